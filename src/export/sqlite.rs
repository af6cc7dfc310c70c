//! `data/load.sql`: makes a database of the CSV files, by the command `sqlite3 dossier.db < load.sql`.
//! Start at [`export`].

use std::io;

use super::store::store;
use crate::model::Dossier;
use crate::model::columns::columns;
use crate::model::pair::Side;
use crate::model::table::{Holds, Table};
use crate::publish::Output;
use crate::view::Address;

/// Puts the script into `out`.
///
/// # Errors
///
/// If `out` cannot store it.
pub(super) fn export(dossier: &Dossier, out: &dyn Output) -> io::Result<()> {
    let mut script = String::from(
        "-- Run in the folder of this file: sqlite3 dossier.db < load.sql\n\
         .bail on\nPRAGMA foreign_keys = OFF;\nBEGIN;\n",
    );
    for table in Table::ALL {
        script.push_str(&create(dossier, *table));
    }
    script.push_str("COMMIT;\n.mode csv\n");
    for table in Table::ALL {
        let name = table.name();
        script.push_str(&format!(".import --skip 1 {name}.csv {name}\n"));
    }
    script.push_str("BEGIN;\n");
    for table in Table::ALL {
        script.push_str(&no_empty_text(dossier, *table));
    }
    script.push_str("COMMIT;\n-- Shows what a reference leads to nothing in: no row.\n");
    script.push_str("PRAGMA foreign_key_check;\n");
    let address = Address::data("load.sql");
    store(address.path(), script.as_bytes(), out)
}

/// The names of the columns of a table, and whether each may be empty.
fn names(dossier: &Dossier, table: Table) -> Vec<(String, &'static str, bool)> {
    let tags = Side::BOTH.map(|side| dossier.language(side).tag());
    let all = columns(table).iter().flat_map(|column| {
        let kind = match column.holds {
            Holds::Count => "INTEGER",
            _ => "TEXT",
        };
        let plain = column.plain(tags).into_iter();
        // A date that has no end has no last day.
        let lacks =
            |name: &str| matches!(column.holds, Holds::Date) && name != column.name;
        plain.map(move |plain| {
            let may_lack = !column.needed || lacks(&plain.name);
            (plain.name, kind, may_lack)
        })
    });
    all.collect()
}

fn create(dossier: &Dossier, table: Table) -> String {
    let mut lines: Vec<String> = names(dossier, table)
        .iter()
        .map(|(name, kind, _)| format!("  \"{name}\" {kind}"))
        .collect();
    let key: Vec<String> = table.key().iter().map(|key| format!("\"{key}\"")).collect();
    lines.push(format!("  PRIMARY KEY ({})", key.join(", ")));
    for column in columns(table) {
        if let Holds::Of(other) = column.holds {
            let (name, other) = (column.name, other.name());
            lines.push(format!(
                "  FOREIGN KEY (\"{name}\") REFERENCES \"{other}\" (\"id\")"
            ));
        }
    }
    format!("CREATE TABLE \"{}\" (\n{}\n);\n", table.name(), lines.join(",\n"))
}

/// An import knows no missing value.
fn no_empty_text(dossier: &Dossier, table: Table) -> String {
    let mut script = String::new();
    for (column, _, may_lack) in names(dossier, table) {
        if may_lack {
            let table = table.name();
            script.push_str(&format!(
                "UPDATE \"{table}\" SET \"{column}\" = NULL WHERE \"{column}\" = '';\n"
            ));
        }
    }
    script
}
