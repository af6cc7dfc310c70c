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
