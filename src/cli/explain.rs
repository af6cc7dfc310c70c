//! `mithaq explain`.
//! Start at [`run`].

use clap::Args;

use super::failure::Failure;
use super::message;
use super::terminal::{catalogue, locale, print};
use crate::diagnostic::{Code, Locale, Severity, nearest};

/// The arguments of `mithaq explain`.
#[derive(Args)]
#[command(after_help = include_str!("help/explain.txt"))]
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
            for line in example(code) {
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

/// The lines of an example: what it is about, its files and the report, which are in English; in another
/// language the files alone.
fn example(code: Code) -> Vec<&'static str> {
    let lines = code.example().lines();
    match locale() {
        Locale::English => lines.collect(),
        Locale::Arabic => lines
            .skip_while(|line| !line.starts_with("-- "))
            .take_while(|line| *line != "-- report --")
            .collect(),
    }
}
