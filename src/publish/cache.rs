//! What the last build made: the whole from which input, each file from which key, and how the
//! file looked afterwards. Start at [`Cache::read`]. A cache that is not whole is no cache.

use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::fs::{self, Metadata};
use std::io;
use std::path::Path;
use std::time::UNIX_EPOCH;

use super::sums::Sum;

const FIRST_LINE: &str = "mithaq cache 2";

/// What a page was made of: equal keys are equal bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(pub [u8; 16]);

impl Key {
    fn read(text: &str) -> Option<Key> {
        u128::from_str_radix(text, 16).ok().map(|key| Key(key.to_be_bytes()))
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", u128::from_be_bytes(self.0))
    }
}

/// Size and time of change of a file: by them it is known again without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    size: u64,
    /// Nanoseconds since 1970.
    changed: u128,
}

impl Look {
    pub(super) fn of(metadata: &Metadata) -> io::Result<Look> {
        let changed = metadata.modified()?.duration_since(UNIX_EPOCH);
        let changed = changed.map_or(0, |since| since.as_nanos());
        Ok(Look { size: metadata.len(), changed })
    }
}

/// A file of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Known {
    /// Of what it was made, at two depths.
    pub(super) keys: [Key; 2],
    pub(super) sum: Sum,
    pub(super) look: Look,
}

/// All that was made of one input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Whole {
    /// How that looked of which the site was made, and what it was.
    pub(super) keys: [Key; 2],
    /// What whoever made it wants to know of it again; one line.
    pub(super) note: String,
}

/// What the last build made.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Cache {
    /// The site, if it may be taken as a whole.
    pub(super) whole: Option<Whole>,
    /// The files, by path.
    pub(super) files: BTreeMap<String, Known>,
}

impl Cache {
    /// The cache at `path`; empty if it is not there, not whole, or of another form.
    pub(super) fn read(path: &Path) -> Cache {
        fs::read_to_string(path)
            .ok()
            .and_then(|text| Cache::parse(&text))
            .unwrap_or_default()
    }

    fn parse(text: &str) -> Option<Cache> {
        // The last line proves that the file is whole.
        let (body, sum) = text.strip_suffix('\n')?.rsplit_once('\n')?;
        if Sum::read(sum)? != Sum::of(body.as_bytes()) {
            return None;
        }
        let mut lines = body.lines();
        if lines.next()? != FIRST_LINE {
            return None;
        }
        let whole = match lines.next()?.split_once(' ')? {
            ("whole", rest) => {
                let mut parts = rest.splitn(3, ' ');
                let keys = [Key::read(parts.next()?)?, Key::read(parts.next()?)?];
                Some(Whole { keys, note: parts.next()?.to_owned() })
            }
            _ => None,
        };
        Some(Cache { whole, files: lines.map(line).collect::<Option<_>>()? })
    }

    /// Puts the cache at `path`, whole: it is made in the folder `staging` of the same disk,
    /// which is cleared away in any case.
    ///
    /// # Errors
    ///
    /// If the system says no.
    pub(super) fn write(&self, path: &Path, staging: &Path) -> io::Result<()> {
        let mut text = String::with_capacity(self.files.len() * 220);
        text.push_str(FIRST_LINE);
        let _ = match &self.whole {
            Some(Whole { keys: [looks, key], note }) => {
                write!(text, "\nwhole {looks} {key} {note}")
            }
            None => write!(text, "\nparts only"),
        };
        for (path, known) in &self.files {
            let Look { size, changed } = known.look;
            let [input, view] = known.keys;
            let _ = write!(text, "\n{input} {view} ");
            known.sum.push(&mut text);
            let _ = write!(text, " {size} {changed} {path}");
        }
        let sum = Sum::of(text.as_bytes());
        let _ = writeln!(text, "\n{sum}");
        fs::create_dir_all(staging)?;
        let new = staging.join(".mithaq-cache");
        fs::write(&new, text)?;
        fs::rename(&new, path)
    }
}

fn line(line: &str) -> Option<(String, Known)> {
    let mut parts = line.splitn(6, ' ');
    let keys = [Key::read(parts.next()?)?, Key::read(parts.next()?)?];
    let sum = Sum::read(parts.next()?)?;
    let size = parts.next()?.parse().ok()?;
    let changed = parts.next()?.parse().ok()?;
    let path = parts.next()?.to_owned();
    let look = Look { size, changed };
    Some((path, Known { keys, sum, look }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cache_is_read_as_it_was_written_or_not_at_all() {
        let folder = std::env::temp_dir();
        let path = folder.join(format!("mithaq-cache-{}", std::process::id()));
        let known = Known {
            keys: [Key([7; 16]), Key([6; 16])],
            sum: Sum::of(b"page"),
            look: Look { size: 4, changed: 1_700_000_000_000_000_001 },
        };
        let files = BTreeMap::from([
            ("ar/index.html".to_owned(), known),
            ("ar/ملف 1.html".to_owned(), known),
        ]);
        let whole =
            Whole { keys: [Key([9; 16]), Key([8; 16])], note: "2 pages".to_owned() };
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
        fs::write(&path, text.replace("07", "08")).unwrap();
        assert_eq!(Cache::read(&path), Cache::default());
        fs::remove_file(&path).unwrap();
        assert_eq!(Cache::read(&path), Cache::default());
    }
}
