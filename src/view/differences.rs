//! Facts of an entry on which sources or voices differ, shown side by side.
//! Start at [`Difference`].

use std::collections::{BTreeMap, BTreeSet};

use super::builder::PageBuilder;
use super::comparison::Comparison;
use super::data::page_data;
use super::event::how_said;
use super::leaf::{Citations, Line, Link, Text, Voice};
use crate::model::agreement::Provision;
use crate::model::edtf::Edtf;
use crate::model::event::{Event, EventId, Mode};
use crate::model::evidence::Voice as Speaker;
use crate::model::link::{Cite, EntryId};
use crate::model::milestone::{Milestone, Occurrence};
use crate::model::vocabulary::TermId;

page_data! {
    /// An event or provision on which statements differ.
    pub struct Difference<'d> {
        /// The name of the event or provision.
        pub name: Text<'d>,
        /// The names of the provisions of its family that are compared with it.
        pub others: Vec<Text<'d>>,
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
        /// How that date stands in a sentence: `on`, `in`, `around` or `at`; none without it.
        pub said_how: Option<&'static str>,
        /// For an event: its mode, such as `alleged`.
        pub mode: Option<&'static str>,
        /// For a provision: `stated`, `attributed` and so on.
        pub value: Option<&'static str>,
        /// For a provision that is compared with others of its family: its name.
        pub provision: Option<Text<'d>>,
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
    /// dates, events that some report or allege and others deny, provisions on which a
    /// [`Comparison`] finds that accounts differ.
    pub(super) fn differences(&mut self, own: EntryId) -> Vec<Difference<'d>> {
        let mut found = self.differing_events(own);
        found.extend(self.exchanges_that_differ(own));
        let provisions = Comparison::all(self.dossier, own).into_iter();
        found.extend(provisions.map(|compared| self.differing_provisions(compared)));
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
                others: Vec::new(),
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
            Difference {
                name: self.name(event.kind),
                others: Vec::new(),
                statements: Vec::new(),
                href,
            }
        });
        shown.collect()
    }

    fn event_statement(&mut self, event: &'d Event) -> Statement<'d> {
        Statement {
            date: event.date.clone(),
            said: event.said.clone(),
            said_how: event.said.as_ref().map(how_said),
            mode: Some(event.mode.code()),
            value: None,
            provision: None,
            text: self.maybe_line(event.text.as_ref()),
            voice: self.voices(&event.voice),
            articles: self.articles(&event.cite),
            cite: self.citations(&event.cite),
        }
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

    fn differing_provisions(&mut self, compared: Comparison<'d>) -> Difference<'d> {
        let Comparison { first, others, accounts } = compared;
        let alone = others.is_empty();
        let statements = accounts.into_iter().map(|provision| {
            let name = (!alone).then(|| self.name(provision.code));
            self.provision_statement(provision, name)
        });
        Difference {
            statements: statements.collect(),
            name: self.name(first),
            others: others.into_iter().map(|code| self.name(code)).collect(),
            href: None,
        }
    }

    fn provision_statement(
        &mut self,
        provision: &'d Provision,
        name: Option<Text<'d>>,
    ) -> Statement<'d> {
        Statement {
            date: None,
            said: None,
            said_how: None,
            mode: None,
            value: Some(provision.value.code()),
            provision: name,
            text: self.maybe_line(provision.note.as_ref()),
            voice: self.voices(&provision.voice),
            articles: self.articles(&provision.cite),
            cite: self.citations(&provision.cite),
        }
    }
}

/// Whether reports give different dates. One without a date agrees with all.
fn dates_differ(events: &[&Event]) -> bool {
    let reported = events.iter().filter(|event| event.mode == Mode::Reported);
    let mut dates = reported.filter_map(|event| event.date.as_ref());
    let first = dates.next();
    dates.any(|date| Some(date) != first)
}
