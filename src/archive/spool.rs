//! An output that gathers a site for its archive: each file is deflated as it comes, and waits in a
//! file on the disk for its turn, since an archive is in order and the files of a site come in none.
//! Start at [`Spool::new`].

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs::File;
use std::io::{self, Write};
use std::sync::{Mutex, PoisonError};

use rawzip::{FileReader, ReaderAt};

use super::pack::{Packed, pack};
use super::write::write;
use crate::publish::{Output, made_twice};
use crate::source::Digest;

/// A site that waits for its archive.
pub struct Spool(Mutex<Inner>);

struct Inner {
    file: File,
    /// How long the file is.
    end: u64,
    pieces: BTreeMap<String, Piece>,
}

/// Where a deflated file lies.
#[derive(Clone, Copy)]
struct Piece {
    at: u64,
    length: usize,
    crc: u32,
    size: u64,
    sum: Digest,
}

impl Spool {
    /// An empty site, whose files wait in `file`, which is empty too.
    pub fn new(file: File) -> Spool {
        Spool(Mutex::new(Inner { file, end: 0, pieces: BTreeMap::new() }))
    }

    /// Writes the archive of the site.
    ///
    /// # Errors
    ///
    /// If the file system reports an error.
    pub fn write(self, name: &str, out: impl Write) -> io::Result<()> {
        let Inner { file, end: _, pieces } =
            self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        let file = FileReader::from(file);
        let files: Vec<(String, Digest)> =
            pieces.iter().map(|(path, piece)| (path.clone(), piece.sum)).collect();
        let packed = |path: &str| {
            let piece = pieces.get(path).ok_or(io::ErrorKind::NotFound)?;
            let mut data = vec![0; piece.length];
            file.read_exact_at(&mut data, piece.at)?;
            Ok(Packed { crc: piece.crc, size: piece.size, data })
        };
        write(name, &files, &packed, out)
    }
}

impl Output for Spool {
    fn reuse(&self, _: &str, _: Digest) -> io::Result<bool> {
        Ok(false)
    }

    fn put(&self, path: &str, _: Digest, bytes: &[u8]) -> io::Result<()> {
        let (Packed { crc, size, data }, sum) = (pack(bytes), Digest::of(bytes));
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Inner { file, end, pieces } = &mut *inner;
        match pieces.entry(path.to_owned()) {
            Entry::Occupied(_) => Err(made_twice(path)),
            Entry::Vacant(place) => {
                file.write_all(&data)?;
                place.insert(Piece { at: *end, length: data.len(), crc, size, sum });
                *end += data.len() as u64;
                Ok(())
            }
        }
    }
}
