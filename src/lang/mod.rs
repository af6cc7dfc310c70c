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
//! | `date_in_words`, `season_in_words` | a date, or a season, that is all of a text |
//! | `weekday` | [`Weekday`] |
//! | `words` | [`count_words`] |
//! | `search` | words as search finds them |
//! | `regions` | the code of a country by its name |
//! | `numbers` | digits and grouping |
//! | `plurals` | [`Plurals`]: the plural form of a number |
//! | `choices` | [`with_choices`]: messages of Fluent that choose by `plurals` |
//! | `lists` | "a, b and c" |
//! | `sorting` | [`SortKey`], and the letter under which a register lists a text |
//! | `folding` | normalised text: [`nfc`], and folding for search |
//! | `isolation` | the rule of what is isolated in a line, and why |
//! | `isolate` | [`Isolate`]: a stretch of a line that is ordered by itself |
//! | `line` | [`Line`]: a text with the elements that stand in it |
//! | `glance` | [`Glance`]: whether a line may need isolation |
//! | `spoken` | sentences of the program in which code stands |
//! | `phrases` | phrases of the other direction |
//! | `figures` | numbers with signs |
//! | `codes` | telephone numbers and the like |
//! | `addresses` | addresses and paths |
//! | `chars` | the characters of a line, its words and brackets |
//! | `bidi_class` | whether a character belongs to the direction of a text |
//! | `forbidden` | [`is_forbidden`]: characters that HTML forbids |
//! | `suspicious` | [`suspicious_characters`]: characters that do not belong in a text |
//! | `visible` | [`visible()`]: text of others for reports |
//! | `neighbours` | which of them are right beside some letters |
//! | `character_name` | [`character_name()`]: what an invisible character is called |

mod addresses;
mod bidi_class;
mod character_name;
mod chars;
mod choices;
mod codes;
mod date_finder;
mod date_in_words;
mod dates;
mod figures;
mod folding;
mod forbidden;
mod glance;
mod isolate;
mod isolation;
mod language;
mod line;
mod lists;
mod months;
mod neighbours;
mod numbers;
mod partial_date;
mod phrases;
mod plurals;
mod regions;
mod search;
mod season_in_words;
mod settings;
mod sorting;
mod spoken;
mod suspicious;
mod tag;
mod tex;
mod tongue;
mod visible;
mod weekday;
mod words;

pub use character_name::character_name;
pub use choices::{add_choices, with_choices};
pub use date_in_words::date_in_words;
pub use dates::gregorian;
pub use folding::{LETTERS, first_not_latin, nfc, unshaped};
pub use forbidden::is_forbidden;
pub use glance::{Glance, has_right_to_left};
pub use isolate::{How, Isolate};
pub use language::Language;
pub use line::{Element, Line};
pub use numbers::digit;
pub use partial_date::PartialDate;
pub use plurals::{Counting, Plurals};
pub use regions::region_called;
pub use search::{
    CONSONANTS, DIGRAPHS, Families, function_words, search_words, skeleton,
    without_article,
};
pub use season_in_words::season_in_words;
pub use settings::{Digits, Direction, Months, Settings, UnknownWord};
pub use sorting::SortKey;
pub use suspicious::{Suspicion, is_everyday, suspicious_characters, suspicious_within};
pub use tag::{LanguageError, direction_of};
pub use tex::name_in_tex;
pub use tongue::Tongue;
pub use visible::{is_hidden, visible, visible_line};
pub use weekday::Weekday;
pub use words::{count_words, sentences};
