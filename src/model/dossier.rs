//! The whole dossier, with all relations both ways.
//! Start at [`Dossier`].

use std::collections::BTreeMap;
use std::sync::Arc;

use super::agreement::{Agreement, Relation};
use super::article::Article;
use super::edtf::Day;
use super::entry::{Body, Entry};
use super::event::{Event, EventId};
use super::exchange::Exchanges;
use super::exports::Exports;
use super::id::FileName;
use super::kind::Kind;
use super::link::{AgreementId, ArticleId, EntryId, KindId};
use super::pair::{Pair, Side};
use super::status::{State, Status};
use super::vocabulary::Vocabulary;
use crate::lang::Language;

/// A dossier in which every reference leads somewhere.
#[derive(Debug)]
pub struct Dossier {
    /// Its title.
    pub title: Pair<String>,
    /// The short title; the title where none is given.
    pub short: Pair<String>,
    /// One or two sentences on it.
    pub summary: Option<Pair<String>>,
    /// Its two languages; the first is the one it is written in.
    pub languages: [Language; 2],
    /// The day for which statuses are computed.
    pub as_of: Day,
    /// Where it is published, with a slash at the end.
    pub base_url: Option<String>,
    /// The licence of its content, an SPDX expression.
    pub licence: Option<String>,
    /// Who publishes it.
    pub publisher: Option<Pair<String>>,
    /// Where to write to.
    pub contact: Option<String>,
    /// What files that stand for the whole are called.
    pub name: Option<FileName>,
    /// Whether the archive of the site is in the site.
    pub offline: bool,
    /// Which outputs there are beside the pages.
    pub exports: Exports,
    /// The files of `static/`, by their paths in that folder. They go into the site as they are.
    pub statics: Vec<String>,
    /// The coded terms.
    pub vocabulary: Vocabulary,
    /// All entries, by id. They are shared with whoever resolves the dossier again.
    pub entries: Vec<Arc<Entry>>,
    /// What is derived: every reference, seen from its other end; for each entry.
    pub reverse: Vec<Reverse>,
    /// What is derived: which events answer which.
    pub exchanges: Exchanges,
    /// What is derived: where each agreement stands.
    pub statuses: BTreeMap<AgreementId, Status>,
}

/// What points at an entry, derived from what is written elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Reverse {
    /// Events that name it or are stored with it, and all others of the exchanges of these.
    pub events: Vec<EventId>,
    /// Agreements that it is a party to.
    pub party_to: Vec<AgreementId>,
    /// Agreements that are addressed to it.
    pub addressed: Vec<AgreementId>,
    /// Relations of other agreements to it.
    pub relations: Vec<(Relation, AgreementId)>,
    /// Entries whose prose or facts mention it otherwise, by id.
    pub mentioned_in: Vec<EntryId>,
    /// Entries in which it is a voice, by id.
    pub voice_in: Vec<EntryId>,
    /// Articles that it wrote, published, or passed on.
    pub articles: Vec<ArticleId>,
    /// Persons and bodies that belong to it.
    pub members: Vec<EntryId>,
    /// Of an article: the entries with facts that cite it, by id.
    pub cited_in: Vec<EntryId>,
}

impl Dossier {
    /// The language of a side.
    pub fn language(&self, side: Side) -> &Language {
        &self.languages[side.index()]
    }

    /// An entry.
    pub fn entry(&self, id: impl Into<EntryId>) -> &Entry {
        &self.entries[id.into().index()]
    }

    /// What points at an entry.
    pub fn reverse(&self, id: impl Into<EntryId>) -> &Reverse {
        &self.reverse[id.into().index()]
    }

    /// An event.
    pub fn event(&self, id: EventId) -> &Event {
        &self.entry(id.owner()).events[id.place()]
    }

    /// All entries with their ids, by id.
    pub fn iter(&self) -> impl Iterator<Item = (EntryId, &Entry)> {
        EntryId::of_all(self.entries.len()).zip(self.entries.iter().map(|entry| &**entry))
    }

    /// All entries of a kind, by id.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = (EntryId, &Entry)> {
        self.iter().filter(move |(_, entry)| entry.kind() == kind)
    }

    /// All events with their ids, by owner and then as written.
    pub fn all_events(&self) -> impl Iterator<Item = (EventId, &Event)> {
        self.iter().flat_map(|(id, _)| self.own_events(id))
    }

    /// The events that are stored with an entry, with their ids.
    pub fn own_events(
        &self,
        id: impl Into<EntryId>,
    ) -> impl Iterator<Item = (EventId, &Event)> {
        let id = id.into();
        EventId::of_all(id, &self.entry(id).events)
    }

    /// An entry by its kind.
    pub fn kind_id(&self, id: EntryId) -> KindId {
        KindId::of(id, self.entry(id).kind())
    }

    /// The entry as an agreement, if it is one.
    pub fn as_agreement(&self, id: EntryId) -> Option<AgreementId> {
        AgreementId::of(id, self.entry(id).kind())
    }

    /// All agreements with their ids, by id.
    pub fn agreements(&self) -> impl Iterator<Item = (AgreementId, &Agreement)> {
        self.iter().filter_map(|(id, entry)| match &entry.body {
            Body::Agreement(agreement) => Some((self.as_agreement(id)?, &**agreement)),
            Body::Country { .. }
            | Body::Organisation { .. }
            | Body::Person { .. }
            | Body::Article(_)
            | Body::Page => None,
        })
    }

    /// Where an agreement stands on the dossier's day.
    pub fn state(&self, id: AgreementId) -> &State {
        self.status(id).on(self.as_of)
    }

    /// The events that compete with one, since they date the same milestone otherwise; itself
    /// among them. None if none does.
    pub fn dispute(&self, id: EventId) -> &[EventId] {
        let owner = self.as_agreement(id.owner());
        owner.map_or(&[], |owner| self.status(owner).disputes.of(id))
    }

    /// The one that stands for all events that compete with one; none if none does.
    pub fn first_of_dispute(&self, id: EventId) -> Option<EventId> {
        let owner = self.as_agreement(id.owner());
        owner.and_then(|owner| self.status(owner).disputes.first(id))
    }

    /// Where an agreement stands on every day.
    ///
    /// # Panics
    ///
    /// Never: the status of every agreement is derived.
    pub fn status(&self, id: AgreementId) -> &Status {
        &self.statuses[&id]
    }

    /// What is true of an agreement.
    ///
    /// # Panics
    ///
    /// Never: an [`AgreementId`] is made only of an entry that is an agreement.
    pub fn agreement(&self, id: AgreementId) -> &Agreement {
        match &self.entry(id).body {
            Body::Agreement(agreement) => agreement,
            Body::Country { .. }
            | Body::Organisation { .. }
            | Body::Person { .. }
            | Body::Article(_)
            | Body::Page => unreachable!("an AgreementId is made only of an agreement"),
        }
    }

    /// What is true of an article.
    ///
    /// # Panics
    ///
    /// Never: an [`ArticleId`] is made only of an entry that is an article.
    pub fn article(&self, id: ArticleId) -> &Article {
        match &self.entry(id).body {
            Body::Article(article) => article,
            Body::Country { .. }
            | Body::Organisation { .. }
            | Body::Person { .. }
            | Body::Agreement(_)
            | Body::Page => unreachable!("an ArticleId is made only of an article"),
        }
    }
}
