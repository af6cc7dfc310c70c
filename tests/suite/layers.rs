//! Imports run only downward through the table in `lib.rs`.
//! Start at [`allowed`], which is that table.

use std::fs;
use std::path::Path;

use crate::dossier::{files, repository};

/// The small values of `model` that stages above and below may name without the rest of it.
const LEAVES: [&str; 19] = [
    "agreement::Relation",
    "agreement::{Binding, Relation, Renewal}",
    "agreement::{Binding, Renewal}",
    "duration",
    "edtf",
    "entry::Kind",
    "event::Mode",
    "evidence::Value",
    "format_error",
    "field::Field",
    "id",
    "kind::Kind",
    "locator",
    "pair",
    "section",
    "territory",
    "vocabulary::Family",
    "vocabulary::FormStatus",
    "vocabulary::{Family, FormStatus}",
];

/// What each module may name beside itself, as the table in `lib.rs` says.
fn allowed(module: &str) -> &'static [&'static str] {
    match module {
        "lang" | "source" | "sentence" => &[],
        "diagnostic" => &["lang", "source", "sentence"],
        "prose" => &["lang", "source"],
        "model" => &["lang", "source", "prose"],
        "content" => {
            &["lang", "source", "sentence", "diagnostic", "prose", "model (leaves)"]
        }
        "resolve" => &["lang", "source", "diagnostic", "prose", "model", "content"],
        "view" => &["lang", "prose", "model"],
        "theme" => &["lang", "source", "diagnostic", "prose", "view", "model (edtf)"],
        "publish" => &["source", "diagnostic"],
        "pipeline" => &[
            "lang",
            "source",
            "diagnostic",
            "prose",
            "model",
            "content",
            "resolve",
            "view",
            "theme",
            "publish",
        ],
        "cli" => &[
            "pipeline",
            "content",
            "publish",
            "diagnostic",
            "lang",
            "source",
            "sentence",
        ],
        "lib" | "main" => &["cli"],
        other => panic!("`{other}` is not in the table"),
    }
}

/// Where a file names what it may not.
fn violations(module: &str, path: &str, text: &str) -> Vec<String> {
    let allowed = allowed(module);
    let mut found = Vec::new();
    // Tests inside a file may use whatever they like.
    let code = text.split("#[cfg(test)]").next().unwrap_or(text);
    for (number, line) in (1..).zip(code.lines()) {
        if line.trim_start().starts_with("//") {
            continue;
        }
        for (at, _) in line.match_indices("crate::") {
            let named = &line[at + "crate::".len()..];
            let end = named
                .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
                .unwrap_or(named.len());
            let (name, rest) = named.split_at(end);
            let rest = rest.trim_start_matches("::");
            let leaf = |leaves: &[&str]| {
                leaves.iter().any(|leaf| rest.starts_with(leaf))
                    || leaves
                        .iter()
                        .any(|leaf| leaf.starts_with(rest.trim_end_matches(';')))
            };
            let fine = name == module
                || allowed.contains(&name)
                || (name == "model"
                    && allowed.contains(&"model (leaves)")
                    && known_leaf(rest))
                || (name == "model"
                    && allowed.contains(&"model (edtf)")
                    && leaf(&["edtf"]));
            if !fine {
                found.push(format!("{path}:{number}: `{module}` may not name `{name}`"));
            }
        }
    }
    found
}

fn known_leaf(rest: &str) -> bool {
    LEAVES.iter().any(|leaf| rest.starts_with(leaf))
}

#[test]
fn imports_run_downward() {
    let top = repository().join("src");
    let mut found = Vec::new();
    for path in files(&top) {
        let module = path.split('/').next().unwrap_or(&path);
        let module =
            Path::new(module).file_stem().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(top.join(&path)).unwrap();
        found.extend(violations(&module, &format!("src/{path}"), &text));
    }
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn a_climb_is_found_with_file_and_line() {
    let text = "use crate::lang::Language;\nuse crate::theme::Theme;\n";
    assert_eq!(
        violations("view", "src/view/x.rs", text),
        ["src/view/x.rs:2: `view` may not name `theme`"]
    );
    let text = "use crate::model::Dossier;\nuse crate::model::edtf::Edtf;\n";
    assert_eq!(
        violations("theme", "src/theme/x.rs", text),
        ["src/theme/x.rs:1: `theme` may not name `model`"]
    );
    assert_eq!(violations("content", "src/content/x.rs", text).len(), 1);
}

#[test]
fn the_map_names_every_module() {
    let map = fs::read_to_string(repository().join("src/lib.rs")).unwrap();
    for module in map.lines().filter_map(|line| line.strip_prefix("pub mod ")) {
        let module = module.trim_end_matches(';');
        assert!(
            map.contains(&format!("//! | [`{module}`] |")),
            "`{module}` is not in the map"
        );
    }
}
