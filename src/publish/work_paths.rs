//! The lock, the staging folder and the cache, which lie beside an output.
//! Start at [`WorkPaths::of`].

use std::ffi::OsString;
use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, RenameFlags, renameat_with};

/// The paths beside an output. All names begin with `.mithaq`, and all may be deleted at any
/// time when no build runs.
pub(super) struct WorkPaths {
    /// Held while a build runs.
    pub(super) lock: PathBuf,
    /// The folder in which the new site is staged.
    pub(super) staging: PathBuf,
    /// The old site between two renames, where the system cannot exchange two folders.
    pub(super) previous: PathBuf,
    /// The record of the last build.
    pub(super) cache: PathBuf,
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
        }
    }

    /// Removes what a killed build left behind. If that build had moved the old site aside and not
    /// yet put the new one in its place, the old site is put back.
    ///
    /// # Errors
    ///
    /// If the file system reports an error.
    pub(super) fn recover(&self, out: &Path) -> io::Result<()> {
        if self.previous.exists() {
            if out.exists() {
                clear(&self.previous)?;
            } else {
                fs::rename(&self.previous, out)?;
            }
        }
        if self.staging.exists() {
            clear(&self.staging)?;
        }
        Ok(())
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
        fs::set_permissions(&self.staging, fs::metadata(out)?.permissions())?;
        if renameat_with(CWD, &self.staging, CWD, out, RenameFlags::EXCHANGE).is_ok() {
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

/// Removes a folder and everything in it, even from read-only folders of an old site.
///
/// # Errors
///
/// If the file system reports an error.
pub(super) fn clear(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            make_writable(folder)?;
            fs::remove_dir_all(folder)
        }
        done => done,
    }
}

fn make_writable(folder: &Path) -> io::Result<()> {
    fs::set_permissions(folder, Permissions::from_mode(0o700))?;
    for item in fs::read_dir(folder)? {
        let item = item?;
        if item.file_type()?.is_dir() {
            make_writable(&item.path())?;
        }
    }
    Ok(())
}
