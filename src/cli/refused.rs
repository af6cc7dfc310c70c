//! Arguments that clap refuses, in words of the catalogue.
//! Start at [`told`].

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::message;
use crate::diagnostic::phrase;
use crate::sentence::{List, Sentence};

/// What is wrong with the arguments, how the command is used, and where more is said; `None` for help
/// and the version, which clap finds by refusing, and says in words of its own.
pub(super) fn told(error: &clap::Error) -> Option<Vec<Sentence>> {
    let mut told = vec![reason(error)?];
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let usage = usage.trim().trim_start_matches("Usage:").trim();
        let is_word = |word: &&str| word.starts_with(char::is_alphabetic);
        let command: Vec<&str> = usage.split(' ').take_while(is_word).collect();
        told.extend([message::usage(usage), message::more_help(&command.join(" "))]);
    }
    Some(told)
}

/// What is wrong with the arguments.
fn reason(error: &clap::Error) -> Option<Sentence> {
    let text = |kind| text(error, kind);
    let option = text(ContextKind::InvalidArg);
    let value = text(ContextKind::InvalidValue);
    Some(match error.kind() {
        ErrorKind::UnknownArgument => match text(ContextKind::SuggestedArg) {
            near if !near.is_empty() => message::refused_option_near(&option, &near),
            _ if option.starts_with('-') => message::refused_option(&option),
            _ => message::refused_argument(&option),
        },
        ErrorKind::InvalidSubcommand => {
            let command = text(ContextKind::InvalidSubcommand);
            // The last of them is the nearest.
            match texts(error, ContextKind::SuggestedSubcommand).last() {
                None => message::refused_command(&command),
                Some(near) => message::refused_command_near(&command, near),
            }
        }
        ErrorKind::MissingSubcommand => message::refused_command_missing(),
        ErrorKind::InvalidValue if value.is_empty() => {
            message::refused_value_missing(&option)
        }
        ErrorKind::InvalidValue => {
            let known = quoted(texts(error, ContextKind::ValidValue));
            message::refused_value_known(&value, &option, known)
        }
        ErrorKind::ValueValidation if option.starts_with("--port") => {
            message::refused_port(&value)
        }
        ErrorKind::ValueValidation if option.starts_with("--title") => {
            message::refused_untagged(&value)
        }
        ErrorKind::ValueValidation
        | ErrorKind::NoEquals
        | ErrorKind::TooFewValues
        | ErrorKind::WrongNumberOfValues => message::refused_value(&value, &option),
        ErrorKind::TooManyValues => message::refused_value_unwanted(&value, &option),
        ErrorKind::ArgumentConflict => {
            let others = texts(error, ContextKind::PriorArg);
            match others.is_empty() || others.contains(&option) {
                true => message::refused_twice(&option),
                false => message::refused_together(&option, quoted(others)),
            }
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = texts(error, ContextKind::InvalidArg);
            let missing = missing.iter().map(|text| phrase::quoted(text));
            message::refused_missing(missing.len(), List::all(missing))
        }
        ErrorKind::InvalidUtf8 => message::refused_unreadable(),
        _ => return None,
    })
}

fn quoted(texts: Vec<String>) -> List {
    List::any(texts.iter().map(|text| phrase::quoted(text)))
}

/// The first text of a kind that clap says of an error; empty if there is none.
fn text(error: &clap::Error, kind: ContextKind) -> String {
    texts(error, kind).into_iter().next().unwrap_or_default()
}

fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::StyledStr(text)) => vec![text.to_string()],
        _ => Vec::new(),
    }
}
