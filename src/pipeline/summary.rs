//! The summary of a build: how many pages of each kind it made.
//! Start at [`Summary`].

use std::collections::BTreeMap;

use super::options::Form;
use crate::model::kind::Kind;
use crate::model::pair::Side;
use crate::view::Pages;

/// The summary of a build.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The tags of the two languages.
    pub languages: [String; 2],
    /// How many pages of entries there are of each kind, in the first and second language.
    pub entries: BTreeMap<Kind, [usize; 2]>,
    /// How many entries and facts the dossier has.
    pub dossier: [usize; 2],
    /// How many pages there are in all.
    pub pages: usize,
    /// Whether the links of `404.html` lead nowhere when a host serves it for an address in a folder.
    pub shallow_404: bool,
}

impl Summary {
    /// The summary of `pages`, which were built in this form.
    pub(super) fn of(pages: &Pages, form: Form) -> Summary {
        let dossier = pages.dossier();
        let mut entries: BTreeMap<Kind, [usize; 2]> = BTreeMap::new();
        for page in pages.all() {
            if let Some(kind) = page.kind(dossier) {
                entries.entry(kind).or_default()[page.side().index()] += 1;
            }
        }
        Summary {
            languages: Side::BOTH.map(|side| dossier.language(side).tag().to_owned()),
            entries,
            dossier: [
                dossier.entries.len(),
                dossier.iter().map(|(_, entry)| entry.facts().len()).sum(),
            ],
            pages: pages.all().len() + pages.last().len(),
            // No host serves an archive.
            shallow_404: dossier.base_url.is_none() && form == Form::Site,
        }
    }

    /// The summary as one line, which [`Summary::from_note`] reads.
    pub(super) fn to_note(&self) -> String {
        let [first, second] = &self.languages;
        let [entries, facts] = self.dossier;
        let depth = if self.shallow_404 { "shallow" } else { "deep" };
        let mut note =
            format!("{} {entries} {facts} {depth} {first} {second}", self.pages);
        for (kind, [one, two]) in &self.entries {
            note.push_str(&format!(" {}={one},{two}", kind.folder()));
        }
        note
    }

    /// Reads a line of [`Summary::to_note`]; `None` if it is in another format.
    pub(super) fn from_note(note: &str) -> Option<Summary> {
        let mut words = note.split(' ');
        let pages = words.next()?.parse().ok()?;
        let dossier = [words.next()?.parse().ok()?, words.next()?.parse().ok()?];
        let shallow_404 = match words.next()? {
            "shallow" => true,
            "deep" => false,
            _ => return None,
        };
        let languages = [words.next()?.to_owned(), words.next()?.to_owned()];
        let entry = |word: &str| {
            let (name, counts) = word.split_once('=')?;
            let kind = Kind::ALL.into_iter().find(|kind| kind.folder() == name)?;
            let (one, two) = counts.split_once(',')?;
            Some((kind, [one.parse().ok()?, two.parse().ok()?]))
        };
        let entries = words.map(entry).collect::<Option<_>>()?;
        Some(Summary { languages, entries, dossier, pages, shallow_404 })
    }
}
