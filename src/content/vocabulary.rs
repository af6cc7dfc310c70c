//! `content/vocabulary.toml`: the codes and their names.
//! Start at [`load`].

use super::Digests;
use super::cx::Cx;
use super::disk::{Disk, TextFile};
use super::draft::DraftTerm;
use super::table::LenientToml;
use crate::diagnostic::fault;
use crate::model::field::Field;
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
    let mut table = toml.all(&source, cx.report);
    let mut terms = Vec::new();
    for family in Family::ALL {
        for (code, mut table) in table.named(family.key(), cx) {
            check_code(&code, cx);
            table.require("name", "name = { … }", cx);
            let name = table.pair("name", cx);
            let definition = table.pair("definition", cx);
            let after = table.text("after", cx);
            let status =
                if family == Family::Form { table.keyword("status", cx) } else { None };
            let part_names = match family {
                Family::Event => [Field::By, Field::With, Field::To]
                    .map(|field| table.pair(field.key(), cx)),
                Family::Form | Family::Organisation | Family::Provision => {
                    Default::default()
                }
            };
            table.finish(cx);
            terms.push(DraftTerm {
                family,
                code,
                name,
                definition,
                after,
                part_names,
                status,
            });
        }
    }
    let whole = !table.broken;
    table.finish(cx);
    whole.then_some(terms)
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
