//! Calendar durations of ISO 8601, for the terms and notices of agreements.
//! Start at `"P5Y".parse::<Duration>()`; [`Duration::after`] adds one to a day.

use std::{fmt, str::FromStr};

use super::edtf::Day;
use super::format_error::FormatError;
use super::reason;
use crate::sentence::Sentence;

/// A length in years, months, weeks and days; at least one of them is not 0.
///
/// It is written as it was read: eighteen months do not become a year and a half, since an
/// agreement says one or the other.
///
/// ```
/// use mithaq::model::duration::Duration;
/// let term: Duration = "P1Y6M".parse()?;
/// assert_eq!(term.after("2019-08-31".parse()?), Some("2021-02-28".parse()?));
/// assert_eq!(term.to_string(), "P1Y6M");
/// assert_eq!("PT5H".parse::<Duration>().unwrap_err().at, 1..4);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Duration {
    years: u16,
    months: u16,
    weeks: u16,
    days: u16,
}

impl Duration {
    /// The years, without the months.
    pub fn years(self) -> u16 {
        self.years
    }

    /// The months, without the years.
    pub fn months(self) -> u16 {
        self.months
    }

    /// The weeks, without the days.
    pub fn weeks(self) -> u16 {
        self.weeks
    }

    /// The days, without the weeks.
    pub fn days(self) -> u16 {
        self.days
    }

    /// The day that is this much later. Years and months are added first; where the month is
    /// too short for the day, its last day is taken. Then weeks and days are added. `None` if the
    /// day lies beyond the years of four digits.
    pub fn after(self, day: Day) -> Option<Day> {
        let months = i32::from(self.years) * 12 + i32::from(self.months);
        let days = i64::from(self.weeks) * 7 + i64::from(self.days);
        day.plus_months(months)?.plus_days(days)
    }

    /// Whether it is longer than `other`, counted from a day on which no month is too short.
    pub fn is_longer_than(self, other: Duration) -> bool {
        let from = Day { year: 2001, month: 1, day: 1 };
        match (self.after(from), other.after(from)) {
            (Some(own), Some(other)) => own > other,
            (own, other) => own.is_none() && other.is_some(),
        }
    }

    fn units(self) -> [(char, u16); 4] {
        [('Y', self.years), ('M', self.months), ('W', self.weeks), ('D', self.days)]
    }
}

impl FromStr for Duration {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Duration, FormatError> {
        read(text).map_err(|error| {
            let other = respelt(text);
            match read(&other) {
                Ok(_) => error.write(&other),
                Err(_) => error.help(reason::duration_example()),
            }
        })
    }
}

/// The text in capitals, without spaces, leading zeros and units that count 0.
fn respelt(text: &str) -> String {
    let upper = text.to_uppercase();
    let mut out = String::new();
    let letters: String = upper.split_whitespace().collect();
    for piece in letters.split_inclusive(|c: char| !c.is_ascii_digit()) {
        let kept = piece.trim_start_matches('0');
        if kept.len() > 1 || kept.len() == piece.len() {
            out.push_str(kept);
        }
    }
    out
}

fn read(text: &str) -> Result<Duration, FormatError> {
    let whole = 0..text.len();
    if text.is_empty() {
        return Err(FormatError::new(whole, reason::duration_missing()));
    }
    let Some(mut rest) = text.strip_prefix('P') else {
        return Err(FormatError::new(whole, reason::duration_start(text)));
    };
    let mut length = Duration { years: 0, months: 0, weeks: 0, days: 0 };
    let mut last = None;
    while let Some(first) = rest.chars().next() {
        let start = text.len() - rest.len();
        if first == 'T' {
            return Err(FormatError::new(start..text.len(), reason::duration_time()));
        }
        let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let (number, after) = rest.split_at(digits);
        let unit = after.chars().next();
        let end = start + digits + unit.map_or(0, char::len_utf8);
        let piece = &text[start..end];
        let fault = |reason: fn(&str) -> Sentence| {
            Err(FormatError::new(start..end, reason(piece)))
        };
        let (slot, rank) = match unit {
            _ if digits == 0 => return fault(reason::duration_number),
            None => return fault(reason::duration_unit),
            Some('.' | ',') => return fault(reason::duration_fraction),
            Some('Y') => (&mut length.years, 0),
            Some('M') => (&mut length.months, 1),
            Some('W') => (&mut length.weeks, 2),
            Some('D') => (&mut length.days, 3),
            Some(_) => return fault(reason::duration_units),
        };
        if last >= Some(rank) {
            return fault(reason::duration_order);
        }
        if number.bytes().all(|b| b == b'0') {
            return fault(reason::duration_zero);
        }
        if number.starts_with('0') {
            return fault(reason::duration_leading_zero);
        }
        match number.parse() {
            Ok(count) if digits <= 4 => *slot = count,
            _ => return fault(reason::duration_too_long),
        }
        last = Some(rank);
        rest = &text[end..];
    }
    if last.is_none() {
        return Err(FormatError::new(whole, reason::duration_empty()));
    }
    Ok(length)
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P")?;
        for (unit, count) in self.units().into_iter().filter(|&(_, count)| count > 0) {
            write!(f, "{count}{unit}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_added_and_written_as_read() {
        for (text, from, to) in [
            ("P5Y", "2019-06-18", "2024-06-18"),
            ("P6M", "2019-08-31", "2020-02-29"),
            ("P1Y6M", "2019-01-01", "2020-07-01"),
            ("P18M", "2019-01-01", "2020-07-01"),
            ("P2W", "2019-12-25", "2020-01-08"),
            ("P30D", "2019-02-01", "2019-03-03"),
            ("P1M1D", "2019-01-31", "2019-03-01"),
            ("P1Y2M3W4D", "2019-01-01", "2020-03-26"),
            ("P7980Y", "2019-01-01", "9999-01-01"),
            ("P7980Y365D", "2019-01-01", ""),
            ("P9999Y", "2019-01-01", ""),
            ("P9999Y", "-9999-01-01", "0000-01-01"),
        ] {
            let length: Duration = text.parse().unwrap();
            assert_eq!(length.to_string(), text);
            let end = length.after(from.parse().unwrap());
            assert_eq!(end, to.parse().ok(), "{text}");
        }
    }

    #[test]
    fn faults_point_at_the_piece() {
        const FORM: &str = "a length as in P5Y, P6M, P1Y6M, P2W or P30D";
        for (text, at, reason, help) in [
            ("", 0..0, "a length is missing", FORM),
            ("5Y", 0..2, "`5Y` is not a length: a length begins with `P`", FORM),
            ("p5y", 0..3, "`p5y` is not a length: a length begins with `P`", "P5Y"),
            ("P", 0..1, "a number and its unit are missing after `P`", FORM),
            ("PT5H", 1..4, "hours and minutes are not supported", FORM),
            ("P1YT5H", 3..6, "hours and minutes are not supported", FORM),
            ("P1.5Y", 1..3, "`1.`: fractions are not supported", FORM),
            ("P1,5Y", 1..3, "`1,`: fractions are not supported", FORM),
            ("P0Y", 1..3, "`0Y`: a unit that counts 0 is left out", FORM),
            ("P1Y0M", 3..5, "`0M`: a unit that counts 0 is left out", "P1Y"),
            ("P05Y", 1..4, "`05Y`: a number has no leading zeros", "P5Y"),
            ("P5", 1..2, "`5`: a number needs its unit, `Y`, `M`, `W` or `D`", FORM),
            ("PY", 1..2, "`Y`: a number is missing before it", FORM),
            ("P-5Y", 1..2, "`-`: a number is missing before it", FORM),
            ("P٥Y", 1..3, "`٥`: a number is missing before it", FORM),
            ("P5H", 1..3, "`5H`: the units are `Y`, `M`, `W` and `D`", FORM),
            ("P5 Y", 1..3, "`5 `: the units are `Y`, `M`, `W` and `D`", "P5Y"),
            (
                "P6M1Y",
                3..5,
                "`1Y`: each unit stands once, in the order `Y`, `M`, `W`, `D`",
                FORM,
            ),
            (
                "P1Y1Y",
                3..5,
                "`1Y`: each unit stands once, in the order `Y`, `M`, `W`, `D`",
                FORM,
            ),
            (
                "P10000D",
                1..7,
                "`10000D`: no agreement lasts more than 9999 of a unit",
                FORM,
            ),
        ] {
            let fault = text.parse::<Duration>().unwrap_err();
            let expected = (reason.to_owned(), format!("write {help}"));
            assert_eq!(fault.english(), expected, "{text}");
            assert_eq!(fault.at, at, "{text}");
        }
    }
}
