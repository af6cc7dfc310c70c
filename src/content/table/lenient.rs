//! TOML that is read although parts of it are not TOML.
//! Start at [`LenientToml`].

use std::ops::Range;

use toml::de::DeTable;

use super::Table;
use crate::diagnostic::{Report, fault};
use crate::source::Source;

/// A reader that goes on after a syntax error. It holds the text without the lines that cannot
/// be read, for the tables that borrow from it; most files need none.
#[derive(Default)]
pub(in crate::content) struct LenientToml {
    blanked: String,
}

impl LenientToml {
    /// The table that a file holds.
    pub(in crate::content) fn all<'r>(
        &'r mut self,
        source: &'r Source,
        report: &mut Report,
    ) -> Table<'r> {
        self.part(source, 0..source.text().len(), report)
    }

    /// The table that a part of a file holds. What cannot be read is reported.
    ///
    /// A syntax error breaks everything after it. So only the first error of a parse is
    /// reported; then its line is blanked, and the text is parsed again.
    pub(in crate::content) fn part<'r>(
        &'r mut self,
        source: &'r Source,
        part: Range<usize>,
        report: &mut Report,
    ) -> Table<'r> {
        let offset = part.start;
        let text = &source.text()[part];
        let (table, errors) = DeTable::parse_recoverable(text);
        let broken = !errors.is_empty();
        let map = if broken {
            self.blanked = blanked(source, offset, text, report);
            DeTable::parse_recoverable(&self.blanked).0
        } else {
            table
        };
        Table {
            source: source.clone(),
            offset,
            span: source.span(offset..offset),
            map: map.into_inner(),
            asked: Vec::new(),
            given: Vec::new(),
            broken,
        }
    }
}

/// `text`, which begins at `offset` of the file, with blanks for the lines that cannot be read;
/// empty if there are too many of them. Each is reported.
fn blanked(source: &Source, offset: usize, text: &str, report: &mut Report) -> String {
    const MOST: usize = 20;
    let mut text = text.to_owned();
    for _ in 0..MOST {
        let (_, errors) = DeTable::parse_recoverable(&text);
        let place = |error: &toml::de::Error| error.span().unwrap_or(0..0);
        let Some(error) = errors.iter().min_by_key(|error| place(error).start) else {
            return text;
        };
        let range = place(error);
        let span = source.span(range.start + offset..range.end + offset);
        report.add(fault::toml_syntax(span, &one_line(error.message())));
        blank_line(&mut text, range.start);
    }
    String::new()
}

/// Replaces the line at an offset by blanks. An offset at the end of the text means the last
/// line that is not blank.
fn blank_line(text: &mut String, at: usize) {
    let at = at.min(text.trim_end().len());
    let start = text[..at].rfind('\n').map_or(0, |found| found + 1);
    let end = text[start..].find('\n').map_or(text.len(), |found| start + found);
    text.replace_range(start..end, &" ".repeat(end - start));
}

fn one_line(message: &str) -> String {
    message.split_whitespace().collect::<Vec<_>>().join(" ")
}
