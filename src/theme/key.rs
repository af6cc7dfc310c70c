//! What a page is made of, as a hash: a page whose key is known need not be made again.
//! Start at [`of`].

use std::hash::{Hash, Hasher};

use super::Key;
use super::load::Files;
use crate::lang::Language;
use crate::view::Fingerprint;

/// A name for the program that changes with its source.
pub const PROGRAM: &str = env!("MITHAQ_PROGRAM");

/// The key of a page: of its view or of what that is made of, of its address, and of what all
/// pages are made of.
pub(super) fn of(print: &[u8; 16], path: &str, page: &impl Hash) -> Key {
    let mut hash = Fingerprint::with_room(16 * 1024);
    hash.write(print);
    path.hash(&mut hash);
    page.hash(&mut hash);
    Key(hash.value().to_be_bytes())
}

/// What all pages are made of: the program, the files of the theme, and the languages with
/// the settings of the dossier.
pub(super) fn print(files: &Files, languages: &[Language; 2]) -> [u8; 16] {
    let mut hash = Fingerprint::default();
    PROGRAM.hash(&mut hash);
    for language in languages {
        language.hash(&mut hash);
    }
    files.chain.hash(&mut hash);
    for (name, template) in &files.templates {
        (name, template.lean()).hash(&mut hash);
    }
    for (name, source) in &files.messages {
        (name, source.text()).hash(&mut hash);
    }
    files.statics.hash(&mut hash);
    hash.value().to_be_bytes()
}
