//! The resolved truth: a [`Dossier`] in which every reference leads somewhere.
//! Start at `dossier.rs`; the small values (dates, durations, ids) have a file each.

pub mod agreement;
pub mod article;
pub mod columns;
pub mod dossier;
pub mod duration;
pub mod edtf;
pub mod entry;
pub mod event;
pub mod event_name;
pub mod evidence;
pub mod exchange;
pub mod exports;
pub mod field;
pub mod format_error;
pub mod id;
pub mod kind;
pub mod link;
pub mod locator;
pub mod milestone;
pub mod pair;
pub mod parts;
pub mod picture;
pub mod provision_name;
pub mod reason;
pub mod section;
pub mod status;
pub mod table;
pub mod territory;
pub mod vocabulary;

pub use dossier::Dossier;
