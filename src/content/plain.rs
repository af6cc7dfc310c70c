//! Markdown in words that are none: titles, summaries, sentences of facts.
//! Start at [`check`].

use crate::diagnostic::{Report, fault};
use crate::source::Spanned;

/// Reports the first sign of Markdown in a line that is printed as it is. With `links`, `[[id]]` is read
/// there.
pub(super) fn check(text: &Spanned<String>, links: bool, report: &mut Report) {
    let words = text.value.as_str();
    if !words.bytes().any(|byte| matches!(byte, b'[' | b'*' | b'`' | b'_' | b'~')) {
        return;
    }
    let found = words.match_indices(['[', '*', '`', '_', '~']).find_map(|(at, _)| {
        let rest = &words[at..];
        let length = match rest.as_bytes() {
            [b'[', b'[', ..] => rest.find("]]").filter(|_| !links).map(|end| end + 2),
            [b'[', b'@', ..] => rest.find(']').map(|end| end + 1),
            [b'[', ..] => link(rest),
            _ => marked(words, at),
        };
        // The second bracket of a link that is read begins none.
        let inner = links && words[..at].ends_with('[');
        length.filter(|_| !inner).map(|length| at..at + length)
    });
    if let Some(range) = found {
        let sign = &words[range.clone()];
        report.add(match links {
            true => fault::markdown_trap_in_line(text.within(range), sign),
            false => fault::markdown_trap_in_words(text.within(range), sign),
        });
    }
}

/// The length of `[words](address)`.
fn link(rest: &str) -> Option<usize> {
    let close = rest.find("](")?;
    let end = close + rest[close..].find(')')?;
    let address = rest[close + 2..end].trim();
    let leads =
        ["http://", "https://", "mailto:"].iter().any(|one| address.starts_with(one));
    leads.then_some(end + 1)
}

/// The length of words between marks of emphasis or of code, which stand apart from other words.
fn marked(words: &str, at: usize) -> Option<usize> {
    let rest = &words[at..];
    let sign = rest.chars().next()?;
    let row = rest.len() - rest.trim_start_matches(sign).len();
    let before = words[..at].chars().next_back();
    if before == Some(sign) || row > 3 || (sign == '~' && row != 2) {
        return None;
    }
    // Within a word one sign alone may be a part of it, as in `snake_case`.
    if row == 1 && before.is_some_and(|c| c.is_ascii_alphanumeric()) {
        return None;
    }
    let inner = &rest[row..];
    let close = inner.find(&rest[..row])?;
    let held = &inner[..close];
    let sound = !held.is_empty() && held.trim() == held;
    let after = inner[close + row..].chars().next();
    let apart = row > 1 || after.is_none_or(|c| !c.is_ascii_alphanumeric());
    (sound && apart).then_some(row + close + row)
}
