//! What prints words in one language: its rules and the theme's messages.
//! Start at [`Locale`].

use super::load::Files;
use super::medium::Medium;
use super::messages::{Argument, Messages};
use crate::diagnostic::{self, Catalogue, Report};
use crate::lang::Language;
use crate::view;

/// A language with the theme's messages in it.
pub(super) struct Locale {
    pub(super) language: Language,
    /// The dossier's other language, in which a borrowed text stands.
    pub(super) other: Language,
    pub(super) messages: Messages,
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
        Some(Locale { language, other, messages })
    }

    /// The page's own language, as markup names it.
    pub(super) fn own(&self) -> view::Language<'_> {
        let language = &self.language;
        view::Language { tag: language.tag(), direction: language.direction() }
    }

    /// The language of words that name one, or else the page's own; `None` for a language that is
    /// none of the dossier's.
    pub(super) fn of(&self, language: Option<view::Language>) -> Option<&Language> {
        match language {
            None => Some(&self.language),
            Some(language) if language.tag == self.other.tag() => Some(&self.other),
            Some(language) if language.tag == self.language.tag() => Some(&self.language),
            Some(_) => None,
        }
    }

    /// A message that a template asks for; the arguments are text of this medium already.
    ///
    /// # Errors
    ///
    /// A sentence, if the message or one of its arguments is not there. It is in English, as
    /// everything that Tera says, because it passes through Tera to its reader.
    pub(super) fn say(
        &self,
        medium: Medium,
        id: &str,
        arguments: &[(&str, Argument)],
    ) -> Result<String, String> {
        let english = || Catalogue::new(diagnostic::Locale::English);
        let said = self.messages.say(medium, id, arguments);
        said.map_err(|sentence| english().text(&sentence))
    }

    /// A message of those that the program itself uses. [`Messages::load`] has made sure that it can
    /// be said.
    pub(super) fn required(
        &self,
        medium: Medium,
        id: &str,
        arguments: &[(&str, Argument)],
    ) -> String {
        self.messages.say(medium, id, arguments).unwrap_or_default()
    }

    /// The same for one that counts something.
    pub(super) fn count(&self, medium: Medium, id: &str, count: u64) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.required(medium, id, &[("count", Argument::Number(count))])
    }
}
