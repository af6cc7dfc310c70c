//! The states of an agreement over time, from its own events, its term, its form and what names it
//! as an act. Start at [`Statuses::of`]; [`super::state`] says where an agreement stands on a day.

use std::sync::Arc;

use super::milestones::{Milestones, told};
use super::reach::{Reach, Reading, Window};
use super::spells::{Other, Record, Source, because, later, spells};
use super::state::{Facts, Since};
use super::term;
use crate::model::agreement::Agreement;
use crate::model::dossier::Reverse;
use crate::model::edtf::{Day, Edtf};
use crate::model::entry::{Body, Entry};
use crate::model::event::{Event, Mode};
use crate::model::evidence::Voice;
use crate::model::link::{Cite, EntryId};
use crate::model::milestone::Milestone;
use crate::model::status::{Disputes, Status, TermEnd};
use crate::model::vocabulary::{FormStatus, Vocabulary};

/// Computes statuses, for a dossier with these entries.
pub(super) struct Statuses<'d> {
    pub(super) entries: &'d [Arc<Entry>],
    pub(super) reverse: &'d [Reverse],
    pub(super) vocabulary: &'d Vocabulary,
    pub(super) as_of: Day,
}

/// The most parties of an agreement for which a state tells whose approval is known. An approval of
/// each of many is told with its event alone.
const FEW: usize = 12;

impl<'d> Statuses<'d> {
    /// The milestones of the agreement `own`.
    pub(super) fn milestones(&self, own: EntryId, entry: &'d Entry) -> Milestones<'d> {
        Milestones::of(own, entry, self.vocabulary, &|event| self.known(event))
    }

    /// The status of the agreement `own`.
    pub(super) fn of(
        &self,
        own: EntryId,
        agreement: &Agreement,
        milestones: &Milestones,
    ) -> Status {
        let others = self.others(own, milestones);
        let form = self.vocabulary.term(agreement.form).status;
        let form = form.unwrap_or(FormStatus::Unknown);
        let since = since(milestones, &others);
        let approvals = self.approvals(agreement, milestones);
        let facts = Facts::new(milestones, agreement, form, since, approvals);
        let term = agreement.term.as_ref();
        let record = Record::of(
            milestones,
            &others,
            &|event| self.latest(&event.cite),
            term.and_then(|term| self.latest(&term.cite)),
            term.is_some_and(|term| {
                term::starts(milestones, term).any(|one| one.disputed)
            }),
        );
        let end = term.map_or(TermEnd::NoTerm, |term| term::shown(milestones, term));
        let renewed = term.map(|term| term::renewals(milestones, term, &end));
        let day = self.as_of.ordinal();
        let (_, grounds) = facts.state(day);
        Status {
            spells: spells(&facts, &record),
            because: because(milestones, grounds, day),
            later: later(milestones, day),
            force: facts.force(day),
            disputes: Disputes::new(milestones.disputes.clone()),
            end,
            renewed: renewed.unwrap_or_default(),
        }
    }

    /// The events that are no steps, but tell that an agreement is there: its own, and those that
    /// name it as their act.
    fn others(&self, own: EntryId, milestones: &Milestones<'d>) -> Vec<Other<'d>> {
        let no_step = |milestone| match milestone {
            Some(
                Milestone::Signed
                | Milestone::Approved
                | Milestone::Ratified
                | Milestone::InForce
                | Milestone::Terminated
                | Milestone::Expired,
            ) => false,
            Some(Milestone::Renewed | Milestone::Denounced) | None => true,
        };
        let all = milestones.all.iter().filter(|one| one.window.is_some());
        let all = all.filter(|one| no_step(one.milestone)).map(|one| {
            let reach = one.by(Reading::Written);
            Other { id: one.id, event: one.event, reach }
        });
        let named = self.reverse[own.index()].events.iter().filter_map(|id| {
            let event = &self.entries[id.owner().index()].events[id.place()];
            let acts = event.act.map(EntryId::from) == Some(own);
            let told = acts && event.mode == Mode::Reported && event.owner != own;
            let date = event.date.as_ref().filter(|_| told)?;
            let reach = Window::whole(date).by(Reading::Written);
            Some(Other { id: *id, event, reach })
        });
        all.chain(named).collect()
    }

    /// From when each party has approved an agreement. Nothing, if of some approval it is not told
    /// whose it is.
    fn approvals(
        &self,
        agreement: &Agreement,
        milestones: &Milestones,
    ) -> Vec<(EntryId, Reach)> {
        let parties = &agreement.parties;
        if !(2..=FEW).contains(&parties.len()) {
            return Vec::new();
        }
        let mut all: Vec<_> = parties.iter().map(|party| (*party, Reach::NONE)).collect();
        let approved = [Milestone::Approved, Milestone::Ratified];
        for accounts in approved.into_iter().flat_map(|one| milestones.accounts(one)) {
            let mut whose = false;
            for (party, reach) in &mut all {
                if accounts.iter().any(|one| self.acts_for(one.event, *party)) {
                    *reach = reach.or(told(&accounts, Reading::Written));
                    whose = true;
                }
            }
            if !whose {
                return Vec::new();
            }
        }
        all
    }

    /// Whether an event is an act of `party`: its own, or that of one of its bodies, of somebody in
    /// office, or of an instrument of this party alone.
    fn acts_for(&self, event: &Event, party: EntryId) -> bool {
        let of_party = |by: EntryId| {
            by == party
                || match &self.entries[by.index()].body {
                    Body::Organisation { country, .. } => {
                        country.map(EntryId::from) == Some(party)
                    }
                    Body::Person { roles } => {
                        roles.iter().any(|role| role.of == Some(party))
                    }
                    Body::Country { .. }
                    | Body::Agreement(_)
                    | Body::Article(_)
                    | Body::Page => false,
                }
        };
        let act = event.act.map(EntryId::from).filter(|_| event.by.is_empty());
        event.by.iter().filter_map(Voice::entry).any(of_party)
            || act.is_some_and(|act| match &self.entries[act.index()].body {
                Body::Agreement(act) => act.parties == [party],
                Body::Country { .. }
                | Body::Organisation { .. }
                | Body::Person { .. }
                | Body::Article(_)
                | Body::Page => false,
            })
    }

    /// The day by which a reported event without a date had happened: that on which somebody told
    /// of it, at the latest that of the dossier. A doubtful date says of no day that it was told.
    fn known(&self, event: &Event) -> Day {
        let told = event.cite.iter().filter_map(|cite| self.published(cite));
        let told = told.chain(&event.said).map(Window::whole);
        let told = told.filter(|told| !told.doubtful).filter_map(|told| told.last);
        told.fold(self.as_of, Day::min)
    }

    /// The latest of these sources.
    fn latest(&self, cites: &[Cite]) -> Option<Source> {
        let day = |cite: &Cite| Some((self.published(cite)?.latest()?, cite.article));
        cites.iter().filter_map(day).max()
    }

    /// When the article of a citation was published.
    fn published(&self, cite: &Cite) -> Option<&'d Edtf> {
        match &self.entries[EntryId::from(cite.article).index()].body {
            Body::Article(article) => Some(&article.published.date),
            Body::Country { .. }
            | Body::Organisation { .. }
            | Body::Person { .. }
            | Body::Agreement(_)
            | Body::Page => None,
        }
    }
}

/// Since when an agreement is what its form says.
fn since(milestones: &Milestones, others: &[Other]) -> Since {
    if let Some(reach) = others.iter().map(|other| other.reach).reduce(Reach::or) {
        return Since::Events(reach);
    }
    let mut steps = milestones.all.iter().filter_map(|one| one.window);
    if steps.any(|window| window.first.is_some()) { Since::Never } else { Since::Unknown }
}
