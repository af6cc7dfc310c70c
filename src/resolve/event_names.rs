//! The names of the events of an entry: written ids, or what the events say.
//! Start at [`of`].

use std::collections::BTreeMap;

use super::cx::Cx;
use super::resolution::EntryResolution;
use crate::content::DraftEvent;
use crate::content::event_names::EventNames;
use crate::diagnostic::{Report, fault, phrase};
use crate::model::event_name::EventName;
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
pub(super) fn of(events: &[DraftEvent], cx: &mut Cx) -> Vec<EventName> {
    let report = &mut *cx.report;
    let written = written(events, report);
    let EventNames { all, taken, mut ambiguous } = EventNames::of(events);
    for (id, span) in written {
        if let Some(at) = taken.get(id) {
            let fault = fault::double_id_event_derived(span, id);
            report.add(fault.related(&events[*at].span, phrase::here()));
        }
    }
    cx.ambiguous.append(&mut ambiguous);
    all
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
