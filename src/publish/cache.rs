//! The record of the last build: the input of the site, and the key, digest and stamp of each file.
//! Start at [`Cache::read`]. A record of another version, or a damaged one, is read as empty.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs::{self, Metadata};
use std::io;
use std::path::Path;
use std::time::UNIX_EPOCH;

use crate::source::Digest;

const FIRST_LINE: &str = "mithaq cache 3";

/// Size and time of change of a file. If they are the same as before, the file is taken to be
/// unchanged, without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FileStamp {
    size: u64,
    /// Nanoseconds since 1970.
    changed: u128,
}

impl FileStamp {
    pub(super) fn of(metadata: &Metadata) -> io::Result<FileStamp> {
        let changed = metadata.modified()?.duration_since(UNIX_EPOCH);
        let changed = changed.map_or(0, |since| since.as_nanos());
        Ok(FileStamp { size: metadata.len(), changed })
    }
}

/// A file of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Known {
    /// The digest of what it was made of.
    pub(super) key: Digest,
    /// The digest of its bytes.
    pub(super) sum: Digest,
    pub(super) stamp: FileStamp,
}

/// A site, and the input from which it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WholeSite {
    /// The digest of the stamps of all files that were read: equal stamps mostly mean equal files.
    pub stamps: Digest,
    /// The digest of everything that was read, and of the options: an equal input makes an equal
    /// site.
    pub input: Digest,
    /// One line for the use of the caller, which a later build gets back.
    pub note: String,
}

/// The record of the last build.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Cache {
    /// The site, if it may be reused without looking at its files.
    pub(super) whole: Option<WholeSite>,
    /// The files, by path.
    pub(super) files: BTreeMap<String, Known>,
}

impl Cache {
    /// The cache at `path`; empty if it is missing, damaged, or of another version.
    pub(super) fn read(path: &Path) -> Cache {
        fs::read_to_string(path)
            .ok()
            .and_then(|text| Cache::parse(&text))
            .unwrap_or_default()
    }

    fn parse(text: &str) -> Option<Cache> {
        // The last line proves that the file is complete.
        let (body, sum) = text.strip_suffix('\n')?.rsplit_once('\n')?;
        if sum.parse() != Ok(Digest::of(body.as_bytes())) {
            return None;
        }
        let mut lines = body.lines();
        if lines.next()? != FIRST_LINE {
            return None;
        }
        let whole = match lines.next()?.split_once(' ')? {
            ("whole", rest) => {
                let mut parts = rest.splitn(3, ' ');
                let stamps = parts.next()?.parse().ok()?;
                let input = parts.next()?.parse().ok()?;
                Some(WholeSite { stamps, input, note: parts.next()?.to_owned() })
            }
            _ => None,
        };
        Some(Cache { whole, files: lines.map(line).collect::<Option<_>>()? })
    }

    /// Writes the cache to `path` in one step: it is written into the folder `staging` on the same
    /// disk, which is removed later in any case, and then moved.
    ///
    /// # Errors
    ///
    /// If the file system reports an error.
    pub(super) fn write(&self, path: &Path, staging: &Path) -> io::Result<()> {
        let mut text = String::with_capacity(self.files.len() * 220);
        text.push_str(FIRST_LINE);
        let _ = match &self.whole {
            Some(WholeSite { stamps, input, note }) => {
                write!(text, "\nwhole {stamps} {input} {note}")
            }
            None => write!(text, "\nparts only"),
        };
        for (path, known) in &self.files {
            let FileStamp { size, changed } = known.stamp;
            text.push('\n');
            known.key.push(&mut text);
            text.push(' ');
            known.sum.push(&mut text);
            let _ = write!(text, " {size} {changed} {path}");
        }
        let sum = Digest::of(text.as_bytes());
        let _ = writeln!(text, "\n{sum}");
        fs::create_dir_all(staging)?;
        let new = staging.join(".mithaq-cache");
        fs::write(&new, text)?;
        fs::rename(&new, path)
    }
}

fn line(line: &str) -> Option<(String, Known)> {
    let mut parts = line.splitn(5, ' ');
    let key = parts.next()?.parse().ok()?;
    let sum = parts.next()?.parse().ok()?;
    let size = parts.next()?.parse().ok()?;
    let changed = parts.next()?.parse().ok()?;
    let path = parts.next()?.to_owned();
    let stamp = FileStamp { size, changed };
    Some((path, Known { key, sum, stamp }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cache_is_read_as_it_was_written_or_not_at_all() {
        let folder = std::env::temp_dir();
        let path = folder.join(format!("mithaq-cache-{}", std::process::id()));
        let known = Known {
            key: Digest::of(b"data"),
            sum: Digest::of(b"page"),
            stamp: FileStamp { size: 4, changed: 1_700_000_000_000_000_001 },
        };
        let files = BTreeMap::from([
            ("ar/index.html".to_owned(), known),
            ("ar/ملف 1.html".to_owned(), known),
        ]);
        let whole = WholeSite {
            stamps: Digest::of(b"stamps"),
            input: Digest::of(b"input"),
            note: "2 pages".to_owned(),
        };
        for whole in [None, Some(whole)] {
            let cache = Cache { whole, files: files.clone() };
            cache.write(&path, &folder).unwrap();
            assert_eq!(Cache::read(&path), cache);
        }
        let text = fs::read_to_string(&path).unwrap();
        for end in [0, 1, FIRST_LINE.len(), text.len() / 2, text.len() - 1] {
            let end = (0..=end).rev().find(|at| text.is_char_boundary(*at)).unwrap();
            fs::write(&path, &text[..end]).unwrap();
            assert_eq!(Cache::read(&path), Cache::default(), "cut at {end}");
        }
        fs::write(&path, text.replace("1700", "1800")).unwrap();
        assert_eq!(Cache::read(&path), Cache::default());
        fs::remove_file(&path).unwrap();
        assert_eq!(Cache::read(&path), Cache::default());
    }
}
