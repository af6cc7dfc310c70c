//! The language in which the program speaks.
//! Start at [`chosen`].

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;

use crate::content::{Project, first_language};
use crate::diagnostic::Locale;

/// The variables in which a system says it; the first that is set decides.
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The values of `--lang`.
pub(super) fn tags() -> PossibleValuesParser {
    PossibleValuesParser::new(Locale::ALL.iter().map(|locale| locale.tag()))
}

/// The language that these arguments ask for, or else that of the system; where the system says none, as
/// on Windows, the first of the dossier. What the program does not speak is English.
///
/// The arguments may be wrong: this is needed to say so.
pub(super) fn chosen(arguments: &[OsString]) -> Locale {
    let asked = option(arguments, "--lang");
    if let Some(locale) = asked.and_then(|tag| Locale::of(tag.to_str()?)) {
        return locale;
    }
    let set = VARIABLES.iter().filter_map(env::var_os).find(|value| !value.is_empty());
    let locale = match set {
        Some(value) => of_system(&value),
        None => of_dossier(arguments),
    };
    locale.unwrap_or(Locale::English)
}

/// The language of a value such as `ar_QA.UTF-8` or `C`.
fn of_system(value: &OsStr) -> Option<Locale> {
    Locale::of(value.to_str()?.split(['_', '.', '@']).next()?)
}

fn of_dossier(arguments: &[OsString]) -> Option<Locale> {
    let project = match option(arguments, "--root") {
        Some(root) => Project { root: PathBuf::from(root) },
        None => Project::find(&env::current_dir().ok()?)?,
    };
    Locale::of(&first_language(&project)?)
}

/// The value of an option: `--lang ar` or `--lang=ar`.
fn option<'a>(arguments: &'a [OsString], name: &str) -> Option<&'a OsStr> {
    let end = arguments.iter().position(|argument| argument == "--");
    let mut arguments = arguments[..end.unwrap_or(arguments.len())].iter();
    while let Some(argument) = arguments.next() {
        if argument == name {
            return arguments.next().map(OsString::as_os_str);
        }
        let joined = argument.to_str().and_then(|text| text.strip_prefix(name));
        if let Some(value) = joined.and_then(|rest| rest.strip_prefix('=')) {
            return Some(OsStr::new(value));
        }
    }
    None
}
