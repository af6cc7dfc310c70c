//! The page of an agreement: form, parties, status, term, provisions, relations.
//! Start at [`AgreementPage`].

use super::builder::PageBuilder;
use super::data::page_data;
use super::facts::{EvidenceRow, ProvisionGroup};
use super::leaf::{Citations, Line, Link, Text, Voice};
use super::relations::Related;
use crate::model::agreement::{Agreement, Binding, Term};
use crate::model::duration::Duration;
use crate::model::edtf::Edtf;
use crate::model::event::EventId;
use crate::model::link::AgreementId;
use crate::model::status::{Standing, Status, TermEnd};

page_data! {
    /// What the page of an agreement shows beyond what all entries show.
    pub struct AgreementPage<'d> {
        /// The name of its form.
        pub form: Text<'d>,
        /// `yes`, `no`, `disputed`, `unknown` or `not-applicable`.
        pub binding: Option<&'static str>,
        /// The parties.
        pub parties: Vec<Link<'d>>,
        /// The addressees.
        pub addressees: Vec<Voice<'d>>,
        /// Its status.
        pub status: StatusBox<'d>,
        /// How long it lasts.
        pub term: Option<TermBox<'d>>,
        /// Its provisions, grouped by what the source says of them.
        pub provisions: Vec<ProvisionGroup<'d>>,
        /// Relations to other agreements, both ways.
        pub relations: Vec<Related<'d>>,
    }

    /// The status of an agreement on the dossier's day, and why.
    pub struct StatusBox<'d> {
        /// The standing, as in the message `status-…`.
        pub code: &'static str,
        /// The day for which it is computed.
        pub as_of: Edtf,
        /// The events on which it rests.
        pub because: Vec<Ground<'d>>,
        /// Whether an earlier step, such as signature, is reported but entry into force is not.
        pub not_in_force: bool,
    }

    /// An event on which a status rests.
    pub struct Ground<'d> {
        /// The name of its kind.
        pub name: Text<'d>,
        /// Its date.
        pub date: Option<Edtf>,
        /// Whether that date is `stated` or `inferred`.
        pub basis: &'static str,
    }

    /// How long an agreement lasts.
    pub struct TermBox<'d> {
        /// The length of the first term.
        pub length: Duration,
        /// The name of the event from which it runs; none if unknown.
        pub from: Option<Text<'d>>,
        /// `automatic`, `express`, `none` or `unknown`.
        pub renewal: &'static str,
        /// The length of each renewal.
        pub each: Option<Duration>,
        /// The notice.
        pub notice: Option<Duration>,
        /// The rule for entry into force.
        pub condition: Option<Line<'d>>,
        /// Whether the end is known: `on`, `about`, `undated` (the event from which it runs is
        /// reported without a date) or `not-computable` (it is not reported).
        pub end: &'static str,
        /// The end, where it can be computed.
        pub end_date: Option<Edtf>,
        /// Whether the end is `computed`, or `inferred` since no source says when the term begins.
        pub end_basis: &'static str,
        /// `stated` or `inferred`.
        pub basis: &'static str,
        /// Why it is inferred.
        pub why: Option<Line<'d>>,
        /// The evidence of single fields.
        pub evidence: Vec<EvidenceRow<'d>>,
        /// The citations.
        pub cite: Citations<'d>,
    }
}

impl<'d> PageBuilder<'d> {
    /// What the page of an agreement shows beyond what all entries show.
    pub(super) fn agreement(&mut self, own: AgreementId) -> AgreementPage<'d> {
        let Agreement {
            form,
            binding,
            parties,
            addressees,
            relations: _,
            term,
            provisions,
        } = self.dossier.agreement(own);
        let status = self.dossier.status(own);
        AgreementPage {
            form: self.name(*form),
            binding: binding.map(Binding::code),
            parties: self.links(parties),
            addressees: self.voices(addressees),
            status: self.status(status),
            term: term.as_ref().map(|term| self.term(term, &status.end)),
            provisions: self.provisions(provisions),
            relations: self.relations(own),
        }
    }

    fn status(&self, status: &Status) -> StatusBox<'d> {
        StatusBox {
            code: status.standing.code(),
            as_of: self.dossier.as_of.into(),
            because: status.because.iter().map(|id| self.ground(*id)).collect(),
            not_in_force: matches!(
                status.standing,
                Standing::Signed | Standing::Approved
            ),
        }
    }

    fn ground(&self, id: EventId) -> Ground<'d> {
        let event = self.dossier.event(id);
        Ground {
            name: self.name(event.kind),
            date: event.date.clone(),
            basis: event.basis.code(),
        }
    }

    fn term(&mut self, term: &'d Term, end: &TermEnd) -> TermBox<'d> {
        let (end, end_date) = match end {
            TermEnd::On(day) => ("on", Some(Edtf::from(*day))),
            TermEnd::About(date) => ("about", Some(date.clone())),
            TermEnd::Undated => ("undated", None),
            TermEnd::NotComputable | TermEnd::NoTerm => ("not-computable", None),
        };
        TermBox {
            length: term.length,
            from: term.from.map(|from| self.name(from)),
            renewal: term.renewal.code(),
            each: term.each,
            notice: term.notice,
            condition: self.maybe_line(term.condition.as_ref()),
            end,
            end_date,
            end_basis: if term.from.is_some() { "computed" } else { "inferred" },
            basis: term.basis.code(),
            why: self.why(&term.basis),
            evidence: self.evidence(&term.evidence),
            cite: self.citations(&term.cite),
        }
    }
}
