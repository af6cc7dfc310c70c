//! The messages of a theme in one language (Project Fluent).
//! Start at [`Messages::load`], then [`Messages::format`].

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

use super::html::escape;
use super::load::Files;
use super::medium::Medium;
use super::plurals;
use crate::diagnostic::{Code, Diagnostic, Place, Report, fault, nearest, phrase};
use crate::lang::Language;
use crate::sentence::{List, Sentence};
use crate::source::{Source, Span};

/// The messages of one language.
pub(super) struct Messages {
    language: Language,
    /// By [`Medium`].
    bundles: [FluentBundle<FluentResource>; 2],
    /// By [`Medium`]: each message in the form that is formatted fastest.
    forms: [FxHashMap<String, Form>; 2],
    /// Where each message is defined.
    places: BTreeMap<String, Span>,
    /// The files that were read, nearest first.
    files: Vec<Source>,
}

/// An argument of a message.
pub(super) enum Argument {
    /// Text of the medium.
    Text(String),
    /// A number, by which a plural form may be chosen.
    Number(i64),
}

/// How a message is formatted.
enum Form {
    /// It has no arguments: these are its words.
    Words(Box<str>),
    /// Words with arguments between them.
    Parts(Vec<Part>),
    /// It needs Fluent: it has plural forms or refers to other messages.
    Rules,
}

enum Part {
    Words(Box<str>),
    Argument(Box<str>),
}

/// The messages that the program itself uses, with the arguments that it gives to each.
const REQUIRED: [(&str, &[&str]); 25] = [
    ("language-name", &[]),
    ("undated", &[]),
    ("date-uncertain", &["date"]),
    ("date-approximate", &["date"]),
    ("date-uncertain-approximate", &["date"]),
    ("date-interval", &["from", "to"]),
    ("date-since", &["from"]),
    ("date-until", &["to"]),
    ("date-within", &["from", "to"]),
    ("date-not-before", &["from"]),
    ("date-not-after", &["to"]),
    ("date-one-of", &["list"]),
    ("date-decade", &["year", "decade"]),
    ("date-century", &["year"]),
    ("season-spring", &["year"]),
    ("season-summer", &["year"]),
    ("season-autumn", &["year"]),
    ("season-winter", &["year"]),
    ("duration-years", &["count"]),
    ("duration-months", &["count"]),
    ("duration-weeks", &["count"]),
    ("duration-days", &["count"]),
    ("switch-section", &["section"]),
    ("notes", &[]),
    ("note-back", &[]),
];
/// The arguments that are numbers.
const NUMBERS: [&str; 2] = ["count", "decade"];

/// These mark numbers while they pass through Fluent, which knows only Latin digits. Afterwards the
/// marked numbers get the digits of the language.
const NUMBER: [char; 2] = ['\u{e000}', '\u{e001}'];

impl Messages {
    /// The messages of `language` from the theme and those that it extends, the nearest first.
    pub(super) fn load(
        language: &Language,
        files: &Files,
        report: &mut Report,
    ) -> Option<Messages> {
        let tag = language.tag();
        let sources: Vec<Source> = files
            .chain
            .iter()
            .filter_map(|theme| files.messages.get(&format!("{theme}/{tag}")))
            .cloned()
            .collect();
        if sources.is_empty() {
            let path = format!("themes/{}/i18n/{tag}.ftl", files.chain[0]);
            report.add(fault::message_fault_absent(
                Place::Path(path.clone()),
                tag,
                &path,
            ));
            return None;
        }
        let locale: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut messages = Messages {
            language: language.clone(),
            bundles: [0, 1].map(|_| FluentBundle::new_concurrent(vec![locale.clone()])),
            forms: Default::default(),
            places: BTreeMap::new(),
            files: sources.clone(),
        };
        messages.bundles[Medium::Html as usize].set_transform(Some(escape));
        for bundle in &mut messages.bundles {
            // In HTML values are isolated by an element, in plain text by characters in the
            // arguments.
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(|value, _| match value {
                FluentValue::Number(number) => {
                    Some(format!("{}{}{}", NUMBER[0], number.as_string(), NUMBER[1]))
                }
                _ => None,
            }));
        }
        for source in sources.iter().rev() {
            messages.add(source, report);
        }
        messages.prepare();
        Some(messages)
    }

    fn add(&mut self, source: &Source, report: &mut Report) {
        // A message that cannot be read is left out; the others are used.
        let read = || {
            let text = source.text().to_owned();
            FluentResource::try_new(text)
                .map_or_else(|(part, errors)| (part, errors), |all| (all, Vec::new()))
        };
        let ((html, errors), (plain, _)) = (read(), read());
        for error in errors {
            let span = source.span(error.pos.clone());
            let reason = error.kind.to_string().to_lowercase();
            report.add(fault::message_fault_syntax(span, &reason));
        }
        let mut own: BTreeMap<String, Span> = BTreeMap::new();
        for (id, at) in ids(source.text()) {
            let span = source.span(at..at + id.len());
            if let Some(first) = own.insert(id.to_owned(), span.clone()) {
                let twice = fault::message_fault_twice(&span, id);
                report.add(twice.related(&first, phrase::here_before()));
            }
        }
        let needed = self.language.plural_categories();
        for (id, lacks) in plurals::missing(source.text(), &needed) {
            let place = own.get(&id).cloned().unwrap_or_else(|| source.top());
            let forms = List::plain(lacks.iter().map(|form| phrase::quoted(form)));
            let tag = self.language.tag();
            report.add(fault::message_fault_plural(place, &id, forms, tag, &lacks[0]));
        }
        self.places.extend(own);
        self.bundles[Medium::Html as usize].add_resource_overriding(html);
        self.bundles[Medium::Plain as usize].add_resource_overriding(plain);
    }

    /// The words of a message; text in `arguments` is already in the form of `medium`.
    ///
    /// # Errors
    ///
    /// A sentence, if there is no such message or it needs an argument that is not given.
    pub(super) fn format(
        &self,
        medium: Medium,
        id: &str,
        arguments: &[(&str, Argument)],
    ) -> Result<String, Sentence> {
        let mut out = String::with_capacity(128);
        match self.forms[medium as usize].get(id) {
            Some(Form::Words(words)) => return Ok(words.to_string()),
            Some(Form::Parts(parts)) if self.fill(parts, arguments, &mut out) => {
                return Ok(out);
            }
            Some(Form::Parts(_) | Form::Rules) | None => {}
        }
        let mut args = FluentArgs::new();
        for (name, argument) in arguments {
            match argument {
                Argument::Text(text) => args.set(*name, text.as_str()),
                Argument::Number(number) => args.set(*name, *number),
            }
        }
        self.format_by_rules(&self.bundles[medium as usize], id, Some(&args))
    }

    /// The ids and words of all messages that take no arguments.
    pub(super) fn all_words(
        &self,
        medium: Medium,
    ) -> impl Iterator<Item = (&str, &str)> + '_ {
        self.places.keys().filter_map(move |id| {
            match &self.forms[medium as usize].get(id)? {
                Form::Words(words) => Some((id.as_str(), &**words)),
                Form::Parts(_) | Form::Rules => None,
            }
        })
    }

    /// Adds words and arguments to `out`, one after the other. Returns whether every argument was
    /// there.
    fn fill(
        &self,
        parts: &[Part],
        arguments: &[(&str, Argument)],
        out: &mut String,
    ) -> bool {
        for part in parts {
            let name = match part {
                Part::Words(words) => {
                    out.push_str(words);
                    continue;
                }
                Part::Argument(name) => name,
            };
            match arguments.iter().find(|(known, _)| **known == **name).map(|(_, a)| a) {
                Some(Argument::Text(text)) => out.push_str(text),
                Some(Argument::Number(number)) => match u64::try_from(*number) {
                    Ok(number) => out.push_str(&self.language.number(number)),
                    Err(_) => return false,
                },
                None => return false,
            }
        }
        true
    }

    /// Brings every message into the form that is formatted fastest.
    fn prepare(&mut self) {
        for medium in [Medium::Html, Medium::Plain] {
            let bundle = &self.bundles[medium as usize];
            let forms = self.places.keys().filter_map(|id| {
                let pattern = bundle.get_message(id)?.value()?;
                let parts = parts(pattern, medium);
                let takes_some = parts
                    .as_ref()
                    .is_some_and(|p| p.iter().any(|p| matches!(p, Part::Argument(_))));
                let form = match parts {
                    Some(parts) if takes_some => Form::Parts(parts),
                    _ => self
                        .format_by_rules(bundle, id, None)
                        .map_or(Form::Rules, |words| Form::Words(words.into())),
                };
                Some((id.clone(), form))
            });
            let forms = forms.collect();
            self.forms[medium as usize] = forms;
        }
    }

    fn format_by_rules(
        &self,
        bundle: &FluentBundle<FluentResource>,
        id: &str,
        arguments: Option<&FluentArgs>,
    ) -> Result<String, Sentence> {
        let pattern = bundle.get_message(id).and_then(|message| message.value());
        let Some(pattern) = pattern else {
            let files = List::plain(self.files.iter().map(Source::path));
            return Err(match nearest(id, self.places.keys().map(String::as_str)) {
                Some(near) => phrase::message_unknown_near(id, files, near),
                None => phrase::message_unknown(id, files),
            });
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, arguments, &mut errors);
        if let Some(error) = errors.first() {
            let place = match self.places.get(id) {
                Some(span) => format!("{}:{}", span.source().path(), span.position()),
                None => self.language.tag().to_owned(),
            };
            let error = error.to_string();
            let reason = error.strip_prefix("Resolver error: ").unwrap_or(&error);
            return Err(phrase::message_unfit(id, &place, reason));
        }
        Ok(self.digits(text))
    }

    fn digits(&self, text: Cow<str>) -> String {
        if !text.contains(NUMBER[0]) {
            return text.into_owned();
        }
        let mut out = String::with_capacity(text.len());
        for part in text.split(NUMBER[0]) {
            match part.split_once(NUMBER[1]) {
                Some((number, rest)) => {
                    match number.parse() {
                        Ok(number) => out.push_str(&self.language.number(number)),
                        Err(_) => out.push_str(&self.language.digits(number)),
                    }
                    out.push_str(rest);
                }
                None => out.push_str(part),
            }
        }
        out
    }
}

/// A pattern as words and arguments; `None` if it has anything else.
fn parts(pattern: &Pattern<&str>, medium: Medium) -> Option<Vec<Part>> {
    let part = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Some(Part::Words(match medium {
            Medium::Html => escape(value).into(),
            Medium::Plain => (*value).into(),
        })),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => Some(Part::Argument(id.name.into())),
        PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(part).collect()
}

/// The ids in a message file with their offsets. A message begins at the start of a line.
fn ids(text: &str) -> Vec<(&str, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let end = line
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))
            .unwrap_or(line.len());
        let begins = line.starts_with(|c: char| c.is_ascii_alphabetic());
        if begins && line[end..].trim_start().starts_with('=') {
            found.push((&line[..end], at));
        }
        at += line.len();
    }
    found
}

impl Messages {
    /// Reports the messages of [`REQUIRED`] that need other arguments than they get.
    fn check_required(&self, report: &mut Report) {
        for (id, names) in REQUIRED {
            let Some(span) = self.places.get(id) else { continue };
            let argument = |name: &&'static str| match NUMBERS.contains(name) {
                true => (*name, Argument::Number(1)),
                false => (*name, Argument::Text("1".to_owned())),
            };
            let arguments: Vec<_> = names.iter().map(argument).collect();
            if let Err(error) = self.format(Medium::Html, id, &arguments) {
                let given = match names {
                    [] => phrase::message_no_arguments(),
                    names => {
                        let quoted = |name| phrase::quoted(&format!("${name}"));
                        phrase::message_arguments(List::plain(names.iter().map(quoted)))
                    }
                };
                report.add(Diagnostic::new(Code::MessageFault, span, error).help(given));
            }
        }
    }
}

/// Reports messages that only one of the two languages has, and required ones that neither has.
pub(super) fn compare(first: &Messages, second: &Messages, report: &mut Report) {
    first.check_required(report);
    second.check_required(report);
    for (id, _) in REQUIRED {
        if !first.places.contains_key(id) && !second.places.contains_key(id) {
            let file = first.files.first().map(Source::path).unwrap_or_default();
            report.add(fault::message_fault_required(Place::Path(file.to_owned()), id));
        }
    }
    for (one, other) in [(first, second), (second, first)] {
        for (id, span) in &one.places {
            if !other.places.contains_key(id) {
                let file = other.files.first().map(Source::path).unwrap_or_default();
                report.add(fault::message_fault_one_sided(span, id, file));
            }
        }
    }
}
