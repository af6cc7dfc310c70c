//! A comparison with the crate `edtf`: it and our parser accept the same dates of level 1.
//! Start at [`refused_on_purpose`], which lists the differences.

use super::Edtf;

/// Whether our parser refuses, on purpose, what the other accepts at level 1.
fn refused_on_purpose(text: &str) -> bool {
    // An empty end may be open or unknown; our format only has `..`.
    let empty_end = text.starts_with('/') || text.ends_with('/');
    // An interval that ends before it starts is a mistake.
    let reversed = text.split_once('/').is_some_and(|(from, to)| {
        let ends = (from.parse::<Edtf>(), to.parse::<Edtf>());
        matches!(ends, (Ok(from), Ok(to)) if to.surely_before(&from))
    });
    // No source of a dossier has an unknown year of a decade BC, or the year 170000002.
    let ancient =
        text.split('/').any(|end| end.starts_with('-') && end[..5].ends_with('X'));
    let long = text.starts_with('Y');
    // Times of day.
    let time = text.contains('T');
    // An unknown day of a season says no more than the season.
    let season = ["-21-XX", "-24-XX"].iter().any(|day| text.contains(day));
    empty_end || reversed || ancient || long || time || season
}

/// Ends of intervals, not all of them valid.
const ENDS: [&str; 18] = [
    "",
    "..",
    "2019",
    "2019?",
    "2020-02",
    "2020-02-29~",
    "2020-02-30",
    "2020-21",
    "199X",
    "19XX%",
    "2019-XX",
    "2019-04-XX",
    "-0044",
    "0000",
    "x",
    "...",
    "2019/",
    "[2019",
];

#[test]
fn another_parser_agrees_at_level_1() {
    let years = [
        "2019", "2020", "1900", "0000", "0001", "-0001", "-0000", "-2020", "9999",
        "199X", "19XX", "1XXX", "XXXX", "19X9", "-019X", "201", "20199", "Y20199",
        "Y2019", "+2019",
    ];
    let months = [
        "", "-", "-00", "-01", "-02", "-04", "-12", "-13", "-20", "-21", "-24", "-25",
        "-XX", "-1X", "-X1", "-1", "-xx", "-001",
    ];
    let days = [
        "",
        "-",
        "-00",
        "-01",
        "-28",
        "-29",
        "-30",
        "-31",
        "-32",
        "-XX",
        "-1",
        "-3X",
        "T10:00:00Z",
    ];
    let marks = ["", "?", "~", "%", "?~", "X"];
    let mut texts = Vec::new();
    for year in years {
        for month in months {
            for day in days {
                texts.extend(marks.map(|mark| format!("{year}{month}{day}{mark}")));
            }
        }
    }
    for from in ENDS {
        texts.extend(ENDS.map(|to| format!("{from}/{to}")));
    }
    let mut wrong = Vec::new();
    for text in &texts {
        let theirs = ::edtf::level_1::Edtf::parse(text).is_ok();
        let ours = text.parse::<Edtf>();
        if ours.is_ok() != (theirs && !refused_on_purpose(text)) {
            wrong.push(format!("{text}: theirs {theirs}, ours {ours:?}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        texts.len(),
        wrong.join("\n")
    );
}
