//! Commands of GitHub's workflows, which mark the lines of a change.
//! Start at [`github()`].

use super::place::Region;
use crate::diagnostic::{Catalogue, InFile, Place, Report, Severity, Told, phrase};
use crate::lang;

/// A report as workflow commands: `::error file=…,line=…::what is wrong`. The help and what belongs to
/// the finding stand below, in the same command.
pub fn github(report: &Report, catalogue: &Catalogue) -> String {
    let mut out = String::new();
    for InFile { path, findings, more } in report.by_file() {
        for finding in findings {
            let told = Told::of(finding, catalogue);
            let command = match finding.severity() {
                Severity::Error => "error",
                Severity::Warning => "warning",
            };
            let mut properties = vec![("file", path.to_owned())];
            if let Place::Text(span) = &finding.place {
                properties.extend(columns(&Region::of(span)));
            }
            properties.push(("title", finding.code.name().to_owned()));
            push(&mut out, command, &properties, &message(&told));
        }
        if more > 0 {
            let message = catalogue.text(&phrase::more_in_file(more, path));
            push(&mut out, "notice", &[("file", path.to_owned())], &message);
        }
    }
    out
}

fn columns(region: &Region) -> Vec<(&'static str, String)> {
    let Region { line, column, end_line, end_column } = *region;
    let mut all = vec![("line", line), ("endLine", end_line)];
    // GitHub takes columns only within one line. Its last column is within the mark.
    if line == end_line {
        all.extend([("col", column), ("endColumn", (end_column - 1).max(column))]);
    }
    all.into_iter().map(|(name, number)| (name, number.to_string())).collect()
}

/// What is wrong, then what belongs to it, then what to do, each in a line of its own.
fn message(told: &Told) -> String {
    let related = told.finding.related.iter().zip(&told.related);
    let related = related.map(|((span, _), words)| {
        format!("{}:{}: {words}", span.source().path(), span.position())
    });
    let lines = [&told.message].into_iter().chain(&told.label).cloned();
    let lines: Vec<_> =
        lines.chain(related).chain(told.more.clone()).chain(told.help.clone()).collect();
    lines.join("\n")
}

fn push(out: &mut String, command: &str, properties: &[(&str, String)], message: &str) {
    let properties: Vec<_> = properties
        .iter()
        .map(|(name, value)| format!("{name}={}", property(value)))
        .collect();
    let properties = properties.join(",");
    out.push_str(&format!("::{command} {properties}::{}\n", data(message)));
}

/// The text of a command, which ends at a line end.
fn data(text: &str) -> String {
    let text = text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    lang::visible(&text).into_owned()
}

/// The value of a property, which ends at a comma or a colon as well.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
