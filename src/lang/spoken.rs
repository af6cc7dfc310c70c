//! A sentence of the program in which code stands, for those who read it.
//! Start at [`isolated`].

use super::isolate::{How, Isolate};
use super::isolation;
use super::line::Line;

/// The sentence with the characters that isolate what stands between back-ticks and, among the other
/// words, what `isolates` finds. They stand outside of the back-ticks, so nobody copies them with a
/// command.
pub(super) fn isolated(
    text: &str,
    isolates: impl FnOnce(&Line) -> Vec<Isolate>,
) -> String {
    let (line, code) = divided(text);
    let words = isolation::plain(line.text(), &isolates(&line)).into_owned();
    if words.matches(Line::OBJECT).count() != code.len() {
        // The text has such a character itself.
        return words_alone(text, &code);
    }
    let mut code = code.into_iter();
    let mut out = String::with_capacity(words.len() + text.len());
    for part in words.split_inclusive(Line::OBJECT) {
        match part.strip_suffix(Line::OBJECT) {
            Some(before) => {
                out.push_str(before);
                out.extend(code.next().map(one));
            }
            None => out.push_str(part),
        }
    }
    out
}

/// The words outside of back-ticks, and each piece of code with its back-ticks, for which an object
/// stands among the words.
fn divided(text: &str) -> (Line<'_>, Vec<&str>) {
    let (mut line, mut code) = (Line::default(), Vec::new());
    let mut rest = text;
    while let Some((start, end)) = pair(rest) {
        line.words(&rest[..start]);
        line.object();
        code.push(&rest[start..end]);
        rest = &rest[end..];
    }
    line.words(rest);
    (line, code)
}

/// Where the first piece between two back-ticks begins and ends, these included.
fn pair(text: &str) -> Option<(usize, usize)> {
    let start = text.find('`')?;
    let length = text[start + 1..].find('`')?;
    Some((start, start + 1 + length + 1))
}

fn one(code: &str) -> String {
    let (before, after) = How::Auto.characters();
    [before, code, after].concat()
}

fn words_alone(text: &str, code: &[&str]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    for piece in code {
        if let Some((before, after)) = rest.split_once(piece) {
            out.extend([before, &one(piece)]);
            rest = after;
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use crate::lang::{Language, Settings};

    #[test]
    fn code_is_isolated_with_its_back_ticks() {
        let arabic = Language::new("ar", Settings::default()).unwrap();
        for (text, shown) in [
            ("ينقص العنوان", "ينقص العنوان"),
            ("ينقص `title`", "ينقص ⟨`title`⟩"),
            ("`a` و`b`، و`[[c|د]]`.", "⟨`a`⟩ و⟨`b`⟩، و⟨`[[c|د]]`⟩."),
            ("نصّ UTF-8 في `a.md`", "نصّ ⟨UTF-8⟩ في ⟨`a.md`⟩"),
            ("علامتا `` ثم `", "علامتا ⟨``⟩ ثم `"),
            ("\u{FFFC} و`a`", "\u{FFFC} و⟨`a`⟩"),
        ] {
            let found = arabic.sentence(text).replace('\u{2068}', "⟨");
            assert_eq!(found.replace('\u{2069}', "⟩"), shown);
        }
        let alone = arabic.sentence_alone("ينقص `title`");
        assert_eq!(alone, "\u{2067}ينقص \u{2068}`title`\u{2069}\u{2069}");
        let english = Language::new("en", Settings::default()).unwrap();
        for found in [english.sentence("no `a`"), english.sentence_alone("no `a`")] {
            assert_eq!(found, "no `a`");
        }
    }
}
