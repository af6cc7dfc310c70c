//! What the pages of all entries show, and the pages of countries, organisations and people.
//! Start at [`EntryView`].

use std::collections::BTreeMap;

use serde::Serialize;

use super::differences::Difference;
use super::facts::{EventRow, EvidenceRow, ProvisionGroup, RoleRow};
use super::kept::Kept;
use super::relations::{Partner, PartyRow, Related};
use super::scope::Scope;
use super::shelf;
use super::text::{Markup, NamedLink, Text};
use super::timeline::Timeline;
use crate::model::entry::{Body, Kind};
use crate::model::link::{AgreementId, EntryId, Target};
use crate::model::pair::Said;
use crate::prose::line_text;

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
    /// The sections of the text that stand by themselves, for a table of contents.
    pub sections: Vec<SectionLink>,
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
    /// Its dated events on one line, where that shows more than a list.
    pub timeline: Option<Timeline>,
    /// What is told of it in more than one way.
    pub differences: Vec<Difference>,
    /// The evidence of top-level fields.
    pub evidence: Vec<EvidenceRow>,
    /// Entries that mention it, by kind.
    pub mentioned: Vec<Related>,
    /// Entries in which it is a voice, by kind.
    pub voice_in: Vec<Related>,
    /// The entry before it in the register.
    pub previous: Option<Kept<NamedLink>>,
    /// The entry after it in the register.
    pub next: Option<Kept<NamedLink>>,
}

/// A section of a text.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct SectionLink {
    /// Its id.
    pub id: String,
    /// The words of its heading.
    pub name: Text,
}

/// What the page of a country, an organisation or a person shows beyond that.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Subject {
    /// ISO 3166 code of a country.
    pub iso: Option<String>,
    /// The form of an organisation.
    pub form: Option<Kept<Text>>,
    /// The country of an organisation.
    pub country: Option<Kept<NamedLink>>,
    /// The offices of a person.
    pub roles: Vec<RoleRow>,
    /// Provisions of the treaty on which an organisation rests.
    pub provisions: Vec<ProvisionGroup>,
    /// Agreements that it is a party to, by date.
    pub party_to: Vec<PartyRow>,
    /// The date of the one that may be the earliest (EDTF): nothing is known to be before it.
    pub since: Option<String>,
    /// How many of them stand where.
    pub standings: Vec<Standings>,
    /// With whom it has agreements.
    pub partners: Vec<Partner>,
    /// Agreements that are addressed to it.
    pub addressed: Vec<PartyRow>,
    /// Persons and bodies that belong to it.
    pub members: Vec<Kept<NamedLink>>,
    /// Articles that it wrote, published or passed on.
    pub articles: Vec<Kept<NamedLink>>,
}

/// How many agreements have one standing.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Standings {
    /// The standing, as in the message `status-…`.
    pub status: &'static str,
    /// How many.
    pub count: usize,
}

impl Scope<'_> {
    /// What the page of any entry shows, but for its events and its text: these are made when
    /// their turn comes, since the numbers of sources follow the page from top to bottom.
    pub(super) fn entry(&mut self, own: EntryId) -> EntryView {
        let entry = self.dossier.entry(own);
        let reverse = self.dossier.reverse(own);
        let shown = entry.text.as_ref().map(|pair| pair.get(self.side).side);
        let evidence = self.evidence(&entry.evidence);
        let shelves = &self.order.shelves;
        let around = shelves.around(self.side, own, entry.kind());
        let [previous, next] = match entry.kind() {
            Kind::Page => [None, None],
            _ => around.map(|other| other.map(|id| self.link(id))),
        };
        EntryView {
            id: entry.id.to_string(),
            kind: entry.kind().name(),
            title: self.text(&entry.title),
            short: self.text(&entry.short),
            summary: entry.summary.as_ref().map(|pair| self.text(pair)),
            text: None,
            sections: self.sections(own),
            state: entry.states[self.side.index()].code(),
            borrowed: shown.is_some_and(|side| side != self.side),
            wikidata: entry.wikidata.clone(),
            updated: entry.updated.map(|day| day.to_string()),
            events: Vec::new(),
            timeline: None,
            differences: Vec::new(),
            evidence,
            mentioned: self.by_kind(&reverse.mentioned_in, "mentioned-in"),
            voice_in: self.by_kind(&reverse.voice_in, "voice-in"),
            previous,
            next,
        }
    }

    /// The sections of a text that no other section holds.
    fn sections(&self, own: EntryId) -> Vec<SectionLink> {
        let Some(pair) = &self.dossier.entry(own).text else { return Vec::new() };
        let Said { words, side } = pair.get(self.side);
        let name = |target: &Target| match target {
            Target::Entry { id, .. } => {
                self.dossier.entry(*id).short.get(side).words.clone()
            }
            _ => String::new(),
        };
        let top = words.sections.iter().filter(|section| section.level == 2);
        top.map(|section| SectionLink {
            id: section.id.clone(),
            name: Text::new(
                line_text(&section.heading, &mut |target| name(target)),
                self.dossier.language(side),
                self.foreign(side),
            ),
        })
        .collect()
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
        let party_to = self.party_rows(Some(own), &reverse.party_to);
        let since = self.since(&reverse.party_to);
        let mut subject = Subject {
            iso: None,
            form: None,
            country: None,
            roles: Vec::new(),
            provisions: Vec::new(),
            since,
            standings: self.standings(&reverse.party_to),
            party_to,
            partners: self.partners(own),
            addressed: self.party_rows(None, &reverse.addressed),
            members: self.links(&members),
            articles: self.links(&articles),
        };
        match &dossier.entry(own).body {
            Body::Country { iso } => subject.iso = Some(iso.to_string()),
            Body::Organisation { form, country, provisions } => {
                subject.form = Some(self.name(*form));
                subject.country = country.map(|country| self.link(country));
                subject.provisions = self.provisions(provisions);
            }
            Body::Person { roles } => subject.roles = self.roles(roles),
            Body::Agreement(_) | Body::Article(_) | Body::Page => {}
        }
        subject
    }

    /// How many of these agreements stand where.
    fn standings(&self, ids: &[AgreementId]) -> Vec<Standings> {
        let mut counts: BTreeMap<(u32, &'static str), usize> = BTreeMap::new();
        for id in ids {
            let standing = self.dossier.status(*id).standing;
            *counts.entry((shelf::standing(standing), standing.code())).or_default() += 1;
        }
        let one = |((_, status), count)| Standings { status, count };
        counts.into_iter().map(one).collect()
    }
}
