//! What leads to entries: their ids, citations, and the targets of links.
//! Start at [`EntryId`] and [`Target`].

use super::locator::Locator;
use crate::prose::Line;

/// An entry of the dossier: its place in [`super::Dossier::entries`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntryId(pub(crate) u32);

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

/// One line of words with links, as the pairs of `facts.toml` have them.
pub type Words = Line<Target>;
