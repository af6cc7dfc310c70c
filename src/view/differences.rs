//! Facts of an entry on which sources or voices differ, shown side by side.
//! Start at [`Difference`].

use std::collections::{BTreeMap, BTreeSet};

use super::builder::PageBuilder;
use super::data::page_data;
use super::leaf::{Citations, Line, Link, Text, Voice};
use crate::model::agreement::Provision;
use crate::model::edtf::Edtf;
use crate::model::event::{Event, EventId, Mode};
use crate::model::evidence::{Value, Voice as Speaker};
use crate::model::link::{Cite, EntryId};
use crate::model::milestone::{Milestone, Occurrence};
use crate::model::parts::Fact;
use crate::model::vocabulary::TermId;

page_data! {
    /// An event or provision on which statements differ.
    pub struct Difference<'d> {
        /// The name of the event or provision.
        pub name: Text<'d>,
        /// The statements; none of an exchange, which the list of events shows as one.
        pub statements: Vec<Statement<'d>>,
        /// Of an exchange: where it stands on the page.
        pub href: Option<String>,
    }

    /// What one source or voice says.
    pub struct Statement<'d> {
        /// The date of an event.
        pub date: Option<Edtf>,
        /// For an event: when the statement was made.
        pub said: Option<Edtf>,
        /// For an event: its mode, such as `alleged`.
        pub mode: Option<&'static str>,
        /// For a provision: `stated`, `attributed` and so on.
        pub value: Option<&'static str>,
        /// The statement in words.
        pub text: Option<Line<'d>>,
        /// Who says so.
        pub voice: Vec<Voice<'d>>,
        /// The articles that are cited, each once.
        pub articles: Vec<Link<'d>>,
        /// The citations.
        pub cite: Citations<'d>,
    }
}

impl<'d> PageBuilder<'d> {
    /// The facts of an entry on which statements differ: events that happen once but have several
    /// dates, events that some report or allege and others deny, provisions of which voices say
    /// different things.
    pub(super) fn differences(&mut self, own: EntryId) -> Vec<Difference<'d>> {
        let mut found = self.differing_events(own);
        found.extend(self.exchanges_that_differ(own));
        let dossier = self.dossier;
        let provisions =
            dossier.entry(own).facts().into_iter().filter_map(|fact| match fact {
                Fact::Provision(provision) => Some(provision),
                Fact::Evidence(_) | Fact::Event(_) | Fact::Term(_) | Fact::Role(_) => {
                    None
                }
            });
        found.extend(self.differing_provisions(provisions));
        found
    }

    fn differing_events(&mut self, own: EntryId) -> Vec<Difference<'d>> {
        let dossier = self.dossier;
        let mut ids = dossier.reverse(own).events.clone();
        self.index.by_time(&mut ids);
        let own_events = ids.iter().filter(|id| id.owner() == own);
        let occurrence = |kind: TermId| {
            dossier.vocabulary.term(kind).milestone.map(Milestone::occurrence)
        };
        let mut groups: BTreeMap<(TermId, &[Speaker]), Vec<&'d Event>> = BTreeMap::new();
        // A denial that answers something is shown with that, once.
        let mut denied: BTreeSet<(TermId, &[Speaker])> = BTreeSet::new();
        for id in own_events {
            let event = dossier.event(*id);
            // An event that happens once is the same whoever is named; each delivery is another.
            let by: &[Speaker] = match occurrence(event.kind) {
                Some(Occurrence::Once) => &[],
                Some(Occurrence::OnceEach | Occurrence::Repeated) | None => &event.by,
            };
            if event.mode == Mode::Denied && dossier.exchanges.of(*id).is_none() {
                denied.insert((event.kind, by));
            }
            groups.entry((event.kind, by)).or_default().push(event);
        }
        groups
            .into_iter()
            .filter(|(group, events)| {
                let once = match occurrence(group.0) {
                    Some(Occurrence::Once | Occurrence::OnceEach) => true,
                    Some(Occurrence::Repeated) | None => false,
                };
                let all_deny = events.iter().all(|event| event.mode == Mode::Denied);
                (once && dates_differ(events)) || (denied.contains(group) && !all_deny)
            })
            .map(|((kind, _), events)| Difference {
                name: self.name(kind),
                statements: events.into_iter().map(|e| self.event_statement(e)).collect(),
                href: None,
            })
            .collect()
    }

    /// Where the exchanges stand that begin with a claim of this entry and in which anything is
    /// alleged or denied.
    fn exchanges_that_differ(&self, own: EntryId) -> Vec<Difference<'d>> {
        let dossier = self.dossier;
        let events = dossier.reverse(own).events.iter().copied();
        let mut claims: Vec<EventId> = events
            .filter(|id| {
                let answers = !dossier.exchanges.answered(*id).is_empty();
                !answers && dossier.exchanges.of(*id).is_some()
            })
            .collect();
        self.index.by_time(&mut claims);
        let mut seen = BTreeSet::new();
        claims.retain(|id| seen.insert(dossier.exchanges.of(*id)));
        let differs = |id: &EventId| {
            let events = dossier.exchanges.of(*id).map(|at| &dossier.exchanges.all()[at]);
            events.into_iter().flatten().any(|id| match dossier.event(*id).mode {
                Mode::Alleged | Mode::Denied => true,
                Mode::Reported | Mode::Planned | Mode::Declined | Mode::Expected => false,
            })
        };
        let claims = claims.into_iter().filter(|id| id.owner() == own && differs(id));
        let shown = claims.map(|id| {
            let event = dossier.event(id);
            let href = Some(format!("#{}", self.event_anchor(own, event)));
            Difference { name: self.name(event.kind), statements: Vec::new(), href }
        });
        shown.collect()
    }

    fn event_statement(&mut self, event: &'d Event) -> Statement<'d> {
        Statement {
            date: event.date.clone(),
            said: event.said.clone(),
            mode: Some(event.mode.code()),
            value: None,
            text: self.maybe_line(event.text.as_ref()),
            voice: self.voices(&event.voice),
            articles: self.articles(&event.cite),
            cite: self.citations(&event.cite),
        }
    }

    fn differing_provisions(
        &mut self,
        provisions: impl Iterator<Item = &'d Provision>,
    ) -> Vec<Difference<'d>> {
        let mut groups: BTreeMap<TermId, Vec<&'d Provision>> = BTreeMap::new();
        // What is reported beside an instrument does not contradict what is in it.
        for provision in provisions.filter(|p| p.value != Value::Related) {
            groups.entry(provision.code).or_default().push(provision);
        }
        groups
            .into_iter()
            .filter(|(_, rows)| rows.len() > 1)
            .map(|(code, rows)| Difference {
                name: self.name(code),
                statements: rows
                    .into_iter()
                    .map(|row| self.provision_statement(row))
                    .collect(),
                href: None,
            })
            .collect()
    }

    fn articles(&self, cites: &[Cite]) -> Vec<Link<'d>> {
        let mut ids: Vec<EntryId> = Vec::new();
        for cite in cites {
            let id = EntryId::from(cite.article);
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        self.links(&ids)
    }

    fn provision_statement(&mut self, provision: &'d Provision) -> Statement<'d> {
        Statement {
            date: None,
            said: None,
            mode: None,
            value: Some(provision.value.code()),
            text: self.maybe_line(provision.note.as_ref()),
            voice: self.voices(&provision.voice),
            articles: self.articles(&provision.cite),
            cite: self.citations(&provision.cite),
        }
    }
}

fn dates_differ(events: &[&Event]) -> bool {
    let mut dates = events.iter().filter(|e| e.mode == Mode::Reported).map(|e| &e.date);
    let first = dates.next();
    dates.any(|date| Some(date) != first)
}
