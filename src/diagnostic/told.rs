//! A finding in the words of one language.
//! Start at [`Told::of`].

use super::{Catalogue, Code, Diagnostic, Severity, phrase};
use crate::sentence::Sentence;

/// A finding in the words of one language.
#[derive(Debug)]
pub struct Told<'d> {
    /// The finding.
    pub finding: &'d Diagnostic,
    /// Whether it is an error, and what stands before the help.
    pub levels: [String; 2],
    /// What is wrong.
    pub message: String,
    /// What stands at the mark.
    pub label: Option<String>,
    /// What is said of each other place.
    pub related: Vec<String>,
    /// What to do.
    pub help: Option<String>,
    /// In how many other places the same is wrong.
    pub more: Option<String>,
}

impl<'d> Told<'d> {
    /// What `catalogue` says of a finding.
    pub fn of(finding: &'d Diagnostic, catalogue: &Catalogue) -> Told<'d> {
        let Diagnostic { message, related, help, .. } = finding;
        let own = |name| catalogue.attribute(message, name);
        let level = match finding.severity() {
            Severity::Error => phrase::level_error(),
            Severity::Warning => phrase::level_warning(),
        };
        Told {
            finding,
            levels: [level, phrase::level_help()].map(|level| catalogue.plain(&level)),
            message: catalogue.text(message),
            label: own("label"),
            related: related.iter().map(|(_, label)| catalogue.text(label)).collect(),
            help: help
                .as_ref()
                .map_or_else(|| own("help"), |help| Some(catalogue.text(help))),
            more: more(finding).map(|more| catalogue.text(&more)),
        }
    }
}

fn more(finding: &Diagnostic) -> Option<Sentence> {
    let count = finding.more;
    (count > 0).then(|| match finding.code {
        Code::UnknownId | Code::DraftReference => phrase::more_uses(count),
        _ => phrase::more_places(count),
    })
}

/// How many errors and warnings there are, in words.
pub fn counted(errors: usize, warnings: usize) -> Sentence {
    match (errors, warnings) {
        (0, w) => phrase::warnings(w),
        (e, 0) => phrase::errors(e),
        (e, w) => phrase::errors_and_warnings(phrase::errors(e), phrase::warnings(w)),
    }
}
