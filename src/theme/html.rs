//! Escaping and isolation: the few pieces of markup that no template makes.
//! Start at [`escape`]; the markup of isolates is in [`super::isolation`].

use std::borrow::Cow;
use std::io::{self, Write};

use super::limits;
use crate::lang::How;
use crate::view::Language;

/// Escapes text for the inside of an element or of a quoted attribute.
pub(super) fn escape(text: &str) -> Cow<'_, str> {
    if !text.bytes().any(special) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    each_piece(text, |piece| out.push_str(piece));
    Cow::Owned(out)
}

/// [`escape`] into `out`, as Tera calls it for plain values.
pub(super) fn write_escaped(text: &str, out: &mut dyn Write) -> io::Result<()> {
    if text.starts_with(limits::MARK)
        && let Some(counted) = limits::call(text)
    {
        return counted;
    }
    // Tera writes a record as JSON.
    if (text.starts_with("{\"") || text.starts_with("[{\"")) && limits::is_record(text) {
        return Err(io::ErrorKind::InvalidData.into());
    }
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

/// Calls `see` with the pieces of text between characters that have to be escaped, and with the
/// entities of these characters.
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

/// Whether a byte has to be escaped. This is asked of every byte of a page; most are above `>`.
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

/// The plain text of markup that the program made, in which tags and entities are well formed.
/// Isolates become characters, but for one around the whole.
pub(super) fn plain(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(tag) = rest.strip_prefix('<') {
            let (tag, after) = tag.split_once('>').unwrap_or((tag, ""));
            out.push_str(isolating(tag));
            rest = after;
            continue;
        }
        let read = |(c, entity): &(char, &str)| Some((*c, rest.strip_prefix(entity)?));
        let (c, after) = ENTITIES.iter().find_map(read).unwrap_or(('&', &rest[1..]));
        out.push(c);
        rest = after;
    }
    out.push_str(rest);
    match within_isolate(&out) {
        Some(inner) => inner.to_owned(),
        None => out,
    }
}

/// The characters that isolate in plain text as a tag does.
fn isolating(tag: &str) -> &'static str {
    match tag.split_once(' ').unwrap_or((tag, "")) {
        ("bdi", attributes) if attributes.contains("dir=\"ltr\"") => "\u{2066}",
        ("bdi", attributes) if attributes.contains("dir=\"rtl\"") => "\u{2067}",
        ("bdi", _) => "\u{2068}",
        ("/bdi", _) => "\u{2069}",
        ("bdo", _) => How::Override.characters().0,
        ("/bdo", _) => How::Override.characters().1,
        _ => "",
    }
}

/// What a text holds that is one isolate as a whole.
fn within_isolate(text: &str) -> Option<&str> {
    let begins = |c| matches!(c, '\u{2066}'..='\u{2068}');
    let inner = text.strip_prefix(begins)?.strip_suffix('\u{2069}')?;
    let mut depth = 0;
    for c in inner.chars() {
        match c {
            c if begins(c) => depth += 1,
            '\u{2069}' if depth == 0 => return None,
            '\u{2069}' => depth -= 1,
            _ => {}
        }
    }
    Some(inner)
}

/// The attributes `lang` and `dir`, always together; empty for the page's own language.
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

/// Adds the link that stands beside a heading and leads to the same heading in the other language.
/// It shows the tag of that language.
pub(super) fn push_switch(out: &mut String, href: &str, tag: &str, label: &str) {
    let tag = escape(tag);
    out.extend(["<a class=\"switch\" href=\"", &escape(href), "\" hreflang=\"", &tag]);
    // The accessible name of a link has to contain its visible text.
    out.extend(["\" aria-label=\"", &escape(label), " (", &tag, ")\">", &tag, "</a>"]);
}

/// Adds escaped text for the inside of an element, with its designations marked so that no line
/// break divides them.
pub(super) fn push_words(out: &mut String, text: &str) {
    let mut done = 0;
    for (from, to) in designations(text) {
        out.push_str(&escape(&text[done..from]));
        out.extend(["<span class=\"word\">", &text[from..to], "</span>"]);
        done = to;
    }
    out.push_str(&escape(&text[done..]));
}

/// Whether a text is one designation and nothing else.
pub(super) fn is_designation(text: &str) -> bool {
    designations(text) == [(0, text.len())]
}

/// The most characters of a designation. A longer word is a compound, which a narrow line may have
/// to divide.
const LONGEST: usize = 16;

/// The ranges of designations: words such as S-400, 20-year and CC-BY-4.0, in which a hyphen joins a
/// letter and a digit. Browsers divide them at the hyphen. A non-breaking hyphen would prevent that too,
/// but then a search for the word would not find it.
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
    let short =
        |start: usize, end: usize| text[start..end].chars().nth(LONGEST).is_none();
    found.retain(|(start, end)| short(*start, *end));
    let mut all: Vec<(usize, usize)> = Vec::new();
    for (start, end) in found {
        let free = all.last().map_or(0, |(_, end)| *end);
        let with_version = end + version(&text[end..]);
        // As in A-3.0-B, where the version of the word before is the beginning of this one.
        if start < free {
            if let Some((from, to)) = all.last_mut()
                && short(*from, with_version)
            {
                *to = with_version;
            }
            continue;
        }
        let longer = (initials(text, start, free), with_version);
        all.push(if short(longer.0, longer.1) { longer } else { (start, end) });
    }
    all
}

/// Where the capitals begin that a hyphen joins to the word at `start`, as in CC-BY-4; none of it lies
/// before `free`.
fn initials(text: &str, start: usize, free: usize) -> usize {
    let Some(before) = text[free..start].strip_suffix('-') else { return start };
    let rest = before.trim_end_matches(|char: char| char.is_uppercase());
    match rest.len() == before.len() || rest.ends_with(char::is_alphanumeric) {
        true => start,
        false => free + rest.len(),
    }
}

/// The bytes of the numbers that full stops join to what stands before, as in 4.0.1.
fn version(after: &str) -> usize {
    let mut rest = after;
    while let Some(number) = rest
        .strip_prefix('.')
        .filter(|number| number.starts_with(|first: char| first.is_numeric()))
    {
        rest = number.trim_start_matches(char::is_numeric);
    }
    after.len() - rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_undoes_escaping() {
        for words in ["", "a", "<b>&amp;\"'", "a & b < c > d", "«قطر»"] {
            assert_eq!(plain(&escape(words)), words);
            assert_eq!(plain(&format!("<bdi>{}</bdi>", escape(words))), words);
        }
        assert_eq!(
            plain("<a href=\"x\"><bdi>S-400</bdi></a> &mdash;"),
            "\u{2068}S-400\u{2069} &mdash;"
        );
    }

    #[test]
    fn designations_lie_beside_each_other() {
        for (text, expected) in [
            ("S-400 and CC-BY-4.0.1", &["S-400", "CC-BY-4.0.1"][..]),
            ("A-3.0-B", &["A-3.0-B"]),
            ("CC-BY-NC-3.0-IGO", &["BY-NC-3.0-IGO"]),
            ("v-1.0-beta2.0-a4 x", &["v-1.0-beta2.0-a4"]),
            ("v-1.0-beta2.0-along", &["v-1.0-beta2.0"]),
        ] {
            let found = designations(text).into_iter().map(|(from, to)| &text[from..to]);
            assert_eq!(found.collect::<Vec<_>>(), expected, "{text}");
        }
    }

    #[test]
    fn isolates_within_a_text_become_characters() {
        for (html, text) in [
            ("<bdi>أ <bdi>B</bdi> ج</bdi>", "أ \u{2068}B\u{2069} ج"),
            ("<bdi>A</bdi> <bdi>B</bdi>", "\u{2068}A\u{2069} \u{2068}B\u{2069}"),
            ("<bdi dir=\"ltr\">1-2</bdi>", "1-2"),
            ("ب <bdi dir=\"ltr\">1-2</bdi>", "ب \u{2066}1-2\u{2069}"),
            ("ب <bdo dir=\"ltr\">١-٢</bdo>", "ب \u{2066}\u{202D}١-٢\u{202C}\u{2069}"),
            ("A <bdi lang=\"ar\" dir=\"rtl\">ب</bdi>", "A \u{2067}ب\u{2069}"),
        ] {
            assert_eq!(plain(html), text, "{html}");
        }
    }
}
