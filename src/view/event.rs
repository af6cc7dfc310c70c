//! Events as rows, with what belongs to them.
//! Start at [`EventRow`].

use super::builder::PageBuilder;
use super::data::page_data;
use super::facts::EvidenceRow;
use super::leaf::{Citations, Line, Link, Text, Voice, Year};
use crate::model::edtf::{Edtf, Precision, Shape};
use crate::model::event::{Event, EventId};
use crate::model::link::EntryId;
use crate::model::vocabulary::{self, TermId};

page_data! {
    /// An event, as the page of an entry shows it.
    pub struct EventRow<'d> {
        /// The id of its row on the page, to which links lead.
        pub anchor: String,
        /// Whether it is stored with the page's own entry; only such rows carry data attributes.
        pub own: bool,
        /// The code of its kind.
        pub code: &'d str,
        /// The name of its kind.
        pub name: Text<'d>,
        /// Whether it is a step in the life of the agreement whose page it is.
        pub step: bool,
        /// The year that begins with it, on the pages that list events by year.
        pub begins: Option<YearHead>,
        /// The date; none if undated.
        pub date: Option<Edtf>,
        /// The date of an own event as EDTF writes it, for programs that read the page; else empty.
        pub edtf: String,
        /// When it was said.
        pub said: Option<Edtf>,
        /// How `said` stands in a sentence: `on` a day, `in` a month, a year or the like, `around` one
        /// of these, or `at`, if it begins with a word of its own; none without it.
        pub said_how: Option<&'static str>,
        /// `reported`, `planned`, `alleged`, `denied`, `declined` or `expected`.
        pub mode: &'static str,
        /// `stated` or `inferred`.
        pub basis: &'static str,
        /// Why it is inferred.
        pub why: Option<Line<'d>>,
        /// Who did it.
        pub by: Vec<Voice<'d>>,
        /// Who else took part.
        pub with: Vec<Voice<'d>>,
        /// Whom it concerned.
        pub to: Vec<Voice<'d>>,
        /// What the vocabulary calls those who take part in such an event, where it says so.
        pub names: Option<PartNames<'d>>,
        /// The place.
        pub place: Option<Text<'d>>,
        /// What happened.
        pub text: Option<Line<'d>>,
        /// Who says so.
        pub voice: Vec<Voice<'d>>,
        /// What it answers.
        pub answers: Vec<Answered<'d>>,
        /// The exchange that stands in its place, if it is the first claim of one.
        pub exchange: Option<Exchange<'d>>,
        /// The instrument by which it was done.
        pub act: Option<Link<'d>>,
        /// The entry with which it is stored, where that is not the page's own; the link leads to its
        /// row there.
        pub owner: Option<Link<'d>>,
        /// The evidence of single fields.
        pub evidence: Vec<EvidenceRow<'d>>,
        /// The citations.
        pub cite: Citations<'d>,
    }

    /// The year of an event and of those that follow it in a list.
    pub struct YearHead {
        /// The year, or the first of several; none without a date.
        pub year: Option<Year>,
        /// The last year, if it is not known in which of several it was.
        pub last: Option<Year>,
        /// How many events it has in the list.
        pub count: usize,
        /// Whether some of them are claims and answers of other dates, which stand with a claim of this year.
        pub mixed: bool,
    }

    /// What those are called who take part in an event.
    pub struct PartNames<'d> {
        /// Those under `by`.
        pub by: Option<Text<'d>>,
        /// Those under `with`.
        pub with: Option<Text<'d>>,
        /// Those under `to`.
        pub to: Option<Text<'d>>,
    }

    /// A claim and the answers to it, which are shown as one.
    pub struct Exchange<'d> {
        /// The claim, and any other that shares an answer with it, by time.
        pub claims: Vec<EventRow<'d>>,
        /// The answers, each after what it answers, else by time.
        pub answers: Vec<EventRow<'d>>,
    }

    /// An event that another one answers.
    pub struct Answered<'d> {
        /// Where its row stands.
        pub href: String,
        /// The name of its kind.
        pub name: Text<'d>,
        /// Its date, or else when it was said.
        pub date: Option<Edtf>,
    }
}

/// How a date stands in a sentence: `on` a day, `in` a month, a year or the like, `around` one of these,
/// or `at`, if it is of several parts and begins with a word of its own, such as "between".
pub(super) fn how_said(date: &Edtf) -> &'static str {
    let one = match date.shape() {
        Shape::One(part) => Some(part),
        Shape::Interval { from, to } | Shape::Within { from, to } if from == to => from,
        Shape::Interval { .. } | Shape::Within { .. } | Shape::OneOf(_) => None,
    };
    match one {
        Some(part) if part.is_approximate() => "around",
        Some(part) if part.precision() == Precision::Day => "on",
        Some(_) => "in",
        None => "at",
    }
}

impl<'d> PageBuilder<'d> {
    /// The row of an event in the list of the page of `own`.
    pub(super) fn event(&mut self, own: EntryId, id: EventId) -> EventRow<'d> {
        let event = self.dossier.event(id);
        let Event {
            owner,
            name: _,
            kind,
            date,
            mode,
            basis,
            said,
            by,
            with,
            to,
            place,
            text,
            voice,
            answers: _,
            act,
            evidence,
            cite,
        } = event;
        let own_date = date.as_ref().filter(|_| *owner == own);
        EventRow {
            anchor: self.event_anchor(own, event),
            own: *owner == own,
            code: &self.dossier.vocabulary.term(*kind).code,
            name: self.name(*kind),
            step: self.is_step(own, id),
            begins: None,
            date: date.clone(),
            edtf: own_date.map(Edtf::to_string).unwrap_or_default(),
            said: said.clone(),
            said_how: said.as_ref().map(how_said),
            mode: mode.code(),
            basis: basis.code(),
            why: self.why(basis),
            by: self.voices(by),
            with: self.voices(with),
            to: self.voices(to),
            names: self.part_names(*kind),
            place: place.as_ref().map(|place| self.text(place)),
            text: self.maybe_line(text.as_ref()),
            voice: self.voices(voice),
            answers: self.answered(Some(own), id),
            exchange: None,
            act: act.filter(|act| EntryId::from(*act) != own).map(|act| self.link(act)),
            owner: (*owner != own)
                .then(|| Link { href: self.event_href(id), ..self.link(*owner) }),
            evidence: self.evidence(evidence),
            cite: self.citations(cite),
        }
    }

    /// What those are called who take part in an event of this kind, if the vocabulary says so.
    fn part_names(&self, kind: TermId) -> Option<PartNames<'d>> {
        let vocabulary::PartNames { by, with, to } =
            &self.dossier.vocabulary.term(kind).part_names;
        let [by, with, to] =
            [by, with, to].map(|name| name.as_ref().map(|name| self.text(name)));
        let any = by.is_some() || with.is_some() || to.is_some();
        any.then_some(PartNames { by, with, to })
    }
}
