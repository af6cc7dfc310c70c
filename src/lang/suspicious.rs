//! Characters that do not belong in a text: invisible ones, shapes of letters, and what is left of a
//! broken conversion. Start at [`suspicious_characters`]; its caller decides whether they are faults.

use std::ops::Range;

use icu::properties::CodePointSetData;
use icu::properties::props::{
    DefaultIgnorableCodePoint, EnumeratedProperty, GeneralCategory,
};

use super::neighbours::is_right;

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
            false => match EVERYDAY.get(c as usize) {
                Some(is_everyday) => *is_everyday,
                None => matches!(c, '\u{2010}'..='\u{2027}'),
            },
        }
    })
}

/// Whether each of the first characters of Unicode is everyday by itself. A build asks of every
/// character, and a table answers sooner than ranges.
static EVERYDAY: [bool; 0x680] = {
    let mut table = [false; 0x680];
    let mut at = 0;
    while at < table.len() {
        table[at] = matches!(
            at,
            0x20..=0x7E
                | 0x0A
                | 0xA0..=0xAC
                | 0xAE..=0x2FF
                | 0x60C
                | 0x61B
                | 0x61F
                | 0x621..=0x63A
                | 0x641..=0x64A
                | 0x660..=0x66D
        );
        at += 1;
    }
    table
};

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
    let mut text = text.to_string();
    text.retain(|c| !is_bidi_control(c));
    text
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
    fn a_part_is_judged_by_what_stands_beside_it() {
        let text = "می\u{200C}رود \u{200C}";
        assert_eq!(suspicious_within(text, 4..7), []);
        assert_eq!(suspicious_within(text, 0..text.len()).len(), 1);
    }
}
