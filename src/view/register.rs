//! Registers: all entries of a kind.
//! Start at [`Register`].

use super::address::Address;
use super::builder::PageBuilder;
use super::data::page_data;
use super::facets::Facet;
use super::index::RowKeys;
use super::leaf::{Link, Text, Voice};
use super::relations::PartyRow;
use crate::model::edtf::{Day, Edtf};
use crate::model::entry::Body;
use crate::model::kind::Kind;
use crate::model::link::EntryId;

page_data! {
    /// The entries of a kind: agreements by group and then by date, articles by date of
    /// publication, others by name.
    /// A long register is split into parts, each a page of its own.
    pub struct Register<'d> {
        /// The kind, in the plural, as in the message `kind-…`.
        pub kind: &'static str,
        /// The entries of this part.
        pub rows: Vec<RegisterRow<'d>>,
        /// How many entries there are in all parts.
        pub count: usize,
        /// The number of this part, from 1.
        pub part: usize,
        /// All parts, if there are several.
        pub parts: Vec<PartLink<'d>>,
        /// By what the rows of a register of agreements can be narrowed; empty on the home page.
        pub facets: Vec<Facet<'d>>,
        /// A day of each month, the 17th of 2001, for a script that writes a day as the pages do;
        /// empty where there are no facets.
        pub days: Vec<Edtf>,
        /// The first of each month of 2001, if the language writes the first day of a month in its own
        /// way, as French does; empty where it does not, and where there are no facets.
        pub firsts: Vec<Edtf>,
    }

    /// A part of a register.
    pub struct PartLink<'d> {
        /// Its number, from 1.
        pub number: usize,
        /// Relative address.
        pub href: String,
        /// Whether it is the one shown.
        pub current: bool,
        /// The first of its entries.
        pub first: Text<'d>,
        /// The last of its entries.
        pub last: Text<'d>,
    }

    /// A row of a register.
    pub struct RegisterRow<'d> {
        /// The entry.
        pub entry: Link<'d>,
        /// Its full title.
        pub title: Text<'d>,
        /// One or two sentences.
        pub summary: Option<Text<'d>>,
        /// The letter under which it is listed.
        pub letter: String,
        /// What the register of agreements shows.
        pub agreement: Option<PartyRow<'d>>,
        /// The form of an organisation.
        pub form: Option<Text<'d>>,
        /// The first office of a person.
        pub role: Option<Text<'d>>,
        /// When an article was published.
        pub date: Option<Edtf>,
        /// Whether that date is `stated` or `inferred`.
        pub basis: Option<&'static str>,
        /// Who published an article.
        pub outlet: Option<Voice<'d>>,
        /// Names and titles by which a reader may look for the row, in both languages; empty on the
        /// home page. Those of an agreement are among its facets.
        pub words: String,
        /// How many agreements it is a party to.
        pub agreements: usize,
        /// The sort keys of the row.
        pub sort: RowKeys,
    }
}

/// The most rows of one part of a register.
pub(super) const PART: usize = 500;
/// The most rows of a register on the home page, and the most agreements there.
const AT_HOME: usize = 100;
const LATEST: usize = 7;

impl<'d> PageBuilder<'d> {
    /// A part of the register of a kind, counted from 1.
    pub(super) fn register_part(&self, kind: Kind, part: usize) -> Register<'d> {
        let ids = self.index.registers.list(self.side, kind);
        let shown = ids.chunks(PART).nth(part - 1).unwrap_or_default();
        let all = || (1..).zip(ids.chunks(PART));
        let parts = all().filter(|_| ids.len() > PART).map(|(number, ids)| PartLink {
            number,
            href: self.location.to(&Address::register(self.tag(), kind, number)),
            current: number == part,
            first: self.short(ids.first().copied()),
            last: self.short(ids.last().copied()),
        });
        let agreements = shown.iter().filter_map(|id| self.dossier.as_agreement(*id));
        let agreements: Vec<_> = agreements.collect();
        let mut rows = self.register_rows(shown);
        for (row, id) in rows.iter_mut().zip(shown) {
            match (&mut row.agreement, self.dossier.as_agreement(*id)) {
                (Some(row), Some(id)) => row.facets = Some(self.row_facets(id)),
                _ => row.words = self.row_words(*id),
            }
        }
        let is_agreements = !agreements.is_empty();
        let has_firsts = self.dossier.language(self.side).has_ordinal_first();
        let days = |day, is_there: bool| if is_there { days(day) } else { Vec::new() };
        Register {
            kind: kind.folder(),
            rows,
            count: ids.len(),
            part,
            parts: parts.collect(),
            facets: if is_agreements { self.facets(&agreements) } else { Vec::new() },
            days: days(17, is_agreements),
            firsts: days(1, is_agreements && has_firsts),
        }
    }

    /// What the home page shows of a register: the latest agreements, all or only the newest articles,
    /// all or only the first of other entries.
    pub(super) fn register_at_home(&self, kind: Kind) -> Register<'d> {
        let ids = self.index.registers.list(self.side, kind);
        let rows = match kind {
            Kind::Agreement => {
                let latest = self.index.latest(self.side, ids, LATEST);
                latest.into_iter().map(|id| self.register_row(id)).collect()
            }
            // A list by date ends in what is newest.
            Kind::Article => {
                self.register_rows(&ids[ids.len().saturating_sub(AT_HOME)..])
            }
            Kind::Country | Kind::Organisation | Kind::Person | Kind::Page => {
                self.register_rows(&ids[..ids.len().min(AT_HOME)])
            }
        };
        Register {
            kind: kind.folder(),
            rows,
            count: ids.len(),
            part: 1,
            parts: Vec::new(),
            facets: Vec::new(),
            days: Vec::new(),
            firsts: Vec::new(),
        }
    }

    fn short(&self, id: Option<EntryId>) -> Text<'d> {
        id.map_or_else(|| Text::plain(""), |id| self.text(&self.dossier.entry(id).short))
    }

    fn register_rows(&self, ids: &[EntryId]) -> Vec<RegisterRow<'d>> {
        let rows = ids.iter().zip(self.groups(ids.iter().copied()));
        let row = |(id, group): (&EntryId, Option<Text<'d>>)| {
            let mut row = self.register_row(*id);
            if let Some(agreement) = &mut row.agreement {
                agreement.group = group;
            }
            row
        };
        rows.map(row).collect()
    }

    fn register_row(&self, id: EntryId) -> RegisterRow<'d> {
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
            outlet: None,
            words: String::new(),
            agreements: self.dossier.reverse(id).party_to.len(),
            sort: RowKeys {
                name: self.index.rank(self.side, id),
                form: 0,
                place: self.index.registers.place(self.side, id),
            },
        };
        match &entry.body {
            Body::Agreement(_) => {
                let id = self.dossier.as_agreement(id);
                row.agreement = id.map(|id| self.party_row(None, id));
            }
            Body::Organisation { form, .. } => {
                row.form = Some(self.name(*form));
                row.sort.form = self.index.registers.term(self.side, *form) + 1;
            }
            Body::Person { roles } => {
                row.role = roles.first().map(|role| self.text(&role.title));
            }
            Body::Article(article) => {
                row.date = Some(article.published.date.clone());
                row.basis = Some(article.published.basis.code());
                row.outlet = article.outlet.as_ref().map(|voice| self.voice(voice));
            }
            Body::Country { .. } | Body::Page => {}
        }
        row
    }
}

/// A day of each month of 2001. On the 17th, numbers stand for nothing else in a date.
fn days(day: u8) -> Vec<Edtf> {
    (1..=12).filter_map(|month| Some(Day::new(2001, month, day)?.into())).collect()
}
