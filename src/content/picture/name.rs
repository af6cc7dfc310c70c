//! The names of pictures: which files are called like one, and which names work on all systems.
//! Start at [`is_picture`].

use std::path::Path;

use crate::diagnostic::{Diagnostic, Place, fault};
use crate::model::id;

/// A format of pictures, with the endings of its files; the first is the usual one.
pub(super) const FORMATS: [&[&str]; 4] =
    [&["png"], &["jpg", "jpeg"], &["webp"], &["avif"]];

/// Whether a file is called like a picture.
pub(in crate::content) fn is_picture(file: &str) -> bool {
    FORMATS.iter().any(|endings| endings.contains(&ending(file).as_str()))
}

/// The first character of a picture's name that some system does not allow in the name of a file, so
/// that the dossier could not be copied there.
pub(super) fn unusable(file: &str) -> Option<char> {
    file.chars().find(|c| {
        c.is_control() || "\\:*\"<>|".contains(*c) || *c == char::REPLACEMENT_CHARACTER
    })
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
    let stem = file.split('.').next().unwrap_or_default();
    id::is_device(&stem.to_ascii_lowercase())
        .then(|| fault::bad_value_picture_device(place, file))
}
