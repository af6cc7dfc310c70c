//! `mithaq fix`.
//! Start at [`run`].

use std::path::PathBuf;

use clap::Args;

use super::failure::Failure;
use super::terminal::{catalogue, print, print_error, print_report};
use super::{message, project};
use crate::desk::fix::{self, Fixed};
use crate::diagnostic::{Place, Report, fault, visible};
use crate::system;

/// The arguments of `mithaq fix`.
#[derive(Args)]
#[command(after_help = include_str!("help/fix.txt"))]
pub(super) struct Arguments {
    /// Show each change, and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// The folder that holds `mithaq.toml` [default: here, or the nearest folder above].
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

/// Mends what has one right answer, and shows each change.
///
/// # Errors
///
/// If the dossier cannot be read, or a file not be written.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut report = Report::new();
    let fixed = project::find(arguments.root.as_deref(), &mut report)
        .and_then(|project| fix::plan(&project, &mut report));
    let Some(fixed) = fixed else {
        let _ = print_report(&report);
        let _ = print_error(&message::nothing_written());
        return Err(Failure::Faults);
    };
    let mut text = String::new();
    let mut lines_changed = 0;
    for Fixed { path, lines, .. } in &fixed {
        for (number, [old, new]) in lines {
            let [old, new] = [old, new].map(|line| visible(line));
            text += &format!("{}:{number}\n- {old}\n+ {new}\n", visible(path));
        }
        lines_changed += lines.len();
    }
    let edits: Vec<_> = fixed.into_iter().map(|one| one.edit).collect();
    let told = if arguments.dry_run { message::fixable } else { message::fixed };
    text += &catalogue().text(&told(lines_changed, edits.len()));
    text.push('\n');
    if arguments.dry_run {
        print(&text)?;
        return print_error(&message::nothing_written());
    }
    if let Err((path, error)) = system::replace_all(&edits) {
        report
            .add(fault::unwritable_file(Place::Path(path.display().to_string()), &error));
        let _ = print_report(&report);
        let _ = print_error(&message::nothing_written());
        return Err(Failure::Faults);
    }
    print(&text)
}
