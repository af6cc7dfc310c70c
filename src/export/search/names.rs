//! By what names entries are found, in both languages.
//! Start at [`Names::of`].

use std::collections::{BTreeMap, HashSet};

use crate::lang::{search_words, skeleton, without_article};
use crate::model::Dossier;
use crate::model::entry::{Body, Entry};
use crate::model::kind::Kind;
use crate::model::link::EntryId;
use crate::model::pair::Side;

/// The most words of a name that is looked for in the other language too.
const MOST_WORDS: usize = 5;
/// The most entries that one name leads to: what more have is no name.
const MOST_ENTRIES: usize = 8;

/// The names of entries.
#[derive(Default)]
pub(super) struct Names {
    /// Entries by whole names: the words without articles, with `_` between them.
    pub(super) phrases: BTreeMap<String, Vec<u32>>,
    /// Countries, organisations and people by the consonants of a word of a name.
    pub(super) skeletons: BTreeMap<String, Vec<u32>>,
    /// Words of the names of countries and people, of which no end is taken.
    pub(super) words: HashSet<String>,
    /// For each country, organisation and person all its names.
    pub(super) others: Vec<Vec<String>>,
}

impl Names {
    /// The names of all entries of a dossier.
    pub(super) fn of(dossier: &Dossier) -> Names {
        let mut names = Names::default();
        for (id, entry) in dossier.iter() {
            names.entry(id, entry);
        }
        names.phrases.retain(|_, entries| entries.len() <= MOST_ENTRIES);
        names.skeletons.retain(|_, entries| entries.len() <= MOST_ENTRIES * 4);
        names
    }

    fn entry(&mut self, id: EntryId, entry: &Entry) {
        let number = u32::try_from(id.index()).unwrap_or(u32::MAX);
        let kind = entry.kind();
        let is_name = matches!(kind, Kind::Country | Kind::Organisation | Kind::Person);
        let mut all: Vec<String> = Vec::new();
        for side in Side::BOTH {
            let pairs = [&entry.short, &entry.title].into_iter();
            all.extend(pairs.filter_map(|pair| pair.own(side).cloned()));
        }
        all.extend(entry.variants.iter().flatten().cloned());
        all.extend(entry.title_latn.clone());
        let mut codes = entry.wikidata.clone().into_iter().collect::<Vec<_>>();
        if let Body::Country { iso } = &entry.body {
            codes.push(iso.code().to_owned());
        }
        codes.push(entry.id.to_string());
        let mut others: Vec<String> = Vec::new();
        for name in all.iter().chain(&codes) {
            let phrase = phrase(name);
            if phrase.is_empty() {
                continue;
            }
            push(self.phrases.entry(phrase.join("_")).or_default(), number);
            if is_name
                && phrase.len() <= MOST_WORDS
                && all.contains(name)
                && !others.contains(name)
            {
                others.push(name.clone());
            }
            if !is_name {
                continue;
            }
            for word in &phrase {
                if let Some(skeleton) = skeleton(word) {
                    push(self.skeletons.entry(skeleton).or_default(), number);
                }
                if kind != Kind::Organisation {
                    self.words.insert(word.clone());
                }
            }
        }
        self.others.push(others);
    }
}

fn push(list: &mut Vec<u32>, number: u32) {
    if list.last() != Some(&number) {
        list.push(number);
    }
}

/// The words of a name as they are looked up: those of a compound by its parts, without articles.
fn phrase(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    for piece in name.split(['-', '/', '.', '\'', '’', '‐', '‑', '–']) {
        search_words(piece, &mut |word| {
            words.push(without_article(word).unwrap_or(word).to_owned());
        });
    }
    words
}
