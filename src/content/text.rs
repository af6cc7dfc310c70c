//! A text file: frontmatter between two lines of `+++`, then Markdown.
//! Start at [`read`] for the frontmatter, [`DraftText::read`] for the Markdown.

use super::draft::{DraftText, ReadText};
use super::table::Readable;
use super::{Cx, markdown};
use crate::diagnostic::{Code, Diagnostic, Report};
use crate::source::{Source, Spanned};

/// Reads the frontmatter of a text file.
pub(super) fn read(source: Source, digest: Option<[u8; 32]>, cx: &mut Cx) -> DraftText {
    let Some((matter, body)) = split(&source, cx) else { return unread(source) };
    let mut readable = Readable::default();
    let mut table = readable.part(&source, matter, cx.report);
    let t = &mut table;
    let (title, short) = (t.text("title", cx), t.text("short", cx));
    let (summary, variants) = (t.text("summary", cx), t.texts("variants", cx));
    let translated = t.table("translated", cx).map(|table| {
        let span = table.span.clone();
        Spanned::new(table.into_texts(cx), span)
    });
    let whole = !table.broken;
    table.finish(cx);
    DraftText { source, digest, title, short, summary, variants, translated, whole, body }
}

/// A text file of which nothing could be read.
pub(super) fn unread(source: Source) -> DraftText {
    DraftText {
        body: source.text().len(),
        source,
        digest: None,
        title: None,
        short: None,
        summary: None,
        variants: Vec::new(),
        translated: None,
        whole: false,
    }
}

impl DraftText {
    /// The text with its Markdown read; what is wrong there goes into `report`.
    pub fn read(self, report: &mut Report) -> ReadText {
        let prose = markdown::read(&self.source, self.body, report);
        ReadText { draft: self, prose }
    }
}

/// Where the frontmatter is, and where the Markdown begins.
fn split(source: &Source, cx: &mut Cx) -> Option<(std::ops::Range<usize>, usize)> {
    let text = source.text();
    let first = text.lines().next().unwrap_or_default();
    if first.trim_end() != "+++" {
        cx.report.add(
            Diagnostic::new(
                Code::FrontmatterOpen,
                source.span(0..first.len()),
                "a text begins with a line `+++`, then its title",
            )
            .help("put `+++`, `title = \"…\"` and `+++` on three lines before the text"),
        );
        return None;
    }
    let start = (first.len() + 1).min(text.len());
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == "+++" {
            return Some((start..at, at + line.len()));
        }
        at += line.len();
    }
    cx.report.add(
        Diagnostic::new(
            Code::FrontmatterOpen,
            source.span(0..first.len()),
            "the frontmatter that begins here does not end",
        )
        .help("put a line `+++` after its last key"),
    );
    None
}
