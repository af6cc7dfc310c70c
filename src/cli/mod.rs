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

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

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
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return refused::exit_code(&error, Arguments::command()),
    };
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
