//! What prints words in one language: its rules and the theme's messages.
//! Start at [`Locale`].

use super::load::Files;
use super::messages::{Argument, Messages};
use crate::diagnostic::Report;
use crate::lang::Language;
use crate::view;

/// A language with the theme's messages in it.
pub(super) struct Locale {
    pub(super) language: Language,
    /// The same as views name it.
    pub(super) own: view::Language,
    /// The dossier's other language, in which a borrowed text stands.
    pub(super) other: Language,
    pub(super) messages: Messages,
}

/// Whether words are to stand in markup or in plain text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Medium {
    Html,
    Plain,
}

impl Locale {
    /// The messages of `language`; `None` with a fault in the report if there are none.
    pub(super) fn load(
        language: Language,
        other: Language,
        files: &Files,
        report: &mut Report,
    ) -> Option<Locale> {
        let messages = Messages::load(&language, files, report)?;
        let own = view::Language {
            tag: language.tag().to_owned(),
            dir: language.direction().as_str(),
        };
        Some(Locale { language, own, other, messages })
    }

    /// A message with arguments that are text of this medium already.
    ///
    /// # Errors
    ///
    /// A sentence, if the message or one of its arguments is not there.
    pub(super) fn say(
        &self,
        medium: Medium,
        id: &str,
        arguments: &[(&str, Argument)],
    ) -> Result<String, String> {
        self.messages.say(medium, id, arguments)
    }

    /// A message that counts something.
    ///
    /// # Errors
    ///
    /// As for [`Locale::say`].
    pub(super) fn count(
        &self,
        medium: Medium,
        id: &str,
        count: u64,
    ) -> Result<String, String> {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.say(medium, id, &[("count", Argument::Number(count))])
    }
}
