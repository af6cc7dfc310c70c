//! `evidence.<field>`: how firmly single fields hold.
//! Start at [`read`].

use super::cx::Cx;
use super::draft::DraftEvidence;
use super::keys::{self, ByField, Format, Has, Key};
use super::table::Table;
use crate::diagnostic::{Report, fault};
use crate::model::field::Field;
use crate::sentence::List;
use crate::source::Spanned;

/// Reads `evidence.<field>` of whatever `t` is.
pub(super) fn read<K, T: Has<K>>(
    t: &mut Table<T>,
    key: Key<K, ByField<keys::Evidence>>,
    cx: &mut Cx,
) -> Vec<DraftEvidence> {
    let all = t.get(key, cx).into_iter();
    all.map(|(name, table)| {
        let field = field::<T>(&name, cx.report);
        if field.is_some_and(|field| t.is_without(field) && !stands_in_texts(field)) {
            cx.report.add(fault::odd_value_evidence(&name.span, &name.value));
        }
        one(field, table, cx)
    })
    .collect()
}

/// Whether a field may stand in the texts of an entry as well: what entries are called may.
fn stands_in_texts(field: Field) -> bool {
    matches!(field, Field::Title | Field::Short | Field::Summary | Field::Variants)
}

/// The field of this name, which the table `T` has to have.
fn field<T: Format>(name: &Spanned<String>, report: &mut Report) -> Option<Field> {
    let fields = || T::SPEC.fields();
    let found = fields().find(|field| field.key() == name.value);
    if found.is_none() {
        let known = List::plain(fields().map(Field::key));
        let unknown = fault::unknown_key_field(&name.span, &name.value, known);
        let near = fields().map(Field::key);
        report.add_with_near(unknown, &name.value, &name.span, near);
    }
    found
}

fn one(
    field: Option<Field>,
    mut table: Table<keys::Evidence>,
    cx: &mut Cx,
) -> DraftEvidence {
    let basis = table.basis(keys::Evidence::BASIS, keys::Evidence::WHY, cx);
    let value = table.get(keys::Evidence::VALUE, cx);
    let needed = value.as_ref().filter(|value| value.value.needs_voice());
    let needed = needed.map(|v| (&v.span, v.value.code()));
    let voice = table.voices(keys::Evidence::VOICE, needed, cx);
    let cite = table.get(keys::Evidence::CITE, cx);
    if let Some(value) = value.as_ref().filter(|value| !value.value.needs_voice()) {
        cx.report.add(fault::bad_value_evidence(&value.span, value.value.code()));
    }
    let evidence = DraftEvidence { field, basis, voice, value, cite };
    table.finish(cx);
    evidence
}
