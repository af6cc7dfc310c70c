//! Full dates in the prose: each should be that of a fact.
//! Start at [`collect`]; [`judge`] compares once all facts are known, [`settle`] what it can before.

use std::collections::BTreeSet;

use super::Cx;
use crate::content::ReadText;
use crate::diagnostic::{Code, Diagnostic, Report};
use crate::model::Dossier;
use crate::model::edtf::{Day, Edtf, Shape};
use crate::model::entry::Body;
use crate::model::event::Event;
use crate::source::Span;

/// Keeps the dates that the texts of an entry name, with their places.
pub(super) fn collect(texts: &[Option<ReadText>; 2], cx: &mut Cx) {
    for (text, language) in texts.iter().zip(cx.languages) {
        let Some(text) = text else { continue };
        let source = &text.draft.source;
        let mut from = 0;
        text.prose.words(&mut |words| {
            for (range, date) in language.dates_in(words) {
                let (Some(month), Some(day)) = (date.month, date.day) else { continue };
                let Some(day) = Day::new(date.year, month, day) else { continue };
                // The tree keeps no places of its words; they follow each other in the file.
                let words = &words[range];
                let at = source.text()[from..].find(words).map(|at| from + at);
                let at = at.or_else(|| source.text().find(words)).unwrap_or(0);
                from = at;
                cx.dates.push((day, source.span(at..at + words.len())));
            }
        });
    }
}

/// Forgets those of the dates from the `named`th on, which the texts of an entry name, that its
/// own events have, from the `told`th on: most do, and their files need not be kept to judge them.
pub(super) fn settle(named: usize, told: usize, cx: &mut Cx) {
    let mut days = BTreeSet::new();
    cx.events[told..].iter().for_each(|event| add_event(event, &mut days));
    let own = cx.dates.split_off(named);
    cx.dates.extend(own.into_iter().filter(|(day, _)| !days.contains(day)));
}

/// Reports the dates of `found` that no fact of the dossier has.
pub(super) fn judge(dossier: &Dossier, found: &[(Day, Span)], report: &mut Report) {
    let known = known(dossier);
    for (day, span) in found.iter().filter(|(day, _)| !known.contains(day)) {
        report.add(
            Diagnostic::new(
                Code::DateWithoutFact,
                span,
                format!("no fact of the dossier has the date `{day}`"),
            )
            .help("add an event with its source, or correct the date"),
        );
    }
}

/// Every day that a fact names.
fn known(dossier: &Dossier) -> BTreeSet<Day> {
    let mut days = BTreeSet::from([dossier.as_of]);
    dossier.all_events().for_each(|(_, event)| add_event(event, &mut days));
    for (_, entry) in dossier.iter() {
        days.extend(entry.updated);
        match &entry.body {
            Body::Article(article) => add(&article.published.date, &mut days),
            Body::Person { roles } => {
                roles
                    .iter()
                    .filter_map(|r| r.during.as_ref())
                    .for_each(|d| add(d, &mut days));
            }
            Body::Agreement(agreement) => match &agreement.status.end {
                crate::model::status::TermEnd::On(day) => {
                    days.insert(*day);
                }
                crate::model::status::TermEnd::About(date) => add(date, &mut days),
                _ => {}
            },
            Body::Country { .. } | Body::Organisation { .. } | Body::Page => {}
        }
    }
    days
}

fn add_event(event: &Event, days: &mut BTreeSet<Day>) {
    event.date.iter().chain(&event.said).for_each(|date| add(date, days));
}

fn add(date: &Edtf, days: &mut BTreeSet<Day>) {
    let ends = match date.shape() {
        Shape::One(part) => vec![part],
        Shape::Interval { from, to } | Shape::Within { from, to } => {
            from.into_iter().chain(to).collect()
        }
        Shape::OneOf(parts) => parts.iter().collect(),
    };
    for part in ends {
        if let (year, Some(month), Some(day)) = part.civil() {
            days.extend(Day::new(year, month, day));
        }
    }
}
