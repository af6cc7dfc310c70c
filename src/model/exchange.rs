//! Events that answer each other: an accusation, and what was said to it.
//! Start at [`Exchanges`].

use std::collections::{BTreeMap, BTreeSet};

use super::event::EventId;

/// Which event answers which, in a whole dossier. Events that are connected by answers are one
/// exchange; no event answers itself, also not through others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exchanges {
    /// The events of each exchange, by id.
    events: Vec<Vec<EventId>>,
    /// The exchange of each event that belongs to one.
    of: BTreeMap<EventId, usize>,
    /// What each event answers, as written.
    answered: BTreeMap<EventId, Vec<EventId>>,
    /// What answers each event, by id.
    answers: BTreeMap<EventId, Vec<EventId>>,
}

impl Exchanges {
    /// The exchanges of a dossier with these pairs: an event, and one that it answers.
    pub(crate) fn new(pairs: impl IntoIterator<Item = (EventId, EventId)>) -> Exchanges {
        let (mut all, mut seen) = (Exchanges::default(), BTreeSet::new());
        for (answer, to) in pairs {
            // Whoever writes an event twice means it once.
            if seen.insert((answer, to)) {
                all.answered.entry(answer).or_default().push(to);
                all.answers.entry(to).or_default().push(answer);
            }
        }
        all.answers.values_mut().for_each(|answers| answers.sort_unstable());
        let mut ids: Vec<EventId> =
            all.answered.keys().chain(all.answers.keys()).copied().collect();
        ids.sort_unstable();
        for id in ids {
            if !all.of.contains_key(&id) {
                all.gather(id);
            }
        }
        all
    }

    /// Adds the exchange to which an event belongs.
    fn gather(&mut self, first: EventId) {
        let number = self.events.len();
        let (mut events, mut next) = (Vec::new(), vec![first]);
        while let Some(id) = next.pop() {
            if self.of.insert(id, number).is_none() {
                events.push(id);
                next.extend_from_slice(self.answered(id));
                next.extend_from_slice(self.answers(id));
            }
        }
        events.sort_unstable();
        self.events.push(events);
    }

    /// The exchange to which an event belongs, by its number, if it belongs to one.
    pub fn of(&self, id: EventId) -> Option<usize> {
        self.of.get(&id).copied()
    }

    /// The events of each exchange, by id; the place of an exchange is its number.
    pub fn all(&self) -> &[Vec<EventId>] {
        &self.events
    }

    /// What an event answers, as written.
    pub fn answered(&self, id: EventId) -> &[EventId] {
        self.answered.get(&id).map_or(&[], Vec::as_slice)
    }

    /// What answers an event, by id.
    pub fn answers(&self, id: EventId) -> &[EventId] {
        self.answers.get(&id).map_or(&[], Vec::as_slice)
    }
}
