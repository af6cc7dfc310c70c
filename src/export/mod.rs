//! [`Dossier`] → every file of the site that is not a page. Each output has a module in this
//! folder.
//! Start at [`all`], which lists them. [`statics()`] comes after everything that the program writes
//! itself: what it writes has to be known first.

mod pictures;
mod statics;

use std::io;
use std::path::Path;

use crate::model::Dossier;
use crate::publish::Output;

pub use statics::export as statics;

/// Puts every file that is not a page into `out`. `root` is the folder of the dossier, from which
/// pictures are copied.
///
/// # Errors
///
/// If a file cannot be read, or `out` cannot store one.
pub fn all(dossier: &Dossier, root: &Path, out: &dyn Output) -> io::Result<()> {
    pictures::export(dossier, root, out)
}
