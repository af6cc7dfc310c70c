//! The lock of an output: only one build at a time writes to it.
//! Start at [`Lock::take`].

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

/// The right to change an output. It is released when dropped, or when the process is killed.
///
/// The file stays: removing it while another build waits for it would let two builds run.
pub(super) struct Lock(#[expect(dead_code, reason = "held, not read")] File);

impl Lock {
    /// Takes the lock at `path`. If another build holds it, calls `waiting` and waits.
    ///
    /// # Errors
    ///
    /// If the file cannot be made, or the file system has no locks.
    pub(super) fn take(path: &Path, waiting: &dyn Fn()) -> io::Result<Lock> {
        let file =
            OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                waiting();
                file.lock()?;
            }
            Err(TryLockError::Error(error)) => return Err(error),
        }
        Ok(Lock(file))
    }
}
