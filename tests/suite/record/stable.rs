//! A fact that is added changes no other anchor of the site.
//! Start at [`additions_leave_anchors_alone`].

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use mithaq::model::edtf::Edtf;
use mithaq::model::event_name::stem;
use mithaq::model::milestone::Milestone;
use mithaq::source::Digest;

use super::dossier;
use crate::dice::Dice;
use crate::dossier::{Dossier, files, program};
use crate::html::{Node, Page};
use crate::synthetic;

/// The words of the row of each anchor of a site, by page and anchor.
type Anchors = BTreeMap<(String, String), String>;

/// Builds a dossier; its anchors of facts.
fn anchors(root: &Path) -> Anchors {
    let build = crate::dossier::command(program())
        .args(["build", "--quiet"])
        .current_dir(root)
        .output();
    let build = build.unwrap();
    assert!(build.status.success(), "{}", String::from_utf8_lossy(&build.stderr));
    let mut anchors = Anchors::new();
    for path in
        files(&root.join("public")).into_iter().filter(|path| path.ends_with(".html"))
    {
        let page = Page::of(fs::read_to_string(root.join("public").join(&path)).unwrap());
        for row in page.select("[id^=\"m-e-\"], [id^=\"m-p-\"], [id^=\"m-term-\"]") {
            let id = row.attribute("id").unwrap().to_owned();
            let twice = anchors.insert((path.clone(), id.clone()), words(row));
            assert_eq!(twice, None, "{path}: `{id}` stands twice");
        }
    }
    anchors
}

/// The words of a row without the numbers of its sources, which count the sources of the page.
fn words(row: Node) -> String {
    let words = row.words();
    let mut pieces = words.split('[');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |words, piece| {
        words + "[" + piece.trim_start_matches(|c: char| c.is_ascii_digit())
    })
}

/// An event as it is written, and the names that depend on whether it is there.
struct Added {
    block: String,
    shared: Vec<String>,
}

/// A key of an event as it is written, such as `date`.
fn value<'b>(block: &'b str, key: &str) -> Option<&'b str> {
    let line =
        block.lines().find(|line| line.split('=').next().unwrap().trim() == key)?;
    line.split_once('=').map(|(_, value)| value.trim().trim_matches('"'))
}

impl Added {
    /// An event of which nothing but the block is known.
    fn new(block: String) -> Added {
        let date = value(&block, "date").or(value(&block, "said"));
        let date: Option<Edtf> = date.map(|date| date.parse().unwrap());
        let stem = stem(value(&block, "kind").unwrap(), date.as_ref());
        let text = value(&block, "text").map(|pair| {
            let text = pair.split('"').nth(1).unwrap();
            format!("{stem}-{}", &Digest::of(text.as_bytes()).to_string()[..6])
        });
        Added { shared: [stem].into_iter().chain(text).collect(), block }
    }

    /// Whether an event of this name, stored with the same entry, has it to itself only as long as
    /// no event like the added one is there.
    fn shares(&self, name: &str) -> bool {
        self.shared.iter().any(|shared| match name.strip_prefix(shared.as_str()) {
            Some("") => true,
            Some(rest) => rest.strip_prefix('-').is_some_and(|letters| {
                letters.len() < 3 && letters.bytes().all(|b| b.is_ascii_lowercase())
            }),
            None => false,
        })
    }
}

/// The events of a file as blocks, with where each begins.
fn events(facts: &str) -> Vec<(usize, &str)> {
    let starts: Vec<usize> = facts.match_indices("[[event]]").map(|(at, _)| at).collect();
    let end = |from: usize| {
        let rest = &facts[from + 1..];
        rest.find("\n[").map_or(facts.len(), |at| from + 1 + at + 1)
    };
    starts.into_iter().map(|at| (at, &facts[at..end(at)])).collect()
}

/// A double of an event in another place, or a new one like it on another day.
fn another(like: &str, dice: &mut Dice) -> Added {
    let date =
        ["2001-02-03", "1987", "199X", "2015-06~", "2011/2013", "[2016-01..2016-04]"];
    // Other days of a milestone would change what is computed from it.
    let kind = value(like, "kind").unwrap();
    let changed = Milestone::of(kind).is_none() && dice.roll(3) > 0;
    let mut block = String::new();
    for line in like.lines() {
        let key = line.split('=').next().unwrap().trim();
        match key {
            "id" | "place" | "weekday" => continue,
            "date" | "said" if changed => {
                block.push_str(&format!("{key} = \"{}\"\n", dice.pick(&date)));
            }
            _ => {
                block.push_str(line);
                block.push('\n');
            }
        }
        if line == "[[event]]" {
            let place = dice.roll(1_000);
            block.push_str(&format!(
                "place = {{ ar = \"مكان {place}\", en = \"Place {place}\" }}\n"
            ));
        }
    }
    Added::new(block + "\n")
}

/// Adds events in random places, each above or below any other, and compares the sites.
fn additions_leave_anchors_alone(root: &Path, rounds: usize, seed: u64) {
    let mut dice = Dice(seed);
    let content = root.join("content");
    let all: Vec<PathBuf> = files(&content)
        .into_iter()
        .map(|path| content.join(path))
        .filter(|path| path.ends_with("facts.toml"))
        .filter(|path| fs::read_to_string(path).unwrap().contains("[[event]]"))
        .collect();
    let mut before = anchors(root);
    let mut kept = 0;
    for round in 0..rounds {
        let path = dice.pick(&all).clone();
        let facts = fs::read_to_string(&path).unwrap();
        let there = events(&facts);
        let like = dice.pick(&there).1;
        let (at, _) = *dice.pick(&there);
        let added = another(like, &mut dice);
        let text = format!("{}{}{}", &facts[..at], added.block, &facts[at..]);
        fs::write(&path, text).unwrap();
        let after = anchors(root);
        let entry =
            path.parent().unwrap().file_name().unwrap().to_string_lossy().into_owned();
        for ((page, id), words) in &before {
            let own = page.ends_with(&format!("/{entry}.html"));
            let name = id.strip_prefix(&format!("m-e-{entry}."));
            let name = name.or(id.strip_prefix("m-e-").filter(|_| own));
            if name.is_some_and(|name| added.shares(name)) {
                continue;
            }
            let found = after.get(&(page.clone(), id.clone()));
            assert_eq!(
                found,
                Some(words),
                "round {round}: {page}#{id} after this in {entry}:\n{}",
                added.block
            );
            kept += 1;
        }
        assert!(after.len() > before.len(), "round {round}: the event has no anchor");
        before = after;
    }
    // The test proves something only if most anchors were to stay.
    assert!(kept > rounds * before.len() / 2, "{kept} anchors compared");
}

#[test]
fn an_event_that_is_added_changes_no_other_anchor_of_the_record() {
    let dossier = dossier();
    additions_leave_anchors_alone(dossier.root(), 40, 1);
}

#[test]
fn an_event_that_is_added_changes_no_other_anchor_of_the_real_dossier() {
    let dossier = Dossier::real();
    additions_leave_anchors_alone(dossier.root(), 12, 2);
}

#[test]
fn an_event_that_is_added_changes_no_other_anchor_of_a_synthetic_dossier() {
    let root = synthetic::written();
    additions_leave_anchors_alone(&root, 25, 3);
    fs::remove_dir_all(root).unwrap();
}
