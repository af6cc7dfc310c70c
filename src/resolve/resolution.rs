//! What is made of one entry, before anything is derived from all of them.
//! Start at [`EntryResolution`].

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::content::DraftEntry;
use crate::diagnostic::Report;
use crate::model::agreement::Relation;
use crate::model::edtf::Day;
use crate::model::entry::Entry;
use crate::model::event::EventRef;
use crate::model::link::{AgreementId, EntryId};
use crate::model::vocabulary::TermId;
use crate::source::{Digest, Span, Spanned};

/// What is made of one entry. It depends on its files and on the names only.
#[derive(Debug, Default)]
pub(super) struct EntryResolution {
    /// The entry; none if something required is missing, or if it is a draft.
    pub(super) entry: Option<Arc<Entry>>,
    /// What was found in it.
    pub(super) findings: Report,
    /// The codes of the vocabulary that it uses.
    pub(super) used: BTreeSet<TermId>,
    /// The sections that its texts have, in either language.
    pub(super) sections: BTreeSet<String>,
    /// The sections that its links lead to, each with the entry it should be one of.
    pub(super) to_sections: Vec<(EntryId, Spanned<String>)>,
    /// The full dates that its prose names and its own facts do not have, each with its place.
    pub(super) dates: Vec<(Day, Span)>,
    /// Its events that nothing but their order tells apart.
    pub(super) ambiguous: Vec<Ambiguous>,
    /// What its events answer, each with the place of the event among them, and where it is written.
    pub(super) answers: Vec<(usize, (EventRef, Span))>,
    /// Its relations to other agreements, each with its place.
    pub(super) relations: Vec<(Relation, AgreementId, Span)>,
    /// Where each of its events is written.
    pub(super) event_places: Vec<Span>,
    /// The SHA-256 of its texts.
    pub(super) digests: [Option<Digest>; 2],
}

/// An event that nothing but its place tells from an earlier one.
#[derive(Debug)]
pub(super) struct Ambiguous {
    /// Its name, which depends on its place.
    pub(super) name: String,
    /// Where it is written.
    pub(super) place: Span,
    /// Where the earlier one is written.
    pub(super) earlier: Span,
}

/// An entry, and what was made of it.
#[derive(Clone, Debug)]
pub(super) struct Resolved {
    pub(super) draft: Arc<DraftEntry>,
    pub(super) made: Arc<EntryResolution>,
}
