//! The id of a section of a text, which the two languages share.
//! The way in is `"scope".parse::<SectionId>()`, or [`SectionId::numbered`].

use std::{
    borrow::Borrow, error::Error, fmt, ops::Deref, ops::Range, str::FromStr, sync::Arc,
};

use super::id::{mended, misspelt};

/// A section's id, as an editor writes it or as its position gives it.
///
/// ```
/// use mithaq::model::section::SectionId;
/// let scope: SectionId = "scope".parse()?;
/// assert_eq!(scope.to_string(), "scope");
/// assert_eq!(SectionId::numbered(2).to_string(), "s2");
/// assert!("s2".parse::<SectionId>().is_err());
/// # Ok::<(), mithaq::model::section::SectionIdError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SectionId(Arc<str>);

impl SectionId {
    /// The id of a heading that was given none: `s1`, `s2` … by position.
    pub fn numbered(position: usize) -> SectionId {
        SectionId(format!("s{position}").into())
    }

    /// Whether its position gave it, and not an editor.
    pub fn is_numbered(&self) -> bool {
        is_numbered(self)
    }
}

impl FromStr for SectionId {
    type Err = SectionIdError;

    fn from_str(text: &str) -> Result<SectionId, SectionIdError> {
        match fault(text) {
            None => Ok(SectionId(text.into())),
            Some((at, reason)) => {
                let mended = mended(text);
                let help = fault(&mended).is_none().then(|| format!("write {mended}"));
                Err(SectionIdError { at, reason, help })
            }
        }
    }
}

fn fault(text: &str) -> Option<(Range<usize>, String)> {
    misspelt(text, "a section's id").or_else(|| {
        if text.starts_with("m-") {
            Some((0..2, "`m-` begins the ids of a theme's own parts".to_owned()))
        } else if is_numbered(text) {
            let reason = "is given to a heading that has no id, and may not be written";
            Some((0..text.len(), format!("`{text}` {reason}")))
        } else {
            None
        }
    })
}

fn is_numbered(text: &str) -> bool {
    text.strip_prefix('s').is_some_and(|number| {
        !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())
    })
}

impl Deref for SectionId {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for SectionId {
    fn as_ref(&self) -> &str {
        self
    }
}

// Equal, ordered and hashed as its text, so that maps can be asked with a `&str`.
impl Borrow<str> for SectionId {
    fn borrow(&self) -> &str {
        self
    }
}

impl fmt::Display for SectionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

/// Why a text is not a section's id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionIdError {
    /// The bytes at fault; empty where something is missing.
    pub at: Range<usize>,
    /// What is wrong there.
    pub reason: String,
    /// What to write instead, where that can be told.
    pub help: Option<String>,
}

impl fmt::Display for SectionIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl Error for SectionIdError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_come_back() {
        for text in ["scope", "s", "s1a", "m", "mm-", "2023", "-", "results"] {
            let id: SectionId = text.parse().unwrap();
            assert_eq!(id.to_string(), text);
            assert!(!id.is_numbered());
        }
        assert!(SectionId::numbered(12).is_numbered());
    }

    #[test]
    fn faults_point_at_the_letter() {
        let rule = "only a–z, 0–9 and `-` make one";
        for (text, at, reason, help) in [
            ("", 0..0, "a section's id is missing".to_owned(), ""),
            ("Scope", 0..1, format!("`S` in a section's id: {rule}"), "write scope"),
            (
                "the_scope",
                3..4,
                format!("`_` in a section's id: {rule}"),
                "write the-scope",
            ),
            ("S1", 0..1, format!("`S` in a section's id: {rule}"), ""),
            ("m-menu", 0..2, "`m-` begins the ids of a theme's own parts".into(), ""),
            (
                "s12",
                0..3,
                "`s12` is given to a heading that has no id, and may not be written"
                    .into(),
                "",
            ),
            (
                &"a".repeat(70),
                64..70,
                "a section's id has at most 64 letters, here are 70".into(),
                "",
            ),
        ] {
            let fault = text.parse::<SectionId>().unwrap_err();
            let found = (fault.at, fault.reason, fault.help.as_deref().unwrap_or(""));
            assert_eq!(found, (at, reason, help), "{text}");
        }
    }
}
