//! `mithaq check`.
//! Start at [`run`].

use std::path::PathBuf;

use clap::Args;

use super::FAULTY;
use super::build::project;
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
    /// Take warnings for errors.
    #[arg(long)]
    deny_warnings: bool,
}

/// Says what a build would say. The error is the exit code.
pub(super) fn run(arguments: &Arguments) -> Result<(), u8> {
    let bar = Bar::new(false);
    let mut report = Report::new();
    let checked = project(arguments.root.as_deref(), &mut report).and_then(|project| {
        pipeline::build(&project, &Options::default(), &Discard, &bar, &mut report)
    });
    drop(bar);
    print_report(&report);
    let warned = arguments.deny_warnings && report.count(Severity::Warning) > 0;
    match checked {
        Some(_) if !warned => Ok(()),
        _ => Err(FAULTY),
    }
}
