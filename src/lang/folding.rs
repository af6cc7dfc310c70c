//! Normalised text: for storing, for sorting and for search.
//! Start at [`nfc`], which changes no letter; [`fold`] removes what a reader would not type.

use std::borrow::Cow;

use icu::casemap::CaseMapper;
use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu::properties::props::{
    DefaultIgnorableCodePoint, EnumeratedProperty, GeneralCategory, Script,
};
use icu::properties::{CodePointMapData, CodePointSetData};

/// The text in Unicode Normalization Form C; borrowed if it is in that form already.
pub fn nfc(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// The letters that a shape of letters stands for, such as «لا» for U+FEFB.
pub fn unshaped(c: char) -> String {
    let normalizer = ComposingNormalizerBorrowed::new_nfkc();
    normalizer.normalize(c.encode_utf8(&mut [0; 4])).into_owned()
}

/// The text as search compares it. The steps are: NFKD; full case folding; removal of invisible
/// characters, tatweel, and the marks on Latin, Greek, Arabic and Hebrew letters (hamza above
/// and below and madda are such marks); one letter for its variants (see [`plain_letter`]);
/// ASCII digits for those of any script; NFC.
///
/// It depends on no language, so that a name is found in the texts of both. Folding twice is
/// the same as folding once.
pub(super) fn fold(text: &str) -> String {
    let text = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let folder = CaseMapper::new();
    let text = folder.fold_string(&text);
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let mut out = String::with_capacity(text.len());
    let mut script = Script::Common;
    for c in text.chars() {
        if ignorable.contains(c) || is_sign(c) {
            continue;
        }
        match category(c) {
            GeneralCategory::NonspacingMark if ignores_marks(script) => continue,
            GeneralCategory::NonspacingMark => out.push(c),
            GeneralCategory::DecimalNumber => out.push(ascii_digit(c)),
            _ => match plain_letter(c) {
                Some(letters) => out.push_str(letters),
                None => out.push(c),
            },
        }
        script = CodePointMapData::<Script>::new().get(c);
    }
    nfc(&out).into_owned()
}

/// What [`fold`] makes of a character, if that is one character and quickly known.
pub(super) fn plain(c: char) -> Option<char> {
    match c {
        '\0'..='\u{7f}' => Some(c.to_ascii_lowercase()),
        'أ' | 'إ' | 'آ' => Some('ا'),
        'ؤ' => Some('و'),
        'ئ' | 'ى' => Some('ي'),
        'ة' => Some('ه'),
        'ء'..='ي' if c != '\u{640}' => Some(c),
        '٠'..='٩' => char::from_digit(u32::from(c) - u32::from('٠'), 10),
        _ => None,
    }
}

/// The text without tatweel and the marks of the Arabic script, in NFC. Hamza and madda stay:
/// in NFC they are part of a letter.
pub(super) fn without_tashkeel(text: &str) -> String {
    let is_tashkeel = |c: char| {
        matches!(c, '\u{0600}'..='\u{06FF}' | '\u{0870}'..='\u{08FF}')
            && category(c) == GeneralCategory::NonspacingMark
    };
    nfc(text).chars().filter(|&c| c != '\u{0640}' && !is_tashkeel(c)).collect()
}

/// The first letter that is not Latin, and where it stands. Signs that all scripts share, such as the
/// half rings of a romanisation, are none.
pub fn first_not_latin(text: &str) -> Option<(usize, char)> {
    let scripts = CodePointMapData::<Script>::new();
    let foreign = |c: char| {
        c.is_alphabetic()
            && !matches!(
                scripts.get(c),
                Script::Latin | Script::Common | Script::Inherited
            )
    };
    text.char_indices().find(|(_, c)| foreign(*c))
}

/// Whether marks on letters of this script only help a reader. In other scripts they make
/// another letter (й, が) or a vowel (कि).
fn ignores_marks(script: Script) -> bool {
    matches!(script, Script::Latin | Script::Greek | Script::Arabic | Script::Hebrew)
}

/// Whether a sign is not a letter: tatweel, and the half rings and primes that stand for
/// ʿayn, hamza and soft signs in transliteration.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{0640}' | '\u{02B9}'..='\u{02BF}')
}

/// The common form of a letter that keyboards, spellings or languages write in several ways
/// and that Unicode does not decompose.
fn plain_letter(c: char) -> Option<&'static str> {
    // All of these letters lie outside of ASCII, and most text does not.
    let among = |row: &&str| row.starts_with(c);
    let row = (!c.is_ascii()).then(|| LETTERS.split(' ').find(among)).flatten();
    row.map(|row| &row[c.len_utf8()..])
}

/// Letters that are written in several ways, each with its common form right after it. The script that
/// searches folds by the same.
pub const LETTERS: &str = "ٱا ىي یي ةه کك øo łl đd ðd ħh ŧt ıi æae œoe þth";

/// The ASCII digit for a decimal digit of any script. In Unicode such digits stand in runs of
/// ten, so the position in the run is the value.
fn ascii_digit(c: char) -> char {
    let is_digit = |c| category(c) == GeneralCategory::DecimalNumber;
    let before = (0..c as u32).rev().map_while(char::from_u32);
    let place = before.take_while(|&c| is_digit(c)).count();
    char::from(b'0' + (place % 10) as u8)
}

fn category(c: char) -> GeneralCategory {
    GeneralCategory::for_char(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_are_the_same() {
        for (text, folded) in [
            ("", ""),
            ("الكُوَيْتُ", "الكويت"),
            ("الكـــويت", "الكويت"),
            ("أحمد إيران آسيا ٱلله", "احمد ايران اسيا الله"),
            ("مؤتمر بئر شيء", "موتمر بير شيء"),
            ("موسى", "موسي"),
            ("اتفاقية", "اتفاقيه"),
            ("ا\u{654}حمد", "احمد"),
            ("هذٰا", "هذا"),
            // Typed with a Persian keyboard, or with shaped letters.
            ("کویت", "كويت"),
            ("ﺍﻟﻜﻮﻳﺖ", "الكويت"),
            ("ﻻ", "لا"),
            // Letters of Persian, Urdu and Kurdish stay what they are.
            ("پچژگ", "پچژگ"),
            ("ێۆڕڵەڤ", "ێۆڕڵەڤ"),
            ("ٹڈڑںے", "ٹڈڑںے"),
            ("می\u{200C}رود", "ميرود"),
            ("٢٠٢٤ ۲۰۲۴ 2024 २०२४ ２０２４", "2024 2024 2024 2024 2024"),
            ("Kuwait", "kuwait"),
            ("Saʿūd al-Ṣabāḥ", "saud al-sabah"),
            // Two marks on one letter.
            ("Việt Nam Tiếng", "viet nam tieng"),
            ("Élysée STRASSE Straße", "elysee strasse strasse"),
            ("İstanbul Isparta Diyarbakır", "istanbul isparta diyarbakir"),
            ("Łódź Ærø", "lodz aero"),
            ("soft\u{AD}ware \u{2066}x\u{2069}", "software x"),
            ("Россия Йод", "россия йод"),
            ("שָׁלוֹם", "שלום"),
            ("が", "が"),
            ("Ǆ ﬁ ①", "dz fi 1"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
            assert_eq!(fold(folded), folded, "folding twice");
        }
    }

    #[test]
    fn folding_twice_changes_no_character_more() {
        for c in ('\0'..=char::MAX).filter(|c| c.is_alphanumeric()) {
            let folded = fold(&c.to_string());
            assert_eq!(fold(&folded), folded, "U+{:04X}", c as u32);
        }
    }

    #[test]
    fn a_romanisation_has_latin_letters_and_shared_signs() {
        for text in ["al-Ittifāqīya al-ʿaskarīya", "Saʿūd (1993), № 5", "i\u{307}", ""]
        {
            assert_eq!(first_not_latin(text), None, "{text}");
        }
        for (text, found) in [("al-قطر", (3, 'ق')), ("Йод", (0, 'Й')), ("a α", (2, 'α'))]
        {
            assert_eq!(first_not_latin(text), Some(found), "{text}");
        }
    }

    #[test]
    fn what_is_quickly_known_is_what_folding_makes() {
        for c in '\0'..='\u{ffff}' {
            if let Some(quick) = plain(c).filter(|_| !c.is_control()) {
                assert_eq!(fold(&c.to_string()), quick.to_string(), "{c:?}");
            }
        }
    }

    #[test]
    fn words_that_differ() {
        for (a, b) in [("قطر", "مصر"), ("کویت", "گویت"), ("كور", "كۆر"), ("й", "и")]
        {
            assert_ne!(fold(a), fold(b));
        }
    }

    #[test]
    fn nfc_borrows_what_is_composed() {
        assert!(matches!(nfc("الكويت é"), Cow::Borrowed("الكويت é")));
        assert_eq!(nfc("e\u{301} ا\u{653}"), "é آ");
        assert_eq!(nfc("ﷺ ﬁ"), "ﷺ ﬁ");
    }

    #[test]
    fn tashkeel_goes_and_letters_stay() {
        assert_eq!(without_tashkeel("الأُرْدُنّ آسـيا é"), "الأردن آسيا é");
        assert_eq!(without_tashkeel("ا\u{654}حمد"), "أحمد");
    }
}
