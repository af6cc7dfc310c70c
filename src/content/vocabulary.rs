//! `content/vocabulary.toml`: the codes and their names.
//! Start at [`load`].

use super::Digests;
use super::cx::Cx;
use super::disk::{Disk, TextFile};
use super::draft::DraftTerm;
use super::keys::{CodedTerm, FormTerm, Has, VocabularyToml};
use super::table::{LenientToml, Table};
use crate::diagnostic::fault;
use crate::model::vocabulary::{Family, FormStatus};
use crate::source::Spanned;

/// Reads the vocabulary, in the order of the file; `None` if not all of it could be read.
pub(super) fn load(
    disk: &Disk,
    digests: &mut Digests,
    cx: &mut Cx,
) -> Option<Vec<DraftTerm>> {
    const FILE: &str = "content/vocabulary.toml";
    let TextFile { source, digest, .. } = disk.read(FILE, cx.report);
    digests.add(FILE, digest?);
    let mut toml = LenientToml::default();
    let mut table: Table<VocabularyToml> = toml.all(&source, cx.report);
    let mut terms = Vec::new();
    for family in Family::ALL {
        let key = match family {
            Family::Form => {
                for (code, table) in table.get(VocabularyToml::FORM, cx) {
                    terms.push(term(family, code, table, cx, |t, cx| {
                        t.get(FormTerm::STATUS, cx)
                    }));
                }
                continue;
            }
            Family::Event => VocabularyToml::EVENT,
            Family::Organisation => VocabularyToml::ORGANISATION,
            Family::Provision => VocabularyToml::PROVISION,
        };
        for (code, table) in table.get(key, cx) {
            terms.push(term(family, code, table, cx, |_, _| None));
        }
    }
    let whole = !table.broken();
    table.finish(cx);
    whole.then_some(terms)
}

/// Reads a code. `status` reads what only a form has.
fn term<T: Has<CodedTerm>>(
    family: Family,
    code: Spanned<String>,
    mut table: Table<T>,
    cx: &mut Cx,
    status: impl FnOnce(&mut Table<T>, &mut Cx) -> Option<Spanned<FormStatus>>,
) -> DraftTerm {
    check_code(&code, cx);
    let name = table.get(CodedTerm::NAME, cx);
    let definition = table.get(CodedTerm::DEFINITION, cx);
    let after = table.get(CodedTerm::AFTER, cx);
    let status = status(&mut table, cx);
    table.finish(cx);
    DraftTerm { family, code, name, definition, after, status }
}

fn check_code(code: &Spanned<String>, cx: &mut Cx) {
    let good = !code.value.is_empty()
        && code
            .value
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if !good {
        cx.report.add(fault::bad_value_code(&code.span, &code.value));
    }
}
