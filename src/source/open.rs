//! The only way in which files are opened to be read.
//! Start at [`read`].

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use rustix::fs::OFlags;
use rustix::io::Errno;

/// The whole of a file; `None` if it has more than `most` bytes. What is no regular file is refused: a
/// pipe would be waited for without end, and a device never ends.
///
/// # Errors
///
/// If it cannot be read, or is no regular file, which [`is_irregular`] tells.
pub fn read(path: &Path, most: usize) -> io::Result<Option<Vec<u8>>> {
    let (file, length) = open(path)?;
    let Some(length) = usize::try_from(length).ok().filter(|length| *length <= most)
    else {
        return Ok(None);
    };
    // One byte more, so that the end is found without growing.
    let mut bytes = Vec::with_capacity(length + 1);
    file.take(most as u64 + 1).read_to_end(&mut bytes)?;
    // Whoever keeps many files keeps no spare capacity.
    bytes.shrink_to_fit();
    Ok((bytes.len() <= most).then_some(bytes))
}

/// Opens a regular file to be read, and tells how long it is.
///
/// # Errors
///
/// As [`read`].
pub fn open(path: &Path) -> io::Result<(File, u64)> {
    // With this flag a pipe that nobody writes to is opened at once. Files read as without it.
    let flags = OFlags::NONBLOCK.union(OFlags::NOCTTY).bits().cast_signed();
    let opened = OpenOptions::new().read(true).custom_flags(flags).open(path);
    let file = opened.map_err(|error| match error.raw_os_error() {
        // As a socket answers.
        Some(code) if code == Errno::NXIO.raw_os_error() => Irregular.into(),
        _ => error,
    })?;
    // What was opened is asked, since the path may lead to something else by now.
    let data = file.metadata()?;
    match data.is_file() {
        true => Ok((file, data.len())),
        false => Err(Irregular.into()),
    }
}

/// Whether an error of [`read`] means that the path does not lead to a regular file.
pub fn is_irregular(error: &io::Error) -> bool {
    error.get_ref().is_some_and(|inner| inner.is::<Irregular>())
}

/// Something is no regular file.
#[derive(Debug)]
struct Irregular;

impl fmt::Display for Irregular {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is no regular file")
    }
}

impl std::error::Error for Irregular {}

impl From<Irregular> for io::Error {
    fn from(irregular: Irregular) -> Self {
        io::Error::new(io::ErrorKind::InvalidInput, irregular)
    }
}
