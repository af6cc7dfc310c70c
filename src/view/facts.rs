//! Facts as rows: events, provisions, roles, and the evidence of single fields.
//! Start at [`EventRow`] and [`ProvisionRow`].

use super::builder::PageBuilder;
use super::data::page_data;
use super::leaf::{Citations, Line, Link, Text, Voice};
use crate::model::agreement::Provision;
use crate::model::edtf::{Edtf, Precision, Shape};
use crate::model::entry::Role;
use crate::model::event::{Event, EventId};
use crate::model::evidence::{Basis, Evidence, Value};
use crate::model::link::EntryId;

page_data! {
    /// An event, as the page of an entry shows it.
    pub struct EventRow<'d> {
        /// Whether it is stored with the page's own entry; only such rows carry data attributes.
        pub own: bool,
        /// The code of its kind.
        pub code: &'d str,
        /// The name of its kind.
        pub name: Text<'d>,
        /// The date; none if undated.
        pub date: Option<Edtf>,
        /// The date of an own event as EDTF writes it, for programs that read the page; else empty.
        pub edtf: String,
        /// When it was said.
        pub said: Option<Edtf>,
        /// Whether `said` names a day.
        pub said_on_day: bool,
        /// `reported`, `planned`, `alleged` or `denied`.
        pub mode: &'static str,
        /// `stated` or `inferred`.
        pub basis: &'static str,
        /// Why it is inferred.
        pub why: Option<Line<'d>>,
        /// Who did it.
        pub by: Vec<Link<'d>>,
        /// Who else took part.
        pub with: Vec<Link<'d>>,
        /// Whom it concerned.
        pub to: Vec<Link<'d>>,
        /// The place.
        pub place: Option<Text<'d>>,
        /// What happened.
        pub text: Option<Line<'d>>,
        /// Who says so.
        pub voice: Vec<Voice<'d>>,
        /// The instrument by which it was done.
        pub act: Option<Link<'d>>,
        /// The entry with which it is stored, where that is not the page's own.
        pub owner: Option<Link<'d>>,
        /// The evidence of single fields.
        pub evidence: Vec<EvidenceRow<'d>>,
        /// The citations.
        pub cite: Citations<'d>,
    }

    /// The evidence of a field.
    pub struct EvidenceRow<'d> {
        /// The field, by its key in `facts.toml`.
        pub field: &'static str,
        /// `stated` or `inferred`.
        pub basis: &'static str,
        /// Why it is inferred.
        pub why: Option<Line<'d>>,
        /// Who says so.
        pub voice: Vec<Voice<'d>>,
        /// `attributed` or `assessed`, where it is someone's statement or judgement.
        pub value: Option<&'static str>,
        /// The citations.
        pub cite: Citations<'d>,
    }

    /// The provisions that have one value.
    pub struct ProvisionGroup<'d> {
        /// `stated`, `attributed`, `assessed`, `related`, `absent` or `silent`.
        pub value: &'static str,
        /// The provisions.
        pub rows: Vec<ProvisionRow<'d>>,
    }

    /// A provision.
    pub struct ProvisionRow<'d> {
        /// Its code.
        pub code: &'d str,
        /// Its name.
        pub name: Text<'d>,
        /// What it means.
        pub definition: Option<Text<'d>>,
        /// What the source says of it.
        pub value: &'static str,
        /// Who says so.
        pub voice: Vec<Voice<'d>>,
        /// A note on it.
        pub note: Option<Line<'d>>,
        /// The citations.
        pub cite: Citations<'d>,
    }

    /// An office.
    pub struct RoleRow<'d> {
        /// Its title.
        pub title: Text<'d>,
        /// The entry to which the office belongs.
        pub of: Option<Link<'d>>,
        /// The time during which it was held.
        pub during: Option<Edtf>,
        /// The evidence of single fields.
        pub evidence: Vec<EvidenceRow<'d>>,
        /// The citations.
        pub cite: Citations<'d>,
    }
}

fn names_day(date: &Edtf) -> bool {
    matches!(date.shape(), Shape::One(part) if part.precision() == Precision::Day)
}

impl<'d> PageBuilder<'d> {
    /// The rows of events on the page of `own`, by time.
    pub(super) fn events(&mut self, own: EntryId, ids: &[EventId]) -> Vec<EventRow<'d>> {
        let mut ids = ids.to_vec();
        self.index.by_time(&mut ids);
        ids.into_iter().map(|id| self.event(own, self.dossier.event(id))).collect()
    }

    /// The row of an event on the page of `own`.
    pub(super) fn event(&mut self, own: EntryId, event: &'d Event) -> EventRow<'d> {
        let Event {
            owner,
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
            act,
            evidence,
            cite,
        } = event;
        let own_date = date.as_ref().filter(|_| *owner == own);
        EventRow {
            own: *owner == own,
            code: &self.dossier.vocabulary.term(*kind).code,
            name: self.name(*kind),
            date: date.clone(),
            edtf: own_date.map(Edtf::to_string).unwrap_or_default(),
            said: said.clone(),
            said_on_day: said.as_ref().is_some_and(names_day),
            mode: mode.code(),
            basis: basis.code(),
            why: self.why(basis),
            by: self.links(by),
            with: self.links(with),
            to: self.links(to),
            place: place.as_ref().map(|place| self.text(place)),
            text: self.maybe_line(text.as_ref()),
            voice: self.voices(voice),
            act: act.filter(|act| EntryId::from(*act) != own).map(|act| self.link(act)),
            owner: (*owner != own).then(|| self.link(*owner)),
            evidence: self.evidence(evidence),
            cite: self.citations(cite),
        }
    }

    /// Why something is inferred.
    pub(super) fn why(&mut self, basis: &'d Basis) -> Option<Line<'d>> {
        match basis {
            Basis::Stated => None,
            Basis::Inferred(why) => Some(self.line(why)),
        }
    }

    /// The evidence of single fields.
    pub(super) fn evidence(
        &mut self,
        evidence: impl IntoIterator<Item = &'d Evidence>,
    ) -> Vec<EvidenceRow<'d>> {
        let row = |one: &'d Evidence| EvidenceRow {
            field: one.field.key(),
            basis: one.basis.code(),
            why: self.why(&one.basis),
            voice: self.voices(&one.voice),
            value: one.value.map(Value::code),
            cite: self.citations(&one.cite),
        };
        evidence.into_iter().map(row).collect()
    }

    /// Provisions grouped by value.
    pub(super) fn provisions(
        &mut self,
        provisions: &'d [Provision],
    ) -> Vec<ProvisionGroup<'d>> {
        let group = |value: Value| {
            let rows: Vec<_> = provisions
                .iter()
                .filter(|provision| provision.value == value)
                .map(|provision| self.provision(provision))
                .collect();
            (!rows.is_empty()).then(|| ProvisionGroup { value: value.code(), rows })
        };
        Value::ALL.into_iter().filter_map(group).collect()
    }

    /// One provision.
    pub(super) fn provision(&mut self, provision: &'d Provision) -> ProvisionRow<'d> {
        ProvisionRow {
            code: &self.dossier.vocabulary.term(provision.code).code,
            name: self.name(provision.code),
            definition: self.definition(provision.code),
            value: provision.value.code(),
            voice: self.voices(&provision.voice),
            note: self.maybe_line(provision.note.as_ref()),
            cite: self.citations(&provision.cite),
        }
    }

    /// The offices of a person.
    pub(super) fn roles(
        &mut self,
        roles: impl IntoIterator<Item = &'d Role>,
    ) -> Vec<RoleRow<'d>> {
        let row = |role: &'d Role| RoleRow {
            title: self.text(&role.title),
            of: role.of.map(|of| self.link(of)),
            during: role.during.clone(),
            evidence: self.evidence(&role.evidence),
            cite: self.citations(&role.cite),
        };
        roles.into_iter().map(row).collect()
    }
}
