//! Text files and places in them.
//! Start at [`Source`]. A [`Span`] is a piece of one; a [`Spanned`] value has the span it is from.

mod digest;
mod name;
mod open;
mod uri;

use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

pub use digest::{Digest, Digester};
pub use name::{is_device, unusable};
pub use open::{open, read};
pub use uri::uri;

/// A text file: its path as the user knows it, and its text in NFC with `\n` as line end.
///
/// A clone is cheap and refers to the same text.
#[derive(Clone)]
pub struct Source(Arc<Inner>);

struct Inner {
    path: Arc<str>,
    text: String,
    before: Before,
    /// Where each line of a long text ends, once somebody has asked for a place in it.
    lines: OnceLock<Box<[u32]>>,
}

impl Inner {
    fn new(path: Arc<str>, text: String, before: Before) -> Inner {
        Inner { path, text, before, lines: OnceLock::new() }
    }

    /// How many lines of the text end before an offset.
    fn lines_before(&self, offset: usize) -> usize {
        // To count the lines of a short text takes less than to keep them. Of a long one many
        // places may be asked for.
        const LONG: usize = 16 * 1024;
        if self.text.len() < LONG {
            return self.text[..offset].matches('\n').count();
        }
        let ends = self.lines.get_or_init(|| {
            let ends = self.text.match_indices('\n').map(|(at, _)| small(at));
            ends.collect()
        });
        ends.partition_point(|end| (*end as usize) < offset)
    }
}

/// How much of a file stands before the text that is kept in memory.
#[derive(Clone, Copy, Default)]
struct Before {
    bytes: usize,
    lines: usize,
}

impl Source {
    /// A file at `path` (relative to the dossier's root, with `/`) that holds `text`.
    pub fn new(path: impl Into<Arc<str>>, text: impl Into<String>) -> Self {
        Source(Arc::new(Inner::new(path.into(), text.into(), Before::default())))
    }

    /// The path, relative to the dossier's root, with `/` on every system.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// The piece of this file between two byte offsets. It is widened to whole characters,
    /// since some parsers give offsets within one.
    pub fn span(&self, range: Range<usize>) -> Span {
        let text = self.text();
        let mut end = range.end.min(text.len());
        let mut start = range.start.min(end);
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        while !text.is_char_boundary(end) {
            end += 1;
        }
        Span { source: self.clone(), start: small(start), end: small(end) }
    }

    /// The empty span before the first character, for faults of the file as a whole.
    pub fn top(&self) -> Span {
        self.span(0..0)
    }

    /// The line and the column of a byte offset.
    pub fn position(&self, offset: usize) -> Position {
        let mut offset = offset.min(self.text().len());
        while !self.text().is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &self.text()[..offset];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Position {
            line: self.0.before.lines + self.0.lines_before(offset) + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Source({})", self.path())
    }
}

/// The text in the bytes of a file.
///
/// # Errors
///
/// If they are not UTF-8: the place of the first that is not.
pub fn decode(path: &str, bytes: Vec<u8>) -> Result<String, Span> {
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        // The text up to the broken byte still says at which line it is.
        let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
        let source = Source::new(path, text);
        source.span(good..good + char::REPLACEMENT_CHARACTER.len_utf8())
    })
}

/// Whether a file of this name is ignored: it is hidden, or a system or an editor left it.
pub fn is_ignored(name: &str) -> bool {
    name.starts_with('.') || is_dropping(name)
}

/// Whether a system or an editor left a file or folder of this name.
pub fn is_dropping(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "Thumbs.db",
        "ehthumbs.db",
        "desktop.ini",
        "Icon\r",
        ".DS_Store",
        ".AppleDouble",
        ".LSOverride",
        ".Spotlight-V100",
        ".Trashes",
        ".fseventsd",
        ".directory",
    ];
    name.starts_with("~$")
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
        || name.starts_with("._")
        || name.starts_with(".#")
        || name.starts_with(".~lock.")
        || name.starts_with(".nfs")
        || name.starts_with(".fuse_hidden")
        || name.starts_with(".Trash-")
        || (name.starts_with('.') && (name.ends_with(".swp") || name.ends_with(".swo")))
        || NAMES.contains(&name)
}

/// An offset or a length in a file; files are much smaller.
fn small(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// A line and a column, both counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// A piece of a file.
#[derive(Clone, Debug)]
pub struct Span {
    source: Source,
    // Every word of a dossier has a span, so its offsets are small.
    start: u32,
    end: u32,
}

impl Span {
    /// The file.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The byte range in the file's text.
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The marked text.
    pub fn text(&self) -> &str {
        self.source.text().get(self.range()).unwrap_or_default()
    }

    /// The line and the column where the piece begins.
    pub fn position(&self) -> Position {
        self.source.position(self.range().start)
    }

    /// The byte offset of the piece in the whole file, by which places are sorted.
    pub fn offset(&self) -> usize {
        self.source.0.before.bytes + self.range().start
    }

    /// The same place in a copy of its lines, so that the text of the whole file can be dropped.
    /// It is meant for spans that are kept until all files are read. If the lines are longer
    /// than 256 bytes, the span still refers to the whole text.
    #[must_use]
    pub fn alone(&self) -> Span {
        const LONG: usize = 256;
        let Range { start, end } = self.range();
        let text = self.source.text();
        // A long line is not searched to its ends: there may be as many places in it as bytes.
        let bytes = text.as_bytes();
        let least = start.saturating_sub(LONG);
        let first = match bytes[least..start].iter().rposition(|byte| *byte == b'\n') {
            Some(at) => least + at + 1,
            None if least == 0 => 0,
            None => return self.clone(),
        };
        let most = (first + LONG).min(text.len());
        let last = match bytes[end..most.max(end)].iter().position(|byte| *byte == b'\n')
        {
            Some(at) => end + at,
            None if most == text.len() => most,
            None => return self.clone(),
        };
        let Before { bytes, lines } = self.source.0.before;
        let before = Before {
            bytes: bytes + first,
            lines: lines + self.source.0.lines_before(first),
        };
        let path = self.source.0.path.clone();
        let text = text[first..last].to_owned();
        Source(Arc::new(Inner::new(path, text, before))).span(start - first..end - first)
    }

    /// This piece and `next` as one; `None` unless `next` follows without a gap.
    pub fn joined(&self, next: &Span) -> Option<Span> {
        let follows =
            Arc::ptr_eq(&self.source.0, &next.source.0) && self.end == next.start;
        follows.then(|| Span { end: next.end, ..self.clone() })
    }

    /// A part of this piece, by byte offsets from its start; it never exceeds the piece.
    pub fn part(&self, range: Range<usize>) -> Span {
        let own = self.range();
        let end = (own.start + range.end).min(own.end);
        self.source.span((own.start + range.start).min(end)..end)
    }
}

/// A value with the place where it is written.
#[derive(Clone, Debug)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it is written.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// A value that is written at `span`.
    pub fn new(value: T, span: Span) -> Self {
        Spanned { value, span }
    }
}

impl Spanned<String> {
    /// The place of a part of the text, by byte offsets in the value. If the file writes the
    /// value otherwise, for example with an escape, this is the place of the whole value.
    pub fn within(&self, range: Range<usize>) -> Span {
        if self.span.text() == self.value {
            self.span.part(range)
        } else {
            self.span.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_not_bytes() {
        let source = Source::new("a.md", "سطر\nوقّعت [[kuwait]]\n");
        let at = source.text().find("kuwait").unwrap();
        let span = source.span(at..at + 6);
        assert_eq!(span.text(), "kuwait");
        assert_eq!(span.position().to_string(), "2:9");
        assert_eq!(source.position(9_999).to_string(), "3:1");
        assert_eq!(source.span(1..3).text(), "سط");

        let alone = span.alone().alone();
        assert_eq!(alone.source().text(), "وقّعت [[kuwait]]");
        assert_eq!(alone.text(), "kuwait");
        assert_eq!(alone.position(), span.position());
        assert_eq!(alone.offset(), span.offset());
    }
}
