//! The record of the last build: the input of the site, and the key, digest and stamp of each file.
//! Start at [`Cache::read`]. A record of another version, or a damaged one, is read as empty.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs::{self, Metadata};
use std::io::{self, Read};
use std::path::Path;

use crate::source::Digest;
use crate::system::{self, Marks};

const FIRST_LINE: &str = "mithaq cache 4";

/// What betrays a change of a file. If it is the same as before, the file is taken to be unchanged,
/// without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FileStamp {
    size: u64,
    /// The time of change, in nanoseconds since 1970. Whoever changes a file can set it back.
    modified: i64,
    /// The time at which anything about the file changed, which nobody can set.
    changed: i64,
    /// The number of the file.
    number: u64,
}

impl FileStamp {
    pub(super) fn of(metadata: &Metadata) -> io::Result<FileStamp> {
        let Marks { number, modified, changed } = system::marks(metadata)?;
        Ok(FileStamp { size: metadata.len(), modified, changed, number })
    }

    /// How many bytes the file has.
    pub(super) fn size(self) -> u64 {
        self.size
    }

    /// Whether these are the stamps of one file, of which at most the number of its names changed.
    pub(super) fn is_same_file(self, other: FileStamp) -> bool {
        FileStamp { changed: 0, ..self } == FileStamp { changed: 0, ..other }
    }

    /// Whether a change after `moment` gives the file another stamp. Clocks of file systems stand
    /// still for some milliseconds: a file that changes twice meanwhile has one stamp.
    pub(super) fn is_older_than(self, moment: Moment) -> bool {
        self.changed < moment.0
    }
}

/// A moment, by the clock of the file system.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment(i64);

impl Moment {
    /// The moment at which the file or folder at `path` was made.
    pub(super) fn of(path: &Path) -> io::Result<Moment> {
        Ok(Moment(system::marks(&fs::symlink_metadata(path)?)?.modified))
    }
}

/// A file of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Known {
    /// The digest of what it was made of.
    pub(super) key: Digest,
    /// The digest of its bytes.
    pub(super) sum: Digest,
    /// Its stamp, if an equal stamp proves that it is unchanged.
    pub(super) stamp: Option<FileStamp>,
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
        read(path).and_then(|text| Cache::parse(&text)).unwrap_or_default()
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

    /// Writes the cache to `path` in one step, if it is not there already: it is written to `new`, beside it on the same disk, and
    /// then moved.
    ///
    /// # Errors
    ///
    /// If the file system reports an error.
    pub(super) fn write(&self, path: &Path, new: &Path) -> io::Result<()> {
        let mut text = String::with_capacity(self.files.len() * 220);
        text.push_str(FIRST_LINE);
        let _ = match &self.whole {
            Some(WholeSite { stamps, input, note }) => {
                write!(text, "\nwhole {stamps} {input} {note}")
            }
            None => write!(text, "\nparts only"),
        };
        for (path, known) in &self.files {
            text.push('\n');
            known.key.push(&mut text);
            text.push(' ');
            known.sum.push(&mut text);
            let _ = match known.stamp {
                Some(FileStamp { size, modified, changed, number }) => {
                    write!(text, " {size},{modified},{changed},{number} {path}")
                }
                None => write!(text, " - {path}"),
            };
        }
        let sum = Digest::of(text.as_bytes());
        let _ = writeln!(text, "\n{sum}");
        let is_as_long = |data: Metadata| data.len() == text.len() as u64;
        if fs::metadata(path).is_ok_and(is_as_long)
            && read(path).is_some_and(|before| before == text)
        {
            return Ok(());
        }
        fs::write(new, text)?;
        fs::rename(new, path)
    }
}

/// The text of a cache, if there is one.
fn read(path: &Path) -> Option<String> {
    let mut text = String::new();
    // A site of a million files has a cache of this size.
    let file = system::open_regular(path).ok()?;
    file.take(256 << 20).read_to_string(&mut text).ok()?;
    Some(text)
}

fn line(line: &str) -> Option<(String, Known)> {
    let mut parts = line.splitn(4, ' ');
    let key = parts.next()?.parse().ok()?;
    let sum = parts.next()?.parse().ok()?;
    let stamp = match parts.next()? {
        "-" => None,
        stamp => Some(read_stamp(stamp)?),
    };
    Some((parts.next()?.to_owned(), Known { key, sum, stamp }))
}

fn read_stamp(text: &str) -> Option<FileStamp> {
    let mut parts = text.splitn(4, ',');
    Some(FileStamp {
        size: parts.next()?.parse().ok()?,
        modified: parts.next()?.parse().ok()?,
        changed: parts.next()?.parse().ok()?,
        number: parts.next()?.parse().ok()?,
    })
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
            stamp: Some(FileStamp {
                size: 4,
                modified: 1_700_000_000_000_000_001,
                changed: -1,
                number: 7,
            }),
        };
        let files = BTreeMap::from([
            ("ar/index.html".to_owned(), known),
            ("ar/ملف 1.html".to_owned(), Known { stamp: None, ..known }),
        ]);
        let whole = WholeSite {
            stamps: Digest::of(b"stamps"),
            input: Digest::of(b"input"),
            note: "2 pages".to_owned(),
        };
        for whole in [None, Some(whole)] {
            let cache = Cache { whole, files: files.clone() };
            cache.write(&path, &path.with_extension("new")).unwrap();
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
