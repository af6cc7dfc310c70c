//! The status of an agreement on the dossier's day, and the end of its first term.
//! Start at [`filled`]: each case is two lines of a table.

mod bar;
mod certain;
mod disputed;
mod diwan;
mod over_time;
pub mod uncertain;

use crate::dossier::Dossier;
use crate::html::Page;

/// The codes that the program knows, and one that it does not.
const CODES: [(&str, &str, &str); 9] = [
    ("signed", "توقيع", "signature"),
    ("approved", "موافقة", "approval"),
    ("ratified", "تصديق", "ratification"),
    ("in-force", "دخول حيز التنفيذ", "entry into force"),
    ("renewed", "تجديد", "renewal"),
    ("denounced", "نقض", "denunciation"),
    ("terminated", "إنهاء", "termination"),
    ("expired", "انقضاء", "expiry"),
    ("visit", "زيارة", "visit"),
];

/// The small dossier on the day `as_of`, with other facts of the pact. `form` is the status that
/// its form gives; an event is `kind date mode`, where the date may be `-` and the mode left out;
/// the term is `length from renewal`.
pub fn dossier(as_of: &str, form: &str, events: &str, term: &str) -> Dossier {
    let mut words =
        "[form.treaty]\nname = { ar = \"معاهدة\", en = \"treaty\" }\n".to_owned();
    if !form.is_empty() {
        words.push_str(&format!("status = \"{form}\"\n"));
    }
    for (code, ar, en) in CODES {
        let name = format!("name = {{ ar = \"{ar}\", en = \"{en}\" }}");
        words.push_str(&format!("\n[event.{code}]\n{name}\n"));
    }
    let mut facts = "form = \"treaty\"\nparties = [\"kuwait\", \"russia\"]\n".to_owned();
    for event in events.split(", ").filter(|event| !event.is_empty()) {
        let parts: Vec<&str> = event.split(' ').collect();
        facts.push_str(&format!("\n[[event]]\nkind = \"{}\"\n", parts[0]));
        if parts[1] != "-" {
            facts.push_str(&format!("date = \"{}\"\n", parts[1]));
        }
        if let Some(mode) = parts.get(2) {
            facts.push_str(&format!("mode = \"{mode}\"\nvoice = [\"kuwait\"]\n"));
        }
        facts.push_str("cite = [\"report p3\"]\n");
    }
    if let [length, from, renewal] = term.split(' ').collect::<Vec<_>>()[..] {
        facts.push_str(&format!(
            "\n[term]\nlength = \"{length}\"\nfrom = \"{from}\"\n\
             renewal = \"{renewal}\"\ncite = [\"report p4\"]\n"
        ));
    }
    Dossier::small()
        .file("content/vocabulary.toml", words)
        .file("content/agreements/pact/facts.toml", facts)
        .edit("mithaq.toml", "2026-11-21", as_of)
}

/// The status on a page of the bare theme, the events on which it rests, the line of the term.
#[track_caller]
fn standing(page: &Page) -> String {
    let status = page.one("p[data-status]");
    let day = status.one("time").words();
    let because = status.words().strip_prefix(&day).expect("the day is first").to_owned();
    let term = page.root().first("p[data-status] + p").map(|line| {
        let cite = line.first("span.cite").expect("a term is cited").words();
        line.words().split_once(&cite).expect("it is in the line").0.to_owned()
    });
    let term = term.unwrap_or_default();
    format!("{} | {} | {}", status.data(&["data-status"]), because.trim(), term.trim())
}

/// A table with its second lines filled in by builds. A case is two lines: the day, the events and
/// the term; then the status, the events it rests on and what the page says of the term.
fn filled(table: &str) -> String {
    let mut found = String::new();
    for case in table.lines().filter(|line| !line.starts_with("    ")) {
        let parts: Vec<&str> = case.split('|').map(str::trim).collect();
        let [as_of, events, term] = parts[..] else { panic!("{case}") };
        let dossier = dossier(as_of, "", events, term);
        let run = dossier.run(&["build", "--quiet"]).succeeded();
        let english = standing(&run.page("en/agreements/pact.html"));
        // The status is a fact: it is the same in both languages.
        let arabic = standing(&run.page("ar/agreements/pact.html"));
        assert_eq!(arabic.split(' ').next(), english.split(' ').next(), "{case}");
        found.push_str(&format!("{case}\n    {}\n", english.trim_end()));
    }
    found
}

#[test]
fn a_form_gives_the_status_while_no_event_says_more() {
    for form in ["", "proposed", "announced", "agreed", "issued", "launched", "unknown"] {
        let expected = if form.is_empty() { "unknown" } else { form };
        for (events, expected) in [
            ("", format!("{expected} |  | ")),
            ("visit 2020-01-01, renewed 2021", format!("{expected} |  | ")),
            ("signed 2020", "signed | signature | ".to_owned()),
        ] {
            let dossier = dossier("2026-11-21", form, events, "");
            let run = dossier.run(&["build", "--quiet"]).succeeded();
            let page = run.page("en/agreements/pact.html");
            assert_eq!(standing(&page), expected, "{form}: {events}");
        }
    }
}

#[test]
fn a_form_gives_no_status_that_only_events_can() {
    let stderr = dossier("2026-11-21", "in-force", "", "").build().refused().stderr;
    let first: Vec<&str> = stderr.lines().take(2).collect();
    assert_eq!(
        first,
        [
            "error[bad-value]: `in-force` is not a value of `status`",
            " --> content/vocabulary.toml:3:11"
        ]
    );
}

const REPORTED: &str = "\
2026-11-21 | signed 2023-07-03 |
    signed | signature |
2026-11-21 | signed 2023-07-03, approved 2024-03-03 |
    approved | approval |
2026-11-21 | ratified 2024 |
    approved | ratification |
2026-11-21 | ratified 2024, approved 2023 |
    approved | approval ratification |
2026-11-21 | signed 2001, in-force 2002 |
    in-force | entry into force |
2026-11-21 | in-force 2002, terminated 2010 |
    ended | termination |
2026-11-21 | signed 2002, denounced 2010 |
    denounced | denunciation |
2026-11-21 | in-force 2002, expired 2010 |
    expired | expiry |
2026-11-21 | expired 2010, terminated 2009 |
    ended | termination |
2026-11-21 | in-force 2024, expired 2025 | P5Y in-force automatic
    expired | expiry | 5 years, automatic, about about 2029
2026-11-21 | signed 2001, renewed 2006 |
    signed | signature |
";

#[test]
fn reported_events_give_the_status() {
    assert_eq!(filled(REPORTED), REPORTED);
}

const COUNTED: &str = "\
2024-03-03 | signed 2024-03-03 |
    signed | signature |
2024-03-03 | signed 2024-03-04 |
    not-yet |  |
2024-03-03 | signed 2024 |
    may-signed | signature |
2024-03-03 | signed 2024-03~ |
    may-signed | signature |
2024-03-03 | signed 2024-04 |
    not-yet |  |
2024-03-03 | signed 2024-03-01/2024-06-01 |
    may-signed | signature |
2024-03-03 | signed [2024-03-04..2024-06-01] |
    not-yet |  |
2024-03-03 | signed - |
    signed | signature |
2024-03-03 | signed 2020 planned |
    unknown |  |
2024-03-03 | signed 2020 alleged |
    unknown |  |
2024-03-03 | signed 2020 denied |
    unknown |  |
2024-03-03 | signed 2020, ratified 2021 planned |
    signed | signature |
2024-03-03 | in-force 2020, terminated 2021 denied |
    in-force | entry into force |
2024-03-03 | in-force 2020, expired 2021 alleged |
    in-force | entry into force |
2024-03-03 | in-force 2020, denounced 2024-03-04 |
    in-force | entry into force |
2024-03-03 | in-force 2020, denounced - |
    denounced | denunciation entry into force |
";

#[test]
fn only_events_reported_by_the_day_count() {
    assert_eq!(filled(COUNTED), COUNTED);
}

const RENEWALS: &str = "\
2029-02-15 | in-force 2024-02-15 | P5Y in-force automatic
    in-force | entry into force | 5 years, automatic, on 15 February 2029
2029-02-16 | in-force 2024-02-15 | P5Y in-force automatic
    first-term-ended | entry into force | 5 years, automatic, on 15 February 2029
2030-01-01 | in-force 2024-02-15, renewed 2029-02-01 | P5Y in-force automatic
    in-force | entry into force renewal | 5 years, automatic, on 15 February 2029
2030-01-01 | in-force 2024-02-15, renewed 2029 planned | P5Y in-force automatic
    first-term-ended | entry into force | 5 years, automatic, on 15 February 2029
2030-01-01 | in-force 2024-02-15, renewed 2030-01-02 | P5Y in-force automatic
    first-term-ended | entry into force | 5 years, automatic, on 15 February 2029
2029-02-15 | in-force 2024-02-15 | P5Y in-force none
    in-force | entry into force | 5 years, none, on 15 February 2029
2029-02-16 | in-force 2024-02-15 | P5Y in-force none
    expired | entry into force | 5 years, none, on 15 February 2029
2029-02-16 | in-force 2024-02-15, renewed 2029 | P5Y in-force none
    may-expired | entry into force renewal | 5 years, none, on 15 February 2029
2029-02-15 | in-force 2024-02-15 | P5Y in-force express
    in-force | entry into force | 5 years, express, on 15 February 2029
2029-02-16 | in-force 2024-02-15 | P5Y in-force express
    unknown | entry into force | 5 years, express, on 15 February 2029
2029-02-16 | in-force 2024-02-15, renewed 2029 | P5Y in-force express
    may-in-force | entry into force renewal | 5 years, express, on 15 February 2029
2029-02-16 | in-force 2024-02-15 | P5Y in-force unknown
    unknown | entry into force | 5 years, unknown, on 15 February 2029
";

#[test]
fn the_first_term_ends_after_its_last_day() {
    assert_eq!(filled(RENEWALS), RENEWALS);
}

/// The second “about” is of the word `about` for the end, the first of the date: `2029~`.
const ENDS: &str = "\
2026-11-21 | in-force 2024-02-15? | P5Y in-force automatic
    may-in-force | entry into force | 5 years, automatic, about about 15 February 2029
2026-11-21 | in-force 2024-02-15~ | P5Y in-force automatic
    may-in-force | entry into force | 5 years, automatic, about about 15 February 2029
2026-11-21 | in-force 2024-02 | P5Y in-force automatic
    in-force | entry into force | 5 years, automatic, about about 2029
2029-12-31 | in-force 2024 | P5Y in-force automatic
    may-first-term-ended | entry into force | 5 years, automatic, about about 2029
2030-01-01 | in-force 2024 | P5Y in-force automatic
    first-term-ended | entry into force | 5 years, automatic, about about 2029
2026-11-21 | in-force [2019-12-30..2020-01-04] | P5Y in-force automatic
    first-term-ended | entry into force | 5 years, automatic, about between 2024 and 2025
2026-11-21 | signed 2001 | P5Y in-force automatic
    signed | signature | 5 years, automatic, not-computable
2026-11-21 | in-force - | P5Y in-force automatic
    may-in-force | entry into force | 5 years, automatic, undated
2026-11-21 | signed 2001, in-force 2002 planned | P5Y in-force automatic
    signed | signature | 5 years, automatic, not-computable
2026-11-21 | signed 2001-03-04 | P10Y signed express
    signed | signature | 10 years, express, on 4 March 2011
2026-11-21 | signed 2025-01-17 | P20Y unknown none
    signed | signature | 20 years, none, about about 2045
2026-11-21 | in-force 2025 | P20Y unknown none
    may-in-force | entry into force | 20 years, none, not-computable
";

#[test]
fn the_end_is_as_certain_as_the_start() {
    assert_eq!(filled(ENDS), ENDS);
}

#[test]
fn one_source_without_a_date_does_not_hide_the_date_of_another() {
    let table = "\
2026-11-21 | in-force 2024-02-15, in-force - | P5Y in-force automatic
    in-force | entry into force entry into force | 5 years, automatic, on 15 February 2029
2026-11-21 | in-force -, in-force 2024-02-15 | P5Y in-force automatic
    in-force | entry into force entry into force | 5 years, automatic, on 15 February 2029
";
    assert_eq!(filled(table), table);
}

const LENGTHS: &str = "\
2026-11-21 | in-force 2023-08-31 | P6M in-force automatic
    first-term-ended | entry into force | 6 months, automatic, on 29 February 2024
2026-11-21 | in-force 2023-08-31 | P1Y6M in-force automatic
    first-term-ended | entry into force | 1 year and 6 months, automatic, on 28 February 2025
2026-11-21 | in-force 2023-08-31 | P2W in-force automatic
    first-term-ended | entry into force | 2 weeks, automatic, on 14 September 2023
2026-11-21 | in-force 2023-08-31 | P1D in-force automatic
    first-term-ended | entry into force | 1 day, automatic, on 1 September 2023
2026-11-21 | in-force 2024-02-29 | P5Y in-force automatic
    in-force | entry into force | 5 years, automatic, on 28 February 2029
";

#[test]
fn a_length_is_counted_by_the_calendar() {
    assert_eq!(filled(LENGTHS), LENGTHS);
}
