//! Where an agreement stands on every day.
//! Start at [`DAYS`].

use super::CODES;
use crate::dossier::Dossier;
use crate::html::Page;

/// A form (with more parties than two), events and a term, then days, each with the state on it, and
/// whether that is certain. The one article is of 9 March 2024; the day of the dossier is 21 November
/// 2026.
const DAYS: &str = "\
treaty | signed 2023-07-03 |
    0001-01-01 not-yet yes
    2023-07-02 not-yet yes
    2023-07-03 signed yes
    2099-01-01 signed yes
treaty | signed 2023-07 |
    2023-06-30 not-yet yes
    2023-07-01 signed no
    2023-07-30 signed no
    2023-07-31 signed yes
treaty | signed 2014 |
    2013-12-31 not-yet yes
    2014-01-01 signed no
    2014-12-31 signed yes
treaty | signed 199X |
    1989-12-31 not-yet yes
    1990-01-01 signed no
    1999-12-31 signed yes
treaty | signed 2019-21 |
    2019-02-28 not-yet yes
    2019-04-15 signed no
    2019-06-30 signed yes
treaty | signed 2019-07-29? |
    2019-07-28 not-yet yes
    2019-07-29 signed yes
treaty | signed 2019-07~ |
    2019-06-30 not-yet yes
    2019-07-01 signed no
    2019-07-31 signed yes
treaty | signed [2019-07-30..2019-08-04] |
    2019-07-29 not-yet yes
    2019-07-30 signed no
    2019-08-03 signed no
    2019-08-04 signed yes
treaty | signed [1993,1995] |
    1992-12-31 not-yet yes
    1993-01-01 signed no
    1994-06-01 signed no
    1995-12-31 signed yes
treaty | signed [..2020] |
    1900-01-01 signed no
    2020-12-30 signed no
    2020-12-31 signed yes
treaty | signed [2020..] |
    2019-12-31 not-yet yes
    2020-01-01 signed no
    2099-01-01 signed no
treaty | signed 2019-06-18/2019-06-20 |
    2019-06-17 not-yet yes
    2019-06-18 signed no
    2019-06-20 signed yes
treaty | signed - |
    2000-01-01 signed no
    2024-03-08 signed no
    2024-03-09 signed yes
treaty | signed 2023-07-03, approved 2024-03-03 |
    2024-03-02 signed yes
    2024-03-03 approved yes
treaty | signed 2023-07-03, ratified 2024 |
    2023-12-31 signed yes
    2024-01-01 approved no
    2024-12-31 approved yes
treaty | signed 2023-07-03, in-force 2027-01 planned |
    2027-06-01 signed yes
treaty | in-force 2020 alleged |
    2000-01-01 unknown yes
    2026-11-21 unknown yes
treaty | signed 2017-10-25, in-force 2019-06-18 | P5Y in-force automatic
    2017-10-24 not-yet yes
    2019-06-17 signed yes
    2019-06-18 in-force yes
    2024-06-18 in-force yes
    2024-06-19 first-term-ended yes
treaty | in-force 2024-02-15 | P5Y in-force none
    2026-11-21 in-force yes
    2029-02-15 in-force yes
    2029-02-16 expired yes
treaty | in-force 2019-06-18 | P5Y in-force express
    2024-06-18 in-force yes
    2024-06-19 unknown yes
treaty | in-force 2024 | P5Y in-force none
    2023-12-31 not-yet yes
    2024-01-01 in-force no
    2024-12-31 in-force yes
    2029-01-01 in-force yes
    2029-01-02 expired no
    2029-12-31 expired no
    2030-01-01 expired yes
treaty | signed 2001-05-01, in-force 2002-05-01 | P20Y unknown none
    2021-05-01 in-force yes
    2021-05-02 expired no
    2099-01-01 expired no
treaty | in-force 2019-06-18 | P9999Y in-force none
    9998-01-01 in-force yes
treaty | in-force 2010-01-01 | P5Y in-force automatic
    2015-01-02 first-term-ended yes
treaty | in-force 2010-01-01, renewed 2018-01-01 | P5Y in-force automatic
    2015-01-02 first-term-ended yes
    2017-12-31 first-term-ended yes
    2018-01-01 in-force yes
    2023-01-01 in-force yes
    2023-01-02 in-force no
treaty | in-force 2010-01-01, renewed 2014-12-01 | P5Y in-force express
    2015-01-02 in-force yes
    2019-12-01 in-force yes
    2019-12-02 in-force no
treaty | in-force 2010-01-01, renewed 2014-12-01, renewed 2022-01-01 | P5Y in-force none
    2020-06-01 in-force no
    2022-01-01 in-force yes
treaty | in-force 2016-01-01, renewed 2021-01-01, renewed [2026-06-01..2027-06-01] | P5Y in-force express P1Y
    2021-01-02 in-force yes
    2022-01-01 in-force yes
    2022-01-02 in-force no
    2026-06-01 in-force no
    2027-05-31 in-force no
    2027-06-01 in-force yes
    2027-06-02 in-force no
treaty | in-force 2016-01-01, renewed 2021-01-01, renewed 2026? | P5Y in-force express P1Y
    2022-01-01 in-force yes
    2022-01-02 in-force no
    2026-06-01 in-force no
treaty | in-force 2010-01-01/2020-01-01 |
    2009-12-31 not-yet yes
    2010-01-01 in-force yes
    2020-01-01 in-force yes
    2020-01-02 unknown yes
treaty | in-force 2010-01-01/2020 |
    2020-01-01 in-force yes
    2020-01-02 in-force no
    2020-12-31 in-force no
    2021-01-01 unknown yes
treaty | in-force 2016-01-01/2021-01-01 | P5Y in-force none
    2021-01-01 in-force yes
    2021-01-02 expired yes
treaty | in-force 2016-01-01/2021-01-01, renewed 2020-12-01 |
    2021-01-02 in-force no
treaty | in-force 2010-01-01/.. |
    2026-11-21 in-force yes
treaty | signed 2019-05-05, in-force [..2025] |
    2019-05-04 not-yet yes
    2019-05-05 in-force no
    2025-12-31 in-force yes
treaty | signed 2019-01-10, in-force 2020? |
    2019-01-09 not-yet yes
    2020-06-01 in-force no
    2099-01-01 in-force no
treaty | in-force 2020? |
    2019-12-31 not-yet yes
    2020-01-01 in-force no
treaty | signed 2024-01-01, in-force 2024-06~ | P5Y in-force none
    2024-01-01 in-force no
    2029-01-01 in-force no
    2029-06-02 expired no
treaty | signed [..2026-12-31], signed 2027-04-01, in-force [2026-01-01..2027-12-31] |
    2025-12-31 signed no
    2026-11-21 in-force no
    2027-12-31 in-force yes
treaty | signed [..2019], signed 2024-10, in-force 2021-03-02 |
    2021-03-01 signed no
    2021-03-02 in-force yes
treaty | in-force 2015-06-01, expired 2025-06-01 | P5Y in-force none
    2020-06-01 in-force yes
    2020-06-02 expired no
    2025-06-01 expired yes
treaty | in-force 2015-06-01, expired 2020-06-02 | P5Y in-force none
    2020-06-01 in-force yes
    2020-06-02 expired yes
treaty | approved 2024-03-01 kuwait, approved 2025-05-01 kuwait |
    2024-02-29 not-yet yes
    2024-03-01 approved no
    2025-05-01 approved yes
treaty | approved 2024-03-01 kuwait, approved 2025-05-01 russia |
    2024-03-01 approved yes
treaty | in-force 2002-01-01, terminated 2010-05-01 |
    2010-04-30 in-force yes
    2010-05-01 ended yes
treaty | in-force 2015-01-01, terminated [2026-11-20..2027-05-01] |
    2026-11-19 in-force yes
    2026-11-20 ended no
    2027-05-01 ended yes
treaty | in-force 1991-01-01, terminated 2025? |
    2024-12-31 in-force no
    2025-01-01 ended no
    2099-01-01 ended no
treaty | in-force 2002-01-01, expired 2010 |
    2009-12-31 in-force yes
    2010-01-01 expired no
    2010-12-31 expired yes
treaty | in-force 2002-01-01, denounced 2010-05-01 |
    2010-04-30 in-force yes
    2010-05-01 ended no
treaty | signed 2022-08-03, signed 2023-07-03 |
    2022-08-02 not-yet yes
    2022-08-03 signed no
    2023-07-02 signed no
    2023-07-03 signed yes
treaty | in-force 2019-01-01, in-force 2020-01-01 | P5Y in-force none
    2018-12-31 not-yet yes
    2019-01-01 in-force no
    2020-01-01 in-force yes
    2024-01-01 in-force yes
    2024-01-02 expired no
    2025-01-01 expired no
    2025-01-02 expired yes
proposal | |
    0001-01-01 unknown yes
    2026-11-21 unknown yes
proposal | visit - |
    2026-11-21 unknown yes
proposal | visit 2021-05 |
    2021-04-30 not-yet yes
    2021-05-01 proposed no
    2021-05-31 proposed yes
proposal | visit 2021-05-04, signed 2022-02-02 |
    2021-05-03 not-yet yes
    2021-05-04 proposed yes
    2022-02-01 proposed yes
    2022-02-02 signed yes
";

/// The small dossier with two forms, and an agreement `p-N` for each case.
pub(super) fn dossier<'c>(cases: impl Iterator<Item = &'c str>) -> Dossier {
    let mut words = String::new();
    for (form, more) in [("treaty", ""), ("proposal", "status = \"proposed\"\n")] {
        words.push_str(&format!(
            "[form.{form}]\nname = {{ ar = \"شكل\", en = \"{form}\" }}\n{more}"
        ));
    }
    for (code, ar, en) in CODES {
        let name = format!("name = {{ ar = \"{ar}\", en = \"{en}\" }}");
        words.push_str(&format!("\n[event.{code}]\n{name}\n"));
    }
    let qatar = "title = { ar = \"قطر\", en = \"Qatar\" }\niso = \"QA\"\n";
    let mut dossier = Dossier::small()
        .file("content/vocabulary.toml", words)
        .file("content/countries/qatar/facts.toml", qatar);
    for (at, case) in cases.enumerate() {
        let parts: Vec<&str> = case.split('|').map(str::trim).collect();
        let [form, events, term] = parts[..] else { panic!("{case}") };
        let path = format!("content/agreements/p-{at}/facts.toml");
        let title = "title = { ar = \"اتفاق\", en = \"pact\" }\n".to_owned();
        dossier = dossier.file(&path, title + &facts(form, events, term));
    }
    dossier.file(
        "content/agreements/pact/facts.toml",
        facts("treaty", "signed 2001-01-01", ""),
    )
}

/// An event is `kind date mode by`, where the date may be `-` and the rest left out.
fn facts(form: &str, events: &str, term: &str) -> String {
    let (form, more) = form.split_once(' ').unwrap_or((form, ""));
    let parties: Vec<&str> =
        ["kuwait", "russia"].into_iter().chain(more.split_whitespace()).collect();
    let mut facts = format!("form = \"{form}\"\nparties = {parties:?}\n");
    for event in events.split(", ").filter(|event| !event.is_empty()) {
        let parts: Vec<&str> = event.split(' ').collect();
        facts.push_str(&format!("\n[[event]]\nkind = \"{}\"\n", parts[0]));
        if parts[1] != "-" {
            facts.push_str(&format!("date = \"{}\"\n", parts[1]));
        }
        match parts.get(2).copied() {
            Some(mode @ ("planned" | "alleged")) => {
                facts.push_str(&format!("mode = \"{mode}\"\nvoice = [\"kuwait\"]\n"));
            }
            Some(by) => facts.push_str(&format!("by = [\"{by}\"]\n")),
            None => {}
        }
        facts.push_str("cite = [\"report p3\"]\n");
    }
    if let [length, from, renewal, each @ ..] = &term.split(' ').collect::<Vec<_>>()[..] {
        facts.push_str(&format!(
            "\n[term]\nlength = \"{length}\"\nfrom = \"{from}\"\n\
             renewal = \"{renewal}\"\ncite = [\"report p4\"]\n"
        ));
        each.iter().for_each(|each| facts.push_str(&format!("each = \"{each}\"\n")));
    }
    facts
}

/// The state that a page prints for a day.
pub(super) fn on(page: &Page, day: &str) -> String {
    let rows = page.select("li[data-state]");
    let rows =
        rows.iter().map(|row| row.data(&["data-from", "data-state", "data-certain"]));
    let rows: Vec<String> = rows.collect();
    let mut found = None;
    for row in &rows {
        let parts: Vec<&str> = row.split(' ').collect();
        let (from, state) = match parts[..] {
            [from, state, certain] => (from, format!("{state} {certain}")),
            [state, certain] => ("", format!("{state} {certain}")),
            _ => panic!("{row}"),
        };
        if from <= day {
            found = Some(state);
        }
    }
    found.unwrap_or_else(|| panic!("{day} in {rows:?}"))
}

#[test]
fn a_state_is_computed_for_every_day() {
    let cases = || DAYS.lines().filter(|line| !line.starts_with("    "));
    let dossier = dossier(cases());
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    let (mut found, mut at, mut page) = (String::new(), 0, None);
    for line in DAYS.lines() {
        if let Some(row) = line.strip_prefix("    ") {
            let (day, _) = row.split_once(' ').unwrap();
            let page: &Page = page.as_ref().expect("a case stands above its days");
            found.push_str(&format!("    {day} {}\n", on(page, day)));
        } else {
            let [en, ar] = ["en", "ar"].map(|tag| {
                let page = run.page(&format!("{tag}/agreements/p-{at}.html"));
                let rows = page.select("li[data-state]");
                let data = rows.iter().map(|row| row.data(&["data-from", "data-state"]));
                (data.collect::<Vec<_>>(), page)
            });
            assert_eq!(en.0, ar.0, "{line}");
            (page, at) = (Some(en.1), at + 1);
            found.push_str(&format!("{line}\n"));
        }
    }
    assert_eq!(found, DAYS, "{found}");
}

/// What the bare theme prints of each state of an agreement with these events and this term.
pub(super) fn states(events: &str, term: &str) -> Vec<String> {
    states_of("treaty", events, term)
}

/// The same of an agreement of this form, perhaps with more parties than two.
pub(super) fn states_of(form: &str, events: &str, term: &str) -> Vec<String> {
    let case = format!("{form} | {events} | {term}");
    let dossier = dossier([&*case].into_iter());
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    let page = run.page("en/agreements/p-0.html");
    page.select("li[data-state]").iter().map(|row| row.data(&["data-told"])).collect()
}

/// A state tells what begins it, whose approval is known, and the day of its latest source. What
/// is known to come follows the state of the dossier's day.
#[test]
fn a_state_tells_on_what_it_rests() {
    let told = states(
        "signed 2023-07-03, approved 2024-03-01 kuwait, approved 2024-05-01 russia, \
         in-force 2024-06-01",
        "P5Y in-force automatic",
    );
    assert_eq!(
        told,
        [
            "not-yet until 2 July 2023",
            "signed from 3 July 2023 until 29 February 2024; signature 3 July 2023; \
             source 9 March 2024",
            "approved from 1 March 2024 until 30 April 2024; approval 1 March 2024; \
             by Kuwait; source 9 March 2024",
            "approved from 1 May 2024 until 31 May 2024; approval 1 May 2024; \
             source 9 March 2024",
            "in-force from 1 June 2024 until 1 June 2029; entry into force 1 June 2024; \
             source 9 March 2024; current",
            "first-term-ended from 2 June 2029; end of a term; source 9 March 2024; to come",
        ]
    );
    // Whose it is, is not told of each approval.
    let unnamed = states("approved 2024-03-01 kuwait, approved 2024-05-01", "");
    assert_eq!(
        unnamed[1],
        "approved from 1 March 2024; approval 1 March 2024; source 9 March 2024; current"
    );
}

/// An instrument is there since the first event that names it as its act, wherever that is stored.
#[test]
fn an_act_exists_since_the_event_that_names_it() {
    let decree = "title = { ar = \"مرسوم\", en = \"decree\" }\nform = \"proposal\"\n\
                  parties = [\"kuwait\"]\n";
    let pact = facts("treaty", "signed 2023-07-03, approved 2024-03-01 kuwait", "")
        + "act = \"decree\"\n";
    let dossier = dossier([].into_iter())
        .file("content/agreements/decree/facts.toml", decree)
        .file("content/agreements/pact/facts.toml", pact);
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    let page = run.page("en/agreements/decree.html");
    let days = ["2024-02-29", "2024-03-01"].map(|day| on(&page, day));
    assert_eq!(days, ["not-yet yes", "proposed yes"]);
}
