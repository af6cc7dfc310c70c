//! The leaves of page data: words with their language, links, citation marks, prose.
//! Start at [`Text`] and [`Link`]. Dates and durations are those of the model.

use std::borrow::Cow;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use crate::lang::Direction;
use crate::model::edtf::Day;
use crate::model::kind::Kind;
use crate::model::link::LinkNumber;
use crate::model::locator::Locator;
use crate::prose::{self, Block, Inline, Note, Prose, each_line, each_link};
use crate::source::Digest;

/// A language, its direction and its digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Language<'d> {
    /// The BCP 47 tag.
    pub tag: &'d str,
    /// The direction in which it is written.
    pub direction: Direction,
    /// Its digits, by their CLDR name: `latn`, `arab` or `arabext`.
    pub digits: &'static str,
}

/// A year on its own, as on the scale of a timeline; 0 is 1 BC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Year(pub i32);

/// A day in the words of the dossier's other language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DayElsewhere(pub Day);

/// Words, and their language if it is not the page's.
#[derive(Clone, Debug, Hash)]
pub struct Text<'d> {
    /// The words.
    pub words: Cow<'d, str>,
    /// The language, if it is not the page's.
    pub language: Option<Language<'d>>,
}

/// Words for a place that can hold no markup, such as the title of a window.
#[derive(Clone, Debug, Hash)]
pub struct Plain<'d>(pub Text<'d>);

/// A link to an entry.
#[derive(Clone, Debug, Hash)]
pub struct Link<'d> {
    /// The relative address.
    pub href: String,
    /// The short title of the entry.
    pub name: Text<'d>,
    /// The kind of the entry.
    pub kind: Kind,
}

/// A voice: who says something.
#[derive(Clone, Debug, Hash)]
pub enum Voice<'d> {
    /// An entry.
    Entry(Link<'d>),
    /// Someone without an entry.
    Named(Text<'d>),
}

/// The citation marks of a fact; empty where nothing is cited. With their language, on a page in both.
#[derive(Clone, Debug, Hash)]
pub struct Citations<'d>(pub Vec<Mark<'d>>, pub Option<Language<'d>>);

/// A citation mark.
#[derive(Clone, Debug)]
pub struct Mark<'d> {
    /// The number of the article in the page's list of sources, from 1.
    pub number: usize,
    /// The relative address of the article.
    pub href: String,
    /// The title of the article.
    pub title: &'d str,
    /// The paragraphs, if any are named.
    pub paragraphs: Option<&'d Locator>,
}

/// Several paragraphs of an article that follow each other: the first and the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Paragraphs(pub u32, pub u32);

/// Where a link of prose leads, seen from the page.
#[derive(Clone, Debug, Hash)]
pub enum ProseLink<'d> {
    /// To an entry. Its name has a language if that differs from the language of the words around
    /// it.
    Entry(Link<'d>),
    /// To articles.
    Cite(Citations<'d>),
    /// To an address outside the site.
    Web(&'d str),
    /// A picture.
    Picture(Picture),
}

/// A picture of a text.
#[derive(Clone, Debug, Hash)]
pub struct Picture {
    /// Its relative address.
    pub href: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// A line of words with links.
#[derive(Clone, Debug, Hash)]
pub struct Line<'d> {
    /// The words.
    pub words: &'d prose::Line<LinkNumber>,
    /// Where the links lead, by number.
    pub links: Vec<ProseLink<'d>>,
    /// The language of the words, if it is not the page's.
    pub language: Option<Language<'d>>,
}

/// A part of a text, beside the same part in the other language.
#[derive(Clone, Debug)]
pub struct Blocks<'d> {
    /// What it holds.
    pub of: BlocksOf<'d>,
    /// Where the links of the whole text lead, by number.
    pub links: Arc<Vec<ProseLink<'d>>>,
    /// The language of the words, if it is not the page's.
    pub language: Option<Language<'d>>,
    /// What the ids of footnotes begin with, since the page has those of two texts.
    pub prefix: &'d str,
}

/// What a part of a text holds.
#[derive(Clone, Copy, Debug, Hash)]
pub enum BlocksOf<'d> {
    /// A line, such as a heading.
    Line(&'d [Inline<LinkNumber>]),
    /// Paragraphs, lists and the like.
    Text(&'d [Block<LinkNumber>]),
    /// All footnotes.
    Notes(&'d [Note<LinkNumber>]),
}

/// The text of an entry.
#[derive(Clone, Debug)]
pub struct Passage<'d> {
    /// The words.
    pub words: &'d Prose<LinkNumber>,
    /// The digest of the file that the words are read from: equal files have equal words.
    pub file: Option<Digest>,
    /// Where the links lead, by number.
    pub links: Vec<ProseLink<'d>>,
    /// The language of the words, if it is not the page's.
    pub language: Option<Language<'d>>,
    /// For each section, the address of the same section in the other language, if it is there.
    pub other_sections: Vec<Option<String>>,
    /// The other language.
    pub other_language: Language<'d>,
}

impl Hash for Passage<'_> {
    /// Hashes the digest of the file instead of the words, which are most of a page.
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Passage { words, file, links, language, other_sections, other_language } =
            self;
        match file {
            Some(file) => file.hash(state),
            None => words.hash(state),
        }
        (links, language, other_sections, other_language).hash(state);
    }
}

impl Hash for Blocks<'_> {
    /// Hashes the links of this part only, since all parts of a text share its links.
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Blocks { of, links, language, prefix } = self;
        (of, language, prefix).hash(state);
        let mut see = |link: &LinkNumber| links.get(link.index()).hash(state);
        let mut lines = |line| each_link(line, &mut see);
        match of {
            BlocksOf::Line(line) => lines(line),
            BlocksOf::Text(blocks) => each_line(blocks, &mut lines),
            BlocksOf::Notes(notes) => {
                notes.iter().for_each(|note| each_line(&note.blocks, &mut lines));
            }
        }
    }
}

impl Hash for Mark<'_> {
    /// Hashes the number in the place of the article: the page's list of sources, which is a part of
    /// its data, has the article of each number.
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Mark { number, href: _, title: _, paragraphs } = self;
        (number, paragraphs).hash(state);
    }
}

impl<'d> Text<'d> {
    /// Words in the page's own language, or in none.
    pub fn plain(words: impl Into<Cow<'d, str>>) -> Self {
        Text { words: words.into(), language: None }
    }
}
