//! Findings as frames: the line itself, the marked word, the help.
//! Start at [`Frames`].

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet};
use std::borrow::Cow;
use std::ops::Range;

use super::told::{Told, counted};
use super::{Catalogue, Diagnostic, Place, Severity, phrase};
use crate::lang;
use crate::sentence::Sentence;
use crate::source::Span;

/// The longest line, in bytes, that is given whole to the renderer, which trims it to the
/// terminal. A longer line is cut around the mark.
const WIDE: usize = 4_000;

/// The longest line, in bytes, that is printed whole with a patch in it, beside the length of what it
/// replaces.
const NARROW: usize = 600;

/// Findings in frames, one after the other.
pub(super) struct Frames<'c> {
    catalogue: &'c Catalogue,
    renderer: Renderer,
    out: String,
}

impl Frames<'_> {
    pub(super) fn new(catalogue: &Catalogue, colour: bool) -> Frames<'_> {
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        Frames { catalogue, renderer, out: String::new() }
    }

    /// Adds a finding.
    pub(super) fn push(&mut self, finding: &Diagnostic) {
        let words = Told::of(finding, self.catalogue);
        let frame = self.renderer.render(&groups(&words, self.catalogue));
        self.out.extend([frame.trim_end(), "\n\n"]);
        if let Some(more) = &words.more {
            self.out.extend([more, "\n\n"]);
        }
    }

    /// Adds a line between frames.
    pub(super) fn line(&mut self, sentence: &Sentence) {
        self.out.extend([&self.catalogue.text(sentence), "\n\n"]);
    }

    /// Adds the line that counts the findings.
    pub(super) fn count(&mut self, errors: usize, warnings: usize) {
        let count = self.catalogue.text(&counted(errors, warnings));
        self.out.extend([&count, "\n"]);
    }

    pub(super) fn finish(self) -> String {
        self.out
    }
}

fn groups<'a>(words: &'a Told<'_>, catalogue: &Catalogue) -> Vec<Group<'a>> {
    let finding = words.finding;
    let [level, help_level] = &words.levels;
    let level = match finding.severity() {
        Severity::Error => Level::ERROR.with_name(level),
        Severity::Warning => Level::WARNING.with_name(level),
    };
    let title = match words.message.contains(lang::is_hidden) {
        // The renderer would put other signs for what isolates code. All else was made visible.
        true => level.secondary_title(words.message.as_str()),
        false => level.primary_title(words.message.as_str()),
    };
    let title = title.id(finding.code.name());
    let help_level = || Level::HELP.with_name(help_level);
    let mut group = match &finding.place {
        Place::Path(path) => title.element(Origin::path(lang::visible(path))),
        Place::Text(span) => {
            let label = catalogue.plain_attribute(&finding.message, "label");
            title.elements(marked(span, AnnotationKind::Primary, label, catalogue))
        }
    };
    for (span, label) in &finding.related {
        let label = Some(catalogue.plain(label));
        group = group.elements(marked(span, AnnotationKind::Context, label, catalogue));
    }
    let mut groups = Vec::new();
    match (&words.help, &finding.fix) {
        (Some(help), Some((span, text))) if span.text().len() < WIDE => {
            groups.push(group);
            groups.push(
                help_level()
                    .secondary_title(help.as_str())
                    .element(Excerpt::near(span).patch(text)),
            );
        }
        (Some(help), _) => {
            groups.push(group.element(help_level().message(help.as_str())))
        }
        (None, _) => groups.push(group),
    }
    groups
}

fn marked<'a>(
    span: &'a Span,
    kind: AnnotationKind,
    label: Option<String>,
    catalogue: &Catalogue,
) -> Vec<annotate_snippets::Element<'a>> {
    let excerpt = Excerpt::of(span);
    let label = match (excerpt.is_turned(), label) {
        (true, label) => Some(catalogue.text(&at_mark(span, label.as_deref()))),
        (false, label) => label.map(|label| catalogue.ordered(&label)),
    };
    if excerpt.cut {
        // The column is the one in the file, not the one in the part that is shown.
        let position = span.position();
        let origin = Origin::path(lang::visible(span.source().path()))
            .line(position.line)
            .char_column(position.column);
        let snippet = excerpt.bare(kind, label);
        return vec![origin.into(), snippet.into()];
    }
    let path = lang::visible(span.source().path());
    vec![excerpt.bare(kind, label).path(path).into()]
}

/// What stands at a mark in a line with letters from right to left: the column and the word. A terminal may
/// show such a line in another order than that of its columns, and then the caret stands below something
/// else; on one that knows no order but that of the columns, nobody can read the word at the caret.
pub fn at_mark(span: &Span, label: Option<&str>) -> Sentence {
    /// The most of a word that is said.
    const LONGEST: usize = 40;
    let column = span.position().column;
    let word = span.text().lines().next().unwrap_or("");
    let mark = match word.char_indices().nth(LONGEST) {
        // A word with back-ticks cannot stand between two of them.
        _ if word.trim().is_empty() || word.contains('`') => phrase::mark_column(column),
        Some((end, _)) => phrase::mark_word(column, &format!("{}…", &word[..end])),
        None => phrase::mark_word(column, word),
    };
    match label {
        Some(label) => phrase::mark_labelled(mark, label),
        None => mark,
    }
}

/// The line of a file that a frame shows.
pub struct Excerpt<'a> {
    /// What is shown of it: what is hidden in it is made visible, sign by sign.
    pub text: Cow<'a, str>,
    /// The mark in that, in bytes.
    pub mark: Range<usize>,
    line: usize,
    /// Whether it is a part of the line only.
    pub cut: bool,
}

impl<'a> Excerpt<'a> {
    /// The line of the mark's beginning, or the part of it around the mark.
    fn of(span: &'a Span) -> Excerpt<'a> {
        Excerpt::within(span, WIDE)
    }

    /// The same for the renderer of a patch, which trims nothing: it prints all that it is given.
    pub fn near(span: &'a Span) -> Excerpt<'a> {
        let length = span.range().len();
        Excerpt::within(span, NARROW + 2 * length)
    }

    /// The line of the mark's beginning, if it has at most so many bytes, or the part of it around
    /// the mark.
    fn within(span: &'a Span, most: usize) -> Excerpt<'a> {
        let text = span.source().text();
        let start = span.range().start;
        let first = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let last = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let line = span.position().line;
        if last - first <= most {
            return Excerpt::shown(span, first..last, line, false);
        }
        let from = floor(text, start.saturating_sub(most / 3).max(first));
        let to = floor(text, (start + most / 2).min(last));
        Excerpt::shown(span, from..to.max(from), line, true)
    }

    /// Whether the line has letters from right to left at the mark or before it. What stands before all of
    /// these stands in its column everywhere.
    pub fn is_turned(&self) -> bool {
        lang::has_right_to_left(&self.text[..self.mark.end])
    }

    fn shown(span: &'a Span, range: Range<usize>, line: usize, cut: bool) -> Excerpt<'a> {
        let text = &span.source().text()[range.clone()];
        let start = span.range().start.clamp(range.start, range.end) - range.start;
        let end = span.range().end.clamp(range.start + start, range.end) - range.start;
        let shown = lang::visible_line(text);
        match shown {
            Cow::Borrowed(_) => Excerpt { text: shown, mark: start..end, line, cut },
            Cow::Owned(_) => {
                let start = lang::visible_line(&text[..start]).len();
                let end = lang::visible_line(&text[..end]).len();
                Excerpt { text: shown, mark: start..end, line, cut }
            }
        }
    }

    fn bare(
        self,
        kind: AnnotationKind,
        label: Option<String>,
    ) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
        Snippet::source(self.text)
            .fold(false)
            .line_start(self.line)
            .annotation(kind.span(self.mark).label(label))
    }

    fn patch(self, text: &'a str) -> Snippet<'a, Patch<'a>> {
        const MORE: &str = "…";
        let (shown, mark) = match self.cut {
            true => {
                let Range { start, end } = self.mark;
                let mark = start + MORE.len()..end + MORE.len();
                ([MORE, &self.text, MORE].concat().into(), mark)
            }
            false => (self.text, self.mark),
        };
        Snippet::source(shown)
            .line_start(self.line)
            .patch(Patch::new(mark, lang::visible(text)))
    }
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
