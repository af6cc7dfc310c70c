//! Imports run only downward through the table in `lib.rs`, and nothing below `live` asks the
//! system for more than files. Start at [`imports_run_downward`]; [`PARTS`] says what the table
//! means by a part of a module.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::dossier::{files, repository};

/// What belongs to each part of a module that the table allows instead of the whole.
const PARTS: [(&str, &[&str]); 5] = [
    ("source's `Digest`", &["Digest"]),
    ("publish's `Output`", &["Output"]),
    ("view's addresses", &["Address", "Listed", "Location"]),
    (
        "model's leaf values",
        &[
            "agreement::Binding",
            "agreement::Relation",
            "agreement::Renewal",
            "duration",
            "edtf",
            "event::Mode",
            "event_name",
            "evidence::Value",
            "exports",
            "field",
            "format_error",
            "id",
            "kind",
            "locator",
            "milestone",
            "pair",
            "picture",
            "provision_name",
            "section",
            "territory",
            "vocabulary::Family",
            "vocabulary::FormStatus",
        ],
    ),
    ("model's values of page data", &["duration", "edtf", "link::LinkNumber"]),
];

/// What the system may be asked for: a word in the code, and the modules where it may not stand.
const SYSTEM: [(&str, &[&str]); 6] = [
    ("std::fs", &["lang", "sentence", "prose", "model", "resolve", "view", "diagnostic"]),
    ("std::env", &BELOW_LIVE),
    ("SystemTime", &BELOW_LIVE),
    ("Instant", &BELOW_LIVE),
    ("TcpListener", &BELOW_LIVE),
    ("TcpStream", &BELOW_LIVE),
];

const BELOW_LIVE: [&str; 14] = [
    "lang",
    "source",
    "sentence",
    "diagnostic",
    "prose",
    "model",
    "content",
    "resolve",
    "view",
    "publish",
    "theme",
    "export",
    "pipeline",
    "desk",
];

/// What one module may name, as a row of the table says: each entry, with the module and the
/// paths in it. No paths: the whole module.
type Row = BTreeMap<String, (String, &'static [&'static str])>;

/// The table in `lib.rs`, by module.
fn table() -> BTreeMap<String, Row> {
    let map = fs::read_to_string(repository().join("src/lib.rs")).unwrap();
    let rows = map.lines().filter_map(|line| line.strip_prefix("//! | [`"));
    rows.map(|row| {
        let (module, rest) = row.split_once("`] |").unwrap();
        let entries = rest.trim_end_matches(" |").rsplit_once("| ").unwrap().1;
        let entries = entries.split(", ").filter(|entry| *entry != "–");
        (module.to_owned(), entries.map(|one| (one.to_owned(), entry(one))).collect())
    })
    .collect()
}

fn entry(text: &str) -> (String, &'static [&'static str]) {
    match text.split_once("'s ") {
        None => (text.to_owned(), &[]),
        Some((module, _)) => {
            let part = PARTS.iter().find(|(name, _)| *name == text);
            (module.to_owned(), part.unwrap_or_else(|| panic!("{text} is no part")).1)
        }
    }
}

/// Whether a path leads to what an entry allows.
fn allows((module, parts): &(String, &[&str]), path: &str) -> bool {
    let below = |path: &str, part: &str| {
        path.strip_prefix(part)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    };
    below(path, module)
        && (parts.is_empty()
            || parts.iter().any(|part| below(path, &format!("{module}::{part}"))))
}

/// The code of a file, without the tests in it, which may use whatever they like.
fn code(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or(text)
}

/// Where a file of `module` names what its row does not allow.
fn violations(module: &str, row: &Row, file: &str, text: &str) -> Vec<String> {
    let own = (module.to_owned(), &[][..]);
    let refused = |(_, path): &(usize, String)| {
        !allows(&own, path) && !row.values().any(|entry| allows(entry, path))
    };
    let mut found: Vec<String> = paths(code(text))
        .into_iter()
        .filter(refused)
        .map(|(line, path)| format!("{file}:{line}: `{module}` may not name `{path}`"))
        .collect();
    for (word, modules) in SYSTEM {
        if modules.contains(&module)
            && let Some(at) = code(text).find(word)
        {
            let line = text[..at].lines().count();
            found.push(format!("{file}:{line}: `{module}` may not ask for `{word}`"));
        }
    }
    found
}

/// The paths in Rust code that begin at the top of the crate, without `crate::`, each with its
/// line; each of `crate::{a, b::c}`.
fn paths(code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, word) in code.match_indices("crate::") {
        let start = code[..at].rfind('\n').map_or(0, |end| end + 1);
        if code[start..].trim_start().starts_with("//") {
            continue;
        }
        let mut names = Vec::new();
        read_path("", &code[at + word.len()..], &mut names);
        let line = code[..start].lines().count() + 1;
        found.extend(names.into_iter().map(|name| (line, name)));
    }
    found
}

/// Reads the path or the tree of paths with which `code` begins, and gives what follows it.
fn read_path<'c>(before: &str, code: &'c str, found: &mut Vec<String>) -> &'c str {
    let belongs = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == ':';
    let end = code.find(|c| !belongs(c)).unwrap_or(code.len());
    let path = format!("{before}{}", &code[..end]);
    let mut rest = &code[end..];
    let tree = path.is_empty() || path.ends_with("::");
    match rest.strip_prefix('{').filter(|_| tree) {
        None => found.push(path.trim_end_matches(':').to_owned()),
        Some(inside) => {
            rest = inside.trim_start();
            while !rest.is_empty() && !rest.starts_with('}') {
                rest = read_path(&path, rest, found);
                // `as Other` may come before the comma.
                let comma = rest.find([',', '}']).unwrap_or(rest.len());
                rest = rest[comma..].trim_start_matches(',').trim_start();
            }
            rest = rest.strip_prefix('}').unwrap_or(rest);
        }
    }
    rest
}

/// Every file of the library, with its module and text.
fn modules() -> Vec<(String, String, String)> {
    let top = repository().join("src");
    let rust = files(&top).into_iter().filter(|path| path.ends_with(".rs"));
    rust.filter(|path| path != "lib.rs" && path != "main.rs")
        .map(|path| {
            let module = Path::new(path.split('/').next().unwrap_or(&path)).file_stem();
            let module = module.unwrap().to_string_lossy().into_owned();
            let text = fs::read_to_string(top.join(&path)).unwrap();
            (module, format!("src/{path}"), text)
        })
        .collect()
}

#[test]
fn imports_run_downward() {
    let table = table();
    let mut found = Vec::new();
    for (module, file, text) in modules() {
        let row = table.get(&module).unwrap_or_else(|| panic!("no row for `{module}`"));
        found.extend(violations(&module, row, &file, &text));
    }
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn the_table_allows_no_more_than_is_needed() {
    let mut named: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (module, _, text) in modules() {
        let paths = paths(code(&text)).into_iter().map(|(_, path)| path);
        named.entry(module).or_default().extend(paths);
    }
    for (module, row) in table() {
        let named = &named[&module];
        for (entry, (of, parts)) in row {
            let used = |parts: &'static [&'static str]| {
                named.iter().any(|path| allows(&(of.clone(), parts), path))
            };
            assert!(used(parts), "`{module}` does not name {entry}");
            for part in parts.chunks(1) {
                assert!(used(part), "`{module}` does not name `{of}::{}`", part[0]);
            }
        }
    }
}

#[test]
fn the_table_goes_downward() {
    let map = fs::read_to_string(repository().join("src/lib.rs")).unwrap();
    let at = |module: &str| map.find(&format!("//! | [`{module}`] |"));
    for (module, row) in table() {
        for (of, _) in row.into_values() {
            assert!(at(&of).is_some(), "no row for `{of}`");
            assert!(at(&of) < at(&module), "`{of}` stands below `{module}`");
        }
    }
}

#[test]
fn an_upward_import_is_found_with_file_and_line() {
    let found = |module: &str, row: &[&str], text: &str| {
        let row = row.iter().map(|one| ((*one).to_owned(), entry(one))).collect();
        violations(module, &row, "x.rs", text)
    };
    let text = "use crate::lang::Language;\nuse crate::theme::Theme;\n";
    let climb = "x.rs:2: `view` may not name `theme::Theme`";
    assert_eq!(found("view", &["lang"], text), [climb]);
    let text = "use crate::model::Dossier;\nuse crate::model::edtf::{\n    Edtf,\n};\n";
    let whole = "x.rs:1: `theme` may not name `model::Dossier`";
    assert_eq!(found("theme", &["model's values of page data"], text), [whole]);
    let text = "use crate::{lang as l, resolve::{self, X}, view};\n";
    let both = ["resolve::self", "resolve::X"]
        .map(|path| format!("x.rs:1: `view` may not name `{path}`"));
    assert_eq!(found("view", &["lang"], text), both);
    let text = "// crate::theme\nuse std::fs;\n";
    let disk = "x.rs:2: `view` may not ask for `std::fs`";
    assert_eq!(found("view", &[], text), [disk]);
}

#[test]
fn the_map_names_every_module() {
    let map = fs::read_to_string(repository().join("src/lib.rs")).unwrap();
    let table = table();
    for module in map.lines().filter_map(|line| line.strip_prefix("pub mod ")) {
        let module = module.trim_end_matches(';');
        assert!(table.contains_key(module), "`{module}` is not in the map");
    }
}
