//! The command line: one module for each command. Exit codes are set here.
//! Start at [`run`].

mod build;
mod check;
mod explain;
pub mod message;
mod project;
mod terminal;
mod translated;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::sentence::Sentence;

/// Why a command failed.
enum Failure {
    /// The dossier has faults, which were reported.
    Faults,
    /// The arguments are refused, for this reason.
    Usage(Box<Sentence>),
}

impl Failure {
    fn usage(reason: Sentence) -> Failure {
        Failure::Usage(Box::new(reason))
    }

    /// Prints the reason, and returns the exit code.
    fn exit_code(self) -> ExitCode {
        match self {
            Failure::Faults => ExitCode::from(1),
            Failure::Usage(reason) => {
                terminal::print_error(&reason);
                // clap uses the same code for arguments that it refuses.
                ExitCode::from(2)
            }
        }
    }
}

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
    let arguments = Arguments::parse();
    let done = match arguments.command {
        Command::Build(arguments) => build::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Translated(arguments) => translated::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.exit_code(),
    }
}
