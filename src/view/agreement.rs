//! The page of an agreement.
//! Start at [`AgreementView`].

use serde::Serialize;

use super::facts::{EvidenceRow, ProvisionGroup};
use super::kept::Kept;
use super::relations::Related;
use super::scope::Scope;
use super::text::{Markup, NamedLink, Text, Voice};
use crate::model::agreement::{Agreement, Binding, Term};
use crate::model::duration::Duration;
use crate::model::link::AgreementId;
use crate::model::status::{Standing, Status, TermEnd};

/// What the page of an agreement shows beyond what all entries show.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct AgreementView {
    /// The name of its form.
    pub form: Kept<Text>,
    /// `yes`, `no`, `disputed`, `unknown` or `not-applicable`.
    pub binding: Option<&'static str>,
    /// The parties.
    pub parties: Vec<Kept<NamedLink>>,
    /// Whom it is made to.
    pub addressees: Vec<Voice>,
    /// Where it stands.
    pub status: StatusView,
    /// How long it lasts.
    pub term: Option<TermView>,
    /// What it provides, by what is said of it.
    pub provisions: Vec<ProvisionGroup>,
    /// Relations to other agreements, both ways.
    pub relations: Vec<Related>,
}

/// Where an agreement stands on the dossier's day, and why.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct StatusView {
    /// The standing, as in the message `status-…`.
    pub code: &'static str,
    /// The day for which it is computed.
    pub as_of: String,
    /// The events on which it rests.
    pub because: Vec<Ground>,
    /// Whether entry into force is not reported, although something before it is.
    pub not_in_force: bool,
}

/// An event on which a status rests.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Ground {
    /// The name of its kind.
    pub name: Kept<Text>,
    /// Its date (EDTF).
    pub date: Option<String>,
    /// Whether that date is `stated` or `inferred`.
    pub basis: &'static str,
}

/// How long an agreement lasts.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct TermView {
    /// The length of the first term.
    pub length: Span,
    /// The name of the event from which it runs; none if unknown.
    pub from: Option<Kept<Text>>,
    /// `automatic`, `express`, `none` or `unknown`.
    pub renewal: &'static str,
    /// The length of each renewal.
    pub each: Option<Span>,
    /// The notice.
    pub notice: Option<Span>,
    /// The rule for entry into force.
    pub condition: Option<Markup>,
    /// Whether the end is known: `on`, `about`, `undated` (the event from which it runs is
    /// reported without a date) or `not-computable` (it is not reported).
    pub end: &'static str,
    /// The end (EDTF), where it can be computed.
    pub end_date: Option<String>,
    /// Whether the end is `computed`, or `inferred` since no source says from when it runs.
    pub end_basis: &'static str,
    /// `stated` or `inferred`.
    pub basis: &'static str,
    /// Why it is inferred.
    pub why: Option<Markup>,
    /// The evidence of single fields.
    pub evidence: Vec<EvidenceRow>,
    /// Where it is written.
    pub cite: Markup,
}

/// A duration, for the filter `duration`.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Span {
    /// As written (ISO 8601).
    pub iso: String,
    /// Years.
    pub years: u16,
    /// Months.
    pub months: u16,
    /// Weeks.
    pub weeks: u16,
    /// Days.
    pub days: u16,
}

impl From<Duration> for Span {
    fn from(duration: Duration) -> Self {
        Span {
            iso: duration.to_string(),
            years: duration.years(),
            months: duration.months(),
            weeks: duration.weeks(),
            days: duration.days(),
        }
    }
}

impl Scope<'_> {
    /// What the page of an agreement shows beyond what all entries show.
    pub(super) fn agreement(&mut self, own: AgreementId) -> AgreementView {
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
        AgreementView {
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

    fn status(&self, status: &Status) -> StatusView {
        StatusView {
            code: status.standing.code(),
            as_of: self.dossier.as_of.to_string(),
            because: status
                .because
                .iter()
                .map(|id| {
                    let event = self.dossier.event(*id);
                    Ground {
                        name: self.name(event.kind),
                        date: event.date.as_ref().map(ToString::to_string),
                        basis: event.basis.code(),
                    }
                })
                .collect(),
            not_in_force: matches!(
                status.standing,
                Standing::Signed | Standing::Approved
            ),
        }
    }

    fn term(&mut self, term: &Term, end: &TermEnd) -> TermView {
        let (end, end_date) = match end {
            TermEnd::On(day) => ("on", Some(day.to_string())),
            TermEnd::About(date) => ("about", Some(date.to_string())),
            TermEnd::Undated => ("undated", None),
            TermEnd::NotComputable | TermEnd::NoTerm => ("not-computable", None),
        };
        TermView {
            length: term.length.into(),
            from: term.from.map(|from| self.name(from)),
            renewal: term.renewal.code(),
            each: term.each.map(Span::from),
            notice: term.notice.map(Span::from),
            condition: self.maybe_line(term.condition.as_ref()),
            end,
            end_date,
            end_basis: if term.from.is_some() { "computed" } else { "inferred" },
            basis: term.basis.code(),
            why: self.why(&term.basis),
            evidence: self.evidence(&term.evidence),
            cite: self.marks(&term.cite),
        }
    }
}
