//! `mithaq schema`.
//! Start at [`the_schemas_have_the_ids_and_codes_of_the_dossier`].

use std::collections::BTreeSet;
use std::fs;

use mithaq::content::keys::TABLES;
use serde_json::{Value, json};

use super::{started, texts};
use crate::dossier::Dossier;

fn schema(dossier: &Dossier, name: &str) -> Value {
    let path = dossier.root().join(format!(".schemas/{name}.schema.json"));
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn the_schemas_have_the_ids_and_codes_of_the_dossier() {
    let dossier = started();
    let agreement = schema(&dossier, "agreement");
    assert_eq!(
        agreement["properties"]["parties"],
        json!({
            "description": "أطرافها، واحد على الأقل، وليس منهم من عُرض عليه عرض\n\n\
                            its parties, one at least; never those to whom an offer is made",
            "examples": [["kuwait", "russia"]],
            "type": "array",
            "items": {
                "type": "string",
                "enum": ["oman", "qatar", "example-ministry"],
                "enumDescriptions": ["عُمان · Oman", "قطر · Qatar", "وزارة المثال · Example ministry"],
                "x-taplo": { "docs": { "enumValues": [
                    "عُمان · Oman", "قطر · Qatar", "وزارة المثال · Example ministry",
                ] } },
            },
        })
    );
    assert_eq!(agreement["required"], json!(["form", "parties"]));
    let form = &agreement["properties"]["form"];
    let at = form["enum"]
        .as_array()
        .unwrap()
        .iter()
        .position(|code| code == "treaty")
        .unwrap();
    assert_eq!(form["enumDescriptions"][at], "معاهدة · treaty");
    let place = &agreement["definitions"]["event"]["properties"]["place"];
    assert_eq!(place["properties"].as_object().unwrap().len(), 2);
    let day = &schema(&dossier, "mithaq")["properties"]["offline"];
    assert_eq!((&day["type"], &day["default"]), (&json!("boolean"), &json!(false)));
    let article = &schema(&dossier, "article")["properties"]["published"];
    assert_eq!(article["examples"], json!([{ "date": "2024-03-09" }]));
}

/// Only frontmatter is no TOML file.
#[test]
fn every_table_of_the_format_is_in_one_of_them_with_all_its_keys() {
    let dossier = started();
    let mut found = BTreeSet::new();
    for (name, top) in [
        ("mithaq", "mithaq.toml"),
        ("vocabulary", "vocabulary.toml"),
        ("agreement", "agreement"),
        ("article", "article"),
        ("country", "country"),
        ("organisation", "organisation"),
        ("page", "facts"),
        ("person", "person"),
    ] {
        let schema = schema(&dossier, name);
        for table in TABLES {
            let inner = &schema["definitions"][table.name.replace(' ', "-")];
            let own = if table.name == top { &schema } else { inner };
            let Some(keys) = own["properties"].as_object() else { continue };
            let keys: BTreeSet<&str> = keys.keys().map(String::as_str).collect();
            assert_eq!(
                keys,
                table.keys().map(|key| key.name).collect::<BTreeSet<_>>(),
                "{}",
                table.name
            );
            found.insert(table.name);
        }
    }
    let all = TABLES.iter().map(|table| table.name).filter(|name| *name != "frontmatter");
    assert_eq!(found, all.collect::<BTreeSet<_>>());
}

#[test]
fn they_follow_the_dossier_and_settings_of_editors_stay() {
    let dossier = started();
    let unchanged = dossier.run(&["schema"]).succeeded();
    assert_eq!((unchanged.stdout.as_str(), unchanged.stderr.as_str()), ("", ""));
    let dossier = dossier.file("tombi.toml", "# mine\n");
    dossier
        .run(&["new", "country", "iraq", "--title-ar", "العراق", "--iso", "IQ"])
        .succeeded();
    let run = dossier.run(&["schema", "--root", "."]).succeeded();
    assert_eq!(
        run.stdout,
        "\
.schemas/agreement.schema.json
.schemas/country.schema.json
.schemas/organisation.schema.json
.schemas/person.schema.json
.schemas/article.schema.json
.schemas/page.schema.json
"
    );
    let parties = &schema(&dossier, "agreement")["properties"]["parties"]["items"];
    assert_eq!(parties["enum"], json!(["iraq", "oman", "qatar", "example-ministry"]));
    assert_eq!(parties["enumDescriptions"][0], "العراق");
    assert_eq!(texts(&dossier)["tombi.toml"], "# mine\n");
    // A dossier of before gets all of them.
    fs::remove_dir_all(dossier.root().join(".schemas")).unwrap();
    fs::remove_file(dossier.root().join(".taplo.toml")).unwrap();
    let run = dossier.run(&["schema"]).succeeded();
    assert_eq!(run.stdout.lines().count(), 9);
    let taplo = &texts(&dossier)[".taplo.toml"];
    let rule = "
[[rule]]
include = [\"content/countries/*/facts.toml\"]

[rule.schema]
enabled = true
path    = \".schemas/country.schema.json\"
";
    assert!(taplo.contains(rule), "{taplo}");
}

/// What the shipped dossiers say is what their schemas allow: the keys of each table, in each file.
#[test]
fn no_key_of_a_real_dossier_is_unknown_to_its_schemas() {
    let dossier = Dossier::real();
    dossier.run(&["schema"]).succeeded();
    let mut checked = 0;
    for (path, text) in texts(&dossier) {
        let mut parts = path.split('/').skip(1);
        let (Some(folder), true) = (parts.next(), path.ends_with("/facts.toml")) else {
            continue;
        };
        let kind = mithaq::model::kind::Kind::of_folder(folder).unwrap();
        let schema = schema(&dossier, kind.name());
        let table: toml::Table = toml::from_str(&text).unwrap();
        for (key, value) in &table {
            let known = &schema["properties"][key];
            assert!(known.is_object(), "{path}: {key}");
            if let Some(words) = known["enum"].as_array() {
                assert!(words.contains(&json!(value.as_str().unwrap())), "{path}: {key}");
                checked += 1;
            }
        }
    }
    assert!(checked > 20, "{checked}");
}
