//! Holds the table of keys, `docs/format.md` and the program together. The tables of the document are
//! made from the declared keys (`BLESS=1` writes them anew), and what is declared of a key is what
//! the program does with it: it knows the key, takes its type only, and reads its example.
//! Start at [`PLACES`], which says where the keys of each table stand.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use mithaq::content::keys::{KeySpec, Needed, TABLES, TableSpec, Type};
use mithaq::diagnostic::{Catalogue, Locale};
use mithaq::model::kind::Kind;

use crate::dossier::{Dossier, repository};

/// Of each table: a file in which its keys can stand, and what stands before and after them.
const PLACES: [(&str, &str, &str, &str); 24] = [
    ("mithaq.toml", "mithaq.toml", "", ""),
    ("language", "mithaq.toml", "SETTINGS[language.ar]\n", ""),
    ("export", "mithaq.toml", "SETTINGS[export]\n", ""),
    ("vocabulary.toml", "content/vocabulary.toml", "", ""),
    ("vocabulary term", "content/vocabulary.toml", "[organisation.x]\n", ""),
    ("vocabulary form", "content/vocabulary.toml", "[form.x]\n", ""),
    ("vocabulary event", "content/vocabulary.toml", "[event.x]\n", ""),
    ("vocabulary provision", "content/vocabulary.toml", "[provision.x]\n", ""),
    ("vocabulary group", "content/vocabulary.toml", "[group.x]\n", ""),
    ("frontmatter", "content/pages/x/ar.md", "+++\n", "+++\n"),
    ("facts", "content/pages/x/facts.toml", "", ""),
    ("change", "content/pages/x/facts.toml", "[[changes]]\n", ""),
    ("event", "content/pages/x/facts.toml", "[[event]]\n", ""),
    ("evidence", "content/pages/x/facts.toml", "[evidence.title]\n", ""),
    ("country", "content/countries/x/facts.toml", "", ""),
    ("organisation", "content/organisations/x/facts.toml", "", ""),
    ("person", "content/people/x/facts.toml", "", ""),
    ("role", "content/people/x/facts.toml", "[[role]]\n", ""),
    ("article", "content/articles/x/facts.toml", "", ""),
    ("published", "content/articles/x/facts.toml", "[published]\n", ""),
    ("passage", "content/articles/x/facts.toml", "[[passage]]\n", ""),
    ("agreement", "content/agreements/x/facts.toml", "", ""),
    ("term", "content/agreements/x/facts.toml", "[term]\n", ""),
    ("provision", "content/agreements/x/facts.toml", "[[provision]]\n", ""),
];

/// The key of settings without which the others are not read.
const LANGUAGES: &str = "languages";

/// The report on a dossier where `lines` stand in the place of `table`, and the path of its file.
fn report(table: &str, lines: &str) -> (String, &'static str) {
    let place = PLACES.iter().find(|(name, ..)| *name == table);
    let (_, file, before, after) =
        place.unwrap_or_else(|| panic!("no place for {table}"));
    let settings = repository().join("tests/small/mithaq.toml");
    let mut before = before.replace("SETTINGS", &fs::read_to_string(settings).unwrap());
    if table == "mithaq.toml" && !lines.contains(LANGUAGES) {
        // Nothing is read of settings without languages.
        before = "languages = [\"ar\", \"en\"]\n".to_owned();
    }
    let dossier = Dossier::small().file(file, format!("{before}{lines}{after}"));
    (dossier.run(&["check"]).stderr, file)
}

/// The faults of a code in a file: the text of each, from its first line on.
fn faults<'r>(report: &'r str, code: &str, file: &str) -> Vec<&'r str> {
    let (start, place) = (format!("error[{code}]: "), format!("--> {file}:"));
    let frames = report.split("\n\n").map(str::trim_start);
    let frames = frames.filter(|frame| frame.lines().any(|line| line.contains(&place)));
    frames.filter_map(|frame| frame.strip_prefix(&start)).collect()
}

/// The first words in back-ticks.
fn quoted(text: &str) -> String {
    text.split('`').nth(1).unwrap_or_default().to_owned()
}

/// The names of all keys of a table.
fn names(table: &TableSpec) -> Vec<&'static str> {
    table.keys().map(|key| key.name).collect()
}

#[test]
fn every_table_has_a_place_and_no_key_twice() {
    let declared: Vec<&str> = TABLES.iter().map(|table| table.name).collect();
    assert_eq!(declared, PLACES.map(|(name, ..)| name));
    for table in TABLES {
        let once: BTreeSet<_> = names(table).into_iter().collect();
        assert_eq!(once.len(), names(table).len(), "{}: {:?}", table.name, names(table));
    }
}

/// An unknown key is answered with the list of those that are known.
#[test]
fn the_program_knows_the_declared_keys_and_no_other() {
    for table in TABLES {
        let (report, file) = report(table.name, "zzzzzz = 1\n");
        let found = faults(&report, "unknown-key", file);
        let [fault] = found[..] else { panic!("{}: {report}", table.name) };
        let (_, known) = fault.split_once("known here are ").expect(fault);
        let known: Vec<&str> = known.lines().next().unwrap().split(", ").collect();
        assert_eq!(known, names(table), "{}", table.name);
    }
}

/// No key takes a number with a fraction. So each is refused, by whatever reads it; a key that is
/// declared and that nothing reads would pass.
#[test]
fn every_declared_key_is_read() {
    for table in TABLES {
        let (alone, others): (Vec<&str>, Vec<&str>) =
            names(table).into_iter().partition(|name| *name == LANGUAGES);
        for names in [alone, others].into_iter().filter(|names| !names.is_empty()) {
            let lines: String =
                names.iter().map(|name| format!("{name} = 1.5\n")).collect();
            let (report, file) = report(table.name, &lines);
            let wrong = faults(&report, "wrong-type", file).into_iter();
            let refused: BTreeSet<String> = wrong.map(quoted).collect();
            let declared: BTreeSet<String> =
                names.into_iter().map(str::to_owned).collect();
            assert_eq!(refused, declared, "{}: {report}", table.name);
        }
    }
}

/// What the examples name need not exist, but they are read as what their keys take.
#[test]
fn every_example_can_be_read() {
    // These say in their words that something is left out.
    let shortened = ["sha256"];
    for table in TABLES {
        // Tables come last, or what stands after them would belong to them.
        let keys = table.keys().filter(|key| !shortened.contains(&key.name));
        let (tables, values): (Vec<&KeySpec>, Vec<&KeySpec>) = keys.partition(|key| {
            let line = key.line(["ar", "en"]);
            line.starts_with('[') || line.contains("{ … }")
        });
        let lines: String =
            values.iter().map(|key| key.line(["ar", "en"]) + "\n").collect();
        let tables: String = tables
            .iter()
            .map(|key| key.line(["ar", "en"]).replace("{ … }", "{}") + "\n")
            .collect();
        let (report, file) =
            report(table.name, &format!("{lines}{tables}").replace("\"…\"", "\"x\""));
        for code in ["toml-syntax", "unknown-key", "wrong-type", "bad-value", "bad-date"]
            .into_iter()
            .chain(["bad-duration", "bad-territory", "bad-id", "bad-link"])
        {
            let found = faults(&report, code, file);
            assert!(found.is_empty(), "{}, {code}: {found:?}\n{lines}", table.name);
        }
    }
}

/// A key that is needed is missed where it is not there, with an example that can be added.
#[test]
fn every_key_that_is_needed_is_missed() {
    for table in TABLES {
        let (report, file) = report(table.name, "");
        let own = table.own.iter().filter(|key| key.name != LANGUAGES);
        let (cites, others): (Vec<&KeySpec>, Vec<&KeySpec>) =
            own.partition(|key| matches!(key.takes, Type::Citations));
        let missed = faults(&report, "missing-cite", file).len();
        assert_eq!(missed, cites.len(), "{}: {report}", table.name);
        let missed = faults(&report, "missing-field", file);
        for key in others {
            let fault = format!("`{}` is missing", key.name);
            // The code of a country is proposed from its name, and here there is none.
            let line = match key.takes {
                Type::Territory => format!("{} = \"…\"", key.name),
                _ => key.line(["ar", "en"]),
            };
            let help = format!("= help: add `{line}`");
            let told = missed
                .iter()
                .any(|one| one.starts_with(&fault) && one.trim_end().ends_with(&help));
            let needed = matches!(key.needed, Needed::Yes);
            assert_eq!(told, needed, "{}, {}: {report}", table.name, key.name);
        }
    }
}

/// An entry of each kind.
const ENTRIES: [(Kind, &str); 6] = [
    (Kind::Agreement, "pact"),
    (Kind::Country, "kuwait"),
    (Kind::Organisation, "some-ministry"),
    (Kind::Person, "someone"),
    (Kind::Article, "report"),
    (Kind::Page, "home"),
];

/// The kinds that are refused where `value`, which names entries, is the value of a key.
fn refused(table: &TableSpec, key: &KeySpec, value: &str) -> BTreeSet<Kind> {
    let (_, file, before, _) = PLACES.iter().find(|(at, ..)| *at == table.name).unwrap();
    let title = "title = { ar = \"س\", en = \"X\" }\n";
    let report = Dossier::small()
        .file("content/people/someone/facts.toml", title)
        .file(
            "content/organisations/some-ministry/facts.toml",
            format!("{title}form = \"ministry\"\n"),
        )
        .file(file, format!("{before}{} = {value}\n", key.name))
        .run(&["check"])
        .stderr;
    assert!(faults(&report, "unknown-id", file).is_empty(), "{report}");
    let wrong = faults(&report, "wrong-kind", file).into_iter().map(quoted);
    let kind = |id: String| ENTRIES.iter().find(|(_, other)| *other == id).unwrap().0;
    wrong.map(kind).collect()
}

/// The kinds of which a key names entries are those that resolving accepts there.
#[test]
fn every_key_names_the_kinds_that_it_may_and_no_other() {
    for table in TABLES {
        for key in table.own {
            let ids = ENTRIES.map(|(_, id)| format!("\"{id}\""));
            let (kinds, values) = match key.takes {
                Type::Id(kinds) | Type::Voice(kinds) => (kinds, ids.to_vec()),
                Type::Ids(kinds) | Type::Voices(kinds) => {
                    (kinds, vec![format!("[{}]", ids.join(", "))])
                }
                _ => continue,
            };
            let refused: BTreeSet<Kind> =
                values.iter().flat_map(|value| refused(table, key, value)).collect();
            let declared: BTreeSet<Kind> =
                Kind::ALL.into_iter().filter(|kind| !kinds.contains(kind)).collect();
            assert_eq!(refused, declared, "{}, {}", table.name, key.name);
        }
    }
}

/// The table of the document for the own keys of a table.
fn document(table: &TableSpec, catalogue: &Catalogue) -> String {
    let mut text = String::from(
        "| key | value | needed | meaning | example |\n|---|---|---|---|---|\n",
    );
    for key in table.own {
        let takes = linked(key, &catalogue.text(&key.takes(table)));
        let needed = catalogue.text(&key.needed());
        let meaning = catalogue.key(table.name, key.name);
        let example = key.value(["ar", "en"]);
        text.push_str(&format!(
            "| `{}` | {takes} | {needed} | {meaning} | `{example}` |\n",
            key.name
        ));
    }
    text
}

/// What a key takes, with a link to the part of the document that describes it.
fn linked(key: &KeySpec, takes: &str) -> String {
    let part = match key.takes {
        Type::Pair | Type::LinkedPair | Type::LinkedPairs => "#pairs",
        Type::Date => "#dates",
        Type::Duration => "#durations",
        Type::Citations => "#citations",
        Type::Voice(_) | Type::Voices(_) => "#voices",
        Type::OldIds => "#aliases-and-drafts",
        Type::Record => "#translations",
        Type::Table(of) | Type::Tables(of) | Type::Named(of, _) => match of.name {
            "event" => "#events",
            "evidence" => "#evidence-of-single-fields",
            "provision" => "#provisions",
            "term" => "#term",
            _ => return takes.to_owned(),
        },
        _ => return takes.to_owned(),
    };
    format!("[{takes}]({part})")
}

#[test]
fn the_reference_is_made_from_the_declared_keys() {
    let path = repository().join("docs/format.md");
    let old = fs::read_to_string(&path).unwrap();
    let catalogue = Catalogue::new(Locale::English);
    let mut left: BTreeMap<&str, &TableSpec> =
        TABLES.iter().map(|table| (table.name, *table)).collect();
    let mut new = String::new();
    let mut lines = old.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        new.push_str(line);
        let Some(name) = line.trim().strip_prefix("<!-- keys: ") else { continue };
        let name = name.trim_end_matches("-->").trim();
        let table = left.remove(name);
        let table =
            table.unwrap_or_else(|| panic!("`{name}` stands twice, or is no table"));
        new.push_str(&document(table, &catalogue));
        while lines.next_if(|line| line.starts_with('|')).is_some() {}
    }
    assert!(left.is_empty(), "not in docs/format.md: {:?}", left.keys());
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, new).unwrap();
        return;
    }
    for (old, new) in old.lines().zip(new.lines()) {
        assert_eq!(old, new, "docs/format.md; `BLESS=1` writes its tables anew");
    }
    assert_eq!(old.len(), new.len(), "docs/format.md");
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
