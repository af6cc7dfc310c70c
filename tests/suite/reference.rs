//! Compares `docs/format.md` with the program: the keys of each of its tables are those that the
//! program lists when it finds an unknown key.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::dossier::{Dossier, repository};

type Keys = BTreeSet<String>;

/// A key that is similar to no other.
const UNKNOWN: &str = "zzzzzz = 1\n";

/// The keys that the program knows in the tables of one file, by the line of the unknown key.
fn known_in(dossier: &Dossier, file: &str) -> BTreeMap<usize, Keys> {
    let report = dossier.run(&["check"]).stderr;
    let mut known = BTreeMap::new();
    for frame in report.split("error[").filter(|frame| frame.starts_with("unknown-key]"))
    {
        let place = frame.lines().nth(1).unwrap().trim_start_matches([' ', '-', '>']);
        let Some(position) = place.strip_prefix(&format!("{file}:")) else { continue };
        let line: usize = position.split(':').next().unwrap().parse().unwrap();
        let (_, list) = frame.split_once("known here are ").expect(frame);
        let list = list.lines().next().unwrap();
        known.insert(line, list.split(", ").map(str::to_owned).collect());
    }
    known
}

/// The keys of the only unknown key in a file that holds `text`.
fn known(file: &str, text: &str) -> Keys {
    let all = known_in(&Dossier::small().file(file, text), file);
    assert_eq!(all.len(), 1, "{file}: {text}");
    all.into_values().next().unwrap()
}

/// What the program knows, by the names of the tables in the document.
fn program() -> BTreeMap<String, Keys> {
    let facts =
        |kind: &str, text: &str| known(&format!("content/{kind}/x/facts.toml"), text);
    let common = facts("pages", UNKNOWN);
    let own = |kind: &str| -> Keys {
        facts(kind, UNKNOWN).difference(&common).cloned().collect()
    };
    let inside = |kind: &str, header: &str| facts(kind, &format!("{header}\n{UNKNOWN}"));
    let settings =
        fs::read_to_string(repository().join("tests/small/mithaq.toml")).unwrap();
    let tables: [(&str, Keys); 17] = [
        ("mithaq.toml", known("mithaq.toml", &format!("{settings}{UNKNOWN}"))),
        (
            "language",
            known("mithaq.toml", &format!("{settings}\n[language.ar]\n{UNKNOWN}")),
        ),
        (
            "vocabulary term",
            known("content/vocabulary.toml", &format!("[form.x]\n{UNKNOWN}")),
        ),
        (
            "vocabulary event",
            known("content/vocabulary.toml", &format!("[event.x]\n{UNKNOWN}")),
        ),
        ("frontmatter", known("content/pages/x/ar.md", &format!("+++\n{UNKNOWN}+++\n"))),
        ("country", own("countries")),
        ("organisation", own("organisations")),
        ("person", own("people")),
        ("agreement", own("agreements")),
        ("article", own("articles")),
        ("event", inside("pages", "[[event]]")),
        ("evidence", inside("pages", "[evidence.title]")),
        ("role", inside("people", "[[role]]")),
        ("term", inside("agreements", "[term]")),
        ("provision", inside("agreements", "[[provision]]")),
        ("published", inside("articles", "[published]")),
        ("facts", common.clone()),
    ];
    tables.into_iter().map(|(name, keys)| (name.to_owned(), keys)).collect()
}

/// The keys of each table of the document: the first cells of its rows, in back-ticks.
fn document() -> BTreeMap<String, Keys> {
    let text = fs::read_to_string(repository().join("docs/format.md")).unwrap();
    let mut tables: BTreeMap<String, Keys> = BTreeMap::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(rest) = line.trim().strip_prefix("<!-- keys: ") else { continue };
        let name = rest.trim_end_matches("-->").trim().to_owned();
        let rows = lines
            .by_ref()
            .skip_while(|line| !line.starts_with('|'))
            .take_while(|line| line.starts_with('|'))
            .skip(2);
        let keys = rows.filter_map(|row| row.split('`').nth(1)).map(str::to_owned);
        tables.insert(name, keys.collect());
    }
    tables
}

#[test]
fn the_reference_names_every_key_and_no_other() {
    let (program, document) = (program(), document());
    let names =
        |tables: &BTreeMap<String, Keys>| tables.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&document), names(&program));
    for (name, keys) in &program {
        assert_eq!(&document[name], keys, "the table `{name}`");
    }
}

#[test]
fn every_code_of_a_fault_is_in_the_reference() {
    let text = fs::read_to_string(repository().join("docs/format.md")).unwrap();
    let lack: Vec<&str> = mithaq::diagnostic::Code::ALL
        .iter()
        .map(|code| code.name())
        .filter(|name| !text.contains(&format!("`{name}`")))
        .collect();
    assert!(lack.is_empty(), "not in docs/format.md: {}", lack.join(", "));
}
