//! Where an agreement stands on a day: what the dates of its events allow.
//! Start at [`state`], a function of facts and a day.

use std::collections::BTreeSet;

use super::milestones::{Happening, Milestones, Reading, Truth};
use super::term;
use crate::model::agreement::{Agreement, Renewal};
use crate::model::edtf::Day;
use crate::model::event::EventId;
use crate::model::evidence::Voice;
use crate::model::link::EntryId;
use crate::model::milestone::Milestone;
use crate::model::status::{Standing, State};
use crate::model::vocabulary::FormStatus;

/// All that the state of an agreement is computed from.
pub(super) struct Facts<'d> {
    pub(super) milestones: &'d Milestones<'d>,
    pub(super) agreement: &'d Agreement,
    /// The status that its form gives.
    pub(super) form: FormStatus,
}

/// Where the agreement stands at the end of `day`.
///
/// Each milestone was reached, may have been, or was not. So the dates allow one standing or
/// several. It is certain if it is the only one, however the qualifiers of the dates are taken.
pub(super) fn state(facts: &Facts, day: Day) -> State {
    let written = Possible::of(facts, day, Reading::Written);
    let doubted = Possible::of(facts, day, Reading::Doubted);
    let furthest = |possible: &Possible| possible.standings.iter().max().copied();
    let mut standing = furthest(&written).unwrap_or(Standing::Form(facts.form));
    // A doubtful date is about the step that may have been made, not about the one before it.
    if let Standing::Form(_) | Standing::Signed | Standing::Approved = standing
        && let Some(further) = furthest(&doubted)
    {
        standing = further;
    }
    let mut otherwise = written.standings;
    otherwise.retain(|other| *other != standing);
    let certain = doubted.standings.len() == 1;
    State {
        standing,
        certain,
        otherwise,
        awaits_force: facts.milestones.awaits_force(day),
        because: doubted.because,
        later: later(facts.milestones, day),
    }
}

/// The milestones that are reported for a time after `day`.
fn later(milestones: &Milestones, day: Day) -> Vec<EventId> {
    let later = milestones.all.iter().filter(|one| {
        one.milestone.is_some() && one.by(day, Reading::Written) == Truth::No
    });
    later.map(|one| one.id).collect()
}

/// The standings that the dates allow on a day.
struct Possible<'f> {
    facts: &'f Facts<'f>,
    day: Day,
    reading: Reading,
    standings: Vec<Standing>,
    /// The events on which they rest.
    because: Vec<EventId>,
}

impl<'f> Possible<'f> {
    fn of(facts: &'f Facts, day: Day, reading: Reading) -> Self {
        let (standings, because) = (Vec::new(), Vec::new());
        let mut possible = Possible { facts, day, reading, standings, because };
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
            let reached = self.rests_on(&[milestone]);
            if reached != Truth::No {
                self.standings.push(standing);
            }
            if reached == Truth::Yes {
                return;
            }
        }
        let denounced = self.rests_on(&[Milestone::Denounced]);
        let others_stay = denounced != Truth::No && self.others_stay();
        match self.rests_on(&[Milestone::InForce]) {
            Truth::Yes => return self.running(denounced, others_stay),
            Truth::Perhaps => self.running(denounced, others_stay),
            Truth::No if denounced == Truth::No || others_stay => {}
            Truth::No => {
                self.standings.push(Standing::Denounced);
                if denounced == Truth::Yes {
                    return;
                }
            }
        }
        self.before_force();
    }

    /// What it is called before it is in force.
    fn before_force(&mut self) {
        for (milestones, standing) in [
            (&[Milestone::Approved, Milestone::Ratified][..], Standing::Approved),
            (&[Milestone::Signed], Standing::Signed),
        ] {
            let reached = self.rests_on(milestones);
            if reached != Truth::No {
                self.standings.push(standing);
            }
            if reached == Truth::Yes {
                return;
            }
        }
        self.standings.push(Standing::Form(self.facts.form));
    }

    /// What it is called once it is in force, if no end is reported.
    fn running(&mut self, denounced: Truth, others_stay: bool) {
        let before = self.standings.len();
        let (over, renewal) = self.over();
        if over != Truth::Yes {
            self.standings.push(Standing::InForce);
        }
        if over != Truth::No {
            self.standings.push(match renewal {
                Some(Renewal::None) => Standing::Expired,
                Some(Renewal::Automatic) => Standing::FirstTermEnded,
                // Whether the parties renewed it is not reported, and silence is not absence.
                Some(Renewal::Express | Renewal::Unknown) | None => {
                    Standing::Form(FormStatus::Unknown)
                }
            });
        }
        if denounced == Truth::No {
            return;
        }
        for at in before..self.standings.len() {
            let denounced_as = match self.standings[at] {
                Standing::InForce if others_stay => Standing::InForceForOthers,
                Standing::Expired => continue,
                standing if others_stay => standing,
                _ => Standing::Denounced,
            };
            match denounced {
                Truth::Yes => self.standings[at] = denounced_as,
                Truth::Perhaps => self.standings.push(denounced_as),
                Truth::No => {}
            }
        }
    }

    /// Whether the time for which it is in force has run out, and how it would be renewed; no
    /// renewal where it is not the first term that has.
    fn over(&mut self) -> (Truth, Option<Renewal>) {
        let milestones = self.facts.milestones;
        // It was in force from one day to another, and why it ended is not said.
        let until = milestones.those(Milestone::InForce).filter_map(|one| one.until);
        let until: Vec<Truth> =
            until.map(|end| end.before(self.day, self.reading)).collect();
        if until.iter().any(|passed| *passed != Truth::No) {
            return (Truth::Perhaps, None);
        }
        let Some(term) = &self.facts.agreement.term else { return (Truth::No, None) };
        let first = term::window(milestones, term);
        let over = first.before(self.day, self.reading);
        let renewed = self.rests_on(&[Milestone::Renewed]);
        match (over, renewed) {
            (Truth::No, _) | (_, Truth::No) => (over, Some(term.renewal)),
            (_, Truth::Perhaps) => (Truth::Perhaps, Some(term.renewal)),
            (_, Truth::Yes) => {
                let last = term::renewed(milestones, term, &first);
                match last.before(self.day, self.reading) {
                    Truth::No => (Truth::No, None),
                    // It may have been renewed again.
                    Truth::Yes | Truth::Perhaps => (Truth::Perhaps, None),
                }
            }
        }
    }

    /// Whether those who denounced it leave at least two of its parties.
    fn others_stay(&self) -> bool {
        let parties: BTreeSet<EntryId> =
            self.facts.agreement.parties.iter().copied().collect();
        let mut left: BTreeSet<EntryId> = BTreeSet::new();
        for one in self.facts.milestones.those(Milestone::Denounced) {
            if one.by(self.day, self.reading) == Truth::No {
                continue;
            }
            let who = one.event.by.iter().filter_map(Voice::entry);
            let who: Vec<_> = who.filter(|by| parties.contains(by)).collect();
            if who.is_empty() {
                // Who it was is not told: it may have been any number of them.
                return false;
            }
            left.extend(who);
        }
        parties.len() >= left.len() + 2
    }

    /// Whether any of these milestones was reached; if so, its events are among the reasons.
    fn rests_on(&mut self, milestones: &[Milestone]) -> Truth {
        let reached = self.any(milestones);
        if reached != Truth::No {
            let (day, reading) = (self.day, self.reading);
            let one_of = |one: &&Happening| {
                one.milestone.is_some_and(|own| milestones.contains(&own))
                    && one.by(day, reading) != Truth::No
            };
            let events = self.facts.milestones.all.iter().filter(one_of);
            self.because.extend(events.map(|one| one.id));
        }
        reached
    }

    fn any(&self, milestones: &[Milestone]) -> Truth {
        let all = self.facts.milestones;
        let truths = milestones.iter().map(|m| all.reached(*m, self.day, self.reading));
        super::milestones::any(truths)
    }
}
