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
    /// The codes, as a report shows them in brackets; all codes if none is given.
    #[arg(value_name = "CODE")]
    codes: Vec<String>,
}

/// Prints what codes mean.
///
/// # Errors
///
/// If one of them is none; then nothing is printed.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let catalogue = catalogue();
    if arguments.codes.is_empty() {
        let lines = Code::ALL
            .iter()
            .map(|code| format!("{:<28}{}\n", code.name(), catalogue.meaning(*code)));
        return print(&lines.collect::<String>());
    }
    let codes: Result<Vec<Code>, Failure> =
        arguments.codes.iter().map(|name| code(name)).collect();
    print(&codes?.into_iter().map(explained).collect::<String>())
}

/// The code of this name.
fn code(name: &str) -> Result<Code, Failure> {
    name.parse::<Code>().map_err(|()| {
        let near = nearest(name, Code::ALL.iter().map(|code| code.name()));
        Failure::usage(match near {
            Some(near) => message::unknown_code_near(name, near),
            None => message::unknown_code_name(name),
        })
    })
}

/// What a code means, what to do, and an example.
fn explained(code: Code) -> String {
    let catalogue = catalogue();
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
    text
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
