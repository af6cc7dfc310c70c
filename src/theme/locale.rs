//! A language together with the theme's messages in it.
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

    /// The page's own language, as page data has it.
    pub(super) fn own(&self) -> view::Language<'_> {
        let language = &self.language;
        view::Language {
            tag: language.tag(),
            direction: language.direction(),
            digits: language.digit_system(),
        }
    }

    /// The language of words: the one that they name, or else the page's own; `None` for a language
    /// that is not one of the dossier's.
    pub(super) fn of(&self, language: Option<view::Language>) -> Option<&Language> {
        match language {
            None => Some(&self.language),
            Some(language) if language.tag == self.other.tag() => Some(&self.other),
            Some(language) if language.tag == self.language.tag() => Some(&self.language),
            Some(_) => None,
        }
    }

    /// The other one of the two languages of the dossier.
    pub(super) fn beside(&self, language: &Language) -> &Language {
        if language == &self.language { &self.other } else { &self.language }
    }

    /// A message that a template asks for; text in `arguments` is already in the form of `medium`.
    ///
    /// # Errors
    ///
    /// A sentence, if the message or one of its arguments is missing. It is in English, like all
    /// errors of Tera, because Tera passes it on.
    pub(super) fn message(
        &self,
        medium: Medium,
        id: &str,
        arguments: &[(&str, Argument)],
    ) -> Result<String, String> {
        let english = || Catalogue::new(diagnostic::Locale::English);
        let message = self.messages.format(medium, id, arguments);
        message.map_err(|sentence| english().text(&sentence))
    }

    /// A message that the program itself uses. [`super::required::compare`] has checked that it
    /// exists and takes its arguments, whichever variant is chosen.
    pub(super) fn required(
        &self,
        medium: Medium,
        id: &str,
        arguments: &[(&str, Argument)],
    ) -> String {
        self.messages.format(medium, id, arguments).unwrap_or_default()
    }

    /// [`Locale::required`] for a message with a count.
    pub(super) fn count(&self, medium: Medium, id: &str, count: u64) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.required(medium, id, &[("count", Argument::Number(count))])
    }
}
