//! SARIF 2.1.0, which code hosts and editors show at the lines that it names.
//! Start at [`sarif()`].

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::place::{Region, harmless};
use crate::diagnostic::{Catalogue, Code, InFile, Place, Report, Severity, Told, phrase};
use crate::source::{Span, uri};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// A report as one SARIF document. `version` is that of the program.
pub fn sarif(report: &Report, catalogue: &Catalogue, version: &str) -> String {
    let mut results = Vec::new();
    let mut codes = BTreeSet::new();
    for InFile { path, findings, more } in report.by_file() {
        for finding in findings {
            codes.insert(finding.code);
            results.push(result(&Told::of(finding, catalogue)));
        }
        if more > 0 {
            let words = catalogue.text(&phrase::more_in_file(more, path));
            results.push(json!({
                "level": "note",
                "message": message(&words),
                "locations": [{ "physicalLocation": { "artifactLocation": file(path) } }],
            }));
        }
    }
    let rules: Vec<_> = codes.into_iter().map(|code| rule(code, catalogue)).collect();
    let document = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "mithaq", "version": version, "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    let text = serde_json::to_string_pretty(&document).unwrap_or_default();
    harmless(&text) + "\n"
}

fn rule(code: Code, catalogue: &Catalogue) -> Value {
    json!({
        "id": code.name(),
        "shortDescription": message(&catalogue.meaning(code)),
        "help": message(&catalogue.help(code)),
        "defaultConfiguration": { "level": level(code.severity()) },
    })
}

fn result(told: &Told) -> Value {
    let finding = told.finding;
    let mut text = told.message.clone();
    for more in told.label.iter().chain(&told.more).chain(&told.help) {
        text.extend(["\n", more]);
    }
    let location = match &finding.place {
        Place::Text(span) => location(span),
        Place::Path(path) => json!({ "artifactLocation": file(path) }),
    };
    let mut result = json!({
        "ruleId": finding.code.name(),
        "level": level(finding.severity()),
        "message": message(&text),
        "locations": [{ "physicalLocation": location }],
    });
    if !finding.related.is_empty() {
        let others = finding.related.iter().zip(&told.related);
        let others = others.map(|((span, _), words)| {
            json!({ "physicalLocation": self::location(span), "message": message(words) })
        });
        result["relatedLocations"] = others.collect();
    }
    if let Some((span, text)) = &finding.fix {
        result["fixes"] = json!([{
            "artifactChanges": [{
                "artifactLocation": file(span.source().path()),
                "replacements": [{
                    "deletedRegion": region(span),
                    "insertedContent": { "text": text },
                }],
            }],
        }]);
    }
    result
}

/// A message. Braces stand for arguments in it unless they are doubled.
fn message(text: &str) -> Value {
    json!({ "text": text.replace('{', "{{").replace('}', "}}") })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn location(span: &Span) -> Value {
    json!({ "artifactLocation": file(span.source().path()), "region": region(span) })
}

fn region(span: &Span) -> Value {
    let Region { line, column, end_line, end_column } = Region::of(span);
    json!({
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
    })
}

/// A file by its path from the top of the dossier, as a URI. What lies elsewhere has its whole path.
fn file(path: &str) -> Value {
    if path.starts_with('/') {
        return json!({ "uri": format!("file://{}", uri(path)) });
    }
    json!({ "uri": uri(path), "uriBaseId": "%SRCROOT%" })
}
