//! What every resolver needs, and where it puts what it finds.
//! Start at [`Cx`].

use std::collections::BTreeSet;

use super::names::Names;
use super::resolution::Ambiguous;
use crate::diagnostic::Report;
use crate::lang::Language;
use crate::model::agreement::Relation;
use crate::model::event::EventRef;
use crate::model::link::{AgreementId, EntryId};
use crate::model::vocabulary::TermId;
use crate::source::{Span, Spanned};

/// What every resolver needs, and where it puts what it finds.
pub(super) struct Cx<'c> {
    pub(super) names: &'c Names,
    pub(super) languages: &'c [Language; 2],
    pub(super) tags: &'c [String; 2],
    pub(super) report: &'c mut Report,
    /// The codes of the vocabulary that the entry uses.
    pub(super) used: BTreeSet<TermId>,
    /// The sections that its links lead to, each with the entry it should be one of.
    pub(super) to_sections: Vec<(EntryId, Spanned<String>)>,
    /// Its events that nothing but their order tells apart.
    pub(super) ambiguous: Vec<Ambiguous>,
    /// What its events answer, each with the place of the event among them, and where it is written.
    pub(super) answers: Vec<(usize, (EventRef, Span))>,
    /// Its relations to other agreements, each with its place.
    pub(super) relations: Vec<(Relation, AgreementId, Span)>,
}
