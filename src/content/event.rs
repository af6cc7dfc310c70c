//! `[[event]]`.
//! Start at [`read`].

use super::cx::Cx;
use super::draft::DraftEvent;
use super::evidence;
use super::table::Table;
use crate::model::event::Mode;
use crate::model::field::Field;
use crate::model::milestone::Milestone;

/// Reads an event.
pub(super) fn read(mut table: Table, cx: &mut Cx) -> DraftEvent {
    let t = &mut table;
    t.require("kind", format_args!("kind = \"{}\"", Milestone::Signed.code()), cx);
    let mode = t.keyword::<Mode>("mode", cx);
    let needed = mode.as_ref().filter(|mode| mode.value.needs_voice());
    let voice = t.needed_voices(needed.map(|m| (&m.span, m.value.code())), cx);
    let event = DraftEvent {
        span: t.span.clone(),
        kind: t.text(Field::Kind.key(), cx),
        date: t.scalar(Field::Date.key(), cx),
        mode,
        basis: t.basis(cx),
        said: t.scalar(Field::Said.key(), cx),
        by: t.texts(Field::By.key(), cx),
        with: t.texts(Field::With.key(), cx),
        to: t.texts(Field::To.key(), cx),
        place: t.pair(Field::Place.key(), cx),
        text: t.lines(Field::Text.key(), cx),
        voice,
        act: t.text(Field::Act.key(), cx),
        weekday: t.scalar("weekday", cx),
        evidence: evidence::read(t, cx),
        cite: t.cites(cx),
    };
    table.finish(cx);
    event
}
