//! Options that end in the tag of a language, such as `--title-ar`: which there are depends on the
//! dossier, and clap has to know every option beforehand.
//! Start at [`split`], which writes `--title-ar TEXT` as `--title-TAG ar=TEXT`.

use std::ffi::OsString;

use crate::sentence::Sentence;

use super::message;

/// The options that end in a tag, each with the name by which clap knows it.
const NAMES: [(&str, &str); 1] = [("--title", "--title-TAG")];

/// The arguments of the process as clap reads them.
pub(super) fn split(arguments: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut all = Vec::new();
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        if argument == "--" {
            all.push(argument);
            all.extend(arguments);
            break;
        }
        let Some((name, tag, value)) = argument.to_str().and_then(tagged) else {
            all.push(argument);
            continue;
        };
        let value = value.map(OsString::from).or_else(|| arguments.next());
        all.push(name.into());
        if let Some(value) = value {
            let mut joined = OsString::from(format!("{tag}="));
            joined.push(value);
            all.push(joined);
        }
    }
    all
}

/// The name, the tag and, after `=`, the value of an option that ends in a tag.
fn tagged(argument: &str) -> Option<(&'static str, &str, Option<&str>)> {
    NAMES.iter().find_map(|(name, known)| {
        let rest = argument.strip_prefix(name)?.strip_prefix('-')?;
        let (tag, value) = match rest.split_once('=') {
            Some((tag, value)) => (tag, Some(value)),
            None => (rest, None),
        };
        Some((*known, tag, value))
    })
}

/// A text in one language, as clap gives it.
#[derive(Clone, Debug)]
pub(super) struct Tagged {
    tag: String,
    text: String,
}

impl std::str::FromStr for Tagged {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Tagged, Self::Err> {
        let (tag, text) =
            text.split_once('=').ok_or("name the language, as in `--title-ar`")?;
        Ok(Tagged { tag: tag.to_owned(), text: text.to_owned() })
    }
}

/// The texts of an option by the two languages of the dossier.
///
/// # Errors
///
/// A sentence, if one is in another language.
pub(super) fn by_language(
    option: &str,
    given: &[Tagged],
    tags: [&str; 2],
) -> Result<[Option<String>; 2], Sentence> {
    let mut texts = [None, None];
    for Tagged { tag, text } in given {
        match tags.iter().position(|known| known == tag) {
            Some(at) => texts[at] = Some(text.clone()),
            None => {
                let option = format!("{option}-");
                return Err(message::unknown_tag(&option, tag, tags[0], tags[1]));
            }
        }
    }
    Ok(texts)
}
