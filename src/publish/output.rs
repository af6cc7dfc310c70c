//! Where the files of a site are written: a folder, memory, or nowhere.
//! Start at [`Output`].

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use crate::source::Digest;

/// Where the files of a site are written. Files come from several threads, in any order.
///
/// A path is relative to the site's top folder, with `/`. A key is the digest of what a file is
/// made of: files with the same path and the same key have the same bytes.
pub trait Output: Sync {
    /// Reuses the file at `path` if it is already there with this `key`. Returns whether it is
    /// reused; then it need not be made.
    ///
    /// # Errors
    ///
    /// If it was put before.
    fn reuse(&self, path: &str, key: Digest) -> io::Result<bool>;

    /// Writes the file at `path`, whose key is `key`.
    ///
    /// # Errors
    ///
    /// If it cannot be stored, or was put before.
    fn put(&self, path: &str, key: Digest, bytes: &[u8]) -> io::Result<()>;
}

/// Discards files: everything is made, and nothing is written.
pub struct Discard;

impl Output for Discard {
    fn reuse(&self, _: &str, _: Digest) -> io::Result<bool> {
        Ok(false)
    }

    fn put(&self, _: &str, _: Digest, _: &[u8]) -> io::Result<()> {
        Ok(())
    }
}

/// A site in memory.
#[derive(Default)]
pub struct Memory {
    files: Mutex<BTreeMap<String, StoredFile>>,
    /// The files of the previous site, which may be reused.
    before: BTreeMap<String, StoredFile>,
}

#[derive(Clone)]
struct StoredFile {
    key: Digest,
    bytes: Arc<[u8]>,
}

impl Memory {
    /// An empty site, which may reuse files of `before`. `before` stays whole, so it is still there
    /// if this site turns out to have faults.
    pub fn after(before: &Memory) -> Memory {
        Memory { files: Mutex::default(), before: before.lock().clone() }
    }

    /// The bytes of the file at `path`.
    pub fn get(&self, path: &str) -> Option<Arc<[u8]>> {
        self.lock().get(path).map(|file| file.bytes.clone())
    }

    /// The paths of all files, in order.
    pub fn paths(&self) -> Vec<String> {
        self.lock().keys().cloned().collect()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, StoredFile>> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, path: &str, file: StoredFile) -> io::Result<()> {
        match self.lock().entry(path.to_owned()) {
            Entry::Vacant(place) => {
                place.insert(file);
                Ok(())
            }
            Entry::Occupied(_) => Err(made_twice(path)),
        }
    }
}

impl Output for Memory {
    fn reuse(&self, path: &str, key: Digest) -> io::Result<bool> {
        match self.before.get(path).filter(|file| file.key == key) {
            Some(file) => self.add(path, file.clone()).map(|()| true),
            None => Ok(false),
        }
    }

    fn put(&self, path: &str, key: Digest, bytes: &[u8]) -> io::Result<()> {
        self.add(path, StoredFile { key, bytes: bytes.into() })
    }
}

/// The error of a second file with one path.
pub(super) fn made_twice(path: &str) -> io::Error {
    io::Error::new(io::ErrorKind::AlreadyExists, format!("`{path}` is made twice"))
}
