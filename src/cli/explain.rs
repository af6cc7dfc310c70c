//! `mithaq explain`.
//! Start at [`run`].

use clap::Args;

use super::USAGE;
use crate::diagnostic::{Code, Severity, nearest};

/// The arguments of `mithaq explain`.
#[derive(Args)]
pub(super) struct Arguments {
    /// The code, as a report shows it in brackets; all codes if not given.
    code: Option<String>,
}

/// Prints what a code means. The error is the exit code.
pub(super) fn run(arguments: &Arguments) -> Result<(), u8> {
    let Some(name) = &arguments.code else {
        for code in Code::ALL {
            println!("{:<28}{}", code.name(), code.meaning());
        }
        return Ok(());
    };
    match name.parse::<Code>() {
        Ok(code) => {
            let severity = match code.severity() {
                Severity::Error => "an error: nothing is written",
                Severity::Warning => "a warning: the build goes on",
            };
            println!("{code} ({severity})\n\n{}\n\n{}", code.meaning(), code.way_out());
            println!("\nFor example:\n");
            for line in code.example().lines() {
                println!("    {line}");
            }
            Ok(())
        }
        Err(()) => {
            let near = nearest(name, Code::ALL.iter().map(|code| code.name()));
            let hint = near.map(|near| format!("; did you mean `{near}`?"));
            eprintln!("error: there is no code `{name}`{}", hint.unwrap_or_default());
            Err(USAGE)
        }
    }
}
