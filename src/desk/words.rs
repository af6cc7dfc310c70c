//! Words of a file as it is on the disk, found by their places in the text that was read: there the
//! ends of lines are one, and letters are composed.
//! Start at [`replaced`].

use crate::source::Span;

/// The text of a file with other words at these places; `new` gives the new word of each. All else stays
/// as it is.
///
/// # Errors
///
/// The first place where the word is written in another way, such as with an escape.
pub fn replaced<'s>(
    raw: &str,
    places: impl IntoIterator<Item = &'s Span>,
    old: &str,
    new: &str,
) -> Result<String, &'s Span> {
    let lines = lines(raw);
    let mut offsets = Vec::new();
    for place in places {
        offsets.push(offset(&lines, place, old).ok_or(place)?);
    }
    offsets.sort_unstable();
    offsets.dedup();
    let (mut text, mut at) = (String::with_capacity(raw.len()), 0);
    for offset in offsets {
        text += &raw[at..offset];
        text += new;
        at = offset + old.len();
    }
    Ok(text + &raw[at..])
}

/// The lines of a text, each with its offset; LF, CRLF and CR end one.
fn lines(raw: &str) -> Vec<(usize, &str)> {
    let (mut lines, mut start) = (Vec::new(), 0);
    let mut ends = raw.match_indices(['\n', '\r']).peekable();
    while let Some((end, mark)) = ends.next() {
        let next = end + 1;
        lines.push((start, &raw[start..end]));
        let pair = mark == "\r"
            && ends.peek().is_some_and(|(at, mark)| *at == next && *mark == "\n");
        if pair {
            ends.next();
        }
        start = next + usize::from(pair);
    }
    lines.push((start, &raw[start..]));
    lines
}

/// Where the word at `place` stands in the file. Words of ASCII have the same order in a line, however
/// its other letters are composed.
fn offset(lines: &[(usize, &str)], place: &Span, word: &str) -> Option<usize> {
    if place.text() != word {
        return None;
    }
    let text = place.source().text();
    let at = place.range().start;
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let before = text[start..].match_indices(word);
    let count = before.take_while(|(found, _)| start + found < at).count();
    let (offset, line) = lines.get(place.position().line - 1)?;
    let (found, _) = line.match_indices(word).nth(count)?;
    Some(offset + found)
}

/// The text of a file with another word at each of these places. A place whose word cannot be found is
/// left as it is.
pub fn exchanged(raw: &str, places: &[(Span, &str)]) -> String {
    let lines = lines(raw);
    let found = places.iter().filter_map(|(place, new)| {
        let old = place.text();
        Some((offset(&lines, place, old)?, old.len(), *new))
    });
    let mut found: Vec<(usize, usize, &str)> = found.collect();
    found.sort_unstable();
    found.dedup_by_key(|(offset, ..)| *offset);
    let (mut text, mut at) = (String::with_capacity(raw.len()), 0);
    for (offset, length, new) in found {
        if offset >= at {
            text += &raw[at..offset];
            text += new;
            at = offset + length;
        }
    }
    text + &raw[at..]
}
