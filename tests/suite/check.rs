//! `mithaq check` and `mithaq explain`.
//! Start at [`it_says_that_all_is_well`].

use std::fs;

use mithaq::diagnostic::{Catalogue, Code, Locale, Severity};

use crate::dossier::{Dossier, Run, files, folder, repository};

fn outcome(run: &Run) -> (i32, &str, &str) {
    (run.code, &run.stdout, &run.stderr)
}

/// A dossier with a warning: nothing links to the country.
fn warned() -> Dossier {
    let facts = "title = { ar = \"قطر\", en = \"Qatar\" }\niso = \"QA\"\n";
    Dossier::small().file("content/countries/qatar/facts.toml", facts)
}

const WARNING: &str = "\
warning[orphan-entry]: nothing links to `qatar`
--> content/countries/qatar
 = help: name it in a fact, or link to it with `[[qatar]]`

1 warning
";

fn broken() -> Dossier {
    warned().file("content/countries/kuwait/facts.toml", "iso = \"KW\"\nname = \"x\"\n")
}

const TEMPLATE: &str = "themes/bare/templates/home.html";

/// A fault that shows only when a page is rendered.
fn broken_theme() -> Dossier {
    Dossier::small().edit(TEMPLATE, "{{ site.title | text }}", "{{ site.titel | text }}")
}

#[test]
fn it_says_that_all_is_well() {
    let dossier = Dossier::small();
    assert_eq!(outcome(&dossier.run(&["check"])), (0, WELL, ""));
    assert_eq!(outcome(&dossier.run(&["check", "--deny-warnings"])), (0, WELL, ""));
}

const WELL: &str = "all is well: 5 entries, 3 facts\n";

#[test]
fn warnings_are_errors_if_they_are_denied() {
    let dossier = warned();
    assert_eq!(outcome(&dossier.run(&["check"])), (0, "", WARNING));
    assert_eq!(outcome(&dossier.run(&["check", "--deny-warnings"])), (1, "", WARNING));
}

#[test]
fn an_error_is_an_error_with_and_without_denied_warnings() {
    let dossier = broken();
    for arguments in [&["check"][..], &["check", "--deny-warnings"]] {
        let run = dossier.run(arguments).refused();
        assert_eq!(run.stdout, "");
        assert!(run.stderr.contains("error[unknown-key]: "), "{}", run.stderr);
        assert!(run.stderr.contains("error[missing-field]: "), "{}", run.stderr);
    }
}

#[test]
fn a_fault_of_the_theme_is_found_without_writing_a_page() {
    let dossier = broken_theme();
    let expected = "\
error[theme-fault]: there is nothing called `titel` here
 --> themes/bare/templates/home.html:2:29
  |
2 | {% block main %}<h1>{{ site.titel | text }}</h1>
  |                             ^^^^^
  |
  = help: the list of fields is in docs/themes.md; print it without a filter to see what is known here

1 error
";
    assert_eq!(outcome(&dossier.run(&["check"])), (1, "", expected));
    assert!(!dossier.root().join("public").exists());
}

#[test]
fn it_reports_what_a_build_reports() {
    for dossier in [
        Dossier::small(),
        warned(),
        broken(),
        broken_theme(),
        warned().edit(TEMPLATE, "{% extends", "{% extend"),
        warned().edit("themes/bare/i18n/en.ftl", "notes = Notes\n", ""),
        warned().edit("mithaq.toml", "\"bare\"", "\"bear\""),
        Dossier::small().without("mithaq.toml"),
        Dossier::small().without("content"),
    ] {
        let check = dossier.run(&["check", "--root", "."]);
        let is_well = check.code == 0 && check.stderr.is_empty();
        assert_eq!(check.stdout, if is_well { WELL } else { "" });
        let build = dossier.run(&["build", "--root", "."]);
        assert_eq!(check.code, build.code, "{}", build.stderr);
        let last = if build.code == 0 { "" } else { "nothing was written\n" };
        assert_eq!(format!("{}{last}", check.stderr), build.stderr);
    }
}

#[test]
fn it_writes_nothing() {
    for dossier in [Dossier::small(), warned(), broken(), broken_theme()] {
        let before = files(dossier.root());
        dossier.run(&["check"]);
        dossier.run(&["check", "--deny-warnings"]);
        assert_eq!(files(dossier.root()), before);
    }
    // A site that already exists stays unchanged, even if a build would change it.
    let dossier = Dossier::small();
    dossier.build().succeeded();
    let site = dossier.root().join("public");
    let read = || fs::read(site.join("SHA256SUMS")).unwrap();
    let (names, before) = (files(&site), read());
    let dossier = dossier.edit("content/pages/home/en.md", "A small", "A smaller");
    dossier.run(&["check"]);
    assert_eq!((files(&site), read()), (names, before));
}

#[test]
fn it_ignores_the_output_folder() {
    let dossier = Dossier::small().file("public/notes.txt", "mine");
    assert_eq!(outcome(&dossier.run(&["check"])), (0, WELL, ""));
}

#[test]
fn it_checks_the_dossier_that_is_named() {
    let dossier = warned();
    let root = dossier.root().to_str().unwrap();
    let elsewhere = broken();
    let run = elsewhere.run(&["check", "--root", root]);
    assert_eq!(outcome(&run), (0, "", WARNING));
    let run = elsewhere.run(&["check", "--deny-warnings", "--root", root]);
    assert_eq!(outcome(&run), (1, "", WARNING));
    let empty = folder();
    let run = dossier.run(&["check", "--root", empty.to_str().unwrap()]);
    let expected = format!(
        "error[no-dossier]: this folder has no `mithaq.toml`\n\
         --> {}\n \
         = help: run this in a dossier, or name its folder with `--root`\n\n\
         1 error\n",
        empty.display()
    );
    assert_eq!(outcome(&run), (1, "", expected.as_str()));
    fs::remove_dir_all(empty).unwrap();
}

#[test]
fn an_unknown_option_is_refused() {
    let run = Dossier::small().run(&["check", "--deny-warning"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    let expected = "\
error: there is no option `--deny-warning` here; did you mean `--deny-warnings`?

Usage: mithaq check --deny-warnings

For more, run `mithaq check --help`
";
    assert_eq!(run.stderr, expected);
}

/// Runs `mithaq explain` where there is no dossier.
fn explain(arguments: &[&str]) -> (i32, String, String) {
    let output = crate::dossier::command(crate::dossier::program())
        .arg("explain")
        .args(arguments)
        .current_dir(std::env::temp_dir())
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn a_code_is_explained_with_its_help_and_an_example() {
    let (code, stdout, stderr) = explain(&["unused-code"]);
    assert_eq!((code, stderr.as_str()), (0, ""));
    let lines = stdout.lines().map(|line| line.trim_end().to_owned() + "\n");
    assert_eq!(
        lines.collect::<String>(),
        "\
unused-code (a warning: the build goes on)

A code of the vocabulary is used by nothing.

Take it out, or use it.

For example:

    A code that nothing uses.
    -- content/vocabulary.toml --
    [form.treaty]
    name = { ar = \"معاهدة\", en = \"treaty\" }

    [event.signed]
    name = { ar = \"توقيع\", en = \"signature\" }

    [event.in-force]
    name = { ar = \"دخول حيز التنفيذ\", en = \"entry into force\" }

    [event.war]
    name = { ar = \"حرب\", en = \"war\" }

    [provision.training]
    name = { ar = \"تدريب\", en = \"training\" }
    -- report --
    warning[unused-code]: nothing in this dossier uses the code `war`
      --> content/vocabulary.toml:10:8
       |
    10 | [event.war]
       |        ^^^
       |
       = help: take it out, or use it

    1 warning
"
    );
}

/// The example after “For example” is the dossier in `tests/faults`, which `diagnostics.rs` runs.
#[test]
fn every_code_is_explained() {
    let catalogue = Catalogue::new(Locale::English);
    for code in Code::ALL {
        let name = code.name();
        let path = repository().join(format!("tests/faults/{name}.txt"));
        let example: String = fs::read_to_string(path)
            .unwrap()
            .lines()
            .map(|line| format!("    {line}").trim_end().to_owned() + "\n")
            .collect();
        let severity = match code.severity() {
            Severity::Error => "an error: nothing is written",
            Severity::Warning => "a warning: the build goes on",
        };
        let (meaning, help) = (catalogue.meaning(*code), catalogue.help(*code));
        let expected = format!(
            "{name} ({severity})\n\n{meaning}\n\n{help}\n\nFor example:\n\n{example}"
        );
        let (status, stdout, stderr) = explain(&[name]);
        let lines = stdout.lines().map(|line| line.trim_end().to_owned() + "\n");
        assert_eq!((status, stderr.as_str()), (0, ""), "{name}");
        assert_eq!(lines.collect::<String>(), expected);
        assert!(example.contains(&format!("[{name}]")), "{name} shows another code");
    }
}

#[test]
fn several_codes_are_explained_or_none() {
    let alone = |name: &str| explain(&[name]).1;
    let (code, stdout, stderr) = explain(&["bad-id", "bad-date"]);
    assert_eq!((code, stderr.as_str()), (0, ""));
    assert_eq!(stdout, alone("bad-id") + &alone("bad-date"));
    let (code, stdout, stderr) = explain(&["bad-id", "bad-dat"]);
    assert_eq!((code, stdout.as_str()), (2, ""));
    assert_eq!(stderr, "error: there is no code `bad-dat`; did you mean `bad-date`?\n");
}

#[test]
fn without_a_code_it_lists_all() {
    let (code, stdout, stderr) = explain(&[]);
    assert_eq!((code, stderr.as_str()), (0, ""));
    let catalogue = Catalogue::new(Locale::English);
    let expected: String = Code::ALL
        .iter()
        .map(|code| format!("{:<28}{}\n", code.name(), catalogue.meaning(*code)))
        .collect();
    assert_eq!(stdout, expected);
    let mut names: Vec<&str> = stdout.lines().map(|line| &line[..28]).collect();
    assert!(
        names.iter().all(|name| name.ends_with(' ')),
        "a name is too long: {names:?}"
    );
    names.sort();
    names.dedup();
    assert_eq!(names.len(), Code::ALL.len());
}

/// The codes that the tables of `docs/format.md` name, in both directions.
#[test]
fn the_codes_are_those_of_the_documentation() {
    let text = fs::read_to_string(repository().join("docs/format.md")).unwrap();
    let (_, text) = text.split_once("## What is refused, and what is reported").unwrap();
    let (text, _) = text.split_once("\n## ").unwrap();
    let mut documented: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("| `"))
        .flat_map(|line| line.split(" | ").next().unwrap().split('`').skip(1).step_by(2))
        .collect();
    let mut known: Vec<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    documented.sort();
    known.sort();
    assert_eq!(documented, known);
}

#[test]
fn an_unknown_code_is_reported_with_the_nearest() {
    let reported = |name: &str| {
        let (code, stdout, stderr) = explain(&[name]);
        assert_eq!((code, stdout.as_str()), (2, ""));
        stderr
    };
    assert_eq!(
        reported("unknwon-id"),
        "error: there is no code `unknwon-id`; did you mean `unknown-id`?\n"
    );
    assert_eq!(reported("zzz"), "error: there is no code `zzz`\n");
    assert_eq!(reported(""), "error: there is no code ``\n");
}

/// What has one cause is told once, and at each of its places with `--all`.
#[test]
fn all_places_of_a_cause_are_told_when_they_are_asked_for() {
    let dossier = Dossier::small()
        .edit("content/agreements/pact/en.md", "[[kuwait]]", "[[atlantis]] [[atlantis]]")
        .edit(
            "content/agreements/pact/facts.toml",
            "by   = [\"kuwait\"",
            "by   = [\"atlantis\"",
        );
    let places = |arguments: &[&str]| -> Vec<String> {
        let told = dossier.run(arguments).refused().stderr;
        let told = told.lines().map(str::trim).filter(|line| {
            line.starts_with("-->") || line.starts_with('…') || line.contains(" error")
        });
        told.map(str::to_owned).collect()
    };
    assert_eq!(
        places(&["check"]),
        [
            "--> content/agreements/pact/en.md:11:3",
            "… and the same at 2 more places, which `mithaq uses` lists",
            "1 error",
        ]
    );
    assert_eq!(
        places(&["check", "--all"]),
        [
            "--> content/agreements/pact/en.md:11:3",
            "--> content/agreements/pact/en.md:11:16",
            "--> content/agreements/pact/facts.toml:7:10",
            "3 errors",
        ]
    );
}
