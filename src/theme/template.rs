//! A template without the white space that only its author needs.
//! Start at [`Template::new`].

use std::ops::Range;

use crate::source::{Source, Span};

/// A template as written and as used. As used, it is lean: it has no indentation, and no line ends
/// after lines that hold only statements. It has as many lines as the file, so that a fault can be
/// shown at its place in the file.
pub(super) struct Template {
    source: Source,
    lean: String,
    /// For each line, how many bytes have to be added to a column in `lean` to get that in the
    /// source.
    shifts: Vec<isize>,
    /// What was put into `lean`, with its place there.
    inserted: Vec<(Range<usize>, Range<usize>)>,
}

/// A text that is put into a template.
#[derive(Debug)]
pub(super) struct Insertion {
    /// Where, by an offset in [`Template::lean`].
    pub(super) at: usize,
    pub(super) text: String,
    /// What is shown for it in a fault: a range in [`Template::lean`] as it was before.
    pub(super) shows: Range<usize>,
}

/// The beginnings and ends of elements in which white space counts, and of what Tera leaves as is.
const VERBATIM: [(&str, &str); 5] = [
    ("<pre", "</pre"),
    ("<textarea", "</textarea"),
    ("<script", "</script"),
    ("<style", "</style"),
    ("{%raw", "{%endraw"),
];

impl Template {
    /// Makes a template lean.
    pub(super) fn new(source: Source) -> Template {
        let mut lean = String::with_capacity(source.text().len());
        let mut shifts = Vec::new();
        // The end of the verbatim part that the line is in.
        let mut verbatim: Option<&str> = None;
        let mut in_tag = false;
        // The closing sign of a statement that was moved behind the line end.
        let mut carried = "";
        for line in source.text().split_inclusive('\n') {
            let (text, end) = line.strip_suffix('\n').map_or((line, ""), |t| (t, "\n"));
            let lower =
                text.to_ascii_lowercase().replace("{%-", "{%").replace("{% ", "{%");
            let as_it_is = verbatim.is_some() || in_tag;
            let trimmed = if as_it_is { text } else { text.trim() };
            let indent = text.len() - text.trim_start().len();
            let shift = if as_it_is { 0 } else { indent };
            shifts.push(shift.cast_signed() - carried.len().cast_signed());
            lean.push_str(carried);
            carried = "";
            match verbatim {
                Some(close) if lower.contains(close) => verbatim = None,
                Some(_) => {}
                None => {
                    verbatim = VERBATIM
                        .iter()
                        .find(|(open, close)| opens(&lower, open, close))
                        .map(|(_, close)| *close);
                }
            }
            in_tag = verbatim.is_none() && ends_in_tag(text, in_tag);
            if !as_it_is
                && verbatim.is_none()
                && only_statements(trimmed)
                && !end.is_empty()
            {
                // A `-` belongs to the closing sign: it removes the line end itself.
                let ends_in_dash = trimmed.ends_with("-%}") || trimmed.ends_with("-#}");
                let length = if ends_in_dash { 3 } else { 2 };
                let (before, close) = trimmed.split_at(trimmed.len() - length);
                lean.push_str(before);
                lean.push('\n');
                carried = close;
            } else {
                lean.push_str(trimmed);
                lean.push_str(end);
            }
        }
        lean.push_str(carried);
        Template { source, lean, shifts, inserted: Vec::new() }
    }

    /// Puts texts without line ends into the template. They are sorted by place.
    pub(super) fn insert(&mut self, insertions: Vec<Insertion>) {
        let added: usize = insertions.iter().map(|insertion| insertion.text.len()).sum();
        let mut lean = String::with_capacity(self.lean.len() + added);
        let mut done = 0;
        for Insertion { at, text, shows } in insertions {
            lean.push_str(&self.lean[done..at]);
            done = at;
            self.inserted.push((lean.len()..lean.len() + text.len(), shows));
            lean.push_str(&text);
        }
        lean.push_str(&self.lean[done..]);
        self.lean = lean;
    }

    /// The path of the file.
    pub(super) fn path(&self) -> &str {
        self.source.path()
    }

    /// The template as it is used.
    pub(super) fn lean(&self) -> &str {
        &self.lean
    }

    /// The place in the file of a range of [`Template::lean`].
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        let within = |(put, _): &&(Range<usize>, Range<usize>)| {
            put.start <= range.start && range.end <= put.end && !range.is_empty()
        };
        if let Some((_, shows)) = self.inserted.iter().find(within) {
            return self.written(shows);
        }
        let put = self.inserted.iter().map(|(put, _)| {
            put.end.min(range.end).saturating_sub(put.start.max(range.start))
        });
        let length = range.len() - put.sum::<usize>();
        let start = self.offset(range.start);
        self.source.span(start..start + length)
    }

    /// The place in the file of a range that does not count what was put into [`Template::lean`].
    pub(super) fn written(&self, range: &Range<usize>) -> Span {
        let before = self.offset(self.with_insertions(range.start));
        self.source.span(before..before + range.len())
    }

    /// The offset in [`Template::lean`] of an offset that did not count what was put there.
    fn with_insertions(&self, at: usize) -> usize {
        self.inserted.iter().fold(at, |at, (put, _)| match put.start <= at {
            true => at + put.len(),
            false => at,
        })
    }

    /// The place in the file of the word at a line and column of [`Template::lean`], both counted
    /// from 1, the column in characters.
    pub(super) fn word(&self, line: usize, column: usize) -> Option<Span> {
        let text = self.lean.split_inclusive('\n').nth(line.checked_sub(1)?)?;
        let before =
            self.lean.split_inclusive('\n').take(line - 1).map(str::len).sum::<usize>();
        let at: usize =
            text.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
        let length = text[at..]
            .find(|c: char| !(c.is_alphanumeric() || c == '_'))
            .unwrap_or(text.len() - at);
        Some(self.span(before + at..before + at + length))
    }

    /// The offset in the file of an offset in [`Template::lean`].
    fn offset(&self, at: usize) -> usize {
        let mut at = at.min(self.lean.len());
        while !self.lean.is_char_boundary(at) {
            at -= 1;
        }
        let before = &self.lean[..at];
        let line = before.matches('\n').count();
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let from: usize =
            self.source.text().split_inclusive('\n').take(line).map(str::len).sum();
        let shift = self.shifts.get(line).copied().unwrap_or(0);
        let put = self
            .inserted
            .iter()
            .map(|(put, _)| put.end.min(at).saturating_sub(put.start.max(start)));
        (from + at - start - put.sum::<usize>()).saturating_add_signed(shift)
    }
}

/// Whether `open` begins on the line and is not closed on it.
fn opens(line: &str, open: &str, close: &str) -> bool {
    line.rfind(open).is_some_and(|at| {
        let (before, rest) = (&line[..at], &line[at..]);
        // `{{ <preview /> }}` calls a component.
        let is_call = ["{{", "{{-", "{%", "{%-"]
            .iter()
            .any(|mark| before.trim_end().ends_with(mark))
            || rest[open.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
        !(rest.contains(close) || open.starts_with('<') && is_call)
    })
}

/// Whether the line ends inside a tag that continues on the next one.
fn ends_in_tag(line: &str, was_in_tag: bool) -> bool {
    let mut inside = was_in_tag;
    let mut rest = line;
    while let Some(at) = rest.find(['<', '>', '{']) {
        let from = &rest[at..];
        let close = [("{{", "}}"), ("{%", "%}"), ("{#", "#}")]
            .into_iter()
            .find(|(open, _)| from.starts_with(open))
            .map(|(_, close)| close);
        if let Some(close) = close {
            let Some(end) = from.find(close) else { return inside };
            rest = &from[end + 2..];
            continue;
        }
        match from.as_bytes()[0] {
            b'<' => {
                let next = from[1..].chars().next();
                inside |= next.is_some_and(|c| c.is_ascii_alphabetic() || c == '/');
            }
            b'>' => inside = false,
            _ => {}
        }
        rest = &from[1..];
    }
    inside
}

/// Whether the line holds only statements and comments, which print nothing themselves.
fn only_statements(line: &str) -> bool {
    let mut rest = line;
    if rest.is_empty() {
        return false;
    }
    while !rest.is_empty() {
        let close = match rest.get(..2) {
            Some("{%") => "%}",
            Some("{#") => "#}",
            _ => return false,
        };
        // In `{%}` and `{#}` the signs overlap: they open a tag, and do not close it.
        let Some(end) = rest[2..].find(close).map(|end| end + 2) else { return false };
        // The output of an included template may end without a line end.
        let inner = rest[2..end].trim_matches(['-', ' ']);
        if inner.starts_with("include") || inner.contains("super()") {
            return false;
        }
        rest = rest[end + 2..].trim_start();
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn lean(text: &str) -> String {
        let template = Template::new(Source::new("a.html", text));
        assert_eq!(
            template.lean.matches('\n').count(),
            text.matches('\n').count(),
            "{text}"
        );
        // The places of words in the file are found.
        for (at, word) in [("<b", "<b"), ("thing", "thing")] {
            if let (Some(lean), Some(source)) = (template.lean.find(at), text.find(word))
            {
                assert_eq!(template.span(lean..lean + 2).range().start, source, "{text}");
            }
        }
        template.lean
    }

    #[test]
    fn white_space_for_the_author_is_removed() {
        assert_eq!(lean("  <p>\n    <b>x</b>  \n  </p>\n"), "<p>\n<b>x</b>\n</p>\n");
        assert_eq!(
            lean("<ul>\n  {% for x in xs %}\n  <b>{{ thing }}\n  {% endfor %}\n</ul>\n"),
            "<ul>\n{% for x in xs \n%}<b>{{ thing }}\n{% endfor \n%}</ul>\n"
        );
        assert_eq!(
            lean("{# a word #}\n{% if a %}{% if b %}\nx"),
            "{# a word \n#}{% if a %}{% if b \n%}x"
        );
        assert_eq!(lean("{% if a %}\n"), "{% if a \n%}");
        assert_eq!(lean("{# a word -#}\nx"), "{# a word \n-#}x");
        assert_eq!(lean("{{ <preview /> }}\n  a\n"), "{{ <preview /> }}\na\n");
    }

    #[test]
    fn white_space_that_counts_stays() {
        for text in [
            "<pre>\n  a\n  {% if x %}\n</pre>\n",
            "<textarea>\n  a</textarea>\n",
            "<a href=\"x\"\n   class=\"{{ y }}\n   z\">\n",
            "{% raw %}\n   {{ a }}\n{% endraw %}\n",
            "{% include \"a.html\" %}\nword\n",
            "{{ a }}\n{{ b }}\n",
            "{%}\n",
            "{#}\n",
        ] {
            assert_eq!(lean(text), text);
        }
        assert_eq!(lean("<pre>\n  a\n</pre>\n  b\n"), "<pre>\n  a\n</pre>\nb\n");
    }
}
