//! A dossier of any number of entries, with the same bytes every time.
//! Start at [`Dossier::new`] and [`Dossier::write`].
//!
//! # What it holds
//!
//! Of 20 entries, 14 are agreements, 3 articles, and one each a country, an organisation and a
//! person. There are no more countries than codes of ISO 3166-1; beyond that there are
//! organisations instead.
//!
//! Every entry has a text of about 300 words in both languages, the English one recorded as a
//! current translation: a lead and three sections with the same ids, five links to other
//! entries and three citations with paragraphs. The Arabic has runs of Latin letters in it.
//!
//! - An agreement has two parties, a form with its evidence, a term, four events (a signature; an
//!   approval or entry into force that is inferred; a plan; an allegation, of which only the date of
//!   the statement is known), six provisions, one of each value, and up to three relations.
//! - An article has an author, an outlet, a chain behind it, a date and two caveats.
//! - A country has an event of its own, an organisation a form, a person an office.
//!
//! Links, parties, voices and citations are spread evenly. So the number of references to an entry
//! does not depend on the size of the dossier, and neither does the size of its page. Only the
//! registers and the home page grow with the dossier.

#![allow(dead_code, reason = "each that includes this module uses a part of it")]
#![allow(unreachable_pub, reason = "nothing outside can reach in")]

mod entry;
mod facts;
pub mod hugo;
mod names;
mod places;
mod plan;
mod random;
mod text;
mod vocabulary;
mod words;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use mithaq::content::{self, Project, prints, translated};
use mithaq::diagnostic::Report;
use mithaq::model::entry::Kind;

pub use entry::Entry;

/// The tags of the two languages.
pub const TAGS: [&str; 2] = ["ar", "en"];
/// How many paragraphs each article has.
pub const PARAGRAPHS: usize = 30;
/// The fewest entries with which the dossier holds everything that is described above.
const FEWEST: usize = 20;

/// All entries, each with what it names.
pub struct Dossier {
    /// The entries; elsewhere an entry is given by its index in this list.
    pub entries: Vec<Entry>,
}

/// A citation.
#[derive(Clone, Copy)]
pub struct Cite {
    /// The article.
    pub article: usize,
    /// The first paragraph.
    pub from: usize,
    /// The last paragraph, perhaps the same.
    pub to: usize,
}

impl Cite {
    /// The paragraphs as they are written after an article's id: `p3`, `p3-5`.
    pub fn paragraphs(&self) -> String {
        if self.from == self.to {
            format!("p{}", self.from)
        } else {
            format!("p{}-{}", self.from, self.to)
        }
    }
}

impl Dossier {
    /// A dossier of this many entries.
    ///
    /// # Errors
    ///
    /// If they are too few.
    pub fn new(entries: usize) -> Result<Dossier, String> {
        if entries < FEWEST {
            return Err(format!("a dossier of this sort has {FEWEST} entries at least"));
        }
        Ok(Dossier { entries: plan::all(entries) })
    }

    /// The id of an entry.
    pub fn id(&self, entry: usize) -> &str {
        &self.entries[entry].id
    }

    /// Writes it into a folder that is new or empty.
    ///
    /// # Errors
    ///
    /// If the folder is not empty, or a file cannot be written.
    pub fn write(&self, folder: &Path) -> Result<(), String> {
        refuse_filled(folder)?;
        copy(&repository().join("themes/diwan"), &folder.join("themes/diwan"))?;
        make(&folder.join("content"))?;
        put(&folder.join("mithaq.toml"), &vocabulary::settings())?;
        put(&folder.join("content/vocabulary.toml"), &vocabulary::of(self))?;
        let mut translations = Vec::new();
        for at in 0..self.entries.len() {
            let entry = &self.entries[at];
            let own = folder.join("content").join(entry.kind.folder()).join(&entry.id);
            make(&own)?;
            put(&own.join("facts.toml"), &facts::toml(self, entry))?;
            let [first, second] = text::files(self, at);
            put(&own.join("ar.md"), &first)?;
            translations.push((own.join("en.md"), second));
        }
        // The program itself writes the records of translations.
        let project = Project { root: folder.to_owned() };
        let draft = content::load(&project, &mut Report::new())
            .ok_or("the settings cannot be read")?;
        let order: BTreeMap<(Kind, &str), usize> = (0..)
            .zip(&self.entries)
            .map(|(at, entry)| ((entry.kind, entry.id.as_str()), at))
            .collect();
        for entry in &draft.entries {
            let (path, text) = &translations[order[&(entry.kind, &*entry.id)]];
            let [source, _] = content::read_texts(&draft, entry, &mut Report::new());
            let source = source.ok_or("a text is missing")?;
            let recorded = translated::record(text, &prints::fingerprints(&source))
                .ok_or("a translation cannot be recorded")?;
            put(path, &recorded)?;
        }
        Ok(())
    }

    /// The entries of a kind.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = (usize, &Entry)> {
        self.entries.iter().enumerate().filter(move |(_, entry)| entry.kind == kind)
    }
}

/// The top folder of this repository.
fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Refuses a folder that is not empty.
fn refuse_filled(folder: &Path) -> Result<(), String> {
    let filled = fs::read_dir(folder).is_ok_and(|mut items| items.next().is_some());
    if filled { Err(format!("`{}` is not empty", folder.display())) } else { Ok(()) }
}

/// Creates a folder and those above it.
fn make(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| fault(folder, &error))
}

/// Writes a file into a folder that exists.
fn put(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| fault(path, &error))
}

fn fault(path: &Path, error: &io::Error) -> String {
    format!("`{}`: {error}", path.display())
}

/// Copies a folder with everything in it.
fn copy(from: &Path, to: &Path) -> Result<(), String> {
    make(to)?;
    for item in fs::read_dir(from).map_err(|error| fault(from, &error))? {
        let item = item.map_err(|error| fault(from, &error))?;
        let (from, to) = (item.path(), to.join(item.file_name()));
        if from.is_dir() {
            copy(&from, &to)?;
        } else {
            fs::copy(&from, &to).map_err(|error| fault(&from, &error))?;
        }
    }
    Ok(())
}
