//! The status of an agreement on the dossier's day, from its own events, its term and its form.
//! Start at [`derive()`]; [`super::state::state`] says where an agreement stands on a day.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::milestones::Milestones;
use super::state::{Facts, state};
use super::term;
use crate::model::edtf::Day;
use crate::model::entry::{Body, Entry};
use crate::model::link::{AgreementId, EntryId};
use crate::model::status::{Status, TermEnd};
use crate::model::vocabulary::{FormStatus, Vocabulary};

/// The status of every agreement among `entries` on the day `as_of`.
pub(super) fn derive(
    entries: &[Arc<Entry>],
    vocabulary: &Vocabulary,
    as_of: Day,
) -> BTreeMap<AgreementId, Status> {
    let mut statuses = BTreeMap::new();
    for (id, entry) in EntryId::of_all(entries.len()).zip(entries) {
        if let (Some(own), Body::Agreement(agreement)) =
            (AgreementId::of(id, entry.kind()), &entry.body)
        {
            let milestones = &Milestones::of(id, entry, vocabulary);
            let form = vocabulary.term(agreement.form).status;
            let form = form.unwrap_or(FormStatus::Unknown);
            let term = agreement.term.as_ref();
            let end = term.map_or(TermEnd::NoTerm, |term| term::shown(milestones, term));
            let state = state(&Facts { milestones, agreement, form }, as_of);
            statuses.insert(own, Status { state, end });
        }
    }
    statuses
}
