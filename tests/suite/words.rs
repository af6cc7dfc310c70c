//! Labels of the theme `diwan` where they meet their values, as a reader reads both.
//! Start at [`built`]: the small dossier in `diwan`, with other facts of the pact.

use crate::dossier::{Dossier, Run, copy, repository};
use crate::html::Page;

const LANGUAGES: [&str; 2] = ["ar", "en"];

/// What the tests add to the vocabulary.
const VOCABULARY: &str = r#"
[form.memorandum]
name = { ar = "مذكرة تفاهم", en = "memorandum" }

[event.approved]
name = { ar = "موافقة", en = "approval" }

[event.visit]
name = { ar = "زيارة", en = "visit" }

[event.remark]
name = { ar = "تصريح", en = "remark" }
"#;

/// The small dossier in `diwan`, with these files, and with `facts` for the pact if they are given.
fn built(facts: &str, files: &[(&str, &str)]) -> (Dossier, Run) {
    let mut dossier = Dossier::small();
    copy(&repository().join("themes"), &dossier.root().join("themes"));
    let words = std::fs::read_to_string(dossier.root().join("content/vocabulary.toml"));
    let words = words.expect("there is a vocabulary") + VOCABULARY;
    dossier = dossier
        .edit("mithaq.toml", "\"bare\"", "\"diwan\"")
        .file("content/vocabulary.toml", words);
    if !facts.is_empty() {
        dossier = dossier.file("content/agreements/pact/facts.toml", facts);
    }
    for (path, text) in files {
        dossier = dossier.file(&format!("content/{path}"), text);
    }
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    (dossier, run)
}

/// The words of all that `css` finds on a page in both languages, without the marks of isolation.
fn both(run: &Run, page: &str, css: &str) -> [Vec<String>; 2] {
    LANGUAGES.map(|tag| {
        let page: Page = run.page(&format!("{tag}/{page}"));
        let words = page.select(css).into_iter().map(|node| node.words());
        words.map(|words| words.replace(['\u{2068}', '\u{2069}'], "")).collect()
    })
}

fn agreement(form: &str, more: &str, events: &str) -> String {
    format!(
        "form = \"{form}\"\nparties = [\"kuwait\", \"russia\"]\n{more}\n{}",
        events.replace("[[event]]", "\n[[event]]\ncite = [\"report p3\"]")
    )
}

#[test]
fn names_that_hold_a_conjunction_are_parted_by_semicolons() {
    let named = |ar: &str, en: &str| {
        format!(
            "title = {{ ar = \"{ar}\", en = \"{en}\" }}\nform = \"treaty\"\n\
             parties = [\"kuwait\", \"russia\"]\nbased_on = [\"pact\"]\n"
        )
    };
    let first = named("روسيا وإيران 2025", "Iran and Russia 2025");
    let second = named("وثيقة الكويت", "Andorra");
    let order = named("New Defence Order", "New Defence Order");
    let based = |files: &[(&str, &str)]| {
        let (_dossier, run) = built("", files);
        both(&run, "agreements/pact.html", "section:has(#m-relations) dd")
    };
    let [ar, en] = based(&[
        ("agreements/a/facts.toml", &first),
        ("agreements/b/facts.toml", &second),
    ]);
    assert_eq!(ar, ["روسيا وإيران 2025؛ وثيقة الكويت"]);
    assert_eq!(en, ["Andorra; Iran and Russia 2025"]);
    // A word that begins with the letters of the conjunction is none.
    let third = named("معاهدة قطر", "Brandenburg");
    let [ar, en] = based(&[
        ("agreements/b/facts.toml", &second),
        ("agreements/c/facts.toml", &third),
    ]);
    assert_eq!(ar, ["معاهدة قطر ووثيقة الكويت"]);
    assert_eq!(en, ["Andorra and Brandenburg"]);
    // The conjunction is a prefix in Arabic, and joins no word of another script.
    let [ar, en] = based(&[
        ("agreements/c/facts.toml", &third),
        ("agreements/d/facts.toml", &order),
    ]);
    assert_eq!(ar, ["معاهدة قطر؛ New Defence Order"]);
    assert_eq!(en, ["Brandenburg and New Defence Order"]);
}

/// A conjunction between two headlines would read as a part of one.
#[test]
fn headlines_are_parted_by_semicolons() {
    let article = |ar: &str, en: &str| {
        format!(
            "title = {{ ar = \"{ar}\", en = \"{en}\" }}\nlanguage = \"ar\"\n\
             headline = \"{ar}\"\npublished = {{ date = \"2024\" }}\nauthor = \"salem\"\n"
        )
    };
    let person = "title = { ar = \"سالم\", en = \"Salem\" }\n";
    let (_dossier, run) = built(
        "",
        &[
            ("people/salem/facts.toml", person),
            ("articles/a/facts.toml", &article("قطر تؤكد", "Qatar confirms")),
            ("articles/b/facts.toml", &article("من البوابة", "Russia denies")),
        ],
    );
    let [mut ar, en] = both(&run, "people/salem.html", "section:has(#m-articles) p");
    ar.extend(both(&run, "articles/a.html", "tr:nth-child(3) td")[0].first().cloned());
    ar.extend(both(&run, "articles/a.html", "tr:nth-child(3) td")[1].first().cloned());
    assert_eq!(ar, ["قطر تؤكد؛ من البوابة", "غير مسمى", "Not named"]);
    assert_eq!(en, ["Qatar confirms; Russia denies"]);
}

#[test]
fn what_does_not_bind_is_not_said_to_wait_for_entry_into_force() {
    let signed = "[[event]]\nkind = \"signed\"\ndate = \"2019-07-29\"\n";
    let state = |binding: &str, events: &str| {
        let (_dossier, run) = built(&agreement("memorandum", binding, events), &[]);
        both(&run, "agreements/pact.html", "p.state, ul.reasons > li")
    };
    let due = state("", signed);
    assert_eq!(
        due,
        [
            vec![
                "جرى التوقيع، ولم يُذكر النفاذ",
                "توقيع: 29 يوليو 2019",
                "دخول حيز التنفيذ: لم يُذكر"
            ],
            vec![
                "Signed; entry into force not reported",
                "signature: 29 July 2019",
                "Entry into force: not mentioned"
            ],
        ]
    );
    for binding in ["unknown", "disputed", "yes"] {
        assert_eq!(state(&format!("binding = \"{binding}\""), signed), due);
    }
    for binding in ["no", "not-applicable"] {
        assert_eq!(
            state(&format!("binding = \"{binding}\""), signed),
            [
                ["جرى التوقيع", "توقيع: 29 يوليو 2019"],
                ["Signed", "signature: 29 July 2019"]
            ]
        );
    }
    // What is told of it is said all the same.
    let told = format!("{signed}[[event]]\nkind = \"in-force\"\ndate = \"2027-01-01\"\n");
    let [_, en] = state("binding = \"no\"", &told);
    assert_eq!(en[0], "Signed; not yet in force");
    // In a list, and where the date is doubtful.
    let doubtful = "[[event]]\nkind = \"signed\"\ndate = \"202X\"\n";
    let facts = agreement("memorandum", "binding = \"no\"", doubtful);
    let (_dossier, run) = built(&facts, &[]);
    let cells = both(&run, "agreements/index.html", "tbody td:last-child");
    assert_eq!(cells, [["ربما جرى التوقيع"], ["May have been signed"]]);
}

#[test]
fn an_approval_says_whose_it_is() {
    let events =
        "[[event]]\nkind = \"approved\"\ndate = \"2024-03-03\"\nby = [\"kuwait\"]\n";
    let (_dossier, run) = built(&agreement("treaty", "", events), &[]);
    let ar = "جرت موافقة أحد الأطراف (الكويت)، ولم يُذكر النفاذ";
    let en = "Approved by one party (Kuwait); entry into force not reported";
    assert_eq!(both(&run, "agreements/pact.html", "p.state"), [[ar], [en]]);
    let cell = "tbody td:last-child";
    assert_eq!(both(&run, "agreements/index.html", cell), [[ar], [en]]);
    assert_eq!(
        both(&run, "agreements/pact.html", ".states dd > p"),
        [["جرت موافقة أحد الأطراف (الكويت)"], ["Approved by one party (Kuwait)"]]
    );
    assert_eq!(
        both(&run, "countries/russia.html", ".tally.lines li"),
        [
            ["جرت موافقة بعض الأطراف، ولم يُذكر النفاذ (1)"],
            ["Approved by some of the parties; entry into force not reported (1)"]
        ]
    );
}

#[test]
fn a_date_of_saying_has_the_preposition_that_it_needs() {
    let events: String =
        ["2024-09-01", "2024-09", "2024-09~", "[2024-09-01..2024-09-05]"]
            .map(|said| format!("[[event]]\nkind = \"remark\"\nsaid = \"{said}\"\n"))
            .concat();
    let (_dossier, run) = built(&agreement("treaty", "", &events), &[]);
    let mut found = both(&run, "agreements/pact.html", "tr[data-event=remark] p.when");
    found.iter_mut().for_each(|all| all.sort());
    assert_eq!(
        found,
        [
            [
                "قيل في 1 سبتمبر 2024",
                "قيل في سبتمبر 2024",
                "قيل في سبتمبر 2024 تقريبًا",
                "قيل في وقت ما بين 1 سبتمبر 2024 و5 سبتمبر 2024",
            ],
            [
                "said around September 2024",
                "said in September 2024",
                "said on 1 September 2024",
                "said some time between 1 September 2024 and 5 September 2024",
            ],
        ]
    );
}

#[test]
fn a_row_says_once_that_it_is_inferred() {
    let why = "why = { ar = \"لسبب.\", en = \"For a reason.\" }";
    let proof = "basis = \"inferred\", why = { ar = \"لآخر.\", en = \"For another.\" }, cite = [\"report p3\"]";
    let event = |basis: &str| {
        format!(
            "[[event]]\nkind = \"visit\"\ndate = \"2024\"\n{basis}\nby = [\"kuwait\"]\n\
             to = [\"russia\"]\nplace = {{ ar = \"موسكو\", en = \"Moscow\" }}\n\
             evidence.by = {{ {proof} }}\nevidence.place = {{ {proof} }}\n"
        )
    };
    let row = |basis: &str| {
        let (_dossier, run) = built(&agreement("treaty", "", &event(basis)), &[]);
        both(&run, "agreements/pact.html", "tr[data-event=visit]")
    };
    let [ar, en] = row(&format!("basis = \"inferred\"\n{why}"));
    assert_eq!(ar[0].matches("مستنتج").count(), 1, "{ar:?}");
    assert_eq!(en[0].to_lowercase().matches("inferred").count(), 1, "{en:?}");
    assert!(en[0].contains("Reason: For a reason."), "{en:?}");
    assert!(en[0].contains("By: KuwaitTo: RussiaPlace: Moscow"), "{en:?}");
    assert!(ar[0].contains("مَن قام به: الكويتإلى روسياالمكان: موسكو"), "{ar:?}");
    // The mark stands beside the first of the fields where the date itself is stated.
    let [_, en] = row("");
    assert_eq!(en[0].matches("Inferred").count(), 1, "{en:?}");
    assert!(en[0].contains("Who did it: For another. Inferred"), "{en:?}");
}

#[test]
fn other_names_stand_beside_their_evidence() {
    let facts = "title = { ar = \"الكويت\", en = \"Kuwait\" }\niso = \"KW\"\n\
                 variants = [\"Koweit\", \"Kuwayt\"]\n\
                 evidence.variants = { basis = \"stated\", cite = [\"report p3\"] }\n";
    let (_dossier, run) = built("", &[("countries/kuwait/facts.toml", facts)]);
    let [ar, en] = both(&run, "countries/kuwait.html", "section:has(#m-facts) > p.why");
    assert_eq!(ar, ["أسماء أخرى: Koweit؛ Kuwayt – مذكور [1 ¶3]"]);
    assert_eq!(en, ["Other names: Koweit and Kuwayt – Stated [1 ¶3]"]);
}

#[test]
fn an_office_names_its_place_once_and_leads_to_it() {
    let facts = "title = { ar = \"سالم\", en = \"Salem\" }\n\
                 [[role]]\ntitle = { ar = \"رئيس روسيا\", en = \"President of Russia\" }\n\
                 of = \"russia\"\ncite = [\"report p1\"]\n\
                 [[role]]\ntitle = { ar = \"سفير\", en = \"Ambassador\" }\n\
                 of = \"russia\"\ncite = [\"report p1\"]\n";
    let (_dossier, run) = built("", &[("people/salem/facts.toml", facts)]);
    let roles = both(&run, "people/salem.html", "section:has(#m-roles) li > p");
    assert_eq!(
        roles,
        [
            ["رئيس روسيا [1 ¶1]", "سفير (روسيا) [1 ¶1]"],
            ["President of Russia [1 ¶1]", "Ambassador (Russia) [1 ¶1]"]
        ]
    );
    let page = run.page("en/people/salem.html");
    let link = page.one("section:has(#m-roles) li:first-child b a");
    assert_eq!(link.attribute("href"), Some("../countries/russia.html"));
    // So does the page of the article.
    let [_, en] = both(&run, "articles/report.html", "#p1 dd");
    assert_eq!(en, ["President of Russia", "AmbassadorRussia"]);
}
