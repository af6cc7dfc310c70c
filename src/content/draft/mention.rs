//! What words name: entries, articles, pictures, those who speak.
//! Start at [`Mention`].

use super::pair::DraftPair;
use crate::model::locator::Locator;
use crate::prose::Line;
use crate::source::Spanned;

/// Something that prose links to.
#[derive(Clone, Debug)]
pub enum Mention {
    /// An entry, or a section of it.
    Entry {
        /// Its id, as written.
        id: Spanned<String>,
        /// The section, as written.
        section: Option<Spanned<String>>,
    },
    /// Articles.
    Cite(Vec<DraftCite>),
    /// An address outside.
    Web(Spanned<String>),
    /// A picture beside the text.
    Picture(Spanned<String>),
    /// A link that was refused; its words stay.
    Refused,
}

/// A citation.
#[derive(Clone, Debug)]
pub struct DraftCite {
    /// The id of the article, as written.
    pub article: Spanned<String>,
    /// The paragraphs.
    pub paragraphs: Option<Spanned<Locator>>,
}

/// A line of words with mentions.
pub type DraftLine = Line<Box<Mention>>;

/// Who says something.
#[derive(Clone, Debug)]
pub enum DraftVoice {
    /// An entry, by its id.
    Id(Spanned<String>),
    /// Someone without an entry.
    Named(DraftPair<String>),
}
