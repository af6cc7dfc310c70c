//! The small pieces of a view: words with their language, links, citation marks.
//! Start at [`Text`].

use serde::Serialize;

use crate::lang;
use crate::prose::{Line, Prose};

/// Words, and their language where it is not that of the page.
#[derive(Clone, Debug, Serialize)]
pub struct Text {
    /// The words.
    pub text: String,
    /// The language, only where it differs from the page's.
    pub lang: Option<Language>,
    /// The words in pieces, only where words of two directions are among them: «Kuwait (الكويت),
    /// 2023» would be read in a wrong order if the name in brackets were not kept apart.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pieces: Vec<Piece>,
}

/// A piece of words.
#[derive(Clone, Debug, Serialize)]
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
        let mut pieces: Vec<Piece> = Vec::new();
        if language.may_be_mixed(&text) {
            let runs = language.runs(&text).into_iter();
            pieces.extend(
                runs.map(|r| Piece { text: r.text.to_owned(), foreign: r.foreign }),
            );
            if pieces.len() == 1 {
                pieces.clear();
            }
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
#[derive(Clone, Debug, Serialize)]
pub struct NamedLink {
    /// Relative address.
    pub href: String,
    /// The short title of what it leads to.
    pub name: Text,
    /// What it leads to: `agreement`, `country` and so on.
    pub kind: &'static str,
}

/// Who says something: an entry, or a name without one.
#[derive(Clone, Debug, Serialize)]
pub struct Voice {
    /// The name.
    pub name: Text,
    /// Where it leads, if it has an entry.
    pub href: Option<String>,
}

/// A citation mark.
#[derive(Clone, Debug, Serialize, PartialEq, Eq, Hash)]
pub struct Mark {
    /// The number of the article in the page's list of sources.
    pub number: usize,
    /// Relative address of the article.
    pub href: String,
    /// The title of the article.
    pub title: String,
    /// The paragraphs, as `¶10–12`; empty if none are named.
    pub paragraphs: String,
}

/// An article in the page's list of sources.
#[derive(Clone, Debug, Serialize)]
pub struct SourceRow {
    /// Its number on the page.
    pub number: usize,
    /// The article.
    pub article: NamedLink,
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Link {
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
    Cite(Vec<Mark>),
    /// Out of the site.
    Web(String),
    /// A picture.
    Picture(String),
}

/// Prose as the theme has printed it, markup and all.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct Markup(pub String);

/// A line to be printed.
#[derive(Clone, Debug)]
pub struct PrintedLine {
    /// The line.
    pub line: Line<Link>,
    /// Its language, where it differs from the page's.
    pub lang: Option<Language>,
}

/// A text to be printed.
#[derive(Clone, Debug)]
pub struct PrintedText {
    /// The text.
    pub prose: Prose<Link>,
    /// Its language, where it differs from the page's.
    pub lang: Option<Language>,
    /// For each section, the address of the same section in the other language, if it is there.
    pub other: Vec<Option<String>>,
    /// The other language.
    pub other_lang: Language,
}

/// Whoever turns prose into markup, in one language. A view asks for it and does not look in.
pub trait Print {
    /// A line, to stand within other words.
    fn line(&self, line: &PrintedLine) -> Markup;
    /// A text with its sections and footnotes.
    fn text(&self, text: &PrintedText) -> Markup;
}
