//! What was in the files that were read.
//! Start at [`Digests`].

use std::collections::HashMap;

use crate::source::Digest;

/// The digest of each file that was read, by its path in the dossier, with `/`.
#[derive(Clone, Debug, Default)]
pub struct Digests(HashMap<String, Digest>);

impl Digests {
    /// The digest of a file, if it was read.
    pub fn of(&self, path: &str) -> Option<Digest> {
        self.0.get(path).copied()
    }

    /// Remembers what was in a file.
    pub fn add(&mut self, path: String, digest: Digest) {
        self.0.insert(path, digest);
    }
}
