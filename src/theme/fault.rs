//! Tera's errors as faults with a place in a template.
//! Start at [`diagnostics`].

use tera::{Error, ErrorKind};

use super::load::Files;
use crate::diagnostic::{Code, Diagnostic, Place};

/// What went wrong in templates; `template` is the one that was asked for, if one was.
pub(super) fn diagnostics(
    error: &Error,
    template: &str,
    files: &Files,
) -> Vec<Diagnostic> {
    let at = |name: &str| Place::Path(path(name, files));
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let place = match files.template(report.filename()) {
                Some(template) => template.span(report.span().range.clone()).into(),
                None => at(template),
            };
            vec![fault(place, report.message())]
        }
        ErrorKind::CircularExtend { tpl, .. } => {
            vec![fault(at(tpl), "this template extends itself, through others")]
        }
        ErrorKind::CircularInclude { tpl, include_chain } => {
            let chain = include_chain.join("`, then `");
            vec![fault(at(tpl), &format!("this template includes itself: `{chain}`"))]
        }
        ErrorKind::MissingParent { current, parent } => {
            vec![fault(
                at(current),
                &format!("it extends `{parent}`, which is not there"),
            )]
        }
        _ => several(&error.to_string(), template, files),
    }
}

/// Faults that Tera tells as one text, each with a line ` --> template:line:column`.
fn several(text: &str, template: &str, files: &Files) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut message = "";
    for line in text.lines() {
        if let Some(rest) = line.trim_start().strip_prefix("--> ") {
            let place = place(rest.trim(), files);
            let place = place.unwrap_or_else(|| Place::Path(path(template, files)));
            found.push(fault(place, message));
        } else if let Some(rest) = line.strip_prefix("error: ") {
            message = rest;
        }
    }
    if found.is_empty() {
        let first = text.lines().next().unwrap_or(text);
        found.push(fault(Place::Path(path(template, files)), first));
    }
    found
}

fn fault(place: Place, message: &str) -> Diagnostic {
    let message = message.trim_end_matches('.').replace('\n', " ");
    let mut chars = message.chars();
    // Sentences of ours begin in lower case.
    let first = chars.next().into_iter().flat_map(char::to_lowercase);
    let message: String = first.chain(chars).collect();
    Diagnostic::new(Code::ThemeFault, place, message)
}

/// `bare/home.html` as a path of the dossier.
fn path(name: &str, files: &Files) -> String {
    match name.split_once('/') {
        Some((theme, file)) if files.chain.iter().any(|known| known == theme) => {
            format!("themes/{theme}/templates/{file}")
        }
        _ => match files.template(name) {
            Some(template) => template.path().to_owned(),
            None => format!("themes/{}/templates/{name}", files.chain[0]),
        },
    }
}

/// The word at `template:line:column`.
fn place(text: &str, files: &Files) -> Option<Place> {
    let mut parts = text.rsplitn(3, ':');
    let column: usize = parts.next()?.parse().ok()?;
    let line: usize = parts.next()?.parse().ok()?;
    files.template(parts.next()?)?.word(line, column).map(Place::Text)
}
