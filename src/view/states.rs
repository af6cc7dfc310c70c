//! The states of an agreement over time, as rows.
//! Start at [`StateRow`].

use std::collections::BTreeSet;

use super::builder::PageBuilder;
use super::data::page_data;
use super::leaf::{Link, Text};
use crate::model::edtf::{Day, Edtf};
use crate::model::event::EventId;
use crate::model::link::AgreementId;
use crate::model::status::{Reason, Spell, Status};
use crate::model::vocabulary::TermId;

page_data! {
    /// A state of an agreement, with the days on which it holds.
    pub struct StateRow<'d> {
        /// Its code, by which states of different days are compared: `not-yet`, `proposed`,
        /// `announced`, `agreed`, `issued`, `launched`, `signed`, `approved`, `in-force`,
        /// `first-term-ended`, `expired`, `ended` or `unknown`.
        pub code: &'static str,
        /// Whether it holds, and not only may hold.
        pub certain: bool,
        /// The words for it, as in the message `state-…`: the code, or one that says more.
        pub words: &'static str,
        /// Whether every day that the dates allow gives these words.
        pub settled: bool,
        /// The words for the other standings that the dates allow.
        pub otherwise: Vec<&'static str>,
        /// The first day; none if nothing bounds it.
        pub from: Option<Edtf>,
        /// That day as `YYYY-MM-DD`; empty where there is none.
        pub day: String,
        /// The last day; none if nothing bounds it.
        pub until: Option<Edtf>,
        /// Whether it may have held before already: this is the last day on which it can have begun.
        pub at_latest: bool,
        /// Whether it holds on the dossier's day.
        pub current: bool,
        /// Whether it begins after the dossier's day.
        pub to_come: bool,
        /// Whether one of several days that accounts give for one event begins it.
        pub disputed: bool,
        /// The parties that approved it, if others are not known to have done so.
        pub approved_by: Vec<Link<'d>>,
        /// The events that begin it, or may.
        pub because: Vec<Ground<'d>>,
        /// Whether the end of a term, as it is computed, begins it, or may.
        pub term_end: bool,
        /// When the latest of the articles was published on which it rests.
        pub source: Option<Edtf>,
        /// Whether that date is `stated` or `inferred`.
        pub source_basis: Option<&'static str>,
    }

    /// An event on which a state rests.
    pub struct Ground<'d> {
        /// Its row on the page.
        pub href: String,
        /// The code of its kind.
        pub code: &'d str,
        /// The name of its kind.
        pub name: Text<'d>,
        /// Its date.
        pub date: Option<Edtf>,
        /// Whether that date is one day.
        pub on_day: bool,
        /// `reported`, `planned` and so on.
        pub mode: &'static str,
        /// Whether that date is `stated` or `inferred`.
        pub basis: &'static str,
    }
}

impl<'d> PageBuilder<'d> {
    /// Where an agreement stands on every day.
    pub(super) fn states(
        &self,
        own: AgreementId,
        status: &'d Status,
    ) -> Vec<StateRow<'d>> {
        let current = status.place(self.dossier.as_of);
        let nexts = status.spells.iter().skip(1).map(|next| next.from).chain([None]);
        let rows = status.spells.iter().zip(nexts).enumerate();
        rows.map(|(at, (spell, next))| {
            let until = next.and_then(|next| next.plus_days(-1));
            let before = at.checked_sub(1).map(|before| &status.spells[before].state);
            StateRow {
                at_latest: before.is_some_and(|before| spell.state.settles(before)),
                current: at == current,
                to_come: at > current,
                ..self.state_row(own, spell, until)
            }
        })
        .collect()
    }

    fn state_row(
        &self,
        own: AgreementId,
        spell: &'d Spell,
        until: Option<Day>,
    ) -> StateRow<'d> {
        let Spell { from, state, grounds, disputed, source } = spell;
        let source = source.map(|source| &self.dossier.article(source).published);
        let because = grounds.iter().filter_map(|ground| match ground {
            Reason::Event(id) => Some(self.ground(own, *id)),
            Reason::TermEnd => None,
        });
        StateRow {
            code: state.day_code(),
            certain: state.is_sure(),
            words: state.standing.code(),
            settled: state.certain,
            otherwise: state.otherwise.iter().map(|other| other.code()).collect(),
            from: from.map(Edtf::from),
            day: from.map(|day| day.to_string()).unwrap_or_default(),
            until: until.map(Edtf::from),
            at_latest: false,
            current: false,
            to_come: false,
            disputed: *disputed,
            approved_by: self.links(&state.approved_by),
            because: because.collect(),
            term_end: grounds.contains(&Reason::TermEnd),
            source: source.map(|source| source.date.clone()),
            source_basis: source.map(|source| source.basis.code()),
        }
    }

    /// The kinds of the events on which a status rests, and on whose dates accounts differ.
    pub(super) fn disputed(&self, status: &'d Status) -> Vec<Text<'d>> {
        let all = status.because.iter();
        let all = all.filter(|id| !status.disputes.of(**id).is_empty());
        let kinds: BTreeSet<TermId> =
            all.map(|id| self.dossier.event(*id).kind).collect();
        kinds.into_iter().map(|kind| self.name(kind)).collect()
    }

    /// An event as a ground of a status of the agreement `own`, whose page this is.
    pub(super) fn ground(&self, own: AgreementId, id: EventId) -> Ground<'d> {
        let event = self.dossier.event(id);
        let on_day = |date: &Edtf| date.day().is_some();
        Ground {
            href: ["#", &self.event_anchor(own.into(), event)].concat(),
            code: &self.dossier.vocabulary.term(event.kind).code,
            name: self.name(event.kind),
            on_day: event.date.as_ref().is_some_and(on_day),
            date: event.date.clone(),
            mode: event.mode.code(),
            basis: event.basis.code(),
        }
    }
}
