//! TOML that is read although parts of it are not TOML.
//! Start at [`LenientToml`].

use std::ops::Range;

use toml::de::DeTable;

use super::{RawTable, Table, lines, slips};
use crate::content::keys::{Format, TableSpec};
use crate::content::marks::{self, Mark};
use crate::diagnostic::{Diagnostic, Report, fault};
use crate::source::{Source, Span};

/// A reader that goes on after a syntax error. It holds the text without the lines that cannot
/// be read, for the tables that borrow from it; most files need none.
#[derive(Default)]
pub(in crate::content) struct LenientToml {
    blanked: String,
}

impl LenientToml {
    /// The table that a file holds.
    pub(in crate::content) fn all<'r, T: Format>(
        &'r mut self,
        source: &'r Source,
        report: &mut Report,
    ) -> Table<'r, T> {
        self.part(source, 0..source.text().len(), report)
    }

    /// The table that a part of a file holds. What cannot be read is reported.
    ///
    /// A syntax error breaks everything after it. So only the first error of a parse is
    /// reported; then its line is blanked, and the text is parsed again.
    pub(in crate::content) fn part<'r, T: Format>(
        &'r mut self,
        source: &'r Source,
        part: Range<usize>,
        report: &mut Report,
    ) -> Table<'r, T> {
        let offset = part.start;
        let text = &source.text()[part];
        let (table, errors) = DeTable::parse_recoverable(text);
        let broken = !errors.is_empty();
        let map = if broken {
            self.blanked = blanked((source, offset), T::SPEC, text, report);
            DeTable::parse_recoverable(&self.blanked).0
        } else {
            table
        };
        Table::of(RawTable {
            source: source.clone(),
            offset,
            span: source.span(offset..offset),
            map: map.into_inner(),
            given: Vec::new(),
            broken,
        })
    }
}

/// `text`, which begins at `offset` of the file, with blanks for the lines that cannot be read;
/// empty if there are too many of them. Each is reported.
fn blanked(
    (source, offset): (&Source, usize),
    spec: &TableSpec,
    text: &str,
    report: &mut Report,
) -> String {
    const MOST: usize = 20;
    let mut text = text.to_owned();
    lines::blank((source, offset), spec, &mut text, report);
    for _ in 0..MOST {
        let (_, errors) = DeTable::parse_recoverable(&text);
        let place = |error: &toml::de::Error| error.span().unwrap_or(0..0);
        let Some(error) = errors.iter().min_by_key(|error| place(error).start) else {
            return text;
        };
        let range = place(error);
        if error.message().starts_with("duplicate key")
            && let Some((lines, fault)) =
                lines::missing_heading((source, offset), &text, range.start)
        {
            report.add(fault);
            lines::blank_lines(&mut text, lines);
            continue;
        }
        let line = line_at(&text, range.start);
        match marked(&text, line.clone()) {
            Some((marks, mended)) => {
                report.add(of_marks(source, offset + line.start, &marks));
                text = mended;
            }
            None => {
                let span = source.span(range.start + offset..range.end + offset);
                let start = line.start + offset;
                let slip = slips::of_line(source, start, &text[line.clone()]);
                report.add(slip.unwrap_or_else(|| told(span, error.message())));
                text.replace_range(line.clone(), &" ".repeat(line.len()));
            }
        }
    }
    String::new()
}

/// The marks of another script in a line that cannot be read, if it can be read with those of TOML, and
/// the text with this line in the same number of bytes.
fn marked(text: &str, line: Range<usize>) -> Option<(Vec<Mark>, String)> {
    let marks = marks::of_line(&text[line.clone()], &mut None);
    if marks.is_empty() {
        return None;
    }
    let is_sound = |text: &str, end: usize| {
        let (_, errors) = DeTable::parse_recoverable(text);
        let starts = errors.iter().map(|error| error.span().map_or(0, |span| span.start));
        starts.min().is_none_or(|start| start >= end)
    };
    let with = |written: String| {
        let end = line.start + written.len();
        ([&text[..line.start], &written, &text[line.end..]].concat(), end)
    };
    let (mended, end) = with(marks::with(&text[line.clone()], &marks));
    if !is_sound(&mended, end) {
        return None;
    }
    // Blanks keep all else at its place, unless they divide a word.
    let (padded, end) = with(marks::padded(&text[line.clone()], &marks));
    let blank = || with(" ".repeat(line.len())).0;
    Some((marks, if is_sound(&padded, end) { padded } else { blank() }))
}

/// The fault of the marks of a line, at the first one.
fn of_marks(source: &Source, start: usize, marks: &[Mark]) -> Diagnostic {
    let place =
        |mark: &Mark| source.span(start + mark.range.start..start + mark.range.end);
    let (first, last) = (&marks[0], &marks[marks.len() - 1]);
    let span = place(first);
    let found = span.text().to_owned();
    let c = found.chars().next().unwrap_or_default();
    let fault = match first.wanted {
        Some(wanted) if wanted != ' ' => {
            fault::toml_syntax_mark(&span, &found, wanted.encode_utf8(&mut [0; 4]))
        }
        _ => fault::toml_syntax_blank(&span, &format!("U+{:04X}", u32::from(c))),
    };
    let whole = source.span(span.range().start..place(last).range().end);
    let within =
        marks.iter().map(|mark| mark.shifted(first.range.start)).collect::<Vec<_>>();
    let text = marks::with(whole.text(), &within);
    fault.fix(&whole, text)
}

/// The line at an offset. An offset at the end of the text means the last line that is not blank.
fn line_at(text: &str, at: usize) -> Range<usize> {
    let at = at.min(text.trim_end().len());
    let start = lines::line_start(text, at);
    let end = text[start..].find('\n').map_or(text.len(), |found| start + found);
    start..end
}

/// What the parser says of an error, in words of the catalogue where it is one that people make.
fn told(span: Span, message: &str) -> Diagnostic {
    let begins = |start: &str| message.starts_with(start);
    if begins("string values must be quoted") {
        fault::toml_syntax_quotes(span)
    } else if begins("invalid basic string") {
        fault::toml_syntax_string(span)
    } else if begins("missing escaped value") || begins("too few unicode value digits") {
        fault::toml_syntax_escape(span)
    } else if begins("missing comma") {
        fault::toml_syntax_comma(span)
    } else if begins("key with no value") || begins("missing value") {
        fault::toml_syntax_value(span)
    } else if begins("duplicate key") {
        fault::toml_syntax_twice(span)
    } else if begins("unclosed") {
        fault::toml_syntax_unclosed(span)
    } else {
        fault::toml_syntax(span, &one_line(message))
    }
}

fn one_line(message: &str) -> String {
    message.split_whitespace().collect::<Vec<_>>().join(" ")
}
