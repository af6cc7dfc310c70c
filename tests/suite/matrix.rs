//! The pages that compare what instruments provide. Start at [`compared`], a dossier with every value of
//! a provision.

use crate::dossier::{Dossier, Run, copy, repository};
use crate::html::{Node, Page};
use crate::links;

const VOCABULARY: &str = "content/vocabulary.toml";

/// Provisions after that of training, which the small dossier has. Two are of one family.
const PROVISIONS: &str = "
[provision.defence]
name       = { ar = \"دفاع مشترك\", en = \"mutual defence\" }
definition = { ar = \"تعهّد بالدفاع.\", en = \"A pledge to defend.\" }
family     = \"assistance\"

[provision.supply]
name = { ar = \"توريد\", en = \"supply\" }

[provision.help]
name   = { ar = \"مساعدة\", en = \"help\" }
family = \"assistance\"

[provision.bases]
name = { ar = \"قواعد\", en = \"bases\" }

[event.agreed]
name = { ar = \"توافق\", en = \"agreement reached\" }

[form.offer]
name   = { ar = \"عرض\", en = \"offer\" }
status = \"proposed\"
group  = \"offers\"

[group.offers]
name = { ar = \"العروض\", en = \"Offers\" }
";

/// The dossier in the theme `diwan`, with further codes.
fn diwan() -> Dossier {
    let dossier = Dossier::small();
    copy(&repository().join("themes"), &dossier.root().join("themes"));
    let codes = std::fs::read_to_string(dossier.root().join(VOCABULARY)).unwrap();
    dossier
        .edit("mithaq.toml", "\"bare\"", "\"diwan\"")
        .file(VOCABULARY, format!("{codes}{PROVISIONS}"))
}

/// The facts of an agreement: what they begin with, its events, and its provisions as codes and values.
fn facts(
    title: &str,
    form: &str,
    events: &[(&str, &str)],
    said: &[(&str, &str)],
) -> String {
    let mut facts = format!(
        "title = {{ ar = \"{title}\", en = \"{title}\" }}\nform = \"{form}\"\n\
         parties = [\"kuwait\", \"russia\"]\n"
    );
    for (kind, date) in events {
        facts +=
            &format!("\n[[event]]\nkind = \"{kind}\"\n{date}\ncite = [\"report p1\"]\n");
    }
    for (code, value) in said {
        let voice = match *value {
            "attributed" | "assessed" => "voice = [\"russia\"]\n",
            _ => "",
        };
        let cite = if *value == "silent" { "" } else { "cite = [\"report p2\"]\n" };
        facts += &format!(
            "\n[[provision]]\ncode = \"{code}\"\nvalue = \"{value}\"\n{voice}{cite}\
             note = {{ ar = \"ملاحظة: {code} {value}\", en = \"Note: {code}, {value}.\" }}\n"
        );
    }
    facts
}

/// The small dossier with instruments that have every value of a provision, and cells that are empty.
fn compared() -> Dossier {
    let agreements = [
        (
            "early",
            facts(
                "Early pact",
                "treaty",
                &[("signed", "date = \"1993\""), ("signed", "date = \"1994\"")],
                &[
                    ("training", "silent"),
                    ("defence", "assessed"),
                    ("defence", "stated"),
                    ("help", "stated"),
                    ("defence", "assessed"),
                ],
            ),
        ),
        (
            "late",
            facts(
                "Late pact",
                "treaty",
                &[
                    ("agreed", "date = \"2024\""),
                    ("in-force", "date = \"2025-01-01\"\nmode = \"planned\""),
                ],
                &[
                    ("training", "absent"),
                    ("defence", "attributed"),
                    ("supply", "related"),
                    ("bases", "stated"),
                ],
            ),
        ),
        (
            "last",
            facts(
                "Last pact",
                "treaty",
                &[(
                    "signed",
                    "date = \"2025\"\nbasis = \"inferred\"\nwhy = { ar = \"سبب\", en = \"Why.\" }",
                )],
                &[("supply", "assessed"), ("help", "silent")],
            ),
        ),
        ("offer", facts("Offer", "offer", &[], &[("training", "attributed")])),
    ];
    agreements.into_iter().fold(diwan(), |dossier, (id, facts)| {
        dossier.file(&format!("content/agreements/{id}/facts.toml"), facts)
    })
}

fn built(dossier: &Dossier) -> Run {
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    assert_eq!(links::broken(dossier), [""; 0]);
    run
}

/// The rows of a table, with a line between cells.
fn rows(table: Node) -> Vec<String> {
    table.rows().into_iter().map(|row| row.join(" | ")).collect()
}

/// What is said of each provision: its name, then the lines of each instrument.
fn told(page: &Page) -> Vec<String> {
    let mut lines = Vec::new();
    for part in page.select(".told") {
        let place = part.one("[id]").attribute("id").unwrap();
        let words = part.words_of("h3, .definition").join(" – ");
        lines.push(format!("{place}: {words}"));
        for entry in part.select("li") {
            let said = entry.select(".said").into_iter();
            let said: Vec<_> = said.map(|one| one.lines().join(" ")).collect();
            let said = said.join(" / ");
            lines.push(format!("  {}: {said}", entry.one("li > p a").words()));
        }
    }
    lines
}

#[test]
fn the_table_has_every_value_and_leaves_empty_what_is_not_recorded() {
    let dossier = compared();
    let run = built(&dossier);
    let page = run.page("en/matrix.html");
    assert_eq!(
        rows(page.one("table.matrix")),
        [
            "Fact | Early pact | The treaty | Late pact | Last pact",
            "Dates and term",
            "Form | treaty | treaty | treaty | treaty",
            "Signed or made | 1993 or 1994 Accounts differ | 3 July 2023 | 2024 (agreement reached) | 2025 Inferred",
            "Entry into force | Not mentioned | Not mentioned | 1 January 2025 Planned | Not mentioned",
            "Duration |  | 5 years |  | ",
            "Renewal |  | Automatic |  | ",
            "Provisions",
            "training | Not mentioned | Stated | Absent | ",
            "mutual defence | Stated Assessed |  | Attributed | ",
            "help | Stated |  |  | Not mentioned",
            "supply |  |  | Mentioned alongside | Assessed",
        ]
    );
    assert_eq!(
        page.one(".key").words_of("li"),
        [
            "Stated: The source says that it is in the agreement.",
            "Attributed: A person or body, named or described, says so; the article does not say it in its own voice.",
            "Assessed: The source or an expert judges that the agreement amounts to this or allows it.",
            "Mentioned alongside: It is reported alongside the agreement, but not said to be one of its provisions.",
            "Absent: The source says expressly that it is not in the agreement.",
            "Not mentioned: The source says nothing of it. This is silence, not denial: it may be in the agreement or not.",
            "Inferred: No source says so outright; the editors conclude it, and give the reason.",
            "Empty: Nothing is recorded here. That is other than “Not mentioned”, which says that the source was read for it.",
        ]
    );
    let arabic = rows(run.page("ar/matrix.html").one("table.matrix"));
    assert_eq!(arabic[8], "تدريب | لم يُذكر | مذكور | ذُكر أنه ليس فيه | ");
}

/// A reader who looks with a finger or a screen reader cannot take one for the other.
#[test]
fn an_empty_cell_has_nothing_and_silence_is_a_link_to_its_row() {
    let page = built(&compared()).page("en/matrix.html");
    let row = page.one("tr[data-code=training]");
    let cells: Vec<_> = row.select("td").into_iter().map(Node::markup).collect();
    let cell = |id: &str, title: &str, value: &str, words: &str| {
        format!(
            "<td data-label=\"\u{2068}{title}\u{2069}\"><span><a href=\"agreements/{id}.html#m-p-training\">\
             <span class=\"basis {value}\">{words}</span></a></span></td>"
        )
        .replace(['\u{2068}', '\u{2069}'], "")
    };
    assert_eq!(
        cells,
        [
            cell("early", "Early pact", "silent", "Not mentioned"),
            cell("pact", "The treaty", "stated", "Stated"),
            cell("late", "Late pact", "absent", "Absent"),
            "<td></td>".to_owned(),
        ]
    );
    // Of several claims the first of each value.
    assert_eq!(
        page.one("tr[data-code=defence]").links(),
        [
            "#m-p-defence",
            "agreements/early.html#m-p-defence-b",
            "agreements/early.html#m-p-defence",
            "agreements/late.html#m-p-defence",
        ]
    );
    let scopes = |css: &str| page.select(css).len();
    assert_eq!(scopes("thead th[scope=col]"), 5);
    assert_eq!(scopes("tbody th[scope=row]"), 9);
    assert_eq!(scopes("tbody th[scope=rowgroup][colspan=\"5\"]"), 2);
}

#[test]
fn below_the_table_stands_all_that_is_said_of_each_provision() {
    let page = built(&compared()).page("en/matrix.html");
    assert_eq!(
        told(&page),
        [
            "m-p-training: training",
            "  Early pact: Not mentioned Note: training, silent.",
            "  The treaty: Stated [1 ¶5]",
            "  Late pact: Absent [1 ¶2] Note: training, absent.",
            "  Offer: Attributed [1 ¶2] According to: Russia Note: training, attributed.",
            "m-p-defence: mutual defence – A pledge to defend.",
            "  Early pact: Stated [1 ¶2] Note: defence, stated. / Assessed [1 ¶2] According to: Russia Note: defence, \
             assessed. / Assessed [1 ¶2] According to: Russia Note: defence, assessed.",
            "  Late pact: Attributed [1 ¶2] According to: Russia Note: defence, attributed.",
            "m-p-help: help",
            "  Early pact: Stated [1 ¶2] Note: help, stated.",
            "  Last pact: Not mentioned Note: help, silent.",
            "m-p-supply: supply",
            "  Late pact: Mentioned alongside [1 ¶2] Note: supply, related.",
            "  Last pact: Assessed [1 ¶2] According to: Russia Note: supply, assessed.",
            "m-p-bases: bases",
            "  Late pact: Stated [1 ¶2] Note: bases, stated.",
        ]
    );
    assert_eq!(page.one(".others ul").words_of("li"), ["Offer offer"]);
}

#[test]
fn an_agreement_leads_to_its_column_and_to_what_others_say() {
    let dossier = compared();
    let run = built(&dossier);
    let links = |id: &str| -> Vec<String> {
        let page = run.page(&format!("en/agreements/{id}.html"));
        let all = page.root().one("main").links().into_iter();
        all.filter(|link| link.contains("matrix")).map(str::to_owned).collect()
    };
    let with = |id: &str| format!("../matrix.html?with={id}");
    let place = |code: &str| format!("../matrix.html#m-p-{code}");
    assert_eq!(
        links("late"),
        [place("defence"), place("supply"), place("training"), with("late")]
    );
    assert_eq!(links("offer"), [place("training")]);
    // A menu leads there from every page, once where there is room and once where there is none.
    let page = run.page("en/countries/kuwait.html");
    let item = "<a href=../matrix.html>Compare provisions</a>";
    assert_eq!(page.select(".menu a[href='../matrix.html']").len(), 2);
    page.shows(item);
}

/// 41 instruments: a group of offers, and treaties of two parties.
fn many() -> Dossier {
    (0..40).fold(diwan(), |dossier, n| {
        let form = if n < 2 { "offer" } else { "treaty" };
        let (year, title) = (format!("date = \"{}\"", 1980 + n), format!("Pact {n:02}"));
        let said = [("training", "stated"), ("supply", "silent")];
        let facts = facts(&title, form, &[("signed", &year)], &said);
        let facts = if n < 5 { facts } else { facts.replace("\"kuwait\", ", "") };
        dossier.file(&format!("content/agreements/pact-{n}/facts.toml"), facts)
    })
}

#[test]
fn above_forty_instruments_there_are_parts() {
    let dossier = many();
    let run = built(&dossier);
    let page = run.page("en/matrix.html");
    assert_eq!(page.select("table").len(), 0);
    let parts = page.one(".columns");
    assert_eq!(
        parts.words_of("li"),
        [
            "Offers 2 documents and initiatives",
            "Kuwait 4 documents and initiatives",
            "Russia 35 documents and initiatives"
        ]
    );
    assert_eq!(
        parts.links(),
        ["matrix-offers.html", "matrix-kuwait.html", "matrix-russia.html"]
    );
    page.shows("What is said of each provision in 41 documents.");
    let kuwait = run.page("en/matrix-kuwait.html");
    assert_eq!(
        rows(kuwait.one("table.matrix"))[0],
        "Fact | Pact 02 | Pact 03 | Pact 04 | The treaty"
    );
    assert_eq!(kuwait.one("h1").words(), "Compare provisions: Kuwait");
    assert_eq!(kuwait.one(".crumbs").links(), ["index.html", "matrix.html"]);
    assert_eq!(kuwait.one(".language").links(), ["../ar/matrix-kuwait.html"]);
    // An agreement stands in the part of its party that has the fewest, and leads there.
    assert!(
        run.page("en/agreements/pact-3.html")
            .leads_to("../matrix-kuwait.html?with=pact-3")
    );
    assert!(
        run.page("en/agreements/pact-7.html")
            .leads_to("../matrix-russia.html#m-p-supply")
    );
}

/// A part has at most forty columns; the address of a further one is that of no entry.
#[test]
fn a_part_of_more_than_forty_has_several_pages() {
    let dossier = (40..85).fold(many(), |dossier, n| {
        let said = [("training", "stated"), ("supply", "silent")];
        let facts = facts(&format!("Pact {n}"), "treaty", &[], &said);
        dossier.file(&format!("content/agreements/pact-{n}/facts.toml"), facts)
    });
    let run = built(&dossier);
    let parts = run.page("en/matrix.html");
    let parts = parts.one(".columns");
    assert_eq!(
        parts.words_of("li"),
        [
            "Offers 2 documents and initiatives",
            "Kuwait: Part 1 of 2 40 documents and initiatives",
            "Kuwait: Part 2 of 2 9 documents and initiatives",
            "Russia 35 documents and initiatives",
        ]
    );
    assert_eq!(parts.links()[2], "matrix-kuwait.2.html");
    let second = run.page("en/matrix-kuwait.2.html");
    assert_eq!(second.select("thead th").len(), 10);
    assert_eq!(second.one(".eyebrow").words(), "Part 2 of 2");
}

fn has_no_matrix(dossier: &Dossier) {
    built(dossier);
    for (path, page) in dossier.pages() {
        assert!(!path.contains("matrix"), "{path}");
        assert!(
            !page.root().links().iter().any(|link| link.contains("matrix")),
            "{path}"
        );
    }
}

#[test]
fn a_theme_without_the_template_has_no_such_page() {
    has_no_matrix(&Dossier::small());
}

#[test]
fn a_dossier_can_do_without() {
    has_no_matrix(&compared().file(
        "mithaq.toml",
        "title = { ar = \"ملف\", en = \"Dossier\" }\nlanguages = [\"ar\", \"en\"]\ntheme = \"diwan\"\n\
         as_of = \"2026-11-21\"\n\n[export]\nmatrix = false\n",
    ));
}
