//! All that was found in one run.
//! Start at [`Report`].

use super::{Catalogue, Diagnostic, Locale, Severity, frame};
use crate::sentence::Sentence;

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

    /// Adds findings.
    pub fn extend(&mut self, found: impl IntoIterator<Item = Diagnostic>) {
        self.found.extend(found);
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

    /// How many findings there are of this severity, each counted once.
    pub fn count(&self, severity: Severity) -> usize {
        self.sorted().iter().filter(|d| d.severity() == severity).count()
    }

    /// All findings, each once, by path, place and code.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        fn key(d: &Diagnostic) -> (&str, usize, &'static str, &Sentence) {
            (d.place.path(), d.place.offset(), d.code.name(), &d.message)
        }
        let mut all: Vec<&Diagnostic> = self.found.iter().collect();
        all.sort_by(|a, b| key(a).cmp(&key(b)));
        all.dedup_by(|a, b| key(a) == key(b));
        all
    }

    /// The whole report as text in the language `locale`: every finding in a frame with its line,
    /// marked; then a count. Empty if nothing was found. With `colour`, ANSI colours for a
    /// terminal.
    pub fn render(&self, locale: Locale, colour: bool) -> String {
        if self.is_empty() {
            return String::new();
        }
        frame::render(&self.sorted(), &Catalogue::new(locale), colour)
    }
}
