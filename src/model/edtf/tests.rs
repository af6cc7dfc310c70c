//! Tables of valid dates with their days, and of invalid ones with their errors.
//! Start at [`VALID`] and [`INVALID`].

use std::ops::Range;

use super::*;

fn edtf(text: &str) -> Edtf {
    text.parse().unwrap_or_else(|fault| panic!("{text}: {fault:?}"))
}

/// A text, its first and last day, and what HTML is told.
const VALID: &[(&str, &str, &str, &str)] = &[
    ("2014", "2014-01-01", "2014-12-31", "2014"),
    ("2023-12", "2023-12-01", "2023-12-31", "2023-12"),
    ("2023-07-03", "2023-07-03", "2023-07-03", "2023-07-03"),
    ("2020-02", "2020-02-01", "2020-02-29", "2020-02"),
    ("1900-02", "1900-02-01", "1900-02-28", "1900-02"),
    ("0632-06-08", "0632-06-08", "0632-06-08", "0632-06-08"),
    ("2014?", "2014-01-01", "2014-12-31", ""),
    ("2023-12~", "2023-12-01", "2023-12-31", ""),
    ("2019-07-29%", "2019-07-29", "2019-07-29", ""),
    ("199X", "1990-01-01", "1999-12-31", ""),
    ("19XX~", "1900-01-01", "1999-12-31", ""),
    ("000X", "0000-01-01", "0009-12-31", ""),
    ("2004-XX", "2004-01-01", "2004-12-31", ""),
    ("2004-XX-XX?", "2004-01-01", "2004-12-31", ""),
    ("2004-06-XX", "2004-06-01", "2004-06-30", ""),
    ("2021-21", "2021-03-01", "2021-06-22", ""),
    ("2021-22?", "2021-06-01", "2021-09-24", ""),
    ("2021-23", "2021-09-01", "2021-12-23", ""),
    ("2021-24", "2021-12-01", "2022-03-21", ""),
    ("9999-24", "9999-12-01", "9999-12-31", ""),
    ("0000", "0000-01-01", "0000-12-31", ""),
    ("0000-02-29", "0000-02-29", "0000-02-29", ""),
    ("-0044-03-15", "-0044-03-15", "-0044-03-15", ""),
    ("-0044", "-0044-01-01", "-0044-12-31", ""),
    ("2019-06-18/2024-06-18", "2019-06-18", "2024-06-18", ""),
    ("2019~/2020-03?", "2019-01-01", "2020-03-31", ""),
    ("199X/2004-XX", "1990-01-01", "2004-12-31", ""),
    ("2004-06/2004", "2004-06-01", "2004-12-31", ""),
    ("2019/2019", "2019-01-01", "2019-12-31", ""),
    ("-0044/-0043", "-0044-01-01", "-0043-12-31", ""),
    ("2019/..", "2019-01-01", "", ""),
    ("../2019~", "", "2019-12-31", ""),
    ("[2019-07-30..2019-08-04]", "2019-07-30", "2019-08-04", ""),
    ("[2019~..2020-03]", "2019-01-01", "2020-03-31", ""),
    ("[..2019]", "", "2019-12-31", ""),
    ("[2019-03..]", "2019-03-01", "", ""),
    ("[1993,1995-04]", "1993-01-01", "1995-04-30", ""),
    ("[1995?,199X,1987-05-01]", "1987-05-01", "1999-12-31", ""),
];

#[test]
fn valid_dates_mean_what_they_say() {
    for &(text, earliest, latest, plain) in VALID {
        let date = edtf(text);
        let shown = |day: Option<Day>| day.map(|d| d.to_string()).unwrap_or_default();
        assert_eq!(date.to_string(), text);
        assert_eq!(shown(date.earliest()), earliest, "{text}");
        assert_eq!(shown(date.latest()), latest, "{text}");
        assert_eq!(date.plain().unwrap_or_default(), plain, "{text}");
        assert_eq!(date.is_uncertain(), text.contains(['?', '%']), "{text}");
        assert_eq!(date.is_approximate(), text.contains(['~', '%']), "{text}");
        for day in [date.earliest(), date.latest()].into_iter().flatten() {
            assert_eq!(Day::new(day.year, day.month, day.day), Some(day), "{text}");
        }
    }
}

/// A text, the bytes at fault, the reason, and the help.
const INVALID: &[(&str, Range<usize>, &str, &str)] = &[
    ("", 0..0, "a date is missing", ""),
    ("2019-13", 5..7, "there is no month `13`", ""),
    ("2019-00", 5..7, "there is no month `00`", ""),
    ("2019-02-30", 8..10, "there is no day `30` in 2019-02, which has 28", ""),
    ("2019-07-00", 8..10, "there is no day `00` in 2019-07, which has 31", ""),
    (
        "2019-25",
        5..7,
        "`25`: the seasons are 21 to 24",
        "write [2019..2025] for one day in that time, or 2019/2025 for all of it",
    ),
    ("2019-21-05", 8..10, "`05`: a season has no days", ""),
    ("2019-7-9", 5..6, "`7`: a month has two digits", "write 2019-07-09"),
    ("2019-07-9?", 8..9, "`9`: a day has two digits", "write 2019-07-09?"),
    ("2019-", 5..5, "a month is missing", ""),
    ("2019-07-", 8..8, "a day is missing", ""),
    ("-07-29", 1..3, "`07`: a year has four digits", ""),
    ("--07", 1..1, "a year is missing", ""),
    ("199", 0..3, "`199`: a year has four digits", ""),
    ("12019", 0..5, "`12019`: a year has four digits", ""),
    ("20190729", 0..8, "`20190729`: a year has four digits", "write 2019-07-29"),
    (
        "2019-07-29-30",
        0..13,
        "`2019-07-29-30` has more than a year, a month and a day",
        "",
    ),
    ("-0000", 0..1, "the year 0 has no sign", ""),
    ("-004X", 1..5, "unknown digits are not supported before the year 0", ""),
    ("1XXX", 0..4, "`1XXX`: at least two digits of a year must be known", ""),
    ("19X9", 0..4, "`19X9`: only the last digits of a year may be `X`", ""),
    ("199X-05", 5..7, "no month can follow an unknown year", ""),
    ("2004-1X", 5..7, "`1X`: an unknown month is written `XX`", ""),
    ("2004-XX-05", 8..10, "`05`: a day needs its month", ""),
    ("199x", 3..4, "`x`: an unknown digit is written `X`", "write 199X"),
    ("19uu~", 2..4, "`uu`: an unknown digit is written `X`", "write 19XX~"),
    ("Y170000002", 0..10, "years of more than four digits are not supported", ""),
    (
        "2019/07/29",
        7..8,
        "write a date with hyphens, an interval with one `/`",
        "write 2019-07-29",
    ),
    (
        "29.07.2019",
        0..10,
        "`29.07.2019`: a date is written with hyphens, year first",
        "write 2019-07-29",
    ),
    ("29-7-2019~", 0..2, "`29`: a year has four digits", "write 2019-07-29~"),
    (
        "03-07-2023",
        0..2,
        "`03`: a year has four digits",
        "write 2023-07-03, or 2023-03-07 if the month stood first",
    ),
    (
        "07/29/2019",
        5..6,
        "write a date with hyphens, an interval with one `/`",
        "write 2019-07-29",
    ),
    ("2019/07", 5..7, "`07`: a year has four digits", "write 2019-07"),
    ("7/2019", 0..1, "`7`: a year has four digits", "write 2019-07"),
    (
        "2019-20",
        5..7,
        "there is no month `20`",
        "write [2019..2020] for one day in that time, or 2019/2020 for all of it",
    ),
    (
        "2019-2020",
        5..9,
        "`2020`: a month has two digits",
        "write [2019..2020] for one day in that time, or 2019/2020 for all of it",
    ),
    (
        "2019–2020",
        4..7,
        "`–` has no place in a date",
        "write [2019..2020] for one day in that time, or 2019/2020 for all of it",
    ),
    (
        "2019-07-29–2019-08-04",
        10..13,
        "`–` has no place in a date",
        "write [2019-07-29..2019-08-04] for one day in that time, or 2019-07-29/2019-08-04 for all of it",
    ),
    (
        "2019-07-29/08-04",
        11..13,
        "`08`: a year has four digits",
        "write 2019-07-29/2019-08-04",
    ),
    ("٢٠١٩-٠٧-٢٩", 0..8, "`٢٠١٩` is not in the digits 0 to 9", "write 2019-07-29"),
    ("۲۹/۷/۲۰۱۹", 0..4, "`۲۹` is not in the digits 0 to 9", "write 2019-07-29"),
    (
        "2019\u{200F}-07",
        4..7,
        "the invisible character U+200F has no place in a date",
        "write 2019-07",
    ),
    (" 2019", 0..1, "a date has no spaces", "write 2019"),
    (
        "2019 - 2020",
        4..5,
        "a date has no spaces",
        "write [2019..2020] for one day in that time, or 2019/2020 for all of it",
    ),
    ("29 7 2019", 2..3, "a date has no spaces", "write 2019-07-29"),
    ("29 July 2019", 2..3, "a date has no spaces", "write 2019-07-29"),
    ("July", 0..4, "`July` has no place in a date", ""),
    ("2019؟", 4..6, "`؟` has no place in a date", "write 2019?"),
    ("2019?-07", 4..5, "`?` stands at the end of a date", "write 2019-07?"),
    ("?2019-07~", 0..1, "`?` stands at the end of a date", "write 2019-07%"),
    (
        "2019?~",
        4..5,
        "`?` stands before another qualifier, and a date has only one",
        "write 2019%",
    ),
    ("2019-07-29T10:00", 10..16, "times of day are not supported", "write 2019-07-29"),
    ("2019-07-29 10:00", 10..16, "times of day are not supported", "write 2019-07-29"),
    (
        "2019-07-29T10/2020",
        10..13,
        "times of day are not supported",
        "write 2019-07-29/2020",
    ),
    ("2020/2019", 5..9, "the end `2019` lies before the start `2020`", ""),
    (
        "[2019-08-04..2019-07-30?]",
        13..24,
        "the end `2019-07-30?` lies before the start `2019-08-04`",
        "",
    ),
    ("2019/", 5..5, "an open end is written `..`", "write 2019/.."),
    ("/2019", 0..0, "an open end is written `..`", "write ../2019"),
    ("2019/open", 5..9, "an open end is written `..`", "write 2019/.."),
    (
        "2019/...",
        5..8,
        "`...`: a date is written with hyphens, year first",
        "write 2019/..",
    ),
    ("../..", 0..5, "at least one end needs a date", ""),
    ("[..]", 0..4, "at least one end needs a date", ""),
    (
        "2019..2020",
        4..6,
        "a range with `..` stands in brackets",
        "write [2019..2020] for one day in that time, or 2019/2020 for all of it",
    ),
    (
        "2019..",
        4..6,
        "a range with `..` stands in brackets",
        "if it happened once in that time, or on one of these days, write [2019..]",
    ),
    (
        "2019,2020",
        4..5,
        "a choice of dates stands in one pair of brackets",
        "if it happened once in that time, or on one of these days, write [2019,2020]",
    ),
    (
        "[2019/2020]",
        5..6,
        "in brackets a range is written with `..`",
        "write [2019..2020]",
    ),
    ("[2019, 2020]", 6..7, "a date has no spaces", "write [2019,2020]"),
    ("[2019,2020", 0..1, "the bracket is not closed", "write [2019,2020]"),
    ("[2019,2020]?", 11..12, "nothing may follow the bracket", ""),
    ("[2019]", 0..6, "a choice needs at least two dates", "write 2019"),
    ("[2019,,2020]", 6..6, "a date is missing", "write [2019,2020]"),
    ("[2019,2020,2019]", 11..15, "`2019` stands in the list twice", ""),
    ("[2017,2019..2020]", 5..6, "a range cannot stand in a list", ""),
    ("[[2019,2020]]", 1..2, "nested brackets are not supported", "write [2019,2020]"),
    (
        "[29.7.2019..4.8.2019]",
        1..10,
        "`29.7.2019`: a date is written with hyphens, year first",
        "write [2019-07-29..2019-08-04]",
    ),
    (
        "{2019,2020}",
        0..11,
        "sets in braces are not supported: write an event for each date",
        "",
    ),
];

#[test]
fn faults_point_at_the_piece_and_help() {
    let mut wrong = Vec::new();
    for (text, at, reason, help) in INVALID {
        let fault = text.parse::<Edtf>().expect_err(text);
        let (found, offer) = fault.english();
        if (&fault.at, &*found, &*offer) != (at, *reason, *help) {
            wrong.push(format!("{text:?}: {:?} {found:?} {offer:?}", fault.at));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_text_makes_the_reader_panic() {
    // However a date of the tables is cut or changed, its error points at whole characters.
    let texts = VALID.iter().map(|row| row.0).chain(INVALID.iter().map(|row| row.0));
    for text in texts {
        for (at, _) in text.char_indices() {
            for other in ["", "X", "?", "..", "/", "[", "]", ",", "٣", "T", ":", "é", " "]
            {
                let rest = &text[at..].chars().skip(1).collect::<String>();
                for garbled in
                    [format!("{}{other}{rest}", &text[..at]), text[at..].into()]
                {
                    match garbled.parse::<Edtf>() {
                        Ok(date) => assert_eq!(date.to_string(), garbled),
                        Err(fault) => {
                            assert!(garbled.get(fault.at).is_some(), "{garbled}")
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn shapes() {
    let (from, to) = (edtf("2019?"), edtf("2020"));
    let (Shape::One(from), Shape::One(to)) = (from.shape(), to.shape()) else { panic!() };
    let (from, to) = (Some(from), Some(to));
    assert_eq!(edtf("2019?/2020").shape(), Shape::Interval { from, to });
    assert_eq!(edtf("2019?/..").shape(), Shape::Interval { from, to: None });
    assert_eq!(edtf("[2019?..2020]").shape(), Shape::Within { from, to });
    assert_eq!(edtf("[..2020]").shape(), Shape::Within { from: None, to });
    assert!(matches!(edtf("[2019?,2020]").shape(), Shape::OneOf([_, _])));
}

#[test]
fn parts() {
    for (text, precision, civil) in [
        ("19XX", Precision::Century, (1900, None, None)),
        ("199X", Precision::Decade, (1990, None, None)),
        ("2004-XX-XX", Precision::Year, (2004, None, None)),
        ("2004-22", Precision::Season(22), (2004, None, None)),
        ("2004-06-XX", Precision::Month, (2004, Some(6), None)),
        ("2004-06-11", Precision::Day, (2004, Some(6), Some(11))),
    ] {
        let date = edtf(text);
        let Shape::One(part) = date.shape() else { panic!() };
        assert_eq!((part.precision(), part.civil()), (precision, civil));
    }
    assert_eq!(edtf("2019-07-29?").day(), Day::new(2019, 7, 29));
    assert_eq!(edtf("2019-07").day(), None);
    assert_eq!(edtf("2019-07-29/2019-07-29").day(), None);
}

#[test]
fn order() {
    let sorted = [
        "../1990",
        "1990-01-01",
        "1990/1999",
        "1990-01-31",
        "1990-01",
        "1990",
        "1990-XX",
        "1990?",
        "1991/..",
        "[1991,1993]",
        "[1991-05-02..1995-12-31]",
        "[..1995]",
        "199X",
        "19XX",
        "2019-02-01",
        "2019-06-22",
        "2019-21",
        "[2019-07-01..]",
    ];
    let mut dates: Vec<Edtf> = sorted.iter().rev().map(|text| edtf(text)).collect();
    dates.sort_by_key(Edtf::sort_key);
    let texts: Vec<String> = dates.iter().map(Edtf::to_string).collect();
    assert_eq!(texts, sorted);
}

#[test]
fn before() {
    let before = |a: &str, b: &str| edtf(a).surely_before(&edtf(b));
    assert!(before("2019", "2020-01-01"));
    assert!(before("../2019", "2020/.."));
    assert!(!before("2019", "2019-12"));
    assert!(!before("2019/..", "2020"));
    assert!(!before("2018", "[..2020]"));
    assert!(!before("2021-21", "2021-06-15"));
    assert!(!before("2020", "2019"));
}
