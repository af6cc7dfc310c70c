//! Characters that do not belong in a text: invisible ones, shapes of letters, and what is left of a
//! broken conversion. Start at [`suspicious_characters`]; its caller decides whether they are faults.

use std::ops::Range;

use icu::properties::props::{
    CanonicalCombiningClass, DefaultIgnorableCodePoint, Emoji, EnumeratedProperty,
    ExtendedPictographic, GeneralCategory, Script,
};
use icu::properties::{CodePointMapData, CodePointSetData};

/// Why a character does not belong in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Suspicion {
    /// An invisible bidi control. The program sets the direction, not the text.
    BidiControl,
    /// A shaped letter or a ligature. Search does not find it, and a font may lack it.
    PresentationForm,
    /// U+0640 within a word, which it lengthens without a meaning, or without a letter beside it.
    Tatweel,
    /// A control code of C0 or C1 other than a tab or the end of a line.
    Control,
    /// U+2028 or U+2029, at which some programs end a line and others do not.
    Separator,
    /// A character that is not seen, such as U+200B or a soft hyphen; a joiner, non-joiner or
    /// variation selector where there is nothing to join or to vary.
    Invisible,
    /// U+FFFD or U+FFFC: something was here and was lost.
    Replacement,
    /// A character whose meaning is private to some font or program.
    PrivateUse,
    /// A code point without a character.
    Unassigned,
}

/// Whether a text has only everyday characters: the visible ones of Latin and Arabic texts, with
/// tashkeel in its canonical order, blanks and ends of lines. Such a text is in Normalization Form C
/// and has no suspicious character. Most texts are everyday, and to ask this first saves 10 % of the
/// time of a build after one edit.
pub fn is_everyday(text: &str) -> bool {
    // The combining classes of these marks rise as their numbers do.
    let mut last_mark = '\0';
    text.chars().all(|c| {
        let is_mark = matches!(c, '\u{64B}'..='\u{652}');
        let is_sorted = c >= last_mark;
        last_mark = if is_mark { c } else { '\0' };
        match is_mark {
            true => is_sorted,
            false => matches!(
                c,
                ' '..='~'
                    | '\n'
                    | '\u{A0}'..='\u{AC}'
                    | '\u{AE}'..='\u{2FF}'
                    | '\u{60C}'
                    | '\u{61B}'
                    | '\u{61F}'
                    | '\u{621}'..='\u{63A}'
                    | '\u{641}'..='\u{64A}'
                    | '\u{660}'..='\u{66D}'
                    | '\u{2010}'..='\u{2027}'
            ),
        }
    })
}

/// The suspicious characters of a text with their byte offsets, in order.
pub fn suspicious_characters(text: &str) -> Vec<(usize, char, Suspicion)> {
    suspicious_within(text, 0..text.len())
}

/// The suspicious characters of a part of a text with their byte offsets in the whole, in order.
/// What stands beside the part says whether a joiner or a tatweel is right.
pub fn suspicious_within(
    text: &str,
    part: Range<usize>,
) -> Vec<(usize, char, Suspicion)> {
    let start = part.start;
    let all = text[part].char_indices().map(|(at, c)| (start + at, c));
    let suspicious = all.filter_map(|(at, c)| {
        // Most characters are of these, and a table of Unicode takes longer to ask.
        let is_plain = matches!(c, '\n' | ' '..='~' | '\u{600}'..='\u{63f}' | '\u{641}'..='\u{6ff}')
            && c != '\u{61c}';
        let why = if is_plain { None } else { suspicion(c) };
        why.filter(|_| !is_right(text, at, c)).map(|why| (at, c, why))
    });
    suspicious.collect()
}

/// Why a character may be suspicious, whatever stands beside it.
///
/// The bidi controls are those with the property `Bidi_Control` (UAX #9). The forms are the blocks
/// Arabic Presentation Forms-A and -B without the ornate parentheses of Qur'anic quotation. What is
/// not seen has the property `Default_Ignorable_Code_Point`, or annotates between lines.
fn suspicion(c: char) -> Option<Suspicion> {
    match c {
        '\t' | '\n' | '\u{FD3E}' | '\u{FD3F}' => None,
        '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => {
            Some(match GeneralCategory::for_char(c) {
                GeneralCategory::Unassigned => Suspicion::Unassigned,
                _ => Suspicion::PresentationForm,
            })
        }
        '\u{0640}' => Some(Suspicion::Tatweel),
        '\u{2028}' | '\u{2029}' => Some(Suspicion::Separator),
        '\u{FFFC}' | '\u{FFFD}' => Some(Suspicion::Replacement),
        '\u{FFF9}'..='\u{FFFB}' => Some(Suspicion::Invisible),
        c if is_bidi_control(c) => Some(Suspicion::BidiControl),
        c => match GeneralCategory::for_char(c) {
            GeneralCategory::Control => Some(Suspicion::Control),
            GeneralCategory::PrivateUse => Some(Suspicion::PrivateUse),
            GeneralCategory::Unassigned => Some(Suspicion::Unassigned),
            _ if CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c) => {
                Some(Suspicion::Invisible)
            }
            _ => None,
        },
    }
}

/// Whether a character that may be suspicious is right where it stands.
fn is_right(text: &str, at: usize, c: char) -> bool {
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
                let is_seen = |c: char| !c.is_whitespace() && suspicion(c).is_none();
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
/// or «الـ[[nato]]». It is also right as the bearer of a small alef or hamza, or of a vowel that is
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

/// The marks, embeddings, overrides and isolates of UAX #9.
pub(super) fn is_bidi_control(c: char) -> bool {
    matches!(
        c,
        '\u{061C}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}'
    )
}

/// Text without the bidi marks that some locales put around numbers and commas. Markup sets
/// the direction, and a mark would get into copies of the text and into search.
pub(super) fn without_controls(text: impl ToString) -> String {
    text.to_string().replace(is_bidi_control, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyday_characters_are_normalised_in_any_order_and_not_suspicious() {
        let is = |c: &char| is_everyday(c.encode_utf8(&mut [0; 4]));
        let everyday: Vec<char> = ('\0'..='\u{FFFF}').filter(is).collect();
        assert!(everyday.len() > 700, "{}", everyday.len());
        for one in &everyday {
            assert_eq!(suspicion(*one), None, "{one:?}");
            let pairs = everyday.iter().map(|two| format!("{one}{two}"));
            let pairs: Vec<String> = pairs.filter(|pair| is_everyday(pair)).collect();
            assert!(pairs.len() > 700, "{one:?}");
            let text = pairs.join(" ");
            assert_eq!(crate::lang::nfc(&text), text, "{one:?}");
        }
        for odd in [
            "\0",
            "\r",
            "\u{85}",
            "\u{300}",
            "\u{651}\u{64E}",
            "\u{640}",
            "\u{FEFF}",
            "\u{AD}",
            "\u{2028}",
            "\u{200F}",
        ] {
            assert!(!is_everyday(odd), "{odd:?}");
        }
    }

    #[test]
    fn each_kind_is_found_where_it_stands() {
        use Suspicion::*;
        for (text, found) in [
            ("الكويت 2023, plain", vec![]),
            ("كـويت", vec![(2, '\u{640}', Tatweel)]),
            ("a\u{200F}b", vec![(1, '\u{200F}', BidiControl)]),
            ("\u{061C}", vec![(0, '\u{061C}', BidiControl)]),
            ("\u{202A}", vec![(0, '\u{202A}', BidiControl)]),
            (
                "\u{202E}x\u{202C}",
                vec![(0, '\u{202E}', BidiControl), (4, '\u{202C}', BidiControl)],
            ),
            (
                "\u{2066}x\u{2069}",
                vec![(0, '\u{2066}', BidiControl), (4, '\u{2069}', BidiControl)],
            ),
            ("ﻻ", vec![(0, 'ﻻ', PresentationForm)]),
            ("محمد ﷺ", vec![(9, 'ﷺ', PresentationForm)]),
            ("﴾آية﴿", vec![]),
        ] {
            assert_eq!(suspicious_characters(text), found, "{text:?}");
        }
    }

    /// The suspicious characters of a text without their places.
    fn odd(text: &str) -> Vec<Suspicion> {
        suspicious_characters(text).into_iter().map(|(_, _, why)| why).collect()
    }

    #[test]
    fn what_is_not_seen_or_was_lost() {
        use Suspicion::*;
        for (text, why) in [
            ("a\u{200B}b", Invisible),
            ("a\u{AD}b", Invisible),
            ("a\u{FEFF}b", Invisible),
            ("a\u{2060}b", Invisible),
            ("a\u{34F}b", Invisible),
            ("a\u{3164}b", Invisible),
            ("a\u{FFF9}b", Invisible),
            ("a\u{206A}b", Invisible),
            ("a\u{2028}b", Separator),
            ("a\u{2029}b", Separator),
            ("a\u{FFFD}b", Replacement),
            ("a\u{FFFC}b", Replacement),
            ("a\u{1B}b", Control),
            ("a\u{C}b", Control),
            ("a\rb", Control),
            ("a\u{7F}b", Control),
            ("a\u{85}b", Control),
            ("a\u{9F}b", Control),
            ("a\u{E000}b", PrivateUse),
            ("a\u{10FFFD}b", PrivateUse),
            ("a\u{FDD0}b", Unassigned),
            ("a\u{FFFF}b", Unassigned),
            ("a\u{10FFFF}b", Unassigned),
            ("a\u{378}b", Unassigned),
        ] {
            assert_eq!(odd(text), [why], "{text:?}");
        }
        for text in ["a\tb\n", "a\u{A0}b", "3\u{202F}%", "٤٫٥\u{600}", "—…•", "。", "𐤀"]
        {
            assert_eq!(odd(text), [], "{text:?}");
        }
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

    #[test]
    fn a_part_is_judged_by_what_stands_beside_it() {
        let text = "می\u{200C}رود \u{200C}";
        assert_eq!(suspicious_within(text, 4..7), []);
        assert_eq!(suspicious_within(text, 0..text.len()).len(), 1);
    }
}
