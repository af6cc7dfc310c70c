//! The catalogue: every sentence that the program says, in the words of one language.
//! Start at [`Catalogue::text`]; the words are Fluent messages in `catalogue/<language>/`.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use super::{Code, phrase};
use crate::lang::{
    self, Direction, Language, Plurals, Settings, add_choices, with_choices,
};
use crate::sentence::{Argument, Joint, List, Sentence};

/// A language in which the program speaks to editors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Locale {
    /// Arabic.
    Arabic,
    /// English.
    English,
}

impl Locale {
    /// Every language that has a catalogue.
    pub const ALL: &'static [Locale] = &[Locale::Arabic, Locale::English];

    /// The language of a tag such as `ar` or `en-GB`, if the program speaks it.
    pub fn of(tag: &str) -> Option<Locale> {
        let language = tag.split('-').next()?;
        let is_it = |locale: &&Locale| locale.tag().eq_ignore_ascii_case(language);
        Locale::ALL.iter().find(is_it).copied()
    }

    /// The files of its catalogue, as Fluent source.
    pub fn files(self) -> &'static [&'static str] {
        match self {
            Locale::Arabic => &[
                include_str!("catalogue/ar/codes.ftl"),
                include_str!("catalogue/ar/commands.ftl"),
                include_str!("catalogue/ar/faults.ftl"),
                include_str!("catalogue/ar/keys.ftl"),
                include_str!("catalogue/ar/live.ftl"),
                include_str!("catalogue/ar/phrases.ftl"),
                include_str!("catalogue/ar/values.ftl"),
            ],
            Locale::English => &[
                include_str!("catalogue/en/codes.ftl"),
                include_str!("catalogue/en/commands.ftl"),
                include_str!("catalogue/en/faults.ftl"),
                include_str!("catalogue/en/keys.ftl"),
                include_str!("catalogue/en/live.ftl"),
                include_str!("catalogue/en/phrases.ftl"),
                include_str!("catalogue/en/values.ftl"),
            ],
        }
    }

    /// What `--help` says of commands and options; in English that stands where they are declared.
    pub fn help(self) -> Option<&'static str> {
        match self {
            Locale::Arabic => Some(include_str!("catalogue/ar/help.ftl")),
            Locale::English => None,
        }
    }

    /// Its language tag.
    pub fn tag(self) -> &'static str {
        match self {
            Locale::Arabic => "ar",
            Locale::English => "en",
        }
    }
}

/// Who gets the words of a catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reader {
    /// A program, which shows them in its own way.
    Program,
    /// A browser, which knows the direction of the text around them.
    Browser,
    /// A terminal, which may take every line for one from left to right.
    Terminal,
}

/// The sentences of one language. To make a catalogue is to parse its files, so it is made only
/// where there is something to say.
///
/// In Arabic, code and paths are isolated by invisible characters where somebody reads them: without
/// these a command would be shown in pieces. They stand outside of the back-ticks, so what is copied
/// from between them is what was meant.
pub struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    /// The language, if its sentences have to be isolated.
    isolated: Option<Language>,
    reader: Reader,
}

impl Catalogue {
    /// The catalogue of a language, for a program that is told its words.
    pub fn new(locale: Locale) -> Catalogue {
        Catalogue::of(locale, Reader::Program, locale.files())
    }

    /// The catalogue of a language for a page.
    pub fn for_browser(locale: Locale) -> Catalogue {
        Catalogue::of(locale, Reader::Browser, locale.files())
    }

    /// The catalogue of a language for a terminal.
    pub fn for_terminal(locale: Locale) -> Catalogue {
        Catalogue::of(locale, Reader::Terminal, locale.files())
    }

    /// What `--help` says, for a terminal; `None` where it is said in the code.
    pub fn of_help(locale: Locale) -> Option<Catalogue> {
        Some(Catalogue::of(locale, Reader::Terminal, &[locale.help()?]))
    }

    fn of(locale: Locale, reader: Reader, files: &[&'static str]) -> Catalogue {
        let tag = locale.tag();
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        // Fluent would isolate every argument, also one that is a number or a word of the language.
        bundle.set_use_isolating(false);
        if let Ok(plurals) = Plurals::new(tag) {
            add_choices(&mut bundle, &plurals);
        }
        for file in files {
            // The tests hold that no message stands twice.
            bundle.add_resource_overriding(with_choices(file));
        }
        let is_turned = lang::direction_of(tag) == Ok(Direction::Rtl);
        let isolated = (is_turned && reader != Reader::Program)
            .then(|| Language::new(tag, Settings::default()).ok())
            .flatten();
        Catalogue { bundle, isolated, reader }
    }

    /// What is said about keys in the language of this tag, or else in English.
    pub fn of_keys(tag: &str) -> Catalogue {
        Catalogue::new(Locale::of(tag).unwrap_or(Locale::English))
    }

    /// Plain words of this language as their reader needs them.
    pub fn ordered(&self, words: &str) -> String {
        match (&self.isolated, self.reader) {
            (Some(language), Reader::Terminal) => language.sentence_alone(words),
            (Some(language), _) => language.sentence(words),
            (None, _) => words.to_owned(),
        }
    }

    /// A message without arguments, by its name, or one of its attributes.
    pub fn message(&self, name: &str, attribute: Option<&str>) -> Option<String> {
        let message = self.bundle.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        Some(self.bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    }

    /// The words of a sentence.
    pub fn text(&self, sentence: &Sentence) -> String {
        self.ordered(&self.plain(sentence))
    }

    /// The words of an attribute of a sentence, such as its `help`, where it has that.
    pub(super) fn attribute(&self, sentence: &Sentence, name: &str) -> Option<String> {
        self.plain_attribute(sentence, name).map(|words| self.ordered(&words))
    }

    /// The same to be put into another sentence.
    pub fn plain_attribute(&self, of: &Sentence, name: &str) -> Option<String> {
        let message = self.bundle.get_message(&message_name(of.form().name))?;
        let attribute = message.get_attribute(name)?;
        Some(self.filled(attribute.value(), of))
    }

    /// What a code means.
    pub fn meaning(&self, code: Code) -> String {
        self.of_code(code, None)
    }

    /// What to do about a fault with this code.
    pub fn help(&self, code: Code) -> String {
        self.of_code(code, Some("help"))
    }

    fn of_code(&self, code: Code, attribute: Option<&str>) -> String {
        let words = self.message(&format!("code-{code}"), attribute);
        self.ordered(&words.unwrap_or_default())
    }

    /// What a key of the format is about, by the names of its table and its own.
    pub fn key(&self, table: &str, key: &str) -> String {
        let name = format!("key-{table}-{key}").replace([' ', '.', '_'], "-");
        self.message(&name, None).unwrap_or_default()
    }

    /// A word of the comments of new files.
    pub fn comment(&self, name: &str) -> String {
        self.message(&format!("comment-{name}"), None).unwrap_or_default()
    }

    /// The words of a sentence to be put into another one.
    pub fn plain(&self, sentence: &Sentence) -> String {
        let name = message_name(sentence.form().name);
        let pattern = self.bundle.get_message(&name).and_then(|message| message.value());
        match pattern {
            Some(pattern) => self.filled(pattern, sentence),
            None => name,
        }
    }

    fn filled(&self, pattern: &Pattern<&str>, sentence: &Sentence) -> String {
        let mut arguments = FluentArgs::new();
        for (name, argument) in sentence.arguments() {
            match argument {
                Argument::Number(number) => arguments.set(name, *number),
                other => arguments.set(name, self.words(other)),
            }
        }
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new());
        text.into_owned()
    }

    fn words(&self, argument: &Argument) -> String {
        match argument {
            // What was put in may come from anybody: names of files, words of texts, arguments.
            Argument::Text(text) => lang::visible(text).into_owned(),
            Argument::Number(number) => number.to_string(),
            Argument::Sentence(sentence) => self.plain(sentence),
            Argument::List(list) => self.list(list),
        }
    }

    fn list(&self, List { joint, items }: &List) -> String {
        // Nobody reads ten thousand names, and to join them would take long.
        const MOST: usize = 50;
        let (shown, more) = items.split_at(items.len().min(MOST));
        let Some((first, rest)) = shown.split_first() else { return String::new() };
        let mut before = self.words(first);
        for (at, item) in rest.iter().enumerate() {
            let after = self.words(item);
            let last = at + 1 == rest.len() && more.is_empty();
            before = self.plain(&match joint {
                Joint::And if last => phrase::list_and(&before, &after),
                Joint::Or if last => phrase::list_or(&before, &after),
                Joint::And => phrase::list_and_comma(&before, &after),
                Joint::Or => phrase::list_or_comma(&before, &after),
                Joint::Comma => phrase::list_comma(&before, &after),
            });
        }
        if !more.is_empty() {
            before = self.plain(&phrase::list_more(&before, more.len()));
        }
        before
    }
}

/// The name of a message, by that of the constructor of its sentence.
fn message_name(name: &str) -> String {
    name.replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::{Catalogue, Locale};
    use crate::sentence::List;

    #[test]
    fn lists_are_joined_by_the_catalogue() {
        let catalogue = Catalogue::new(Locale::English);
        let list = |list: List| catalogue.list(&list);
        assert_eq!(list(List::all::<&str>([])), "");
        assert_eq!(list(List::all(["a"])), "a");
        assert_eq!(list(List::all(["a", "b"])), "a and b");
        assert_eq!(list(List::any(["a", "b", "c"])), "a, b or c");
        assert_eq!(list(List::plain(["a", "b", "c"])), "a, b, c");
        let many = |count| list(List::all((0..count).map(|_| "a")));
        assert!(many(50).ends_with("a, a and a"));
        assert_eq!(many(50).len(), 3 * 48 + 1 + 6);
        assert!(many(10_000).ends_with("a, a and 9950 more"));
    }
}
