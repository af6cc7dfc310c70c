//! Slips of TOML that a line shows by itself: marks of other languages, and quotation marks within a text.
//! Start at [`of_line`].

use std::ops::Range;

use super::lines::is_of_name;
use crate::content::marks;
use crate::diagnostic::{Diagnostic, fault};
use crate::source::{Source, Span};

/// The fault of such a slip in a line that cannot be read and begins at `start` of the file.
pub(super) fn of_line(source: &Source, start: usize, line: &str) -> Option<Diagnostic> {
    let place = |range: Range<usize>| source.span(start + range.start..start + range.end);
    let mut at = 0;
    while let Some(c) = line[at..].chars().next() {
        let rest = &line[at..];
        let is_after_name = || {
            let before = line[..at].trim_end();
            before.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
        };
        match c {
            '#' => break,
            '"' | '\'' => {
                let Some(length) = marks::string(rest, c) else {
                    let end = line.trim_end().len();
                    let is_long = rest.starts_with("\"\"\"") || rest.starts_with("'''");
                    return (!is_long)
                        .then(|| fault::toml_syntax_string(place(end..end)));
                };
                if let Some(end) = swallowed_key(&rest[1..length - 1]) {
                    let end = at + 1 + end;
                    return Some(fault::toml_syntax_string(place(end..end)));
                }
                at += length;
                if goes_on(&line[at..]) {
                    return Some(fault::toml_syntax_inner(place(at - 1..at)));
                }
                continue;
            }
            ':' if is_after_name() => {
                let span = place(at..at + 1);
                let instead = if line[..at].ends_with(' ') { "=" } else { " =" };
                return Some(
                    fault::toml_syntax_mark(&span, ":", "=").fix(&span, instead),
                );
            }
            ';' => return Some(fault::toml_syntax_end(place(at..at + 1))),
            '/' if rest.starts_with("//") => {
                let span = place(at..at + 2);
                return Some(fault::toml_syntax_mark(&span, "//", "#").fix(&span, "#"));
            }
            _ => {}
        }
        at += c.len_utf8();
    }
    let (key, value) = line.split_once('=')?;
    let value = value.split('#').next().unwrap_or_default();
    let from = key.len() + 1 + value.len() - value.trim_start().len();
    bare(place(from..from + value.trim().len()))
}

/// Where a text was to end that goes on to the next key, as in `{ ar = "الكويت, en = "Kuwait" }`.
fn swallowed_key(text: &str) -> Option<usize> {
    let before = text.trim_end().strip_suffix('=')?.trim_end();
    let words = before.trim_end_matches(is_of_name);
    let end = words.trim_end_matches([' ', ',', '،']);
    (words.len() < before.len() && end.len() < words.len()).then_some(end.len())
}

/// Whether words stand after a text that has ended, and another quotation mark after them.
fn goes_on(after: &str) -> bool {
    let after = after.trim_start();
    let name = after.trim_start_matches(is_of_name);
    let is_key = name.len() < after.len() && name.trim_start().starts_with(['=', ':']);
    after.starts_with(char::is_alphanumeric) && after.contains('"') && !is_key
}

/// The fault of a value without quotation marks.
fn bare(value: Span) -> Option<Diagnostic> {
    let text = value.text();
    if ["true", "false"].contains(&text.to_lowercase().as_str()) {
        let small = text.to_lowercase();
        return Some(fault::toml_syntax_flag(&value, text).fix(&value, small));
    }
    let is_date = text.starts_with(|c: char| c.is_ascii_digit())
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '-' | '/' | '.' | '?' | '~'));
    is_date.then(|| fault::toml_syntax_quotes(value))
}
