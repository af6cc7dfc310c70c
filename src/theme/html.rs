//! Escaping and isolation: the few pieces of markup that are not a template's.
//! Start at [`escape`] and [`isolated`].

use std::borrow::Cow;
use std::io::{self, Write};

use crate::view::Language;

/// Text for the inside of an element or of a quoted attribute.
pub(super) fn escape(text: &str) -> Cow<'_, str> {
    if !text.bytes().any(special) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    each_piece(text, |piece| out.push_str(piece));
    Cow::Owned(out)
}

/// The same, into `out`: what templates print of plain values.
pub(super) fn write_escaped(text: &str, out: &mut dyn Write) -> io::Result<()> {
    if !text.bytes().any(special) {
        return out.write_all(text.as_bytes());
    }
    let mut done = Ok(());
    each_piece(text, |piece| {
        if done.is_ok() {
            done = out.write_all(piece.as_bytes());
        }
    });
    done
}

/// Gives the pieces between characters that have to be escaped, and their entities.
fn each_piece<'t>(text: &'t str, mut see: impl FnMut(&'t str)) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        if let Some(entity) = entity(byte) {
            if from < at {
                see(&text[from..at]);
            }
            see(entity);
            from = at + 1;
        }
    }
    if from < text.len() {
        see(&text[from..]);
    }
}

/// Whether a byte is to be escaped. This is asked of every byte of a page; most are above `>`.
fn special(byte: u8) -> bool {
    byte <= b'>' && matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')
}

/// The characters that are escaped, and their entities.
const ENTITIES: [(char, &str); 5] =
    [('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;"), ('\'', "&#39;")];

fn entity(byte: u8) -> Option<&'static str> {
    Some(match byte {
        b'&' => ENTITIES[0].1,
        b'<' => ENTITIES[1].1,
        b'>' => ENTITIES[2].1,
        b'"' => ENTITIES[3].1,
        b'\'' => ENTITIES[4].1,
        _ => return None,
    })
}

/// The bare words of markup that the program made, in which tags and entities are well formed.
pub(super) fn plain(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with('<') {
            rest = rest.split_once('>').map_or("", |(_, after)| after);
            continue;
        }
        let read = |(c, entity): &(char, &str)| Some((*c, rest.strip_prefix(entity)?));
        let (c, after) = ENTITIES.iter().find_map(read).unwrap_or(('&', &rest[1..]));
        out.push(c);
        rest = after;
    }
    out.push_str(rest);
    out
}

/// `lang` and `dir`, always together; nothing for the page's own language.
pub(super) fn lang_attributes(lang: Option<Language>) -> String {
    let mut out = String::new();
    push_lang_attributes(&mut out, lang);
    out
}

/// Adds [`lang_attributes`] to `out`.
pub(super) fn push_lang_attributes(out: &mut String, lang: Option<Language>) {
    if let Some(lang) = lang {
        let direction = lang.direction.as_str();
        out.extend([" lang=\"", &escape(lang.tag), "\" dir=\"", direction, "\""]);
    }
}

/// Adds the link beside a heading to the same one in the other language, whose tag it shows.
pub(super) fn push_switch(out: &mut String, href: &str, tag: &str, label: &str) {
    let tag = escape(tag);
    out.extend(["<a class=\"switch\" href=\"", &escape(href), "\" hreflang=\"", &tag]);
    // What is seen of a link belongs to its name.
    out.extend(["\" aria-label=\"", &escape(label), " (", &tag, ")\">", &tag, "</a>"]);
}

/// A value that was put in, kept apart from the direction of what stands around it.
pub(super) fn isolated(text: &str, lang: Option<Language>) -> String {
    let mut out = String::with_capacity(text.len() + 12);
    push_isolated(&mut out, text, lang);
    out
}

/// Adds [`isolated`] to `out`.
pub(super) fn push_isolated(out: &mut String, text: &str, lang: Option<Language>) {
    out.push_str("<bdi");
    push_lang_attributes(out, lang);
    if designations(text) == [(0, text.len())] {
        out.extend([" class=\"word\">", &escape(text)]);
    } else {
        out.push('>');
        push_words(out, text);
    }
    out.push_str("</bdi>");
}

/// Text for the inside of an element, whose designations no line may divide.
pub(super) fn push_words(out: &mut String, text: &str) {
    let mut done = 0;
    for (from, to) in designations(text) {
        out.push_str(&escape(&text[done..from]));
        out.extend(["<span class=\"word\">", &text[from..to], "</span>"]);
        done = to;
    }
    out.push_str(&escape(&text[done..]));
}

/// Longer words are no designations but compounds, for which a narrow line may have no room.
const LONGEST: usize = 16;

/// The places of words such as S-400 and 20-year, which browsers divide at the hyphen: what a hyphen
/// between a letter and a digit joins, on both sides. Another sign would keep them together too,
/// but a search for the word would not find it then.
fn designations(text: &str) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (at, _) in text.match_indices('-') {
        let (before, after) = (&text[..at], &text[at + 1..]);
        let joins = match (before.chars().next_back(), after.chars().next()) {
            (Some(one), Some(two)) => {
                (one.is_alphabetic() && two.is_numeric())
                    || (one.is_numeric() && two.is_alphabetic())
            }
            _ => false,
        };
        if !joins {
            continue;
        }
        let end = text.len() - after.trim_start_matches(char::is_alphanumeric).len();
        match found.last_mut() {
            // As in Su-30MK-2.
            Some((_, last)) if *last == at => *last = end,
            _ => {
                let start = before.trim_end_matches(char::is_alphanumeric).len();
                found.push((start, end));
            }
        }
    }
    found.retain(|(start, end)| text[*start..*end].chars().nth(LONGEST).is_none());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_are_those_that_were_escaped() {
        for words in ["", "a", "<b>&amp;\"'", "a & b < c > d", "«قطر»"] {
            assert_eq!(plain(&escape(words)), words);
            assert_eq!(plain(&isolated(words, None)), words);
        }
        assert_eq!(plain("<a href=\"x\"><bdi>S-400</bdi></a> &mdash;"), "S-400 &mdash;");
    }
}
