//! Every fault has a small broken dossier in `tests/faults`, with the report that it gives.
//!
//! A file there is the small dossier of `tests/small` with some files replaced: `-- path --`
//! begins a file, `-- path gone --` removes one, `-- path -> target --` makes a link,
//! `-- path of 9000000 bytes --` a large file, `-- run … --` runs another command than
//! `build --quiet`, and what stands under `-- report --` is all that it prints.
//! `BLESS=1 cargo test --release` writes the reports anew.

use std::fs;
use std::path::PathBuf;

use crate::dossier::{Dossier, files, repository};

struct Fault {
    path: PathBuf,
    about: String,
    changes: Vec<Change>,
    run: Vec<String>,
    report: String,
}

enum Change {
    File(String, String),
    Gone(String),
    Link(String, String),
    Large(String, usize),
}

fn faults() -> Vec<Fault> {
    let folder = repository().join("tests/faults");
    files(&folder).into_iter().map(|name| read(folder.join(name))).collect()
}

fn read(path: PathBuf) -> Fault {
    let text = fs::read_to_string(&path).unwrap();
    let run = ["build", "--quiet"].map(str::to_owned).to_vec();
    let (about, report) = (String::new(), String::new());
    let mut fault = Fault { path, about, changes: Vec::new(), run, report };
    let mut in_report = false;
    for line in text.split_inclusive('\n') {
        let header =
            line.trim_end().strip_prefix("-- ").and_then(|l| l.strip_suffix(" --"));
        match header {
            Some("report") => in_report = true,
            Some(header) => change(header, &mut fault),
            None if in_report => fault.report.push_str(line),
            None => match fault.changes.last_mut() {
                Some(Change::File(_, text)) => text.push_str(line),
                _ => fault.about.push_str(line),
            },
        }
    }
    fault
}

fn change(header: &str, fault: &mut Fault) {
    if let Some(run) = header.strip_prefix("run ") {
        fault.run = run.split_whitespace().map(str::to_owned).collect();
    } else if let Some(gone) = header.strip_suffix(" gone") {
        fault.changes.push(Change::Gone(gone.to_owned()));
    } else if let Some((path, target)) = header.split_once(" -> ") {
        fault.changes.push(Change::Link(path.to_owned(), target.to_owned()));
    } else if let Some(large) = header.strip_suffix(" bytes") {
        let (path, size) = large.split_once(" of ").unwrap();
        fault.changes.push(Change::Large(path.to_owned(), size.parse().unwrap()));
    } else {
        fault.changes.push(Change::File(header.to_owned(), String::new()));
    }
}

fn run(fault: &Fault) -> (i32, String) {
    let mut dossier = Dossier::small();
    for change in &fault.changes {
        dossier = match change {
            Change::File(path, text) => dossier.file(path, unescaped(text)),
            Change::Gone(path) => dossier.without(path),
            Change::Large(path, size) => dossier.file(path, "x ".repeat(size / 2)),
            Change::Link(path, target) => {
                std::os::unix::fs::symlink(target, dossier.root().join(path)).unwrap();
                dossier
            }
        };
    }
    let arguments: Vec<&str> = fault.run.iter().map(String::as_str).collect();
    let run = dossier.run(&arguments);
    let site = dossier.root().join("public/index.html");
    assert!(run.code == 0 || !site.exists(), "something was written");
    // The folder of a dossier differs from run to run.
    let root = dossier.root().display().to_string();
    (run.code, run.stderr.replace(&root, "/dossier"))
}

/// `\xff` stands for a byte, for text that is not UTF-8; `\u{200f}` for a character that is not
/// visible.
fn unescaped(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("\\x").into_iter().chain(rest.find("\\u{")).min() {
        out.extend_from_slice(&rest.as_bytes()[..at]);
        if rest[at..].starts_with("\\x") {
            out.push(u8::from_str_radix(&rest[at + 2..at + 4], 16).unwrap());
            rest = &rest[at + 4..];
        } else {
            let end = at + rest[at..].find('}').unwrap();
            let code = u32::from_str_radix(&rest[at + 3..end], 16).unwrap();
            let c = char::from_u32(code).unwrap();
            out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            rest = &rest[end + 1..];
        }
    }
    out.extend_from_slice(rest.as_bytes());
    out
}

#[test]
fn every_fault_gives_its_report() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    for fault in faults() {
        let (code, report) = run(&fault);
        let refused = report.contains("error[");
        assert_eq!(code, i32::from(refused), "{}: {report}", fault.path.display());
        if report == fault.report {
            continue;
        }
        if bless {
            let text = fs::read_to_string(&fault.path).unwrap();
            let head = text.split("-- report --\n").next().unwrap();
            fs::write(&fault.path, format!("{head}-- report --\n{report}")).unwrap();
        } else {
            wrong.push(format!(
                "{}\n--- expected\n{}--- found\n{report}",
                fault.path.display(),
                fault.report
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Every code has a dossier of its name, which `mithaq explain` shows as the example.
#[test]
fn every_code_has_its_fault() {
    let names: Vec<String> = files(&repository().join("tests/faults"));
    let lack: Vec<&str> = mithaq::diagnostic::Code::ALL
        .iter()
        .map(|code| code.name())
        .filter(|name| !names.contains(&format!("{name}.txt")))
        .collect();
    assert!(lack.is_empty(), "no fault for {}", lack.join(", "));
}

/// The file of a fault is named after a code that its report shows, and describes what it is about.
#[test]
fn every_fault_is_named_after_its_code() {
    for fault in faults() {
        let stem = fault.path.file_stem().unwrap().to_string_lossy().into_owned();
        let shown = mithaq::diagnostic::Code::ALL
            .iter()
            .map(|code| code.name())
            .filter(|name| stem.starts_with(name))
            .any(|name| fault.report.contains(&format!("[{name}]")));
        assert!(shown, "{stem} shows no code of its name");
        assert!(!fault.about.trim().is_empty(), "{stem} does not say what it is about");
    }
}
