//! `mithaq build`.
//! Start at [`run`].

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;

use super::terminal::{Bar, print_report};
use super::{FAULTY, USAGE};
use crate::content::{self, Project};
use crate::diagnostic::{Code, Diagnostic, Place, Report, Severity};
use crate::pipeline::{Options, Summary, reuse, unwritable};
use crate::publish::{CommitOptions, Folder, OpenError};

/// The arguments of `mithaq build`.
#[derive(Args)]
pub(super) struct Arguments {
    /// The folder that holds `mithaq.toml` [default: here, or the nearest folder above].
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
    /// Where the site goes [default: `public/` in the dossier].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The address of the site, for canonical links.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Wait until the site is on the disk before it takes the place of the old one, so that
    /// it survives a loss of power.
    #[arg(long)]
    durable: bool,
    /// Say nothing unless something is wrong.
    #[arg(long, short)]
    quiet: bool,
}

/// Builds the site. The error is the exit code.
pub(super) fn run(arguments: &Arguments) -> Result<(), u8> {
    let base_url = match arguments.base_url.as_deref().map(content::check_base) {
        Some(Err(reason)) => {
            eprintln!("error: {reason}; write `--base-url https://example.org/dossier/`");
            return Err(USAGE);
        }
        Some(Ok(base)) => Some(base),
        None => None,
    };
    let bar = Bar::new(arguments.quiet);
    let mut report = Report::new();
    let built = project(arguments.root.as_deref(), &mut report).and_then(|project| {
        let out = arguments.out.clone().unwrap_or_else(|| project.root.join("public"));
        let mut folder = open(&out, arguments, &mut report)?;
        let options = Options { base_url };
        let summary =
            reuse::build_folder(&project, &options, &mut folder, &bar, &mut report)?;
        folder.commit().map_err(|error| report.add(unwritable(&error))).ok()?;
        Some((summary, out))
    });
    let elapsed = bar.elapsed();
    drop(bar);
    print_report(&report);
    match built {
        Some((summary, out)) => {
            if !arguments.quiet {
                print!("{}", told(&summary, &out, &report, elapsed));
            }
            Ok(())
        }
        None => {
            eprintln!("nothing was written");
            Err(FAULTY)
        }
    }
}

/// The dossier at `root`, or the one around the working directory.
pub(super) fn project(root: Option<&Path>, report: &mut Report) -> Option<Project> {
    let (found, place) = match root {
        Some(root) => {
            let there = root.join("mithaq.toml").is_file();
            let project = there.then(|| Project { root: root.to_owned() });
            (project, root.display().to_string())
        }
        None => match std::env::current_dir() {
            Ok(here) => (Project::find(&here), here.display().to_string()),
            Err(_) => (None, ".".to_owned()),
        },
    };
    if found.is_none() {
        let message = match root {
            Some(_) => "this folder has no `mithaq.toml`",
            None => "neither this folder nor one above it has a `mithaq.toml`",
        };
        report.add(
            Diagnostic::new(Code::NoDossier, Place::Path(place), message)
                .help("run this in a dossier, or name its folder with `--root`"),
        );
    }
    found
}

fn open(out: &Path, arguments: &Arguments, report: &mut Report) -> Option<Folder> {
    let waiting = || {
        if !arguments.quiet {
            eprintln!("another build writes to {}; waiting for its end", out.display());
        }
    };
    let options = CommitOptions { durable: arguments.durable };
    match Folder::open(out, options, &waiting) {
        Ok(folder) => Some(folder),
        Err(error) => {
            let place = Place::Path(out.display().to_string());
            let (code, help) = match &error {
                OpenError::Foreign(..) => (
                    Code::ForeignOutput,
                    "choose another folder with `--out`, or move these files away",
                ),
                OpenError::Io(_) => {
                    (Code::Unwritable, "look at the permissions of the folder around it")
                }
            };
            let message = match &error {
                OpenError::Foreign(..) => {
                    format!("the output is not the program's own: {error}")
                }
                OpenError::Io(_) => format!("the output cannot be written: {error}"),
            };
            report.add(Diagnostic::new(code, place, message).help(help));
            None
        }
    }
}

/// The summary: pages by kind and language, warnings, time.
fn told(summary: &Summary, out: &Path, report: &Report, elapsed: Duration) -> String {
    let [first, second] = &summary.languages;
    let mut text = format!("{:<16}{first:>6}{second:>6}\n", "");
    for (kind, [one, two]) in &summary.entries {
        let _ = writeln!(text, "{:<16}{one:>6}{two:>6}", kind.folder());
    }
    let warnings = report.count(Severity::Warning);
    let plural = if warnings == 1 { "" } else { "s" };
    let _ = writeln!(
        text,
        "{} pages in {}, {warnings} warning{plural}, {:.2} s",
        summary.pages,
        out.display(),
        elapsed.as_secs_f64()
    );
    text
}
