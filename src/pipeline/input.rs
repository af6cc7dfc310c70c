//! All that a build reads: the stamps of its files, which are had quickly, and their digests.
//! Start at [`Input::look`].

use std::ffi::OsStr;
use std::fs::{self, Metadata};
use std::hash::{Hash, Hasher};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::time::UNIX_EPOCH;

use walkdir::{DirEntry, WalkDir};

use crate::content::{Digests, Project};
use crate::source::{Digest, Digester};

/// Every file and folder from which a site is made, as they were when they were looked at.
#[derive(Debug)]
pub(super) struct Input {
    /// The digest of their paths, sizes and times of change.
    pub(super) stamps: Digest,
    seen: Seen,
    /// The digests of the files that [`crate::content`] does not read. They are few, and taken
    /// before the build: what is in a file after it would not prove what was read of it.
    others: Digests,
}

/// Paths from the top of the dossier, in one piece, since they are as many as the files: before
/// each stands whether it is that of a file, after it a NUL, which no path has.
#[derive(Debug, Default)]
struct Seen(Vec<u8>);

impl Seen {
    fn add(&mut self, path: &Path, is_file: bool) {
        self.0.push(u8::from(is_file));
        self.0.extend(path.as_os_str().as_bytes());
        self.0.push(0);
    }

    /// Every path, and whether it is that of a file.
    fn iter(&self) -> impl Iterator<Item = (&Path, bool)> {
        let mut rest = self.0.as_slice();
        std::iter::from_fn(move || {
            let (first, path) = rest.split_first()?;
            let end = path.iter().position(|byte| *byte == 0)?;
            rest = &path[end + 1..];
            Some((Path::new(OsStr::from_bytes(&path[..end])), *first == 1))
        })
    }
}

impl Input {
    /// The input as it is now.
    ///
    /// # Errors
    ///
    /// If anything cannot be looked at.
    pub(super) fn look(project: &Project) -> io::Result<Input> {
        let mut stamps = Digester::default();
        let mut seen = Seen::default();
        let mut others = Digests::default();
        let mut see = |item: &DirEntry| -> io::Result<()> {
            let full = item.path();
            let path = full.strip_prefix(&project.root).unwrap_or(full);
            let is_file = item.file_type().is_file();
            add_stamp(&mut stamps, path, &item.metadata()?)?;
            seen.add(path, is_file);
            if is_file && !is_loaded(path) {
                // A name that is no text is none of a file that a build reads.
                others.add(
                    path.to_string_lossy().into_owned(),
                    Digest::of(&fs::read(full)?),
                );
            }
            Ok(())
        };
        for part in ["mithaq.toml", "content", "themes"] {
            // To follow links takes a second look at each file; few are any.
            for item in WalkDir::new(project.root.join(part)).sort_by_file_name() {
                let item = item?;
                if !item.path_is_symlink() {
                    see(&item)?;
                    continue;
                }
                let linked = WalkDir::new(item.path()).follow_links(true);
                let mut linked = linked.sort_by_file_name().into_iter();
                linked.try_for_each(|item| see(&item?))?;
            }
        }
        seen.0.shrink_to_fit();
        Ok(Input { stamps: Digester::finish(&stamps), seen, others })
    }

    /// Whether all of it has the stamps that it had. A file that came or went changed its folder.
    pub(super) fn is_unchanged(&self, project: &Project) -> bool {
        let mut stamps = Digester::default();
        let add = |(path, _): (&Path, bool)| -> io::Result<()> {
            add_stamp(&mut stamps, path, &fs::metadata(project.root.join(path))?)
        };
        self.seen.iter().try_for_each(add).is_ok()
            && Digester::finish(&stamps) == self.stamps
    }

    /// The digest of what is in the files, whatever their stamps say: an edit in the same moment
    /// does not deceive it. A file in `known` is not read again: whoever read it before sees by
    /// [`Input::is_unchanged`] whether it has been changed since.
    ///
    /// # Errors
    ///
    /// If anything cannot be read.
    pub(super) fn content(
        &self,
        project: &Project,
        known: &Digests,
    ) -> io::Result<Digest> {
        let mut content = Digester::default();
        for (path, is_file) in self.seen.iter() {
            content.piece(path.as_os_str().as_bytes());
            if is_file {
                let name = path.to_string_lossy();
                let digest = match self.others.of(&name).or_else(|| known.of(&name)) {
                    Some(digest) => digest,
                    None => Digest::of(&fs::read(project.root.join(path))?),
                };
                digest.hash(&mut content);
            }
        }
        Ok(Digester::finish(&content))
    }
}

/// Whether a file is of those that [`crate::content`] reads.
fn is_loaded(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    matches!(ending, Some("md" | "toml")) && !path.starts_with("themes")
}

fn add_stamp(stamps: &mut Digester, path: &Path, data: &Metadata) -> io::Result<()> {
    let since = data.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
    stamps.piece(path.as_os_str().as_bytes());
    stamps.write_u64(data.len());
    stamps.write_u128(since.as_nanos());
    Ok(())
}
