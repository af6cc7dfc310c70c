//! The names of pictures: which files are called like one, and which names work on all systems.
//! Start at [`is_picture`].

use std::path::Path;

use crate::diagnostic::{Diagnostic, Place, fault};
use crate::source::{is_device, unusable};

/// A format of pictures, with the endings of its files; the first is the usual one.
pub(super) const FORMATS: [&[&str]; 4] =
    [&["png"], &["jpg", "jpeg"], &["webp"], &["avif"]];

/// Whether a file is called like a picture.
pub(in crate::content) fn is_picture(file: &str) -> bool {
    FORMATS.iter().any(|endings| endings.contains(&ending(file).as_str()))
}

/// The ending of a name, in lower case.
pub(super) fn ending(file: &str) -> String {
    let ending = Path::new(file).extension().unwrap_or_default();
    ending.to_string_lossy().to_ascii_lowercase()
}

/// The fault of a picture whose name some system does not allow.
pub(in crate::content) fn unusable_name(path: &str, file: &str) -> Option<Diagnostic> {
    if !is_picture(file) {
        return None;
    }
    let place = Place::Path(path.to_owned());
    if let Some(character) = unusable(file) {
        let character = character.to_string();
        return Some(fault::bad_value_picture_name(place, file, &character));
    }
    is_device(file).then(|| fault::bad_value_picture_device(place, file))
}
