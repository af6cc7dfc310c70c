//! What the parts of a text say to a reader, and the hashes by which a record names them.
//! Start at [`parts`]; [`Said::is_recorded_as`] compares one with a record.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::draft::{DraftLine, Mention, ReadText};
use super::translated::TITLE;
use crate::prose::{Block, Inline, LEAD, Line, Prose, Section};

/// The older ids of an entry, by its id.
pub type Older<'o> = &'o dyn Fn(&str) -> Vec<String>;

/// The most ways in which words are compared with a record, by older ids of what they name.
const MOST: usize = 256;
/// How many bytes the words of a section usually have at most.
const USUAL: usize = 1024;

/// Something that a record names by a hash.
#[derive(Debug)]
pub enum Said<'t> {
    /// Words without links.
    Words(Cow<'t, str>),
    /// A line of `facts.toml`.
    Line(&'t DraftLine),
    /// What stands before the first section. Footnotes have no place of their own; they count with it.
    Lead(&'t Prose<Box<Mention>>),
    /// A section.
    Section(&'t Section<Box<Mention>>),
}

/// The parts of a text by their names: its title, its lead, each section by its id.
pub fn parts(text: &ReadText) -> BTreeMap<&str, Said<'_>> {
    let ReadText { draft, prose } = text;
    let names = [&draft.title, &draft.short, &draft.summary]
        .map(|name| name.as_ref().map(|name| name.value.trim()).unwrap_or_default());
    let mut parts = BTreeMap::from([(TITLE, Said::Words(names.join("\n").into()))]);
    if !prose.lead.is_empty() || !prose.notes.is_empty() {
        parts.insert(LEAD, Said::Lead(prose));
    }
    let sections = prose.sections.iter();
    parts.extend(sections.map(|one| (one.id.as_str(), Said::Section(one))));
    parts
}

/// A hash of each part of a text, by its name.
pub fn fingerprints(text: &ReadText) -> BTreeMap<String, String> {
    let all = parts(text).into_iter();
    all.map(|(name, said)| (name.to_owned(), said.print())).collect()
}

/// The parts of a text that are not as `recorded`, and those that are no longer there.
pub fn changed(
    text: &ReadText,
    recorded: &BTreeMap<String, String>,
    older: Older,
) -> Vec<String> {
    let now = parts(text);
    let same = |name: &&str, said: &Said| {
        recorded.get(*name).is_some_and(|print| said.is_recorded_as(print, older))
    };
    let changed = now.iter().filter(|(name, said)| !same(name, said));
    let changed = changed.map(|(name, _)| (*name).to_owned());
    let gone = recorded.keys().filter(|name| !now.contains_key(name.as_str()));
    changed.chain(gone.cloned()).collect()
}

impl Said<'_> {
    /// What a reader reads, with marks of its form. What stands in the words of a link counts, and not
    /// where it leads. A link without words is read as the name of its entry, for which its id stands.
    pub fn words(&self) -> String {
        self.written(false, &BTreeMap::new()).words
    }

    /// The hash of [`Said::words`]: 16 hexadecimal digits of SHA-256. Neither line breaks nor marks that
    /// mean the same change it.
    pub fn print(&self) -> String {
        hash(&self.words())
    }

    /// Whether a record is of these words.
    pub fn is_recorded_as(&self, record: &str, older: Older) -> bool {
        self.prints(older).any(|print| print == record)
    }

    /// The hashes that a record of these words can have, that of today first. Two older ways of recording
    /// hold as well: that of the programs that hashed where links lead, and one from before an entry got
    /// another id.
    pub fn prints(&self, older: Older) -> impl Iterator<Item = String> {
        let now = std::iter::once_with(|| self.print());
        now.chain(std::iter::once_with(move || self.older_prints(older)).flatten())
    }

    fn older_prints(&self, older: Older) -> Vec<String> {
        let none = BTreeMap::new();
        let Writer { words, ids, .. } = self.written(true, &none);
        let mut prints = vec![hash(&words)];
        let names: Vec<(&String, Vec<String>)> = ids
            .iter()
            .map(|id| (id, [vec![id.clone()], older(id)].concat()))
            .filter(|(_, names)| names.len() > 1)
            .collect();
        let ways = names
            .iter()
            .fold(1_usize, |ways, (_, names)| ways.saturating_mul(names.len()));
        for way in 1..ways.min(MOST) {
            let mut rest = way;
            let names = names.iter().map(|(id, names)| {
                let name = &names[rest % names.len()];
                rest /= names.len();
                (id.as_str(), name.as_str())
            });
            let names = names.collect();
            let both =
                [false, true].map(|whole| hash(&self.written(whole, &names).words));
            prints.extend(both);
        }
        prints
    }

    /// The words with ids by other names; `whole` is with where all links lead.
    fn written<'n>(
        &self,
        whole: bool,
        names: &'n BTreeMap<&'n str, &'n str>,
    ) -> Writer<'n> {
        let ids = BTreeSet::new();
        let words = String::with_capacity(USUAL);
        let mut writer = Writer { words, whole, names, ids };
        match self {
            Said::Words(words) => writer.words.push_str(words),
            Said::Line(line) => writer.line(line),
            Said::Lead(Prose { lead, sections: _, notes }) => {
                writer.blocks(lead);
                notes.iter().for_each(|note| writer.blocks(&note.blocks));
            }
            Said::Section(Section { id: _, level, heading, blocks }) => {
                match whole {
                    true => {
                        let _ = writeln!(writer.words, "{level}");
                        writer.line(heading);
                    }
                    false => {
                        let _ = write!(writer.words, "{:#<1$} ", "", usize::from(*level));
                        writer.line(heading);
                        writer.words.push('\n');
                    }
                }
                writer.blocks(blocks);
            }
        }
        writer
    }
}

/// 16 hexadecimal digits of the SHA-256 of words, in which spaces and ends of lines are the same.
pub(super) fn hash(words: &str) -> String {
    let mut folded = String::with_capacity(words.len());
    for word in words.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    let sum = Sha256::digest(folded);
    format!("{:016x}", u64::from_be_bytes(std::array::from_fn(|at| sum[at])))
}

/// Writes what a text says.
struct Writer<'n> {
    words: String,
    /// With where all links lead.
    whole: bool,
    /// By what name an id is written, where by another.
    names: &'n BTreeMap<&'n str, &'n str>,
    /// The ids that are named.
    ids: BTreeSet<String>,
}

impl Writer<'_> {
    fn blocks(&mut self, all: &[Block<Box<Mention>>]) {
        for block in all {
            match block {
                Block::Paragraph(one) | Block::Tight(one) => self.line(one),
                Block::Heading(level, one) => {
                    let _ = write!(self.words, "#{level} ");
                    self.line(one);
                }
                Block::List { start, items } => {
                    for item in items {
                        self.words.push_str(if start.is_some() { "1. " } else { "- " });
                        self.blocks(item);
                    }
                }
                Block::Quote(inner) => {
                    self.words.push_str("> ");
                    self.blocks(inner);
                }
                Block::Code(text) => self.words.push_str(text),
                Block::Table { columns: _, head, rows } => {
                    for cell in head.iter().chain(rows.iter().flatten()) {
                        self.words.push_str("| ");
                        self.line(cell);
                    }
                }
                Block::Rule => self.words.push_str("---"),
            }
            self.words.push('\n');
        }
    }

    fn line(&mut self, all: &Line<Box<Mention>>) {
        for inline in all {
            match inline {
                Inline::Text(text) => self.words.push_str(text),
                Inline::Code(text) => {
                    let _ = write!(self.words, "`{text}`");
                }
                Inline::Emphasis(inner) => self.wrapped("*", inner, "*"),
                Inline::Strong(inner) => self.wrapped("**", inner, "**"),
                Inline::Struck(inner) => self.wrapped("~~", inner, "~~"),
                Inline::Break => self.words.push('\n'),
                Inline::Note(at) => {
                    let _ = write!(self.words, "[^{at}]");
                }
                Inline::Link { to, words } if self.whole => {
                    self.target(to);
                    self.wrapped("|", words, "|");
                }
                Inline::Link { to, words } => self.link(to, words),
            }
        }
    }

    fn wrapped(&mut self, mark: &str, inner: &Line<Box<Mention>>, end: &str) {
        self.words.push_str(mark);
        self.line(inner);
        self.words.push_str(end);
    }

    /// A link as a reader sees it.
    fn link(&mut self, to: &Mention, words: &Line<Box<Mention>>) {
        match to {
            Mention::Entry { id, section: _ } if words.is_empty() => {
                self.words.push_str("[[");
                self.id(&id.value);
                self.words.push_str("]]");
            }
            Mention::Cite(cites) => {
                for (at, cite) in cites.iter().enumerate() {
                    self.words.push_str(if at == 0 { "[@" } else { "; @" });
                    self.id(&cite.article.value);
                    if let Some(paragraphs) = &cite.paragraphs {
                        let _ = write!(self.words, ", {}", paragraphs.value);
                    }
                }
                self.words.push(']');
            }
            Mention::Picture(name) => {
                let _ = write!(self.words, "!({})", name.value);
                self.wrapped("[", words, "]");
            }
            Mention::Refused => self.line(words),
            Mention::Entry { .. } | Mention::Web(_) => self.wrapped("[", words, "]"),
        }
    }

    /// Where a link leads, as programs hashed it up to 0.1.
    fn target(&mut self, to: &Mention) {
        match to {
            Mention::Entry { id, section } => {
                self.words.push_str("[[");
                self.id(&id.value);
                let section = section.as_ref().map(|section| section.value.as_str());
                let _ = write!(self.words, "#{}", section.unwrap_or_default());
            }
            Mention::Cite(cites) => {
                for cite in cites {
                    self.words.push('@');
                    self.id(&cite.article.value);
                    let paragraphs =
                        cite.paragraphs.as_ref().map(|p| p.value.to_string());
                    let _ = write!(self.words, " {} ", paragraphs.unwrap_or_default());
                }
            }
            Mention::Web(address) => {
                let _ = write!(self.words, "<{}", address.value);
            }
            Mention::Picture(name) => {
                let _ = write!(self.words, "!{}", name.value);
            }
            Mention::Refused => {}
        }
    }

    fn id(&mut self, id: &str) {
        self.words.push_str(self.names.get(id).copied().unwrap_or(id));
        self.ids.insert(id.to_owned());
    }
}
