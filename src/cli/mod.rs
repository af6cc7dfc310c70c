//! The command line: one module for each command. Exit codes are set here.
//! Start at [`run`].

mod ask;
mod build;
mod check;
mod explain;
mod failure;
mod fix;
mod help;
mod init;
mod language;
pub mod message;
mod new;
mod project;
mod refused;
mod rename;
mod reviewed;
mod schema;
mod serve;
mod status;
mod tagged;
mod terminal;
mod uses;
mod zip;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::diagnostic::Locale;
use crate::system;
use failure::Failure;
use terminal::{print_error, speak};

/// Bilingual dossiers: Markdown and TOML in, a static site in two languages out.
#[derive(Parser)]
#[command(name = "mithaq", version, about, propagate_version = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// The language in which the program speaks [default: that of the system, or of the dossier].
    #[arg(long, global = true, value_name = "TAG", value_parser = language::tags())]
    lang: Option<String>,
}

#[derive(Subcommand)]
enum Command {
    /// Start a new dossier, which builds at once.
    Init(init::Arguments),
    /// Add an entry, or a theme.
    New(Box<new::Arguments>),
    /// Build the site.
    Build(build::Arguments),
    /// Build the site into one archive, which opens from a disk without a network.
    Zip(zip::Arguments),
    /// Report what a build would report, and write nothing.
    Check(check::Arguments),
    /// Show the site in a browser as it would be built now, with all faults.
    Serve(serve::Arguments),
    /// Say which places name an entry.
    Uses(uses::Arguments),
    /// Give an entry another id, everywhere.
    Rename(rename::Arguments),
    /// Say how far the dossier is: translations, gaps, sources.
    Status(status::Arguments),
    /// Mend what has one right answer.
    Fix(fix::Arguments),
    /// Record that translations were compared with the texts that they translate.
    #[command(alias = "translated")]
    Reviewed(reviewed::Arguments),
    /// Write schemas of this dossier, for editors of TOML.
    Schema(schema::Arguments),
    /// Explain what the code of a fault means.
    Explain(explain::Arguments),
}

/// Runs the command that the process was started with.
pub fn run() -> ExitCode {
    system::outlive_size_limit();
    let given = tagged::split(std::env::args_os());
    let locale = language::chosen(&given);
    let matches = help::said_in(locale, Arguments::command()).try_get_matches_from(given);
    let arguments = match matches.and_then(|found| Arguments::from_arg_matches(&found)) {
        Ok(arguments) => arguments,
        Err(refused) => {
            speak(locale);
            return print_refusal(&refused);
        }
    };
    speak(arguments.lang.as_deref().and_then(Locale::of).unwrap_or(locale));
    let done = match arguments.command {
        Command::Init(arguments) => init::run(&arguments),
        Command::New(arguments) => new::run(&arguments),
        Command::Build(arguments) => build::run(&arguments),
        Command::Zip(arguments) => zip::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Uses(arguments) => uses::run(&arguments),
        Command::Rename(arguments) => rename::run(&arguments),
        Command::Status(arguments) => status::run(&arguments),
        Command::Fix(arguments) => fix::run(&arguments),
        Command::Reviewed(arguments) => reviewed::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => end(&failure),
    }
}

/// Says why a command failed.
fn end(failure: &Failure) -> ExitCode {
    // If it cannot be said, the exit code says that something is wrong.
    let _ = match failure {
        Failure::Faults => Ok(()),
        Failure::Usage(reason) => print_error(reason),
        Failure::Refused(reason) => {
            print_error(reason).and_then(|()| print_error(&message::nothing_written()))
        }
        Failure::Unprinted(error) => print_error(&message::unprinted(error)),
    };
    ExitCode::from(failure.exit_code())
}

/// Prints why clap refuses the arguments; or help, or the version, which it finds by refusing them.
fn print_refusal(refused: &clap::Error) -> ExitCode {
    if let Some(told) = refused::told(refused) {
        let lines = told.iter().map(|sentence| terminal::catalogue().text(sentence));
        let text = lines.collect::<Vec<_>>().join("\n\n") + "\n";
        let _ = terminal::written(&mut io::stderr(), &text);
        return ExitCode::from(2);
    }
    let printed = refused.print().and_then(|()| io::stdout().flush());
    let asked = u8::try_from(refused.exit_code()).unwrap_or(2);
    match printed {
        Err(error) if asked == 0 && error.kind() != io::ErrorKind::BrokenPipe => {
            end(&Failure::Unprinted(error))
        }
        _ => ExitCode::from(asked),
    }
}
