//! The list of the articles that a page cites.
//! Start at [`Source`].

use super::builder::PageBuilder;
use super::cited::PassageRow;
use super::citing::CitedArticle;
use super::data::page_data;
use super::leaf::{Link, Text, Voice};
use crate::model::edtf::Edtf;
use crate::model::link::ArticleId;

page_data! {
    /// An article in the page's list of sources.
    pub struct Source<'d> {
        /// Its number on the page, from 1.
        pub number: usize,
        /// The article; the link leads to the first paragraph that the page cites.
        pub article: Link<'d>,
        /// Its title.
        pub title: Text<'d>,
        /// Who published it, if known.
        pub outlet: Option<Voice<'d>>,
        /// When it was published.
        pub date: Edtf,
        /// Whether that date is `stated` or `inferred`.
        pub basis: &'static str,
        /// The passages of the paragraphs that the page cites.
        pub passages: Vec<PassageRow<'d>>,
    }
}

/// The most passages under one source. Many pages may cite a whole article that has many; its own page
/// shows all of them.
const MOST_PASSAGES: usize = 50;

impl<'d> PageBuilder<'d> {
    /// The page's sources, in the order in which they were first cited.
    pub(super) fn sources(&mut self) -> Vec<Source<'d>> {
        let cited = std::mem::take(&mut self.cited.all);
        let mut sources = Vec::with_capacity(cited.len());
        for (number, CitedArticle { article: id, first, parts }) in (1..).zip(cited) {
            let article = self.dossier.article(id);
            // The page of an article shows its passages itself.
            let own = self.location.own() == self.address(id.into());
            sources.push(Source {
                number,
                article: Link { href: self.paragraph_href(id, first), ..self.link(id) },
                title: self.text(&self.dossier.entry(id).title),
                outlet: article.outlet.as_ref().map(|voice| self.voice(voice)),
                date: article.published.date.clone(),
                basis: article.published.basis.code(),
                passages: match own || parts.is_empty() {
                    true => Vec::new(),
                    false => self.passages_of(id, parts),
                },
            });
        }
        sources
    }

    /// The passages of an article that stand in some parts of it, as far as a page shows them.
    fn passages_of(
        &mut self,
        article: ArticleId,
        mut parts: Vec<(u32, u32)>,
    ) -> Vec<PassageRow<'d>> {
        parts.sort_unstable();
        let mut passages = self.dossier.article(article).passages.as_slice();
        let mut rows = Vec::new();
        for (first, last) in parts {
            // What stands before this part stands in no later one.
            let from = passages.partition_point(|one| one.paragraph.0 < first);
            let (here, after) = passages[from..].split_at(
                passages[from..].partition_point(|one| one.paragraph.0 <= last),
            );
            let room = MOST_PASSAGES - rows.len();
            rows.extend(here.iter().take(room).map(|one| self.passage_row(article, one)));
            passages = after;
        }
        rows
    }
}
