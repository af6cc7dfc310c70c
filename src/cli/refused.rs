//! Arguments that clap refuses. What it says about them is printed so that no argument can pass for
//! something else.
//! Start at [`exit_code`].

use std::io::{self, Write};
use std::process::ExitCode;

use crate::diagnostic::visible;

/// Prints what clap says, which may be the help that was asked for, and returns the exit code.
pub(super) fn exit_code(error: &clap::Error) -> ExitCode {
    let code = u8::try_from(error.exit_code()).unwrap_or(2);
    let mut arguments: Vec<String> = std::env::args_os()
        .map(|argument| argument.to_string_lossy().into_owned())
        .filter(|argument| visible(argument) != argument.as_str())
        .collect();
    if arguments.is_empty() || !error.use_stderr() {
        // If nobody reads it, there is nobody to tell.
        let _ = error.print();
        return ExitCode::from(code);
    }
    // A longer one may hold a shorter one. clap may also quote a part of one, so that after all every
    // line is looked at.
    arguments.sort_by_key(|argument| std::cmp::Reverse(argument.len()));
    let mut text = error.render().to_string();
    for argument in arguments {
        text = text.replace(&argument, &visible(&argument));
    }
    let lines: Vec<_> = text.split('\n').map(visible).collect();
    let _ = io::stderr().write_all(lines.join("\n").as_bytes());
    ExitCode::from(code)
}
