//! Every fault has a small broken dossier in `tests/faults`, with the report that it gives.
//!
//! A file there is the small dossier of `tests/small` with some files replaced: `-- path --`
//! begins a file, `-- path gone --` takes one away, and what stands under `-- report --` is all
//! that `mithaq build` prints. `BLESS=1 cargo test --release` writes the reports anew.

use std::fs;
use std::path::PathBuf;

use crate::dossier::{Dossier, files, repository};

struct Fault {
    path: PathBuf,
    about: String,
    files: Vec<(String, Option<String>)>,
    report: String,
}

fn faults() -> Vec<Fault> {
    let folder = repository().join("tests/faults");
    files(&folder).into_iter().map(|name| read(folder.join(name))).collect()
}

fn read(path: PathBuf) -> Fault {
    let text = fs::read_to_string(&path).unwrap();
    let mut fault =
        Fault { path, about: String::new(), files: Vec::new(), report: String::new() };
    let mut into = &mut fault.about;
    for line in text.split_inclusive('\n') {
        let header =
            line.trim_end().strip_prefix("-- ").and_then(|l| l.strip_suffix(" --"));
        match header {
            Some("report") => into = &mut fault.report,
            Some(name) => {
                if let Some(gone) = name.strip_suffix(" gone") {
                    fault.files.push((gone.to_owned(), None));
                    into = &mut fault.about;
                } else {
                    fault.files.push((name.to_owned(), Some(String::new())));
                    let last = fault.files.last_mut().unwrap();
                    into = last.1.as_mut().unwrap();
                }
            }
            None => into.push_str(line),
        }
    }
    fault
}

fn run(fault: &Fault) -> (i32, String) {
    let mut dossier = Dossier::small();
    for (path, text) in &fault.files {
        dossier = match text {
            Some(text) => dossier.file(path, unescaped(text)),
            None => dossier.without(path),
        };
    }
    let run = dossier.run(&["build", "--quiet"]);
    if run.code != 0 {
        assert!(!dossier.root().join("public").exists(), "something was written");
    }
    (run.code, run.stderr)
}

/// `\xff` stands for the byte, so that what is not UTF-8 can be written down; `\u{200f}` for
/// the character, so that what is not seen can be seen here.
fn unescaped(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("\\x").into_iter().chain(rest.find("\\u{")).min() {
        out.extend_from_slice(rest[..at].as_bytes());
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

/// A fault's file is named after a code that its report shows, and says what it is about.
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
