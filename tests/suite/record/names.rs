//! The ids of facts, by which links lead to them.

use std::fmt::Write;

use super::{LANGUAGES, dossier, ids, record};
use crate::dossier::Dossier;
use crate::html::Node;
use crate::links::broken;

/// Every id of a fact, by page; the same in both languages.
const ANCHORS: &str = "\
agreements/accord.html
  m-e-signed-2022-08-03
  m-e-signed-2023-07-03
  m-e-approved-2024-01-15
  m-term-length
  m-term-from
  m-term-renewal
  m-term-end
  m-p-other-fields
  m-p-consultation
  m-p-mutual-defence
agreements/offer.html
  m-e-statement-2024-03-04
agreements/omani-decree.html
  m-e-accord.approved-2024-01-15
agreements/pact.html
  m-e-signed-2019-06-18
  m-e-in-force-2019-07
  m-term-length
  m-term-from
  m-term-renewal
  m-term-each
  m-term-notice
  m-term-condition
  m-term-end
  m-p-training
  m-p-mutual-defence
  m-p-mutual-defence-b
  m-e-exercise-2019-09-01-to-2019-09-14
  m-e-joint-exercise
  m-e-exercise-2025-01-15
  m-e-russia.exercise
  m-e-exercise
countries/france.html
  m-e-iran.drones
  m-e-iran.missiles
  m-e-iran.denial
  m-e-statement-2024-10
  m-e-russia.both-denied
countries/iran.html
  m-e-drones
  m-e-missiles
  m-e-denial
  m-e-france.statement-2024-10
  m-e-russia.both-denied
countries/kuwait.html
  m-e-pact.signed-2019-06-18
  m-e-pact.in-force-2019-07
  m-e-visit-2021-03-05-55adca
  m-e-visit-2021-03-05
  m-e-visit-2021-03-05-dde9ed
countries/oman.html
  m-e-accord.signed-2022-08-03
  m-e-accord.signed-2023-07-03
  m-e-accord.approved-2024-01-15
countries/qatar.html
  m-e-accord.signed-2022-08-03
  m-e-accord.signed-2023-07-03
  m-e-accord.approved-2024-01-15
  m-e-offer.statement-2024-03-04
countries/russia.html
  m-e-pact.signed-2019-06-18
  m-e-pact.in-force-2019-07
  m-e-iran.drones
  m-e-iran.missiles
  m-e-iran.denial
  m-e-france.statement-2024-10
  m-e-both-denied
  m-e-pact.joint-exercise
  m-e-pact.exercise-2025-01-15
  m-e-exercise
matrix.html
  m-p-mutual-defence
  m-p-training
  m-p-consultation
  m-p-other-fields
organisations/defence-ministry.html
  m-e-kuwait.visit-2021-03-05-55adca
  m-e-pact.joint-exercise
  m-e-pact.exercise-2025-01-15
  m-e-russia.exercise
  m-p-training
people/salem-haddad.html
  m-e-kuwait.visit-2021-03-05-55adca
  m-e-pact.joint-exercise
  m-e-pact.exercise-2025-01-15
  m-e-russia.exercise
timeline.html
  m-e-pact.signed-2019-06-18
  m-e-pact.in-force-2019-07
  m-e-pact.exercise-2019-09-01-to-2019-09-14
  m-e-kuwait.visit-2021-03-05-55adca
  m-e-kuwait.visit-2021-03-05
  m-e-kuwait.visit-2021-03-05-dde9ed
  m-e-accord.signed-2022-08-03
  m-e-accord.signed-2023-07-03
  m-e-accord.approved-2024-01-15
  m-e-offer.statement-2024-03-04
  m-e-iran.drones
  m-e-iran.denial
  m-e-iran.missiles
  m-e-france.statement-2024-10
  m-e-russia.both-denied
  m-e-pact.exercise-2025-01-15
  m-e-pact.joint-exercise
  m-e-pact.exercise
  m-e-russia.exercise
";

#[test]
fn every_fact_has_an_id_where_it_is_listed() {
    let (dossier, _) = record();
    for language in LANGUAGES {
        let mut found = String::new();
        for (path, page) in dossier.pages() {
            let Some(path) = path.strip_prefix(&format!("{language}/")) else { continue };
            let ids = ids(&page, &["m-e-", "m-term-", "m-p-"]);
            if !ids.is_empty() {
                writeln!(found, "{path}").unwrap();
                ids.iter().for_each(|id| writeln!(found, "  {id}").unwrap());
            }
        }
        assert_eq!(found, ANCHORS, "{language}");
    }
}

/// The links of an element to facts, each with its words.
fn to_facts(node: Node) -> Vec<String> {
    let links = node.select("a:is([href*='#m-e-'], [href*='#m-p-'], [href*='#m-term-'])");
    let one =
        |link: Node| format!("{}: {}", link.words(), link.attribute("href").unwrap());
    links.into_iter().map(one).collect()
}

#[test]
fn every_link_to_a_fact_leads_to_its_row() {
    let (_dossier, run) = record();
    let page = run.page("en/articles/letter.html");
    assert_eq!(
        to_facts(page.one("section:has(#m-resting)")),
        [
            "delivery: ../countries/iran.html#m-e-missiles",
            "delivery: ../countries/iran.html#m-e-drones",
            "delivery: ../countries/iran.html#m-e-denial",
            "delivery: ../countries/iran.html#m-e-missiles",
            "statement: ../countries/france.html#m-e-statement-2024-10",
            "delivery: ../countries/iran.html#m-e-denial",
            "mutual-defence clause: ../agreements/pact.html#m-p-mutual-defence-b",
        ]
    );
    let page = run.page("en/agreements/pact.html");
    assert_eq!(
        to_facts(page.one("ul.reasons")),
        ["entry into force: July 2019: #m-e-in-force-2019-07"]
    );
    let page = run.page("en/countries/france.html");
    assert_eq!(
        to_facts(page.one("table.events")),
        [
            "Iran: iran.html#m-e-drones",
            "Iran: iran.html#m-e-missiles",
            "Iran: iran.html#m-e-denial",
            "delivery: #m-e-iran.missiles",
            "delivery: #m-e-iran.denial",
            "Russia: russia.html#m-e-both-denied",
            "delivery: #m-e-iran.missiles",
            "delivery: #m-e-iran.drones",
        ]
    );
}

#[test]
fn every_link_of_the_record_works_and_no_id_stands_twice() {
    for dossier in [dossier(), Dossier::from("tests/record")] {
        dossier.build().succeeded();
        let found = broken(&dossier);
        assert!(found.is_empty(), "\n{}\n", found.join("\n"));
    }
}

/// The names of the events of Kuwait, where these are its events: each as kind, date or `-`, and
/// perhaps the text and a written id.
#[track_caller]
fn named(events: &[(&str, &str, &str, &str)], expected: &[&str]) {
    let mut facts =
        "title = { ar = \"الكويت\", en = \"Kuwait\" }\niso = \"KW\"\n".to_owned();
    for (kind, date, text, id) in events {
        write!(facts, "\n[[event]]\nkind = \"{kind}\"\ncite = [\"report p1\"]\n")
            .unwrap();
        let date = match date.strip_prefix("said ") {
            Some(said) => format!("said = \"{said}\"\n"),
            None if *date == "-" => String::new(),
            None => format!("date = \"{date}\"\n"),
        };
        facts.push_str(&date);
        if !text.is_empty() {
            writeln!(facts, "text = {{ ar = \"{text}\", en = \"{}\" }}", facts.len())
                .unwrap();
        }
        if !id.is_empty() {
            writeln!(facts, "id = \"{id}\"").unwrap();
        }
    }
    let kinds = ["visit", "visit-2019", "visit-b", "visit-2019-b"];
    let words = kinds.iter().fold(String::new(), |words, kind| {
        words
            + &format!("\n[event.{kind}]\nname = {{ ar = \"زيارة\", en = \"visit\" }}\n")
    });
    let dossier = Dossier::small().file("content/countries/kuwait/facts.toml", facts);
    let vocabulary = "content/vocabulary.toml";
    let dossier =
        dossier.edit(vocabulary, "[event.signed]", &(words + "\n[event.signed]"));
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    let page = run.page("en/countries/kuwait.html");
    let mut names: Vec<_> = page.values("[data-event]", "id");
    names.sort_unstable();
    assert_eq!(names, expected);
}

#[test]
fn a_name_is_the_kind_and_the_digits_of_the_date_or_of_when_it_was_said() {
    named(
        &[
            ("visit", "2019-07-29", "", ""),
            ("visit", "said 2024-02-03", "", ""),
            ("visit", "-", "نص.", ""),
            ("signed", "-", "", ""),
            ("visit", "2023-12~", "", ""),
            ("visit", "199X", "نص.", ""),
            ("visit", "2019-06-18/2024-06-18?", "", ""),
            ("visit", "[2019-07-30..2019-08-04]", "", ""),
            ("visit", "2020/..", "", ""),
            ("visit", "2021", "", "own-name"),
        ],
        &[
            "m-e-own-name",
            "m-e-signed",
            "m-e-visit",
            "m-e-visit-199X",
            "m-e-visit-2019-06-18-to-2024-06-18",
            "m-e-visit-2019-07-29",
            "m-e-visit-2019-07-30-to-2019-08-04",
            "m-e-visit-2020",
            "m-e-visit-2023-12",
            "m-e-visit-2024-02-03",
        ],
    );
}

/// `printf 'نص أول.' | sha256sum` and so on.
const FIRST: &str = "m-e-visit-2019-9955ba";
const SECOND: &str = "m-e-visit-2019-c37c6e";

#[test]
fn events_of_one_name_are_told_apart_by_their_texts_then_by_letters() {
    let second = format!("{SECOND}-b");
    named(
        &[
            ("visit", "2019", "نص أول.", ""),
            ("visit", "2019?", "", ""),
            ("visit", "2019", "نص ثان.", ""),
            ("visit", "said 2019", "", ""),
            ("visit", "2019~", "نص ثان.", ""),
            ("visit", "2019", "", ""),
        ],
        &[
            "m-e-visit-2019",
            FIRST,
            "m-e-visit-2019-b",
            "m-e-visit-2019-c",
            SECOND,
            &second,
        ],
    );
}

/// A text is the same however its letters are written.
#[test]
fn texts_are_compared_as_they_are_composed() {
    // `printf 'caf\303\251' | sha256sum`
    named(
        &[
            ("visit", "2019", "caf\u{e9}", ""),
            ("visit", "2019", "cafe\u{301}", ""),
            ("visit", "2019", "caf\\u0065\\u0301", ""),
        ],
        &["m-e-visit-2019-850f7d", "m-e-visit-2019-850f7d-b", "m-e-visit-2019-850f7d-c"],
    );
}

/// Kinds that are called as the names of others end.
#[test]
fn names_are_distinct_whatever_kinds_are_called() {
    named(
        &[
            ("visit", "2019", "", ""),
            ("visit", "2019", "", ""),
            ("visit-2019-b", "-", "", ""),
            ("visit-2019", "-", "", ""),
        ],
        &["m-e-visit-2019", "m-e-visit-2019-b", "m-e-visit-2019-c", "m-e-visit-2019-d"],
    );
    named(
        &[("visit", "-", "", ""), ("visit-b", "-", "", ""), ("visit", "-", "", "")],
        &["m-e-visit", "m-e-visit-b", "m-e-visit-c"],
    );
}

#[test]
fn a_third_provision_of_a_code_has_a_third_letter() {
    let words = "[provision.training]\nname = { ar = \"أ\", en = \"a\" }\n\n\
                 [provision.training-b]\nname = { ar = \"ب\", en = \"b\" }\n";
    let provision = |code: &str, paragraph| {
        format!(
            "\n[[provision]]\ncode = \"{code}\"\nvalue = \"stated\"\n\
             note = {{ ar = \"{paragraph}\", en = \"{paragraph}\" }}\n\
             cite = [\"report p{paragraph}\"]\n"
        )
    };
    let provisions = ["training", "training", "training-b", "training"];
    let provisions: String =
        provisions.into_iter().zip(1..).map(|(code, at)| provision(code, at)).collect();
    let dossier = super::in_diwan(Dossier::small())
        .edit(
            "content/vocabulary.toml",
            "[provision.training]\nname = { ar = \"تدريب\", en = \"training\" }\n",
            words,
        )
        .edit("content/agreements/pact/facts.toml", "[term]", &(provisions + "\n[term]"));
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    let page = run.page("en/agreements/pact.html");
    let rows = page.select("li[data-provision]").into_iter();
    let rows: Vec<_> = rows
        .map(|row| {
            format!(
                "{} {}",
                row.attribute("id").unwrap(),
                row.words_of("p").last().unwrap()
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            "m-p-training 1",
            "m-p-training-c 2",
            "m-p-training-b 3",
            "m-p-training-d 4",
            "m-p-training-e a [1 ¶5]",
        ]
    );
}
