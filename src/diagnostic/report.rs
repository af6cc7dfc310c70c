//! All that was found in one run.
//! Start at [`Report`].

use std::collections::BTreeMap;

use super::frame::Frames;
use super::{Catalogue, Diagnostic, Locale, Severity, phrase};
use crate::sentence::Sentence;
use crate::source::Span;

/// All that was found in one run.
///
/// A file may have as many faults as bytes. Of each file a report keeps the first
/// [`KEPT`](Report::KEPT) findings and prints the first [`PRINTED`](Report::PRINTED); the others it
/// counts.
#[derive(Debug, Default)]
pub struct Report {
    found: Vec<Diagnostic>,
    /// What was found in each file.
    files: BTreeMap<String, Found>,
}

/// How much was found in a file.
#[derive(Clone, Copy, Debug, Default)]
struct Found {
    kept: usize,
    /// Errors and warnings that were not kept.
    more: [usize; 2],
}

impl Report {
    /// The most findings in one file that are kept.
    pub const KEPT: usize = 5_000;
    /// The most findings in one file that are printed.
    pub const PRINTED: usize = 100;
    /// The most findings in one file for which near names are sought.
    const SUGGESTED: usize = 1_000;

    /// A report of nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one finding.
    pub fn add(&mut self, diagnostic: Diagnostic) {
        let path = diagnostic.place.path();
        let file = match self.files.get_mut(path) {
            Some(file) => file,
            None => self.files.entry(path.to_owned()).or_default(),
        };
        if file.kept < Report::KEPT {
            file.kept += 1;
            self.found.push(diagnostic);
        } else {
            file.more[diagnostic.severity() as usize] += 1;
        }
    }

    /// Adds a fault of the word at `span`, with the nearest of `names` as its help, where one is
    /// near. To compare all names with each word of a file that is wrong throughout would take
    /// minutes, so later words are not compared.
    pub fn add_with_near<'n>(
        &mut self,
        diagnostic: Diagnostic,
        word: &str,
        span: &Span,
        names: impl IntoIterator<Item = &'n str>,
    ) {
        let found = self.files.get(span.source().path()).map_or(0, |file| file.kept);
        self.add(if found < Report::SUGGESTED {
            diagnostic.suggest(word, span, names)
        } else {
            diagnostic
        });
    }

    /// Adds all findings of another report.
    pub fn absorb(&mut self, other: Report) {
        self.count_more(&other);
        other.found.into_iter().for_each(|diagnostic| self.add(diagnostic));
    }

    /// Adds all findings of another report, which keeps them to be told again.
    pub fn include(&mut self, other: &Report) {
        self.count_more(other);
        other.found.iter().for_each(|diagnostic| self.add(diagnostic.clone()));
    }

    fn count_more(&mut self, other: &Report) {
        for (path, Found { more, .. }) in &other.files {
            if more.iter().any(|count| *count > 0) {
                let own = &mut self.files.entry(path.clone()).or_default().more;
                own.iter_mut().zip(more).for_each(|(own, more)| *own += more);
            }
        }
    }

    /// Whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Whether anything found forbids publishing.
    pub fn has_errors(&self) -> bool {
        self.more(Severity::Error) > 0
            || self.found.iter().any(|d| d.severity() == Severity::Error)
    }

    /// How many findings there are of this severity, each counted once.
    pub fn count(&self, severity: Severity) -> usize {
        self.count_among(&self.sorted(), severity)
    }

    /// How many findings there are of this severity; `sorted` are those that are kept.
    fn count_among(&self, sorted: &[&Diagnostic], severity: Severity) -> usize {
        let kept = sorted.iter().filter(|d| d.severity() == severity).count();
        kept + self.more(severity)
    }

    fn more(&self, severity: Severity) -> usize {
        self.files.values().map(|file| file.more[severity as usize]).sum()
    }

    /// All findings that are kept, each once, by path, place and code.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        fn key(d: &Diagnostic) -> (&str, usize, &'static str, &Sentence) {
            (d.place.path(), d.place.offset(), d.code.name(), &d.message)
        }
        let mut all: Vec<&Diagnostic> = self.found.iter().collect();
        all.sort_by(|a, b| key(a).cmp(&key(b)));
        all.dedup_by(|a, b| key(a) == key(b));
        all
    }

    /// The whole report as text in the language `locale`: the first findings of each file in frames
    /// with their lines, marked, and how many more there are; then a count. Empty if nothing was
    /// found. With `colour`, ANSI colours for a terminal.
    pub fn render(&self, locale: Locale, colour: bool) -> String {
        if self.is_empty() {
            return String::new();
        }
        let catalogue = Catalogue::new(locale);
        let mut frames = Frames::new(&catalogue, colour);
        let all = self.sorted();
        for file in all.chunk_by(|a, b| a.place.path() == b.place.path()) {
            let path = file[0].place.path();
            let (printed, rest) = file.split_at(file.len().min(Report::PRINTED));
            printed.iter().for_each(|finding| frames.push(finding));
            let more = self.files.get(path).map_or(0, |file| file.more.iter().sum());
            if rest.len() + more > 0 {
                frames.line(&phrase::more_in_file(rest.len() + more, path));
            }
        }
        let count = |severity| self.count_among(&all, severity);
        frames.count(count(Severity::Error), count(Severity::Warning));
        frames.finish()
    }
}
