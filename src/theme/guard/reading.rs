//! Where an expression reads what may be large: to compare it, to search it, or by a filter.
//! Start at [`Walk::read`].

use super::expression::{FREE, is_constant};
use super::walk::Walk;
use crate::theme::limits::{LIGHT, READ};
use crate::theme::tags::{Word, closing_bracket, component, opens_list};

/// A filter that belongs into a tag, so that what the tag reads is counted.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Reading {
    /// The words that are read; the filter comes after the last one.
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) filter: &'static str,
    /// Whether they stand before a bracket that asks for a part of them.
    pub(super) in_brackets: bool,
}

/// The tests that go through what they are given.
const SEARCHING: [&str; 3] = ["containing", "starting_with", "ending_with"];

/// The filters that go through texts, and take no longer for a long list than for a short one.
const TEXTS: [&str; 2] = ["length", "columns"];

impl Walk<'_> {
    /// Counts what is read.
    pub(super) fn read(&mut self, words: &[Word]) {
        for reading in reads(words) {
            let range = words[reading.from].range.start..words[reading.to].range.end;
            let (at, filter) = (range.end, reading.filter);
            let text = match reading.in_brackets {
                true => {
                    self.insert(range.start, "(".to_owned(), range.clone());
                    format!("|{filter})")
                }
                false => format!("|{filter}"),
            };
            self.insert(at, text, range);
        }
    }
}

/// What the words of a tag read.
pub(super) fn reads(words: &[Word]) -> Vec<Reading> {
    let mut found = Vec::new();
    // The next `in` is that of a loop.
    let mut is_loop = false;
    let word = |at: usize| words.get(at).map_or("", |word| word.text);
    // The last word of a value before `at`.
    let before = |at: usize| at.checked_sub(1).filter(|last| words[*last].ends_value());
    let named = |at: usize| before(at).filter(|last| !words[*last].is_literal());
    let reading = |from: usize, to: usize, filter: &'static str| Reading {
        from,
        to,
        filter,
        in_brackets: false,
    };
    let left = |last: Option<usize>, filter| last.map(|last| reading(last, last, filter));
    let right =
        |at: usize, filter| operand(words, at).map(|last| reading(at, last, filter));
    for at in 0..words.len() {
        let read = match words[at].text {
            "for" => {
                is_loop = true;
                None
            }
            "in" if is_loop => {
                is_loop = false;
                None
            }
            "in" => {
                let sign = if word(at.saturating_sub(1)) == "not" { at - 1 } else { at };
                // In a record it is found by its digest.
                found.extend(left(named(sign), LIGHT));
                right(at + 1, READ)
            }
            "pat" | "key" if word(at + 1) == "=" && word(at + 2) != "=" => {
                right(at + 2, LIGHT)
            }
            "[" if !opens_list(words, at) => {
                right(at + 1, LIGHT).filter(|read| word(read.to + 1) == "]")
            }
            "." if word(at + 1) == "." && word(at + 2) == "." => right(at + 3, READ),
            "is" => left(before(at).filter(|_| searches(words, at)), READ),
            "|" if FREE.iter().any(|list| list.contains(&word(at + 1))) => None,
            "|" if TEXTS.contains(&word(at + 1)) => left(named(at), LIGHT),
            "|" => left(named(at), READ),
            _ => left(before(at).filter(|last| compares(words, *last, at)), READ),
        };
        found.extend(read);
    }
    found.extend(joined(words));
    found.extend((0..words.len()).filter_map(|open| part(words, open)));
    found
}

/// Whether the test after `is` goes through what it is given.
fn searches(words: &[Word], at: usize) -> bool {
    let mut next = words[at + 1..].iter().map(|word| word.text);
    let test = next.find(|word| *word != "not");
    test.is_some_and(|test| SEARCHING.contains(&test))
}

/// Whether two values that may be large are compared at `at`, the first of which ends at `last`. Comparing
/// ends where the shorter one ends.
fn compares(words: &[Word], last: usize, at: usize) -> bool {
    let is_literal = |at: usize| words.get(at).is_some_and(Word::is_literal);
    compared(words, at).is_some_and(|next| !is_literal(last) && !is_literal(next))
}

/// If a comparison is at `at`, where its right side begins.
fn compared(words: &[Word], at: usize) -> Option<usize> {
    let follows = |at: usize, sign: &str| {
        words.get(at + 1).is_some_and(|next| {
            next.text == sign && next.range.start == words[at].range.end
        })
    };
    match words[at].text {
        "=" | "!" | "<" | ">" if follows(at, "=") => Some(at + 2),
        "<" if component(words, at).is_none() => Some(at + 1),
        // The last one ends a call of a component.
        ">" if at + 1 < words.len() => Some(at + 1),
        _ => None,
    }
}

/// The last word of the value that begins at `at`, with its fields and filters; none if it is written there
/// as it is.
fn operand(words: &[Word], mut at: usize) -> Option<usize> {
    while matches!(words.get(at)?.text, "-" | "not") {
        at += 1;
    }
    let is_list = matches!(words[at].text, "[" | "{");
    let is_value = words[at].is_name() || is_list || words[at].text == "(";
    if !is_value || words[at].is_literal() || is_list && is_constant(words, at) {
        return None;
    }
    let ends = |at: usize| match words[at].text {
        "[" | "(" | "{" => closing_bracket(words, at),
        _ => Some(at),
    };
    let mut last = ends(at)?;
    while let Some(next) = words.get(last + 1) {
        last = match next.text {
            "[" | "(" => closing_bracket(words, last + 1)?,
            "." | "|" if last + 2 < words.len() => last + 2,
            "?" => last + 1,
            _ => break,
        };
    }
    Some(last)
}

/// What is joined by `~` within an expression that does more than join: what it makes is counted nowhere.
fn joined(words: &[Word]) -> Vec<Reading> {
    let signs = ["=", "~", ".", "set", "set_global"];
    let is_plain =
        |word: &Word| word.is_name() || word.is_literal() || signs.contains(&word.text);
    let decides = ["if", "elif", "in", "is", "and", "or", "not"];
    let is_whole =
        words.iter().all(|word| is_plain(word) && !decides.contains(&word.text));
    if is_whole {
        return Vec::new();
    }
    let mut found = Vec::new();
    for at in (0..words.len()).filter(|at| words[*at].text == "~") {
        let left = at.checked_sub(1).filter(|last| words[*last].ends_value());
        let left =
            left.filter(|last| !words[*last].is_literal()).map(|last| (last, last));
        let right = operand(words, at + 1).map(|last| (at + 1, last));
        for (from, to) in left.into_iter().chain(right) {
            found.push(Reading { from, to, filter: READ, in_brackets: false });
        }
    }
    // A value between two signs is read once.
    found.sort_by_key(|reading| reading.to);
    found.dedup_by_key(|reading| reading.to);
    found
}

/// A part of a value, as in `text[0]` or `list[1:]`.
fn part(words: &[Word], open: usize) -> Option<Reading> {
    if words[open].text != "[" || open == 0 || opens_list(words, open) {
        return None;
    }
    let to = open - 1;
    let close = closing_bracket(words, open)?;
    // Tera takes a field after a value in brackets for a mistake, and so does it with what is optional.
    let next = words.get(close + 1).map_or("", |next| next.text);
    if !words[to].is_name() || [".", "?", "[", "is"].contains(&next) {
        return None;
    }
    let mut from = to;
    while from >= 2 && words[from - 1].text == "." && words[from - 2].is_name() {
        from -= 2;
    }
    if from > 0 && [".", "|", "]"].contains(&words[from - 1].text) {
        return None;
    }
    let is_slice = words[open..close].iter().any(|word| word.text == ":");
    let filter = if is_slice { READ } else { LIGHT };
    Some(Reading { from, to, filter, in_brackets: true })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::tags::words;

    #[test]
    fn only_what_may_be_large_is_read() {
        for (text, expected) in [
            ("if a == \"b\" or 1 < c", &[][..]),
            ("if a.b != c", &["b"]),
            ("if a in b.c | sort", &["a", "b.c | sort", "c"]),
            ("if a not in [\"b\", \"c\"] or \"d\" in \"e\"", &["a"]),
            ("for a in b if a is not containing(pat=c)", &["a", "c"]),
            ("set a = [b for b in c if b not in d]", &["b", "d"]),
            ("a[b.c] | get(key=d)", &["b.c", "d", "a"]),
            ("set a = b ~ c", &[]),
            ("a | t ~ b | length", &["b", "t", "b | length"]),
            ("a | upper", &["a"]),
            ("if a ~ b ~ c", &["a", "b", "c"]),
            ("if key == \"a\" and key != b", &["key"]),
            ("a.b[0]", &["a.b"]),
            ("a[0].b", &[]),
            ("[...a]", &["a"]),
            ("<a b={c} d=\"e\" />", &[]),
            ("<a b={c > d}>", &["c"]),
        ] {
            let words = words(text, 0..text.len());
            let found: Vec<&str> = reads(&words)
                .iter()
                .map(|r| &text[words[r.from].range.start..words[r.to].range.end])
                .collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
