//! What has changed in the source of a translation since the two were compared.
//! Start at [`find`].

use serde::Serialize;
use similar::{Algorithm, ChangeTag, DiffOp, capture_diff_slices};

use super::draft::{self, older_ids};
use super::kept_words::KeptWords;
use super::rename;
use crate::content::prints::{self, Older, Said};
use crate::content::{self, Project, ReadEntry, pairs};
use crate::diagnostic::Report;
use crate::lang;

/// What has changed in an entry.
#[derive(Debug, Serialize)]
pub struct Difference {
    /// Its id.
    pub id: String,
    /// How it stands to what was recorded.
    pub standing: Standing,
    /// The parts that have changed, each with its file.
    pub parts: Vec<PartDifference>,
}

/// How an entry stands to what was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// All is as it was recorded.
    Same,
    /// Something has changed.
    Changed,
    /// It was never recorded what is translated.
    Unrecorded,
}

/// What has changed in a section, or in the first half of a pair.
#[derive(Debug, Serialize)]
pub struct PartDifference {
    /// The file of the source.
    pub path: String,
    /// The section, or the anchor of the fact.
    pub part: String,
    /// Its sentences that have gone or are new, in order; none where the words were not kept.
    pub sentences: Option<Vec<Sentence>>,
}

/// A sentence.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Sentence {
    /// Whether it has gone, is new, or stands beside such a one.
    pub change: Change,
    /// Its words.
    pub words: String,
}

/// What became of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// It is no longer there.
    Gone,
    /// It was not there.
    New,
    /// It is as it was.
    Same,
}

/// What has changed in the entry `id`. `None` with faults in `report` if there is none, or the dossier
/// cannot be read.
pub fn find(project: &Project, id: &str, report: &mut Report) -> Option<Difference> {
    let draft = draft::read(project, report)?;
    let entry = rename::find(&draft, id, report)?;
    let ids = older_ids(&draft);
    let older = |id: &str| ids.get(id).cloned().unwrap_or_default();
    let ReadEntry { facts, texts, .. } =
        content::read_entry(&draft, entry, &mut Report::new());
    let (kept, _) = KeptWords::read(project, &entry.folder);
    let (mut parts, mut recorded) = (Vec::new(), false);
    if let [Some(first), Some(second)] = &texts {
        let (source, translation) = match first.draft.translated {
            Some(_) => (second, first),
            None => (first, second),
        };
        if let Some(record) = &translation.draft.translated {
            recorded = true;
            let now = prints::parts(source);
            for part in prints::changed(source, &record.value, &older) {
                let before = match record.value.get(&part) {
                    Some(print) => kept.of_part(&part, print),
                    None => Some(""),
                };
                let words = now.get(part.as_str()).map(Said::words).unwrap_or_default();
                let path = source.draft.source.path().to_owned();
                let sentences = before.map(|before| sentences([before, &words]));
                parts.push(PartDifference { path, part, sentences });
            }
        }
    }
    if let Some(record) = &facts.translated {
        recorded = true;
        let path = format!("{}/facts.toml", entry.folder);
        for fact in pairs::tracked(&facts, &draft.settings.tags()) {
            let Some(print) = record.value.get(&fact.name) else { continue };
            let Some(sentences) = of_fact(&fact, print, &kept, &older) else { continue };
            parts.push(PartDifference { path: path.clone(), part: fact.name, sentences });
        }
    }
    let standing = match (recorded, parts.is_empty()) {
        (false, _) => Standing::Unrecorded,
        (true, true) => Standing::Same,
        (true, false) => Standing::Changed,
    };
    Some(Difference { id: id.to_owned(), standing, parts })
}

/// What has changed in the first halves of a fact; none if nothing has.
fn of_fact(
    fact: &pairs::TrackedFact,
    record: &str,
    kept: &KeptWords,
    older: Older,
) -> Option<Option<Vec<Sentence>>> {
    let (others, false) = fact.compared(record, older) else { return None };
    let is_there = |print: &&str| {
        let mut pairs = fact.pairs.iter();
        pairs.any(|(said, _)| said.is_recorded_as(print, older))
    };
    let gone = record.split_whitespace().filter(|print| !is_there(print));
    let gone: Option<Vec<&str>> =
        gone.map(|print| kept.of_pair(&fact.name, print)).collect();
    let new: Vec<String> = others.iter().map(|at| fact.pairs[*at].0.words()).collect();
    Some(gone.map(|gone| sentences([&gone.join("\n"), &new.join("\n")])))
}

/// The sentences that differ, each with the one before it if that is the same.
fn sentences(both: [&str; 2]) -> Vec<Sentence> {
    let [old, new] = both.map(|words| {
        let lines = words.lines().flat_map(lang::sentences);
        lines.filter(|line| !line.is_empty()).collect::<Vec<&str>>()
    });
    let mut found = Vec::new();
    let mut before = None;
    for change in capture_diff_slices(Algorithm::Myers, &old, &new)
        .iter()
        .flat_map(|op: &DiffOp| op.iter_changes(&old, &new))
    {
        let words = change.value().to_owned();
        let change = match change.tag() {
            ChangeTag::Equal => {
                before = Some(words);
                continue;
            }
            ChangeTag::Delete => Change::Gone,
            ChangeTag::Insert => Change::New,
        };
        let same = before.take().map(|words| Sentence { change: Change::Same, words });
        found.extend(same);
        found.push(Sentence { change, words });
    }
    found
}
