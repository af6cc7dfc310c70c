//! What dates allow: the days on which something can have been, and from when it holds.
//! Start at [`Window`], and at [`Reach`], which is what a window says of every day.

use crate::model::edtf::{Day, Edtf, Part};

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

impl Reading {
    /// Both of them.
    pub(super) const BOTH: [Reading; 2] = [Reading::Written, Reading::Doubted];
}

/// The days on which something can have been. An end that is `None` is open.
#[derive(Clone, Copy, Debug)]
pub(super) struct Window {
    pub(super) first: Option<Day>,
    pub(super) last: Option<Day>,
    /// Whether a qualifier says that the date may be another.
    pub(super) doubtful: bool,
}

/// A day by its ordinal, so that there is one before all days and one after them.
pub(super) type Moment = i64;

/// Before all days.
pub(super) const EVER: Moment = i64::MIN;
/// After all days.
pub(super) const NEVER: Moment = i64::MAX;

/// From which day something may hold, and from which it does. It never ceases to: whatever dates
/// say of every day is these two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reach {
    pub(super) may: Moment,
    pub(super) does: Moment,
}

impl Reach {
    /// What never holds.
    pub(super) const NONE: Reach = Reach { may: NEVER, does: NEVER };

    /// Whether it holds at the end of `day`.
    pub(super) fn on(self, day: Moment) -> Truth {
        if self.does <= day {
            Truth::Yes
        } else if self.may > day {
            Truth::No
        } else {
            Truth::Perhaps
        }
    }

    /// That one of two holds.
    pub(super) fn or(self, other: Reach) -> Reach {
        Reach { may: self.may.min(other.may), does: self.does.min(other.does) }
    }

    /// That either of two, which are accounts of one event, holds: it is certain if both do.
    pub(super) fn either(self, other: Reach) -> Reach {
        Reach { may: self.may.min(other.may), does: self.does.max(other.does) }
    }

    /// That both of two hold.
    pub(super) fn and(self, other: Reach) -> Reach {
        Reach { may: self.may.max(other.may), does: self.does.max(other.does) }
    }

    /// That it holds already on the day before.
    pub(super) fn day_after(self) -> Reach {
        let next = |day: Moment| if day == EVER { day } else { day.saturating_add(1) };
        Reach { may: next(self.may), does: next(self.does) }
    }

    /// The days on which something changes.
    pub(super) fn changes(self) -> impl Iterator<Item = Moment> {
        [self.may, self.does].into_iter().filter(|day| *day != EVER && *day != NEVER)
    }
}

impl Window {
    /// The days of one part of a date.
    pub(super) fn part(part: &Part) -> Window {
        Window {
            first: Some(part.earliest()),
            last: Some(part.latest()),
            doubtful: part.is_uncertain() || part.is_approximate(),
        }
    }

    /// The days of a date as a whole.
    pub(super) fn whole(date: &Edtf) -> Window {
        Window {
            first: date.earliest(),
            last: date.latest(),
            doubtful: date.is_uncertain() || date.is_approximate(),
        }
    }

    /// That it lies on a day or before.
    pub(super) fn by(&self, reading: Reading) -> Reach {
        let open = (self.first, self.last) == (None, None);
        match reading {
            Reading::Doubted if self.doubtful || open => Reach { may: EVER, does: NEVER },
            // Nothing is written that it could lie before.
            Reading::Written if open => Reach::NONE,
            Reading::Doubted | Reading::Written => Reach {
                may: self.first.map_or(EVER, Day::ordinal),
                does: self.last.map_or(NEVER, Day::ordinal),
            },
        }
    }

    /// That it lies before a day.
    pub(super) fn before(&self, reading: Reading) -> Reach {
        self.by(reading).day_after()
    }
}
