//! The chronology: what happened, or is said to have happened, and what is computed, by year.
//! Start at [`ChronologyPage`].

mod countries;
mod lanes;
mod order;

use std::collections::{BTreeMap, BTreeSet};

pub use lanes::{Lane, LaneBar, LaneMark, LaneRange, Lanes};
use order::{Moment, Part, Span};
pub(super) use order::{Order, Years};

use super::address::Address;
use super::builder::PageBuilder;
use super::data::page_data;
use super::event::EventRow;
use super::facets::{Facet, FacetOption, add_years, joined};
use super::leaf::{Citations, Link, Text, Year};
use crate::model::duration::Duration;
use crate::model::edtf::Edtf;
use crate::model::event::EventId;
use crate::model::link::{AgreementId, EntryId};
use crate::model::status::TermEnd;
use crate::model::vocabulary::TermId;

page_data! {
    /// A page of the chronology: all of it, a part, or the list of the parts.
    pub struct ChronologyPage<'d> {
        /// The first page of the chronology.
        pub href: String,
        /// How many rows there are on all pages.
        pub count: usize,
        /// The part that the page shows.
        pub part: Option<ChronologyPart>,
        /// All parts of a chronology that is too long for one page.
        pub parts: Vec<ChronologyPart>,
        /// The rows on lines of years, if at least two of them have a date.
        pub lanes: Option<Lanes<'d>>,
        /// By what the rows of the page can be narrowed: `country`, `kind` and `year`.
        pub facets: Vec<Facet<'d>>,
        /// The rows of the page by year; none on a list of parts.
        pub years: Vec<YearRows<'d>>,
    }

    /// A part of a long chronology.
    pub struct ChronologyPart {
        /// Relative address.
        pub href: String,
        /// Whether it is the one shown.
        pub current: bool,
        /// Its decade or year; none if its rows have no date.
        pub time: Option<Edtf>,
        /// Its number among the pages of one year, from 1; 0 if it is the only one.
        pub number: usize,
        /// How many rows it has.
        pub count: usize,
    }

    /// The rows of a year, of several years within which something happened, or without a date.
    pub struct YearRows<'d> {
        /// The id of its heading.
        pub anchor: String,
        /// The year, or the first of several; none without a date.
        pub year: Option<Year>,
        /// The last year, if it is not known in which of several it was.
        pub last: Option<Year>,
        /// The rows.
        pub rows: Vec<ChronologyRow<'d>>,
    }

    /// A row of the chronology: an event, or the computed end of a term.
    pub struct ChronologyRow<'d> {
        /// The id of the row.
        pub anchor: String,
        /// The entry to which it belongs, with the address of its row there.
        pub entry: Link<'d>,
        /// The code of its kind; `term-end` of the end of a term.
        pub code: &'d str,
        /// The ids of the countries that it names or stands for.
        pub countries: String,
        /// The years in which it was, or may have been.
        pub years: String,
        /// Whether accounts give another date too.
        pub disputed: bool,
        /// The event.
        pub event: Option<EventRow<'d>>,
        /// The end of a term.
        pub end: Option<ComputedEnd<'d>>,
    }

    /// The end of the first term of an agreement, as it is computed.
    pub struct ComputedEnd<'d> {
        /// The date.
        pub date: Edtf,
        /// The length of the term.
        pub length: Duration,
        /// The name of the event from which it runs; none if unknown.
        pub from: Option<Text<'d>>,
        /// `automatic`, `express`, `none` or `unknown`.
        pub renewal: &'static str,
        /// Whether it is `computed`, or `inferred` since no source says when the term begins.
        pub basis: &'static str,
        /// Where the term is written.
        pub cite: Citations<'d>,
    }
}

/// The code of the end of a term among those of events.
const TERM_END: &str = "term-end";

impl<'d> PageBuilder<'d> {
    /// A page of the chronology: the first one, or a part, counted from 1.
    pub(super) fn chronology(&mut self, part: usize) -> ChronologyPage<'d> {
        let order = &self.index.chronology;
        let shown = part.checked_sub(1).and_then(|at| order.parts().get(at));
        let rows = match (shown, order.parts().is_empty()) {
            (Some(part), _) => &order.rows()[part.rows.clone()],
            (None, true) => order.rows(),
            (None, false) => &[],
        };
        let is_list = shown.is_none() && !order.parts().is_empty();
        ChronologyPage {
            href: self.location.to(&Address::timeline(self.tag(), None)),
            count: order.rows().len(),
            part: shown.map(|part| self.chronology_part(part)),
            parts: order.parts().iter().map(|part| self.chronology_part(part)).collect(),
            lanes: if is_list { self.lanes_of_parts() } else { self.lanes(rows) },
            facets: self.chronology_facets(rows),
            years: self.by_year(rows),
        }
    }

    /// The address of the chronology from the page, if there is one.
    pub(super) fn chronology_page(&self) -> Option<String> {
        let address = Address::timeline(self.tag(), None);
        self.index.extras.timeline.then(|| self.location.to(&address))
    }

    /// The row of the first of these events in the chronology, if there is one.
    pub(super) fn in_chronology(&self, events: &[EventId]) -> Option<String> {
        let order = &self.index.chronology;
        let first = events.iter().filter(|_| self.index.extras.timeline);
        first.min_by_key(|id| order.place(**id)).map(|id| self.chronology_row_href(*id))
    }

    fn chronology_row_href(&self, id: EventId) -> String {
        let order = &self.index.chronology;
        let part = order.part_of(order.place(id)).map(Part::name);
        let address = Address::timeline(self.tag(), part.as_deref());
        let mut href = match address == *self.location.own() {
            true => String::new(),
            false => self.location.to(&address),
        };
        href.push('#');
        href.push_str(&self.chronology_anchor(Moment::Event(id)));
        href
    }

    /// The id of a row. No id of an entry has a full stop in it.
    fn chronology_anchor(&self, moment: Moment) -> String {
        let id = |id: EntryId| &*self.dossier.entry(id).id;
        match moment {
            Moment::Event(event) => {
                let name = &self.dossier.event(event).name;
                ["m-e-", id(event.owner()), ".", name].concat()
            }
            Moment::TermEnd(agreement, 0) => ["m-t-", id(agreement.into())].concat(),
            Moment::TermEnd(agreement, at) => {
                format!("m-t-{}.{}", id(agreement.into()), at + 1)
            }
        }
    }

    fn chronology_part(&self, part: &Part) -> ChronologyPart {
        let address = Address::timeline(self.tag(), Some(&part.name()));
        ChronologyPart {
            href: self.location.to(&address),
            current: address == *self.location.own(),
            time: match part.span {
                Span::Decade(first) => Some(Edtf::decade(first)),
                Span::Year(year) => Some(Edtf::year(year)),
                Span::Undated => None,
            },
            number: part.number,
            count: part.rows.len(),
        }
    }

    fn by_year(&mut self, rows: &[(Years, Moment)]) -> Vec<YearRows<'d>> {
        let mut all = Vec::new();
        for same in rows.chunk_by(|one, next| one.0 == next.0) {
            let anchor = match same[0].0 {
                Years::Known { last, first: None } => format!("m-y-{last}"),
                Years::Known { last, first: Some(first) } => {
                    format!("m-y-{first}-{last}")
                }
                Years::Undated => "m-undated".to_owned(),
            };
            let [year, last] = same[0].0.shown();
            let rows =
                same.iter().map(|(_, moment)| self.chronology_row(*moment)).collect();
            all.push(YearRows { anchor, year, last, rows });
        }
        all
    }

    fn chronology_row(&mut self, moment: Moment) -> ChronologyRow<'d> {
        let countries = self.countries_named(moment).into_iter();
        let countries = joined(countries.map(|id| &self.dossier.entry(id).id));
        let (entry, code) = (self.owner_of(moment), self.code_of(moment));
        let mut row = ChronologyRow {
            anchor: self.chronology_anchor(moment),
            entry,
            code,
            countries,
            years: joined(self.years_of(moment)),
            disputed: false,
            event: None,
            end: None,
        };
        match moment {
            Moment::Event(id) => {
                row.disputed = !self.dossier.dispute(id).is_empty();
                row.event = Some(self.chronology_event(id, &row));
            }
            Moment::TermEnd(id, _) => {
                let end = &self.dossier.status(id).end;
                row.disputed = matches!(end, TermEnd::Disputed(_));
                row.end = self.computed_end(id, moment);
            }
        }
        row
    }

    /// An event as it is told at home, but as one of another page.
    fn chronology_event(&mut self, id: EventId, row: &ChronologyRow<'d>) -> EventRow<'d> {
        let event = self.event(id.owner(), id);
        let mut answers = event.answers;
        for (answered, to) in answers.iter_mut().zip(self.dossier.exchanges.answered(id))
        {
            answered.href = self.chronology_row_href(*to);
        }
        EventRow {
            anchor: row.anchor.clone(),
            own: false,
            edtf: String::new(),
            answers,
            owner: Some(row.entry.clone()),
            ..event
        }
    }

    fn computed_end(
        &mut self,
        id: AgreementId,
        moment: Moment,
    ) -> Option<ComputedEnd<'d>> {
        let term = self.dossier.agreement(id).term.as_ref()?;
        Some(ComputedEnd {
            date: moment.date(self.dossier)?.into_owned(),
            length: term.length,
            from: term.from.map(|from| self.name(from)),
            renewal: term.renewal.code(),
            basis: if term.from.is_some() { "computed" } else { "inferred" },
            cite: self.citations(&term.cite),
        })
    }

    /// The entry to which a row belongs, with the address of its row there.
    fn owner_of(&self, moment: Moment) -> Link<'d> {
        match moment {
            Moment::Event(id) => {
                Link { href: self.event_href(id), ..self.link(id.owner()) }
            }
            Moment::TermEnd(id, _) => {
                let href = self.anchor_href(id.into(), "m-term-end");
                Link { href, ..self.link(id) }
            }
        }
    }

    fn code_of(&self, moment: Moment) -> &'d str {
        match moment {
            Moment::Event(id) => {
                let kind = self.dossier.event(id).kind;
                &self.dossier.vocabulary.term(kind).code
            }
            Moment::TermEnd(..) => TERM_END,
        }
    }

    fn years_of(&self, moment: Moment) -> BTreeSet<i32> {
        let mut years = BTreeSet::new();
        if let Some(date) = moment.date(self.dossier) {
            add_years(&date, &mut years);
        }
        years
    }

    /// By what these rows can be narrowed, each with the values that occur.
    fn chronology_facets(&self, rows: &[(Years, Moment)]) -> Vec<Facet<'d>> {
        let (mut countries, mut years) = (BTreeSet::new(), BTreeSet::new());
        let mut kinds: BTreeMap<u32, TermId> = BTreeMap::new();
        let mut ends = false;
        for (_, moment) in rows {
            countries.extend(self.countries_named(*moment));
            years.extend(self.years_of(*moment));
            match moment {
                Moment::Event(id) => {
                    let kind = self.dossier.event(*id).kind;
                    kinds.insert(self.index.registers.term(self.side, kind), kind);
                }
                Moment::TermEnd(..) => ends = true,
            }
        }
        let option = |value: &str, name| FacetOption { value: value.to_owned(), name };
        let mut ids: Vec<EntryId> = countries.into_iter().collect();
        self.index.by_name(self.side, &mut ids);
        let entries = ids.into_iter().map(|id| self.dossier.entry(id));
        let countries = entries.map(|one| option(&one.id, Some(self.text(&one.short))));
        let terms = kinds.into_values();
        let mut kinds: Vec<_> = terms
            .map(|id| {
                let code = &self.dossier.vocabulary.term(id).code;
                option(code, Some(self.name(id)))
            })
            .collect();
        if ends && kinds.iter().all(|kind| kind.value != TERM_END) {
            kinds.push(option(TERM_END, None));
        }
        let years = years.iter().map(|year| option(&year.to_string(), None));
        vec![
            Facet { name: "country", options: countries.collect() },
            Facet { name: "kind", options: kinds },
            Facet { name: "year", options: years.collect() },
        ]
    }
}
