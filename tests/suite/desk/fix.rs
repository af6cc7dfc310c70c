//! `mithaq fix`.
//! Start at [`it_mends_what_has_one_right_answer`].

use std::fs;

use super::{started, texts};
use crate::dossier::{Dossier, bytes, differing};

const FACTS: &str = "content/agreements/example-agreement/facts.toml";
const AR: &str = "content/agreements/example-agreement/ar.md";
const MINISTER: &str = "content/people/example-minister/facts.toml";

const NOTHING: &str = "there is nothing that `mithaq fix` can mend; `mithaq check` tells what else there is\n";
const MENDED: &str = r#"content/agreements/example-agreement/ar.md:3
- short   = «مثال لاتفاقية»
+ short   = "مثال لاتفاقية"
content/agreements/example-agreement/ar.md:7
- هـــذه\u{200b} \u{202b}الاتفاقية\u{ad} مختلقة. اﻟﺮابط إلى مدخل آخر يُكتب هكذا: [[muscat]]، أو بكلمات أخرى: [[qatar|الدوحة]]. والمصدر يُكتب هكذا [@example-article, p2].
+ هذه الاتفاقية مختلقة. الرابط إلى مدخل آخر يُكتب هكذا: [[oman]]، أو بكلمات أخرى: [[qatar|الدوحة]]. والمصدر يُكتب هكذا [@example-article, p2].
content/agreements/example-agreement/facts.toml:3
- parties = [“muscat”، "qatar"] # «oman»، “x”
+ parties = ["oman", "qatar"] # «oman»، “x”
content/agreements/example-agreement/facts.toml:7
- kind  = "signed"
+ kind  = "signed"
content/agreements/example-agreement/facts.toml:8
- date  = "2024/3/5"
+ date  = "2024-03-05"
content/articles/example-article/facts.toml:5
- published  = { date = 2024-03-06 }
+ published  = { date = "2024-03-06" }
content/articles/example-article/facts.toml:7
- paragraphs = ٦
+ paragraphs = 6
content/organisations/example-ministry/facts.toml:4
- country = "muscat"
+ country = "oman"
8 lines mended, in 4 files
"#;

#[test]
fn it_mends_what_has_one_right_answer() {
    let dossier = started()
        // Invisible characters, a tatweel and a shape of letters, in a text with CRLF.
        .edit(AR, "هذه الاتفاقية", "هـــذه\u{200b} \u{202b}الاتفاقية\u{ad}")
        .edit(AR, "مختلقة. الرابط", "مختلقة. ا\u{fedf}\u{feae}ابط")
        .edit(AR, "short   = \"مثال لاتفاقية\"", "short   = «مثال لاتفاقية»")
        // Marks of Arabic in TOML.
        .edit(FACTS, "[\"oman\", \"qatar\"]", "[“muscat”، \"qatar\"] # «oman»، “x”")
        .edit(FACTS, "kind  = ", "kind\u{a0} = ")
        .edit(FACTS, "\"2024-03-05\"", "\"2024/3/5\"")
        .edit(FACTS, "مسقط", "«مسقط»، “x”")
        .edit(
            "content/articles/example-article/facts.toml",
            "paragraphs = 6",
            "paragraphs = ٦",
        )
        .edit(
            "content/articles/example-article/facts.toml",
            "\"2024-03-06\"",
            "2024-03-06",
        )
        .edit("content/countries/oman/facts.toml", "iso ", "aliases = [\"muscat\"]\niso ")
        .edit(AR, "[[oman]]", "[[muscat]]")
        .edit(
            "content/organisations/example-ministry/facts.toml",
            "\"oman\"",
            "\"muscat\"",
        );
    let text = texts(&dossier)[AR].replace('\n', "\r\n");
    let dossier = dossier.file(AR, text);
    let before = bytes(dossier.root());
    assert_eq!(dossier.run(&["check"]).code, 1);
    let tried = dossier.run(&["fix", "--dry-run"]).succeeded();
    assert_eq!(differing(&before, &bytes(dossier.root())), [""; 0]);
    let run = dossier.run(&["fix"]).succeeded();
    assert_eq!(run.stdout, tried.stdout.replace("lines would be mended", "lines mended"));
    assert_eq!(run.stdout, MENDED);
    let check = dossier.run(&["check", "--deny-warnings"]);
    assert_eq!((check.code, check.stderr.as_str()), (0, ""));
    assert_eq!(dossier.run(&["fix"]).stdout, NOTHING);
}

#[test]
fn it_touches_nothing_else() {
    let dossier = started()
        .edit(AR, "مختلقة", "مختلقة \u{fffd} [[omann]]")
        .edit(FACTS, "\"2024-03-05\"", "\"3/4/2024\"")
        .edit(MINISTER, "\"example-ministry\"", "\"example-ministri\"")
        .file("content/people/_aside/facts.toml", "x = «y»\n")
        .file("notes.toml", "x = «y»\n")
        .file("content/articles/example-article/_source.txt", "هـــذه\u{200b}\n");
    let before = bytes(dossier.root());
    let run = dossier.run(&["fix", "--root", "."]).succeeded();
    assert_eq!((run.stdout.as_str(), run.stderr.as_str()), (NOTHING, ""));
    assert_eq!(differing(&before, &bytes(dossier.root())), [""; 0]);
    // What is right is never touched: joiners in Persian, a tatweel at the end of a word, a mark of order.
    let right = started().edit(AR, "مختلقة", "می\u{200c}خواهم هـ 1444");
    let before = bytes(right.root());
    right.run(&["fix"]).succeeded();
    assert_eq!(differing(&before, &bytes(right.root())), [""; 0]);
}

#[test]
fn a_file_keeps_its_rights_and_a_broken_setting_is_mended_too() {
    let dossier = started().edit("mithaq.toml", "[\"ar\", \"en\"]", "[«ar»، «en»]");
    assert_eq!(dossier.run(&["check"]).code, 1);
    let run = dossier.run(&["fix"]).succeeded();
    assert_eq!(
        run.stdout,
        "\
mithaq.toml:4
- languages = [«ar»، «en»]
+ languages = [\"ar\", \"en\"]
1 line mended, in 1 file
"
    );
    assert_eq!(dossier.run(&["check", "--deny-warnings"]).stderr, "");
    let still =
        dossier.edit("mithaq.toml", "languages = [\"ar\", \"en\"]", "languages = 3");
    let run = still.run(&["fix"]).refused();
    assert!(run.stderr.contains("error[wrong-type]"), "{}", run.stderr);
    assert!(run.stderr.ends_with("nothing was written\n"), "{}", run.stderr);
}

#[cfg(unix)]
#[test]
fn rights_stay() {
    use std::os::unix::fs::PermissionsExt;
    let dossier = started().edit(AR, "مختلقة", "مختلقـــة");
    let path = dossier.root().join(AR);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    dossier.run(&["fix"]).succeeded();
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
    assert!(texts(&dossier)[AR].contains("مختلقة"));
    // The Arabic text reads as before, so the English one is not behind.
    assert_eq!(dossier.run(&["check", "--deny-warnings"]).stderr, "");
}

/// What a report can say in one way only is written, also in a file that has other faults.
#[test]
fn what_alone_can_be_meant_is_written() {
    let pact = "content/agreements/pact/facts.toml";
    let ar = "content/agreements/pact/ar.md";
    let facts = "\
form    = «treaty»
parties = \"kuwait\"

[[event]]
kind = \"signed\"
date = \"٣ تموز ٢٠٢٣\"
cite = [\"reportp2\"، \"@report, p3\"]

[[event]]
kind = \"signed\"
date = \"3 juillet 2023\"
cite = [\"report p3؛ report ف4\"]

[[event]]
kind = \"signed\" x
date = \"2023\"
cite = [\"reprot 3\"]
";
    let text = "\
+++
title = \"معاهدة\"
+++

##عنوان

كما [@reportp3] و[@report, p1؛ @report, p2] و(@report, p4) و[w](https://example.org/a b) ثم [w] (https://example.org).

• أول
• ثان
";
    let dossier = Dossier::small().file(pact, facts).file(ar, text);
    dossier.run(&["fix"]).succeeded();
    assert_eq!(
        texts(&dossier)[pact],
        facts
            .replace("«treaty»", "\"treaty\"")
            .replace("= \"kuwait\"", "= [\"kuwait\"]")
            .replace("٣ تموز ٢٠٢٣", "2023-07-03")
            .replace("\"reportp2\"، \"@report, p3\"", "\"report p2\", \"report p3\"")
            .replace("3 juillet 2023", "2023-07-03")
            .replace("\"report p3؛ report ف4\"", "\"report p3\", \"report p4\"")
    );
    assert_eq!(
        texts(&dossier)[ar],
        text.replace("##عنوان", "## عنوان")
            .replace("@reportp3", "@report, p3")
            .replace("p1؛", "p1;")
            .replace("(@report, p4)", "[@report, p4]")
            .replace("a b)", "a%20b)")
            .replace("[w] (", "[w](")
            .replace("•", "-")
    );
    let again = dossier.run(&["fix"]).succeeded().stdout;
    assert_eq!(again, NOTHING);
}

/// A hyphen or a comma between two dates does not tell which of several meanings it has.
#[test]
fn a_date_that_may_mean_several_things_is_left_as_it_is() {
    let pact = "content/agreements/pact/facts.toml";
    for date in ["2025 - 2026", "2025-26", "2023-07-03,2023-07-05"] {
        let dossier = Dossier::small().edit(pact, "2023-07-03", date);
        assert!(dossier.run(&["check"]).refused().stderr.contains("bad-date"));
        assert_eq!(dossier.run(&["fix"]).succeeded().stdout, NOTHING, "{date}");
    }
}

#[test]
fn a_printed_mark_at_the_end_of_a_text_is_exchanged() {
    let pact = "content/agreements/pact/facts.toml";
    let whole = texts(&Dossier::small()).remove(pact).unwrap();
    let dossier = Dossier::small().edit(pact, "\"treaty\"", "\"treaty”");
    dossier.run(&["fix"]).succeeded();
    assert_eq!(texts(&dossier)[pact], whole);
}
