//! Languages and scripts. No other module knows anything about Arabic or any other language.
//! Start at [`Language::new`]. Names, patterns and orders come from CLDR through ICU4X.
//!
//! # Map
//!
//! | file | holds |
//! |---|---|
//! | `language` | [`Language`], through which other modules use the files below |
//! | `settings` | [`Settings`], [`Months`], [`Digits`] and [`Direction`] |
//! | `tag` | BCP 47 tags, their script and direction; [`LanguageError`] |
//! | `partial_date` | [`PartialDate`] |
//! | `dates` | Gregorian and Hijri dates in words |
//! | `months` | the sets of month names, and patterns of dates |
//! | `date_finder` | full dates in prose |
//! | `weekday` | [`Weekday`] |
//! | `numbers` | digits and grouping |
//! | `plurals` | [`Plurals`]: the plural form of a number |
//! | `choices` | [`with_choices`]: messages of Fluent that choose by `plurals` |
//! | `lists` | "a, b and c" |
//! | `sorting` | [`SortKey`], and the letter under which a register lists a text |
//! | `folding` | normalised text: [`nfc`], and folding for search |
//! | `runs` | [`Run`]: foreign words in prose, and [`isolate`] for plain text |
//! | `bidi_class` | whether a character belongs to the direction of a text |
//! | `suspicious` | [`suspicious_characters`]: characters that do not belong in a text |
//! | `neighbours` | which of them are right beside some letters |
//! | `character_name` | [`character_name()`]: what an invisible character is called |

mod bidi_class;
mod character_name;
mod choices;
mod date_finder;
mod dates;
mod folding;
mod language;
mod lists;
mod months;
mod neighbours;
mod numbers;
mod partial_date;
mod plurals;
mod runs;
mod settings;
mod sorting;
mod suspicious;
mod tag;
mod weekday;

pub use character_name::character_name;
pub use choices::{add_choices, with_choices};
pub use folding::{nfc, unshaped};
pub use language::Language;
pub use partial_date::PartialDate;
pub use plurals::{Counting, Plurals};
pub use runs::{Run, isolate};
pub use settings::{Digits, Direction, Months, Settings, UnknownWord};
pub use sorting::SortKey;
pub use suspicious::{Suspicion, is_everyday, suspicious_characters, suspicious_within};
pub use tag::{LanguageError, direction_of};
pub use weekday::Weekday;
