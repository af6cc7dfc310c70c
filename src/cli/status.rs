//! `mithaq status`.
//! Start at [`run`].

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::failure::Failure;
use super::terminal::{catalogue, cell, print, print_report};
use super::{message, project};
use crate::content::translated;
use crate::desk::difference::{
    self, Change, Difference, PartDifference, Sentence, Standing,
};
use crate::desk::status::{self, EntryStatus, Status, Translation};
use crate::diagnostic::{Catalogue, Report, visible};
use crate::model::kind::Kind;
use crate::sentence::{self, List};

/// The arguments of `mithaq status`.
#[derive(Args)]
#[command(after_help = include_str!("help/status.txt"))]
pub(super) struct Arguments {
    /// Show what has changed in the source of this entry since its translation was recorded.
    #[arg(long, value_name = "ID")]
    diff: Option<String>,
    /// How it is said.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// The folder that holds `mithaq.toml` [default: here, or the nearest folder above].
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A table and lists.
    Text,
    /// One document of JSON.
    Json,
}

/// Says how far the dossier is.
///
/// # Errors
///
/// If it has errors.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut report = Report::new();
    if let Some(id) = &arguments.diff {
        return difference(arguments, id);
    }
    let status = project::find(arguments.root.as_deref(), &mut report)
        .and_then(|project| status::survey(&project, &mut report));
    let Some(status) = status else {
        let _ = print_report(&report);
        return Err(Failure::Faults);
    };
    print(&match arguments.format {
        Format::Text => in_words(&status),
        Format::Json => serde_json::to_string_pretty(&status).unwrap_or_default() + "\n",
    })
}

/// Says what has changed in one entry.
fn difference(arguments: &Arguments, id: &str) -> Result<(), Failure> {
    let mut report = Report::new();
    let found = project::find(arguments.root.as_deref(), &mut report)
        .and_then(|project| difference::find(&project, id, &mut report));
    let Some(found) = found else {
        let _ = print_report(&report);
        return Err(Failure::Faults);
    };
    if let Format::Json = arguments.format {
        return print(&(serde_json::to_string_pretty(&found).unwrap_or_default() + "\n"));
    }
    let words = catalogue();
    let Difference { id, standing, parts } = &found;
    let mut text = String::new();
    match standing {
        Standing::Same => text += &format!("{}\n", words.text(&message::diff_same(id))),
        Standing::Unrecorded => {
            text += &format!("{}\n", words.text(&message::diff_unrecorded(id)));
        }
        Standing::Changed => {}
    }
    for PartDifference { path, part, sentences } in parts {
        let part = translated::part_name(part);
        text += &format!("{}\n", words.text(&message::diff_part(path, part)));
        let Some(sentences) = sentences else {
            text += &format!("  {}\n", words.text(&message::diff_not_kept(id)));
            continue;
        };
        for Sentence { change, words } in sentences {
            let mark = match change {
                Change::Gone => '-',
                Change::New => '+',
                Change::Same => ' ',
            };
            text += &format!("  {mark} {}\n", visible(words));
        }
    }
    print(&text)
}

fn in_words(status: &Status) -> String {
    let words = catalogue();
    let mut text = table(status, &words);
    let all = || status.entries.iter();
    let mut list = |head: sentence::Sentence, lines: Vec<String>| {
        if !lines.is_empty() {
            text += &format!("\n{}\n", words.text(&head));
            lines.iter().for_each(|line| text += &format!("  {line}\n"));
        }
    };
    let of = |wanted: Translation| -> Vec<String> {
        let chosen = all().filter(|entry| entry.translation == wanted);
        chosen.map(|entry| entry.id.clone()).collect()
    };
    let behind = all().filter(|entry| entry.translation == Translation::Behind);
    let behind = behind.map(|entry| match entry.behind.is_empty() {
        true => entry.id.clone(),
        false => {
            let parts = entry.behind.iter().map(|part| translated::part_name(part));
            format!("{}: {}", entry.id, words.text(&message::list(List::plain(parts))))
        }
    });
    list(message::status_behind(), behind.collect());
    list(message::status_unrecorded(), of(Translation::Unrecorded));
    list(message::status_missing(), of(Translation::Missing));
    let counted = |count: fn(&EntryStatus) -> usize| -> Vec<String> {
        let some = all().filter(|entry| count(entry) > 0);
        some.map(|entry| format!("{}: {}", entry.id, count(entry))).collect()
    };
    list(message::status_halves(), counted(|entry| entry.missing_halves));
    list(message::status_drafts(), of(Translation::Draft));
    let orphans = all().filter(|entry| entry.orphan).map(|entry| entry.id.clone());
    list(message::status_orphans(), orphans.collect());
    let undated = all().filter(|entry| !entry.undated.is_empty());
    let undated =
        undated.map(|entry| format!("{}: {}", entry.id, entry.undated.join(", ")));
    list(message::status_undated(), undated.collect());
    let sum = |count: fn(&EntryStatus) -> usize| all().map(count).sum::<usize>();
    let (facts, one) = (sum(|entry| entry.facts), sum(|entry| entry.with_one_source));
    text += &format!("\n{}\n", words.text(&message::status_sources(one, facts)));
    text
}

/// The number of entries by kind, in each state of translation.
fn table(status: &Status, words: &Catalogue) -> String {
    let heads = Translation::ALL.map(|state| words.text(&head(state)));
    let mut text = format!("{:<16}", "");
    heads.iter().for_each(|head| text += &cell(head, 14));
    text.push('\n');
    for kind in Kind::ALL {
        let own = || status.entries.iter().filter(|entry| entry.kind == kind.name());
        if own().next().is_none() {
            continue;
        }
        text += &format!("{:<16}", kind.folder());
        for state in Translation::ALL {
            let count = own().filter(|entry| entry.translation == state).count();
            let count = if count == 0 { "·".to_owned() } else { count.to_string() };
            text += &format!("{count:>14}");
        }
        text.push('\n');
    }
    text
}

fn head(state: Translation) -> sentence::Sentence {
    match state {
        Translation::Current => message::head_current(),
        Translation::Behind => message::head_behind(),
        Translation::Unrecorded => message::head_unrecorded(),
        Translation::Missing => message::head_missing(),
        Translation::FactsOnly => message::head_facts(),
        Translation::Draft => message::head_draft(),
    }
}
