//! The end of the first term of an agreement: what can be shown of it, and on which days it can be.
//! Start at [`shown`] and [`end`].

use std::iter;

use super::milestones::{Happening, Milestones};
use super::reach::{EVER, Moment, NEVER, Reach, Reading, Window};
use crate::model::agreement::Term;
use crate::model::duration::Duration;
use crate::model::edtf::{Day, Edtf};
use crate::model::milestone::Milestone;
use crate::model::status::{Estimate, TermEnd};

/// The end as a page shows it: the length after the event from which the term runs; after the
/// year of signature where no source says from when it runs. Where accounts give several dates of
/// that event, each gives an end; where it happened several times, the end is between all of them.
pub(super) fn shown(milestones: &Milestones, term: &Term) -> TermEnd {
    let starts: Vec<_> = starts(milestones, term).collect();
    let ends = starts.iter().filter_map(|start| start.window);
    let ends = ends.map(|start| {
        let end = end_after(start, term.length)?;
        // It may begin on any day after the signature.
        Some(if term.from.is_some() { end } else { about_the_year(end) })
    });
    let ends: Vec<Option<Estimate>> = ends.collect();
    let beyond = ends.contains(&None);
    let mut known: Vec<Estimate> = ends.into_iter().flatten().collect();
    known.sort_by_cached_key(|end| end.date.sort_key());
    known.dedup_by(|next, one| {
        let same = next.date == one.date;
        if same {
            (one.first, one.last) = joined(one, next);
        }
        same
    });
    match &known[..] {
        [] if starts.is_empty() => TermEnd::NotComputable,
        [] if beyond => TermEnd::Beyond,
        [] => TermEnd::Undated,
        [one] if !beyond => one.clone().into(),
        all if !beyond && starts.iter().any(|start| start.disputed) => {
            TermEnd::Disputed(all.to_vec())
        }
        [one, more @ ..] => {
            let days = more.iter().fold((one.first, one.last), |(first, last), next| {
                joined(&Estimate { first, last, ..one.clone() }, next)
            });
            let last = days.1.filter(|_| !beyond);
            between(days.0, last).map_or(TermEnd::NotComputable, TermEnd::from)
        }
    }
}

/// The end of each renewal that is reported, after a first term that ends so. None, if one of them has
/// no date: it may be any of those that follow each other.
pub(super) fn renewals(
    milestones: &Milestones,
    term: &Term,
    first: &TermEnd,
) -> Vec<TermEnd> {
    let length = term.each.unwrap_or(term.length);
    let mut doubtful = !matches!(first, TermEnd::On(_));
    let mut before = match first {
        TermEnd::On(day) => Some(*day),
        TermEnd::About(end) => end.last,
        TermEnd::Disputed(ends) => ends.iter().map(|end| end.last).max().flatten(),
        TermEnd::NoTerm | TermEnd::Undated | TermEnd::NotComputable | TermEnd::Beyond => {
            None
        }
    };
    let all = milestones.those(Milestone::Renewed).map(|one| {
        let own = one.window?;
        doubtful |= own.doubtful;
        // It runs from the end of the term that it renews, or from its own day.
        let last = own.last.zip(before).map(|(own, before)| own.max(before));
        let end = end_after(Window { first: own.first, last, doubtful }, length)?;
        before = end.last;
        Some(end.into())
    });
    all.collect::<Option<_>>().unwrap_or_default()
}

/// The end of a term that begins on one of these days; `None` if it lies beyond the calendar.
fn end_after(start: Window, length: Duration) -> Option<Estimate> {
    let end = |day: Option<Day>| match day {
        Some(day) => length.after(day).map(Some),
        None => Some(None),
    };
    let (first, last) = (end(start.first)?, end(start.last)?);
    let Some(day) = first.filter(|_| start.first == start.last) else {
        return between(first, last);
    };
    let date = if start.doubtful { Edtf::about_day(day) } else { day.into() };
    Some(Estimate { date, first, last })
}

/// The year of an end from its first day on, unless it may be in several.
fn about_the_year(end: Estimate) -> Estimate {
    match (end.first, end.last) {
        (Some(first), Some(last)) if first.year == last.year => {
            let date = Edtf::about_year(first.year);
            Estimate { first: end.first, last: date.latest(), date }
        }
        _ => end,
    }
}

/// About the year of both days, or else between the years of both; `None` if both are open.
fn between(first: Option<Day>, last: Option<Day>) -> Option<Estimate> {
    let years = [first, last].map(|day| day.map(|day| day.year));
    let date = match years {
        [Some(year), Some(other)] if year == other => Edtf::about_year(year),
        [year, other] => Edtf::between_years(year, other)?,
    };
    Some(Estimate { date, first, last })
}

/// The days of either of two.
fn joined(one: &Estimate, other: &Estimate) -> (Option<Day>, Option<Day>) {
    (
        one.first.zip(other.first).map(|(one, other)| one.min(other)),
        one.last.zip(other.last).map(|(one, other)| one.max(other)),
    )
}

/// From when the first term has reached its last day. It has not before the first day on which it
/// can begin, and the length: a milestone does not come before those that it needs.
pub(super) fn end(milestones: &Milestones, term: &Term, reading: Reading) -> Reach {
    let starts = || starts(milestones, term);
    let dated = starts().filter_map(|one| {
        let does = one.window?.by(reading).does;
        Some(Reach { may: one.by(reading).may, does })
    });
    let mut begun =
        dated.reduce(Reach::either).unwrap_or_else(|| undated(starts(), reading));
    if term.from.is_none() {
        // A term does not begin before the signature; it may begin at any time after it.
        begun.does = NEVER;
    }
    let open = begun == Reach { may: EVER, does: NEVER };
    match reading {
        // Nothing is written that it could end before.
        Reading::Written if open => Reach::NONE,
        Reading::Written | Reading::Doubted => after(begun, term.length),
    }
}

/// From when a renewal has reached its last day, after a first term that has from `first` on: a
/// renewal is as long as the term says, or as the first term.
pub(super) fn renewed(
    term: &Term,
    one: &Happening,
    first: Reach,
    reading: Reading,
) -> Reach {
    // It runs from the end of the term that it renews, or from its own day.
    let begun = match one.window {
        Some(window) => Reach {
            may: one.by(reading).may,
            does: window.by(reading).does.max(first.does),
        },
        None => undated(iter::once(one), reading),
    };
    after(begun, term.each.unwrap_or(term.length))
}

/// The events from which it runs, or else after which.
pub(super) fn starts<'m, 'd>(
    milestones: &'m Milestones<'d>,
    term: &Term,
) -> impl Iterator<Item = &'m Happening<'d>> {
    let from = term.from;
    milestones.all.iter().filter(move |one| match from {
        Some(kind) => one.event.kind == kind,
        None => one.milestone == Some(Milestone::Signed),
    })
}

/// From when something has begun that begins with one of these, none of which has a date.
fn undated<'m, 'd: 'm>(
    starts: impl Iterator<Item = &'m Happening<'d>>,
    reading: Reading,
) -> Reach {
    match reading {
        Reading::Written => Reach::NONE,
        Reading::Doubted => {
            let may = starts.map(|one| one.by(reading).may).min();
            Reach { may: may.unwrap_or(EVER), does: NEVER }
        }
    }
}

/// The same, later by a length. What lies beyond the calendar is never reached.
fn after(reach: Reach, length: Duration) -> Reach {
    let later = |moment: Moment| match Day::from_ordinal(moment) {
        Some(day) => length.after(day).map_or(NEVER, Day::ordinal),
        None => moment,
    };
    Reach { may: later(reach.may), does: later(reach.does) }
}
