//! JSON Schemas of one dossier, for editors of TOML: its keys with what they are about, its ids and codes
//! with their names. Start at [`files`].

use std::collections::BTreeMap;
use std::fs;

use serde_json::{Map, Value, json};

use super::draft;
use super::skeleton::about;
use crate::content::keys::{Example, KeySpec, Names, Needed, TABLES, TableSpec, Type};
use crate::content::{self, Draft, DraftBody, DraftEntry, DraftPair, Project};
use crate::diagnostic::{Catalogue, Report};
use crate::model::field::Field;
use crate::model::kind::Kind;
use crate::source::Spanned;
use crate::system::{self, Edit, Stage, StageError};

/// The folder of the schemas.
pub const FOLDER: &str = ".schemas";

/// The names of a word in both languages, as they are shown beside it.
type Named = BTreeMap<String, String>;

/// What the schemas of a dossier name: its ids and codes.
pub struct Schemas {
    tags: [String; 2],
    /// What is said of keys, in the first language of the dossier and in English.
    words: Vec<Catalogue>,
    ids: BTreeMap<Kind, Named>,
    codes: BTreeMap<&'static str, Named>,
}

/// The schemas of a dossier and the settings by which editors find them, each with its path; `None` with
/// its faults in `report` if it cannot be read.
pub fn files(project: &Project, report: &mut Report) -> Option<Vec<(String, String)>> {
    draft::read(project, report).map(|draft| Schemas::of(&draft).files())
}

/// Writes the files that are new or differ; returns which. Settings that are there stay as they are:
/// somebody may have added to them.
///
/// # Errors
///
/// If one cannot be written; then none is.
pub fn write(
    project: &Project,
    files: Vec<(String, String)>,
) -> Result<Vec<String>, StageError> {
    let (mut edits, mut fresh, mut written) = (Vec::new(), Vec::new(), Vec::new());
    for (path, new) in files {
        let full = project.root.join(&path);
        match fs::read_to_string(&full) {
            Ok(old) if old == new || !path.starts_with(FOLDER) => continue,
            Ok(old) => edits.push(Edit { path: full, old, new }),
            Err(_) => fresh.push((path.clone(), new)),
        }
        written.push(path);
    }
    // What is right already leaves no trace, such as a folder that comes and goes.
    if written.is_empty() {
        return Ok(written);
    }
    let mut stage = Stage::open(&project.root)?;
    for (path, text) in &fresh {
        stage.write(path, text)?;
    }
    system::replace_all(&edits).map_err(|(path, error)| StageError::Io(path, error))?;
    stage.commit()?;
    Ok(written)
}

/// The schemas: their names, the table of each, and the files that they are for.
fn sheets() -> Vec<(&'static str, &'static TableSpec, String)> {
    let mut sheets = vec![
        ("mithaq", table("mithaq.toml"), "mithaq.toml".to_owned()),
        ("vocabulary", table("vocabulary.toml"), "content/vocabulary.toml".to_owned()),
    ];
    for kind in Kind::ALL {
        let name = match kind {
            Kind::Page => "facts",
            kind => kind.name(),
        };
        let files = format!("content/{}/*/facts.toml", kind.folder());
        sheets.push((kind.name(), table(name), files));
    }
    sheets
}

fn table(name: &str) -> &'static TableSpec {
    let found = TABLES.iter().find(|table| table.name == name);
    found.copied().unwrap_or(TABLES[0])
}

fn taplo() -> String {
    let rules = sheets().into_iter().map(|(name, _, files)| {
        format!(
            "\n[[rule]]\ninclude = [\"{files}\"]\n\n[rule.schema]\nenabled = true\npath    = \"{FOLDER}/{name}.schema.json\"\n"
        )
    });
    format!(
        "# Taplo, Even Better TOML: `mithaq schema` writes the schemas.\n{}",
        rules.collect::<String>()
    )
}

fn tombi() -> String {
    let rules = sheets().into_iter().map(|(name, _, files)| {
        format!(
            "\n[[schemas]]\npath    = \"{FOLDER}/{name}.schema.json\"\ninclude = [\"{files}\"]\n"
        )
    });
    format!("# Tombi: `mithaq schema` writes the schemas.\n{}", rules.collect::<String>())
}

impl Schemas {
    /// What the schemas of this dossier name.
    pub fn of(draft: &Draft) -> Schemas {
        let tags = draft.settings.tags();
        let mut ids: BTreeMap<Kind, Named> = BTreeMap::new();
        for entry in draft.entries.iter().filter(|entry| !entry.header.draft) {
            let names = names_of(draft, entry);
            ids.entry(entry.kind).or_default().insert(entry.id.to_string(), names);
        }
        let mut codes: BTreeMap<&'static str, Named> = BTreeMap::new();
        if let Some(vocabulary) = &draft.vocabulary {
            for term in &vocabulary.terms {
                let named = codes.entry(term.family.key()).or_default();
                named.insert(term.code.value.clone(), shown(term.name.as_ref()));
            }
            for group in &vocabulary.groups {
                let named = codes.entry("group").or_default();
                named.insert(group.code.value.clone(), shown(group.name.as_ref()));
            }
        }
        let mut words = vec![Catalogue::of_keys(&tags[0])];
        let english = Catalogue::of_keys("");
        if words[0].comment("needed") != english.comment("needed") {
            words.push(english);
        }
        Schemas { tags, words, ids, codes }
    }

    /// The schemas and the settings by which editors find them, each with its path.
    pub fn files(&self) -> Vec<(String, String)> {
        let mut files = Vec::new();
        for (name, table, _) in sheets() {
            let schema = self.schema(table);
            let text = serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n";
            files.push((format!("{FOLDER}/{name}.schema.json"), text));
        }
        files.push((".taplo.toml".to_owned(), taplo()));
        files.push(("tombi.toml".to_owned(), tombi()));
        files
    }

    fn tags(&self) -> [&str; 2] {
        self.tags.each_ref().map(String::as_str)
    }

    /// The schema of a file.
    fn schema(&self, top: &'static TableSpec) -> Value {
        let mut inner: Vec<&'static TableSpec> = Vec::new();
        below(top, &mut inner);
        let definitions: Map<String, Value> =
            inner.iter().map(|table| (name(table), self.table(table))).collect();
        let mut schema = json!({ "$schema": "http://json-schema.org/draft-07/schema#" });
        if let (Value::Object(schema), Value::Object(own)) =
            (&mut schema, self.table(top))
        {
            schema.extend(own);
            schema.insert("definitions".to_owned(), definitions.into());
        }
        schema
    }

    fn table(&self, table: &'static TableSpec) -> Value {
        let keys = table.keys().map(|key| (key.name.to_owned(), self.key(table, key)));
        let keys: Map<String, Value> = keys.collect();
        let needed = table.keys().filter(|key| matches!(key.needed, Needed::Yes));
        let needed: Vec<&str> = needed.map(|key| key.name).collect();
        let mut schema = json!({
            "type": "object",
            "additionalProperties": false,
            "properties": keys,
        });
        if !needed.is_empty() {
            schema["required"] = json!(needed);
        }
        schema
    }

    /// The schema of what a key takes, with what it is about and an example.
    fn key(&self, table: &'static TableSpec, key: &KeySpec) -> Value {
        let mut schema = self.takes(table, key);
        let about: Vec<String> =
            self.words.iter().map(|words| about(words, table, key)).collect();
        schema["description"] = about.join("\n\n").into();
        if let Some(example) = self.example(key) {
            schema["examples"] = json!([example]);
        }
        match key.takes {
            Type::Flag => schema["default"] = false.into(),
            Type::Switch => schema["default"] = true.into(),
            _ => {}
        }
        schema
    }

    /// The example of a key, where it is a value.
    fn example(&self, key: &KeySpec) -> Option<Value> {
        if matches!(key.example, Example::Whole(_) | Example::TagTable) {
            return None;
        }
        let parsed: toml::Table = toml::from_str(&key.line(self.tags())).ok()?;
        serde_json::to_value(parsed.get(key.name)?).ok()
    }

    fn takes(&self, table: &'static TableSpec, key: &KeySpec) -> Value {
        let text = || json!({ "type": "string", "minLength": 1 });
        let formed = |pattern: &str| json!({ "type": "string", "pattern": pattern });
        let list = |items: Value| json!({ "type": "array", "items": items });
        let pair = || self.pair();
        match key.takes {
            Type::Text | Type::Latin | Type::Date | Type::Duration | Type::Language => {
                text()
            }
            Type::Texts | Type::OldIds | Type::EventNames => list(text()),
            Type::FileName | Type::EventName => formed("^[a-z0-9-]+$"),
            Type::Flag | Type::Switch => json!({ "type": "boolean" }),
            Type::Count => json!({ "type": "integer", "minimum": 1 }),
            Type::Pair | Type::LinkedPair => pair(),
            Type::LinkedPairs => list(pair()),
            Type::Day => formed("^-?[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            Type::Territory => formed("^[A-Z]{2}([A-Z]{2})?$"),
            Type::WikidataItem => formed("^Q[1-9][0-9]*$"),
            Type::Languages => {
                json!({ "type": "array", "items": text(), "minItems": 2, "maxItems": 2 })
            }
            Type::Address => formed("^https?://"),
            Type::Checksum => formed("^[0-9a-f]{64}$"),
            Type::Id(kinds) => self.ids(kinds),
            Type::Ids(kinds) => list(self.ids(kinds)),
            Type::Voice(kinds) => json!({ "anyOf": [self.ids(kinds), pair()] }),
            Type::Voices(kinds) => list(json!({ "anyOf": [self.ids(kinds), pair()] })),
            Type::Code(family) => self.codes(family.key(), None),
            Type::GroupCode => self.codes("group", None),
            Type::CodeOr(family, word) => self.codes(family.key(), Some(word)),
            Type::Word(all) => json!({ "type": "string", "enum": all() }),
            Type::Citations => {
                let cited = formed("^[a-z0-9-]+ [p¶][0-9].*$");
                list(json!({ "anyOf": [self.ids(&[Kind::Article]), cited] }))
            }
            Type::Paragraph => formed("^[p¶][0-9]+$"),
            Type::Table(inner) => reference(inner),
            Type::Tables(inner) => list(reference(inner)),
            Type::Named(inner, Names::Codes) => {
                json!({ "type": "object", "additionalProperties": reference(inner) })
            }
            Type::Named(inner, Names::Languages) => named(inner, self.tags()),
            Type::Named(inner, Names::Fields) => {
                named(inner, table.fields().map(Field::key))
            }
            Type::Record => {
                json!({ "type": "object", "additionalProperties": { "type": "string" } })
            }
        }
    }

    /// A pair in the languages of the dossier.
    fn pair(&self) -> Value {
        let halves = self
            .tags
            .iter()
            .map(|tag| (tag.clone(), json!({ "type": "string", "minLength": 1 })));
        let halves: Map<String, Value> = halves.collect();
        json!({ "type": "object", "additionalProperties": false, "properties": halves })
    }

    /// The ids of entries of these kinds.
    fn ids(&self, kinds: &[Kind]) -> Value {
        let of = |kind: &Kind| self.ids.get(kind).into_iter().flatten();
        one_of(kinds.iter().flat_map(of))
    }

    /// The codes of a family, and a word beside them.
    fn codes(&self, family: &str, word: Option<&str>) -> Value {
        let mut named = self.codes.get(family).cloned().unwrap_or_default();
        named.extend(word.map(|word| (word.to_owned(), String::new())));
        one_of(&named)
    }
}

/// One of these words, each with its names; any word, if there are none yet.
fn one_of<'n>(named: impl IntoIterator<Item = (&'n String, &'n String)>) -> Value {
    let (words, names): (Vec<_>, Vec<_>) = named.into_iter().unzip();
    match words.is_empty() {
        true => json!({ "type": "string" }),
        false => json!({
            "type": "string",
            "enum": words,
            "x-taplo": { "docs": { "enumValues": names } },
            "enumDescriptions": names,
        }),
    }
}

/// Tables of these names.
fn named<'n>(inner: &TableSpec, names: impl IntoIterator<Item = &'n str>) -> Value {
    let tables: Map<String, Value> =
        names.into_iter().map(|name| (name.to_owned(), reference(inner))).collect();
    json!({ "type": "object", "additionalProperties": false, "properties": tables })
}

fn reference(table: &TableSpec) -> Value {
    // A description beside `$ref` counts only if that stands by itself.
    json!({ "allOf": [{ "$ref": format!("#/definitions/{}", name(table)) }] })
}

fn name(table: &TableSpec) -> String {
    table.name.replace(' ', "-")
}

/// The tables within a table, each once.
fn below(table: &TableSpec, found: &mut Vec<&'static TableSpec>) {
    for key in table.keys() {
        let (Type::Table(inner) | Type::Tables(inner) | Type::Named(inner, _)) =
            key.takes
        else {
            continue;
        };
        if !found.iter().any(|known| known.name == inner.name) {
            found.push(inner);
            below(inner, found);
        }
    }
}

/// What an entry is called.
fn names_of(draft: &Draft, entry: &DraftEntry) -> String {
    let read = content::read_entry(draft, entry, &mut Report::new());
    let tags = draft.settings.tags();
    let headline = |at: usize| match &read.facts.body {
        DraftBody::Article(article) => {
            let own = article.language.as_ref().is_some_and(|tag| tag.value == tags[at]);
            article.headline.as_ref().filter(|_| own)
        }
        _ => None,
    };
    let half = |at: usize| {
        let text = read.texts[at].as_ref().and_then(|text| text.draft.title.as_ref());
        let pair = read.facts.title.as_ref().and_then(|pair| pair.halves[at].as_ref());
        text.or(pair).or_else(|| headline(at))
    };
    joined([half(0), half(1)])
}

fn shown(name: Option<&DraftPair<String>>) -> String {
    name.map(|pair| joined(pair.halves.each_ref().map(Option::as_ref)))
        .unwrap_or_default()
}

fn joined(halves: [Option<&Spanned<String>>; 2]) -> String {
    let halves: Vec<&str> =
        halves.into_iter().flatten().map(|half| half.value.trim()).collect();
    halves.join(" · ")
}
