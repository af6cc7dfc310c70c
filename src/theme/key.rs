//! What a page is made of, as a hash: a page whose key is known need not be made again.
//! Start at [`of`].

use std::hash::{Hash, Hasher};

use sha2::{Digest, Sha256};

use super::Key;
use super::load::Files;
use crate::lang::Language;
use crate::view::PageView;

/// The key of a page: of its view, its address, and what all pages are made of.
pub(super) fn of(print: &[u8; 32], path: &str, view: &PageView) -> Key {
    let mut hash = Sha::default();
    hash.write(print);
    path.hash(&mut hash);
    view.hash(&mut hash);
    let mut key = [0; 16];
    key.copy_from_slice(&hash.0.finalize()[..16]);
    Key(key)
}

/// What all pages are made of: the program, the files of the theme, and the languages with
/// the settings of the dossier.
pub(super) fn print(files: &Files, languages: &[Language; 2]) -> [u8; 32] {
    let mut hash = Sha::default();
    env!("MITHAQ_PROGRAM").hash(&mut hash);
    for language in languages {
        language.tag().hash(&mut hash);
        language.settings().hash(&mut hash);
    }
    files.chain.hash(&mut hash);
    for (name, template) in &files.templates {
        (name, template.lean()).hash(&mut hash);
    }
    for (name, source) in &files.messages {
        (name, source.text()).hash(&mut hash);
    }
    files.statics.hash(&mut hash);
    hash.0.finalize().into()
}

/// Takes what a value is hashed by, and is safe against two values of one hash.
#[derive(Default)]
struct Sha(Sha256);

impl Hasher for Sha {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Of no use: the whole of the hash is taken instead.
    fn finish(&self) -> u64 {
        0
    }
}
