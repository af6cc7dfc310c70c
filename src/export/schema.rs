//! `data/schema/<name>.schema.json`: what the JSON files look like (JSON Schema 2020-12): one schema for the
//! rows of each table, one for the file of the whole dossier, one for those beside pages.
//! Start at [`export`].

use std::io;

use serde_json::{Map, Value, json};

use super::package::{about_table, codes, describe};
use super::store::store;
use super::words::Words;
use crate::model::Dossier;
use crate::model::columns::columns;
use crate::model::kind::Kind;
use crate::model::pair::Side;
use crate::model::table::{Column, Holds, Table};
use crate::publish::Output;
use crate::view::Address;

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Puts all schemas into `out`.
///
/// # Errors
///
/// If `out` cannot store one.
pub(super) fn export(
    dossier: &Dossier,
    words: &Words,
    out: &dyn Output,
) -> io::Result<()> {
    for table in Table::ALL {
        put(table.name(), &row(dossier, *table, words), out)?;
    }
    let tables: Map<String, Value> = Table::ALL.iter().map(rows).collect();
    let tables =
        json!({ "type": "object", "properties": tables, "additionalProperties": false });
    let text = || json!({ "type": "string" });
    let whole = object(
        &["languages", "as_of", "tables"],
        json!({
            "$schema": text(),
            "languages": { "type": "array", "items": { "enum": tags(dossier) } },
            "as_of": { "type": "string", "format": "date" },
            "licence": text(),
            "tables": tables,
        }),
    );
    put("dossier", &whole, out)?;
    let beside = object(
        &["id", "kind", "language", "tables"],
        json!({
            "$schema": text(),
            "id": text(),
            "kind": { "enum": Kind::ALL.map(Kind::name) },
            "language": { "enum": tags(dossier) },
            "tables": tables,
        }),
    );
    put("entry", &beside, out)
}

fn tags(dossier: &Dossier) -> [&str; 2] {
    Side::BOTH.map(|side| dossier.language(side).tag())
}

fn object(required: &[&str], properties: Value) -> Value {
    json!({
        "$schema": DIALECT,
        "type": "object",
        "required": required,
        "properties": properties,
        "additionalProperties": false,
    })
}

/// The rows of a table, which have a schema of their own.
fn rows(table: &Table) -> (String, Value) {
    let items = json!({ "$ref": format!("{}.schema.json", table.name()) });
    (table.name().to_owned(), json!({ "type": "array", "items": items }))
}

fn row(dossier: &Dossier, table: Table, words: &Words) -> Value {
    let needed = columns(table).iter().filter(|column| column.needed);
    let needed: Vec<&str> = needed.map(|column| column.name).collect();
    let members = columns(table).iter();
    let members: Map<String, Value> = members
        .map(|column| (column.name.to_owned(), member(dossier, column, words)))
        .collect();
    let mut schema = object(&needed, Value::Object(members));
    describe(&mut schema, dossier, &about_table(table, words));
    schema
}

fn member(dossier: &Dossier, column: &Column, words: &Words) -> Value {
    let text = json!({ "type": "string" });
    let day = json!({ "type": "string", "format": "date" });
    let mut member = match column.holds {
        Holds::Text | Holds::Of(_) => text,
        Holds::Pair => {
            let halves = tags(dossier).map(|tag| (tag.to_owned(), text.clone()));
            let halves: Map<String, Value> = halves.into_iter().collect();
            json!({
                "type": "object",
                "properties": halves,
                "minProperties": 1,
                "additionalProperties": false,
            })
        }
        Holds::Count => json!({ "type": "integer", "minimum": 0 }),
        Holds::Flag => json!({ "type": "boolean" }),
        Holds::Day => day,
        Holds::Date => json!({
            "type": "object",
            "required": ["edtf"],
            "properties": { "edtf": text, "earliest": day, "latest": day },
            "additionalProperties": false,
        }),
        Holds::Code(_) | Holds::Term(_) => {
            json!({ "enum": codes(dossier, column.holds).unwrap_or_default() })
        }
    };
    let id = format!("data-{}", column.name.replace('_', "-"));
    let about = Side::BOTH.map(|side| words(side, &id).unwrap_or_default());
    describe(&mut member, dossier, &about);
    member
}

fn put(name: &str, schema: &Value, out: &dyn Output) -> io::Result<()> {
    let mut bytes = serde_json::to_vec_pretty(schema)?;
    bytes.push(b'\n');
    let address = Address::data(&format!("schema/{name}.schema.json"));
    store(address.path(), &bytes, out)
}
