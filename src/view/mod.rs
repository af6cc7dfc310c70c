//! [`Dossier`] → pages: every address, every table, as plain data in one language.
//! Start at [`pages`]; the data of a page is made when it is asked for, by [`Pages::data`].
//!
//! Nothing here knows HTML or calls code that does. Each leaf of the data has a type: a date, a
//! name with its language, a link, a citation mark, prose. A theme implements [`Show`], which turns
//! each leaf into a value of its own.

mod address;
mod agreement;
mod article;
mod builder;
mod data;
mod differences;
mod entry;
mod facts;
mod home;
mod index;
mod leaf;
mod page;
mod register;
mod relations;
mod timeline;

pub use address::{Address, Location};
pub use agreement::{AgreementPage, Ground, StatusBox, TermBox};
pub use article::{ArticlePage, CitedBy};
pub use builder::Source;
pub use data::{Data, Show};
pub use differences::{Difference, Statement};
pub use entry::{EntryPage, SectionLink, StandingCount, SubjectPage};
pub use facts::{EventRow, EvidenceRow, ProvisionGroup, ProvisionRow, RoleRow};
pub use home::{Count, HomePage};
pub use index::{Addresses, PartyKeys, RowKeys};
pub use leaf::{
    Citations, Language, Line, Link, Mark, Name, Passage, ProseLink, Text, Voice, Year,
};
pub use page::{Alternate, Body, Head, Landing, MenuItem, PageData, Site, Template};
pub use register::{PartLink, Register, RegisterRow};
pub use relations::{Partner, PartyRow, Related};
pub use timeline::{Tick, TimeMark, Timeline};

use data::page_data;

use crate::model::Dossier;
use crate::model::entry::Entry;
use crate::model::kind::Kind;
use crate::model::link::EntryId;
use crate::model::pair::Side;

/// Every page of a dossier, in the order in which they are written.
pub struct Pages<'d> {
    dossier: &'d Dossier,
    index: index::Index,
    all: Vec<Page>,
}

/// A page: its address, and what it shows.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its address.
    pub address: Address,
    what: What,
}

#[derive(Clone, Copy, Debug)]
enum What {
    /// The page that offers both languages.
    Door,
    NotFound,
    Home(Side),
    /// A part of a register, counted from 1.
    Register(Side, Kind, usize),
    Entry(Side, EntryId),
    /// The older address of an entry.
    Alias(Side, EntryId),
}

/// All pages of `dossier`. No two have one address, since ids and aliases are unique.
pub fn pages(dossier: &Dossier) -> Pages<'_> {
    let mut all = vec![
        Page { address: Address::door(), what: What::Door },
        Page { address: Address::not_found(), what: What::NotFound },
    ];
    for side in Side::BOTH {
        let tag = dossier.language(side).tag();
        all.push(Page { address: Address::home(tag), what: What::Home(side) });
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
            if is_home(entry) {
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
    all.sort_by(|a, b| a.address.cmp(&b.address));
    debug_assert!(all.windows(2).all(|two| two[0].address < two[1].address));
    Pages { dossier, index: index::Index::of(dossier), all }
}

fn is_home(entry: &Entry) -> bool {
    entry.kind() == Kind::Page && &*entry.id == "home"
}

impl<'d> Pages<'d> {
    /// All pages, by address.
    pub fn all(&self) -> &[Page] {
        &self.all
    }

    /// The dossier that the pages show.
    pub fn dossier(&self) -> &'d Dossier {
        self.dossier
    }

    /// The addresses of all entries.
    pub fn addresses(&self) -> &Addresses {
        &self.index.addresses
    }

    /// The data of a page.
    pub fn data(&self, page: &Page) -> PageData<'_> {
        let address = page.address.clone();
        let builder =
            builder::PageBuilder::new(self.dossier, &self.index, page.side(), address);
        page::data(builder, page.what)
    }
}

impl Page {
    /// The side whose language the page is in; the first for pages in both.
    pub fn side(&self) -> Side {
        match self.what {
            What::Door | What::NotFound => Side::First,
            What::Home(side)
            | What::Register(side, ..)
            | What::Entry(side, _)
            | What::Alias(side, _) => side,
        }
    }

    /// The kind of the entry that the page shows, for the summary of a build; the home page counts
    /// as a free page. `None` for registers and the like.
    pub fn kind(&self, dossier: &Dossier) -> Option<Kind> {
        match self.what {
            What::Entry(_, id) => Some(dossier.entry(id).kind()),
            What::Home(_) => Some(Kind::Page),
            What::Door | What::NotFound | What::Register(..) | What::Alias(..) => None,
        }
    }
}
