//! Reports for programs: each finding with its code, its place and its help.
//! Start at [`json()`], [`github()`] or [`sarif()`].
//!
//! What is quoted may come from anybody: names of files, words of texts. Each format has an escape
//! of its own, by which a program gets the very characters and a terminal nothing that it obeys.

mod github;
mod json;
mod place;
mod sarif;

pub use github::github;
pub use json::json;
pub use sarif::sarif;
