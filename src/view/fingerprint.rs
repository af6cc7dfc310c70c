//! A hash by which things that were once seen are known again.
//! Start at [`Fingerprint`].

use std::hash::Hasher;

use sha2::{Digest, Sha256};

/// Gathers what values are hashed by, through [`std::hash::Hash`]; unlike the hashes of the
/// standard library, its value has no collisions that anyone knows of.
#[derive(Clone)]
pub struct Fingerprint {
    buffer: Vec<u8>,
}

impl Default for Fingerprint {
    fn default() -> Self {
        Fingerprint::with_room(256)
    }
}

impl Fingerprint {
    /// One that is going to gather about so many bytes.
    pub fn with_room(bytes: usize) -> Self {
        Fingerprint { buffer: Vec::with_capacity(bytes) }
    }

    /// All that was gathered, for a value that becomes part of a larger one.
    pub fn gathered(self) -> Box<[u8]> {
        self.buffer.into_boxed_slice()
    }

    /// The first 128 bits of the SHA-256 of all that was gathered.
    pub fn value(&self) -> u128 {
        let mut first = [0; 16];
        first.copy_from_slice(&Sha256::digest(&self.buffer)[..16]);
        u128::from_be_bytes(first)
    }
}

impl Hasher for Fingerprint {
    fn write(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    /// Only for those who insist on a [`Hasher`]: the first 64 bits.
    fn finish(&self) -> u64 {
        (self.value() >> 64) as u64
    }
}
