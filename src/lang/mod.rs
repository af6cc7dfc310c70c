//! Languages and scripts: the only module that knows what Arabic is, or any other language.
//! The way in is [`Language::new`]; everything it prints comes from CLDR by way of ICU4X.
//!
//! # Map
//!
//! | file | holds |
//! |---|---|
//! | `language` | [`Language`], which ties the rest together |
//! | `settings` | [`Settings`] and its words: [`Months`], [`Digits`]; [`Direction`] |
//! | `tag` | BCP 47 tags, what follows from one, and [`LanguageError`] |
//! | `partial_date` | [`PartialDate`] |
//! | `dates` | Gregorian and Hijri dates in words |
//! | `months` | the sets of month names and the patterns they stand in |
//! | `date_finder` | full dates in prose, by [`Language::dates_in`] |
//! | `weekday` | [`Weekday`] |
//! | `numbers` | digits, grouping, plural categories |
//! | `lists` | "a, b and c" |
//! | `sorting` | [`SortKey`], and the letter of a register |
//! | `folding` | text made comparable: [`nfc`], and what [`Language::fold`] does |
//! | `runs` | [`Run`]: foreign words in prose, and [`isolate`] for plain text |
//! | `bidi_class` | what a character is to the direction of a text |
//! | `suspicious` | [`suspicious_characters`]: what does not belong in a text |

mod bidi_class;
mod date_finder;
mod dates;
mod folding;
mod language;
mod lists;
mod months;
mod numbers;
mod partial_date;
mod runs;
mod settings;
mod sorting;
mod suspicious;
mod tag;
mod weekday;

pub use folding::nfc;
pub use language::Language;
pub use partial_date::PartialDate;
pub use runs::{Run, isolate};
pub use settings::{Digits, Direction, Months, Settings, UnknownWord};
pub use sorting::SortKey;
pub use suspicious::{Suspicion, suspicious_characters};
pub use tag::LanguageError;
pub use weekday::Weekday;
