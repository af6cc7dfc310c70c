//! Where a finding is, and JSON that is harmless to print.
//! Start at [`Region`] and [`harmless`].

use serde::Serialize;

use crate::lang;
use crate::source::Span;

/// A piece of a file: lines and columns from 1, columns in characters; the end is the first column
/// after it.
#[derive(Clone, Copy, Serialize)]
pub(super) struct Region {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) end_line: usize,
    pub(super) end_column: usize,
}

impl Region {
    pub(super) fn of(span: &Span) -> Region {
        let (start, end) = (span.position(), span.source().position(span.range().end));
        Region {
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
        }
    }
}

/// JSON in which each character is written as `\u…` that a terminal obeys instead of showing it,
/// that turns the order of others round, or that nobody sees.
pub(super) fn harmless(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        // Between strings JSON has line ends; within them it writes these as `\n` by itself.
        if c == '\n' || !lang::is_hidden(c) {
            out.push(c);
            continue;
        }
        for unit in c.encode_utf16(&mut [0; 2]) {
            out.push_str(&format!("\\u{unit:04x}"));
        }
    }
    out
}
