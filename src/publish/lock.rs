//! One build at a time for one output.
//! Start at [`Lock::take`].

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

/// The right to change an output; given back when dropped, also by a process that is killed.
///
/// The file stays: to take it away while another build waits for it would let two go on.
pub(super) struct Lock(#[expect(dead_code, reason = "held, not looked at")] File);

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
