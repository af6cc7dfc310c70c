//! `mithaq check`.
//! Start at [`run`].

use std::path::PathBuf;

use clap::Args;

use super::failure::Failure;
use super::project;
use super::terminal::{Bar, print_report};
use crate::diagnostic::{Report, Severity};
use crate::pipeline::{self, Options};
use crate::publish::Discard;

/// The arguments of `mithaq check`.
#[derive(Args)]
pub(super) struct Arguments {
    /// The folder that holds `mithaq.toml` [default: here, or the nearest folder above].
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
    /// Treat warnings as errors.
    #[arg(long)]
    deny_warnings: bool,
}

/// Reports what a build would report.
///
/// # Errors
///
/// If the dossier has faults, or warnings that are denied.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let bar = Bar::new(false);
    let mut report = Report::new();
    let checked =
        project::find(arguments.root.as_deref(), &mut report).and_then(|project| {
            let options = Options::default();
            pipeline::build(&project, &options, &Discard, &bar, &mut report)
        });
    drop(bar);
    let printed = print_report(&report);
    let warned = arguments.deny_warnings && report.count(Severity::Warning) > 0;
    match checked {
        Some(_) if !warned => printed,
        _ => Err(Failure::Faults),
    }
}
