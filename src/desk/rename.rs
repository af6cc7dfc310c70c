//! Gives an entry another id, everywhere.
//! Start at [`plan`], then [`Rename::apply`].

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::PathBuf;

use super::{aliases, draft, entry, records, words};
use crate::content::{self, Draft, DraftEntry, Project};
use crate::diagnostic::{Place, Report, fault, nearest, phrase};
use crate::model::id;
use crate::resolve;
use crate::source::Span;
use crate::system::{self, Edit, Stage, StageError};

/// What a new id changes.
#[derive(Debug)]
pub struct Rename {
    root: PathBuf,
    /// The folder of the entry, from the root, before and afterwards.
    pub folders: [String; 2],
    /// The files that name the entry, and how often.
    pub uses: Vec<(String, usize)>,
    /// The files that change, by path: what they hold, and what they shall hold.
    texts: BTreeMap<String, [String; 2]>,
    /// `facts.toml`, where the entry has none, for its older id.
    facts: Option<String>,
}

/// The entry of an id; a fault where there is none.
pub fn find<'d>(
    draft: &'d Draft,
    id: &str,
    report: &mut Report,
) -> Option<&'d DraftEntry> {
    let found = draft.entries.iter().find(|entry| &*entry.id == id);
    if found.is_none() {
        let place = Place::Path("content".to_owned());
        let alias = |entry: &&std::sync::Arc<DraftEntry>| {
            entry.header.aliases.iter().any(|alias| &*alias.value == id)
        };
        let now = draft.entries.iter().find(alias);
        let known = draft.entries.iter().map(|entry| &*entry.id);
        report.add(match now {
            Some(now) => fault::unknown_id_renamed(place, id, &now.id)
                .help(phrase::did_you_mean(&now.id)),
            None => {
                let near = nearest(id, known).map(phrase::did_you_mean);
                fault::unknown_id_named(place, id).maybe_help(near)
            }
        });
    }
    found.map(|entry| &**entry)
}

/// What has to change so that the entry `old` is called `new`. `None` with faults in `report` if it
/// cannot be, or if the dossier has errors.
pub fn plan(
    project: &Project,
    [old, new]: [&str; 2],
    report: &mut Report,
) -> Option<Rename> {
    let draft = draft::sound(project, report)?;
    let own = find(&draft, old, report)?;
    if id::reserved(old) {
        // Its old address could not be kept.
        report.add(fault::reserved_id_kept(Place::Path(own.folder.clone()), old));
        return None;
    }
    entry::check_id(&draft, own.kind, new, Some(own), report)?;
    let folder = own.folder.clone();
    let target = format!("content/{}/{new}", own.kind.folder());
    if fs::symlink_metadata(project.root.join(&target)).is_ok() {
        report.add(fault::double_id(Place::Path(target.clone()), new, &target));
        return None;
    }
    let uses = resolve::uses(&draft, old);
    let mut texts = Texts { project, all: BTreeMap::new() };
    texts.rename(&uses, [old, new], report)?;
    let path = format!("{folder}/facts.toml");
    let mut facts = None;
    if own.facts_source().is_some() {
        let edited = |text: &str| aliases::with(text, old, new);
        texts.edit(&path, edited, report)?;
    } else {
        facts = Some(format!("aliases = [\"{old}\"]\n"));
    }
    let after = texts.all.iter().map(|(path, [_, new])| (path.clone(), new.clone()));
    let after = content::load_as(project, after.collect(), &mut Report::new())?;
    let records = records::kept(project, &draft, &after);
    for (path, record) in records {
        texts.edit(&path, |text| record.written(text), report)?;
    }
    let mut counted: Vec<(String, usize)> = Vec::new();
    for place in &uses {
        let path = place.source().path();
        match counted.last_mut().filter(|(last, _)| last == path) {
            Some((_, count)) => *count += 1,
            None => counted.push((path.to_owned(), 1)),
        }
    }
    Some(Rename {
        root: project.root.clone(),
        folders: [folder, target],
        uses: counted,
        texts: texts.all,
        facts,
    })
}

/// The files that change.
struct Texts<'p> {
    project: &'p Project,
    all: BTreeMap<String, [String; 2]>,
}

impl Texts<'_> {
    /// Writes the new id at every place that names the entry.
    fn rename(
        &mut self,
        uses: &[Span],
        [old, new]: [&str; 2],
        report: &mut Report,
    ) -> Option<()> {
        for places in uses.chunk_by(|a, b| a.source().path() == b.source().path()) {
            let mut wrong = None;
            let path = places[0].source().path();
            let edited = self.edit(
                path,
                |text| match words::replaced(text, places, old, new) {
                    Ok(text) => Some(text),
                    Err(place) => {
                        wrong = Some(place.clone());
                        Some(text.to_owned())
                    }
                },
                report,
            );
            if let Some(place) = wrong {
                report.add(fault::bad_value_spelt(place, old));
                return None;
            }
            edited?;
        }
        Some(())
    }

    /// Edits a file; a fault if it cannot be read or edited.
    fn edit(
        &mut self,
        path: &str,
        edit: impl FnOnce(&str) -> Option<String>,
        report: &mut Report,
    ) -> Option<()> {
        let place = || Place::Path(path.to_owned());
        if !self.all.contains_key(path) {
            match fs::read_to_string(self.project.root.join(path)) {
                Ok(text) => self.all.insert(path.to_owned(), [text.clone(), text]),
                Err(error) => {
                    report.add(fault::unreadable_file(place(), &error));
                    return None;
                }
            };
        }
        let [_, text] = self.all.get_mut(path)?;
        match edit(text) {
            Some(edited) => *text = edited,
            None => {
                report.add(fault::bad_value_unwritten(place()));
                return None;
            }
        }
        Some(())
    }
}

impl Rename {
    /// Renames the folder and writes the files.
    ///
    /// # Errors
    ///
    /// If a file or folder cannot be written; then nothing is changed.
    pub fn apply(self) -> Result<(), (PathBuf, io::Error)> {
        let Rename { root, folders, texts, facts, uses: _ } = self;
        let [old, new] = folders.each_ref().map(|folder| root.join(folder));
        fs::rename(&old, &new).map_err(|error| (new.clone(), error))?;
        let write = || {
            let mut stage = None;
            if let Some(text) = &facts {
                let mut opened = Stage::open(&new).map_err(StageError::at)?;
                opened.write("facts.toml", text).map_err(StageError::at)?;
                stage = Some(opened);
            }
            let edits: Vec<Edit> = texts
                .into_iter()
                .map(|(path, [old, new])| {
                    let within = path.strip_prefix(&format!("{}/", folders[0]));
                    let moved = within.map(|below| format!("{}/{below}", folders[1]));
                    Edit { path: root.join(moved.unwrap_or(path)), old, new }
                })
                .collect();
            system::replace_all(&edits)?;
            stage.map_or(Ok(()), |stage| {
                stage.commit().map(|_| ()).map_err(StageError::at)
            })
        };
        write().inspect_err(|_| {
            let _ = fs::rename(&new, &old);
        })
    }
}
