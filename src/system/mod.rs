//! What the program needs of the system beyond the standard library, and what differs by system.
//! `unix.rs` has what only Unix has, `portable.rs` the same functions without it, for other systems
//! and for the feature `portable`. Start at [`open_regular`].

mod marks;
#[cfg(any(not(unix), feature = "portable"))]
mod portable;
mod replace;
mod stage;
#[cfg(all(unix, not(feature = "portable")))]
mod unix;

#[cfg(any(not(unix), feature = "portable"))]
use portable as own;
#[cfg(all(unix, not(feature = "portable")))]
use unix as own;

use std::fs::{File, Metadata};
use std::io;
use std::path::Path;
use std::sync::Mutex;

pub use marks::{Marks, is_irregular};
pub use own::{bytes_of, path_of};
pub use replace::{Edit, replace_all};
pub use stage::{Stage, StageError};

/// Held while files are written that have to be whole when the process ends.
static WRITING: Mutex<()> = Mutex::new(());

/// From now on, a signal to end the process, such as Ctrl-C, waits for what [`undivided`] does.
pub fn end_after_writing() {
    own::end_after(&WRITING);
}

/// Does work that a signal to end does not cut off.
pub fn undivided<T>(work: impl FnOnce() -> T) -> T {
    let _writing = WRITING.lock();
    work()
}

/// Opens a file for reading, if it is a regular one: a link is not followed, and a pipe or a device
/// is refused without waiting for it.
///
/// # Errors
///
/// If it is not a regular file, or cannot be read.
pub fn open_regular(path: &Path) -> io::Result<File> {
    own::open_regular(path)
}

/// Opens a file for reading, if it is a regular one or a link to one.
///
/// # Errors
///
/// If it is not a regular file, or cannot be read.
pub fn open_through_links(path: &Path) -> io::Result<File> {
    own::open_through_links(path)
}

/// Opens a file to lock it, and makes it if it is not there. Returns whether it was made.
///
/// # Errors
///
/// If it is not a regular file, or cannot be written.
pub fn open_lock(path: &Path) -> io::Result<(File, bool)> {
    loop {
        match own::open_writable(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            opened => return Ok((opened?, false)),
        }
        match File::options().write(true).create_new(true).open(path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            made => return Ok((made?, true)),
        }
    }
}

/// Makes a new file that only its owner can read.
///
/// # Errors
///
/// If something is there already, or the folder cannot be written.
pub fn create_private(path: &Path) -> io::Result<File> {
    own::create_private(path)
}

/// Gives `to` the permissions of `from`, and its owner, group and further attributes as far as the
/// system allows it.
///
/// # Errors
///
/// If the permissions cannot be set.
pub fn take_attributes(from: &File, to: &File) -> io::Result<()> {
    own::take_attributes(from, to)
}

/// Gives a folder the permissions of another one, and its owner and group if the system allows it.
///
/// # Errors
///
/// If the permissions cannot be set.
pub fn make_folder_like(folder: &Path, like: &Metadata) -> io::Result<()> {
    own::make_folder_like(folder, like)
}

/// Lets the owner of a folder write into it.
///
/// # Errors
///
/// If the permissions cannot be set.
pub fn make_writable(folder: &Path) -> io::Result<()> {
    own::make_writable(folder)
}

/// Whether this process may write into a folder.
///
/// # Errors
///
/// If it may not.
pub fn may_write(folder: &Path) -> io::Result<()> {
    own::may_write(folder)
}

/// Exchanges two folders in one step.
///
/// # Errors
///
/// If the system cannot do it; nothing is changed then.
pub fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    own::exchange(one, other)
}

/// What betrays that a file was changed, besides its size.
///
/// # Errors
///
/// If the system does not know.
pub fn marks(data: &Metadata) -> io::Result<Marks> {
    own::marks(data)
}

/// Whether two paths lead to one folder or one regular file, however they are written.
pub fn is_same(one: &Path, other: &Path) -> bool {
    // A pipe would be opened, and wait.
    let plain =
        |path: &Path| path.metadata().is_ok_and(|data| data.is_file() || data.is_dir());
    plain(one) && plain(other) && same_file::is_same_file(one, other).unwrap_or(false)
}

/// Whether an open file is still the one at `path`.
pub fn is_still_at(file: &File, path: &Path) -> bool {
    let plain = path.symlink_metadata().is_ok_and(|data| data.is_file());
    let open = file.try_clone().and_then(same_file::Handle::from_file);
    plain && open.is_ok_and(|open| same_file::Handle::from_path(path).ok() == Some(open))
}

/// Lets a file that grows beyond what the user may write be an error as any other. Without this the
/// system ends the process.
pub fn outlive_size_limit() {
    own::outlive_size_limit();
}
