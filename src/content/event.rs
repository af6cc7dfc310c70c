//! `[[event]]`.
//! Start at [`read`].

use super::cx::Cx;
use super::draft::DraftEvent;
use super::table::Table;
use super::{evidence, keys};
use crate::diagnostic::fault;
use crate::model::event::Mode;
use crate::source::Spanned;

/// Reads an event.
pub(super) fn read(mut table: Table<keys::Event>, cx: &mut Cx) -> DraftEvent {
    let t = &mut table;
    let id = t.get(keys::Event::ID, cx);
    let mode = t.get(keys::Event::MODE, cx);
    let needed = mode.as_ref().filter(|mode| mode.value.needs_voice());
    let needed = needed.map(|m| (&m.span, m.value.code()));
    let voice = t.voices(keys::Event::VOICE, needed, cx);
    let declined = mode.as_ref().filter(|mode| mode.value == Mode::Declined);
    if let Some(mode) = declined.filter(|_| t.lacks(keys::Event::ANSWERS)) {
        cx.report.add(fault::missing_field_answers(&mode.span, mode.value.code()));
    }
    let said = t.get(keys::Event::SAID, cx);
    if let (Some(mode), Some(Spanned { span, .. })) = (declined, &said) {
        cx.report.add(fault::bad_value_said(span, mode.value.code()));
    }
    let (text, text_digest) = t.lines_and_digest(keys::Event::TEXT, cx);
    let event = DraftEvent {
        span: t.span().clone(),
        id,
        kind: t.get(keys::Event::KIND, cx),
        date: t.get(keys::Event::DATE, cx),
        mode,
        basis: t.basis(keys::Event::BASIS, keys::Event::WHY, cx),
        said,
        by: t.get(keys::Event::BY, cx),
        with: t.get(keys::Event::WITH, cx),
        to: t.get(keys::Event::TO, cx),
        place: t.get(keys::Event::PLACE, cx),
        text,
        text_digest,
        voice,
        answers: t.get(keys::Event::ANSWERS, cx),
        act: t.get(keys::Event::ACT, cx),
        weekday: t.get(keys::Event::WEEKDAY, cx),
        evidence: evidence::read(t, keys::Event::EVIDENCE, cx),
        cite: t.get(keys::Event::CITE, cx),
    };
    table.finish(cx);
    event
}
