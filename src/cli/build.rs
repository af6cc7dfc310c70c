//! `mithaq build`.
//! Start at [`run`].

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;

use super::failure::Failure;
use super::terminal::{Bar, catalogue, print, print_error, print_report};
use super::{message, project};
use crate::content;
use crate::diagnostic::{Place, Report, Severity, fault, phrase};
use crate::pipeline::{self, Options, Summary, unwritable};
use crate::publish::{CommitOptions, Folder, OpenError};
use crate::sentence::List;

/// The arguments of `mithaq build`.
#[derive(Args)]
pub(super) struct Arguments {
    /// The folder that holds `mithaq.toml` [default: here, or the nearest folder above].
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
    /// The folder to write the site to [default: `public/` in the dossier].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The address of the site, for canonical links.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Wait until the site is on the disk before it replaces the old one, so that it survives a
    /// loss of power.
    #[arg(long)]
    durable: bool,
    /// Print nothing unless there are faults.
    #[arg(long, short)]
    quiet: bool,
}

/// Builds the site.
///
/// # Errors
///
/// If the arguments are refused, or the dossier has faults.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let base_url = match &arguments.base_url {
        Some(address) => {
            let base = content::check_base(address);
            Some(base.ok_or_else(|| Failure::usage(message::unusable_base_url(address)))?)
        }
        None => None,
    };
    let bar = Bar::new(arguments.quiet);
    let mut report = Report::new();
    let built =
        project::find(arguments.root.as_deref(), &mut report).and_then(|project| {
            let out =
                arguments.out.clone().unwrap_or_else(|| project.root.join("public"));
            let mut folder = open(&out, arguments, &mut report)?;
            let options = Options { base_url };
            let summary = pipeline::build_folder(
                &project,
                &options,
                &mut folder,
                &bar,
                &mut report,
            )?;
            folder.commit().map_err(|error| report.add(unwritable(&error))).ok()?;
            Some((summary, out))
        });
    let elapsed = bar.elapsed();
    drop(bar);
    let printed = print_report(&report);
    let Some((summary, out)) = built else {
        let _ = print_error(&message::nothing_written());
        return Err(Failure::Faults);
    };
    printed?;
    if arguments.quiet {
        return Ok(());
    }
    print(&summarized(&summary, &out, &report, elapsed))
}

fn open(out: &Path, arguments: &Arguments, report: &mut Report) -> Option<Folder> {
    let waiting = || {
        if !arguments.quiet {
            let _ = print_error(&message::waiting(&out.display()));
        }
    };
    let options = CommitOptions { durable: arguments.durable };
    match Folder::open(out, options, &waiting) {
        Ok(folder) => Some(folder),
        Err(error) => {
            let place = Place::Path(out.display().to_string());
            report.add(match &error {
                OpenError::Foreign(files, count) => {
                    let files = files.iter().map(|file| phrase::quoted(file));
                    fault::foreign_output(place, *count, List::plain(files))
                }
                OpenError::Io(error) => fault::unwritable_output(place, error),
            });
            None
        }
    }
}

/// The number of pages by kind and language, then their sum, the warnings and the time.
fn summarized(
    summary: &Summary,
    out: &Path,
    report: &Report,
    elapsed: Duration,
) -> String {
    let [first, second] = &summary.languages;
    let mut text = format!("{:<16}{first:>6}{second:>6}\n", "");
    for (kind, [one, two]) in &summary.entries {
        let _ = writeln!(text, "{:<16}{one:>6}{two:>6}", kind.folder());
    }
    let warnings = phrase::warnings(report.count(Severity::Warning));
    let seconds = format!("{:.2}", elapsed.as_secs_f64());
    let sentence = message::summary(summary.pages, &out.display(), warnings, &seconds);
    text + &catalogue().text(&sentence) + "\n"
}
