//! Every key of the format stands in the dossier.

use std::collections::BTreeSet;

use mithaq::content::keys::{TABLES, TableSpec, Type};
use toml::{Table, Value};

use crate::dossier::{files, repository};

/// The keys that a dossier has, each with the table that declares it.
type Keys = BTreeSet<(&'static str, &'static str)>;

/// The table of the format with this name.
fn spec(name: &str) -> &'static TableSpec {
    TABLES.iter().find(|table| table.name == name).unwrap_or_else(|| panic!("{name}"))
}

/// Adds the keys of `table`, and of the tables within it.
fn collect(spec: &'static TableSpec, table: &Table, found: &mut Keys) {
    for key in spec.keys() {
        let Some(value) = table.get(key.name) else { continue };
        let own = spec.own.iter().any(|own| own.name == key.name);
        let owner = spec.base.filter(|_| !own).unwrap_or(spec);
        found.insert((owner.name, key.name));
        match (key.takes, value) {
            (Type::Table(of), Value::Table(inner)) => collect(of, inner, found),
            (Type::Tables(of), Value::Array(items)) => {
                items.iter().filter_map(Value::as_table).for_each(|inner| {
                    collect(of, inner, found);
                });
            }
            (Type::Named(of, _), Value::Table(all)) => {
                all.values().filter_map(Value::as_table).for_each(|inner| {
                    collect(of, inner, found);
                });
            }
            _ => {}
        }
    }
}

/// The table of the format that a file of the dossier is, and its TOML.
fn toml_of<'t>(path: &str, text: &'t str) -> Option<(&'static TableSpec, &'t str)> {
    let kind = match path.split('/').collect::<Vec<_>>()[..] {
        ["mithaq.toml"] => "mithaq.toml",
        ["content", "vocabulary.toml"] => "vocabulary.toml",
        ["content", folder, _, "facts.toml"] => match folder {
            "agreements" => "agreement",
            "articles" => "article",
            "countries" => "country",
            "organisations" => "organisation",
            "people" => "person",
            _ => "facts",
        },
        [.., file] if file.ends_with(".md") => {
            let matter = text.strip_prefix("+++\n")?.split_once("+++\n")?.0;
            return Some((spec("frontmatter"), matter));
        }
        _ => return None,
    };
    Some((spec(kind), text))
}

#[test]
fn the_dossier_has_every_key_of_the_format() {
    let root = repository().join("tests/record");
    let mut found = Keys::new();
    for path in files(&root) {
        let Ok(text) = std::fs::read_to_string(root.join(&path)) else { continue };
        let Some((spec, toml)) = toml_of(&path, &text) else { continue };
        let table: Table = toml.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
        collect(spec, &table, &mut found);
    }
    let missing: Vec<String> = TABLES
        .iter()
        .flat_map(|table| table.own.iter().map(|key| (table.name, key.name)))
        .filter(|key| !found.contains(key))
        .map(|(table, key)| format!("{table}: {key}"))
        .collect();
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
