//! What leads to entries: their ids, citations, and the targets of links.
//! Start at [`EntryId`] and [`Target`].

use super::locator::Locator;
use crate::prose::{Line, Prose};

/// An entry of the dossier: its place in [`super::Dossier::entries`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntryId(pub(crate) u32);

impl EntryId {
    /// The place among all entries, from 0.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

macro_rules! narrower {
    ($(#[$doc:meta] $name:ident)*) => {$(
        #[$doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub(crate) EntryId);

        impl From<$name> for EntryId {
            fn from(id: $name) -> EntryId { id.0 }
        }
    )*};
}
narrower! {
    /// An entry that is an agreement.
    AgreementId
    /// An entry that is an article.
    ArticleId
    /// An entry that is a country.
    CountryId
}

/// A citation: an article, and the paragraphs of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cite {
    /// The article.
    pub article: ArticleId,
    /// Its paragraphs; the whole article if not given.
    pub paragraphs: Option<Locator>,
}

/// Where a link of the prose leads.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// To an entry, or to one of its sections.
    Entry {
        /// The entry.
        id: EntryId,
        /// The section, if one is named; at least one of the entry's texts has it.
        section: Option<String>,
    },
    /// To the articles that a citation names.
    Cite(Vec<Cite>),
    /// Out of the site.
    Web(String),
    /// A picture that lies beside the text.
    Picture(String),
}

/// The number of a link in its text: its place in [`Linked::links`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LinkNumber(u32);

impl LinkNumber {
    /// The place in a list of links, from 0.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Words whose links are numbered in the order of reading, and where each leads.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Linked<T> {
    /// The words: a line or a whole text.
    pub words: T,
    /// Where the links lead, by number.
    pub links: Vec<Target>,
}

/// One line of words with links, as the pairs of `facts.toml` have them.
pub type Words = Linked<Line<LinkNumber>>;
/// A whole text with links.
pub type LinkedText = Linked<Prose<LinkNumber>>;

impl<T> Linked<T> {
    /// The words that `resolve` makes while it adds each link that it meets to the list it is given,
    /// by [`number`].
    pub fn new(resolve: impl FnOnce(&mut Vec<Target>) -> T) -> Linked<T> {
        let mut links = Vec::new();
        let words = resolve(&mut links);
        links.shrink_to_fit();
        Linked { words, links }
    }
}

/// Adds a link to the list of its text; its number there.
pub fn number(links: &mut Vec<Target>, to: Target) -> LinkNumber {
    let number = LinkNumber(u32::try_from(links.len()).unwrap_or(u32::MAX));
    links.push(to);
    number
}
