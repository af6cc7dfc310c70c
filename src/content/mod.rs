//! Disk → [`Draft`]: finds the files, reads TOML and Markdown, keeps every place, goes on after a fault.
//! Start at [`load()`]; what the files of an entry say is read when its turn comes, by [`read_entry`].
//! Nothing here knows whether a name exists; that is `resolve`'s.

mod address;
mod agreement;
mod article;
mod cite;
mod cx;
mod digests;
mod disk;
mod draft;
mod entry;
mod event;
pub mod event_names;
mod evidence;
pub mod keys;
mod line;
mod load;
mod markdown;
pub mod marks;
pub mod pairs;
mod picture;
mod plain;
mod printed;
pub mod prints;
mod refresh;
mod settings;
mod statics;
mod table;
mod text;
pub mod translated;
mod vocabulary;
mod walk;

use std::path::{Path, PathBuf};

use crate::lang::nfc;

pub use address::{check_base, is_web};
pub use cite::{CiteStyle, cites};
pub use digests::Digests;
pub use draft::{
    Draft, DraftAgreement, DraftArticle, DraftBasis, DraftBody, DraftChange, DraftCite,
    DraftDated, DraftEntry, DraftEvent, DraftEvidence, DraftFacts, DraftGroup, DraftLine,
    DraftPair, DraftPassage, DraftProvision, DraftRole, DraftSpecial, DraftTerm,
    DraftTermOf, DraftText, DraftVocabulary, DraftVoice, EntryHeader, Mention, ReadEntry,
    ReadText,
};
pub use entry::{read_entry, read_texts, text_path};
pub use load::{load, load_as};
pub use printed::PrintedText;
pub use settings::{Settings, file_name, first_language};

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

/// A path in a form that is the same for all paths that some systems take for one: those that
/// differ only in the case of letters, or in how these are composed.
pub fn one_address(path: &str) -> String {
    nfc(&path.to_lowercase()).into_owned()
}
