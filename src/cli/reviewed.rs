//! `mithaq reviewed`, which `mithaq translated` is another name of.
//! Start at [`run`].

use std::path::PathBuf;

use clap::Args;

use super::failure::Failure;
use super::terminal::{catalogue, print, print_error, print_report};
use super::{message, project};
use crate::content::{Project, translated};
use crate::desk::review::{self, Change, Chosen, Reviewed};
use crate::diagnostic::{Place, Report, fault};
use crate::sentence::{List, Sentence};

/// The arguments of `mithaq reviewed`.
#[derive(Args)]
#[command(after_help = include_str!("help/reviewed.txt"))]
pub(super) struct Arguments {
    /// The entries whose translations were compared with the texts that they translate.
    #[arg(value_name = "ID", required_unless_present = "all")]
    ids: Vec<String>,
    /// All entries that have texts in both languages, or pairs with both halves.
    #[arg(long, conflicts_with = "ids")]
    all: bool,
    /// Show what would be accepted, and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// The folder that holds `mithaq.toml` [default: here, or the nearest folder above].
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

/// Records in each translation the state of the text that it translates, and in `facts.toml` the
/// first halves of its pairs. It shows what it accepts before it does.
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
        Some(_) if arguments.dry_run => print_error(&message::nothing_written()),
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
    let chosen = match arguments.all {
        true => Chosen::All,
        false => Chosen::Ids(&arguments.ids),
    };
    let planned = review::plan(project, &chosen, report)?;
    // What cannot be printed is no reason to record nothing.
    let _ = print(&shown(&planned.reviewed));
    let count = planned.reviewed.len();
    if arguments.dry_run {
        return Some(count);
    }
    if let Err((path, error)) = review::write(project, planned) {
        let place = Place::Path(path.display().to_string());
        report.add(fault::unwritable_file(place, &error));
        return None;
    }
    Some(count)
}

/// What is accepted, a line for each part of a file.
fn shown(planned: &[Reviewed]) -> String {
    let catalogue = catalogue();
    let mut text = String::new();
    for Reviewed { id, path, parts, .. } in planned {
        text += &catalogue.text(&message::reviewed_file(id, path));
        text.push('\n');
        if parts.is_empty() {
            text += &format!("  {}\n", catalogue.text(&message::reviewed_same()));
        }
        for (change, line) in [
            (Change::New, message::reviewed_new as fn(List) -> Sentence),
            (Change::Changed, message::reviewed_changed),
            (Change::Gone, message::reviewed_gone),
        ] {
            let names = parts.iter().filter(|part| part.change == change);
            let names: Vec<Sentence> =
                names.map(|part| translated::part_name(&part.name)).collect();
            if !names.is_empty() {
                text += &format!("  {}\n", catalogue.text(&line(List::plain(names))));
            }
        }
    }
    text
}
