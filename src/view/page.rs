//! A whole page: what every page has, and its body.
//! Start at [`PageView`]; [`view`] makes one.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;

use super::address::{Address, Place};
use super::agreement::AgreementView;
use super::article::ArticleView;
use super::entry::{EntryView, Subject};
use super::head::{self, Head};
use super::home::HomeView;
use super::register::Register;
use super::scope::Scope;
use super::text::{Language, Print, SourceRow, Text};
use super::{Page, Pages, What, is_home};
use crate::model::entry::Kind;
use crate::model::link::{EntryId, KindId};
use crate::model::pair::Side;

/// What a page shows. Its fields are the names that a template knows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct PageView {
    /// The page's language.
    pub lang: Language,
    /// What its head says.
    pub head: Head,
    /// What all pages show.
    #[serde(skip)]
    pub site: Arc<Site>,
    /// The same page in the other language.
    pub other: Alternate,
    /// What it shows.
    #[serde(flatten)]
    pub body: Body,
    /// The sources that it cites.
    pub sources: Vec<SourceRow>,
}

/// Where a page stands among those that show the same of their site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    side: Side,
    /// The folder of the page, with a slash at the end.
    folder: String,
    /// The page, where it is in the menu.
    current: Option<InMenu>,
}

/// A page of the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum InMenu {
    Register(Kind),
    Page(EntryId),
}

/// What all pages of a language show, seen from one spot.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Site {
    /// The spot. Sites of one spot are equal.
    #[serde(skip)]
    pub spot: Spot,
    /// The title of the dossier.
    pub title: Text,
    /// The home page.
    pub home: String,
    /// The registers and free pages, for the menu.
    pub menu: Vec<MenuItem>,
    /// The licence of the content.
    pub licence: Option<String>,
    /// Who publishes it.
    pub publisher: Option<Text>,
    /// Where to write to.
    pub contact: Option<String>,
    /// The day for which statuses are computed.
    pub as_of: String,
}

/// An item of the menu.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct MenuItem {
    /// The kind of a register, in the plural; none for a free page.
    pub kind: Option<&'static str>,
    /// The title of a free page.
    pub name: Option<Text>,
    /// Relative address.
    pub href: String,
    /// Whether the page is this one.
    pub current: bool,
}

/// A page in a language.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Alternate {
    /// The language.
    pub lang: Language,
    /// Relative address.
    pub href: String,
}

/// What a page shows.
#[derive(Clone, Debug, Hash, Serialize)]
#[serde(tag = "template", rename_all = "snake_case")]
pub enum Body {
    /// The page that offers both languages.
    Door {
        /// The home pages.
        doors: Vec<Door>,
    },
    /// The page that a host serves where there is none.
    NotFound {
        /// The home pages.
        doors: Vec<Door>,
    },
    /// A plain link from an older address.
    Moved {
        /// Where it leads.
        entry: EntryView,
        /// Relative address.
        href: String,
    },
    /// The home page.
    Home {
        /// What it shows.
        home: HomeView,
    },
    /// A register.
    Register {
        /// What it shows.
        register: Register,
    },
    /// An agreement.
    Agreement {
        /// What all entries show.
        entry: EntryView,
        /// What an agreement shows.
        agreement: AgreementView,
    },
    /// A country, organisation or person.
    Subject {
        /// What all entries show.
        entry: EntryView,
        /// What it shows beyond that.
        subject: Subject,
    },
    /// An article.
    Article {
        /// What all entries show.
        entry: EntryView,
        /// What an article shows.
        article: ArticleView,
    },
    /// A free page.
    Page {
        /// What all entries show.
        entry: EntryView,
    },
}

/// The way into one language.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Door {
    /// The language.
    pub lang: Language,
    /// The title of the dossier in it.
    pub title: String,
    /// One or two sentences in it.
    pub summary: Option<String>,
    /// The home page.
    pub href: String,
}

impl Body {
    /// The name of the template.
    pub fn template(&self) -> &'static str {
        match self {
            Body::Door { .. } => "door.html",
            Body::NotFound { .. } => "not_found.html",
            Body::Moved { .. } => "moved.html",
            Body::Home { .. } => "home.html",
            Body::Register { .. } => "register.html",
            Body::Agreement { .. } => "agreement.html",
            Body::Subject { .. } => "subject.html",
            Body::Article { .. } => "article.html",
            Body::Page { .. } => "page.html",
        }
    }
}

/// What `page` shows.
pub(super) fn view(pages: &Pages, page: &Page, print: &dyn Print) -> PageView {
    let Pages { dossier, order, keep, inputs: _, sites, all: _ } = pages;
    let place = Place::new(page.address.clone());
    let mut scope = Scope::new(dossier, order, keep, page.side(), place, print);
    let body = body(&mut scope, page.what);
    let head = head::of(&scope, &body, page);
    let site = site(&scope, page.what, sites);
    let other = alternate(&scope, page.what);
    PageView {
        lang: scope.language(scope.side),
        head,
        site,
        other,
        body,
        sources: scope.sources(),
    }
}

fn body(scope: &mut Scope, what: What) -> Body {
    match what {
        What::Door => Body::Door { doors: doors(scope) },
        What::NotFound => Body::NotFound { doors: doors(scope) },
        What::Home(_) => Body::Home { home: scope.home() },
        What::Register(_, kind, part) => {
            Body::Register { register: scope.register_part(kind, part) }
        }
        What::Alias(_, id) => Body::Moved {
            href: scope.place.to(scope.address(id)),
            entry: scope.entry(id),
        },
        What::Entry(_, id) => entry_body(scope, id),
    }
}

/// The page of an entry, its parts in the order in which a reader meets them: the numbers of
/// sources follow it.
fn entry_body(scope: &mut Scope, id: EntryId) -> Body {
    let mut entry = scope.entry(id);
    match scope.dossier.kind_id(id) {
        KindId::Agreement(own) => {
            entry.events = scope.events_of(id);
            entry.timeline = scope.timeline_of(id);
            let agreement = scope.agreement(own);
            entry.differences = scope.differences(id);
            entry.text = scope.prose(id);
            Body::Agreement { agreement, entry }
        }
        KindId::Article(own) => {
            let article = scope.article(own);
            entry.events = scope.events_of(id);
            entry.text = scope.prose(id);
            Body::Article { article, entry }
        }
        KindId::Country | KindId::Organisation | KindId::Person => {
            let subject = scope.subject(id);
            entry.events = scope.events_of(id);
            entry.timeline = scope.timeline_of(id);
            entry.differences = scope.differences(id);
            entry.text = scope.prose(id);
            Body::Subject { subject, entry }
        }
        KindId::Page => {
            entry.events = scope.events_of(id);
            entry.text = scope.prose(id);
            Body::Page { entry }
        }
    }
}

fn doors(scope: &Scope) -> Vec<Door> {
    let dossier = scope.dossier;
    let absolute = scope.place.own() == &Address::not_found();
    Side::BOTH
        .into_iter()
        .map(|side| {
            let home = Address::home(dossier.language(side).tag());
            // A host serves the page for what is not there at any depth.
            let href = match &dossier.base_url {
                Some(base) if absolute => format!("{base}{home}"),
                _ => scope.place.to(&home),
            };
            Door {
                lang: scope.language(side),
                title: dossier.title.get(side).words.clone(),
                summary: dossier
                    .summary
                    .as_ref()
                    .map(|pair| pair.get(side).words.clone()),
                href,
            }
        })
        .collect()
}

/// What all pages show, made once for all that share a spot.
fn site(scope: &Scope, what: What, sites: &Sites) -> Arc<Site> {
    let folder = scope.place.own().folder().to_owned();
    let current = match what {
        What::Register(_, kind, _) => Some(InMenu::Register(kind)),
        What::Entry(_, id) if scope.dossier.entry(id).kind() == Kind::Page => {
            Some(InMenu::Page(id))
        }
        _ => None,
    };
    let spot = Spot { side: scope.side, folder, current };
    let mut known = sites.0.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(site) = known.get(&spot) {
        return site.clone();
    }
    let site = Arc::new(site_at(scope, spot.clone()));
    // A free page is the only one in its spot.
    if !matches!(current, Some(InMenu::Page(_))) {
        known.insert(spot, site.clone());
    }
    site
}

/// What has been made for pages of one spot.
#[derive(Default)]
pub(super) struct Sites(Mutex<BTreeMap<Spot, Arc<Site>>>);

impl Spot {
    /// Whether other pages share it.
    pub fn is_shared(&self) -> bool {
        !matches!(self.current, Some(InMenu::Page(_)))
    }
}

fn site_at(scope: &Scope, spot: Spot) -> Site {
    let dossier = scope.dossier;
    let shelf = |kind| scope.order.shelves.list(scope.side, kind);
    let registers = Kind::ALL
        .into_iter()
        .filter(|kind| *kind != Kind::Page && !shelf(*kind).is_empty())
        .map(|kind| MenuItem {
            kind: Some(kind.folder()),
            name: None,
            href: scope.register(kind),
            current: spot.current == Some(InMenu::Register(kind)),
        });
    let pages = dossier.of_kind(Kind::Page).filter(|(_, entry)| !is_home(entry)).map(
        |(id, entry)| MenuItem {
            kind: None,
            name: Some(scope.text(&entry.short)),
            href: scope.place.to(scope.address(id)),
            current: spot.current == Some(InMenu::Page(id)),
        },
    );
    Site {
        title: scope.text(&dossier.title),
        home: scope.place.to(&Address::home(scope.tag())),
        menu: registers.chain(pages).collect(),
        licence: dossier.licence.clone(),
        publisher: dossier.publisher.as_ref().map(|pair| scope.text(pair)),
        contact: dossier.contact.clone(),
        as_of: dossier.as_of.to_string(),
        spot,
    }
}

fn alternate(scope: &Scope, what: What) -> Alternate {
    let side = scope.side.other();
    Alternate {
        lang: scope.language(side),
        href: scope.place.to(&head::address_in(scope, what, side)),
    }
}
