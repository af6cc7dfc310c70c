//! The command line: one file a command; here, once, the printing and the exit codes.
//! Start at [`run`].

mod build;
mod check;
mod explain;
mod terminal;
mod translated;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Exit code of a dossier with faults.
const FAULTY: u8 = 1;
/// Exit code of a command that could not be understood; clap's own.
const USAGE: u8 = 2;

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
        Err(code) => ExitCode::from(code),
    }
}
