//! The feed of changes and the calendar.

use super::{text, with_settings};
use crate::dossier::Dossier;

const PACT: &str = "content/agreements/pact/facts.toml";

#[test]
fn a_feed_tells_each_change_in_a_sentence() {
    let change = "updated = \"2026-11-20\"\n\
        changes = [{ date = \"2026-10-02\", text = { ar = \"أُضيف <نص>.\", en = \"A & B.\" } }]\n";
    let facts = std::fs::read_to_string(Dossier::small().root().join(PACT)).unwrap();
    let dossier = with_settings("base_url = \"https://example.org/x/\"")
        .file(PACT, format!("{change}{facts}"));
    dossier.build().succeeded();
    let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"ar\">
<id>https://example.org/x/ar/feed.xml</id>
<title>ملف صغير</title>
<updated>2026-11-20T00:00:00Z</updated>
<link rel=\"self\" type=\"application/atom+xml\" href=\"https://example.org/x/ar/feed.xml\"/>
<link rel=\"alternate\" type=\"text/html\" href=\"https://example.org/x/ar/\"/>
<author><name>ملف صغير</name></author>
<entry>
<id>https://example.org/x/ar/agreements/pact.html#2026-11-20</id>
<title>معاهدة الكويت وروسيا</title>
<updated>2026-11-20T00:00:00Z</updated>
<link rel=\"alternate\" type=\"text/html\" href=\"https://example.org/x/ar/agreements/pact.html\"/>
</entry>
<entry>
<id>https://example.org/x/ar/agreements/pact.html#2026-10-02-1</id>
<title>معاهدة الكويت وروسيا</title>
<updated>2026-10-02T00:00:00Z</updated>
<link rel=\"alternate\" type=\"text/html\" href=\"https://example.org/x/ar/agreements/pact.html\"/>
<summary>أُضيف &lt;نص&gt;.</summary>
</entry>
</feed>
";
    assert_eq!(text(&dossier, "ar/feed.xml"), expected);
    // An address may have a sign that XML has a use for.
    let dossier = with_settings("base_url = \"https://example.org/a&b/\"");
    dossier.build().succeeded();
    let feed = text(&dossier, "en/feed.xml");
    assert!(feed.contains("<id>https://example.org/a&amp;b/en/feed.xml</id>"), "{feed}");
    assert!(!feed.contains("a&b"));
    // Without an address there is nothing to lead to.
    let dossier = Dossier::small();
    dossier.build().succeeded();
    assert!(!dossier.root().join("public/ar/feed.xml").exists());
}

#[test]
fn a_calendar_has_ends_and_notices() {
    let dossier = with_settings("name = \"small\"").edit(
        PACT,
        "[term]",
        "[[event]]\nkind = \"in-force\"\ndate = \"2023-08-31\"\ncite = [\"report p4\"]\n\n\
         [term]\nnotice = \"P6M\"",
    );
    dossier.build().succeeded();
    let expected = "BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Mithaq//Mithaq//EN
X-WR-CALNAME:A small dossier
BEGIN:VEVENT
UID:pact-term-end-1@small
DTSTAMP:20261121T000000Z
DTSTART;VALUE=DATE:20280831
DTEND;VALUE=DATE:20280901
SUMMARY;LANGUAGE=en:term-end: Treaty of Kuwait and Russia
STATUS:CONFIRMED
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:pact-notice-1@small
DTSTAMP:20261121T000000Z
DTSTART;VALUE=DATE:20280229
DTEND;VALUE=DATE:20280301
SUMMARY;LANGUAGE=en:notice: Treaty of Kuwait and Russia
STATUS:CONFIRMED
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
";
    assert_eq!(text(&dossier, "en/calendar.ics"), expected.replace('\n', "\r\n"));
    let arabic = text(&dossier, "ar/calendar.ics");
    assert!(arabic.lines().all(|line| line.len() <= 75));
    let whole = arabic.replace("\r\n ", "");
    assert!(
        whole.contains("SUMMARY;LANGUAGE=ar:term-end: معاهدة الكويت وروسيا\r\n"),
        "{whole}"
    );
}

#[test]
fn what_is_not_certain_is_tentative() {
    let dossier = with_settings("").edit(
        PACT,
        "[term]",
        "[[event]]\nkind = \"in-force\"\ndate = \"2023-08\"\ncite = [\"report p4\"]\n\n[term]",
    );
    dossier.build().succeeded();
    let calendar = text(&dossier, "en/calendar.ics");
    assert!(calendar.contains("STATUS:TENTATIVE\r\n") && !calendar.contains("CONFIRMED"));
}

/// What the calendar has of the pact with these events and this term: the first day of each, what it
/// is, and how certain it is.
fn due(events: &str, term: &str, more: &str) -> Vec<String> {
    let dossier = crate::statuses::dossier("2026-11-21", "", events, term);
    let dossier = dossier.edit(PACT, "[term]", &format!("[term]\n{more}"));
    dossier.build().succeeded();
    let calendar = text(&dossier, "en/calendar.ics").replace("\r\n", "\n");
    let of = |event: &str, key: &str| {
        let line = event.lines().find_map(|line| line.strip_prefix(key));
        line.expect("every event has it").split(':').next().unwrap().to_owned()
    };
    let keys = ["DTSTART;VALUE=DATE:", "SUMMARY;LANGUAGE=en:", "STATUS:"];
    let all = calendar.split("BEGIN:VEVENT").skip(1);
    all.map(|event| keys.map(|key| of(event, key)).join(" ")).collect()
}

const NOTICE: &str = "notice = \"P6M\"\n";

/// What ended falls due no more, and what may end before, is planned to, or is denounced, is not
/// certain. An end on the last day is that of the term.
#[test]
fn an_end_before_the_term_is_kept_out_of_the_calendar() {
    let due = |more: &str| {
        let events = format!("in-force 2023-01-01, {more}");
        due(&events, "P5Y in-force automatic", NOTICE)
    };
    assert_eq!(due("terminated 2024-05-05"), [""; 0]);
    let tentative = ["20280101 term-end TENTATIVE", "20270701 notice TENTATIVE"];
    assert_eq!(due("terminated 2027-05-05 planned"), tentative);
    assert_eq!(due("denounced 2024-05-05"), tentative);
    assert_eq!(due("terminated 2030?"), tentative);
    let confirmed = ["20280101 term-end CONFIRMED", "20270701 notice CONFIRMED"];
    assert_eq!(due("terminated 2028-01-01"), confirmed);
    assert_eq!(due("terminated 2028-05-05 planned"), confirmed);
}

#[test]
fn a_renewed_term_ends_as_well() {
    let each = format!("{NOTICE}each = \"P1Y\"\n");
    assert_eq!(
        due(
            "in-force 2020-01-01, renewed 2025-01-01, renewed 2026-01-01",
            "P5Y in-force automatic",
            &each,
        ),
        [
            "20250101 term-end CONFIRMED",
            "20240701 notice CONFIRMED",
            "20260101 renewal-end CONFIRMED",
            "20250701 notice CONFIRMED",
            "20270101 renewal-end CONFIRMED",
            "20260701 notice CONFIRMED",
        ]
    );
    // It runs from its own day, or from the end of the first term.
    assert_eq!(
        due("in-force 2020-01-01, renewed 2024-11-01", "P5Y in-force automatic", ""),
        ["20250101 term-end CONFIRMED", "20291101 renewal-end TENTATIVE"]
    );
    assert_eq!(
        due("in-force 2020-01-01, renewed -", "P5Y in-force automatic", ""),
        ["20250101 term-end CONFIRMED"]
    );
}

/// What is not renewed has one term, and no notice; nor has a term that is as short as that.
#[test]
fn a_calendar_names_no_term_that_is_not_there() {
    assert_eq!(
        due("in-force 2023-01-01", "P5Y in-force none", NOTICE),
        ["20280101 term-end-only CONFIRMED"]
    );
    assert_eq!(
        due("in-force 2023-08-31", "P6M in-force automatic", NOTICE),
        ["20240229 term-end CONFIRMED"]
    );
}
