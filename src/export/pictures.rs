//! The pictures that texts show, copied unchanged.
//! Start at [`export`].

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use crate::model::Dossier;
use crate::model::picture::Picture;
use crate::publish::Output;
use crate::source::{self, Digest};
use crate::view::Address;

/// Copies the pictures that lie beside the texts of entries in the folder `root` of the dossier.
///
/// # Errors
///
/// If a picture cannot be read, is another than when the dossier was read, or `out` cannot store it.
pub(super) fn export(dossier: &Dossier, root: &Path, out: &dyn Output) -> io::Result<()> {
    for (_, entry) in dossier.iter() {
        let folder = root.join("content").join(entry.kind().folder()).join(&*entry.id);
        // Two names may become one, and then the pictures are the same.
        let mut done = BTreeSet::new();
        for picture in &entry.pictures {
            let address = Address::picture(entry.kind(), &entry.id, picture);
            if !done.insert(address.path().to_owned())
                || out.reuse(address.path(), picture.digest)?
            {
                continue;
            }
            let bytes = source::read(&folder.join(&picture.file), Picture::LARGEST)?;
            let bytes = bytes.filter(|bytes| Digest::of(bytes) == picture.digest);
            let bytes = bytes.ok_or_else(|| {
                let name = &picture.name;
                io::Error::other(format!("`{name}` was changed while the site was built"))
            })?;
            out.put(address.path(), picture.digest, &bytes)?;
        }
    }
    Ok(())
}
