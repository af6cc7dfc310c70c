//! Where a site goes: a folder, whole or not at all.
//! Start at [`Folder::open`]; nothing of the old site changes before [`Folder::commit`].

mod beside;
mod cache;
mod folder;
mod lock;
mod sums;

pub use cache::Key;
pub use folder::{Folder, Manner, OpenError};
