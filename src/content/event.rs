//! `[[event]]`.
//! Start at [`read`].

use super::cx::Cx;
use super::draft::DraftEvent;
use super::table::Table;
use super::{evidence, keys};

/// Reads an event.
pub(super) fn read(mut table: Table<keys::Event>, cx: &mut Cx) -> DraftEvent {
    let t = &mut table;
    let mode = t.get(keys::Event::MODE, cx);
    let needed = mode.as_ref().filter(|mode| mode.value.needs_voice());
    let needed = needed.map(|m| (&m.span, m.value.code()));
    let voice = t.voices(keys::Event::VOICE, needed, cx);
    let event = DraftEvent {
        span: t.span().clone(),
        kind: t.get(keys::Event::KIND, cx),
        date: t.get(keys::Event::DATE, cx),
        mode,
        basis: t.basis(keys::Event::BASIS, keys::Event::WHY, cx),
        said: t.get(keys::Event::SAID, cx),
        by: t.get(keys::Event::BY, cx),
        with: t.get(keys::Event::WITH, cx),
        to: t.get(keys::Event::TO, cx),
        place: t.get(keys::Event::PLACE, cx),
        text: t.get(keys::Event::TEXT, cx),
        voice,
        act: t.get(keys::Event::ACT, cx),
        weekday: t.get(keys::Event::WEEKDAY, cx),
        evidence: evidence::read(t, keys::Event::EVIDENCE, cx),
        cite: t.get(keys::Event::CITE, cx),
    };
    table.finish(cx);
    event
}
