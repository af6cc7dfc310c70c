//! The end of the first term of an agreement: what can be shown of it, and on which days it can be.
//! Start at [`shown`] and [`end`].

use std::iter;

use super::milestones::{Happening, Milestones};
use super::reach::{EVER, Moment, NEVER, Reach, Reading};
use crate::model::agreement::Term;
use crate::model::duration::Duration;
use crate::model::edtf::{Day, Edtf};
use crate::model::milestone::Milestone;
use crate::model::status::TermEnd;

/// The end as a page shows it: the length after the event from which the term runs; after the
/// year of signature where no source says from when it runs. Where accounts give several dates of
/// that event, each gives an end.
pub(super) fn shown(milestones: &Milestones, term: &Term) -> TermEnd {
    let starts: Vec<_> = starts(milestones, term).collect();
    let Some(first) = starts.first() else { return TermEnd::NotComputable };
    if !first.disputed {
        return end_after(first, term);
    }
    let mut ends: Vec<Edtf> = Vec::new();
    for end in starts.iter().map(|start| end_after(start, term)) {
        let date = match end {
            TermEnd::On(day) => day.into(),
            TermEnd::About(date) => date,
            TermEnd::NoTerm
            | TermEnd::Disputed(_)
            | TermEnd::Undated
            | TermEnd::NotComputable
            | TermEnd::Beyond => continue,
        };
        ends.push(date);
    }
    ends.sort_by_cached_key(Edtf::sort_key);
    ends.dedup();
    if ends.len() > 1 { TermEnd::Disputed(ends) } else { end_after(first, term) }
}

/// The end of a term that runs from `start`, or from some day after it.
fn end_after(start: &Happening, term: &Term) -> TermEnd {
    let Some(window) = start.window else { return TermEnd::Undated };
    let after = |day: Day| term.length.after(day);
    let day = start.event.date.as_ref().and_then(Edtf::day);
    if let Some(day) = day.filter(|_| term.from.is_some()) {
        return match after(day) {
            Some(end) if window.doubtful => TermEnd::About(Edtf::about_day(end)),
            Some(end) => TermEnd::On(end),
            None => TermEnd::Beyond,
        };
    }
    let [first, last] = [window.first, window.last].map(|day| day.map(after));
    match (first, last) {
        (Some(None), _) | (_, Some(None)) => TermEnd::Beyond,
        (first, last) => about(first.flatten(), last.flatten()),
    }
}

/// About the year of `first`, if that is not more than a year before `last`; else between the
/// years of both.
fn about(first: Option<Day>, last: Option<Day>) -> TermEnd {
    match (first, last) {
        (Some(first), Some(last)) if last.ordinal() - first.ordinal() <= 366 => {
            TermEnd::About(Edtf::about_year(first.year))
        }
        (first, last) => {
            let between =
                Edtf::between_years(first.map(|d| d.year), last.map(|d| d.year));
            between.map_or(TermEnd::NotComputable, TermEnd::About)
        }
    }
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
