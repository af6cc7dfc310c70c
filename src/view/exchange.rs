//! The events of an entry as a page lists them: by time, and what answers another event below it.
//! Start at [`PageBuilder::events_of`].

use std::collections::{BTreeMap, BTreeSet};

use super::builder::PageBuilder;
use super::event::{Answered, EventRow, Exchange};
use crate::model::event::EventId;
use crate::model::link::EntryId;

/// The events of an exchange in the order in which they are shown.
struct Order {
    claims: Vec<EventId>,
    answers: Vec<EventId>,
}

impl<'d> PageBuilder<'d> {
    /// The events of an entry and those that name it, by time. The events of an exchange stand at
    /// the place of its first claim.
    pub(super) fn events_of(&mut self, own: EntryId) -> Vec<EventRow<'d>> {
        let exchanges = &self.dossier.exchanges;
        let mut ids = self.dossier.reverse(own).events.clone();
        self.index.by_time(&mut ids);
        let mut shown = BTreeSet::new();
        let mut rows = Vec::with_capacity(ids.len());
        for id in ids {
            match exchanges.of(id) {
                None => rows.push(self.event(own, id)),
                // Each exchange has a claim, and wherever one of its events is, the others are too.
                Some(number) => {
                    if exchanges.answered(id).is_empty() && shown.insert(number) {
                        rows.push(self.exchange(own, id, number));
                    }
                }
            }
        }
        rows
    }

    /// The row of the first claim of an exchange, with the exchange.
    fn exchange(&mut self, own: EntryId, first: EventId, number: usize) -> EventRow<'d> {
        let Order { claims, answers } = self.order(number);
        let row = self.event(own, first);
        let claims = claims.into_iter().map(|id| self.event(own, id)).collect();
        let answers = answers.into_iter().map(|id| self.event(own, id)).collect();
        EventRow { exchange: Some(Exchange { claims, answers }), ..row }
    }

    /// The order of an exchange: claims by time; then the answers to each, by time, each with those
    /// to itself below it. What answers several events stands below the last of them.
    fn order(&self, number: usize) -> Order {
        let exchanges = &self.dossier.exchanges;
        let mut events = exchanges.all()[number].clone();
        self.index.by_time(&mut events);
        let mut open: BTreeMap<EventId, usize> =
            events.iter().map(|id| (*id, exchanges.answered(*id).len())).collect();
        events.retain(|id| exchanges.answered(*id).is_empty());
        let claims = events;
        let mut answers = Vec::new();
        let mut next: Vec<EventId> = claims.iter().rev().copied().collect();
        // The way down is kept in a list, since it may be long.
        while let Some(id) = next.pop() {
            if !exchanges.answered(id).is_empty() {
                answers.push(id);
            }
            let mut below: Vec<EventId> = exchanges.answers(id).to_vec();
            below.retain(|id| match open.get_mut(id) {
                Some(left) => {
                    *left -= 1;
                    *left == 0
                }
                None => false,
            });
            self.index.by_time(&mut below);
            next.extend(below.into_iter().rev());
        }
        Order { claims, answers }
    }

    /// What an event answers, as it is said in the list of the page of `own`, or on a page that does
    /// not list events.
    pub(super) fn answered(
        &self,
        own: Option<EntryId>,
        id: EventId,
    ) -> Vec<Answered<'d>> {
        let answered = self.dossier.exchanges.answered(id).iter();
        let one = |to: &EventId| {
            let event = self.dossier.event(*to);
            Answered {
                href: match own {
                    Some(own) => format!("#{}", self.event_anchor(own, event)),
                    None => self.event_href(*to),
                },
                name: self.name(event.kind),
                date: event.date.as_ref().or(event.said.as_ref()).cloned(),
            }
        };
        answered.map(one).collect()
    }
}
