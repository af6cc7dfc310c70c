//! After any edit, a build that reuses what it can gives the same bytes as one that makes everything.
//! `MITHAQ_EDITS` asks for more edits than two hundred.

mod edited;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::dossier::{beside, bytes, differing, folder};
use edited::{EDITS, Edited};

/// Makes `count` edits, each on the result of the ones before. Returns how many of each kind were
/// valid.
fn edits(seed: u64, count: usize) -> BTreeMap<&'static str, usize> {
    let mut edited = Edited::new(seed);
    let fresh = folder();
    let public = edited.dossier.root().join("public");
    edited.save();
    edited.dossier.build().succeeded();
    let (mut valid, mut changed) = (BTreeMap::new(), false);
    let mut before = vec![(edited.files.clone(), edited.settings.clone())];
    for number in 1..=count {
        edited.number = number;
        let edit = edited.dice.roll(EDITS.len() + 1);
        let name = match EDITS.get(edit) {
            Some((name, edit)) => {
                edit(&mut edited);
                *name
            }
            None => {
                // Back to an earlier state.
                (edited.files, edited.settings) = edited.dice.pick(&before).clone();
                "back"
            }
        };
        edited.save();
        changed |= edited.meddle();
        let old = bytes(&public);
        if changed {
            edited.dossier.run(&["build", "--quiet"]).refused();
            assert_eq!(differing(&bytes(&public), &old), [""; 0]);
        }
        let run = edited.dossier.run(&["build", "--quiet", "--replace"]);
        let site = fresh.join(number.to_string());
        let cold =
            edited.dossier.run(&["build", "--quiet", "--out", site.to_str().unwrap()]);
        let what = format!("seed {seed}, edit {number}, {name}");
        assert_eq!((run.code, &run.stderr), (cold.code, &cold.stderr), "{what}");
        let kept = edited.dossier.root().join(".mithaq-kept-public");
        assert_eq!(kept.exists(), changed && run.code == 0, "{what}");
        let _ = fs::remove_dir_all(kept);
        if run.code == 0 {
            assert_eq!(differing(&bytes(&public), &bytes(&site)), [""; 0], "{what}");
            *valid.entry(name).or_default() += 1;
            before.push((edited.files.clone(), edited.settings.clone()));
            changed = false;
        } else {
            assert_eq!(run.code, 1, "{what}: {}", run.stderr);
            assert_eq!(differing(&bytes(&public), &old), [""; 0], "{what}");
            (edited.files, edited.settings) = before.last().unwrap().clone();
        }
        let left = beside(edited.dossier.root());
        let own = |name: &String| name.ends_with("-public");
        assert!(left.len() <= 2 && left.iter().all(own), "{what}: {left:?}");
        let _ = fs::remove_dir_all(site);
    }
    fs::remove_dir_all(fresh).unwrap();
    valid
}

#[test]
fn a_build_after_any_edit_equals_a_first_build() {
    let count = std::env::var("MITHAQ_EDITS").ok().and_then(|count| count.parse().ok());
    let count: usize = count.unwrap_or(200);
    let halves = std::thread::scope(|scope| {
        let half = |seed| scope.spawn(move || edits(seed, count / 2));
        [half(2026), half(1448)].map(|half| half.join().unwrap())
    });
    let kinds: BTreeSet<&str> = halves.iter().flat_map(BTreeMap::keys).copied().collect();
    let valid: usize = halves.iter().flat_map(BTreeMap::values).sum();
    println!("{valid} of {count} edits were valid: {halves:?}");
    assert!(valid >= count / 2, "{valid} of {count}: {halves:?}");
    assert!(count < 200 || kinds.len() == EDITS.len() + 1, "{kinds:?}");
}
