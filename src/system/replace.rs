//! Replaces files of the user: each is the old one or the new one, never a part.
//! Start at [`replace_all`].

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::{create_private, open_regular, take_attributes};

/// What is to become of a file.
pub struct Edit {
    /// The file, or a link to it.
    pub path: PathBuf,
    /// What it holds.
    pub old: String,
    /// What it shall hold.
    pub new: String,
}

/// A new file beside the one that it is going to replace; removed if it does not.
struct Staged {
    target: PathBuf,
    new: Option<PathBuf>,
}

impl Drop for Staged {
    fn drop(&mut self) {
        if let Some(new) = &self.new {
            let _ = fs::remove_file(new);
        }
    }
}

/// Makes all edits. All new files are complete and on the disk before the first one takes its place,
/// so no lack of space or permission leaves some of them written. A file keeps its permissions and,
/// where the system allows it, its owner. A link stays a link: the file that it leads to is replaced.
///
/// # Errors
///
/// If a file cannot be written, or holds something else than it did; its path comes with the error.
pub fn replace_all(edits: &[Edit]) -> Result<(), (PathBuf, io::Error)> {
    let at = |path: &Path| {
        let path = path.to_owned();
        |error| (path, error)
    };
    let staged: Result<Vec<Staged>, _> = edits
        .iter()
        .map(|edit| stage(&edit.path, edit.new.as_bytes()).map_err(at(&edit.path)))
        .collect();
    let staged = staged?;
    for Edit { path, old, new: _ } in edits {
        // Somebody may have saved it in the meantime.
        if fs::read_to_string(path).map_err(at(path))? != *old {
            return Err(at(path)(io::Error::other("it was changed in the meantime")));
        }
    }
    for mut staged in staged {
        if let Some(new) = &staged.new {
            fs::rename(new, &staged.target).map_err(at(&staged.target))?;
        }
        staged.new = None;
    }
    Ok(())
}

/// Writes a file beside the one at `path`, or beside the one that a link at `path` leads to.
fn stage(path: &Path, bytes: &[u8]) -> io::Result<Staged> {
    let target = fs::canonicalize(path)?;
    let old = open_regular(&target)?;
    let mut staged = Staged { target, new: None };
    // What a killed process left behind has a lower number.
    let mut number = 0_u64;
    let mut file = loop {
        let new = staged.target.with_file_name(format!(".mithaq-new-{number}"));
        match create_private(&new) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
            made => {
                let made = made?;
                staged.new = Some(new);
                break made;
            }
        }
    };
    file.write_all(bytes)?;
    take_attributes(&old, &file)?;
    file.sync_all()?;
    Ok(staged)
}
