//! The order of registers: the collation of the language, which in Arabic skips the article.
//! Start at [`Collation::new`].

use icu::collator::options::{CollatorOptions, Strength};
use icu::collator::{Collator, CollatorBorrowed};
use icu::locale::exemplar_chars::ExemplarCharacters;
use icu::properties::CodePointMapData;
use icu::properties::props::Script;

use super::LanguageError;
use super::folding::without_tashkeel;
use super::tag::Tag;

/// The position of a text in the order of one language. To compare keys of two languages has
/// no meaning.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SortKey(Vec<u8>);

/// The collation of one language.
#[derive(Debug)]
pub(super) struct Collation {
    collator: CollatorBorrowed<'static>,
    primary: CollatorBorrowed<'static>,
    arabic: bool,
    /// The letters under which a register of this language lists its entries, in order.
    letters: Vec<String>,
}

/// The heading over texts that do not begin with a letter.
const NO_LETTER: &str = "#";

impl Collation {
    /// Errors: missing locale data.
    pub(super) fn new(tag: &Tag) -> Result<Collation, LanguageError> {
        let no_data =
            |cause: String| LanguageError::NoData { tag: tag.text.clone(), cause };
        let collator = |strength| {
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            Collator::try_new((&tag.locale).into(), options)
                .map_err(|e| no_data(e.to_string()))
        };
        let primary = collator(Strength::Primary)?;
        let index = ExemplarCharacters::try_new_index(&(&tag.locale).into())
            .map_err(|e| no_data(e.to_string()))?;
        let mut letters: Vec<String> =
            index.code_points().iter_chars().map(String::from).collect();
        letters.extend(index.strings().iter().map(str::to_owned));
        // Every register may hold names in Latin letters.
        if !letters.iter().any(|letter| script(letter) == Script::Latin) {
            letters.extend(('A'..='Z').map(String::from));
        }
        let collator = collator(Strength::Tertiary)?;
        letters.sort_by(|a, b| collator.compare(a, b).then_with(|| a.cmp(b)));
        // Letters that are equal at the primary level share a heading: Russian Ё and Е.
        letters.dedup_by(|b, a| primary.compare(a, b).is_eq());
        Ok(Collation { collator, primary, arabic: tag.is_arabic(), letters })
    }

    /// The key of a text: its collation key, then the text itself to break ties.
    pub(super) fn key(&self, text: &str) -> SortKey {
        let mut bytes = Vec::new();
        let Ok(()) = self.collator.write_sort_key_to(&self.sorted_by(text), &mut bytes);
        // No byte of a collation key is zero.
        bytes.push(0);
        bytes.extend_from_slice(text.as_bytes());
        SortKey(bytes)
    }

    /// The letter under which a register lists a text; [`NO_LETTER`] if the text does not begin
    /// with one. In a sorted register, entries under one letter stand together.
    pub(super) fn letter(&self, text: &str) -> String {
        let text = self.sorted_by(text);
        let Some(first) = text.chars().next().filter(|c| c.is_alphabetic()) else {
            return NO_LETTER.to_owned();
        };
        // As in ICU's alphabetic index, this is the last letter that does not sort after the
        // text: É is listed under E in French, and Å under Å in Swedish.
        let not_after = |letter: &String| self.primary.compare(letter, &text).is_le();
        let after = self.letters.partition_point(not_after);
        let found = after.checked_sub(1).and_then(|at| self.letters.get(at));
        match found.filter(|letter| script(letter) == script(&text)) {
            Some(letter) => letter.clone(),
            None => first.to_uppercase().collect(),
        }
    }

    /// The text that is collated: from its first letter or digit, without tashkeel. In Arabic
    /// also without the article, and with hamza removed from the letters that carry it.
    fn sorted_by(&self, text: &str) -> String {
        let text = without_tashkeel(text);
        let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
        if !self.arabic {
            return text.to_owned();
        }
        // The collation of CLDR sorts each of these as a letter of its own.
        let bare = |c| match c {
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ؤ' => 'و',
            'ئ' | 'ى' => 'ي',
            c => c,
        };
        without_article(text).chars().map(bare).collect()
    }
}

/// A text without a leading article ال. If fewer than two letters follow ال in the first word,
/// it is not the article; nor is ألـ with a hamza (ألمانيا).
fn without_article(text: &str) -> &str {
    let noun = text.strip_prefix("ال").or_else(|| text.strip_prefix("ٱل"));
    match noun {
        Some(noun) if noun.chars().take(2).filter(|c| c.is_alphabetic()).count() == 2 => {
            noun
        }
        _ => text,
    }
}

/// The script of the first letter. Hiragana and Katakana count as one, as in collation.
fn script(text: &str) -> Script {
    let first = text.chars().next().unwrap_or(' ');
    match CodePointMapData::<Script>::new().get(first) {
        Script::Katakana => Script::Hiragana,
        script => script,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(tag: &str) -> Collation {
        Collation::new(&Tag::parse(tag).unwrap()).unwrap()
    }

    /// Sorts the reverse of what is expected.
    fn assert_sorted(tag: &str, expected: &[&str]) {
        let order = order(tag);
        let mut texts: Vec<_> = expected.iter().copied().rev().collect();
        texts.sort_by_key(|text| order.key(text));
        assert_eq!(texts, expected, "{tag}");
    }

    #[test]
    fn arabic_countries() {
        assert_sorted(
            "ar",
            &[
                "الأردن",
                "إريتريا",
                "أفغانستان",
                "ألمانيا",
                "الإمارات العربية المتحدة",
                "أوزبكستان",
                "إيران",
                "باكستان",
                "البحرين",
                "بوركينا فاسو",
                "تركيا",
                "الجزائر",
                "روسيا",
                "السعودية",
                "السودان",
                "سوريا",
                "الصين",
                "العراق",
                "قطر",
                "الكويت",
                "كينيا",
                "مصر",
                "اليمن",
                "Kuwait",
                "Россия",
            ],
        );
    }

    #[test]
    fn tashkeel_hamza_and_quotes_only_break_ties() {
        assert_sorted("ar", &["«أحمد أ»", "اَحْمَد ب", "أحمد ت", "إحمد ث", "احمد ج"]);
        assert_sorted("ar", &["موتمر أ", "مؤتمر ب", "موتمر ت"]);
        assert_sorted("ar", &["بير أ", "بئر ب", "بير ت", "بئر ث"]);
        // Alike in all that counts: the text itself decides, the same way every time.
        assert_sorted("ar", &["أحمد", "احمد", "اَحمد"]);
        let order = order("ar");
        assert_eq!(order.key("الكويت"), order.key("الكويت"));
        assert_ne!(order.key("الكويت"), order.key("كويت"));
    }

    #[test]
    fn what_is_an_article() {
        for (text, without) in [
            ("الكويت", "كويت"),
            ("ٱلكويت", "كويت"),
            ("الين", "ين"),
            ("الي", "الي"),
            ("ال", "ال"),
            ("ال كويت", "ال كويت"),
            ("ألمانيا", "ألمانيا"),
            ("والكويت", "والكويت"),
            ("بلاد الشام", "بلاد الشام"),
        ] {
            assert_eq!(without_article(text), without);
        }
    }

    #[test]
    fn other_languages_keep_their_own_order() {
        assert_sorted("en", &["7 days", "éclair", "Eden", "«Kuwait»", "Qatar", "The UN"]);
        assert_sorted("sv", &["Zambia", "Åland", "Älvsborg", "Öland"]);
        // Persian letters after their neighbours, and no article to skip.
        assert_sorted(
            "fa",
            &[
                "آذربایجان",
                "الجزایر",
                "ایران",
                "بحرین",
                "پاکستان",
                "تاجیکستان",
                "چین",
                "ژاپن",
                "کویت",
                "گرجستان",
                "یمن",
            ],
        );
        assert_sorted("ckb", &["ئێران", "پاکستان", "چین", "کوەیت", "گورجستان"]);
        assert_sorted("ru", &["Египет", "Ёлка", "Жук", "Йемен", "Катар"]);
    }

    #[test]
    fn letters_of_a_register() {
        for (tag, text, letter) in [
            ("ar", "الكويت", "ك"),
            ("ar", "«الأردن»", "ا"),
            ("ar", "الإِمارات", "ا"),
            ("ar", "آسيا", "ا"),
            ("ar", "ئوبل", "ي"),
            ("ar", "Kuwait", "K"),
            ("ar", "Élysée", "E"),
            ("ar", "پوتين", "ب"),
            ("ar", "Россия", "Р"),
            ("ar", "2023", "#"),
            ("ar", "", "#"),
            ("ar", "؟!", "#"),
            ("en", "Kuwait", "K"),
            ("en", "“the UN”", "T"),
            ("en", "éclair", "E"),
            ("en", "Œuvre", "O"),
            ("en", "الكويت", "ا"),
            ("sv", "åland", "Å"),
            ("de", "Ägypten", "A"),
            ("hr", "Ljubljana", "LJ"),
            ("fa", "آذربایجان", "آ"),
            ("fa", "پاکستان", "پ"),
            ("fa", "کویت", "ک"),
            ("ckb", "کوەیت", "ک"),
            ("ckb", "ێران", "ێ"),
            ("ru", "Ёлка", "Е"),
            ("ru", "Египет", "Е"),
            ("ru", "Йемен", "Й"),
            ("he", "קטר", "ק"),
            ("ja", "カタール", "か"),
            ("zh", "卡塔尔", "卡"),
        ] {
            assert_eq!(order(tag).letter(text), letter, "{tag} {text}");
        }
    }
}
