//! What every reader of files needs.
//! Start at [`Cx`].

use crate::diagnostic::Report;

/// What every reader needs: where faults go, and which two languages there are.
pub(super) struct Cx<'c> {
    pub(super) report: &'c mut Report,
    pub(super) tags: &'c [String; 2],
}
