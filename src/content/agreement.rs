//! What an agreement's `facts.toml` says beyond what all entries say.
//! Start at [`read`].

use super::cx::Cx;
use super::draft::{DraftAgreement, DraftProvision, DraftTermOf};
use super::evidence;
use super::table::Table;
use crate::model::agreement::Relation;
use crate::model::evidence::Value;
use crate::model::field::Field;
use crate::model::milestone::Milestone;

/// Reads form, parties, relations, term and provisions.
pub(super) fn read(t: &mut Table, cx: &mut Cx) -> DraftAgreement {
    t.require("form", "form = \"agreement\"", cx);
    t.require("parties", "parties = [\"…\", \"…\"]", cx);
    DraftAgreement {
        form: t.text(Field::Form.key(), cx),
        binding: t.keyword(Field::Binding.key(), cx),
        parties: t.texts(Field::Parties.key(), cx),
        addressees: t.voices(Field::Addressees.key(), cx),
        relations: Relation::ALL
            .into_iter()
            .flat_map(|relation| {
                let ids = t.texts(relation.field().key(), cx);
                ids.into_iter().map(move |id| (relation, id))
            })
            .collect(),
        term: t.table("term", cx).map(|table| term(table, cx)),
        provisions: provisions(t, cx),
    }
}

fn term(mut table: Table, cx: &mut Cx) -> DraftTermOf {
    let t = &mut table;
    t.require("length", "length = \"P5Y\"", cx);
    t.require("from", format_args!("from = \"{}\"", Milestone::InForce.code()), cx);
    t.require("renewal", "renewal = \"unknown\"", cx);
    let term = DraftTermOf {
        span: t.span.clone(),
        length: t.scalar(Field::Length.key(), cx),
        from: t.text(Field::From.key(), cx),
        renewal: t.keyword(Field::Renewal.key(), cx),
        each: t.scalar(Field::Each.key(), cx),
        notice: t.scalar(Field::Notice.key(), cx),
        condition: t.lines(Field::Condition.key(), cx),
        basis: t.basis(cx),
        evidence: evidence::read(t, cx),
        cite: t.cites(cx),
    };
    table.finish(cx);
    term
}

/// Reads `[[provision]]`.
pub(super) fn provisions(t: &mut Table, cx: &mut Cx) -> Vec<DraftProvision> {
    t.tables("provision", cx)
        .into_iter()
        .map(|mut table| {
            let t = &mut table;
            t.require("code", "code = \"…\"", cx);
            t.require("value", "value = \"stated\"", cx);
            let value = t.keyword::<Value>("value", cx);
            let needed = value.as_ref().filter(|value| value.value.needs_voice());
            let voice = t.needed_voices(needed.map(|v| (&v.span, v.value.code())), cx);
            let silent = value.as_ref().is_some_and(|v| v.value == Value::Silent);
            let provision = DraftProvision {
                span: t.span.clone(),
                code: t.text("code", cx),
                value,
                voice,
                note: t.lines("note", cx),
                cite: if silent { t.optional_cites(cx) } else { t.cites(cx) },
            };
            table.finish(cx);
            provision
        })
        .collect()
}
