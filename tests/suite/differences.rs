//! The facts of an entry on which accounts differ: provisions of one family, dates of one milestone.
//! Start at [`PROVISIONS`], the hard cases with all that the page lists of each.

use crate::dossier::{Dossier, copy, repository};
use crate::html::Node;

const FACTS: &str = "content/agreements/pact/facts.toml";
const VOCABULARY: &str = "content/vocabulary.toml";

/// Codes of two families, alone, and open; all of them are in use.
const CODES: &str = "
[provision.defence]
name   = { ar = \"دفاع\", en = \"defence\" }
family = \"assistance\"

[provision.assistance]
name   = { ar = \"مساعدة\", en = \"assistance\" }
family = \"assistance\"

[provision.consultation]
name   = { ar = \"تشاور\", en = \"consultation\" }
family = \"assistance\"

[provision.supply]
name = { ar = \"توريد\", en = \"supply\" }

[provision.other-fields]
name = { ar = \"مجالات أخرى\", en = \"other fields\" }
open = true
";

/// A second article, in English.
const COLUMN: &str = "\
title     = { ar = \"عمود\", en = \"A column\" }
language  = \"ar\"
headline  = \"عمود\"
published = { date = \"2024-05\" }
";

/// The small dossier in `diwan`, with the codes and with an article more, and more facts of the
/// pact.
fn dossier(facts: &str) -> Dossier {
    let dossier = Dossier::small();
    let read = |path: &str| std::fs::read_to_string(dossier.root().join(path)).unwrap();
    let (pact, codes) = (read(FACTS), read(VOCABULARY));
    copy(&repository().join("themes"), &dossier.root().join("themes"));
    dossier
        .edit("mithaq.toml", "\"bare\"", "\"diwan\"")
        .file(FACTS, format!("{pact}\n{facts}"))
        .file(VOCABULARY, codes + CODES)
        .file("content/articles/column/facts.toml", COLUMN)
}

/// Provisions: of each its code and value, the voices after `by`, and the articles after `in`.
fn provisions(lines: &str) -> String {
    let list = |words: &str| -> String {
        let named = |word: &str| match word.strip_prefix('?') {
            Some(name) => format!("{{ ar = \"{name}\", en = \"{name}\" }}"),
            None => format!("\"{word}\""),
        };
        words.split_whitespace().map(named).collect::<Vec<_>>().join(", ")
    };
    let one = |line: &str| {
        let (line, cite) = line.split_once(" in ").unwrap_or((line, "report"));
        let (line, voice) = line.split_once(" by ").unwrap_or((line, ""));
        let (code, value) = line.trim().split_once(' ').expect("a code and a value");
        format!(
            "[[provision]]\ncode = \"{code}\"\nvalue = \"{value}\"\nvoice = [{}]\ncite = [{}]\n\n",
            list(voice),
            list(cite),
        )
    };
    lines.split(';').filter(|line| !line.trim().is_empty()).map(one).collect()
}

/// What the page of the pact lists under “Where accounts differ”: a heading, then its accounts.
fn listed(dossier: &Dossier, language: &str) -> Vec<String> {
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    let page = run.page(&format!("{language}/agreements/pact.html"));
    let accounts = |list: Node| -> Vec<String> {
        let words = |item: Node| {
            let lines = item.words_of("p").into_iter().filter(|line| !line.is_empty());
            lines.collect::<Vec<_>>().join(", ")
        };
        list.children().into_iter().map(words).collect()
    };
    let headings = page.select("section:has(#m-differences) > h3");
    let lists = page.select("ul.sides");
    assert_eq!(headings.len(), lists.len());
    let all = headings.into_iter().zip(lists);
    all.map(|(heading, list)| {
        format!("{}: {}", heading.words(), accounts(list).join(" | "))
    })
    .collect()
}

/// Provisions, and what the English page lists.
const PROVISIONS: [(&str, &[&str]); 21] = [
    ("defence stated; defence assessed by kuwait; defence attributed by russia", &[]),
    // One of a family against another, and three of them.
    (
        "defence stated; assistance stated in column",
        &["defence · assistance: A report, defence, Stated [1] | \
           A column, assistance, Stated [2]"],
    ),
    (
        "assistance attributed by russia; defence assessed by kuwait",
        &["defence · assistance: According to: Kuwait, defence, Assessed [1] | \
           According to: Russia, assistance, Attributed [1]"],
    ),
    (
        "consultation stated in column; defence assessed by kuwait; assistance stated",
        &[
            "defence · assistance · consultation: According to: Kuwait, defence, Assessed [1] | \
           A report, assistance, Stated [1] | A column, consultation, Stated [2]",
        ],
    ),
    // The article itself and a voice that it quotes are two accounts.
    (
        "defence stated; assistance attributed by kuwait",
        &["defence · assistance: A report, defence, Stated [1] | \
           According to: Kuwait, assistance, Attributed [1]"],
    ),
    // One account can tell of several, and two can tell of the same.
    ("defence attributed by kuwait; assistance attributed by kuwait", &[]),
    ("defence stated; assistance stated; consultation stated", &[]),
    ("defence stated; assistance stated in report column; defence stated in column", &[]),
    ("defence attributed by kuwait russia; assistance attributed by russia kuwait", &[]),
    ("defence attributed by ?experts; assistance assessed by ?experts in column", &[]),
    (
        "defence attributed by ?experts; assistance assessed by ?others",
        &["defence · assistance: According to: experts, defence, Attributed [1] | \
           According to: others, assistance, Assessed [1]"],
    ),
    (
        "defence attributed by kuwait russia; assistance attributed by kuwait",
        &[
            "defence · assistance: According to: Kuwait and Russia, defence, Attributed [1] | \
           According to: Kuwait, assistance, Attributed [1]",
        ],
    ),
    // Absent against a value that says that it is there: of one code, whoever says it.
    (
        "supply stated; supply absent by kuwait in column; supply silent; supply related",
        &["supply: A report, Stated [1] | According to: Kuwait, Absent [2]"],
    ),
    (
        "supply assessed by kuwait; supply absent by kuwait in column",
        &[
            "supply: According to: Kuwait, Assessed [1] | According to: Kuwait, Absent [2]",
        ],
    ),
    ("supply absent; supply absent by kuwait", &[]),
    ("defence absent; assistance attributed by kuwait", &[]),
    (
        "defence absent by russia; assistance stated in column; defence assessed by kuwait",
        &["defence · assistance: According to: Russia, defence, Absent [1] | \
           According to: Kuwait, defence, Assessed [1] | A column, assistance, Stated [2]"],
    ),
    // Silence says nothing, and what is reported beside an instrument is not in it.
    ("supply stated; supply silent; supply related in column", &[]),
    ("defence stated; assistance silent; consultation related in column", &[]),
    // What is open says nothing by itself.
    (
        "other-fields stated; other-fields absent in column; other-fields assessed by kuwait",
        &[],
    ),
    // Codes of no family are not compared with others.
    ("supply stated; defence stated in column; training stated in column", &[]),
];

#[test]
fn provisions_are_compared_by_code_and_by_family() {
    for (lines, expected) in PROVISIONS {
        let found = listed(&dossier(&provisions(lines)), "en");
        assert_eq!(found, expected, "{lines}");
    }
}

#[test]
fn the_arabic_page_lists_the_same_in_its_words() {
    let facts = provisions("defence stated; assistance attributed by kuwait in column");
    assert_eq!(
        listed(&dossier(&facts), "ar"),
        ["دفاع · مساعدة: تقرير, دفاع, مذكور [1] | بحسب الكويت, مساعدة, منسوب [2]"]
    );
}

/// Events of an agreement that is signed on 3 July 2023, and what the English page lists.
const EVENTS: [(&str, &[&str]); 5] = [
    ("kind = \"signed\"\ndate = \"2023-07-03\"\ncite = [\"column\"]", &[]),
    // Who gives no date contradicts none.
    ("kind = \"signed\"\nvoice = [\"kuwait\"]\ncite = [\"column\"]", &[]),
    ("kind = \"in-force\"\ndate = \"2024\"\ncite = [\"column\"]", &[]),
    (
        "kind = \"signed\"\ndate = \"2024-07-03\"\nmode = \"planned\"\ncite = [\"column\"]",
        &[],
    ),
    (
        "kind = \"signed\"\ndate = \"2023-07-04\"\nvoice = [\"kuwait\"]\ncite = [\"column\"]",
        &[
            "signature: A report, 3 July 2023 [1 ¶3] | According to: Kuwait, 4 July 2023 [2]",
        ],
    ),
];

#[test]
fn dates_of_a_milestone_differ_where_two_are_given() {
    for (event, expected) in EVENTS {
        let found = listed(&dossier(&format!("[[event]]\n{event}\n")), "en");
        assert_eq!(found, expected, "{event}");
    }
}
