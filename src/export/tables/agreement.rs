//! The rows of an agreement: its parties, its term, what it provides, where it stands.
//! Start at [`Rows::agreement`].

use std::borrow::Cow;

use super::cell::Cell;
use super::rows::{Rows, See};
use crate::model::agreement::{Agreement, Binding, Provision, Term};
use crate::model::edtf::Edtf;
use crate::model::entry::Entry;
use crate::model::evidence::Voice;
use crate::model::link::EntryId;
use crate::model::provision_name::provision_names;
use crate::model::status::{Estimate, Reason, Standing, Status, TermEnd};
use crate::model::table::Table;
use crate::view::Address;

impl<'d> Rows<'d> {
    /// The rows of an agreement.
    pub(super) fn agreement(
        &self,
        id: EntryId,
        entry: &'d Entry,
        agreement: &'d Agreement,
        see: See<'_, 'd>,
    ) {
        let Some(own) = self.dossier.as_agreement(id) else { return };
        let status = self.dossier.status(own);
        let state = self.dossier.state(own);
        let row = vec![
            Cell::text(&entry.id),
            Cell::pair(&entry.title),
            self.code(agreement.form),
            Cell::maybe(agreement.binding.map(Binding::code)),
            Cell::text(state.standing.code()),
            Cell::Flag(state.certain),
        ];
        see(Table::Agreements, row);
        for (party, place) in agreement.parties.iter().zip(1..) {
            let row = vec![
                Cell::text(&entry.id),
                Cell::text("party"),
                Cell::Count(place),
                Cell::text(self.id(*party)),
                Cell::pair(&self.dossier.entry(*party).short),
            ];
            see(Table::Parties, row);
        }
        let first = [Cell::text(&entry.id), Cell::text("addressee")];
        let addressees: &[Voice] = &agreement.addressees;
        self.voices(&first, addressees, Table::Parties, see);
        let mut seen = Vec::new();
        for relation in &agreement.relations {
            // Whoever writes a relation twice means it once.
            if seen.contains(relation) {
                continue;
            }
            seen.push(*relation);
            let (relation, other) = relation;
            let relation = Cell::text(relation.field().key());
            let row = vec![Cell::text(&entry.id), relation, Cell::text(self.id(*other))];
            see(Table::Relations, row);
        }
        if let Some(term) = &agreement.term {
            self.term(entry, term, see);
        }
        self.term_ends(entry, &status.end, see);
        self.provisions(entry, &agreement.provisions, see);
        self.states(entry, status, see);
    }

    fn term(&self, entry: &'d Entry, term: &'d Term, see: See<'_, 'd>) {
        let id = format!("{}#m-term", entry.id);
        self.fact(entry, &id, "term", &term.cite, see);
        let length =
            |length: &Option<_>| Cell::maybe(length.as_ref().map(ToString::to_string));
        let row = vec![
            Cell::Text(id.clone().into()),
            Cell::text(&entry.id),
            Cell::Text(term.length.to_string().into()),
            term.from.map_or(Cell::Empty, |from| self.code(from)),
            Cell::text(term.renewal.code()),
            length(&term.each),
            length(&term.notice),
            term.condition.as_ref().map_or(Cell::Empty, |line| self.line(line)),
            Cell::text(term.basis.code()),
            self.why(&term.basis),
        ];
        see(Table::Terms, row);
        self.evidence(entry, &id, Some(&id), &term.evidence, see);
    }

    fn term_ends(&self, entry: &'d Entry, end: &'d TermEnd, see: See<'_, 'd>) {
        let mut add = |place, known, date| {
            let own = Cell::text(&entry.id);
            see(Table::TermEnds, vec![own, Cell::Count(place), Cell::text(known), date]);
        };
        match end {
            TermEnd::NoTerm => {}
            TermEnd::On(day) => {
                let date = Cow::Owned(Edtf::from(*day));
                add(1, "exact", Cell::Date(date, [Some(*day); 2]));
            }
            TermEnd::Disputed(ends) => {
                let ends = ends.iter().zip(1..);
                ends.for_each(|(end, at)| add(at, "disputed", estimate(end)));
            }
            TermEnd::About(end) => add(1, "about", estimate(end)),
            TermEnd::Undated => add(1, "undated", Cell::Empty),
            TermEnd::NotComputable => add(1, "not-computable", Cell::Empty),
            TermEnd::Beyond => add(1, "beyond", Cell::Empty),
        }
    }

    /// The rows of what an instrument provides.
    pub(super) fn provisions(
        &self,
        entry: &'d Entry,
        provisions: &'d [Provision],
        see: See<'_, 'd>,
    ) {
        let code = |id| &*self.dossier.vocabulary.term(id).code;
        let codes: Vec<&str> = provisions.iter().map(|one| code(one.code)).collect();
        for (provision, name) in provisions.iter().zip(provision_names(&codes)) {
            let Provision { code, value, voice, note, cite } = provision;
            let id = format!("{}#{}", entry.id, Address::provision_row(&name));
            self.fact(entry, &id, "provision", cite, see);
            let row = vec![
                Cell::Text(id.clone().into()),
                Cell::text(&entry.id),
                self.code(*code),
                Cell::text(value.code()),
                note.as_ref().map_or(Cell::Empty, |note| self.line(note)),
            ];
            see(Table::Provisions, row);
            self.voices(&[Cell::Text(id.into())], voice, Table::Voices, see);
        }
    }

    fn states(&self, entry: &'d Entry, status: &'d Status, see: See<'_, 'd>) {
        let nexts = status.spells.iter().skip(1).map(|next| next.from).chain([None]);
        let own = || Cell::text(&entry.id);
        for ((spell, next), place) in status.spells.iter().zip(nexts).zip(1..) {
            let state = &spell.state;
            let codes = state.otherwise.iter().copied().map(Standing::code);
            let parties = state.approved_by.iter().map(|id| self.id(*id));
            let row = vec![
                own(),
                Cell::Count(place),
                Cell::day(spell.from),
                Cell::day(next.and_then(|next| next.plus_days(-1))),
                Cell::text(state.standing.code()),
                Cell::Flag(state.certain),
                list(codes),
                Cell::Flag(spell.disputed),
                list(parties),
                Cell::maybe(spell.source.map(|id| self.id(id))),
            ];
            see(Table::States, row);
            for (ground, at) in spell.grounds.iter().zip(1..) {
                let event = match ground {
                    Reason::Event(id) => Some(self.event_name(*id)),
                    Reason::TermEnd => None,
                };
                let state = Cell::Count(place);
                let row = vec![own(), state, Cell::Count(at), Cell::maybe(event)];
                see(Table::StateGrounds, row);
            }
        }
    }
}

/// The date as it is shown, with the days that it stands for.
fn estimate(end: &Estimate) -> Cell<'_> {
    Cell::Date(Cow::Borrowed(&end.date), [end.first, end.last])
}

/// Codes or ids with spaces between them.
fn list<'d>(items: impl Iterator<Item = &'d str>) -> Cell<'d> {
    let items: Vec<&str> = items.collect();
    Cell::maybe((!items.is_empty()).then(|| items.join(" ")))
}
