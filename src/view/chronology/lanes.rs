//! The rows of the chronology as signs on lines of years, a line for each country.
//! Start at [`Lanes`].

use std::collections::BTreeMap;

use super::ChronologyPart;
use super::countries::LaneKey;
use super::order::{Moment, Part, Years};
use crate::lang::Direction;
use crate::model::edtf::{Day, Edtf, Precision, Shape};
use crate::model::event::Mode;
use crate::model::link::EntryId;
use crate::model::status::TermEnd;
use crate::view::builder::PageBuilder;
use crate::view::data::page_data;
use crate::view::leaf::{Text, Year};
use crate::view::timeline::{Scale, Tick, sign};

page_data! {
    /// Lines of years, one below the other. Positions along them are percentages of their length from
    /// the left of the screen; time runs in the writing direction of the page.
    pub struct Lanes<'d> {
        /// The first year.
        pub from: Year,
        /// The last year.
        pub to: Year,
        /// The years on the scale.
        pub ticks: Vec<Tick>,
        /// The country with the most agreements, whose rows stand on the lines of the others.
        pub hub: Text<'d>,
        /// The lines.
        pub lanes: Vec<Lane<'d>>,
        /// How tall all lines together are, in pixels.
        pub height: u32,
        /// The kinds of signs that occur, each once: `stated`, `inferred`, `computed`, then modes.
        pub signs: Vec<&'static str>,
        /// The kinds of ranges that occur, each once: `within`, `lasting`.
        pub ranges: Vec<&'static str>,
        /// Whether terms end after the last year: the rows have them, the lines do not.
        pub later: bool,
    }

    /// A line of years.
    pub struct Lane<'d> {
        /// `country`, `several` (countries), `others` (that have few rows each) or `general` (none).
        pub code: &'static str,
        /// The name of the country.
        pub name: Option<Text<'d>>,
        /// How tall the line is, in pixels.
        pub height: u32,
        /// The rows.
        pub marks: Vec<LaneMark<'d>>,
        /// How many rows the parts of a long chronology have.
        pub bars: Vec<LaneBar>,
    }

    /// A row on a line.
    pub struct LaneMark<'d> {
        /// The position of the sign.
        pub x: String,
        /// The position of the sign in pixels from the top.
        pub y: u32,
        /// The range of its date, if that is longer than the sign.
        pub range: Option<LaneRange>,
        /// The date, or when it was said.
        pub date: Edtf,
        /// The name of its kind; none of the end of a term.
        pub name: Option<Text<'d>>,
        /// The short title of the entry to which it belongs.
        pub of: Text<'d>,
        /// Its row on the page of that entry.
        pub href: String,
        /// The id of its row in the chronology.
        pub row: String,
        /// `stated` or `inferred` for a reported event, `computed` for the end of a term, else a mode.
        pub sign: &'static str,
        /// Whether accounts give another date too.
        pub disputed: bool,
    }

    /// The range of a date on a line.
    pub struct LaneRange {
        /// Where it begins.
        pub start: String,
        /// Where it ends.
        pub end: String,
        /// `within` if it was at some time within, `lasting` if it lasted as long.
        pub code: &'static str,
        /// The side on which it is open: `start` or `end`.
        pub open: Option<&'static str>,
    }

    /// How many rows of a line a part of the chronology has.
    pub struct LaneBar {
        /// Where it begins.
        pub x: String,
        /// How wide it is.
        pub width: String,
        /// How tall it is, in pixels, and so how far from the top it begins.
        pub height: u32,
        /// How many rows.
        pub count: usize,
        /// The part.
        pub part: ChronologyPart,
    }
}

/// The most lines for countries; the rows of others stand on one together.
const MOST_LANES: usize = 12;
/// How far signs on one level have to be from each other, in thousandths of the length.
const APART: i64 = 18;
/// The most levels of a line. Signs that find no room are drawn over others.
const LEVELS: usize = 12;
/// The height of a level, in pixels.
const LEVEL: u32 = 16;
/// The height of a line of bars, in pixels.
const BARS: u32 = 30;

/// A row with its place in time, in thousandths of the length.
struct Placed {
    moment: Moment,
    date: Edtf,
    /// The position of the sign.
    x: i64,
    /// Where the range of its date begins and ends.
    range: (i64, i64),
    level: usize,
}

/// The days of a date; an open end is that of the scale.
fn ends(date: &Edtf, scale: &Scale) -> (i64, i64) {
    let at = |day: Option<Day>| day.map(|day| scale.along(day));
    (at(date.earliest()).unwrap_or(0), at(date.latest()).unwrap_or(1000))
}

/// Where the sign of a date stands: where a thing that lasted began, else in the middle; at the end
/// that is known if the other one is open.
fn sign_at(date: &Edtf, (start, end): (i64, i64)) -> i64 {
    let lasted = matches!(date.shape(), Shape::Interval { .. });
    match (date.earliest(), date.latest()) {
        (Some(_), None) => start,
        (None, _) => end,
        (Some(_), Some(_)) if lasted => start,
        (Some(_), Some(_)) => (start + end) / 2,
    }
}

impl<'d> PageBuilder<'d> {
    /// The lanes of these rows, if at least two of them have a date and there are countries. A term that
    /// ends decades from now would leave no room for what has happened, so the lines reach no further
    /// than the events and the dossier's day.
    pub(super) fn lanes(&self, rows: &[(Years, Moment)]) -> Option<Lanes<'d>> {
        let dated = rows.iter().filter_map(|(_, moment)| {
            let date = moment.date(self.dossier)?.into_owned();
            date.earliest().or(date.latest()).map(|_| (*moment, date))
        });
        let mut dated: Vec<(Moment, Edtf)> = dated.collect();
        let latest = |(moment, date): &(Moment, Edtf)| match moment {
            Moment::Event(_) => date.latest().or(date.earliest()).map(|day| day.year),
            Moment::TermEnd(..) => None,
        };
        let now = self.dossier.as_of.year;
        let last = dated.iter().filter_map(latest).chain([now]).max().unwrap_or(now);
        let is_within = |date: &Edtf| date.earliest().is_none_or(|day| day.year <= last);
        let all = dated.len();
        dated.retain(|(moment, date)| {
            matches!(moment, Moment::Event(_)) || is_within(date)
        });
        let later = dated.len() < all;
        let years = dated.iter().flat_map(|(_, date)| [date.earliest(), date.latest()]);
        let years: Vec<i32> = years.flatten().map(|day| day.year).collect();
        let (from, to) = (*years.iter().min()?, *years.iter().max()?);
        let scale = Scale::of(from, to).filter(|_| dated.len() > 1)?;
        let hub = self.hub()?;
        let moments = dated.iter().map(|(moment, _)| *moment);
        let keys = self.lane_keys(hub, moments.collect());
        let mut lanes: BTreeMap<LaneKey, Vec<Placed>> = BTreeMap::new();
        for ((moment, date), key) in dated.into_iter().zip(keys) {
            let range = ends(&date, &scale);
            let x = sign_at(&date, range);
            let placed = Placed { moment, date, x, range, level: 0 };
            lanes.entry(key).or_default().push(placed);
        }
        let lanes = self.in_order(lanes);
        let lanes: Vec<Lane> =
            lanes.into_iter().map(|(key, placed)| self.lane(key, placed)).collect();
        Some(Lanes { later, ..self.all_lanes((from, to), hub, &scale, lanes) })
    }

    /// The lanes of all parts of a long chronology, with the number of rows of each part.
    pub(super) fn lanes_of_parts(&self) -> Option<Lanes<'d>> {
        let order = &self.index.chronology;
        let years = |part: &Part| part.span.years();
        let parts: Vec<_> = order.parts().iter().filter(|p| years(p).is_some()).collect();
        let (from, _) = years(parts.first()?)?;
        let (_, to) = years(parts.last()?)?;
        let scale = Scale::of(from, to)?;
        let hub = self.hub()?;
        let rows = parts.iter().flat_map(|part| &order.rows()[part.rows.clone()]);
        let mut keys = self.lane_keys(hub, rows.map(|(_, moment)| *moment).collect());
        let mut keys = keys.drain(..);
        // The pages of one year are one bar, which leads to the first of them.
        let mut lanes: BTreeMap<LaneKey, Vec<(&Part, usize)>> = BTreeMap::new();
        for part in parts {
            for key in keys.by_ref().take(part.rows.len()) {
                let bars = lanes.entry(key).or_default();
                match bars.last_mut() {
                    Some((last, count)) if last.span == part.span => *count += 1,
                    _ => bars.push((part, 1)),
                }
            }
        }
        let most = lanes.values().flatten().map(|(_, count)| *count).max()?;
        let bar =
            |(part, count): (&Part, usize)| self.lane_bar(part, count, most, &scale);
        let lanes = self.in_order(lanes).into_iter().map(|(key, bars)| Lane {
            code: code(key),
            name: self.lane_name(key),
            height: BARS,
            marks: Vec::new(),
            bars: bars.into_iter().filter_map(bar).collect(),
        });
        let lanes = lanes.collect();
        Some(self.all_lanes((from, to), hub, &scale, lanes))
    }

    /// The lane of each row. Countries with few rows share one if there are many countries.
    fn lane_keys(&self, hub: EntryId, moments: Vec<Moment>) -> Vec<LaneKey> {
        let keys = moments.into_iter().map(|moment| self.lane_of(moment, hub));
        let mut keys: Vec<LaneKey> = keys.collect();
        let mut counts: BTreeMap<LaneKey, usize> = BTreeMap::new();
        for key in &keys {
            *counts.entry(*key).or_default() += 1;
        }
        let mut large: Vec<_> = counts.into_iter().map(|(key, n)| (n, key)).collect();
        large.retain(|(_, key)| matches!(key, LaneKey::Country(_)));
        large.sort_by_key(|(count, key)| (std::cmp::Reverse(*count), *key));
        for (_, small) in large.into_iter().skip(MOST_LANES) {
            for key in keys.iter_mut().filter(|key| **key == small) {
                *key = LaneKey::Others;
            }
        }
        keys
    }

    /// Lanes by the name of their country, then those of several or of no country.
    fn in_order<T>(&self, lanes: BTreeMap<LaneKey, T>) -> Vec<(LaneKey, T)> {
        let mut lanes: Vec<_> = lanes.into_iter().collect();
        lanes.sort_by_key(|(key, _)| match key {
            LaneKey::Country(id) => (0, self.index.rank(self.side, *id)),
            LaneKey::Several => (1, 0),
            LaneKey::Others => (2, 0),
            LaneKey::General => (3, 0),
        });
        lanes
    }

    fn all_lanes(
        &self,
        (from, to): (i32, i32),
        hub: EntryId,
        scale: &Scale,
        lanes: Vec<Lane<'d>>,
    ) -> Lanes<'d> {
        let marks = || lanes.iter().flat_map(|lane| &lane.marks);
        let modes = Mode::ALL.map(Mode::code);
        let signs = ["stated", "inferred", "computed"].into_iter().chain(modes);
        let signs = signs.filter(|sign| marks().any(|mark| mark.sign == *sign));
        let has = |code: &&str| {
            marks().any(|mark| mark.range.as_ref().is_some_and(|one| one.code == *code))
        };
        Lanes {
            from: Year(from),
            to: Year(to),
            ticks: self.ticks(from, to, scale),
            height: lanes.iter().map(|lane| lane.height).sum(),
            signs: signs.collect(),
            ranges: ["within", "lasting"].into_iter().filter(has).collect(),
            later: false,
            hub: self.text(&self.dossier.entry(hub).short),
            lanes,
        }
    }

    fn lane(&self, key: LaneKey, mut placed: Vec<Placed>) -> Lane<'d> {
        placed.sort_by_key(|one| (one.x, one.moment));
        let mut levels: Vec<i64> = Vec::new();
        for one in &mut placed {
            let free = levels.iter().position(|last| one.x - last >= APART);
            one.level = match free {
                Some(level) => level,
                None if levels.len() < LEVELS => {
                    levels.push(0);
                    levels.len() - 1
                }
                // The level whose last sign is farthest away.
                None => (0..LEVELS).min_by_key(|level| levels[*level]).unwrap_or(0),
            };
            levels[one.level] = one.x;
        }
        let height = LEVEL * u32::try_from(levels.len()).unwrap_or(1) + 8;
        Lane {
            code: code(key),
            name: self.lane_name(key),
            height,
            marks: placed.into_iter().map(|one| self.lane_mark(one, height)).collect(),
            bars: Vec::new(),
        }
    }

    fn lane_mark(&self, placed: Placed, height: u32) -> LaneMark<'d> {
        let Placed { moment, date, x, range: (start, end), level } = placed;
        let open = match (date.earliest(), date.latest()) {
            (None, _) => Some("start"),
            (Some(_), None) => Some("end"),
            (Some(_), Some(_)) => None,
        };
        let code = match date.shape() {
            Shape::Interval { .. } => "lasting",
            Shape::One(_) | Shape::Within { .. } | Shape::OneOf(_) => "within",
        };
        let is_day = matches!(date.shape(), Shape::One(part) if part.precision() == Precision::Day);
        let range = (!is_day && end - start >= APART).then(|| LaneRange {
            start: self.across(start),
            end: self.across(end),
            code,
            open,
        });
        let owner = self.owner_of(moment);
        let (name, sign, disputed) = match moment {
            Moment::Event(id) => {
                let event = self.dossier.event(id);
                let disputed = !self.dossier.dispute(id).is_empty();
                (Some(self.name(event.kind)), sign(event), disputed)
            }
            Moment::TermEnd(id, _) => {
                let ends = &self.dossier.status(id).end;
                let disputed = matches!(ends, TermEnd::Disputed(_));
                (None, "computed", disputed)
            }
        };
        LaneMark {
            x: self.across(x),
            y: height - LEVEL * u32::try_from(level).unwrap_or(0) - 12,
            range,
            date,
            name,
            of: owner.name,
            href: owner.href,
            row: self.chronology_anchor(moment),
            sign,
            disputed,
        }
    }

    fn lane_bar(
        &self,
        part: &Part,
        count: usize,
        most: usize,
        scale: &Scale,
    ) -> Option<LaneBar> {
        let (first, last) = part.span.years()?;
        let start = scale.along(Day::new(first, 1, 1)?);
        let end = scale.along(Day::new(last, 12, 31)?);
        let rtl = self.dossier.language(self.side).direction() == Direction::Rtl;
        let tall = usize::try_from(BARS - 8).unwrap_or(1) * count / most.max(1);
        Some(LaneBar {
            x: self.across(if rtl { end } else { start }),
            width: format!("{}.{}", (end - start) / 10, (end - start) % 10),
            height: u32::try_from(tall.max(3)).unwrap_or(3),
            count,
            part: self.chronology_part(part),
        })
    }

    fn lane_name(&self, key: LaneKey) -> Option<Text<'d>> {
        let country: Option<EntryId> = match key {
            LaneKey::Country(id) => Some(id),
            LaneKey::Several | LaneKey::Others | LaneKey::General => None,
        };
        country.map(|id| self.text(&self.dossier.entry(id).short))
    }
}

fn code(key: LaneKey) -> &'static str {
    match key {
        LaneKey::Country(_) => "country",
        LaneKey::Several => "several",
        LaneKey::Others => "others",
        LaneKey::General => "general",
    }
}
