//! Why a text is not a date, an id or another small value: the error of every `FromStr` here.
//! Start at [`FormatError`].

use std::{error::Error, fmt, ops::Range};

/// Why a text is not a value of the type that it is read as.
///
/// `Display` writes the reason in lower case, with the text at fault in back-ticks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatError {
    /// The bytes at fault; empty where something is missing.
    pub at: Range<usize>,
    /// What is wrong there.
    pub reason: String,
    /// What to write instead, where that is known.
    pub help: Option<String>,
}

impl FormatError {
    /// An error without help.
    pub fn new(at: Range<usize>, reason: impl Into<String>) -> FormatError {
        FormatError { at, reason: reason.into(), help: None }
    }

    /// The same error with the advice to write `text` instead.
    #[must_use]
    pub fn write(self, text: &str) -> FormatError {
        FormatError { help: Some(format!("write {text}")), ..self }
    }
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl Error for FormatError {}
