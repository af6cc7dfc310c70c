//! `[[event]]`.
//! Start at [`read`].

use super::cx::Cx;
use super::draft::DraftEvent;
use super::evidence;
use super::table::Table;
use crate::diagnostic::fault;
use crate::model::event::Mode;
use crate::model::field::Field;
use crate::model::milestone::Milestone;
use crate::source::Spanned;

/// Reads an event.
pub(super) fn read(mut table: Table, cx: &mut Cx) -> DraftEvent {
    let t = &mut table;
    t.require("kind", format_args!("kind = \"{}\"", Milestone::Signed.code()), cx);
    let id = t.scalar("id", cx);
    let mode = t.keyword::<Mode>("mode", cx);
    let needed = mode.as_ref().filter(|mode| mode.value.needs_voice());
    let voice = t.needed_voices(needed.map(|m| (&m.span, m.value.code())), cx);
    let declined = mode.as_ref().filter(|mode| mode.value == Mode::Declined);
    let answers = Field::Answers.key();
    if let Some(mode) = declined.filter(|_| t.lacks(answers)) {
        cx.report.add(fault::missing_field_answers(&mode.span, mode.value.code()));
    }
    let said = t.scalar(Field::Said.key(), cx);
    if let (Some(mode), Some(Spanned { span, .. })) = (declined, &said) {
        cx.report.add(fault::bad_value_said(span, mode.value.code()));
    }
    let (text, text_digest) = t.lines_and_digest(Field::Text.key(), cx);
    let event = DraftEvent {
        span: t.span.clone(),
        id,
        kind: t.text(Field::Kind.key(), cx),
        date: t.scalar(Field::Date.key(), cx),
        mode,
        basis: t.basis(cx),
        said,
        by: t.voices(Field::By.key(), cx),
        with: t.voices(Field::With.key(), cx),
        to: t.voices(Field::To.key(), cx),
        place: t.pair(Field::Place.key(), cx),
        text,
        text_digest,
        voice,
        answers: t.texts(answers, cx),
        act: t.text(Field::Act.key(), cx),
        weekday: t.scalar("weekday", cx),
        evidence: evidence::read(t, cx),
        cite: t.cites(cx),
    };
    table.finish(cx);
    event
}
