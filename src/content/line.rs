//! A line of `facts.toml`: plain words in which only `[[id]]` and `[[id|text]]` mean something.
//! Start at [`read`].

use super::draft::{DraftLine, Mention};
use crate::diagnostic::{Report, fault};
use crate::prose::Inline;
use crate::source::Spanned;

/// Reads the links of a line.
pub(super) fn read(text: Spanned<String>, report: &mut Report) -> Spanned<DraftLine> {
    let mut line = Vec::new();
    let mut at = 0;
    while let Some(open) = text.value[at..].find("[[").map(|found| at + found) {
        let Some(close) = text.value[open..].find("]]").map(|found| open + found) else {
            report.add(fault::markdown_trap_link_unended(text.within(open..open + 2)));
            break;
        };
        push_words(&mut line, &text.value[at..open]);
        line.push(link(&text, open + 2, close));
        at = close + 2;
    }
    push_words(&mut line, &text.value[at..]);
    Spanned::new(line, text.span)
}

fn push_words(line: &mut DraftLine, words: &str) {
    if !words.is_empty() {
        line.push(Inline::Text(words.into()));
    }
}

fn link(text: &Spanned<String>, from: usize, to: usize) -> Inline<Box<Mention>> {
    let inner = &text.value[from..to];
    let (target, words) = match inner.split_once('|') {
        Some((target, words)) => (target, vec![Inline::Text(words.trim().into())]),
        None => (inner, Vec::new()),
    };
    Inline::Link { to: Box::new(mention(text, from, target)), words }
}

/// The entry, and perhaps its section, that `target` names; it stands in `text` at `from`.
pub(super) fn mention(text: &Spanned<String>, from: usize, target: &str) -> Mention {
    let piece = |at: usize, word: &str| {
        let lead = word.len() - word.trim_start().len();
        let word = word.trim();
        let start = from + at + lead;
        Spanned::new(word.to_owned(), text.within(start..start + word.len()))
    };
    match target.split_once('#') {
        Some((id, section)) => Mention::Entry {
            id: piece(0, id),
            section: Some(piece(id.len() + 1, section)),
        },
        None => Mention::Entry { id: piece(0, target), section: None },
    }
}
