//! The address of an entry, and the words that are no address because the site needs them.
//! The way in is `"qatar".parse::<Id>()`; [`reserved`] is asked apart, for aliases as well.

use std::{
    borrow::Borrow, error::Error, fmt, ops::Deref, ops::Range, str::FromStr, sync::Arc,
};

/// An address: the name of an entry's folder, and of its page in both languages.
///
/// ```
/// use mithaq::model::id::Id;
/// let id: Id = "kuwait-russia-2023".parse()?;
/// assert_eq!(&*id, "kuwait-russia-2023");
///
/// let fault = "Kuwait_Russia".parse::<Id>().unwrap_err();
/// assert_eq!(fault.help.as_deref(), Some("write kuwait-russia"));
/// # Ok::<(), mithaq::model::id::IdError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

/// The most letters that an address may have.
pub(super) const LONGEST: usize = 64;

/// The words that are no entry's address: the site's own pages and folders, and the kinds.
/// `home` is among them, though `pages/home` bears it.
const RESERVED: &[&str] = &[
    "home",
    "index",
    "search",
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

/// Whether the site keeps this word for itself.
pub fn reserved(text: &str) -> bool {
    RESERVED.contains(&text)
}

impl FromStr for Id {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Id, IdError> {
        match fault(text) {
            None => Ok(Id(text.into())),
            Some((at, reason)) => {
                let mended = mended(text);
                let help = fault(&mended).is_none().then(|| format!("write {mended}"));
                Err(IdError { at, reason, help })
            }
        }
    }
}

fn fault(text: &str) -> Option<(Range<usize>, String)> {
    let device = || {
        is_device(text).then(|| {
            let reason =
                format!("`{text}` is a device on Windows, where no file is so named");
            (0..text.len(), reason)
        })
    };
    misspelt(text, "an id").or_else(device)
}

/// What keeps a text from being an address of any sort.
pub(super) fn misspelt(text: &str, what: &str) -> Option<(Range<usize>, String)> {
    if text.is_empty() {
        return Some((0..0, format!("{what} is missing")));
    }
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if let Some((at, c)) = text.char_indices().find(|&(_, c)| !allowed(c)) {
        let reason = match c {
            ' ' => format!("a space in {what}: only a–z, 0–9 and `-` make one"),
            _ => format!("`{c}` in {what}: only a–z, 0–9 and `-` make one"),
        };
        return Some((at..at + c.len_utf8(), reason));
    }
    let reason =
        || format!("{what} has at most {LONGEST} letters, here are {}", text.len());
    (text.len() > LONGEST).then(|| (LONGEST..text.len(), reason()))
}

/// The obvious spelling: small letters, hyphens for what else parts words.
pub(super) fn mended(text: &str) -> String {
    let parts = |c: char| if matches!(c, '_' | ' ' | '.') { '-' } else { c };
    text.trim().to_ascii_lowercase().chars().map(parts).collect()
}

/// Names under which Windows keeps its devices; a dossier must unpack there as well.
fn is_device(text: &str) -> bool {
    let numbered = |port: &str| {
        let number = text.strip_prefix(port).map(str::as_bytes);
        matches!(number, Some([b'1'..=b'9']))
    };
    matches!(text, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
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

// Equal, ordered and hashed as its text, so that maps can be asked with a `&str`.
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

/// Why a text is not an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdError {
    /// The bytes at fault; empty where something is missing.
    pub at: Range<usize>,
    /// What is wrong there.
    pub reason: String,
    /// What to write instead, where that can be told.
    pub help: Option<String>,
}

impl fmt::Display for IdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl Error for IdError {}

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
        let rule = "only a–z, 0–9 and `-` make one";
        for (text, at, reason, help) in [
            ("", 0..0, "an id is missing".to_owned(), ""),
            ("Qatar", 0..1, format!("`Q` in an id: {rule}"), "write qatar"),
            ("al_monitor", 2..3, format!("`_` in an id: {rule}"), "write al-monitor"),
            ("al monitor", 2..3, format!("a space in an id: {rule}"), "write al-monitor"),
            ("Al.Monitor", 0..1, format!("`A` in an id: {rule}"), "write al-monitor"),
            ("قطر", 0..2, format!("`ق` in an id: {rule}"), ""),
            ("a/b", 1..2, format!("`/` in an id: {rule}"), ""),
            ("CON", 0..1, format!("`C` in an id: {rule}"), ""),
            (
                "lpt1",
                0..4,
                "`lpt1` is a device on Windows, where no file is so named".into(),
                "",
            ),
            (
                &"a".repeat(65),
                64..65,
                "an id has at most 64 letters, here are 65".into(),
                "",
            ),
        ] {
            let fault = text.parse::<Id>().unwrap_err();
            let found = (fault.at, fault.reason, fault.help.as_deref().unwrap_or(""));
            assert_eq!(found, (at, reason, help), "{text}");
        }
        for text in ["con", "prn", "aux", "nul", "com1", "com9", "lpt9"] {
            assert!(text.parse::<Id>().is_err());
        }
    }

    #[test]
    fn the_site_keeps_its_words() {
        assert!(RESERVED.iter().all(|word| reserved(word) && word.parse::<Id>().is_ok()));
        assert!(!reserved("qatar"));
    }
}
