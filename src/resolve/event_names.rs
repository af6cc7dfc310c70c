//! The names of the events of an entry: written ids, or what the events say.
//! Start at [`of`].

use std::collections::{BTreeMap, BTreeSet};

use super::cx::Cx;
use super::resolution::{Ambiguous, EntryResolution};
use crate::content::DraftEvent;
use crate::diagnostic::{Report, fault, phrase};
use crate::model::event_name::{EventName, letters, stem};
use crate::source::Span;

/// Reports events that nothing but their order tells apart. What is broken is not judged: without a
/// date that could not be read, events look more alike than they are.
pub(super) fn judge(made: &[&EntryResolution], report: &mut Report) {
    for one in made.iter().flat_map(|made| &made.ambiguous) {
        let fault = fault::ambiguous_event(&one.place, &one.name);
        report.add(fault.related(&one.earlier, phrase::here_before()));
    }
}

/// The name of each event of an entry, in their order. Ids that are taken are reported.
///
/// A name is made of what the event itself says as far as that will do, so that it stays the same
/// when other events come and go.
pub(super) fn of(events: &[DraftEvent], cx: &mut Cx) -> Vec<EventName> {
    let report = &mut *cx.report;
    let written = written(events, report);
    let mut names = Derived::of(events);
    for (id, span) in written {
        if let Some(at) = names.taken.get(id) {
            let fault = fault::double_id_event_derived(span, id);
            report.add(fault.related(&events[*at].span, phrase::here()));
        }
    }
    cx.ambiguous.append(&mut names.ambiguous);
    let derived = |at: usize| EventName::derived(std::mem::take(&mut names.names[at]));
    let ids = events.iter().map(|event| event.id.as_ref().map(|id| id.value.clone()));
    ids.zip((0..).map(derived)).map(|(id, derived)| id.unwrap_or(derived)).collect()
}

/// The written ids with their places.
fn written<'e>(
    events: &'e [DraftEvent],
    report: &mut Report,
) -> BTreeMap<&'e str, &'e Span> {
    let mut written: BTreeMap<&str, &Span> = BTreeMap::new();
    for id in events.iter().filter_map(|event| event.id.as_ref()) {
        match written.get(&*id.value) {
            Some(first) => {
                let fault = fault::double_id_event(&id.span, &id.value);
                report.add(fault.related(first, phrase::here_before()));
            }
            None => {
                written.insert(&id.value, &id.span);
            }
        }
    }
    written
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
