//! The days of the week: their names in content, and the weekday of a date.
//! Start at [`Weekday::of`], by which `weekday = "monday"` is checked.

use std::fmt;
use std::str::FromStr;

use icu::calendar::{Date, types};

use super::UnknownWord;

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weekday {
    /// The first day by ISO 8601.
    Monday,
    /// The second.
    Tuesday,
    /// The third.
    Wednesday,
    /// The fourth.
    Thursday,
    /// The fifth.
    Friday,
    /// The sixth.
    Saturday,
    /// The seventh.
    Sunday,
}

impl Weekday {
    /// All seven, from Monday.
    pub const ALL: [Weekday; 7] = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];

    const WORDS: &[&str] =
        &["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// The weekday of a day of the proleptic Gregorian calendar; `None` if there is no such
    /// day, or the year is beyond ±9999.
    pub fn of(year: i32, month: u8, day: u8) -> Option<Weekday> {
        let day = Date::try_new_iso(year, month, day).ok()?.weekday();
        Some(match day {
            types::Weekday::Monday => Weekday::Monday,
            types::Weekday::Tuesday => Weekday::Tuesday,
            types::Weekday::Wednesday => Weekday::Wednesday,
            types::Weekday::Thursday => Weekday::Thursday,
            types::Weekday::Friday => Weekday::Friday,
            types::Weekday::Saturday => Weekday::Saturday,
            types::Weekday::Sunday => Weekday::Sunday,
        })
    }

    /// The English name in lower case, the code that content uses.
    pub fn as_str(self) -> &'static str {
        Weekday::WORDS[self as usize]
    }
}

impl FromStr for Weekday {
    type Err = UnknownWord;

    /// Reads an English name in lower case; anything else is an error.
    fn from_str(word: &str) -> Result<Weekday, UnknownWord> {
        let found = Weekday::ALL.into_iter().find(|day| day.as_str() == word);
        found.ok_or_else(|| UnknownWord::new(word, Weekday::WORDS))
    }
}

impl fmt::Display for Weekday {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_round_trip() {
        for day in Weekday::ALL {
            assert_eq!(day.to_string().parse(), Ok(day));
        }
        assert!("Monday".parse::<Weekday>().is_err());
        assert!("".parse::<Weekday>().is_err());
    }

    #[test]
    fn days_of_known_dates() {
        for (date, day) in [
            ((2026, 11, 21), Some(Weekday::Saturday)),
            ((2023, 7, 3), Some(Weekday::Monday)),
            ((2000, 2, 29), Some(Weekday::Tuesday)),
            ((1969, 7, 20), Some(Weekday::Sunday)),
            ((1582, 10, 15), Some(Weekday::Friday)),
            ((0, 3, 1), Some(Weekday::Wednesday)),
            ((2023, 2, 29), None),
            ((2023, 13, 1), None),
            ((2023, 0, 1), None),
            ((99_999, 1, 1), None),
        ] {
            assert_eq!(Weekday::of(date.0, date.1, date.2), day, "{date:?}");
        }
    }
}
