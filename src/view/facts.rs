//! Facts as rows: provisions, roles, and the evidence of single fields; events have a file of their own.
//! Start at [`EvidenceRow`] and [`ProvisionRow`].

use super::builder::PageBuilder;
use super::data::page_data;
use super::leaf::{Citations, Line, Link, Text, Voice};
use crate::model::agreement::Provision;
use crate::model::edtf::Edtf;
use crate::model::entry::Role;
use crate::model::evidence::{Basis, Evidence, Value};
use crate::model::link::AgreementId;

page_data! {
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
        /// The id of its row on the page, to which links lead.
        pub anchor: String,
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
        /// What other instruments say of it, where they do.
        pub matrix: Option<String>,
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

impl<'d> PageBuilder<'d> {
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

    /// Provisions grouped by value; `own` is the instrument that they are of, if they are of one.
    pub(super) fn provisions(
        &mut self,
        own: Option<AgreementId>,
        provisions: &'d [Provision],
    ) -> Vec<ProvisionGroup<'d>> {
        let anchors = self.provision_anchors(provisions);
        let group = |value: Value| {
            let rows: Vec<_> = provisions
                .iter()
                .zip(&anchors)
                .filter(|(provision, _)| provision.value == value)
                .map(|(provision, anchor)| self.provision(own, provision, anchor.clone()))
                .collect();
            (!rows.is_empty()).then(|| ProvisionGroup { value: value.code(), rows })
        };
        Value::ALL.into_iter().filter_map(group).collect()
    }

    fn provision(
        &mut self,
        own: Option<AgreementId>,
        provision: &'d Provision,
        anchor: String,
    ) -> ProvisionRow<'d> {
        ProvisionRow {
            anchor,
            code: &self.dossier.vocabulary.term(provision.code).code,
            name: self.name(provision.code),
            definition: self.definition(provision.code),
            value: provision.value.code(),
            voice: self.voices(&provision.voice),
            note: self.maybe_line(provision.note.as_ref()),
            matrix: own.and_then(|own| self.shared_provision(own, provision.code)),
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
