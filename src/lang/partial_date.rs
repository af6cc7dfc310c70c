//! A date of the Gregorian calendar, as far as it is known.
//! Start at [`PartialDate`].

/// A day, a month or a year of the proleptic Gregorian calendar; year 0 is 1 BC. A day
/// without a month is ignored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartialDate {
    /// The year.
    pub year: i32,
    /// The month, 1 to 12, where known.
    pub month: Option<u8>,
    /// The day of the month, where known.
    pub day: Option<u8>,
}
