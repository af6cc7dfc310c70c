//! A site in a folder. Files are staged beside it and exchanged with it at the end.
//! Start at [`Folder`].

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rustix::fs::{CWD, RenameFlags, renameat_with};
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

use super::sums;

/// A site in the making.
///
/// What is put is staged in a folder named `.mithaq-staging-…` beside the output. Dropped
/// without [`Folder::commit`], it leaves the output as it was and takes the staging away.
pub struct Folder {
    out: PathBuf,
    staging: PathBuf,
    sums: Mutex<BTreeMap<String, String>>,
}

/// Why a folder cannot be written to.
#[derive(Debug)]
pub enum OpenError {
    /// It holds files that no build wrote; the first few of them, and how many there are.
    Foreign(Vec<String>, usize),
    /// The system says no.
    Io(io::Error),
}

impl From<io::Error> for OpenError {
    fn from(error: io::Error) -> Self {
        OpenError::Io(error)
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OpenError::Foreign(files, count) => {
                let names = files.join("`, `");
                write!(f, "it holds {count} files that no build wrote, such as `{names}`")
            }
            OpenError::Io(error) => error.fmt(f),
        }
    }
}

impl Folder {
    /// Makes ready to write a site to `out`, which need not be there yet.
    ///
    /// # Errors
    ///
    /// If `out` holds files that `SHA256SUMS` in it does not name, or cannot be written beside.
    pub fn open(out: &Path) -> Result<Folder, OpenError> {
        let out = if out.exists() { fs::canonicalize(out)? } else { absolute(out)? };
        refuse_foreign(&out)?;
        let parent = out.parent().unwrap_or(&out).to_owned();
        fs::create_dir_all(&parent)?;
        let mut name = OsString::from(".mithaq-staging-");
        name.push(out.file_name().unwrap_or_default());
        let staging = parent.join(name);
        if staging.exists() {
            // Left behind by a build that was killed.
            fs::remove_dir_all(&staging)?;
        }
        fs::create_dir(&staging)?;
        Ok(Folder { out, staging, sums: Mutex::default() })
    }

    /// Stages the file at `path`, given from the site's top folder with `/`.
    ///
    /// # Errors
    ///
    /// If it cannot be written, or was put before.
    pub fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let sum: String =
            Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let before = self
            .sums
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(path.to_owned(), sum);
        if before.is_some() {
            let message = format!("`{path}` is made twice");
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
        }
        self.write(path, bytes)
    }

    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let full = self.staging.join(path);
        match fs::write(&full, bytes) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                if let Some(folder) = full.parent() {
                    fs::create_dir_all(folder)?;
                }
                fs::write(&full, bytes)
            }
            result => result,
        }
    }

    /// Writes `SHA256SUMS` and puts the staged site in the place of the old one, in one step
    /// where the system can exchange two folders. Returns how many files the site has.
    ///
    /// # Errors
    ///
    /// If the system says no; the old site is then as it was.
    pub fn commit(self) -> io::Result<usize> {
        let sums = std::mem::take(
            &mut *self.sums.lock().unwrap_or_else(PoisonError::into_inner),
        );
        self.write(sums::NAME, sums::write(&sums).as_bytes())?;
        if !self.out.exists() {
            fs::rename(&self.staging, &self.out)?;
            return Ok(sums.len() + 1);
        }
        let exchanged =
            renameat_with(CWD, &self.staging, CWD, &self.out, RenameFlags::EXCHANGE);
        if exchanged.is_err() {
            // Not every file system can exchange; two renames are the closest safe thing.
            let old = self.staging.with_extension("old");
            fs::rename(&self.out, &old)?;
            if let Err(error) = fs::rename(&self.staging, &self.out) {
                fs::rename(&old, &self.out)?;
                return Err(error);
            }
            fs::remove_dir_all(&old)?;
        }
        // After an exchange the staging holds the old site; dropping takes it away.
        Ok(sums.len() + 1)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be taken away now, the next build takes away.
        let _ = fs::remove_dir_all(&self.staging);
    }
}

fn absolute(path: &Path) -> io::Result<PathBuf> {
    std::path::absolute(path)
}

/// Refuses a folder with files that no build wrote: they would be lost.
fn refuse_foreign(out: &Path) -> Result<(), OpenError> {
    if !out.exists() {
        return Ok(());
    }
    if !out.is_dir() {
        return Err(OpenError::Foreign(vec![out.display().to_string()], 1));
    }
    let own: BTreeSet<String> = match fs::read_to_string(out.join(sums::NAME)) {
        Ok(text) => sums::read(&text),
        Err(_) => BTreeSet::new(),
    };
    let mut foreign = Vec::new();
    for item in WalkDir::new(out).min_depth(1).sort_by_file_name() {
        let item = item.map_err(io::Error::from)?;
        if item.file_type().is_dir() {
            continue;
        }
        let path = item.path().strip_prefix(out).unwrap_or(item.path());
        let parts: Vec<_> =
            path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        let path = parts.join("/");
        if path != sums::NAME && !own.contains(&path) {
            foreign.push(path);
        }
    }
    if foreign.is_empty() {
        return Ok(());
    }
    let count = foreign.len();
    foreign.truncate(3);
    Err(OpenError::Foreign(foreign, count))
}
