//! The messages that the program itself uses: each language has to have them.
//! Start at [`compare`].

use super::medium::Medium;
use super::messages::{Argument, Messages};
use crate::diagnostic::{Code, Diagnostic, Place, Report, fault, phrase};
use crate::sentence::List;

/// The messages that the program itself uses, with the arguments that it gives to each.
const REQUIRED: [(&str, &[&str]); 25] = [
    ("language-name", &[]),
    ("undated", &[]),
    ("date-uncertain", &["date"]),
    ("date-approximate", &["date"]),
    ("date-uncertain-approximate", &["date"]),
    ("date-interval", &["from", "to"]),
    ("date-since", &["from"]),
    ("date-until", &["to"]),
    ("date-within", &["from", "to"]),
    ("date-not-before", &["from"]),
    ("date-not-after", &["to"]),
    ("date-one-of", &["list"]),
    ("date-decade", &["year", "decade"]),
    ("date-century", &["year"]),
    ("season-spring", &["year"]),
    ("season-summer", &["year"]),
    ("season-autumn", &["year"]),
    ("season-winter", &["year"]),
    ("duration-years", &["count"]),
    ("duration-months", &["count"]),
    ("duration-weeks", &["count"]),
    ("duration-days", &["count"]),
    ("switch-section", &["section"]),
    ("notes", &[]),
    ("note-back", &[]),
];
/// The arguments that are numbers.
const NUMBERS: [&str; 2] = ["count", "decade"];

/// Reports messages that only one of the two languages has, required ones that neither has, and
/// required ones that need other arguments than they get.
pub(super) fn compare(first: &Messages, second: &Messages, report: &mut Report) {
    check(first, report);
    check(second, report);
    for (id, _) in REQUIRED {
        if first.place(id).is_none() && second.place(id).is_none() {
            let file = Place::Path(first.path().to_owned());
            report.add(fault::theme::message_fault_required(file, id));
        }
    }
    for (one, other) in [(first, second), (second, first)] {
        for (id, span) in one.places() {
            if other.place(id).is_none() {
                report.add(fault::theme::message_fault_one_sided(span, id, other.path()));
            }
        }
    }
}

/// Reports the messages of [`REQUIRED`] that cannot be formatted, whichever variant is chosen.
fn check(messages: &Messages, report: &mut Report) {
    for (id, names) in REQUIRED {
        let Some(span) = messages.place(id) else { continue };
        let argument = |name: &&'static str| match NUMBERS.contains(name) {
            true => (*name, Argument::Number(1)),
            false => (*name, Argument::Text("1".to_owned())),
        };
        let arguments: Vec<_> = names.iter().map(argument).collect();
        let formatted = messages
            .format(Medium::Html, id, &arguments)
            .and_then(|_| messages.format_every_part(id, &arguments));
        if let Err(error) = formatted {
            let given = match names {
                [] => phrase::message_no_arguments(),
                names => {
                    let quoted = |name| phrase::quoted(&format!("${name}"));
                    phrase::message_arguments(List::plain(names.iter().map(quoted)))
                }
            };
            report.add(Diagnostic::new(Code::MessageFault, span, error).help(given));
        }
    }
}
