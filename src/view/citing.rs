//! The articles that a page cites, and which of their paragraphs.
//! Start at [`CitedArticles`].

use crate::model::link::{ArticleId, Cite};
use crate::model::locator::Locator;

/// The articles that a page cites, in the order in which they were first cited.
#[derive(Default)]
pub(super) struct CitedArticles {
    pub(super) all: Vec<CitedArticle>,
}

/// An article that a page cites.
pub(super) struct CitedArticle {
    pub(super) article: ArticleId,
    /// The first of all paragraphs that the page cites; none if it cites the whole article.
    pub(super) first: Option<u32>,
    /// The first and the last paragraphs of each part that it cites, if the article has passages.
    pub(super) parts: Vec<(u32, u32)>,
}

impl CitedArticles {
    /// Adds a citation; the place of its article. `passages` says whether the article has any.
    pub(super) fn add(&mut self, cite: &Cite, passages: bool) -> usize {
        let first = cite.paragraphs.as_ref().map(Locator::first);
        let known = self.all.iter().position(|known| known.article == cite.article);
        let at = known.unwrap_or_else(|| {
            let (article, parts) = (cite.article, Vec::new());
            self.all.push(CitedArticle { article, first, parts });
            self.all.len() - 1
        });
        let cited = &mut self.all[at];
        // None is less than any paragraph.
        cited.first = cited.first.min(first);
        if let (Some(locator), true) = (&cite.paragraphs, passages) {
            let parts = locator.ranges().iter();
            cited.parts.extend(parts.map(|range| (*range.start(), *range.end())));
        }
        at
    }
}
