//! Registers: all entries of a kind.
//! Start at [`Register`].

use serde::Serialize;

use super::relations::PartyRow;
use super::scope::Scope;
use super::shelf::RowKeys;
use super::text::{NamedLink, Text};
use crate::model::entry::{Body, Kind};
use crate::model::link::{AgreementId, EntryId};

/// All entries of a kind: agreements by date, articles by date of publication, others by name.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Register {
    /// The kind, in the plural, as in the message `kind-…`.
    pub kind: &'static str,
    /// The entries.
    pub rows: Vec<RegisterRow>,
}

/// A row of a register.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct RegisterRow {
    /// The entry.
    pub entry: NamedLink,
    /// Its whole title.
    pub title: Text,
    /// One or two sentences.
    pub summary: Option<Text>,
    /// The letter under which it stands.
    pub letter: String,
    /// What the register of agreements shows.
    pub agreement: Option<PartyRow>,
    /// The form of an organisation.
    pub form: Option<Text>,
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
    /// The register of a kind.
    pub(super) fn register_of(&self, kind: Kind) -> Register {
        let ids = self.order.shelves.list(self.side, kind);
        Register {
            kind: kind.folder(),
            rows: ids.iter().map(|id| self.register_row(*id)).collect(),
        }
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
                row.agreement = self.party_rows(None, &[AgreementId(id)]).pop();
            }
            Body::Organisation { form, .. } => {
                row.form = Some(self.text(&self.dossier.vocabulary.term(*form).name));
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
