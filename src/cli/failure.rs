//! Why a command failed, and its exit code.
//! Start at [`Failure`].

use std::process::ExitCode;

use super::terminal::print_error;
use crate::sentence::Sentence;

/// Why a command failed.
pub(super) enum Failure {
    /// The dossier has faults, which were reported.
    Faults,
    /// The arguments are refused, for this reason.
    Usage(Box<Sentence>),
}

impl Failure {
    /// The failure of arguments that are refused.
    pub(super) fn usage(reason: Sentence) -> Failure {
        Failure::Usage(Box::new(reason))
    }

    /// Prints the reason, and returns the exit code.
    pub(super) fn exit_code(self) -> ExitCode {
        match self {
            Failure::Faults => ExitCode::from(1),
            Failure::Usage(reason) => {
                print_error(&reason);
                // clap uses the same code for arguments that it refuses.
                ExitCode::from(2)
            }
        }
    }
}
