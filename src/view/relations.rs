//! Relations both ways, and what an entry is party to.
//! Start at [`Related`] and [`PartyRow`].

use super::builder::PageBuilder;
use super::data::page_data;
use super::facets::RowFacets;
use super::facts::EvidenceRow;
use super::index::{self, PartyKeys};
use super::leaf::{Link, Text};
use super::timeline::TimelineEvent;
use crate::model::agreement::Relation;
use crate::model::edtf::Edtf;
use crate::model::event::EventId;
use crate::model::kind::Kind;
use crate::model::link::{AgreementId, EntryId};

page_data! {
    /// Entries that stand in one relation to the page's own.
    pub struct Related<'d> {
        /// The relation as a message: `based-on`, or `based-on-reverse` seen from the other end.
        pub relation: String,
        /// The field that states the relation, by its key in `facts.toml`; none where it is
        /// derived.
        pub field: Option<&'static str>,
        /// The entries.
        pub entries: Vec<Link<'d>>,
        /// The evidence for the relation, from the entries that state it.
        pub evidence: Vec<EvidenceRow<'d>>,
    }

    /// An agreement in the list of one of its parties or in a register.
    pub struct PartyRow<'d> {
        /// The name of the group that begins with this row, if one does.
        pub group: Option<Text<'d>>,
        /// The agreement.
        pub agreement: Link<'d>,
        /// The name of its form.
        pub form: Text<'d>,
        /// The date of its first own event that is reported to have happened.
        pub date: Option<Edtf>,
        /// All dates that accounts give for that event, if they differ.
        pub dates: Vec<Edtf>,
        /// `stated` or `inferred`.
        pub basis: &'static str,
        /// The name of the kind of that event.
        pub event: Option<Text<'d>>,
        /// Its status.
        pub status: &'static str,
        /// The words for it, as in the message `status-…`.
        pub words: &'static str,
        /// The parties that approved it, if others are not known to have done so.
        pub approved_by: Vec<Link<'d>>,
        /// The other parties.
        pub others: Vec<Link<'d>>,
        /// What it answers to the facets of the register of agreements; none elsewhere.
        pub facets: Option<RowFacets<'d>>,
        /// The sort keys of the row.
        pub sort: PartyKeys,
    }

    /// Another party, and the agreements with it.
    pub struct Partner<'d> {
        /// The other party.
        pub party: Link<'d>,
        /// The agreements.
        pub agreements: Vec<Link<'d>>,
    }
}

impl<'d> PageBuilder<'d> {
    /// The relations of an agreement, its own first, each once.
    pub(super) fn relations(&mut self, own: AgreementId) -> Vec<Related<'d>> {
        let ends = [
            (&self.dossier.agreement(own).relations, false),
            (&self.dossier.reverse(own).relations, true),
        ];
        let mut all = Vec::new();
        for (relations, reverse) in ends {
            for relation in Relation::ALL {
                let others = relations.iter().filter(|(known, _)| *known == relation);
                let ids: Vec<_> =
                    others.map(|(_, other)| EntryId::from(*other)).collect();
                if !ids.is_empty() {
                    all.push(self.related(own.into(), relation, reverse, ids));
                }
            }
        }
        all
    }

    /// The agreements `ids`, to which `own` has `relation`; if `reverse`, they have it to `own`.
    fn related(
        &mut self,
        own: EntryId,
        relation: Relation,
        reverse: bool,
        mut ids: Vec<EntryId>,
    ) -> Related<'d> {
        self.index.by_date(self.side, &mut ids);
        let field = relation.field();
        let name = field.key().replace('_', "-");
        // The relation is stated by this entry or, in reverse, by each of the others.
        let own = [own];
        let writers = if reverse { ids.as_slice() } else { &own };
        let dossier = self.dossier;
        let evidence = writers.iter().flat_map(|id| &dossier.entry(*id).evidence);
        let evidence = evidence.filter(|one| one.field == field);
        Related {
            relation: if reverse { format!("{name}-reverse") } else { name },
            field: Some(field.key()),
            entries: self.links(&ids),
            evidence: self.evidence(evidence),
        }
    }

    /// The rows of the agreements `ids`, by group and then by date, in the list of `own`.
    pub(super) fn party_rows(
        &self,
        own: Option<EntryId>,
        ids: &[AgreementId],
    ) -> Vec<PartyRow<'d>> {
        let mut ids = ids.to_vec();
        let dated =
            |id: &AgreementId| self.index.registers.dated(self.side, EntryId::from(*id));
        ids.sort_by_key(|id| (index::group(self.dossier, (*id).into()), dated(id)));
        let groups = self.groups(ids.iter().map(|id| EntryId::from(*id)));
        let row = |(id, group)| PartyRow { group, ..self.party_row(own, id) };
        ids.iter().copied().zip(groups).map(row).collect()
    }

    /// For each of the agreements `ids`: the name of its group, if that begins with it.
    pub(super) fn groups(
        &self,
        ids: impl Iterator<Item = EntryId>,
    ) -> impl Iterator<Item = Option<Text<'d>>> {
        let dossier = self.dossier;
        let mut before = None;
        ids.map(move |id| {
            let group = index::group(dossier, id);
            let begins = group.filter(|_| group != before);
            before = group;
            begins.map(|group| self.text(&dossier.vocabulary.group(group).name))
        })
    }

    /// The row of an agreement in the list of `own`, or in a register.
    pub(super) fn party_row(
        &self,
        own: Option<EntryId>,
        id: AgreementId,
    ) -> PartyRow<'d> {
        let agreement = self.dossier.agreement(id);
        let state = self.dossier.state(id);
        let first = self.index.first_event(id);
        let dates = first.map(|event| self.competing_dates(event)).unwrap_or_default();
        let first = first.map(|event| self.dossier.event(event));
        let others: Vec<EntryId> =
            agreement.parties.iter().copied().filter(|id| Some(*id) != own).collect();
        let (side, index) = (self.side, self.index);
        let sort = PartyKeys {
            name: index.rank(side, id.into()),
            others: others.first().map_or(0, |party| index.rank(side, *party) + 1),
            form: index.registers.term(side, agreement.form),
            date: index.registers.dated(side, id.into()),
            status: index::standing(state),
        };
        PartyRow {
            group: None,
            agreement: self.link(id),
            form: self.name(agreement.form),
            date: first.and_then(|event| event.date.clone()),
            dates,
            basis: first.map_or("stated", |event| event.basis.code()),
            event: first.map(|event| self.name(event.kind)),
            status: state.code(),
            words: state.words(self.dossier.status(id).force),
            approved_by: self.links(&state.approved_by),
            others: self.links(&others),
            facets: None,
            sort,
        }
    }

    /// The events by which agreements are dated; where accounts of one differ, all of them.
    pub(super) fn milestones(&self) -> Vec<TimelineEvent<'d>> {
        let mut shown = Vec::new();
        let registers = &self.index.registers;
        let mut agreements = registers.list(self.side, Kind::Agreement).to_vec();
        agreements.sort_by_key(|id| registers.dated(self.side, *id));
        for of in &agreements {
            let Some(first) = self.index.first_event_of(*of) else { continue };
            let competing = self.dossier.dispute(first);
            let all = if competing.is_empty() { &[first] } else { competing };
            shown.extend(all.iter().map(|id| TimelineEvent {
                event: self.dossier.event(*id),
                of: *of,
                on: *of,
                disputed: !competing.is_empty(),
            }));
        }
        shown
    }

    /// The event that dates the agreement that may be the earliest of these.
    pub(super) fn since(&self, agreements: &[AgreementId]) -> Option<EventId> {
        let first = agreements.iter().filter_map(|id| self.index.first_event(*id));
        first.min_by_key(|event| {
            let date = self.dossier.event(*event).date.as_ref();
            date.map(|date| (date.earliest(), date.sort_key()))
        })
    }

    /// All dates that accounts give for an event, if they differ, by date.
    pub(super) fn competing_dates(&self, id: EventId) -> Vec<Edtf> {
        let all = self.dossier.dispute(id).iter();
        let dates = all.filter_map(|id| self.dossier.event(*id).date.clone());
        let mut dates: Vec<_> = dates.collect();
        dates.dedup();
        dates
    }

    /// The other parties of `own`'s agreements.
    pub(super) fn partners(&self, own: EntryId) -> Vec<Partner<'d>> {
        let agreements = &self.dossier.reverse(own).party_to;
        let parties = |id: &AgreementId| &self.dossier.agreement(*id).parties;
        let mut others: Vec<EntryId> = agreements
            .iter()
            .flat_map(parties)
            .copied()
            .filter(|party| *party != own)
            .collect();
        others.sort_unstable();
        others.dedup();
        self.index.by_name(self.side, &mut others);
        let partner = |party: EntryId| {
            let shared = agreements.iter().filter(|id| parties(id).contains(&party));
            let mut shared: Vec<_> = shared.map(|id| EntryId::from(*id)).collect();
            self.index.by_date(self.side, &mut shared);
            Partner { party: self.link(party), agreements: self.links(&shared) }
        };
        others.into_iter().map(partner).collect()
    }

    /// Entries grouped by kind. The relation of a group is `message` with the kind after it, such as
    /// `mentioned-in-agreements`.
    pub(super) fn by_kind(&self, ids: &[EntryId], message: &str) -> Vec<Related<'d>> {
        let group = |kind: Kind| {
            let of_kind = ids.iter().filter(|id| self.dossier.entry(**id).kind() == kind);
            let mut of_kind: Vec<_> = of_kind.copied().collect();
            self.index.by_name(self.side, &mut of_kind);
            (!of_kind.is_empty()).then(|| Related {
                relation: format!("{message}-{}", kind.folder()),
                field: None,
                entries: self.links(&of_kind),
                evidence: Vec::new(),
            })
        };
        Kind::ALL.into_iter().filter_map(group).collect()
    }
}
