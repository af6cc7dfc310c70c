//! Facts as rows: events, provisions, roles, and the evidence of single fields.
//! Start at [`EventRow`] and [`ProvisionRow`].

use serde::Serialize;

use super::kept::Kept;
use super::scope::Scope;
use super::text::{Markup, NamedLink, Text, Voice};
use crate::model::agreement::Provision;
use crate::model::edtf::{Edtf, Precision, Shape};
use crate::model::entry::Role;
use crate::model::event::{Event, EventId};
use crate::model::evidence::{Basis, Evidence, Value};
use crate::model::link::EntryId;

/// An event at an entry that it names.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct EventRow {
    /// Whether it is stored with the page's own entry; only such rows carry data attributes.
    pub own: bool,
    /// The code of its kind.
    pub code: String,
    /// The name of its kind.
    pub name: Kept<Text>,
    /// The date (EDTF); none if undated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// When it was said (EDTF).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said: Option<String>,
    /// Whether that names a day.
    pub said_on_day: bool,
    /// `reported`, `planned`, `alleged` or `denied`.
    pub mode: &'static str,
    /// `stated` or `inferred`.
    pub basis: &'static str,
    /// Why it is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Markup>,
    /// Who did it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Kept<NamedLink>>,
    /// Who else took part.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<Kept<NamedLink>>,
    /// Whom it concerned.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<Kept<NamedLink>>,
    /// Where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Text>,
    /// What happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Markup>,
    /// Who says so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub voice: Vec<Voice>,
    /// The instrument by which it was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub act: Option<Kept<NamedLink>>,
    /// The entry with which it is stored, where that is not the page's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Kept<NamedLink>>,
    /// The evidence of single fields.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<EvidenceRow>,
    /// Where it is written.
    pub cite: Markup,
}

/// The evidence of a field.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct EvidenceRow {
    /// The field, by its key.
    pub field: &'static str,
    /// `stated` or `inferred`.
    pub basis: &'static str,
    /// Why it is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Markup>,
    /// Who says so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub voice: Vec<Voice>,
    /// `attributed` or `assessed`, where it is someone's statement or judgement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<&'static str>,
    /// Where it is written.
    pub cite: Markup,
}

/// The provisions of which a source says the same.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct ProvisionGroup {
    /// `stated`, `attributed`, `assessed`, `related`, `absent` or `silent`.
    pub value: &'static str,
    /// The provisions.
    pub rows: Vec<ProvisionRow>,
}

/// A provision.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct ProvisionRow {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: Kept<Text>,
    /// What it means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition: Option<Kept<Text>>,
    /// What the source says of it.
    pub value: &'static str,
    /// Who says so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub voice: Vec<Voice>,
    /// A word on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Markup>,
    /// Where it is written.
    pub cite: Markup,
}

/// An office.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct RoleRow {
    /// Its title.
    pub title: Text,
    /// Of what.
    pub of: Option<Kept<NamedLink>>,
    /// When (EDTF).
    pub during: Option<String>,
    /// The evidence of single fields.
    pub evidence: Vec<EvidenceRow>,
    /// Where it is written.
    pub cite: Markup,
}

fn names_day(date: &Edtf) -> bool {
    matches!(date.shape(), Shape::One(part) if part.precision() == Precision::Day)
}

impl Scope<'_> {
    /// Events by time, seen from the page of `own`.
    pub(super) fn events(&mut self, own: EntryId, ids: &[EventId]) -> Vec<EventRow> {
        let mut ids = ids.to_vec();
        self.order.events(&mut ids);
        ids.into_iter().map(|id| self.event(own, self.dossier.event(id))).collect()
    }

    /// One event, seen from the page of `own`.
    pub(super) fn event(&mut self, own: EntryId, event: &Event) -> EventRow {
        let kind = self.dossier.vocabulary.term(event.kind);
        EventRow {
            own: event.owner == own,
            code: kind.code.clone(),
            name: self.name(event.kind),
            date: event.date.as_ref().map(ToString::to_string),
            said: event.said.as_ref().map(ToString::to_string),
            said_on_day: event.said.as_ref().is_some_and(names_day),
            mode: event.mode.code(),
            basis: event.basis.code(),
            why: self.why(&event.basis),
            by: self.links(&event.by),
            with: self.links(&event.with),
            to: self.links(&event.to),
            place: event.place.as_ref().map(|place| self.text(place)),
            text: self.maybe_line(event.text.as_ref()),
            voice: self.voices(&event.voice),
            act: event.act.filter(|act| EntryId::from(*act) != own).map(|a| self.link(a)),
            owner: (event.owner != own).then(|| self.link(event.owner)),
            evidence: self.evidence(&event.evidence),
            cite: self.marks(&event.cite),
        }
    }

    /// Why something is inferred.
    pub(super) fn why(&mut self, basis: &Basis) -> Option<Markup> {
        match basis {
            Basis::Stated => None,
            Basis::Inferred(why) => Some(self.line(why)),
        }
    }

    /// The evidence of single fields.
    pub(super) fn evidence(&mut self, evidence: &[Evidence]) -> Vec<EvidenceRow> {
        evidence
            .iter()
            .map(|one| EvidenceRow {
                field: one.field.key(),
                basis: one.basis.code(),
                why: self.why(&one.basis),
                voice: self.voices(&one.voice),
                value: one.value.map(Value::code),
                cite: self.marks(&one.cite),
            })
            .collect()
    }

    /// Provisions by what is said of them.
    pub(super) fn provisions(&mut self, provisions: &[Provision]) -> Vec<ProvisionGroup> {
        Value::ALL
            .into_iter()
            .filter_map(|value| {
                let rows: Vec<_> = provisions
                    .iter()
                    .filter(|provision| provision.value == value)
                    .map(|provision| self.provision(provision))
                    .collect();
                (!rows.is_empty()).then(|| ProvisionGroup { value: value.code(), rows })
            })
            .collect()
    }

    /// One provision.
    pub(super) fn provision(&mut self, provision: &Provision) -> ProvisionRow {
        let code = self.dossier.vocabulary.term(provision.code);
        ProvisionRow {
            code: code.code.clone(),
            name: self.name(provision.code),
            definition: self.definition(provision.code),
            value: provision.value.code(),
            voice: self.voices(&provision.voice),
            note: self.maybe_line(provision.note.as_ref()),
            cite: self.marks(&provision.cite),
        }
    }

    /// The offices of a person.
    pub(super) fn roles(&mut self, roles: &[Role]) -> Vec<RoleRow> {
        roles
            .iter()
            .map(|role| RoleRow {
                title: self.text(&role.title),
                of: role.of.map(|of| self.link(of)),
                during: role.during.as_ref().map(ToString::to_string),
                evidence: self.evidence(&role.evidence),
                cite: self.marks(&role.cite),
            })
            .collect()
    }
}
