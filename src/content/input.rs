//! All that a build reads, as a hash: from the same input comes the same site.
//! Start at [`fingerprint`].

use std::fs;
use std::io;
use std::time::UNIX_EPOCH;

use sha2::{Digest, Sha256};
use walkdir::{DirEntry, WalkDir};

use super::Project;

/// The SHA-256 of every file and folder from which a site is made, by path. It reads the files
/// and does not trust their times, so that it cannot be deceived by an edit in the same moment.
///
/// # Errors
///
/// If anything cannot be read.
pub fn fingerprint(project: &Project) -> io::Result<[u8; 32]> {
    over_all(project, |hash, item| {
        if item.file_type().is_file() {
            add(hash, &fs::read(item.path())?);
        }
        Ok(())
    })
}

/// A hash of the sizes and times of the same files: equal before and after a build, none of
/// them was changed in between.
///
/// # Errors
///
/// If anything cannot be looked at.
pub fn looks(project: &Project) -> io::Result<[u8; 32]> {
    over_all(project, |hash, item| {
        let data = item.metadata()?;
        let since = data.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
        hash.update(data.len().to_le_bytes());
        hash.update(since.as_nanos().to_le_bytes());
        Ok(())
    })
}

fn over_all(
    project: &Project,
    mut see: impl FnMut(&mut Sha256, &DirEntry) -> io::Result<()>,
) -> io::Result<[u8; 32]> {
    let mut hash = Sha256::new();
    for part in ["mithaq.toml", "content", "themes"] {
        let top = project.root.join(part);
        for item in WalkDir::new(&top).follow_links(true).sort_by_file_name() {
            let item = item?;
            let path = item.path().strip_prefix(&project.root).unwrap_or(item.path());
            add(&mut hash, path.as_os_str().as_encoded_bytes());
            see(&mut hash, &item)?;
        }
    }
    Ok(hash.finalize().into())
}

/// Adds a piece so that it cannot be taken for a part of its neighbours.
fn add(hash: &mut Sha256, bytes: &[u8]) {
    hash.update((bytes.len() as u64).to_le_bytes());
    hash.update(bytes);
}
