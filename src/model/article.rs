//! Articles: the sources of the dossier.
//! Start at [`Article`].

use super::evidence::{Dated, Voice};
use super::link::LinkedLine;
use super::locator::Paragraph;
use super::pair::{Pair, Side};
use crate::lang::Direction;

/// What is true of an article.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Article {
    /// The language it is written in.
    pub language: ArticleLanguage,
    /// The headline as printed.
    pub headline: String,
    /// Whether the headline was supplied by the editors because the file has none.
    pub supplied: bool,
    /// Who wrote it.
    pub author: Option<Voice>,
    /// Who published it.
    pub outlet: Option<Voice>,
    /// The chain behind it, nearest first.
    pub via: Vec<Voice>,
    /// When it was published.
    pub published: Dated,
    /// How many paragraphs it has.
    pub paragraphs: Option<u32>,
    /// Where it can be read.
    pub url: Option<String>,
    /// The SHA-256 of the text that the editors worked from, in lower-case hexadecimal.
    pub sha256: Option<String>,
    /// Defects of the source that a reader should know.
    pub caveats: Vec<Pair<LinkedLine>>,
    /// Passages of it, by paragraph and then as written.
    pub passages: Vec<Passage>,
}

/// A few words of an article as printed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Passage {
    /// The paragraph in which they stand.
    pub paragraph: Paragraph,
    /// The words, in the article's own language.
    pub text: String,
    /// What they mean.
    pub note: Option<Pair<LinkedLine>>,
}

/// The language of an article.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ArticleLanguage {
    /// Its BCP 47 tag.
    pub tag: String,
    /// Its direction.
    pub direction: Direction,
    /// Which of the dossier's two languages it is, if it is one of them.
    pub side: Option<Side>,
}
