//! Full dates in the prose: each should be that of a fact.
//! Start at [`named`]; [`judge`] compares once all facts are known.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::content::ReadText;
use crate::diagnostic::{Report, fault};
use crate::lang::Language;
use crate::model::Dossier;
use crate::model::edtf::{Day, Edtf, Shape};
use crate::model::entry::Entry;
use crate::model::parts::Part;
use crate::model::status::TermEnd;
use crate::prose::Words;
use crate::source::{Source, Span};

/// The dates that the texts of an entry name, with their places.
pub(super) fn named(
    texts: &[Option<ReadText>; 2],
    languages: &[Language; 2],
) -> Vec<(Day, Span)> {
    let mut found = Vec::new();
    for (text, language) in texts.iter().zip(languages) {
        let Some(text) = text else { continue };
        let source = &text.draft.source;
        let mut from = 0;
        text.prose.words(&mut |words| {
            for (range, date) in language.dates_in(words) {
                let (Some(month), Some(day)) = (date.month, date.day) else { continue };
                let Some(day) = Day::new(date.year, month, day) else { continue };
                let span = place(words, range, source, from);
                from = span.range().start;
                found.push((day, span));
            }
        });
    }
    found
}

/// Where a part of `words` stands in the file, not before the byte `from`.
fn place(words: &Words, range: Range<usize>, source: &Source, from: usize) -> Span {
    if let Some(span) = words.span() {
        return span.part(range);
    }
    // Words that were put together know no place; most stand in the file all the same.
    let words = &words[range];
    let at = source.text()[from..].find(words).map(|at| from + at);
    let at = at.or_else(|| source.text().find(words)).unwrap_or(0);
    source.span(at..at + words.len())
}

/// Those of the dates that are not told by a fact of the entry itself: most are, and their files
/// need not be kept to judge them.
pub(super) fn not_told(mut dates: Vec<(Day, Span)>, entry: &Entry) -> Vec<(Day, Span)> {
    let mut days = BTreeSet::new();
    add_entry(entry, &mut days);
    dates.retain(|(day, _)| !days.contains(day));
    dates
}

/// Reports the dates of `found` that no fact of the dossier has.
pub(super) fn judge<'f>(
    dossier: &Dossier,
    found: impl Iterator<Item = &'f (Day, Span)>,
    report: &mut Report,
) {
    let known = known(dossier);
    for (day, span) in found.filter(|(day, _)| !known.contains(day)) {
        report.add(fault::date_without_fact(span, day));
    }
}

/// Every day that a fact names.
fn known(dossier: &Dossier) -> BTreeSet<Day> {
    let mut days = BTreeSet::from([dossier.as_of]);
    dossier.iter().for_each(|(_, entry)| add_entry(entry, &mut days));
    for status in dossier.statuses.values() {
        match &status.end {
            TermEnd::On(day) => days.extend([*day]),
            TermEnd::About(end) => add(&end.date, &mut days),
            TermEnd::Disputed(ends) => {
                ends.iter().for_each(|end| add(&end.date, &mut days));
            }
            TermEnd::NoTerm
            | TermEnd::Undated
            | TermEnd::NotComputable
            | TermEnd::Beyond => {}
        }
    }
    days
}

fn add_entry(entry: &Entry, days: &mut BTreeSet<Day>) {
    entry.parts(&mut |part| match part {
        Part::Date(date) => add(date, days),
        Part::Updated(day) => days.extend([day]),
        Part::Text(_)
        | Part::Line(_)
        | Part::Cites(_)
        | Part::Voice(_)
        | Part::Origin(_)
        | Part::Addressee(_)
        | Part::Party(_)
        | Part::Involved(_)
        | Part::MemberOf(_)
        | Part::Relation(..) => {}
    });
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
