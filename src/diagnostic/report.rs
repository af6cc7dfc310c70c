//! All that was found in one run.
//! Start at [`Report`].

use std::collections::BTreeMap;

use super::frame::Frames;
use super::{Catalogue, Code, Diagnostic, Locale, Severity, phrase};
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

/// What several findings have in common.
struct Cause {
    /// The one at the first place.
    kept: usize,
    /// How many places there are besides.
    more: usize,
    /// The one whose help says most.
    help: usize,
    /// All others.
    others: Vec<usize>,
}

/// Whether the help of a finding names one command.
fn is_sure(finding: &Diagnostic) -> bool {
    finding.help.as_ref().is_some_and(|help| help.form().name == "help_make")
}

/// How much was found in a file.
#[derive(Clone, Copy, Debug, Default)]
struct Found {
    kept: usize,
    /// Errors and warnings that were not kept.
    more: [usize; 2],
}

/// What was found in one file.
#[derive(Debug)]
pub struct InFile<'r> {
    /// Its path, from the top of the dossier.
    pub path: &'r str,
    /// The findings that are kept, each once, by place and code.
    pub findings: Vec<&'r Diagnostic>,
    /// How many there are besides.
    pub more: usize,
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

    /// Adds findings.
    pub fn extend(&mut self, found: impl IntoIterator<Item = Diagnostic>) {
        self.found.extend(found);
    }

    /// Adds all findings of another report.
    pub fn absorb(&mut self, other: Report) {
        self.count_more(&other);
        other.found.into_iter().for_each(|diagnostic| self.add(diagnostic));
    }

    /// The same report with one finding for each name that leads nowhere, at the first of its places,
    /// which says how many others there are: they have one cause.
    #[must_use]
    pub fn by_cause(self) -> Report {
        let Report { found, files } = self;
        let mut first: BTreeMap<(&str, &Sentence), Cause> = BTreeMap::new();
        let place = |at: usize| (found[at].place.path(), found[at].place.offset());
        for (at, finding) in found.iter().enumerate() {
            if !matches!(
                finding.code,
                Code::UnknownId | Code::UnknownCode | Code::DraftReference
            ) {
                continue;
            }
            let cause = (finding.code.name(), &finding.message);
            let Some(Cause { kept, more, help, others }) = first.get_mut(&cause) else {
                let others = Vec::new();
                first.insert(cause, Cause { kept: at, more: 0, help: at, others });
                continue;
            };
            // What can stand at one of the places only says most of what is meant.
            if is_sure(&found[at]) {
                *help = at;
            }
            *more += usize::from(place(at) != place(*kept));
            others.push(match place(at) < place(*kept) {
                true => std::mem::replace(kept, at),
                false => at,
            });
        }
        let (mut causes, mut others) = (BTreeMap::new(), BTreeMap::new());
        for cause in first.into_values() {
            causes.insert(cause.kept, (cause.more, found[cause.help].help.clone()));
            others.insert(cause.kept, cause.others);
        }
        // Each other finding goes to the one that stands for it.
        let kept_by: BTreeMap<usize, usize> = others
            .into_iter()
            .flat_map(|(kept, others)| others.into_iter().map(move |at| (at, kept)))
            .collect();
        let mut report = Report::new();
        report.count_more(&Report { found: Vec::new(), files });
        let mut rest: BTreeMap<usize, Vec<Diagnostic>> = BTreeMap::new();
        let mut left = Vec::new();
        for (at, finding) in found.into_iter().enumerate() {
            match kept_by.get(&at) {
                Some(kept) => rest.entry(*kept).or_default().push(finding),
                None => left.push((at, finding)),
            }
        }
        for (at, finding) in left {
            report.add(match causes.remove(&at) {
                Some((more, help)) => {
                    let rest = rest.remove(&at).unwrap_or_default();
                    Diagnostic { more, help, rest, ..finding }
                }
                None => finding,
            });
        }
        report
    }

    /// The same report with what `change` makes of each finding.
    #[must_use]
    pub fn revised(self, change: impl FnMut(Diagnostic) -> Diagnostic) -> Report {
        Report { found: self.found.into_iter().map(change).collect(), ..self }
    }

    /// The same report with every finding at its own place, also those that have one cause.
    #[must_use]
    pub fn all_told(self) -> Report {
        let Report { found, files } = self;
        let mut report = Report::new();
        report.count_more(&Report { found: Vec::new(), files });
        for mut finding in found {
            let rest = std::mem::take(&mut finding.rest);
            report.add(Diagnostic { more: 0, ..finding });
            rest.into_iter().for_each(|finding| report.add(finding));
        }
        report
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
        let sorted = self.sorted();
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

    /// All findings by the file in which they are, in order.
    pub fn by_file(&self) -> Vec<InFile<'_>> {
        let all = self.sorted();
        let files = all.chunk_by(|a, b| a.place.path() == b.place.path());
        files
            .map(|findings| {
                let findings = findings.to_vec();
                let path = findings[0].place.path();
                let more = self.files.get(path).map_or(0, |file| file.more.iter().sum());
                InFile { path, findings, more }
            })
            .collect()
    }

    /// The whole report as text in the language `locale`: the first findings of each file in frames
    /// with their lines, marked, and how many more there are; then a count. Empty if nothing was
    /// found. With `colour`, ANSI colours for a terminal.
    pub fn render(&self, locale: Locale, colour: bool) -> String {
        if self.is_empty() {
            return String::new();
        }
        let catalogue = Catalogue::for_terminal(locale);
        let mut frames = Frames::new(&catalogue, colour);
        for InFile { path, findings, more } in self.by_file() {
            let (printed, rest) = findings.split_at(findings.len().min(Report::PRINTED));
            printed.iter().for_each(|finding| frames.push(finding));
            if rest.len() + more > 0 {
                frames.line(&phrase::more_in_file(rest.len() + more, path));
            }
        }
        frames.count(self.count(Severity::Error), self.count(Severity::Warning));
        frames.finish()
    }
}
