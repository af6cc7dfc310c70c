//! Where a site is written: a folder, all of it or nothing; or memory.
//! Start at [`Output`]; nothing of an old site changes before [`Folder::commit`].

mod cache;
mod folder;
mod lock;
mod output;
mod sums;
mod work_paths;

pub use cache::WholeSite;
pub use folder::{CommitOptions, Folder, OpenError};
pub use output::{Discard, Memory, Output};
pub use sums::NAME as SUMS;
