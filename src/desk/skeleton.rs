//! The files of a new entry: every key with a comment, from the table of keys.
//! Start at [`facts`] and [`text`].

use std::collections::BTreeMap;
use std::fmt::Write;

use super::starter::quoted;
use crate::content::keys::{KeySpec, Names, Needed, TABLES, TableSpec, Type};
use crate::diagnostic::Catalogue;
use crate::model::kind::Kind;

/// The values that are given, as TOML writes them, by the names of their keys.
pub type Values = BTreeMap<&'static str, String>;

/// What is given of a new entry.
#[derive(Debug, Default)]
pub struct Given {
    /// Its title in each language.
    pub titles: [Option<String>; 2],
    /// The keys at the top of `facts.toml`.
    pub top: Values,
    /// The keys of its first event.
    pub event: Values,
}

/// Writes the comments of a dossier in its first language.
struct Writer<'s> {
    words: Catalogue,
    tags: [&'s str; 2],
    out: String,
}

/// `facts.toml` of a new entry: what is given, and all other keys as comments.
pub fn facts(kind: Kind, given: &Given, tags: [&str; 2]) -> String {
    let table = table(match kind {
        Kind::Page => "facts",
        kind => kind.name(),
    });
    let mut writer = Writer::new(tags);
    writer.comment("", &writer.words.comment("uncomment"));
    let keys = || table.keys().filter(|key| !is_record(key));
    let blocks = || keys().filter(|key| block(key, tags).is_some());
    let lines = || keys().filter(|key| block(key, tags).is_none());
    let needed = |key: &&KeySpec| matches!(key.needed, Needed::Yes);
    for key in lines().filter(needed).chain(lines().filter(|key| !needed(key))) {
        writer.out.push('\n');
        writer.line("", table, key, given.top.get(key.name));
    }
    // The events come first: most entries have some.
    let is_event = |key: &&KeySpec| key.name == "event";
    let ordered = blocks().filter(is_event).chain(blocks().filter(|key| !is_event(key)));
    for key in ordered {
        let given =
            Some(&given.event).filter(|event| is_event(&key) && !event.is_empty());
        writer.out.push('\n');
        writer.block(table, key, given);
    }
    writer.out
}

/// A text of a new entry: its frontmatter. `own` is its language among `tags`.
pub fn text(own: usize, given: &Given, tags: [&str; 2]) -> String {
    let mut writer =
        Writer { words: Catalogue::of_keys(tags[own]), tags, out: String::new() };
    writer.out += "+++\n";
    let table = table("frontmatter");
    let title = given.titles[own].as_deref().map(quoted);
    for key in table.own.iter().filter(|key| !is_record(key)) {
        let given = title.as_ref().filter(|_| key.name == "title");
        if key.name == "title" {
            writer.needed("", table, key);
            writer.value(key, given);
        } else {
            writer.line("", table, key, given);
        }
    }
    writer.comment("", &writer.words.comment("text"));
    writer.out += "+++\n";
    writer.out
}

/// The table of this name.
fn table(name: &str) -> &'static TableSpec {
    let found = TABLES.iter().find(|table| table.name == name);
    found.copied().unwrap_or(TABLES[0])
}

fn is_record(key: &KeySpec) -> bool {
    matches!(key.takes, Type::Record)
}

/// The table that a key opens, if an example of it is the head of one.
fn block(key: &KeySpec, tags: [&str; 2]) -> Option<&'static TableSpec> {
    let table = match key.takes {
        Type::Table(table) | Type::Tables(table) | Type::Named(table, Names::Fields) => {
            table
        }
        _ => return None,
    };
    key.line(tags).starts_with('[').then_some(table)
}

impl<'s> Writer<'s> {
    fn new(tags: [&'s str; 2]) -> Self {
        Writer { words: Catalogue::of_keys(tags[0]), tags, out: String::new() }
    }

    /// A comment; one within a table that is a comment itself stands further in than its keys.
    fn comment(&mut self, before: &str, text: &str) {
        let indent = if before.is_empty() { "# " } else { "#     " };
        let _ = writeln!(self.out, "{indent}{text}");
    }

    /// What a key is about, then its value or, as a comment, an example.
    fn line(
        &mut self,
        before: &str,
        table: &TableSpec,
        key: &KeySpec,
        given: Option<&String>,
    ) {
        match key.needed {
            Needed::Yes => self.needed(before, table, key),
            _ => self.comment(before, &about(&self.words, table, key)),
        }
        self.value(key, given);
    }

    fn needed(&mut self, before: &str, table: &TableSpec, key: &KeySpec) {
        let about = about(&self.words, table, key);
        let needed = self.words.comment("needed");
        self.comment(before, &format!("{about} ({needed})"));
    }

    fn value(&mut self, key: &KeySpec, given: Option<&String>) {
        let _ = match given {
            Some(value) => writeln!(self.out, "{} = {value}", key.name),
            None => writeln!(self.out, "# {}", key.line(self.tags)),
        };
    }

    /// The table that a key opens; as a comment, if nothing of it is given.
    fn block(&mut self, table: &TableSpec, key: &KeySpec, given: Option<&Values>) {
        let Some(inner) = block(key, self.tags) else { return };
        let before = if given.is_some() { "" } else { "# " };
        self.comment("", &about(&self.words, table, key));
        let _ = writeln!(self.out, "{before}{}", key.line(self.tags));
        for key in inner.keys().filter(|key| !is_record(key)) {
            let value = given.and_then(|given| given.get(key.name));
            self.line(before, inner, key, value);
        }
    }
}

/// What a key is about, and the words that it can take.
pub fn about(words: &Catalogue, table: &TableSpec, key: &KeySpec) -> String {
    let own = table.own.iter().any(|own| own.name == key.name);
    let name = match table.base {
        Some(base) if !own => base.name,
        _ => table.name,
    };
    let about = without_links(&words.key(name, key.name));
    match key.takes {
        Type::Word(all) if all().iter().any(|word| !about.contains(word)) => {
            format!("{about}: {}", all().join(" | "))
        }
        _ => about,
    }
}

/// A sentence without the addresses of its links in Markdown.
fn without_links(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, link)) = rest.split_once('[') {
        let parts = link.split_once("](").and_then(|(words, link)| {
            let (_, after) = link.split_once(')')?;
            Some((words, after))
        });
        let Some((words, after)) = parts else { break };
        plain += before;
        plain += words;
        rest = after;
    }
    plain + rest
}
