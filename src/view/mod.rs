//! [`Dossier`] → pages: every address, every table, ready to print in one language.
//! Start at [`pages`]; a page's view is made when it is asked for, by [`Pages::view`].
//! Nothing here knows of HTML; the structs of this module are what a template sees.

mod address;
mod agreement;
mod article;
mod differences;
mod entry;
mod facts;
mod fingerprint;
mod head;
mod home;
mod input;
mod kept;
mod page;
mod register;
mod relations;
mod scope;
mod shelf;
mod text;
mod timeline;

pub use address::{Address, Place};
pub use agreement::{AgreementView, StatusView, TermView};
pub use article::{ArticleView, Resting};
pub use differences::{Difference, Statement};
pub use entry::{EntryView, SectionLink, Standings, Subject};
pub use facts::{EventRow, EvidenceRow, ProvisionGroup, ProvisionRow, RoleRow};
pub use fingerprint::Fingerprint;
pub use head::Head;
pub use home::HomeView;
pub use kept::{Kept, Shown};
pub use page::{Alternate, Body, PageView, Site, Spot};
pub use register::{PartLink, Register, RegisterRow};
pub use relations::{Partner, PartyRow, Related};
pub use shelf::{PartyKeys, RowKeys};
pub use text::{
    Blank, Language, Link, Mark, Markup, NamedLink, Piece, Print, PrintedLine,
    PrintedText, SourceRow, Text, To, Voice,
};
pub use timeline::{Tick, TimeMark, Timeline};

use crate::model::Dossier;
use crate::model::entry::Kind;
use crate::model::link::EntryId;
use crate::model::pair::Side;

/// Every page of a dossier, in the order in which they are written.
pub struct Pages<'d> {
    dossier: &'d Dossier,
    order: order::Order,
    keep: kept::Keep,
    inputs: input::Inputs,
    sites: page::Sites,
    all: Vec<Page>,
}

/// A page that can be asked for.
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

mod order;

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
    Pages {
        dossier,
        order: order::Order::of(dossier),
        keep: kept::Keep::of(dossier),
        inputs: input::Inputs::of(dossier),
        sites: page::Sites::default(),
        all,
    }
}

fn is_home(entry: &crate::model::entry::Entry) -> bool {
    entry.kind() == Kind::Page && &*entry.id == "home"
}

impl<'d> Pages<'d> {
    /// All pages, by address.
    pub fn all(&self) -> &[Page] {
        &self.all
    }

    /// The dossier that they show.
    pub fn dossier(&self) -> &'d Dossier {
        self.dossier
    }

    /// A hash of what a page is made of. Pages of one address with equal hashes have equal views,
    /// also of another dossier.
    pub fn input(&self, page: &Page) -> u128 {
        self.inputs.page(self.dossier, page)
    }

    /// What a page shows, its prose printed by `print`. Views that differ only in `print` have
    /// the same hash.
    pub fn view(&self, page: &Page, print: &dyn Print) -> PageView {
        page::view(self, page, print)
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

    /// The kind of entry that it shows, for the summary of a build; the home page is a page.
    /// `None` for registers and the like.
    pub fn kind(&self, dossier: &Dossier) -> Option<Kind> {
        match self.what {
            What::Entry(_, id) => Some(dossier.entry(id).kind()),
            What::Home(_) => Some(Kind::Page),
            What::Door | What::NotFound | What::Register(..) | What::Alias(..) => None,
        }
    }
}
