//! The address of an entry, and the words that the site reserves for its own pages.
//! Start at `"qatar".parse::<Id>()`. Parsing allows reserved words: [`reserved`] is a check of
//! its own, since it holds for aliases too.

mod wikidata;

use std::{borrow::Borrow, fmt, ops::Deref, str::FromStr, sync::Arc};

use super::format_error::FormatError;
use super::reason;
use crate::source;

pub use wikidata::WikidataItem;

/// The id of an entry: the name of its folder, and the address of its page in both languages.
///
/// ```
/// use mithaq::model::id::Id;
/// let id: Id = "kuwait-russia-2023".parse()?;
/// assert_eq!(&*id, "kuwait-russia-2023");
///
/// let fault = "Kuwait_Russia".parse::<Id>().unwrap_err();
/// assert_eq!(fault.help, Some(mithaq::model::reason::write("kuwait-russia")));
/// # Ok::<(), mithaq::model::format_error::FormatError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

/// The maximal length of an id, in bytes.
const LONGEST: usize = 64;

/// The words that cannot be an entry's address: the site's own pages and folders, and the
/// kinds. `home` is one of them; only `pages/home` has it.
const RESERVED: &[&str] = &[
    "home",
    "index",
    "search",
    "codebook",
    "timeline",
    "matrix",
    "map",
    "both",
    "data",
    "assets",
    "download",
    "404",
    "countries",
    "organisations",
    "people",
    "agreements",
    "articles",
    "pages",
];

/// With what the addresses of several pages of the site begin: one for each part of a whole.
const RESERVED_STARTS: &[&str] = &["matrix-", "timeline-"];

/// Whether the site reserves this word.
pub fn reserved(text: &str) -> bool {
    RESERVED.contains(&text)
        || RESERVED_STARTS.iter().any(|start| text.starts_with(start))
}

impl FromStr for Id {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Id, FormatError> {
        checked(text, fault).map(Id)
    }
}

/// The name of a file that stands for the whole dossier, such as its archive. It has the letters of
/// an id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FileName(Arc<str>);

/// `dossier`, for dossiers without a name.
impl Default for FileName {
    fn default() -> FileName {
        FileName("dossier".into())
    }
}

impl FromStr for FileName {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<FileName, FormatError> {
        checked(text, |text| misspelt(text, "name").or_else(|| device(text)))
            .map(FileName)
    }
}

impl Deref for FileName {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

fn fault(text: &str) -> Option<FormatError> {
    misspelt(text, "entry").or_else(|| device(text))
}

fn device(text: &str) -> Option<FormatError> {
    // A dossier must unpack on Windows too.
    source::is_device(text)
        .then(|| FormatError::new(0..text.len(), reason::id_device(text)))
}

/// The text, if `fault` finds nothing wrong with it; otherwise the fault, with a spelling that
/// has none where [`respelt`] gives one.
pub(super) fn checked(
    text: &str,
    fault: fn(&str) -> Option<FormatError>,
) -> Result<Arc<str>, FormatError> {
    let Some(error) = fault(text) else { return Ok(text.into()) };
    let other = respelt(text);
    Err(if fault(&other).is_none() { error.write(&other) } else { error })
}

/// What is wrong with the spelling of an id; `kind` is `entry`, `section` or `event`, whichever the
/// id belongs to, or `name` for the name of a file.
pub(super) fn misspelt(text: &str, kind: &str) -> Option<FormatError> {
    if text.is_empty() {
        return Some(FormatError::new(0..0, reason::id_missing(kind)));
    }
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if let Some((at, c)) = text.char_indices().find(|&(_, c)| !allowed(c)) {
        let reason = match c {
            ' ' => reason::id_space(kind),
            _ => reason::id_character(kind, &c),
        };
        return Some(FormatError::new(at..at + c.len_utf8(), reason));
    }
    (text.len() > LONGEST).then(|| {
        let length = text.len();
        FormatError::new(LONGEST..length, reason::id_too_long(kind, LONGEST, length))
    })
}

/// The text in lower case, with one hyphen for each row of underscores, spaces, full stops and hyphens.
fn respelt(text: &str) -> String {
    let lower = text.trim().to_ascii_lowercase();
    let mut words = lower.split(['_', ' ', '.', '-']).filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |id, word| id + "-" + word)
}

impl Deref for Id {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        self
    }
}

// An id is equal, ordered and hashed as its text, so that a map of ids takes a `&str` as key.
impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        self
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn ids_come_back() {
        let longest = "a".repeat(64);
        let mut ids: BTreeSet<Id> = BTreeSet::new();
        for text in ["qatar", "a", "1993", "-a-", "com10", "com0", "console", &longest] {
            let id: Id = text.parse().unwrap();
            assert_eq!(id.to_string(), text);
            ids.insert(id);
        }
        assert!(ids.contains("qatar"));
    }

    #[test]
    fn faults_point_at_the_letter() {
        let letter =
            |c: char| format!("an id cannot contain `{c}`, only a–z, 0–9 and `-`");
        let space = "an id cannot contain a space, only a–z, 0–9 and `-`".to_owned();
        for (text, at, reason, help) in [
            ("", 0..0, "an id is missing".to_owned(), ""),
            ("Qatar", 0..1, letter('Q'), "write qatar"),
            ("al_monitor", 2..3, letter('_'), "write al-monitor"),
            ("al monitor", 2..3, space.clone(), "write al-monitor"),
            ("kuwait - Copy", 6..7, space, "write kuwait-copy"),
            ("Al.Monitor", 0..1, letter('A'), "write al-monitor"),
            ("قطر", 0..2, letter('ق'), ""),
            ("a/b", 1..2, letter('/'), ""),
            ("CON", 0..1, letter('C'), ""),
            (
                "lpt1",
                0..4,
                "`lpt1` names a device on Windows, and cannot name a file".into(),
                "",
            ),
            (
                &"a".repeat(65),
                64..65,
                "an id has at most 64 characters, and this one has 65".into(),
                "",
            ),
        ] {
            let fault = text.parse::<Id>().unwrap_err();
            assert_eq!(fault.english(), (reason, help.to_owned()), "{text}");
            assert_eq!(fault.at, at, "{text}");
        }
        for text in ["con", "prn", "aux", "nul", "com1", "com9", "lpt9"] {
            assert!(text.parse::<Id>().is_err());
        }
    }

    #[test]
    fn the_site_reserves_its_words() {
        assert!(RESERVED.iter().all(|word| reserved(word) && word.parse::<Id>().is_ok()));
        for word in ["codebook", "matrix-assistance", "timeline-2019", "timeline-"] {
            assert!(reserved(word), "{word}");
        }
        for word in ["qatar", "matrixes", "the-matrix-of", "codebooks"] {
            assert!(!reserved(word), "{word}");
        }
    }
}
