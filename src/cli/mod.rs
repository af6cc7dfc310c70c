//! The command line: one module for each command. Exit codes are set here.
//! Start at [`run`].

mod build;
mod check;
mod explain;
mod failure;
pub mod message;
mod project;
mod refused;
mod terminal;
mod translated;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use crate::system;
use failure::Failure;
use terminal::print_error;

/// Bilingual dossiers: Markdown and TOML in, a static site in two languages out.
#[derive(Parser)]
#[command(name = "mithaq", version, about, propagate_version = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the site.
    Build(build::Arguments),
    /// Report what a build would report, and write nothing.
    Check(check::Arguments),
    /// Record in each translation the state of the text that it was compared with.
    Translated(translated::Arguments),
    /// Explain what the code of a fault means.
    Explain(explain::Arguments),
}

/// Runs the command that the process was started with.
pub fn run() -> ExitCode {
    system::outlive_size_limit();
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(refused) => return print_refusal(&refused),
    };
    let done = match arguments.command {
        Command::Build(arguments) => build::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Translated(arguments) => translated::run(&arguments),
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
        Failure::Unprinted(error) => print_error(&message::unprinted(error)),
    };
    ExitCode::from(failure.exit_code())
}

/// Prints why clap refuses the arguments; or help, or the version, which it finds by refusing them.
fn print_refusal(refused: &clap::Error) -> ExitCode {
    let printed =
        refused::print(refused, Arguments::command()).and_then(|()| io::stdout().flush());
    let asked = u8::try_from(refused.exit_code()).unwrap_or(2);
    match printed {
        Err(error) if asked == 0 && error.kind() != io::ErrorKind::BrokenPipe => {
            end(&Failure::Unprinted(error))
        }
        _ => ExitCode::from(asked),
    }
}
