//! The coded terms.
//! Start at [`resolve`].

use crate::content::DraftTerm;
use crate::diagnostic::Report;
use crate::model::milestone::Milestone;
use crate::model::vocabulary::{CodedTerm, Family, Vocabulary};
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
    terms: Option<Vec<DraftTerm>>,
    tags: &[String; 2],
    report: &mut Report,
) -> Placed {
    let mut placed = Placed {
        known: terms.is_some(),
        vocabulary: Vocabulary::default(),
        places: Vec::new(),
    };
    for term in terms.into_iter().flatten() {
        let DraftTerm { family, code, name, definition, after, status } = term;
        let name = name.and_then(|pair| pair.settle(tags, report));
        let definition = definition.and_then(|pair| pair.settle(tags, report));
        // A code whose name is wrong has been reported; facts that use it need no second word.
        let name = name.unwrap_or_else(|| {
            crate::model::pair::Pair::Both(code.value.clone(), code.value.clone())
        });
        let milestone = match family {
            Family::Event => Milestone::of(&code.value),
            Family::Form | Family::Organisation | Family::Provision => None,
        };
        placed.vocabulary.terms.push(CodedTerm {
            family,
            milestone,
            code: code.value,
            name,
            definition,
            after: after.map(|text| text.value),
            status: status.map(|status| status.value),
        });
        placed.places.push(code.span);
    }
    placed
}
