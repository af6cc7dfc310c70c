//! How each language shows dates, compared with `docs/format.md`.
//! Start at [`dates_are_shown_as_documented`].

use std::fs;

use crate::dossier::{Dossier, repository};
use crate::entries::{PACT, diwan};
use crate::html::{Node, Page};

/// The pact with one event for each date, in the theme `diwan`.
fn dated(dates: &[&str], settings: &str) -> Dossier {
    let event = |date: &&str| {
        format!(
            "[[event]]\nkind = \"signed\"\ndate = \"{date}\"\ncite = [\"report p3\"]\n\n"
        )
    };
    let events: String = dates.iter().map(event).collect();
    let small = fs::read_to_string(repository().join("tests/small").join(PACT)).unwrap();
    let facts = small.replacen("[[event]]", &format!("{events}[[event]]"), 1);
    let dossier = diwan(Dossier::small()).file(PACT, facts);
    let settings = format!("\"2026-11-21\"\n\n{settings}");
    dossier.edit("mithaq.toml", "\"2026-11-21\"", &settings)
}

/// The element that shows the date of an event, found by the date as EDTF writes it.
#[track_caller]
fn when<'p>(page: &'p Page, date: &str) -> Node<'p> {
    let found = page.root().first(&format!("tr[data-date=\"{date}\"] p.when"));
    found.unwrap_or_else(|| panic!("no {date}: {}", page.html))
}

/// The rows of the table of dates in `docs/format.md`: written, in English, in Arabic.
fn documented() -> Vec<[String; 3]> {
    let text = fs::read_to_string(repository().join("docs/format.md")).unwrap();
    let (_, text) = text.split_once("\n## Dates").unwrap();
    let (table, _) = text.split_once("\n## ").unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    rows.map(|row| {
        let cells: Vec<&str> =
            row.trim_matches('|').split(" | ").map(str::trim).collect();
        [cells[0].trim_matches('`'), cells[1], cells[2]].map(str::to_owned)
    })
    .collect()
}

#[test]
fn dates_are_shown_as_documented() {
    let mut rows = documented();
    assert!(rows.len() >= 14, "{rows:?}");
    // The dates below the table.
    rows.extend(
        [
            ["19XX", "the century from 1900", "القرن الذي يبدأ عام 1900"],
            ["2021-21", "spring 2021", "ربيع 2021"],
            ["2021-23", "autumn 2021", "خريف 2021"],
            ["2021-24", "winter 2021", "شتاء 2021"],
            ["2004-XX", "2004", "2004"],
            ["2004-06-XX", "June 2004", "حزيران/يونيو 2004"],
            ["-0044", "45 BC", "45 ق.م"],
            ["000X", "some time between 1 BC and 9", "في وقت ما بين 1 ق.م و9"],
            ["00XX", "the century from 1 BC", "القرن الذي يبدأ عام 1 ق.م"],
            // A range of one date is that date.
            ["2019/2019", "2019", "2019"],
            ["2019-06~/2019-06~", "around June 2019", "حزيران/يونيو 2019 تقريبًا"],
            ["[2019..2019]", "2019", "2019"],
            [
                "2019?/2020-02~",
                "2019 (uncertain) to around February 2020",
                "من 2019 (غير مؤكد) إلى شباط/فبراير 2020 تقريبًا",
            ],
        ]
        .map(|row| row.map(str::to_owned)),
    );
    let dates: Vec<&str> = rows.iter().map(|[date, ..]| date.as_str()).collect();
    let dossier = dated(&dates, "[language.ar]\nmonths = \"both\"");
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    let [en, ar] =
        ["en", "ar"].map(|tag| run.page(&format!("{tag}/agreements/pact.html")));
    // A date for which HTML has a form is in a `time` element; an uncertain one is not.
    for date in &dates {
        let plain = ["2014", "2023-12", "2023-07-03"].contains(date);
        let time = format!("<time class=\"date\" datetime=\"{date}\">");
        let element = if plain { &time } else { "<span class=\"date\">" };
        for html in [&ar, &en].map(|page| when(page, date).inner()) {
            assert!(html.starts_with(element), "{html}");
        }
    }
    let shown = |page: &Page, date: &str| when(page, date).words();
    for [date, english, arabic] in &rows {
        assert_eq!((&shown(&en, date), &shown(&ar, date)), (english, arabic), "{date}");
    }
}

#[test]
fn each_language_dates_by_its_settings() {
    for (settings, words, number) in [
        ("", "3 يوليو 2023", "[1]"),
        ("[language.ar]\nmonths = \"gregorian\"", "3 يوليو 2023", "[1]"),
        ("[language.ar]\nmonths = \"levantine\"", "3 تموز 2023", "[1]"),
        ("[language.ar]\nmonths = \"both\"", "3 تموز/يوليو 2023", "[1]"),
        ("[language.ar]\nhijri = true", "3 يوليو 2023 (15 ذو الحجة 1444 هـ)", "[1]"),
        (
            "[language.ar]\ndigits = \"arab\"\nhijri = true",
            "٣ يوليو ٢٠٢٣ (١٥ ذو الحجة ١٤٤٤ هـ)",
            "[١]",
        ),
    ] {
        let dossier = dated(&["1800-07-03", "2023-07"], settings);
        let run = dossier.run(&["build", "--quiet"]).succeeded();
        let [ar, en] =
            ["ar", "en"].map(|tag| run.page(&format!("{tag}/agreements/pact.html")));
        let time = "<time class=\"date\" datetime=\"2023-07-03\">";
        assert_eq!(
            when(&ar, "2023-07-03").inner(),
            format!("{time}{words}</time>"),
            "{settings}"
        );
        assert_eq!(
            when(&en, "2023-07-03").inner(),
            format!("{time}3 July 2023</time>"),
            "{settings}"
        );
        let numbers = ar.root().words_of("span.number");
        assert!(numbers.iter().any(|found| found == number), "{settings}");
        // Before 1300 AH, and of a month, there is no such date.
        assert!(!when(&ar, "1800-07-03").words().contains('('), "{settings}");
        assert!(!when(&ar, "2023-07").words().contains('('), "{settings}");
    }
}
