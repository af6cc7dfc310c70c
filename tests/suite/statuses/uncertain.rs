//! A state says no more than the dates do.
//! Start at [`EVERYWHERE`].

use super::{CODES, dossier, filled};
use crate::dossier::Dossier;

/// The words of the end for a date that allows more than a year are those of both ends.
const OPEN: &str = "\
2026-11-21 | in-force [2019-03..] | P5Y in-force none
    may-expired | entry into force | 5 years, none, about not before 2024
2026-11-21 | in-force [..2030] | P5Y in-force none
    may-expired | entry into force | 5 years, none, about not after 2035
2026-11-21 | in-force [2019,2030] | P5Y in-force automatic
    may-first-term-ended | entry into force | 5 years, automatic, about between 2024 and 2035
2026-11-21 | in-force 201X | P10Y in-force none
    may-expired | entry into force | 10 years, none, about between 2020 and 2029
2026-11-21 | in-force 199X | P5Y in-force none
    expired | entry into force | 5 years, none, about between 1995 and 2004
2026-11-21 | in-force 2015?, renewed 2024 | P5Y in-force automatic
    may-in-force | entry into force renewal | 5 years, automatic, about about 2020
2026-11-21 | in-force 2005-01-01, renewed 2010 | P5Y in-force automatic
    may-in-force | entry into force renewal | 5 years, automatic, on 1 January 2010
2026-11-21 | in-force 2010-01-01/2020-01-01 |
    unknown | entry into force |
2026-11-21 | signed 2026-10-01, in-force 2026-12-01~ | P5Y in-force none
    may-in-force | entry into force signature | 5 years, none, about about 1 December 2031
2026-11-21 | signed 2024-01-01, in-force 2027~ | P5Y in-force automatic
    may-in-force | entry into force signature | 5 years, automatic, about about 2032
2026-11-21 | signed 2024-01-01, in-force - | P5Y in-force none
    in-force | entry into force | 5 years, none, undated
2026-11-21 | in-force 2010-01-01/.. |
    in-force | entry into force |
2026-11-21 | in-force 2015, in-force 2027 |
    may-in-force | entry into force |
2026-11-21 | in-force 2019-06-18 | P9999Y in-force automatic
    in-force | entry into force | 9999 years, automatic, beyond
9998-01-01 | in-force 9997-01-01 | P5Y in-force none
    in-force | entry into force | 5 years, none, beyond
2026-11-21 | in-force -0044-03-15 | P1Y in-force none
    expired | entry into force | 1 year, none, on 15 March 44 BC
2026-11-21 | signed 2001-05-01, in-force 2002-05-01 | P20Y unknown none
    may-expired | entry into force | 20 years, none, about about 2021
";

#[test]
fn an_open_date_leaves_the_state_open() {
    assert_eq!(filled(OPEN), OPEN);
}

/// What the state is on 2026-11-21 if one milestone has a date of this form: a row for each date, a
/// column for each milestone. A signature of 1990 stands before each other milestone, and an entry
/// into force of 1991 before those that follow it.
const EVERYWHERE: &str = "\
date                     signed               approved             ratified             in-force             renewed              denounced            terminated           expired
1992                     signed               approved             approved             in-force             in-force             denounced            ended                expired
2026-11-21               signed               approved             approved             in-force             in-force             denounced            ended                expired
2026-11-22               not-yet              signed               signed               signed               in-force             in-force             in-force             in-force
2026-11                  may-signed           may-approved         may-approved         may-in-force         in-force             may-denounced        may-ended            may-expired
2026                     may-signed           may-approved         may-approved         may-in-force         in-force             may-denounced        may-ended            may-expired
202X                     may-signed           may-approved         may-approved         may-in-force         in-force             may-denounced        may-ended            may-expired
20XX                     may-signed           may-approved         may-approved         may-in-force         in-force             may-denounced        may-ended            may-expired
2026-24                  not-yet              signed               signed               signed               in-force             in-force             in-force             in-force
2027                     not-yet              signed               signed               signed               in-force             in-force             in-force             in-force
2025?                    signed               approved             approved             may-in-force         in-force             may-denounced        may-ended            may-expired
2025~                    signed               approved             approved             may-in-force         in-force             may-denounced        may-ended            may-expired
2025%                    signed               approved             approved             may-in-force         in-force             may-denounced        may-ended            may-expired
2027?                    not-yet              signed               signed               may-in-force         in-force             may-in-force         may-in-force         may-in-force
2024/2025                signed               approved             approved             unknown              in-force             denounced            ended                expired
2024/2030                may-signed           may-approved         may-approved         in-force             in-force             may-denounced        may-ended            may-expired
2024/..                  may-signed           may-approved         may-approved         in-force             in-force             may-denounced        may-ended            may-expired
../2025                  signed               approved             approved             unknown              in-force             denounced            ended                expired
../2030                  may-signed           may-approved         may-approved         may-in-force         in-force             may-denounced        may-ended            may-expired
[2024..2025]             signed               approved             approved             in-force             in-force             denounced            ended                expired
[2026-11-20..2027-05-01] may-signed           may-approved         may-approved         may-in-force         in-force             may-denounced        may-ended            may-expired
[2020..]                 may-signed           may-approved         may-approved         may-in-force         in-force             may-denounced        may-ended            may-expired
[..2025]                 signed               approved             approved             in-force             in-force             denounced            ended                expired
[..2030]                 may-signed           may-approved         may-approved         may-in-force         in-force             may-denounced        may-ended            may-expired
[2019,2025]              signed               approved             approved             in-force             in-force             denounced            ended                expired
[2019,2030]              may-signed           may-approved         may-approved         may-in-force         in-force             may-denounced        may-ended            may-expired
199X                     signed               approved             approved             in-force             in-force             denounced            ended                expired
";

#[test]
fn every_form_of_date_at_every_milestone() {
    let mut lines = EVERYWHERE.lines();
    let codes: Vec<&str> = lines.next().unwrap().split_whitespace().skip(1).collect();
    let dates: Vec<&str> =
        lines.map(|line| line.split_whitespace().next().unwrap()).collect();
    let mut dossier = dossier("2026-11-21", "", "", "");
    for (row, date) in dates.iter().enumerate() {
        for code in &codes {
            let before: &[&str] = match *code {
                "signed" => &[],
                "approved" | "ratified" | "in-force" => &["signed:1990"],
                _ => &["signed:1990", "in-force:1991"],
            };
            let own = format!("{code}:{date}");
            let events = before.iter().copied().chain([own.as_str()]);
            let facts = agreement(&["kuwait", "russia"], events);
            dossier = pact(dossier, &format!("p-{row}-{code}"), facts);
        }
    }
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    let mut found = format!("{:25}{}\n", "date", columns(&codes));
    for (row, date) in dates.iter().enumerate() {
        let states: Vec<String> = codes
            .iter()
            .map(|code| {
                let page = run.page(&format!("en/agreements/p-{row}-{code}.html"));
                page.one("p[data-status]").data(&["data-status"])
            })
            .collect();
        let states: Vec<&str> = states.iter().map(String::as_str).collect();
        found.push_str(&format!("{date:25}{}\n", columns(&states)));
    }
    assert_eq!(found, EVERYWHERE, "{found}");
}

fn columns(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| format!("{cell:21}")).collect();
    cells.join("").trim_end().to_owned()
}

/// The facts of an agreement of `parties` with events `kind:date` or `kind:date:by`.
pub fn agreement<'e>(parties: &[&str], events: impl Iterator<Item = &'e str>) -> String {
    let mut facts = format!("form = \"treaty\"\nparties = {parties:?}\n");
    for event in events {
        let parts: Vec<&str> = event.split(':').collect();
        facts.push_str(&format!(
            "[[event]]\nkind = {:?}\ndate = {:?}\n",
            parts[0], parts[1]
        ));
        if let Some(by) = parts.get(2) {
            facts.push_str(&format!("by = [{by:?}]\n"));
        }
        facts.push_str("cite = [\"report p3\"]\n");
    }
    facts
}

/// The dossier with an agreement that has these facts.
pub fn pact(dossier: Dossier, id: &str, facts: String) -> Dossier {
    let title = format!("title = {{ ar = \"اتفاق\", en = \"{id}\" }}\n");
    dossier.file(&format!("content/agreements/{id}/facts.toml"), title + &facts)
}

/// Who denounced an agreement, and what that leaves of it.
const DENOUNCED: &str = "\
kuwait russia | in-force:2010 denounced:2020:kuwait
    denounced
kuwait russia qatar | in-force:2010 denounced:2020:kuwait
    in-force-for-others
kuwait russia qatar | in-force:2010 denounced:2020:kuwait denounced:2021:russia
    denounced
kuwait russia qatar | in-force:2010 denounced:2020
    denounced
kuwait russia qatar | in-force:2010 denounced:2027:kuwait
    in-force
kuwait russia qatar | in-force:2010 denounced:202X:kuwait
    may-in-force-for-others
kuwait russia qatar | signed:2010 denounced:2020:kuwait
    signed
kuwait russia | in-force:2010 denounced:202X:kuwait
    may-denounced
kuwait russia | in-force:2010 denounced:2020:kuwait terminated:2021
    ended
kuwait russia | signed:2015 in-force:2016? denounced:2020:kuwait
    denounced
kuwait russia qatar | in-force:2010 denounced:2020:kuwait denounced:2026:russia
    may-denounced
kuwait russia qatar | in-force:2010 denounced:2020:kuwait denounced:2025?:russia
    may-denounced
";

#[test]
fn a_denunciation_ends_nothing_by_itself() {
    let mut dossier = dossier("2026-11-21", "", "", "").file(
        "content/countries/qatar/facts.toml",
        "title = { ar = \"قطر\", en = \"Qatar\" }\niso = \"QA\"\n",
    );
    let cases = || DENOUNCED.lines().filter(|line| !line.starts_with("    ")).enumerate();
    for (at, case) in cases() {
        let (parties, events) = case.split_once(" | ").unwrap();
        let parties: Vec<&str> = parties.split(' ').collect();
        let facts = agreement(&parties, events.split(' '));
        dossier = pact(dossier, &format!("d-{at}"), facts);
    }
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    let mut found = String::new();
    for (at, case) in cases() {
        let page = run.page(&format!("en/agreements/d-{at}.html"));
        let state = page.one("p[data-status]").data(&["data-status"]);
        found.push_str(&format!("{case}\n    {state}\n"));
    }
    assert_eq!(found, DENOUNCED);
}

/// The words of every state stand in both languages, and those that are not certain say so.
#[test]
fn every_uncertain_state_has_words() {
    for (code, _, _) in CODES.into_iter().filter(|(code, ..)| *code != "visit") {
        let [arabic, english] =
            super::diwan::state_in_diwan("", &format!("{code} 202X"), "");
        let first = |text: &str| text.split(" | ").next().unwrap().to_owned();
        assert!(first(&english).contains("May ") || code == "renewed", "{english}");
        let doubted = ["محتمل", "ربما"].iter().any(|word| first(&arabic).contains(word));
        assert!(doubted || code == "renewed", "{arabic}");
    }
}
