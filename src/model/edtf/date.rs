//! A date of any form, its first and last day, and its place in a timeline.
//! Start at [`Edtf`]; `read` makes one of a text.

use std::{cmp::Reverse, fmt};

use super::day::Day;
use super::part::{Part, Precision};

/// A date as far as it is known.
///
/// It is written as it was read: there is one way to write each date.
///
/// ```
/// use mithaq::model::edtf::{Edtf, Shape};
/// let lasted: Edtf = "2019-06-18/2024-06~".parse()?;
/// assert!(matches!(lasted.shape(), Shape::Interval { .. }));
/// assert_eq!(lasted.latest().unwrap().to_string(), "2024-06-30");
/// assert_eq!(lasted.to_string(), "2019-06-18/2024-06~");
///
/// let fault = "29.07.2019".parse::<Edtf>().unwrap_err();
/// assert_eq!(fault.help, Some(mithaq::model::reason::write("2019-07-29")));
/// # Ok::<(), mithaq::model::format_error::FormatError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Edtf(pub(super) Form);

/// The four forms of a date.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Form {
    One(Part),
    Interval(Option<Part>, Option<Part>),
    Within(Option<Part>, Option<Part>),
    OneOf(Vec<Part>),
}

/// The form of a date. An end that is `None` is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape<'a> {
    /// One date: `2023-12~`.
    One(&'a Part),
    /// It lasted from one date to another: `2019-06-18/2024-06-18`.
    Interval {
        /// When it began.
        from: Option<&'a Part>,
        /// When it ended.
        to: Option<&'a Part>,
    },
    /// It was at one time between two dates: `[2019-07-30..2019-08-04]`.
    Within {
        /// Not before this.
        from: Option<&'a Part>,
        /// Not after this.
        to: Option<&'a Part>,
    },
    /// It was one of these, which are at least two: `[1993,1995]`.
    OneOf(&'a [Part]),
}

impl Edtf {
    /// The form of the date, with its parts.
    pub fn shape(&self) -> Shape<'_> {
        match &self.0 {
            Form::One(part) => Shape::One(part),
            Form::Interval(from, to) => {
                Shape::Interval { from: from.as_ref(), to: to.as_ref() }
            }
            Form::Within(from, to) => {
                Shape::Within { from: from.as_ref(), to: to.as_ref() }
            }
            Form::OneOf(parts) => Shape::OneOf(parts),
        }
    }

    /// About this day: `2029-02-15~`.
    pub fn about_day(day: Day) -> Edtf {
        Edtf(Form::One(Part { approximate: true, ..day.into() }))
    }

    /// About this year: `2029~`.
    pub fn about_year(year: i32) -> Edtf {
        Edtf(Form::One(Part { approximate: true, ..Part::year(year) }))
    }

    /// This year: `2029`.
    pub fn year(year: i32) -> Edtf {
        Edtf(Form::One(Part::year(year)))
    }

    /// The ten years from this one on: `199X`.
    pub fn decade(first: i32) -> Edtf {
        Edtf(Form::One(Part { precision: Precision::Decade, ..Part::year(first) }))
    }

    /// One day from the beginning of one year to the end of another; `None` if both ends are
    /// open.
    pub fn between_years(from: Option<i32>, to: Option<i32>) -> Option<Edtf> {
        let ends = (from.map(Part::year), to.map(Part::year));
        (ends != (None, None)).then_some(Edtf(Form::Within(ends.0, ends.1)))
    }

    /// The first day of the date; a qualifier does not change it. `None` if the start is open.
    pub fn earliest(&self) -> Option<Day> {
        match &self.0 {
            Form::One(part) => Some(part.earliest()),
            Form::Interval(from, _) | Form::Within(from, _) => {
                from.as_ref().map(Part::earliest)
            }
            Form::OneOf(parts) => parts.iter().map(Part::earliest).min(),
        }
    }

    /// The last day of the date; a qualifier does not change it. `None` if the end is open.
    pub fn latest(&self) -> Option<Day> {
        match &self.0 {
            Form::One(part) => Some(part.latest()),
            Form::Interval(_, to) | Form::Within(_, to) => to.as_ref().map(Part::latest),
            Form::OneOf(parts) => parts.iter().map(Part::latest).max(),
        }
    }

    /// The date for `<time datetime>` of HTML, which allows years, months and days after the
    /// year 0, without qualifiers; `None` for any other date.
    pub fn plain(&self) -> Option<String> {
        let Form::One(part) = &self.0 else { return None };
        part.is_plain().then(|| part.to_string())
    }

    /// The day, if the date is a single day, with or without a qualifier.
    pub fn day(&self) -> Option<Day> {
        match &self.0 {
            Form::One(part) if part.precision() == Precision::Day => {
                Some(part.earliest())
            }
            _ => None,
        }
    }

    /// Whether any part has the qualifier `?` or `%`.
    pub fn is_uncertain(&self) -> bool {
        self.parts().any(Part::is_uncertain)
    }

    /// Whether any part has the qualifier `~` or `%`.
    pub fn is_approximate(&self) -> bool {
        self.parts().any(Part::is_approximate)
    }

    /// The position of the date in a timeline. Two dates have equal keys only if they are equal.
    pub fn sort_key(&self) -> SortKey {
        let (earliest, latest) = (self.earliest(), self.latest());
        let at = match self.0 {
            Form::Interval(..) => earliest,
            // By its first day, an event "in June" would stand before the signature of 19 June
            // that it follows.
            Form::One(_) | Form::Within(..) | Form::OneOf(_) => latest.or(earliest),
        };
        SortKey {
            at,
            precision: Reverse(self.parts().map(Part::precision).min()),
            earliest,
            endless: latest.is_none(),
            latest,
            text: self.to_string(),
        }
    }

    /// Whether the last day of this date is before the first day of the other. Qualifiers do
    /// not count: see [`Edtf::is_approximate`] and [`Edtf::is_uncertain`].
    pub fn surely_before(&self, other: &Edtf) -> bool {
        matches!((self.latest(), other.earliest()), (Some(end), Some(start)) if end < start)
    }

    fn parts(&self) -> impl Iterator<Item = &Part> {
        let (ends, list) = match &self.0 {
            Form::One(part) => ([Some(part), None], &[][..]),
            Form::Interval(from, to) | Form::Within(from, to) => {
                ([from.as_ref(), to.as_ref()], &[][..])
            }
            Form::OneOf(parts) => ([None, None], &parts[..]),
        };
        ends.into_iter().flatten().chain(list)
    }
}

/// The order of dates. An interval is sorted by its first day (an open start comes first), any
/// other date by its last day, so that a month comes after the days within it. Equal dates are
/// sorted by precision (the finer first), then by the first day, by the last day (an open end
/// comes last), and by the text.
// The order of the fields is the order of comparison.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SortKey {
    at: Option<Day>,
    precision: Reverse<Option<Precision>>,
    earliest: Option<Day>,
    endless: bool,
    latest: Option<Day>,
    text: String,
}

impl From<Day> for Edtf {
    fn from(day: Day) -> Edtf {
        Edtf(Form::One(day.into()))
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = |part: &Option<Part>, open: &str| match part {
            Some(part) => part.to_string(),
            None => open.to_owned(),
        };
        match &self.0 {
            Form::One(part) => part.fmt(f),
            Form::Interval(from, to) => {
                write!(f, "{}/{}", end(from, ".."), end(to, ".."))
            }
            Form::Within(from, to) => write!(f, "[{}..{}]", end(from, ""), end(to, "")),
            Form::OneOf(parts) => {
                let parts: Vec<String> = parts.iter().map(Part::to_string).collect();
                write!(f, "[{}]", parts.join(","))
            }
        }
    }
}
