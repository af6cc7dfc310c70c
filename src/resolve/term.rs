//! The end of the first term of an agreement: what can be shown of it, and on which days it can be.
//! Start at [`shown`] and [`window`].

use super::milestones::{Happening, Milestones};
use super::reach::Window;
use crate::model::agreement::Term;
use crate::model::edtf::{Day, Edtf};
use crate::model::milestone::Milestone;
use crate::model::status::TermEnd;

/// The end as a page shows it: the length after the event from which the term runs; after the
/// year of signature where no source says from when it runs. Where accounts give several dates of
/// that event, each gives an end.
pub(super) fn shown(milestones: &Milestones, term: &Term) -> TermEnd {
    let starts: Vec<_> = match term.from {
        Some(kind) => milestones.of_kind(kind).collect(),
        None => milestones.those(Milestone::Signed).collect(),
    };
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

/// The days on which the end can be. Open where nothing bounds it, and beyond the calendar.
pub(super) fn window(milestones: &Milestones, term: &Term) -> Window {
    match term.from {
        Some(kind) => span(milestones.of_kind(kind), |day| term.length.after(day)),
        // A term does not begin before the signature; it may begin at any time after it.
        None => {
            let signed = milestones.those(Milestone::Signed);
            Window { last: None, ..span(signed, |day| term.length.after(day)) }
        }
    }
}

/// From the first to the last day that any of the dated ones allows, each `moved`.
fn span<'m, 'd: 'm>(
    happenings: impl Iterator<Item = &'m Happening<'d>>,
    moved: impl Fn(Day) -> Option<Day>,
) -> Window {
    let windows = happenings.filter_map(|one| one.window);
    let joined = windows.reduce(|a, b| Window {
        first: a.first.zip(b.first).map(|(a, b)| a.min(b)),
        last: a.last.zip(b.last).map(|(a, b)| a.max(b)),
        doubtful: a.doubtful || b.doubtful,
    });
    let Some(window) = joined else {
        return Window { first: None, last: None, doubtful: false };
    };
    // A first end beyond the calendar lies after each of its days.
    let end = Day::new(9999, 12, 31);
    Window {
        first: window.first.and_then(|day| moved(day).or(end)),
        last: window.last.and_then(moved),
        doubtful: window.doubtful,
    }
}

/// The days on which a renewal within `last` can end, after a first term that ends within `first`:
/// a renewal is as long as the term says, or as the first term.
pub(super) fn renewed(term: &Term, last: &Window, first: &Window) -> Window {
    let length = term.each.unwrap_or(term.length);
    // It runs from the end of the term that it renews, or from its own day.
    Window {
        first: last.first.and_then(|day| length.after(day)),
        last: latest(last.last, first.last).and_then(|day| length.after(day)),
        doubtful: last.doubtful || first.doubtful,
    }
}

fn latest(a: Option<Day>, b: Option<Day>) -> Option<Day> {
    a.zip(b).map(|(a, b)| a.max(b))
}
