//! References as BibTeX, in UTF-8 and with the fields of biblatex.
//! Start at [`file()`].

use super::reference::{Reference, four};
use crate::lang;

/// The file of these references.
pub(super) fn file(all: &[Reference]) -> String {
    let entries: Vec<String> = all.iter().map(entry).collect();
    entries.join("\n")
}

fn entry(reference: &Reference) -> String {
    let kind = if reference.is_article { "article" } else { "online" };
    let mut text = format!("@{kind}{{{},\n", reference.key);
    let mut add = |name: &str, value: &str| {
        text.push_str(&format!("  {name} = {{{value}}},\n"));
    };
    let mut words = |name: &str, value: Option<&str>| {
        if let Some(value) = value {
            add(name, &escaped(value));
        }
    };
    // A second pair of braces keeps a name whole: nobody says which part of it is the family's.
    let whole = |name: Option<&str>| name.map(|name| format!("{{{}}}", escaped(name)));
    words("title", Some(&reference.title));
    match reference.is_article {
        true => words("journaltitle", reference.container),
        false => words("titleaddon", reference.container),
    }
    words("note", reference.note().as_deref());
    if let Some(author) = whole(reference.author) {
        add("author", &author);
    }
    if let Some(publisher) = whole(reference.publisher) {
        add("organization", &publisher);
    }
    if let Some(date) = date(reference) {
        add("date", &date);
    }
    if let Some(url) = &reference.url {
        add("url", &verbatim(url));
    }
    add("language", &escaped(reference.language));
    if let Some(name) = lang::name_in_tex(reference.language) {
        add("langid", name);
    }
    text.push_str("}\n");
    text
}

/// The date, with the sign of EDTF that biblatex reads: `~` for what is not certain.
fn date(reference: &Reference) -> Option<String> {
    let plain = reference.plain_date()?;
    let (year, month, day) = plain.parts;
    let mut date = four(year);
    for part in [month, day].into_iter().flatten() {
        date.push_str(&format!("-{part:02}"));
    }
    if plain.doubtful {
        date.push('~');
    }
    Some(date)
}

/// Text in which TeX finds no command. Braces are commands here: those of BibTeX have to be in pairs.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '%' | '&' | '#' | '$' | '_' => out.extend(['\\', c]),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// An address, which biblatex reads to the letter, without braces.
fn verbatim(url: &str) -> String {
    url.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C")
}
