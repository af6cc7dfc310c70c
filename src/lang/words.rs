//! The words and sentences of a text.
//! Start at [`count_words`].

use icu::properties::CodePointMapData;
use icu::properties::props::Script;

use super::bidi_class::closes_sentence;

/// How many letters count as a word in a script that puts no spaces between words.
const LETTERS: usize = 2;

/// How many words a text has: pieces between spaces that have a letter or a digit. In scripts that
/// put no spaces between words, every two letters count as one.
pub fn count_words(text: &str) -> usize {
    text.split_whitespace().map(words_of).sum()
}

/// The sentences of a line, as far as their ends are marked: by a sign that closes one and a blank after
/// it.
pub fn sentences(line: &str) -> impl Iterator<Item = &str> {
    let ended = |(at, c): (usize, char)| {
        (c.is_whitespace() && line[..at].ends_with(closes_sentence)).then_some(at)
    };
    let ends = line.char_indices().filter_map(ended).chain([line.len()]);
    ends.scan(0, |start, end| Some(line[std::mem::replace(start, end)..end].trim()))
}

/// The words of a piece without spaces.
fn words_of(piece: &str) -> usize {
    if piece.is_ascii() {
        return usize::from(piece.bytes().any(|byte| byte.is_ascii_alphanumeric()));
    }
    let scripts = CodePointMapData::<Script>::new();
    let unspaced = |c: &char| {
        matches!(
            scripts.get(*c),
            Script::Han
                | Script::Hiragana
                | Script::Katakana
                | Script::Thai
                | Script::Lao
                | Script::Khmer
                | Script::Myanmar
                | Script::Tibetan
        )
    };
    let letters = || piece.chars().filter(|c| c.is_alphanumeric());
    let close = letters().filter(unspaced).count();
    let apart = letters().any(|c| !unspaced(&c));
    close.div_ceil(LETTERS) + usize::from(apart)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_at_a_sign_and_a_blank() {
        for (line, all) in [
            ("", &[""][..]),
            ("3.5 m. Then", &["3.5 m.", "Then"]),
            ("هل وقّعت؟ نعم!  انتهى.", &["هل وقّعت؟", "نعم!", "انتهى."]),
        ] {
            assert_eq!(sentences(line).collect::<Vec<_>>(), all);
        }
    }

    #[test]
    fn words_are_counted() {
        for (text, count) in [
            ("", 0),
            ("… – «»", 0),
            ("words as printed", 3),
            ("S-400, co-production (2023)", 3),
            ("وقّع الطرفان «الاتفاقية» ، اليوم", 4),
            ("می‌شود\u{a0}گفت", 2),
            ("军事技术合作协定", 4),
            ("条約S-400", 2),
        ] {
            assert_eq!(count_words(text), count, "{text}");
        }
    }
}
