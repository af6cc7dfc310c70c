//! What makes a state certain, and on which source it rests.

use super::over_time::{dossier, on, states, states_of};

/// Of three parties the second that leaves is one too many, once it is certain that it left. Two
/// accounts of a denunciation are of one party, and what may have happened only is no ground of what
/// holds without it.
#[test]
fn a_denunciation_is_as_certain_as_its_date() {
    assert_eq!(
        states_of(
            "treaty qatar",
            "signed 2015-01-01, in-force 2016-01-01, denounced 2020-03-01 kuwait, \
             denounced [2026-01-01..2027-12-31] russia",
            "",
        )[3..],
        [
            "in-force-for-others from 1 March 2020 until 31 December 2025; \
             denunciation 1 March 2020; source 9 March 2024",
            "denounced or in-force-for-others from 1 January 2026 until 30 December 2027; \
             denunciation between 1 January 2026 and 31 December 2027; \
             source 9 March 2024; current",
            "denounced from 31 December 2027; \
             denunciation between 1 January 2026 and 31 December 2027; \
             source 9 March 2024; to come",
        ]
    );
    let doubtful = states_of(
        "treaty qatar",
        "signed 2015-01-01, in-force 2016-01-01, denounced 2020-03-01 kuwait, \
         denounced 2026? russia",
        "",
    );
    assert_eq!(
        doubtful[1..],
        [
            "signed from 1 January 2015 until 31 December 2015; signature 1 January 2015; \
             source 9 March 2024",
            "in-force from 1 January 2016 until 29 February 2020; \
             entry into force 1 January 2016; source 9 March 2024",
            "in-force-for-others from 1 March 2020 until 31 December 2025; \
             denunciation 1 March 2020; source 9 March 2024",
            "denounced or in-force-for-others from 1 January 2026 until 30 December 2026; \
             denunciation 2026 (uncertain); source 9 March 2024; current",
            "denounced from 31 December 2026; denunciation 2026 (uncertain); \
             source 9 March 2024; to come",
        ]
    );
    let accounts = "in-force 2016-01-01, denounced 2025-03-01 kuwait, \
                    denounced 2027-12-01 kuwait";
    assert_eq!(
        states(accounts, "")[2..],
        [
            "denounced or in-force from 1 March 2025 until 30 November 2027; \
             denunciation 1 March 2025; disputed; source 9 March 2024; \
             current",
            "denounced from 1 December 2027; denunciation 1 December 2027; disputed; \
             source 9 March 2024; to come",
        ]
    );
}

/// That a plan is past is said of the day of the dossier, and begins no state of its own.
#[test]
fn a_plan_begins_no_state() {
    assert_eq!(
        states("signed 2015-01-01, in-force 2027-03 planned", ""),
        [
            "not-yet until 31 December 2014",
            "signed from 1 January 2015; signature 1 January 2015; source 9 March 2024; \
             current",
        ]
    );
}

/// A doubtful date of an article, or of what somebody said, does not say by which day an event had
/// happened.
#[test]
fn a_doubtful_date_is_no_day_by_which_something_was_told() {
    let case = "treaty | signed - | ";
    let dossier = dossier([case].into_iter());
    let article = "content/articles/report/facts.toml";
    let dossier = dossier.edit(article, "2024-03-09", "2024?");
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    let page = run.page("en/agreements/p-0.html");
    let days = ["2025-01-01", "2026-11-20", "2026-11-21"].map(|day| on(&page, day));
    assert_eq!(days, ["signed no", "signed no", "signed yes"]);
}

/// The latest of several sources counts, and that of an event without a date bounds it.
/// The latest of several sources counts, and that of an event without a date bounds it.
#[test]
fn the_latest_source_of_a_state_is_told() {
    let article = |published: &str| {
        format!(
            "language = \"en\"\nheadline = \"Another\"\n\
             published = {{ date = \"{published}\" }}\n\
             title = {{ ar = \"آخر\", en = \"Another\" }}\n"
        )
    };
    let facts = "title = { ar = \"اتفاق\", en = \"pact\" }\nform = \"treaty\"\n\
                 parties = [\"kuwait\", \"russia\"]\n\
                 [[event]]\nkind = \"signed\"\ncite = [\"report p3\", \"later\"]\n\
                 [[event]]\nkind = \"in-force\"\ndate = \"2025-01-01\"\ncite = [\"later\"]\n";
    let dossier = dossier([].into_iter())
        .file("content/articles/later/facts.toml", article("[2025-03..2025-05]"))
        .file("content/agreements/p-0/facts.toml", facts);
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    let page = run.page("en/agreements/p-0.html");
    let rows: Vec<String> = page
        .select("li[data-state]")
        .iter()
        .map(|row| row.data(&["data-told"]))
        .collect();
    assert_eq!(
        rows,
        [
            "signed or not-yet until 8 March 2024; signature; \
             source between March 2025 and May 2025",
            "signed from 9 March 2024 until 31 December 2024; signature; \
             source between March 2025 and May 2025",
            "in-force from 1 January 2025; entry into force 1 January 2025; \
             source between March 2025 and May 2025; current",
        ]
    );
}
