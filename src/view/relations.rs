//! Relations both ways, and what an entry is party to.
//! Start at [`Related`] and [`PartyRow`].

use serde::Serialize;

use super::facts::EvidenceRow;
use super::kept::Kept;
use super::scope::Scope;
use super::shelf::{self, PartyKeys};
use super::text::{NamedLink, Text};
use super::timeline::Shown;
use crate::model::agreement::Relation;
use crate::model::entry::Kind;
use crate::model::event::{EventId, Mode};
use crate::model::field::Field;
use crate::model::link::{AgreementId, EntryId};

/// Entries that stand in one relation to the page's own.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Related {
    /// The relation as a message: `based-on`, or `based-on-reverse` seen from the other end.
    pub relation: String,
    /// The entries.
    pub entries: Vec<Kept<NamedLink>>,
    /// What the entries that write the relation say of how firmly it holds.
    pub evidence: Vec<EvidenceRow>,
}

/// An agreement in the list of one of its parties or in a register.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct PartyRow {
    /// The agreement.
    pub agreement: Kept<NamedLink>,
    /// The name of its form.
    pub form: Kept<Text>,
    /// The date of its first own event that is reported to have happened (EDTF).
    pub date: Option<String>,
    /// `stated` or `inferred`.
    pub basis: &'static str,
    /// The name of the kind of the first event.
    pub event: Option<Kept<Text>>,
    /// Where it stands.
    pub status: &'static str,
    /// The other parties.
    pub others: Vec<Kept<NamedLink>>,
    /// By what the row sorts.
    pub sort: PartyKeys,
}

/// Another party, and the agreements with it.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Partner {
    /// The other party.
    pub party: Kept<NamedLink>,
    /// The agreements.
    pub agreements: Vec<Kept<NamedLink>>,
}

impl Scope<'_> {
    /// The relations of an agreement, its own first, each once.
    pub(super) fn relations(&mut self, own: AgreementId) -> Vec<Related> {
        let agreement = self.dossier.agreement(own);
        let reverse = self.dossier.reverse(own);
        let mut all = Vec::new();
        for (relations, end) in
            [(&agreement.relations, ""), (&reverse.relations, "-reverse")]
        {
            for relation in Relation::ALL {
                let mut ids: Vec<EntryId> = relations
                    .iter()
                    .filter(|(known, _)| *known == relation)
                    .map(|(_, other)| EntryId::from(*other))
                    .collect();
                if !ids.is_empty() {
                    self.order.by_date(self.side, &mut ids);
                    // Where it is written is here, or with each of the others.
                    let writers =
                        if end.is_empty() { vec![own.into()] } else { ids.clone() };
                    let field = relation.field();
                    all.push(Related {
                        relation: format!("{}{end}", field.key().replace('_', "-")),
                        entries: self.links(&ids),
                        evidence: self.evidence_of(&writers, field),
                    });
                }
            }
        }
        all
    }

    /// What `writers` say of how firmly their `field` holds.
    fn evidence_of(&mut self, writers: &[EntryId], field: Field) -> Vec<EvidenceRow> {
        let dossier = self.dossier;
        let of = |id: &EntryId| dossier.entry(*id).evidence.iter();
        let found: Vec<_> = writers
            .iter()
            .flat_map(of)
            .filter(|one| one.field == field)
            .cloned()
            .collect();
        self.evidence(&found)
    }

    /// The agreements of `ids`, by date, as the list of `own`'s.
    pub(super) fn party_rows(
        &self,
        own: Option<EntryId>,
        ids: &[AgreementId],
    ) -> Vec<PartyRow> {
        let mut ids: Vec<EntryId> = ids.iter().map(|id| EntryId::from(*id)).collect();
        self.order.by_date(self.side, &mut ids);
        let ids = ids.into_iter().filter_map(|id| self.dossier.as_agreement(id));
        ids.map(|id| self.party_row(own, id)).collect()
    }

    fn party_row(&self, own: Option<EntryId>, id: AgreementId) -> PartyRow {
        let agreement = self.dossier.agreement(id);
        let standing = self.dossier.status(id).standing;
        let first = self.first_event(id).map(|event| self.dossier.event(event));
        let mut others =
            agreement.parties.iter().copied().filter(|party| Some(*party) != own);
        let order = self.order;
        let sort = PartyKeys {
            name: order.rank(self.side, id.into()),
            others: others.next().map_or(0, |party| order.rank(self.side, party) + 1),
            form: order.shelves.term(self.side, agreement.form),
            date: order.shelves.place(self.side, id.into()),
            status: shelf::standing(standing),
        };
        PartyRow {
            sort,
            agreement: self.link(id),
            form: self.name(agreement.form),
            date: first.and_then(|event| event.date.as_ref()).map(ToString::to_string),
            basis: first.map_or("stated", |event| event.basis.code()),
            event: first.map(|event| self.name(event.kind)),
            status: standing.code(),
            others: agreement
                .parties
                .iter()
                .filter(|party| Some(**party) != own)
                .map(|party| self.link(*party))
                .collect(),
        }
    }

    /// The first own event of an agreement that has a date and is reported to have happened.
    fn first_event(&self, id: AgreementId) -> Option<EventId> {
        let mut events: Vec<_> = self
            .dossier
            .reverse(id)
            .events
            .iter()
            .copied()
            .filter(|event| {
                let event = self.dossier.event(*event);
                let owned = event.owner == EntryId::from(id) || event.act == Some(id);
                owned && event.date.is_some() && event.mode == Mode::Reported
            })
            .collect();
        self.order.events(&mut events);
        events.first().copied()
    }

    /// The events by which agreements are dated.
    pub(super) fn milestones(&self) -> Vec<Shown<'_>> {
        let agreements = self.order.shelves.list(self.side, Kind::Agreement);
        let shown = |of: &EntryId| {
            let event =
                self.dossier.event(self.first_event(self.dossier.as_agreement(*of)?)?);
            Some(Shown { event, of: *of, row: None })
        };
        agreements.iter().filter_map(shown).collect()
    }

    /// The date before which none of these agreements can be, as far as they are dated (EDTF).
    pub(super) fn since(&self, agreements: &[AgreementId]) -> Option<String> {
        let first = agreements.iter().filter_map(|id| self.first_event(*id));
        let dates = first.filter_map(|event| self.dossier.event(event).date.as_ref());
        let earliest = dates.min_by_key(|date| (date.earliest(), date.sort_key()));
        earliest.map(ToString::to_string)
    }

    /// With whom `own` has agreements.
    pub(super) fn partners(&self, own: EntryId) -> Vec<Partner> {
        let agreements = &self.dossier.reverse(own).party_to;
        let mut others: Vec<EntryId> = agreements
            .iter()
            .flat_map(|id| &self.dossier.agreement(*id).parties)
            .copied()
            .filter(|party| *party != own)
            .collect();
        others.sort_unstable();
        others.dedup();
        self.order.by_name(self.side, &mut others);
        others
            .into_iter()
            .map(|party| {
                let mut shared: Vec<EntryId> = agreements
                    .iter()
                    .filter(|id| self.dossier.agreement(**id).parties.contains(&party))
                    .map(|id| EntryId::from(*id))
                    .collect();
                self.order.by_date(self.side, &mut shared);
                Partner { party: self.link(party), agreements: self.links(&shared) }
            })
            .collect()
    }

    /// Entries grouped by kind, as `mentioned-in-agreements` and so on with this beginning.
    pub(super) fn by_kind(&self, ids: &[EntryId], message: &str) -> Vec<Related> {
        Kind::ALL
            .into_iter()
            .filter_map(|kind| {
                let mut of_kind: Vec<EntryId> = ids
                    .iter()
                    .copied()
                    .filter(|id| self.dossier.entry(*id).kind() == kind)
                    .collect();
                self.order.by_name(self.side, &mut of_kind);
                (!of_kind.is_empty()).then(|| Related {
                    relation: format!("{message}-{}", kind.folder()),
                    entries: self.links(&of_kind),
                    evidence: Vec::new(),
                })
            })
            .collect()
    }
}
