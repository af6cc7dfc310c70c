//! Dates as far as they are known, after EDTF (ISO 8601-2): levels 0 and 1, and one-of sets.
//! Start at `"2023-12~".parse::<Edtf>()`; [`Edtf::shape`] says which form a date has.
//!
//! # Map
//!
//! | file | holds |
//! |---|---|
//! | `day` | [`Day`]: a day of the calendar, and arithmetic with days and months |
//! | `part` | [`Part`]: a day, month, season, year, decade or century, with its qualifier |
//! | `date` | [`Edtf`]: one part, an interval, a range or a set |
//! | `parse` | the grammar |
//! | `fix` | what the writer of an invalid date may have meant |
//! | `read` | `FromStr`: the grammar, and help where it finds a fault |

mod date;
mod day;
mod fix;
#[cfg(test)]
mod oracle;
mod parse;
mod part;
mod read;
#[cfg(test)]
mod tests;

pub use date::{Edtf, Shape, SortKey};
pub use day::Day;
pub use part::{Part, Precision};
