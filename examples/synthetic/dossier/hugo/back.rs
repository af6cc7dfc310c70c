//! What refers to each entry, and the order in which lists show it.
//! Start at [`Back::of`].

use std::collections::{BTreeMap, BTreeSet};

use mithaq::model::entry::Kind;

use super::super::entry::{Agreement, Entry, Event, Facts};
use super::super::{Cite, Dossier};

/// What refers to each entry.
pub struct Back {
    all: Vec<Reverse>,
}

/// What refers to one entry.
#[derive(Clone, Default)]
pub struct Reverse {
    /// Entries whose texts link to it.
    pub mentioned: BTreeSet<usize>,
    /// Entries in which it speaks.
    pub voice_in: BTreeSet<usize>,
    /// Agreements that name it in a relation.
    pub relations: Vec<(&'static str, usize)>,
    /// Agreements to which it is party.
    pub party_to: Vec<usize>,
    /// Events that its page shows: where each is stored, and as which.
    pub shown: Vec<(usize, usize)>,
    /// People and bodies that belong to it.
    pub members: Vec<usize>,
    /// Articles that came from or through it.
    pub articles: BTreeSet<usize>,
    /// The facts that cite it, by the entry that has them.
    pub resting: BTreeMap<usize, Resting>,
    /// Entries that only cite it in their text.
    pub cited: BTreeSet<usize>,
}

/// The facts of an entry that cite an article.
#[derive(Clone, Default)]
pub struct Resting {
    /// Indices of events.
    pub events: Vec<usize>,
    /// Indices of provisions.
    pub provisions: Vec<usize>,
    /// Whether its term does.
    pub term: bool,
    /// Whether its form does.
    pub form: bool,
    /// Whether its office does.
    pub role: bool,
}

impl Back {
    /// Finds all of it.
    pub fn of(dossier: &Dossier) -> Back {
        let mut back = Back { all: vec![Reverse::default(); dossier.entries.len()] };
        for (at, entry) in dossier.entries.iter().enumerate() {
            back.entry(at, entry);
        }
        for (at, reverse) in back.all.iter_mut().enumerate() {
            reverse.cited.retain(|entry| !reverse.resting.contains_key(entry));
            reverse.party_to.sort_by_key(|id| date_of(dossier, *id));
            reverse.shown.sort_by_key(|(of, event)| {
                events(&dossier.entries[*of])[*event].place().to_owned()
            });
            debug_assert!(!reverse.mentioned.contains(&at));
        }
        back
    }

    /// What refers to an entry.
    pub fn to(&self, entry: usize) -> &Reverse {
        &self.all[entry]
    }

    /// All entries, each kind in the order of its register.
    pub fn order(&self, dossier: &Dossier, side: usize) -> Vec<usize> {
        let mut all: Vec<usize> = (0..dossier.entries.len()).collect();
        all.sort_by_cached_key(|at| {
            let name = dossier.entries[*at].title[side].clone();
            (date_of(dossier, *at), name)
        });
        all
    }

    fn entry(&mut self, at: usize, entry: &Entry) {
        for link in entry.links {
            self.all[link].mentioned.insert(at);
        }
        for cite in entry.cites {
            self.all[cite.article].cited.insert(at);
        }
        match &entry.facts {
            Facts::Agreement(agreement) => self.agreement(at, agreement),
            Facts::Article(article) => {
                for of in [article.author, article.outlet, article.via] {
                    self.all[of].articles.insert(at);
                }
            }
            Facts::Country(_, event) => self.event(at, 0, event, &[]),
            Facts::Organisation(_, country) => {
                if let Some(country) = country {
                    self.all[*country].members.push(at);
                }
            }
            Facts::Person(role) => {
                self.all[role.of].members.push(at);
                self.rests(&role.cite, at).role = true;
            }
        }
    }

    fn agreement(&mut self, at: usize, agreement: &Agreement) {
        for party in agreement.parties {
            self.all[party].party_to.push(at);
        }
        for (relation, to) in &agreement.relations {
            self.all[*to].relations.push((relation, at));
        }
        for (number, event) in agreement.events.iter().enumerate() {
            // What happens to an instrument as a whole is shown at its parties.
            let whole = ["signed", "approved", "in-force"].contains(&event.kind);
            self.event(at, number, event, if whole { &agreement.parties } else { &[] });
        }
        for (number, row) in agreement.provisions.iter().enumerate() {
            if let Some(voice) = row.voice {
                self.all[voice].voice_in.insert(at);
            }
            if let Some(cite) = &row.cite {
                self.rests(cite, at).provisions.push(number);
            }
        }
        self.rests(&agreement.term.cite, at).term = true;
        self.rests(&agreement.form_cite, at).form = true;
    }

    fn event(&mut self, at: usize, number: usize, event: &Event, parties: &[usize]) {
        let named = event.by.iter().chain(&event.voice).chain(parties).copied();
        for entry in named.collect::<BTreeSet<_>>() {
            self.all[entry].shown.push((at, number));
        }
        for cite in &event.cite {
            let events = &mut self.rests(cite, at).events;
            if events.last() != Some(&number) {
                events.push(number);
            }
        }
    }

    fn rests(&mut self, on: &Cite, at: usize) -> &mut Resting {
        self.all[on.article].resting.entry(at).or_default()
    }
}

/// The events that are stored with an entry.
pub fn events(entry: &Entry) -> &[Event] {
    match &entry.facts {
        Facts::Agreement(agreement) => &agreement.events,
        Facts::Country(_, event) => std::slice::from_ref(event),
        _ => &[],
    }
}

/// The sort key of an agreement or article; other entries are sorted by name.
fn date_of(dossier: &Dossier, at: usize) -> String {
    let entry = &dossier.entries[at];
    match (&entry.facts, entry.kind) {
        (Facts::Article(article), _) => article.date.trim_matches('[').to_owned(),
        (_, Kind::Agreement) => events(entry)[0].place().to_owned(),
        _ => String::new(),
    }
}
