//! The program `mithaq`; everything it does is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    mithaq::cli::run()
}
