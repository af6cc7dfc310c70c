//! The events of an entry as a page lists them: by time, and what answers another event below it.
//! Start at [`PageBuilder::events_of`].

use std::collections::{BTreeMap, BTreeSet};

use super::builder::PageBuilder;
use super::chronology::Years;
use super::event::{Answered, EventRow, Exchange, YearHead};
use crate::model::event::EventId;
use crate::model::link::{EntryId, KindId};

/// The events of an exchange in the order in which they are shown.
struct Order {
    claims: Vec<EventId>,
    answers: Vec<EventId>,
}

impl<'d> PageBuilder<'d> {
    /// The events of an entry and those that name it, by time. The events of an exchange stand at
    /// the place of its first claim.
    pub(super) fn events_of(&mut self, own: EntryId) -> Vec<EventRow<'d>> {
        let mut ids = self.dossier.reverse(own).events.clone();
        self.index.by_time(&mut ids);
        let rows = self.event_rows(own, ids.into_iter().enumerate().collect());
        rows.into_iter().map(|(_, row)| row).collect()
    }

    /// The events of an entry and those that name it, by year, and by time within it. The first of
    /// each year says so.
    pub(super) fn events_by_year(&mut self, own: EntryId) -> Vec<EventRow<'d>> {
        let mut rows = self.events_of(own);
        let years = |row: &EventRow| {
            let date = row.date.as_ref().or(row.said.as_ref());
            date.map_or(Years::Undated, Years::of)
        };
        rows.sort_by_key(years);
        for same in rows.chunk_by_mut(|one, next| years(one) == years(next)) {
            let [year, last] = years(&same[0]).shown();
            let rows = |row: &EventRow| match &row.exchange {
                Some(Exchange { claims, answers }) => claims.len() + answers.len(),
                None => 1,
            };
            let count = same.iter().map(rows).sum();
            let others = |row: &EventRow| match &row.exchange {
                Some(Exchange { claims, answers }) => {
                    claims.iter().chain(answers).any(|one| years(one) != years(row))
                }
                None => false,
            };
            let mixed = same.iter().any(others);
            same[0].begins = Some(YearHead { year, last, count, mixed });
        }
        rows
    }

    /// The steps in the life of the agreement `own`, or else all other events of its page, each with
    /// its place among all of them by time.
    pub(super) fn some_events(
        &mut self,
        own: EntryId,
        steps: bool,
    ) -> Vec<(usize, EventRow<'d>)> {
        let mut ids = self.dossier.reverse(own).events.clone();
        self.index.by_time(&mut ids);
        let wanted: Vec<_> = (ids.into_iter().enumerate())
            .filter(|(_, id)| self.is_step(own, *id) == steps)
            .collect();
        self.event_rows(own, wanted)
    }

    /// Whether an event is a step in the life of the agreement `own`, which stores it. What is
    /// answered, or answers, is what somebody said.
    pub(super) fn is_step(&self, own: EntryId, id: EventId) -> bool {
        let event = self.dossier.event(id);
        let kind = self.dossier.vocabulary.term(event.kind);
        matches!(self.dossier.kind_id(own), KindId::Agreement(_))
            && event.owner == own
            && kind.milestone.is_some()
            && self.dossier.exchanges.of(id).is_none()
    }

    fn event_rows(
        &mut self,
        own: EntryId,
        ids: Vec<(usize, EventId)>,
    ) -> Vec<(usize, EventRow<'d>)> {
        let exchanges = &self.dossier.exchanges;
        let mut shown = BTreeSet::new();
        let mut rows = Vec::with_capacity(ids.len());
        for (place, id) in ids {
            match exchanges.of(id) {
                None => rows.push((place, self.event(own, id))),
                // Each exchange has a claim, and wherever one of its events is, the others are too.
                Some(number) => {
                    if exchanges.answered(id).is_empty() && shown.insert(number) {
                        rows.push((place, self.exchange(own, id, number)));
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
