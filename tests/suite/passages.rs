//! Passages of articles, the places of their paragraphs, and what rests on each.
//! Start at [`a_paragraph_has_its_passage_and_what_rests_on_it`].

use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use crate::dossier::{Dossier, Run, bytes, copy, repository};

const ARTICLE: &str = "content/articles/report/facts.toml";
const PRINTED: &str = "content/articles/report/_source.txt";
const FACTS: &str = "content/agreements/pact/facts.toml";

/// The small dossier with a passage, in the theme `diwan`.
fn in_diwan() -> Dossier {
    let dossier = Dossier::small().edit("mithaq.toml", "\"bare\"", "\"diwan\"");
    copy(&repository().join("themes"), &dossier.root().join("themes"));
    let passages = "paragraphs = 12\n\n[[passage]]\nat = \"p3\"\ntext = \"وُقّعت أمس\"\nnote = { ar = \"أي يوم الاثنين.\", en = \"On [[kuwait]]’s Monday.\" }\n";
    dossier.edit(ARTICLE, "paragraphs = 12\n", passages)
}

/// The words of a paragraph's place on the page of the article.
fn place(run: &Run, language: &str, id: &str) -> String {
    let page = run.page(&format!("{language}/articles/report.html"));
    page.one(&format!("section#{id}")).lines().join(" ")
}

/// What stands at some paragraphs in both languages.
const PLACES: &str = "\
Paragraph 3وُقّعت أمس On Kuwait’s Monday. The treatysignature: 3 July 2023 StatedBoth ministers signed. In the text: its opening
Paragraph 4The treatyDuration, renewal and notice StatedDuration: 5 years Runs from: entry into force Renewal: Automatic
Paragraph 5The treatytraining StatedFor officers. In the text: Provisions
Paragraph 10The treatyDuration, renewal and notice Stated ¶10–12Duration: 5 years Runs from: entry into force Renewal: Automatic
Paragraphs 11 to 12Cited together with others, from paragraph 10 on
الفقرة 3وُقّعت أمس أي يوم الاثنين. المعاهدةتوقيع: 3 يوليو 2023 مذكوروقّعها الوزيران. في النص: مستهله
الفقرة 4المعاهدةالمدة والتجديد والإخطار مذكورالمدة: 5 سنوات بداية المدة: دخول حيز التنفيذ التجديد: تلقائي
الفقرة 5المعاهدةتدريب مذكورللضباط. في النص: الأحكام
الفقرة 10المعاهدةالمدة والتجديد والإخطار مذكور ¶10–12المدة: 5 سنوات بداية المدة: دخول حيز التنفيذ التجديد: تلقائي
الفقرات من 11 إلى 12ضمن فقرات يُستشهد بها معًا، أولاها الفقرة 10
";

#[test]
fn a_paragraph_has_its_passage_and_what_rests_on_it() {
    let text = "text = { ar = \"وقّعها الوزيران.\", en = \"Both ministers signed.\" }\n";
    let note = "note = { ar = \"للضباط.\", en = \"For officers.\" }\n";
    let dossier = in_diwan()
        .edit(FACTS, "cite = [\"report p3\"]", &format!("{text}cite = [\"report p3\"]"))
        .edit(FACTS, "[\"report p4\"]", "[\"report p4\", \"report p10-12\"]")
        .edit(FACTS, "value = \"stated\"\n", &format!("value = \"stated\"\n{note}"));
    let run = dossier.build().succeeded();
    let mut found = String::new();
    for language in ["en", "ar"] {
        for id in ["p3", "p4", "p5", "p10", "p11"] {
            writeln!(found, "{}", place(&run, language, id)).unwrap();
        }
    }
    assert_eq!(found, PLACES);
    let page = run.page("en/articles/report.html");
    assert_eq!(page.values("section[id]", "id"), ["p3", "p4", "p5", "p10", "p11"]);
    page.one("section#p11 > #p12");
    assert_eq!(page.one("section#p11").links(), ["#p10"]);
    let back = page.one("section#p3").links();
    assert!(back.contains(&"../agreements/pact.html#m-e-signed-2023-07-03"), "{back:?}");
    let back = page.one("section#p5").links();
    let wanted =
        ["../agreements/pact.html#m-p-training", "../agreements/pact.html#scope"];
    assert!(wanted.iter().all(|link| back.contains(link)), "{back:?}");
    let passage = page.one("#p3 blockquote bdi");
    assert_eq!(passage.attribute("lang"), Some("ar"));
    assert_eq!(passage.attribute("dir"), Some("rtl"));
}

#[test]
fn a_mark_leads_to_the_first_paragraph_that_it_names() {
    let text = "+++\ntitle = \"A small dossier\"\n+++\n\nSee [[pact]] [@report, p7-9,11] [@report, p5; @note].\n";
    let note = "title = { en = \"A note\" }\nlanguage = \"ar\"\nheadline = \"خبر\"\npublished = { date = \"2024-03-09\" }\n";
    let dossier = in_diwan()
        .file("content/articles/note/facts.toml", note)
        .file("content/pages/tour/en.md", text)
        .file(
            "content/pages/tour/ar.md",
            "+++\ntitle = \"جولة\"\n+++\n\nانظر [[pact]].\n",
        )
        .edit(ARTICLE, "at = \"p3\"", "at = \"p8\"");
    let run = dossier.build().succeeded();
    let page = run.page("en/tour.html");
    let marks = page.values(".cite a", "href");
    let wanted =
        ["articles/report.html#p7", "articles/report.html#p5", "articles/note.html"];
    assert_eq!(marks[..3], wanted);
    let sources = page.one("ol.sources");
    assert_eq!(
        sources.lines().join(" "),
        "[1] A report Publisher not named · 9 March 2024 Passages: 1Paragraph 8: وُقّعت أمس [2] A note Publisher not named · 9 March 2024"
    );
    let links = sources.links();
    assert_eq!(
        links,
        ["articles/report.html#p5", "articles/report.html#p8", "articles/note.html"]
    );
    let report = run.page("en/articles/report.html");
    let cited = ["p3", "p4", "p5", "p7", "p8", "p9", "p11"];
    assert_eq!(report.values("section[id]", "id"), cited);
    // The Arabic home page cites nothing.
    assert_eq!(
        run.page("ar/articles/report.html").values("section[id]", "id"),
        ["p3", "p4", "p5", "p8"]
    );
    let whole = run.page("en/articles/note.html");
    assert_eq!(
        whole.one("section.cited").lines().join(" "),
        "The article as a wholeA small dossierIn the text: its opening"
    );
}

/// The evidence of a single field cites an article too.
#[test]
fn a_field_of_a_fact_is_listed_with_its_fact() {
    let field = "place = { ar = \"موسكو\", en = \"Moscow\" }\nevidence.place = { cite = [\"report p9\"] }\ncite = [\"report p3\"]\n";
    let dossier = in_diwan().edit(FACTS, "cite = [\"report p3\"]\n", field);
    let run = dossier.build().succeeded();
    let words = place(&run, "en", "p9");
    assert_eq!(
        words,
        "Paragraph 9The treatysignature: 3 July 2023 StatedKuwait and Russia"
    );
}

/// A field says what it holds, whatever its type.
#[test]
fn the_evidence_of_a_field_says_what_the_field_holds() {
    let fields = "binding = \"no\"\naddressees = [{ ar = \"الجيران\", en = \"the neighbours\" }]\n";
    let evidence = |field: &str| format!("[evidence.{field}]\ncite = [\"report p9\"]\n");
    let evidence: String =
        ["form", "binding", "parties", "addressees"].map(evidence).concat();
    let dossier = in_diwan().edit(
        FACTS,
        "\n[[event]]",
        &format!("{fields}\n{evidence}\n[[event]]"),
    );
    let run = dossier.build().succeeded();
    for (language, wanted) in [
        (
            "en",
            "Paragraph 9The treatyForm: treaty StatedBinding force: Not binding StatedParties: Kuwait and Russia StatedAddressed to: the neighbours Stated",
        ),
        (
            "ar",
            "الفقرة 9المعاهدةالشكل: معاهدة مذكورالإلزام: غير قائم مذكورالأطراف: الكويت وروسيا مذكورالجهة المخاطَبة: الجيران مذكور",
        ),
    ] {
        assert_eq!(place(&run, language, "p9"), wanted, "{language}");
    }
}

/// Of a range only the first paragraph lists what cites it, so a page grows with the citations
/// and not with the length of their ranges.
#[test]
fn a_long_range_costs_no_more_than_a_short_one() {
    let build = |count: usize| {
        let event = |at: usize| {
            let (from, day) = (1 + at % 7, 1 + at % 28);
            format!(
                "[[event]]\nkind = \"signed\"\ntext = {{ ar = \"{at}\" }}\ndate = \"2023-07-{day:02}\"\ncite = [\"report p{from}-{}\"]\n",
                5000 - at % 5
            )
        };
        let events: String = (0..count).map(event).collect();
        let facts =
            fs::read_to_string(repository().join("tests/small").join(FACTS)).unwrap();
        let dossier = Dossier::small()
            .edit(ARTICLE, "paragraphs = 12", "paragraphs = 5000")
            .file(FACTS, format!("{facts}\n{events}"));
        let run = dossier.build().succeeded();
        let page = run.page("ar/articles/report.html");
        for id in ["p1", "p7", "p8", "p2500", "p5000"] {
            page.one(&format!("[id=\"{id}\"]"));
        }
        page.html.len()
    };
    let (few, many) = (build(40), build(400));
    assert!(many < few + 400 * 200, "{few} bytes, then {many}");
}

/// A number that no article reaches makes no page of that many lines.
#[test]
fn the_highest_paragraph_is_a_paragraph() {
    let dossier = Dossier::small()
        .edit(ARTICLE, "paragraphs = 12\n", "")
        .edit(FACTS, "report p3", "report p2-4294967295")
        .edit(FACTS, "report p4", "report p4294967295")
        .edit(FACTS, "report p5", "report p4294967290-4294967295");
    let run = dossier.build().succeeded();
    let page = run.page("en/articles/report.html");
    page.one("[id=p2]");
    page.one("[id=p4294967291]");
    assert_eq!(page.one("[id=p4294967295]").words(), "¶4,294,967,295 The treaty ¶ ^");
    assert_eq!(page.select("a[id]").len(), 10_000);
}

#[test]
fn the_printed_text_is_an_input_and_is_not_published() {
    let printed = "\u{feff}تقرير\r\n\r\nسالم حداد\r\nوُقّعت أمس، والسرّ هنا.\r\n";
    let sum = "1111111111111111111111111111111111111111111111111111111111111111";
    let with_sum = format!("paragraphs = 3\nsha256 = \"{sum}\"\n");
    let dossier = in_diwan()
        .edit(ARTICLE, "paragraphs = 12\n", &with_sum)
        .edit(FACTS, "report p4", "report p3")
        .edit(FACTS, "report p5", "report p3");
    let dossier = dossier.edit("content/agreements/pact/ar.md", "p5", "p2").edit(
        "content/agreements/pact/en.md",
        "p5",
        "p2",
    );
    // Without the file nothing is checked.
    dossier.run(&["build", "--quiet"]).succeeded();
    let dossier = dossier.file(PRINTED, printed);
    let refused = dossier.run(&["build", "--quiet"]).refused();
    let (_, real) =
        refused.stderr.split_once("write `sha256 = \"").expect(&refused.stderr);
    let real = &real[..64];
    let dossier = dossier.edit(ARTICLE, sum, real);
    dossier.build().succeeded();
    for (path, text) in bytes(&dossier.root().join("public")) {
        assert!(!path.contains("_source"), "{path}");
        assert!(!String::from_utf8_lossy(&text).contains("والسر"), "{path}");
    }
    let unchanged = dossier.build().succeeded();
    assert!(unchanged.stdout.contains("unchanged") || unchanged.stdout.contains("pages"));
    // The same size: only the stamp and the bytes differ.
    let dossier = dossier.edit(PRINTED, "أمس", "غدا");
    let refused = dossier.run(&["build", "--quiet"]).refused();
    assert!(refused.stderr.contains("do not stand in paragraph 3"), "{}", refused.stderr);
    let dossier = dossier.without(PRINTED);
    dossier.run(&["build", "--quiet"]).succeeded();
}

/// Names with `_` are passed over but for the text of an article; that is read as other files are.
#[test]
#[cfg(unix)]
fn an_odd_printed_text_is_reported_and_one_elsewhere_is_passed_over() {
    let dossier = Dossier::small()
        .file("content/countries/kuwait/_source.txt", b"\xff\0")
        .file("content/_source.txt", b"\xff")
        .file("content/articles/_source.txt", b"\xff");
    dossier.build().succeeded();
    let pipe = dossier.root().join(PRINTED);
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let refused = dossier.run(&["build", "--quiet"]).refused();
    assert_eq!(
        refused.stderr,
        "error[unreadable]: this is no regular file\n--> content/articles/report/_source.txt\n = help: put a file in its place; folders, pipes, sockets and devices are not read\n\n1 error\nnothing was written\n"
    );
    let dossier = dossier.without(PRINTED);
    fs::create_dir(&pipe).unwrap();
    dossier.build().succeeded();
    fs::remove_dir(&pipe).unwrap();
    let dossier = dossier.file(PRINTED, "a".repeat(9 * 1024 * 1024));
    let refused = dossier.run(&["build", "--quiet"]).refused();
    assert!(refused.stderr.contains("error[too-large]"), "{}", refused.stderr);
}
