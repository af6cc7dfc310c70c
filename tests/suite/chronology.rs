//! The chronology: every event and every computed end of a term, by year.
//! Start at [`rows`], what a page of it shows.

use std::fs;

use crate::dossier::{Dossier, repository};
use crate::entries::{PACT, diwan};
use crate::html::Page;

const KUWAIT: &str = "content/countries/kuwait/facts.toml";
const WORDS: &str = r#"
[event.delivery]
name  = { ar = "تسليم", en = "delivery" }
by    = { ar = "المورّد", en = "Supplier" }
"#;
const VISIT: &str = r#"
[event.visit]
name  = { ar = "زيارة", en = "visit" }
"#;

/// Events of a country: every form of a date, every mode, a claim with its answer.
const EVENTS: &str = r#"
[[event]]
kind = "visit"
date = "2019-06-18"
by   = ["kuwait"]
to   = ["russia"]
text = { ar = "زيارة إلى موسكو.", en = "A visit to Moscow." }
cite = ["report p1"]

[[event]]
kind = "visit"
date = "2019-06"
cite = ["report p1"]

[[event]]
kind  = "visit"
date  = "2019?"
basis = "inferred"
why   = { ar = "يقوله السياق.", en = "The context says so." }
cite  = ["report p1"]

[[event]]
kind = "visit"
date = "199X"
cite = ["report p1"]

[[event]]
kind = "visit"
date = "2014-03/2016-01-05"
cite = ["report p1"]

[[event]]
kind = "visit"
date = "[2018-12-30..2019-01-02]"
cite = ["report p1"]

[[event]]
kind = "visit"
date = "[1993,1995]"
cite = ["report p1"]

[[event]]
kind = "visit"
date = "2021-05/.."
cite = ["report p1"]

[[event]]
kind = "visit"
date = "[..2012-02]"
cite = ["report p1"]

[[event]]
id    = "claim"
kind  = "delivery"
date  = "2020-01-01"
mode  = "alleged"
by    = ["russia"]
voice = [{ ar = "خبراء", en = "experts" }]
cite  = ["report p1"]

[[event]]
id      = "denial"
kind    = "delivery"
said    = "2020-03"
mode    = "denied"
voice   = ["russia"]
answers = ["kuwait#claim"]
cite    = ["report p1"]

[[event]]
kind  = "delivery"
date  = "2020-04"
mode  = "declined"
voice = ["kuwait"]
answers = ["kuwait#claim"]
cite  = ["report p1"]

[[event]]
kind = "delivery"
date = "2028"
mode = "planned"
cite = ["report p1"]

[[event]]
id    = "forecast"
kind  = "delivery"
mode  = "expected"
voice = ["kuwait"]
cite  = ["report p1"]
"#;

fn every_kind() -> Dossier {
    let read = |path: &str| {
        fs::read_to_string(repository().join("tests/small").join(path)).unwrap()
    };
    let vocabulary = "content/vocabulary.toml";
    let in_force = "[[event]]\nkind = \"in-force\"\ndate = \"2024-02-11\"\n\
                    cite = [\"report p4\"]\n\n[[event]]\nkind = \"signed\"\n\
                    date = \"2023-07-04\"\ncite = [\"report p4\"]\n\n[[event]]\n";
    let pact = read(PACT).replacen("[[event]]\n", in_force, 1);
    diwan(Dossier::small())
        .file(vocabulary, read(vocabulary) + WORDS + VISIT)
        .file(KUWAIT, read(KUWAIT) + EVENTS)
        .file(PACT, pact)
}

/// What a page of the chronology shows: its headings, and of each row the date, the event, the evidence
/// and where it leads.
fn rows(page: &Page) -> Vec<String> {
    let mut all = Vec::new();
    for year in page.select("section.year") {
        all.push(format!("# {}", year.one("h2").words()));
        for row in year.select("tbody tr") {
            let cells = row.select("th, td");
            let cells: Vec<_> = cells.into_iter().map(|cell| cell.words()).collect();
            let href = row.one(".of a").attribute("href").unwrap();
            all.push(format!("{} -> {href}", cells.join(" | ")));
        }
    }
    all
}

#[test]
fn it_has_every_event_and_every_computed_end_by_year() {
    let dossier = every_kind();
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    let page = run.page("en/timeline.html");
    assert_eq!(
        rows(&page),
        [
            "# Between 1993 and 1995",
            "one of these dates: 1993 or 1995 | visit Kuwait | Stated [1 ¶1] -> countries/kuwait.html#m-e-visit-1993-1995",
            "# Between 1990 and 1999",
            "the 1990s | visit Kuwait | Stated [1 ¶1] -> countries/kuwait.html#m-e-visit-199X",
            "# 2012",
            "not after February 2012 | visit Kuwait | Stated [1 ¶1] -> countries/kuwait.html#m-e-visit-2012-02",
            "# 2014",
            "March 2014 to 5 January 2016 | visit Kuwait | Stated [1 ¶1] -> countries/kuwait.html#m-e-visit-2014-03-to-2016-01-05",
            "# 2019",
            "18 June 2019 | visit KuwaitA visit to Moscow. By: KuwaitTo: Russia | Stated [1 ¶1] -> countries/kuwait.html#m-e-visit-2019-06-18",
            "June 2019 | visit Kuwait | Stated [1 ¶1] -> countries/kuwait.html#m-e-visit-2019-06",
            "2019 (uncertain) | visit Kuwait | Inferred [1 ¶1]Reason: The context says so. -> countries/kuwait.html#m-e-visit-2019",
            "# Between 2018 and 2019",
            "some time between 30 December 2018 and 2 January 2019 | visit Kuwait | Stated [1 ¶1] -> countries/kuwait.html#m-e-visit-2018-12-30-to-2019-01-02",
            "# 2020",
            "1 January 2020 | Alleged · delivery Kuwait According to: expertsSupplier: Russia | Attributed [1 ¶1] -> countries/kuwait.html#m-e-claim",
            "said in March 2020 | Denied · delivery Kuwait By: RussiaAnswer to: delivery (1 January 2020) | Attributed [1 ¶1] -> countries/kuwait.html#m-e-denial",
            "April 2020 | Neither confirmed nor denied · delivery Kuwait By: KuwaitAnswer to: delivery (1 January 2020) | [1 ¶1] -> countries/kuwait.html#m-e-delivery-2020-04",
            "# 2021",
            "since May 2021 | visit Kuwait | Stated [1 ¶1] -> countries/kuwait.html#m-e-visit-2021-05",
            "# 2023",
            "3 July 2023 Accounts differ | signature The treaty By: Kuwait and Russia | Stated [1 ¶3] -> agreements/pact.html#m-e-signed-2023-07-03",
            "4 July 2023 Accounts differ | signature The treaty | Stated [1 ¶4] -> agreements/pact.html#m-e-signed-2023-07-04",
            "# 2024",
            "11 February 2024 | entry into force The treaty | Stated [1 ¶4] -> agreements/pact.html#m-e-in-force-2024-02-11",
            "# 2028",
            "2028 | Planned; not reported to have happened · delivery Kuwait | [1 ¶1] -> countries/kuwait.html#m-e-delivery-2028",
            "# 2029",
            "11 February 2029 | End of the first term The treaty | Computed [1 ¶4] 5 years from this event: entry into force -> agreements/pact.html#m-term-end",
            "# Undated",
            "undated | Forecast · delivery Kuwait According to: Kuwait | Attributed [1 ¶1] -> countries/kuwait.html#m-e-forecast",
        ]
    );
}

#[test]
fn its_rows_lead_to_the_facts_and_entries_lead_to_their_rows() {
    let dossier = every_kind();
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    let page = run.page("en/timeline.html");
    // Rows are facts of other pages, so they have no data of an event; and each leads to its own row.
    assert_eq!(page.values("[data-event]", "data-event"), [""; 0]);
    for link in page.select(".year .of a") {
        let (path, id) = link.attribute("href").unwrap().split_once('#').unwrap();
        run.page(&format!("en/{path}")).one(&format!("tr[id=\"{id}\"]"));
    }
    let answer = page.one("tr[id=\"m-e-kuwait.denial\"] .answered a");
    assert_eq!(answer.attribute("href"), Some("#m-e-kuwait.claim"));
    let narrowed = page.data(&["data-kind", "data-country", "data-year"]);
    assert_eq!(
        narrowed[..3],
        [
            "visit kuwait 1993 1994 1995",
            "visit kuwait 1990 1991 1992 1993 1994 1995 1996 1997 1998 1999",
            "visit kuwait 2012",
        ]
    );
    assert_eq!(
        narrowed[narrowed.len() - 2..],
        ["term-end kuwait russia 2029", "delivery kuwait "]
    );
    let arabic = run.page("ar/timeline.html");
    let years = |page: &Page| -> Vec<String> {
        page.values("section.year h2", "id").into_iter().map(str::to_owned).collect()
    };
    assert_eq!(years(&arabic), years(&page));
    assert!(page.leads_to("../ar/timeline.html"));
    let entry = run.page("en/agreements/pact.html");
    assert!(entry.leads_to("../timeline.html#m-e-pact.signed-2023-07-03"));
    let entry = run.page("en/countries/russia.html");
    assert!(entry.leads_to("../timeline.html#m-e-kuwait.visit-2019-06-18"));
}

/// The lines of a page: of each the name, its ranges and its signs with their titles.
fn lanes(page: &Page) -> Vec<String> {
    let mut all = Vec::new();
    for lane in page.select(".lanes > ul > li") {
        all.push(format!("# {}", lane.one(".who").words()));
        for shape in lane.select("line, a > svg") {
            all.push(match shape.name() {
                "line" => {
                    let of =
                        ["class", "x1", "x2"].map(|name| shape.attribute(name).unwrap());
                    format!("{} {}-{}", of[0], of[1], of[2])
                }
                _ => {
                    let class = shape.attribute("class").unwrap();
                    format!("{class} {}", shape.one("title").words())
                }
            });
        }
    }
    all
}

#[test]
fn days_are_signs_ranges_are_hatched_and_open_ends_are_open() {
    let dossier = every_kind();
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    assert_eq!(
        lanes(&run.page("en/timeline.html")),
        [
            "# Kuwait",
            "within 9.8%-17.1%",
            "stated one of these dates: 1993 or 1995: visit, Kuwait",
            "within 2.5%-26.8%",
            "stated the 1990s: visit, Kuwait",
            "within 0.0%-56.4%",
            "stated not after February 2012: visit, Kuwait",
            "lasting 61.3%-65.8%",
            "cap 61.3%-61.3%",
            "cap 65.8%-65.8%",
            "stated March 2014 to 5 January 2016: visit, Kuwait",
            "stated some time between 30 December 2018 and 2 January 2019: visit, Kuwait",
            "stated June 2019: visit, Kuwait",
            "within 73.1%-75.5%",
            "inferred 2019 (uncertain): visit, Kuwait",
            "denied March 2020: delivery, Kuwait",
            "declined April 2020: delivery, Kuwait",
            "lasting 78.8%-100.0%",
            "cap 78.8%-78.8%",
            "stated since May 2021: visit, Kuwait",
            "within 95.0%-97.4%",
            "planned 2028: delivery, Kuwait",
            "# Russia",
            "stated 18 June 2019: visit, Kuwait",
            "alleged 1 January 2020: delivery, Kuwait",
            "stated 4 July 2023: signature, The treaty (Accounts differ)",
            "stated 3 July 2023: signature, The treaty (Accounts differ)",
            "stated 11 February 2024: entry into force, The treaty",
        ]
    );
    // The lines end with the last event: what is computed after it has no sign.
    let caption = run.page("en/timeline.html").one(".lanes figcaption").words();
    assert!(
        caption.contains("Terms that end after 2028 are in the list only."),
        "{caption}"
    );
}

#[test]
fn a_theme_or_a_dossier_may_do_without() {
    let without = |dossier: Dossier| {
        let run = dossier.run(&["build", "--quiet"]).succeeded();
        assert!(!dossier.root().join("public/en/timeline.html").exists());
        for (path, page) in dossier.pages() {
            assert!(!page.has("timeline.html"), "{path}");
        }
        run
    };
    let setting = "\"2026-11-21\"\n\n[export]\ntimeline = false";
    without(every_kind().edit("mithaq.toml", "\"2026-11-21\"", setting));
    without(every_kind().without("themes/diwan/templates/timeline.html"));
    // Without events there is nothing to show.
    let pact = "form = \"treaty\"\nparties = [\"kuwait\", \"russia\"]\n\n[[provision]]\n\
                code = \"training\"\nvalue = \"stated\"\ncite = [\"report p5\"]\n";
    without(diwan(Dossier::small()).file(PACT, pact));
}

/// A dossier whose countries visit each other on these days.
fn visits(dates: impl Iterator<Item = String>) -> Dossier {
    let event = |(n, date): (usize, String)| {
        let date = if date.is_empty() { date } else { format!("date = \"{date}\"\n") };
        format!(
            "\n[[event]]\nid = \"v{n}\"\nkind = \"visit\"\n{date}cite = [\"report p1\"]\n"
        )
    };
    let events: String = dates.enumerate().map(event).collect();
    let read = |path: &str| {
        fs::read_to_string(repository().join("tests/small").join(path)).unwrap()
    };
    let vocabulary = "content/vocabulary.toml";
    diwan(Dossier::small())
        .file(vocabulary, read(vocabulary) + VISIT)
        .file(KUWAIT, read(KUWAIT) + &events)
}

/// The parts that a page lists, each with how many rows it says and how many its page has.
fn parts(dossier: &Dossier, path: &str) -> Vec<String> {
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    let page = run.page(path);
    assert_eq!(page.select("section.year").len(), 0, "{path}");
    let items = page.select(".parts li").into_iter();
    items
        .map(|item| {
            let href = item.one("a").attribute("href").unwrap();
            let part = run.page(&format!("en/{href}"));
            let rows = part.select("section.year tbody tr").len();
            let years = part.select("h2[id^=m-y-], #m-undated");
            let years: Vec<_> = years.iter().map(|year| year.words()).collect();
            format!("{href}: {} ({rows}: {})", item.words(), years.join(", "))
        })
        .collect()
}

#[test]
fn a_long_one_is_split_by_decade_and_year() {
    // The pact of the small dossier has one event more.
    let whole = visits((0..499).map(|n| format!("{}", 1990 + n % 30)));
    let run = whole.run(&["build", "--quiet"]).succeeded();
    let page = run.page("en/timeline.html");
    assert_eq!(page.select("section.year tbody tr").len(), 500);
    assert_eq!(page.select(".parts").len(), 0);
    let dates = (0..300)
        .map(|_| "1994-05".to_owned())
        .chain((0..700).map(|n| format!("{}-03", 2000 + n % 2)))
        .chain((0..501).map(|_| "2011".to_owned()))
        .chain((0..3).map(|_| "[1999..2000]".to_owned()))
        .chain((0..2).map(|_| String::new()));
    let dossier = visits(dates);
    assert_eq!(
        parts(&dossier, "en/timeline.html"),
        [
            "timeline-1990s.html: the 1990s 300 events (300: 1994)",
            "timeline-2000.html: 2000 353 events (353: 2000, Between 1999 and 2000)",
            "timeline-2001.html: 2001 350 events (350: 2001)",
            "timeline-2011.html: 2011 (1) 500 events (500: 2011)",
            "timeline-2011-2.html: 2011 (2) 1 event (1: 2011)",
            "timeline-2020s.html: the 2020s 1 event (1: 2023)",
            "timeline-undated.html: Undated 2 events (2: Undated)",
        ]
    );
}
