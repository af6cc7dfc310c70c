//! Arguments that clap refuses. What it says about them is printed so that no argument can pass for
//! something else.
//! Start at [`print()`].

use std::io::{self, Write};

use crate::diagnostic::visible;

/// Prints what clap says of `command`, which may be the help that was asked for.
///
/// # Errors
///
/// If it cannot be written.
pub(super) fn print(error: &clap::Error, command: clap::Command) -> io::Result<()> {
    let arguments: Vec<String> = std::env::args_os()
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect();
    let shown: Vec<String> =
        arguments.iter().map(|argument| visible(argument).into_owned()).collect();
    if shown == arguments {
        error.print()
    } else if let Err(error) = command.try_get_matches_from(shown) {
        // clap quotes arguments, and may quote a part of one. So it is asked about harmless ones.
        error.print()
    } else {
        let text = error.render().to_string();
        let lines: Vec<_> = text.split('\n').map(visible).collect();
        io::stderr().write_all(lines.join("\n").as_bytes())
    }
}
