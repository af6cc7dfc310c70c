//! What rests on an article, paragraph by paragraph.
//! Start at [`CitedParagraph`].
//!
//! A citation mark leads to the first paragraph that it names, so each such paragraph has a place
//! on the article's page, and so has each within a part that is cited. [`Places`] says where what
//! cites it is listed.

use super::builder::PageBuilder;
use super::cited_row::{CitedRow, CitingFact};
use super::data::page_data;
use super::leaf::{Line, Paragraphs, Text};
use super::places::{Block, Place, Places};
use crate::model::article::Passage;
use crate::model::link::ArticleId;

/// How many paragraphs within longer parts get an anchor of their own, the first apart.
const MOST_ANCHORS: usize = 10_000;

page_data! {
    /// A paragraph of an article that is cited or has a passage; or several that are cited only
    /// within longer parts; or the whole article.
    pub struct CitedParagraph<'d> {
        /// The number of the paragraph, or of the first; none for the whole article.
        pub first: Option<u32>,
        /// The number of the last, if there are several.
        pub last: Option<u32>,
        /// The numbers after the first that have an anchor here.
        pub others: Vec<u32>,
        /// The passages that stand in it.
        pub passages: Vec<PassageRow<'d>>,
        /// What cites it, or a part that begins with it, by entry.
        pub resting: Vec<CitedRow<'d>>,
        /// The first paragraph of a part in which it is cited with others. What cites that part is
        /// listed there.
        pub within: Option<u32>,
    }

    /// A few words of an article as printed.
    pub struct PassageRow<'d> {
        /// The number of its paragraph.
        pub paragraph: u32,
        /// The relative address of the paragraph.
        pub href: String,
        /// The words, in the article's own language.
        pub text: Text<'d>,
        /// What they mean.
        pub note: Option<Line<'d>>,
    }
}

impl<'d> PageBuilder<'d> {
    /// What cites an article: first as a whole, then by its paragraphs.
    pub(super) fn cited(&mut self, own: ArticleId) -> Vec<CitedParagraph<'d>> {
        let citing = self.citing(own);
        let mut places = Places::default();
        for (at, one) in citing.iter().enumerate() {
            one.locators.iter().for_each(|locator| places.add(at, *locator));
        }
        let passages = &self.dossier.article(own).passages;
        passages.iter().for_each(|passage| places.add_paragraph(passage.paragraph.0));
        let blocks = places.blocks();
        let mut cited = Vec::with_capacity(blocks.len() + 1);
        if !places.whole().is_empty() {
            cited.push(CitedParagraph {
                first: None,
                last: None,
                others: Vec::new(),
                passages: Vec::new(),
                resting: self.resting(&citing, places.whole(), 0),
                within: None,
            });
        }
        let mut anchors = MOST_ANCHORS;
        for Block { first, last, within } in blocks {
            let others: Vec<u32> = (first..=last).skip(1).take(anchors).collect();
            anchors -= others.len();
            let from = passages.partition_point(|one| one.paragraph.0 < first);
            let there = passages[from..].iter();
            let there = there.take_while(|one| one.paragraph.0 == first);
            cited.push(CitedParagraph {
                first: Some(first),
                last: Some(last).filter(|last| *last > first),
                others,
                passages: there.map(|one| self.passage_row(own, one)).collect(),
                resting: self.resting(&citing, places.at(first), first),
                within,
            });
        }
        cited
    }

    /// A passage of an article.
    pub(super) fn passage_row(
        &mut self,
        article: ArticleId,
        passage: &'d Passage,
    ) -> PassageRow<'d> {
        let Passage { paragraph, text, note } = passage;
        PassageRow {
            paragraph: paragraph.0,
            href: self.paragraph_href(article, Some(paragraph.0)),
            text: self.words_of_article(article, text),
            note: self.maybe_line(note.as_ref()),
        }
    }

    /// The rows of what cites parts that begin with `first`.
    fn resting(
        &mut self,
        citing: &[CitingFact<'d>],
        places: &[Place],
        first: u32,
    ) -> Vec<CitedRow<'d>> {
        let mut before = None;
        let row = |Place { citing: at, last }: &Place| {
            let fact = &citing[*at];
            let other = before.replace(fact.entry) != Some(fact.entry);
            let entry = other.then(|| self.link(fact.entry));
            let part = (first < *last).then_some(Paragraphs(first, *last));
            self.cited_row(fact, entry, part)
        };
        places.iter().map(row).collect()
    }
}
