//! Where the files of a site are written: a folder, memory, or nowhere.
//! Start at [`Output`].

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io::{self, Cursor, Read, Seek, Write};
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

    /// What was put and reused so far, if the output can still give it.
    fn stored(&self) -> Option<&dyn Stored> {
        None
    }
}

/// A new and empty file.
pub trait Blank: Read + Write + Seek + Send {}

impl<F: Read + Write + Seek + Send> Blank for F {}

/// What makes a file.
pub type Make<'m> = &'m mut dyn FnMut(&mut dyn Blank) -> io::Result<()>;

/// An output that holds its files.
pub trait Stored: Output {
    /// All files that were put or reused so far, in order of their paths, each with its SHA-256.
    fn sums(&self) -> Vec<(String, Digest)>;

    /// What the file at `path` holds.
    ///
    /// # Errors
    ///
    /// If there is none, or if it cannot be read.
    fn bytes(&self, path: &str) -> io::Result<Vec<u8>>;

    /// How many bytes the file at `path` has, and their SHA-256; none if there is no such file.
    fn about(&self, path: &str) -> Option<(u64, Digest)>;

    /// Puts a file that may be too large for the memory: `make` writes it, and may read it.
    ///
    /// # Errors
    ///
    /// If it cannot be stored, or was put before, or `make` fails.
    fn put_made(&self, path: &str, key: Digest, make: Make) -> io::Result<()>;
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

    fn stored(&self) -> Option<&dyn Stored> {
        Some(self)
    }
}

impl Stored for Memory {
    fn sums(&self) -> Vec<(String, Digest)> {
        let files = self.lock();
        files.iter().map(|(path, file)| (path.clone(), Digest::of(&file.bytes))).collect()
    }

    fn bytes(&self, path: &str) -> io::Result<Vec<u8>> {
        let bytes = self.get(path).ok_or(io::ErrorKind::NotFound)?;
        Ok(bytes.to_vec())
    }

    fn about(&self, path: &str) -> Option<(u64, Digest)> {
        let bytes = self.get(path)?;
        Some((bytes.len() as u64, Digest::of(&bytes)))
    }

    fn put_made(&self, path: &str, key: Digest, make: Make) -> io::Result<()> {
        let mut file = Cursor::new(Vec::new());
        make(&mut file)?;
        self.put(path, key, &file.into_inner())
    }
}

/// The error of a second file with one path.
pub fn made_twice(path: &str) -> io::Error {
    io::Error::new(io::ErrorKind::AlreadyExists, format!("`{path}` is made twice"))
}
