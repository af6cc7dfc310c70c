//! A single file that takes its place whole or not at all, such as an archive.
//! Start at [`SingleFile`].

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::error::OpenError;
use super::lock::Lock;
use super::place;
use super::work_paths::{WorkPaths, clear, found};
use crate::system;

/// A file in the making. It is made in a folder beside its place, where there is room for others that
/// are needed meanwhile. Dropping it without [`SingleFile::commit`] leaves everything as it was.
pub struct SingleFile {
    out: PathBuf,
    paths: WorkPaths,
    /// Frees the place when it is dropped, so it comes last.
    _lock: Lock,
}

impl SingleFile {
    /// Prepares to make the file `out`, which lies neither within nor around `sources`. If another
    /// run is making it, calls `waiting` and waits. If a file is there already, it is replaced only
    /// if `is_ours` says of it that the program made it.
    ///
    /// # Errors
    ///
    /// If something else is there, if it may not be there, or if it cannot be written. Nothing is
    /// left behind then.
    pub fn open(
        out: &Path,
        sources: &[PathBuf],
        is_ours: &dyn Fn(File) -> bool,
        waiting: &dyn Fn(),
    ) -> Result<SingleFile, OpenError> {
        let out = place::find(out, sources)?;
        refuse_foreign(&out, is_ours)?;
        let paths = WorkPaths::of(&out);
        paths.make_room()?;
        let lock = Lock::take(&paths.lock, waiting)?;
        // Another run may have made it meanwhile, or somebody else.
        refuse_foreign(&out, is_ours)?;
        clear(&paths.staging)?;
        fs::create_dir(&paths.staging)?;
        Ok(SingleFile { out, paths, _lock: lock })
    }

    /// Makes a new file in the folder beside the place.
    ///
    /// # Errors
    ///
    /// If the file system reports an error.
    pub fn create(&self, name: &str) -> io::Result<File> {
        let path = self.paths.staging.join(name);
        File::options().read(true).write(true).create_new(true).open(path)
    }

    /// Puts the new file `name` into its place, in one step, when all of it is on the disk.
    ///
    /// # Errors
    ///
    /// If the file system reports an error; then nothing has changed.
    pub fn commit(self, name: &str) -> io::Result<()> {
        let new = self.paths.staging.join(name);
        File::options().write(true).open(&new)?.sync_all()?;
        fs::rename(new, &self.out)
    }
}

/// Refuses a place where something is that the program did not make.
fn refuse_foreign(out: &Path, is_ours: &dyn Fn(File) -> bool) -> Result<(), OpenError> {
    match found(out)? {
        None => Ok(()),
        Some(data) if data.is_file() && is_ours(system::open_regular(out)?) => Ok(()),
        Some(_) => Err(OpenError::NotOurs),
    }
}

impl Drop for SingleFile {
    fn drop(&mut self) {
        // What cannot be removed now, the next run removes.
        let _ = clear(&self.paths.staging);
    }
}
