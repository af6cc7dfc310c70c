//! The states of an agreement from the beginning to the end of time.
//! Start at [`spells`]: the state is asked for on each day on which it can change.

use std::iter;

use super::milestones::Milestones;
use super::reach::{EVER, Moment, NEVER, Reach, Reading, Truth};
use super::state::{Facts, Grounds};
use crate::model::edtf::Day;
use crate::model::event::{Event, EventId};
use crate::model::link::ArticleId;
use crate::model::milestone::Milestone;
use crate::model::status::{Reason, Spell, State};

/// A reported event that is no step: since it happened, an agreement is what its form says.
pub(super) struct Other<'d> {
    pub(super) id: EventId,
    pub(super) event: &'d Event,
    pub(super) reach: Reach,
}

/// An article, by the day of its publication.
pub(super) type Source = (Day, ArticleId);

/// The events that a state can rest on, by when they happened.
pub(super) struct Record {
    /// The events that happen or may happen on a day, each with its place in `sources`, by day.
    marks: Vec<Mark>,
    /// For each milestone, and then for the form: from when which source is the latest.
    sources: [Vec<(Moment, Source)>; Milestone::ALL.len() + 1],
    /// The latest source of the term.
    term: Option<Source>,
    /// Whether accounts differ on the day from which the term runs.
    term_disputed: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Mark {
    day: Moment,
    place: usize,
    id: EventId,
    disputed: bool,
}

/// The place of the form in [`Record::sources`].
const FORM: usize = Milestone::ALL.len();

/// A state with the days on which it holds, on what it rests when it begins and when it ends.
struct Stretch {
    from: Moment,
    state: State,
    first: Grounds,
    last: Grounds,
}

/// The states of an agreement, by day.
pub(super) fn spells(facts: &Facts, record: &Record) -> Vec<Spell> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for day in iter::once(EVER).chain(facts.changes()) {
        if day != EVER && Day::from_ordinal(day).is_none() {
            continue;
        }
        let (state, grounds) = facts.state(day);
        match stretches.last_mut() {
            Some(last) if last.state == state => last.last = grounds,
            _ => stretches.push(Stretch {
                from: day,
                state,
                first: grounds,
                last: grounds,
            }),
        }
    }
    let ends = stretches.iter().skip(1).map(|next| next.from - 1);
    let ends: Vec<Moment> = ends.chain([NEVER - 1]).collect();
    let term_ends = facts.term_ends();
    let spell = |(stretch, end): (Stretch, Moment)| {
        let Stretch { from, state, first, last } = stretch;
        let marks: Vec<&Mark> = record.on(from, first).collect();
        let mut disputed = marks.iter().any(|mark| mark.disputed);
        let mut grounds: Vec<_> =
            marks.iter().map(|mark| Reason::Event(mark.id)).collect();
        if first.term && term_ends.binary_search(&from).is_ok() {
            grounds.push(Reason::TermEnd);
            disputed |= record.term_disputed;
        }
        Spell {
            from: Day::from_ordinal(from),
            state,
            grounds,
            disputed,
            source: record.latest(end, last),
        }
    };
    stretches.into_iter().zip(ends).map(spell).collect()
}

impl Record {
    /// The record of an agreement. `latest` is the latest source of an event; `term` that of the
    /// term.
    pub(super) fn of(
        milestones: &Milestones,
        others: &[Other],
        latest: &dyn Fn(&Event) -> Option<Source>,
        term: Option<Source>,
        term_disputed: bool,
    ) -> Record {
        let mut record = Record {
            marks: Vec::new(),
            sources: Default::default(),
            term,
            term_disputed,
        };
        for one in &milestones.all {
            let Some(milestone) = one.milestone else { continue };
            let place = milestone as usize;
            for reading in Reading::BOTH {
                let Reach { may, does } = one.by(reading);
                let until = one.until.map_or(Reach::NONE, |end| end.before(reading));
                for day in [may, does, until.may, until.does] {
                    let disputed = one.disputed;
                    record.marks.push(Mark { day, place, id: one.id, disputed });
                }
            }
            let may = one.by(Reading::Doubted).may;
            record.sources[place].extend(latest(one.event).map(|source| (may, source)));
        }
        for Other { id, event, reach } in others {
            for day in [reach.may, reach.does] {
                record.marks.push(Mark { day, place: FORM, id: *id, disputed: false });
            }
            record.sources[FORM].extend(latest(event).map(|source| (reach.may, source)));
        }
        record.marks.sort_unstable();
        record.marks.dedup();
        for sources in &mut record.sources {
            sources.sort_unstable();
            let mut latest: Option<Source> = None;
            for (_, source) in sources {
                let known = latest.map_or(*source, |latest| latest.max(*source));
                (*source, latest) = (known, Some(known));
            }
        }
        record
    }

    /// The events of a day that are among `grounds`.
    fn on(&self, day: Moment, grounds: Grounds) -> impl Iterator<Item = &Mark> {
        let from = self.marks.partition_point(|mark| mark.day < day);
        let marks = self.marks[from..].iter().take_while(move |mark| mark.day == day);
        marks.filter(move |mark| grounds.has_place(mark.place))
    }

    /// The latest source of what a state rests on until `end`.
    fn latest(&self, end: Moment, grounds: Grounds) -> Option<ArticleId> {
        let places = self.sources.iter().enumerate();
        let found = places.filter(|(place, _)| grounds.has_place(*place));
        let found = found.filter_map(|(_, sources)| {
            let until = sources.partition_point(|(may, _)| *may <= end);
            until.checked_sub(1).map(|last| sources[last].1)
        });
        let term = self.term.filter(|_| grounds.term);
        found.chain(term).max().map(|(_, article)| article)
    }
}

impl Grounds {
    /// Whether the milestone of this place, or the form, is among them.
    fn has_place(self, place: usize) -> bool {
        Milestone::ALL.get(place).map_or(self.form, |milestone| self.has(*milestone))
    }
}

/// The events on which a state rests on a day, in the order of reasoning.
pub(super) fn because(
    milestones: &Milestones,
    grounds: Grounds,
    day: Moment,
) -> Vec<EventId> {
    let order: [&[Milestone]; 7] = [
        &[Milestone::Terminated],
        &[Milestone::Expired],
        &[Milestone::Denounced],
        &[Milestone::InForce],
        &[Milestone::Renewed],
        &[Milestone::Approved, Milestone::Ratified],
        &[Milestone::Signed],
    ];
    let mut all = Vec::new();
    for group in order {
        let those = milestones.all.iter().filter(|one| {
            one.milestone.is_some_and(|own| group.contains(&own) && grounds.has(own))
                && one.by(Reading::Doubted).on(day) != Truth::No
        });
        all.extend(those.map(|one| one.id));
    }
    all
}

/// The milestones that are reported for a time after a day.
pub(super) fn later(milestones: &Milestones, day: Moment) -> Vec<EventId> {
    let later = milestones.all.iter().filter(|one| {
        one.milestone.is_some() && one.by(Reading::Written).on(day) == Truth::No
    });
    later.map(|one| one.id).collect()
}
