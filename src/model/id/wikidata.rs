//! Items of Wikidata.
//! Start at `"Q817".parse::<WikidataItem>()`.

use std::{fmt, str::FromStr};

use crate::model::format_error::FormatError;
use crate::model::reason;

/// An item of Wikidata: `Q` and a number.
///
/// ```
/// use mithaq::model::id::WikidataItem;
/// assert_eq!("Q817".parse::<WikidataItem>()?.to_string(), "Q817");
///
/// let fault = "https://www.wikidata.org/wiki/Q817".parse::<WikidataItem>().unwrap_err();
/// assert_eq!(fault.help, Some(mithaq::model::reason::write("Q817")));
/// # Ok::<(), mithaq::model::format_error::FormatError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WikidataItem(String);

impl FromStr for WikidataItem {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<WikidataItem, FormatError> {
        if is_item(text) {
            return Ok(WikidataItem(text.to_owned()));
        }
        let fault = FormatError::new(0..text.len(), reason::wikidata(text));
        // It may stand at the end of an address, or in small letters.
        let rest = text.trim().trim_end_matches('/');
        let last =
            rest.rsplit(['/', ':']).next().unwrap_or_default().to_ascii_uppercase();
        Err(if is_item(&last) {
            fault.write(&last)
        } else {
            fault.help(reason::wikidata_example())
        })
    }
}

fn is_item(text: &str) -> bool {
    let number = text.strip_prefix('Q').unwrap_or_default();
    (1..=12).contains(&number.len())
        && !number.starts_with('0')
        && number.bytes().all(|byte| byte.is_ascii_digit())
}

impl fmt::Display for WikidataItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_item_is_refused() {
        for (text, write) in [
            ("q817", "Q817"),
            (" Q817 ", "Q817"),
            ("http://www.wikidata.org/entity/Q817", "Q817"),
            ("wd:Q817", "Q817"),
            ("Q0", ""),
            ("Q0817", ""),
            ("Q", ""),
            ("P31", ""),
            ("817", ""),
            ("Q8a", ""),
            ("Q٨١٧", ""),
            ("Q1234567890123", ""),
            ("", ""),
        ] {
            let fault = text.parse::<WikidataItem>().unwrap_err();
            assert_eq!(fault.at, 0..text.len(), "{text}");
            let help = match write {
                "" => reason::wikidata_example(),
                write => reason::write(write),
            };
            assert_eq!(fault.help, Some(help), "{text}");
        }
    }
}
