//! A new dossier: the settings, a vocabulary of the usual codes, one small example of each kind.
//! Start at [`files`]; the files lie in `desk/starter/`, their words in `desk/starter/words/`.
//!
//! In a file a mark such as `@form.treaty.name@` is replaced by the words of that key: in a comment by those of
//! the first language, in a text by those of its own, else by a pair. `@first KEY@` is the first half alone,
//! `@second KEY@` a pair without it.

use toml_edit::{DocumentMut, Item};

use crate::lang::Language;
use crate::model::edtf::Day;

/// The languages of a dossier of which nothing is said.
pub const USUAL: &str = "ar,en";

/// The languages in which there is a starter, each with its words.
const WORDS: &[(&str, &str)] = &[
    ("ar", include_str!("starter/words/ar.toml")),
    ("en", include_str!("starter/words/en.toml")),
    ("es", include_str!("starter/words/es.toml")),
    ("fa", include_str!("starter/words/fa.toml")),
    ("fr", include_str!("starter/words/fr.toml")),
    ("he", include_str!("starter/words/he.toml")),
    ("ru", include_str!("starter/words/ru.toml")),
    ("tr", include_str!("starter/words/tr.toml")),
    ("ur", include_str!("starter/words/ur.toml")),
    ("zh", include_str!("starter/words/zh.toml")),
];

/// The tags of the languages in which there is a starter.
pub fn tags() -> impl Iterator<Item = &'static str> {
    WORDS.iter().map(|(tag, _)| *tag)
}

/// The words of a new dossier in one language.
#[derive(Debug)]
pub struct Words {
    /// The tag of the language in which they are.
    pub tag: &'static str,
    all: DocumentMut,
}

impl Words {
    /// The words for a language tag, which may be a regional one.
    pub fn of(tag: &str) -> Option<Words> {
        let own = tag.split('-').next()?;
        let (tag, text) = WORDS.iter().find(|(tag, _)| *tag == own)?;
        Some(Words { tag, all: text.parse().ok()? })
    }

    /// What a dossier is called that was given no title.
    pub fn title(&self) -> &str {
        self.get("title")
    }

    /// The words of a key.
    fn get(&self, key: &str) -> &str {
        let found =
            key.split('.').try_fold(self.all.as_item(), |item, part| item.get(part));
        found.and_then(Item::as_str).unwrap_or_default()
    }
}

/// What is known of a new dossier.
#[derive(Debug)]
pub struct Start {
    /// Its two languages, the first being the one in which it is written.
    pub languages: [(Language, Words); 2],
    /// Its title in each of them.
    pub titles: [String; 2],
    /// The day for which its statuses are computed.
    pub today: Day,
}

/// Each file of the starter, by where it comes; `text.md` stands for the texts in both languages. The
/// settings are the last: with them the folder is a dossier.
const FILES: &[(&str, &str)] = &[
    (".gitignore", include_str!("starter/gitignore")),
    ("content/vocabulary.toml", include_str!("starter/content/vocabulary.toml")),
    (
        "content/countries/oman/facts.toml",
        include_str!("starter/content/countries/oman/facts.toml"),
    ),
    (
        "content/countries/qatar/facts.toml",
        include_str!("starter/content/countries/qatar/facts.toml"),
    ),
    (
        "content/organisations/example-ministry/facts.toml",
        include_str!("starter/content/organisations/example-ministry/facts.toml"),
    ),
    (
        "content/people/example-minister/facts.toml",
        include_str!("starter/content/people/example-minister/facts.toml"),
    ),
    (
        "content/articles/example-article/facts.toml",
        include_str!("starter/content/articles/example-article/facts.toml"),
    ),
    (
        "content/agreements/example-agreement/facts.toml",
        include_str!("starter/content/agreements/example-agreement/facts.toml"),
    ),
    (
        "content/agreements/example-agreement/text.md",
        include_str!("starter/content/agreements/example-agreement/text.md"),
    ),
    ("content/pages/home/text.md", include_str!("starter/content/pages/home/text.md")),
    ("content/pages/about/text.md", include_str!("starter/content/pages/about/text.md")),
    (
        "content/pages/method/text.md",
        include_str!("starter/content/pages/method/text.md"),
    ),
    ("mithaq.toml", include_str!("starter/mithaq.toml")),
];

/// The files of a new dossier, each with its path; `mithaq.toml` is the last.
pub fn files(start: &Start) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for (path, text) in FILES {
        match path.strip_suffix("text.md") {
            None => files.push(((*path).to_owned(), filled(text, start, None))),
            Some(folder) => files.extend((0..2).map(|own| {
                let path = format!("{folder}{}.md", start.tag(own));
                (path, filled(text, start, Some(own)))
            })),
        }
    }
    files
}

/// A file of the starter for this dossier; `own` is the language of a text.
fn filled(text: &str, start: &Start, own: Option<usize>) -> String {
    let mut filled = String::new();
    for line in text.lines() {
        let mut parts = line.split('@');
        filled += parts.next().unwrap_or_default();
        // What stands between two marks is no mark, nor is what follows a sign that nothing closes.
        while let Some(mark) = parts.next() {
            let Some(rest) = parts.next() else {
                filled.extend(["@", mark]);
                break;
            };
            filled += &match (line.strip_prefix("# @"), own) {
                (Some(_), None) => start.plain(mark, 0),
                (_, None) => start.value(mark),
                (_, Some(own)) if line.starts_with('@') => start.plain(mark, own),
                (_, Some(own)) => quoted(&start.plain(mark, own)),
            };
            filled += rest;
        }
        filled.push('\n');
    }
    filled
}

impl Start {
    /// The tag of a language of the dossier.
    fn tag(&self, at: usize) -> &str {
        self.languages[at].0.tag()
    }

    /// The words of a mark in one language.
    fn plain(&self, mark: &str, at: usize) -> String {
        match mark {
            "TITLE" => self.titles[at].clone(),
            mark => {
                let words = self.languages[at].1.get(mark);
                words.replace("@FIRST@", self.tag(0)).replace("@SECOND@", self.tag(1))
            }
        }
    }

    /// What a mark stands for as a value of TOML.
    fn value(&self, mark: &str) -> String {
        let half = |at: usize, words: &str| format!("{} = {words}", self.tag(at));
        let words = |mark: &str, at: usize| quoted(&self.plain(mark, at));
        match mark.split_once(' ') {
            Some(("first", key)) => words(key, 0),
            Some((_, key)) => format!("{{ {} }}", half(1, &words(key, 1))),
            None => match mark {
                "LANGUAGES" => format!("[{:?}, {:?}]", self.tag(0), self.tag(1)),
                "FIRST" => self.tag(0).to_owned(),
                "TODAY" => self.today.to_string(),
                "PAIR" => format!("{{ {}, {} }}", half(0, "\"…\""), half(1, "\"…\"")),
                mark => {
                    let [one, other] = [0, 1].map(|at| half(at, &words(mark, at)));
                    format!("{{ {one}, {other} }}")
                }
            },
        }
    }
}

/// A text as TOML writes it on one line.
pub fn quoted(text: &str) -> String {
    let ends_line =
        |c: char| matches!(c, '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let blank = |c: char| if ends_line(c) { ' ' } else { c };
    let text: String = text.chars().map(blank).filter(|c| !c.is_control()).collect();
    let text = super::fix::characters(&text);
    toml_edit::Value::from(text).to_string()
}
