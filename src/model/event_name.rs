//! The names of events, by which links lead to them.
//! Start at [`EventName`]; an event without a written id has a name that [`stem`] begins.

use std::{fmt, ops::Deref, str::FromStr};

use super::edtf::{Edtf, Part, Shape};
use super::format_error::FormatError;
use super::id::{checked, misspelt};

/// The name of an event: unique among the events of its entry, and a part of addresses.
///
/// ```
/// use mithaq::model::event_name::EventName;
/// let name: EventName = "missiles".parse()?;
/// assert!(name.is_written());
/// assert_eq!(&*name, "missiles");
///
/// let fault = "The missiles".parse::<EventName>().unwrap_err();
/// assert_eq!(fault.help, Some(mithaq::model::reason::write("the-missiles")));
/// # Ok::<(), mithaq::model::format_error::FormatError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventName {
    text: Box<str>,
    written: bool,
}

impl EventName {
    /// A name that is derived of what the event says.
    pub(crate) fn derived(text: String) -> EventName {
        EventName { text: text.into(), written: false }
    }

    /// Whether an editor wrote it, as `id`. Only such a name can be relied on.
    pub fn is_written(&self) -> bool {
        self.written
    }
}

impl FromStr for EventName {
    type Err = FormatError;

    /// Reads a written id: it is spelt as the id of a section.
    fn from_str(text: &str) -> Result<EventName, FormatError> {
        let text = checked(text, |text| misspelt(text, "event"))?;
        Ok(EventName { text: (*text).into(), written: true })
    }
}

impl Deref for EventName {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for EventName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

/// The kind of an event, and the digits, X and hyphens of its date: a name, as long as no other event
/// of the entry has the same.
///
/// ```
/// use mithaq::model::event_name::stem;
/// let date = "2019-06-18/2024-06~".parse()?;
/// assert_eq!(stem("training", Some(&date)), "training-2019-06-18-to-2024-06");
/// assert_eq!(stem("training", None), "training");
/// # Ok::<(), mithaq::model::format_error::FormatError>(())
/// ```
pub fn stem(kind: &str, date: Option<&Edtf>) -> String {
    let mut name = kind.to_owned();
    let Some(date) = date else { return name };
    let (parts, between): (Vec<&Part>, _) = match date.shape() {
        Shape::One(part) => (vec![part], ""),
        Shape::Interval { from, to } | Shape::Within { from, to } => {
            (from.into_iter().chain(to).collect(), "-to-")
        }
        Shape::OneOf(parts) => (parts.iter().collect(), "-"),
    };
    for (at, part) in parts.into_iter().enumerate() {
        name.push_str(if at == 0 { "-" } else { between });
        let written = part.to_string();
        name.extend(written.chars().filter(|c| matches!(c, '0'..='9' | 'X' | '-')));
    }
    name
}

/// What ends the name of the second and each further of several that would have the same: `b`, `c`
/// … `z`, `aa`, `ab` … for 2, 3 … 26, 27, 28 ….
pub fn letters(mut number: usize) -> String {
    let mut letters = Vec::new();
    while number > 0 {
        letters.push(char::from(b"abcdefghijklmnopqrstuvwxyz"[(number - 1) % 26]));
        number = (number - 1) / 26;
    }
    letters.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_gives_its_digits() {
        for (date, name) in [
            ("2014", "x-2014"),
            ("2019-07-29?", "x-2019-07-29"),
            ("2023-12~", "x-2023-12"),
            ("2023-12%", "x-2023-12"),
            ("199X", "x-199X"),
            ("19XX", "x-19XX"),
            ("2004-06-XX", "x-2004-06-XX"),
            ("2021-22", "x-2021-22"),
            ("-0044", "x--0044"),
            ("2019-06-18/2024-06-18", "x-2019-06-18-to-2024-06-18"),
            ("2019~/..", "x-2019"),
            ("../2019", "x-2019"),
            ("[2019-07-30..2019-08-04]", "x-2019-07-30-to-2019-08-04"),
            ("[2019-03..]", "x-2019-03"),
            ("[1993,1995~]", "x-1993-1995"),
        ] {
            assert_eq!(stem("x", Some(&date.parse().unwrap())), name, "{date}");
        }
    }

    #[test]
    fn letters_count_on() {
        let numbers = [1, 2, 3, 26, 27, 28, 52, 53, 702, 703];
        let expected = ["a", "b", "c", "z", "aa", "ab", "az", "ba", "zz", "aaa"];
        assert_eq!(numbers.map(letters), expected);
    }

    #[test]
    fn written_ids_are_spelt_as_those_of_sections() {
        for text in ["missiles", "2023", "-", &"a".repeat(64)] {
            assert_eq!(text.parse::<EventName>().unwrap().to_string(), text);
        }
        for (text, reason) in [
            ("", "an event's id is missing"),
            ("Missiles", "an event's id cannot contain `M`, only a–z, 0–9 and `-`"),
            ("a b", "an event's id cannot contain a space, only a–z, 0–9 and `-`"),
            ("iran.a", "an event's id cannot contain `.`, only a–z, 0–9 and `-`"),
            ("صواريخ", "an event's id cannot contain `ص`, only a–z, 0–9 and `-`"),
        ] {
            assert_eq!(text.parse::<EventName>().unwrap_err().english().0, reason);
        }
    }
}
