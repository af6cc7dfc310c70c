//! Disk → [`Draft`]: finds the files, reads TOML and Markdown, keeps every place, goes on after a fault.
//! Start at [`load`]; what the files of an entry say is read when its turn comes, by [`DraftEntry::read`].
//! Nothing here knows whether a name exists; that is `resolve`'s.

mod agreement;
mod article;
mod cite;
mod digests;
mod disk;
mod draft;
mod entry;
mod event;
mod evidence;
mod line;
mod markdown;
mod settings;
mod table;
mod text;
pub mod translated;
mod vocabulary;

use std::path::{Path, PathBuf};
use std::rc::Rc;

pub use cite::{CiteStyle, cites};
pub use digests::Digests;
pub use draft::*;
pub use markdown::allowed as allowed_address;
pub use settings::{Settings, check_base};

use crate::diagnostic::Report;
use disk::Disk;

/// Where a dossier lies.
#[derive(Clone, Debug)]
pub struct Project {
    /// The folder that holds `mithaq.toml`.
    pub root: PathBuf,
}

impl Project {
    /// The dossier in `folder` or in the nearest folder above it, by where `mithaq.toml` is.
    pub fn find(folder: &Path) -> Option<Project> {
        folder
            .ancestors()
            .find(|folder| folder.join("mithaq.toml").is_file())
            .map(|root| Project { root: root.to_owned() })
    }
}

/// Reads of a dossier what has to be known before its entries are read one by one. Every fault
/// goes into `report`, and what can be read is read all the same; `None` only if `mithaq.toml` does
/// not say in which languages the rest is to be read.
pub fn load(project: &Project, report: &mut Report) -> Option<Draft> {
    let disk = Rc::new(Disk::new(&project.root));
    let settings = settings::load(&disk, report)?;
    let tags = settings.tags();
    let mut cx = Cx { report, tags: &tags };
    let vocabulary = vocabulary::load(&disk, &mut cx);
    let entries = disk
        .entries(&mut cx)
        .into_iter()
        .map(|files| entry::load(&disk, files, &mut cx))
        .collect();
    Some(Draft { settings, vocabulary, entries, files: Files(disk) })
}

/// What every reader needs: where faults go, and which two languages there are.
struct Cx<'c> {
    report: &'c mut Report,
    tags: &'c [String; 2],
}
