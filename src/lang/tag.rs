//! BCP 47 tags: which ones are accepted, and the script and direction of a tag.
//! Start at [`Tag::parse`]; [`LanguageError`] says why a language is refused.

use std::error::Error;
use std::fmt;

use icu::locale::extensions::unicode::{key, value};
use icu::locale::subtags::{Region, Script, region, script};
use icu::locale::{
    Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander, locale,
};

use super::{Digits, Direction, Months};

/// Why a language or one of its settings is refused. The words for it stand in the catalogue of
/// [`diagnostic`](crate::diagnostic::fault::bad_language); `Display` writes the value as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LanguageError {
    /// The tag does not follow the syntax of BCP 47.
    NotWellFormed {
        /// The tag as written.
        tag: String,
    },
    /// The tag is not the canonical spelling of CLDR.
    NotCanonical {
        /// The tag as written.
        tag: String,
        /// The spelling to write instead.
        canonical: String,
    },
    /// The tag has an extension (`-u-…`, `-x-…`). Such choices are settings instead.
    Extension {
        /// The tag as written.
        tag: String,
        /// The tag without extensions.
        plain: String,
    },
    /// The language has only one set of month names.
    Months {
        /// The tag of the language.
        tag: String,
        /// What was asked for.
        months: Months,
    },
    /// The language is not written in the script of these digits.
    Digits {
        /// The tag of the language.
        tag: String,
        /// What was asked for.
        digits: Digits,
    },
    /// The program has no names of months in the language, and so no plural rules either.
    NoNames {
        /// The tag of the language.
        tag: String,
    },
    /// Locale data are missing, which is a defect of the program.
    NoData {
        /// The tag of the language.
        tag: String,
        /// What the library says.
        cause: String,
    },
}

impl Error for LanguageError {}

impl fmt::Display for LanguageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

/// The direction of a language by its tag, for words of any language: it need not be one that the
/// program can write dates in.
///
/// Errors: a tag that is not well-formed, not canonical, or has extensions.
pub fn direction_of(tag: &str) -> Result<Direction, LanguageError> {
    Tag::parse(tag).map(|tag| tag.direction)
}

/// An accepted tag with its locale, direction and script.
#[derive(Clone, Debug)]
pub(super) struct Tag {
    pub(super) text: String,
    pub(super) locale: Locale,
    pub(super) direction: Direction,
    script: Option<Script>,
}

impl Tag {
    /// Reads a tag. Errors: not well-formed, not canonical, with extensions.
    pub(super) fn parse(text: &str) -> Result<Tag, LanguageError> {
        let tag = text.to_owned();
        let Ok(mut locale) = text.parse::<Locale>() else {
            return Err(LanguageError::NotWellFormed { tag });
        };
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        if !locale.extensions.is_empty() {
            let plain = locale.id.to_string();
            return Err(LanguageError::Extension { tag, plain });
        }
        let canonical = locale.to_string();
        if canonical != tag {
            return Err(LanguageError::NotCanonical { tag, canonical });
        }
        let mut full = locale.id.clone();
        LocaleExpander::new_extended().maximize(&mut full);
        let rtl = LocaleDirectionality::new_extended().is_right_to_left(&full);
        // Nastaliq is a style of the Arabic script that CLDR's directions do not list.
        let direction = if rtl || full.script == Some(script!("Aran")) {
            Direction::Rtl
        } else {
            Direction::Ltr
        };
        Ok(Tag { text: tag, locale, direction, script: full.script })
    }

    /// Whether the language is written in the Arabic script.
    pub(super) fn is_arabic_script(&self) -> bool {
        self.script == Some(script!("Arab")) || self.script == Some(script!("Aran"))
    }

    /// Whether the script has no spaces between words, and wide points.
    pub(super) fn is_unspaced(&self) -> bool {
        const UNSPACED: [Script; 3] = [script!("Hans"), script!("Hant"), script!("Jpan")];
        self.script.is_some_and(|script| UNSPACED.contains(&script))
    }

    /// Whether the language is French.
    pub(super) fn is_french(&self) -> bool {
        self.locale.id.language == locale!("fr").id.language
    }

    /// The semicolon of the script and a space, as far as the script wants one.
    pub(super) fn semicolon(&self) -> &'static str {
        match self.script {
            _ if self.is_unspaced() => "；",
            Some(greek) if greek == script!("Grek") => "· ",
            Some(geez) if geez == script!("Ethi") => "፤ ",
            _ if self.has_arabic_letters() => "؛ ",
            _ => "; ",
        }
    }

    /// Whether the letters change the class of the numbers after them (UAX #9, rule W2).
    pub(super) fn has_arabic_letters(&self) -> bool {
        self.is_arabic_script()
            || self.script == Some(script!("Syrc"))
            || self.script == Some(script!("Thaa"))
    }

    /// Whether the language is Arabic, in Arabic script.
    pub(super) fn is_arabic(&self) -> bool {
        self.locale.id.language == locale!("ar").id.language && self.is_arabic_script()
    }

    /// The numbering system of CLDR for a setting in this language.
    ///
    /// Errors: Arabic digits for a language of another script.
    pub(super) fn numbering(
        &self,
        digits: Option<Digits>,
    ) -> Result<Numbering, LanguageError> {
        match digits {
            None | Some(Digits::Latn) => Ok(Numbering::Latn),
            Some(digits) if !self.is_arabic_script() => {
                Err(LanguageError::Digits { tag: self.text.clone(), digits })
            }
            Some(Digits::Arab) => Ok(self.arabic_numbering()),
        }
    }

    /// The native numbering system of CLDR, which ICU4X does not expose, of a language in Arabic
    /// script.
    pub(super) fn arabic_numbering(&self) -> Numbering {
        match self.locale.id.language.as_str() {
            "az" | "azb" | "bal" | "fa" | "glk" | "ks" | "lrc" | "mzn" | "pa" | "ps"
            | "ur" | "uz" => Numbering::Arabext,
            _ => Numbering::Arab,
        }
    }

    /// The locale for formatting, with these digits.
    pub(super) fn formatting(&self, numbering: Numbering) -> Locale {
        let mut locale = self.locale.clone();
        // CLDR lists the data of a language in Nastaliq under its Arabic script.
        if locale.id.script == Some(script!("Aran")) {
            locale.id.script = None;
        }
        // For CLDR, `en` is the English of the United States. Here it is that of the world:
        // "3 July 2023", "a, b and c". Who wants the other writes `en-US`.
        if locale == locale!("en") {
            locale.id.region = Some(region!("001"));
        }
        numbering.apply(locale)
    }

    /// The locale by which numbers are put into plural forms: CLDR has rules for a language or a
    /// region, whatever the script.
    pub(super) fn counting(&self) -> Locale {
        let mut locale = self.formatting(Numbering::Latn);
        locale.id.script = None;
        locale
    }

    /// The Arabic locale of a region, or the one of no region, with these digits.
    pub(super) fn arabic_of(region: Option<Region>, numbering: Numbering) -> Locale {
        let mut locale = locale!("ar");
        locale.id.region = region;
        numbering.apply(locale)
    }
}

/// A set of digits, by its CLDR name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Numbering {
    Latn,
    Arab,
    Arabext,
}

impl Numbering {
    /// The digit zero; the other nine follow it.
    pub(super) fn zero(self) -> char {
        match self {
            Numbering::Latn => '0',
            Numbering::Arab => '\u{0660}',
            Numbering::Arabext => '\u{06F0}',
        }
    }

    /// Its name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Numbering::Latn => "latn",
            Numbering::Arab => "arab",
            Numbering::Arabext => "arabext",
        }
    }

    fn apply(self, mut locale: Locale) -> Locale {
        let name = match self {
            Numbering::Latn => value!("latn"),
            Numbering::Arab => value!("arab"),
            Numbering::Arabext => value!("arabext"),
        };
        locale.extensions.unicode.keywords.set(key!("nu"), name);
        locale
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_follows_the_script() {
        for (tag, direction) in [
            ("ar", Direction::Rtl),
            ("fa", Direction::Rtl),
            ("he", Direction::Rtl),
            ("ckb", Direction::Rtl),
            ("ur-Aran", Direction::Rtl),
            ("az-Arab", Direction::Rtl),
            ("az", Direction::Ltr),
            ("ar-Latn", Direction::Ltr),
            ("en", Direction::Ltr),
            ("ru", Direction::Ltr),
            ("ja", Direction::Ltr),
            ("und", Direction::Ltr),
        ] {
            assert_eq!(Tag::parse(tag).unwrap().direction, direction, "{tag}");
        }
    }

    #[test]
    fn refused_tags() {
        let malformed = |tag: &str| LanguageError::NotWellFormed { tag: tag.into() };
        let spelt = |tag: &str, canonical: &str| LanguageError::NotCanonical {
            tag: tag.into(),
            canonical: canonical.into(),
        };
        let extended = |tag: &str, plain: &str| LanguageError::Extension {
            tag: tag.into(),
            plain: plain.into(),
        };
        for (tag, error) in [
            ("", malformed("")),
            ("en_US", malformed("en_US")),
            ("english", malformed("english")),
            ("AR", spelt("AR", "ar")),
            ("en-us", spelt("en-us", "en-US")),
            ("iw", spelt("iw", "he")),
            ("eng", spelt("eng", "en")),
            ("ar-u-nu-arab", extended("ar-u-nu-arab", "ar")),
            ("ar-x-mine", extended("ar-x-mine", "ar")),
        ] {
            assert_eq!(Tag::parse(tag).unwrap_err(), error);
        }
    }

    #[test]
    fn digits_belong_to_a_script() {
        let zero = |tag, digits| {
            Tag::parse(tag).unwrap().numbering(digits).map(Numbering::zero).ok()
        };
        assert_eq!(zero("ar", None), Some('0'));
        assert_eq!(zero("fa", None), Some('0'));
        assert_eq!(zero("ar-EG", Some(Digits::Arab)), Some('٠'));
        assert_eq!(zero("ckb", Some(Digits::Arab)), Some('٠'));
        assert_eq!(zero("fa", Some(Digits::Arab)), Some('۰'));
        assert_eq!(zero("ur", Some(Digits::Arab)), Some('۰'));
        assert_eq!(zero("en", Some(Digits::Latn)), Some('0'));
        assert_eq!(zero("en", Some(Digits::Arab)), None);
        assert_eq!(zero("he", Some(Digits::Arab)), None);
    }

    #[test]
    fn arabic_is_a_language_in_arabic_script() {
        let is = |tag| Tag::parse(tag).unwrap().is_arabic();
        assert!(is("ar") && is("ar-KW"));
        assert!(!is("ar-Latn") && !is("fa") && !is("en"));
    }
}
