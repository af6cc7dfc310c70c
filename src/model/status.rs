//! Where an agreement stands on the dossier's day, and why.
//! Start at [`Status`].

use super::edtf::{Day, Edtf};
use super::event::EventId;
use super::milestone::Milestone;
use super::vocabulary::FormStatus;

/// Where an agreement stands, with what it was computed from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Status {
    /// The standing.
    pub standing: Standing,
    /// The events on which it rests, in the order of reasoning.
    pub because: Vec<EventId>,
    /// The end of the first term, as far as it can be computed.
    pub end: TermEnd,
}

/// Where an agreement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Standing {
    /// No event says more; the form gives the word.
    Form(FormStatus),
    /// Signed; entry into force is not reported.
    Signed,
    /// Approved or ratified; entry into force is not reported.
    Approved,
    /// In force.
    InForce,
    /// The first term has ended; renewal is automatic, and nothing has been reported since.
    FirstTermEnded,
    /// Its time has run out.
    Expired,
    /// It was ended.
    Ended,
}

impl Standing {
    /// The code by which it is shown.
    pub fn code(self) -> &'static str {
        match self {
            Standing::Form(form) => form.code(),
            Standing::Signed => Milestone::Signed.code(),
            Standing::Approved => Milestone::Approved.code(),
            Standing::InForce => Milestone::InForce.code(),
            Standing::FirstTermEnded => "first-term-ended",
            Standing::Expired => Milestone::Expired.code(),
            Standing::Ended => "ended",
        }
    }
}

/// The end of an agreement's first term.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TermEnd {
    /// No term is reported.
    NoTerm,
    /// The last day of the term, from an event whose date is known to the day.
    On(Day),
    /// About this date: the start is not exact, or which event it runs from is not known.
    About(Edtf),
    /// It runs from an event that is reported without a date.
    Undated,
    /// It runs from an event that no source reports.
    NotComputable,
}
