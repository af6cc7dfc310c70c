//! A picture that lies beside the texts of an entry.
//! Start at [`Picture`].

use crate::source::Digest;

/// A picture, as it was when the dossier was read.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Picture {
    /// Its name, as texts write it.
    pub name: String,
    /// The name of its file, which some systems compose otherwise.
    pub file: String,
    /// What is in the file.
    pub digest: Digest,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

impl Picture {
    /// The most bytes of a picture: many times what a reader should have to load.
    pub const LARGEST: usize = 32 * 1024 * 1024;
}
