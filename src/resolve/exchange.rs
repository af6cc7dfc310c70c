//! Which event answers which.
//! Start at [`derive()`].

use std::collections::{BTreeMap, BTreeSet};

use super::resolution::EntryResolution;
use crate::diagnostic::{Report, fault};
use crate::model::event::{EventId, EventRef};
use crate::model::exchange::Exchanges;
use crate::model::link::EntryId;
use crate::source::Span;

/// An event that answers another one, that one, and where this is written.
type Answer<'m> = (EventId, EventId, &'m Span);

/// The exchanges of the dossier. Reports each answer to an event that does not exist or has no
/// written id, and events that answer themselves.
pub(super) fn derive(made: &[&EntryResolution], report: &mut Report) -> Exchanges {
    let events = Events::answered(made);
    let mut answers: Vec<Answer> = Vec::new();
    for (own, of) in EntryId::of_all(made.len()).zip(made) {
        let Some(entry) = &of.entry else { continue };
        let ids: Vec<EventId> =
            EventId::of_all(own, &entry.events).map(|(id, _)| id).collect();
        for (at, (to, span)) in &of.answers {
            match events.find(made, to, span, report) {
                Some(found) if found == ids[*at] => {
                    report.add(fault::cycle_answers_self(span, &to.name));
                }
                Some(found) => answers.push((ids[*at], found, span)),
                None => {}
            }
        }
    }
    circles(&answers, report);
    Exchanges::new(answers.into_iter().map(|(answer, to, _)| (answer, to)))
}

/// The events of the entries that have events which are answered.
struct Events<'m> {
    by_name: BTreeMap<EntryId, BTreeMap<&'m str, EventId>>,
}

impl<'m> Events<'m> {
    fn answered(made: &[&'m EntryResolution]) -> Events<'m> {
        let answers = made.iter().flat_map(|made| &made.answers);
        let entries: BTreeSet<EntryId> = answers.map(|(_, (to, _))| to.entry).collect();
        let of = |id: EntryId| {
            let entry = made[id.index()].entry.as_ref()?;
            let events = EventId::of_all(id, &entry.events);
            Some((id, events.map(|(id, event)| (&*event.name, id)).collect()))
        };
        Events { by_name: entries.into_iter().filter_map(of).collect() }
    }

    /// The event of this name, which is written at `span`; a fault where it cannot be answered.
    fn find(
        &self,
        made: &[&EntryResolution],
        to: &EventRef,
        span: &Span,
        report: &mut Report,
    ) -> Option<EventId> {
        // What is wrong with an entry that could not be resolved has been reported.
        let (names, entry) =
            (self.by_name.get(&to.entry)?, made[to.entry.index()].entry.as_ref()?);
        let is_written = |id: &EventId| entry.events[id.place()].name.is_written();
        match names.get(&*to.name) {
            Some(id) if is_written(id) => return Some(*id),
            Some(_) => report.add(fault::unknown_id_event_unwritten(span, &to.name)),
            None => {
                let known = names.iter().filter(|(_, id)| is_written(id));
                let known = known.map(|(name, _)| *name);
                let fault = fault::unknown_id_event(span, &to.name, &entry.id);
                report.add(fault.suggest(&to.name, span, known));
            }
        }
        None
    }
}

/// Reports one answer of each circle of answers.
fn circles(answers: &[Answer], report: &mut Report) {
    let mut from: BTreeMap<EventId, Vec<(EventId, &Span)>> = BTreeMap::new();
    for (answer, to, span) in answers {
        from.entry(*answer).or_default().push((*to, span));
    }
    // A walk along the answers meets an event that is on its own way if, and only if, it has come
    // round. The way is kept in a list, since it may be long.
    let (mut met, mut on_way) = (BTreeSet::new(), BTreeSet::new());
    for start in from.keys() {
        if met.contains(start) {
            continue;
        }
        let mut way = vec![(*start, 0)];
        while let Some((id, next)) = way.last_mut() {
            if *next == 0 {
                met.insert(*id);
                on_way.insert(*id);
            }
            let Some((to, span)) = from.get(id).and_then(|all| all.get(*next)) else {
                on_way.remove(id);
                way.pop();
                continue;
            };
            *next += 1;
            if on_way.contains(to) {
                report.add(fault::cycle_answers(*span, span.text()));
            } else if !met.contains(to) {
                way.push((*to, 0));
            }
        }
    }
}
