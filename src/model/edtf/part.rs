//! One date with its precision and its qualifier; intervals and sets consist of such parts.
//! Start at [`Part`], which only the parser makes.

use std::fmt;

use super::day::{Day, days_in_month, write_year};

/// The precision of a date, from the coarsest to the finest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// A hundred years: `19XX`.
    Century,
    /// Ten years: `199X`.
    Decade,
    /// A year: `2014`, also `2014-XX`.
    Year,
    /// A season, 21 (spring) to 24 (winter): `2021-21`.
    Season(u8),
    /// A month: `2023-12`, also `2023-12-XX`.
    Month,
    /// A day: `2023-07-03`.
    Day,
}

/// One date with its precision and its qualifier.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Part {
    // The first year of a decade or century. A month or day that is not known is `None`.
    pub(super) year: i32,
    pub(super) month: Option<u8>,
    pub(super) day: Option<u8>,
    pub(super) precision: Precision,
    /// The number of `-XX` at the end.
    pub(super) masked: u8,
    pub(super) uncertain: bool,
    pub(super) approximate: bool,
}

impl From<Day> for Part {
    fn from(day: Day) -> Part {
        let Day { year, month, day } = day;
        Part {
            year,
            month: Some(month),
            day: Some(day),
            precision: Precision::Day,
            masked: 0,
            uncertain: false,
            approximate: false,
        }
    }
}

impl Part {
    /// A whole year.
    pub(super) fn year(year: i32) -> Part {
        Part {
            year,
            month: None,
            day: None,
            precision: Precision::Year,
            masked: 0,
            uncertain: false,
            approximate: false,
        }
    }

    /// The precision of the date.
    pub fn precision(&self) -> Precision {
        self.precision
    }

    /// Whether the date may be wrong: `?` or `%`.
    pub fn is_uncertain(&self) -> bool {
        self.uncertain
    }

    /// Whether the date is an estimate: `~` or `%`.
    pub fn is_approximate(&self) -> bool {
        self.approximate
    }

    /// Year, month and day as far as they are known; for a decade or century the first year.
    pub fn civil(&self) -> (i32, Option<u8>, Option<u8>) {
        (self.year, self.month, self.day)
    }

    /// The first day of the date.
    pub fn earliest(&self) -> Day {
        let (month, day) = match self.precision {
            Precision::Season(season) => (3 * (season - 20), 1),
            _ => (self.month.unwrap_or(1), self.day.unwrap_or(1)),
        };
        Day { year: self.year, month, day }
    }

    /// The last day of the date.
    pub fn latest(&self) -> Day {
        let year = self.year;
        let december = |year| Day { year, month: 12, day: 31 };
        match self.precision {
            Precision::Century => december(year + 99),
            Precision::Decade => december(year + 9),
            Precision::Year => december(year),
            Precision::Season(season) => end_of_season(year, season),
            Precision::Month | Precision::Day => {
                let month = self.month.unwrap_or(12);
                let day = self.day.unwrap_or_else(|| days_in_month(year, month));
                Day { year, month, day }
            }
        }
    }

    /// Whether `<time datetime>` of HTML allows the date.
    pub(super) fn is_plain(&self) -> bool {
        let firm = !self.uncertain && !self.approximate && self.masked == 0;
        let named =
            matches!(self.precision, Precision::Year | Precision::Month | Precision::Day);
        firm && named && self.year > 0
    }
}

/// The last day of a season of the northern hemisphere; the winter of a year begins in that
/// year. A season here starts on the first day of a month, as in meteorology, and ends on the
/// latest day of the astronomical season, since a source may mean either.
fn end_of_season(year: i32, season: u8) -> Day {
    match season {
        21 => Day { year, month: 6, day: 22 },
        22 => Day { year, month: 9, day: 24 },
        23 => Day { year, month: 12, day: 23 },
        // The winter of 9999 would end in a year of five digits.
        _ => Day::new(year + 1, 3, 21).unwrap_or(Day { year, month: 12, day: 31 }),
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.precision {
            Precision::Century => write!(f, "{:02}XX", self.year / 100)?,
            Precision::Decade => write!(f, "{:03}X", self.year / 10)?,
            Precision::Season(season) => {
                write_year(self.year, f)?;
                write!(f, "-{season:02}")?;
            }
            Precision::Year | Precision::Month | Precision::Day => {
                write_year(self.year, f)?;
            }
        }
        for number in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{number:02}")?;
        }
        for _ in 0..self.masked {
            f.write_str("-XX")?;
        }
        f.write_str(match (self.uncertain, self.approximate) {
            (true, true) => "%",
            (true, false) => "?",
            (false, true) => "~",
            (false, false) => "",
        })
    }
}
