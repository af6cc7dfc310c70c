//! The articles that a page cites, and which of their paragraphs.
//! Start at [`CitedArticles`].

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use crate::model::link::{ArticleId, Cite};
use crate::model::locator::Locator;

/// The longest range of which each paragraph is taken for cited by itself.
const SHORT: u32 = 8;

/// Whether each paragraph of a range is taken for cited by itself. A longer one is cited for what it
/// says as a whole.
pub(super) fn is_short(range: &RangeInclusive<u32>) -> bool {
    range.end() - range.start() < SHORT
}

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
    /// The paragraphs that it cites by themselves, if the article has passages.
    pub(super) paragraphs: BTreeSet<u32>,
}

impl CitedArticles {
    /// Adds a citation; the place of its article. `passages` says whether the article has any.
    pub(super) fn add(&mut self, cite: &Cite, passages: bool) -> usize {
        let first = cite.paragraphs.as_ref().map(Locator::first);
        let known = self.all.iter().position(|known| known.article == cite.article);
        let at = known.unwrap_or_else(|| {
            let (article, paragraphs) = (cite.article, BTreeSet::new());
            self.all.push(CitedArticle { article, first, paragraphs });
            self.all.len() - 1
        });
        let cited = &mut self.all[at];
        // None is less than any paragraph.
        cited.first = cited.first.min(first);
        if let (Some(locator), true) = (&cite.paragraphs, passages) {
            let ranges = locator.ranges().iter().filter(|range| is_short(range));
            cited.paragraphs.extend(ranges.cloned().flatten());
        }
        at
    }
}
