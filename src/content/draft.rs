//! What was read, before any name is looked up: every value with its place.
//! Start at [`Draft`]; what one of its entries says is a [`ReadEntry`].

mod facts;
mod mention;
mod pair;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::Report;
use crate::model::id::{FileName, Id};
use crate::model::kind::Kind;
use crate::model::picture::Picture;
use crate::model::vocabulary::Family;
use crate::model::vocabulary::FormStatus;
use crate::prose::Prose;
use crate::source::{Digest, Source, Spanned};

use super::disk::{Disk, TextFile};
use super::printed::PrintedText;
use super::statics::Statics;
use super::{Digests, Settings};

pub use facts::{
    DraftAgreement, DraftArticle, DraftBasis, DraftBody, DraftChange, DraftDated,
    DraftEvent, DraftEvidence, DraftFacts, DraftPassage, DraftProvision, DraftRole,
    DraftTermOf,
};
pub use mention::{DraftCite, DraftLine, DraftVoice, Mention};
pub use pair::DraftPair;

/// A dossier as far as it has to be known before its entries are read one by one. A draft can be
/// kept, shared between threads, and brought up to date by [`Draft::refresh`].
#[derive(Debug)]
pub struct Draft {
    /// What `mithaq.toml` says.
    pub settings: Settings,
    /// The codes of `vocabulary.toml`; none if it could not be read, and then no code can be
    /// called unknown.
    pub vocabulary: Option<DraftVocabulary>,
    /// One for each folder of an entry, by kind and id. An entry whose files did not change
    /// stays the same `Arc`.
    pub entries: Vec<Arc<DraftEntry>>,
    /// The files that go into the site as they are.
    pub(super) statics: Statics,
    /// The folder of the dossier.
    pub(super) disk: Disk,
    /// What was in `mithaq.toml` and `vocabulary.toml`.
    pub(super) digests: Digests,
    /// The findings in files that belong to no entry.
    pub(super) findings: Report,
    /// Whether the next refresh has to load everything: the last one failed, or the paths that
    /// changed do not tell which entries did.
    pub(super) stale: bool,
}

impl Draft {
    /// Adds the findings of loading to `report`.
    pub(super) fn tell(&self, report: &mut Report) {
        report.include(&self.findings);
        report.include(&self.statics.findings);
        self.entries.iter().for_each(|entry| report.include(&entry.findings));
    }

    /// The files of `static/`, by their paths in that folder.
    pub fn statics(&self) -> &[String] {
        &self.statics.files
    }

    /// The SHA-256 of all files that were read for the draft itself: `mithaq.toml`,
    /// `vocabulary.toml`, and the `facts.toml` of each entry.
    pub fn digests(&self) -> Digests {
        let mut digests = self.digests.clone();
        let facts = self.entries.iter().filter_map(|entry| entry.facts.as_ref());
        let read = facts.filter_map(|facts| Some((facts.source.path(), facts.digest?)));
        digests.extend(self.entries.len(), read);
        digests
    }
}

/// What `vocabulary.toml` says.
#[derive(Debug, Default)]
pub struct DraftVocabulary {
    /// Whether codes that nothing uses are kept for later.
    pub spare: bool,
    /// The codes, by what they belong to and then as written.
    pub terms: Vec<DraftTerm>,
    /// The groups of forms, as written.
    pub groups: Vec<DraftGroup>,
}

/// A group of forms.
#[derive(Debug)]
pub struct DraftGroup {
    /// Its code, where it is written.
    pub code: Spanned<String>,
    /// Its name.
    pub name: Option<DraftPair<String>>,
}

/// A code of the vocabulary.
#[derive(Debug)]
pub struct DraftTerm {
    /// What it belongs to.
    pub family: Family,
    /// The code, where it is written.
    pub code: Spanned<String>,
    /// Its name.
    pub name: Option<DraftPair<String>>,
    /// What it means.
    pub definition: Option<DraftPair<String>>,
    /// The coding scheme it follows.
    pub after: Option<Spanned<String>>,
    /// What only some codes have.
    pub special: DraftSpecial,
}

/// What only the codes of one table have.
#[derive(Debug, Default)]
pub struct DraftSpecial {
    /// What those are called who stand under `by`, `with` and `to` of such an event.
    pub part_names: [Option<DraftPair<String>>; 3],
    /// The status that a form gives.
    pub status: Option<Spanned<FormStatus>>,
    /// The group of a form.
    pub group: Option<Spanned<String>>,
    /// The family of provisions with which a provision is compared.
    pub family: Option<Spanned<FileName>>,
    /// Whether a provision says nothing by itself, so that it is never compared.
    pub open: bool,
}

/// The folder of an entry, with the header of its facts. [`super::read_entry`] reads the rest when
/// the entry's turn comes: all facts and texts at once would take more memory than the site.
#[derive(Debug)]
pub struct DraftEntry {
    /// The kind whose folder it lies in.
    pub kind: Kind,
    /// Its id, the folder's name.
    pub id: Id,
    /// The folder, relative to the root.
    pub folder: String,
    /// What has to be known of all entries before any can be resolved.
    pub header: EntryHeader,
    /// Its `facts.toml`, if there is one.
    pub(super) facts: Option<TextFile>,
    /// Whether there is a text in the first and in the second language.
    pub(super) texts: [bool; 2],
    /// The pictures that lie beside the texts.
    pub pictures: Vec<Picture>,
    /// Whether the text of the article as printed lies beside them.
    pub(super) printed: bool,
    /// Whether a file beside them has another name than the one under which it would be read.
    pub(super) misnamed: bool,
    /// The findings in its folder, and in `facts.toml` as a file.
    pub(super) findings: Report,
}

impl DraftEntry {
    /// The text of its `facts.toml`, if there is one.
    pub fn facts_source(&self) -> Option<&Source> {
        self.facts.as_ref().map(|file| &file.source)
    }

    /// The SHA-256 of its `facts.toml`, if it could be read.
    pub fn facts_digest(&self) -> Option<Digest> {
        self.facts.as_ref()?.digest
    }
}

/// The keys at the top of `facts.toml` that other entries depend on.
#[derive(Debug, Default)]
pub struct EntryHeader {
    /// Whether the entry is kept out of a build.
    pub draft: bool,
    /// Older ids.
    pub aliases: Vec<Spanned<Id>>,
    /// How many paragraphs it has, if it is an article.
    pub paragraphs: Option<u32>,
}

/// An entry that was read.
#[derive(Debug)]
pub struct ReadEntry {
    /// The kind whose folder it lies in.
    pub kind: Kind,
    /// Its id, the folder's name.
    pub id: Id,
    /// The folder, relative to the root.
    pub folder: String,
    /// What `facts.toml` says. An entry without the file has the same as with an empty one.
    pub facts: DraftFacts,
    /// The texts in the first and in the second language.
    pub texts: [Option<ReadText>; 2],
    /// The pictures that lie beside the texts.
    pub pictures: Vec<Picture>,
    /// The text of the article as printed, where it lies beside them and could be read.
    pub printed: Option<PrintedText>,
}

/// What a text file says above its Markdown.
#[derive(Debug)]
pub struct DraftText {
    /// The file.
    pub source: Source,
    /// The SHA-256 of the file; none if it could not be read.
    pub digest: Option<Digest>,
    /// The title.
    pub title: Option<Spanned<String>>,
    /// The short title.
    pub short: Option<Spanned<String>>,
    /// One or two sentences.
    pub summary: Option<Spanned<String>>,
    /// Other spellings.
    pub variants: Vec<Spanned<String>>,
    /// Hashes of the sections of which this is the translation, where they are recorded.
    pub translated: Option<Spanned<BTreeMap<String, String>>>,
    /// Whether all of its frontmatter could be read; if not, nothing in it can be called missing.
    pub whole: bool,
}

/// A text file that was read.
#[derive(Debug)]
pub struct ReadText {
    /// The file and its frontmatter.
    pub draft: DraftText,
    /// What stands below the frontmatter.
    pub prose: Prose<Box<Mention>>,
}
