//! `data/datapackage.json`: what the tables are, as a Data Package (version 2).
//! Start at [`export`].

use std::io;

use serde_json::{Map, Value, json};

use super::store::store;
use super::words::{Described, Words, described};
use crate::model::Dossier;
use crate::model::columns::columns;
use crate::model::pair::{Pair, Side};
use crate::model::table::{Holds, Part, Table};
use crate::model::vocabulary::Family;
use crate::publish::Output;
use crate::view::Address;

/// What a date is, for programs that know of EDTF.
const EDTF: &str = "http://id.loc.gov/datatypes/edtf/EDTF";

/// Puts the description of the tables into `out`.
///
/// # Errors
///
/// If `out` cannot store it.
pub(super) fn export(
    dossier: &Dossier,
    words: &Words,
    out: &dyn Output,
) -> io::Result<()> {
    let mut package = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": dossier.name.as_deref().unwrap_or("dossier"),
        "title": dossier.title.get(Side::First).words,
        "titles": pair(dossier, &dossier.title),
        "as_of": dossier.as_of.to_string(),
        "resources": Table::ALL.iter()
            .map(|table| resource(dossier, *table, words))
            .collect::<Vec<_>>(),
    });
    if let Some(summary) = &dossier.summary {
        package["description"] = json!(summary.get(Side::First).words);
        package["descriptions"] = pair(dossier, summary);
    }
    if let Some(licence) = &dossier.licence {
        package["licenses"] = json!([{ "name": licence }]);
    }
    if let Some(publisher) = &dossier.publisher {
        let title = publisher.get(Side::First).words;
        package["contributors"] = json!([{ "title": title, "roles": ["publisher"] }]);
    }
    if let Some(base) = &dossier.base_url {
        package["homepage"] = json!(base);
    }
    let mut bytes = serde_json::to_vec_pretty(&package)?;
    bytes.push(b'\n');
    let address = Address::data("datapackage.json");
    store(address.path(), &bytes, out)
}

/// Both halves of a pair by the tags of their languages.
fn pair(dossier: &Dossier, pair: &Pair<String>) -> Value {
    let halves = Side::BOTH.map(|side| pair.own(side).cloned().unwrap_or_default());
    by_language(dossier, &halves)
}

/// Words by the tags of their languages, without those that are empty.
pub(super) fn by_language(dossier: &Dossier, halves: &[String; 2]) -> Value {
    let halves = Side::BOTH.into_iter().zip(halves).filter(|(_, half)| !half.is_empty());
    let half = |(side, half): (Side, &String)| {
        (dossier.language(side).tag().to_owned(), json!(half))
    };
    Value::Object(halves.map(half).collect())
}

fn resource(dossier: &Dossier, table: Table, words: &Words) -> Value {
    let all = described(dossier, table, words);
    let fields: Vec<Value> = all.iter().map(|one| field(dossier, one)).collect();
    let keys = columns(table).iter().filter_map(|column| match column.holds {
        // A reference within a table names no resource.
        Holds::Of(other) => Some(json!({
            "fields": [column.name],
            "reference": {
                "resource": if other == table { "" } else { other.name() },
                "fields": ["id"],
            },
        })),
        _ => None,
    });
    let keys: Vec<Value> = keys.collect();
    let mut schema = json!({
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": fields,
        "primaryKey": table.key(),
        "missingValues": [""],
    });
    if !keys.is_empty() {
        schema["foreignKeys"] = json!(keys);
    }
    let about = about_table(table, words);
    let mut resource = json!({
        "name": table.name(),
        "type": "table",
        "path": format!("{}.csv", table.name()),
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    });
    describe(&mut resource, dossier, &about);
    resource
}

/// What the rows of a table are, in both languages; empty where the theme does not say.
pub(super) fn about_table(table: Table, words: &Words) -> [String; 2] {
    let id = format!("data-table-{}", table.name().replace('_', "-"));
    Side::BOTH.map(|side| words(side, &id).unwrap_or_default())
}

/// Says in both languages what something is.
pub(super) fn describe(value: &mut Value, dossier: &Dossier, about: &[String; 2]) {
    if let Some(first) = about.iter().find(|about| !about.is_empty()) {
        value["description"] = json!(first);
        value["descriptions"] = by_language(dossier, about);
    }
}

fn field(dossier: &Dossier, described: &Described) -> Value {
    let Described { name, column, part, about } = described;
    let (kind, is_date) = match (column.holds, part) {
        (Holds::Count, _) => ("integer", false),
        (Holds::Flag, _) => ("boolean", false),
        (Holds::Day, _) | (_, Part::Earliest | Part::Latest) => ("date", false),
        (Holds::Date, _) => ("string", true),
        (
            Holds::Text | Holds::Pair | Holds::Code(_) | Holds::Term(_) | Holds::Of(_),
            _,
        ) => ("string", false),
    };
    let mut field = json!({ "name": name, "type": kind });
    if is_date {
        field["rdfType"] = json!(EDTF);
    }
    if let Part::Half(at) = part {
        field["language"] = json!(dossier.languages[*at].tag());
    }
    describe(&mut field, dossier, about);
    let mut constraints = Map::new();
    // Of a date without end one day is open.
    if column.needed && !matches!(part, Part::Earliest | Part::Latest) {
        constraints.insert("required".to_owned(), json!(true));
    }
    if let Some(codes) = codes(dossier, column.holds) {
        constraints.insert("enum".to_owned(), json!(codes));
    }
    if !constraints.is_empty() {
        field["constraints"] = Value::Object(constraints);
    }
    field
}

/// The codes that a column may hold, if it holds codes.
pub(super) fn codes(dossier: &Dossier, holds: Holds) -> Option<Vec<&str>> {
    let of = |family: Family| {
        let terms = dossier.vocabulary.iter().map(|(_, term)| term);
        terms
            .filter(|term| term.family == family)
            .map(|term| term.code.as_str())
            .collect()
    };
    match holds {
        Holds::Code(codes) => Some(codes()),
        Holds::Term(family) => Some(of(family)),
        Holds::Text
        | Holds::Pair
        | Holds::Count
        | Holds::Flag
        | Holds::Day
        | Holds::Date
        | Holds::Of(_) => None,
    }
}
