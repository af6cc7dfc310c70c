//! `evidence.<field>`: how firmly single fields hold.
//! Start at [`read`].

use super::cx::Cx;
use super::draft::DraftEvidence;
use super::table::Table;
use crate::diagnostic::fault;
use crate::model::evidence::Value;
use crate::model::field::Field;

/// Reads `evidence.<field>` of whatever `t` is.
pub(super) fn read(t: &mut Table, cx: &mut Cx) -> Vec<DraftEvidence> {
    t.named("evidence", cx)
        .into_iter()
        .map(|(field, mut table)| {
            // What entries are called may stand in their texts.
            let in_texts = [Field::Title, Field::Short, Field::Summary, Field::Variants];
            let elsewhere = in_texts.iter().any(|known| known.key() == field.value);
            if t.is_without(&field.value) && !elsewhere {
                cx.report.add(fault::odd_value_evidence(&field.span, &field.value));
            }
            let basis = table.basis(cx);
            let value = table.keyword::<Value>("value", cx);
            let needed = value.as_ref().filter(|value| value.value.needs_voice());
            let voice =
                table.needed_voices(needed.map(|v| (&v.span, v.value.code())), cx);
            let cite = table.cites(cx);
            if let Some(value) = value.as_ref().filter(|value| !value.value.needs_voice())
            {
                cx.report.add(fault::bad_value_evidence(&value.span, value.value.code()));
            }
            let evidence = DraftEvidence { field, basis, voice, value, cite };
            table.finish(cx);
            evidence
        })
        .collect()
}
