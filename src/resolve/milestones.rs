//! The reported events by which an agreement comes into being, lasts or ends, each with the days
//! on which it can have been.
//! Start at [`Milestones::of`].

use crate::model::edtf::{Day, Edtf, Part, Shape};
use crate::model::entry::Entry;
use crate::model::event::{Event, EventId, Mode};
use crate::model::link::EntryId;
use crate::model::milestone::{Milestone, Occurrence};
use crate::model::vocabulary::{TermId, Vocabulary};

/// Whether something holds, as far as the dates tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Truth {
    /// It does, whichever of the days is right.
    Yes,
    /// It does on some of the days.
    Perhaps,
    /// It does not.
    No,
}

/// How dates are read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// As they are written: `2025?` is a day of 2025, and what has no bound is still to come.
    Written,
    /// With all that they leave open: `2025?` may be any day.
    Doubted,
}

/// The days on which something can have been. An end that is `None` is open.
#[derive(Clone, Copy, Debug)]
pub(super) struct Window {
    pub(super) first: Option<Day>,
    pub(super) last: Option<Day>,
    /// Whether a qualifier says that the date may be another.
    pub(super) doubtful: bool,
}

/// A reported event, with the days on which it can have been.
pub(super) struct Happening<'d> {
    pub(super) id: EventId,
    pub(super) event: &'d Event,
    pub(super) milestone: Option<Milestone>,
    /// None if it is undated.
    pub(super) window: Option<Window>,
    /// When what lasts ended, if `date` says so: an interval of being in force.
    pub(super) until: Option<Window>,
}

/// The reported events of an agreement by date, those without a date last.
pub(super) struct Milestones<'d> {
    pub(super) all: Vec<Happening<'d>>,
    /// The days on which its entry into force is planned.
    planned: Vec<Window>,
}

impl<'d> Milestones<'d> {
    /// Those of the entry `own`.
    pub(super) fn of(
        own: EntryId,
        entry: &'d Entry,
        vocabulary: &Vocabulary,
    ) -> Milestones<'d> {
        let of_mode = |mode| {
            EventId::of_all(own, &entry.events).filter(move |(_, e)| e.mode == mode)
        };
        let planned = of_mode(Mode::Planned).filter_map(|(_, event)| {
            let milestone = vocabulary.term(event.kind).milestone;
            let in_force = milestone == Some(Milestone::InForce);
            in_force.then(|| windows(event.date.as_ref(), milestone).0)?
        });
        let planned = planned.collect();
        let reported = of_mode(Mode::Reported);
        let mut all: Vec<_> = reported
            .map(|(id, event)| {
                let milestone = vocabulary.term(event.kind).milestone;
                let (window, until) = windows(event.date.as_ref(), milestone);
                Happening { id, event, milestone, window, until }
            })
            .collect();
        // What has no date comes last, so that it does not hide a date that another source gives.
        all.sort_by_cached_key(|one| {
            let date = &one.event.date;
            (date.is_none(), date.as_ref().map(Edtf::sort_key), one.id)
        });
        Milestones { all, planned }
    }

    /// Whether its entry into force is reported, or is planned for a time after `day`.
    pub(super) fn awaits_force(&self, day: Day) -> bool {
        let planned = |window: &Window| window.by(day, Reading::Written) == Truth::No;
        self.those(Milestone::InForce).next().is_some()
            || self.planned.iter().any(planned)
    }

    /// Those that are this milestone.
    pub(super) fn those(
        &self,
        milestone: Milestone,
    ) -> impl Iterator<Item = &Happening<'d>> {
        self.all.iter().filter(move |one| one.milestone == Some(milestone))
    }

    /// Those that are events of this kind.
    pub(super) fn of_kind(&self, kind: TermId) -> impl Iterator<Item = &Happening<'d>> {
        self.all.iter().filter(move |one| one.event.kind == kind)
    }

    /// Whether a milestone was reached by the end of `day`.
    pub(super) fn reached(
        &self,
        milestone: Milestone,
        day: Day,
        reading: Reading,
    ) -> Truth {
        let truths = self.those(milestone).map(|one| one.by(day, reading));
        match milestone.occurrence() {
            // Several dates of it are accounts that compete: one of them is right. What has no
            // date says nothing against one that has.
            Occurrence::Once => {
                let dated = self.those(milestone).filter(|one| one.window.is_some());
                let mut dated = dated.map(|one| one.by(day, reading)).peekable();
                if dated.peek().is_none() { any(truths) } else { agreed(dated) }
            }
            Occurrence::OnceEach | Occurrence::Repeated => any(truths),
        }
    }
}

impl Happening<'_> {
    /// Whether it had happened by the end of `day`.
    pub(super) fn by(&self, day: Day, reading: Reading) -> Truth {
        let Some(window) = self.window else { return Truth::Yes };
        // Whoever tells of a step tells that it was made, however unsure the day is. Whether an
        // agreement is in force, or has ended, is a question of the day itself.
        let step = match self.milestone {
            Some(Milestone::Signed | Milestone::Approved | Milestone::Ratified) => true,
            Some(
                Milestone::InForce
                | Milestone::Renewed
                | Milestone::Denounced
                | Milestone::Terminated
                | Milestone::Expired,
            )
            | None => false,
        };
        window.by(day, if step { Reading::Written } else { reading })
    }
}

impl Window {
    /// The days of one part of a date.
    fn part(part: &Part) -> Window {
        Window {
            first: Some(part.earliest()),
            last: Some(part.latest()),
            doubtful: part.is_uncertain() || part.is_approximate(),
        }
    }

    /// The days of a date as a whole.
    fn whole(date: &Edtf) -> Window {
        Window {
            first: date.earliest(),
            last: date.latest(),
            doubtful: date.is_uncertain() || date.is_approximate(),
        }
    }

    /// Whether it lies before `day`.
    pub(super) fn before(&self, day: Day, reading: Reading) -> Truth {
        day.plus_days(-1).map_or(Truth::No, |day| self.by(day, reading))
    }

    /// Whether it lies on `day` or before.
    pub(super) fn by(&self, day: Day, reading: Reading) -> Truth {
        let open = (self.first, self.last) == (None, None);
        match reading {
            Reading::Doubted if self.doubtful || open => return Truth::Perhaps,
            // Nothing is written that it could lie before.
            Reading::Written if open => return Truth::No,
            Reading::Doubted | Reading::Written => {}
        }
        if self.last.is_some_and(|last| last <= day) {
            Truth::Yes
        } else if self.first.is_some_and(|first| first > day) {
            Truth::No
        } else {
            Truth::Perhaps
        }
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

/// Whether any of these holds.
pub(super) fn any(truths: impl Iterator<Item = Truth>) -> Truth {
    let mut found = Truth::No;
    for truth in truths {
        match truth {
            Truth::Yes => return Truth::Yes,
            Truth::Perhaps => found = Truth::Perhaps,
            Truth::No => {}
        }
    }
    found
}

/// What all of these say, of which there is at least one.
pub(super) fn agreed(mut truths: impl Iterator<Item = Truth>) -> Truth {
    let first = truths.next().unwrap_or(Truth::No);
    if truths.all(|truth| truth == first) { first } else { Truth::Perhaps }
}
