//! The states of an agreement as a bar by year, beside the list that says them.
//! Start at [`drawn`].

use super::dossier;
use crate::dossier::{Dossier, Run};
use crate::entries::diwan;

/// What the bar of the pact shows in a language: each state, the names, the day of the dossier, the years.
fn drawn(run: &Run, tag: &str) -> Vec<String> {
    let page = run.page(&format!("{tag}/agreements/pact.html"));
    let Some(bar) = page.root().first(".status figure") else { return Vec::new() };
    assert_eq!(bar.attribute("aria-hidden"), Some("true"));
    let parts = bar.select("svg svg rect").into_iter();
    let parts = parts
        .map(|part| part.data(&["x", "width", "height", "stroke-dasharray", "fill"]));
    let names = bar.select(".name").into_iter();
    let names = names.map(|name| name.data(&["x", "width"]));
    let now = bar.select(".span").into_iter().map(|now| now.data(&["x1"]));
    let years = bar.select("text").into_iter();
    let years = years.map(|year| format!("{} {}", year.words(), year.data(&["x"])));
    parts.chain(names).chain(now).chain(years).collect()
}

/// What only may hold has a dashed edge; what begins after the day of the dossier and has no last day reaches the
/// end of the line. In Arabic time runs from right to left.
#[test]
fn states_stand_along_a_line_of_years() {
    let events = "signed 2023, in-force 2024-02-10";
    let dossier = diwan(dossier("2026-11-21", "", events, "P5Y in-force automatic"));
    let run = dossier.build().succeeded();
    assert_eq!(
        drawn(&run, "en"),
        [
            "2.5% 13.5% 12 3 3 -",
            "16.0% 1.5% 12 - -",
            "17.5% 1.0% 22 - -",
            "18.5% 66.9% 22 - url(#m-silent)",
            "85.4% 14.6% 16 - url(#m-silent)",
            "17.5% 67.9%",
            "55.2%",
            "21 November 2026 55.2%",
            "In force 0",
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
            "84.0% 13.5% 12 3 3 -",
            "82.5% 1.5% 12 - -",
            "81.5% 1.0% 22 - -",
            "14.6% 66.9% 22 - url(#m-silent)",
            "0.0% 14.6% 16 - url(#m-silent)",
            "14.6% 67.9%",
            "44.8%",
            "21 نوفمبر 2026 44.8%",
            "في حيز التنفيذ 100%",
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

/// What has no known end is drawn up to the day of the dossier, and hatched from the day of its latest source on.
#[test]
fn what_no_source_speaks_of_is_hatched_up_to_the_day() {
    let dossier = diwan(dossier("2026-11-21", "", "signed 2014", ""));
    let run = dossier.build().succeeded();
    assert_eq!(
        drawn(&run, "en")[..6],
        [
            "2.5% 7.2% 12 3 3 -",
            "9.7% 67.2% 12 - -",
            "76.9% 19.7% 12 - url(#m-silent)",
            "9.7% 86.9%",
            "96.6%",
            "21 November 2026 96.6%",
        ]
    );
    let page = run.page("en/agreements/pact.html");
    let key = page.root().first(".status figcaption").map(|key| key.words());
    assert_eq!(
        key.as_deref(),
        Some("Hatched: days later than the latest source. Pale: only possible.")
    );
}

/// A state that begins on the day of the dossier, or so shortly before it that both have one place on the line, ends
/// there like all others, and is still seen.
#[test]
fn what_has_just_begun_ends_at_the_day() {
    for day in ["2026-11-19", "2026-11-20", "2026-11-21"] {
        let events = format!("signed 2017-10-25, in-force {day}");
        let dossier = diwan(dossier("2026-11-21", "", &events, ""));
        let bar = drawn(&dossier.build().succeeded(), "en");
        let now =
            bar.iter().position(|line| !line.contains(' ')).expect("there is a day");
        let last = bar[..now].iter().rfind(|line| line.contains(" 22 ")).unwrap();
        let number = |text: &str| text.trim_end_matches('%').parse::<f64>().unwrap();
        let [x, width] = [0, 1].map(|at| number(last.split(' ').nth(at).unwrap()));
        assert!((x + width - number(&bar[now])).abs() < 0.05, "{day}: {bar:?}");
        assert!(width >= 0.4, "{day}: {bar:?}");
    }
}

/// A name stands above a bar only where it has room, and Chinese letters are twice as wide as others.
#[test]
fn a_name_has_room_in_any_script() {
    let bar = |name: &str| {
        let events = "signed 2024-01-01, in-force 2025-01-01";
        let dossier = diwan(dossier("2026-11-21", "", events, ""));
        let path = "themes/diwan/i18n/en.ftl";
        let words = std::fs::read_to_string(dossier.root().join(path)).unwrap();
        let line =
            words.lines().find(|line| line.starts_with("state-signed = ")).unwrap();
        let dossier = dossier.edit(path, line, &format!("state-signed = {name}"));
        drawn(&dossier.build().succeeded(), "en")
    };
    let letters = "abcdefghijklmnopqr";
    assert!(bar(letters).iter().any(|line| line.starts_with(letters)));
    let letters = "已已已已已已已已已已已已已已已已已已";
    assert!(!bar(letters).iter().any(|line| line.starts_with(letters)));
}

/// One state is said in the list; there is nothing to compare in a picture.
#[test]
fn one_state_has_no_bar() {
    let dossier = diwan(Dossier::small());
    let run = dossier.build().succeeded();
    assert_eq!(drawn(&run, "en"), [""; 0]);
    assert_eq!(run.page("en/agreements/pact.html").select(".states > div").len(), 1);
}
