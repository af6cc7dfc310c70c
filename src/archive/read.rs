//! Reads an archive back.
//! Start at [`read_back`].

use std::io::{self, Read, Seek, SeekFrom};

use rawzip::{
    CompressionMethod, MAX_CENTRAL_DIRECTORY_RECORD_SIZE, ReaderAt, ZipArchive,
    ZipArchiveEntryWayfinder,
};

use super::pack::{Packed, unpack};
use super::write::{MODE, error};
use super::{About, Links, each};
use crate::publish::{SUMS, sums_of};
use crate::source::Digest;

/// How many bytes end an archive.
const END: u64 = 22;

/// An archive, and its entries in their order.
struct Opened<R> {
    archive: ZipArchive<R>,
    /// The folder at its top.
    name: String,
    entries: Vec<Found>,
}

/// An entry, as the directory of the archive describes it.
struct Found {
    /// The path below the folder at the top.
    path: String,
    place: ZipArchiveEntryWayfinder,
    crc: u32,
    size: u64,
}

/// Reads an archive back: its form, the sum of each file, and into `links` the links of each.
///
/// # Errors
///
/// If it is not as [`write()`](super::write()) makes it with the folder `name`, or cannot be read.
pub fn read_back(
    mut file: impl Read + Seek + Send,
    name: &str,
    links: &Links,
) -> io::Result<About> {
    let mut room = vec![0; MAX_CENTRAL_DIRECTORY_RECORD_SIZE];
    let archive = ZipArchive::from_seekable(&mut file, &mut room).map_err(error)?;
    let opened = open(archive, &mut room)?;
    if opened.name != name {
        return Err(unlike("its folder has another name"));
    }
    opened.check(Some(links))?;
    let files = opened.entries.len();
    drop(opened);
    let size = file.seek(SeekFrom::End(0))?;
    file.rewind()?;
    Ok(About { files, size, sum: Digest::of_file(file)? })
}

/// Whether a file is an archive that this program wrote, and that nobody changed.
pub fn is_archive(mut file: impl Read + Seek + Send) -> bool {
    let Ok(size) = file.seek(SeekFrom::End(0)) else { return false };
    let mut room = vec![0; MAX_CENTRAL_DIRECTORY_RECORD_SIZE];
    ZipArchive::from_seekable(file, &mut room)
        .map_err(error)
        .and_then(|archive| {
            // Nothing may stand behind it.
            match archive.eocd_offset() + END == size {
                true => open(archive, &mut room)?.check(None),
                false => Err(unlike("it has another end")),
            }
        })
        .is_ok()
}

fn unlike(how: &str) -> io::Error {
    io::Error::other(format!("the archive reads back differently: {how}"))
}

fn open<R: ReaderAt>(archive: ZipArchive<R>, room: &mut [u8]) -> io::Result<Opened<R>> {
    let (mut name, mut entries) = (String::new(), Vec::<Found>::new());
    let mut directory = archive.entries(room);
    while let Some(entry) = directory.next_entry().map_err(error)? {
        let path = str::from_utf8(entry.file_path().as_bytes()).ok();
        let parts = path.and_then(|path| path.split_once('/'));
        let (top, path) = parts.ok_or_else(|| unlike("a file lies at its top"))?;
        if entries.is_empty() {
            name = top.to_owned();
        }
        let date = entry.last_modified_dos();
        let plain = entry.compression_method() == CompressionMethod::DEFLATE
            && entry.external_attributes() >> 16 == MODE
            && (date.packed_date(), date.packed_time()) == (1 << 5 | 1, 0)
            && top == name;
        let is_next = entries.last().is_none_or(|last| *last.path < *path);
        if !plain || !is_next {
            return Err(unlike("an entry has another form, or another place"));
        }
        entries.push(Found {
            path: path.to_owned(),
            place: entry.wayfinder(),
            crc: entry.crc32(),
            size: entry.uncompressed_size_hint(),
        });
    }
    Ok(Opened { archive, name, entries })
}

impl<R: ReaderAt + Sync> Opened<R> {
    fn bytes(&self, entry: &Found) -> io::Result<Vec<u8>> {
        let found = self.archive.get_entry(entry.place).map_err(error)?;
        let mut data = Vec::new();
        found.reader().read_to_end(&mut data)?;
        unpack(&Packed { crc: entry.crc, size: entry.size, data })
    }

    /// Compares every file with the list of sums, which names all others and nothing else.
    fn check(&self, links: Option<&Links>) -> io::Result<()> {
        let sums = each(&self.entries, &|entry| -> io::Result<Option<Digest>> {
            if entry.path == SUMS {
                return Ok(None);
            }
            let bytes = self.bytes(entry)?;
            if let Some(links) = links {
                links.add(&entry.path, &bytes);
            }
            Ok(Some(Digest::of(&bytes)))
        });
        let (mut files, mut list) = (Vec::new(), None);
        for (entry, sum) in self.entries.iter().zip(sums) {
            match sum? {
                Some(sum) => files.push((entry.path.as_str(), sum)),
                None => {
                    list = Some(self.bytes(entry)?);
                    links.inspect(|links| links.add(SUMS, &[]));
                }
            }
        }
        match list.is_some_and(|list| list == sums_of(files.into_iter()).as_bytes()) {
            true => Ok(()),
            false => Err(unlike("a file has another sum")),
        }
    }
}
