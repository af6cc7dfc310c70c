//! `mithaq init`.
//! Start at [`run`].

use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use clap::Args;

use super::failure::Failure;
use super::tagged::{self, Tagged};
use super::terminal::{catalogue, print};
use super::{ask, message};
use crate::content::Project;
use crate::desk::starter::{self, Start, Words};
use crate::desk::{review, schema};
use crate::diagnostic::{Report, phrase, visible};
use crate::lang::{Language, Settings};
use crate::model::edtf::Day;
use crate::sentence::{List, Sentence};
use crate::system::{self, Stage, StageError};

/// The arguments of `mithaq init`.
#[derive(Args)]
#[command(after_help = include_str!("help/init.txt"))]
pub(super) struct Arguments {
    /// The folder of the new dossier [default: here].
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
    /// The same as DIR.
    #[arg(long, value_name = "DIR", conflicts_with = "folder")]
    root: Option<PathBuf>,
    /// The two languages; the first is the one in which you write [default: ar,en].
    #[arg(long, value_name = "TAG,TAG", value_delimiter = ',', num_args = 1)]
    languages: Vec<String>,
    /// The title in a language, as in `--title-ar TEXT --title-en TEXT` [default: a starter title].
    #[arg(long = "title-TAG", value_name = "TEXT")]
    titles: Vec<Tagged>,
}

/// Writes a new dossier.
///
/// # Errors
///
/// If the arguments are refused, or something is in the way.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let given = arguments.folder.as_ref().or(arguments.root.as_ref());
    let folder = given.cloned().unwrap_or_else(|| PathBuf::from("."));
    let start = start(arguments)?;
    let count = write(&folder, &start).map_err(|error| refused(&folder, &error))?;
    let done = message::initialised(&folder.display(), count);
    let words = catalogue();
    let shown = match given.map(|folder| visible(&folder.to_string_lossy()).into_owned())
    {
        Some(folder) if folder.contains(char::is_whitespace) => {
            format!(" --root \"{folder}\"")
        }
        Some(folder) => format!(" --root {folder}"),
        None => String::new(),
    };
    let next = format!("mithaq check{shown}\nmithaq build{shown}\n");
    print(&format!("{}\n{next}", words.text(&done)))
}

/// What is given of the new dossier; on a terminal, if nothing is given, what is answered.
fn start(arguments: &Arguments) -> Result<Start, Failure> {
    let Arguments { languages, titles, .. } = arguments;
    let ask = languages.is_empty() && titles.is_empty() && ask::on_terminal();
    let mut tags = languages.clone();
    if tags.is_empty() {
        let answer =
            ask.then(|| ask::text(&message::ask_languages(), starter::USUAL)).flatten();
        let answer = answer.unwrap_or_else(|| starter::USUAL.to_owned());
        tags.extend(answer.split(',').map(|tag| tag.trim().to_owned()));
    }
    let languages = self::languages(&tags).map_err(Failure::usage)?;
    let tags = languages.each_ref().map(|(language, _)| language.tag().to_owned());
    let both = tags.each_ref().map(String::as_str);
    let given = tagged::by_language("--title", titles, both).map_err(Failure::usage)?;
    let mut titles = languages.each_ref().map(|(_, words)| words.title().to_owned());
    for (at, given) in given.into_iter().enumerate() {
        let answer = || ask::text(&message::ask_title(&tags[at]), &titles[at]);
        if let Some(title) = given.or_else(|| ask.then(answer).flatten()) {
            titles[at] = title;
        }
    }
    Ok(Start { languages, titles, today: today() })
}

/// The two languages of these tags, each with the words of a starter.
fn languages(tags: &[String]) -> Result<[(Language, Words); 2], Sentence> {
    let [first, second] = tags else { return Err(message::two_languages()) };
    let one = |tag: &String| {
        let known = || List::all(starter::tags().map(phrase::quoted));
        let none = || message::no_starter(tag, known());
        let words = Words::of(tag).ok_or_else(none)?;
        let language = Language::new(tag, Settings::default()).map_err(|_| none())?;
        Ok((language, words))
    };
    let (first, second) = (one(first)?, one(second)?);
    match first.1.tag == second.1.tag {
        true => Err(message::two_languages()),
        false => Ok([first, second]),
    }
}

/// The day that it is, in UTC.
fn today() -> Day {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let days = i64::try_from(since.as_secs() / (24 * 60 * 60)).ok();
    let first = Day { year: 1970, month: 1, day: 1 };
    days.and_then(Day::from_ordinal).unwrap_or(first)
}

/// Writes all files; returns how many there are.
fn write(folder: &Path, start: &Start) -> Result<usize, StageError> {
    let files = starter::files(start);
    let mut stage = Stage::open(folder)?;
    for (path, text) in &files {
        stage.write(path, text)?;
    }
    // The translations of the starter are true to their texts, so that nothing is reported of them.
    let project = Project { root: stage.folder().to_owned() };
    if let Some(planned) = review::texts(&project, &mut Report::new()) {
        let edits: Vec<_> = planned.into_iter().map(|one| one.edit).collect();
        system::replace_all(&edits)
            .map_err(|(path, error)| StageError::Io(path, error))?;
    }
    if let Some(schemas) = schema::files(&project, &mut Report::new()) {
        stage.write_first(&schemas)?;
    }
    Ok(stage.commit()?.len())
}

/// Why nothing was written.
pub(super) fn refused(folder: &Path, error: &StageError) -> Failure {
    Failure::refused(match error {
        StageError::InTheWay(path) => message::in_the_way(&folder.join(path).display()),
        StageError::Io(path, error) => message::unwritable(&path.display(), error),
    })
}
