//! The faults of languages that are refused.
//! Start at [`Diagnostic::of_language`].

use super::{Diagnostic, Place, fault};
use crate::lang::LanguageError;

impl Diagnostic {
    /// The fault of a language that is refused.
    pub fn of_language(place: impl Into<Place>, error: &LanguageError) -> Diagnostic {
        match error {
            LanguageError::NotWellFormed { tag } => {
                fault::bad_language_malformed(place, tag)
            }
            LanguageError::NotCanonical { tag, canonical } => {
                fault::bad_language_spelling(place, tag, canonical)
            }
            LanguageError::Extension { tag, plain } => {
                fault::bad_language_extension(place, tag, plain)
            }
            LanguageError::Months { tag, months } => {
                fault::bad_language_months(place, tag, months)
            }
            LanguageError::Digits { tag, digits } => {
                fault::bad_language_digits(place, tag, digits)
            }
            LanguageError::NoNames { tag } => fault::bad_language_names(place, tag),
            LanguageError::NoData { tag, cause } => {
                fault::bad_language_data(place, tag, cause)
            }
        }
    }
}
