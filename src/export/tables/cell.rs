//! What stands in a row of a table.
//! Start at [`Cell`].

use std::borrow::Cow;

use crate::model::edtf::{Day, Edtf};
use crate::model::pair::{Pair, Side};

/// A cell of a declared column.
#[derive(Clone, Debug, Hash)]
pub(in crate::export) enum Cell<'d> {
    /// Nothing is known.
    Empty,
    /// Text, a code or an id.
    Text(Cow<'d, str>),
    /// Text in both languages; a missing half is empty.
    Pair([Cow<'d, str>; 2]),
    /// A number.
    Count(usize),
    /// Yes or no.
    Flag(bool),
    /// A day.
    Day(Day),
    /// A date, with the first and the last day that it allows.
    Date(Cow<'d, Edtf>, [Option<Day>; 2]),
}

/// The cells of a row, one for each declared column.
pub(in crate::export) type Row<'d> = Vec<Cell<'d>>;

impl<'d> Cell<'d> {
    /// Text of the dossier.
    pub(super) fn text(text: &'d str) -> Cell<'d> {
        Cell::Text(text.into())
    }

    /// Text that may not be there.
    pub(super) fn maybe(text: Option<impl Into<Cow<'d, str>>>) -> Cell<'d> {
        text.map_or(Cell::Empty, |text| Cell::Text(text.into()))
    }

    /// Both halves of a pair.
    pub(super) fn pair(pair: &'d Pair<String>) -> Cell<'d> {
        let half = |side| pair.own(side).map_or("", String::as_str).into();
        Cell::Pair(Side::BOTH.map(half))
    }

    /// A date that may not be there.
    pub(super) fn date(date: Option<&'d Edtf>) -> Cell<'d> {
        let days = |date: &Edtf| [date.earliest(), date.latest()];
        date.map_or(Cell::Empty, |date| Cell::Date(Cow::Borrowed(date), days(date)))
    }

    /// A day that may not be there.
    pub(super) fn day(day: Option<Day>) -> Cell<'d> {
        day.map_or(Cell::Empty, Cell::Day)
    }
}
