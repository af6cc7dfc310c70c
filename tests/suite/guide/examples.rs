//! The examples of the guide are built, and give the pages that it shows.
//! Start at [`the_examples_of_the_guide_give_what_it_says`].

use super::document::{Block, Guide};
use super::examples;
use crate::dossier::{Dossier, copy, repository};
use crate::html::Page;

/// The text of a page, unchanged.
fn written(dossier: &Dossier, path: &str) -> String {
    std::fs::read_to_string(dossier.root().join("public").join(path)).unwrap()
}

/// The text with `#` for each fingerprint.
fn without_fingerprints(text: &str) -> String {
    let print =
        |part: &&str| part.len() == 8 && part.chars().all(|c| c.is_ascii_hexdigit());
    let parts: Vec<&str> =
        text.split('.').map(|part| if print(&part) { "#" } else { part }).collect();
    parts.join(".")
}

/// The path of the theme's file that a block shows, from its first line.
fn file_of(block: &Block) -> Option<&str> {
    let first = block.lines.lines().next()?;
    let name = first.split_whitespace().find(|word| word.starts_with("themes/"))?;
    ["# ", "{# ", "/* "].iter().any(|mark| first.starts_with(mark)).then_some(name)
}

/// Every example is written into a theme unchanged, in the order of the guide. Where the guide
/// shows a page, the dossier is built with the examples before it.
#[test]
fn the_examples_of_the_guide_give_what_it_says() {
    let guide = Guide::read();
    let mut dossier = examples().edit("mithaq.toml", "\"bare\"", "\"mine\"");
    copy(&repository().join("themes"), &dossier.root().join("themes"));
    let (mut shown, mut tried) = (0, 0);
    let blocks = guide.blocks();
    for block in &blocks {
        let Block { language, lines } = block;
        if let Some(path) = file_of(block) {
            dossier = dossier.file(path, lines);
            continue;
        }
        let page = lines.strip_prefix("<!-- ").and_then(|rest| rest.split_once(" -->\n"));
        match (language.as_str(), page) {
            ("html", Some((page, piece))) => {
                dossier.run(&["build", "--quiet"]).succeeded();
                Page::of(written(&dossier, page)).shows(piece.trim_end());
                shown += 1;
            }
            ("tera", None) => {}
            ("sh" | "text", None) => {}
            _ => panic!("neither a file nor a page nor examples of filters:\n{lines}"),
        }
    }
    assert_eq!(dossier.run(&["check"]).code, 0);
    // From here on the pages lack what links lead to.
    dossier = dossier.edit("mithaq.toml", "offline   = true", "offline   = false");
    for block in blocks.iter().filter(|block| block.language == "tera") {
        let lines: Vec<&str> = block.lines.lines().collect();
        let pairs: Vec<(&str, &str)> = lines
            .chunks(2)
            .map(|two| {
                let said = two[1].strip_prefix("{# ").and_then(|s| s.strip_suffix(" #}"));
                (two[0], said.expect(two[1]))
            })
            .collect();
        let lines: String =
            (0..).zip(&pairs).map(|(n, (line, _))| format!("@{n}@{line}@@\n")).collect();
        let template = format!("{{% if entry.id == \"pact\" %}}\n{lines}{{% endif %}}\n");
        dossier = dossier.file("themes/mine/templates/agreement.html", template);
        dossier.run(&["build", "--quiet"]).succeeded();
        let page = written(&dossier, "en/agreements/pact.html");
        for (n, (line, said)) in pairs.into_iter().enumerate() {
            let (_, rest) = page.split_once(&format!("@{n}@")).unwrap();
            let (gives, _) = rest.split_once("@@").unwrap();
            assert_eq!(without_fingerprints(gives), without_fingerprints(said), "{line}");
            tried += 1;
        }
    }
    assert!(shown >= 2 && tried >= 18, "{shown} pages, {tried} examples");
}
