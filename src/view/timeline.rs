//! Dated events on one line of time, as a picture that needs no script.
//! Start at [`Timeline`].

use serde::Serialize;

use super::kept::Kept;
use super::scope::Scope;
use super::text::Text;
use crate::lang::{Direction, PartialDate};
use crate::model::edtf::{Day, Edtf};
use crate::model::event::{Event, Mode};
use crate::model::evidence::Basis;
use crate::model::link::EntryId;

/// A line of time. Places along it are in hundredths of its length, from the left of the
/// screen: time runs as the page's language is written.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Timeline {
    /// The first year, in words of the language.
    pub from: String,
    /// The last year.
    pub to: String,
    /// How tall the picture is, in pixels.
    pub height: u32,
    /// Where the line lies, in pixels from the top.
    pub rail: u32,
    /// Years to read it by.
    pub ticks: Vec<Tick>,
    /// The events.
    pub marks: Vec<TimeMark>,
    /// The kinds of marks that occur, each once: `stated`, `inferred`, `planned`, `alleged`,
    /// `denied`.
    pub signs: Vec<&'static str>,
}

/// A year on a line of time.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Tick {
    /// Its place.
    pub x: String,
    /// The year, in words of the language.
    pub year: String,
}

/// An event on a line of time.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct TimeMark {
    /// The place of the sign.
    pub x: String,
    /// Where the time begins in which it may lie, if that is longer than the sign.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
    /// Where that time ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
    /// Its height, in pixels from the top.
    pub y: u32,
    /// The date (EDTF).
    pub date: String,
    /// The name of its kind.
    pub name: Kept<Text>,
    /// The short title of the entry that it is stored with; on the home page of the agreement
    /// that it dates.
    pub of: Text,
    /// The page of that entry.
    pub href: String,
    /// Its place among the events of the page's entry, from 1; on the home page none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<usize>,
    /// `stated` or `inferred`, of what is reported; else `planned`, `alleged` or `denied`.
    pub sign: &'static str,
}

/// An event that is to be a mark.
pub(super) struct Shown<'d> {
    pub(super) event: &'d Event,
    /// The entry by whose name and page it is shown.
    pub(super) of: EntryId,
    pub(super) row: Option<usize>,
}

/// Fewer events need no picture.
const FEWEST: usize = 4;
/// More events make a blot.
const MOST: usize = 120;
/// How far signs have to be from each other, in thousandths.
const APART: i64 = 40;
/// The height of a row of signs, in pixels.
const ROW: u32 = 16;

impl Scope<'_> {
    /// The dated events of `own` and those that name it.
    pub(super) fn timeline_of(&self, own: EntryId) -> Option<Timeline> {
        let mut ids = self.dossier.reverse(own).events.clone();
        self.order.events(&mut ids);
        let shown = (1..).zip(ids).map(|(row, id)| {
            let event = self.dossier.event(id);
            Shown { event, of: event.owner, row: Some(row) }
        });
        self.timeline(shown.collect())
    }

    /// The dated ones of these events; none if they are few or of one year.
    pub(super) fn timeline(&self, events: Vec<Shown>) -> Option<Timeline> {
        let mut dated: Vec<(Day, Day, Shown)> = events
            .into_iter()
            .filter_map(|shown| {
                let date = shown.event.date.as_ref()?;
                let from = date.earliest().or(date.latest())?;
                Some((from, date.latest().unwrap_or(from), shown))
            })
            .collect();
        dated.sort_by_key(|(from, to, _)| (from.ordinal() + to.ordinal(), *from));
        let from = dated.iter().map(|(from, ..)| from.year).min()?;
        let to = dated.iter().map(|(_, to, _)| to.year).max()?;
        if !(FEWEST..=MOST).contains(&dated.len()) || to - from < 2 {
            return None;
        }
        let start = Day::new(from, 1, 1)?.ordinal();
        let length = (Day::new(to + 1, 1, 1)?.ordinal() - start).max(1);
        // A margin at both ends, in which half a sign and half a year stand.
        let along = |day: i64| 25 + 950 * (day - start) / length;
        let mut rows: Vec<i64> = Vec::new();
        let mut marks = Vec::new();
        for (from, to, shown) in dated {
            let (a, b) = (along(from.ordinal()), along(to.ordinal()));
            let x = (a + b) / 2;
            let row = rows.iter().position(|last| x - last >= APART);
            let row = row.unwrap_or_else(|| {
                rows.push(0);
                rows.len() - 1
            });
            rows[row] = x;
            let long = b - a >= APART;
            marks.push((row, long.then_some((a, b)), x, shown));
        }
        let rail = ROW * u32::try_from(rows.len()).unwrap_or(1) + 4;
        let marks: Vec<TimeMark> = marks
            .into_iter()
            .map(|(row, span, x, Shown { event, of, row: number })| TimeMark {
                x: self.across(x),
                start: span.map(|(a, _)| self.across(a)),
                end: span.map(|(_, b)| self.across(b)),
                y: rail - ROW * u32::try_from(row).unwrap_or(0) - 11,
                date: event.date.as_ref().map(Edtf::to_string).unwrap_or_default(),
                name: self.name(event.kind),
                of: self.text(&self.dossier.entry(of).short),
                href: self.place.to(self.address(of)),
                row: number,
                sign: sign(event),
            })
            .collect();
        let signs = ["stated", "inferred", "planned", "alleged", "denied"];
        let occurs = |sign: &&str| marks.iter().any(|mark| mark.sign == *sign);
        Some(Timeline {
            from: self.year(from),
            to: self.year(to),
            height: rail + 22,
            rail,
            ticks: self.ticks(from, to, &along),
            signs: signs.into_iter().filter(occurs).collect(),
            marks,
        })
    }

    fn ticks(&self, from: i32, to: i32, along: &dyn Fn(i64) -> i64) -> Vec<Tick> {
        let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
        let step = steps.into_iter().find(|step| (to + 1 - from) / step <= 7);
        let step = step.unwrap_or(10_000);
        let first = from.div_euclid(step) * step;
        (0..)
            .map(|n| first + n * step)
            .skip_while(|year| *year < from)
            .take_while(|year| *year <= to + 1)
            .filter_map(|year| {
                let x = along(Day::new(year, 1, 1)?.ordinal());
                Some(Tick { x: self.across(x), year: self.year(year) })
            })
            .collect()
    }

    fn year(&self, year: i32) -> String {
        let date = PartialDate { year, month: None, day: None };
        self.dossier.language(self.side).date(date)
    }

    /// A place in thousandths along the line as one in hundredths from the left.
    fn across(&self, x: i64) -> String {
        let rtl = self.dossier.language(self.side).direction() == Direction::Rtl;
        let x = if rtl { 1000 - x } else { x };
        format!("{}.{}", x / 10, x % 10)
    }
}

fn sign(event: &Event) -> &'static str {
    match (event.mode, &event.basis) {
        (Mode::Reported, Basis::Stated) => "stated",
        (Mode::Reported, Basis::Inferred(_)) => "inferred",
        (mode, _) => mode.code(),
    }
}
