//! The page of an article: where it comes from, its defects, and the facts that cite it.
//! Start at [`ArticlePage`].

use super::builder::PageBuilder;
use super::cited::CitedParagraph;
use super::data::page_data;
use super::leaf::{Language, Line, Text, Voice};
use crate::model::edtf::Edtf;
use crate::model::link::ArticleId;

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
        /// That date for machines: a day, a month or a year; of any other date, EDTF.
        pub machine_date: String,
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
        /// What rests on it: what cites it as a whole, then its paragraphs that are cited or have
        /// passages.
        pub cited: Vec<CitedParagraph<'d>>,
    }
}

impl<'d> PageBuilder<'d> {
    /// What the page of an article shows beyond what all entries show.
    pub(super) fn article(&mut self, own: ArticleId) -> ArticlePage<'d> {
        let article = self.dossier.article(own);
        ArticlePage {
            headline: self.words_of_article(own, &article.headline),
            language: self.language_of_article(own),
            supplied: article.supplied,
            author: article.author.as_ref().map(|voice| self.voice(voice)),
            outlet: article.outlet.as_ref().map(|voice| self.voice(voice)),
            via: self.voices(&article.via),
            date: article.published.date.clone(),
            machine_date: {
                let date = &article.published.date;
                date.plain().unwrap_or_else(|| date.to_string())
            },
            basis: article.published.basis.code(),
            why: self.why(&article.published.basis),
            paragraphs: article.paragraphs,
            url: article.url.as_deref(),
            sha256: article.sha256.as_deref(),
            caveats: article.caveats.iter().map(|pair| self.line(pair)).collect(),
            cited: self.cited(own),
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
}
