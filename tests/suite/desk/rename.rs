//! `mithaq uses` and `mithaq rename`.
//! Start at [`each_entry_can_be_renamed_and_nothing_else_changes`].

use std::fs;

use super::{started, texts};
use crate::dossier::{Dossier, bytes, differing};

const FACTS: &str = "content/agreements/example-agreement/facts.toml";
const AR: &str = "content/agreements/example-agreement/ar.md";
const EN: &str = "content/agreements/example-agreement/en.md";

#[test]
fn uses_lists_who_names_an_entry() {
    let dossier = started().file(
        "content/people/draft/facts.toml",
        "draft = true\n[[role]]\nof = \"oman\"\n",
    );
    let run = dossier.run(&["uses", "oman", "--root", "."]).succeeded();
    assert_eq!(
        (run.stdout.as_str(), run.stderr.as_str()),
        (
            "\
content/agreements/example-agreement/ar.md:7:57: …تلقة. الرابط إلى مدخل آخر يُكتب هكذا: [[oman]]، أو بكلمات أخرى: [[qatar|الدوحة]]. وا…
content/agreements/example-agreement/en.md:12:77: …o another entry is written like this: [[oman]], or with other words: [[qatar|Doha]].…
content/agreements/example-agreement/facts.toml:3:13: parties = [\"oman\", \"qatar\"]
content/organisations/example-ministry/facts.toml:4:12: country = \"oman\"
content/people/draft/facts.toml:3:7: of = \"oman\"
5 places name `oman`
",
            ""
        )
    );
    let nobody = dossier.run(&["uses", "draft"]).succeeded();
    assert_eq!(nobody.stdout, "nothing names `draft`\n");
    // Who names an entry that is gone can be listed as well.
    let gone = dossier.without("content/countries/oman");
    assert!(
        gone.run(&["uses", "oman"])
            .succeeded()
            .stdout
            .ends_with("5 places name `oman`\n")
    );
    assert_eq!(
        gone.run(&["uses", "omam"]).refused().stderr,
        "\
error[unknown-id]: nothing in this dossier is called `omam`
--> content
 = help: check the spelling

1 error
"
    );
}

#[test]
fn a_rename_changes_the_folder_and_every_place_that_names_the_entry() {
    let before = started();
    let dossier = started();
    let run = dossier.run(&["rename", "oman", "sultanate-of-oman"]).succeeded();
    assert_eq!(
        (run.stdout.as_str(), run.stderr.as_str()),
        (
            "\
content/countries/oman → content/countries/sultanate-of-oman
  content/agreements/example-agreement/ar.md: 1
  content/agreements/example-agreement/en.md: 1
  content/agreements/example-agreement/facts.toml: 1
  content/organisations/example-ministry/facts.toml: 1
4 places in 4 files name it so now
the address of `oman` is kept alive
",
            ""
        )
    );
    let (before, mut after) = (texts(&before), texts(&dossier));
    let facts = after.remove("content/countries/sultanate-of-oman/facts.toml").unwrap();
    let old = &before["content/countries/oman/facts.toml"];
    assert_eq!(facts, format!("{old}aliases = [\"oman\"]\n"));
    for (path, text) in &after {
        let text = text
            .replace("[[sultanate-of-oman]]", "[[oman]]")
            .replace("\"sultanate-of-oman\"", "\"oman\"");
        let same = text == before[path];
        // The record of the translation follows the link, which is no other for a reader.
        assert!(same || path == EN, "{path}: {text}");
    }
    let check = dossier.run(&["check", "--deny-warnings"]);
    assert_eq!((check.code, check.stderr.as_str()), (0, ""));
    let moved = dossier.build().succeeded().page("en/countries/oman.html");
    assert!(moved.has("sultanate-of-oman.html"), "{}", moved.html);
    // And back again.
    dossier.run(&["rename", "sultanate-of-oman", "oman"]).succeeded();
    let back = texts(&dossier).into_iter().map(|(path, text)| {
        (path, text.replace("aliases = [\"sultanate-of-oman\"]\n", ""))
    });
    assert_eq!(back.collect::<std::collections::BTreeMap<_, _>>(), before);
}

#[test]
fn what_was_behind_stays_behind_and_comments_and_line_ends_stay() {
    let windows = |text: &str| text.replace('\n', "\r\n");
    let dossier = started();
    let (facts, arabic) = (&texts(&dossier)[FACTS], &texts(&dossier)[AR]);
    let dossier = dossier
        .file(FACTS, format!("\u{feff}{}", windows(facts)))
        .file(AR, windows(&arabic.replace("لكل فقرة مصدرها", "لكل فقرة مصدر")));
    // A letter that is not composed stands before the link in its line.
    let decomposed = "e\u{301} [[oman]] e\u{301} [[oman]] [[oman-daily]]\r\n";
    let dossier = dossier
        .edit(EN, "like this: [[oman]],", &format!("like this: [[oman]], {decomposed}"))
        .file(
            "content/articles/oman-daily/facts.toml",
            "title = { ar = \"أ\", en = \"A\" }\nlanguage = \"ar\"\nheadline = \"أ\"\npublished = { date = \"2024\" }\n",
        );
    let said = dossier.run(&["check"]).succeeded().stderr;
    assert!(said.contains("outdated-translation"), "{said}");
    let before = texts(&dossier);
    dossier.run(&["rename", "oman", "om"]).succeeded();
    let after = texts(&dossier);
    assert_eq!(after[FACTS], before[FACTS].replace("[\"oman\"", "[\"om\""));
    assert!(after[FACTS].starts_with("\u{feff}") && after[FACTS].contains("\r\n"));
    assert_eq!(after[AR], before[AR].replace("[[oman]]", "[[om]]"));
    let lead = decomposed.replace("[[oman]]", "[[om]]");
    assert!(after[EN].contains(&format!("like this: [[om]], {lead}")), "{}", after[EN]);
    let now = dossier.run(&["check"]).succeeded().stderr;
    assert_eq!(now.matches("outdated-translation").count(), 1);
    let sections = |said: &str| {
        let at = said.find("outdated-translation").unwrap();
        said[at..].lines().next().unwrap().to_owned()
    };
    assert_eq!(sections(&now), sections(&said));
}

/// The dossier of the guide has a reference of every sort.
#[test]
fn each_entry_can_be_renamed_and_nothing_else_changes() {
    let dossier = Dossier::from("tests/guide");
    // Reports are in the order of the files.
    let told = |renamed: [&str; 2]| {
        let said = dossier.run(&["check"]).succeeded().stderr;
        let mut said: Vec<String> =
            said.lines().map(|line| line.replace(renamed[0], renamed[1])).collect();
        said.retain(|line| line.starts_with("warning["));
        said.sort();
        said
    };
    let ids = texts(&dossier).into_keys().filter_map(|path| {
        let mut parts = path.strip_prefix("content/")?.split('/').skip(1);
        Some(parts.next()?.to_owned()).filter(|_| parts.next().is_some())
    });
    let mut ids: Vec<String> = ids.filter(|id| id != "home").collect();
    ids.dedup();
    assert!(ids.len() > 10, "{ids:?}");
    for id in &ids {
        let before = texts(&dossier);
        let new = format!("x-{id}");
        let said = told([&new, id]);
        dossier.run(&["rename", id, &new]).succeeded();
        assert_eq!(told([&new, id]), said, "{id}");
        let uses = dossier.run(&["uses", &new]).succeeded().stdout;
        assert!(dossier.run(&["uses", id]).refused().stderr.contains("is now"), "{id}");
        dossier.run(&["rename", &new, id]).succeeded();
        let back = dossier.run(&["uses", id]).succeeded().stdout;
        assert_eq!(uses.lines().count(), back.lines().count(), "{id}");
        let alias = format!("aliases = [\"{new}\"]\n");
        let mut after = texts(&dossier);
        after.retain(|_, text| *text != alias);
        for (path, text) in after {
            let text = text.replace(&alias, "").replace(&format!(", \"{new}\"]"), "]");
            assert_eq!(text, before[&path], "{id}: {path}");
        }
        // The next one begins where this one did.
        for (path, text) in &before {
            fs::write(dossier.root().join(path), text).unwrap();
        }
    }
}

#[test]
fn what_would_collide_is_refused_and_nothing_changes() {
    let dossier = started().edit(
        "content/countries/qatar/facts.toml",
        "iso ",
        "aliases = [\"doha\"]\niso ",
    );
    let before = bytes(dossier.root());
    for (old, new, said) in [
        (
            "oman",
            "qatar",
            "error[double-id]: the id `qatar` is taken by `content/countries/qatar`\n",
        ),
        (
            "oman",
            "example-article",
            "error[double-id]: the id `example-article` is taken by `content/articles/example-article`\n",
        ),
        (
            "oman",
            "oman",
            "error[double-id]: the id `oman` is taken by `content/countries/oman`\n",
        ),
        (
            "oman",
            "doha",
            "error[double-id]: `doha` is an older id of this entry, whose address is kept alive\n",
        ),
        (
            "oman",
            "search",
            "error[reserved-id]: `search` is an address of the program's own\n",
        ),
        (
            "oman",
            "Oman",
            "error[bad-id]: an id cannot contain `O`, only a–z, 0–9 and `-`\n",
        ),
        (
            "home",
            "start",
            "error[reserved-id]: `home` is an address of the program's own, so it could not be kept as an older id\n",
        ),
        ("doha", "x", "error[unknown-id]: `doha` is now `qatar`\n"),
        ("omann", "x", "error[unknown-id]: nothing in this dossier is called `omann`\n"),
    ] {
        let run = dossier.run(&["rename", old, new]).refused();
        assert!(run.stderr.starts_with(said), "{old} {new}: {}", run.stderr);
        assert!(run.stderr.ends_with("nothing was written\n"), "{}", run.stderr);
        assert_eq!(differing(&before, &bytes(dossier.root())), [""; 0], "{old} {new}");
    }
    let run = dossier.run(&["rename", "oman", "om", "--dry-run"]).succeeded();
    assert!(run.stdout.starts_with("content/countries/oman → content/countries/om\n"));
    assert_eq!(differing(&before, &bytes(dossier.root())), [""; 0]);
}

#[test]
fn an_id_that_is_spelt_by_an_escape_is_not_replaced() {
    let spelt = started().edit(FACTS, "[\"oman\"", "[\"om\\u0061n\"");
    let before = bytes(spelt.root());
    let run = spelt.run(&["rename", "oman", "om"]).refused();
    assert_eq!(
        run.stderr,
        "\
error[bad-value]: `oman` is written here in a way in which it cannot be replaced
 --> content/agreements/example-agreement/facts.toml:3:12
  |
3 | parties = [\"om\\u0061n\", \"qatar\"]
  |            ^^^^^^^^^^^
  |
  = help: write it in plain letters, without escapes

1 error
nothing was written
"
    );
    assert_eq!(differing(&before, &bytes(spelt.root())), [""; 0]);
}

#[test]
fn an_older_id_is_known_by_its_new_one() {
    let dossier = started();
    fs::rename(
        dossier.root().join("content/countries/oman"),
        dossier.root().join("content/countries/sultanate"),
    )
    .unwrap();
    let facts = "content/countries/sultanate/facts.toml";
    let dossier = dossier.edit(facts, "iso ", "aliases = [\"oman\"]\niso ");
    let run = dossier.run(&["check"]).refused();
    assert!(
        run.stderr.contains("error[unknown-id]: `oman` is now `sultanate`\n"),
        "{}",
        run.stderr
    );
    assert!(
        run.stderr
            .contains("= help: write `sultanate`; `mithaq fix` does it everywhere\n")
            || run.stderr.contains("help: write `sultanate`"),
        "{}",
        run.stderr
    );
    assert!(!run.stderr.contains("did you mean"), "{}", run.stderr);
}

#[test]
fn a_name_that_only_begins_alike_is_not_offered() {
    let dossier = started()
        .file(
            "content/articles/oman-daily-2023/facts.toml",
            "title = { ar = \"أ\", en = \"A\" }\nlanguage = \"ar\"\nheadline = \"أ\"\npublished = { date = \"2024\" }\n",
        )
        .without("content/countries/oman");
    let said = dossier.run(&["check"]).refused().stderr;
    assert!(!said.contains("oman-daily-2023`; did you"), "{said}");
    let help = "help: check the spelling, or create it: `mithaq new country oman`\n";
    assert!(said.contains(help), "{said}");
}
