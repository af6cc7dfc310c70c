//! Citations, as Markdown and as `facts.toml` write them.
//! Start at [`cites`].

use std::ops::Range;
use std::str::FromStr;

use super::draft::DraftCite;
use crate::diagnostic::{Code, Diagnostic, Report, fault, phrase};
use crate::model::format_error::FormatError;
use crate::model::locator::Locator;
use crate::sentence::Argument;
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
    for piece in text.value.split_inclusive([';', '؛']) {
        let bare = piece.trim_end_matches([';', '؛']);
        let joint = start + bare.len()..start + piece.len();
        found.extend(one(text, start, bare, style, report));
        start += piece.len();
        if !joint.is_empty() {
            report.extend(joined(text, joint, style));
        }
    }
    found
}

/// The fault of what stands between two citations, if it does not belong there.
fn joined(
    text: &Spanned<String>,
    joint: Range<usize>,
    style: CiteStyle,
) -> Option<Diagnostic> {
    let sign = &text.value[joint.clone()];
    let place = text.within(joint.clone());
    let is_verbatim = text.span.text() == text.value;
    match style {
        CiteStyle::Prose if sign == ";" => None,
        CiteStyle::Prose => {
            Some(fault::bad_value_cite_joint(&place, sign).fix(&place, ";"))
        }
        CiteStyle::Facts => {
            let several = fault::bad_value_cite_several(&place);
            let source = text.span.source().text();
            let mark = source[..text.span.range().start].chars().next_back();
            let blanks = text.value[joint.end..].len()
                - text.value[joint.end..].trim_start_matches(blank).len();
            let whole = text.within(joint.start..joint.end + blanks);
            Some(match mark.filter(|mark| is_verbatim && matches!(mark, '"' | '\'')) {
                Some(mark) => several.fix(&whole, format!("{mark}, {mark}")),
                None => several,
            })
        }
    }
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
            report.add(signed(text, at..at + piece.len()));
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
    if style == CiteStyle::Facts && piece.starts_with("[@") {
        report.add(signed(text, at..at + piece.len()));
        return None;
    }
    if id.is_empty() {
        let place = text.within(at..at + piece.len().max(1));
        let shown = if piece.is_empty() { "@" } else { piece };
        report.add(fault::bad_value_cite_words(place, shown));
        return None;
    }
    let article = Spanned::new(id.to_owned(), text.within(at..at + end));
    let locator = rest.trim_start_matches([' ', ',', '،', '\u{a0}']);
    let from = at + end + rest.len() - locator.len();
    let locator = locator.trim_end_matches(blank);
    if locator.is_empty() {
        return Some(DraftCite { article, paragraphs: None });
    }
    let span = text.within(from..from + locator.len());
    Some(DraftCite {
        article,
        paragraphs: paragraphs(Spanned::new(locator.to_owned(), span), report),
    })
}

/// The paragraphs that a locator names; a fault if it is none.
fn paragraphs(text: Spanned<String>, report: &mut Report) -> Option<Spanned<Locator>> {
    let locator = text.value.as_str();
    // People type `p11, 14`; the locator itself has no blanks.
    let tight: String = locator.chars().filter(|c| !blank(*c)).collect();
    let fault = match Locator::from_str(&tight) {
        Ok(value) => return Some(Spanned::new(value, text.span)),
        Err(fault) => fault,
    };
    let range = if tight == locator { fault.at.clone() } else { 0..locator.len() };
    let bad = Diagnostic::new(Code::BadLocator, text.within(range), fault.reason.clone())
        .help(phrase::help_locator())
        .maybe_help(fault.help.clone());
    report.add(match meant(&fault).filter(|_| text.span.text() == locator) {
        // What begins like a locator can be no other one; a bare number may be a page.
        Some(meant) if locator.starts_with(['p', 'P', '¶', 'ف']) => {
            bad.fix(&text.span, meant)
        }
        _ => bad,
    });
    None
}

/// The locator that the help of a fault says to write.
fn meant(fault: &FormatError) -> Option<String> {
    let help = fault.help.as_ref().filter(|help| help.form().name == "write")?;
    match help.arguments().next()? {
        (_, Argument::Text(text)) => Some(text.to_string()),
        _ => None,
    }
}

/// The fault of a citation that is written in TOML as it is in a text.
fn signed(text: &Spanned<String>, at: Range<usize>) -> Diagnostic {
    let place = text.within(at.clone());
    let fault = fault::bad_value_cite_sign(text.within(at.start..at.start + 1));
    let piece = &text.value[at];
    let bare =
        piece.trim_start_matches('[').trim_start_matches('@').trim_end_matches(']');
    let (id, locator) = bare.split_once(',').unwrap_or((bare, ""));
    let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let locator = locator.trim_matches(blank);
    let sound = locator.is_empty() || locator.parse::<Locator>().is_ok();
    match sound && !id.is_empty() && id.chars().all(is_id) && place.text() == piece {
        true => fault.fix(&place, [id, locator].join(" ").trim_end()),
        false => fault,
    }
}

fn blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}')
}
