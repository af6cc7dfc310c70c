//! Faults: a code, a sentence, a place and a way out, gathered in a [`Report`] and printed once.
//! Start at [`Diagnostic`]; every [`Code`] there is stands in the catalogue of `code.rs`.

mod code;
mod frame;
mod near;

pub use code::{Code, Severity};
pub use near::nearest;

use crate::source::{Position, Span};

/// One thing that is wrong, or worth a look.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// What kind of fault it is.
    pub code: Code,
    /// One sentence: lower case, the offending word in back-ticks, no full stop.
    pub message: String,
    /// Where it is.
    pub place: Place,
    /// Words at the mark.
    pub label: Option<String>,
    /// Other places that belong to it, each with a word on how.
    pub related: Vec<(Span, String)>,
    /// The way out.
    pub help: Option<String>,
    /// What would mend it: put this text in the place of that span.
    pub mend: Option<(Span, String)>,
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
    fn path(&self) -> &str {
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
    /// A fault of the kind `code` at `place`, told in one sentence.
    pub fn new(code: Code, place: impl Into<Place>, message: impl Into<String>) -> Self {
        Diagnostic {
            code,
            message: message.into(),
            place: place.into(),
            label: None,
            related: Vec::new(),
            help: None,
            mend: None,
        }
    }

    /// With words at the mark.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// With a way out.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// With a way out, if there is one.
    pub fn maybe_help(mut self, help: Option<String>) -> Self {
        self.help = help.or(self.help);
        self
    }

    /// With another place that belongs to it.
    pub fn related(mut self, span: &Span, label: impl Into<String>) -> Self {
        self.related.push((span.clone(), label.into()));
        self
    }

    /// With the nearest of `names` to `word` as the way out, where one is near: `word` stands
    /// at `span` and can be replaced by it.
    pub fn suggest<'n>(
        mut self,
        word: &str,
        span: &Span,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Self {
        if let Some(name) = nearest(word, names) {
            self.help = Some(format!("there is `{name}`; did you mean that?"));
            if span.text() == word {
                self.mend = Some((span.clone(), name.to_owned()));
            }
        }
        self
    }

    /// How grave it is.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// All that was found in one run.
#[derive(Debug, Default)]
pub struct Report {
    found: Vec<Diagnostic>,
}

impl Report {
    /// A report of nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one finding.
    pub fn add(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// Adds all findings of another report.
    pub fn absorb(&mut self, other: Report) {
        self.found.extend(other.found);
    }

    /// Adds all findings of another report, which keeps them to be told again.
    pub fn include(&mut self, other: &Report) {
        self.found.extend(other.found.iter().cloned());
    }

    /// Whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Whether anything found forbids publishing.
    pub fn has_errors(&self) -> bool {
        self.found.iter().any(|d| d.severity() == Severity::Error)
    }

    /// How many findings there are of this severity, each told once.
    pub fn count(&self, severity: Severity) -> usize {
        self.sorted().iter().filter(|d| d.severity() == severity).count()
    }

    /// All findings, each once, by path, place and code.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        fn key(d: &Diagnostic) -> (&str, usize, &'static str, &str) {
            (d.place.path(), d.place.offset(), d.code.name(), &d.message)
        }
        let mut all: Vec<&Diagnostic> = self.found.iter().collect();
        all.sort_by(|a, b| key(a).cmp(&key(b)));
        all.dedup_by(|a, b| key(a) == key(b));
        all
    }

    /// The whole report as text: every finding in a frame with its line, marked; then a count.
    /// Empty if nothing was found. With `colour`, ANSI colours for a terminal.
    pub fn render(&self, colour: bool) -> String {
        frame::render(&self.sorted(), colour)
    }
}
