//! Rows of the key on the table of facts.
//! Start at [`fact_faults`].

use super::checks::{
    Faults, basis_faults, cite_faults, names_faults, unless, voice_faults,
};
use super::key::{Row, Voice, names, parts};
use super::marks::{target, words};
use super::tongue::Tongue;
use crate::html::Node;

/// A row of the table of facts: its message, and the words that have to be in it.
pub fn fact_faults(row: &Row, page: Node, tongue: &Tongue) -> Faults {
    let what = row.what.0.as_str();
    let value = row.value.as_str();
    let id = match what {
        "length" | "from" | "renewal" | "notice" | "condition" => format!("term-{what}"),
        "each" => "term-renewal".to_owned(),
        "term-end" => "term-end".to_owned(),
        // No headline is called that of the article if the editors supplied it.
        "headline" if value == "supplied" => "field-headline-supplied".to_owned(),
        _ => format!("field-{what}"),
    };
    let absent = value.is_empty() && ["length", "notice"].contains(&what);
    // If the term has no renewal, its end is not called that of a first term.
    let only = || match what {
        "term-end" => tongue.fact(page, "term-end-only"),
        _ => None,
    };
    let Some(found) = tongue.fact(page, &id).or_else(only) else {
        let none = value.is_empty() && ["length", "notice", "via"].contains(&what);
        return unless(none, || format!("no row “{}”", tongue.say(&id)));
    };
    if absent {
        return vec![format!("wanted no such row, found “{}”", words(found))];
    }
    let mut faults = match found.first("td") {
        Some(cell) => cell_faults(row, cell, tongue),
        None => vec!["the row has no cell".to_owned()],
    };
    faults.extend(basis_faults(row, found, tongue));
    faults.extend(cite_faults(row, found));
    if matches!(row.voice, Voice::These(_)) {
        faults.extend(voice_faults(row, found, tongue));
    }
    faults
}

/// The words of the fact itself.
fn cell_faults(row: &Row, cell: Node, tongue: &Tongue) -> Faults {
    let (what, value) = (row.what.0.as_str(), row.value.as_str());
    let text = words(cell);
    let has = |wanted: &str| {
        unless(text.contains(wanted), || format!("wanted “{wanted}”, found “{text}”"))
    };
    let begins = |wanted: &str| {
        unless(text.starts_with(wanted), || format!("wanted “{wanted}”, found “{text}”"))
    };
    match what {
        "form" => begins(&tongue.names[&format!("form.{value}")]),
        "binding" => begins(tongue.say(&format!("binding-{value}"))),
        "length" | "notice" => begins(tongue.length(value)),
        "from" if value == "unknown" => begins(tongue.say("not-reported")),
        "from" => begins(&tongue.names[&format!("event.{value}")]),
        "renewal" => begins(tongue.say(&format!("renewal-{value}"))),
        "each" if value.is_empty() => {
            let opening = tongue.opening("renewal-each");
            unless(!text.contains(opening), || format!("wanted none, found “{text}”"))
        }
        "each" => has(&tongue.fill("renewal-each", &[("length", tongue.length(value))])),
        "condition" => unless(!text.is_empty(), || "no rule is given".into()),
        "term-end" if value == "not-computable" => {
            begins(tongue.opening("term-end-no-event"))
        }
        "term-end" => begins(&tongue.date(value)),
        "published" => begins(&tongue.date(value)),
        "headline" => has(tongue.say("headline-supplied")),
        "outlet" | "author" if value.is_empty() => begins(tongue.say("author-unnamed")),
        "parties" | "addressees" | "outlet" | "author" | "via" => {
            named_faults(what, value, cell, &tongue.language)
        }
        _ => panic!("answers.tsv:{}: `{what}` is not known", row.line),
    }
}

/// The entries that a cell names, not those in the lines on who says so and why.
fn named_faults(what: &str, value: &str, cell: Node, language: &str) -> Faults {
    let said = cell.first("ol").or_else(|| cell.first("p"));
    let said: Vec<Node> = said.into_iter().collect();
    let mut faults = names_faults(what, &names(value), &said, language);
    let leads = said.iter().flat_map(|said| said.select("a")).filter_map(target);
    let ids = parts(value).filter(|part| !part.contains(": "));
    if what == "via" && faults.is_empty() && !leads.eq(ids) {
        faults.push(format!("wanted the chain in the order `{value}`"));
    }
    faults
}
