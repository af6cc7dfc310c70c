//! The documents name what is there: the commands of the README, and the files and sections to which
//! documents lead. Start at [`its_commands_exist`].

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::dossier::{program, repository};

const DOCUMENTS: [&str; 11] = [
    "README.md",
    "README.ar.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/design.md",
    "docs/format.md",
    "docs/guide.ar.md",
    "docs/guide.en.md",
    "docs/hosts.md",
    "docs/themes.md",
    "themes/diwan/README.md",
];

#[test]
fn its_commands_exist() {
    let readme = fs::read_to_string(repository().join("README.md")).unwrap();
    assert!(readme.contains("cargo run --release -- build"));
    assert!(readme.contains("tests/run"));
    let mut tried = 0;
    for line in readme.lines().filter_map(|line| line.trim().strip_prefix("mithaq ")) {
        let command = line.split_whitespace().next().unwrap();
        let output = crate::dossier::command(program())
            .args([command, "--help"])
            .output()
            .unwrap();
        assert!(output.status.success(), "the README has `mithaq {line}`");
        let help = String::from_utf8(output.stdout).unwrap();
        for flag in line
            .split_whitespace()
            .filter_map(|word| word.trim_matches(['[', ']']).strip_prefix("--"))
        {
            assert!(help.contains(&format!("--{flag}")), "`{command}` has no `--{flag}`");
        }
        tried += 1;
    }
    assert!(tried >= 2, "the README shows {tried} commands");
}

/// A document without what stands between fences or back-ticks.
fn prose(text: &str) -> String {
    let outside = text.split("\n```").step_by(2).collect::<Vec<_>>().join("\n");
    let lines = outside.lines().map(|line| {
        let parts: Vec<&str> = line.split('`').step_by(2).collect();
        parts.join("")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Where the links of a document lead.
fn links(text: &str) -> Vec<String> {
    let ends = text.split("](").skip(1);
    ends.filter_map(|rest| Some(rest.split_once(')')?.0.to_owned())).collect()
}

/// The ids of the headings of a document.
fn anchors(text: &str) -> BTreeSet<String> {
    let outside: String = text.split("\n```").step_by(2).collect::<Vec<_>>().join("\n");
    let headings = outside.lines().filter(|line| line.starts_with('#'));
    let id = |heading: &str| {
        let words = heading.trim_start_matches('#').trim().to_lowercase();
        let kept = words.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
        kept.collect::<String>().replace(' ', "-")
    };
    headings.map(id).collect()
}

#[test]
fn documents_lead_to_files_and_sections_that_exist() {
    let (mut wrong, mut tried) = (Vec::new(), 0);
    for document in DOCUMENTS {
        let path = repository().join(document);
        let text = fs::read_to_string(&path).unwrap();
        for link in links(&prose(&text)) {
            if link.contains("://") {
                continue;
            }
            tried += 1;
            let (file, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target = match file {
                "" => path.clone(),
                file => path.parent().unwrap_or(Path::new("")).join(file),
            };
            let there = target.exists()
                && (anchor.is_empty()
                    || fs::read_to_string(&target)
                        .is_ok_and(|text| anchors(&text).contains(anchor)));
            if !there {
                wrong.push(format!("{document}: {link}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(tried > 100, "{tried} links");
}
