//! `mithaq check --format`: reports for programs, whole, valid and harmless.
//! Start at [`json_is_an_object_a_line`].

use std::fs;

use serde_json::Value;

use crate::diagnostics::{dossier, faults};
use crate::dossier::{Dossier, repository};

/// An error with a near word, one that names another place, and a warning of a folder.
fn broken() -> Dossier {
    let qatar = "title = { ar = \"قطر\", en = \"Qatar\" }\niso = \"QA\"\n";
    Dossier::small()
        .file("content/countries/qatar/facts.toml", qatar)
        .file(
            "content/countries/kuwait/facts.toml",
            format!("{qatar}wikidta = \"Q817\"\n"),
        )
        .edit(
            "content/agreements/pact/facts.toml",
            "[\"kuwait\"",
            "[\"kuwait\", \"kuwait\"",
        )
        .file("content/countries/kuwait/notes.txt", "x")
}

/// A name that would be two commands, colours a terminal, and turns the order of a line round.
const HOSTILE: &str = "a\n::error file=b,line=1::c%0A\u{1b}[31m\u{202e},d:e\u{e0041}.txt";

fn hostile() -> Dossier {
    Dossier::small().file(&format!("content/countries/kuwait/{HOSTILE}"), "x")
}

fn told(dossier: &Dossier, format: &str, code: i32) -> String {
    let run = dossier.run(&["check", "--format", format]);
    assert_eq!((run.code, run.stderr.as_str()), (code, ""));
    run.stdout
}

/// Compares with a file of `tests/formats`, or writes it with `BLESS=1`.
#[track_caller]
fn expect(found: &str, name: &str) {
    let path = repository().join("tests/formats").join(name);
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, found).unwrap();
    }
    assert_eq!(found, fs::read_to_string(path).unwrap(), "{name}");
}

#[test]
fn json_is_an_object_a_line() {
    assert_eq!(told(&Dossier::small(), "json", 0), "");
    expect(&told(&broken(), "json", 1), "broken.jsonl");
    expect(&told(&hostile(), "json", 0), "hostile.jsonl");
}

#[test]
fn github_gets_a_command_for_each_finding() {
    assert_eq!(told(&Dossier::small(), "github", 0), "");
    expect(&told(&broken(), "github", 1), "broken.txt");
    expect(&told(&hostile(), "github", 0), "hostile.txt");
}

#[test]
fn sarif_is_one_document() {
    expect(&told(&Dossier::small(), "sarif", 0), "well.sarif");
    expect(&told(&broken(), "sarif", 1), "broken.sarif");
    expect(&told(&hostile(), "sarif", 0), "hostile.sarif");
}

/// What a program gets from an escape is what is there.
#[test]
fn a_program_gets_the_very_name() {
    let path = format!("content/countries/kuwait/{HOSTILE}");
    let json = told(&hostile(), "json", 0);
    let line: Value = serde_json::from_str(json.trim_end()).unwrap();
    assert_eq!(line["path"], path);
    let sarif: Value = serde_json::from_str(&told(&hostile(), "sarif", 0)).unwrap();
    let uri = sarif
        .pointer("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri");
    let uri = uri.unwrap().as_str().unwrap();
    assert!(uri.is_ascii() && !uri.contains([' ', ':', '\n']), "{uri}");
    let decoded = percent_encoding::percent_decode_str(uri).decode_utf8().unwrap();
    assert_eq!(decoded, path);
}

/// A file has more findings than a report keeps: it says so, in every format.
#[test]
fn what_is_not_kept_is_counted() {
    let many: String = (0..5_010).map(|n| format!("x{n} = 1\n")).collect();
    let dossier = Dossier::small().file("content/countries/kuwait/facts.toml", many);
    let path = "content/countries/kuwait/facts.toml";
    let json = told(&dossier, "json", 1);
    let lines: Vec<Value> =
        json.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let (more, kept): (Vec<_>, Vec<_>) =
        lines.iter().filter(|l| l["path"] == path).partition(|l| l["more"].is_u64());
    assert_eq!((kept.len(), more.len()), (5_000, 1));
    let message = more[0]["message"].as_str().unwrap();
    assert!(message.ends_with(&format!("more in `{path}`")), "{message}");
    let github = told(&dossier, "github", 1);
    let notice = format!("::notice file={path}::{message}\n");
    assert!(github.contains(&notice), "{notice}");
    let sarif: Value = serde_json::from_str(&told(&dossier, "sarif", 1)).unwrap();
    Sarif::new().assert_valid(&sarif);
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    assert!(results.iter().any(|result| result["message"]["text"] == message));
}

/// SARIF 2.1.0, by the schema of OASIS.
struct Sarif {
    schemas: boon::Schemas,
    schema: boon::SchemaIndex,
}

impl Sarif {
    fn new() -> Sarif {
        let path = repository().join("tests/formats/sarif-schema-2.1.0.json");
        let schema = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
        compiler.enable_format_assertions();
        compiler.add_resource("file:///sarif.json", schema).unwrap();
        let schema = compiler.compile("file:///sarif.json", &mut schemas).unwrap();
        Sarif { schemas, schema }
    }

    #[track_caller]
    fn assert_valid(&self, document: &Value) {
        let found = self.schemas.validate(document, self.schema);
        assert!(found.is_ok(), "{}", found.unwrap_err());
    }
}

/// Whether the next reader obeys none of it.
fn is_harmless(text: &str) -> bool {
    !text.chars().any(|c| c != '\n' && mithaq::lang::is_hidden(c))
}

#[test]
fn every_fault_is_told_in_every_format() {
    let schema = Sarif::new();
    for fault in faults() {
        let dossier = dossier(&fault);
        let told = |format| {
            let run = dossier.run(&["check", "--format", format]);
            assert_eq!(run.stderr, "", "{}", fault.path.display());
            assert!(is_harmless(&run.stdout), "{}: {format}", fault.path.display());
            (run.code, run.stdout)
        };
        let (code, json) = told("json");
        let lines: Vec<Value> =
            json.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let errors = lines.iter().filter(|line| line["severity"] == "error").count();
        assert_eq!(code, i32::from(errors > 0), "{}", fault.path.display());
        let (_, github) = told("github");
        assert_eq!(github.lines().count(), lines.len(), "{github}");
        assert!(github.lines().all(|line| line.starts_with("::")), "{github}");
        let (_, sarif) = told("sarif");
        let sarif: Value = serde_json::from_str(&sarif).unwrap();
        schema.assert_valid(&sarif);
        let results = sarif["runs"][0]["results"].as_array().unwrap();
        assert_eq!(results.len(), lines.len(), "{}", fault.path.display());
        for (result, line) in results.iter().zip(&lines) {
            let place = &result["locations"][0]["physicalLocation"];
            assert_eq!(result["ruleId"], line["code"]);
            assert_eq!(place["region"]["startLine"], line["line"]);
            assert_eq!(place["region"]["endColumn"], line["end_column"]);
        }
    }
}
