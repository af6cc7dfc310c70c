//! A dossier in Persian and French: any two languages work, with content and messages but no Rust.
//! Start at [`built`].

mod borrowed;
mod points;
mod reading;
mod refused;
mod ten;

use crate::dossier::{Dossier, Run};
use crate::html::Node;

const AGREEMENT: &str = "agreements/travelling-libraries.html";
const FACTS: &str = "content/agreements/travelling-libraries/facts.toml";

/// What a build of the whole dossier reports.
const REPORT: &str = "\
warning[missing-translation]: there is no text in `fr` yet
--> content/organisations/book-society
 = help: write `content/organisations/book-society/fr.md`

1 warning
";

fn dossier() -> Dossier {
    Dossier::from("tests/fa-fr")
}

fn built() -> (Dossier, Run) {
    let dossier = dossier();
    let run = dossier.build().succeeded();
    (dossier, run)
}

#[test]
fn only_what_is_not_translated_is_reported() {
    let (_dossier, run) = built();
    assert_eq!(run.stderr, REPORT);
}

#[test]
fn language_and_direction_stand_on_every_page() {
    let (dossier, _) = built();
    for (path, page) in dossier.pages() {
        let opening = match path.starts_with("fr/") {
            true => [("dir", "ltr"), ("lang", "fr")],
            false => [("dir", "rtl"), ("lang", "fa")],
        };
        assert!(page.html.starts_with("<!doctype html>"), "{path}: {}", page.html);
        assert_eq!(page.root().attributes(), opening, "{path}");
        // An isolate and a mark have the language of the words around it.
        let others = page.select("[dir]:not([lang]):not(bdi, bdo, sup)");
        let others: Vec<_> = others.into_iter().map(Node::markup).collect();
        assert_eq!(others, [""; 0], "{path}");
        let lang = page.data(&["lang", "dir"]);
        for one in lang.iter().chain(&page.data(&["dir", "lang"])) {
            let known = ["fa rtl", "fr ltr", "rtl fa", "ltr fr", "- ltr", "ltr -"];
            assert!(known.contains(&one.as_str()), "{path}: {one}");
        }
    }
}

#[test]
fn machines_read_the_same_facts_in_both() {
    let (_dossier, run) = built();
    for tag in ["fa", "fr"] {
        let page = run.page(&format!("{tag}/{AGREEMENT}"));
        assert_eq!(page.data(&["data-status"]), ["in-force"]);
        assert_eq!(
            page.data(&["data-event", "data-date", "data-basis"]),
            [
                "forerunner 199X stated",
                "talks 2022-21 stated",
                "talks [2023-05-02..2023-05-09] inferred",
                "signed 2023-07-03 stated",
                "approved 2023-12~ stated",
                "in-force 2024-02-15 stated",
                "tour 2024-03/2024-09 stated",
                "tour  stated",
                "tour [2025-04-04,2025-10-10] stated",
                "tour 2026-08-20?/.. stated",
            ]
        );
        assert_eq!(
            page.data(&["data-provision", "data-value"]),
            [
                "book-loan stated",
                "training attributed",
                "joint-fund assessed",
                "festival related",
                "customs-duty absent",
                "archive-access silent",
            ]
        );
        // The day of the status, the end of the term, signature, entry into force, the source.
        assert_eq!(
            page.data(&["datetime"]),
            ["2026-11-21", "2029-02-15", "2023-07-03", "2024-02-15", "2024-09-12"]
        );
    }
}

#[test]
fn the_status_follows_the_day_in_both() {
    for (day, status) in [
        ("2023-01-01", "unknown"),
        ("2023-07-03", "signed"),
        ("2024-01-31", "approved"),
        ("2024-02-15", "in-force"),
        ("2029-02-16", "first-term-ended"),
    ] {
        let dossier = dossier().edit("mithaq.toml", "2026-11-21", day);
        let run = dossier.build().succeeded();
        for tag in ["fa", "fr"] {
            let page = run.page(&format!("{tag}/{AGREEMENT}"));
            assert_eq!(page.data(&["data-status"]), [status], "{tag} on {day}");
        }
    }
}

#[test]
fn durations_take_the_plural_and_the_list_of_their_language() {
    for (iso, persian, french) in [
        ("P1Y", "۱ سال", "1 an"),
        ("P5Y", "۵ سال", "5 ans"),
        ("P1M", "۱ ماه", "1 mois"),
        ("P2W", "۲ هفته", "2 semaines"),
        ("P1D", "۱ روز", "1 jour"),
        ("P1Y6M", "۱ سال و ۶ ماه", "1 an et 6 mois"),
        ("P2Y1M10D", "۲ سال، ۱ ماه، و ۱۰ روز", "2 ans, 1 mois et 10 jours"),
    ] {
        let dossier = dossier().edit(FACTS, "P5Y", iso);
        let run = dossier.build().succeeded();
        for (tag, words) in [("fa", persian), ("fr", french)] {
            let lines = run.page(&format!("{tag}/{AGREEMENT}")).lines();
            let length = lines.iter().find_map(|line| line.split_once(", automatic"));
            assert_eq!(length.map(|(length, _)| length), Some(words), "{tag} {iso}");
        }
    }
}

#[test]
fn each_page_leads_to_itself_in_the_other_language() {
    let (_dossier, run) = built();
    let section = |tag, id| format!("{tag} - - ../../{tag}/{AGREEMENT}#{id}");
    for (tag, other, dir) in [("fa", "fr", "ltr"), ("fr", "fa", "rtl")] {
        let page = run.page(&format!("{tag}/{AGREEMENT}"));
        assert_eq!(
            page.data(&["hreflang", "lang", "dir", "href"]),
            [
                format!("{other} {other} {dir} ../../{other}/{AGREEMENT}"),
                section(other, "books"),
                section(other, "tour"),
            ]
        );
    }
    // The label of a link contains its visible text.
    for (tag, label) in [
        ("fa", "«کتاب‌ها» به زبان دیگر (fr)"),
        ("fr", "«\u{a0}Les livres\u{a0}» dans l’autre langue (fa)"),
    ] {
        let page = run.page(&format!("{tag}/{AGREEMENT}"));
        let labels = page.values("[aria-label]", "aria-label");
        assert!(labels.contains(&label), "{labels:?}");
    }
}
