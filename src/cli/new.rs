//! `mithaq new`.
//! Start at [`run`].

use std::path::PathBuf;

use clap::Args;

use super::failure::Failure;
use super::init::refused;
use super::tagged::{self, Tagged};
use super::terminal::{print, print_error, print_report};
use super::{ask, message, project};
use crate::content::Project;
use crate::desk::entry::{self, NewEntry};
use crate::desk::skeleton::Given;
use crate::desk::{starter::quoted, theme};
use crate::diagnostic::{Code, Diagnostic, Report, Severity, nearest};
use crate::model::id::Id;
use crate::model::kind::Kind;
use crate::pipeline;
use crate::sentence::{List, Sentence};
use crate::system::Stage;

/// The arguments of `mithaq new`.
#[derive(Args)]
#[command(after_help = include_str!("help/new.txt"))]
pub(super) struct Arguments {
    /// country, organisation, person, agreement, article, page, or theme.
    kind: String,
    /// The name of its folder, which is its address: small letters a–z, digits and hyphens.
    id: String,
    #[command(flatten)]
    options: Options,
    /// The folder that holds `mithaq.toml` [default: here, or the nearest folder above].
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

/// What can be given of an entry.
#[derive(Args)]
struct Options {
    /// The title in a language, as in `--title-ar TEXT --title-en TEXT`.
    #[arg(long = "title-TAG", value_name = "TEXT")]
    titles: Vec<Tagged>,
    /// Country: its two letters in ISO 3166.
    #[arg(long, value_name = "CODE")]
    iso: Option<String>,
    /// Agreement, organisation: its form, a code of the vocabulary.
    #[arg(long, value_name = "CODE")]
    form: Option<String>,
    /// Organisation: the id of its country.
    #[arg(long, value_name = "ID")]
    country: Option<String>,
    /// Agreement: the ids of its parties.
    #[arg(long, value_name = "ID,ID", value_delimiter = ',')]
    parties: Vec<String>,
    /// Agreement: what happened first, a code of the vocabulary.
    #[arg(long, value_name = "CODE")]
    event: Option<String>,
    /// Agreement: where the first event is written; several, if given several times.
    #[arg(long, value_name = "ARTICLE pN")]
    cite: Vec<String>,
    /// Agreement: the day of the first event; article: when it was published.
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    /// Article: its language.
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Article: its headline as printed.
    #[arg(long, value_name = "TEXT")]
    headline: Option<String>,
    /// Article: who published it, an id or a name.
    #[arg(long, value_name = "ID")]
    outlet: Option<String>,
}

/// Writes a new entry, or a new theme.
///
/// # Errors
///
/// If the arguments are refused, the dossier cannot be read, something is in the way, or a value that is given
/// cannot be.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let kind = kind(&arguments.kind)?;
    let mut report = Report::new();
    let made =
        project::find(arguments.root.as_deref(), &mut report).and_then(|project| {
            let made = match kind {
                Some(kind) => entry::prepare(&project, kind, &arguments.id, &mut report)
                    .map(|new| of_entry(&new, &arguments.options)),
                None => theme::files(&project, &arguments.id, &mut report).map(Ok),
            };
            Some((project, made?))
        });
    let Some((project, files)) = made else {
        let _ = print_report(&report);
        let _ = print_error(&message::nothing_written());
        return Err(Failure::Faults);
    };
    let files = files?;
    write(&project, &files)?;
    match kind {
        Some(_) => judge(&project, &files),
        None => Ok(()),
    }
}

/// Says what is wrong with what was given. It is written all the same: an agreement may come before its party.
fn judge(project: &Project, files: &[(String, String)]) -> Result<(), Failure> {
    let mut report = Report::new();
    pipeline::examine(project, &mut report);
    // A cause that other files have too would stand at one of them only.
    let report = report.all_told();
    let is_new = |finding: &&Diagnostic| {
        files.iter().any(|(path, _)| finding.place.path() == path)
            // What is not given yet stands in the files as a comment.
            && finding.severity() == Severity::Error
            && finding.code != Code::MissingField
    };
    let mut given = Report::new();
    report.sorted().into_iter().filter(is_new).cloned().for_each(|one| given.add(one));
    if given.is_empty() {
        return Ok(());
    }
    print_report(&given.by_cause())?;
    print_error(&message::given_wrong())?;
    Err(Failure::Faults)
}

/// The kind of this name, in singular or plural; `None` for a theme.
fn kind(name: &str) -> Result<Option<Kind>, Failure> {
    if ["theme", "themes"].contains(&name) {
        return Ok(None);
    }
    let named = |kind: &Kind| [kind.name(), kind.folder()].contains(&name);
    if let Some(kind) = Kind::ALL.into_iter().find(named) {
        return Ok(Some(kind));
    }
    let names = || Kind::ALL.iter().map(|kind| kind.name()).chain(["theme"]);
    Err(Failure::usage(match nearest(name, names()) {
        Some(near) => message::unknown_kind_near(name, near),
        None => message::unknown_kind(name, List::any(names())),
    }))
}

/// Writes the files, and says which.
fn write(project: &Project, files: &[(String, String)]) -> Result<(), Failure> {
    let root = &project.root;
    let staged = Stage::open(root).and_then(|mut stage| {
        files.iter().try_for_each(|(path, text)| stage.write(path, text))?;
        stage.commit()
    });
    let written = staged.map_err(|error| refused(root, &error))?;
    let lines = written.iter().map(|path| format!("{path}\n"));
    print(&lines.collect::<String>())
}

/// The files of a new entry.
fn of_entry(new: &NewEntry, options: &Options) -> Result<Vec<(String, String)>, Failure> {
    let tags = new.tags.each_ref().map(String::as_str);
    let titles = tagged::by_language("--title", &options.titles, tags);
    let mut given = Given { titles: titles.map_err(Failure::usage)?, ..Given::default() };
    let nothing = given.titles.iter().all(Option::is_none) && options.all().is_empty();
    if nothing && ask::on_terminal() {
        for (at, tag) in tags.iter().enumerate() {
            given.titles[at] = ask::text(&message::ask_title(tag), "");
        }
        let answers: Vec<_> = Options::of(new.kind)
            .iter()
            .filter_map(|name| Some((*name, vec![ask::text(&question(name), "")?])))
            .collect();
        fill(&mut given, new, answers);
        return Ok(entry::files(new, &given));
    }
    let known = Options::of(new.kind);
    let all = options.all();
    if let Some((name, _)) = all.iter().find(|(name, _)| !known.contains(name)) {
        let kinds = Kind::ALL.iter().filter(|kind| Options::of(**kind).contains(name));
        let kinds = List::any(kinds.map(|kind| kind.name()));
        return Err(Failure::usage(message::unfit_option(name, new.kind.name(), kinds)));
    }
    fill(&mut given, new, all);
    Ok(entry::files(new, &given))
}

fn question(name: &str) -> Sentence {
    match name {
        "iso" => message::ask_iso(),
        "form" => message::ask_form(),
        "country" => message::ask_country(),
        "parties" => message::ask_parties(),
        "event" => message::ask_event(),
        "cite" => message::ask_cite(),
        "date" => message::ask_date(),
        "language" => message::ask_language(),
        "headline" => message::ask_headline(),
        _ => message::ask_outlet(),
    }
}

impl Options {
    /// The options for entries of a kind, in the order in which their values are asked for.
    fn of(kind: Kind) -> &'static [&'static str] {
        match kind {
            Kind::Country => &["iso"],
            Kind::Organisation => &["form", "country"],
            Kind::Agreement => &["form", "parties", "event", "date", "cite"],
            Kind::Article => &["language", "headline", "date", "outlet"],
            Kind::Person | Kind::Page => &[],
        }
    }

    /// Those that are given, with their values.
    fn all(&self) -> Vec<(&'static str, Vec<String>)> {
        let Options { titles: _, parties, cite, .. } = self;
        let one = |value: &Option<String>| value.iter().cloned().collect::<Vec<_>>();
        let all = [
            ("iso", one(&self.iso)),
            ("form", one(&self.form)),
            ("country", one(&self.country)),
            ("parties", parties.clone()),
            ("event", one(&self.event)),
            ("date", one(&self.date)),
            ("cite", cite.clone()),
            ("language", one(&self.language)),
            ("headline", one(&self.headline)),
            ("outlet", one(&self.outlet)),
        ];
        all.into_iter().filter(|(_, values)| !values.is_empty()).collect()
    }
}

/// Puts values where they belong in `facts.toml`.
fn fill(given: &mut Given, new: &NewEntry, values: Vec<(&'static str, Vec<String>)>) {
    for (name, values) in values {
        let value = quoted(values.first().map_or("", String::as_str));
        // Who writes Arabic has its comma at hand.
        let list = values.iter().flat_map(|value| value.split([',', '،']));
        let list: Vec<String> = list
            .map(|value| quoted(value.trim()))
            .filter(|value| value != "\"\"")
            .collect();
        let _ = match (name, new.kind) {
            ("event", _) => given.event.insert("kind", value),
            ("date", Kind::Article) => {
                given.top.insert("published", format!("{{ date = {value} }}"))
            }
            ("date", _) => given.event.insert("date", value),
            ("cite", _) => {
                let whole: Vec<String> =
                    values.iter().map(|value| quoted(value)).collect();
                given.event.insert("cite", format!("[{}]", whole.join(", ")))
            }
            ("parties", _) => given.top.insert(name, format!("[{}]", list.join(", "))),
            // Who has no entry is named in the first language.
            ("outlet", _) if values[0].parse::<Id>().is_err() => {
                given.top.insert(name, format!("{{ {} = {value} }}", new.tags[0]))
            }
            _ => given.top.insert(name, value),
        };
    }
}
