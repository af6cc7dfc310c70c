//! A text in which a translation is recorded stays what it was: its permissions, its owner, its
//! links, the ends of its lines. Start at [`the_file_stays_what_it_was`].

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::process::Command;

use mithaq::system::{Edit, replace_all};

use crate::dossier::{Dossier, bytes, differing, skipped};

const FIRST: &str = "content/countries/kuwait/ar.md";
const SECOND: &str = "content/countries/kuwait/en.md";

fn both() -> Dossier {
    // No pair is left, so the texts alone are recorded.
    Dossier::small()
        .file("content/countries/kuwait/facts.toml", "iso = \"KW\"\n")
        .file(FIRST, "+++\ntitle = \"الكويت\"\n+++\n\nنص.\n")
        .file(SECOND, "+++\ntitle = \"Kuwait\"\n+++\n\nWords.\n")
}

fn recorded(dossier: &Dossier) -> String {
    dossier
        .run(&["translated", "kuwait"])
        .succeeded()
        .stdout
        .lines()
        .last()
        .unwrap()
        .to_owned()
        + "\n"
}

#[test]
fn the_file_stays_what_it_was() {
    let dossier = both();
    let text = dossier.root().join(SECOND);
    for mode in [0o640, 0o600, 0o664, 0o444] {
        let dossier = both();
        let text = dossier.root().join(SECOND);
        fs::set_permissions(&text, Permissions::from_mode(mode)).unwrap();
        assert_eq!(recorded(&dossier), "1 translation recorded\n");
        assert_eq!(fs::metadata(&text).unwrap().mode() & 0o7777, mode);
        assert!(fs::read_to_string(&text).unwrap().contains("[translated]"));
        assert_eq!(recorded(&dossier), "0 translations recorded\n");
    }
    if cfg!(feature = "portable") {
        return;
    }
    if chown(&text, Some(1234), Some(5678)).is_err() {
        return skipped("whoever runs this may give no file away (not root)");
    }
    let attribute = |arguments: &[&str]| {
        Command::new(arguments[0]).args(&arguments[1..]).arg(&text).output()
    };
    let set = attribute(&["setfattr", "-n", "user.note", "-v", "mine"]);
    assert_eq!(recorded(&dossier), "1 translation recorded\n");
    let data = fs::metadata(&text).unwrap();
    assert_eq!((data.uid(), data.gid()), (1234, 5678));
    if set.is_ok_and(|set| set.status.success()) {
        let read = attribute(&["getfattr", "--only-values", "-n", "user.note"]);
        assert_eq!(read.unwrap().stdout, b"mine");
    }
}

#[test]
fn a_link_stays_a_link_and_what_it_leads_to_is_written() {
    let dossier = both();
    let [text, target] =
        [SECOND, "content/countries/kuwait/_text"].map(|path| dossier.root().join(path));
    fs::rename(&text, &target).unwrap();
    symlink("_text", &text).unwrap();
    assert_eq!(recorded(&dossier), "1 translation recorded\n");
    assert_eq!(fs::read_link(&text).unwrap().to_str(), Some("_text"));
    assert!(fs::read_to_string(&target).unwrap().contains("[translated]"));
}

#[test]
fn ends_of_lines_stay_as_they_are() {
    for (first, rest) in [("\n", "\r\n"), ("\r\n", "\n")] {
        let text = format!(
            "+++{first}title = \"Kuwait\"{rest}{rest}+++{first}{rest}Words.{rest}More.{first}"
        );
        let dossier = both().file(SECOND, &text);
        assert_eq!(recorded(&dossier), "1 translation recorded\n");
        let path = dossier.root().join(SECOND);
        let once = fs::read_to_string(&path).unwrap();
        let (before, after) = once.split_once("[translated]").unwrap();
        assert_eq!(before, format!("+++{first}title = \"Kuwait\"{rest}{first}"));
        let (_, after) = after.split_once("+++").unwrap();
        assert_eq!(after, format!("{first}{rest}Words.{rest}More.{first}"));
        assert_eq!(recorded(&dossier), "0 translations recorded\n");
        // Another record takes the place of the first one, and no line is added.
        let dossier = dossier.file(FIRST, "+++\ntitle = \"الكويت\"\n+++\n\nآخر.\n");
        assert_eq!(recorded(&dossier), "1 translation recorded\n");
        let twice = fs::read_to_string(&path).unwrap();
        assert_ne!(twice, once);
        assert_eq!(twice.lines().count(), once.lines().count());
    }
}

/// Somebody who may write into the folder could lead the program to a file of another.
#[test]
fn nothing_is_written_through_a_name_that_was_there_before() {
    let dossier = both().file("victim", "theirs");
    let folder = dossier.root().join("content/countries/kuwait");
    for name in [".mithaq-en.md", ".mithaq-new-0", ".mithaq-new-1"] {
        symlink("../../../victim", folder.join(name)).unwrap();
    }
    let before = bytes(dossier.root());
    assert_eq!(recorded(&dossier), "1 translation recorded\n");
    let after = bytes(dossier.root());
    assert_eq!(after["victim"], b"theirs");
    let words = "content/countries/kuwait/_translated.toml";
    assert_eq!(differing(&before, &after), [words, SECOND]);
}

/// An editor may save a text while the program computes.
#[test]
fn a_text_that_was_saved_meanwhile_is_not_overwritten() {
    let dossier = both();
    let edit = |path: &str, old: &str| Edit {
        path: dossier.root().join(path),
        old: old.to_owned(),
        new: "new".to_owned(),
    };
    let before = bytes(dossier.root());
    let first = String::from_utf8(before[FIRST].clone()).unwrap();
    let (path, error) =
        replace_all(&[edit(FIRST, &first), edit(SECOND, "what it was")]).unwrap_err();
    assert_eq!(path, dossier.root().join(SECOND));
    assert_eq!(error.to_string(), "it was changed in the meantime");
    assert_eq!(differing(&before, &bytes(dossier.root())), [""; 0]);
    replace_all(&[edit(FIRST, &first)]).unwrap();
    assert_eq!(differing(&before, &bytes(dossier.root())), [FIRST]);
}
