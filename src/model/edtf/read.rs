//! Reading dates and days from a text.
//! Start at `FromStr` of [`Edtf`].

use std::str::FromStr;

use super::date::Edtf;
use super::day::Day;
use super::{fix, parse};
use crate::model::format_error::FormatError;
use crate::model::reason;

impl FromStr for Edtf {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Edtf, FormatError> {
        parse::date(text).map(Edtf).map_err(|error| FormatError {
            help: error.help.or_else(|| fix::help(text)),
            ..error
        })
    }
}

impl Day {
    /// Reads a day on which someone can have worked on a dossier: not before the year 1.
    ///
    /// # Errors
    ///
    /// If the text is not such a day.
    pub fn of_our_era(text: &str) -> Result<Day, FormatError> {
        let day: Day = text.parse()?;
        if day.year < 1 {
            let fault = FormatError::new(0..text.len(), reason::day_before_christ(text));
            return Err(fault.help(reason::day_example()));
        }
        Ok(day)
    }
}

impl FromStr for Day {
    type Err = FormatError;

    /// Reads a date that is one day, without a qualifier.
    fn from_str(text: &str) -> Result<Day, FormatError> {
        let date: Edtf = text.parse()?;
        match date.day() {
            Some(day) if !date.is_uncertain() && !date.is_approximate() => Ok(day),
            _ => Err(FormatError::new(0..text.len(), reason::day_not_whole(text))
                .help(reason::day_example())),
        }
    }
}
