//! The lock, the staging folder, the cache and what was kept, which lie beside an output.
//! Start at [`WorkPaths::of`].

use std::ffi::OsString;
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use super::error::OpenError;
use crate::system;

/// The paths beside an output. All names begin with `.mithaq`, and all but what was kept may be
/// deleted at any time when no build runs.
pub(super) struct WorkPaths {
    /// Held while a build runs.
    pub(super) lock: PathBuf,
    /// The folder in which the new site is staged.
    pub(super) staging: PathBuf,
    /// The old site between two renames, where the system cannot exchange two folders.
    pub(super) previous: PathBuf,
    /// The record of the last build.
    pub(super) cache: PathBuf,
    /// The folder for what no build wrote, when it is replaced.
    pub(super) kept: PathBuf,
}

impl WorkPaths {
    /// The paths beside `out`.
    pub(super) fn of(out: &Path) -> WorkPaths {
        let parent = out.parent().unwrap_or(out);
        let named = |what: &str| {
            let mut name = OsString::from(format!(".mithaq-{what}-"));
            name.push(out.file_name().unwrap_or_default());
            parent.join(name)
        };
        WorkPaths {
            lock: named("lock"),
            staging: named("staging"),
            previous: named("previous"),
            cache: named("cache"),
            kept: named("kept"),
        }
    }

    /// Removes what stands where the program keeps files of its own and is no file. No build made it,
    /// so no build uses it.
    ///
    /// # Errors
    ///
    /// If it is a folder that is not empty, or the file system reports an error.
    pub(super) fn make_room(&self) -> Result<(), OpenError> {
        for path in [&self.lock, &self.cache] {
            match fs::symlink_metadata(path) {
                Ok(data) if data.is_dir() => {
                    fs::remove_dir(path).map_err(|_| OpenError::InTheWay(path.clone()))?
                }
                Ok(data) if !data.is_file() => fs::remove_file(path)?,
                _ => {}
            }
        }
        Ok(())
    }

    /// Removes what a killed build left behind. If that build had moved the old site aside and not
    /// yet put the new one in its place, the old site is put back.
    ///
    /// # Errors
    ///
    /// If the file system reports an error.
    pub(super) fn recover(&self, out: &Path) -> io::Result<()> {
        let is_site =
            fs::symlink_metadata(&self.previous).is_ok_and(|data| data.is_dir());
        if is_site && !out.exists() {
            fs::rename(&self.previous, out)?;
        }
        clear(&self.previous)?;
        clear(&self.staging)
    }

    /// Puts the staged site in the place of `out`. Where the system can exchange two folders this
    /// is one step, so that a reader always finds the old file or the new one. Elsewhere it takes
    /// two renames, between which there is no site for a moment; if the build is killed then, the
    /// next build puts the old site back. Afterwards the old site is in the staging folder, or
    /// removed.
    ///
    /// # Errors
    ///
    /// If the file system reports an error; the old site is then unchanged.
    pub(super) fn exchange(&self, out: &Path) -> io::Result<()> {
        if !out.exists() {
            return fs::rename(&self.staging, out);
        }
        if system::exchange(&self.staging, out).is_ok() {
            return Ok(());
        }
        fs::rename(out, &self.previous)?;
        if let Err(error) = fs::rename(&self.staging, out) {
            fs::rename(&self.previous, out)?;
            return Err(error);
        }
        // The new site is in its place; the next build removes what remains of the old one.
        let _ = clear(&self.previous);
        Ok(())
    }
}

/// What is at `path`, if anything is. A link is not followed.
///
/// # Errors
///
/// If the file system reports another error.
pub(super) fn found(path: &Path) -> io::Result<Option<Metadata>> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        data => data.map(Some),
    }
}

/// Removes a folder and everything in it, even from read-only folders of an old site; or a file, or
/// a link and not what it leads to; or nothing, if nothing is there.
///
/// # Errors
///
/// If the file system reports an error.
pub(super) fn clear(path: &Path) -> io::Result<()> {
    match found(path)? {
        None => return Ok(()),
        Some(data) if !data.is_dir() => return fs::remove_file(path),
        Some(_) => {}
    }
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            make_writable(path)?;
            fs::remove_dir_all(path)
        }
        done => done,
    }
}

fn make_writable(folder: &Path) -> io::Result<()> {
    system::make_writable(folder)?;
    for item in fs::read_dir(folder)? {
        let item = item?;
        if item.file_type()?.is_dir() {
            make_writable(&item.path())?;
        }
    }
    Ok(())
}
