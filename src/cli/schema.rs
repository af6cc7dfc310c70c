//! `mithaq schema`.
//! Start at [`run`].

use std::path::PathBuf;

use clap::Args;

use super::failure::Failure;
use super::init::refused;
use super::terminal::{print, print_error, print_report};
use super::{message, project};
use crate::desk::schema;
use crate::diagnostic::Report;

/// The arguments of `mithaq schema`.
#[derive(Args)]
#[command(after_help = include_str!("help/schema.txt"))]
pub(super) struct Arguments {
    /// The folder that holds `mithaq.toml` [default: here, or the nearest folder above].
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

/// Writes the schemas of the dossier, and the settings of editors where there are none.
///
/// # Errors
///
/// If the dossier cannot be read, or a file not be written.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut report = Report::new();
    let found =
        project::find(arguments.root.as_deref(), &mut report).and_then(|project| {
            let files = schema::files(&project, &mut report)?;
            Some((project, files))
        });
    let Some((project, files)) = found else {
        let _ = print_report(&report);
        let _ = print_error(&message::nothing_written());
        return Err(Failure::Faults);
    };
    let written = schema::write(&project, files);
    let written = written.map_err(|error| refused(&project.root, &error))?;
    print(&written.iter().map(|path| format!("{path}\n")).collect::<String>())
}
