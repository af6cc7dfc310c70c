//! The messages of a theme in one language (Project Fluent).
//! Start at [`Messages::load`], then [`Messages::format`].

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

use super::html::escape;
use super::load::Files;
use super::medium::Medium;
use super::message_file::{self, MessageFile, Unusable};
use super::{plurals, variants};
use crate::diagnostic::{Diagnostic, Report, fault, nearest, phrase};
use crate::lang::{Language, add_choices};
use crate::sentence::{List, Sentence};
use crate::source::{Source, Span};

/// The messages of one language.
pub(super) struct Messages {
    language: Language,
    bundle: FluentBundle<Arc<FluentResource>>,
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

/// These mark numbers while they pass through Fluent, which knows only Latin digits. Afterwards the
/// marked numbers get the digits of the language.
const NUMBER: [char; 2] = ['\u{e000}', '\u{e001}'];

/// Around the number of an argument that is markup, which stands for it in Fluent. What a message
/// itself says is text, in whatever way it says it, and is escaped afterwards.
const MARKUP: [char; 2] = ['\u{e002}', '\u{e003}'];

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
            .filter_map(|theme| files.messages_in(theme, tag))
            .cloned()
            .collect();
        if sources.is_empty() {
            let path = format!("themes/{}/i18n/{tag}.ftl", files.chain[0]);
            let place = files.place.clone();
            report.add(match files.is_built_in(&files.chain[0]) {
                true => fault::theme::message_fault_absent_built_in(place, tag),
                false => fault::theme::message_fault_absent(place, tag, &path),
            });
            return None;
        }
        let locale: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut messages = Messages {
            language: language.clone(),
            bundle: FluentBundle::new_concurrent(vec![locale]),
            forms: Default::default(),
            places: BTreeMap::new(),
            files: sources.clone(),
        };
        // In HTML values are isolated by an element, in plain text by characters in the arguments.
        messages.bundle.set_use_isolating(false);
        add_choices(&mut messages.bundle, language.plurals());
        messages.bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => {
                Some(format!("{}{}{}", NUMBER[0], number.as_string(), NUMBER[1]))
            }
            _ => None,
        }));
        for source in sources.iter().rev() {
            messages.add(source, report)?;
        }
        messages.prepare();
        Some(messages)
    }

    /// Adds the messages of a file; `None` if it cannot be used.
    fn add(&mut self, source: &Source, report: &mut Report) -> Option<()> {
        let MessageFile { written, resource, errors } =
            match message_file::read(source.text()) {
                Ok(read) => read,
                Err(unusable) => {
                    report.add(refusal(source, &unusable));
                    return None;
                }
            };
        for error in errors {
            let span = source.span(error.pos.clone());
            let reason = error.kind.to_string().to_lowercase();
            report.add(fault::theme::message_fault_syntax(span, &reason));
        }
        let mut own: BTreeMap<String, Span> = BTreeMap::new();
        for (id, at) in message_file::ids(source.text()) {
            let span = source.span(at..at + id.len());
            if let Some(first) = own.insert(id.to_owned(), span.clone()) {
                let twice = fault::theme::message_fault_twice(&span, id);
                report.add(twice.related(&first, phrase::here_before()));
            }
        }
        for faults in plurals::faults(written.entries(), self.language.plurals()) {
            let place = own.get(&faults.id).cloned();
            let place = place.unwrap_or_else(|| term(source, &faults.id));
            self.report_faults(&place, faults, report);
        }
        self.places.extend(own);
        self.bundle.add_resource_overriding(Arc::new(resource));
        Some(())
    }

    fn report_faults(&self, place: &Span, faults: plurals::Faults, report: &mut Report) {
        let plurals::Faults { id, lacks, functions, misuses_number } = faults;
        if let Some(first) = lacks.first() {
            let forms = List::plain(lacks.iter().map(|form| phrase::quoted(form)));
            let tag = self.language.tag();
            report.add(fault::theme::message_fault_plural(place, &id, forms, tag, first));
        }
        for function in functions {
            report.add(fault::theme::message_fault_function(place, &id, &function));
        }
        if misuses_number {
            report.add(fault::theme::message_fault_number(place, &id));
        }
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
        let args = fluent(medium, arguments);
        let text = self.format_by_rules(id, Some(&args))?;
        Ok(self.written(medium, &text, arguments))
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
            let bundle = &self.bundle;
            let forms = self.places.keys().filter_map(|id| {
                let pattern = bundle.get_message(id)?.value()?;
                let parts = parts(pattern, medium);
                let takes_some = parts
                    .as_ref()
                    .is_some_and(|p| p.iter().any(|p| matches!(p, Part::Argument(_))));
                let form = match parts {
                    Some(parts) if takes_some => Form::Parts(parts),
                    _ => self
                        .format_by_rules(id, None)
                        .map(|text| self.written(medium, &text, &[]))
                        .map_or(Form::Rules, |words| Form::Words(words.into())),
                };
                Some((id.clone(), form))
            });
            let forms = forms.collect();
            self.forms[medium as usize] = forms;
        }
    }

    /// What Fluent makes of a message, with marks for numbers and markup.
    fn format_by_rules(
        &self,
        id: &str,
        arguments: Option<&FluentArgs>,
    ) -> Result<String, Sentence> {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let Some(pattern) = pattern else {
            if self.places.contains_key(id) {
                return Err(phrase::message_empty(id, &self.place_of(id)));
            }
            let files = List::plain(self.files.iter().map(Source::path));
            return Err(match nearest(id, self.places.keys().map(String::as_str)) {
                Some(near) => phrase::message_unknown_near(id, files, near),
                None => phrase::message_unknown(id, files),
            });
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, arguments, &mut errors);
        match errors.first() {
            Some(error) => Err(self.unfit(id, error)),
            None => Ok(text.into_owned()),
        }
    }

    /// Formats every part of a message on its own, those of all its variants and of the messages
    /// that it refers to.
    ///
    /// # Errors
    ///
    /// A sentence, if a part needs an argument that is not given, or refers to something that is
    /// not there or to the message itself.
    pub(super) fn format_every_part(
        &self,
        id: &str,
        arguments: &[(&str, Argument)],
    ) -> Result<(), Sentence> {
        let args = fluent(Medium::Html, arguments);
        let errors = variants::errors(&self.bundle, id, &args);
        errors.first().map_or(Ok(()), |error| Err(self.unfit(id, error)))
    }

    fn unfit(&self, id: &str, error: &FluentError) -> Sentence {
        let place = self.place_of(id);
        let error = error.to_string();
        let reason = error.strip_prefix("Resolver error: ").unwrap_or(&error);
        phrase::message_unfit(id, &place, reason)
    }

    /// Where a message is defined, in words.
    fn place_of(&self, id: &str) -> String {
        match self.places.get(id) {
            Some(span) => format!("{}:{}", span.source().path(), span.position()),
            None => self.language.tag().to_owned(),
        }
    }

    /// Where a message is defined.
    pub(super) fn place(&self, id: &str) -> Option<&Span> {
        self.places.get(id)
    }

    /// All messages, with the places where they are defined.
    pub(super) fn places(&self) -> impl Iterator<Item = (&str, &Span)> + '_ {
        self.places.iter().map(|(id, span)| (id.as_str(), span))
    }

    /// The path of the file that a message belongs in.
    pub(super) fn path(&self) -> &str {
        self.files.first().map(Source::path).unwrap_or_default()
    }

    /// A text of Fluent in the form of its medium: numbers get the digits of the language, the text
    /// is escaped for markup, and the arguments that are markup take their places.
    fn written(
        &self,
        medium: Medium,
        text: &str,
        arguments: &[(&str, Argument)],
    ) -> String {
        let mut out = String::with_capacity(text.len());
        let words = |words: &str, out: &mut String| match medium {
            Medium::Html => out.push_str(&escape(words)),
            Medium::Plain => out.push_str(words),
        };
        let mut rest = text;
        while let Some(at) = rest.find([NUMBER[0], MARKUP[0]]) {
            words(&rest[..at], &mut out);
            let is_number = rest[at..].starts_with(NUMBER[0]);
            let [open, close] = if is_number { NUMBER } else { MARKUP };
            rest = &rest[at + open.len_utf8()..];
            let Some((inside, after)) = rest.split_once(close) else { continue };
            rest = after;
            if is_number {
                match inside.parse() {
                    Ok(number) => words(&self.language.number(number), &mut out),
                    Err(_) => words(&self.language.digits(inside), &mut out),
                }
            } else if let Some((_, Argument::Text(markup))) =
                inside.parse().ok().and_then(|at: usize| arguments.get(at))
            {
                out.push_str(markup);
            }
        }
        words(rest, &mut out);
        out
    }
}

/// Why a file cannot be used.
fn refusal(source: &Source, unusable: &Unusable) -> Diagnostic {
    let id = match unusable {
        Unusable::Nested(id) => id.as_str(),
        Unusable::TooLarge => "",
        Unusable::Escape(range) => {
            return fault::theme::message_fault_escape(source.span(range.clone()));
        }
    };
    let at = message_file::ids(source.text()).into_iter().find(|(known, _)| *known == id);
    let place = at.map_or_else(|| source.top(), |(_, at)| source.span(at..at + id.len()));
    fault::theme::message_fault_nested(place, message_file::DEEPEST)
}

/// Arguments in the form of Fluent. Text without special characters is the same in both media, and a
/// message may choose by it; a number stands for any other markup.
fn fluent<'a>(medium: Medium, arguments: &'a [(&'a str, Argument)]) -> FluentArgs<'a> {
    let mut args = FluentArgs::new();
    for (at, (name, argument)) in arguments.iter().enumerate() {
        match argument {
            Argument::Text(text) if medium == Medium::Html && is_markup(text) => {
                args.set(*name, format!("{}{at}{}", MARKUP[0], MARKUP[1]));
            }
            Argument::Text(text) => args.set(*name, text.as_str()),
            Argument::Number(number) => args.set(*name, *number),
        }
    }
    args
}

fn is_markup(text: &str) -> bool {
    matches!(escape(text), std::borrow::Cow::Owned(_))
        || text.contains([NUMBER[0], MARKUP[0]])
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

/// Where a term is defined.
fn term(source: &Source, id: &str) -> Span {
    let at = source.text().find(&format!("\n{id}")).map_or(0, |end| end + 1);
    source.span(at..at + id.len().min(source.text().len() - at))
}
