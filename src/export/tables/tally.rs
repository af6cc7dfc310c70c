//! How many rows each table has, and what they are, before a file of them is made.
//! Start at [`Tally::of`].

use std::hash::Hash;

use super::rows::Rows;
use crate::model::Dossier;
use crate::model::pair::Side;
use crate::model::table::Table;
use crate::source::{Digest, Digester};

/// The rows of all tables, as numbers and digests.
pub(in crate::export) struct Tally {
    /// How many rows each table has, in the order of [`Table::ALL`].
    pub(in crate::export) counts: Vec<usize>,
    /// The key of a file of the rows of each table, in the same order.
    keys: Vec<Digest>,
}

impl Tally {
    /// Makes each row once. The rows themselves are not kept: they would take more memory than the pages.
    pub(in crate::export) fn of(dossier: &Dossier) -> Tally {
        let tags = Side::BOTH.map(|side| dossier.language(side).tag());
        let mut counts = vec![0; Table::ALL.len()];
        let mut tables = vec![Digester::default(); Table::ALL.len()];
        let mut digester = Digester::default();
        Rows { dossier }.all(&mut |table, row| {
            counts[table.index()] += 1;
            digester.digest(&row).hash(&mut tables[table.index()]);
        });
        let key = |rows: &Digester| {
            Digest::of_value(&(env!("MITHAQ_PROGRAM"), tags, rows.finish()))
        };
        Tally { counts, keys: tables.iter().map(key).collect() }
    }

    /// The key of a file that holds the rows of a table, and nothing else of the dossier but the tags of
    /// its languages.
    pub(in crate::export) fn key(&self, table: Table) -> Digest {
        self.keys[table.index()]
    }

    /// The keys of all tables together.
    pub(in crate::export) fn whole(&self) -> &[Digest] {
        &self.keys
    }
}
