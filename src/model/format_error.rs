//! Why a text is not a date, an id or another small value: the error of every `FromStr` here.
//! Start at [`FormatError`].

use std::{error::Error, fmt, ops::Range};

use super::reason;
use crate::sentence::Sentence;

/// Why a text is not a value of the type that it is read as.
///
/// The reason and the help are in no language yet; the catalogue of
/// [`diagnostic`](crate::diagnostic::Catalogue) has their words. `Display` writes the name of the
/// reason.
///
/// ```
/// use mithaq::diagnostic::{Catalogue, Locale};
/// use mithaq::model::id::Id;
/// let error = "Qatar".parse::<Id>().unwrap_err();
/// let english = Catalogue::new(Locale::English);
/// let reason = "an id cannot contain `Q`, only a–z, 0–9 and `-`";
/// assert_eq!(english.text(&error.reason), reason);
/// assert_eq!(error.help.map(|help| english.text(&help)).unwrap(), "write qatar");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatError {
    /// The bytes at fault; empty where something is missing.
    pub at: Range<usize>,
    /// What is wrong there.
    pub reason: Sentence,
    /// What to write instead, where that is known.
    pub help: Option<Sentence>,
}

impl FormatError {
    /// An error without help.
    pub fn new(at: Range<usize>, reason: Sentence) -> FormatError {
        FormatError { at, reason, help: None }
    }

    /// The same error with this help.
    #[must_use]
    pub fn help(self, help: Sentence) -> FormatError {
        FormatError { help: Some(help), ..self }
    }

    /// The same error with the advice to write `text` instead.
    #[must_use]
    pub fn write(self, text: &str) -> FormatError {
        self.help(reason::write(text))
    }
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.reason.form().name)
    }
}

impl Error for FormatError {}

#[cfg(test)]
impl FormatError {
    /// The reason and the help in English, by which the tables of the tests compare them; the help
    /// is empty where there is none.
    pub(in crate::model) fn english(&self) -> (String, String) {
        use crate::diagnostic::{Catalogue, Locale};
        let catalogue = Catalogue::new(Locale::English);
        let help = self.help.as_ref().map(|help| catalogue.text(help));
        (catalogue.text(&self.reason), help.unwrap_or_default())
    }
}
