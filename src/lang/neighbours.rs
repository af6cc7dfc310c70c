//! Characters that are right beside some characters and wrong elsewhere: tatweel, joiners, selectors.
//! Start at [`is_right`].

use icu::properties::props::{
    CanonicalCombiningClass, DefaultIgnorableCodePoint, Emoji, EnumeratedProperty,
    ExtendedPictographic, GeneralCategory, Script,
};
use icu::properties::{CodePointMapData, CodePointSetData};

/// Whether a character that may be suspicious is right where it stands in a text.
pub(super) fn is_right(text: &str, at: usize, c: char) -> bool {
    let (before, after) = (&text[..at], &text[at + c.len_utf8()..]);
    match c {
        '\u{640}' => is_tatweel_right(before, after),
        ZWNJ => {
            let last = before.trim_end_matches(is_markup).chars().next_back();
            let next = after.trim_start_matches(is_markup).chars().next();
            let is_after_virama = last.is_some_and(is_virama);
            is_after_virama
                || (last.is_some_and(is_joining) && next.is_some_and(is_joining))
        }
        ZWJ => {
            let last = before.trim_end_matches(is_markup).chars().next_back();
            let next = after.trim_start_matches(is_markup).chars().next();
            last.is_some_and(is_joining)
                || next.is_some_and(is_joining)
                || (is_after_emoji(before) && next.is_some_and(is_emoji))
        }
        // A word joiner keeps a line from breaking after a hyphen, as in `SHA-256`.
        '\u{2060}' => {
            let (last, next) = (before.chars().next_back(), after.chars().next());
            last.zip(next).is_some_and(|(last, next)| {
                let is_seen = |c: char| !c.is_whitespace() && !is_ignorable(c);
                let may_break = !last.is_alphanumeric() || !next.is_alphanumeric();
                is_seen(last) && is_seen(next) && may_break
            })
        }
        // Variation selectors.
        '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' => {
            before.chars().next_back().is_some_and(varies)
        }
        '\u{180B}'..='\u{180D}' | '\u{180F}' => {
            let last = before.chars().next_back();
            last.is_some_and(|last| script(last) == Script::Mongolian)
        }
        // The flags of England, Scotland and Wales are spelt by tags.
        '\u{E0020}'..='\u{E007F}' => {
            let is_tag = |c| matches!(c, '\u{E0020}'..='\u{E007F}');
            before.trim_end_matches(is_tag).ends_with('\u{1F3F4}')
        }
        _ => false,
    }
}

/// A tatweel is right beside one letter: it shows that the letter goes on, as in «بـ», «الـS-400»
/// or before a link. It is also right as the bearer of a small alef or hamza, or of a vowel that is
/// shown alone.
fn is_tatweel_right(before: &str, after: &str) -> bool {
    let next = after.chars().next();
    if matches!(next, Some('\u{670}' | '\u{654}' | '\u{655}')) {
        return true;
    }
    let last = before.trim_end_matches(is_mark).chars().next_back();
    let rest = after.trim_start_matches(is_mark);
    match (last, rest.chars().next()) {
        (Some('\u{640}'), _) | (_, Some('\u{640}')) => false,
        (last, next) => {
            let [last, next] = [last, next].map(|c| c.is_some_and(is_arabic_letter));
            let bears = rest.len() < after.len();
            last != next || (bears && !last)
        }
    }
}

fn is_ignorable(c: char) -> bool {
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

const ZWNJ: char = '\u{200C}';
const ZWJ: char = '\u{200D}';

/// The signs of Markdown, Fluent and TOML that stand between the letters of one word.
fn is_markup(c: char) -> bool {
    matches!(c, '*' | '_' | '~' | '[' | ']' | '|')
}

fn script(c: char) -> Script {
    CodePointMapData::<Script>::new().get(c)
}

fn is_mark(c: char) -> bool {
    GeneralCategory::for_char(c) == GeneralCategory::NonspacingMark
}

fn is_arabic_letter(c: char) -> bool {
    script(c) == Script::Arabic && c.is_alphabetic()
}

/// Whether a letter or mark is of a script in which a letter takes its shape from its neighbours.
fn is_joining(c: char) -> bool {
    let has_fixed_shapes = matches!(
        script(c),
        Script::Common
            | Script::Latin
            | Script::Greek
            | Script::Cyrillic
            | Script::Armenian
            | Script::Georgian
            | Script::Hebrew
            | Script::Han
            | Script::Hiragana
            | Script::Katakana
            | Script::Hangul
            | Script::Bopomofo
            | Script::Ethiopic
            | Script::Unknown
    );
    // Tashkeel is of no script.
    !has_fixed_shapes && (c.is_alphabetic() || is_mark(c))
}

fn is_virama(c: char) -> bool {
    CodePointMapData::<CanonicalCombiningClass>::new().get(c)
        == CanonicalCombiningClass::Virama
}

fn is_emoji(c: char) -> bool {
    CodePointSetData::new::<ExtendedPictographic>().contains(c)
}

/// Whether an emoji stands before, perhaps with its selector or the colour of its skin.
fn is_after_emoji(before: &str) -> bool {
    let is_change = |c| matches!(c, '\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}');
    before.trim_end_matches(is_change).chars().next_back().is_some_and(is_emoji)
}

/// Whether a character has variants that a selector chooses.
fn varies(c: char) -> bool {
    CodePointSetData::new::<Emoji>().contains(c)
        || is_emoji(c)
        || script(c) == Script::Han
        || GeneralCategory::for_char(c) == GeneralCategory::MathSymbol
}

#[cfg(test)]
mod tests {
    use crate::lang::{Suspicion, suspicious_characters};

    /// The suspicious characters of a text without their places.
    fn odd(text: &str) -> Vec<Suspicion> {
        suspicious_characters(text).into_iter().map(|(_, _, why)| why).collect()
    }

    #[test]
    fn a_tatweel_is_right_beside_one_letter() {
        for text in [
            "بـ",
            "الـ[[nato]]",
            "بالـS-400",
            "لـ«قطر»",
            "لـ 400",
            "1445 هـ.",
            "الـ**كويت**",
            "[[iran|إيران]]ـية",
            "ـها",
            "الرحمـٰن",
            "ـَ",
            "كِتَابُـ",
            "ئـ / ـئـ / ـئ",
        ] {
            assert_eq!(odd(text), [], "{text}");
        }
        for (text, count) in [
            ("كـويت", 1),
            ("الكـــويت", 3),
            ("كـَتب", 1),
            ("بــ", 2),
            ("5 ـ 6", 1),
            ("1ـ", 1),
            ("ـ", 1),
        ] {
            assert_eq!(odd(text), vec![Suspicion::Tatweel; count], "{text}");
        }
    }

    #[test]
    fn joiners_and_selectors_are_right_where_they_do_something() {
        for text in [
            "می\u{200C}رود",
            "کتاب\u{200C}ها",
            "[[book|کتاب]]\u{200C}ها",
            "**کتاب**\u{200C}ها",
            "۱۴۰۲ ه\u{200D}.ش",
            "क\u{94D}\u{200D}ष",
            "ക\u{D4D}\u{200C} ",
            "👩\u{200D}🚀",
            "👩🏽\u{200D}🚀",
            "🏳\u{FE0F}\u{200D}🌈",
            "❤\u{FE0F}",
            "1\u{FE0F}\u{20E3}",
            "葛\u{E0100}",
            "🏴\u{E0067}\u{E0062}\u{E007F}",
            "SHA-\u{2060}256",
        ] {
            assert_eq!(odd(text), [], "{text:?}");
        }
        for text in [
            "a\u{200C}b",
            "می\u{200C} رود",
            "\u{200C}می",
            "س\u{200C}a",
            "a\u{200D}b",
            "👩\u{200D}",
            "a\u{FE0F}",
            "ب\u{FE0F}",
            "a\u{E0067}",
            "- \u{2060}256",
        ] {
            assert_eq!(odd(text), [Suspicion::Invisible], "{text:?}");
        }
    }
}
