//! Which page is meant.
//! Start at [`What`].

use crate::model::kind::Kind;
use crate::model::link::EntryId;
use crate::model::pair::Side;

/// What a page shows.
#[derive(Clone, Copy, Debug)]
pub(in crate::view) enum What {
    /// The page that offers both languages.
    Door,
    NotFound,
    Home(Side),
    /// A part of a register, counted from 1.
    Register(Side, Kind, usize),
    Entry(Side, EntryId),
    /// The older address of an entry.
    Alias(Side, EntryId),
}
