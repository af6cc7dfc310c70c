//! `mithaq translated`.
//! Start at [`run`].

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;

use super::FAULTY;
use super::build::project;
use super::terminal::print_report;
use crate::content::{self, DraftEntry, DraftText, Project, ReadText, translated};
use crate::diagnostic::{Code, Diagnostic, Place, Report};
use crate::pipeline;

/// The arguments of `mithaq translated`.
#[derive(Args)]
pub(super) struct Arguments {
    /// The entries whose translations were compared with what they translate.
    #[arg(value_name = "ID", required_unless_present = "all")]
    ids: Vec<String>,
    /// All entries that have texts in both languages.
    #[arg(long, conflicts_with = "ids")]
    all: bool,
    /// The folder that holds `mithaq.toml` [default: here, or the nearest folder above].
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

/// Records in each translation which state of the source it translates. The error is the exit
/// code.
pub(super) fn run(arguments: &Arguments) -> Result<(), u8> {
    let mut report = Report::new();
    let done = project(arguments.root.as_deref(), &mut report)
        .and_then(|project| record(arguments, &project, &mut report));
    // What a build would warn of is not this command's matter; what stops it is.
    if report.has_errors() {
        print_report(&report);
    }
    match done {
        Some(count) => {
            let plural = if count == 1 { "" } else { "s" };
            println!("{count} translation{plural} recorded");
            Ok(())
        }
        None => {
            eprintln!("nothing was written");
            Err(FAULTY)
        }
    }
}

/// Writes what has changed; how many files that were.
fn record(
    arguments: &Arguments,
    project: &Project,
    report: &mut Report,
) -> Option<usize> {
    // What stops a build stops this as well: of a broken dossier nothing is recorded.
    let mut examined = Report::new();
    if !pipeline::examine(project, &mut examined) {
        report.absorb(examined);
        return None;
    }
    let mut told = Report::new();
    let draft = content::load(project, &mut told)?;
    for id in &arguments.ids {
        if !draft.entries.iter().any(|entry| &*entry.id == id.as_str()) {
            let known = draft.entries.iter().map(|entry| &*entry.id);
            let near = crate::diagnostic::nearest(id, known);
            let help = near.map(|near| format!("did you mean `{near}`?"));
            report.add(
                Diagnostic::new(
                    Code::UnknownId,
                    Place::Path("content".to_owned()),
                    format!("nothing in this dossier is called `{id}`"),
                )
                .maybe_help(help),
            );
        }
    }
    let chosen = |entry: &DraftEntry| {
        arguments.all || arguments.ids.iter().any(|id| *id == *entry.id)
    };
    let mut written = Vec::new();
    for entry in draft.entries.iter().filter(|entry| chosen(entry)) {
        let texts = content::read_texts(&draft, entry, &mut told);
        let [Some(first), Some(second)] = texts else {
            if !arguments.all {
                report.add(
                    Diagnostic::new(
                        Code::UnknownFile,
                        Place::Path(entry.folder.clone()),
                        format!("`{}` does not have a text in each language", entry.id),
                    )
                    .help("write the translation first"),
                );
            }
            continue;
        };
        let (source, translation) = match first.draft.translated {
            Some(_) => (second, first.draft),
            None => (first, second.draft),
        };
        written.extend(renewed(project, &source, &translation, report));
    }
    if report.has_errors() {
        return None;
    }
    for (path, text) in &written {
        if let Err(error) = replace(path, text) {
            report.add(Diagnostic::new(
                Code::Unwritable,
                Place::Path(path.display().to_string()),
                format!("this file cannot be written: {error}"),
            ));
            return None;
        }
    }
    Some(written.len())
}

/// The file of a translation with its record, if that changes it.
fn renewed(
    project: &Project,
    source: &ReadText,
    translation: &DraftText,
    report: &mut Report,
) -> Option<(PathBuf, String)> {
    let path = project.root.join(translation.source.path());
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            report.add(Diagnostic::new(
                Code::Unreadable,
                Place::Path(translation.source.path().to_owned()),
                format!("this file cannot be read: {error}"),
            ));
            return None;
        }
    };
    let Some(renewed) = translated::record(&text, &translated::fingerprints(source))
    else {
        report.add(
            Diagnostic::new(
                Code::BadValue,
                translation.source.top(),
                "the record of this translation cannot be replaced",
            )
            .help("take what it says under `translated` out, and run this again"),
        );
        return None;
    };
    (renewed != text).then_some((path, renewed))
}

/// Replaces a file by a new one in one step, so that a text is never half-written.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let mut name = std::ffi::OsString::from(".mithaq-");
    name.push(path.file_name().unwrap_or_default());
    let beside = path.with_file_name(name);
    fs::write(&beside, text)?;
    fs::rename(&beside, path)
}
