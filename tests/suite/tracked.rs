//! `mithaq reviewed` and the pairs of `facts.toml`: `[translated]` at its end.
//! Start at [`FACTS`], an agreement with each kind of pair that one can have.

use std::fs;

use crate::dossier::{Dossier, Run};

const PACT: &str = "content/agreements/pact/facts.toml";
const KUWAIT: &str = "content/countries/kuwait/facts.toml";
const REPORT: &str = "content/articles/report/facts.toml";

/// The facts of the pact, with comments and with every kind of pair but those of its title.
const FACTS: &str = "\
# The pact.
form       = \"treaty\"
parties    = [\"kuwait\", \"russia\"] # both
addressees = [{ ar = \"الجيران\", en = \"the neighbours\" }]
changes    = [{ date = \"2026-10-01\", text = { ar = \"صُحّح.\", en = \"Corrected.\" } }]

[evidence.form]
basis = \"inferred\"
why   = { ar = \"هكذا تسمى.\", en = \"It is called so.\" }
cite  = [\"report p3\"]

[[event]]
kind = \"signed\"
date = \"2023-07-03\"
by   = [\"kuwait\", \"russia\"]
text = { ar = \"وقّعها الوزيران.\", en = \"Both ministers signed.\" }
cite = [\"report p3\"]

[term]
length    = \"P5Y\"
from      = \"in-force\"
renewal   = \"automatic\"
condition = { ar = \"بعد إخطار [[kuwait]].\", en = \"Once [[kuwait]] gives notice.\" }
basis     = \"inferred\"
why       = { ar = \"تذكر مرة.\", en = \"It is named once.\" }
cite      = [\"report p4\"]

[[provision]]
code  = \"training\"
value = \"stated\"
note  = { ar = \"الضباط.\", en = \"Officers.\" }
cite  = [\"report p5\"]

[[provision]]
code  = \"training\"
value = \"assessed\"
voice = [{ ar = \"خبراء\", en = \"experts\" }]
note  = { ar = \"تدريب قليل.\" }
cite  = [\"report p6\"]
";

/// The small dossier with pairs in the facts of the pact, and its text recorded in the present way.
fn dossier() -> Dossier {
    let english = "content/agreements/pact/en.md";
    Dossier::small()
        .file(PACT, FACTS)
        .edit(english, "2ee8e87b60bb2610", "aa3aa16fe24e4678")
        .edit(english, "9cbeb231a34b1a26", "d434a2aecdf2affd")
}

fn read(dossier: &Dossier, path: &str) -> String {
    fs::read_to_string(dossier.root().join(path)).unwrap()
}

fn outcome(run: &Run) -> (i32, &str, &str) {
    let last = run.stdout.trim_end().rfind('\n').map_or(0, |end| end + 1);
    (run.code, &run.stdout[last..], &run.stderr)
}

/// The dossier with its pairs recorded.
fn recorded() -> Dossier {
    let dossier = dossier();
    dossier.run(&["translated", "--all"]).succeeded();
    dossier
}

/// The table of the pact.
const TABLE: &str = "
[translated]
m-addressees          = \"eda504267145e1c5\"
m-changes             = \"1bbf77404ddd081a\"
m-e-signed-2023-07-03 = \"905db1edee80657c\"
m-evidence            = \"32fd8767da54ed3f\"
m-p-training          = \"537d0b993bf63888\"
m-p-training-b        = \"19e820e55a349e72\"
m-term                = \"46fdb7b8a9a36e3d c8a2efede8c337a4\"
";

#[test]
fn it_writes_the_table_at_the_end_and_nothing_else() {
    let dossier = dossier();
    let run = dossier.run(&["translated", "pact"]);
    assert_eq!(outcome(&run), (0, "1 translation recorded\n", ""));
    assert_eq!(read(&dossier, PACT), format!("{FACTS}{TABLE}"));
    let again = dossier.run(&["translated", "pact"]);
    assert_eq!(outcome(&again), (0, "0 translations recorded\n", ""));
    assert_eq!(read(&dossier, PACT), format!("{FACTS}{TABLE}"));
    let check = dossier.run(&["check"]).succeeded().stderr;
    assert!(check.starts_with("warning[missing-translation]"), "{check}");
    assert!(check.ends_with("\n1 warning\n"), "{check}");
}

#[test]
fn line_ends_marks_and_comments_are_kept() {
    let windows = |text: &str| text.replace('\n', "\r\n");
    let whole = format!("{FACTS}{TABLE}");
    let old = "\n[ translated ] # by the program\n# Compared in May.\nm-term = \"0000000000000000\" # twice\n\
               gone = \"1111111111111111\"\n";
    let commented = TABLE
        .replace("[translated]", "# Compared in May.\n\n[translated] # by the program")
        .replace("c8a2efede8c337a4\"", "c8a2efede8c337a4\" # twice");
    for (before, after) in [
        (windows(FACTS), windows(&whole)),
        (format!("\u{feff}{FACTS}"), format!("\u{feff}{whole}")),
        (FACTS.trim_end().to_owned(), whole.clone()),
        (format!("{FACTS}\n\n\n"), whole.clone()),
        (format!("{FACTS}# The end."), format!("{FACTS}# The end.\n{TABLE}")),
        (format!("{FACTS}{old}"), format!("{FACTS}{commented}")),
        // A table in another place moves to the end.
        (
            FACTS.replace(
                "[term]",
                "[translated]\nm-term = \"0000000000000000\"\n\n# How long.\n[term]",
            ),
            whole.replace("[term]", "\n# How long.\n[term]"),
        ),
    ] {
        let dossier = dossier().file(PACT, &before);
        let run = dossier.run(&["translated", "pact"]);
        assert_eq!(outcome(&run), (0, "1 translation recorded\n", ""), "{before}");
        assert_eq!(read(&dossier, PACT), after);
        let again = dossier.run(&["translated", "pact"]);
        assert_eq!(outcome(&again), (0, "0 translations recorded\n", ""));
        assert_eq!(read(&dossier, PACT), after);
    }
}

/// TOML has other ways to write a table; nothing is written then, into no file.
#[test]
fn a_record_that_cannot_be_replaced_is_refused_and_nothing_is_written() {
    for record in [
        "translated = { m-term = \"0000000000000000\" }\n",
        "translated.m-term = \"0000000000000000\"\n",
    ] {
        let facts = format!("{record}{FACTS}");
        let dossier = dossier().file(PACT, &facts);
        let kuwait = read(&dossier, KUWAIT);
        let run = dossier.run(&["translated", "kuwait", "pact"]);
        assert_eq!((run.code, run.stdout.as_str()), (1, ""));
        assert!(
            run.stderr.starts_with(
                "error[bad-value]: the record of this translation cannot be replaced\n \
                 --> content/agreements/pact/facts.toml:1:1\n"
            ),
            "{}",
            run.stderr
        );
        assert_eq!((read(&dossier, PACT), read(&dossier, KUWAIT)), (facts, kuwait));
    }
}

/// An edit of the recorded facts, and the second half that is reported.
const EDITS: [(&str, &str, &str); 12] = [
    ("هكذا تسمى.", "هكذا سُميت.", "It is called so."),
    ("الجيران", "الجوار", "the neighbours"),
    ("صُحّح.", "صُحّح التاريخ.", "Corrected."),
    ("بعد إخطار [[kuwait]]", "بعد إخطار [[russia]]", "Once [[kuwait]] gives notice."),
    ("تذكر مرة.", "تذكر مرتين.", "It is named once."),
    ("الضباط.", "ضباط.", "Officers."),
    ("خبراء", "محللون", "experts"),
    // A second half, spaces, order and places are no change, nor is what was never compared.
    ("Officers.", "Officers and others.", ""),
    ("تذكر مرة.", "تذكر  مرة.", ""),
    ("وقّعها الوزيران.", "وقّعها وزيران.", "Both ministers signed."),
    ("تدريب قليل.", "تدريب.", ""),
    (
        "condition = ",
        "evidence.notice = { basis = \"inferred\", why = { ar = \"جديد\", en = \"new\" }, \
         cite = [\"report p4\"] }\nnotice = \"P6M\"\ncondition = ",
        "",
    ),
];

#[test]
fn a_change_of_a_first_half_is_reported_at_the_second() {
    for (old, new, second) in EDITS {
        let dossier = recorded().edit(PACT, old, new);
        let stderr = dossier.run(&["check"]).succeeded().stderr;
        let outdated = stderr.matches("warning[outdated-translation]").count();
        assert_eq!(outdated, usize::from(!second.is_empty()), "{old}: {stderr}");
        if second.is_empty() {
            continue;
        }
        let text = read(&dossier, PACT);
        let line = 1 + text[..text.find(second).unwrap()].matches('\n').count();
        let place = format!("--> {PACT}:{line}:");
        assert!(stderr.contains(&place), "{old}: no {place} in {stderr}");
        assert!(
            stderr.contains("the other half of this pair has changed since"),
            "{stderr}"
        );
        assert!(
            stderr
                .contains("bring this half up to date, then run `mithaq reviewed pact`"),
            "{stderr}"
        );
        dossier.run(&["translated", "pact"]).succeeded();
        let stderr = dossier.run(&["check"]).succeeded().stderr;
        assert!(!stderr.contains("outdated-translation"), "{old}: {stderr}");
    }
}

/// The names of an entry, the headline of an article, what is without a name of its own, and a
/// code that is called like a second provision.
#[test]
fn all_pairs_have_names() {
    let report = "\
title      = { en = \"A report\" }
language   = \"ar\"
headline   = \"تقرير\"
author     = { ar = \"كاتب\", en = \"a writer\" }
via        = [{ ar = \"وكالة\", en = \"an agency\" }]
published  = { date = \"2024\", basis = \"inferred\", why = { ar = \"منه\", en = \"from it\" } }
caveats    = [{ ar = \"ناقص\", en = \"cut\" }, { ar = \"قصير\", en = \"short\" }]
paragraphs = 12
";
    let person = "\
title = { ar = \"سالم\", en = \"Salem\" }
short = { ar = \"س\", en = \"S\" }
[[role]]
title = { ar = \"محلل\", en = \"analyst\" }
cite  = [\"report\"]
";
    let dossier =
        recorded().file(REPORT, report).file("content/people/salem/facts.toml", person);
    dossier.run(&["translated", "report", "salem"]).succeeded();
    let table = |path: &str| {
        let text = read(&dossier, path);
        let (_, table) = text.split_once("[translated]\n").expect("there is a table");
        table.replace('"', "")
    };
    assert_eq!(
        table(REPORT),
        "m-caveats   = c9b3b03a07469878 4a31d5537885c668\n\
         m-origin    = a673e430177f392f c49cc8d6f2564e2c\n\
         m-published = 1475a93099ca360b\n\
         m-title     = 6c043ada5c090716\n",
    );
    assert_eq!(
        table("content/people/salem/facts.toml"),
        "m-roles = 03834a8e6f1d7480\nm-title = 4e2b1fba2883f96d 861183a44bf3c1f1\n"
    );
    // Its first half is the headline; a caveat more is no change of those that were compared.
    for (old, new, reported) in [
        ("تقرير", "تقرير آخر", true),
        ("[{ ar = \"ناقص\"", "[{ ar = \"آخر\", en = \"other\" }, { ar = \"ناقص\"", false),
        ("\"ناقص\"", "\"مبتور\"", true),
    ] {
        let text = read(&dossier, REPORT);
        let dossier = recorded().file(REPORT, text.replacen(old, new, 1));
        let stderr = dossier.run(&["check"]).succeeded().stderr;
        let found = stderr.contains(&format!("--> {REPORT}:"));
        assert_eq!(found, reported, "{old}: {stderr}");
    }
}

#[test]
fn a_record_of_what_is_gone_is_taken_out() {
    let dossier = recorded();
    let plain = "form    = \"treaty\"\nparties = [\"kuwait\", \"russia\"]\n\n";
    let dossier = dossier
        .file(PACT, format!("{plain}[translated]\nm-term = \"0000000000000000\"\n"));
    let check = dossier.run(&["check"]);
    assert!(!check.stderr.contains("outdated-translation"), "{}", check.stderr);
    dossier.run(&["translated", "pact"]).succeeded();
    assert_eq!(read(&dossier, PACT), format!("{}\n", plain.trim_end()));
}
