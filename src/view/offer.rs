//! What the last pages of a site are told about its archive.
//! Start at [`Offer`].

use crate::source::Digest;

/// What is said about the file that is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// How many files are in it.
    pub files: usize,
    /// How many bytes it has.
    pub size: u64,
    /// The SHA-256 of these.
    pub sum: Digest,
}
