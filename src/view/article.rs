//! The page of an article: where it comes from, its defects, and the facts that cite it.
//! Start at [`ArticlePage`].

use super::builder::PageBuilder;
use super::cited::{CitedEntry, CitedParagraph};
use super::data::page_data;
use super::facts::{EventRow, EvidenceRow, ProvisionRow, RoleRow};
use super::leaf::{Citations, Language, Line, Link, Text, Voice};
use crate::model::edtf::Edtf;
use crate::model::event::EventId;
use crate::model::link::{ArticleId, EntryId};
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
        /// What cites it without naming paragraphs, by entry.
        pub whole: Vec<CitedEntry<'d>>,
        /// Its paragraphs that are cited or have passages.
        pub cited: Vec<CitedParagraph<'d>>,
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
        let (whole, cited) = self.cited(own);
        ArticlePage {
            headline: self.words_of_article(own, &article.headline),
            language: self.language_of_article(own),
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
            resting: self.cited_by(own),
            whole,
            cited,
        }
    }

    fn language_of_article(&self, own: ArticleId) -> Language<'d> {
        let language = &self.dossier.article(own).language;
        // No number is written in it.
        Language { tag: &language.tag, direction: language.direction, digits: "latn" }
    }

    /// Words that an article has in its own language.
    pub(super) fn words_of_article(&self, own: ArticleId, words: &'d str) -> Text<'d> {
        let own_language = self.dossier.article(own).language.side == Some(self.side);
        let language = (!own_language).then(|| self.language_of_article(own));
        Text { words: words.into(), language }
    }

    /// The facts that cite an article, by kind and name of the entry that has them.
    fn cited_by(&mut self, article: ArticleId) -> Vec<CitedBy<'d>> {
        let ids = self.citing_entries(article).into_iter();
        ids.map(|id| self.cited_by_entry(article, id)).collect()
    }

    /// The entries that cite an article, by kind and name.
    pub(super) fn citing_entries(&self, article: ArticleId) -> Vec<EntryId> {
        let mut ids = self.dossier.reverse(article).cited_in.clone();
        self.index.by_name(self.side, &mut ids);
        ids.sort_by_key(|id| self.dossier.entry(*id).kind());
        ids
    }

    fn cited_by_entry(&mut self, article: ArticleId, id: EntryId) -> CitedBy<'d> {
        let dossier = self.dossier;
        let cites = |fact: Fact| fact.all_cites().any(|cite| cite.article == article);
        let events =
            dossier.own_events(id).filter(|(_, event)| cites(Fact::Event(event)));
        let events: Vec<EventId> = events.map(|(event, _)| event).collect();
        let (mut provisions, mut roles) = (Vec::new(), Vec::new());
        let (mut evidence, mut term) = (Vec::new(), None);
        let facts = dossier.entry(id).facts().into_iter();
        for fact in facts.filter(|fact| cites(*fact)) {
            match fact {
                Fact::Provision(provision) => provisions.push(provision),
                Fact::Term(fact) => term = Some(self.citations(&fact.cite)),
                Fact::Role(role) => roles.push(role),
                Fact::Evidence(one) => evidence.push(one),
                // The rows of events are made together, sorted by time.
                Fact::Event(_) => {}
            }
        }
        let mut cited = CitedBy {
            provisions: provisions.into_iter().map(|one| self.provision(one)).collect(),
            entry: self.link(id),
            events: self.events(id, &events),
            roles: self.roles(roles),
            term,
            evidence: self.evidence(evidence),
            prose_only: false,
        };
        // Facts of other entries carry no data attributes here.
        for event in &mut cited.events {
            event.own = false;
            event.edtf.clear();
        }
        cited.prose_only = cited.events.is_empty()
            && cited.provisions.is_empty()
            && cited.roles.is_empty()
            && cited.term.is_none()
            && cited.evidence.is_empty();
        cited
    }
}
