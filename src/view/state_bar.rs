//! The states of an agreement over time as a bar by year.
//! Start at [`StateBar`].

use super::builder::PageBuilder;
use super::data::page_data;
use super::leaf::Link;
use super::timeline::{Scale, Tick};
use crate::lang::Direction;
use crate::model::edtf::Day;
use crate::model::status::{Spell, Status};

page_data! {
    /// The states of an agreement along a line of years. Positions are percentages of its length from
    /// the left of the screen; time runs in the writing direction of the page.
    pub struct StateBar<'d> {
        /// The years on the scale.
        pub ticks: Vec<Tick>,
        /// The position of the dossier's day.
        pub now: String,
        /// Whether that day lies in the later half of the line, so that there is room for words before it.
        pub late: bool,
        /// The states that have a place on the line, by time. A state is two parts where the latest of its
        /// sources is older than its end.
        pub parts: Vec<StatePart<'d>>,
        /// The states, each whole, for names above them where there is room for the words.
        pub names: Vec<StatePart<'d>>,
        /// Whether no source speaks of some part.
        pub has_silence: bool,
        /// Whether some part only may hold.
        pub has_doubt: bool,
    }

    /// A state on the line.
    pub struct StatePart<'d> {
        /// Its code, as that of its row.
        pub code: &'static str,
        /// Whether it holds on all these days, and not only may hold.
        pub certain: bool,
        /// The parties that approved it, if others are not known to have done so.
        pub approved_by: Vec<Link<'d>>,
        /// Whether these days lie after the latest of its sources.
        pub is_silent: bool,
        /// Where it begins, seen from the left.
        pub x: String,
        /// How wide it is.
        pub width: String,
    }
}

/// The ends of the line, in thousandths of its length: what has no first day begins there, and what is to come
/// and has no last day ends there.
const ENDS: (i64, i64) = (0, 1000);

/// How long a state is at least that holds on the day of the dossier, so that it is seen.
const LEAST: i64 = 4;

/// Nothing is there yet.
const NOT_YET: &str = "not-yet";

impl<'d> PageBuilder<'d> {
    /// The states as a bar, if there are several but for that nothing is there yet.
    pub(super) fn state_bar(&self, status: &Status) -> Option<StateBar<'d>> {
        let spells = &status.spells[..];
        let as_of = self.dossier.as_of;
        let days = spells.iter().filter_map(|spell| spell.from).chain([as_of]);
        let years = || days.clone().map(|day| day.year);
        let scale = Scale::of(years().min()?, years().max()?)?;
        let now = scale.along(as_of);
        let nexts = spells.iter().skip(1).map(|next| next.from).chain([None]);
        let spans = spells.iter().zip(nexts).map(|(spell, next)| {
            let start = spell.from.map_or(ENDS.0, |day| scale.along(day));
            match next {
                Some(day) => (spell, start, scale.along(day)),
                None if spell.from > Some(as_of) => (spell, start, ENDS.1),
                // What holds on the day of the dossier is drawn up to that day, unless its end is known.
                None => (spell, start.min(now - LEAST), now),
            }
        });
        let spans = spans.filter(|(spell, ..)| spell.state.day_code() != NOT_YET);
        let spans: Vec<_> = spans.collect();
        let parts = spans.iter().flat_map(|(spell, start, end)| {
            let latest = self.latest(spell).map_or(*start, |day| scale.along(day));
            let heard = latest.clamp(*start, *end);
            [(*start, heard, false), (heard, *end, true)]
                .into_iter()
                .filter(|(start, end, _)| start < end)
                .map(|(start, end, is_silent)| self.part(spell, start, end, is_silent))
        });
        let parts: Vec<_> = parts.collect();
        let whole = |(spell, start, end): &(&Spell, i64, i64)| {
            self.part(spell, *start, *end, false)
        };
        let ticks = self.ticks(years().min()?, years().max()?, &scale);
        (spans.len() > 1).then(|| StateBar {
            ticks,
            now: self.across(now),
            late: now > (ENDS.0 + ENDS.1) / 2,
            has_silence: parts.iter().any(|part| part.is_silent),
            has_doubt: parts.iter().any(|part| !part.certain),
            names: spans.iter().map(whole).collect(),
            parts,
        })
    }

    /// The last day on which the latest source of a state can have been published.
    fn latest(&self, spell: &Spell) -> Option<Day> {
        self.dossier.article(spell.source?).published.date.latest()
    }

    fn part(
        &self,
        spell: &Spell,
        start: i64,
        end: i64,
        is_silent: bool,
    ) -> StatePart<'d> {
        let is_rtl = self.dossier.language(self.side).direction() == Direction::Rtl;
        StatePart {
            code: spell.state.day_code(),
            certain: spell.state.is_sure(),
            approved_by: self.links(&spell.state.approved_by),
            is_silent,
            x: self.across(if is_rtl { end } else { start }),
            width: format!("{}.{}", (end - start) / 10, (end - start) % 10),
        }
    }
}
