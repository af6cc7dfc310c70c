//! The command line: one file a command; here, once, the printing and the exit codes.
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

    /// The exit code, once the reason is printed.
    fn exit_code(self) -> ExitCode {
        match self {
            Failure::Faults => ExitCode::from(1),
            Failure::Usage(reason) => {
                terminal::print_error(&reason);
                // The code of clap for arguments that it refuses itself.
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
    /// Say what a build would say, and write nothing.
    Check(check::Arguments),
    /// Record in translations which state of the source they translate, once compared.
    Translated(translated::Arguments),
    /// Say what the code of a fault means.
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
