//! The status of an agreement on the dossier's day, from its own events, its term and its form.
//! Start at [`derive()`].

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::agreement::{Agreement, Renewal, Term};
use crate::model::edtf::{Day, Edtf};
use crate::model::entry::{Body, Entry};
use crate::model::event::{Event, EventId, Mode};
use crate::model::link::{AgreementId, EntryId};
use crate::model::milestone::Milestone;
use crate::model::status::{Standing, Status, TermEnd};
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
            let past = Past::of(id, &entry.events, vocabulary, as_of);
            statuses.insert(own, status(&past, agreement));
        }
    }
    statuses
}

/// The reported events of one agreement that lie on or before the dossier's day.
struct Past<'d> {
    vocabulary: &'d Vocabulary,
    as_of: Day,
    events: Vec<(EventId, &'d Event)>,
}

impl<'d> Past<'d> {
    fn of(
        own: EntryId,
        events: &'d [Event],
        vocabulary: &'d Vocabulary,
        as_of: Day,
    ) -> Self {
        let mut events: Vec<_> = EventId::of_all(own, events)
            .filter(|(_, event)| event.mode == Mode::Reported)
            .filter(|(_, event)| {
                let start = event.date.as_ref().and_then(Edtf::earliest);
                start.is_none_or(|day| day <= as_of)
            })
            .collect();
        // What has no date comes last, so that it does not hide a date that another source gives.
        events.sort_by_key(|(id, event)| {
            (event.date.is_none(), event.date.as_ref().map(Edtf::sort_key), *id)
        });
        Past { vocabulary, as_of, events }
    }

    fn milestone(&self, event: &Event) -> Option<Milestone> {
        self.vocabulary.term(event.kind).milestone
    }

    /// The first event that is the milestone.
    fn first(&self, milestone: Milestone) -> Option<&'d Event> {
        let mut events = self.events.iter().map(|(_, event)| *event);
        events.find(|event| self.milestone(event) == Some(milestone))
    }

    /// All events that are one of these milestones.
    fn all(&self, milestones: &[Milestone]) -> Vec<EventId> {
        self.events
            .iter()
            .filter(|(_, event)| {
                self.milestone(event).is_some_and(|one| milestones.contains(&one))
            })
            .map(|(id, _)| *id)
            .collect()
    }
}

fn status(past: &Past, agreement: &Agreement) -> Status {
    let end = match &agreement.term {
        Some(term) => end(past, term),
        None => TermEnd::NoTerm,
    };
    let (standing, because) = standing(past, agreement, &end);
    Status { standing, because, end }
}

fn standing(
    past: &Past,
    agreement: &Agreement,
    end: &TermEnd,
) -> (Standing, Vec<EventId>) {
    let found = |milestones: &[Milestone]| {
        Some(past.all(milestones)).filter(|events| !events.is_empty())
    };
    if let Some(because) = found(&[Milestone::Terminated, Milestone::Denounced]) {
        return (Standing::Ended, because);
    }
    if let Some(because) = found(&[Milestone::Expired]) {
        return (Standing::Expired, because);
    }
    if let Some(mut because) = found(&[Milestone::InForce]) {
        let renewed = past.all(&[Milestone::Renewed]);
        because.extend(&renewed);
        let over = has_passed(end, past.as_of) && renewed.is_empty();
        let renewal = agreement.term.as_ref().map(|term| term.renewal);
        let standing = match (over, renewal) {
            (false, _) | (true, None) => Standing::InForce,
            (true, Some(Renewal::Automatic)) => Standing::FirstTermEnded,
            (true, Some(Renewal::None)) => Standing::Expired,
            // Whether the parties renewed it is not reported, and silence is not absence.
            (true, Some(Renewal::Express | Renewal::Unknown)) => {
                Standing::Form(FormStatus::Unknown)
            }
        };
        return (standing, because);
    }
    if let Some(because) = found(&[Milestone::Approved, Milestone::Ratified]) {
        return (Standing::Approved, because);
    }
    if let Some(because) = found(&[Milestone::Signed]) {
        return (Standing::Signed, because);
    }
    let form = past.vocabulary.term(agreement.form).status;
    (Standing::Form(form.unwrap_or(FormStatus::Unknown)), Vec::new())
}

fn has_passed(end: &TermEnd, day: Day) -> bool {
    match end {
        TermEnd::On(end) => *end < day,
        TermEnd::About(end) => end.latest().is_some_and(|end| end < day),
        TermEnd::NoTerm | TermEnd::Undated | TermEnd::NotComputable => false,
    }
}

/// The end of the first term: its length after the event from which it runs; after the year of
/// signature where no source says from when it runs.
fn end(past: &Past, term: &Term) -> TermEnd {
    let (start, exact) = match term.from {
        Some(kind) => {
            let mut events = past.events.iter().map(|(_, event)| *event);
            (events.find(|event| event.kind == kind), true)
        }
        None => (past.first(Milestone::Signed), false),
    };
    let Some(event) = start else { return TermEnd::NotComputable };
    let Some(date) = &event.date else { return TermEnd::Undated };
    match date.day() {
        Some(day) if exact && !date.is_uncertain() && !date.is_approximate() => {
            TermEnd::On(term.length.after(day))
        }
        Some(day) if exact => about(&format!("{}~", term.length.after(day))),
        _ => match date.earliest() {
            Some(day) => about(&format!("{:04}~", term.length.after(day).year)),
            None => TermEnd::NotComputable,
        },
    }
}

fn about(text: &str) -> TermEnd {
    text.parse().map_or(TermEnd::NotComputable, TermEnd::About)
}
