//! What a translation was made from: `[translated]` in its frontmatter, and in `facts.toml`.
//! Start at [`record`] and [`record_pairs`], which write the table into a file; what it holds is made in
//! `prints.rs`.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::diagnostic::phrase;
use crate::prose::LEAD;
use crate::sentence::Sentence;

/// The name under which title, short title and summary are recorded.
pub const TITLE: &str = "m-title";

/// What a part of a text is called: its title, its lead, or a section.
pub fn part_name(part: &str) -> Sentence {
    match part {
        TITLE => phrase::part_title(),
        LEAD => phrase::part_lead(),
        section => phrase::quoted(section),
    }
}

/// Whether a value is one that a record has: the hash of a text, or those of several.
pub fn is_record(value: &str) -> bool {
    let digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    let is_hash = |hash: &str| hash.len() == 16 && hash.bytes().all(digit);
    value.split(' ').all(is_hash)
}

/// The text of a file with its `[translated]` table replaced by `prints`; all else stays as it
/// is, byte for byte, the ends of lines too. `None` if the file has no frontmatter, if an older
/// record is written in another of the ways that TOML has, so that two would stand there, or if the
/// table has what is no record and would be lost.
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
        // What the command did not write is not its to take out.
        if !inside || bare.starts_with('#') {
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

/// Whether `new` says what `old` says but for the record, of which the old one holds nothing else: what
/// looks like the header of the table may stand within a text.
fn is_faithful(old: &str, new: &str) -> bool {
    let read = |matter: &str| {
        let mut table = matter.parse::<toml::Table>().ok()?;
        let record = table.remove("translated");
        Some((table, record))
    };
    let is_hash = |value: &toml::Value| value.as_str().is_some_and(is_record);
    let (Some((old, record)), Some((new, _))) = (read(old), read(new)) else {
        return false;
    };
    let holds_hashes = record.is_none_or(|record| {
        record.as_table().is_some_and(|all| all.values().all(is_hash))
    });
    holds_hashes && old == new
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_table_changes() {
        let prints = BTreeMap::from([
            ("scope".to_owned(), "1".repeat(16)),
            (TITLE.to_owned(), "2".repeat(16)),
        ]);
        let [one, two] = ["1", "2"].map(|digit| digit.repeat(16));
        let table = format!("\n[translated]\nm-title = \"{two}\"\nscope   = \"{one}\"\n");
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
