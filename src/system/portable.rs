//! The functions of `unix.rs` with nothing but the standard library. `mod.rs` describes each.
//! Start at [`open_regular`].

use std::borrow::Cow;
use std::fs::{self, File, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, UNIX_EPOCH};

use super::marks::{Marks, not_regular};

pub(super) fn open_regular(path: &Path) -> io::Result<File> {
    regular(path).and_then(File::open)
}

pub(super) fn open_through_links(path: &Path) -> io::Result<File> {
    if fs::metadata(path)?.is_file() { File::open(path) } else { Err(not_regular()) }
}

pub(super) fn open_writable(path: &Path) -> io::Result<File> {
    regular(path).and_then(|path| File::options().write(true).open(path))
}

/// A path at which a regular file is. Something else may take its place before it is opened.
fn regular(path: &Path) -> io::Result<&Path> {
    if fs::symlink_metadata(path)?.is_file() { Ok(path) } else { Err(not_regular()) }
}

pub(super) fn create_private(path: &Path) -> io::Result<File> {
    File::options().write(true).create_new(true).open(path)
}

pub(super) fn take_attributes(from: &File, to: &File) -> io::Result<()> {
    to.set_permissions(from.metadata()?.permissions())
}

pub(super) fn make_folder_like(folder: &Path, like: &Metadata) -> io::Result<()> {
    fs::set_permissions(folder, like.permissions())
}

#[expect(clippy::permissions_set_readonly_false, reason = "it is removed afterwards")]
pub(super) fn make_writable(folder: &Path) -> io::Result<()> {
    let mut permissions = fs::metadata(folder)?.permissions();
    permissions.set_readonly(false);
    fs::set_permissions(folder, permissions)
}

pub(super) fn may_write(folder: &Path) -> io::Result<()> {
    match fs::metadata(folder)?.permissions().readonly() {
        true => Err(io::ErrorKind::PermissionDenied.into()),
        false => Ok(()),
    }
}

pub(super) fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Files have no number here, and of times only one that can be set.
pub(super) fn marks(data: &Metadata) -> io::Result<Marks> {
    let signed = |since: Duration| i64::try_from(since.as_nanos()).unwrap_or(i64::MAX);
    let modified = match data.modified()?.duration_since(UNIX_EPOCH) {
        Ok(since) => signed(since),
        Err(before) => -signed(before.duration()),
    };
    Ok(Marks { number: 0, modified, changed: modified })
}

pub(super) fn outlive_size_limit() {}

pub(super) fn end_after(_: &'static Mutex<()>) {}

/// The bytes of a path, without a NUL. A name that is not Unicode is lost; its file counts as one
/// that cannot be read.
pub fn bytes_of(path: &Path) -> Cow<'_, [u8]> {
    Cow::Owned(path.to_string_lossy().into_owned().into_bytes())
}

/// The path of which these are the bytes.
pub fn path_of(bytes: &[u8]) -> Cow<'_, Path> {
    Cow::Owned(PathBuf::from(String::from_utf8_lossy(bytes).into_owned()))
}
