//! What the pages of all entries show, and the pages of countries, organisations and people.
//! Start at [`EntryView`].

use serde::Serialize;

use super::differences::Difference;
use super::facts::{EventRow, EvidenceRow, ProvisionGroup, RoleRow};
use super::relations::{Partner, PartyRow, Related};
use super::scope::Scope;
use super::text::{Markup, NamedLink, Text};
use crate::model::entry::Body;
use crate::model::link::EntryId;

/// What every entry's page shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct EntryView {
    /// The id.
    pub id: String,
    /// The kind in the singular.
    pub kind: &'static str,
    /// The title.
    pub title: Text,
    /// The short title.
    pub short: Text,
    /// One or two sentences.
    pub summary: Option<Text>,
    /// The text.
    pub text: Option<Markup>,
    /// Whether the text is in the other language, and shown under a notice.
    pub borrowed: bool,
    /// The state of the text: `original`, `current`, `outdated`, `unrecorded` or `borrowed`.
    pub state: &'static str,
    /// The Wikidata item.
    pub wikidata: Option<String>,
    /// When it was last changed (ISO 8601).
    pub updated: Option<String>,
    /// Its events, by time; those of other entries that name it included.
    pub events: Vec<EventRow>,
    /// What is told of it in more than one way.
    pub differences: Vec<Difference>,
    /// The evidence of top-level fields.
    pub evidence: Vec<EvidenceRow>,
    /// Entries that mention it, by kind.
    pub mentioned: Vec<Related>,
    /// Entries in which it is a voice, by kind.
    pub voice_in: Vec<Related>,
}

/// What the page of a country, an organisation or a person shows beyond that.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Subject {
    /// ISO 3166 code of a country.
    pub iso: Option<String>,
    /// The form of an organisation.
    pub form: Option<Text>,
    /// The country of an organisation.
    pub country: Option<NamedLink>,
    /// The offices of a person.
    pub roles: Vec<RoleRow>,
    /// Provisions of the treaty on which an organisation rests.
    pub provisions: Vec<ProvisionGroup>,
    /// Agreements that it is a party to, by date.
    pub party_to: Vec<PartyRow>,
    /// With whom it has agreements.
    pub partners: Vec<Partner>,
    /// Agreements that are addressed to it.
    pub addressed: Vec<PartyRow>,
    /// Persons and bodies that belong to it.
    pub members: Vec<NamedLink>,
    /// Articles that it wrote, published or passed on.
    pub articles: Vec<NamedLink>,
}

impl Scope<'_> {
    /// What the page of any entry shows, but for its events and its text: these are made when
    /// their turn comes, since the numbers of sources follow the page from top to bottom.
    pub(super) fn entry(&mut self, own: EntryId) -> EntryView {
        let entry = self.dossier.entry(own);
        let reverse = self.dossier.reverse(own);
        let shown = entry.text.as_ref().map(|pair| pair.get(self.side).side);
        let evidence = self.evidence(&entry.evidence);
        EntryView {
            id: entry.id.to_string(),
            kind: entry.kind().name(),
            title: self.text(&entry.title),
            short: self.text(&entry.short),
            summary: entry.summary.as_ref().map(|pair| self.text(pair)),
            text: None,
            state: entry.states[self.side.index()].code(),
            borrowed: shown.is_some_and(|side| side != self.side),
            wikidata: entry.wikidata.clone(),
            updated: entry.updated.map(|day| day.to_string()),
            events: Vec::new(),
            differences: Vec::new(),
            evidence,
            mentioned: self.by_kind(&reverse.mentioned_in, "mentioned-in"),
            voice_in: self.by_kind(&reverse.voice_in, "voice-in"),
        }
    }

    /// The events of an entry and those that name it, by time.
    pub(super) fn events_of(&mut self, own: EntryId) -> Vec<EventRow> {
        self.events(own, &self.dossier.reverse(own).events)
    }

    /// What the page of a country, an organisation or a person shows beyond that.
    pub(super) fn subject(&mut self, own: EntryId) -> Subject {
        let (dossier, reverse) = (self.dossier, self.dossier.reverse(own));
        let mut members = reverse.members.clone();
        self.order.by_name(self.side, &mut members);
        let articles: Vec<EntryId> =
            reverse.articles.iter().map(|id| EntryId::from(*id)).collect();
        let mut subject = Subject {
            iso: None,
            form: None,
            country: None,
            roles: Vec::new(),
            provisions: Vec::new(),
            party_to: self.party_rows(Some(own), &reverse.party_to),
            partners: self.partners(own),
            addressed: self.party_rows(None, &reverse.addressed),
            members: self.links(&members),
            articles: self.links(&articles),
        };
        match &dossier.entry(own).body {
            Body::Country { iso } => subject.iso = Some(iso.to_string()),
            Body::Organisation { form, country, provisions } => {
                subject.form = Some(self.text(&dossier.vocabulary.term(*form).name));
                subject.country = country.map(|country| self.link(country));
                subject.provisions = self.provisions(provisions);
            }
            Body::Person { roles } => subject.roles = self.roles(roles),
            Body::Agreement(_) | Body::Article(_) | Body::Page => {}
        }
        subject
    }
}
