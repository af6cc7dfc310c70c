//! The lines of the answer key.
//! Start at [`key`], which reads them all.

use std::collections::{BTreeMap, BTreeSet};

/// A line of the key.
#[derive(Clone, Debug, Default)]
pub struct Row {
    pub line: usize,
    pub pages: Vec<String>,
    /// The two words of `event signed`; the second may be empty.
    pub what: (String, String),
    pub value: String,
    pub basis: String,
    pub mode: String,
    pub voice: Voice,
    pub cites: Cites,
}

/// The voice that has to be named.
#[derive(Clone, Debug, Default)]
pub enum Voice {
    /// The article speaks in its own words.
    #[default]
    Nobody,
    /// The key does not ask.
    Anybody,
    These(Names),
}

/// How an event is told, unless it is reported.
pub const MODES: [&str; 5] = ["planned", "alleged", "denied", "declined", "expected"];

/// Ids of entries, and words (a language and a phrase) for those without one.
#[derive(Clone, Debug, Default)]
pub struct Names {
    pub ids: Vec<String>,
    pub words: Vec<(String, String)>,
}

/// Articles with paragraphs.
pub type Cites = BTreeMap<String, BTreeSet<u32>>;

/// Reads the key. A line that makes no sense is a panic, since it would check nothing.
pub fn key(text: &str) -> Vec<Row> {
    let lines = text.lines().enumerate();
    let lines =
        lines.filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty());
    lines.map(|(at, line)| row(at + 1, line)).collect()
}

pub fn row(line: usize, text: &str) -> Row {
    let columns: Vec<&str> = text.split('\t').map(str::trim).collect();
    assert!(columns.len() <= 7, "answers.tsv:{line}: more than 7 columns");
    let column = |at: usize| columns.get(at).copied().unwrap_or_default();
    let what = column(1);
    let (noun, code) = match what.strip_prefix("no ").or(what.strip_prefix("not ")) {
        Some(_) => (what, ""),
        None => what.split_once(' ').unwrap_or((what, "")),
    };
    let row = Row {
        line,
        pages: column(0).split('|').map(str::to_owned).collect(),
        what: (noun.to_owned(), code.to_owned()),
        value: column(2).to_owned(),
        basis: column(3).to_owned(),
        mode: column(4).to_owned(),
        voice: match column(5) {
            "" => Voice::Nobody,
            "*" => Voice::Anybody,
            names => Voice::These(self::names(names)),
        },
        cites: parts(column(6)).map(|cite| cited(line, cite)).collect(),
    };
    let basis = ["", "stated", "inferred"].contains(&row.basis.as_str());
    let mode = row.mode.is_empty() || MODES.contains(&row.mode.as_str());
    assert!(basis && mode, "answers.tsv:{line}: no such basis or mode");
    let sourced = ["event", "shown", "answer"].contains(&row.what.0.as_str())
        || row.what.0 == "provision" && row.value != "silent"
        || !row.basis.is_empty() && what != "published";
    assert!(!sourced || !row.cites.is_empty(), "answers.tsv:{line}: no article is named");
    let told = row.what.0 != "no words" || !self::names(&row.value).words.is_empty();
    assert!(told, "answers.tsv:{line}: no words are named");
    row
}

/// The parts of a column between `;`.
pub fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(';').map(str::trim).filter(|part| !part.is_empty())
}

pub fn names(text: &str) -> Names {
    let mut names = Names::default();
    for part in parts(text) {
        match part.split_once(": ") {
            Some((language, words)) => {
                names.words.push((language.to_owned(), words.to_owned()));
            }
            None => names.ids.push(part.to_owned()),
        }
    }
    names
}

/// `qatar-growth-2021 9,10`.
fn cited(line: usize, text: &str) -> (String, BTreeSet<u32>) {
    let read = || {
        let (article, paragraphs) = text.split_once(' ')?;
        let all: Option<_> = paragraphs.split(',').map(|one| one.parse().ok()).collect();
        Some((article.to_owned(), all?))
    };
    read().unwrap_or_else(|| panic!("answers.tsv:{line}: `{text}` is no citation"))
}
