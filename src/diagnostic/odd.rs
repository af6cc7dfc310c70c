//! Odd characters as findings, wherever a text comes from: from a file as it stands, or from a value
//! in which escapes and references have been replaced.
//! Start at [`in_source`] and [`in_value`].

use std::ops::Range;

use super::{Diagnostic, Report, fault, phrase};
use crate::lang::{self, Suspicion};
use crate::sentence::{List, Sentence};
use crate::source::{Source, Span};

/// A suspicious character, and where it is spelt in the file.
pub type Odd = (Range<usize>, char, Suspicion);

/// Reports the odd characters of a file, one finding a line.
pub fn in_source(source: &Source, report: &mut Report) {
    let all = lang::suspicious_characters(source.text()).into_iter();
    by_line(source, all.map(|(at, c, why)| (at..at + c.len_utf8(), c, why)), report);
}

/// Reports odd characters that stand in a file in this order, one finding a line, and another for each
/// that no page may have.
pub fn by_line(source: &Source, all: impl IntoIterator<Item = Odd>, report: &mut Report) {
    let text = source.text();
    let mut all = all.into_iter().peekable();
    while let Some(first) = all.next() {
        let start = first.0.end;
        let end = text[start..].find('\n').map_or(text.len(), |end| start + end);
        let mut line = vec![first];
        while let Some(next) = all.next_if(|next| next.0.start < end) {
            line.push(next);
        }
        report_line(source, line, report);
    }
}

fn report_line(source: &Source, line: Vec<Odd>, report: &mut Report) {
    let (forbidden, odd): (Vec<Odd>, Vec<Odd>) =
        line.into_iter().partition(|(_, c, _)| lang::is_forbidden(*c));
    let mut told = Vec::new();
    for (place, c, _) in forbidden {
        if !told.contains(&c) {
            told.push(c);
            report.add(control(source.span(place), c));
        }
    }
    if let Some((first, ..)) = odd.first() {
        let place = source.span(first.clone());
        let odd: Vec<_> = odd.into_iter().map(|(_, c, why)| (c, why)).collect();
        report.add(finding(place, &odd));
    }
}

/// Reports the odd characters of a value that stands at `span` in another spelling, with escapes or
/// references. Those that the file has as they are were reported with its line.
pub fn in_value(span: &Span, value: &str, report: &mut Report) {
    if lang::is_everyday(value) {
        return;
    }
    let all = lang::suspicious_characters(value).into_iter();
    let (forbidden, odd): (Vec<_>, Vec<_>) = all
        .map(|(_, c, why)| (c, why))
        .filter(|(c, _)| !span.text().contains(*c))
        .partition(|(c, _)| lang::is_forbidden(*c));
    if let Some((c, _)) = forbidden.first() {
        report.add(control(span.clone(), *c));
    }
    if !odd.is_empty() {
        report.add(finding(span.clone(), &odd));
    }
}

/// The fault of a character that no page may have.
fn control(place: Span, c: char) -> Diagnostic {
    fault::control_character(place, &code(c))
}

fn code(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// The odd characters that a reference such as `&#x200b;` stands for; it is at `range` of the file,
/// and what stands beside it says whether a joiner is right.
pub fn of_reference(source: &Source, range: Range<usize>, value: &str) -> Vec<Odd> {
    if lang::is_everyday(value) {
        return Vec::new();
    }
    let text = source.text();
    let start = text[..range.start].rfind('\n').map_or(0, |end| end + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |end| range.end + end);
    let (before, after) = (&text[start..range.start], &text[range.end..end]);
    let part = before.len()..before.len() + value.len();
    let odd = lang::suspicious_within(&format!("{before}{value}{after}"), part);
    odd.into_iter().map(|(_, c, why)| (range.clone(), c, why)).collect()
}

fn finding(span: Span, odd: &[(char, Suspicion)]) -> Diagnostic {
    let mut kinds: Vec<(char, Suspicion, usize)> = Vec::new();
    for (c, why) in odd {
        match kinds.iter_mut().find(|(known, ..)| known == c) {
            Some((_, _, count)) => *count += 1,
            None => kinds.push((*c, *why, 1)),
        }
    }
    let names = kinds.iter().map(|(c, why, count)| match count {
        1 => name(*c, *why),
        count => phrase::odd_times(name(*c, *why), *count),
    });
    let count = odd.len();
    let found = fault::odd_character(span, count, List::all(names));
    let all = |kind| kinds.iter().all(|(_, why, _)| *why == kind);
    found.maybe_help(if all(Suspicion::Tatweel) {
        Some(phrase::help_odd_tatweel(count))
    } else if all(Suspicion::PresentationForm) {
        Some(phrase::help_odd_presentation())
    } else if all(Suspicion::BidiControl) {
        Some(phrase::help_odd_bidi(count))
    } else if all(Suspicion::Replacement) {
        Some(phrase::help_odd_replacement())
    } else {
        None
    })
}

/// A character by its code and its name, or what it is.
fn name(c: char, why: Suspicion) -> Sentence {
    let code = &code(c);
    match (lang::character_name(c), why) {
        (Some(name), _) => phrase::odd_named(code, name),
        (None, Suspicion::PresentationForm) => {
            let letters = lang::unshaped(c);
            phrase::odd_presentation(code, letters.chars().count(), &letters)
        }
        (None, Suspicion::PrivateUse) => phrase::odd_private(code),
        (None, Suspicion::Unassigned) => phrase::odd_unassigned(code),
        (None, _) => phrase::odd_invisible(code),
    }
}
