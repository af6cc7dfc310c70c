//! `content/vocabulary.toml`: the codes and their names.
//! Start at [`load`].

use super::Digests;
use super::cx::Cx;
use super::disk::{Disk, TextFile};
use super::draft::DraftTerm;
use super::keys::{CodedTerm, EventTerm, FormTerm, Has, VocabularyToml};
use super::table::{LenientToml, Table};
use crate::diagnostic::fault;
use crate::model::vocabulary::Family;
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
                    terms.push(form(code, table, cx));
                }
                continue;
            }
            Family::Event => {
                for (code, table) in table.get(VocabularyToml::EVENT, cx) {
                    terms.push(event(code, table, cx));
                }
                continue;
            }
            Family::Organisation => VocabularyToml::ORGANISATION,
            Family::Provision => VocabularyToml::PROVISION,
        };
        for (code, mut table) in table.get(key, cx) {
            terms.push(term(family, code, &mut table, cx));
            table.finish(cx);
        }
    }
    let whole = !table.broken();
    table.finish(cx);
    whole.then_some(terms)
}

fn form(code: Spanned<String>, mut table: Table<FormTerm>, cx: &mut Cx) -> DraftTerm {
    let status = table.get(FormTerm::STATUS, cx);
    let term = DraftTerm { status, ..term(Family::Form, code, &mut table, cx) };
    table.finish(cx);
    term
}

fn event(code: Spanned<String>, mut table: Table<EventTerm>, cx: &mut Cx) -> DraftTerm {
    let part_names =
        [EventTerm::BY, EventTerm::WITH, EventTerm::TO].map(|key| table.get(key, cx));
    let term = DraftTerm { part_names, ..term(Family::Event, code, &mut table, cx) };
    table.finish(cx);
    term
}

/// Reads what every code has.
fn term<T: Has<CodedTerm>>(
    family: Family,
    code: Spanned<String>,
    table: &mut Table<T>,
    cx: &mut Cx,
) -> DraftTerm {
    check_code(&code, cx);
    DraftTerm {
        family,
        code,
        name: table.get(CodedTerm::NAME, cx),
        definition: table.get(CodedTerm::DEFINITION, cx),
        after: table.get(CodedTerm::AFTER, cx),
        part_names: Default::default(),
        status: None,
    }
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
