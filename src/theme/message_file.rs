//! A message file, before its messages are used.
//! Start at [`read`]; [`ids`] says where the messages stand.

use std::ops::Range;
use std::thread;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser::ParserError;

use crate::lang::with_choices;

/// The deepest nesting of braces and brackets in a message. Whoever goes through a message calls
/// itself for each of them, and too many would overflow the stack.
pub(super) const DEEPEST: usize = 50;

/// Up to so many braces and brackets, a file needs no larger stack, however they are nested.
const FEW: usize = 200;
/// The room on the stack that one of them takes, with some to spare.
const ROOM: usize = 8 * 1024;
/// The most of them in a file: no more room than for these is asked for.
const MOST: usize = 100_000;

/// A message file that was read.
pub(super) struct MessageFile {
    /// The messages as they are written. Those that cannot be read are left out.
    pub(super) written: FluentResource,
    /// The same, ready for a bundle: the program makes their choices.
    pub(super) resource: FluentResource,
    pub(super) errors: Vec<ParserError>,
}

/// A message file that cannot be used.
pub(super) enum Unusable {
    /// The message of this id is nested deeper than [`DEEPEST`].
    Nested(String),
    /// It has more braces and brackets than [`MOST`].
    TooLarge,
    /// An escape here lacks its digits.
    Escape(Range<usize>),
}

/// Reads a message file.
///
/// # Errors
///
/// If a message is nested too deep, or an escape would end the parser.
pub(super) fn read(text: &str) -> Result<MessageFile, Unusable> {
    if let Some(range) = unreadable_escape(text) {
        return Err(Unusable::Escape(range));
    }
    let marks = text.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count();
    let text = text.to_owned();
    if marks <= FEW {
        return parse(text);
    }
    if marks > MOST {
        return Err(Unusable::TooLarge);
    }
    // The parser of Fluent calls itself, and does not count how deep.
    let builder = thread::Builder::new().stack_size(ROOM * (FEW + marks));
    match builder.spawn(move || parse(text)).map(thread::JoinHandle::join) {
        Ok(Ok(read)) => read,
        Ok(Err(panic)) => std::panic::resume_unwind(panic),
        Err(_) => Err(Unusable::TooLarge),
    }
}

fn parse(text: String) -> Result<MessageFile, Unusable> {
    let (written, errors) = match FluentResource::try_new(text) {
        Ok(written) => (written, Vec::new()),
        Err((written, errors)) => (written, errors),
    };
    let deep = written.entries().find_map(|entry| match entry {
        Entry::Message(message) => {
            let attributes = message.attributes.iter().map(|one| &one.value);
            let mut patterns = message.value.iter().chain(attributes);
            patterns.any(|one| depth(one) > DEEPEST).then_some(message.id.name)
        }
        Entry::Term(term) => {
            let attributes = term.attributes.iter().map(|one| &one.value);
            let mut patterns = std::iter::once(&term.value).chain(attributes);
            patterns.any(|one| depth(one) > DEEPEST).then_some(term.id.name)
        }
        _ => None,
    });
    match deep {
        Some(id) => Err(Unusable::Nested(id.to_owned())),
        None => {
            let resource = with_choices(written.source());
            Ok(MessageFile { written, resource, errors })
        }
    }
}

fn depth(pattern: &Pattern<&str>) -> usize {
    let elements = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { .. } => 0,
        PatternElement::Placeable { expression } => 1 + of_expression(expression),
    });
    elements.max().unwrap_or(0)
}

fn of_expression(expression: &Expression<&str>) -> usize {
    match expression {
        Expression::Inline(inline) => of_inline(inline),
        Expression::Select { selector, variants } => {
            let variants = variants.iter().map(|variant| depth(&variant.value));
            variants.max().unwrap_or(0).max(of_inline(selector))
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>) -> usize {
    let of_arguments = |arguments: &CallArguments<&str>| {
        let positional = arguments.positional.iter().map(of_inline);
        let named = arguments.named.iter().map(|one| of_inline(&one.value));
        1 + positional.chain(named).max().unwrap_or(0)
    };
    match inline {
        InlineExpression::Placeable { expression } => 1 + of_expression(expression),
        InlineExpression::FunctionReference { arguments, .. } => of_arguments(arguments),
        InlineExpression::TermReference { arguments, .. } => {
            arguments.as_ref().map_or(0, of_arguments)
        }
        _ => 0,
    }
}

/// The first escape in a literal that has other characters than ASCII in the place of its digits. The
/// parser of Fluent takes so many bytes, and panics within a character.
fn unreadable_escape(text: &str) -> Option<Range<usize>> {
    text.match_indices('\\').find_map(|(at, _)| {
        let digits = match text.as_bytes().get(at + 1)? {
            b'u' => 4,
            b'U' => 6,
            _ => return None,
        };
        let rest = &text[at + 2..];
        let ascii = rest.bytes().take(digits).take_while(u8::is_ascii).count();
        let is_whole = ascii == digits.min(rest.len());
        // A literal ends with its line. Outside of one, a backslash is only text.
        let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let in_literal = text[line..at].contains('"');
        (in_literal && !is_whole).then_some(at..at + 2)
    })
}

/// The ids in a message file with their offsets. A message begins at the start of a line.
pub(super) fn ids(text: &str) -> Vec<(&str, usize)> {
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
