//! The only way in which files are opened to be read.
//! Start at [`read`].

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::system;

/// The whole of a file; `None` if it has more than `most` bytes. What is no regular file is refused: a
/// pipe would be waited for without end, and a device never ends.
///
/// # Errors
///
/// If it cannot be read, or is no regular file, which [`system::is_irregular`] tells.
pub fn read(path: &Path, most: usize) -> io::Result<Option<Vec<u8>>> {
    let (file, length) = open(path)?;
    let Some(length) = usize::try_from(length).ok().filter(|length| *length <= most)
    else {
        return Ok(None);
    };
    // One byte more, so that the end is found without growing.
    let mut bytes = Vec::with_capacity(length + 1);
    file.take((most as u64).saturating_add(1)).read_to_end(&mut bytes)?;
    // Whoever keeps many files keeps no spare capacity.
    bytes.shrink_to_fit();
    Ok((bytes.len() <= most).then_some(bytes))
}

/// Opens a regular file to be read, also through a link, and tells how long it is.
///
/// # Errors
///
/// As [`read`].
pub fn open(path: &Path) -> io::Result<(File, u64)> {
    let file = system::open_through_links(path)?;
    let length = file.metadata()?.len();
    Ok((file, length))
}
