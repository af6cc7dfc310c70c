//! The countries that a row of the chronology concerns, and the lane in which it stands.
//! Start at [`PageBuilder::countries_named`] and [`PageBuilder::lane_of`].

use std::collections::BTreeSet;

use super::order::Moment;
use crate::model::entry::Body;
use crate::model::evidence::Voice;
use crate::model::kind::Kind;
use crate::model::link::EntryId;
use crate::view::builder::PageBuilder;

/// The lane of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum LaneKey {
    /// One country, besides that with the most agreements.
    Country(EntryId),
    /// Several countries besides that one.
    Several,
    /// Countries that have few rows each.
    Others,
    /// No country.
    General,
}

impl PageBuilder<'_> {
    /// The countries of whatever a row names: an agreement names its parties, a body or a person the
    /// country to which it belongs.
    pub(super) fn countries_named(&self, moment: Moment) -> BTreeSet<EntryId> {
        let mut all = BTreeSet::new();
        match moment {
            Moment::Event(id) => {
                for entry in self.dossier.event(id).entries() {
                    self.add_countries(entry, &mut all);
                }
            }
            Moment::TermEnd(id, _) => self.add_countries(id.into(), &mut all),
        }
        all
    }

    /// The lane of a row. The country with the most agreements, `hub`, takes part in most rows, so
    /// a row stands with the country on the other side.
    pub(super) fn lane_of(&self, moment: Moment, hub: EntryId) -> LaneKey {
        let mut all = BTreeSet::new();
        match moment {
            Moment::Event(id) => {
                let event = self.dossier.event(id);
                self.add_countries(event.owner, &mut all);
                // Whoever took a step towards an agreement is one of its parties, or acts for them.
                if self.dossier.as_agreement(event.owner).is_none() {
                    let parts = event.by.iter().chain(&event.with).chain(&event.to);
                    for entry in parts.filter_map(Voice::entry) {
                        self.add_countries(entry, &mut all);
                    }
                }
            }
            Moment::TermEnd(id, _) => self.add_countries(id.into(), &mut all),
        }
        let is_hub = all.remove(&hub);
        match all.pop_first() {
            Some(country) if all.is_empty() => LaneKey::Country(country),
            Some(_) => LaneKey::Several,
            None if is_hub => LaneKey::Country(hub),
            None => LaneKey::General,
        }
    }

    /// The country that is a party to the most agreements; of several such, the one with the most
    /// events.
    pub(super) fn hub(&self) -> Option<EntryId> {
        let countries = self.dossier.of_kind(Kind::Country).map(|(id, _)| id);
        let weight = |id: &EntryId| {
            let reverse = self.dossier.reverse(*id);
            (reverse.party_to.len(), reverse.events.len())
        };
        // Of equals `max_by_key` takes the last one, so the first is asked for from the end.
        let countries: Vec<EntryId> = countries.collect();
        countries.into_iter().rev().max_by_key(weight)
    }

    fn add_countries(&self, id: EntryId, all: &mut BTreeSet<EntryId>) {
        match &self.dossier.entry(id).body {
            Body::Country { .. } => {
                all.insert(id);
            }
            Body::Organisation { country, .. } => all.extend(country.map(EntryId::from)),
            Body::Person { roles } => {
                for of in roles.iter().filter_map(|role| role.of) {
                    self.add_country_of(of, all);
                }
            }
            Body::Agreement(agreement) => {
                let addressees = agreement.addressees.iter().filter_map(Voice::entry);
                for of in agreement.parties.iter().copied().chain(addressees) {
                    self.add_country_of(of, all);
                }
            }
            Body::Article(_) | Body::Page => {}
        }
    }

    /// Adds a country, or that of a body.
    fn add_country_of(&self, id: EntryId, all: &mut BTreeSet<EntryId>) {
        match &self.dossier.entry(id).body {
            Body::Country { .. } => {
                all.insert(id);
            }
            Body::Organisation { country, .. } => all.extend(country.map(EntryId::from)),
            Body::Person { .. } | Body::Agreement(_) | Body::Article(_) | Body::Page => {}
        }
    }
}
