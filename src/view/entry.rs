//! What the pages of all entries show, and the pages of countries, organisations and people.
//! Start at [`EntryPage`].

use std::collections::BTreeMap;

use super::builder::PageBuilder;
use super::data::page_data;
use super::differences::Difference;
use super::event::EventRow;
use super::facing;
use super::facts::{EvidenceRow, ProvisionGroup, RoleRow};
use super::index;
use super::leaf::{Link, Passage, Text, Voice};
use super::relations::{Partner, PartyRow, Related};
use super::timeline::Timeline;
use crate::model::edtf::Edtf;
use crate::model::entry::Body;
use crate::model::field::Field;
use crate::model::kind::Kind;
use crate::model::link::{AgreementId, EntryId, LinkNumber, LinkedText, Target};
use crate::model::pair::{Localized, Side};
use crate::prose::{Section, line_text};

page_data! {
    /// What every entry's page shows.
    pub struct EntryPage<'d> {
        /// The id.
        pub id: &'d str,
        /// The kind in the singular.
        pub kind: &'static str,
        /// The title.
        pub title: Text<'d>,
        /// The short title.
        pub short: Text<'d>,
        /// One or two sentences.
        pub summary: Option<Text<'d>>,
        /// The text.
        pub text: Option<Passage<'d>>,
        /// The relative address of the page that has it in both languages, if there is one.
        pub both: Option<String>,
        /// The sections of the text that are in no other section, for a table of contents.
        pub sections: Vec<SectionLink<'d>>,
        /// Whether the text is in the other language, and shown under a notice.
        pub borrowed: bool,
        /// The state of the text: `original`, `current`, `outdated`, `unrecorded` or `borrowed`.
        pub state: &'static str,
        /// The Wikidata item.
        pub wikidata: Option<&'d str>,
        /// The files of the page for reference managers, if there are any.
        pub cite: Option<CiteFiles>,
        /// The facts of the page as JSON, if there is such a file.
        pub json: Option<String>,
        /// When it was last changed, a whole day.
        pub updated: Option<Edtf>,
        /// Its other names, where there is evidence of them.
        pub variants: Vec<Voice<'d>>,
        /// Its events and those of other entries that name it, by time.
        pub events: Vec<EventRow<'d>>,
        /// Its dated events on a timeline, where that shows more than a list.
        pub timeline: Option<Timeline<'d>>,
        /// The row of the first of its events in the chronology, if there is one.
        pub chronology: Option<String>,
        /// The facts on which sources or voices differ.
        pub differences: Vec<Difference<'d>>,
        /// The evidence of top-level fields.
        pub evidence: Vec<EvidenceRow<'d>>,
        /// Entries that mention it, by kind.
        pub mentioned: Vec<Related<'d>>,
        /// Entries in which it is a voice, by kind.
        pub voice_in: Vec<Related<'d>>,
        /// The entry before it in the register.
        pub previous: Option<Link<'d>>,
        /// The entry after it in the register.
        pub next: Option<Link<'d>>,
    }

    /// The files of a page for reference managers, beside it.
    pub struct CiteFiles {
        /// BibTeX.
        pub bib: String,
        /// RIS.
        pub ris: String,
        /// CSL-JSON.
        pub csl: String,
    }

    /// A section of a text.
    pub struct SectionLink<'d> {
        /// Its id.
        pub id: &'d str,
        /// The words of its heading.
        pub name: Text<'d>,
    }

    /// What the page of a country, an organisation or a person shows beyond what all entries show.
    pub struct SubjectPage<'d> {
        /// ISO 3166 code of a country.
        pub iso: Option<String>,
        /// The form of an organisation.
        pub form: Option<Text<'d>>,
        /// The country of an organisation.
        pub country: Option<Link<'d>>,
        /// The offices of a person.
        pub roles: Vec<RoleRow<'d>>,
        /// The provisions of the treaty that founds an organisation.
        pub provisions: Vec<ProvisionGroup<'d>>,
        /// Agreements that it is a party to, by date.
        pub party_to: Vec<PartyRow<'d>>,
        /// The date of the agreement that may be the earliest.
        pub since: Option<Edtf>,
        /// All dates that accounts give for it, if they differ.
        pub since_dates: Vec<Edtf>,
        /// How many of them have each standing.
        pub standings: Vec<StandingCount>,
        /// The other parties of its agreements.
        pub partners: Vec<Partner<'d>>,
        /// Agreements that are addressed to it.
        pub addressed: Vec<PartyRow<'d>>,
        /// Persons and bodies that belong to it.
        pub members: Vec<Link<'d>>,
        /// Articles that it wrote, published or passed on.
        pub articles: Vec<Link<'d>>,
    }

    /// How many agreements have one standing.
    pub struct StandingCount {
        /// The standing.
        pub status: &'static str,
        /// The words for it, as in the message `status-…`.
        pub words: &'static str,
        /// Whether they are approved, but others are not known to have done so.
        pub partly: bool,
        /// How many.
        pub count: usize,
    }
}

impl<'d> PageBuilder<'d> {
    /// What the page of any entry shows, without its events, timeline, differences and text. They
    /// are made later, because sources are numbered in the order in which they are first cited.
    pub(super) fn entry(&mut self, own: EntryId) -> EntryPage<'d> {
        let entry = self.dossier.entry(own);
        let reverse = self.dossier.reverse(own);
        let shown = entry.text.as_ref().map(|pair| pair.get(self.side));
        let evidence = self.evidence(&entry.evidence);
        // The home page of a language is no page of an entry alone.
        let (exports, has_files) = (&self.dossier.exports, !entry.is_home());
        let [previous, next] = match entry.kind() {
            Kind::Page => [None, None],
            kind => self.index.registers.around(self.side, own, kind),
        };
        EntryPage {
            id: &entry.id,
            kind: entry.kind().name(),
            title: self.text(&entry.title),
            short: self.text(&entry.short),
            summary: entry.summary.as_ref().map(|pair| self.text(pair)),
            text: None,
            both: facing::has(self.dossier, &self.index.extras, own)
                .then(|| self.location.to(&self.facing_address(own))),
            sections: shown.map(|text| self.sections(text)).unwrap_or_default(),
            borrowed: shown.is_some_and(|text| text.side != self.side),
            state: entry.states[self.side.index()].code(),
            wikidata: entry.wikidata.as_deref(),
            cite: (exports.citations && has_files).then(|| CiteFiles {
                bib: self.beside(own, "bib"),
                ris: self.beside(own, "ris"),
                csl: self.beside(own, "csl.json"),
            }),
            json: (exports.json && has_files).then(|| self.beside(own, "json")),
            updated: entry.updated.map(Edtf::from),
            variants: match entry.evidence.iter().any(|one| one.field == Field::Variants)
            {
                true => self.held(own, Field::Variants),
                false => Vec::new(),
            },
            events: Vec::new(),
            timeline: None,
            chronology: self.in_chronology(&reverse.events),
            differences: Vec::new(),
            evidence,
            mentioned: self.by_kind(&reverse.mentioned_in, "mentioned-in"),
            voice_in: self.by_kind(&reverse.voice_in, "voice-in"),
            previous: previous.map(|id| self.link(id)),
            next: next.map(|id| self.link(id)),
        }
    }

    /// The link to the file beside the page of an entry that has this ending.
    fn beside(&self, id: EntryId, ending: &str) -> String {
        self.location.to(&self.address(id).beside(ending))
    }

    /// The sections of a text that are in no other section.
    fn sections(&self, text: Localized<&'d LinkedText>) -> Vec<SectionLink<'d>> {
        let Localized { words: LinkedText { words, links }, side } = text;
        let top = words.sections.iter().filter(|section| section.level == 2);
        top.map(|section| SectionLink {
            id: &section.id,
            name: Text {
                words: self.heading(section, links, side).into(),
                language: self.foreign(side),
            },
        })
        .collect()
    }

    /// The plain text of a heading; a link without words of its own has the name of its entry.
    pub(super) fn heading(
        &self,
        section: &Section<LinkNumber>,
        links: &[Target],
        side: Side,
    ) -> String {
        let name = |number: &LinkNumber| match &links[number.index()] {
            Target::Entry { id, .. } => {
                self.dossier.entry(*id).short.get(side).words.as_str()
            }
            Target::Cite(_) | Target::Web(_) | Target::Picture(_) => "",
        };
        line_text(&section.heading, &mut |number| name(number))
    }

    /// What the page of a country, an organisation or a person shows beyond what all entries show.
    pub(super) fn subject(&mut self, own: EntryId) -> SubjectPage<'d> {
        let (dossier, reverse) = (self.dossier, self.dossier.reverse(own));
        let mut members = reverse.members.clone();
        self.index.by_name(self.side, &mut members);
        let since = self.since(&reverse.party_to);
        let articles = reverse.articles.iter().map(|id| self.link(*id)).collect();
        let mut subject = SubjectPage {
            iso: None,
            form: None,
            country: None,
            roles: Vec::new(),
            provisions: Vec::new(),
            party_to: self.party_rows(Some(own), &reverse.party_to),
            since: since.and_then(|event| dossier.event(event).date.clone()),
            since_dates: since.map(|e| self.competing_dates(e)).unwrap_or_default(),
            standings: self.standings(&reverse.party_to),
            partners: self.partners(own),
            addressed: self.party_rows(None, &reverse.addressed),
            members: self.links(&members),
            articles,
        };
        match &dossier.entry(own).body {
            Body::Country { iso } => subject.iso = Some(iso.to_string()),
            Body::Organisation { form, country, provisions } => {
                subject.form = Some(self.name(*form));
                subject.country = country.map(|country| self.link(country));
                subject.provisions = self.provisions(None, provisions);
            }
            Body::Person { roles } => subject.roles = self.roles(roles),
            Body::Agreement(_) | Body::Article(_) | Body::Page => {}
        }
        subject
    }

    /// How many of these agreements have each standing.
    fn standings(&self, ids: &[AgreementId]) -> Vec<StandingCount> {
        type Key = (u32, &'static str, &'static str, bool);
        let mut counts: BTreeMap<Key, usize> = BTreeMap::new();
        for id in ids {
            let state = self.dossier.state(*id);
            let partly = !state.approved_by.is_empty();
            let words = state.words(self.dossier.status(*id).force);
            let key = (index::standing(state), state.code(), words, partly);
            *counts.entry(key).or_default() += 1;
        }
        let counts = counts.into_iter();
        let row = |((_, status, words, partly), count)| StandingCount {
            status,
            words,
            partly,
            count,
        };
        counts.map(row).collect()
    }
}
