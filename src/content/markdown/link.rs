//! Links, citations and pictures of Markdown.
//! Start at [`open_link`]; text that looks like one of these but is not is reported as a trap.

use std::ops::Range;

use pulldown_cmark::{LinkType, Tag};

use crate::content::address::allowed;
use crate::content::cite::{CiteStyle, cites};
use crate::content::draft::Mention;
use crate::content::line::mention;
use crate::diagnostic::{Report, fault, odd};
use crate::prose::{Inline, Line};
use crate::source::{Source, Spanned};

/// The address by which a citation passes through the parser. It cannot be typed, since no text has
/// this character.
pub(super) const CITE: &str = "\u{0}";

/// A reference without the invisible characters before it.
pub(super) fn cited(reference: &str) -> &str {
    reference.trim_start_matches(MARKS)
}

/// Invisible characters that keep the parser from seeing the syntax after them.
pub(super) const MARKS: [char; 4] = ['\u{200e}', '\u{200f}', '\u{61c}', '\u{feff}'];

/// A link that has begun.
pub(super) struct Opened {
    to: Mention,
    /// Whether the words between the marks are the writer's own.
    keeps_words: bool,
}

impl Opened {
    /// Whether the words between the marks are shown.
    pub(super) fn keeps_words(&self) -> bool {
        self.keeps_words
    }
}

/// Reads where a link leads.
pub(super) fn open_link(
    tag: Tag,
    range: &Range<usize>,
    inside: bool,
    source: &Source,
    report: &mut Report,
) -> Opened {
    let refused = Opened { to: Mention::Refused, keeps_words: true };
    if inside {
        report.add(fault::markdown_trap_link_in_link(source.span(range.clone())));
        return refused;
    }
    let raw = source.text().get(range.clone()).unwrap_or_default();
    if let Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } = &tag
        && !dest_url.starts_with(CITE)
        && !raw.contains(&**dest_url)
    {
        odd::in_value(&source.span(range.clone()), dest_url, report);
    }
    match tag {
        Tag::Link { link_type: LinkType::WikiLink { has_pothole }, dest_url, .. } => {
            wiki(&dest_url, has_pothole, range, source)
        }
        Tag::Link { dest_url, id, .. } if &*dest_url == CITE => {
            citation(cited(&id), range, source, report).unwrap_or(refused)
        }
        Tag::Link { .. } if raw.starts_with("[@") => {
            report.add(fault::markdown_trap_cite_link(source.span(range.clone())));
            refused
        }
        Tag::Link { link_type, dest_url, .. } => {
            let address = match link_type {
                LinkType::Email => format!("mailto:{dest_url}"),
                _ => dest_url.into_string(),
            };
            web(address, range, source, report)
        }
        Tag::Image { dest_url, id, .. } => {
            let name = if &*dest_url == CITE { cited(&id) } else { &dest_url };
            picture(name, range, source, report)
        }
        _ => refused,
    }
}

/// What a link becomes, with the words that were read in it.
pub(super) fn close_link(
    opened: Opened,
    range: Range<usize>,
    words: Line<Box<Mention>>,
    source: &Source,
    report: &mut Report,
) -> Vec<Inline<Box<Mention>>> {
    let Opened { to, keeps_words } = opened;
    match &to {
        Mention::Refused => return words,
        Mention::Picture(_) if words.is_empty() => {
            report.add(fault::picture_without_description(source.span(range)));
        }
        _ => {}
    }
    let words = if keeps_words { words } else { Vec::new() };
    vec![Inline::Link { to: Box::new(to), words }]
}

fn wiki(target: &str, piped: bool, range: &Range<usize>, source: &Source) -> Opened {
    // In a table the bar is escaped, and the parser leaves the backslash in the target.
    let target = target.strip_suffix('\\').unwrap_or(target);
    let raw = source.text().get(range.clone()).unwrap_or_default();
    let at = raw.find(target).unwrap_or(0);
    let place = source.span(range.start + at..range.start + at + target.len());
    let to = mention(&Spanned::new(target.to_owned(), place), 0, target);
    let empty = raw.trim_end_matches(']').ends_with('|');
    Opened { to, keeps_words: piped && !empty }
}

fn citation(
    reference: &str,
    range: &Range<usize>,
    source: &Source,
    report: &mut Report,
) -> Option<Opened> {
    let raw = source.text().get(range.clone()).unwrap_or_default();
    if raw.matches('[').count() > 1 {
        report.add(fault::markdown_trap_cites_adjacent(source.span(range.clone())));
        return None;
    }
    let at = raw.find(reference).unwrap_or(1);
    let place = source.span(range.start + at..range.start + at + reference.len());
    let text = Spanned::new(reference.to_owned(), place);
    let cites = cites(&text, CiteStyle::Prose, report);
    (!cites.is_empty()).then_some(Opened { to: Mention::Cite(cites), keeps_words: false })
}

fn web(
    address: String,
    range: &Range<usize>,
    source: &Source,
    report: &mut Report,
) -> Opened {
    let raw = source.text().get(range.clone()).unwrap_or_default();
    let place = match raw.rfind(&address).filter(|_| !address.is_empty()) {
        Some(at) => source.span(range.start + at..range.start + at + address.len()),
        None => source.span(range.clone()),
    };
    if allowed(&address) {
        let to = Mention::Web(Spanned::new(address, place));
        return Opened { to, keeps_words: true };
    }
    report.add(fault::bad_link(place, &address));
    Opened { to: Mention::Refused, keeps_words: true }
}

fn picture(
    name: &str,
    range: &Range<usize>,
    source: &Source,
    report: &mut Report,
) -> Opened {
    let raw = source.text().get(range.clone()).unwrap_or_default();
    if name.starts_with('@') || raw.starts_with("![[") {
        report.add(fault::markdown_trap_picture(source.span(range.clone())));
        return Opened { to: Mention::Refused, keeps_words: true };
    }
    let at = raw.rfind(name).unwrap_or(0);
    let place = source.span(range.start + at..range.start + at + name.len());
    let to = Mention::Picture(Spanned::new(name.to_owned(), place));
    Opened { to, keeps_words: true }
}
