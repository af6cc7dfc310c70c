//! What lies beside an output while a site is made and after.
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
    /// The site in the making.
    pub(super) staging: PathBuf,
    /// The old site, for the moment between two renames where the system cannot exchange.
    pub(super) previous: PathBuf,
    /// What the last build made, and of what.
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

    /// Clears away what a killed build left behind. A site that was moved aside and had not
    /// yet been followed by the new one is put back.
    ///
    /// # Errors
    ///
    /// If the system says no.
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

    /// Puts the staged site in the place of `out`: at once where the system can exchange two
    /// folders, so that every reader finds the old file or the new one; else by two renames,
    /// between which there is no site for a moment, and after a kill in that moment the next
    /// build puts the old one back. The old site is where the staging was, or gone.
    ///
    /// # Errors
    ///
    /// If the system says no; the old site is then as it was.
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
        // The new site is in its place; what is left of the old one, the next build clears.
        let _ = clear(&self.previous);
        Ok(())
    }
}

/// Takes a folder away with all that is in it, also from folders of an old site that were
/// made read-only: they are not wanted any more.
///
/// # Errors
///
/// If the system says no.
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
