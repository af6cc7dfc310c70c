//! What a translation was made from: `[translated]` in its frontmatter, and in `facts.toml`.
//! Start at [`fingerprints`]; [`record`] and [`record_pairs`] write the table into a file.

use std::collections::BTreeMap;
use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::draft::{Mention, ReadText};
use crate::prose::{Block, Inline, Line, Prose};

/// The name under which title, short title and summary are recorded.
pub const TITLE: &str = "m-title";
/// The name under which what stands before the first heading is recorded.
pub const LEAD: &str = "m-lead";

/// A hash of each section of a text, by its id, and of its title and lead.
///
/// It is of what the section says, so that neither line breaks nor marks that mean the same
/// change it: 16 hexadecimal digits of SHA-256.
pub fn fingerprints(text: &ReadText) -> BTreeMap<String, String> {
    let ReadText { draft, prose } = text;
    let mut prints = BTreeMap::new();
    let names = [&draft.title, &draft.short, &draft.summary]
        .map(|name| name.as_ref().map(|name| name.value.trim()).unwrap_or_default());
    prints.insert(TITLE.to_owned(), hash(&names.join("\n")));
    let Prose { lead, sections, notes } = prose;
    // Footnotes have no place of their own; they count with what stands before the sections.
    let mut words = canonical(lead);
    for note in notes {
        words.push_str(&canonical(&note.blocks));
    }
    if !words.is_empty() {
        prints.insert(LEAD.to_owned(), hash(&words));
    }
    for section in sections {
        let mut words = format!("{}\n", section.level);
        line(&section.heading, &mut words);
        words.push_str(&canonical(&section.blocks));
        prints.insert(section.id.clone(), hash(&words));
    }
    prints
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

fn canonical(all: &[Block<Box<Mention>>]) -> String {
    let mut words = String::new();
    blocks(all, &mut words);
    words
}

fn blocks(all: &[Block<Box<Mention>>], words: &mut String) {
    for block in all {
        match block {
            Block::Paragraph(one) | Block::Tight(one) => line(one, words),
            Block::Heading(level, one) => {
                let _ = write!(words, "#{level} ");
                line(one, words);
            }
            Block::List { start, items } => {
                for item in items {
                    words.push_str(if start.is_some() { "1. " } else { "- " });
                    blocks(item, words);
                }
            }
            Block::Quote(inner) => {
                words.push_str("> ");
                blocks(inner, words);
            }
            Block::Code(text) => words.push_str(text),
            Block::Table { columns: _, head, rows } => {
                for cell in head.iter().chain(rows.iter().flatten()) {
                    words.push_str("| ");
                    line(cell, words);
                }
            }
            Block::Rule => words.push_str("---"),
        }
        words.push('\n');
    }
}

/// Adds what a line says to `words`.
pub(super) fn line(all: &Line<Box<Mention>>, words: &mut String) {
    for inline in all {
        match inline {
            Inline::Text(text) => words.push_str(text),
            Inline::Code(text) => {
                let _ = write!(words, "`{text}`");
            }
            Inline::Emphasis(inner) => wrapped("*", inner, words),
            Inline::Strong(inner) => wrapped("**", inner, words),
            Inline::Struck(inner) => wrapped("~~", inner, words),
            Inline::Break => words.push('\n'),
            Inline::Note(at) => {
                let _ = write!(words, "[^{at}]");
            }
            Inline::Link { to, words: inner } => {
                mention(to, words);
                wrapped("|", inner, words);
            }
        }
    }
}

fn wrapped(mark: &str, inner: &Line<Box<Mention>>, words: &mut String) {
    words.push_str(mark);
    line(inner, words);
    words.push_str(mark);
}

fn mention(to: &Mention, words: &mut String) {
    let _ = match to {
        Mention::Entry { id, section } => {
            let section = section.as_ref().map(|section| section.value.as_str());
            write!(words, "[[{}#{}", id.value, section.unwrap_or_default())
        }
        Mention::Cite(cites) => cites.iter().try_for_each(|cite| {
            let paragraphs = cite.paragraphs.as_ref().map(|p| p.value.to_string());
            write!(words, "@{} {} ", cite.article.value, paragraphs.unwrap_or_default())
        }),
        Mention::Web(address) => write!(words, "<{}", address.value),
        Mention::Picture(name) => write!(words, "!{}", name.value),
        Mention::Refused => Ok(()),
    };
}

/// The text of a file with its `[translated]` table replaced by `prints`; all else stays as it
/// is, byte for byte, the ends of lines too. `None` if the file has no frontmatter, or if an older
/// record is written in another of the ways that TOML has, so that two would stand there.
pub fn record(file: &str, prints: &BTreeMap<String, String>) -> Option<String> {
    let first = file.split_inclusive('\n').next()?;
    (first.trim_start_matches('\u{feff}').trim_end() == "+++").then_some(())?;
    let end = if first.ends_with("\r\n") { "\r\n" } else { "\n" };
    let (mut kept, mut inside) = (Vec::new(), false);
    let mut at = first.len();
    let mut lines = file[at..].split_inclusive('\n');
    let closing = loop {
        let line = lines.next()?;
        let bare = line.trim();
        if bare == "+++" {
            break at;
        }
        if bare.starts_with('[') {
            inside = is_header(bare);
        }
        if !inside {
            kept.push(line);
        }
        at += line.len();
    };
    // One blank line stands before the table.
    while kept.last().is_some_and(|line| line.trim().is_empty()) {
        kept.pop();
    }
    let mut matter = format!("{}{end}", kept.concat());
    write_table(&mut matter, prints, &BTreeMap::new(), end);
    is_faithful(&file[first.len()..closing], &matter)
        .then(|| format!("{first}{matter}{}", &file[closing..]))
}

/// The text of `facts.toml` with its `[translated]` table, at the end, replaced by `prints`; there is
/// no table if `prints` is empty. All else stays as it is, comments in the table too. `None` if that
/// cannot be done, as with [`record`].
pub fn record_pairs(file: &str, prints: &BTreeMap<String, String>) -> Option<String> {
    let first = file.split_inclusive('\n').next().unwrap_or_default();
    let end = if first.ends_with("\r\n") { "\r\n" } else { "\n" };
    let (mut new, mut inside) = (String::with_capacity(file.len()), false);
    // The comments of lines that are written anew; that of the header has no name.
    let mut comments: BTreeMap<&str, &str> = BTreeMap::new();
    for line in file.split_inclusive('\n') {
        let bare = line.trim();
        let header = is_header(bare);
        if bare.starts_with('[') {
            inside = header;
        }
        let name =
            if header { Some("") } else { bare.split_once('=').map(|line| line.0) };
        match name.filter(|_| inside && !bare.starts_with('#')) {
            Some(name) => {
                let comment = bare.find('#').map(|at| (name.trim(), &bare[at..]));
                comments.extend(comment);
            }
            None => new.push_str(line),
        }
    }
    if !prints.is_empty() {
        let kept = new.trim_end_matches(['\n', '\r']).len();
        new.truncate(kept);
        if kept > 0 {
            new.push_str(end);
            new.push_str(end);
        }
        write_table(&mut new, prints, &comments, end);
    } else if new.len() < file.len() {
        new.truncate(new.trim_end_matches(['\n', '\r']).len());
        new.push_str(end);
    }
    let bare = |text: &str| text.trim_start_matches('\u{feff}').to_owned();
    is_faithful(&bare(file), &bare(&new)).then_some(new)
}

/// Whether a line begins the table; a comment may follow.
fn is_header(line: &str) -> bool {
    let header = line.split('#').next().unwrap_or(line);
    header.replace([' ', '\t'], "") == "[translated]"
}

fn write_table(
    text: &mut String,
    prints: &BTreeMap<String, String>,
    comments: &BTreeMap<&str, &str>,
    end: &str,
) {
    let finish = |text: &mut String, name: &str| {
        let comment = comments.get(name).map(|comment| [" ", comment].concat());
        text.extend([comment.as_deref().unwrap_or_default(), end]);
    };
    text.push_str("[translated]");
    finish(text, "");
    let width = prints.keys().map(String::len).max().unwrap_or(0);
    for (name, print) in prints {
        let _ = write!(text, "{name:<width$} = \"{print}\"");
        finish(text, name);
    }
}

/// Whether `new` says what `old` says but for the record: what looks like the header of the table
/// may stand within a text.
fn is_faithful(old: &str, new: &str) -> bool {
    let read = |matter: &str| {
        let mut table = matter.parse::<toml::Table>().ok()?;
        table.remove("translated");
        Some(table)
    };
    read(new).is_some_and(|new| Some(new) == read(old))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_table_changes() {
        let prints = BTreeMap::from([
            ("scope".to_owned(), "1".to_owned()),
            (TITLE.to_owned(), "2".to_owned()),
        ]);
        let table = "\n[translated]\nm-title = \"2\"\nscope   = \"1\"\n";
        let plain = "+++\ntitle = \"x\"\n+++\n\ntext\n";
        let written = format!("+++\ntitle = \"x\"\n{table}+++\n\ntext\n");
        assert_eq!(record(plain, &prints).as_deref(), Some(written.as_str()));
        assert_eq!(record(&written, &prints).as_deref(), Some(written.as_str()));
        let windows = plain.replace('\n', "\r\n");
        assert_eq!(record(&windows, &prints), Some(written.replace('\n', "\r\n")));
        let marked = format!("\u{feff}{plain}");
        assert_eq!(record(&marked, &prints), Some(format!("\u{feff}{written}")));
        // A file with both ends of lines keeps each, and a second record changes nothing.
        let mixed = "+++\ntitle = \"x\"\r\n\r\n+++\n\r\ntext\r\nand\n";
        let once = record(mixed, &prints).unwrap();
        assert_eq!(once, format!("+++\ntitle = \"x\"\r\n{table}+++\n\r\ntext\r\nand\n"));
        assert_eq!(record(&once, &prints).as_ref(), Some(&once));
        let mixed = mixed.replacen("+++\n", "+++\r\n", 1);
        let once = record(&mixed, &prints).unwrap();
        assert_eq!(record(&once, &prints).as_ref(), Some(&once));
        // What looks like the table within a text is no table.
        let text = "a = \"\"\"\n[translated]\n\"\"\"\nb = \"\"\"\n[x]\n\"\"\"\n";
        assert_eq!(record(&format!("+++\n{text}+++\n"), &prints), None);
        assert_eq!(record("title = \"x\"\n", &prints), None);
        assert_eq!(record("+++\ntitle = \"x\"\n", &prints), None);
    }
}
