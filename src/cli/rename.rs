//! `mithaq rename`.
//! Start at [`run`].

use std::path::PathBuf;

use clap::Args;

use super::failure::Failure;
use super::terminal::{catalogue, print, print_error, print_report};
use super::{message, project};
use crate::desk::rename;
use crate::diagnostic::{Place, Report, fault, visible};

/// The arguments of `mithaq rename`.
#[derive(Args)]
#[command(after_help = include_str!("help/rename.txt"))]
pub(super) struct Arguments {
    /// The id of the entry.
    old: String,
    /// The id that it gets.
    new: String,
    /// Show what would change, and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// The folder that holds `mithaq.toml` [default: here, or the nearest folder above].
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

/// Renames an entry.
///
/// # Errors
///
/// If the dossier has errors, or the new id is not free.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let Arguments { old, new, dry_run, root } = arguments;
    let mut report = Report::new();
    let planned = project::find(root.as_deref(), &mut report)
        .and_then(|project| rename::plan(&project, [old, new], &mut report));
    let done = planned.and_then(|planned| {
        let said = shown(&planned, old);
        if !dry_run && let Err((path, error)) = planned.apply() {
            let place = Place::Path(path.display().to_string());
            report.add(fault::unwritable_file(place, &error));
            return None;
        }
        Some(said)
    });
    match done {
        Some(said) => {
            print(&said)?;
            if *dry_run { print_error(&message::nothing_written()) } else { Ok(()) }
        }
        None => {
            let _ = print_report(&report);
            let _ = print_error(&message::nothing_written());
            Err(Failure::Faults)
        }
    }
}

/// What a new id changes.
fn shown(planned: &rename::Rename, old: &str) -> String {
    let catalogue = catalogue();
    let [from, to] = &planned.folders;
    let mut text = format!("{from} → {to}\n");
    for (path, count) in &planned.uses {
        text += &format!("  {}: {count}\n", visible(path));
    }
    let count = planned.uses.iter().map(|(_, count)| count).sum();
    text += &catalogue.text(&message::renamed(count, planned.uses.len()));
    text.push('\n');
    text += &catalogue.text(&message::alias_kept(old));
    text + "\n"
}
