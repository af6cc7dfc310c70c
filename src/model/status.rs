//! Where an agreement stands on a day, how sure that is, and why.
//! Start at [`Status`].

use super::edtf::{Day, Edtf};
use super::event::EventId;
use super::milestone::Milestone;
use super::vocabulary::FormStatus;

/// Where an agreement stands on the dossier's day, and when its first term ends.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Status {
    /// Where it stands.
    pub state: State,
    /// The end of the first term, as far as it can be computed.
    pub end: TermEnd,
}

/// Where an agreement stands on one day, with what it was computed from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct State {
    /// The standing; if it is not certain, the furthest that the dates allow.
    pub standing: Standing,
    /// Whether every day that the dates allow gives this standing.
    pub certain: bool,
    /// The other standings that the dates allow.
    pub otherwise: Vec<Standing>,
    /// Whether its entry into force is reported or planned for a later time.
    pub awaits_force: bool,
    /// The events on which it rests, in the order of reasoning.
    pub because: Vec<EventId>,
    /// The reported events by which it comes to stand elsewhere after the day, by date.
    pub later: Vec<EventId>,
}

/// Where an agreement stands.
// The order is that of advance: of two standings that are possible, the later one is shown.
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
    /// One of several parties denounced it; it is in force for the others.
    InForceForOthers,
    /// The first term has ended; renewal is automatic, and nothing has been reported since.
    FirstTermEnded,
    /// A party denounced it; whether it has ended is not reported.
    Denounced,
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
            Standing::InForceForOthers => "in-force-for-others",
            Standing::FirstTermEnded => "first-term-ended",
            Standing::Denounced => Milestone::Denounced.code(),
            Standing::Expired => Milestone::Expired.code(),
            Standing::Ended => "ended",
        }
    }
}

impl State {
    /// The code by which it is shown: that of the standing, with `may-` before it if it is not
    /// certain.
    pub fn code(&self) -> &'static str {
        if self.certain {
            return self.standing.code();
        }
        match self.standing {
            Standing::Form(_) => FormStatus::Unknown.code(),
            Standing::Signed => "may-signed",
            Standing::Approved => "may-approved",
            Standing::InForce => "may-in-force",
            Standing::InForceForOthers => "may-in-force-for-others",
            Standing::FirstTermEnded => "may-first-term-ended",
            Standing::Denounced => "may-denounced",
            Standing::Expired => "may-expired",
            Standing::Ended => "may-ended",
        }
    }

    /// The name of the words for it: its code, or another one where the words for that would say
    /// that entry into force is not reported, although it is told.
    pub fn words(&self) -> &'static str {
        match (self.standing, self.awaits_force, self.certain) {
            (Standing::Signed, true, true) => "signed-awaiting",
            (Standing::Signed, true, false) => "may-signed-awaiting",
            (Standing::Approved, true, true) => "approved-awaiting",
            (Standing::Approved, true, false) => "may-approved-awaiting",
            _ => self.code(),
        }
    }

    /// The names of the words for the other standings that the dates allow.
    pub fn other_words(&self) -> impl Iterator<Item = &'static str> {
        self.otherwise.iter().map(|other| match (other, self.awaits_force) {
            (Standing::Signed, true) => "signed-awaiting",
            (Standing::Approved, true) => "approved-awaiting",
            _ => other.code(),
        })
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
    /// It lies beyond the years that can be written.
    Beyond,
}
