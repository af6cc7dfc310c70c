//! Where a site goes: a folder, whole or not at all.
//! Start at [`Folder::open`]; nothing of the old site changes before [`Folder::commit`].

mod folder;
mod sums;

pub use folder::{Folder, OpenError};
