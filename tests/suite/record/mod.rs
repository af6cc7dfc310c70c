//! What the format has grown by, in a dossier that uses all of it: `tests/record`.
//! Start at [`record`], which builds it in the theme `diwan`.

mod answers;
mod hard;
mod keys;
mod names;
mod parts;
mod stable;

use crate::dossier::{Dossier, Run, copy, repository};
use crate::html::{Node, Page};

const LANGUAGES: [&str; 2] = ["ar", "en"];

/// A dossier of the bare theme in `diwan`.
fn in_diwan(dossier: Dossier) -> Dossier {
    copy(&repository().join("themes"), &dossier.root().join("themes"));
    dossier.edit("mithaq.toml", "\"bare\"", "\"diwan\"")
}

/// The dossier in `diwan`, not built yet.
fn dossier() -> Dossier {
    in_diwan(Dossier::from("tests/record"))
}

fn record() -> (Dossier, Run) {
    let dossier = dossier();
    let run = dossier.build().succeeded();
    (dossier, run)
}

/// The ids of a page that begin with one of `starts`, in the order of the page.
fn ids<'p>(page: &'p Page, starts: &[&str]) -> Vec<&'p str> {
    let mut ids = page.values("[id]", "id");
    ids.retain(|id| starts.iter().any(|start| id.starts_with(start)));
    ids
}

/// What a row of events says, and then why: a line for each paragraph and item. Marks are left out.
fn said(row: Node) -> String {
    let said = row.select("th, td:not(.proof), .proof .why");
    said.into_iter().flat_map(Node::lines).collect::<Vec<_>>().join(" | ")
}

/// The dossier has nothing that `check` reports.
#[test]
fn it_is_clean_in_both_themes() {
    for dossier in [dossier(), Dossier::from("tests/record")] {
        let run = dossier.run(&["check", "--deny-warnings"]).succeeded();
        assert_eq!(run.stderr, "");
    }
}
