//! TOML text that may have slips in it.
//! Start at [`Readable`].

use std::ops::Range;

use toml::de::DeTable;

use super::Table;
use crate::diagnostic::{Code, Diagnostic, Report};
use crate::source::Source;

/// TOML with the lines blanked that cannot be read, each of which was reported.
pub(in crate::content) struct Readable {
    source: Source,
    offset: usize,
    text: String,
    broken: bool,
}

impl Readable {
    /// All of a file.
    pub(in crate::content) fn all(source: &Source, report: &mut Report) -> Readable {
        Readable::part(source, 0..source.text().len(), report)
    }

    /// A part of a file.
    ///
    /// One slip breaks all that follows it, so that of each parse only the first fault counts:
    /// its line is blanked and the rest parsed anew.
    pub(in crate::content) fn part(
        source: &Source,
        part: Range<usize>,
        report: &mut Report,
    ) -> Readable {
        const MOST: usize = 20;
        let offset = part.start;
        let mut text = source.text()[part].to_owned();
        let mut broken = false;
        for _ in 0..MOST {
            let (_, errors) = DeTable::parse_recoverable(&text);
            let place = |error: &toml::de::Error| error.span().unwrap_or(0..0);
            let Some(error) = errors.iter().min_by_key(|error| place(error).start) else {
                return Readable { source: source.clone(), offset, text, broken };
            };
            let range = place(error);
            let span = source.span(range.start + offset..range.end + offset);
            report.add(
                Diagnostic::new(Code::TomlSyntax, span, one_line(error.message()))
                    .help("text stands in quotation marks, and each key has one `=`"),
            );
            broken = true;
            blank_line(&mut text, range.start);
        }
        Readable { source: source.clone(), offset, text: String::new(), broken }
    }

    /// The table that it holds.
    pub(in crate::content) fn table(&self) -> Table<'_> {
        let (table, _) = DeTable::parse_recoverable(&self.text);
        Table {
            source: self.source.clone(),
            offset: self.offset,
            span: self.source.span(self.offset..self.offset),
            map: table.into_inner(),
            asked: Vec::new(),
            broken: self.broken,
        }
    }
}

/// Replaces the line at an offset by blanks; at the end of the text, the last line that has any.
fn blank_line(text: &mut String, at: usize) {
    let at = at.min(text.trim_end().len());
    let start = text[..at].rfind('\n').map_or(0, |found| found + 1);
    let end = text[start..].find('\n').map_or(text.len(), |found| start + found);
    text.replace_range(start..end, &" ".repeat(end - start));
}

fn one_line(message: &str) -> String {
    message.split_whitespace().collect::<Vec<_>>().join(" ")
}
