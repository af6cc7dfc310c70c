//! [`Dossier`] → every file of the site that is not a page. Each output has a module in this
//! folder.
//! Start at [`all`], which lists them. [`statics()`] comes after everything that the program writes
//! itself: what it writes has to be known first. [`search()`] and [`tables()`] come before the pages, which
//! say what they wrote, and while no page takes memory.

mod calendar;
mod citations;
mod csv;
mod feed;
mod graph;
mod json;
mod package;
mod pictures;
mod plain;
mod robots;
mod schema;
mod search;
mod sitemap;
mod sqlite;
mod statics;
mod store;
mod tables;
mod words;

use std::io;
use std::path::Path;

use crate::model::Dossier;
use crate::publish::Output;
use crate::view::{Address, Listed};

pub use statics::export as statics;
pub use words::Words;

use tables::Tally;

/// Puts the index of the search into `out`: nothing, if the site has no search page. Returns the file
/// that names all others, which the search page names.
///
/// # Errors
///
/// If `out` cannot store a file.
pub fn search(dossier: &Dossier, out: &dyn Output) -> io::Result<Address> {
    search::export(dossier, out)
}

/// Puts the tables of facts and the file of all facts into `out`, as far as the site has them. Returns how
/// many rows each table has, in the order of [`Table::ALL`](crate::model::table::Table::ALL), if it has
/// the tables.
///
/// # Errors
///
/// If `out` cannot store a file.
pub fn tables(
    dossier: &Dossier,
    words: &Words,
    out: &dyn Output,
) -> io::Result<Option<Vec<usize>>> {
    let exports = &dossier.exports;
    if !exports.data && !exports.json {
        return Ok(None);
    }
    let tally = Tally::of(dossier);
    if exports.json {
        json::whole(dossier, &tally, out)?;
    }
    if !exports.data {
        return Ok(None);
    }
    package::export(dossier, words, out)?;
    sqlite::export(dossier, out)?;
    graph::export(dossier, out)?;
    csv::export(dossier, &tally, out)?;
    Ok(Some(tally.counts))
}

/// How many rows each table has, in the order of [`Table::ALL`](crate::model::table::Table::ALL).
pub fn counts(dossier: &Dossier) -> Vec<usize> {
    Tally::of(dossier).counts
}

/// Puts every other file that is not a page into `out`. `pages` lists those of which search engines are told, if they
/// are; `root` is the folder of the dossier, from which pictures are copied.
///
/// # Errors
///
/// If a file cannot be read, or `out` cannot store one.
pub fn all<'d>(
    dossier: &Dossier,
    pages: &dyn Fn() -> Vec<Listed<'d>>,
    words: &Words,
    root: &Path,
    out: &dyn Output,
) -> io::Result<()> {
    pictures::export(dossier, root, out)?;
    let mapped = dossier.base_url.as_ref().filter(|_| dossier.exports.metadata);
    if let Some(base) = mapped {
        sitemap::export(base, &pages(), out)?;
    }
    let sitemap = mapped.map(|base| format!("{base}{}", Address::sitemap(None)));
    robots::export(sitemap.as_deref(), out)?;
    if let (Some(base), true) = (&dossier.base_url, dossier.exports.feeds) {
        feed::export(dossier, base, out)?;
    }
    if dossier.exports.calendar {
        calendar::export(dossier, words, out)?;
    }
    if dossier.exports.citations {
        citations::export(dossier, out)?;
    }
    if dossier.exports.json {
        schema::export(dossier, words, out)?;
        json::beside(dossier, out)?;
    }
    Ok(())
}
