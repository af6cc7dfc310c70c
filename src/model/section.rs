//! The ids of sections: parts of addresses, shared by the texts of both languages.
//! Start at [`check_id`].

use super::format_error::FormatError;
use super::id::{checked, misspelt};
use super::reason;

/// Whether an editor may give this id to a heading. A heading without an id gets `s1`, `s2` …
/// by its position, so these are refused.
///
/// ```
/// use mithaq::model::section::check_id;
/// check_id("scope")?;
/// assert!(check_id("s2").is_err());
/// # Ok::<(), mithaq::model::format_error::FormatError>(())
/// ```
pub fn check_id(text: &str) -> Result<(), FormatError> {
    checked(text, fault).map(|_| ())
}

/// Whether an editor may give this id to a heading of an article as well: `p1`, `p2` … are the
/// addresses of its paragraphs.
///
/// # Errors
///
/// If the id is that of a paragraph.
pub fn check_id_of_article(text: &str) -> Result<(), FormatError> {
    let number = text.strip_prefix('p').unwrap_or_default();
    let is_number = number.bytes().all(|byte| byte.is_ascii_digit());
    if number.is_empty() || !is_number || number.starts_with('0') {
        return Ok(());
    }
    let error = FormatError::new(0..text.len(), reason::section_id_paragraph(text));
    Err(error.write(&format!("part-{number}")))
}

fn fault(text: &str) -> Option<FormatError> {
    misspelt(text, "section").or_else(|| {
        if text.starts_with("m-") {
            Some(FormatError::new(0..2, reason::section_id_of_theme()))
        } else if is_numbered(text) {
            Some(FormatError::new(0..text.len(), reason::section_id_numbered(text)))
        } else {
            None
        }
    })
}

/// Whether it is the id of a heading by its position, to which none was given.
pub fn is_numbered(text: &str) -> bool {
    text.strip_prefix('s').is_some_and(|number| {
        !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_that_are_allowed() {
        for text in ["scope", "s", "s1a", "m", "mm-", "2023", "-", "results"] {
            assert_eq!(check_id(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn faults_point_at_the_letter() {
        let letter =
            |c| format!("a section's id cannot contain `{c}`, only a–z, 0–9 and `-`");
        for (text, at, reason, help) in [
            ("", 0..0, "a section's id is missing".to_owned(), ""),
            ("Scope", 0..1, letter('S'), "write scope"),
            ("the_scope", 3..4, letter('_'), "write the-scope"),
            ("S1", 0..1, letter('S'), ""),
            ("m-menu", 0..2, "`m-` begins the ids of a theme's own parts".into(), ""),
            ("s12", 0..3, "`s12` is reserved for a heading without an id".into(), ""),
            (
                &"a".repeat(70),
                64..70,
                "a section's id has at most 64 characters, and this one has 70".into(),
                "",
            ),
        ] {
            let fault = check_id(text).unwrap_err();
            assert_eq!(fault.english(), (reason, help.to_owned()), "{text}");
            assert_eq!(fault.at, at, "{text}");
        }
    }
}
