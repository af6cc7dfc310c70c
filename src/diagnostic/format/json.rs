//! JSON Lines: an object for each finding.
//! Start at [`json()`].

use serde::Serialize;

use super::place::{Region, harmless};
use crate::diagnostic::{Catalogue, InFile, Place, Report, Severity, Told, phrase};
use crate::source::Span;

/// A line of the report.
#[derive(Serialize)]
#[serde(untagged)]
enum Line<'l> {
    Finding(Box<Finding<'l>>),
    /// A file has more findings than a report keeps.
    More {
        path: &'l str,
        more: usize,
        message: String,
    },
}

#[derive(Serialize)]
struct Finding<'l> {
    severity: &'static str,
    code: &'static str,
    message: &'l str,
    path: &'l str,
    #[serde(flatten)]
    region: Option<Region>,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'l str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'l str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<Other<'l>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    more: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<Fix<'l>>,
}

#[derive(Serialize)]
struct Other<'l> {
    message: &'l str,
    path: &'l str,
    #[serde(flatten)]
    region: Region,
}

#[derive(Serialize)]
struct Fix<'l> {
    path: &'l str,
    #[serde(flatten)]
    region: Region,
    text: &'l str,
}

/// A report as JSON, one object a line: `severity`, `code`, `message` and `path`; where it is in a
/// text, `line`, `column`, `end_line` and `end_column`; and where there are such, `label`, `help`,
/// `related` places, in how many places `more` the same is wrong, and a `fix`, which is the text to put in the place of another.
pub fn json(report: &Report, catalogue: &Catalogue) -> String {
    let mut out = String::new();
    let mut push = |line: &Line| {
        let json = serde_json::to_string(line).unwrap_or_default();
        out.extend([harmless(&json).as_str(), "\n"]);
    };
    for InFile { path, findings, more } in report.by_file() {
        for finding in findings {
            push(&Line::Finding(Box::new(object(&Told::of(finding, catalogue)))));
        }
        if more > 0 {
            let message = catalogue.text(&phrase::more_in_file(more, path));
            push(&Line::More { path, more, message });
        }
    }
    out
}

fn object<'l>(told: &'l Told<'_>) -> Finding<'l> {
    let finding = told.finding;
    let other = |((span, _), message): (&'l (Span, _), &'l String)| Other {
        message,
        path: span.source().path(),
        region: Region::of(span),
    };
    Finding {
        severity: name(finding.severity()),
        code: finding.code.name(),
        message: &told.message,
        path: finding.place.path(),
        region: match &finding.place {
            Place::Text(span) => Some(Region::of(span)),
            Place::Path(_) => None,
        },
        label: told.label.as_deref(),
        help: told.help.as_deref(),
        related: finding.related.iter().zip(&told.related).map(other).collect(),
        more: Some(finding.more).filter(|more| *more > 0),
        fix: finding.fix.as_ref().map(|(span, text)| Fix {
            path: span.source().path(),
            region: Region::of(span),
            text,
        }),
    }
}

fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
