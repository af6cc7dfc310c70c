//! The head of a page: its title, its addresses, and those of the other language.
//! Start at [`Head`].

use super::what::What;
use crate::model::link::EntryId;
use crate::model::pair::{Pair, Side};
use crate::view::address::Address;
use crate::view::builder::PageBuilder;
use crate::view::data::page_data;
use crate::view::leaf::{DayElsewhere, Language, Plain, Text};
use crate::view::linked::Linked;

page_data! {
    /// What the head of a page says.
    pub struct Head<'d> {
        /// The title; empty for what is no entry and not the home page: its name is a message of the theme.
        pub title: Plain<'d>,
        /// One or two sentences.
        pub description: Option<Plain<'d>>,
        /// The path of the page.
        pub address: Address,
        /// The relative path from the page to the top folder.
        pub top: String,
        /// The canonical address, if the site has a base address and the text is the page's own.
        pub canonical: Option<String>,
        /// The address of the page, if the site has a base address.
        pub url: Option<String>,
        /// The canonical addresses in each language, and under `x-default` the one for all others,
        /// if the site has a base address.
        pub alternates: Vec<(&'d str, String)>,
        /// The address of the picture for previews of links, `static/card.png`, if there is one and the site has
        /// a base address.
        pub card: Option<String>,
        /// What the page says to machines, as JSON-LD.
        pub linked: Option<Linked<'d>>,
    }

    /// A page in a language.
    pub struct Alternate<'d> {
        /// The language.
        pub lang: Language<'d>,
        /// Relative address.
        pub href: String,
        /// The whole address, if the site has a base address.
        pub url: Option<String>,
        /// What is cited in it, on pages of entries and of data.
        pub cited: Option<Cited<'d>>,
    }

    /// What a citation of a page says in the other language.
    pub struct Cited<'d> {
        /// The title of the entry; none of the page of data.
        pub title: Option<Text<'d>>,
        /// The title of the dossier.
        pub site: Text<'d>,
        /// The day of the dossier.
        pub as_of: DayElsewhere,
    }
}

/// The file whose picture previews of links show.
const CARD: &str = "card.png";

impl<'d> PageBuilder<'d> {
    /// What the head of the page that shows `what` says.
    pub(super) fn head(&self, what: What) -> Head<'d> {
        let (title, description) = self.title(what);
        let (canonical, alternates) = self.addresses(what);
        Head {
            title,
            description,
            address: self.location.own().clone(),
            top: self.location.top(),
            canonical,
            url: self.canonical(what, self.side),
            alternates,
            card: self.card(),
            linked: self.linked(what),
        }
    }

    /// The canonical address of the page that shows `what`, if it has one, and those in each language.
    pub(in crate::view) fn addresses(
        &self,
        what: What,
    ) -> (Option<String>, Vec<(&'d str, String)>) {
        let canonical = self.canonical(what, self.side);
        let own = canonical.filter(|_| self.has_own_text(what, self.side));
        (own, self.alternates(what))
    }

    /// The same page in the other language.
    pub(super) fn other(&self, what: What) -> Alternate<'d> {
        let side = self.side.other();
        let href = self.location.to(&self.address_in(what, side));
        let url = self.canonical(what, side);
        Alternate {
            lang: self.language(side),
            href,
            url,
            cited: self.cited_elsewhere(what, side),
        }
    }

    fn cited_elsewhere(&self, what: What, side: Side) -> Option<Cited<'d>> {
        let title = match what {
            What::Entry(_, id) => Some(self.text_in(side, &self.dossier.entry(id).title)),
            What::Data(_) => None,
            _ => return None,
        };
        let site = self.text_in(side, &self.dossier.title);
        Some(Cited { title, site, as_of: DayElsewhere(self.dossier.as_of) })
    }

    fn card(&self) -> Option<String> {
        let base = self.dossier.base_url.as_ref()?;
        let has_card = self.dossier.statics.iter().any(|path| path == CARD);
        has_card.then(|| format!("{base}{CARD}"))
    }

    fn title(&self, what: What) -> (Plain<'d>, Option<Plain<'d>>) {
        let words = |pair: &'d Pair<String>| Plain(self.text(pair));
        let dossier = self.dossier;
        match what {
            What::Entry(_, id) | What::Both(id) | What::Alias(_, id) => {
                let entry = dossier.entry(id);
                (words(&entry.title), entry.summary.as_ref().map(words))
            }
            What::Register(..)
            | What::Search(_)
            | What::Download(_)
            | What::Data(_)
            | What::Codebook(_)
            | What::Matrix(_)
            | What::MatrixPart(..)
            | What::Timeline(..) => (Plain(Text::plain("")), None),
            What::Door | What::NotFound | What::Home(_) => {
                (words(&dossier.title), dossier.summary.as_ref().map(words))
            }
        }
    }

    /// The address of the same page in the language of `side`.
    fn address_in(&self, what: What, side: Side) -> Address {
        let tag = self.dossier.language(side).tag();
        let entry = |id: EntryId| self.index.addresses.entry(side, id).clone();
        match what {
            What::Door | What::NotFound | What::Home(_) => Address::home(tag),
            What::Search(_) => Address::search(tag),
            What::Download(_) => Address::download(tag),
            What::Data(_) => Address::data_page(tag),
            What::Codebook(_) => Address::codebook(tag),
            What::Matrix(_) => Address::matrix(tag, ""),
            What::MatrixPart(_, at) => {
                Address::matrix(tag, &self.index.matrix.parts[at].name)
            }
            What::Timeline(_, part) => {
                let name = part.checked_sub(1);
                let name = name.and_then(|at| self.index.chronology.part_names().nth(at));
                Address::timeline(tag, name.as_deref())
            }
            What::Register(_, kind, part) => Address::register(tag, kind, part),
            What::Entry(_, id) | What::Both(id) | What::Alias(_, id) => entry(id),
        }
    }

    fn canonical(&self, what: What, side: Side) -> Option<String> {
        let base = self.dossier.base_url.as_ref()?;
        match what {
            What::NotFound => None,
            What::Door => Some(base.clone()),
            What::Both(id) => Some(format!("{base}{}", self.facing_address(id))),
            What::Home(_)
            | What::Search(_)
            | What::Download(_)
            | What::Data(_)
            | What::Codebook(_)
            | What::Matrix(_)
            | What::MatrixPart(..)
            | What::Timeline(..)
            | What::Register(..)
            | What::Entry(..)
            | What::Alias(..) => {
                Some(format!("{base}{}", self.address_in(what, side).canonical()))
            }
        }
    }

    /// Whether the page in the language of `side` has a text of its own, and not one that stands in
    /// for its translation.
    fn has_own_text(&self, what: What, side: Side) -> bool {
        match what {
            What::Entry(_, id) => {
                let text = self.dossier.entry(id).text.as_ref();
                text.is_none_or(|text| text.get(side).side == side)
            }
            What::Door
            | What::NotFound
            | What::Home(_)
            | What::Search(_)
            | What::Download(_)
            | What::Data(_)
            | What::Codebook(_)
            | What::Matrix(_)
            | What::MatrixPart(..)
            | What::Timeline(..)
            | What::Register(..)
            | What::Both(_)
            | What::Alias(..) => true,
        }
    }

    fn alternates(&self, what: What) -> Vec<(&'d str, String)> {
        let both_own = Side::BOTH.into_iter().all(|side| self.has_own_text(what, side));
        if !both_own
            || matches!(
                what,
                What::Door | What::NotFound | What::Both(_) | What::Alias(..)
            )
        {
            return Vec::new();
        }
        let in_language = |side| {
            let tag = self.dossier.language(side).tag();
            Some((tag, self.canonical(what, side)?))
        };
        let mut all: Vec<_> = Side::BOTH.into_iter().filter_map(in_language).collect();
        // A reader of neither language chooses on the page that offers both, or gets the first one.
        let other = match what {
            What::Home(_) => self.canonical(What::Door, Side::First),
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
            | What::Entry(..)
            | What::Alias(..) => self.canonical(what, Side::First),
        };
        all.extend(other.map(|address| ("x-default", address)));
        all
    }
}
