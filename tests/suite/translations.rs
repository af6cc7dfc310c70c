//! `mithaq reviewed`, and what is reported if a translation is older than its source.
//! Start at [`it_writes_the_table_and_nothing_else`].

use std::fs;

use crate::dossier::{Dossier, Run};

const AR: &str = "content/agreements/pact/ar.md";
const EN: &str = "content/agreements/pact/en.md";

/// The table of the pact's English text. The small dossier has one of an older program, which holds too.
const TABLE: &str = "
[translated]
m-lead  = \"aa3aa16fe24e4678\"
m-title = \"628fb36e67d5c177\"
scope   = \"d434a2aecdf2affd\"
";

/// The English text of the pact without its record.
const PLAIN: &str = "\
+++
title = \"Treaty of Kuwait and Russia\"
short = \"The treaty\"
+++

[[kuwait]] and [[russia|Moscow]] signed it in 2023 [@report, p3].

## Provisions {#scope}

Training [@report, p5].
";

/// The Arabic text of the pact.
const ARABIC: &str = "\
+++
title = \"معاهدة الكويت وروسيا\"
short = \"المعاهدة\"
+++

وقّعتها [[kuwait]] و[[russia|موسكو]] في 2023 [@report, p3].

## الأحكام {#scope}

تدريب [@report, p5].
";

/// What a check says of the small dossier.
const WELL: &str = "all is well: 5 entries, 3 facts\n";

fn recorded() -> String {
    PLAIN.replacen("\n+++\n", &format!("\n{TABLE}+++\n"), 1)
}

fn unrecorded() -> Dossier {
    Dossier::small().file(EN, PLAIN)
}

fn read(dossier: &Dossier, path: &str) -> String {
    fs::read_to_string(dossier.root().join(path)).unwrap()
}

/// The exit code and all that was printed.
/// What a run says at the end; `desk/reviewed.rs` tests what it says before.
fn outcome(run: &Run) -> (i32, &str, &str) {
    let last = run.stdout.trim_end().rfind('\n').map_or(0, |end| end + 1);
    (run.code, &run.stdout[last..], &run.stderr)
}

/// All files of the content, with their bytes.
fn content(dossier: &Dossier) -> Vec<(String, Vec<u8>)> {
    let top = dossier.root().join("content");
    let all = crate::dossier::files(&top);
    all.into_iter()
        .map(|path| (path.clone(), fs::read(top.join(&path)).unwrap()))
        .collect()
}

#[test]
fn it_writes_the_table_and_nothing_else() {
    let dossier = unrecorded();
    let before = content(&dossier);
    let run = dossier.run(&["translated", "pact"]);
    assert_eq!(outcome(&run), (0, "1 translation recorded\n", ""));
    assert_eq!(read(&dossier, EN), recorded());
    let mut after = content(&dossier);
    after.retain(|file| !before.contains(file));
    let names: Vec<&str> = after.iter().map(|(name, _)| name.as_str()).collect();
    // The words are kept beside it.
    assert_eq!(names, ["agreements/pact/_translated.toml", "agreements/pact/en.md"]);
    assert_eq!(outcome(&dossier.run(&["check"])), (0, WELL, ""));
    let again = dossier.run(&["translated", "pact"]);
    assert_eq!(outcome(&again), (0, "0 translations recorded\n", ""));
    assert_eq!(read(&dossier, EN), recorded());
}

#[test]
fn line_ends_and_a_byte_order_mark_are_kept() {
    let windows = |text: &str| text.replace('\n', "\r\n");
    let marked = |text: &str| format!("\u{feff}{text}");
    let (plain, written) = (PLAIN, recorded());
    for (before, after) in [
        (windows(plain), windows(&written)),
        (marked(plain), marked(&written)),
        (marked(&windows(plain)), marked(&windows(&written))),
    ] {
        let dossier = Dossier::small().file(EN, &before);
        let run = dossier.run(&["translated", "pact"]);
        assert_eq!(outcome(&run), (0, "1 translation recorded\n", ""));
        assert_eq!(read(&dossier, EN), after);
        assert_eq!(outcome(&dossier.run(&["check"])), (0, WELL, ""));
        let again = dossier.run(&["translated", "pact"]);
        assert_eq!(outcome(&again), (0, "0 translations recorded\n", ""));
        assert_eq!(read(&dossier, EN), after);
    }
}

/// Frontmatter before the table.
const HEAD: &str = "\
+++
# A word of the editor's.
title   = \"Treaty of Kuwait and Russia\" # as printed
short   = 'The treaty'
variants = [
    \"[Training] pact\",
  \"+++ pact\",
]
";

/// Frontmatter after the table.
const BODY: &str = "\
+++

Spaces at the end,   \nand [translated] here [@report].\u{a0}

[translated]

+++

## Provisions {#scope}";

/// Asserts that everything else in the file stays, byte for byte.
#[track_caller]
fn replaces(old: &str) {
    let dossier = Dossier::small().file(EN, format!("{HEAD}{old}{BODY}"));
    dossier.run(&["check"]).succeeded();
    let run = dossier.run(&["translated", "pact"]);
    assert_eq!(outcome(&run), (0, "1 translation recorded\n", ""));
    assert_eq!(read(&dossier, EN), format!("{HEAD}{TABLE}{BODY}"));
    assert_eq!(outcome(&dossier.run(&["check"])), (0, WELL, ""));
}

#[test]
fn an_old_table_is_replaced_and_its_surroundings_stay() {
    replaces("");
    replaces("\n[translated]\nscope = \"0000000000000000\"\n");
    replaces(
        "\n\n[ translated ]\n\nm-title = \"0000000000000000\"\n\ngone = \"0000000000000000\"\n",
    );
}

#[test]
fn an_old_table_with_a_comment_is_recognized() {
    replaces("[translated] # by the program\nscope = \"0000000000000000\"\n");
}

/// TOML has other ways to write a table; a text that could be read must stay readable.
#[test]
fn no_text_is_left_unreadable() {
    for old in [
        "translated = { scope = \"0000000000000000\" }\n",
        "translated.scope = \"0000000000000000\"\n",
    ] {
        let dossier = Dossier::small().file(EN, format!("{HEAD}{old}{BODY}"));
        dossier.run(&["translated", "pact"]);
        let run = dossier.run(&["check"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
    }
}

#[test]
fn all_records_every_entry_with_two_texts_or_pairs() {
    let (home, head) = ("content/pages/home/en.md", "+++\ntitle = \"A small dossier\"\n");
    let dossier = unrecorded()
        .file(home, format!("{head}+++\n"))
        .file("content/countries/kuwait/ar.md", "+++\n+++\n\n[[pact]]\n");
    let run = dossier.run(&["translated", "--all"]);
    assert_eq!(outcome(&run), (0, "5 translations recorded\n", ""));
    let table = "\n[translated]\nm-title = \"9f926a824f08f35c\"\n+++\n";
    assert_eq!(read(&dossier, home), format!("{head}{table}"));
    assert_eq!(read(&dossier, EN), recorded());
    let run = dossier.run(&["translated", "--all"]);
    assert_eq!(outcome(&run), (0, "0 translations recorded\n", ""));
    let dossier = dossier.file(EN, PLAIN).file(home, "+++\ntitle = \"x\"\n+++\n");
    let run = dossier.run(&["translated", "pact", "home", "pact"]);
    assert_eq!(outcome(&run), (0, "2 translations recorded\n", ""));
}

#[test]
fn without_an_entry_the_command_is_refused() {
    let dossier = Dossier::small();
    assert_eq!(dossier.run(&["translated"]).code, 2);
    assert_eq!(dossier.run(&["translated", "--all", "pact"]).code, 2);
}

#[test]
fn an_unknown_entry_is_reported_with_the_nearest_and_nothing_is_written() {
    let dossier = unrecorded();
    let run = dossier.run(&["translated", "pact", "pakt"]);
    let expected = "\
error[unknown-id]: nothing in this dossier is called `pakt`
--> content
 = help: did you mean `pact`?

1 error
nothing was written
";
    assert_eq!(outcome(&run), (1, "", expected));
    assert_eq!(read(&dossier, EN), PLAIN);
}

#[test]
fn an_entry_without_two_texts_or_pairs_has_nothing_to_record() {
    let dossier = unrecorded();
    let alone = "title = { ar = \"الكويت\" }\niso = \"KW\"\n";
    let dossier = dossier.file("content/countries/kuwait/facts.toml", alone);
    let run = dossier.run(&["translated", "pact", "kuwait"]);
    let expected = "\
error[unknown-file]: `kuwait` has neither a text in each language nor a pair with both halves
--> content/countries/kuwait
 = help: write the translation first

1 error
nothing was written
";
    assert_eq!(outcome(&run), (1, "", expected));
    assert_eq!(read(&dossier, EN), PLAIN);
}

/// A record states that two texts were compared. If a build would refuse the dossier, the compared
/// texts are not those that will be published.
#[test]
fn a_fault_elsewhere_keeps_it_from_writing() {
    for (path, text, fault) in [
        ("content/countries/kuwait/facts.toml", "iso = KW\n", "toml-syntax"),
        ("content/countries/kuwait/facts.toml", "iso = \"XX\"\n", "bad-territory"),
        ("content/pages/home/en.md", "+++\ntitle = \"x\"\n", "frontmatter-open"),
        ("content/pages/home/en.md", "+++\ntitle = \"x\"\n+++\n[[gone]]\n", "unknown-id"),
    ] {
        let dossier = unrecorded().file(path, text);
        let run = dossier.run(&["translated", "pact"]);
        assert_eq!((run.code, run.stdout.as_str()), (1, ""), "{fault}");
        assert!(run.stderr.contains(&format!("error[{fault}]")), "{}", run.stderr);
        assert!(run.stderr.ends_with("nothing was written\n"), "{}", run.stderr);
        assert_eq!(read(&dossier, EN), PLAIN, "{fault}");
    }
}

/// What `check` reports for the pact when one of its texts is changed.
fn report(path: &str, old: &str, new: &str) -> String {
    Dossier::small().edit(path, old, new).run(&["check"]).succeeded().stderr
}

#[test]
fn a_change_of_the_source_is_reported_with_its_sections() {
    let title = "the title or summary";
    let lead = "what stands before the first heading";
    for (old, new, sections) in [
        ("title = \"معاهدة", "title = \"اتفاقية", title),
        ("short = \"المعاهدة\"", "short = \"اتفاق\"", title),
        ("+++\n\n", "summary = \"باختصار.\"\n+++\n\n", title),
        ("2023", "2024", lead),
        ("p3]", "p4]", lead),
        ("p3].", "p3][^1].\n\n[^1]: حاشية.", lead),
        ("الأحكام", "الحكم", "`scope`"),
        ("[[russia|موسكو]] في 2023", "[[russia|روسيا]]", lead),
        ("تدريب [@report, p5].\n", "**تدريب** [@report, p5].\n", "`scope`"),
    ] {
        let expected = format!(
            "\
warning[outdated-translation]: the other text has changed since, in {sections}
 --> {EN}:5:2
  |
5 | [translated]
  |  ^^^^^^^^^^
  |
  = help: bring this text up to date, then run `mithaq reviewed pact`

1 warning
"
        );
        assert_eq!(report(AR, old, new), expected, "{old}");
    }
}

#[test]
fn several_changes_are_reported_at_once_and_new_line_breaks_are_no_change() {
    let text = ARABIC
        .replace("المعاهدة", "اتفاق")
        .replace("2023", "2024")
        .replace("{#scope}", "{#scope-new}");
    let dossier = Dossier::small().file(AR, text);
    let stderr = dossier.run(&["check"]).succeeded().stderr;
    assert!(
        stderr.contains(
            "changed since, in what stands before the first heading, the title or summary, \
             `scope-new`, `scope`\n"
        ),
        "{stderr}"
    );
    let broken = ARABIC.replace(" في 2023", "\nفي 2023").replace("+++\n\n", "+++\n");
    let dossier = Dossier::small().file(AR, broken);
    assert_eq!(outcome(&dossier.run(&["check"])), (0, WELL, ""));
    // A change of the translation itself asks for nothing.
    assert_eq!(report(EN, "Training", "Training of officers"), "");
}

#[test]
fn a_translation_without_record_is_reported() {
    let run = unrecorded().run(&["check"]).succeeded();
    assert_eq!(
        run.stderr,
        "\
warning[unrecorded-translation]: it is not recorded which state of the other text this translates
 --> content/agreements/pact/en.md:1:1
  |
1 | +++
  | ^
  |
  = help: compare the two, then run `mithaq reviewed pact`

1 warning
"
    );
}

/// A dossier whose English text came first: the Arabic one carries the record.
fn reversed() -> Dossier {
    let arabic = ARABIC.replacen(
        "\n+++\n",
        "\n\n[translated]\nscope = \"0000000000000000\"\n+++\n",
        1,
    );
    unrecorded().file(AR, arabic)
}

#[test]
fn the_first_text_may_be_the_translation() {
    let dossier = reversed();
    let stderr = dossier.run(&["check"]).succeeded().stderr;
    assert!(
        stderr.starts_with(
            "warning[outdated-translation]: the other text has changed since, in what stands \
             before the first heading, the title or summary, `scope`\n \
             --> content/agreements/pact/ar.md:5:2\n"
        ),
        "{stderr}"
    );
    let run = dossier.run(&["translated", "pact"]);
    assert_eq!(outcome(&run), (0, "1 translation recorded\n", ""));
    assert_eq!(read(&dossier, EN), PLAIN);
    let arabic = read(&dossier, AR);
    let (head, rest) = arabic.split_once("\n[translated]\n").unwrap();
    let (table, body) = rest.split_once("+++\n").unwrap();
    assert_eq!(format!("{head}+++\n{body}"), ARABIC);
    let sections: Vec<&str> = table.lines().map(|l| &l[..l.find(' ').unwrap()]).collect();
    assert_eq!(sections, ["m-lead", "m-title", "scope"]);
    assert_eq!(outcome(&dossier.run(&["check"])), (0, WELL, ""));
}

#[test]
fn two_texts_that_translate_each_other_are_refused() {
    let dossier = reversed().file(EN, recorded());
    let expected = "\
error[bad-value]: both texts say that they translate the other
 --> content/agreements/pact/en.md:5:2
  |
5 | [translated]
  |  ^^^^^^^^^^
  |
  = help: take the `[translated]` out of the one that was written first

1 error
";
    assert_eq!(dossier.run(&["check"]).refused().stderr, expected);
    let before = content(&dossier);
    let run = dossier.run(&["translated", "pact"]);
    assert_eq!(
        outcome(&run),
        (1, "", format!("{expected}nothing was written\n").as_str())
    );
    assert_eq!(content(&dossier), before);
}
