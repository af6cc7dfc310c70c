//! Claims and the answers to them: one block wherever any of them is named.

use super::{LANGUAGES, dossier, record, said};
use crate::dossier::{Dossier, copy, repository};
use crate::html::Page;

/// The blocks of a page, each as the ids of its rows; those of answers have a mark before them.
fn blocks(page: &Page) -> Vec<String> {
    let rows = |block: crate::html::Node| {
        let rows = block.select("tr[id]").into_iter();
        let rows = rows.map(|row| {
            let mark = if row.first("li.answered").is_some() { "> " } else { "" };
            format!("{mark}{}", row.attribute("id").unwrap())
        });
        rows.collect::<Vec<_>>().join(" ")
    };
    page.select("tbody.exchange").into_iter().map(rows).collect()
}

/// Every page with blocks: each block stands once at each entry that any of its events names.
const BLOCKS: &str = "\
agreements/pact.html: m-e-joint-exercise > m-e-exercise-2025-01-15 > m-e-russia.exercise
countries/france.html: m-e-iran.drones m-e-iran.missiles > m-e-iran.denial > m-e-statement-2024-10 > m-e-russia.both-denied
countries/iran.html: m-e-drones m-e-missiles > m-e-denial > m-e-france.statement-2024-10 > m-e-russia.both-denied
countries/russia.html: m-e-iran.drones m-e-iran.missiles > m-e-iran.denial > m-e-france.statement-2024-10 > m-e-both-denied
countries/russia.html: m-e-pact.joint-exercise > m-e-pact.exercise-2025-01-15 > m-e-exercise
organisations/defence-ministry.html: m-e-pact.joint-exercise > m-e-pact.exercise-2025-01-15 > m-e-russia.exercise
people/salem-haddad.html: m-e-pact.joint-exercise > m-e-pact.exercise-2025-01-15 > m-e-russia.exercise
";

#[test]
fn a_claim_and_its_answers_are_one_block_at_every_entry_that_any_of_them_names() {
    let (dossier, _) = record();
    for language in LANGUAGES {
        let mut found = String::new();
        for (path, page) in dossier.pages() {
            if let Some(path) = path.strip_prefix(&format!("{language}/")) {
                for block in blocks(&page) {
                    found.push_str(&format!("{path}: {block}\n"));
                }
            }
        }
        assert_eq!(found, BLOCKS, "{language}");
    }
}

/// What the block of an agreement says, row by row.
const SIMPLE: [[&str; 2]; 4] = [
    ["القول والرد عليه", "Claim and answers"],
    [
        "توقّع · مناورات | 2027 | بحسب سالم حداد ومراقبون",
        "Forecast · exercise | 2027 | According to: Salem Haddad and observers",
    ],
    [
        "نفي · مناورات | قيل في 15 يناير 2025 | لا مناورات في الخطة. | من وزارة الدفاع | ردًا على: مناورات (2027)",
        "Denied · exercise | said on 15 January 2025 | No exercise is planned. | By: Ministry of Defence | Answer to: exercise (2027)",
    ],
    [
        "دون تأكيد أو نفي · مناورات | بلا تاريخ | من روسيا | ردًا على: مناورات (2027) | مسجل في صفحة «روسيا»",
        "Neither confirmed nor denied · exercise | undated | By: Russia | Answer to: exercise (2027) | Recorded on the page “Russia”",
    ],
];
/// What the block of Iran says: two claims share an answer, and an answer is answered.
const COMPLEX: [[&str; 2]; 6] = [
    ["القول والرد عليه", "Claim and answers"],
    [
        "قيل في يونيو 2024 | ادعاء · تسليم | تسليم مسيّرات. | بحسب خبراء لم يُسمَّوا | المورّد: إيران",
        "said in June 2024 | Alleged · delivery | A delivery of drones. | According to: unnamed experts | Supplier: Iran",
    ],
    [
        "قيل في سبتمبر 2024 | ادعاء · تسليم | تسليم صواريخ. | بحسب فرنسا | المورّد: إيران | إلى روسيا",
        "said in September 2024 | Alleged · delivery | A delivery of missiles. | According to: France | Supplier: Iran | To: Russia",
    ],
    [
        "قيل في 12 سبتمبر 2024 | نفي · تسليم | لم تُسلَّم صواريخ. | من إيران | ردًا على: تسليم (سبتمبر 2024) | ما جاء ردًا عليه: جاء القول بعد الاتهام بيومين. مستنتج [1 ¶4]",
        "said on 12 September 2024 | Denied · delivery | No missiles were delivered. | By: Iran | Answer to: delivery (September 2024) | What it answers: It was said two days after the accusation. Inferred [1 ¶4]",
    ],
    [
        "قيل في أكتوبر 2024 | ادعاء · تصريح | فرنسا | لدى باريس صور. | بحسب فرنسا | ردًا على: تسليم (12 سبتمبر 2024)",
        "said in October 2024 | Alleged · statement | France | Paris has pictures. | According to: France | Answer to: delivery (12 September 2024)",
    ],
    [
        "قيل في 10 يناير 2025 | نفي · تسليم | روسيا | من متحدث روسي | ردًا على: تسليم (سبتمبر 2024) | ردًا على: تسليم (يونيو 2024)",
        "said on 10 January 2025 | Denied · delivery | Russia | By: a Russian spokesman | Answer to: delivery (September 2024) | Answer to: delivery (June 2024)",
    ],
];

#[test]
fn a_block_says_who_claims_who_answers_and_what() {
    let (_dossier, run) = record();
    for (path, expected) in
        [("agreements/pact.html", &SIMPLE[..]), ("countries/iran.html", &COMPLEX)]
    {
        for (at, language) in LANGUAGES.into_iter().enumerate() {
            let page = run.page(&format!("{language}/{path}"));
            let rows = page.one("tbody.exchange").select("tr").into_iter();
            let rows: Vec<_> = rows.map(said).collect();
            let expected: Vec<_> = expected.iter().map(|row| row[at]).collect();
            assert_eq!(rows, expected, "{language} {path}");
        }
    }
}

#[test]
fn every_row_of_a_block_has_its_mark_and_its_source() {
    let (_dossier, run) = record();
    let page = run.page("en/agreements/pact.html");
    let proof = page.one("tbody.exchange").words_of(".proof");
    assert_eq!(proof, ["Attributed [1 ¶11]", "Attributed [1 ¶13]", "[1 ¶12]"]);
}

#[test]
fn a_difference_that_is_an_exchange_leads_to_it_instead_of_repeating_it() {
    let (_dossier, run) = record();
    let differences = |path: &str| {
        let page = run.page(path);
        let sections = page.select("section:has(#m-differences)");
        let section = sections.into_iter().next().expect("accounts differ");
        (section.words_of("h3"), section.select("ul.sides").len(), {
            let links = section.links().into_iter();
            links
                .filter(|link| link.starts_with('#'))
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
    };
    let iran = differences("en/countries/iran.html");
    assert_eq!(iran, (vec!["delivery".to_owned()], 0, vec!["#m-e-drones".to_owned()]));
    // Two values of one provision are still shown side by side.
    let pact = differences("en/agreements/pact.html");
    let names = ["exercise", "mutual-defence clause"].map(str::to_owned).to_vec();
    assert_eq!(pact, (names, 1, vec!["#m-e-joint-exercise".to_owned()]));
}

#[test]
fn a_denial_that_answers_nothing_stands_alone() {
    let denial = "[[event]]\nkind = \"delivery\"\nmode = \"denied\"\nvoice = [\"iran\"]\n\
                  by = [\"iran\"]\ncite = [\"letter p6\"]\n";
    let dossier = dossier();
    let facts = "content/countries/iran/facts.toml";
    let dossier = dossier.edit(facts, "[[event]]", &format!("{denial}\n[[event]]"));
    let run = dossier.build().succeeded();
    let page = run.page("en/countries/iran.html");
    assert_eq!(page.select("tbody:not(.exchange) tr[id=\"m-e-delivery\"]").len(), 1);
    // It contradicts the claims, and answers none of them.
    assert_eq!(page.select("section:has(#m-differences) ul.sides > li").len(), 3);
}

#[test]
fn the_article_of_an_answer_says_what_it_answers() {
    let (_dossier, run) = record();
    for (language, words) in
        [("ar", "ردًا على: مناورات (2027)"), ("en", "Answer to: exercise (2027)")]
    {
        let page = run.page(&format!("{language}/articles/report.html"));
        let resting = page.one("section:has(#m-resting)");
        let lines = resting.words_of(".resting dd");
        assert_eq!(
            lines.iter().filter(|line| line.contains(words)).count(),
            2,
            "{lines:?}"
        );
        let href = "../agreements/pact.html#m-e-joint-exercise";
        // Each answer leads there, and so does the claim itself, which the report tells too.
        assert_eq!(resting.links().iter().filter(|link| **link == href).count(), 3);
    }
}

#[test]
fn the_legend_has_the_new_modes_where_an_event_is_told_so() {
    let (_dossier, run) = record();
    let page = run.page("ar/index.html");
    let modes = page.root().words_of(".legend .mode");
    assert_eq!(
        modes,
        ["مزمع", "ادعاء", "نفي", "دون تأكيد أو نفي", "توقّع", "تختلف الأقوال"]
    );
    // The five hard cases were written down before there were these modes.
    let cases = Dossier::from("tests/cases").edit("mithaq.toml", "\"bare\"", "\"diwan\"");
    copy(&repository().join("themes"), &cases.root().join("themes"));
    let page = cases.build().succeeded().page("en/index.html");
    let modes = page.root().words_of(".legend .mode");
    assert_eq!(modes, ["Planned", "Alleged", "Denied", "Accounts differ"]);
}

/// A theme that knows nothing of blocks but to print them: all events stand in the list.
#[test]
fn the_bare_theme_lists_each_event_of_a_block_once() {
    let dossier = crate::dossier::Dossier::from("tests/record");
    let page = dossier.build().succeeded().page("ar/countries/russia.html");
    let ids = super::ids(&page, &["m-e-"]);
    assert_eq!(
        ids,
        [
            "m-e-pact.signed-2019-06-18",
            "m-e-pact.in-force-2019-07",
            "m-e-iran.drones",
            "m-e-iran.missiles",
            "m-e-iran.denial",
            "m-e-france.statement-2024-10",
            "m-e-both-denied",
            "m-e-pact.joint-exercise",
            "m-e-pact.exercise-2025-01-15",
            "m-e-exercise",
        ]
    );
}
