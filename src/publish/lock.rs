//! The lock of an output: only one build at a time writes to it.
//! Start at [`Lock::take`].

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::system;

/// The right to change an output. It is released when dropped, or when the process is killed.
pub(super) struct Lock {
    file: File,
    path: PathBuf,
    /// Whether this build made the file, and nothing came of it yet.
    vain: bool,
    /// The folders that this build made for it; they go after the file.
    folders: NewFolders,
}

/// Folders that were made, from the top. Dropping this removes those that hold nothing.
#[derive(Default)]
struct NewFolders(Vec<PathBuf>);

impl Lock {
    /// Takes the lock at `path`, and makes the folders around it. If another build holds it, calls
    /// `waiting` and waits.
    ///
    /// # Errors
    ///
    /// If the file cannot be made, or the file system has no locks.
    pub(super) fn take(path: &Path, waiting: &dyn Fn()) -> io::Result<Lock> {
        let (mut told, mut folders) = (false, NewFolders::default());
        loop {
            folders.make_around(path)?;
            let (file, vain) = match system::open_lock(path) {
                // A build that was refused took the folder away.
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                opened => opened?,
            };
            let none = NewFolders::default();
            let mut lock = Lock { file, path: path.to_owned(), vain, folders: none };
            match lock.file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    if !told {
                        waiting();
                    }
                    told = true;
                    lock.file.lock()?;
                }
                Err(TryLockError::Error(error)) => return Err(error),
            }
            // A build that is refused takes the file away. Whoever waited for it then holds a lock
            // that nobody else sees.
            if system::is_still_at(&lock.file, path) {
                lock.folders = folders;
                return Ok(lock);
            }
            lock.vain = false;
        }
    }

    /// Leaves the file where it is: builds that come later use it again.
    pub(super) fn leave(&mut self) {
        self.vain = false;
        self.folders.0.clear();
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Only who holds the lock may remove it, so this stands before the file is closed.
        if self.vain {
            let _ = fs::remove_file(&self.path);
        }
    }
}

impl NewFolders {
    /// Makes the folders around `path` that are not there.
    fn make_around(&mut self, path: &Path) -> io::Result<()> {
        let above = path.ancestors().skip(1).take_while(|folder| !folder.is_dir());
        let missing: Vec<PathBuf> = above.map(Path::to_owned).collect();
        for folder in missing.into_iter().rev() {
            match fs::create_dir(&folder) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                done => {
                    done?;
                    self.0.push(folder);
                }
            }
        }
        Ok(())
    }
}

impl Drop for NewFolders {
    fn drop(&mut self) {
        while let Some(folder) = self.0.pop() {
            let _ = fs::remove_dir(folder);
        }
    }
}
