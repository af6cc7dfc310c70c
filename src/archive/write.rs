//! Writes an archive.
//! Start at [`write()`].

use std::io::{self, BufWriter, Write};

use rawzip::time::UtcDateTime;
use rawzip::{CompressionMethod, DataDescriptorOutput, ZipArchiveWriter};

use super::each;
use super::pack::{Packed, pack};
use crate::publish::{SUMS, sums_of};
use crate::source::Digest;

/// A regular file, `rw-r--r--`.
pub(super) const MODE: u32 = 0o100_644;
/// How many files are in memory at a time.
const AT_ONCE: usize = 64;
/// The seconds from 1970 to 1980, with which the times of ZIP files begin.
const FIRST_TIME: i64 = 315_532_800;

/// Writes the archive of a site into `out`: a folder `name` with all `files`, which are in order of
/// their paths, each with its sum; and among them the list of these sums. `packed` gives each file.
///
/// # Errors
///
/// If a file cannot be read, or the archive cannot be written.
pub fn write(
    name: &str,
    files: &[(String, Digest)],
    packed: &(dyn Fn(&str) -> io::Result<Packed> + Sync),
    out: impl Write,
) -> io::Result<()> {
    let list = sums_of(files.iter().map(|(path, sum)| (path.as_str(), *sum)));
    let mut paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    paths.insert(paths.partition_point(|path| *path < SUMS), SUMS);
    let mut archive = ZipArchiveWriter::new(BufWriter::new(out));
    for part in paths.chunks(AT_ONCE) {
        let all = each(part, &|path| match *path {
            SUMS => Ok(pack(list.as_bytes())),
            path => packed(path),
        });
        for (path, packed) in part.iter().zip(all) {
            entry(&mut archive, &format!("{name}/{path}"), &packed?)?;
        }
    }
    archive.finish().map_err(error)?.flush()
}

fn entry<W: Write>(
    archive: &mut ZipArchiveWriter<W>,
    path: &str,
    packed: &Packed,
) -> io::Result<()> {
    let file = archive.new_file(path).compression_method(CompressionMethod::DEFLATE);
    let file = file.last_modified(UtcDateTime::from_unix(FIRST_TIME));
    let (mut entry, _) = file.unix_permissions(MODE).start().map_err(error)?;
    entry.write_all(&packed.data)?;
    let Packed { crc, size, data: _ } = *packed;
    entry.finish(DataDescriptorOutput::new(crc, size)).map_err(error)?;
    Ok(())
}

/// The error of the system, where it is one: it says whether the disk is full.
pub(super) fn error(error: rawzip::Error) -> io::Error {
    let text = error.to_string();
    match error.into_kind() {
        rawzip::ErrorKind::IO(error) => error,
        _ => io::Error::other(text),
    }
}
