//! The settings of a language. Their words in `mithaq.toml` can be read and written.
//! Start at [`Settings`], the table `[language.<tag>]` of `mithaq.toml`.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

/// The direction in which a language is written, for the `dir` attribute of HTML.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// `ltr` or `rtl`.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// The set of names for the months of the Gregorian calendar, where a language has two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Months {
    /// The names that come from European languages: «مارس».
    Gregorian,
    /// The names of the Levant and Iraq: «آذار».
    Levantine,
    /// Both, joined by a slash: «آذار/مارس».
    Both,
}

impl Months {
    /// All of them.
    pub const ALL: [Months; 3] = [Months::Gregorian, Months::Levantine, Months::Both];

    const WORDS: &[&str] = &["gregorian", "levantine", "both"];

    /// The word of `mithaq.toml`.
    pub fn as_str(self) -> &'static str {
        match self {
            Months::Gregorian => "gregorian",
            Months::Levantine => "levantine",
            Months::Both => "both",
        }
    }
}

/// The digits in which numbers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Digits {
    /// 2024.
    Latn,
    /// The digits of the Arabic script as the language writes them: ٢٠٢٤, in Persian and
    /// Urdu ۲۰۲۴.
    Arab,
}

impl Digits {
    /// Both.
    pub const ALL: [Digits; 2] = [Digits::Latn, Digits::Arab];

    const WORDS: &[&str] = &["latn", "arab"];

    /// The word of `mithaq.toml`.
    pub fn as_str(self) -> &'static str {
        match self {
            Digits::Latn => "latn",
            Digits::Arab => "arab",
        }
    }
}

/// The choices of a dossier for one language. The default is what most readers expect.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Settings {
    /// Month names; `None` takes those that CLDR has for the tag, such as Levantine names for
    /// `ar-IQ`.
    pub months: Option<Months>,
    /// Digits; `None` means [`Digits::Latn`].
    pub digits: Option<Digits>,
    /// Whether the date of Umm al-Qura is shown after the Gregorian one.
    pub hijri: bool,
}

/// A word that is not one of the allowed words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownWord {
    /// The word as written.
    pub word: String,
    /// The allowed words.
    pub known: &'static [&'static str],
}

impl UnknownWord {
    pub(super) fn new(word: &str, known: &'static [&'static str]) -> UnknownWord {
        UnknownWord { word: word.to_owned(), known }
    }
}

impl Error for UnknownWord {}

impl fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known: Vec<_> = self.known.iter().map(|word| format!("`{word}`")).collect();
        write!(f, "`{}` is not one of {}", self.word, known.join(", "))
    }
}

impl FromStr for Months {
    type Err = UnknownWord;

    /// Reads the words of `mithaq.toml`; any other is an error.
    fn from_str(word: &str) -> Result<Months, UnknownWord> {
        match word {
            "gregorian" => Ok(Months::Gregorian),
            "levantine" => Ok(Months::Levantine),
            "both" => Ok(Months::Both),
            _ => Err(UnknownWord::new(word, Months::WORDS)),
        }
    }
}

impl FromStr for Digits {
    type Err = UnknownWord;

    /// Reads the words of `mithaq.toml`; any other is an error.
    fn from_str(word: &str) -> Result<Digits, UnknownWord> {
        match word {
            "latn" => Ok(Digits::Latn),
            "arab" => Ok(Digits::Arab),
            _ => Err(UnknownWord::new(word, Digits::WORDS)),
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Display for Months {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Display for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_round_trip() {
        for word in Months::WORDS {
            assert_eq!(&word.parse::<Months>().unwrap().to_string(), word);
        }
        for word in Digits::WORDS {
            assert_eq!(&word.parse::<Digits>().unwrap().to_string(), word);
        }
        assert_eq!(Direction::Rtl.to_string(), "rtl");
        assert_eq!(Direction::Ltr.to_string(), "ltr");
    }

    #[test]
    fn other_words_are_refused_with_those_that_would_do() {
        assert_eq!(
            "syriac".parse::<Months>().unwrap_err().to_string(),
            "`syriac` is not one of `gregorian`, `levantine`, `both`"
        );
        assert_eq!(
            "Latn".parse::<Digits>().unwrap_err().to_string(),
            "`Latn` is not one of `latn`, `arab`"
        );
    }
}
