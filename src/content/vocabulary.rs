//! `content/vocabulary.toml`: the codes and their names.
//! Start at [`load`].

use super::Digests;
use super::cx::Cx;
use super::disk::{Disk, TextFile};
use super::draft::{DraftGroup, DraftSpecial, DraftTerm, DraftVocabulary};
use super::keys::{
    CodedTerm, EventTerm, FormTerm, GroupTable, Has, ProvisionTerm, VocabularyToml,
};
use super::table::{LenientToml, Table};
use crate::diagnostic::fault;
use crate::model::vocabulary::Family;
use crate::source::Spanned;

/// Reads the vocabulary, in the order of the file; `None` if not all of it could be read.
pub(super) fn load(
    disk: &Disk,
    digests: &mut Digests,
    cx: &mut Cx,
) -> Option<DraftVocabulary> {
    const FILE: &str = "content/vocabulary.toml";
    let TextFile { source, digest, .. } = disk.read(FILE, cx.report);
    digests.add(FILE, digest?);
    let mut toml = LenientToml::default();
    let mut table: Table<VocabularyToml> = toml.all(&source, cx.report);
    let spare = table.get(VocabularyToml::SPARE, cx);
    let mut terms = Vec::new();
    for family in Family::ALL {
        match family {
            Family::Form => {
                for (code, table) in table.get(VocabularyToml::FORM, cx) {
                    terms.push(term(family, code, table, of_form, cx));
                }
            }
            Family::Event => {
                for (code, table) in table.get(VocabularyToml::EVENT, cx) {
                    terms.push(term(family, code, table, of_event, cx));
                }
            }
            Family::Organisation => {
                for (code, table) in table.get(VocabularyToml::ORGANISATION, cx) {
                    terms.push(term(family, code, table, nothing, cx));
                }
            }
            Family::Provision => {
                for (code, table) in table.get(VocabularyToml::PROVISION, cx) {
                    terms.push(term(family, code, table, of_provision, cx));
                }
            }
        }
    }
    let groups = table.get(VocabularyToml::GROUP, cx).into_iter();
    let groups = groups.map(|(code, table)| group(code, table, cx)).collect();
    let whole = !table.broken();
    table.finish(cx);
    whole.then_some(DraftVocabulary { spare, terms, groups })
}

/// Reads a code. `special` reads what only codes of its family have.
fn term<T: Has<CodedTerm>>(
    family: Family,
    code: Spanned<String>,
    mut table: Table<T>,
    special: fn(&mut Table<T>, &mut Cx) -> DraftSpecial,
    cx: &mut Cx,
) -> DraftTerm {
    check_code(&code, cx);
    let name = table.get(CodedTerm::NAME, cx);
    let definition = table.get(CodedTerm::DEFINITION, cx);
    let after = table.get(CodedTerm::AFTER, cx);
    let special = special(&mut table, cx);
    table.finish(cx);
    DraftTerm { family, code, name, definition, after, special }
}

fn nothing(_: &mut Table<CodedTerm>, _: &mut Cx) -> DraftSpecial {
    DraftSpecial::default()
}

fn of_event(table: &mut Table<EventTerm>, cx: &mut Cx) -> DraftSpecial {
    let keys = [EventTerm::BY, EventTerm::WITH, EventTerm::TO];
    let part_names = keys.map(|key| table.get(key, cx));
    DraftSpecial { part_names, ..DraftSpecial::default() }
}

fn of_form(table: &mut Table<FormTerm>, cx: &mut Cx) -> DraftSpecial {
    DraftSpecial {
        status: table.get(FormTerm::STATUS, cx),
        group: table.get(FormTerm::GROUP, cx),
        ..DraftSpecial::default()
    }
}

fn of_provision(table: &mut Table<ProvisionTerm>, cx: &mut Cx) -> DraftSpecial {
    DraftSpecial {
        family: table.get(ProvisionTerm::FAMILY, cx),
        open: table.get(ProvisionTerm::OPEN, cx),
        ..DraftSpecial::default()
    }
}

fn group(code: Spanned<String>, mut table: Table<GroupTable>, cx: &mut Cx) -> DraftGroup {
    check_code(&code, cx);
    let name = table.get(GroupTable::NAME, cx);
    table.finish(cx);
    DraftGroup { code, name }
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
