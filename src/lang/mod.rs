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
//! | `numbers` | digits, grouping and plural categories |
//! | `lists` | "a, b and c" |
//! | `sorting` | [`SortKey`], and the letter under which a register lists a text |
//! | `folding` | normalised text: [`nfc`], and folding for search |
//! | `runs` | [`Run`]: foreign words in prose, and [`isolate`] for plain text |
//! | `bidi_class` | whether a character belongs to the direction of a text |
//! | `forbidden` | [`forbidden()`]: characters that HTML forbids |
//! | `suspicious` | [`suspicious_characters`]: characters that do not belong in a text |
//! | `visible` | [`visible()`]: text of others for reports |

mod bidi_class;
mod date_finder;
mod dates;
mod folding;
mod forbidden;
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
mod visible;
mod weekday;

pub use folding::nfc;
pub use forbidden::forbidden;
pub use language::Language;
pub use partial_date::PartialDate;
pub use runs::{Run, isolate};
pub use settings::{Digits, Direction, Months, Settings, UnknownWord};
pub use sorting::SortKey;
pub use suspicious::{Suspicion, is_everyday, suspicious_characters};
pub use tag::LanguageError;
pub use visible::{visible, visible_line};
pub use weekday::Weekday;
