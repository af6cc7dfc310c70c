//! Rows of the key on events, provisions, relations and offices.
//! Start at [`event_faults`].

use std::collections::BTreeSet;

use super::checks::{
    Faults, basis_faults, best, cite_faults, mode_faults, unless, voice_faults,
};
use super::key::{Row, parts};
use super::marks::{links, rows_of, words};
use super::tongue::Tongue;
use crate::html::Node;

pub fn event_faults(row: &Row, page: Node, tongue: &Tongue) -> Faults {
    let of_kind = rows_of(page, "data-event", &row.what.1);
    let dates: Vec<&str> =
        of_kind.iter().filter_map(|found| found.attribute("data-date")).collect();
    let mut candidates = Vec::new();
    for value in row.value.split(';').map(str::trim) {
        let said = value.strip_prefix("said ");
        let date = if said.is_some() { "" } else { value };
        let shown = match (said, value) {
            (Some(said), _) => tongue.date(said),
            (None, "") => String::new(),
            (None, date) => tongue.date(date),
        };
        for (found, _) in of_kind.iter().zip(&dates).filter(|(_, found)| **found == date)
        {
            let basis = found.attribute("data-basis").unwrap_or_default();
            let text = words(*found);
            let mut said = ["said-on", "said-in", "said-around"].iter();
            let timed = said.any(|id| text.contains(tongue.opening(id)));
            let right = match row.basis.as_str() {
                "" => timed || !date.is_empty() || basis == "stated",
                wanted => basis == wanted,
            };
            let mut faults = unless(right, || {
                format!("data-basis: wanted {:?}, found {basis:?}", row.basis)
            });
            faults.extend(unless(text.contains(&shown), || {
                format!("wanted the date “{shown}”, found “{text}”")
            }));
            faults.extend(basis_faults(row, *found, tongue));
            faults.extend(mode_faults(row, *found, tongue));
            faults.extend(voice_faults(row, *found, tongue));
            faults.extend(cite_faults(row, *found));
            candidates.push(faults);
        }
    }
    best(candidates, || format!("no such row; the dates of that event: {dates:?}"))
}

/// The rows of events of a kind that other entries store: they have no attributes.
fn shown_rows<'p>(code: &str, page: Node<'p>, tongue: &Tongue) -> Vec<Node<'p>> {
    let name = &tongue.names[&format!("event.{code}")];
    let mut found = page.select("tr[id]");
    found.retain(|row| {
        // How it is told stands before the name.
        let named = |part| words(part).rsplit(" · ").next() == Some(name.as_str());
        let named = row.select("th, p.when").into_iter().any(named);
        named && row.attribute("data-event").is_none()
    });
    found
}

/// An event that another entry stores.
pub fn shown_faults(row: &Row, page: Node, tongue: &Tongue) -> Faults {
    let date = row.value.strip_prefix("said ").unwrap_or(&row.value);
    let shown = if date.is_empty() { String::new() } else { tongue.date(date) };
    let candidates = shown_rows(&row.what.1, page, tongue).into_iter().map(|found| {
        let text = words(found);
        let mut faults = unless(text.contains(&shown), || {
            format!("wanted the date “{shown}”, found “{text}”")
        });
        faults.extend(basis_faults(row, found, tongue));
        faults.extend(mode_faults(row, found, tongue));
        faults.extend(voice_faults(row, found, tongue));
        faults.extend(cite_faults(row, found));
        faults
    });
    best(candidates, || "no other entry has such an event here".into())
}

/// Checks who did an event that another entry stores.
pub fn shown_by_faults(row: &Row, code: &str, page: Node, tongue: &Tongue) -> Faults {
    let wanted: BTreeSet<String> = parts(&row.value).map(str::to_owned).collect();
    let rows = shown_rows(code, page, tongue).into_iter();
    let found: Vec<BTreeSet<String>> =
        rows.map(|found| links(&tongue.done_by(found, code))).collect();
    let right = found.iter().any(|one| wanted.is_subset(one));
    unless(right, || format!("done by {found:?}"))
}

/// An event of a kind that answers the event of a name: its mode, who says so, and the sources.
pub fn answer_faults(row: &Row, page: Node, tongue: &Tongue) -> Faults {
    let answered = |found: &Node| {
        let links = found.select("li.answered a").into_iter();
        let mut hrefs = links.filter_map(|link| link.attribute("href"));
        hrefs.any(|href| {
            let (_, anchor) = href.split_once("#m-e-").unwrap_or_default();
            anchor == row.value || anchor.rsplit('.').next() == Some(row.value.as_str())
        })
    };
    // A page shows the answers of other entries too, and these have no attributes.
    let kind = &tongue.names[&format!("event.{}", row.what.1)];
    let of_kind = |found: &Node| words(*found).contains(kind.as_str());
    let all = page.select("tr[id]").into_iter();
    let candidates = all.filter(answered).filter(of_kind).map(|found| {
        let mut faults = mode_faults(row, found, tongue);
        faults.extend(voice_faults(row, found, tongue));
        faults.extend(cite_faults(row, found));
        faults
    });
    best(candidates, || format!("nothing of that kind answers `{}`", row.value))
}

/// The state on a day, as the list of states has it: its code, and `?` after it if it only may hold.
/// Before the first row of the list nothing is there yet.
pub fn state_faults(row: &Row, day: &str, page: Node) -> Faults {
    let all = page.select("dl.states > div").into_iter();
    let begun =
        all.filter(|one| one.attribute("data-from").is_some_and(|from| from <= day));
    let state = begun.last().map_or("not-yet".to_owned(), |one| {
        let code = one.attribute("data-state").unwrap_or_default();
        let sure = one.attribute("data-certain") == Some("yes");
        format!("{code}{}", if sure { "" } else { "?" })
    });
    let listed = page.first("dl.states").is_some();
    unless(listed && state == row.value, || format!("the state is {state:?}"))
}

pub fn provision_faults(row: &Row, page: Node, tongue: &Tongue) -> Faults {
    let of_code = rows_of(page, "data-provision", &row.what.1);
    let values: Vec<&str> =
        of_code.iter().filter_map(|found| found.attribute("data-value")).collect();
    let meant = of_code.iter().zip(&values).filter(|(_, value)| **value == row.value);
    let candidates = meant.map(|(found, _)| {
        [voice_faults(row, *found, tongue), cite_faults(row, *found)].concat()
    });
    best(candidates, || format!("no such row; the values of that provision: {values:?}"))
}

/// Checks who did it: `by` wants all of them in one row, `not by` wants none of them in any row.
pub fn by_faults(
    row: &Row,
    code: &str,
    not: bool,
    page: Node,
    tongue: &Tongue,
) -> Faults {
    let wanted: BTreeSet<String> = parts(&row.value).map(str::to_owned).collect();
    let found: Vec<BTreeSet<String>> = rows_of(page, "data-event", code)
        .into_iter()
        .map(|found| links(&tongue.done_by(found, code)))
        .collect();
    let right = if not {
        !found.is_empty() && found.iter().all(|one| one.is_disjoint(&wanted))
    } else {
        found.iter().any(|one| wanted.is_subset(one))
    };
    unless(right, || format!("done by {found:?}"))
}

pub fn relation_faults(row: &Row, page: Node, tongue: &Tongue) -> Faults {
    let head = tongue.say(&format!("relation-{}", row.what.1));
    let groups = page.select("dl > div").into_iter().filter(|group| {
        let first = group.children().first().copied();
        first.is_some_and(|first| first.name() == "dt" && words(first) == head)
    });
    let candidates = groups.map(|group| {
        let found = links(&[group]);
        let mut faults =
            unless(found.contains(&row.value), || format!("leads to {found:?}"));
        faults.extend(basis_faults(row, group, tongue));
        faults.extend(cite_faults(row, group));
        faults
    });
    best(candidates, || format!("no relation “{head}”"))
}

/// An office: of what, and where it is written.
pub fn role_faults(row: &Row, page: Node) -> Faults {
    let candidates = page.select("ul.plain li").into_iter().map(|item| {
        let (wanted, found) = (parts(&row.value).collect::<Vec<_>>(), links(&[item]));
        let mut faults = unless(found.iter().eq(wanted), || format!("of {found:?}"));
        faults.extend(cite_faults(row, item));
        faults
    });
    best(candidates, || "no office is named".into())
}
