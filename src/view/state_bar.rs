//! The states of an agreement over time as a bar by year.
//! Start at [`StateBar`].

use super::builder::PageBuilder;
use super::data::page_data;
use super::timeline::{Scale, Tick};
use crate::lang::Direction;
use crate::model::edtf::Day;
use crate::model::status::{Spell, Status};

page_data! {
    /// The states of an agreement along a line of years. Positions are percentages of its length from
    /// the left of the screen; time runs in the writing direction of the page.
    pub struct StateBar {
        /// The years on the scale.
        pub ticks: Vec<Tick>,
        /// The position of the dossier's day.
        pub now: String,
        /// Whether that day lies in the later half of the line, so that there is room for words before it.
        pub late: bool,
        /// The states that have a place on the line, by time.
        pub parts: Vec<StatePart>,
    }

    /// A state on the line.
    pub struct StatePart {
        /// Its code, as that of its row.
        pub code: &'static str,
        /// Whether it holds on all these days, and not only may hold.
        pub certain: bool,
        /// Where it begins, seen from the left.
        pub x: String,
        /// How wide it is.
        pub width: String,
    }
}

/// The ends of the line, in thousandths of its length: what has no first or no last day begins or ends there.
const ENDS: (i64, i64) = (0, 1000);

/// Nothing is there yet.
const NOT_YET: &str = "not-yet";

impl PageBuilder<'_> {
    /// The states as a bar, if there are several but for that nothing is there yet.
    pub(super) fn state_bar(&self, status: &Status) -> Option<StateBar> {
        let day = |spell: &Spell| spell.from;
        let spells = &status.spells[..];
        let as_of = self.dossier.as_of;
        let years = || spells.iter().filter_map(day).chain([as_of]).map(|day| day.year);
        let scale = Scale::of(years().min()?, years().max()?)?;
        let at = |day: Option<Day>| day.map(|day| scale.along(day));
        let nexts = spells.iter().skip(1).map(|next| at(next.from)).chain([None]);
        let parts =
            spells.iter().zip(nexts).filter(|(one, _)| one.state.day_code() != NOT_YET);
        let parts: Vec<_> = parts
            .map(|(spell, end)| {
                let (start, end) =
                    (at(spell.from).unwrap_or(ENDS.0), end.unwrap_or(ENDS.1));
                self.state_part(spell, start, end)
            })
            .collect();
        let ticks = self.ticks(years().min()?, years().max()?, &scale);
        let now = scale.along(as_of);
        (parts.len() > 1).then(|| StateBar {
            ticks,
            now: self.across(now),
            late: now > (ENDS.0 + ENDS.1) / 2,
            parts,
        })
    }

    fn state_part(&self, spell: &Spell, start: i64, end: i64) -> StatePart {
        let is_rtl = self.dossier.language(self.side).direction() == Direction::Rtl;
        StatePart {
            code: spell.state.day_code(),
            certain: spell.state.is_sure(),
            x: self.across(if is_rtl { end } else { start }),
            width: format!("{}.{}", (end - start) / 10, (end - start) % 10),
        }
    }
}
