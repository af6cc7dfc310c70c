//! Citations, as Markdown and as `facts.toml` write them.
//! Start at [`cites`].

use std::str::FromStr;

use super::draft::DraftCite;
use crate::diagnostic::{Code, Diagnostic, Report, fault, phrase};
use crate::model::locator::Locator;
use crate::source::Spanned;

/// Where a citation is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum CiteStyle {
    /// `@a, p10-12; @b`, between brackets in Markdown.
    Prose,
    /// `a p10-12`, a string of its own in TOML.
    Facts,
}

/// Reads the citations in `text`; what is wrong with them goes into `report`.
pub fn cites(
    text: &Spanned<String>,
    style: CiteStyle,
    report: &mut Report,
) -> Vec<DraftCite> {
    let mut found = Vec::new();
    let mut start = 0;
    let separator = if style == CiteStyle::Prose { ";" } else { "\n" };
    for piece in text.value.split(separator) {
        found.extend(one(text, start, piece, style, report));
        start += piece.len() + separator.len();
    }
    found
}

fn one(
    text: &Spanned<String>,
    start: usize,
    piece: &str,
    style: CiteStyle,
    report: &mut Report,
) -> Option<DraftCite> {
    let lead = piece.len() - piece.trim_start_matches(blank).len();
    let at = start + lead;
    let piece = piece.trim_matches(blank);
    let (piece, at) = match (style, piece.strip_prefix('@')) {
        (CiteStyle::Prose, Some(rest)) => (rest, at + 1),
        (CiteStyle::Facts, Some(_)) => {
            let place = text.within(at..at + 1);
            report.add(fault::bad_value_cite_sign(place));
            return None;
        }
        (CiteStyle::Prose, None) => {
            let place = text.within(at..at + piece.len().max(1));
            report.add(fault::markdown_trap_cite_sign(place, piece));
            return None;
        }
        (CiteStyle::Facts, None) => (piece, at),
    };
    let end = piece
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))
        .unwrap_or(piece.len());
    let (id, rest) = piece.split_at(end);
    let article = Spanned::new(id.to_owned(), text.within(at..at + end));
    let locator = rest.trim_start_matches([' ', ',', '،', '\u{a0}']);
    let from = at + end + rest.len() - locator.len();
    let locator = locator.trim_end_matches(blank);
    if locator.is_empty() {
        return Some(DraftCite { article, paragraphs: None });
    }
    // People type `p11, 14`; the locator itself has no blanks.
    let tight: String = locator.chars().filter(|c| !blank(*c)).collect();
    match Locator::from_str(&tight) {
        Ok(value) => {
            let span = text.within(from..from + locator.len());
            let paragraphs = Some(Spanned::new(value, span));
            Some(DraftCite { article, paragraphs })
        }
        Err(fault) => {
            let range =
                if tight == locator { fault.at.clone() } else { 0..locator.len() };
            let place = text.within(from + range.start..from + range.end);
            report.add(
                Diagnostic::new(Code::BadLocator, place, fault.reason.clone())
                    .help(phrase::help_locator())
                    .maybe_help(fault.help.clone()),
            );
            Some(DraftCite { article, paragraphs: None })
        }
    }
}

fn blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}')
}
