//! `[[event]]`.
//! Start at [`read`].

use super::draft::DraftEvent;
use super::table::Table;
use super::{Cx, evidence};
use crate::model::event::Mode;

/// Reads an event.
pub(super) fn read(mut table: Table, cx: &mut Cx) -> DraftEvent {
    let t = &mut table;
    t.require("kind", "kind = \"signed\"", cx);
    let mode = t.keyword::<Mode>("mode", cx);
    let needed = mode.as_ref().filter(|mode| mode.value.needs_voice());
    let voice = t.needed_voices(needed.map(|m| (&m.span, m.value.code())), cx);
    let event = DraftEvent {
        span: t.span.clone(),
        kind: t.text("kind", cx),
        date: t.scalar("date", cx),
        mode,
        basis: t.basis(cx),
        said: t.scalar("said", cx),
        by: t.texts("by", cx),
        with: t.texts("with", cx),
        to: t.texts("to", cx),
        place: t.pair("place", cx),
        text: t.lines("text", cx),
        voice,
        act: t.text("act", cx),
        weekday: t.scalar("weekday", cx),
        evidence: evidence::read(t, cx),
        cite: t.cites(cx),
    };
    table.finish(cx);
    event
}
