//! Where an output is: the real path of it, and whether a site may stand there.
//! Start at [`find`].

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::error::OpenError;
use crate::system;

/// The most links that a path may lead through, as on Linux.
const MOST_LINKS: usize = 40;

/// The place of the output `out`, which need not exist: a path without links. Nothing is made.
///
/// # Errors
///
/// If the output would lie within one of the files and folders `sources`, from which the site is
/// made, or around it; or if its name is one that the program uses beside outputs.
pub(super) fn find(out: &Path, sources: &[PathBuf]) -> Result<PathBuf, OpenError> {
    let place = resolve(out)?;
    for source in sources {
        let real = fs::canonicalize(source).unwrap_or_else(|_| source.clone());
        if is_within(&place, &real) {
            return Err(OpenError::Within(source.clone()));
        }
        if is_within(&real, &place) {
            return Err(OpenError::Around(source.clone()));
        }
    }
    let Some(name) = place.file_name() else {
        // The top of a disk.
        return Err(OpenError::Around(place));
    };
    match name.as_encoded_bytes().starts_with(b".mithaq") {
        true => Err(OpenError::Reserved),
        false => Ok(place),
    }
}

/// Whether `path` is `folder`, or lies in it. Names do not tell: two that differ in case or accents
/// are one on some systems, and a folder can be mounted at two places.
fn is_within(path: &Path, folder: &Path) -> bool {
    path.ancestors().any(|above| above == folder || system::is_same(above, folder))
}

/// The path without links and `..`. What does not exist yet is taken as it is written.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let mut place = PathBuf::new();
    let mut rest: Vec<OsString> = Vec::new();
    push(&mut rest, &path);
    let mut links = 0;
    while let Some(part) = rest.pop() {
        if part == ".." {
            place.pop();
            continue;
        }
        // A part that begins at the top replaces all before it.
        let next = place.join(&part);
        let Ok(target) = fs::read_link(&next) else {
            place = next;
            continue;
        };
        links += 1;
        if links > MOST_LINKS {
            // The system says so in its own words.
            let circle = fs::metadata(&path).err();
            return Err(circle.unwrap_or_else(|| io::ErrorKind::InvalidInput.into()));
        }
        push(&mut rest, &target);
    }
    // Where a file stands in the way, say so before the folders around it are made.
    match fs::symlink_metadata(&place) {
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => return Err(error),
        _ => {}
    }
    Ok(fs::canonicalize(&place).unwrap_or(place))
}

/// Puts the parts of a path on a stack, the first on top.
fn push(stack: &mut Vec<OsString>, path: &Path) {
    let parts = path.components().filter(|part| *part != Component::CurDir);
    let parts: Vec<_> = parts.map(|part| part.as_os_str().to_owned()).collect();
    stack.extend(parts.into_iter().rev());
}
