//! Plural forms by the rules of CLDR: the one source for choosing a form and for checking that a
//! message has every form. Start at [`Plurals`].

use std::sync::Arc;

use icu::decimal::input::Decimal;
use icu::plurals::{
    PluralCategory, PluralOperands, PluralRuleType, PluralRules, PluralRulesOptions,
};

use super::LanguageError;
use super::tag::Tag;

/// The plural rules of one language. A clone is cheap and shares the rules.
#[derive(Clone, Debug)]
pub struct Plurals {
    rules: Arc<[PluralRules; 2]>,
}

/// Which numbers are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// How many: "3 days".
    Cardinal,
    /// Which one in a row: "the 3rd day".
    Ordinal,
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

impl Plurals {
    /// The plural rules of a language by its BCP 47 tag.
    ///
    /// Errors: another tag than [`Language::new`](super::Language::new) takes.
    pub fn new(tag: &str) -> Result<Plurals, LanguageError> {
        Plurals::of(&Tag::parse(tag)?)
    }

    /// Errors: missing locale data.
    pub(super) fn of(tag: &Tag) -> Result<Plurals, LanguageError> {
        let locale = tag.counting();
        let rules = |kind| {
            let options = PluralRulesOptions::default().with_type(kind);
            PluralRules::try_new((&locale).into(), options).map_err(|error| {
                let (tag, cause) = (tag.text.clone(), error.to_string());
                LanguageError::NoData { tag, cause }
            })
        };
        let (cardinal, ordinal) = (PluralRuleType::Cardinal, PluralRuleType::Ordinal);
        Ok(Plurals { rules: Arc::new([rules(cardinal)?, rules(ordinal)?]) })
    }

    /// The category of a whole number.
    pub fn category(&self, counting: Counting, n: u64) -> &'static str {
        name(self.rules(counting).category_for(n))
    }

    /// The category of a number in ASCII digits, perhaps with a sign and a fraction; `other` for a
    /// text that is no number.
    pub fn category_of(&self, counting: Counting, number: &str) -> &'static str {
        match number.parse::<Decimal>() {
            Ok(number) => {
                let operands = PluralOperands::from(&number);
                name(self.rules(counting).category_for(operands))
            }
            Err(_) => name(PluralCategory::Other),
        }
    }

    /// The categories that whole numbers below a million fall into, in the order zero, one, two,
    /// few, many, other.
    ///
    /// The rules of CLDR for whole numbers test small values, remainders of 10, 100 and 1,000
    /// and, for Cornish, whole thousands. The sample holds a number for each of these tests.
    pub fn categories(&self, counting: Counting) -> Vec<&'static str> {
        let sample = (0..2_000).chain((2_000..1_000_000).step_by(1_000));
        let rules = self.rules(counting);
        let met: Vec<_> = sample.map(|n: u32| rules.category_for(n)).collect();
        CATEGORIES.into_iter().filter(|c| met.contains(c)).map(name).collect()
    }

    fn rules(&self, counting: Counting) -> &PluralRules {
        &self.rules[counting as usize]
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

    fn plurals(tag: &str) -> Plurals {
        Plurals::new(tag).unwrap()
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
            let found = plurals(tag).categories(Counting::Cardinal);
            assert_eq!(found.join(" "), expected, "{tag}");
        }
        for (tag, expected) in [
            ("ar", "other"),
            ("en", "one two few other"),
            ("fr", "one other"),
            ("it", "many other"),
            ("cy", "zero one two few many other"),
        ] {
            let found = plurals(tag).categories(Counting::Ordinal);
            assert_eq!(found.join(" "), expected, "{tag}");
        }
    }

    #[test]
    fn the_sample_misses_no_category() {
        // The rules of Breton and Cornish reach furthest, so test every number.
        for tag in ["br", "kw"] {
            let plurals = plurals(tag);
            let all = (0..1_000_000_u64).map(|n| plurals.category(Counting::Cardinal, n));
            let met: std::collections::BTreeSet<_> = all.collect();
            let names = CATEGORIES.map(name).into_iter();
            let met: Vec<_> = names.filter(|name| met.contains(name)).collect();
            assert_eq!(plurals.categories(Counting::Cardinal), met, "{tag}");
        }
    }

    #[test]
    fn a_fraction_that_is_shown_counts() {
        let category = |tag, number| plurals(tag).category_of(Counting::Cardinal, number);
        assert_eq!(category("en", "1"), "one");
        assert_eq!(category("en", "-1"), "one");
        assert_eq!(category("en", "1.0"), "other");
        assert_eq!(category("cs", "1.5"), "many");
        assert_eq!(category("ar", "1000103"), "few");
        assert_eq!(category("en", "one"), "other");
        // The script makes no difference, and a region may.
        assert_eq!(category("kk-Arab", "1"), "one");
        assert_eq!(category("sr-Latn", "2"), "few");
        assert_eq!(category("pt", "0"), "one");
        assert_eq!(category("pt-PT", "0"), "other");
    }
}
