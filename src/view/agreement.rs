//! The page of an agreement: form, parties, status, term, provisions, relations.
//! Start at [`AgreementPage`].

use super::builder::PageBuilder;
use super::data::page_data;
use super::facts::{EvidenceRow, ProvisionGroup};
use super::leaf::{Citations, Line, Link, Text, Voice};
use super::relations::Related;
use super::state_bar::StateBar;
use super::states::{Ground, StateRow};
use crate::model::agreement::{Agreement, Binding, Term};
use crate::model::duration::Duration;
use crate::model::edtf::Edtf;
use crate::model::event::Mode;
use crate::model::link::AgreementId;
use crate::model::milestone::Milestone;
use crate::model::status::{Force, Standing, Status, TermEnd};

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
        /// The page that compares it with others, with it chosen, if it has a column there.
        pub compare: Option<String>,
        /// Whether there are other events than the steps in its life: what was done and said around it.
        pub around: bool,
        /// Relations to other agreements, both ways.
        pub relations: Vec<Related<'d>>,
    }

    /// The status of an agreement on the dossier's day, and why.
    pub struct StatusBox<'d> {
        /// The standing; `may-` stands before one that the dates allow but do not settle.
        pub code: &'static str,
        /// The words for it, as in the message `status-…`: the code, or another one where entry
        /// into force is still to come or not due.
        pub words: &'static str,
        /// Whether every day that the dates allow gives this standing.
        pub certain: bool,
        /// The words for the other standings that the dates allow.
        pub otherwise: Vec<&'static str>,
        /// The day for which it is computed.
        pub as_of: Edtf,
        /// The events on which it rests.
        pub because: Vec<Ground<'d>>,
        /// The events that are reported for a later time.
        pub later: Vec<Ground<'d>>,
        /// The kinds of those events on whose dates accounts differ.
        pub disputed: Vec<Text<'d>>,
        /// The parties that approved it, if others are not known to have done so.
        pub approved_by: Vec<Link<'d>>,
        /// Where it stands on every day, from the beginning on.
        pub states: Vec<StateRow<'d>>,
        /// The same as a picture, if there are several.
        pub bar: Option<StateBar<'d>>,
        /// Entry into force as it is planned, alleged or denied, where it is not reported.
        pub told: Vec<Ground<'d>>,
        /// Whether an earlier step, such as signature, is reported, but nothing is told of entry
        /// into force, although the agreement may bind.
        pub not_in_force: bool,
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
        /// Whether the end is known: `on`, `about`, `disputed` (accounts give several dates of the
        /// event from which it runs), `undated` (the event from which it runs is
        /// reported without a date), `not-computable` (it is not reported) or `beyond` (it lies
        /// beyond the year 9999).
        pub end: &'static str,
        /// The end, where it can be computed.
        pub end_date: Option<Edtf>,
        /// The ends that follow from the dates that accounts give, if it is disputed.
        pub end_dates: Vec<Edtf>,
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
    /// What the page of an agreement shows beyond what all entries show, without what was said around
    /// it, which cites sources after the text does.
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
            status: self.status(own, status),
            term: term.as_ref().map(|term| self.term(term, &status.end)),
            provisions: self.provisions(Some(own), provisions),
            compare: self.compare_href(own),
            around: false,
            relations: self.relations(own),
        }
    }

    fn status(&self, own: AgreementId, status: &'d Status) -> StatusBox<'d> {
        let state = status.on(self.dossier.as_of);
        let told = self.told_of_force(own);
        let early = matches!(state.standing, Standing::Signed | Standing::Approved);
        StatusBox {
            code: state.code(),
            words: state.words(status.force),
            certain: state.certain,
            otherwise: state.other_words(status.force).collect(),
            as_of: self.dossier.as_of.into(),
            because: status.because.iter().map(|id| self.ground(own, *id)).collect(),
            later: status.later.iter().map(|id| self.ground(own, *id)).collect(),
            disputed: self.disputed(status),
            approved_by: self.links(&state.approved_by),
            states: self.states(own, status),
            bar: self.state_bar(status),
            not_in_force: early && told.is_empty() && status.force == Force::Unreported,
            told,
        }
    }

    /// What is told of entry into force, if no one reports it.
    fn told_of_force(&self, own: AgreementId) -> Vec<Ground<'d>> {
        let all = self.dossier.own_events(own).filter(|(_, event)| {
            self.dossier.vocabulary.term(event.kind).milestone == Some(Milestone::InForce)
        });
        let mut all: Vec<_> = all.collect();
        if all.iter().any(|(_, event)| event.mode == Mode::Reported) {
            all.clear();
        }
        all.iter().map(|(id, _)| self.ground(own, *id)).collect()
    }

    fn term(&mut self, term: &'d Term, end: &TermEnd) -> TermBox<'d> {
        let all_ends = end;
        let (end, end_date) = match end {
            TermEnd::On(day) => ("on", Some(Edtf::from(*day))),
            TermEnd::About(end) => ("about", Some(end.date.clone())),
            TermEnd::Disputed(_) => ("disputed", None),
            TermEnd::Undated => ("undated", None),
            TermEnd::Beyond => ("beyond", None),
            TermEnd::NotComputable | TermEnd::NoTerm => ("not-computable", None),
        };
        let end_dates = match all_ends {
            TermEnd::Disputed(ends) => ends.iter().map(|end| end.date.clone()).collect(),
            TermEnd::NoTerm
            | TermEnd::On(_)
            | TermEnd::About(_)
            | TermEnd::Undated
            | TermEnd::NotComputable
            | TermEnd::Beyond => Vec::new(),
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
            end_dates,
            end_basis: if term.from.is_some() { "computed" } else { "inferred" },
            basis: term.basis.code(),
            why: self.why(&term.basis),
            evidence: self.evidence(&term.evidence),
            cite: self.citations(&term.cite),
        }
    }
}
