//! The small pieces of a view: words with their language, links, citation marks.
//! Start at [`Text`].

use std::hash::{Hash, Hasher};

use serde::Serialize;

use super::fingerprint::Fingerprint;
use super::kept::{Kept, Shown};
use crate::lang;
use crate::model::link::Target;
use crate::prose::{Inline, Prose, hash_line};

/// Words, and their language where it is not that of the page.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Text {
    /// The words.
    pub text: String,
    /// The language, only where it differs from the page's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<Language>,
    /// The words in pieces, only where words of two directions are among them: «Kuwait (الكويت),
    /// 2023» would be read in a wrong order if the name in brackets were not kept apart.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pieces: Vec<Piece>,
}

/// A piece of words.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Whether they run the other way than the words around them.
    pub foreign: bool,
}

impl Text {
    /// Words of a language, which is named where it is not the page's.
    pub(super) fn new(
        text: impl Into<String>,
        language: &lang::Language,
        lang: Option<Language>,
    ) -> Self {
        let text = text.into();
        let runs = language.runs(&text);
        let mut pieces: Vec<Piece> = Vec::new();
        if runs.len() > 1 {
            let runs = runs.into_iter();
            pieces.extend(
                runs.map(|r| Piece { text: r.text.to_owned(), foreign: r.foreign }),
            );
        }
        Text { text, lang, pieces }
    }

    /// Words in the page's own language, or in none.
    pub fn plain(text: impl Into<String>) -> Self {
        Text { text: text.into(), lang: None, pieces: Vec::new() }
    }
}

/// A language and its direction.
#[derive(Clone, Debug, Serialize, PartialEq, Eq, Hash)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
}

/// A name that leads somewhere.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct NamedLink {
    /// Relative address.
    pub href: String,
    /// The short title of what it leads to.
    pub name: Text,
    /// What it leads to: `agreement`, `country` and so on.
    pub kind: &'static str,
}

/// Who says something.
#[derive(Clone, Debug, Hash, Serialize)]
#[serde(untagged)]
pub enum Voice {
    /// An entry.
    Entry(Kept<NamedLink>),
    /// A name without one.
    Named {
        /// The name.
        name: Text,
        /// Nowhere; so that a template need not ask which of the two it is.
        href: (),
        /// Nothing.
        kind: (),
    },
}

/// A citation mark.
#[derive(Clone, Debug, Hash)]
pub struct Mark<'d> {
    /// The number of the article in the page's list of sources.
    pub number: usize,
    /// The article.
    pub article: Kept<NamedLink>,
    /// The title of the article.
    pub title: &'d str,
    /// The paragraphs, as `¶10–12`; empty if none are named.
    pub paragraphs: String,
}

/// An article in the page's list of sources.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct SourceRow {
    /// Its number on the page.
    pub number: usize,
    /// The article.
    pub article: Kept<NamedLink>,
    /// Its title.
    pub title: Text,
    /// Who published it, if known.
    pub outlet: Option<Voice>,
    /// When it was published (EDTF).
    pub date: String,
    /// Whether that date is `stated` or `inferred`.
    pub basis: &'static str,
}

/// Where a link in prose leads, seen from the page.
#[derive(Clone, Debug, Hash)]
pub enum Link<'d> {
    /// To another entry.
    Entry {
        /// Relative address.
        href: String,
        /// Its short title.
        name: String,
        /// The language of the short title, where it differs from the text's.
        lang: Option<Language>,
    },
    /// To articles.
    Cite(Vec<Mark<'d>>),
    /// Out of the site.
    Web(String),
    /// A picture.
    Picture(String),
}

/// Where links of stored prose lead. Whoever prints it gets the [`Link`] in its place.
pub type To = Target;

/// Prose as the theme has printed it, markup and all.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct Markup {
    html: String,
    /// Of what it was printed. Two of one print are equal, also where nothing was printed.
    #[serde(skip)]
    print: Box<[u8]>,
}

impl Hash for Markup {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.print.hash(state);
    }
}

/// A line to be printed.
#[derive(Clone, Copy, Debug)]
pub struct PrintedLine<'p> {
    /// The line.
    pub line: &'p [Inline<To>],
    /// Its links, in the order of reading.
    pub links: &'p [Link<'p>],
    /// Its language, where it differs from the page's.
    pub lang: Option<&'p Language>,
}

/// A text to be printed.
#[derive(Clone, Copy, Debug)]
pub struct PrintedText<'p> {
    /// The text.
    pub prose: &'p Prose<To>,
    /// Its links, in the order of reading.
    pub links: &'p [Link<'p>],
    /// Its language, where it differs from the page's.
    pub lang: Option<&'p Language>,
    /// For each section, the address of the same section in the other language, if it is there.
    pub other: &'p [Option<String>],
    /// The other language.
    pub other_lang: &'p Language,
}

/// Whoever turns prose into markup, in one language. A view asks for it and does not look in.
pub trait Print {
    /// A line, to stand within other words.
    fn line(&self, line: &PrintedLine) -> String;
    /// A text with its sections and footnotes.
    fn text(&self, text: &PrintedText) -> String;
    /// Citation marks, of which there is at least one.
    fn marks(&self, marks: &[Mark]) -> String;
    /// What is to be serialised of a link, if not its fields.
    fn link(&self, link: &NamedLink) -> Option<Shown>;
    /// What is to be serialised of the name of something, if not its fields.
    fn name(&self, name: &Text) -> Option<Shown>;
}

/// Prints nothing, for a view that is only to be compared.
pub struct Blank;

impl Print for Blank {
    fn line(&self, _: &PrintedLine) -> String {
        String::new()
    }

    fn text(&self, _: &PrintedText) -> String {
        String::new()
    }

    fn marks(&self, _: &[Mark]) -> String {
        String::new()
    }

    fn link(&self, _: &NamedLink) -> Option<Shown> {
        None
    }

    fn name(&self, _: &Text) -> Option<Shown> {
        None
    }
}

impl Markup {
    /// Citation marks as `print` prints them; nothing where there are none.
    pub(super) fn of_marks(marks: &[Mark], print: &dyn Print) -> Markup {
        if marks.is_empty() {
            return Markup { html: String::new(), print: Box::default() };
        }
        let mut state = Fingerprint::default();
        marks.hash(&mut state);
        Markup { html: print.marks(marks), print: state.gathered() }
    }
}

impl PrintedLine<'_> {
    /// The line as `print` prints it.
    pub(super) fn printed(&self, print: &dyn Print) -> Markup {
        let mut state = Fingerprint::default();
        hash_line(self.line, &mut state);
        (self.links, self.lang).hash(&mut state);
        Markup { html: print.line(self), print: state.gathered() }
    }
}

impl PrintedText<'_> {
    /// The text as `print` prints it.
    pub(super) fn printed(&self, print: &dyn Print) -> Markup {
        let mut state = Fingerprint::with_room(4 * 1024);
        self.prose.hash_words(&mut state);
        (self.links, self.lang, self.other, self.other_lang).hash(&mut state);
        Markup { html: print.text(self), print: state.gathered() }
    }
}
