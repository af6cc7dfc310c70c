//! What a reader takes away: tables, JSON, citations, feeds. The judges of other programs are in
//! `tests/taking`, which `tests/run` calls.
//! Start at [`Tables`], which reads the CSV files of a site back.

mod again;
mod citations;
mod feeds;
mod hosts;
mod machines;
mod tables;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use crate::dossier::{Dossier, copy, files, repository};

/// A row of a table: what stands in each column that is not empty.
type Row = BTreeMap<String, String>;

/// The tables of a site, read back.
struct Tables(BTreeMap<String, Vec<Row>>);

impl Tables {
    /// The tables of the site of a dossier that was built.
    fn of(dossier: &Dossier) -> Tables {
        let folder = dossier.root().join("public/data");
        let mut tables = BTreeMap::new();
        for file in files(&folder) {
            let Some(name) = file.strip_suffix(".csv").filter(|name| !name.contains('/'))
            else {
                continue;
            };
            let mut reader = csv::Reader::from_path(folder.join(&file)).unwrap();
            let names = reader.headers().unwrap().clone();
            let row = |record: csv::StringRecord| {
                let cells = names.iter().zip(record.iter());
                let cells = cells.filter(|(_, cell)| !cell.is_empty());
                cells.map(|(name, cell)| (name.to_owned(), cell.to_owned())).collect()
            };
            let rows = reader.records().map(|record| row(record.unwrap())).collect();
            tables.insert(name.to_owned(), rows);
        }
        assert!(!tables.is_empty());
        Tables(tables)
    }

    fn rows(&self, table: &str) -> &[Row] {
        &self.0[table]
    }
}

/// A file of the site of a dossier, as text.
fn text(dossier: &Dossier, path: &str) -> String {
    let full: PathBuf = dossier.root().join("public").join(path);
    fs::read_to_string(&full).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A dossier in the theme `diwan`.
fn in_diwan(dossier: Dossier) -> Dossier {
    copy(&repository().join("themes/diwan"), &dossier.root().join("themes/diwan"));
    dossier.edit("mithaq.toml", "\"bare\"", "\"diwan\"")
}

/// The small dossier with more in its settings.
fn with_settings(more: &str) -> Dossier {
    let dossier = Dossier::small();
    let settings = fs::read_to_string(dossier.root().join("mithaq.toml")).unwrap();
    dossier.file("mithaq.toml", format!("{settings}{more}\n"))
}
