//! Dated events on a timeline, as a picture that needs no script.
//! Start at [`Timeline`].

use super::builder::PageBuilder;
use super::data::page_data;
use super::leaf::{Text, Year};
use crate::lang::Direction;
use crate::model::edtf::{Day, Edtf};
use crate::model::event::{Event, Mode};
use crate::model::evidence::Basis;
use crate::model::link::EntryId;

page_data! {
    /// A timeline. Positions along it are percentages of its length from the left of the screen;
    /// time runs in the writing direction of the page.
    pub struct Timeline<'d> {
        /// The first year.
        pub from: Year,
        /// The last year.
        pub to: Year,
        /// How tall the picture is, in pixels.
        pub height: u32,
        /// Where the line lies, in pixels from the top.
        pub rail: u32,
        /// The years on its scale.
        pub ticks: Vec<Tick>,
        /// The events.
        pub marks: Vec<TimeMark<'d>>,
        /// The kinds of marks that occur, each once: `stated`, `inferred`, then modes.
        pub signs: Vec<&'static str>,
    }

    /// A year on the scale of a timeline.
    pub struct Tick {
        /// Its position.
        pub x: String,
        /// The year.
        pub year: Year,
    }

    /// An event on a timeline.
    pub struct TimeMark<'d> {
        /// The position of the sign.
        pub x: String,
        /// Where the span of possible dates begins, if that span is longer than the sign.
        pub start: Option<String>,
        /// Where that span ends.
        pub end: Option<String>,
        /// The position of the sign in pixels from the top.
        pub y: u32,
        /// The date.
        pub date: Edtf,
        /// The name of its kind.
        pub name: Text<'d>,
        /// The short title of the entry with which it is stored; on the home page, that of the
        /// agreement that it dates.
        pub of: Text<'d>,
        /// The row of the event, on the page itself or, from the home page, on that of the entry.
        pub href: String,
        /// `stated` or `inferred` for a reported event; else its mode.
        pub sign: &'static str,
        /// Whether other accounts of the event give another date.
        pub disputed: bool,
    }
}

/// An event for a timeline.
pub(super) struct TimelineEvent<'d> {
    pub(super) event: &'d Event,
    /// The entry by whose name it is shown.
    pub(super) of: EntryId,
    /// The entry on whose page its row stands.
    pub(super) on: EntryId,
    /// Whether other accounts of it give another date.
    pub(super) disputed: bool,
}

/// An event with the days between which it lies.
struct Dated<'d> {
    from: Day,
    to: Day,
    date: &'d Edtf,
    shown: TimelineEvent<'d>,
}

/// An event with its position on the line, in thousandths of its length.
struct Placed<'d> {
    /// The row above the line, from 0.
    row: usize,
    /// Where the span of possible dates begins and ends, if it is longer than a sign.
    span: Option<(i64, i64)>,
    x: i64,
    dated: Dated<'d>,
}

/// Converts days to positions along the line.
pub(super) struct Scale {
    start: i64,
    length: i64,
}

/// The fewest events for which a picture is worth while.
const FEWEST: usize = 4;
/// The most events that a picture can show apart.
const MOST: usize = 120;
/// How far signs have to be from each other, in thousandths.
const APART: i64 = 40;
/// The height of a row of signs, in pixels.
const ROW: u32 = 16;

impl<'d> PageBuilder<'d> {
    /// The timeline of the events of `own` and of those that name it.
    pub(super) fn timeline_of(&self, own: EntryId) -> Option<Timeline<'d>> {
        let mut ids = self.dossier.reverse(own).events.clone();
        self.index.by_time(&mut ids);
        let shown = ids.into_iter().map(|id| {
            let event = self.dossier.event(id);
            let disputed = !self.dossier.dispute(id).is_empty();
            TimelineEvent { event, of: event.owner, on: own, disputed }
        });
        self.timeline(shown.collect())
    }

    /// The timeline of those events that have a date; none if they are too few or too many, or if
    /// their years differ by less than two.
    pub(super) fn timeline(
        &self,
        events: Vec<TimelineEvent<'d>>,
    ) -> Option<Timeline<'d>> {
        let mut dated: Vec<Dated> = events.into_iter().filter_map(Dated::of).collect();
        dated.sort_by_key(|one| (one.from.ordinal() + one.to.ordinal(), one.from));
        let from = dated.iter().map(|one| one.from.year).min()?;
        let to = dated.iter().map(|one| one.to.year).max()?;
        if !(FEWEST..=MOST).contains(&dated.len()) || to - from < 2 {
            return None;
        }
        let scale = Scale::of(from, to)?;
        let (placed, rows) = place(dated, &scale);
        let rail = ROW * u32::try_from(rows).unwrap_or(1) + 4;
        let marks: Vec<_> =
            placed.into_iter().map(|placed| self.time_mark(placed, rail)).collect();
        let signs = ["stated", "inferred"].into_iter();
        let signs = signs.chain(Mode::ALL.map(Mode::code));
        let occurs = |sign: &&str| marks.iter().any(|mark| mark.sign == *sign);
        Some(Timeline {
            from: Year(from),
            to: Year(to),
            height: rail + 22,
            rail,
            ticks: self.ticks(from, to, &scale),
            signs: signs.filter(occurs).collect(),
            marks,
        })
    }

    fn time_mark(&self, placed: Placed<'d>, rail: u32) -> TimeMark<'d> {
        let Placed { row, span, x, dated } = placed;
        let TimelineEvent { event, of, on, disputed } = dated.shown;
        let page = match self.address(on) == self.location.own() {
            true => String::new(),
            false => self.href(on),
        };
        TimeMark {
            x: self.across(x),
            start: span.map(|(start, _)| self.across(start)),
            end: span.map(|(_, end)| self.across(end)),
            y: rail - ROW * u32::try_from(row).unwrap_or(0) - 11,
            date: dated.date.clone(),
            name: self.name(event.kind),
            of: self.text(&self.dossier.entry(of).short),
            href: [&*page, "#", &self.event_anchor(on, event)].concat(),
            sign: sign(event),
            disputed,
        }
    }

    pub(super) fn ticks(&self, from: i32, to: i32, scale: &Scale) -> Vec<Tick> {
        let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
        let step = steps.into_iter().find(|step| (to + 1 - from) / step <= 7);
        let step = step.unwrap_or(10_000);
        let first = from.div_euclid(step) * step;
        (0..)
            .map(|n| first + n * step)
            .skip_while(|year| *year < from)
            .take_while(|year| *year <= to + 1)
            .filter_map(|year| {
                let x = scale.along(Day::new(year, 1, 1)?);
                Some(Tick { x: self.across(x), year: Year(year) })
            })
            .collect()
    }

    /// Converts a position in thousandths along the line to a percentage from the left.
    pub(super) fn across(&self, x: i64) -> String {
        let rtl = self.dossier.language(self.side).direction() == Direction::Rtl;
        let x = if rtl { 1000 - x } else { x };
        format!("{}.{}", x / 10, x % 10)
    }
}

impl<'d> Dated<'d> {
    /// An event that has a date.
    fn of(shown: TimelineEvent<'d>) -> Option<Dated<'d>> {
        let date = shown.event.date.as_ref()?;
        let from = date.earliest().or(date.latest())?;
        Some(Dated { from, to: date.latest().unwrap_or(from), date, shown })
    }
}

impl Scale {
    /// The line from the beginning of one year to the end of another.
    pub(super) fn of(from: i32, to: i32) -> Option<Scale> {
        let start = Day::new(from, 1, 1)?.ordinal();
        // The day after the last one: the calendar has no year 10000.
        let end = Day::new(to, 12, 31)?.ordinal() + 1;
        let length = (end - start).max(1);
        Some(Scale { start, length })
    }

    /// The position of a day, in thousandths. At both ends there is a margin for half a sign and
    /// half the label of a year.
    pub(super) fn along(&self, day: Day) -> i64 {
        25 + 950 * (day.ordinal() - self.start) / self.length
    }
}

/// Places events along the line, each in the lowest row in which it does not touch the one before.
/// Returns how many rows that takes as well.
fn place<'d>(dated: Vec<Dated<'d>>, scale: &Scale) -> (Vec<Placed<'d>>, usize) {
    let mut rows: Vec<i64> = Vec::new();
    let placed = dated
        .into_iter()
        .map(|dated| {
            let (start, end) = (scale.along(dated.from), scale.along(dated.to));
            let x = (start + end) / 2;
            let row = rows.iter().position(|last| x - last >= APART);
            let row = row.unwrap_or_else(|| {
                rows.push(0);
                rows.len() - 1
            });
            rows[row] = x;
            let span = (end - start >= APART).then_some((start, end));
            Placed { row, span, x, dated }
        })
        .collect();
    (placed, rows.len())
}

pub(super) fn sign(event: &Event) -> &'static str {
    match (event.mode, &event.basis) {
        (Mode::Reported, Basis::Stated) => "stated",
        (Mode::Reported, Basis::Inferred(_)) => "inferred",
        (mode, _) => mode.code(),
    }
}
