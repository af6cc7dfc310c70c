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

/// The small values of `model` that page data consists of.
const PAGE_VALUES: [&str; 3] = ["duration", "edtf", "link::LinkNumber"];

/// What each module may name beside itself, as the table in `lib.rs` says.
fn allowed(module: &str) -> &'static [&'static str] {
    match module {
        "lang" | "source" | "sentence" => &[],
        "diagnostic" => &["lang", "source", "sentence"],
        "prose" => &["lang", "source"],
        "model" => &["lang", "source", "sentence", "prose"],
        "content" => {
            &["lang", "source", "sentence", "diagnostic", "prose", "model (leaves)"]
        }
        "resolve" => &["lang", "source", "diagnostic", "prose", "model", "content"],
        "view" => &["lang", "prose", "model"],
        "theme" => &[
            "lang",
            "source",
            "sentence",
            "diagnostic",
            "prose",
            "view",
            "publish",
            "model (page values)",
        ],
        "export" => &["lang", "source", "prose", "model", "view", "publish"],
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
            "export",
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
fn violations(module: &str, file: &str, text: &str) -> Vec<String> {
    let allowed = allowed(module);
    let mut found = Vec::new();
    // Tests inside a file may use whatever they like.
    let code = text.split("#[cfg(test)]").next().unwrap_or(text);
    for (number, line) in (1..).zip(code.lines()) {
        if line.trim_start().starts_with("//") {
            continue;
        }
        for path in paths(line) {
            let (name, rest) = path.split_once("::").unwrap_or((path, ""));
            let one_of = |values: &[&str]| values.iter().any(|one| rest.starts_with(one));
            let fine = name == module
                || allowed.contains(&name)
                || (name == "model"
                    && (allowed.contains(&"model (leaves)") && one_of(&LEAVES)
                        || allowed.contains(&"model (page values)")
                            && one_of(&PAGE_VALUES)));
            if !fine {
                found.push(format!("{file}:{number}: `{module}` may not name `{name}`"));
            }
        }
    }
    found
}

/// The paths in a line that begin at the top of the crate, without `crate::`; each of
/// `crate::{a, b::c}`.
fn paths(line: &str) -> Vec<&str> {
    let begins = line.match_indices("crate::").map(|(at, word)| at + word.len());
    begins
        .flat_map(|at| match line[at..].strip_prefix('{') {
            Some(group) => group.trim_end_matches(['}', ';']).split(", ").collect(),
            None => vec![&line[at..]],
        })
        .map(|path| {
            let belongs = |c: char| c.is_ascii_alphanumeric() || "_:{, }".contains(c);
            &path[..path.find(|c| !belongs(c)).unwrap_or(path.len())]
        })
        .collect()
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
fn an_upward_import_is_found_with_file_and_line() {
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
    let text = "use crate::{lang, resolve, view};\n";
    assert_eq!(
        violations("view", "src/view/x.rs", text),
        ["src/view/x.rs:1: `view` may not name `resolve`"]
    );
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
