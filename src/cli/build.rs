//! `mithaq build`.
//! Start at [`run`].

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;

use super::failure::Failure;
use super::terminal::{Bar, catalogue, print, print_error, print_report};
use super::{message, project};
use crate::content::{self, Project};
use crate::diagnostic::{Diagnostic, Place, Report, Severity, fault, phrase};
use crate::pipeline::{self, Form, Options, Summary, sources, unwritable};
use crate::publish::{CommitError, CommitOptions, Folder, OpenError, Sample, Strange};
use crate::sentence::List;

/// The arguments of `mithaq build`.
#[derive(Args)]
#[command(after_help = include_str!("help/build.txt"))]
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
    /// Keep beside the output what was changed in it by hand, as `.mithaq-kept-…`, and put the site
    /// in its place.
    #[arg(long)]
    replace: bool,
    /// Publish nothing if there are warnings.
    #[arg(long)]
    deny_warnings: bool,
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
    let base_url = base_url(arguments.base_url.as_deref())?;
    let bar = Bar::new(arguments.quiet);
    let mut report = Report::new();
    let built =
        project::find(arguments.root.as_deref(), &mut report).and_then(|project| {
            let out =
                arguments.out.clone().unwrap_or_else(|| project.root.join("public"));
            let mut folder = open(&project, &out, arguments, &mut report)?;
            let options = Options { base_url, form: Form::Site, ends_process: true };
            let summary = pipeline::build_folder(
                &project,
                &options,
                &mut folder,
                &bar,
                &mut report,
            )?;
            if arguments.deny_warnings && report.count(Severity::Warning) > 0 {
                return None;
            }
            let done = folder.commit();
            let done =
                done.map_err(|error| report.add(uncommitted(&out, &error))).ok()?;
            Some((summary, out, done))
        });
    let elapsed = bar.elapsed();
    drop(bar);
    let printed = print_report(&report);
    let Some((summary, out, done)) = built else {
        let _ = print_error(&message::nothing_written());
        return Err(Failure::Faults);
    };
    printed?;
    if arguments.quiet {
        return Ok(());
    }
    if let Some(kept) = done.kept {
        print_error(&message::kept(&kept.display()))?;
    }
    print(&summarized(&summary, &out, &report, elapsed))
}

/// The address that is given for a site.
///
/// # Errors
///
/// If no site can be there.
pub(super) fn base_url(address: Option<&str>) -> Result<Option<String>, Failure> {
    let Some(address) = address else { return Ok(None) };
    let base = content::check_base(address);
    base.map(Some).ok_or_else(|| Failure::usage(message::unusable_base_url(address)))
}

fn open(
    project: &Project,
    out: &Path,
    arguments: &Arguments,
    report: &mut Report,
) -> Option<Folder> {
    let waiting = || {
        if !arguments.quiet {
            let _ = print_error(&message::waiting(&out.display()));
        }
    };
    let Arguments { durable, replace, .. } = *arguments;
    let options = CommitOptions { durable, replace, sources: sources(project) };
    match Folder::open(out, options, &waiting) {
        Ok(folder) => Some(folder),
        Err(error) => {
            unopened(out, &error).into_iter().for_each(|fault| report.add(fault));
            None
        }
    }
}

/// The faults of an output that is refused.
fn unopened(out: &Path, error: &OpenError) -> Vec<Diagnostic> {
    let place = Place::Path(out.display().to_string());
    vec![match error {
        OpenError::Strange(strange) => return strange_files(&place, strange),
        OpenError::NoFolder | OpenError::NotOurs => {
            fault::foreign_output_no_folder(place)
        }
        OpenError::Within(source) => fault::misplaced_output(place, &source.display()),
        OpenError::Around(source) => {
            fault::misplaced_output_around(place, &source.display())
        }
        OpenError::Reserved => fault::misplaced_output_name(place),
        OpenError::InTheWay(path) => {
            fault::unwritable_in_the_way(Place::Path(path.display().to_string()))
        }
        OpenError::Io(error) => fault::unwritable_output(place, error),
    }]
}

/// The faults of an output that holds what no build wrote, and what was changed.
fn strange_files(place: &Place, strange: &Strange) -> Vec<Diagnostic> {
    let Strange { changed, line_ends, foreign, folders, ours } = strange;
    let names = |sample: &Sample| {
        List::plain(sample.first.iter().map(|name| phrase::quoted(name)))
    };
    let mut faults = Vec::new();
    if changed.count > 0 {
        let fault = match line_ends {
            true => fault::changed_output_line_ends,
            false => fault::changed_output,
        };
        faults.push(fault(place.clone(), changed.count, names(changed)));
    }
    if foreign.count > 0 {
        let fault = match folders {
            true => fault::foreign_output_folders,
            false => fault::foreign_output,
        };
        let fault = fault(place.clone(), foreign.count, names(foreign));
        faults.push(fault.maybe_help(ours.then(phrase::help_replace)));
    }
    faults
}

/// The fault of a site that cannot be put in its place.
fn uncommitted(out: &Path, error: &CommitError) -> Diagnostic {
    match error {
        CommitError::Outdated => {
            fault::unwritable_outdated(Place::Path(out.display().to_string()))
        }
        CommitError::Io(error) => unwritable(error),
    }
}

/// The number of pages by kind and language, then their sum, the warnings and the time.
pub(super) fn summarized(
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
    if summary.shallow_404 {
        text += &catalogue().text(&message::shallow_404());
        text.push('\n');
    }
    let warnings = phrase::warnings(report.count(Severity::Warning));
    let seconds = format!("{:.2}", elapsed.as_secs_f64());
    let sentence = message::summary(summary.pages, &out.display(), warnings, &seconds);
    text + &catalogue().text(&sentence) + "\n"
}
