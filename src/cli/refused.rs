//! Arguments that clap refuses. What it says about them is printed so that no argument can pass for
//! something else.
//! Start at [`exit_code`].

use std::io::{self, Write};
use std::process::ExitCode;

use crate::diagnostic::visible;

/// Prints what clap says of `command`, which may be the help that was asked for, and returns the exit
/// code.
pub(super) fn exit_code(error: &clap::Error, command: clap::Command) -> ExitCode {
    let code = u8::try_from(error.exit_code()).unwrap_or(2);
    let arguments: Vec<String> = std::env::args_os()
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect();
    let shown: Vec<String> =
        arguments.iter().map(|argument| visible(argument).into_owned()).collect();
    // If nobody reads it, there is nobody to tell.
    if shown == arguments {
        let _ = error.print();
    } else if let Err(error) = command.try_get_matches_from(shown) {
        // clap quotes arguments, and may quote a part of one. So it is asked about harmless ones.
        let _ = error.print();
    } else {
        let text = error.render().to_string();
        let lines: Vec<_> = text.split('\n').map(visible).collect();
        let _ = io::stderr().write_all(lines.join("\n").as_bytes());
    }
    ExitCode::from(code)
}
