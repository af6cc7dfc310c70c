//! The dossier for measurements has no faults, and holds what it promises.
//! Start at [`written`].

#[path = "../../examples/synthetic/dossier/mod.rs"]
pub mod generator;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use generator::{Dossier, hugo};
use mithaq::model::entry::Kind;

use crate::dossier::{files, folder, program};
use crate::html::Page;

/// A dossier of 40 entries in a folder of its own.
pub fn written() -> PathBuf {
    let root = folder();
    Dossier::new(40).unwrap().write(&root).unwrap();
    root
}

fn bytes(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let read = |path: String| (path.clone(), fs::read(root.join(path)).unwrap());
    files(root).into_iter().map(read).collect()
}

#[test]
fn it_is_reproducible_and_has_no_faults() {
    let (one, other) = (written(), written());
    assert!(bytes(&one) == bytes(&other), "two runs differ");
    let check = ["check", "--deny-warnings"];
    let run = crate::dossier::command(program())
        .args(check)
        .current_dir(&one)
        .output()
        .unwrap();
    let printed = String::from_utf8(run.stderr).unwrap();
    assert!(run.status.success(), "{printed}");
    assert_eq!(printed, "");
    fs::remove_dir_all(one).unwrap();
    fs::remove_dir_all(other).unwrap();
}

#[test]
fn every_entry_holds_what_is_promised() {
    let root = written();
    let dossier = Dossier::new(40).unwrap();
    for entry in &dossier.entries {
        let own = root.join("content").join(entry.kind.folder()).join(&entry.id);
        let read = |name: &str| fs::read_to_string(own.join(name)).unwrap();
        for text in [read("ar.md"), read("en.md")] {
            let body = text.splitn(3, "+++").nth(2).unwrap();
            assert_eq!(body.matches("[[").count(), 5, "{text}");
            assert_eq!(body.matches("[@").count(), 3, "{text}");
            assert_eq!(body.matches("\n## ").count(), 3, "{text}");
            let words = body.split_whitespace().count();
            assert!((200..450).contains(&words), "{words} words:\n{text}");
        }
        let facts = read("facts.toml");
        if entry.kind == Kind::Agreement {
            assert_eq!(facts.matches("[[event]]").count(), 4, "{facts}");
            assert_eq!(facts.matches("[[provision]]").count(), 6, "{facts}");
            for value in
                ["stated", "attributed", "assessed", "related", "absent", "silent"]
            {
                assert!(facts.contains(&format!("value = \"{value}\"")), "{facts}");
            }
            for key in ["parties = ", "compared_with = ", "[term]", "[evidence.form]"] {
                assert!(facts.contains(key), "{facts}");
            }
        }
    }
    let count = |kind| dossier.of_kind(kind).count();
    assert_eq!(Kind::ALL.map(count), [28, 2, 2, 2, 6, 0]);
    fs::remove_dir_all(root).unwrap();
}

#[test]
fn countries_end_where_their_codes_do() {
    let dossier = Dossier::new(6_000).unwrap();
    let count = |kind| dossier.of_kind(kind).count();
    assert_eq!(Kind::ALL.map(count), [4_200, 249, 351, 300, 900, 0]);
}

#[test]
fn hugo_gets_a_file_for_each_text() {
    let (one, other) = (folder(), folder());
    let dossier = Dossier::new(40).unwrap();
    hugo::write(&dossier, &one).unwrap();
    hugo::write(&dossier, &other).unwrap();
    assert!(bytes(&one) == bytes(&other), "two runs differ");
    for tag in generator::TAGS {
        for entry in &dossier.entries {
            let path = format!("content/{tag}/{}/{}.md", entry.kind.folder(), entry.id);
            let text = fs::read_to_string(one.join(path)).unwrap();
            assert_eq!(text.matches("{{< cite ").count(), 3, "{text}");
        }
    }
    fs::remove_dir_all(one).unwrap();
    fs::remove_dir_all(other).unwrap();
}

#[test]
fn a_folder_that_is_not_empty_is_left_alone() {
    let root = folder();
    fs::write(root.join("mine"), "x").unwrap();
    let dossier = Dossier::new(20).unwrap();
    assert!(dossier.write(&root).is_err());
    assert!(hugo::write(&dossier, &root).is_err());
    assert_eq!(files(&root), ["mine"]);
    fs::remove_dir_all(root).unwrap();
    assert!(Dossier::new(19).is_err());
}

/// A register of more than 500 rows is several pages, each with an address of its own.
#[test]
fn a_long_register_is_split() {
    let root = folder();
    Dossier::new(800).unwrap().write(&root).unwrap();
    let build = crate::dossier::command(program())
        .args(["build", "-q"])
        .current_dir(&root)
        .output();
    assert!(build.unwrap().status.success());
    let page = |path: &str| {
        let path = root.join("public/en/agreements").join(path);
        Page::of(fs::read_to_string(path).unwrap())
    };
    let (first, second) = (page("index.html"), page("index/2.html"));
    let [in_first, in_second] =
        [&first, &second].map(|page| page.select("tbody tr").len());
    assert_eq!((in_first, in_first + in_second), (500, 560));
    assert!(!root.join("public/en/agreements/index/3.html").exists());
    assert!(second.leads_to("../index.html"), "{}", second.html);
    let note = "Sorting and filtering cover the rows of this part only.";
    assert!(second.words().contains(note), "{}", second.html);
    fs::remove_dir_all(root).unwrap();
}
