//! Hard cases: long chains of answers, many answers, circles, and edits of one entry that concern
//! another.

use std::fmt::Write;
use std::fs;

use mithaq::content::{self, Project};
use mithaq::diagnostic::{Locale, Report};
use mithaq::resolve;

use super::dossier;
use crate::dossier::Dossier;

/// The small dossier with events of Kuwait, each of which answers what `answers` says.
fn answering(count: usize, answers: impl Fn(usize) -> String) -> Dossier {
    let mut facts =
        "title = { ar = \"الكويت\", en = \"Kuwait\" }\niso = \"KW\"\n".to_owned();
    for at in 0..count {
        let answers = answers(at);
        writeln!(
            facts,
            "\n[[event]]\nid = \"e{at}\"\nkind = \"signed\"\nsaid = \"2024\"\n\
             {answers}cite = [\"report p1\"]"
        )
        .unwrap();
    }
    Dossier::small().file("content/countries/kuwait/facts.toml", facts)
}

#[test]
fn a_chain_of_thousands_of_answers_is_one_block() {
    // Each answers the one after it, so that a walk along the answers is as long as it can be.
    let dossier = answering(4_000, |at| match at {
        3_999 => String::new(),
        at => format!("answers = [\"e{}\"]\n", at + 1),
    });
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    let page = run.page("en/countries/kuwait.html");
    let ids = page.values("[data-event]", "id");
    let expected: Vec<_> = (0..4_000).rev().map(|at| format!("m-e-e{at}")).collect();
    assert!(ids == expected, "{} rows", ids.len());
}

#[test]
fn what_answers_many_and_what_many_answer_costs_evenly() {
    let list = |range: std::ops::Range<usize>| {
        let names: Vec<_> = range.map(|at| format!("\"e{at}\"")).collect();
        format!("answers = [{}]\n", names.join(", "))
    };
    let cost = |count: usize| {
        let dossier = answering(count, |at| match at {
            0 => String::new(),
            at if at == count - 1 => list(0..count - 1),
            _ => list(0..1),
        });
        let run = dossier.run(&["build", "--quiet"]).succeeded();
        let page = run.page("ar/countries/kuwait.html");
        assert_eq!(page.select("[data-event]").len(), count);
        run.cpu.as_secs_f64()
    };
    let (few, many) = (cost(1_000), cost(4_000));
    assert!(many < 10.0 * few, "{few} s for 1,000 events, {many} s for 4,000");
}

#[test]
fn thousands_of_equal_events_cost_evenly() {
    let cost = |count: usize| {
        let dossier = answering(count, |_| String::new());
        let facts = "content/countries/kuwait/facts.toml";
        let text = fs::read_to_string(dossier.root().join(facts)).unwrap();
        let kept = text.lines().filter(|line| !line.starts_with("id = "));
        let dossier = dossier.file(facts, kept.collect::<Vec<_>>().join("\n"));
        let run = dossier.run(&["build", "--quiet"]).succeeded();
        let page = run.page("ar/countries/kuwait.html");
        let ids = page.values("[data-event]", "id");
        assert_eq!(
            (ids[0], ids[1], ids[26]),
            ("m-e-signed-2024", "m-e-signed-2024-b", "m-e-signed-2024-aa")
        );
        assert_eq!(ids.len(), count);
        run.cpu.as_secs_f64()
    };
    let (few, many) = (cost(1_000), cost(4_000));
    assert!(many < 10.0 * few, "{few} s for 1,000 events, {many} s for 4,000");
}

#[test]
fn a_circle_of_thousands_of_answers_is_refused_once() {
    let dossier =
        answering(3_000, |at| format!("answers = [\"e{}\"]\n", (at + 1) % 3_000));
    let stderr = dossier.build().refused().stderr;
    assert!(
        stderr.starts_with("error[cycle]: `e0` in turn answers this event"),
        "{stderr}"
    );
    assert!(stderr.ends_with("\n1 error\nnothing was written\n"), "{stderr}");
}

/// What answers an event of another entry makes that entry known, so it is no orphan.
#[test]
fn an_answer_leads_to_the_entry_of_what_it_answers() {
    let claim = "title = { ar = \"أ\", en = \"A\" }\niso = \"FR\"\n\n[[event]]\nid = \"claim\"\n\
                 kind = \"signed\"\ncite = [\"report p1\"]\n";
    let answer = "\n[[event]]\nkind = \"in-force\"\nanswers = [\"france#claim\"]\n\
                  cite = [\"report p1\"]\n";
    let alone = Dossier::small().file("content/countries/france/facts.toml", claim);
    let report = alone.run(&["check"]).succeeded().stderr;
    assert!(
        report.contains("warning[orphan-entry]: nothing links to `france`"),
        "{report}"
    );
    let russia = "content/countries/russia/facts.toml";
    let facts = fs::read_to_string(alone.root().join(russia)).unwrap();
    let known = alone.file(russia, facts + answer);
    let report = known.run(&["check"]).succeeded().stderr;
    assert!(!report.contains("orphan-entry"), "{report}");
    let page = known.build().succeeded().page("en/countries/france.html");
    assert!(page.leads_to("russia.html#m-e-in-force"), "{}", page.words());
}

/// What is said of a claim depends on another entry's file: resolving again sees it.
#[test]
fn resolving_again_judges_the_answers_of_other_entries_anew() {
    let dossier = dossier();
    let project = Project { root: dossier.root().to_owned() };
    let claim = dossier.root().join("content/countries/iran/facts.toml");
    let original = fs::read_to_string(&claim).unwrap();
    let mut draft = content::load(&project, &mut Report::new()).unwrap();
    let mut resolution = resolve::resolve(&draft, &mut Report::new());
    let whole = format!("{:?}", resolution.dossier);
    for (text, expected) in [
        (
            original.replace("id    = \"drones\"\n", ""),
            "`iran` has no event with the id `drones`",
        ),
        (
            original.replace("\"denial\"", "\"refusal\""),
            "`iran` has no event with the id `denial`",
        ),
        (original.clone(), ""),
    ] {
        fs::write(&claim, text).unwrap();
        let mut report = Report::new();
        assert!(draft.refresh(std::slice::from_ref(&claim), &mut report));
        resolution = resolve::again(&draft, &resolution, &mut report);
        let again = report.render(Locale::English, false);
        let mut report = Report::new();
        let draft = content::load(&project, &mut report).unwrap();
        let fresh = resolve::resolve(&draft, &mut report);
        assert_eq!(again, report.render(Locale::English, false));
        assert_eq!(format!("{:?}", resolution.dossier), format!("{:?}", fresh.dossier));
        assert!(again.contains(expected), "{again}");
        assert_eq!(fresh.dossier.is_some(), expected.is_empty());
    }
    assert_eq!(format!("{:?}", resolution.dossier), whole);
}
