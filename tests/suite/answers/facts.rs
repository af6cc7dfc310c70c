//! What the key finds wrong with a page, and what a page states that the key lacks.
//! Start at [`faults`].

use super::checks::{Faults, unless};
use super::key::{MODES, Row, names, parts};
use super::marks::{rows, rows_of, words};
use super::rows::{
    answer_faults, by_faults, event_faults, provision_faults, relation_faults,
    role_faults, shown_by_faults, shown_faults, state_faults,
};
use super::table::fact_faults;
use super::tongue::Tongue;
use crate::html::Node;

/// What a row of the key finds wrong with a page.
pub fn faults(row: &Row, page: Node, tongue: &Tongue) -> Faults {
    let said = |node: Node| {
        let text = words(node).to_lowercase();
        let words = names(&row.value).words.into_iter();
        let mut words = words.filter(|(language, _)| *language == tongue.language);
        words.any(|(_, words)| text.contains(&words.to_lowercase()))
    };
    match (row.what.0.as_str(), row.what.1.as_str()) {
        ("event", _) => event_faults(row, page, tongue),
        ("shown", _) => shown_faults(row, page, tongue),
        ("answer", _) => answer_faults(row, page, tongue),
        ("state", day) => state_faults(row, day, page),
        ("no words", _) => {
            let said = page.first("main").is_some_and(said);
            unless(!said, || "the page says so".into())
        }
        ("provision", _) => provision_faults(row, page, tongue),
        ("role", _) => role_faults(row, page),
        ("relation", _) => relation_faults(row, page, tongue),
        ("shown-by", code) => shown_by_faults(row, code, page, tongue),
        ("by", code) => by_faults(row, code, false, page, tongue),
        ("status", _) => {
            let found = page.first("p.state").map(words).unwrap_or_default();
            // Words for what only some approved say who.
            let fits = |state: &str| match (state.split_once('{'), state.rsplit_once('}'))
            {
                (Some((start, _)), Some((_, end))) => {
                    found.starts_with(start) && found.ends_with(end)
                }
                _ => found == state,
            };
            let mut allowed =
                parts(&row.value).map(|code| tongue.say(&format!("status-{code}")));
            unless(allowed.any(fits), || format!("found “{found}”"))
        }
        ("title", _) => {
            let title = page.first("h1");
            let text = title.map(words).unwrap_or_default();
            unless(title.is_some_and(|title| !said(title)), || {
                format!("the title is “{text}”")
            })
        }
        ("caveat", _) => {
            let right = page.select("ul.caveats li").into_iter().any(said);
            unless(right, || "no caveat says so".into())
        }
        (not_by, _) if not_by.starts_with("not by ") => {
            by_faults(row, not_by.trim_start_matches("not by "), true, page, tongue)
        }
        (not, _) if not.starts_with("no ") => {
            unless(!is_there(not, &row.value, page), || "there is one".into())
        }
        _ => fact_faults(row, page, tongue),
    }
}

/// Whether a page has what a row with `no event`, `no part` and the like forbids.
fn is_there(what: &str, value: &str, page: Node) -> bool {
    match what {
        "no event" => !rows_of(page, "data-event", value).is_empty(),
        "no provision" => {
            let (code, value) = value.split_once(' ').expect("a code and a value");
            let mut all = rows_of(page, "data-provision", code).into_iter();
            all.any(|found| found.attribute("data-value") == Some(value))
        }
        "no mode" => {
            let mode = format!(".mode.{value}");
            rows(page, "data-event").iter().any(|row| row.first(&mode).is_some())
        }
        "no part" => page.first(&format!("[id=\"{value}\"]")).is_some(),
        _ => panic!("the key has no `{what}`"),
    }
}

/// What a page states that the key lacks: a date, something expressly absent, an accusation, a
/// denial or a plan.
pub fn unknown(key: &[Row], name: &str, page: Node, tongue: &Tongue) -> Faults {
    let here = |row: &&Row| row.pages.iter().any(|known| known == name);
    let mut faults = Faults::new();
    for found in rows(page, "data-event") {
        let code = found.attribute("data-event").unwrap_or_default();
        let date = found.attribute("data-date").unwrap_or_default();
        let known = |row: &Row| row.value.split(';').any(|value| value == date);
        faults.extend(unless(date.is_empty() || key.iter().any(known), || {
            format!("event {code}: the key has no date {date}")
        }));
        for mode in MODES {
            let is = found.first(&format!(".mode.{mode}")).is_some();
            let mut known = key.iter().filter(here);
            let known = known.any(|row| row.mode == mode && row.what.1 == code);
            faults.extend(unless(!is || known, || {
                let text = words(found);
                format!("event {code}: the key does not know it as {mode}: “{text}”")
            }));
        }
    }
    for found in rows(page, "data-provision") {
        let code = found.attribute("data-provision").unwrap_or_default();
        let is = found.attribute("data-value") == Some("absent");
        let mut known = key.iter().filter(here);
        let known = known.any(|row| row.value == "absent" && row.what.1 == code);
        faults.extend(unless(!is || known, || {
            format!("provision {code}: the key does not know it as absent")
        }));
    }
    let language = &tongue.language;
    faults.into_iter().map(|fault| format!("{language}/{name}: {fault}")).collect()
}
