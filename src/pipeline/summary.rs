//! The summary of a build: how many pages of each kind it made.
//! Start at [`Summary`].

use std::collections::BTreeMap;

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
    /// How many pages there are in all.
    pub pages: usize,
}

impl Summary {
    /// The summary of `pages`.
    pub(super) fn of(pages: &Pages) -> Summary {
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
            pages: pages.all().len(),
        }
    }

    /// The summary as one line, which [`Summary::from_note`] reads.
    pub(super) fn to_note(&self) -> String {
        let [first, second] = &self.languages;
        let mut note = format!("{} {first} {second}", self.pages);
        for (kind, [one, two]) in &self.entries {
            note.push_str(&format!(" {}={one},{two}", kind.folder()));
        }
        note
    }

    /// Reads a line of [`Summary::to_note`]; `None` if it is in another format.
    pub(super) fn from_note(note: &str) -> Option<Summary> {
        let mut words = note.split(' ');
        let pages = words.next()?.parse().ok()?;
        let languages = [words.next()?.to_owned(), words.next()?.to_owned()];
        let entry = |word: &str| {
            let (name, counts) = word.split_once('=')?;
            let kind = Kind::ALL.into_iter().find(|kind| kind.folder() == name)?;
            let (one, two) = counts.split_once(',')?;
            Some((kind, [one.parse().ok()?, two.parse().ok()?]))
        };
        let entries = words.map(entry).collect::<Option<_>>()?;
        Some(Summary { languages, entries, pages })
    }
}
