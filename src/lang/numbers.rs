//! Whole numbers: digits, grouping and plural categories.
//! Start at [`Numbers::new`].

use icu::decimal::DecimalFormatter;
use icu::decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu::plurals::{PluralCategory, PluralRules, PluralRulesOptions};

use super::LanguageError;
use super::tag::{Numbering, Tag};

/// The number formatter and plural rules of one language.
#[derive(Debug)]
pub(super) struct Numbers {
    numbering: Numbering,
    decimal: DecimalFormatter,
    plurals: PluralRules,
}

/// The plural categories in the order of CLDR.
const CATEGORIES: [PluralCategory; 6] = [
    PluralCategory::Zero,
    PluralCategory::One,
    PluralCategory::Two,
    PluralCategory::Few,
    PluralCategory::Many,
    PluralCategory::Other,
];

impl Numbers {
    /// Errors: missing locale data.
    pub(super) fn new(tag: &Tag, numbering: Numbering) -> Result<Numbers, LanguageError> {
        let no_data =
            |cause: String| LanguageError::NoData { tag: tag.text.clone(), cause };
        let locale = tag.formatting(numbering);
        // `Min2` groups from 10,000 on: four digits are easy to read.
        let grouping = DecimalFormatterOptions::from(GroupingStrategy::Min2);
        Ok(Numbers {
            numbering,
            decimal: DecimalFormatter::try_new((&locale).into(), grouping)
                .map_err(|e| no_data(e.to_string()))?,
            plurals: PluralRules::try_new(
                (&locale).into(),
                PluralRulesOptions::default(),
            )
            .map_err(|e| no_data(e.to_string()))?,
        })
    }

    /// The number in digits of the language, grouped from 10,000 on.
    pub(super) fn number(&self, n: u64) -> String {
        match n {
            ..10_000 => self.digits(n.to_string()),
            _ => self.decimal.format(&n.into()).to_string(),
        }
    }

    /// The text with its ASCII digits replaced by those of the language.
    pub(super) fn digits(&self, text: impl Into<String>) -> String {
        let text = text.into();
        let zero = self.numbering.zero();
        if zero == '0' {
            return text;
        }
        let digit = |c: char| char::from_u32(u32::from(zero) + c.to_digit(10)?);
        text.chars().map(|c| digit(c).unwrap_or(c)).collect()
    }

    /// The categories that whole numbers below a million fall into, in CLDR order.
    ///
    /// The rules of CLDR for whole numbers test small values, remainders of 10, 100 and 1,000
    /// and, for Cornish, whole thousands. The sample holds a number for each of these tests.
    pub(super) fn categories(&self) -> Vec<&'static str> {
        let sample = (0..2_000).chain((2_000..1_000_000).step_by(1_000));
        let met: Vec<_> = sample.map(|n: u32| self.plurals.category_for(n)).collect();
        CATEGORIES.into_iter().filter(|c| met.contains(c)).map(name).collect()
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Digits;

    fn numbers(tag: &str, digits: Digits) -> Numbers {
        let tag = Tag::parse(tag).unwrap();
        Numbers::new(&tag, tag.numbering(Some(digits)).unwrap()).unwrap()
    }

    fn latn(tag: &str) -> Numbers {
        numbers(tag, Digits::Latn)
    }

    #[test]
    fn grouping_starts_at_ten_thousand() {
        let (ar, en, fa) =
            (numbers("ar", Digits::Arab), latn("en"), numbers("fa", Digits::Arab));
        for (n, arabic, english, persian) in [
            (0, "٠", "0", "۰"),
            (12, "١٢", "12", "۱۲"),
            (9_999, "٩٩٩٩", "9999", "۹۹۹۹"),
            (10_000, "١٠٬٠٠٠", "10,000", "۱۰٬۰۰۰"),
            (1_234_567, "١٬٢٣٤٬٥٦٧", "1,234,567", "۱٬۲۳۴٬۵۶۷"),
        ] {
            assert_eq!(ar.number(n), arabic);
            assert_eq!(en.number(n), english);
            assert_eq!(fa.number(n), persian);
        }
        assert_eq!(latn("ar").number(10_000), "10,000");
        assert_eq!(latn("fr").number(10_000), "10\u{202f}000");
        assert_eq!(en.number(u64::MAX), "18,446,744,073,709,551,615");
    }

    #[test]
    fn only_ascii_digits_are_mapped() {
        let text = "¶10، ص. 3–5 (۴٥) S-400";
        assert_eq!(latn("ar").digits(text), text);
        let arab = numbers("ar", Digits::Arab);
        assert_eq!(arab.digits(text), "¶١٠، ص. ٣–٥ (۴٥) S-٤٠٠");
        assert_eq!(numbers("ur", Digits::Arab).digits("0189"), "۰۱۸۹");
    }

    #[test]
    fn categories_that_whole_numbers_use() {
        for (tag, expected) in [
            ("ar", "zero one two few many other"),
            ("en", "one other"),
            ("fr", "one other"),
            ("es", "one other"),
            ("fa", "one other"),
            ("ru", "one few many"),
            ("pl", "one few many"),
            ("he", "one two other"),
            ("ja", "other"),
            ("lv", "zero one other"),
            ("cy", "zero one two few many other"),
            ("br", "one two few other"),
        ] {
            assert_eq!(latn(tag).categories().join(" "), expected, "{tag}");
        }
    }

    #[test]
    fn the_sample_misses_no_category() {
        // The rules of Breton reach furthest, to whole millions; so test every number.
        let numbers = latn("br");
        let mut met = vec![];
        for n in 0..1_000_000_u64 {
            let category = name(numbers.plurals.category_for(n));
            if !met.contains(&category) {
                met.push(category);
            }
        }
        let names = CATEGORIES.map(name).into_iter();
        let met: Vec<_> = names.filter(|name| met.contains(name)).collect();
        assert_eq!(numbers.categories(), met);
    }
}
