//! `mithaq zip`.
//! Start at [`run`].

use std::path::{Path, PathBuf};

use clap::Args;

use super::build::summarized;
use super::failure::Failure;
use super::terminal::{Bar, catalogue, print, print_error, print_report};
use super::{build, message, project};
use crate::content::Project;
use crate::diagnostic::{Diagnostic, Place, Report, Severity, fault, phrase};
use crate::pipeline::{Form, Options, Zip, unarchived};
use crate::publish::OpenError;

/// The arguments of `mithaq zip`.
#[derive(Args)]
#[command(after_help = include_str!("help/zip.txt"))]
pub(super) struct Arguments {
    /// The folder that holds `mithaq.toml` [default: here, or the nearest folder above].
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
    /// The archive to write (default: `<name>.zip` in the dossier, with the `name` of `mithaq.toml`).
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The address of the site, for canonical links.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Write nothing if there are warnings.
    #[arg(long)]
    deny_warnings: bool,
    /// Print nothing unless there are faults.
    #[arg(long, short)]
    quiet: bool,
}

/// Builds the site into an archive.
///
/// # Errors
///
/// If the arguments are refused, or the dossier has faults.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let base_url = build::base_url(arguments.base_url.as_deref())?;
    let options = Options { base_url, form: Form::Archive, ends_process: true };
    let bar = Bar::new(arguments.quiet);
    let mut report = Report::new();
    let made =
        project::find(arguments.root.as_deref(), &mut report).and_then(|project| {
            let usual = || Zip::usual_place(&project);
            let out = arguments.out.clone().unwrap_or_else(usual);
            let zip = open(&project, &out, arguments.quiet, &mut report)?;
            let (summary, about) = zip.build(&project, &options, &bar, &mut report)?;
            if arguments.deny_warnings && report.count(Severity::Warning) > 0 {
                return None;
            }
            let done = zip.commit();
            done.map_err(|error| report.add(unarchived(&error))).ok()?;
            Some((summary, about, out))
        });
    let elapsed = bar.elapsed();
    drop(bar);
    let printed = print_report(&report);
    let Some((summary, about, out)) = made else {
        let _ = print_error(&message::nothing_written());
        return Err(Failure::Faults);
    };
    printed?;
    if arguments.quiet {
        return Ok(());
    }
    let archived = message::archived(&about.size, about.files, &about.sum);
    let archived = catalogue().text(&archived);
    print(&format!("{}{archived}\n", summarized(&summary, &out, &report, elapsed)))
}

fn open(project: &Project, out: &Path, quiet: bool, report: &mut Report) -> Option<Zip> {
    let waiting = || {
        if !quiet {
            let _ = print_error(&message::waiting(&out.display()));
        }
    };
    let opened = Zip::open(project, out, &waiting);
    opened.map_err(|error| report.add(unopened(out, &error))).ok()
}

/// The fault of a place where no archive may be.
fn unopened(out: &Path, error: &OpenError) -> Diagnostic {
    let place = Place::Path(out.display().to_string());
    match error {
        OpenError::NotOurs | OpenError::NoFolder | OpenError::Strange(_) => {
            fault::foreign_output_archive(place)
        }
        OpenError::Within(source) => fault::misplaced_output(place, &source.display())
            .help(phrase::help_elsewhere()),
        OpenError::Around(source) => {
            fault::misplaced_output_around(place, &source.display())
                .help(phrase::help_elsewhere())
        }
        OpenError::Reserved => fault::misplaced_output_name(place),
        OpenError::InTheWay(path) => {
            fault::unwritable_in_the_way(Place::Path(path.display().to_string()))
        }
        OpenError::Io(error) => fault::unwritable_archive(place, error),
    }
}
