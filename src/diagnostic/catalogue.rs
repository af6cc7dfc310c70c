//! The catalogue: every sentence that the program says, in the words of one language.
//! Start at [`Catalogue::text`]; the words are Fluent messages in `catalogue/<language>/`.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use super::{Code, phrase};
use crate::lang::{self, Plurals, add_choices, with_choices};
use crate::sentence::{Argument, Joint, List, Sentence};

/// A language in which the program speaks to editors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locale {
    /// English.
    English,
}

impl Locale {
    /// Every language that has a catalogue.
    pub const ALL: &'static [Locale] = &[Locale::English];

    /// The files of its catalogue, as Fluent source.
    pub fn files(self) -> &'static [&'static str] {
        match self {
            Locale::English => &[
                include_str!("catalogue/en/codes.ftl"),
                include_str!("catalogue/en/commands.ftl"),
                include_str!("catalogue/en/faults.ftl"),
                include_str!("catalogue/en/phrases.ftl"),
                include_str!("catalogue/en/values.ftl"),
            ],
        }
    }

    /// Its language tag.
    pub fn tag(self) -> &'static str {
        match self {
            Locale::English => "en",
        }
    }
}

/// The sentences of one language. To make a catalogue is to parse its files, so it is made only
/// where there is something to say.
pub struct Catalogue {
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// The catalogue of a language.
    pub fn new(locale: Locale) -> Catalogue {
        let language: LanguageIdentifier = locale.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        // Isolates around arguments would be invisible characters in the report.
        bundle.set_use_isolating(false);
        if let Ok(plurals) = Plurals::new(locale.tag()) {
            add_choices(&mut bundle, &plurals);
        }
        for file in locale.files() {
            // The tests hold that no message stands twice.
            bundle.add_resource_overriding(with_choices(file));
        }
        Catalogue { bundle }
    }

    /// The words of a sentence.
    pub fn text(&self, sentence: &Sentence) -> String {
        let name = message_name(sentence.form().name);
        let pattern = self.bundle.get_message(&name).and_then(|message| message.value());
        match pattern {
            Some(pattern) => self.filled(pattern, sentence),
            None => name,
        }
    }

    /// The words of an attribute of a sentence, such as its `help`, where it has that.
    pub(super) fn attribute(&self, sentence: &Sentence, name: &str) -> Option<String> {
        let message = self.bundle.get_message(&message_name(sentence.form().name))?;
        let attribute = message.get_attribute(name)?;
        Some(self.filled(attribute.value(), sentence))
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
        let message = self.bundle.get_message(&format!("code-{code}"));
        let pattern = message.and_then(|message| match attribute {
            Some(name) => Some(message.get_attribute(name)?.value()),
            None => message.value(),
        });
        let words = |pattern| self.bundle.format_pattern(pattern, None, &mut Vec::new());
        pattern.map(words).unwrap_or_default().into_owned()
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
            Argument::Sentence(sentence) => self.text(sentence),
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
            before = self.text(&match joint {
                Joint::And if last => phrase::list_and(&before, &after),
                Joint::Or if last => phrase::list_or(&before, &after),
                _ => phrase::list_comma(&before, &after),
            });
        }
        if !more.is_empty() {
            before = self.text(&phrase::list_more(&before, more.len()));
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
