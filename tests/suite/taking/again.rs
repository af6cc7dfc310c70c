//! What is made again after an edit: what was made of something else, and nothing more.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Mutex;

use mithaq::content::Project;
use mithaq::diagnostic::{Locale, Report};
use mithaq::pipeline::{self, Options};
use mithaq::publish::{CommitOptions, Folder, Output};
use mithaq::source::Digest;

use super::with_settings;
use crate::dossier::Dossier;

const FACTS: &str = "content/agreements/pact/facts.toml";

/// A folder that records which files are put into it.
struct Noting {
    folder: Folder,
    made: Mutex<Vec<String>>,
}

impl Output for Noting {
    fn reuse(&self, path: &str, key: Digest) -> io::Result<bool> {
        self.folder.reuse(path, key)
    }

    fn put(&self, path: &str, key: Digest, bytes: &[u8]) -> io::Result<()> {
        self.made.lock().unwrap().push(path.to_owned());
        self.folder.put(path, key, bytes)
    }
}

/// Builds in this process; the files that were made, but for pages and the search.
fn made(root: &Path) -> Vec<String> {
    let folder =
        Folder::open(&root.join("public"), CommitOptions::default(), &|| {}).unwrap();
    let out = Noting { folder, made: Mutex::default() };
    let project = Project { root: root.to_owned() };
    let (mut report, options) = (Report::new(), Options::default());
    let built = pipeline::build(&project, &options, &out, &(), &mut report);
    assert!(built.is_some(), "{}", report.render(Locale::English, false));
    out.folder.commit().unwrap();
    let mut made = out.made.into_inner().unwrap();
    made.retain(|path| !path.ends_with(".html") && !path.starts_with("assets/"));
    made.sort();
    made
}

fn dossier() -> Dossier {
    with_settings("name = \"small\"\nbase_url = \"https://example.org/\"")
}

#[test]
fn an_edit_makes_only_what_has_other_rows() {
    let dossier = dossier();
    let root = dossier.root().to_owned();
    assert!(made(&root).len() > 80);
    assert_eq!(made(&root), [""; 0]);
    // No fact is in a text.
    let dossier = dossier.edit("content/agreements/pact/en.md", "Training", "A course");
    assert_eq!(made(&root), [""; 0]);
    // Only the rows of citations name a paragraph.
    let dossier = dossier.edit(FACTS, "report p5", "report p6");
    let tables = ["data/citations.csv", "data/dossier.json", "data/excel/citations.csv"];
    let beside = ["ar/agreements/pact.json", "en/agreements/pact.json"];
    let all: Vec<&str> = beside.iter().chain(&tables).copied().collect();
    let mut all: Vec<String> = all.into_iter().map(str::to_owned).collect();
    all.sort();
    assert_eq!(made(&root), all);
    drop(dossier);
}

/// A file that is known by its bytes has to be made before it can be asked for. There are such files once
/// or twice in a site, and none for each entry or of all facts.
#[test]
fn few_files_are_known_only_by_their_bytes() {
    let dossier = dossier();
    dossier.build().succeeded();
    let cache = fs::read_to_string(dossier.root().join(".mithaq-cache-public")).unwrap();
    let by_bytes = |line: &str| {
        let parts: Vec<&str> = line.splitn(4, ' ').collect();
        let [key, sum, _, path] = parts.as_slice() else { return None };
        let many =
            ["assets/", "data/schema/"].iter().any(|folder| path.starts_with(folder));
        (key == sum && !many).then(|| (*path).to_owned())
    };
    let found: Vec<String> = cache.lines().filter_map(by_bytes).collect();
    let expected = [
        "ar/calendar.ics",
        "ar/feed.xml",
        "data/datapackage.json",
        "data/load.sql",
        "data/network.graphml",
        "en/calendar.ics",
        "en/feed.xml",
        "robots.txt",
        "sitemap.xml",
    ];
    assert_eq!(found, expected);
}
