//! The page of an article: where it comes from, its defects, and what rests on it.
//! Start at [`ArticleView`].

use serde::Serialize;

use super::facts::{EventRow, EvidenceRow, ProvisionRow, RoleRow};
use super::kept::Kept;
use super::scope::Scope;
use super::text::{Language, Markup, NamedLink, Text, Voice};
use crate::model::event::EventId;
use crate::model::link::{ArticleId, Cite, EntryId};
use crate::model::parts::Fact;

/// What the page of an article shows beyond what all entries show.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct ArticleView {
    /// The headline as printed, in the article's own language.
    pub headline: Text,
    /// The language of the article.
    pub language: Language,
    /// Whether the editors supplied the headline.
    pub supplied: bool,
    /// Who wrote it.
    pub author: Option<Voice>,
    /// Who published it.
    pub outlet: Option<Voice>,
    /// The chain behind it, nearest first.
    pub via: Vec<Voice>,
    /// When it was published (EDTF).
    pub date: String,
    /// `stated` or `inferred`.
    pub basis: &'static str,
    /// Why it is inferred.
    pub why: Option<Markup>,
    /// How many paragraphs it has.
    pub paragraphs: Option<u32>,
    /// Where it can be read.
    pub url: Option<String>,
    /// The checksum of the text that the editors worked from.
    pub sha256: Option<String>,
    /// Defects that a reader should know.
    pub caveats: Vec<Markup>,
    /// The facts that rest on it, by entry.
    pub resting: Vec<Resting>,
}

/// The facts of one entry that rest on an article.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Resting {
    /// The entry.
    pub entry: Kept<NamedLink>,
    /// Its events.
    pub events: Vec<EventRow>,
    /// Its provisions.
    pub provisions: Vec<ProvisionRow>,
    /// Its offices.
    pub roles: Vec<RoleRow>,
    /// Where its term is written, if there.
    pub term: Option<Markup>,
    /// The evidence of its fields.
    pub evidence: Vec<EvidenceRow>,
    /// Whether only its prose cites the article.
    pub prose_only: bool,
}

impl Scope<'_> {
    /// What the page of an article shows beyond what all entries show.
    pub(super) fn article(&mut self, own: ArticleId) -> ArticleView {
        let article = self.dossier.article(own);
        let language = Language {
            tag: article.language.tag.clone(),
            dir: article.language.direction.as_str(),
        };
        let same = article.language.side == Some(self.side);
        ArticleView {
            headline: match same {
                true => {
                    let own = self.dossier.language(self.side);
                    Text::new(&article.headline, own, None)
                }
                false => Text {
                    lang: Some(language.clone()),
                    ..Text::plain(&article.headline)
                },
            },
            language,
            supplied: article.supplied,
            author: article.author.as_ref().map(|voice| self.voice(voice)),
            outlet: article.outlet.as_ref().map(|voice| self.voice(voice)),
            via: self.voices(&article.via),
            date: article.published.date.to_string(),
            basis: article.published.basis.code(),
            why: self.why(&article.published.basis),
            paragraphs: article.paragraphs,
            url: article.url.clone(),
            sha256: article.sha256.clone(),
            caveats: article.caveats.iter().map(|pair| self.line(pair)).collect(),
            resting: self.resting(own),
        }
    }

    /// The facts that rest on an article, by kind and name of the entry that has them.
    fn resting(&mut self, article: ArticleId) -> Vec<Resting> {
        let mut ids = self.dossier.reverse(article).cited_in.clone();
        self.order.by_name(self.side, &mut ids);
        ids.sort_by_key(|id| self.dossier.entry(*id).kind());
        ids.into_iter().map(|id| self.resting_of(article, id)).collect()
    }

    fn resting_of(&mut self, article: ArticleId, id: EntryId) -> Resting {
        let dossier = self.dossier;
        let on = |cites: &[Cite]| cites.iter().any(|cite| cite.article == article);
        let own = dossier.own_events(id).filter(|(_, event)| on(&event.cite));
        let own: Vec<EventId> = own.map(|(event, _)| event).collect();
        let (mut provisions, mut roles) = (Vec::new(), Vec::new());
        let (mut evidence, mut term) = (Vec::new(), None);
        for fact in dossier.entry(id).facts().into_iter().filter(|fact| on(fact.cites()))
        {
            match fact {
                Fact::Provision(provision) => provisions.push(self.provision(provision)),
                Fact::Term(fact) => term = Some(self.marks(&fact.cite)),
                Fact::Role(role) => roles.push(role.clone()),
                Fact::Evidence(one) => evidence.push(one.clone()),
                // Their rows are made together, in the order of time.
                Fact::Event(_) => {}
            }
        }
        let mut resting = Resting {
            entry: self.link(id),
            events: self.events(id, &own),
            provisions,
            roles: self.roles(&roles),
            term,
            evidence: self.evidence(&evidence),
            prose_only: false,
        };
        // Facts of other entries carry no data attributes here.
        resting.events.iter_mut().for_each(|event| event.own = false);
        resting.prose_only = resting.events.is_empty()
            && resting.provisions.is_empty()
            && resting.roles.is_empty()
            && resting.term.is_none()
            && resting.evidence.is_empty();
        resting
    }
}
