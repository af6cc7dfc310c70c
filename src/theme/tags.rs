//! The tags of a template, and the words in them: as much of Tera's grammar as is needed to find
//! where something grows or repeats.
//! Start at [`tags`] for a template, [`words`] for what is in a tag.

use std::ops::Range;

/// A tag of a template.
#[derive(Clone, Debug)]
pub(super) struct Tag {
    /// Whether it prints: `{{ … }}` and not `{% … %}`.
    pub(super) prints: bool,
    /// The whole tag.
    pub(super) range: Range<usize>,
    /// What is in it, without signs, dashes and the blanks around it.
    pub(super) inner: Range<usize>,
}

/// Every tag of a template, in order. Comments and what stands between `{% raw %}` and
/// `{% endraw %}` are passed over. It ends at a tag that is not closed, which Tera reports.
pub(super) fn tags(text: &str) -> Vec<Tag> {
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(step) = text[at..].find('{') {
        let start = at + step;
        let (prints, close) = match text.as_bytes().get(start + 1) {
            Some(b'{') => (true, "}}"),
            Some(b'%') => (false, "%}"),
            Some(b'#') => {
                let Some(end) = text[start + 2..].find("#}") else { break };
                at = start + 2 + end + 2;
                continue;
            }
            _ => {
                at = start + 1;
                continue;
            }
        };
        let Some(end) = closing(text, start + 2, close) else { break };
        let (mut from, mut to) = (start + 2, end);
        if text[from..to].starts_with('-') {
            from += 1;
        }
        if text[from..to].ends_with('-') {
            to -= 1;
        }
        at = end + 2;
        if !prints && text[from..to].trim() == "raw" {
            match end_of_raw(text, at) {
                Some(end) => at = end,
                None => break,
            }
            continue;
        }
        let inner = &text[from..to];
        let from = from + inner.len() - inner.trim_start().len();
        let inner = from..from + inner.trim().len();
        found.push(Tag { prints, range: start..at, inner });
    }
    found
}

/// Where a tag ends whose inside begins at `from`: the sign counts outside of strings only.
fn closing(text: &str, from: usize, close: &str) -> Option<usize> {
    let mut at = from;
    loop {
        let rest = text.get(at..)?;
        let step = rest.find(['"', '\'', '`', '}', '%'])?;
        at += step;
        if text[at..].starts_with(close) {
            return Some(at);
        }
        at = match text.as_bytes()[at] {
            b'"' | b'\'' | b'`' => string_end(text, at)?,
            _ => at + 1,
        };
    }
}

/// The offset after the string that opens at `at`; `None` if it is not closed.
fn string_end(text: &str, at: usize) -> Option<usize> {
    let mark = text.as_bytes()[at];
    let mut bytes = text.bytes().enumerate().skip(at + 1);
    while let Some((place, byte)) = bytes.next() {
        match byte {
            b'\\' => {
                bytes.next();
            }
            byte if byte == mark => return Some(place + 1),
            _ => {}
        }
    }
    None
}

/// The offset after the tag `endraw`.
fn end_of_raw(text: &str, from: usize) -> Option<usize> {
    let mut at = from;
    while let Some(step) = text[at..].find("{%") {
        let start = at + step + 2;
        let end = start + text[start..].find("%}")?;
        if text[start..end].trim_matches('-').trim() == "endraw" {
            return Some(end + 2);
        }
        at = start;
    }
    None
}

/// A word of a tag with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word<'t> {
    pub(super) text: &'t str,
    pub(super) range: Range<usize>,
}

impl Word<'_> {
    /// Whether it is a name, or a word such as `for`.
    pub(super) fn is_name(&self) -> bool {
        self.text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
    }

    /// Whether it is a text, a number or a truth value, written as it is.
    pub(super) fn is_literal(&self) -> bool {
        let begins = |c: char| c.is_ascii_digit() || "\"'`".contains(c);
        let words = ["true", "True", "false", "False", "none", "None", "null"];
        self.text.starts_with(begins) || words.contains(&self.text)
    }

    /// Whether it ends a value, so that a bracket after it asks for a part of the value.
    pub(super) fn ends_value(&self) -> bool {
        let operators = ["in", "and", "or", "not", "if", "else", "is"];
        self.text.ends_with(|c: char| c.is_ascii_alphanumeric() || "_)]}\"'`".contains(c))
            && !operators.contains(&self.text)
    }
}

/// The words of `text[range]`: names, numbers, strings, and every other sign by itself.
pub(super) fn words(text: &str, range: Range<usize>) -> Vec<Word<'_>> {
    let (mut found, mut at) = (Vec::new(), range.start);
    while at < range.end {
        let rest = &text[at..range.end];
        let Some(c) = rest.chars().next() else { break };
        let length = if c.is_whitespace() {
            at += c.len_utf8();
            continue;
        } else if matches!(c, '"' | '\'' | '`') {
            string_end(&text[..range.end], at).map_or(rest.len(), |end| end - at)
        } else if c.is_ascii_alphanumeric() || c == '_' {
            let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
            rest.find(|c| !is_word(c)).unwrap_or(rest.len())
        } else {
            c.len_utf8()
        };
        found.push(Word { text: &rest[..length], range: at..at + length });
        at += length;
    }
    found
}

/// Whether the bracket at `at` opens a list, and not a part of the value before it.
pub(super) fn opens_list(words: &[Word], at: usize) -> bool {
    words[at].text == "[" && !(at > 0 && words[at - 1].ends_value())
}

/// The name of the component that is called at `at`, where `<` is not a comparison.
pub(super) fn component(words: &[Word], at: usize) -> Option<String> {
    let is_call = words[at].text == "<" && !(at > 0 && words[at - 1].ends_value());
    words.get(at + 1).filter(|name| is_call && name.is_name())?;
    Some(dotted(&words[at + 1..]))
}

/// The name with which `words` begin; it may have several parts, as in `a.b`.
pub(super) fn dotted(words: &[Word]) -> String {
    let mut parts = words.iter().map(|word| word.text);
    let mut name = parts.next().unwrap_or_default().to_owned();
    while let (Some("."), Some(part)) = (parts.next(), parts.next()) {
        name.extend([".", part]);
    }
    name
}

/// The bracket that closes the one at `open`.
pub(super) fn closing_bracket(words: &[Word], open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, word) in words.iter().enumerate().skip(open) {
        match word.text {
            "[" | "(" | "{" => depth += 1,
            "]" | ")" | "}" => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_found_around_strings_comments_and_raw_parts() {
        for (text, expected) in [
            ("a {{ b }} c", &["b"][..]),
            ("{{- \"}}\" -}}{%- if x -%}", &["\"}}\"", "if x"]),
            ("{# {{ a }} #}{{ b }}", &["b"]),
            ("{% raw %}{{ a }}{% endraw %}{{ b }}", &["b"]),
            ("{%- raw -%}{{ a }}{%- endraw -%}{{ b }}", &["b"]),
            ("{{ '\\'}}' }}", &["'\\'}}'"]),
            ("{%}", &[]),
            ("{{}}{{-}}{{--}}", &["", "", ""]),
            ("{{", &[]),
            ("{{ \" }}", &[]),
            ("{% raw %}{{ a }}", &[]),
            ("é{", &[]),
        ] {
            let found: Vec<&str> =
                tags(text).into_iter().map(|tag| &text[tag.inner]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn lists_and_components_are_told_from_parts_and_comparisons() {
        let lists = |text| {
            let words = words(text, 0..text.len());
            (0..words.len()).filter(|at| opens_list(&words, *at)).count()
        };
        for (text, count) in
            [("a[0]", 0), ("[a]", 1), ("x in [a, [b]]", 2), ("f()[0]", 0), ("a ~ [b]", 1)]
        {
            assert_eq!(lists(text), count, "{text}");
        }
        let call = |text| {
            let words = words(text, 0..text.len());
            (0..words.len()).find_map(|at| component(&words, at))
        };
        assert_eq!(call("a < b"), None);
        assert_eq!(call("<b x={1} />"), Some("b".to_owned()));
        assert_eq!(call("set x = <b.c />"), Some("b.c".to_owned()));
    }
}
