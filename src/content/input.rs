//! All that a build reads, as a hash: from the same input comes the same site.
//! Start at [`Before::of`], which is quick, and [`Input::of`], which is sure.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::time::UNIX_EPOCH;

use sha2::{Digest, Sha256};
use walkdir::{DirEntry, WalkDir};

use super::Project;

/// The SHA-256 of files that were read, by their path in the dossier, with `/`.
#[derive(Debug, Default)]
pub struct Digests(HashMap<String, [u8; 32]>);

impl Digests {
    /// Takes over what was in the files of `others`.
    pub fn extend(&mut self, others: Digests) {
        self.0.extend(others.0);
    }

    /// What was in a file, if it was read.
    pub(super) fn of(&self, path: &str) -> Option<[u8; 32]> {
        self.0.get(path).copied()
    }

    /// Remembers what was in a file.
    pub(super) fn note(&mut self, path: &str, bytes: &[u8]) {
        self.0.insert(path.to_owned(), Sha256::digest(bytes).into());
    }
}

/// Every file and folder from which a site is made, by path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Input {
    /// Their sizes and times.
    pub looks: [u8; 32],
    /// What is in them, whatever their times say: an edit in the same moment does not deceive it.
    pub content: [u8; 32],
}

impl Input {
    /// The input as it is now. A file in `known` is not read again: whoever read it before sees
    /// by `looks` whether it has been changed since.
    ///
    /// # Errors
    ///
    /// If anything cannot be read.
    pub fn of(project: &Project, known: &Digests) -> io::Result<Input> {
        let mut content = Sha256::new();
        let looks = over_all(project, |path, item| {
            add(&mut content, path.as_bytes());
            if item.file_type().is_file() {
                content.update(match known.0.get(path) {
                    Some(digest) => *digest,
                    None => Sha256::digest(fs::read(item.path())?).into(),
                });
            }
            Ok(())
        })?;
        Ok(Input { looks, content: content.finalize().into() })
    }
}

/// The input before a build reads it.
#[derive(Debug)]
pub struct Before {
    /// The sizes and times of all that a build reads: equal before and after it, nothing was
    /// changed in between.
    pub looks: [u8; 32],
    /// What is in the files that are read by others than [`super::load`], which are few: what
    /// was in them afterwards would not prove what they were read as.
    pub others: Digests,
}

impl Before {
    /// The input as it is now.
    ///
    /// # Errors
    ///
    /// If anything cannot be looked at.
    pub fn of(project: &Project) -> io::Result<Before> {
        let mut others = Digests::default();
        let looks = over_all(project, |path, item| {
            let text = path.ends_with(".md") || path.ends_with(".toml");
            let other = !text || path.starts_with("themes/");
            if other && item.file_type().is_file() {
                others.note(path, &fs::read(item.path())?);
            }
            Ok(())
        })?;
        Ok(Before { looks, others })
    }
}

fn over_all(
    project: &Project,
    mut see: impl FnMut(&str, &DirEntry) -> io::Result<()>,
) -> io::Result<[u8; 32]> {
    let mut looks = Sha256::new();
    for part in ["mithaq.toml", "content", "themes"] {
        let top = project.root.join(part);
        let mut look = |item: &DirEntry| {
            let path = item.path().strip_prefix(&project.root).unwrap_or(item.path());
            let data = item.metadata()?;
            let since = data.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
            add(&mut looks, path.as_os_str().as_encoded_bytes());
            looks.update(data.len().to_le_bytes());
            looks.update(since.as_nanos().to_le_bytes());
            // A name that is no text is none of a file that a build reads.
            see(&path.to_string_lossy(), item)
        };
        // To follow links takes a second look at each file; few are any.
        for item in WalkDir::new(&top).sort_by_file_name() {
            let item = item?;
            if !item.path_is_symlink() {
                look(&item)?;
                continue;
            }
            let linked = WalkDir::new(item.path()).follow_links(true).sort_by_file_name();
            linked.into_iter().try_for_each(|item| look(&item?))?;
        }
    }
    Ok(looks.finalize().into())
}

/// Adds a piece so that it cannot be taken for a part of its neighbours.
fn add(hash: &mut Sha256, bytes: &[u8]) {
    hash.update((bytes.len() as u64).to_le_bytes());
    hash.update(bytes);
}
