//! The coded terms.
//! Start at [`resolve`].

use crate::content::DraftTerm;
use crate::diagnostic::Report;
use crate::model::milestone::Milestone;
use crate::model::pair::Pair;
use crate::model::vocabulary::{CodedTerm, Family, PartNames, Vocabulary};
use crate::source::Span;

/// The vocabulary, and where each of its codes is written.
pub(super) struct Placed {
    /// Whether it could be read.
    pub(super) known: bool,
    pub(super) vocabulary: Vocabulary,
    pub(super) places: Vec<Span>,
}

/// Resolves the codes in the order of the file.
pub(super) fn resolve(
    terms: Option<&[DraftTerm]>,
    tags: &[String; 2],
    report: &mut Report,
) -> Placed {
    let drafts = terms.unwrap_or_default();
    let mut resolved = Vec::new();
    for term in drafts {
        let DraftTerm { family, code, name, definition, after, part_names, status } =
            term;
        let name = name.clone().and_then(|pair| pair.settle(tags, report));
        let definition = definition.clone().and_then(|pair| pair.settle(tags, report));
        let [by, with, to] = part_names.clone().map(|name| name?.settle(tags, report));
        // A code whose name is wrong has been reported; facts that use it need no second word.
        let name =
            name.unwrap_or_else(|| Pair::Both(code.value.clone(), code.value.clone()));
        let milestone = match family {
            Family::Event => Milestone::of(&code.value),
            Family::Form | Family::Organisation | Family::Provision => None,
        };
        resolved.push(CodedTerm {
            family: *family,
            code: code.value.clone(),
            name,
            definition,
            after: after.as_ref().map(|text| text.value.clone()),
            milestone,
            part_names: PartNames { by, with, to },
            status: status.as_ref().map(|status| status.value),
        });
    }
    Placed {
        known: terms.is_some(),
        vocabulary: Vocabulary::new(resolved),
        places: drafts.iter().map(|term| term.code.span.clone()).collect(),
    }
}
