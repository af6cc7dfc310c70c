//! Where an agreement stands on a day, how sure that is, and why.
//! Start at [`Status`].

use super::edtf::{Day, Edtf};
use super::event::EventId;
use super::link::{ArticleId, EntryId};
use super::milestone::Milestone;
use super::vocabulary::FormStatus;

/// Where an agreement stands on every day, and why it stands where it does on the dossier's.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Status {
    /// Where it stands, from the beginning on: at least one, by day. The first has no day.
    pub spells: Vec<Spell>,
    /// The events on which its state rests on the dossier's day, in the order of reasoning.
    pub because: Vec<EventId>,
    /// The reported events by which it comes to stand elsewhere after that day, by date.
    pub later: Vec<EventId>,
    /// What is to be said of its entry into force on that day, if it is signed or approved.
    pub force: Force,
    /// Its milestones on whose dates accounts differ.
    pub disputes: Disputes,
    /// The end of the first term, as far as it can be computed.
    pub end: TermEnd,
    /// The end of each renewal, in their order, as far as they can be computed.
    pub renewed: Vec<TermEnd>,
}

/// The events that are accounts of one milestone, but give different dates.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Disputes {
    groups: Vec<Vec<EventId>>,
    /// The first event of each group.
    firsts: Vec<EventId>,
    /// The group of each event, by event.
    places: Vec<(EventId, usize)>,
}

impl Disputes {
    /// Those of these groups.
    pub(crate) fn new(groups: Vec<Vec<EventId>>) -> Disputes {
        let places = groups.iter().enumerate();
        let places = places.flat_map(|(at, ids)| ids.iter().map(move |id| (*id, at)));
        let mut places: Vec<_> = places.collect();
        places.sort_unstable();
        // A group has two events at least.
        let firsts = groups.iter().filter_map(|ids| ids.iter().min().copied()).collect();
        Disputes { groups, firsts, places }
    }

    /// The accounts that compete with an event, by date, itself among them; none if none does.
    pub fn of(&self, id: EventId) -> &[EventId] {
        self.place(id).map_or(&[], |at| &self.groups[at])
    }

    /// The one that stands for all accounts that compete with an event; none if none does.
    pub fn first(&self, id: EventId) -> Option<EventId> {
        self.place(id).map(|at| self.firsts[at])
    }

    fn place(&self, id: EventId) -> Option<usize> {
        let at = self.places.binary_search_by_key(&id, |(known, _)| *known);
        at.ok().map(|at| self.places[at].1)
    }
}

/// A state, with the days on which it holds: from its own to the day before the next one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Spell {
    /// The first day; none if nothing bounds it.
    pub from: Option<Day>,
    /// The state.
    pub state: State,
    /// What happens, or may happen, on that day.
    pub grounds: Vec<Reason>,
    /// Whether one of several days that accounts give for one event begins it.
    pub disputed: bool,
    /// The latest of the articles on which the state rests.
    pub source: Option<ArticleId>,
}

/// What begins a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// An event that happened, or may have happened.
    Event(EventId),
    /// The end of a term, as it is computed.
    TermEnd,
}

/// Where an agreement stands on one day.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct State {
    /// The standing; if it is not certain, the furthest that the dates allow.
    pub standing: Standing,
    /// Whether every day that the dates allow gives this standing.
    pub certain: bool,
    /// The other standings that the dates allow.
    pub otherwise: Vec<Standing>,
    /// The parties that approved it, if it is approved and others are not known to have done so.
    pub approved_by: Vec<EntryId>,
}

/// What is to be said of entry into force, where that is not reported for the day or an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Force {
    /// That it is not reported.
    Unreported,
    /// That it is reported or planned for a later time.
    Awaited,
    /// Nothing: what does not bind has no entry into force that were due.
    NotDue,
}

impl Status {
    /// The place of the state that holds at the end of `day`.
    pub fn place(&self, day: Day) -> usize {
        // What has no day is the first.
        self.spells.partition_point(|spell| spell.from <= Some(day)).saturating_sub(1)
    }

    /// The state that holds at the end of `day`.
    ///
    /// # Panics
    ///
    /// Never: there is at least one.
    pub fn on(&self, day: Day) -> &State {
        &self.spells[self.place(day)].state
    }
}

/// Where an agreement stands.
// The order is that of advance: of two standings that are possible, the later one is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Standing {
    /// It does not exist yet: all that is reported happened later.
    NotYet,
    /// No event says more, and none has a day; the form gives the word.
    FormUndated(FormStatus),
    /// No event says more; the form gives the word, from a known day on.
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
            Standing::NotYet => "not-yet",
            Standing::FormUndated(form) | Standing::Form(form) => form.code(),
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
            Standing::NotYet => self.standing.code(),
            Standing::FormUndated(form) | Standing::Form(form) => match form {
                FormStatus::Proposed => "may-proposed",
                FormStatus::Announced => "may-announced",
                FormStatus::Agreed => "may-agreed",
                FormStatus::Issued => "may-issued",
                FormStatus::Launched => "may-launched",
                FormStatus::Unknown => FormStatus::Unknown.code(),
            },
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

    /// The code by which states of different days are compared and searched for. It says less than
    /// [`State::code`], and has no `may-`: see [`State::is_sure`].
    pub fn day_code(&self) -> &'static str {
        match self.standing {
            // On which days it was what its form says is not known of any.
            Standing::FormUndated(_) => FormStatus::Unknown.code(),
            Standing::InForceForOthers => Milestone::InForce.code(),
            Standing::Denounced => Standing::Ended.code(),
            standing => standing.code(),
        }
    }

    /// Whether [`State::day_code`] holds, and not only may hold.
    pub fn is_sure(&self) -> bool {
        // Whether what was denounced has ended is not reported.
        self.certain && self.standing != Standing::Denounced
    }

    /// Whether it is certain, and `before`, the state until then, was perhaps this one already.
    pub fn settles(&self, before: &State) -> bool {
        let own = self.standing;
        let was = before.standing == own || before.otherwise.contains(&own);
        self.certain && !before.certain && was
    }

    /// The name of the words for it: its code, or another one where the words for that would say
    /// that entry into force is not reported, although it is told or not due.
    pub fn words(&self, force: Force) -> &'static str {
        match (self.standing, force, self.certain) {
            (Standing::Signed, Force::Awaited, false) => "may-signed-awaiting",
            (Standing::Signed, Force::NotDue, false) => "may-signed-not-binding",
            (Standing::Approved, Force::Awaited, false) => "may-approved-awaiting",
            (Standing::Approved, Force::NotDue, false) => "may-approved-not-binding",
            (_, _, true) => force.words(self.standing),
            _ => self.code(),
        }
    }

    /// The names of the words for the other standings that the dates allow.
    pub fn other_words(&self, force: Force) -> impl Iterator<Item = &'static str> {
        self.otherwise.iter().map(move |other| force.words(*other))
    }
}

impl Force {
    /// The name of the words for a standing that is certain.
    fn words(self, standing: Standing) -> &'static str {
        match (standing, self) {
            (Standing::Signed, Force::Awaited) => "signed-awaiting",
            (Standing::Signed, Force::NotDue) => "signed-not-binding",
            (Standing::Approved, Force::Awaited) => "approved-awaiting",
            (Standing::Approved, Force::NotDue) => "approved-not-binding",
            _ => standing.code(),
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
    /// On one of these dates, which are at least two: accounts differ on the event from which it
    /// runs.
    Disputed(Vec<Estimate>),
    /// About this date: the start is not exact, or which event it runs from is not known.
    About(Estimate),
    /// It runs from an event that is reported without a date.
    Undated,
    /// It runs from an event that no source reports.
    NotComputable,
    /// It lies beyond the years that can be written.
    Beyond,
}

/// A date about which a term ends, and the days on which it can; an end that is `None` is open.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Estimate {
    /// The date as it is shown, which may be rounded.
    pub date: Edtf,
    /// The first of the days.
    pub first: Option<Day>,
    /// The last of them.
    pub last: Option<Day>,
}

impl From<Estimate> for TermEnd {
    /// On a day, if that is all that the date allows.
    fn from(end: Estimate) -> TermEnd {
        match end.first.filter(|day| end.date == (*day).into()) {
            Some(day) => TermEnd::On(day),
            None => TermEnd::About(end),
        }
    }
}
