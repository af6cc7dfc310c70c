//! `mithaq uses`.
//! Start at [`run`].

use std::path::PathBuf;

use clap::Args;

use super::failure::Failure;
use super::terminal::{catalogue, print, print_report};
use super::{message, project};
use crate::desk::uses::{self, Use};
use crate::diagnostic::{Report, visible};

/// The arguments of `mithaq uses`.
#[derive(Args)]
#[command(after_help = include_str!("help/uses.txt"))]
pub(super) struct Arguments {
    /// The entry.
    id: String,
    /// The folder that holds `mithaq.toml` [default: here, or the nearest folder above].
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

/// Prints every place that names an entry, also one that is not there any more.
///
/// # Errors
///
/// If the dossier cannot be read, or nothing is called so and nothing names it.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut report = Report::new();
    let id = &arguments.id;
    let found = project::find(arguments.root.as_deref(), &mut report)
        .and_then(|project| uses::find(&project, id, &mut report));
    let Some(places) = found else {
        let _ = print_report(&report);
        return Err(Failure::Faults);
    };
    let mut text = String::new();
    for Use { path, position, words } in &places {
        text += &format!("{}:{position}: {}\n", visible(path), visible(words));
    }
    text += &format!("{}\n", catalogue().text(&message::uses(id, places.len())));
    print(&text)
}
