//! The status of an agreement on the dossier's day, from its own events, its term and its form.
//! Start at [`compute`].

use crate::model::Dossier;
use crate::model::agreement::{Agreement, Renewal, Term};
use crate::model::edtf::{Day, Edtf};
use crate::model::entry::{Body, Kind};
use crate::model::event::{Event, EventId, Mode};
use crate::model::link::EntryId;
use crate::model::status::{Standing, Status, TermEnd};
use crate::model::vocabulary::FormStatus;

/// Computes the status of every agreement.
pub(super) fn compute(dossier: &mut Dossier) {
    let statuses: Vec<(EntryId, Status)> = dossier
        .of_kind(Kind::Agreement)
        .filter_map(|(id, entry)| match &entry.body {
            Body::Agreement(agreement) => Some((id, status(dossier, id, agreement))),
            _ => None,
        })
        .collect();
    for (id, status) in statuses {
        if let Body::Agreement(agreement) = &mut dossier.entries[id.0 as usize].body {
            agreement.status = status;
        }
    }
}

/// The reported events of one agreement that lie on or before the dossier's day.
struct Past<'d> {
    dossier: &'d Dossier,
    events: Vec<(EventId, &'d Event)>,
}

impl<'d> Past<'d> {
    fn of(dossier: &'d Dossier, id: EntryId) -> Self {
        let mut events: Vec<_> = dossier
            .reverse(id)
            .events
            .iter()
            .map(|event| (*event, dossier.event(*event)))
            .filter(|(_, event)| event.owner == id && event.mode == Mode::Reported)
            .filter(|(_, event)| {
                let start = event.date.as_ref().and_then(Edtf::earliest);
                start.is_none_or(|day| day <= dossier.as_of)
            })
            .collect();
        // What has no date comes last, so that it does not hide a date that another source gives.
        events.sort_by_key(|(id, event)| {
            (event.date.is_none(), event.date.as_ref().map(Edtf::sort_key), *id)
        });
        Past { dossier, events }
    }

    /// The first event with one of these codes.
    fn first(&self, codes: &[&str]) -> Option<(EventId, &'d Event)> {
        self.events
            .iter()
            .find(|(_, event)| {
                codes.contains(&self.dossier.vocabulary.term(event.kind).code.as_str())
            })
            .copied()
    }

    fn all(&self, codes: &[&str]) -> Vec<EventId> {
        self.events
            .iter()
            .filter(|(_, event)| {
                codes.contains(&self.dossier.vocabulary.term(event.kind).code.as_str())
            })
            .map(|(id, _)| *id)
            .collect()
    }
}

fn status(dossier: &Dossier, id: EntryId, agreement: &Agreement) -> Status {
    let past = Past::of(dossier, id);
    let end = match &agreement.term {
        Some(term) => end(&past, term),
        None => TermEnd::NoTerm,
    };
    let (standing, because) = standing(&past, agreement, &end);
    Status { standing, because, end }
}

fn standing(
    past: &Past,
    agreement: &Agreement,
    end: &TermEnd,
) -> (Standing, Vec<EventId>) {
    let found = |codes: &[&str]| past.first(codes).is_some().then(|| past.all(codes));
    if let Some(because) = found(&["terminated", "denounced"]) {
        return (Standing::Ended, because);
    }
    if let Some(because) = found(&["expired"]) {
        return (Standing::Expired, because);
    }
    if let Some(mut because) = found(&["in-force"]) {
        let renewed = past.all(&["renewed"]);
        because.extend(&renewed);
        let over = has_passed(end, past.dossier.as_of) && renewed.is_empty();
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
    if let Some(because) = found(&["approved", "ratified"]) {
        return (Standing::Approved, because);
    }
    if let Some(because) = found(&["signed"]) {
        return (Standing::Signed, because);
    }
    let form = past.dossier.vocabulary.term(agreement.form).status;
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
            let code = past.dossier.vocabulary.term(kind).code.as_str();
            (past.first(&[code]), true)
        }
        None => (past.first(&["signed"]), false),
    };
    let Some((_, event)) = start else { return TermEnd::NotComputable };
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
