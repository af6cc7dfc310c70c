//! Tera's errors as faults with a place in a template.
//! Start at [`diagnostics`].
//!
//! The messages of Tera are passed on as text, in English; so are the errors of the filters and
//! functions in `filters` and `limits`, which reach a report only through Tera.

use tera::{Error, ErrorKind};

use super::filters::{NO_VALUE, NOTHING};
use super::limits::{self, Limit};
use super::load::Files;
use super::tags::{Word, tags, words};
use crate::diagnostic::{Diagnostic, Place, fault, phrase};
use crate::sentence::List;
use crate::source::Span;

/// How Tera begins to say that components call each other too deep. It does not say where.
const TOO_DEEP: &str = "Maximum render recursion depth";

/// The faults that an error of Tera reports; `template` is the one that was to be rendered, if any.
pub(super) fn diagnostics(
    error: &Error,
    template: &str,
    files: &Files,
) -> Vec<Diagnostic> {
    let at = |name: &str| Place::Path(path(name, files));
    if let Some(limit) = limits::passed() {
        return vec![endless(limit, error, template, files)];
    }
    if let Some(fields) = limits::record() {
        let fields = List::plain(fields.iter().map(|name| phrase::quoted(name)));
        return vec![fault::theme::theme_fault_record(
            last_call(template, files),
            fields,
        )];
    }
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let Some(template) = files.template(report.filename()) else {
                return vec![reported(at(template), report.message())];
            };
            let span = template.span(report.span().range.clone());
            vec![match named_before(&span).filter(|_| report.message() == NOTHING) {
                Some(name) => fault::theme::theme_fault_nothing(&name, name.text()),
                None => reported(span.into(), report.message()),
            }]
        }
        ErrorKind::CircularExtend { tpl, inheritance_chain } => {
            // The chain ends with a template of the circle; it may begin outside the circle.
            let inside = inheritance_chain.last().unwrap_or(tpl);
            let place = calling(inside, "extends", "", files);
            vec![fault::theme::theme_fault_template_extends_itself(place)]
        }
        ErrorKind::CircularInclude { tpl, include_chain } => {
            let next = include_chain.iter().skip_while(|name| *name != tpl).nth(1);
            let place = calling(tpl, "include", next.map_or("", String::as_str), files);
            let chain =
                List::plain(include_chain.iter().map(|name| phrase::quoted(name)));
            vec![fault::theme::theme_fault_template_includes_itself(place, chain)]
        }
        ErrorKind::MissingParent { current, parent } => {
            vec![fault::theme::theme_fault_template_parent(at(current), parent)]
        }
        _ if error.to_string().starts_with(TOO_DEEP) => {
            vec![fault::theme::theme_fault_endless_components(last_call(template, files))]
        }
        _ => several(&error.to_string(), template, files),
    }
}

/// Where a template includes or extends another, which is named with or without its theme.
fn calling(template: &str, keyword: &str, other: &str, files: &Files) -> Place {
    let calls = |words: &[Word]| match words {
        [first, name, ..] if first.text == keyword => {
            let name = name.text.trim_matches(['"', '\'', '`']);
            keyword == "extends" || other == name || other.ends_with(&format!("/{name}"))
        }
        _ => false,
    };
    let tag = files.template(template).and_then(|template| {
        let text = template.lean();
        let mut all = tags(text).into_iter();
        let tag = all.find(|tag| calls(&words(text, tag.inner.clone())))?;
        Some(template.span(tag.inner))
    });
    tag.map_or_else(|| Place::Path(path(template, files)), Place::Text)
}

/// What the last segment of the path is to which a filter is applied; `filter` is the place of its name.
/// Tera tells the place of the filter, since it is the filter that misses something.
fn named_before(filter: &Span) -> Option<Span> {
    let text = filter.source().text();
    let before = text[..filter.range().start].trim_end().strip_suffix('|')?.trim_end();
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let name = before.len() - before.trim_end_matches(is_name).len();
    (name > 0).then(|| filter.source().span(before.len() - name..before.len()))
}

/// The fault of a page that passes a limit. The place is that of the value that passed it, or else
/// of the last call that was counted.
fn endless(limit: Limit, error: &Error, template: &str, files: &Files) -> Diagnostic {
    let place = match error.kind() {
        ErrorKind::RenderingError(report) => {
            let within = files.template(report.filename());
            within.map(|within| within.span(report.span().range.clone()))
        }
        _ => None,
    };
    let place = place.map_or_else(|| last_call(template, files), Place::Text);
    let most = limit.most();
    let megabytes = most / (1024 * 1024);
    match limit {
        Limit::Steps => fault::theme::theme_fault_endless_steps(place, most),
        Limit::Range => fault::theme::theme_fault_endless_range(place, most),
        Limit::Page => fault::theme::theme_fault_endless_page(place, megabytes),
        Limit::Made => fault::theme::theme_fault_endless_made(place, megabytes),
        Limit::Value => fault::theme::theme_fault_endless_value(place, megabytes),
        Limit::Depth => fault::theme::theme_fault_endless_depth(place, most),
    }
}

/// The place of the last call that was counted.
fn last_call(template: &str, files: &Files) -> Place {
    let site = limits::site().and_then(|site| files.site(site));
    site.map_or_else(|| Place::Path(path(template, files)), Place::Text)
}

/// The most faults of one text of Tera that are told: each is looked for from the beginning of its
/// template.
const MOST: usize = 100;

/// Faults that Tera reports in one text, each with a line ` --> template:line:column`.
fn several(text: &str, template: &str, files: &Files) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut message = "";
    for line in text.lines() {
        if let Some(rest) = line.trim_start().strip_prefix("--> ") {
            let place = place(rest.trim(), files);
            let place = place.unwrap_or_else(|| Place::Path(path(template, files)));
            found.push(reported(place, message));
            if found.len() == MOST {
                break;
            }
        } else if let Some(rest) = line.strip_prefix("error: ") {
            message = rest;
        }
    }
    if found.is_empty() {
        let first = text.lines().next().unwrap_or(text);
        found.push(reported(Place::Path(path(template, files)), first));
    }
    found
}

/// A fault with a message of Tera.
fn reported(place: Place, message: &str) -> Diagnostic {
    // What a filter wants is not what is wrong here.
    if message == NO_VALUE || message.ends_with("but got `none`") {
        return fault::theme::theme_fault_no_value(place);
    }
    let message = message.trim_end_matches('.').replace('\n', " ");
    let message = with_sorted_arguments(&message);
    let mut chars = message.chars();
    // Our own sentences begin in lower case.
    let first = chars.next().into_iter().flat_map(char::to_lowercase);
    let message: String = first.chain(chars).collect();
    fault::theme::theme_fault_template(place, &message)
}

/// A message about arguments that a component does not take. Tera lists them in the order of a hash
/// map, which differs from page to page.
fn with_sorted_arguments(message: &str) -> String {
    let list = |message: &str| -> Option<(usize, usize)> {
        let start = message.find("argument(s) ")? + "argument(s) ".len();
        Some((start, start + message[start..].find(" in component call")?))
    };
    let Some((start, end)) = list(message) else { return message.to_owned() };
    let mut names: Vec<&str> = message[start..end].split(", ").collect();
    names.sort_unstable();
    [&message[..start], &names.join(", "), &message[end..]].concat()
}

/// `bare/home.html` as a path of the dossier.
fn path(name: &str, files: &Files) -> String {
    match name.split_once('/') {
        Some((theme, file)) if files.chain.iter().any(|known| known == theme) => {
            files.path(theme, &format!("templates/{file}"))
        }
        _ => match files.template(name) {
            Some(template) => template.path().to_owned(),
            None => files.path(&files.chain[0], &format!("templates/{name}")),
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
