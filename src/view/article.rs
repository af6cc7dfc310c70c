//! The page of an article: where it comes from, its defects, and the facts that cite it.
//! Start at [`ArticlePage`].

use super::builder::PageBuilder;
use super::data::page_data;
use super::event::EventRow;
use super::facts::{EvidenceRow, ProvisionRow, RoleRow};
use super::leaf::{Citations, Language, Line, Link, Text, Voice};
use crate::model::agreement::Provision;
use crate::model::edtf::Edtf;
use crate::model::event::EventId;
use crate::model::link::{ArticleId, Cite, EntryId};
use crate::model::parts::Fact;

page_data! {
    /// What the page of an article shows beyond what all entries show.
    pub struct ArticlePage<'d> {
        /// The headline as printed, in the article's own language.
        pub headline: Text<'d>,
        /// The language of the article.
        pub language: Language<'d>,
        /// Whether the editors supplied the headline.
        pub supplied: bool,
        /// Who wrote it.
        pub author: Option<Voice<'d>>,
        /// Who published it.
        pub outlet: Option<Voice<'d>>,
        /// The chain behind it, nearest first.
        pub via: Vec<Voice<'d>>,
        /// When it was published.
        pub date: Edtf,
        /// `stated` or `inferred`.
        pub basis: &'static str,
        /// Why it is inferred.
        pub why: Option<Line<'d>>,
        /// How many paragraphs it has.
        pub paragraphs: Option<u32>,
        /// Where it can be read.
        pub url: Option<&'d str>,
        /// The checksum of the text that the editors worked from.
        pub sha256: Option<&'d str>,
        /// Defects that a reader should know of.
        pub caveats: Vec<Line<'d>>,
        /// The facts that cite it, by entry.
        pub resting: Vec<CitedBy<'d>>,
    }

    /// The facts of one entry that cite an article.
    pub struct CitedBy<'d> {
        /// The entry.
        pub entry: Link<'d>,
        /// Its events.
        pub events: Vec<EventRow<'d>>,
        /// Its provisions.
        pub provisions: Vec<ProvisionRow<'d>>,
        /// Its offices.
        pub roles: Vec<RoleRow<'d>>,
        /// The citations of its term, if the term cites the article.
        pub term: Option<Citations<'d>>,
        /// Where the rows of its term begin, if the term cites the article.
        pub term_href: Option<String>,
        /// The evidence of its fields.
        pub evidence: Vec<EvidenceRow<'d>>,
        /// Whether only its prose cites the article.
        pub prose_only: bool,
    }
}

impl<'d> PageBuilder<'d> {
    /// What the page of an article shows beyond what all entries show.
    pub(super) fn article(&mut self, own: ArticleId) -> ArticlePage<'d> {
        let article = self.dossier.article(own);
        let language = Language {
            tag: &article.language.tag,
            direction: article.language.direction,
            // No number is written in it.
            digits: "latn",
        };
        let own_language = article.language.side == Some(self.side);
        ArticlePage {
            headline: Text {
                words: article.headline.as_str().into(),
                language: (!own_language).then_some(language),
            },
            language,
            supplied: article.supplied,
            author: article.author.as_ref().map(|voice| self.voice(voice)),
            outlet: article.outlet.as_ref().map(|voice| self.voice(voice)),
            via: self.voices(&article.via),
            date: article.published.date.clone(),
            basis: article.published.basis.code(),
            why: self.why(&article.published.basis),
            paragraphs: article.paragraphs,
            url: article.url.as_deref(),
            sha256: article.sha256.as_deref(),
            caveats: article.caveats.iter().map(|pair| self.line(pair)).collect(),
            resting: self.cited_by(own.into()),
        }
    }

    /// The facts that cite an article, by kind and name of the entry that has them.
    fn cited_by(&mut self, article: EntryId) -> Vec<CitedBy<'d>> {
        let mut ids = self.dossier.reverse(article).cited_in.clone();
        self.index.by_name(self.side, &mut ids);
        ids.sort_by_key(|id| self.dossier.entry(*id).kind());
        ids.into_iter().map(|id| self.cited_by_entry(article, id)).collect()
    }

    fn cited_by_entry(&mut self, article: EntryId, id: EntryId) -> CitedBy<'d> {
        let dossier = self.dossier;
        let cites = |cites: &[Cite]| {
            cites.iter().any(|cite| EntryId::from(cite.article) == article)
        };
        let events = dossier.own_events(id).filter(|(_, event)| cites(&event.cite));
        let events: Vec<EventId> = events.map(|(event, _)| event).collect();
        let (mut roles, mut evidence) = (Vec::new(), Vec::new());
        let (mut term, mut provisions) = (None, Vec::new());
        let facts = dossier.entry(id).facts();
        for fact in facts.iter().filter(|fact| cites(fact.cites())) {
            match *fact {
                Fact::Provision(provision) => provisions.push(provision),
                Fact::Term(fact) => term = Some(self.citations(&fact.cite)),
                Fact::Role(role) => roles.push(role),
                Fact::Evidence(one) => evidence.push(one),
                // The rows of events are made together, sorted by time.
                Fact::Event(_) => {}
            }
        }
        let mut cited = CitedBy {
            provisions: self.provisions_elsewhere(id, &facts, provisions),
            term_href: term.is_some().then(|| self.href(id) + "#m-term-length"),
            entry: self.link(id),
            events: self.events_elsewhere(&events),
            roles: self.roles(roles),
            term,
            evidence: self.evidence(evidence),
            prose_only: false,
        };
        cited.prose_only = cited.events.is_empty()
            && cited.provisions.is_empty()
            && cited.roles.is_empty()
            && cited.term.is_none()
            && cited.evidence.is_empty();
        cited
    }

    /// Some of the provisions among the facts of an entry, on a page that does not list them.
    fn provisions_elsewhere(
        &mut self,
        entry: EntryId,
        facts: &[Fact<'d>],
        cited: Vec<&'d Provision>,
    ) -> Vec<ProvisionRow<'d>> {
        if cited.is_empty() {
            return Vec::new();
        }
        let all = facts.iter().filter_map(|fact| match fact {
            Fact::Provision(provision) => Some(*provision),
            Fact::Evidence(_) | Fact::Event(_) | Fact::Term(_) | Fact::Role(_) => None,
        });
        let all: Vec<&Provision> = all.collect();
        let anchors = self.provision_anchors(all.iter().copied());
        let page = self.href(entry);
        // Both lists are in the order of the file.
        let mut anchored = all.into_iter().zip(anchors);
        let row = |one: &'d Provision| {
            let own = anchored.find(|(provision, _)| std::ptr::eq(*provision, one));
            let href = own.map(|(_, anchor)| [&page, "#", &anchor].concat());
            ProvisionRow { href, ..self.provision(one) }
        };
        cited.into_iter().map(row).collect()
    }
}
