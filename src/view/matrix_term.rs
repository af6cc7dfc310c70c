//! The dates and the terms of instruments, side by side.
//! Start at [`TermLine`].

use super::builder::PageBuilder;
use super::data::page_data;
use super::states::Ground;
use crate::model::agreement::Term;
use crate::model::duration::Duration;
use crate::model::event::{EventId, Mode};
use crate::model::evidence::Value;
use crate::model::field::Field;
use crate::model::link::AgreementId;
use crate::model::milestone::Milestone;
use crate::model::status::{Force, Standing};

page_data! {
    /// A row about dates or terms.
    pub struct TermLine<'d> {
        /// `made`: when it was signed, or else the event that dates it; `in-force`, `length`,
        /// `renewal` or `notice`.
        pub code: &'static str,
        /// Its cells, column by column.
        pub cells: Vec<TermCell<'d>>,
    }

    /// What is known of it in one instrument; nothing at all, if none of the fields has a value.
    pub struct TermCell<'d> {
        /// The events, with their dates; several where accounts differ.
        pub events: Vec<Ground<'d>>,
        /// Whether accounts differ on the date.
        pub disputed: bool,
        /// The length of the term, or of the time for notice.
        pub length: Option<Duration>,
        /// `automatic`, `express`, `none` or `unknown`.
        pub renewal: Option<&'static str>,
        /// The length of each renewal.
        pub each: Option<Duration>,
        /// Whether an earlier step is reported, but nothing is told of entry into force.
        pub silent: bool,
        /// `stated` or `inferred`, for what is no event.
        pub basis: &'static str,
        /// `attributed` or `assessed`, where it is someone's statement or judgement.
        pub value: Option<&'static str>,
        /// Its row on the page of the instrument, for what is no event.
        pub href: Option<String>,
    }
}

impl TermCell<'_> {
    fn blank() -> Self {
        TermCell {
            events: Vec::new(),
            disputed: false,
            length: None,
            renewal: None,
            each: None,
            silent: false,
            basis: "stated",
            value: None,
            href: None,
        }
    }

    /// Whether anything in it is inferred.
    pub(super) fn is_inferred(&self) -> bool {
        let inferred = self.events.iter().map(|event| event.basis).chain([self.basis]);
        inferred.into_iter().any(|basis| basis == "inferred")
    }

    fn is_blank(&self) -> bool {
        let TermCell { events, length, renewal, silent, .. } = self;
        events.is_empty() && length.is_none() && renewal.is_none() && !silent
    }
}

impl<'d> PageBuilder<'d> {
    /// The rows about dates and terms that have anything in one of these columns.
    pub(super) fn term_lines(&self, columns: &[AgreementId]) -> Vec<TermLine<'d>> {
        let line = |code, cell: &dyn Fn(AgreementId) -> TermCell<'d>| TermLine {
            code,
            cells: columns.iter().map(|id| cell(*id)).collect(),
        };
        let lines = [
            line("made", &|id| self.made(id)),
            line("in-force", &|id| self.in_force(id)),
            line("length", &|id| {
                let length = |term: &Term| Some(term.length);
                self.lasting(id, Field::Length, length)
            }),
            line("renewal", &|id| self.renewal(id)),
            line("notice", &|id| self.lasting(id, Field::Notice, |term| term.notice)),
        ];
        let lines = lines.into_iter();
        lines.filter(|line| !line.cells.iter().all(TermCell::is_blank)).collect()
    }

    /// When an instrument was signed, or else the event that dates it.
    fn made(&self, id: AgreementId) -> TermCell<'d> {
        let signed = self.milestones_of(id, Milestone::Signed);
        let dated = |events: &[EventId]| {
            events.iter().any(|event| self.dossier.event(*event).date.is_some())
        };
        match self.index.first_event(id) {
            Some(first) if !dated(&signed) => match self.dossier.dispute(first) {
                [] => self.events_cell(id, &[first]),
                all => self.events_cell(id, all),
            },
            _ => self.events_cell(id, &signed),
        }
    }

    fn in_force(&self, id: AgreementId) -> TermCell<'d> {
        let events = self.milestones_of(id, Milestone::InForce);
        let (state, force) = (self.dossier.state(id), self.dossier.status(id).force);
        let early = matches!(state.standing, Standing::Signed | Standing::Approved);
        let silent = early && events.is_empty() && force == Force::Unreported;
        TermCell {
            silent,
            href: silent.then(|| self.anchor_href(id.into(), "m-facts")),
            ..self.events_cell(id, &events)
        }
    }

    /// The milestones of one kind that are reported; where none is, those that are told otherwise.
    fn milestones_of(&self, id: AgreementId, milestone: Milestone) -> Vec<EventId> {
        let is_meant = |event: &EventId| {
            let kind = self.dossier.event(*event).kind;
            self.dossier.vocabulary.term(kind).milestone == Some(milestone)
        };
        let own = self.dossier.own_events(id).map(|(id, _)| id);
        let all: Vec<EventId> = own.filter(is_meant).collect();
        let reported =
            |event: &EventId| self.dossier.event(*event).mode == Mode::Reported;
        match all.iter().any(reported) {
            true => all.into_iter().filter(reported).collect(),
            false => all,
        }
    }

    fn events_cell(&self, id: AgreementId, events: &[EventId]) -> TermCell<'d> {
        let ground = |event: &EventId| Ground {
            href: self.event_href(*event),
            ..self.ground(id, *event)
        };
        let disputed = |event: &EventId| !self.dossier.dispute(*event).is_empty();
        TermCell {
            events: events.iter().map(ground).collect(),
            disputed: events.iter().any(disputed),
            ..TermCell::blank()
        }
    }

    /// What a term says of a length of time.
    fn lasting(
        &self,
        id: AgreementId,
        field: Field,
        length: impl Fn(&Term) -> Option<Duration>,
    ) -> TermCell<'d> {
        let term = self.dossier.agreement(id).term.as_ref();
        let Some((term, length)) = term.and_then(|term| Some((term, length(term)?)))
        else {
            return TermCell::blank();
        };
        TermCell { length: Some(length), ..self.term_cell(id, term, field) }
    }

    fn renewal(&self, id: AgreementId) -> TermCell<'d> {
        let Some(term) = &self.dossier.agreement(id).term else {
            return TermCell::blank();
        };
        TermCell {
            renewal: Some(term.renewal.code()),
            each: term.each,
            ..self.term_cell(id, term, Field::Renewal)
        }
    }

    /// How a field of a term is known, and where it stands on the page of the instrument.
    fn term_cell(&self, id: AgreementId, term: &Term, field: Field) -> TermCell<'d> {
        let evidence = term.evidence.iter().find(|one| one.field == field);
        TermCell {
            basis: evidence.map_or(&term.basis, |one| &one.basis).code(),
            value: evidence.and_then(|one| one.value).map(Value::code),
            href: Some(self.anchor_href(id.into(), &["m-term-", field.key()].concat())),
            ..TermCell::blank()
        }
    }
}
