//! All that a build reads, as a hash: from the same input comes the same site.
//! Start at [`Input::look`], which is quick; [`Input::content`] is sure.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs::{self, Metadata};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::time::UNIX_EPOCH;

use sha2::{Digest, Sha256};
use walkdir::{DirEntry, WalkDir};

use super::Project;

/// The SHA-256 of files that were read, by their path in the dossier, with `/`.
#[derive(Clone, Debug, Default)]
pub struct Digests(HashMap<String, [u8; 32]>);

impl Digests {
    /// What was in a file, if it was read.
    pub(super) fn of(&self, path: &str) -> Option<[u8; 32]> {
        self.0.get(path).copied()
    }

    /// Remembers what was in a file.
    pub fn add(&mut self, path: String, digest: [u8; 32]) {
        self.0.insert(path, digest);
    }
}

/// Every file and folder from which a site is made, as they were when they were looked at.
#[derive(Debug)]
pub struct Input {
    /// Their paths, sizes and times.
    pub looks: [u8; 32],
    seen: Seen,
    /// What was in the files that are read by others than [`super::load`], which are few: what is
    /// in them after a build would not prove what they were read as.
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
    pub fn look(project: &Project) -> io::Result<Input> {
        let mut looks = Sha256::new();
        let mut seen = Seen::default();
        let mut others = Digests::default();
        let mut see = |item: &DirEntry| -> io::Result<()> {
            let full = item.path();
            let path = full.strip_prefix(&project.root).unwrap_or(full);
            let is_file = item.file_type().is_file();
            add_look(&mut looks, path, &item.metadata()?)?;
            seen.add(path, is_file);
            if is_file && !is_loaded(path) {
                // A name that is no text is none of a file that a build reads.
                let digest = Sha256::digest(fs::read(full)?).into();
                others.add(path.to_string_lossy().into_owned(), digest);
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
        Ok(Input { looks: looks.finalize().into(), seen, others })
    }

    /// Whether all of it looks as it did. A file that came or went changed its folder.
    pub fn is_as_it_was(&self, project: &Project) -> bool {
        let mut looks = Sha256::new();
        let add = |(path, _): (&Path, bool)| -> io::Result<()> {
            add_look(&mut looks, path, &fs::metadata(project.root.join(path))?)
        };
        let all = self.seen.iter().try_for_each(add);
        all.is_ok() && <[u8; 32]>::from(looks.finalize()) == self.looks
    }

    /// What is in the files, whatever their times say: an edit in the same moment does not
    /// deceive it. A file in `known` is not read again: whoever read it before sees by
    /// [`Input::is_as_it_was`] whether it has been changed since.
    ///
    /// # Errors
    ///
    /// If anything cannot be read.
    pub fn content(&self, project: &Project, known: &Digests) -> io::Result<[u8; 32]> {
        let mut content = Sha256::new();
        for (path, is_file) in self.seen.iter() {
            add(&mut content, path.as_os_str().as_bytes());
            if is_file {
                let name = path.to_string_lossy();
                content.update(match self.others.of(&name).or_else(|| known.of(&name)) {
                    Some(digest) => digest,
                    None => Sha256::digest(fs::read(project.root.join(path))?).into(),
                });
            }
        }
        Ok(content.finalize().into())
    }
}

/// Whether a file is of those that [`super::load`] reads.
fn is_loaded(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    matches!(ending, Some("md" | "toml")) && !path.starts_with("themes")
}

fn add_look(looks: &mut Sha256, path: &Path, data: &Metadata) -> io::Result<()> {
    let since = data.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
    add(looks, path.as_os_str().as_bytes());
    looks.update(data.len().to_le_bytes());
    looks.update(since.as_nanos().to_le_bytes());
    Ok(())
}

/// Adds a piece so that it cannot be taken for a part of its neighbours.
fn add(hash: &mut Sha256, bytes: &[u8]) {
    hash.update((bytes.len() as u64).to_le_bytes());
    hash.update(bytes);
}
