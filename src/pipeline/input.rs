//! Everything that a build reads: the stamps of its files, which are quick to take, and their
//! digests.
//! Start at [`Input::scan`].

use std::borrow::Cow;
use std::fs::{self, Metadata};
use std::hash::{Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use walkdir::{DirEntry, WalkDir};

use crate::content::{Digests, Project};
use crate::source::{self, Digest, Digester};
use crate::system;

/// What lies in the folder of a dossier and becomes part of its site.
const PARTS: [&str; 3] = ["mithaq.toml", "content", THEMES];
const THEMES: &str = "themes";

/// The files and folders from which the site of a dossier is made: its parts, and what the links in
/// its themes lead to. A link in its content leads nowhere else.
pub fn sources(project: &Project) -> Vec<PathBuf> {
    let mut sources = PARTS.map(|part| project.root.join(part)).to_vec();
    let walk = WalkDir::new(project.root.join(THEMES)).follow_links(true);
    let links = walk.sort_by_file_name().into_iter().flatten();
    sources.extend(
        links.filter(DirEntry::path_is_symlink).map(|item| item.path().to_owned()),
    );
    sources
}

/// Every file and folder from which a site is made, as they were at the scan.
#[derive(Debug)]
pub(super) struct Input {
    /// The digest of their paths, sizes and times of change.
    pub(super) stamps: Digest,
    paths: Paths,
    /// The digests of the files that [`crate::content`] does not read. They are few, and are taken
    /// before the build: a digest taken afterwards would not prove what the build had read.
    others: Digests,
}

/// Paths from the top of the dossier, in one allocation because there are as many as files. Before
/// each path is a byte that says whether it is a file, after it a NUL, which no path contains.
#[derive(Debug, Default)]
struct Paths(Vec<u8>);

impl Paths {
    fn add(&mut self, path: &Path, is_file: bool) {
        self.0.push(u8::from(is_file));
        self.0.extend(&*system::bytes_of(path));
        self.0.push(0);
    }

    /// Every path, and whether it is a file.
    fn iter(&self) -> impl Iterator<Item = (Cow<'_, Path>, bool)> {
        let mut rest = self.0.as_slice();
        std::iter::from_fn(move || {
            let (first, path) = rest.split_first()?;
            let end = path.iter().position(|byte| *byte == 0)?;
            rest = &path[end + 1..];
            Some((system::path_of(&path[..end]), *first == 1))
        })
    }
}

impl Input {
    /// Takes the stamps of the input as it is now.
    ///
    /// # Errors
    ///
    /// If a file or folder cannot be read.
    pub(super) fn scan(project: &Project) -> io::Result<Input> {
        let mut stamps = Digester::default();
        let mut paths = Paths::default();
        let mut others = Digests::default();
        let mut add = |item: &DirEntry| -> io::Result<()> {
            let full = item.path();
            let path = full.strip_prefix(&project.root).unwrap_or(full);
            let is_file = item.file_type().is_file();
            add_stamp(&mut stamps, path, &item.metadata()?)?;
            paths.add(path, is_file);
            if is_file && !is_loaded(path) {
                // A build reads no file whose name is not UTF-8, so a lossy name does no harm.
                others.add(&path.to_string_lossy(), digest_of(full)?);
            }
            Ok(())
        };
        for part in PARTS {
            // A dossier with the theme of the program needs no `themes/`.
            if part == THEMES && fs::symlink_metadata(project.root.join(part)).is_err() {
                continue;
            }
            // `follow_links` would read the metadata of each file twice; few are links.
            for item in WalkDir::new(project.root.join(part)).sort_by_file_name() {
                let item = item?;
                if !item.path_is_symlink() {
                    add(&item)?;
                    continue;
                }
                let linked = WalkDir::new(item.path()).follow_links(true);
                let mut linked = linked.sort_by_file_name().into_iter();
                linked.try_for_each(|item| add(&item?))?;
            }
        }
        let statics = project.root.join("static");
        if fs::symlink_metadata(&statics).is_ok() {
            // A link here is refused, and may lead anywhere.
            let walk = WalkDir::new(statics).follow_root_links(false).sort_by_file_name();
            walk.into_iter().try_for_each(|item| add(&item?))?;
        }
        Ok(Input { stamps: Digester::finish(&stamps), paths, others })
    }

    /// Whether every file and folder still has its stamp. A file that was added or removed changes
    /// the stamp of its folder.
    pub(super) fn is_unchanged(&self, project: &Project) -> bool {
        let mut stamps = Digester::default();
        let add = |(path, _): (Cow<'_, Path>, bool)| -> io::Result<()> {
            add_stamp(&mut stamps, &path, &fs::metadata(project.root.join(&path))?)
        };
        self.paths.iter().try_for_each(add).is_ok()
            && Digester::finish(&stamps) == self.stamps
    }

    /// The digest of the contents of the files. It finds an edit that leaves the stamp of a file as
    /// it was. A file in `known` is not read again: the caller has its digest from the build, and
    /// asks [`Input::is_unchanged`] whether it has changed since.
    ///
    /// # Errors
    ///
    /// If a file cannot be read.
    pub(super) fn content(
        &self,
        project: &Project,
        known: &Digests,
    ) -> io::Result<Digest> {
        let mut content = Digester::default();
        for (path, is_file) in self.paths.iter() {
            content.piece(&system::bytes_of(&path));
            if is_file {
                let name = path.to_string_lossy();
                let digest = match self.others.of(&name).or_else(|| known.of(&name)) {
                    Some(digest) => digest,
                    None => digest_of(&project.root.join(path))?,
                };
                digest.hash(&mut content);
            }
        }
        Ok(Digester::finish(&content))
    }
}

fn digest_of(path: &Path) -> io::Result<Digest> {
    let bytes = source::read(path, usize::MAX)?;
    Ok(Digest::of(&bytes.unwrap_or_default()))
}

/// Whether [`crate::content`] reads a file.
fn is_loaded(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    let is_text = matches!(ending, Some("md" | "toml"));
    is_text && !path.starts_with(THEMES) && !path.starts_with("static")
}

fn add_stamp(stamps: &mut Digester, path: &Path, data: &Metadata) -> io::Result<()> {
    let since = data.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
    stamps.piece(&system::bytes_of(path));
    stamps.write_u64(data.len());
    stamps.write_u128(since.as_nanos());
    Ok(())
}
