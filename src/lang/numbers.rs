//! Whole numbers: digits and grouping.
//! Start at [`Numbers::new`].

use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::{DecimalFormatterOptions, GroupingStrategy};

use super::LanguageError;
use super::tag::{Numbering, Tag};

/// The value of a digit: of ASCII, or one of the two that are written with Arabic letters.
pub fn digit(c: char) -> Option<u32> {
    let block = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        _ => return None,
    };
    Some(c as u32 - block as u32)
}

/// The number formatter of one language.
#[derive(Debug)]
pub(super) struct Numbers {
    numbering: Numbering,
    decimal: DecimalFormatter,
}

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
        })
    }

    /// The digits by their CLDR name.
    pub(super) fn system(&self) -> &'static str {
        self.numbering.name()
    }

    /// The number in digits of the language, grouped from 10,000 on.
    pub(super) fn number(&self, n: u64) -> String {
        match n {
            ..10_000 => self.digits(n.to_string()),
            _ => self.decimal.format(&n.into()).to_string(),
        }
    }

    /// A tenth of the number, with one digit after the sign that the language has for it: 12.3.
    pub(super) fn tenths(&self, n: u64) -> String {
        let mut decimal = Decimal::from(n);
        decimal.multiply_pow10(-1);
        decimal.pad_end(-1);
        self.decimal.format(&decimal).to_string()
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
    fn a_tenth_has_the_sign_of_the_language() {
        let ar = numbers("ar", Digits::Arab);
        for (n, arabic, english) in [
            (0, "٠٫٠", "0.0"),
            (12, "١٫٢", "1.2"),
            (30, "٣٫٠", "3.0"),
            (4_567, "٤٥٦٫٧", "456.7"),
        ] {
            assert_eq!(ar.tenths(n), arabic);
            assert_eq!(latn("ar").tenths(n), english);
            assert_eq!(latn("en").tenths(n), english);
        }
        assert_eq!(latn("fr").tenths(12), "1,2");
    }

    #[test]
    fn only_ascii_digits_are_mapped() {
        let text = "¶10، ص. 3–5 (۴٥) S-400";
        assert_eq!(latn("ar").digits(text), text);
        let arab = numbers("ar", Digits::Arab);
        assert_eq!(arab.digits(text), "¶١٠، ص. ٣–٥ (۴٥) S-٤٠٠");
        assert_eq!(numbers("ur", Digits::Arab).digits("0189"), "۰۱۸۹");
    }
}
