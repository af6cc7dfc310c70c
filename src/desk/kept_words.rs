//! The words with which translations were compared: `_translated.toml` beside the texts of an entry.
//! Start at [`KeptWords`]. A record of a translation is a hash, by which nobody can tell what has changed
//! since; by these words `mithaq status --diff` can.

use std::collections::BTreeMap;
use std::fs;

use serde::Deserialize;
use toml_edit::{Array, DocumentMut, Item, Table, value};

use crate::content::pairs::TrackedFact;
use crate::content::prints::{self, Said};
use crate::content::{Project, ReadText};

/// The name of the file. The program passes over what begins with `_`, so it is never published.
const FILE: &str = "_translated.toml";

/// What the file begins with.
const HEAD: &str = "# The words with which the translations here were compared. `mithaq reviewed` writes them, \
     `mithaq status --diff` reads them.\n\n";

/// The words with which the translations of an entry were compared.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct KeptWords {
    /// Of the parts of its text, by their names.
    text: BTreeMap<String, String>,
    /// Of the pairs of its facts, by the names of the facts.
    facts: BTreeMap<String, Vec<String>>,
}

/// The path of the file of the entry in `folder`, from the root.
pub fn path(folder: &str) -> String {
    format!("{folder}/{FILE}")
}

impl KeptWords {
    /// The words of a source as it is now, and of the first halves of pairs.
    pub fn of(source: Option<&ReadText>, facts: &[TrackedFact]) -> KeptWords {
        let text = source.map(prints::parts).unwrap_or_default().into_iter();
        let words = |fact: &TrackedFact| {
            let words = fact.pairs.iter().map(|(said, _)| said.words()).collect();
            (fact.name.clone(), words)
        };
        KeptWords {
            text: text.map(|(name, said)| (name.to_owned(), said.words())).collect(),
            facts: facts.iter().map(words).collect(),
        }
    }

    /// What the file of the entry in `folder` holds, and its text; none where there is no such file, or
    /// nothing can be read in it.
    pub fn read(project: &Project, folder: &str) -> (KeptWords, Option<String>) {
        let text = fs::read_to_string(project.root.join(path(folder))).ok();
        (text.as_deref().map(KeptWords::parsed).unwrap_or_default(), text)
    }

    fn parsed(text: &str) -> KeptWords {
        toml::from_str(text.trim_start_matches('\u{feff}')).unwrap_or_default()
    }

    /// The words of a part of the text that has this record.
    pub fn of_part(&self, name: &str, record: &str) -> Option<&str> {
        let words = self.text.get(name)?;
        (Said::Words(words.into()).print() == record).then_some(words)
    }

    /// The words of the first half of a pair that has this record.
    pub fn of_pair(&self, fact: &str, record: &str) -> Option<&str> {
        let all = self.facts.get(fact)?.iter();
        all.map(String::as_str)
            .find(|words| Said::Words((*words).into()).print() == record)
    }

    /// Lets the words of a part follow a change that no reader sees.
    pub fn follow_part(&mut self, name: &str, [was, is]: [&Said; 2]) {
        let words = self.text.get_mut(name).filter(|words| **words == was.words());
        words.into_iter().for_each(|words| *words = is.words());
    }

    /// Lets the words of a pair follow a change that no reader sees.
    pub fn follow_pair(&mut self, fact: &str, [was, is]: [&Said; 2]) {
        let words = self.facts.get_mut(fact).into_iter().flatten();
        let same = words.filter(|words| **words == was.words());
        same.for_each(|words| *words = is.words());
    }

    /// Gives a fact its new name.
    pub fn rename_fact(&mut self, [old, new]: [&str; 2]) {
        if old != new
            && let Some(words) = self.facts.remove(old)
        {
            self.facts.insert(new.to_owned(), words);
        }
    }

    /// The text of the file.
    pub fn written(&self) -> String {
        let KeptWords { text, facts } = self;
        let mut document = DocumentMut::new();
        let mut table = |name: &str, items: Vec<(&String, Item)>| {
            if !items.is_empty() {
                let mut table = Table::new();
                items.into_iter().for_each(|(name, item)| drop(table.insert(name, item)));
                document.insert(name, Item::Table(table));
            }
        };
        let words = text.iter().map(|(name, words)| (name, value(words.as_str())));
        table("text", words.collect());
        let words = facts.iter().map(|(name, all)| {
            let all: Array = all.iter().map(String::as_str).collect();
            (name, value(all))
        });
        table("facts", words.collect());
        format!("{HEAD}{document}")
    }
}
