//! What the functions of `unix.rs` and `portable.rs` give alike.
//! Start at [`Marks`].

use std::error::Error;
use std::{fmt, io};

/// What betrays that a file was changed, besides its size. Times are in nanoseconds since 1970; the first
/// and the last stand for those of the years before 1678 and after 2261.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// A number that no other file of the disk has.
    pub number: u64,
    /// When its bytes changed. Whoever changes them can set this back.
    pub modified: i64,
    /// When anything about it changed, its names included. Nobody can set this.
    pub changed: i64,
}

/// The error of a file that is a link, a pipe, a device or a folder.
pub(super) fn not_regular() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, NotRegular)
}

/// Whether an error of a function that opens a file means that the path does not lead to a regular one.
pub fn is_irregular(error: &io::Error) -> bool {
    error.get_ref().is_some_and(|inner| inner.is::<NotRegular>())
}

#[derive(Debug)]
struct NotRegular;

impl Error for NotRegular {}

impl fmt::Display for NotRegular {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it is not a regular file")
    }
}
