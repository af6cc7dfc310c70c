//! Tera's errors as faults with a place in a template.
//! Start at [`diagnostic`].

use tera::{Error, ErrorKind};

use super::load::Files;
use crate::diagnostic::{Code, Diagnostic, Place};

/// What went wrong in a template; `template` is the one that was asked for.
pub(super) fn diagnostic(error: &Error, template: &str, files: &Files) -> Diagnostic {
    let fault = |place: Place, message: String| {
        Diagnostic::new(Code::ThemeFault, place, message.to_lowercase_first())
    };
    let folder =
        |name: &str| Place::Path(format!("themes/{}/templates/{name}", files.chain[0]));
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let message = report.message().trim_end_matches('.').replace('\n', " ");
            match files.templates.get(report.filename()) {
                Some(source) => {
                    let span = source.span(report.span().range.clone());
                    fault(span.into(), message)
                }
                None => fault(folder(template), message),
            }
        }
        _ => fault(folder(template), error.to_string().replace('\n', " ")),
    }
}

trait LowercaseFirst {
    fn to_lowercase_first(&self) -> String;
}

impl LowercaseFirst for String {
    /// Sentences of ours begin in lower case.
    fn to_lowercase_first(&self) -> String {
        let mut chars = self.chars();
        match chars.next() {
            Some(first) => first.to_lowercase().chain(chars).collect(),
            None => String::new(),
        }
    }
}
