//! Facts of an entry on which sources, or voices, do not agree: shown side by side.
//! Start at [`Difference`].

use std::collections::BTreeMap;

use serde::Serialize;

use super::kept::Kept;
use super::scope::Scope;
use super::text::{Markup, NamedLink, Text, Voice};
use crate::model::agreement::Provision;
use crate::model::event::{Event, Mode};
use crate::model::evidence::Value;
use crate::model::link::{Cite, EntryId};
use crate::model::milestone::{Milestone, Occurrence};
use crate::model::parts::Fact;
use crate::model::vocabulary::TermId;

/// One thing of which several things are said.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Difference {
    /// The name of the event or provision.
    pub name: Kept<Text>,
    /// What is said of it.
    pub statements: Vec<Statement>,
}

/// What one source or voice says.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Statement {
    /// The date of an event (EDTF).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// When it was said (EDTF), of an event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said: Option<String>,
    /// `reported`, `planned`, `alleged` or `denied`, of an event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<&'static str>,
    /// What is said of a provision: `stated`, `attributed` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<&'static str>,
    /// In words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Markup>,
    /// Who says so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub voice: Vec<Voice>,
    /// The articles in which it is written, each once.
    pub articles: Vec<Kept<NamedLink>>,
    /// Where it is written.
    pub cite: Markup,
}

impl Scope<'_> {
    /// What is told of an entry in more than one way: events that happen once with several
    /// dates, events that some report or allege and others deny, provisions of which voices
    /// say different things.
    pub(super) fn differences(&mut self, own: EntryId) -> Vec<Difference> {
        let mut found = self.differing_events(own);
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

    fn differing_events(&mut self, own: EntryId) -> Vec<Difference> {
        let dossier = self.dossier;
        let mut ids = dossier.reverse(own).events.clone();
        self.order.events(&mut ids);
        let own_events =
            ids.iter().map(|id| dossier.event(*id)).filter(|e| e.owner == own);
        let occurrence = |kind: TermId| {
            dossier.vocabulary.term(kind).milestone.map(Milestone::occurrence)
        };
        let mut groups: BTreeMap<(TermId, &[EntryId]), Vec<&Event>> = BTreeMap::new();
        for event in own_events {
            // Whose signature it is does not matter; whose delivery does.
            let by: &[EntryId] = match occurrence(event.kind) {
                Some(Occurrence::Once) => &[],
                Some(Occurrence::OnceEach | Occurrence::Repeated) | None => &event.by,
            };
            groups.entry((event.kind, by)).or_default().push(event);
        }
        groups
            .into_iter()
            .filter(|((kind, _), events)| {
                let once = match occurrence(*kind) {
                    Some(Occurrence::Once | Occurrence::OnceEach) => true,
                    Some(Occurrence::Repeated) | None => false,
                };
                (once && dates_differ(events)) || some_deny(events)
            })
            .map(|((kind, _), events)| Difference {
                name: self.name(kind),
                statements: events.into_iter().map(|e| self.told(e)).collect(),
            })
            .collect()
    }

    fn told(&mut self, event: &Event) -> Statement {
        Statement {
            date: event.date.as_ref().map(ToString::to_string),
            said: event.said.as_ref().map(ToString::to_string),
            mode: Some(event.mode.code()),
            value: None,
            text: self.maybe_line(event.text.as_ref()),
            voice: self.voices(&event.voice),
            articles: self.articles(&event.cite),
            cite: self.marks(&event.cite),
        }
    }

    fn differing_provisions<'p>(
        &mut self,
        provisions: impl Iterator<Item = &'p Provision>,
    ) -> Vec<Difference> {
        let mut groups: BTreeMap<TermId, Vec<&Provision>> = BTreeMap::new();
        // What is reported beside an instrument does not contradict what is in it.
        for provision in provisions.filter(|p| p.value != Value::Related) {
            groups.entry(provision.code).or_default().push(provision);
        }
        groups
            .into_iter()
            .filter(|(_, rows)| rows.len() > 1)
            .map(|(code, rows)| Difference {
                name: self.name(code),
                statements: rows.into_iter().map(|row| self.held(row)).collect(),
            })
            .collect()
    }

    fn articles(&self, cites: &[Cite]) -> Vec<Kept<NamedLink>> {
        let mut ids: Vec<EntryId> = Vec::new();
        for cite in cites {
            let id = EntryId::from(cite.article);
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        self.links(&ids)
    }

    fn held(&mut self, provision: &Provision) -> Statement {
        Statement {
            date: None,
            said: None,
            mode: None,
            value: Some(provision.value.code()),
            text: self.maybe_line(provision.note.as_ref()),
            voice: self.voices(&provision.voice),
            articles: self.articles(&provision.cite),
            cite: self.marks(&provision.cite),
        }
    }
}

fn dates_differ(events: &[&Event]) -> bool {
    let mut dates = events.iter().filter(|e| e.mode == Mode::Reported).map(|e| &e.date);
    let first = dates.next();
    dates.any(|date| Some(date) != first)
}

fn some_deny(events: &[&Event]) -> bool {
    let denied = |event: &&Event| event.mode == Mode::Denied;
    events.iter().any(denied) && !events.iter().all(denied)
}
