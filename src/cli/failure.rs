//! Why a command failed, and its exit code.
//! Start at [`Failure`].

use std::io;

use crate::sentence::Sentence;

/// Why a command failed.
pub(super) enum Failure {
    /// The dossier has faults, which were reported.
    Faults,
    /// What was asked for cannot be done, for this reason.
    Refused(Box<Sentence>),
    /// The arguments are refused, for this reason.
    Usage(Box<Sentence>),
    /// What it has to say cannot be written, for this reason.
    Unprinted(io::Error),
}

impl Failure {
    /// The failure of what cannot be done.
    pub(super) fn refused(reason: Sentence) -> Failure {
        Failure::Refused(Box::new(reason))
    }

    /// The failure of arguments that are refused.
    pub(super) fn usage(reason: Sentence) -> Failure {
        Failure::Usage(Box::new(reason))
    }

    /// The exit code; clap too has 2 for arguments that it refuses.
    pub(super) fn exit_code(&self) -> u8 {
        match self {
            Failure::Faults | Failure::Refused(_) => 1,
            Failure::Usage(_) => 2,
            Failure::Unprinted(_) => 3,
        }
    }
}
