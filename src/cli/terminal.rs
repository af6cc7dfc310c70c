//! Printing: reports, sentences, and a progress bar on a terminal.
//! Start at [`print_report`] and [`Bar`].

use std::io::{self, IsTerminal, Write};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::diagnostic::{Catalogue, Locale, Report};
use crate::pipeline::Progress;
use crate::sentence::Sentence;

/// The language of every command.
const LOCALE: Locale = Locale::English;

/// Prints a report to standard error, in colour on a terminal that shows it.
pub(super) fn print_report(report: &Report) {
    let colour = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let text = report.render(LOCALE, colour);
    // If standard error is closed, nobody reads the report.
    let _ = io::stderr().write_all(text.as_bytes());
}

/// Prints a sentence to standard error, as a line.
pub(super) fn print_error(sentence: &Sentence) {
    eprintln!("{}", catalogue().text(sentence));
}

/// Prints a sentence to standard output, as a line.
pub(super) fn print_sentence(sentence: &Sentence) {
    println!("{}", catalogue().text(sentence));
}

/// The sentences of the program in [`LOCALE`].
pub(super) fn catalogue() -> Catalogue {
    Catalogue::new(LOCALE)
}

/// A progress bar, which appears on a terminal when a build has taken a second.
pub(super) struct Bar {
    quiet: bool,
    started: Instant,
    bar: OnceLock<ProgressBar>,
}

impl Bar {
    /// A bar that is still hidden; if `quiet`, it never appears.
    pub(super) fn new(quiet: bool) -> Self {
        Bar { quiet, started: Instant::now(), bar: OnceLock::new() }
    }

    /// The time since the command began.
    pub(super) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }
}

impl Progress for Bar {
    fn begin(&self, pages: usize) {
        if self.quiet || !io::stderr().is_terminal() {
            return;
        }
        let bar = ProgressBar::with_draw_target(
            Some(pages as u64),
            ProgressDrawTarget::hidden(),
        );
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} pages") {
            bar.set_style(style);
        }
        let _ = self.bar.set(bar);
    }

    fn page(&self) {
        let Some(bar) = self.bar.get() else { return };
        bar.inc(1);
        if bar.is_hidden() && self.elapsed() > Duration::from_secs(1) {
            bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}
