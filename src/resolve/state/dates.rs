//! What the dates of an agreement say in one reading of them.
//! Start at [`Dates::of`].

use std::collections::BTreeSet;

use crate::model::agreement::{Agreement, Term};
use crate::model::evidence::Voice;
use crate::model::link::EntryId;
use crate::model::milestone::Milestone;
use crate::resolve::milestones::{Milestones, told};
use crate::resolve::reach::{EVER, Moment, NEVER, Reach, Reading};
use crate::resolve::term;

/// What the dates of an agreement say in one reading.
pub(super) struct Dates {
    /// From when each milestone was reached, by its place among them.
    pub(super) reached: [Reach; Milestone::ALL.len()],
    /// From when those who denounced it leave less than two of its parties.
    pub(super) too_few: Reach,
    /// From when some may have denounced it who leave two or more.
    pub(super) some_leave: Moment,
    /// From when the time is over for which it was in force, as the date of that says.
    pub(super) until: Reach,
    /// From when the first term is over.
    pub(super) over: Reach,
    /// From the day on which each renewal is certain: when all that are certain by then are over.
    pub(super) renewals: Vec<(Moment, Reach)>,
    /// From when any renewal may be over.
    pub(super) renewal_over: Moment,
    /// Whether an end is reported for a day on which the first term is over already.
    pub(super) ends_late: bool,
}

impl Dates {
    pub(super) fn of(
        milestones: &Milestones,
        agreement: &Agreement,
        reading: Reading,
    ) -> Dates {
        let until = milestones.those(Milestone::InForce);
        let until = until.filter(|one| one.window.is_some()).map(|one| match one.until {
            Some(end) => end.before(reading),
            None => Reach::NONE,
        });
        let (too_few, some_leave) = leaving(milestones, &agreement.parties, reading);
        let mut dates = Dates {
            reached: Milestone::ALL
                .map(|milestone| milestones.reached(milestone, reading)),
            too_few,
            some_leave,
            until: until.reduce(Reach::either).unwrap_or(Reach::NONE),
            over: Reach::NONE,
            renewals: Vec::new(),
            renewal_over: NEVER,
            ends_late: false,
        };
        if let Some(term) = &agreement.term {
            let end = term::end(milestones, term, reading);
            dates.over = end.day_after();
            let renewals = renewals(milestones, term, end, reading);
            let may = renewals.iter().map(|(_, over)| over.may).min();
            dates.renewal_over = may.unwrap_or(NEVER);
            dates.renewals = all_over(renewals);
            let ends = [Milestone::Terminated, Milestone::Expired];
            let mut ends = ends.iter().map(|end| dates.reached[*end as usize]);
            let late = |end: Reach| end != Reach::NONE && end.may >= dates.over.does;
            dates.ends_late = ends.any(late);
        }
        dates
    }
}

/// From when those who denounced it leave less than two of its parties, and from when some may have
/// done so who leave two or more.
fn leaving(
    milestones: &Milestones,
    parties: &[EntryId],
    reading: Reading,
) -> (Reach, Moment) {
    let parties: BTreeSet<EntryId> = parties.iter().copied().collect();
    let all = milestones.accounts(Milestone::Denounced);
    let all = all.iter().map(|accounts| {
        let who = accounts.iter().flat_map(|one| &one.event.by).filter_map(Voice::entry);
        let who = who.filter(|by| parties.contains(by)).collect();
        (told(accounts, reading), who)
    });
    let mut all: Vec<(Reach, BTreeSet<EntryId>)> = all.collect();
    let mut too_few = |moment: fn(Reach) -> Moment| {
        all.sort_by_key(|(reach, _)| moment(*reach));
        let mut left: BTreeSet<EntryId> = BTreeSet::new();
        let last = all.iter().find(|(_, who)| {
            left.extend(who);
            // Who it was is not always told: it may have been any number of them.
            who.is_empty() || parties.len() < left.len() + 2
        });
        last.map_or(NEVER, |(reach, _)| moment(*reach))
    };
    let few =
        Reach { may: too_few(|reach| reach.may), does: too_few(|reach| reach.does) };
    let leave = all
        .iter()
        .filter(|(_, who)| !who.is_empty() && parties.len() >= who.len() + 2)
        .map(|(reach, _)| reach.may);
    (few, leave.min().unwrap_or(NEVER))
}

/// From when each renewal has been made, and from when it is over.
fn renewals(
    milestones: &Milestones,
    term: &Term,
    first: Reach,
    reading: Reading,
) -> Vec<(Reach, Reach)> {
    let all = milestones.those(Milestone::Renewed).map(|one| {
        let end = term::renewed(term, one, first, reading);
        (one.by(reading), end.day_after())
    });
    all.collect()
}

/// From the day on which each renewal is certain: when all that are certain by then are over. One
/// more that may have been made ends no sooner.
fn all_over(mut renewals: Vec<(Reach, Reach)>) -> Vec<(Moment, Reach)> {
    renewals.sort_by_key(|(made, _)| made.does);
    let mut all = Reach { may: EVER, does: EVER };
    let certain = renewals.into_iter().map(|(made, over)| {
        all = all.and(over);
        (made.does, all)
    });
    certain.collect()
}
