//! Lints: what is reported of a text while its tree is built.
//! Each function says in its first line what it looks for.

use std::ops::Range;

use pulldown_cmark::CodeBlockKind;

use super::{Builder, DEEPEST, Open, What};
use crate::content::markdown::slips;
use crate::diagnostic::{Code, Diagnostic, fault};
use crate::lang;
use crate::model::kind::Kind;
use crate::model::section;
use crate::source::Span;

/// How many bytes of what looks like a link are marked, where it does not end.
const LONGEST_LINK: usize = 256;

impl Builder<'_> {
    /// Passes over an element that lies too deep, and reports the first one.
    pub(super) fn too_deep(&mut self, range: Range<usize>) {
        self.beyond += 1;
        if !self.depth_reported {
            self.depth_reported = true;
            let place = self.source.span(range);
            self.report.add(fault::markdown_trap_nested(place, DEEPEST));
        }
    }

    /// Reports brackets that look like a link, a citation or a footnote and are shown as text.
    pub(super) fn left_over(&mut self, text: &str, range: &Range<usize>) {
        // A picture of which nothing comes begins with both signs.
        if text.starts_with("![") {
            return slips::of_brackets(self.source, range.start + 1, self.report);
        }
        if !text.starts_with('[')
            || matches!(self.open.last(), Some(Open { what: What::Code, .. }))
        {
            return;
        }
        let source = self.source.text();
        let escaped = source[..range.start].ends_with('\\');
        let rest = &source[range.start..];
        let fault = match rest.as_bytes().get(1) {
            Some(b'[') => fault::markdown_trap_link_shown,
            Some(b'@') => fault::markdown_trap_cite_shown,
            Some(b'^') => fault::markdown_trap_footnote_shown,
            _ if escaped => return,
            _ => return slips::of_brackets(self.source, range.start, self.report),
        };
        if !escaped {
            // A line of brackets alone is not searched to its end for each of them.
            let near = &rest.as_bytes()[..rest.len().min(LONGEST_LINK)];
            let end = near.iter().position(|byte| matches!(byte, b']' | b'\n'));
            let end = end.map_or(near.len(), |at| at + 1);
            let span = self.source.span(range.start..range.start + end);
            self.report.add(fault(span));
        }
    }

    /// Reports addresses and citations in words that are not those of a link.
    pub(super) fn slips(&mut self, range: &Range<usize>) {
        if !self.open.iter().any(|open| matches!(open.what, What::Link(_))) {
            slips::in_words(self.source, range, self.report);
        }
    }

    /// Reports words that blanks before them make code, and a fence that does not end: what they cite and
    /// link to would be lost.
    pub(super) fn code(&mut self, kind: &CodeBlockKind, range: &Range<usize>) {
        let Some(text) = self.source.text().get(range.clone()) else { return };
        let first = text.lines().next().unwrap_or_default().trim_end();
        let place = self.source.span(range.start..range.start + first.len());
        match kind {
            CodeBlockKind::Fenced(_) if !is_closed(text) => {
                self.report.add(fault::markdown_trap_fence(place));
            }
            CodeBlockKind::Fenced(_) => {}
            CodeBlockKind::Indented => {
                let is_prose = ["[[", "[@"].iter().any(|sign| text.contains(sign))
                    || lang::has_right_to_left(text);
                if is_prose {
                    self.report.add(fault::markdown_trap_indented(place));
                }
            }
        }
    }

    /// Reports a row of a table that has more cells than its head, since they are not shown.
    pub(super) fn cells(&mut self, range: &Range<usize>) {
        let Some(Open { what: What::Table { columns, .. }, .. }) = self.open.last()
        else {
            return;
        };
        let text = &self.source.text()[range.start..];
        let line = text.lines().next().unwrap_or_default();
        let mut cells = slips::cells(line).skip(columns.len());
        if let Some(lost) = cells.find(|cell| !line[cell.clone()].trim().is_empty()) {
            let end = range.start + line.trim_end().len();
            let place = self.source.span(range.start + lost.start..end);
            self.report.add(fault::markdown_trap_cell(place, columns.len()));
        }
    }

    /// Reports HTML, which is shown as text.
    pub(super) fn html(&mut self, text: &str, range: Range<usize>) {
        // The lines of a block come one by one; only those with a tag are reported.
        if text.trim_start().starts_with('<') {
            let range = range.start..range.start + text.trim_end().len();
            let span = self.source.span(range);
            let word = text.split_whitespace().next().unwrap_or_default();
            self.report.add(fault::raw_html(span, word));
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
        let checked = section::check_id(&id).and_then(|()| match self.kind {
            Kind::Article => section::check_id_of_article(&id),
            Kind::Agreement
            | Kind::Country
            | Kind::Organisation
            | Kind::Person
            | Kind::Page => Ok(()),
        });
        match checked {
            Ok(()) if self.section_ids.insert(id.clone()) => Some(id),
            Ok(()) => {
                let place = self.source.span(range);
                self.report.add(fault::bad_section_id_twice(place, &id));
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

    /// The place of the braces of a heading.
    pub(super) fn braces(&self, range: Range<usize>) -> Span {
        let raw = self.source.text().get(range.clone()).unwrap_or_default();
        let brace = raw.find('{').unwrap_or(0);
        let end = range.start + raw.trim_end().len();
        self.source.span(range.start + brace..end)
    }
}

/// Whether a block of code that begins with a fence also ends with one. In a quotation or a list its last
/// line has other signs before it.
fn is_closed(block: &str) -> bool {
    let sign = block.chars().next().unwrap_or('`');
    let fence = &block[..block.len() - block.trim_start_matches(sign).len()];
    let last = block.trim_end().rsplit_once('\n').map_or("", |(_, last)| last);
    let bare = last.trim_start_matches([' ', '\t', '>']);
    bare.starts_with(fence) && bare.trim_matches(sign).is_empty()
}
