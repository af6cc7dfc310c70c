//! The reported events by which an agreement comes into being, lasts or ends, each with the days
//! on which it can have been.
//! Start at [`Milestones::of`].

use std::collections::BTreeMap;

use super::reach::{EVER, Moment, Reach, Reading, Window};
use crate::model::edtf::{Day, Edtf, Shape};
use crate::model::entry::Entry;
use crate::model::event::{Event, EventId, Mode};
use crate::model::evidence::Voice;
use crate::model::link::{AgreementId, EntryId};
use crate::model::milestone::{Milestone, Occurrence};
use crate::model::vocabulary::Vocabulary;

/// Each milestone, after those that have to come before it. None stands before one that it needs.
pub(super) const NEEDS: [(Milestone, &[Milestone]); 7] = [
    (Milestone::Signed, &[]),
    (Milestone::Ratified, &[Milestone::Signed]),
    (Milestone::InForce, &[Milestone::Signed]),
    (Milestone::Renewed, &[Milestone::Signed, Milestone::InForce]),
    (Milestone::Denounced, &[Milestone::Signed]),
    (Milestone::Terminated, &[Milestone::Signed, Milestone::InForce]),
    (Milestone::Expired, &[Milestone::Signed, Milestone::InForce]),
];

/// A reported event, with the days on which it can have been.
pub(super) struct Happening<'d> {
    pub(super) id: EventId,
    pub(super) event: &'d Event,
    pub(super) milestone: Option<Milestone>,
    /// None if it is undated.
    pub(super) window: Option<Window>,
    /// When what lasts ended, if `date` says so: an interval of being in force.
    pub(super) until: Option<Window>,
    /// Whether other accounts of it give another date.
    pub(super) disputed: bool,
    /// From when it has happened, in each of [`Reading::BOTH`].
    reach: [Reach; 2],
}

/// The reported events of an agreement by date, those without a date last.
pub(super) struct Milestones<'d> {
    pub(super) all: Vec<Happening<'d>>,
    /// The last day for which its entry into force is planned.
    planned: Moment,
    /// The accounts of one event that give different dates, by date.
    pub(super) disputes: Vec<Vec<EventId>>,
}

impl<'d> Milestones<'d> {
    /// Those of the entry `own`. `known` says by which day an event without a date had happened.
    pub(super) fn of(
        own: EntryId,
        entry: &'d Entry,
        vocabulary: &Vocabulary,
        known: &dyn Fn(&Event) -> Day,
    ) -> Milestones<'d> {
        let of_mode = |mode| {
            EventId::of_all(own, &entry.events).filter(move |(_, e)| e.mode == mode)
        };
        let planned = of_mode(Mode::Planned).filter_map(|(_, event)| {
            let milestone = vocabulary.term(event.kind).milestone;
            let in_force = milestone == Some(Milestone::InForce);
            in_force.then(|| windows(event.date.as_ref(), milestone).0)?
        });
        let planned = planned.map(|window| window.by(Reading::Written).does);
        let planned = planned.max().unwrap_or(EVER);
        let mut all: Vec<_> = of_mode(Mode::Reported)
            .map(|(id, event)| {
                let milestone = vocabulary.term(event.kind).milestone;
                let (window, until) = windows(event.date.as_ref(), milestone);
                let reach = Reading::BOTH.map(|reading| match window {
                    Some(window) => window.by(reading_of(milestone, reading)),
                    None => Reach { may: EVER, does: known(event).ordinal() },
                });
                let disputed = false;
                Happening { id, event, milestone, window, until, disputed, reach }
            })
            .collect();
        // What has no date comes last, so that it does not hide a date that another source gives.
        all.sort_by_cached_key(|one| {
            let date = &one.event.date;
            (date.is_none(), date.as_ref().map(Edtf::sort_key), one.id)
        });
        let mut milestones = Milestones { all, planned, disputes: Vec::new() };
        milestones.keep_to_the_order();
        milestones.find_disputes();
        milestones
    }

    /// A milestone is not reached before those that it needs, whatever else its date allows.
    fn keep_to_the_order(&mut self) {
        let mut firsts: BTreeMap<Milestone, Moment> = BTreeMap::new();
        for (milestone, needs) in NEEDS {
            let floor = needs.iter().filter_map(|need| firsts.get(need)).max().copied();
            let floor = floor.filter(|floor| *floor != EVER);
            for one in self.all.iter_mut().filter(|one| one.milestone == Some(milestone))
            {
                // A doubtful date reaches back to what comes before it, or else nowhere.
                let written = one.window.map(|window| window.by(Reading::Written).may);
                let doubtful = one.window.is_some_and(|window| window.doubtful);
                for reach in &mut one.reach {
                    let floor = floor.or(written.filter(|_| doubtful)).unwrap_or(EVER);
                    if floor <= reach.does {
                        reach.may = reach.may.max(floor);
                    }
                }
                let first = one.reach[Reading::Written as usize].may;
                if one.window.is_some() {
                    let known = firsts.entry(milestone).or_insert(first);
                    *known = first.min(*known);
                }
            }
        }
    }

    /// Finds the events that have other dates in other accounts.
    fn find_disputes(&mut self) {
        let mut groups: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (at, one) in self.all.iter().enumerate() {
            let Some(milestone) = one.milestone.filter(|_| one.window.is_some()) else {
                continue;
            };
            let whose = match milestone.occurrence() {
                Occurrence::Once => None,
                Occurrence::OnceEach => Some(one.whose()),
                Occurrence::Repeated => continue,
            };
            groups.entry((milestone, whose)).or_default().push(at);
        }
        for group in groups.into_values() {
            let first = &self.all[group[0]].event.date;
            if group.iter().any(|at| self.all[*at].event.date != *first) {
                group.iter().for_each(|at| self.all[*at].disputed = true);
                let ids = group.into_iter().map(|at| self.all[at].id);
                self.disputes.push(ids.collect());
            }
        }
    }

    /// Whether its entry into force is reported, or planned for `day` or a later one.
    pub(super) fn awaits_force(&self, day: Moment) -> bool {
        self.those(Milestone::InForce).next().is_some() || self.planned >= day
    }

    /// Those that are this milestone.
    pub(super) fn those(
        &self,
        milestone: Milestone,
    ) -> impl Iterator<Item = &Happening<'d>> {
        self.all.iter().filter(move |one| one.milestone == Some(milestone))
    }

    /// The events that are this milestone, those together that are accounts of one event.
    pub(super) fn accounts(&self, milestone: Milestone) -> Vec<Vec<&Happening<'d>>> {
        let all: Vec<_> = self.those(milestone).collect();
        match milestone.occurrence() {
            Occurrence::Once if all.is_empty() => Vec::new(),
            Occurrence::Once => vec![all],
            Occurrence::OnceEach => {
                let mut groups: BTreeMap<_, Vec<_>> = BTreeMap::new();
                for one in all {
                    groups.entry(one.whose()).or_default().push(one);
                }
                groups.into_values().collect()
            }
            Occurrence::Repeated => all.into_iter().map(|one| vec![one]).collect(),
        }
    }

    /// From when a milestone was reached.
    pub(super) fn reached(&self, milestone: Milestone, reading: Reading) -> Reach {
        let all = self.accounts(milestone);
        let all = all.iter().map(|accounts| told(accounts, reading));
        all.reduce(Reach::or).unwrap_or(Reach::NONE)
    }
}

/// From when the event has happened of which these are accounts. Several dates of it compete: one
/// of them is right. What has no date says nothing against one that has.
pub(super) fn told(accounts: &[&Happening], reading: Reading) -> Reach {
    let dated = accounts.iter().filter(|one| one.window.is_some());
    let dated = dated.map(|one| one.by(reading)).reduce(Reach::either);
    let any = accounts.iter().map(|one| one.by(reading));
    dated.or_else(|| any.reduce(Reach::or)).unwrap_or(Reach::NONE)
}

impl<'d> Happening<'d> {
    /// From when it has happened.
    pub(super) fn by(&self, reading: Reading) -> Reach {
        self.reach[reading as usize]
    }

    /// Whose act it is, where each does it once: that of those named, else that by an instrument.
    fn whose(&self) -> (&'d [Voice], Option<AgreementId>) {
        (&self.event.by, self.event.act.filter(|_| self.event.by.is_empty()))
    }
}

/// Whoever tells of a step tells that it was made, however unsure the day is; the same holds of what
/// is no step. Whether an agreement is in force, or has ended, is a question of the day itself.
fn reading_of(milestone: Option<Milestone>, reading: Reading) -> Reading {
    match milestone {
        Some(Milestone::Signed | Milestone::Approved | Milestone::Ratified) | None => {
            Reading::Written
        }
        Some(
            Milestone::InForce
            | Milestone::Renewed
            | Milestone::Denounced
            | Milestone::Terminated
            | Milestone::Expired,
        ) => reading,
    }
}

/// The days on which an event can have happened, and for being in force those on which it ended.
fn windows(
    date: Option<&Edtf>,
    milestone: Option<Milestone>,
) -> (Option<Window>, Option<Window>) {
    let Some(date) = date else { return (None, None) };
    match (date.shape(), milestone) {
        (Shape::Interval { from, to }, Some(Milestone::InForce)) => {
            let until = to.map(Window::part);
            let first = from.map(Window::part).unwrap_or(Window {
                first: None,
                last: until.and_then(|until| until.last),
                doubtful: false,
            });
            (Some(first), until)
        }
        _ => (Some(Window::whole(date)), None),
    }
}
