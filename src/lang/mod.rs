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
//! | `dates` | [`PartialDate`], Gregorian and Hijri dates in words |
//! | `months` | the sets of month names and the patterns they stand in |
//! | `found` | full dates in prose, by [`Language::dates_in`] |
//! | `weekday` | [`Weekday`] |
//! | `numbers` | digits, grouping, plural categories |
//! | `lists` | "a, b and c" |
//! | `sorting` | [`SortKey`], and the letter of a register |
//! | `folding` | text made comparable: [`nfc`], [`is_plain`], and what [`Language::fold`] does |
//! | `runs` | [`Run`]: foreign words in prose, and [`isolate`] for plain text |
//! | `kinds` | what a character is to the direction of a text |
//! | `bytes` | [`any_byte`], by which most texts are passed over quickly |
//! | `oddities` | [`oddities()`]: characters that do not belong in a text |

mod bytes;
mod dates;
mod folding;
mod found;
mod kinds;
mod language;
mod lists;
mod months;
mod numbers;
mod oddities;
mod runs;
mod settings;
mod sorting;
mod tag;
mod weekday;

pub use bytes::any_byte;
pub use dates::PartialDate;
pub use folding::{is_plain, nfc};
pub use language::Language;
pub use oddities::{Oddity, oddities};
pub use runs::{Run, isolate};
pub use settings::{Digits, Direction, Months, Settings, UnknownWord};
pub use sorting::SortKey;
pub use tag::LanguageError;
pub use weekday::Weekday;
