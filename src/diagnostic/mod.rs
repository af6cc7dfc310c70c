//! Faults: a code, a sentence, a place and help, gathered in a [`Report`] and printed once.
//! Start at [`Diagnostic`]; [`fault`] lists every fault, and the [`Catalogue`] has their words.

mod catalogue;
mod code;
mod declare;
pub mod fault;
pub mod format;
mod frame;
mod language;
mod names;
mod near;
pub mod odd;
pub mod phrase;
mod report;
mod told;

pub use crate::lang::visible;
pub use catalogue::{Catalogue, Locale};
pub use code::{Code, Severity};
pub use frame::{Excerpt, at_mark};
pub use names::unfit_name;
pub use near::nearest;
pub use report::{InFile, Report};
pub use told::{Told, counted};

use crate::sentence::Sentence;
use crate::source::{Position, Span};

/// One thing that is wrong, or worth a look.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// What kind of fault it is.
    pub code: Code,
    /// What is wrong. Its message in the catalogue may have attributes: `help` says what to do,
    /// `label` stands at the mark.
    pub message: Sentence,
    /// Where it is.
    pub place: Place,
    /// Other places that belong to it, each with a word on how.
    pub related: Vec<(Span, Sentence)>,
    /// What to do, in the place of the message's own help.
    pub help: Option<Sentence>,
    /// What would fix it: put this text in the place of that span.
    pub fix: Option<(Span, String)>,
    /// At how many other places the same is wrong for the same cause.
    pub more: usize,
    /// The findings at these places, which are told if all are asked for.
    pub rest: Vec<Diagnostic>,
}

/// Where a fault is.
#[derive(Clone, Debug)]
pub enum Place {
    /// In a text that was read.
    Text(Span),
    /// At a file or folder as a whole, named by its path.
    Path(String),
}

impl Place {
    /// The path, from the top of the dossier.
    pub fn path(&self) -> &str {
        match self {
            Place::Text(span) => span.source().path(),
            Place::Path(path) => path,
        }
    }

    fn offset(&self) -> usize {
        match self {
            Place::Text(span) => span.offset(),
            Place::Path(_) => 0,
        }
    }

    /// Line and column, where the place is in a text.
    pub fn position(&self) -> Option<Position> {
        match self {
            Place::Text(span) => Some(span.position()),
            Place::Path(_) => None,
        }
    }
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Place::Text(span)
    }
}

impl From<&Span> for Place {
    fn from(span: &Span) -> Self {
        Place::Text(span.clone())
    }
}

impl Diagnostic {
    /// A fault of the kind `code` at `place`. Where [`fault`] has a constructor for it, call
    /// that; this is for a sentence that comes from elsewhere, such as the reader of a value.
    pub fn new(code: Code, place: impl Into<Place>, message: Sentence) -> Self {
        Diagnostic {
            code,
            message,
            place: place.into(),
            related: Vec::new(),
            help: None,
            fix: None,
            more: 0,
            rest: Vec::new(),
        }
    }

    /// With another help than the message's own.
    pub fn help(mut self, help: Sentence) -> Self {
        self.help = Some(help);
        self
    }

    /// With another help than the message's own, if there is one.
    pub fn maybe_help(mut self, help: Option<Sentence>) -> Self {
        self.help = help.or(self.help);
        self
    }

    /// With another place that belongs to it.
    pub fn related(mut self, span: &Span, label: Sentence) -> Self {
        self.related.push((span.clone(), label));
        self
    }

    /// With a fix: `text` in the place of `span`.
    pub fn fix(mut self, span: &Span, text: impl Into<String>) -> Self {
        self.fix = Some((span.clone(), text.into()));
        self
    }

    /// With the nearest of `names` to `word` as the help, where one is near: `word` stands at
    /// `span` and can be replaced by it.
    pub fn suggest<'n>(
        self,
        word: &str,
        span: &Span,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Self {
        let Some(name) = nearest(word, names) else { return self };
        let suggested = self.help(phrase::nearest(name));
        if span.text() == word { suggested.fix(span, name) } else { suggested }
    }

    /// How grave it is.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}
