//! What leads to entries: their ids, citations, and the targets of links.
//! Start at [`EntryId`] and [`Target`].

use super::kind::Kind;
use super::locator::Locator;
use crate::prose::{Line, Prose};

/// An entry of the dossier: its place among all, by id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntryId(u32);

impl EntryId {
    /// The ids of a dossier's entries, of which there are so many.
    pub(crate) fn of_all(count: usize) -> impl Iterator<Item = EntryId> {
        (0..).map(EntryId).take(count)
    }

    /// Its place among all entries, from 0, for lists that have something for each.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

macro_rules! narrower {
    ($($(#[$doc:meta])* $name:ident $kind:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(EntryId);

        impl $name {
            /// The narrower id of an entry of this kind, if it is of the right one.
            pub(crate) fn of(id: EntryId, kind: Kind) -> Option<$name> {
                (kind == Kind::$kind).then_some($name(id))
            }
        }

        impl From<$name> for EntryId {
            fn from(id: $name) -> EntryId { id.0 }
        }
    )*};
}
narrower! {
    /// An entry that is an agreement.
    AgreementId Agreement
    /// An entry that is an article.
    ArticleId Article
    /// An entry that is a country.
    CountryId Country
}

/// An entry by its kind, with the narrower id where there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KindId {
    /// An agreement.
    Agreement(AgreementId),
    /// A country.
    Country,
    /// An organisation.
    Organisation,
    /// A person.
    Person,
    /// An article.
    Article(ArticleId),
    /// A page.
    Page,
}

impl KindId {
    /// An entry of this kind, by it.
    pub(crate) fn of(id: EntryId, kind: Kind) -> KindId {
        match kind {
            Kind::Agreement => KindId::Agreement(AgreementId(id)),
            Kind::Country => KindId::Country,
            Kind::Organisation => KindId::Organisation,
            Kind::Person => KindId::Person,
            Kind::Article => KindId::Article(ArticleId(id)),
            Kind::Page => KindId::Page,
        }
    }
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
pub type LinkedLine = Linked<Line<LinkNumber>>;
/// A whole text with links.
pub type LinkedText = Linked<Prose<LinkNumber>>;

impl<T> Linked<T> {
    /// The words that `resolve` makes while it adds each link that it meets to the list it is
    /// given, by [`number`].
    pub fn new(resolve: impl FnOnce(&mut Vec<Target>) -> T) -> Linked<T> {
        let mut links = Vec::new();
        let words = resolve(&mut links);
        // Most have one or two, and room for four.
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
