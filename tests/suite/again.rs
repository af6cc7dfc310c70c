//! Resolving again after an edit gives the same findings and dossier as a fresh run.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use mithaq::content::{self, Draft, Project};
use mithaq::diagnostic::{Locale, Report};
use mithaq::resolve::{self, Resolution};

use crate::dice::Dice;
use crate::dossier::{bytes, files};
use crate::synthetic::written;

/// The findings and the dossier of a run, as text.
fn shown(resolution: Option<&Resolution>, report: &Report) -> String {
    let dossier = resolution.and_then(|resolution| resolution.dossier.as_ref());
    format!("{}\n{dossier:?}", report.render(Locale::English, false))
}

/// The findings and the dossier of a run that starts from nothing.
fn fresh(project: &Project) -> String {
    let mut report = Report::new();
    let draft = content::load(project, &mut report);
    let resolution = draft.map(|draft| resolve::resolve(&draft, &mut report));
    shown(resolution.as_ref(), &report)
}

/// Changes something; returns the paths of the changed files.
fn edit(root: &Path, original: &Path, dice: &mut Dice) -> Vec<PathBuf> {
    let content = root.join("content");
    let all = files(&content);
    let of = |ending: &str| -> Vec<PathBuf> {
        all.iter().filter(|p| p.ends_with(ending)).map(|p| content.join(p)).collect()
    };
    let (texts, facts) = (of(".md"), of("facts.toml"));
    let write = |path: &PathBuf, change: &dyn Fn(String) -> String| {
        let text = String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned();
        fs::write(path, change(text)).unwrap();
        vec![path.clone()]
    };
    match dice.roll(17) {
        0 | 1 => write(dice.pick(&texts), &|text| text + "\nA sentence was added.\n"),
        2 => {
            write(dice.pick(&texts), &|text| text + "\nOn 3 July 2031, [[kuwait#no]].\n")
        }
        3 => write(dice.pick(&texts), &|text| text + "\n## New {#new}\n\n[[nobody]]\n"),
        4 => write(dice.pick(&texts), &|text| text.replacen("+++", "++", 1)),
        5 => write(dice.pick(&facts), &|text| text.replacen(" = ", " ", 1)),
        6 => write(dice.pick(&facts), &|text| format!("draft = true\n{text}")),
        7 => write(dice.pick(&facts), &|text| format!("aliases = [\"older\"]\n{text}")),
        8 => write(dice.pick(&facts), &|text| text.replacen("20", "19", 2)),
        9 => {
            let path = dice.pick(&facts).with_file_name("stray.txt");
            fs::write(&path, "nothing").unwrap();
            vec![path]
        }
        10 => {
            let path = dice.pick(&texts).clone();
            fs::write(&path, b"+++\ntitle = \"\xff\"\n+++\n").unwrap();
            vec![path]
        }
        11 => {
            let folder = content.join(format!("people/new-{}", dice.roll(100)));
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("facts.toml"), "title = { en = \"New\" }\n").unwrap();
            vec![folder]
        }
        12 => {
            let folder = dice.pick(&facts).parent().unwrap().to_owned();
            fs::remove_dir_all(&folder).unwrap();
            vec![folder]
        }
        13 => {
            let path = ["content/vocabulary.toml", "mithaq.toml"][dice.roll(2)];
            write(&root.join(path), &|text| text.replacen(" = ", " ", dice_of(&text)))
        }
        14 => {
            let path = dice.pick(&texts).clone();
            fs::remove_file(&path).unwrap();
            vec![path]
        }
        15 => vec![as_it_is(root, dice)],
        _ => restore(root, original),
    }
}

/// Writes a file of `static/`; one of them is refused.
fn as_it_is(root: &Path, dice: &mut Dice) -> PathBuf {
    let path = ["static/a.txt", "static/deep/b.txt", "static/.DS_Store"];
    let path = root.join(dice.pick(&path));
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, "as it is").unwrap();
    path
}

/// 0 or 1, so that a file of settings is not broken each time.
fn dice_of(text: &str) -> usize {
    text.len() % 2
}

/// Restores all files to their first state.
fn restore(root: &Path, original: &Path) -> Vec<PathBuf> {
    let mut changed = Vec::new();
    let (now, then) = (bytes(root), bytes(original));
    for path in now.keys().filter(|path| !then.contains_key(*path)) {
        fs::remove_file(root.join(path)).unwrap();
        // If the folder is empty then, it was new.
        let _ = fs::remove_dir(root.join(path).parent().unwrap());
        changed.push(root.join(path));
    }
    for (path, old) in &then {
        if now.get(path) != Some(old) {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, old).unwrap();
            changed.push(path);
        }
    }
    changed
}

#[test]
fn resolving_after_any_edit_equals_a_fresh_run() {
    let (edited, original) = (written(), written());
    let project = Project { root: edited.clone() };
    let mut report = Report::new();
    let mut draft = content::load(&project, &mut report).unwrap();
    let mut resolution = resolve::resolve(&draft, &mut report);
    let mut dice = Dice(7);
    let (mut whole, mut refused) = (0, 0);
    for run in 0..100 {
        let changed = match run % 5 {
            4 => restore(&edited, &original),
            _ => edit(&edited, &original, &mut dice),
        };
        let mut report = Report::new();
        let found = draft.refresh(&changed, &mut report).then(|| {
            resolution = resolve::again(&draft, &resolution, &mut report);
            &resolution
        });
        whole += usize::from(found.is_some_and(|found| found.dossier.is_some()));
        refused += usize::from(report.has_errors());
        let again = shown(found, &report);
        assert!(again == fresh(&project), "run {run}, {changed:?}: {again}");
    }
    // The test proves something only if both happened often.
    assert!(whole > 20 && refused > 20, "{whole} whole, {refused} refused");
    [edited, original].iter().for_each(|folder| fs::remove_dir_all(folder).unwrap());
}

#[test]
fn unchanged_entries_are_reused() {
    let root = written();
    let mut draft =
        content::load(&Project { root: root.clone() }, &mut Report::new()).unwrap();
    let before = resolve::resolve(&draft, &mut Report::new());
    let text = PathBuf::from("content/agreements/agreement-3/en.md");
    let path = root.join(&text);
    let words = fs::read_to_string(&path).unwrap();
    fs::write(&path, words + "\nA sentence was added.\n").unwrap();
    assert!(draft.refresh(&[text], &mut Report::new()));
    let after = resolve::again(&draft, &before, &mut Report::new());
    let [before, after] = [before, after].map(|one| one.dossier.unwrap());
    let pairs = before.entries.iter().zip(&after.entries);
    let changed = pairs.filter(|(old, new)| !Arc::ptr_eq(old, new));
    let changed: Vec<_> = changed.map(|(_, entry)| entry.id.to_string()).collect();
    assert_eq!(changed, ["agreement-3"]);
    fs::remove_dir_all(root).unwrap();
}

#[test]
fn a_text_that_is_a_link_changes_with_the_file_it_leads_to() {
    let root = written();
    let [own, other] = ["agreement-3", "agreement-4"]
        .map(|id| root.join(format!("content/agreements/{id}/en.md")));
    fs::remove_file(&own).unwrap();
    std::os::unix::fs::symlink(&other, &own).unwrap();
    let project = Project { root: root.clone() };
    let mut draft = content::load(&project, &mut Report::new()).unwrap();
    let before = resolve::resolve(&draft, &mut Report::new());
    let words = fs::read_to_string(&other).unwrap();
    fs::write(&other, words + "\n[[nobody]]\n").unwrap();
    let mut report = Report::new();
    assert!(draft.refresh(&[other], &mut report));
    let after = resolve::again(&draft, &before, &mut report);
    let again = shown(Some(&after), &report);
    assert!(again.contains("agreement-3/en.md"), "{again}");
    assert_eq!(again, fresh(&project));
    fs::remove_dir_all(root).unwrap();
}

#[test]
fn a_draft_and_its_resolution_are_send_and_sync() {
    fn shared<T: Send + Sync>() {}
    shared::<Draft>();
    shared::<Resolution>();
}
