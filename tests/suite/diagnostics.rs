//! Every fault has a small broken dossier in `tests/faults`, with the report that it gives.
//!
//! A file there is the small dossier of `tests/small` with some files replaced: `-- path --`
//! begins a file, `-- path gone --` removes one, `-- path -> target --` makes a link,
//! `-- path of 9000000 bytes --` a large file, `-- run … --` runs another command than
//! `build --quiet`, and what stands under `-- report --` is all that it prints.
//! `BLESS=1 cargo test --release` writes the reports anew.

use std::fs;

use crate::dossier::{Dossier, files, repository};
use crate::fault_file::{Change, FaultFile};

/// All files of `tests/faults`.
pub fn faults() -> Vec<FaultFile> {
    let folder = repository().join("tests/faults");
    files(&folder).into_iter().map(|name| FaultFile::read(folder.join(name))).collect()
}

/// The dossier of a fault.
pub fn dossier(fault: &FaultFile) -> Dossier {
    let mut dossier = Dossier::small();
    for change in &fault.changes {
        dossier = match change {
            Change::File(path, bytes) => dossier.file(path, bytes),
            Change::Gone(path) => dossier.without(path),
            Change::Link(path, target) => {
                std::os::unix::fs::symlink(target, dossier.root().join(path)).unwrap();
                dossier
            }
        };
    }
    dossier
}

fn run(fault: &FaultFile) -> (i32, String) {
    let dossier = dossier(fault);
    let arguments: Vec<&str> = fault.run.iter().map(String::as_str).collect();
    let run = dossier.run(&arguments);
    let site = dossier.root().join("public/index.html");
    assert!(run.code == 0 || !site.exists(), "something was written");
    // The folder of a dossier differs from run to run.
    let root = dossier.root().display().to_string();
    (run.code, run.stderr.replace(&root, "/dossier"))
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
