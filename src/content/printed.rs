//! The text of an article as printed, which may lie beside `facts.toml` and is never published.
//! Start at [`PrintedText`].

use super::disk::{Disk, join};
use crate::diagnostic::Report;
use crate::source::Digest;

/// The name of the file.
pub(super) const PRINTED_TEXT: &str = "_source.txt";

/// The text of an article, one paragraph a line. It is there for checks only: nothing keeps it.
#[derive(Debug)]
pub struct PrintedText {
    /// The SHA-256 of the file.
    pub digest: Digest,
    text: String,
}

impl PrintedText {
    /// The text that lies in a folder; `None` with a fault in the report if it cannot be read.
    pub(super) fn read(
        disk: &Disk,
        folder: &str,
        report: &mut Report,
    ) -> Option<PrintedText> {
        let (text, digest) = disk.read_foreign(&join(folder, PRINTED_TEXT), report)?;
        Some(PrintedText { digest, text })
    }

    /// The lines: those that are not blank are its paragraphs.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.text.lines()
    }
}
