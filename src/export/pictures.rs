//! The pictures that texts show, copied unchanged.
//! Start at [`export`].

use std::io::{self, Read};
use std::path::Path;

use crate::model::Dossier;
use crate::publish::Output;
use crate::source::Digest;
use crate::system;
use crate::view::Address;

/// Copies the pictures that lie beside the texts of entries in the folder `root` of the dossier.
///
/// # Errors
///
/// If a picture cannot be read, or `out` cannot store it.
pub(super) fn export(dossier: &Dossier, root: &Path, out: &dyn Output) -> io::Result<()> {
    for (_, entry) in dossier.iter() {
        let folder = root.join("content").join(entry.kind().folder()).join(&*entry.id);
        for name in &entry.pictures {
            let address = Address::picture(entry.kind(), &entry.id, name);
            let mut bytes = Vec::new();
            // A link would publish whatever it leads to; the walk through the content refuses it.
            system::open_regular(&folder.join(name))?.read_to_end(&mut bytes)?;
            out.put(address.path(), Digest::of(&bytes), &bytes)?;
        }
    }
    Ok(())
}
