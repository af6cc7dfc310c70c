//! A day of the proleptic Gregorian calendar, and arithmetic with days and months.
//! Start at [`Day::new`], or `"2023-07-03".parse::<Day>()`.

use std::fmt;

/// A day of the proleptic Gregorian calendar.
///
/// Years are counted as in ISO 8601: 0 is 1 BC. They run from −9999 to 9999, so that each can be
/// written with four digits and read again; arithmetic that leaves them has no result.
///
/// ```
/// use mithaq::model::edtf::Day;
/// let signed: Day = "2020-02-29".parse()?;
/// assert_eq!(signed.plus_months(60).unwrap().to_string(), "2025-02-28");
/// assert_eq!(signed.plus_days(1).unwrap().to_string(), "2020-03-01");
/// assert_eq!(signed.plus_months(12 * 8_000), None);
/// assert!("2021-02-29".parse::<Day>().is_err());
/// # Ok::<(), mithaq::model::format_error::FormatError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// The year, 0 being 1 BC.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

impl Day {
    const FIRST: Day = Day { year: -9999, month: 1, day: 1 };
    const LAST: Day = Day { year: 9999, month: 12, day: 31 };

    /// The day of these numbers; `None` if the calendar has no such day, or if its year has
    /// more than four digits.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Day> {
        let real = (Self::FIRST.year..=Self::LAST.year).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        real.then_some(Day { year, month, day })
    }

    /// The number of days since 1970-01-01, which has 0.
    pub fn ordinal(self) -> i64 {
        // Counting from March makes the leap day the last day of a year.
        let march = (i64::from(self.month) + 9) % 12;
        let year = i64::from(self.year) - i64::from(self.month < 3);
        let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let of_year = (153 * march + 2) / 5 + i64::from(self.day) - 1;
        era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
    }

    /// The day with this [ordinal](Day::ordinal); `None` beyond the years of four digits.
    pub fn from_ordinal(ordinal: i64) -> Option<Day> {
        if !(Self::FIRST.ordinal()..=Self::LAST.ordinal()).contains(&ordinal) {
            return None;
        }
        let days = ordinal + 719_468;
        let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let march = (5 * of_year + 2) / 153;
        let month = (march + 2) % 12 + 1;
        Some(Day {
            year: (era * 400 + year + i64::from(month < 3)) as i32,
            month: month as u8,
            day: (of_year - (153 * march + 2) / 5 + 1) as u8,
        })
    }

    /// This many days later, or earlier if negative; `None` beyond the years of four digits.
    pub fn plus_days(self, days: i64) -> Option<Day> {
        Self::from_ordinal(self.ordinal().checked_add(days)?)
    }

    /// The same day of the month this many months later, or the last day if that month is
    /// shorter; `None` beyond the years of four digits.
    pub fn plus_months(self, months: i32) -> Option<Day> {
        let month = i64::from(self.year) * 12 + i64::from(self.month) - 1;
        let (year, month) = {
            let sum = month + i64::from(months);
            (sum.div_euclid(12), sum.rem_euclid(12) as u8 + 1)
        };
        let year = i32::try_from(year).ok()?;
        Day::new(year, month, self.day.min(days_in_month(year, month)))
    }
}

/// The number of days of a month, 1 to 12.
pub(super) fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Writes a year as ISO 8601 does: `0632`, `-0044`.
pub(super) fn write_year(year: i32, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let sign = if year < 0 { "-" } else { "" };
    write!(f, "{sign}{:04}", year.unsigned_abs())
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_year(self.year, f)?;
        write!(f, "-{:02}-{:02}", self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::reason;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn every_day_has_its_ordinal_and_back() {
        // The calendar repeats itself after 400 years.
        let mut at = day("-0202-01-01");
        let mut ordinal = at.ordinal();
        while at < day("0202-01-01") {
            assert_eq!(Day::from_ordinal(ordinal), Some(at));
            assert_eq!(Day::new(at.year, at.month, at.day), Some(at));
            let next = at.plus_days(1).unwrap();
            assert!(next > at, "{at} {next}");
            assert_eq!(next.plus_days(-1), Some(at));
            (at, ordinal) = (next, ordinal + 1);
        }
        for end in [Day::FIRST, Day::LAST] {
            assert_eq!(Day::from_ordinal(end.ordinal()), Some(end));
        }
        assert_eq!(day("1970-01-01").ordinal(), 0);
        assert_eq!(day("2000-03-01").ordinal(), 11_017);
    }

    #[test]
    fn months_end_where_they_are_shorter_and_the_calendar_at_its_ends() {
        for (from, months, to) in [
            ("2019-01-31", 1, "2019-02-28"),
            ("2020-01-31", 1, "2020-02-29"),
            ("2019-06-18", 60, "2024-06-18"),
            ("2019-11-30", 3, "2020-02-29"),
            ("2019-01-15", -1, "2018-12-15"),
            ("0000-01-01", -1, "-0001-12-01"),
            ("9999-11-30", 1, "9999-12-30"),
            ("9999-12-01", 1, ""),
            ("-9999-01-31", -1, ""),
            ("2019-01-01", i32::MAX, ""),
            ("2019-01-01", i32::MIN, ""),
        ] {
            assert_eq!(day(from).plus_months(months), to.parse().ok(), "{from} {months}");
        }
        assert_eq!(Day::LAST.plus_days(1), None);
        assert_eq!(Day::FIRST.plus_days(-1), None);
        assert_eq!(Day::FIRST.plus_days(i64::MAX), None);
        assert_eq!(Day::LAST.plus_days(i64::MIN), None);
    }

    #[test]
    fn a_day_is_whole_and_unqualified() {
        for text in ["2019-07", "2019-07-29?", "2019-07-29/2019-07-30", "2019-07-XX"] {
            let fault = text.parse::<Day>().unwrap_err();
            assert_eq!(fault.reason, reason::day_not_whole(text));
        }
        assert_eq!(Day::new(2019, 2, 29), None);
        assert_eq!(Day::new(2019, 13, 1), None);
        assert_eq!(Day::new(2019, 1, 0), None);
        assert_eq!(Day::new(10_000, 1, 1), None);
        assert_eq!(day("-0044-03-15").to_string(), "-0044-03-15");
    }
}
