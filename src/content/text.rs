//! A text file: frontmatter between two lines of `+++`, then Markdown.
//! Start at [`read`].

use super::cx::Cx;
use super::disk::TextFile;
use super::draft::{DraftText, ReadText};
use super::keys::Frontmatter;
use super::table::{LenientToml, Table};
use super::{markdown, plain};
use crate::diagnostic::{Diagnostic, fault};
use crate::model::kind::Kind;
use crate::prose::Prose;
use crate::source::Source;

/// Reads a text file of an entry of a kind.
pub(super) fn read(file: TextFile, kind: Kind, cx: &mut Cx) -> ReadText {
    let TextFile { source, digest, lone_return } = file;
    let parts = digest.and_then(|_| split(&source, cx));
    let Some((matter, body)) = parts else {
        return ReadText { draft: unread(source), prose: Prose::default() };
    };
    if let Some(at) = lone_return.filter(|at| *at < body) {
        cx.report.add(fault::toml_syntax_return(source.span(at..at)));
    }
    let mut toml = LenientToml::default();
    let mut table: Table<Frontmatter> = toml.part(&source, matter, cx.report);
    let t = &mut table;
    let titled = t.has(Frontmatter::TITLE);
    let title = t.get(Frontmatter::TITLE, cx);
    let short = t.get(Frontmatter::SHORT, cx);
    let summary = t.get(Frontmatter::SUMMARY, cx);
    for name in [&title, &short, &summary].into_iter().flatten() {
        plain::check(name, false, cx.report);
    }
    let variants = t.get(Frontmatter::VARIANTS, cx);
    let translated = t.get(Frontmatter::TRANSLATED, cx);
    // A title that cannot be read is not missing.
    let whole = !table.broken() && titled == title.is_some();
    table.finish(cx);
    let prose = markdown::read(&source, kind, body, cx.report);
    let draft =
        DraftText { source, digest, title, short, summary, variants, translated, whole };
    ReadText { draft, prose }
}

/// A text file of which nothing could be read.
fn unread(source: Source) -> DraftText {
    DraftText {
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

/// Where the frontmatter is, and where the Markdown begins.
fn split(source: &Source, cx: &mut Cx) -> Option<(std::ops::Range<usize>, usize)> {
    let text = source.text();
    let first = text.lines().next().unwrap_or_default();
    if first.trim_end() != "+++" {
        cx.report.add(not_opened(source, first));
        return None;
    }
    let start = (first.len() + 1).min(text.len());
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == "+++" {
            let body = at + line.len();
            cx.report.extend(second(source, body));
            return Some((start..at, body));
        }
        at += line.len();
    }
    cx.report.add(fault::frontmatter_open_unended(source.span(0..first.len())));
    None
}

/// The fault of a text that does not begin with its frontmatter.
fn not_opened(source: &Source, first: &str) -> Diagnostic {
    let text = source.text();
    let blank = text.len() - text.trim_start().len();
    let bare = text[blank..].lines().next().unwrap_or_default().trim_end();
    if bare == "+++" {
        return fault::frontmatter_open_blank(source.span(blank..blank + 3));
    }
    match bare {
        "---" => fault::frontmatter_open_yaml(source.span(blank..blank + 3)),
        _ => fault::frontmatter_open(source.span(0..first.len())),
    }
}

/// The fault of a second frontmatter, at the beginning of the Markdown: readers would see it.
fn second(source: &Source, body: usize) -> Option<Diagnostic> {
    let text = &source.text()[body..];
    let bare = text.trim_start();
    let mut lines = bare.lines().map(str::trim_end);
    let is_second = lines.next() == Some("+++") && lines.any(|line| line == "+++");
    let start = body + text.len() - bare.len();
    is_second.then(|| fault::frontmatter_open_twice(source.span(start..start + 3)))
}
