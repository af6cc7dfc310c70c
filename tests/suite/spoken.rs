//! The program speaks Arabic as it speaks English, and chooses between them.
//! Start at [`the_language_is_chosen`]; `catalogue.rs` compares the two catalogues.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::diagnostics::{dossier, faults};
use crate::dossier::{Dossier, Run, repository};
use crate::live::client::Live;

/// Compares with a file of `tests/spoken`, or writes it with `BLESS=1`.
#[track_caller]
fn expect(found: &str, name: &str) {
    let path = repository().join("tests/spoken").join(name);
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, found).unwrap();
    }
    assert_eq!(found, fs::read_to_string(path).unwrap(), "{name}");
}

/// Whether the program spoke Arabic.
fn is_arabic(run: &Run) -> bool {
    let text = format!("{}{}", run.stdout, run.stderr);
    let (arabic, english) = (text.contains("خطأ: لا يوجد رمز"), text.contains("error: "));
    assert!(arabic != english, "{text}");
    arabic
}

/// An option decides, then the first variable that is set, then the dossier.
#[test]
fn the_language_is_chosen() {
    let arabic = Dossier::small();
    let english = Dossier::small().edit(
        "mithaq.toml",
        "languages = [\"ar\", \"en\"]",
        "languages = [\"en\", \"ar\"]",
    );
    let regional =
        Dossier::empty().file("mithaq.toml", "languages = [\"ar-KW\", \"fr\"]\n");
    let other = Dossier::empty().file("mithaq.toml", "languages = [\"fa\", \"fr\"]\n");
    let broken = Dossier::empty()
        .file("mithaq.toml", "title = \"x\nlanguages = [\"ar\", \"en\"]\n");
    let empty = Dossier::empty().file("mithaq.toml", "title = \"x\"\n");
    const OPTION: &[&str] = &["explain", "no-such", "--lang", "ar"];
    const BEFORE: &[&str] = &["--lang=ar", "explain", "no-such"];
    const ENGLISH: &[&str] = &["explain", "--lang", "en", "no-such"];
    const NONE: &[&str] = &["explain", "no-such"];
    // LC_ALL, LC_MESSAGES, LANG; an empty one is not set.
    for (dossier, arguments, [all, messages, lang], wanted) in [
        (&english, OPTION, ["en", "en", "en"], "ar"),
        (&english, BEFORE, ["en", "en", "en"], "ar"),
        (&arabic, ENGLISH, ["ar", "ar", "ar"], "en"),
        (&english, NONE, ["ar_QA.UTF-8", "en_GB.UTF-8", "en_GB.UTF-8"], "ar"),
        (&arabic, NONE, ["en_GB.UTF-8", "ar_QA.UTF-8", "ar_QA.UTF-8"], "en"),
        (&english, NONE, ["", "ar_KW", "en_GB.UTF-8"], "ar"),
        (&arabic, NONE, ["", "en_GB", "ar_QA.UTF-8"], "en"),
        (&english, NONE, ["", "", "ar@latin"], "ar"),
        (&arabic, NONE, ["", "", "C"], "en"),
        (&arabic, NONE, ["C.UTF-8", "ar", "ar"], "en"),
        (&arabic, NONE, ["", "", "POSIX"], "en"),
        (&arabic, NONE, ["", "", "fr_FR.UTF-8"], "en"),
        (&arabic, NONE, ["", "", "arz_EG"], "en"),
        (&arabic, NONE, ["", "", ""], "ar"),
        (&regional, NONE, ["", "", ""], "ar"),
        (&broken, NONE, ["", "", ""], "ar"),
        (&english, NONE, ["", "", ""], "en"),
        (&other, NONE, ["", "", ""], "en"),
        (&empty, NONE, ["", "", ""], "en"),
    ] {
        let set = [("LC_ALL", all), ("LC_MESSAGES", messages), ("LANG", lang)];
        let run = dossier.command(arguments, &set);
        assert_eq!(run.code, 2);
        assert_eq!(is_arabic(&run), wanted == "ar", "{arguments:?} {set:?}");
    }
    // No dossier, here or above: the folders of other tests lie in this repository.
    let mut outside = crate::dossier::command(crate::dossier::program());
    outside.args(NONE).current_dir("/").envs([("LANG", "")]);
    let told = String::from_utf8(outside.output().unwrap().stderr).unwrap();
    assert!(told.starts_with("error: "), "{told}");
    // The dossier is the one that the command is about.
    let root = arabic.root().to_str().unwrap();
    let set = [("LC_ALL", ""), ("LC_MESSAGES", ""), ("LANG", "")];
    for arguments in [["--root", root].as_slice(), &[&format!("--root={root}")]] {
        let run = english.command(&[&["check", "--no-such"], arguments].concat(), &set);
        assert!(run.stderr.contains("خطأ: "), "{}", run.stderr);
    }
}

fn arabic(dossier: &Dossier, arguments: &[&str]) -> Run {
    dossier.run(&[&["--lang", "ar"], arguments].concat())
}

/// The text without what isolates code in it.
fn bare(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

/// The words of a text outside of back-ticks that are not Arabic.
fn foreign(text: &str) -> BTreeSet<String> {
    let outside: String = text.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let words = outside.split(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)));
    let words = words.filter(|word| word.starts_with(|c: char| c.is_ascii_alphabetic()));
    words.map(str::to_owned).collect()
}

const COMMANDS: [&str; 13] = [
    "init", "new", "build", "zip", "check", "serve", "uses", "rename", "status", "fix",
    "reviewed", "schema", "explain",
];

/// Names that are the same in Arabic.
const NAMES: &str =
    "Markdown TOML JSON SARIF GitHub ISO Even Better Visual Studio Code Tombi Ctrl-C a z";

#[test]
fn every_command_has_help_in_arabic() {
    let empty = Dossier::empty();
    let names: BTreeSet<&str> = NAMES.split(' ').collect();
    let mut said = String::new();
    for command in COMMANDS.map(Some).into_iter().chain([None]) {
        let command = command.as_slice();
        let long = arabic(&empty, &[command, &["--help"]].concat()).succeeded().stdout;
        let short = arabic(&empty, &[command, &["-h"]].concat()).succeeded().stdout;
        let other = arabic(&empty, &[&["help"], command].concat()).succeeded().stdout;
        assert_eq!(long, other);
        // What is written from left to right and is no word: the usage, names of options and their
        // values, and lines that are copied.
        for line in bare(&format!("{long}\n{short}")).lines() {
            said.push_str(line);
            let (indent, rest) = line.split_at(line.len() - line.trim_start().len());
            let is_copied = !indent.is_empty() && rest.starts_with("mithaq ");
            let goes_on = rest.starts_with("--event ");
            if is_copied || goes_on || rest.starts_with("الاستعمال: ") {
                continue;
            }
            let words = match indent.is_empty() {
                true => rest,
                false => rest.find(|c: char| c > '\u{7f}').map_or("", |at| &rest[at..]),
            };
            let left = foreign(words);
            let left: Vec<_> =
                left.iter().filter(|word| !names.contains(word.as_str())).collect();
            assert!(left.is_empty(), "{command:?}: {left:?} in {line}");
            let is_option = rest.starts_with(['-', '<', '[']) || indent.len() == 2;
            let has_words = rest.contains(|c: char| c > '\u{7f}');
            assert!(rest.is_empty() || is_option || has_words, "{command:?}: {line}");
        }
        assert!(!bare(&long).contains("Print help"), "{long}");
    }
    let help = bare(&arabic(&empty, &["help", "help"]).succeeded().stdout);
    assert!(!help.contains("الخيارات") && !help.contains("Options"), "{help}");
    // Nothing that the catalogue says of help is said nowhere.
    let source = include_str!("../../src/diagnostic/catalogue/ar/help.ftl");
    for line in source.lines().filter(|line| line.starts_with("help-")) {
        let (name, words) = line.split_once(" = ").unwrap();
        let start = words.split("{").next().unwrap().trim();
        assert!(said.contains(start), "nothing says `{name}`: {start}");
    }
}

#[test]
fn help_in_arabic_is_whole() {
    let empty = Dossier::empty();
    for command in ["check", "new"] {
        let help = arabic(&empty, &[command, "--help"]).succeeded().stdout;
        expect(&help, &format!("{command}.txt"));
    }
    expect(&arabic(&empty, &["--help"]).succeeded().stdout, "mithaq.txt");
}

/// All that clap can refuse here, in both languages.
#[test]
fn wrong_arguments_are_told_in_both_languages() {
    let small = Dossier::small();
    let mut told = String::new();
    for (line, code) in [
        ("chek", 2),
        ("no-such-command", 2),
        ("check --deny", 2),
        ("check --x", 2),
        ("check --x\u{1b}[31m\u{202e}", 2),
        ("check one", 2),
        ("check --format xml", 2),
        ("check --format", 2),
        ("check --quiet", 2),
        ("build --quiet=yes", 2),
        ("build --quiet --quiet", 2),
        ("serve --port x", 2),
        ("serve --port 70000", 2),
        ("init a --root b", 2),
        ("reviewed a --all", 2),
        ("reviewed", 2),
        ("rename", 2),
        ("rename a", 2),
        ("new country oman --title-TAG x", 2),
        ("check --lang fr", 2),
        ("help no-such-command", 2),
    ] {
        let words: Vec<&str> = line.split(' ').collect();
        for lang in ["ar", "en"] {
            let run = small.run(&[&words[..], &["--lang", lang]].concat());
            let run = match line.contains("--lang") {
                true => small.command(&words, &[("LANG", lang)]),
                false => run,
            };
            assert_eq!((run.code, run.stdout.as_str()), (code, ""), "{line}");
            let shown = line.escape_debug();
            told.push_str(&format!("$ mithaq {shown} --lang {lang}\n{}\n", run.stderr));
        }
    }
    expect(&told, "arguments.txt");
}

/// Every fault that there is, in Arabic: with all its arguments, and in no other language.
#[test]
fn every_fault_is_told_in_arabic() {
    let whole = ["unknown-id", "event-order", "odd-character", "missing-field", "cycle"];
    let mut wrong = Vec::new();
    for fault in faults() {
        let name = fault.path.file_stem().unwrap().to_string_lossy().into_owned();
        let dossier = dossier(&fault);
        let arguments: Vec<&str> = fault.run.iter().map(String::as_str).collect();
        let run = arabic(&dossier, &arguments);
        let root = dossier.root().display().to_string();
        let report = run.stderr.replace(&root, "/dossier");
        assert_eq!(run.code, i32::from(report.contains("خطأ[")), "{name}: {report}");
        if whole.contains(&name.as_str()) {
            expect(&report, &format!("{name}.txt"));
        }
        let heads = |text: &str, error: &str, warning: &str| -> Vec<String> {
            let lines = text
                .lines()
                .filter(|line| line.starts_with(error) || line.starts_with(warning));
            let code = |line: &str| line.split(['[', ']']).nth(1).unwrap().to_owned();
            lines.map(code).collect()
        };
        // The same faults in the same order.
        let found = heads(&report, "خطأ[", "تحذير[");
        assert_eq!(found, heads(&fault.report, "error[", "warning["), "{name}");
        for line in bare(&report).lines() {
            let starts = ["خطأ[", "تحذير[", "الحل: ", "… "];
            let is_said = starts.iter().any(|start| line.starts_with(start))
                || line.trim_start().starts_with("= الحل: ");
            let has_arabic =
                |text: &str| text.contains(|c: char| ('ء'..='ي').contains(&c));
            let words = line.split_once(": ").map_or(line, |(_, words)| words);
            if is_said && !has_arabic(words) {
                wrong.push(format!("{name}: {line}"));
            }
            if line.contains("{$") {
                wrong.push(format!("{name}: {line}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What a program reads has the same keys and codes in both languages, and no isolates.
#[test]
fn programs_get_the_same_codes() {
    let dossier = Dossier::small().file("content/countries/kuwait/notes.txt", "x");
    for format in ["json", "github", "sarif"] {
        let told = |lang: &str| {
            dossier.run(&["check", "--format", format, "--lang", lang]).succeeded().stdout
        };
        let (arabic, english) = (told("ar"), told("en"));
        assert!(arabic.contains("ليس مما يقرؤه البرنامج"), "{arabic}");
        assert_eq!(bare(&arabic), arabic);
        if format == "json" {
            let line = |text: &str| -> Value { serde_json::from_str(text).unwrap() };
            let (mut arabic, mut english) = (line(&arabic), line(&english));
            for one in [&mut arabic, &mut english] {
                one.as_object_mut()
                    .unwrap()
                    .retain(|key, _| !["message", "help"].contains(&key.as_str()));
            }
            assert_eq!(arabic, english);
        }
    }
}

/// The editor's commands, whole.
#[test]
fn commands_speak_arabic() {
    let dossier = Dossier::small().without("content/pages/home/en.md").edit(
        "content/pages/home/ar.md",
        "title",
        "title ",
    );
    let mut told = String::new();
    for arguments in [
        ["check", "--root", "."].as_slice(),
        &["status"],
        &["uses", "kuwait"],
        &["rename", "kuwait", "al-kuwait", "--dry-run"],
        &["fix"],
        &["explain", "cycle"],
        &["explain", "no-such"],
        &["new", "contry", "oman"],
        &["new", "country", "kuwait"],
        &["build", "--base-url", "nowhere"],
        &["init", "--languages", "ar"],
    ] {
        let run = arabic(&dossier, arguments);
        told.push_str(&format!("$ mithaq {}\n", arguments.join(" ")));
        told.push_str(&format!("{}{}\n", run.stdout, run.stderr));
    }
    let root = dossier.root().display().to_string();
    expect(&told.replace(&root, "/dossier"), "commands.txt");
}

/// The overlay and the bar are in her language, and a line that is turned has its word beside the place.
#[test]
fn the_live_server_speaks_arabic() {
    let broken = "+++\ntitle = \"ملف\"\n+++\n\nانظر [[kuwiat]] هنا.\n";
    let dossier = Dossier::small().file("content/pages/home/ar.md", broken);
    let (live, line) = Live::with(dossier.root(), 0, &["--lang", "ar"]);
    assert!(bare(&line).starts_with("الموقع في http://127.0.0.1:"), "{line}");
    let page = live.get("/").text();
    for words in [
        "<html lang=\"ar\" dir=\"rtl\">",
        "<title>خطأ واحد",
        "لا صفحة تُعرض حتى يُصلح هذا",
        "<strong>خطأ</strong>",
        "السطر 5، العمود 8: \u{2068}`kuwiat`\u{2069}",
        "معنى ذلك",
    ] {
        assert!(page.contains(words), "{words} in {page}");
    }
    let mended = broken.replace("kuwiat", "kuwait");
    fs::write(dossier.root().join("content/pages/home/ar.md"), mended).unwrap();
    let page = live.get("/ar/index.html").text();
    assert!(page.contains("class=\"mithaq-live\" lang=\"ar\" dir=\"rtl\""), "{page}");
    assert!(page.contains("<dt>الملفات</dt>"), "{page}");
}
