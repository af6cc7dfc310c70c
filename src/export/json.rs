//! `data/dossier.json`, all facts of the dossier, and `<lang>/<kind>/<id>.json`, those of the entry whose
//! page it lies beside.
//! Start at [`whole`] and [`beside`]. What the files look like is said by `schema.rs`.
//!
//! Both are rows of the tables. A pair is an object with a member for each language; beside a page in one
//! language only the half is there that the page shows.

use std::collections::BTreeMap;
use std::io;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::csv::plain_day;
use super::tables::{Cell, Row, Rows, Tally};
use crate::model::Dossier;
use crate::model::columns::columns;
use crate::model::link::EntryId;
use crate::model::pair::Side;
use crate::model::table::Table;
use crate::publish::Output;
use crate::source::Digest;
use crate::view::{Address, Location};

/// Puts the file beside each page of an entry into `out`.
///
/// # Errors
///
/// If `out` cannot store one.
pub(super) fn beside(dossier: &Dossier, out: &dyn Output) -> io::Result<()> {
    let mut entries = dossier.iter().filter(|(_, entry)| !entry.is_home());
    entries.try_for_each(|(id, _)| entry(dossier, id, out))
}

/// Puts the file of all facts into `out`, unless it is there and was made of the same rows. A row is text
/// as soon as it is made: all rows of a large dossier at once would take more memory than the pages.
///
/// # Errors
///
/// If `out` cannot store it.
pub(super) fn whole(
    dossier: &Dossier,
    tally: &Tally,
    out: &dyn Output,
) -> io::Result<()> {
    let head = Whole {
        schema: "schema/dossier.schema.json",
        languages: Side::BOTH.map(|side| dossier.language(side).tag()),
        as_of: dossier.as_of.to_string(),
        licence: dossier.licence.as_deref(),
    };
    let address = Address::data("dossier.json");
    let key = Digest::of_value(&(env!("MITHAQ_PROGRAM"), &head, tally.whole()));
    if out.reuse(address.path(), key)? {
        return Ok(());
    }
    let mut tables: Vec<Vec<u8>> = vec![Vec::new(); Table::ALL.len()];
    let mut done = Ok(());
    Rows { dossier }.all(&mut |table, row| {
        let rows = &mut tables[table.index()];
        rows.extend(if rows.is_empty() { b"[" } else { b"," });
        let shown = Shown { dossier, table, row: &row, side: None };
        if done.is_ok() {
            done = serde_json::to_writer(rows, &shown);
        }
    });
    done?;
    // A text that grows is copied, and the copy takes as much memory again.
    let size: usize = tables.iter().map(|rows| rows.len() + 64).sum();
    let mut bytes = Vec::with_capacity(size + 1024);
    serde_json::to_writer(&mut bytes, &head)?;
    // The tables are the last member of the object.
    bytes.pop();
    bytes.extend(b",\"tables\":");
    let mut sign = b'{';
    for (table, rows) in Table::ALL.iter().zip(tables) {
        if !rows.is_empty() {
            bytes.push(sign);
            bytes.extend(format!("\"{}\":", table.name()).as_bytes());
            bytes.extend(rows);
            bytes.push(b']');
            sign = b',';
        }
    }
    bytes.extend(if sign == b'{' { &b"{}}\n"[..] } else { b"}}\n" });
    out.put(address.path(), key, &bytes)
}

/// Puts the file beside each page of an entry into `out`, unless it is there and was made of the same rows.
fn entry(dossier: &Dossier, id: EntryId, out: &dyn Output) -> io::Result<()> {
    let rows = Rows { dossier };
    let mut all = Collected::default();
    rows.entry(id, &mut |table, row| all.add(table, row));
    for event in &dossier.reverse(id).events {
        rows.event(*event, &mut |table, row| all.add(table, row));
    }
    let entry = dossier.entry(id);
    let tags = Side::BOTH.map(|side| dossier.language(side).tag());
    let key = Digest::of_value(&(env!("MITHAQ_PROGRAM"), tags, &all.0));
    for side in Side::BOTH {
        let tag = dossier.language(side).tag();
        let address = Address::entry(tag, entry.kind(), &entry.id).beside("json");
        if out.reuse(address.path(), key)? {
            continue;
        }
        let schema = Address::data("schema/entry.schema.json");
        let mut bytes = serde_json::to_vec(&Beside {
            schema: &Location::new(address.clone()).to(&schema),
            id: &entry.id,
            kind: entry.kind().name(),
            language: tag,
            tables: &all.shown(dossier, side),
        })?;
        bytes.push(b'\n');
        out.put(address.path(), key, &bytes)?;
    }
    Ok(())
}

/// The file of the whole dossier, without its tables.
#[derive(Hash, Serialize)]
struct Whole<'w> {
    #[serde(rename = "$schema")]
    schema: &'w str,
    languages: [&'w str; 2],
    as_of: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    licence: Option<&'w str>,
}

/// The file beside a page.
#[derive(Serialize)]
struct Beside<'b> {
    #[serde(rename = "$schema")]
    schema: &'b str,
    id: &'b str,
    kind: &'b str,
    language: &'b str,
    tables: &'b BTreeMap<&'static str, Vec<Shown<'b>>>,
}

/// Rows by table.
#[derive(Default)]
struct Collected<'d>(BTreeMap<Table, Vec<Row<'d>>>);

impl<'d> Collected<'d> {
    fn add(&mut self, table: Table, row: Row<'d>) {
        self.0.entry(table).or_default().push(row);
    }

    /// The rows as a page in the language of a side has them.
    fn shown<'c>(
        &'c self,
        dossier: &'c Dossier,
        side: Side,
    ) -> BTreeMap<&'static str, Vec<Shown<'c>>> {
        let shown = |table, rows: &'c [Row<'d>]| {
            let side = Some(side);
            rows.iter().map(|row| Shown { dossier, table, row, side }).collect()
        };
        self.0.iter().map(|(table, rows)| (table.name(), shown(*table, rows))).collect()
    }
}

/// A row as an object: a member for each cell that is not empty.
struct Shown<'c> {
    dossier: &'c Dossier,
    table: Table,
    row: &'c [Cell<'c>],
    /// The side of the page beside which it stands; both halves of pairs are shown if there is none.
    side: Option<Side>,
}

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (column, cell) in columns(self.table).iter().zip(self.row) {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => map.serialize_entry(column.name, text)?,
                Cell::Pair(halves) => {
                    let halves = self.halves(halves);
                    if !halves.is_empty() {
                        map.serialize_entry(column.name, &halves)?;
                    }
                }
                Cell::Count(number) => map.serialize_entry(column.name, number)?,
                Cell::Flag(flag) => map.serialize_entry(column.name, flag)?,
                Cell::Day(day) => {
                    if let Some(day) = plain_day(Some(*day)) {
                        map.serialize_entry(column.name, &day)?;
                    }
                }
                Cell::Date(date, days) => {
                    let [earliest, latest] = days.map(plain_day);
                    let date = ShownDate { edtf: date.to_string(), earliest, latest };
                    map.serialize_entry(column.name, &date)?;
                }
            }
        }
        map.end()
    }
}

impl Shown<'_> {
    /// The halves that are shown, by the tags of their languages.
    fn halves<'p>(
        &'p self,
        halves: &'p [impl AsRef<str>; 2],
    ) -> BTreeMap<&'p str, &'p str> {
        let half = |side: Side| halves[side.index()].as_ref();
        let there = |side: &Side| !half(*side).is_empty();
        let shown: Vec<Side> = match self.side {
            None => Side::BOTH.into_iter().filter(there).collect(),
            Some(side) => {
                [side, side.other()].into_iter().find(there).into_iter().collect()
            }
        };
        shown
            .into_iter()
            .map(|side| (self.dossier.language(side).tag(), half(side)))
            .collect()
    }
}

#[derive(Serialize)]
struct ShownDate {
    edtf: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    earliest: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    latest: Option<String>,
}
