//! `mithaq check`.
//! Start at [`run`].

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::failure::Failure;
use super::terminal::{Bar, catalogue, print, print_report, words};
use super::{message, project};
use crate::diagnostic::{Report, Severity, format};
use crate::pipeline::{self, Options, Summary};
use crate::publish::Discard;

/// The arguments of `mithaq check`.
#[derive(Args)]
#[command(after_help = include_str!("help/check.txt"))]
pub(super) struct Arguments {
    /// The folder that holds `mithaq.toml` [default: here, or the nearest folder above].
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
    /// Tell what has one cause at each of its places, and not once.
    #[arg(long)]
    all: bool,
    /// Treat warnings as errors.
    #[arg(long)]
    deny_warnings: bool,
    /// How to tell what was found; all but text goes to standard output.
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
}

/// How a report is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Lines with marks, for people, on standard error.
    #[default]
    Text,
    /// A JSON object a line.
    Json,
    /// Commands of a workflow of GitHub.
    Github,
    /// One document in SARIF 2.1.0.
    Sarif,
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
    if arguments.all {
        report = report.all_told();
    }
    let printed = match arguments.format {
        Format::Text => match &checked {
            Some(summary) if report.is_empty() => all_is_well(summary),
            _ => print_report(&report),
        },
        Format::Json => print(&format::json(&report, &words())),
        Format::Github => print(&format::github(&report, &words())),
        Format::Sarif => {
            let version = env!("CARGO_PKG_VERSION");
            print(&format::sarif(&report, &words(), version))
        }
    };
    let warned = arguments.deny_warnings && report.count(Severity::Warning) > 0;
    match checked {
        Some(_) if !warned => printed,
        _ => Err(Failure::Faults),
    }
}

fn all_is_well(Summary { dossier, .. }: &Summary) -> Result<(), Failure> {
    let [entries, facts] = *dossier;
    print(&format!("{}\n", catalogue().text(&message::all_is_well(entries, facts))))
}
