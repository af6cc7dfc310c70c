//! The pages of a dossier: which there are, and the data of each when it is asked for.
//! Start at [`pages`].

use std::sync::Arc;

use super::address::Address;
use super::builder::PageBuilder;
use super::extras::Extras;
use super::facing;
use super::index::{Addresses, Index};
use super::offer::Offer;
use super::page::{self, PageData, What};
use super::register;
use crate::model::Dossier;
use crate::model::kind::Kind;
use crate::model::link::EntryId;
use crate::model::pair::Side;

/// Every page of a dossier, in the order in which they are written.
pub struct Pages {
    dossier: Arc<Dossier>,
    index: Index,
    all: Vec<Page>,
    last: Vec<Page>,
}

/// A page: its address, and what it shows.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its address.
    pub address: Address,
    what: What,
}

/// A page by its addresses on the web.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed<'d> {
    /// Its canonical address.
    pub url: String,
    /// That of the page in each language, and under `x-default` the one for all others.
    pub alternates: Vec<(&'d str, String)>,
}

/// All pages of `dossier`, with those of `extras`. No two have one address, since ids and aliases are unique.
pub fn pages(dossier: Arc<Dossier>, extras: Extras) -> Pages {
    let index = Index::of(&dossier, extras);
    let extras = &index.extras;
    let mut all = vec![
        Page { address: Address::door(), what: What::Door },
        Page { address: Address::not_found(), what: What::NotFound },
    ];
    let mut last = Vec::new();
    for side in Side::BOTH {
        let tag = dossier.language(side).tag();
        all.push(Page { address: Address::home(tag), what: What::Home(side) });
        if extras.search {
            all.push(Page { address: Address::search(tag), what: What::Search(side) });
        }
        if extras.download {
            let address = Address::download(tag);
            last.push(Page { address, what: What::Download(side) });
        }
        if extras.data {
            all.push(Page { address: Address::data_page(tag), what: What::Data(side) });
        }
        if extras.codebook {
            all.push(Page {
                address: Address::codebook(tag),
                what: What::Codebook(side),
            });
        }
        add_overviews(&index, side, tag, &mut all);
        for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Page) {
            if dossier.of_kind(kind).next().is_some() {
                let count = dossier.of_kind(kind).count();
                for part in 1..=count.div_ceil(register::PART) {
                    let address = Address::register(tag, kind, part);
                    all.push(Page { address, what: What::Register(side, kind, part) });
                }
            }
        }
        for (id, entry) in dossier.iter() {
            if entry.is_home() {
                continue;
            }
            let address = Address::entry(tag, entry.kind(), &entry.id);
            all.push(Page { address, what: What::Entry(side, id) });
            for alias in &entry.aliases {
                let address = Address::entry(tag, entry.kind(), alias);
                all.push(Page { address, what: What::Alias(side, id) });
            }
        }
    }
    for (id, entry) in dossier.iter().filter(|(id, _)| facing::has(&dossier, extras, *id))
    {
        let address = Address::both(entry.kind(), &entry.id);
        all.push(Page { address, what: What::Both(id) });
    }
    all.sort_by(|a, b| a.address.cmp(&b.address));
    debug_assert!(all.windows(2).all(|two| two[0].address < two[1].address));
    Pages { dossier, index, all, last }
}

/// Adds the pages of a language that show all of the dossier at a glance, each with its parts.
fn add_overviews(index: &Index, side: Side, tag: &str, all: &mut Vec<Page>) {
    if index.extras.matrix {
        let address = Address::matrix(tag, "");
        all.push(Page { address, what: What::Matrix(side) });
        let parts = index.matrix.parts.iter().enumerate();
        for (at, part) in parts.filter(|_| index.matrix.is_split()) {
            let address = Address::matrix(tag, &part.name);
            all.push(Page { address, what: What::MatrixPart(side, at) });
        }
    }
    if index.extras.timeline {
        let parts = index.chronology.part_names();
        for (part, name) in (0..).zip([None].into_iter().chain(parts.map(Some))) {
            let address = Address::timeline(tag, name.as_deref());
            all.push(Page { address, what: What::Timeline(side, part) });
        }
    }
}

impl Pages {
    /// All pages but the last ones, by address.
    pub fn all(&self) -> &[Page] {
        &self.all
    }

    /// The pages that say what the archive is, in which all others are. They can be made before it is,
    /// and are then the pages of the archive itself.
    pub fn last(&self) -> &[Page] {
        &self.last
    }

    /// Tells the last pages what is said about the archive.
    pub fn offer(&mut self, offer: Offer) {
        self.index.offer = Some(offer);
    }

    /// Tells the search pages which file names all others of the index. Until then they name none.
    pub fn search_by(&self, file: Address) {
        // Who tells it twice tells the same: the index is made of the dossier.
        let _ = self.index.search.set(file);
    }

    /// Tells the pages how many rows each table of facts has, in the order of the tables.
    pub fn counted(&self, rows: Vec<usize>) {
        let _ = self.index.rows.set(rows);
    }

    /// Whether they know how many rows each table has.
    pub fn are_counted(&self) -> bool {
        self.index.rows.get().is_some()
    }

    /// The pages that search engines are told of: those with a canonical address.
    pub fn listed(&self) -> Vec<Listed<'_>> {
        let list = |page: &Page| {
            // An older address leads to a page that is listed.
            let canonical = match page.what {
                What::Alias(..) => None,
                what => {
                    let address = page.address.clone();
                    let side = page.side();
                    let head =
                        PageBuilder::new(&self.dossier, &self.index, side, address)
                            .addresses(what);
                    head.0.map(|url| (url, head.1))
                }
            };
            canonical.map(|(url, alternates)| Listed { url, alternates })
        };
        let mut listed: Vec<_> =
            self.all.iter().chain(&self.last).filter_map(list).collect();
        listed.sort_by(|a, b| a.url.cmp(&b.url));
        listed
    }

    /// The dossier that the pages show.
    pub fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    /// The page at an address, one of the last ones included.
    pub fn at(&self, path: &str) -> Option<&Page> {
        let at = self.all.binary_search_by(|page| page.address.path().cmp(path));
        let last = || self.last.iter().find(|page| page.address.path() == path);
        at.ok().map(|at| &self.all[at]).or_else(last)
    }

    /// The addresses of all entries.
    pub fn addresses(&self) -> &Addresses {
        &self.index.addresses
    }

    /// The data of a page.
    pub fn data(&self, page: &Page) -> PageData<'_> {
        let address = page.address.clone();
        let builder = PageBuilder::new(&self.dossier, &self.index, page.side(), address);
        page::data(builder, page.what)
    }
}

impl Page {
    /// The side whose language the page is in; the first for pages in both.
    pub fn side(&self) -> Side {
        match self.what {
            What::Door | What::NotFound | What::Both(_) => Side::First,
            What::Home(side)
            | What::Search(side)
            | What::Download(side)
            | What::Data(side)
            | What::Codebook(side)
            | What::Matrix(side)
            | What::MatrixPart(side, _)
            | What::Timeline(side, _)
            | What::Register(side, ..)
            | What::Entry(side, _)
            | What::Alias(side, _) => side,
        }
    }

    /// Whether the page shows both languages side by side.
    pub fn is_facing(&self) -> bool {
        matches!(self.what, What::Both(_))
    }

    /// The entry that the page shows.
    pub fn entry(&self, dossier: &Dossier) -> Option<EntryId> {
        match self.what {
            What::Entry(_, id) | What::Both(id) | What::Alias(_, id) => Some(id),
            What::Home(_) => {
                let mut pages = dossier.of_kind(Kind::Page);
                pages.find(|(_, entry)| entry.is_home()).map(|(id, _)| id)
            }
            What::Door
            | What::NotFound
            | What::Search(_)
            | What::Download(_)
            | What::Data(_)
            | What::Codebook(_)
            | What::Matrix(_)
            | What::MatrixPart(..)
            | What::Timeline(..)
            | What::Register(..) => None,
        }
    }

    /// Whether it is a search page, which names a file of the index.
    pub fn is_search(&self) -> bool {
        matches!(self.what, What::Search(_))
    }

    /// Whether it is a page that offers the tables of facts, and says how many rows they have.
    pub fn is_data(&self) -> bool {
        matches!(self.what, What::Data(_))
    }

    /// Whether it may show hundreds of entries, so that its data take megabytes.
    pub fn is_wide(&self) -> bool {
        matches!(
            self.what,
            What::Matrix(_)
                | What::MatrixPart(..)
                | What::Timeline(..)
                | What::Register(..)
        )
    }

    /// The kind of the entry that the page shows, for the summary of a build; the home page counts
    /// as a free page. `None` for registers and the like.
    pub fn kind(&self, dossier: &Dossier) -> Option<Kind> {
        match self.what {
            What::Entry(_, id) => Some(dossier.entry(id).kind()),
            What::Home(_) => Some(Kind::Page),
            What::Door
            | What::NotFound
            | What::Search(_)
            | What::Download(_)
            | What::Data(_)
            | What::Codebook(_)
            | What::Matrix(_)
            | What::MatrixPart(..)
            | What::Timeline(..)
            | What::Register(..)
            | What::Both(_)
            | What::Alias(..) => None,
        }
    }
}
