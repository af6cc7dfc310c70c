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
    /// The search page.
    Search(Side),
    /// The page that offers the site as a file.
    Download(Side),
    /// The page that offers the facts as files.
    Data(Side),
    /// What the tables hold.
    Codebook(Side),
    /// What instruments provide, or the list of its parts.
    Matrix(Side),
    /// A part of it, counted from 0.
    MatrixPart(Side, usize),
    /// The chronology (0), or a part of it, counted from 1.
    Timeline(Side, usize),
    /// A part of a register, counted from 1.
    Register(Side, Kind, usize),
    Entry(Side, EntryId),
    /// An entry in both languages.
    Both(EntryId),
    /// The older address of an entry.
    Alias(Side, EntryId),
}
