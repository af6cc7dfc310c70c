//! `mithaq translated`.
//! Start at [`run`].

use std::fs;
use std::path::PathBuf;

use clap::Args;

use super::failure::Failure;
use super::terminal::{catalogue, print, print_error, print_report};
use super::{message, project};
use crate::content::pairs::{self, TrackedFact};
use crate::content::{
    self, DraftEntry, DraftFacts, DraftText, Project, ReadEntry, ReadText, translated,
};
use crate::diagnostic::{Place, Report, fault, nearest, phrase};
use crate::pipeline;
use crate::source::Source;
use crate::system::{self, Edit};

/// The arguments of `mithaq translated`.
#[derive(Args)]
pub(super) struct Arguments {
    /// The entries whose translations were compared with the texts that they translate.
    #[arg(value_name = "ID", required_unless_present = "all")]
    ids: Vec<String>,
    /// All entries that have texts in both languages, or pairs with both halves.
    #[arg(long, conflicts_with = "ids")]
    all: bool,
    /// The folder that holds `mithaq.toml` [default: here, or the nearest folder above].
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

/// Records in each translation the state of the text that it translates, and in `facts.toml` the
/// first halves of its pairs.
///
/// # Errors
///
/// If the dossier has faults, or an entry has no translation.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut report = Report::new();
    let done = project::find(arguments.root.as_deref(), &mut report)
        .and_then(|project| record(arguments, &project, &mut report));
    // Warnings do not matter here; errors stop the command.
    if report.has_errors() {
        let _ = print_report(&report);
    }
    match done {
        Some(count) => {
            let recorded = message::translations_recorded(count);
            print(&format!("{}\n", catalogue().text(&recorded)))
        }
        None => {
            let _ = print_error(&message::nothing_written());
            Err(Failure::Faults)
        }
    }
}

/// Writes the files that change; returns how many there are.
fn record(
    arguments: &Arguments,
    project: &Project,
    report: &mut Report,
) -> Option<usize> {
    // A dossier that cannot be built is not recorded either.
    let mut examined = Report::new();
    if !pipeline::examine(project, &mut examined) {
        report.absorb(examined);
        return None;
    }
    // `examined` has the same faults already.
    let mut ignored = Report::new();
    let draft = content::load(project, &mut ignored)?;
    for id in &arguments.ids {
        if !draft.entries.iter().any(|entry| &*entry.id == id.as_str()) {
            let known = draft.entries.iter().map(|entry| &*entry.id);
            let near = nearest(id, known).map(phrase::did_you_mean);
            let place = Place::Path("content".to_owned());
            report.add(fault::unknown_id_named(place, id).maybe_help(near));
        }
    }
    let chosen = |entry: &DraftEntry| {
        arguments.all || arguments.ids.iter().any(|id| *id == *entry.id)
    };
    let mut written = Vec::new();
    for entry in draft.entries.iter().filter(|entry| chosen(entry)) {
        let read = content::read_entry(&draft, entry, &mut ignored);
        let ReadEntry { facts, texts, .. } = read;
        let tracked = pairs::tracked(&facts, &draft.settings.tags());
        if let [Some(first), Some(second)] = texts {
            let (source, translation) = match first.draft.translated {
                Some(_) => (second, first.draft),
                None => (first, second.draft),
            };
            written.extend(renewed(project, &source, &translation, report));
        } else if tracked.is_empty() && !arguments.all {
            let folder = Place::Path(entry.folder.clone());
            report.add(fault::unknown_file_text(folder, &entry.id));
        }
        written.extend(renewed_pairs(project, entry, &facts, &tracked, report));
    }
    if report.has_errors() {
        return None;
    }
    if let Err((path, error)) = system::replace_all(&written) {
        let place = Place::Path(path.display().to_string());
        report.add(fault::unwritable_file(place, &error));
        return None;
    }
    Some(written.len())
}

/// The edit that puts a new record into a translation, if that changes it.
fn renewed(
    project: &Project,
    source: &ReadText,
    translation: &DraftText,
    report: &mut Report,
) -> Option<Edit> {
    let record = |text: &str| translated::record(text, &translated::fingerprints(source));
    edit(project, &translation.source, record, report)
}

/// The edit that puts a new record into `facts.toml`, if that changes it.
fn renewed_pairs(
    project: &Project,
    entry: &DraftEntry,
    facts: &DraftFacts,
    tracked: &[TrackedFact],
    report: &mut Report,
) -> Option<Edit> {
    if tracked.is_empty() && facts.translated.is_none() {
        return None;
    }
    let records = tracked.iter().map(|fact| (fact.name.clone(), fact.record()));
    let records = records.collect();
    let record = |text: &str| translated::record_pairs(text, &records);
    edit(project, entry.facts_source()?, record, report)
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
