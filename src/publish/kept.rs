//! Keeps what no build wrote when a new site takes the place of an old one.
//! Start at [`Kept::keep`].

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::survey::Stranger;
use super::work_paths::clear;

/// The folder beside an output where things are kept.
pub(super) struct Kept {
    folder: PathBuf,
    /// The folders that are not in the output any more.
    moved: Vec<(PathBuf, PathBuf)>,
}

impl Kept {
    /// Keeps `strangers`, which lie in `out`, in a new folder beside it. Files are linked, so they
    /// stay in the output until the new site takes its place.
    ///
    /// # Errors
    ///
    /// If the file system reports an error; then everything is as before.
    pub(super) fn keep(
        strangers: &[Stranger],
        out: &Path,
        named: &Path,
    ) -> io::Result<Kept> {
        let mut kept = Kept { folder: new_folder(named)?, moved: Vec::new() };
        // A folder cannot be linked. It is moved as late as possible.
        let order = [false, true].into_iter().flat_map(|folders| {
            strangers.iter().filter(move |one| one.is_folder == folders)
        });
        for stranger in order {
            if let Err(error) = kept.add(stranger, out) {
                kept.undo();
                return Err(error);
            }
        }
        Ok(kept)
    }

    fn add(&mut self, stranger: &Stranger, out: &Path) -> io::Result<()> {
        let (from, to) = (out.join(&stranger.path), self.folder.join(&stranger.path));
        if let Some(parent) = to.parent() {
            fs::create_dir_all(parent)?;
        }
        if !stranger.is_folder {
            if fs::hard_link(&from, &to).is_ok() {
                return Ok(());
            }
            // Not every file system has hard links. A copy of a link would be what it leads to.
            if fs::symlink_metadata(&from)?.is_file() {
                return fs::copy(&from, &to).map(drop);
            }
        }
        fs::rename(&from, &to)?;
        self.moved.push((from, to));
        Ok(())
    }

    /// Puts everything back.
    pub(super) fn undo(self) {
        let back = |(from, to): (PathBuf, PathBuf)| fs::rename(to, from);
        if self.moved.into_iter().rev().all(|pair| back(pair).is_ok()) {
            let _ = clear(&self.folder);
        }
    }

    /// The folder.
    pub(super) fn into_folder(self) -> PathBuf {
        self.folder
    }
}

/// Makes the folder `named`, or one with a number after it. What was kept before stays.
fn new_folder(named: &Path) -> io::Result<PathBuf> {
    let mut number = 1_u64;
    loop {
        let mut name = named.file_name().unwrap_or_default().to_owned();
        if number > 1 {
            name.push(format!("-{number}"));
        }
        let folder = named.with_file_name(name);
        match fs::create_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
            made => return made.map(|()| folder),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::survey::Why;
    use super::*;

    #[test]
    fn what_cannot_all_be_kept_stays_where_it_is() {
        let around =
            std::env::temp_dir().join(format!("mithaq-kept-{}", std::process::id()));
        let [out, named] = ["out", "kept"].map(|name| around.join(name));
        for folder in ["first", "second"] {
            fs::create_dir_all(out.join(folder)).unwrap();
            fs::write(out.join(folder).join("note"), folder).unwrap();
        }
        fs::write(out.join("page"), "by hand").unwrap();
        let stranger = |path: &str| Stranger {
            path: path.into(),
            is_folder: path != "page",
            why: Why::Foreign,
        };
        let all = ["first", "gone", "page", "second"].map(stranger);
        let note = |folder: &Path| fs::read_to_string(folder.join("note")).unwrap();
        let as_before = || {
            assert_eq!(note(&out.join("first")), "first");
            assert_eq!(note(&out.join("second")), "second");
            assert_eq!(fs::read_to_string(out.join("page")).unwrap(), "by hand");
            assert!(!named.exists());
        };
        assert!(Kept::keep(&all, &out, &named).is_err());
        as_before();
        let [first, _, page, second] = all;
        let kept = Kept::keep(&[first, page, second], &out, &named).unwrap();
        assert!(!out.join("first").exists() && out.join("page").exists());
        assert_eq!(note(&named.join("second")), "second");
        kept.undo();
        as_before();
        fs::remove_dir_all(around).unwrap();
    }
}
