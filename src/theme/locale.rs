//! What prints words in one language: its rules and the theme's messages.
//! Start at [`Locale`].

use fluent_bundle::FluentArgs;

use super::load::Files;
use super::messages::Messages;
use crate::diagnostic::Report;
use crate::lang::Language;
use crate::view;

/// A language with the theme's messages in it.
pub(super) struct Locale {
    pub(super) language: Language,
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
        Some(Locale { language, other, messages })
    }

    /// The language as views name it.
    pub(super) fn own(&self) -> view::Language {
        let language = &self.language;
        view::Language {
            tag: language.tag().to_owned(),
            dir: language.direction().as_str(),
        }
    }

    /// A message with arguments that are text of this medium already.
    ///
    /// # Errors
    ///
    /// A sentence, if the message or one of its arguments is not there.
    pub(super) fn say<'a>(
        &self,
        medium: Medium,
        id: &str,
        arguments: impl IntoIterator<Item = (&'a str, String)>,
    ) -> Result<String, String> {
        let mut args = FluentArgs::new();
        for (name, value) in arguments {
            args.set(name, value);
        }
        self.say_with(medium, id, &args)
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
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.say_with(medium, id, &args)
    }

    /// A message with arguments as Fluent has them.
    ///
    /// # Errors
    ///
    /// As for [`Locale::say`].
    pub(super) fn say_with(
        &self,
        medium: Medium,
        id: &str,
        arguments: &FluentArgs,
    ) -> Result<String, String> {
        match medium {
            Medium::Html => self.messages.html(id, Some(arguments)),
            Medium::Plain => self.messages.plain(id, Some(arguments)),
        }
    }
}
