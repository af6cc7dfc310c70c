//! Where an agreement stands on a day: what the dates of its events allow.
//! Start at [`Facts::state`], a function of facts and a day.

mod dates;

use self::dates::Dates;
use super::milestones::Milestones;
use super::reach::{EVER, Moment, NEVER, Reach, Reading, Truth};
use crate::model::agreement::{Agreement, Binding, Renewal, Term};
use crate::model::link::EntryId;
use crate::model::milestone::Milestone;
use crate::model::status::{Force, Standing, State};
use crate::model::vocabulary::FormStatus;

/// All that the state of an agreement is computed from. What is asked of every day is worked out
/// once, so that a day costs no more where there are many events.
pub(super) struct Facts<'d> {
    pub(super) milestones: &'d Milestones<'d>,
    pub(super) term: Option<&'d Term>,
    /// Whether it is known not to bind.
    binds_not: bool,
    /// The status that its form gives.
    form: FormStatus,
    /// Since when it is what its form says.
    since: Since,
    /// What the dates say in each of [`Reading::BOTH`].
    readings: [Dates; 2],
    /// From when each party has approved it, if that is told of each approval.
    approvals: Vec<(EntryId, Reach)>,
}

/// Since when an agreement of which no milestone is reached is what its form says.
#[derive(Clone, Copy)]
pub(super) enum Since {
    /// No event has a day.
    Unknown,
    /// Only milestones have one: before these it does not exist.
    Never,
    /// Since other events.
    Events(Reach),
}

/// What a state rests on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Grounds {
    /// The milestones, a bit for each by its place.
    milestones: u16,
    /// The events by which it is what its form says.
    pub(super) form: bool,
    /// The end of its term.
    pub(super) term: bool,
}

impl Grounds {
    /// Whether a milestone is among them.
    pub(super) fn has(self, milestone: Milestone) -> bool {
        self.milestones & (1 << milestone as u16) != 0
    }
}

impl<'d> Facts<'d> {
    /// Those of an agreement. `approvals` says from when each party has approved it.
    pub(super) fn new(
        milestones: &'d Milestones<'d>,
        agreement: &'d Agreement,
        form: FormStatus,
        since: Since,
        approvals: Vec<(EntryId, Reach)>,
    ) -> Facts<'d> {
        let term = agreement.term.as_ref();
        let readings =
            Reading::BOTH.map(|reading| Dates::of(milestones, agreement, reading));
        let binds_not =
            matches!(agreement.binding, Some(Binding::No | Binding::NotApplicable));
        Facts { milestones, term, binds_not, form, since, readings, approvals }
    }

    /// Where the agreement stands at the end of `day`, and on what that rests.
    ///
    /// Each milestone was reached, may have been, or was not. So the dates allow one standing or
    /// several. It is certain if it is the only one, however the qualifiers of the dates are taken.
    pub(super) fn state(&self, day: Moment) -> (State, Grounds) {
        let written = Possible::of(self, day, Reading::Written);
        let doubted = Possible::of(self, day, Reading::Doubted);
        let furthest = |possible: &Possible| possible.standings.iter().max().copied();
        let mut standing = furthest(&written).unwrap_or(Standing::Form(self.form));
        // A doubtful date is about the step that may have been made, not about the one before it.
        if standing <= Standing::Approved
            && let Some(further) = furthest(&doubted)
        {
            standing = further;
        }
        let mut otherwise = written.standings;
        otherwise.retain(|other| *other != standing);
        let state = State {
            standing,
            certain: doubted.standings.len() == 1,
            otherwise,
            approved_by: self.approved_by(standing, day),
        };
        (state, doubted.grounds)
    }

    /// What is to be said of its entry into force at the end of `day`, if it is not in force.
    pub(super) fn force(&self, day: Moment) -> Force {
        match self.binds_not {
            _ if self.milestones.awaits_force(day) => Force::Awaited,
            true => Force::NotDue,
            false => Force::Unreported,
        }
    }

    /// The parties that approved it, if not all of them are known to have done so.
    fn approved_by(&self, standing: Standing, day: Moment) -> Vec<EntryId> {
        if standing != Standing::Approved {
            return Vec::new();
        }
        let those = |truth: Truth| {
            let approved =
                self.approvals.iter().filter(move |(_, by)| by.on(day) == truth);
            approved.map(|(party, _)| *party).collect::<Vec<_>>()
        };
        let mut known = those(Truth::Yes);
        if known.is_empty() {
            known = those(Truth::Perhaps);
        }
        if known.len() == self.approvals.len() { Vec::new() } else { known }
    }

    /// The days on which its state can change.
    pub(super) fn changes(&self) -> Vec<Moment> {
        let mut all = Vec::new();
        for dates in &self.readings {
            let Dates {
                reached,
                too_few,
                some_leave,
                until,
                over,
                renewals,
                renewal_over,
                ends_late: _,
            } = dates;
            all.extend(reached.iter().flat_map(|reach| reach.changes()));
            all.extend(too_few.changes());
            all.extend(until.changes());
            all.extend([*some_leave, *renewal_over]);
            all.extend(over.changes());
            for (made, over) in renewals {
                all.push(*made);
                all.extend(over.changes());
            }
        }
        if let Since::Events(reach) = self.since {
            all.extend(reach.changes());
        }
        all.extend(self.approvals.iter().flat_map(|(_, reach)| reach.changes()));
        all.retain(|day| *day != EVER && *day != NEVER);
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The days from which an end of its term may count, or counts.
    pub(super) fn term_ends(&self) -> Vec<Moment> {
        let mut all = Vec::new();
        for Dates { over, renewals, renewal_over, .. } in &self.readings {
            all.extend(over.changes());
            all.extend(renewals.iter().flat_map(|(_, over)| over.changes()));
            all.push(*renewal_over);
        }
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// Where it stands once nothing is known to keep it in force.
const UNKNOWN: Standing = Standing::Form(FormStatus::Unknown);

/// The standings that the dates allow on a day.
struct Possible<'f> {
    facts: &'f Facts<'f>,
    dates: &'f Dates,
    day: Moment,
    standings: Vec<Standing>,
    /// What they rest on.
    grounds: Grounds,
}

impl<'f> Possible<'f> {
    fn of(facts: &'f Facts, day: Moment, reading: Reading) -> Self {
        let dates = &facts.readings[reading as usize];
        let (standings, grounds) = (Vec::new(), Grounds::default());
        let mut possible = Possible { facts, dates, day, standings, grounds };
        possible.find();
        possible.standings.sort_unstable();
        possible.standings.dedup();
        possible
    }

    /// Goes from the end of an agreement back to its beginning, as far as the dates leave open
    /// whether a milestone was reached.
    fn find(&mut self) {
        for (milestone, standing) in [
            (Milestone::Terminated, Standing::Ended),
            (Milestone::Expired, Standing::Expired),
        ] {
            let reached = self.rests_on(milestone);
            if reached != Truth::No {
                self.standings.push(standing);
            }
            if reached == Truth::Yes {
                return;
            }
        }
        let in_force = self.rests_on(Milestone::InForce);
        if in_force != Truth::No {
            self.running();
        }
        if in_force == Truth::Yes {
            return;
        }
        // For the others it stays what it was.
        let too_few = self.dates.too_few.on(self.day);
        if too_few != Truth::No {
            self.rests_on(Milestone::Denounced);
            self.standings.push(Standing::Denounced);
        }
        if too_few != Truth::Yes {
            self.before_force();
        }
    }

    /// What it is called before it is in force.
    fn before_force(&mut self) {
        for (milestones, standing) in [
            (&[Milestone::Approved, Milestone::Ratified][..], Standing::Approved),
            (&[Milestone::Signed], Standing::Signed),
        ] {
            let reached = milestones.iter().map(|one| self.rests_on(*one));
            let reached: Vec<Truth> = reached.collect();
            if reached.iter().any(|reached| *reached != Truth::No) {
                self.standings.push(standing);
            }
            if reached.contains(&Truth::Yes) {
                return;
            }
        }
        let form = Standing::Form(self.facts.form);
        match self.facts.since {
            Since::Unknown => {
                self.standings.push(Standing::FormUndated(self.facts.form));
            }
            Since::Never => self.standings.push(Standing::NotYet),
            Since::Events(reach) => {
                let there = reach.on(self.day);
                self.grounds.form |= there != Truth::No;
                if there != Truth::No {
                    self.standings.push(form);
                }
                if there != Truth::Yes {
                    self.standings.push(Standing::NotYet);
                }
            }
        }
    }

    /// What it is called once it is in force, if no end is reported.
    fn running(&mut self) {
        let in_time = self.in_time();
        let denounced = self.rests_on(Milestone::Denounced);
        let too_few = self.dates.too_few;
        let others_stay = self.dates.some_leave <= self.day && self.day < too_few.does;
        for standing in in_time {
            // Nobody leaves what has expired.
            if denounced != Truth::Yes || standing == Standing::Expired {
                self.standings.push(standing);
            }
            match standing {
                Standing::Expired => continue,
                Standing::InForce if others_stay => {
                    self.standings.push(Standing::InForceForOthers);
                }
                standing if others_stay => self.standings.push(standing),
                _ => {}
            }
            if too_few.on(self.day) != Truth::No {
                self.standings.push(Standing::Denounced);
            }
        }
    }

    /// What it is called once it is in force, as its term and the date of that allow.
    fn in_time(&mut self) -> Vec<Standing> {
        let mut found = self.in_term();
        let until = self.dates.until.on(self.day);
        if until != Truth::No && found.contains(&Standing::InForce) {
            // It was in force from one day to another, and why it ended is not said.
            if until == Truth::Yes && self.rests_on(Milestone::Renewed) == Truth::No {
                found.retain(|standing| *standing != Standing::InForce);
            }
            found.push(UNKNOWN);
        }
        found
    }

    /// What it is called once it is in force, as its term allows.
    fn in_term(&mut self) -> Vec<Standing> {
        let Some(term) = self.facts.term else { return vec![Standing::InForce] };
        let over = self.dates.over.on(self.day);
        let renewed = self.rests_on(Milestone::Renewed);
        self.grounds.term |= over != Truth::No;
        let mut found = Vec::new();
        // If it ended later, it was still in force.
        if over != Truth::Yes || renewed != Truth::No || self.dates.ends_late {
            found.push(Standing::InForce);
        }
        if over != Truth::No && renewed != Truth::Yes {
            found.push(match term.renewal {
                Renewal::None => Standing::Expired,
                Renewal::Automatic => Standing::FirstTermEnded,
                // Whether the parties renewed it is not reported, and silence is not absence.
                Renewal::Express | Renewal::Unknown => UNKNOWN,
            });
        }
        // It may have been renewed again.
        if over != Truth::No && renewed != Truth::No && self.may_renewal_be_over() {
            found.push(UNKNOWN);
        }
        found
    }

    /// Whether the last renewal until the day may be over.
    fn may_renewal_be_over(&self) -> bool {
        let renewals = &self.dates.renewals;
        let certain = renewals.partition_point(|(made, _)| *made <= self.day);
        let last = certain.checked_sub(1).map(|last| renewals[last].1.may);
        last.unwrap_or(self.dates.renewal_over) <= self.day
    }

    /// Whether a milestone was reached; if so, its events are among the grounds.
    fn rests_on(&mut self, milestone: Milestone) -> Truth {
        let reached = self.dates.reached[milestone as usize].on(self.day);
        if reached != Truth::No {
            self.grounds.milestones |= 1 << milestone as u16;
        }
        reached
    }
}
