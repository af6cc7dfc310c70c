//! `mithaq explain`.
//! Start at [`run`].

use clap::Args;

use super::failure::Failure;
use super::message;
use super::terminal::{catalogue, print};
use crate::diagnostic::{Code, Severity, nearest};

/// The arguments of `mithaq explain`.
#[derive(Args)]
pub(super) struct Arguments {
    /// The code, as a report shows it in brackets; all codes if not given.
    code: Option<String>,
}

/// Prints what a code means.
///
/// # Errors
///
/// If there is no such code.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let catalogue = catalogue();
    let Some(name) = &arguments.code else {
        let lines = Code::ALL
            .iter()
            .map(|code| format!("{:<28}{}\n", code.name(), catalogue.meaning(*code)));
        return print(&lines.collect::<String>());
    };
    match name.parse::<Code>() {
        Ok(code) => {
            let severity = match code.severity() {
                Severity::Error => message::severity_error(),
                Severity::Warning => message::severity_warning(),
            };
            let mut text = format!("{code} ({})\n\n", catalogue.text(&severity));
            text += &format!("{}\n\n", catalogue.meaning(code));
            text += &format!("{}\n\n", catalogue.help(code));
            text += &format!("{}\n\n", catalogue.text(&message::for_example()));
            for line in code.example().lines() {
                text += &format!("    {line}\n");
            }
            print(&text)
        }
        Err(()) => {
            let near = nearest(name, Code::ALL.iter().map(|code| code.name()));
            Err(Failure::usage(match near {
                Some(near) => message::unknown_code_near(name, near),
                None => message::unknown_code_name(name),
            }))
        }
    }
}
