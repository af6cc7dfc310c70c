//! A date of any form, and what can be asked of it.
//! Start at [`Edtf`]; `read` makes one of a text.

use std::{cmp::Reverse, fmt};

use super::day::Day;
use super::part::{Part, Precision};

/// A date, or what is known of one.
///
/// What is read is written back letter for letter: there is one way to write each date.
///
/// ```
/// use mithaq::model::edtf::{Edtf, Shape};
/// let lasted: Edtf = "2019-06-18/2024-06~".parse()?;
/// assert!(matches!(lasted.shape(), Shape::Interval { .. }));
/// assert_eq!(lasted.latest().unwrap().to_string(), "2024-06-30");
/// assert_eq!(lasted.to_string(), "2019-06-18/2024-06~");
///
/// let fault = "29.07.2019".parse::<Edtf>().unwrap_err();
/// assert_eq!(fault.help.as_deref(), Some("write 2019-07-29"));
/// # Ok::<(), mithaq::model::format_error::FormatError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Edtf(pub(super) Kind);

/// The four forms of a date.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    One(Part),
    Interval(Option<Part>, Option<Part>),
    Within(Option<Part>, Option<Part>),
    OneOf(Vec<Part>),
}

/// What a date says. An end that is `None` is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape<'a> {
    /// One date: `2023-12~`.
    One(&'a Part),
    /// It lasted from the one to the other: `2019-06-18/2024-06-18`.
    Interval {
        /// When it began.
        from: Option<&'a Part>,
        /// When it ended.
        to: Option<&'a Part>,
    },
    /// It was at one time between the two: `[2019-07-30..2019-08-04]`.
    Within {
        /// Not before this.
        from: Option<&'a Part>,
        /// Not after this.
        to: Option<&'a Part>,
    },
    /// It was one of these, two at least: `[1993,1995]`.
    OneOf(&'a [Part]),
}

impl Edtf {
    /// What the date says.
    pub fn shape(&self) -> Shape<'_> {
        match &self.0 {
            Kind::One(part) => Shape::One(part),
            Kind::Interval(from, to) => {
                Shape::Interval { from: from.as_ref(), to: to.as_ref() }
            }
            Kind::Within(from, to) => {
                Shape::Within { from: from.as_ref(), to: to.as_ref() }
            }
            Kind::OneOf(parts) => Shape::OneOf(parts),
        }
    }

    /// The first day that is meant, taking the words as they stand: a qualifier widens
    /// nothing. `None` if the beginning is open.
    pub fn earliest(&self) -> Option<Day> {
        match &self.0 {
            Kind::One(part) => Some(part.earliest()),
            Kind::Interval(from, _) | Kind::Within(from, _) => {
                from.as_ref().map(Part::earliest)
            }
            Kind::OneOf(parts) => parts.iter().map(Part::earliest).min(),
        }
    }

    /// The last day that is meant, as in [`Edtf::earliest`]. `None` if the end is open.
    pub fn latest(&self) -> Option<Day> {
        match &self.0 {
            Kind::One(part) => Some(part.latest()),
            Kind::Interval(_, to) | Kind::Within(_, to) => to.as_ref().map(Part::latest),
            Kind::OneOf(parts) => parts.iter().map(Part::latest).max(),
        }
    }

    /// The date as HTML's `<time datetime>` takes it, which knows years, months and days of
    /// four-digit years after Christ, and no doubt about them.
    pub fn plain(&self) -> Option<String> {
        let Kind::One(part) = &self.0 else { return None };
        part.is_plain().then(|| part.to_string())
    }

    /// The day, if the date names one and no more, however firmly.
    pub fn day(&self) -> Option<Day> {
        match &self.0 {
            Kind::One(part) if part.precision() == Precision::Day => {
                Some(part.earliest())
            }
            _ => None,
        }
    }

    /// Whether any part of it is marked `?` or `%`.
    pub fn is_uncertain(&self) -> bool {
        self.parts().any(Part::is_uncertain)
    }

    /// Whether any part of it is marked `~` or `%`.
    pub fn is_approximate(&self) -> bool {
        self.parts().any(Part::is_approximate)
    }

    /// Its place in a timeline: two dates have the same only if they are the same.
    pub fn sort_key(&self) -> SortKey {
        let (earliest, latest) = (self.earliest(), self.latest());
        let at = match self.0 {
            Kind::Interval(..) => earliest,
            // Words on a signature, of June, are not to stand before it, on the 19th of June.
            Kind::One(_) | Kind::Within(..) | Kind::OneOf(_) => latest.or(earliest),
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

    /// Whether all of it lies before all of the other, taking both as they stand; ask
    /// [`Edtf::is_approximate`] and [`Edtf::is_uncertain`] for the doubts.
    pub fn surely_before(&self, other: &Edtf) -> bool {
        matches!((self.latest(), other.earliest()), (Some(end), Some(start)) if end < start)
    }

    fn parts(&self) -> impl Iterator<Item = &Part> {
        let (ends, list) = match &self.0 {
            Kind::One(part) => ([Some(part), None], &[][..]),
            Kind::Interval(from, to) | Kind::Within(from, to) => {
                ([from.as_ref(), to.as_ref()], &[][..])
            }
            Kind::OneOf(parts) => ([None, None], &parts[..]),
        };
        ends.into_iter().flatten().chain(list)
    }
}

/// The order of dates: what lasted by its first day (an open beginning first), what was at one
/// time by the last day that may be meant, so that a month stands after what is dated within
/// it; then the finer before the coarser, then by the first day, by the last (an open end
/// last), and by the text.
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

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = |part: &Option<Part>, open: &str| match part {
            Some(part) => part.to_string(),
            None => open.to_owned(),
        };
        match &self.0 {
            Kind::One(part) => part.fmt(f),
            Kind::Interval(from, to) => {
                write!(f, "{}/{}", end(from, ".."), end(to, ".."))
            }
            Kind::Within(from, to) => write!(f, "[{}..{}]", end(from, ""), end(to, "")),
            Kind::OneOf(parts) => {
                let parts: Vec<String> = parts.iter().map(Part::to_string).collect();
                write!(f, "[{}]", parts.join(","))
            }
        }
    }
}
