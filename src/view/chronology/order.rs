//! The order of the chronology: every event and every computed end of a term, under which years it
//! stands, and on which page.
//! Start at [`Order::of`].

use std::borrow::Cow;
use std::ops::Range;

use crate::model::Dossier;
use crate::model::edtf::{Edtf, Shape};
use crate::model::entry::Entry;
use crate::model::event::EventId;
use crate::model::link::{AgreementId, EntryId};
use crate::model::status::TermEnd;
use crate::view::leaf::Year;

/// All rows of the chronology in their order.
#[derive(Default)]
pub(in crate::view) struct Order {
    rows: Vec<(Years, Moment)>,
    parts: Vec<Part>,
    /// The place of each event among the rows: a list for each entry that stores events.
    places: Vec<Box<[u32]>>,
}

/// What a row tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::view) enum Moment {
    Event(EventId),
    /// The end of the first term of an agreement, or one of several that accounts give.
    TermEnd(AgreementId, usize),
}

/// Under which years a row stands. What may have been in one of several years stands after the last
/// of them, what has no date after everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::view) enum Years {
    Known {
        /// The year, or the last of several.
        last: i32,
        /// The first of several.
        first: Option<i32>,
    },
    Undated,
}

/// A page with some of the rows of a long chronology.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::view) struct Part {
    /// Its rows.
    pub(in crate::view) rows: Range<usize>,
    /// Its time.
    pub(in crate::view) span: Span,
    /// Its number among the pages of one span, from 1; 0 if it is the only one.
    pub(in crate::view) number: usize,
}

/// The time of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::view) enum Span {
    /// The ten years from this one on.
    Decade(i32),
    Year(i32),
    Undated,
}

/// The most rows of a page.
const MOST: usize = 500;

impl Moment {
    /// Its date; if it has none, when it was said.
    pub(in crate::view) fn date(self, dossier: &Dossier) -> Option<Cow<'_, Edtf>> {
        match self {
            Moment::Event(id) => {
                let event = dossier.event(id);
                event.date.as_ref().or(event.said.as_ref()).map(Cow::Borrowed)
            }
            Moment::TermEnd(id, at) => match &dossier.status(id).end {
                TermEnd::On(day) => Some(Cow::Owned(Edtf::from(*day))),
                TermEnd::About(end) => Some(Cow::Borrowed(&end.date)),
                TermEnd::Disputed(ends) => {
                    ends.get(at).map(|end| Cow::Borrowed(&end.date))
                }
                TermEnd::NoTerm
                | TermEnd::Undated
                | TermEnd::NotComputable
                | TermEnd::Beyond => None,
            },
        }
    }
}

impl Years {
    /// The years of a date. What lasted stands where it began.
    pub(in crate::view) fn of(date: &Edtf) -> Years {
        let [first, last] =
            [date.earliest(), date.latest()].map(|day| day.map(|day| day.year));
        let lasted = matches!(date.shape(), Shape::Interval { .. });
        match (first, last) {
            (Some(first), Some(last)) if first < last && !lasted => {
                Years::Known { last, first: Some(first) }
            }
            (Some(year), _) | (None, Some(year)) => {
                Years::Known { last: year, first: None }
            }
            (None, None) => Years::Undated,
        }
    }

    /// The year, or the first of several, and the last where there are several.
    pub(in crate::view) fn shown(self) -> [Option<Year>; 2] {
        match self {
            Years::Known { last, first: None } => [Some(Year(last)), None],
            Years::Known { last, first: Some(first) } => {
                [Some(Year(first)), Some(Year(last))]
            }
            Years::Undated => [None, None],
        }
    }

    fn span(self, of: impl Fn(i32) -> Span) -> Span {
        match self {
            Years::Known { last, .. } => of(last),
            Years::Undated => Span::Undated,
        }
    }
}

impl Span {
    fn decade(year: i32) -> Span {
        Span::Decade(year.div_euclid(10) * 10)
    }

    /// Its years, from the first to the last.
    pub(in crate::view) fn years(self) -> Option<(i32, i32)> {
        match self {
            Span::Decade(first) => Some((first, first + 9)),
            Span::Year(year) => Some((year, year)),
            Span::Undated => None,
        }
    }
}

impl Part {
    /// What its page is called, after `timeline-`.
    pub(in crate::view) fn name(&self) -> String {
        let name = match self.span {
            Span::Decade(first) => format!("{first:04}s"),
            Span::Year(year) => format!("{year:04}"),
            Span::Undated => "undated".to_owned(),
        };
        match self.number {
            0 | 1 => name,
            number => format!("{name}-{number}"),
        }
    }
}

impl Order {
    /// The chronology of `dossier`.
    pub(in crate::view) fn of(dossier: &Dossier) -> Order {
        let events = dossier.all_events().map(|(id, _)| Moment::Event(id));
        let ends = dossier.agreements().flat_map(|(id, _)| {
            let count = match &dossier.status(id).end {
                TermEnd::On(_) | TermEnd::About(_) => 1,
                TermEnd::Disputed(dates) => dates.len(),
                TermEnd::NoTerm
                | TermEnd::Undated
                | TermEnd::NotComputable
                | TermEnd::Beyond => 0,
            };
            (0..count).map(move |at| Moment::TermEnd(id, at))
        });
        let mut keyed: Vec<_> = events
            .chain(ends)
            .map(|moment| match moment.date(dossier) {
                Some(date) => (Years::of(&date), Some(date.sort_key()), moment),
                None => (Years::Undated, None, moment),
            })
            .collect();
        keyed.sort_unstable();
        let rows: Vec<_> =
            keyed.into_iter().map(|(years, _, moment)| (years, moment)).collect();
        let none = |(_, entry): (EntryId, &Entry)| vec![0; entry.events.len()].into();
        let mut places: Vec<Box<[u32]>> = dossier.iter().map(none).collect();
        for (place, (_, moment)) in (0..).zip(&rows) {
            if let Moment::Event(id) = moment {
                places[id.owner().index()][id.place()] = place;
            }
        }
        Order { parts: parts(&rows), rows, places }
    }

    /// All rows.
    pub(in crate::view) fn rows(&self) -> &[(Years, Moment)] {
        &self.rows
    }

    /// The pages of a chronology that is too long for one; else none.
    pub(in crate::view) fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The names of these pages.
    pub(in crate::view) fn part_names(&self) -> impl Iterator<Item = String> {
        self.parts.iter().map(Part::name)
    }

    /// The place of an event among all rows.
    pub(in crate::view) fn place(&self, id: EventId) -> usize {
        self.places[id.owner().index()][id.place()] as usize
    }

    /// The part in which a row stands, if there are parts.
    pub(in crate::view) fn part_of(&self, row: usize) -> Option<&Part> {
        let at = self.parts.partition_point(|part| part.rows.end <= row);
        self.parts.get(at)
    }
}

/// The parts of a long chronology: decades; years of a decade that is too long; several pages of a
/// year that is too long, and of what has no date.
fn parts(rows: &[(Years, Moment)]) -> Vec<Part> {
    let mut parts = Vec::new();
    if rows.len() <= MOST {
        return parts;
    }
    for (span, decade) in spans(rows, 0..rows.len(), Span::decade) {
        if decade.len() <= MOST {
            parts.push(Part { rows: decade, span, number: 0 });
            continue;
        }
        for (span, year) in spans(rows, decade, Span::Year) {
            let several = year.len() > MOST;
            for (number, start) in (1..).zip(year.clone().step_by(MOST)) {
                let rows = start..year.end.min(start + MOST);
                let number = if several { number } else { 0 };
                parts.push(Part { rows, span, number });
            }
        }
    }
    parts
}

/// The spans of some rows, each with its rows.
fn spans(
    rows: &[(Years, Moment)],
    within: Range<usize>,
    of: impl Fn(i32) -> Span,
) -> Vec<(Span, Range<usize>)> {
    let mut all: Vec<(Span, Range<usize>)> = Vec::new();
    for at in within {
        let span = rows[at].0.span(&of);
        match all.last_mut() {
            Some((last, rows)) if *last == span => rows.end = at + 1,
            _ => all.push((span, at..at + 1)),
        }
    }
    all
}
