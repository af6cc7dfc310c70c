//! What the commands of an editor work out: a new dossier, new entries, repairs, records of review.
//! Start at [`starter`]. Nothing is written here but by [`crate::system`], whole or not at all.

pub mod aliases;
pub mod difference;
mod draft;
pub mod entry;
pub mod fix;
pub mod kept_words;
pub mod records;
pub mod rename;
pub mod review;
pub mod schema;
pub mod skeleton;
pub mod starter;
pub mod status;
pub mod theme;
pub mod uses;
pub mod words;
