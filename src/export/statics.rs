//! The files of `static/`, copied unchanged.
//! Start at [`export`].

use std::io;
use std::path::Path;

use crate::model::Dossier;
use crate::publish::Output;
use crate::source::{self, Digest};

/// Copies the files in `static/` of the folder `root` of the dossier to the top of the site.
///
/// # Errors
///
/// If a file cannot be read, or `out` cannot store it.
pub fn export(dossier: &Dossier, root: &Path, out: &dyn Output) -> io::Result<()> {
    let folder = root.join("static");
    for path in &dossier.statics {
        copy(&folder.join(path), path, out).map_err(|error| {
            io::Error::new(error.kind(), format!("`static/{path}`: {error}"))
        })?;
    }
    Ok(())
}

fn copy(from: &Path, path: &str, out: &dyn Output) -> io::Result<()> {
    let bytes = source::read(from, usize::MAX)?.unwrap_or_default();
    let key = Digest::of(&bytes);
    if out.reuse(path, key)? {
        return Ok(());
    }
    out.put(path, key, &bytes)
}
