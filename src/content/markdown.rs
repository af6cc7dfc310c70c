//! Markdown → [`Prose`] of mentions, with the place of every mention.
//! Start at [`read`]. CommonMark with tables, footnotes, strikethrough, heading ids, wiki links and citations.

mod emphasis;
mod link;
mod slips;
mod tree;

use std::borrow::Cow;

use pulldown_cmark::{BrokenLink, CowStr, Options, Parser};

use link::{CITE, MARKS, cited};

use super::draft::Mention;
use crate::diagnostic::{Report, fault};
use crate::model::kind::Kind;
use crate::prose::Prose;
use crate::source::Source;

/// Reads what stands in `source`, the text of an entry of this kind, from byte `from` on.
pub(super) fn read(
    source: &Source,
    kind: Kind,
    from: usize,
    report: &mut Report,
) -> Prose<Box<Mention>> {
    let text = quiet_headings(&source.text()[from..]);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_WIKILINKS;
    // A reference that begins with `@` is a citation: it gets an address that says so. The address is
    // short, since the parser bounds the length of all addresses that it gets in this way.
    let mut citation = |link: BrokenLink| {
        cited(&link.reference)
            .starts_with('@')
            .then_some((CowStr::Borrowed(CITE), CowStr::Borrowed("")))
    };
    let parser =
        Parser::new_with_broken_link_callback(&text, options, Some(&mut citation));
    let mut traps = Vec::new();
    for (label, definition) in parser.reference_definitions().iter() {
        if label.trim_start_matches(MARKS).starts_with('@') {
            traps.push(definition.span.clone());
        }
    }
    for range in traps {
        let place = source.span(range.start + from..range.end + from);
        report.add(fault::markdown_trap_cite_definition(place));
    }
    let mut builder = tree::Builder::new((source, kind), from, report);
    for (event, range) in parser.into_offset_iter() {
        builder.event(event, range);
    }
    builder.finish()
}

/// The text with blanks for the invisible characters around the attributes of a heading, which
/// would silently spoil its id. No offset changes.
fn quiet_headings(text: &str) -> Cow<'_, str> {
    let noise = |c: char| MARKS.contains(&c) || c == '\u{a0}';
    let attributes = |line: &str| {
        // Few lines are headings: only these are searched.
        line.trim_start_matches(' ').starts_with('#').then(|| line.rfind('{')).flatten()
    };
    let mut lines = text.split_inclusive('\n');
    if !lines.any(|line| attributes(line).is_some_and(|at| line[at..].contains(noise))) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let Some(brace) = attributes(line) else {
            out.push_str(line);
            continue;
        };
        out.push_str(&line[..brace]);
        for c in line[brace..].chars() {
            if noise(c) {
                out.extend(std::iter::repeat_n(' ', c.len_utf8()));
            } else {
                out.push(c);
            }
        }
    }
    Cow::Owned(out)
}
