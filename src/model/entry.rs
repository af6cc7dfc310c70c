//! What all kinds of entries have in common: an id, names in both languages, texts, places in the whole.
//! Start at [`Entry`].

use super::agreement::Agreement;
use super::article::Article;
use super::edtf::{Day, Edtf};
use super::event::Event;
use super::evidence::Evidence;
use super::id::Id;
use super::link::{Cite, CountryId, EntryId, LinkedText};
use super::pair::Pair;
use super::picture::Picture;
use super::territory::Territory;
use super::vocabulary::TermId;
use crate::source::Digest;

pub use super::kind::Kind;

/// An entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Entry {
    /// Its id.
    pub id: Id,
    /// What is true of its kind.
    pub body: Body,
    /// The title.
    pub title: Pair<String>,
    /// The short title, for menus and tables; the title where none is given.
    pub short: Pair<String>,
    /// One or two sentences.
    pub summary: Option<Pair<String>>,
    /// Other spellings of the name, by language: found by search, never shown as the name.
    pub variants: [Vec<String>; 2],
    /// Older ids whose addresses are kept alive.
    pub aliases: Vec<Id>,
    /// The Wikidata item.
    pub wikidata: Option<String>,
    /// When it was last changed, as its editors say.
    pub updated: Option<Day>,
    /// The texts; an entry may have none.
    pub text: Option<Pair<LinkedText>>,
    /// The digest of the file of each text, if there is one.
    pub files: [Option<Digest>; 2],
    /// The state of each language's text.
    pub states: [State; 2],
    /// The pictures that its texts show.
    pub pictures: Vec<Picture>,
    /// The evidence of top-level fields.
    pub evidence: Vec<Evidence>,
    /// The events that are stored with it, as written.
    pub events: Vec<Event>,
}

/// How a text stands to the one in the other language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// It was written in this language.
    Original,
    /// It translates the other as that is now.
    Current,
    /// The other has changed since it was translated, in these sections.
    Outdated(Vec<String>),
    /// It is not recorded what it translates.
    Unrecorded,
    /// There is none; the other language's text stands in, if there is one.
    Borrowed,
}

impl State {
    /// The code by which it is shown.
    pub fn code(&self) -> &'static str {
        match self {
            State::Original => "original",
            State::Current => "current",
            State::Outdated(_) => "outdated",
            State::Unrecorded => "unrecorded",
            State::Borrowed => "borrowed",
        }
    }
}

/// What is true of an entry's kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Body {
    /// A country.
    Country {
        /// Its ISO 3166 code.
        iso: Territory,
    },
    /// An organisation.
    Organisation {
        /// What kind of body it is.
        form: TermId,
        /// The country that it belongs to.
        country: Option<CountryId>,
        /// Provisions of the treaty that it rests on.
        provisions: Vec<super::agreement::Provision>,
    },
    /// A person.
    Person {
        /// The offices that the person holds or held.
        roles: Vec<Role>,
    },
    /// An agreement.
    Agreement(Box<Agreement>),
    /// An article.
    Article(Box<Article>),
    /// A page.
    Page,
}

/// An office that someone holds or held.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Role {
    /// Its title.
    pub title: Pair<String>,
    /// Of which country or body.
    pub of: Option<EntryId>,
    /// When.
    pub during: Option<Edtf>,
    /// The evidence of its fields.
    pub evidence: Vec<Evidence>,
    /// Where it is written.
    pub cite: Vec<Cite>,
}

impl Entry {
    /// Whether it is the page whose words stand on the home page.
    pub fn is_home(&self) -> bool {
        self.kind() == Kind::Page && &*self.id == "home"
    }

    /// Its kind.
    pub fn kind(&self) -> Kind {
        match self.body {
            Body::Country { .. } => Kind::Country,
            Body::Organisation { .. } => Kind::Organisation,
            Body::Person { .. } => Kind::Person,
            Body::Agreement(_) => Kind::Agreement,
            Body::Article(_) => Kind::Article,
            Body::Page => Kind::Page,
        }
    }
}
