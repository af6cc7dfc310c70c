//! What is reported of a text while it is built, and read all the same.
//! Each function says in its first line what it looks for.

use std::ops::Range;

use super::super::trap;
use super::{Builder, Open, What};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::section;

impl Builder<'_> {
    /// Reports a trap at a range of the Markdown.
    pub(in super::super) fn trap(
        &mut self,
        range: Range<usize>,
        message: &str,
        help: &str,
    ) {
        let range = range.start + self.from..range.end + self.from;
        self.report.add(trap(self.source, range, message, help));
    }

    /// Reports brackets that look like a link, a citation or a footnote and are shown as text.
    pub(super) fn left_over(&mut self, text: &str, range: &Range<usize>) {
        if !text.starts_with('[')
            || matches!(self.open.last(), Some(Open { what: What::Code, .. }))
        {
            return;
        }
        let source = self.source.text();
        let escaped = source[..range.start].ends_with('\\');
        let rest = &source[range.start..];
        let (what, help) = if rest.starts_with("[[") {
            ("link", "write `[[id]]` or `[[id|words]]`; in a table `[[id\\|words]]`")
        } else if rest.starts_with("[@") {
            ("citation", "write `[@article-id, p3]`")
        } else if rest.starts_with("[^") {
            (
                "footnote",
                "add the footnote, a paragraph that begins with the same mark and a colon",
            )
        } else {
            return;
        };
        if !escaped {
            let end = rest.find([']', '\n']).map_or(rest.len(), |at| at + 1);
            let span = self.source.span(range.start..range.start + end);
            let message = format!("this looks like a {what} and is shown as text");
            self.report
                .add(Diagnostic::new(Code::MarkdownTrap, span, message).help(help));
        }
    }

    /// Reports HTML, which is shown as text.
    pub(super) fn html(&mut self, text: &str, range: Range<usize>) {
        // Only what opens or closes an element is worth a word; the lines of a block follow.
        if text.trim_start().starts_with('<') {
            let range = range.start..range.start + text.trim_end().len();
            let span = self.source.span(range);
            let word = text.split_whitespace().next().unwrap_or_default();
            self.report.add(
                Diagnostic::new(
                    Code::RawHtml,
                    span,
                    format!("`{word}` is HTML; readers see it as text"),
                )
                .help("write Markdown; put code between back-ticks"),
            );
        }
    }

    /// The id written at a heading; none if it is no id or stands twice, which is reported.
    pub(super) fn section_id(
        &mut self,
        id: String,
        heading: &Range<usize>,
    ) -> Option<String> {
        let raw = &self.source.text()[heading.clone()];
        let at = raw.rfind(&format!("#{id}")).map_or(0, |at| at + 1);
        let range = heading.start + at..heading.start + at + id.len();
        match section::check_id(&id) {
            Ok(()) if self.prose.sections.iter().all(|section| section.id != id) => {
                Some(id)
            }
            Ok(()) => {
                let message = format!("the section id `{id}` stands twice in this text");
                self.report.add(
                    Diagnostic::new(Code::BadSectionId, self.source.span(range), message)
                        .help("give one of the two another id"),
                );
                None
            }
            Err(fault) => {
                self.report.add(
                    Diagnostic::new(
                        Code::BadSectionId,
                        self.source.span(range),
                        fault.reason,
                    )
                    .maybe_help(fault.help),
                );
                None
            }
        }
    }

    /// Reports what stands in the braces of a heading and is no id.
    pub(super) fn bad_section(&mut self, range: Range<usize>, message: &str) {
        let raw = self.source.text().get(range.clone()).unwrap_or_default();
        let brace = raw.find('{').unwrap_or(0);
        let end = range.start + raw.trim_end().len();
        let span = self.source.span(range.start + brace..end);
        self.report.add(
            Diagnostic::new(Code::BadSectionId, span, message)
                .help("write `## Heading {#some-words}` with nothing after the brace"),
        );
    }
}
