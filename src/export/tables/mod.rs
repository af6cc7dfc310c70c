//! The rows of the tables of facts, which are declared in `model/table.rs`.
//! Start at [`Rows`]; a file of them is asked for by its [`Tally`] before it is made.

mod agreement;
mod cell;
mod rows;
mod tally;

pub(super) use cell::{Cell, Row};
pub(super) use rows::Rows;
pub(super) use tally::Tally;
