//! What the events of an entry are called: written ids, or what the events say.
//! Start at [`EventNames::of`].

use std::collections::{BTreeMap, BTreeSet};

use super::draft::DraftEvent;
use crate::model::event_name::{EventName, letters, stem};
use crate::source::Span;

/// The names of the events of an entry.
#[derive(Debug)]
pub struct EventNames {
    /// The name of each event, in their order.
    pub all: Vec<EventName>,
    /// Which event has a name that is derived.
    pub taken: BTreeMap<String, usize>,
    /// The events that nothing but their order tells apart.
    pub ambiguous: Vec<Ambiguous>,
}

/// An event that would have the name of another.
#[derive(Debug)]
pub struct Ambiguous {
    /// The name that it has instead.
    pub name: String,
    /// Where it is written.
    pub place: Span,
    /// Where the other is written.
    pub earlier: Span,
}

impl EventNames {
    /// Names events. A name is made of what the event itself says as far as that will do, so that it
    /// stays the same when other events come and go.
    pub fn of(events: &[DraftEvent]) -> EventNames {
        let Derived { names, taken, ambiguous } = Derived::of(events);
        let name = |(event, derived): (&DraftEvent, String)| match &event.id {
            Some(id) => id.value.clone(),
            None => EventName::derived(derived),
        };
        EventNames { all: events.iter().zip(names).map(name).collect(), taken, ambiguous }
    }
}

/// The names of events without a written id.
struct Derived {
    /// By the place of the event; empty for one with an id, or without a kind.
    names: Vec<String>,
    /// Which event has a name.
    taken: BTreeMap<String, usize>,
    ambiguous: Vec<Ambiguous>,
}

impl Derived {
    fn of(events: &[DraftEvent]) -> Derived {
        let stems: Vec<Option<String>> = events.iter().map(stem_of).collect();
        let (mut seen, mut shared) = (BTreeSet::new(), BTreeSet::new());
        for stem in stems.iter().flatten() {
            if !seen.insert(stem.as_str()) {
                shared.insert(stem.as_str());
            }
        }
        let mut derived = Derived {
            names: vec![String::new(); events.len()],
            taken: BTreeMap::new(),
            ambiguous: Vec::new(),
        };
        let (mut plain, mut with_text) = (Vec::new(), Vec::new());
        for (at, stem) in stems.iter().enumerate() {
            let Some(stem) = stem else { continue };
            match events[at].text_digest.filter(|_| shared.contains(stem.as_str())) {
                Some(text) => {
                    with_text.push((at, format!("{stem}-{}", &text.to_string()[..6])));
                }
                None => plain.push((at, stem.clone())),
            }
        }
        // A kind may be called like a name with a suffix; then the name without one is kept.
        let mut left: Vec<_> = plain.into_iter().chain(with_text).collect();
        left.retain(|(at, name)| !derived.take(*at, name));
        left.sort_unstable();
        derived.number(left, events);
        derived
    }

    /// Gives a name to an event, if no other has it.
    fn take(&mut self, at: usize, name: &str) -> bool {
        if self.taken.contains_key(name) {
            return false;
        }
        self.taken.insert(name.to_owned(), at);
        self.names[at] = name.to_owned();
        true
    }

    /// Names events after others that have their names already.
    fn number(&mut self, left: Vec<(usize, String)>, events: &[DraftEvent]) {
        let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
        for (at, name) in left {
            let first = self.taken[&name];
            let number = numbers.entry(name.clone()).or_insert(1);
            loop {
                *number += 1;
                if self.take(at, &format!("{name}-{}", letters(*number))) {
                    break;
                }
            }
            self.ambiguous.push(Ambiguous {
                name: self.names[at].clone(),
                place: events[at].span.clone(),
                earlier: events[first].span.clone(),
            });
        }
    }
}

/// What the name of an event without an id begins with.
fn stem_of(event: &DraftEvent) -> Option<String> {
    let kind = event.kind.as_ref().filter(|_| event.id.is_none())?;
    let date = event.date.as_ref().or(event.said.as_ref());
    Some(stem(&kind.value, date.map(|date| &date.value)))
}
