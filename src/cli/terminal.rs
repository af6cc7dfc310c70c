//! Printing: reports, sentences, and a progress bar on a terminal.
//! Start at [`print_report`] and [`Bar`].

use std::io::{self, IsTerminal, Write};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::failure::Failure;
use super::message;
use crate::diagnostic::{Catalogue, Locale, Report};
use crate::lang::is_hidden;
use crate::pipeline::Progress;
use crate::sentence::Sentence;

/// The language of this run of the program.
static LOCALE: OnceLock<Locale> = OnceLock::new();

/// Says in which language this run of the program speaks.
pub(super) fn speak(locale: Locale) {
    let _ = LOCALE.set(locale);
}

/// The language of this run of the program.
pub(super) fn locale() -> Locale {
    LOCALE.get().copied().unwrap_or(Locale::English)
}

/// Prints a report to standard error, in colour on a terminal that shows it.
///
/// # Errors
///
/// If it cannot be written.
pub(super) fn print_report(report: &Report) -> Result<(), Failure> {
    let colour = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    written(&mut io::stderr(), &report.render(locale(), colour))
}

/// Prints a sentence to standard error, as a line.
///
/// # Errors
///
/// If it cannot be written.
pub(super) fn print_error(sentence: &Sentence) -> Result<(), Failure> {
    written(&mut io::stderr(), &format!("{}\n", catalogue().text(sentence)))
}

/// Prints a text to standard output.
///
/// # Errors
///
/// If it cannot be written.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    written(&mut io::stdout().lock(), text)
}

/// Words at the right side of a cell. What isolates them takes no room.
pub(super) fn cell(words: &str, width: usize) -> String {
    let shown = words.chars().filter(|c| !is_hidden(*c)).count();
    format!("{}{words}", " ".repeat(width.saturating_sub(shown)))
}

/// Writes a text. If the reader has closed the other end of a pipe, it wants no more, as `head`
/// does when it has its lines: this is no error.
///
/// # Errors
///
/// Any other reason for which the text cannot be written, such as a full disk.
pub(super) fn written(stream: &mut dyn Write, text: &str) -> Result<(), Failure> {
    match stream.write_all(text.as_bytes()).and_then(|()| stream.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::Unprinted(error))
        }
        _ => Ok(()),
    }
}

/// The sentences of the program, for a terminal.
pub(super) fn catalogue() -> Catalogue {
    Catalogue::for_terminal(locale())
}

/// The sentences of the program, for other programs.
pub(super) fn words() -> Catalogue {
    Catalogue::new(locale())
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
        let pages = catalogue().text(&message::pages());
        let template = format!("{{bar:40}} {{pos}}/{{len}} {pages}");
        if let Ok(style) = ProgressStyle::with_template(&template) {
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
