//! Registers: all entries of a kind.
//! Start at [`Register`].

use serde::Serialize;

use super::address::Address;
use super::kept::Kept;
use super::relations::PartyRow;
use super::scope::Scope;
use super::shelf::RowKeys;
use super::text::{NamedLink, Text};
use crate::model::entry::{Body, Kind};
use crate::model::link::EntryId;

/// The entries of a kind: agreements by date, articles by date of publication, others by name.
/// A long register is split into parts, each a page of its own.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Register {
    /// The kind, in the plural, as in the message `kind-…`.
    pub kind: &'static str,
    /// The entries of this part.
    pub rows: Vec<RegisterRow>,
    /// How many entries there are in all parts.
    pub count: usize,
    /// The number of this part, from 1.
    pub part: usize,
    /// All parts, if there are several.
    pub parts: Vec<PartLink>,
}

/// A part of a register.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct PartLink {
    /// Its number, from 1.
    pub number: usize,
    /// Relative address.
    pub href: String,
    /// Whether it is the one shown.
    pub current: bool,
    /// The first of its entries.
    pub first: Text,
    /// The last of its entries.
    pub last: Text,
}

/// No part of a register has more rows.
pub(super) const PART: usize = 500;
/// No register on the home page has more.
const AT_HOME: usize = 100;

/// A row of a register.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct RegisterRow {
    /// The entry.
    pub entry: Kept<NamedLink>,
    /// Its whole title.
    pub title: Text,
    /// One or two sentences.
    pub summary: Option<Text>,
    /// The letter under which it stands.
    pub letter: String,
    /// What the register of agreements shows.
    pub agreement: Option<PartyRow>,
    /// The form of an organisation.
    pub form: Option<Kept<Text>>,
    /// The first office of a person.
    pub role: Option<Text>,
    /// When an article was published (EDTF).
    pub date: Option<String>,
    /// Whether that date is `stated` or `inferred`.
    pub basis: Option<&'static str>,
    /// How many agreements it is a party to.
    pub agreements: usize,
    /// By what the row sorts.
    pub sort: RowKeys,
}

impl Scope<'_> {
    /// A part of the register of a kind, counted from 1.
    pub(super) fn register_part(&self, kind: Kind, part: usize) -> Register {
        let ids = self.order.shelves.list(self.side, kind);
        let shown = ids.chunks(PART).nth(part - 1).unwrap_or_default();
        let all = || (1..).zip(ids.chunks(PART));
        let parts = all().filter(|_| ids.len() > PART).map(|(number, ids)| PartLink {
            number,
            href: self.place.to(&Address::register(self.tag(), kind, number)),
            current: number == part,
            first: self.short(ids.first().copied()),
            last: self.short(ids.last().copied()),
        });
        Register {
            kind: kind.folder(),
            rows: shown.iter().map(|id| self.register_row(*id)).collect(),
            count: ids.len(),
            part,
            parts: parts.collect(),
        }
    }

    /// What the home page shows of a register: all of it, or only its newest or first rows.
    pub(super) fn register_at_home(&self, kind: Kind) -> Register {
        let ids = self.order.shelves.list(self.side, kind);
        let shown = match kind {
            // Of a long list by date the end is what is asked for first.
            Kind::Agreement | Kind::Article => &ids[ids.len().saturating_sub(AT_HOME)..],
            _ => &ids[..ids.len().min(AT_HOME)],
        };
        Register {
            kind: kind.folder(),
            rows: shown.iter().map(|id| self.register_row(*id)).collect(),
            count: ids.len(),
            part: 1,
            parts: Vec::new(),
        }
    }

    fn short(&self, id: Option<EntryId>) -> Text {
        id.map_or_else(|| Text::plain(""), |id| self.text(&self.dossier.entry(id).short))
    }

    fn register_row(&self, id: EntryId) -> RegisterRow {
        let entry = self.dossier.entry(id);
        let name = entry.short.get(self.side).words;
        let mut row = RegisterRow {
            entry: self.link(id),
            title: self.text(&entry.title),
            summary: entry.summary.as_ref().map(|pair| self.text(pair)),
            letter: self.dossier.language(self.side).index_letter(name),
            agreement: None,
            form: None,
            role: None,
            date: None,
            basis: None,
            agreements: self.dossier.reverse(id).party_to.len(),
            sort: RowKeys {
                name: self.order.rank(self.side, id),
                form: 0,
                place: self.order.shelves.place(self.side, id),
            },
        };
        match &entry.body {
            Body::Agreement(_) => {
                let id = self.dossier.as_agreement(id);
                row.agreement = id.and_then(|id| self.party_rows(None, &[id]).pop());
            }
            Body::Organisation { form, .. } => {
                row.form = Some(self.name(*form));
                row.sort.form = self.order.shelves.term(self.side, *form) + 1;
            }
            Body::Person { roles } => {
                row.role = roles.first().map(|role| self.text(&role.title));
            }
            Body::Article(article) => {
                row.date = Some(article.published.date.to_string());
                row.basis = Some(article.published.basis.code());
            }
            Body::Country { .. } | Body::Page => {}
        }
        row
    }
}
