//! The messages of a theme in one language (Project Fluent).
//! Start at [`Messages::load`], then [`Messages::format`].

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

use super::html::escape;
use super::load::Files;
use super::medium::Medium;
use super::{plurals, variants};
use crate::diagnostic::{Place, Report, fault, nearest, phrase};
use crate::lang::{Language, add_choices, with_choices};
use crate::sentence::{List, Sentence};
use crate::source::{Source, Span};

/// The messages of one language.
pub(super) struct Messages {
    language: Language,
    /// By [`Medium`].
    bundles: [FluentBundle<Arc<FluentResource>>; 2],
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
            add_choices(bundle, language.plurals());
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
        let (file, errors) = parser::parse_runtime(source.text())
            .map_or_else(|(part, errors)| (part, errors), |all| (all, Vec::new()));
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
        for faults in plurals::faults(file.body.iter(), self.language.plurals()) {
            let place = own.get(&faults.id).cloned();
            let place = place.unwrap_or_else(|| term(source, &faults.id));
            self.report_faults(&place, faults, report);
        }
        self.places.extend(own);
        let resource = Arc::new(with_choices(source.text()));
        for bundle in &mut self.bundles {
            bundle.add_resource_overriding(resource.clone());
        }
    }

    fn report_faults(&self, place: &Span, faults: plurals::Faults, report: &mut Report) {
        let plurals::Faults { id, lacks, functions, misuses_number } = faults;
        if let Some(first) = lacks.first() {
            let forms = List::plain(lacks.iter().map(|form| phrase::quoted(form)));
            let tag = self.language.tag();
            report.add(fault::message_fault_plural(place, &id, forms, tag, first));
        }
        for function in functions {
            report.add(fault::message_fault_function(place, &id, &function));
        }
        if misuses_number {
            report.add(fault::message_fault_number(place, &id));
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
        self.format_by_rules(&self.bundles[medium as usize], id, Some(&fluent(arguments)))
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
        bundle: &FluentBundle<Arc<FluentResource>>,
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
        match errors.first() {
            Some(error) => Err(self.unfit(id, error)),
            None => Ok(self.digits(text)),
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
        let bundle = &self.bundles[Medium::Html as usize];
        let errors = variants::errors(bundle, id, &fluent(arguments));
        errors.first().map_or(Ok(()), |error| Err(self.unfit(id, error)))
    }

    fn unfit(&self, id: &str, error: &FluentError) -> Sentence {
        let place = match self.places.get(id) {
            Some(span) => format!("{}:{}", span.source().path(), span.position()),
            None => self.language.tag().to_owned(),
        };
        let error = error.to_string();
        let reason = error.strip_prefix("Resolver error: ").unwrap_or(&error);
        phrase::message_unfit(id, &place, reason)
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

/// Arguments in the form of Fluent.
fn fluent<'a>(arguments: &'a [(&'a str, Argument)]) -> FluentArgs<'a> {
    let mut args = FluentArgs::new();
    for (name, argument) in arguments {
        match argument {
            Argument::Text(text) => args.set(*name, text.as_str()),
            Argument::Number(number) => args.set(*name, *number),
        }
    }
    args
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
