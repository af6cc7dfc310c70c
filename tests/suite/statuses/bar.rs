//! The states of an agreement as a bar by year, beside the list that says them.
//! Start at [`drawn`].

use super::dossier;
use crate::dossier::{Dossier, Run};
use crate::entries::diwan;

/// What the bar of the pact shows in a language: each state, the day of the dossier, the years.
fn drawn(run: &Run, tag: &str) -> Vec<String> {
    let page = run.page(&format!("{tag}/agreements/pact.html"));
    let Some(bar) = page.root().first(".status figure") else { return Vec::new() };
    assert_eq!(bar.attribute("aria-hidden"), Some("true"));
    let parts = bar.select("rect").into_iter();
    let parts =
        parts.map(|part| part.data(&["x", "width", "height", "stroke-dasharray"]));
    let now = bar.select(".span").into_iter().map(|now| now.data(&["x1"]));
    let years = bar.select("text").into_iter();
    let years = years.map(|year| format!("{} {}", year.words(), year.data(&["x"])));
    parts.chain(now).chain(years).collect()
}

/// What only may hold has a dashed edge; what has no last day reaches the end of the line. In Arabic time runs
/// from right to left.
#[test]
fn states_stand_along_a_line_of_years() {
    let events = "signed 2023, in-force 2024-02-10";
    let dossier = diwan(dossier("2026-11-21", "", events, "P5Y in-force automatic"));
    let run = dossier.build().succeeded();
    assert_eq!(
        drawn(&run, "en"),
        [
            "2.5% 13.5% 12 3 3",
            "16.0% 1.5% 12 -",
            "17.5% 67.9% 22 -",
            "85.4% 14.6% 16 -",
            "55.2%",
            "21 November 2026 55.2%",
            "2023 2.5%",
            "2024 16.0%",
            "2025 29.6%",
            "2026 43.2%",
            "2027 56.7%",
            "2028 70.3%",
            "2029 83.9%",
            "2030 97.5%",
        ]
    );
    assert_eq!(
        drawn(&run, "ar"),
        [
            "84.0% 13.5% 12 3 3",
            "82.5% 1.5% 12 -",
            "14.6% 67.9% 22 -",
            "0.0% 14.6% 16 -",
            "44.8%",
            "21 نوفمبر 2026 44.8%",
            "2023 97.5%",
            "2024 84.0%",
            "2025 70.4%",
            "2026 56.8%",
            "2027 43.3%",
            "2028 29.7%",
            "2029 16.1%",
            "2030 2.5%",
        ]
    );
}

/// One state is said in the list; there is nothing to compare in a picture.
#[test]
fn one_state_has_no_bar() {
    let dossier = diwan(Dossier::small());
    let run = dossier.build().succeeded();
    assert_eq!(drawn(&run, "en"), [""; 0]);
    assert_eq!(run.page("en/agreements/pact.html").select(".states > div").len(), 1);
}
