//! The head of a page: its title, and where it and its other language are found.
//! Start at [`Head`]; [`of`] makes one.

use serde::Serialize;

use super::address::Address;
use super::page::Body;
use super::scope::Scope;
use super::{Page, What};
use crate::model::link::EntryId;
use crate::model::pair::{Pair, Side};

/// What the head of a page says.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Head {
    /// The title.
    pub title: String,
    /// One or two sentences.
    pub description: Option<String>,
    /// The path of the page.
    pub address: Address,
    /// What leads from the page to the top folder.
    pub top: String,
    /// The canonical address, if the site has a base address and the text is the page's own.
    pub canonical: Option<String>,
    /// The address of the page, if the site has a base address.
    pub url: Option<String>,
    /// The canonical addresses in each language, and under `x-default` the one for all others, if
    /// the site has a base address.
    pub alternates: Vec<(String, String)>,
}

/// What the head of `page` says.
pub(super) fn of(scope: &Scope, body: &Body, page: &Page) -> Head {
    let (title, description) = title(scope, body, page.what);
    Head {
        title,
        description,
        address: page.address.clone(),
        top: scope.place.top(),
        canonical: own_text(scope, page.what, scope.side)
            .then(|| canonical(scope, page.what, scope.side))
            .flatten(),
        url: canonical(scope, page.what, scope.side),
        alternates: alternates(scope, page.what),
    }
}

fn title(scope: &Scope, body: &Body, what: What) -> (String, Option<String>) {
    let of = |pair: &Pair<String>| pair.get(scope.side).words.clone();
    let dossier = scope.dossier;
    match (what, body) {
        (What::Entry(_, id) | What::Alias(_, id), _) => {
            let entry = dossier.entry(id);
            (of(&entry.title), entry.summary.as_ref().map(of))
        }
        // The name of a register is a message of the theme.
        (What::Register(..), _) => (String::new(), None),
        _ => (of(&dossier.title), dossier.summary.as_ref().map(of)),
    }
}

/// The address of the same page in the language of `side`.
pub(super) fn address_in(scope: &Scope, what: What, side: Side) -> Address {
    let tag = scope.dossier.language(side).tag();
    let of = |id: EntryId| scope.order.address(side, id).clone();
    match what {
        What::Door | What::NotFound | What::Home(_) => Address::home(tag),
        What::Register(_, kind, part) => Address::register(tag, kind, part),
        What::Entry(_, id) | What::Alias(_, id) => of(id),
    }
}

fn canonical(scope: &Scope, what: What, side: Side) -> Option<String> {
    let base = scope.dossier.base_url.as_ref()?;
    match what {
        What::NotFound => None,
        What::Door => Some(base.clone()),
        _ => Some(format!("{base}{}", address_in(scope, what, side).canonical())),
    }
}

/// Whether the page in the language of `side` is one of its own: a text that stands in for a
/// translation makes none.
fn own_text(scope: &Scope, what: What, side: Side) -> bool {
    match what {
        What::Entry(_, id) => {
            let text = scope.dossier.entry(id).text.as_ref();
            text.is_none_or(|text| text.get(side).side == side)
        }
        _ => true,
    }
}

fn alternates(scope: &Scope, what: What) -> Vec<(String, String)> {
    let apart = Side::BOTH.into_iter().all(|side| own_text(scope, what, side));
    if !apart || matches!(what, What::Door | What::NotFound | What::Alias(..)) {
        return Vec::new();
    }
    let mut all: Vec<_> = Side::BOTH
        .into_iter()
        .filter_map(|side| {
            let tag = scope.dossier.language(side).tag().to_owned();
            Some((tag, canonical(scope, what, side)?))
        })
        .collect();
    // Who reads neither chooses at the door of the site, else gets the language of the dossier.
    let other = match what {
        What::Home(_) => canonical(scope, What::Door, Side::First),
        _ => canonical(scope, what, Side::First),
    };
    all.extend(other.map(|address| ("x-default".to_owned(), address)));
    all
}
