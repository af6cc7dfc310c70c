//! Records that translations were compared with what they translate.
//! Start at [`plan`], which says what would be accepted; [`Reviewed::edit`] is how.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::PathBuf;

use super::draft;
use super::kept_words::{self, KeptWords};
use crate::content::pairs::{self, TrackedFact};
use crate::content::prints::{self, Older};
use crate::content::{
    self, DraftEntry, DraftFacts, DraftText, Project, ReadEntry, ReadText, translated,
};
use crate::diagnostic::{Place, Report, fault, nearest, phrase};
use crate::source::Source;
use crate::system::{self, Edit, Stage, StageError};

/// Which entries were compared.
#[derive(Debug)]
pub enum Chosen<'c> {
    /// All that have texts in both languages, or pairs with both halves.
    All,
    /// Those of these ids.
    Ids(&'c [String]),
}

/// What is recorded.
#[derive(Default)]
pub struct Plan {
    /// The files that get a new record.
    pub reviewed: Vec<Reviewed>,
    /// The words that are kept in files which are there already.
    pub kept: Vec<Edit>,
    /// Those that are kept in new files, each with its path from the root.
    pub new: Vec<(String, String)>,
}

/// A file that gets a new record.
pub struct Reviewed {
    /// The entry.
    pub id: String,
    /// The file.
    pub path: String,
    /// What it is accepted as a translation of, in the order of the record.
    pub parts: Vec<Part>,
    /// The edit that records it.
    pub edit: Edit,
}

/// A part of a text, or the pairs of one fact.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    /// The section, or the anchor of the fact.
    pub name: String,
    /// How it stands to what was recorded before.
    pub change: Change,
}

/// How a part stands to what was recorded before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It was not recorded.
    New,
    /// It was recorded in another state.
    Changed,
    /// It was recorded, and is not there any more.
    Gone,
}

/// What would be accepted, file by file; files whose record is right already are left out. `None` with
/// faults in `report` if the dossier has errors, or an entry no translation.
pub fn plan(project: &Project, chosen: &Chosen, report: &mut Report) -> Option<Plan> {
    // A dossier that cannot be built is not recorded either.
    let draft = draft::sound(project, report)?;
    if let Chosen::Ids(ids) = chosen {
        for id in *ids {
            if !draft.entries.iter().any(|entry| &*entry.id == id.as_str()) {
                let known = draft.entries.iter().map(|entry| &*entry.id);
                let near = nearest(id, known).map(phrase::did_you_mean);
                let place = Place::Path("content".to_owned());
                report.add(fault::unknown_id_named(place, id).maybe_help(near));
            }
        }
    }
    let all = matches!(chosen, Chosen::All);
    let is_chosen = |entry: &DraftEntry| match chosen {
        Chosen::All => true,
        Chosen::Ids(ids) => ids.iter().any(|id| *id == *entry.id),
    };
    let ids = draft::older_ids(&draft);
    let older = |id: &str| ids.get(id).cloned().unwrap_or_default();
    let mut planned = Plan::default();
    // `examined` has the same faults already.
    let mut ignored = Report::new();
    for entry in draft.entries.iter().filter(|entry| is_chosen(entry)) {
        let ReadEntry { facts, texts, .. } =
            content::read_entry(&draft, entry, &mut ignored);
        let tracked = pairs::tracked(&facts, &draft.settings.tags());
        let mut one = Review { project, entry, older: &older, report };
        let both = match &texts {
            [Some(first), Some(second)] => Some(match first.draft.translated {
                Some(_) => (second, &first.draft),
                None => (first, &second.draft),
            }),
            _ => None,
        };
        if both.is_none() && tracked.is_empty() && !all {
            let folder = Place::Path(entry.folder.clone());
            one.report.add(fault::unknown_file_text(folder, &entry.id));
        }
        planned.reviewed.extend(both.and_then(|both| one.text(both)));
        planned.reviewed.extend(one.pairs(&facts, &tracked));
        if both.is_some() || !tracked.is_empty() {
            let words = KeptWords::of(both.map(|(source, _)| source), &tracked);
            keep(project, entry, &words, &mut planned);
        }
    }
    (!report.has_errors()).then_some(planned)
}

/// Keeps the words that a record is of.
fn keep(project: &Project, entry: &DraftEntry, words: &KeptWords, planned: &mut Plan) {
    let path = kept_words::path(&entry.folder);
    let new = words.written();
    match KeptWords::read(project, &entry.folder) {
        (_, None) => planned.new.push((path, new)),
        (old, Some(_)) if old == *words => {}
        (_, Some(old)) => {
            planned.kept.push(Edit { path: project.root.join(path), old, new });
        }
    }
}

/// Writes what is recorded, all of it or nothing.
///
/// # Errors
///
/// If a file cannot be written; its path comes with the error.
pub fn write(project: &Project, planned: Plan) -> Result<(), (PathBuf, io::Error)> {
    let Plan { reviewed, kept, new } = planned;
    let mut stage = None;
    if !new.is_empty() {
        let mut opened = Stage::open(&project.root).map_err(StageError::at)?;
        for (path, text) in &new {
            opened.write(path, text).map_err(StageError::at)?;
        }
        stage = Some(opened);
    }
    let edits: Vec<Edit> = reviewed.into_iter().map(|one| one.edit).chain(kept).collect();
    system::replace_all(&edits)?;
    stage.map_or(Ok(()), |stage| stage.commit().map(|_| ()).map_err(StageError::at))
}

/// What would be accepted of the texts of all entries.
pub fn texts(project: &Project, report: &mut Report) -> Option<Vec<Reviewed>> {
    let mut planned = plan(project, &Chosen::All, report)?;
    planned.reviewed.retain(|one| one.path.ends_with(".md"));
    Some(planned.reviewed)
}

/// The review of one entry.
struct Review<'r> {
    project: &'r Project,
    entry: &'r DraftEntry,
    older: Older<'r>,
    report: &'r mut Report,
}

impl Review<'_> {
    /// What a new record in a translation accepts, if it changes the file.
    fn text(
        &mut self,
        (source, translation): (&ReadText, &DraftText),
    ) -> Option<Reviewed> {
        let now = prints::fingerprints(source);
        let record = |text: &str| translated::record(text, &now);
        let edit = edit(self.project, &translation.source, record, self.report)?;
        let parts = prints::parts(source);
        let older = self.older;
        let same = |name: &str, print: &str| {
            parts.get(name).is_some_and(|said| said.is_recorded_as(print, older))
        };
        let old = translation.translated.as_ref().map(|old| &old.value);
        Some(self.reviewed(&translation.source, (old, &now), &same, edit))
    }

    /// What a new record in `facts.toml` accepts, if it changes the file.
    fn pairs(&mut self, facts: &DraftFacts, tracked: &[TrackedFact]) -> Option<Reviewed> {
        if tracked.is_empty() && facts.translated.is_none() {
            return None;
        }
        let now = tracked.iter().map(|fact| (fact.name.clone(), fact.record())).collect();
        let record = |text: &str| translated::record_pairs(text, &now);
        let source = self.entry.facts_source()?;
        let edit = edit(self.project, source, record, self.report)?;
        let by_name: BTreeMap<&str, &TrackedFact> =
            tracked.iter().map(|fact| (fact.name.as_str(), fact)).collect();
        let older = self.older;
        let same = |name: &str, record: &str| {
            let fact = by_name.get(name).map(|fact| fact.compared(record, older));
            fact.is_some_and(|(others, still)| still && others.is_empty())
        };
        let old = facts.translated.as_ref().map(|old| &old.value);
        Some(self.reviewed(source, (old, &now), &same, edit))
    }

    /// `same` says whether what is called so is as a record has it.
    fn reviewed(
        &self,
        source: &Source,
        (old, now): (Option<&BTreeMap<String, String>>, &BTreeMap<String, String>),
        same: &dyn Fn(&str, &str) -> bool,
        edit: Edit,
    ) -> Reviewed {
        let none = BTreeMap::new();
        let old = old.unwrap_or(&none);
        let part = |name: &String, change| Part { name: name.clone(), change };
        let mut parts = Vec::new();
        for name in now.keys() {
            match old.get(name) {
                Some(print) if same(name, print) => {}
                Some(_) => parts.push(part(name, Change::Changed)),
                None => parts.push(part(name, Change::New)),
            }
        }
        let gone = old.keys().filter(|name| !now.contains_key(*name));
        parts.extend(gone.map(|name| part(name, Change::Gone)));
        let (id, path) = (self.entry.id.to_string(), source.path().to_owned());
        Reviewed { id, path, parts, edit }
    }
}

/// The edit of a file by `record`, if that changes it; a fault if it cannot be.
fn edit(
    project: &Project,
    source: &Source,
    record: impl FnOnce(&str) -> Option<String>,
    report: &mut Report,
) -> Option<Edit> {
    let path = project.root.join(source.path());
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            let place = Place::Path(source.path().to_owned());
            report.add(fault::unreadable_file(place, &error));
            return None;
        }
    };
    let Some(renewed) = record(&text) else {
        report.add(fault::bad_value_record(source.top()));
        return None;
    };
    (renewed != text).then_some(Edit { path, old: text, new: renewed })
}
