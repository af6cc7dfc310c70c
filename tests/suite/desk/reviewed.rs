//! `mithaq reviewed`, which is also called `translated`.
//! Start at [`it_says_what_it_accepts`].

use super::{started, texts};
use crate::dossier::Dossier;

const AR: &str = "content/agreements/example-agreement/ar.md";
const EN: &str = "content/agreements/example-agreement/en.md";

#[test]
fn it_says_what_it_accepts() {
    let dossier = started()
        .edit(AR, "لكل فقرة مصدرها", "لكل فقرة مصدر")
        .edit(AR, "short   = \"مثال لاتفاقية\"", "short   = \"مثال\"")
        .edit(AR, "## التدريب {#training}", "## قسم {#other}\n\n## التدريب {#training}")
        .edit(
            EN,
            "## Training {#training}",
            "## Section {#other}\n\n## Training {#training}",
        )
        .edit(EN, "m-lead ", "gone = \"0000000000000000\"\nm-lead ");
    let said = "\
example-agreement (content/agreements/example-agreement/en.md)
  recorded for the first time: `other`
  changed since the last record: the title or summary, `training`
  no longer there: `gone`
example-agreement (content/agreements/example-agreement/facts.toml)
  recorded for the first time: `m-e-signed-2024-03-05`
";
    let before = texts(&dossier);
    let tried = dossier.run(&["reviewed", "example-agreement", "--dry-run"]).succeeded();
    assert_eq!(
        (tried.stdout.as_str(), tried.stderr.as_str()),
        (said, "nothing was written\n")
    );
    assert_eq!(before, texts(&dossier));

    let run = dossier.run(&["reviewed", "--root", ".", "example-agreement"]).succeeded();
    assert_eq!(run.stdout, format!("{said}2 translations recorded\n"));
    assert_eq!(dossier.run(&["check", "--deny-warnings"]).stderr, "");
    let again = dossier.run(&["translated", "example-agreement"]).succeeded();
    assert_eq!(again.stdout, "0 translations recorded\n");
}

/// Keys that were written below its table would be lost with it.
#[test]
fn what_it_did_not_write_is_never_taken_out() {
    let facts = "content/agreements/example-agreement/facts.toml";
    let below = |dossier: Dossier, path: &str, old: &str, new: &str| {
        let text = texts(&dossier).remove(path).unwrap();
        dossier.file(path, text.replacen(old, new, 1))
    };
    let dossier = below(started(), EN, "m-lead ", "# Ours.\nm-lead ");
    let dossier = dossier.edit(AR, "لكل فقرة مصدرها", "لكل فقرة مصدر");
    dossier.run(&["reviewed", "example-agreement"]).succeeded();
    assert!(texts(&dossier)[EN].contains("\n# Ours.\n"));

    let recorded = texts(&dossier)[facts].clone();
    for draft in ["", "draft = true\n"] {
        let text =
            format!("{draft}{recorded}binding = \"yes\"\nupdated = \"2026-01-01\"\n");
        let dossier = started().file(facts, &text);
        let run = dossier.run(&["reviewed", "example-agreement"]).refused();
        assert_eq!(texts(&dossier)[facts], text, "{}", run.stderr);
        let dossier = started().edit(EN, "m-lead ", "summary = \"Words.\"\nm-lead ");
        let text = texts(&dossier)[EN].clone();
        dossier.run(&["reviewed", "example-agreement"]).refused();
        assert_eq!(texts(&dossier)[EN], text);
    }
}

/// What has changed is told by the words that were kept, also after a rename.
#[test]
fn the_words_of_a_record_are_kept_and_compared() {
    let dossier = Dossier::small().edit(
        "content/agreements/pact/facts.toml",
        "kind = \"signed\"\n",
        "kind = \"signed\"\ntext = { ar = \"في [[kuwait]].\", en = \"In [[kuwait]].\" }\n",
    );
    let path = "content/agreements/pact/_translated.toml";
    let diff =
        |dossier: &Dossier| dossier.run(&["status", "--diff", "pact"]).succeeded().stdout;
    let ar = "content/agreements/pact/ar.md";
    let before = dossier.edit(ar, "تدريب [", "تدريب. وصيانة [");
    let none =
        "the words of then were not kept; `mithaq reviewed pact` keeps those of now";
    assert_eq!(diff(&before), format!("{ar}, `scope`:\n  {none}\n"));

    let dry = before.run(&["reviewed", "pact", "--dry-run"]).succeeded();
    assert!(!texts(&before).contains_key(path), "{}", dry.stdout);
    before.run(&["reviewed", "pact"]).succeeded();
    assert_eq!(texts(&before)[path], KEPT);
    assert_eq!(diff(&before), "nothing that `pact` is a translation of has changed\n");
    assert_eq!(before.run(&["check", "--deny-warnings"]).stderr, "");
    let public = |dossier: &Dossier| {
        dossier.build().succeeded();
        crate::dossier::files(&dossier.root().join("public")).join("\n")
    };
    assert!(!public(&before).contains("_translated"));

    let dossier = before
        .edit(ar, "تدريب. وصيانة", "صيانة. وتدريب! وصيانة")
        .edit(ar, "## الأحكام", "## جديد {#new}\n\nكلمة.\n\n## الأحكام")
        .edit("content/agreements/pact/facts.toml", "في [[kuwait]].", "في [[russia]].");
    assert_eq!(diff(&dossier), CHANGED);
    let json = dossier.run(&["status", "--diff", "pact", "--format", "json"]).succeeded();
    let json: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(json["standing"], "changed");
    assert_eq!(json["parts"][1]["sentences"][1]["change"], "gone");

    dossier.run(&["rename", "kuwait", "koweit"]).succeeded();
    assert_eq!(diff(&dossier), CHANGED);
    // What was behind stays as it was recorded.
    assert_eq!(texts(&dossier)[path], KEPT.replacen("[[kuwait]]", "[[koweit]]", 1));
    dossier.run(&["rename", "pact", "treaty"]).succeeded();
    let moved = dossier.run(&["status", "--diff", "treaty"]).succeeded().stdout;
    assert_eq!(moved, CHANGED.replace("agreements/pact", "agreements/treaty"));

    let nobody = dossier.run(&["status", "--diff", "pakt"]).refused().stderr;
    assert!(nobody.starts_with("error[unknown-id]"), "{nobody}");
    let old = dossier.run(&["status", "--diff", "kuwait"]).refused().stderr;
    assert!(old.starts_with("error[unknown-id]: `kuwait` is now `koweit`\n"), "{old}");
    assert_eq!(
        dossier.run(&["status", "--diff", "russia"]).succeeded().stdout,
        "it is not recorded what the texts of `russia` translate; compare them, then run `mithaq reviewed russia`\n"
    );
}

const KEPT: &str = "\
# The words with which the translations here were compared. `mithaq reviewed` writes them, `mithaq status --diff` reads them.

[text]
m-lead = \"\"\"
وقّعتها [[kuwait]] و[موسكو] في 2023 [@report, p3].
\"\"\"
m-title = \"\"\"
معاهدة الكويت وروسيا
المعاهدة
\"\"\"
scope = \"\"\"
## الأحكام
تدريب. وصيانة [@report, p5].
\"\"\"

[facts]
m-e-signed-2023-07-03 = [\"في [[kuwait]].\"]
";

const CHANGED: &str = "\
content/agreements/pact/ar.md, `new`:
  + ## جديد
  + كلمة.
content/agreements/pact/ar.md, `scope`:
    ## الأحكام
  - تدريب.
  + صيانة.
  + وتدريب!
content/agreements/pact/facts.toml, `m-e-signed-2023-07-03`:
  - في [[kuwait]].
  + في [[russia]].
";
