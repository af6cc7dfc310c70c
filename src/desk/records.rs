//! Records of translations that have to follow a change which no reader sees, such as that of an id.
//! Start at [`kept`].

use std::collections::BTreeMap;

use super::draft::older_ids;
use super::kept_words::{self, KeptWords};
use crate::content::pairs::{self, TrackedFact};
use crate::content::prints::{self, Older, Said};
use crate::content::{self, Draft, Project, ReadEntry, translated};
use crate::diagnostic::Report;

/// A record of a file.
#[derive(Debug)]
pub enum Record {
    /// That of a text.
    Text(BTreeMap<String, String>),
    /// That of `facts.toml`.
    Facts(BTreeMap<String, String>),
    /// The words that are kept beside them.
    Words(KeptWords),
}

impl Record {
    /// The text of a file with this record.
    pub fn written(&self, text: &str) -> Option<String> {
        match self {
            Record::Text(prints) => translated::record(text, prints),
            Record::Facts(prints) => translated::record_pairs(text, prints),
            Record::Words(words) => Some(words.written()),
        }
    }
}

/// The records that say afterwards what they say before: what was recorded as it is stays so, and what
/// was behind stays behind; the words that are kept beside them follow. Each with its file; those that
/// stay as they are are left out.
pub fn kept(project: &Project, before: &Draft, after: &Draft) -> Vec<(String, Record)> {
    let ids = older_ids(before);
    let older = |id: &str| ids.get(id).cloned().unwrap_or_default();
    let tags = before.settings.tags();
    let mut records = Vec::new();
    for (old, new) in before.entries.iter().zip(&after.entries) {
        let mut ignored = Report::new();
        let old = content::read_entry(before, old, &mut ignored);
        let new = content::read_entry(after, new, &mut ignored);
        let (words, file) = KeptWords::read(project, &old.folder);
        let mut follow = Follow { older: &older, words: words.clone() };
        records.extend(follow.text(&old, &new));
        records.extend(follow.facts(&old, &new, &tags));
        if file.is_some() && follow.words != words {
            let path = kept_words::path(&old.folder);
            records.push((path, Record::Words(follow.words)));
        }
    }
    records
}

/// The records of one entry, and the words that are kept beside them.
struct Follow<'o> {
    older: Older<'o>,
    words: KeptWords,
}

impl Follow<'_> {
    /// Whether a record has to be written anew: it is of what was, but no longer of what is.
    fn moves(&self, record: &str, [was, is]: [&Said; 2]) -> bool {
        let stays =
            || was.words() == is.words() && is.is_recorded_as(record, &|_| Vec::new());
        was.is_recorded_as(record, self.older) && !stays()
    }

    fn text(&mut self, old: &ReadEntry, new: &ReadEntry) -> Option<(String, Record)> {
        let ([Some(first), Some(second)], [Some(new_first), Some(new_second)]) =
            (&old.texts, &new.texts)
        else {
            return None;
        };
        let (source, translation, changed) = match first.draft.translated {
            Some(_) => (second, first, new_second),
            None => (first, second, new_first),
        };
        let recorded = &translation.draft.translated.as_ref()?.value;
        let [was, is] = [source, changed].map(prints::parts);
        let mut record = recorded.clone();
        for (name, print) in &mut record {
            let both = was.get(name.as_str()).zip(is.get(name.as_str()));
            if let Some((was, is)) = both.filter(|(was, is)| self.moves(print, [was, is]))
            {
                self.words.follow_part(name, [was, is]);
                *print = is.print();
            }
        }
        let path = translation.draft.source.path().to_owned();
        (record != *recorded).then_some((path, Record::Text(record)))
    }

    fn facts(
        &mut self,
        old: &ReadEntry,
        new: &ReadEntry,
        tags: &[String; 2],
    ) -> Option<(String, Record)> {
        let recorded = &old.facts.translated.as_ref()?.value;
        let was = pairs::tracked(&old.facts, tags);
        let is = pairs::tracked(&new.facts, tags);
        let fact = |(name, hashes): (&String, &String)| {
            let both = was.iter().zip(&is).find(|(fact, _)| fact.name == *name);
            let Some(both) = both else { return (name.clone(), hashes.clone()) };
            self.fact(hashes, both)
        };
        let record = recorded.iter().map(fact).collect();
        let path = format!("{}/facts.toml", old.folder);
        (record != *recorded).then_some((path, Record::Facts(record)))
    }

    /// What the record of a fact says afterwards.
    fn fact(
        &mut self,
        hashes: &str,
        (was, is): (&TrackedFact, &TrackedFact),
    ) -> (String, String) {
        let fact = was.name.clone();
        let mut now = |hash: &str| {
            let mut pairs = was.pairs.iter().zip(&is.pairs);
            let moved = pairs.find(|((was, _), (is, _))| self.moves(hash, [was, is]));
            let Some(((was, _), (is, _))) = moved else { return hash.to_owned() };
            self.words.follow_pair(&fact, [was, is]);
            is.print()
        };
        let hashes: Vec<String> = hashes.split_whitespace().map(&mut now).collect();
        self.words.rename_fact([&was.name, &is.name]);
        (is.name.clone(), hashes.join(" "))
    }
}
