//! Where a site is written: a folder, all of it or nothing; or memory.
//! Start at [`Output`]; nothing of an old site changes before [`Folder::commit`].

mod cache;
mod error;
mod folder;
mod kept;
mod lock;
mod output;
mod place;
mod single;
mod sums;
mod survey;
mod work_paths;

pub use cache::WholeSite;
pub use error::{CommitError, OpenError, Sample, Strange};
pub use folder::{CommitOptions, Done, Folder};
pub use output::{Blank, Discard, Make, Memory, Output, Stored, made_twice};
pub use single::SingleFile;
pub use sums::{NAME as SUMS, write as sums_of};
