//! Saves of every sort are seen, few builds are made of many, and memory stays level.
//! Start at [`many_saves_are_few_builds_and_the_last_wins`].

use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::client::Live;
use crate::dossier::Dossier;

const TEXT: &str = "content/pages/home/en.md";

fn text(words: &str) -> String {
    format!("+++\ntitle = \"A small dossier\"\n+++\n\n{words} [[pact]].\n")
}

/// A way to save a text.
type Save = fn(&Path, &str);

/// As editors save that keep the old file until the new one is whole.
fn by_renaming(path: &Path, text: &str) {
    let new = path.with_extension("md~new");
    fs::write(&new, text).unwrap();
    fs::rename(new, path).unwrap();
}

/// As editors save that leave a copy of the old file.
fn with_a_copy(path: &Path, text: &str) {
    let old = path.with_extension("md~");
    fs::rename(path, old).unwrap();
    fs::write(path, text).unwrap();
}

/// As editors save that write where the old file is, in two steps.
fn in_place(path: &Path, text: &str) {
    fs::write(path, "").unwrap();
    fs::write(path, text).unwrap();
}

#[test]
fn a_save_is_seen_however_it_is_done() {
    let dossier = Dossier::small();
    let live = Live::of(&dossier);
    let path = dossier.root().join(TEXT);
    let saves: [(&str, Save); 3] =
        [("rename", by_renaming), ("copy", with_a_copy), ("place", in_place)];
    for round in 0..20 {
        for (name, save) in saves {
            // All of one length, so that only what they say betrays them.
            let words = format!("Saved{round:03}{name:x<6}");
            save(&path, &text(&words));
            let page = live.get("/en/").text();
            assert!(page.contains(&words), "{words}: {page}");
            assert!(!page.contains("mithaq-faults"), "{words}: {page}");
        }
    }
    // A file whose times are set back, as some programs that copy do.
    let before = fs::metadata(&path).unwrap().modified().unwrap();
    fs::write(&path, text("Savedsetbackx")).unwrap();
    fs::File::options().write(true).open(&path).unwrap().set_modified(before).unwrap();
    assert!(live.get("/en/").text().contains("Savedsetbackx"));
}

#[test]
fn many_saves_are_few_builds_and_the_last_wins() {
    let dossier = Dossier::small();
    let live = Live::of(&dossier);
    let mut news = live.listen();
    let first = news.next(Duration::from_secs(10)).expect("the version is told at once");
    let path = dossier.root().join(TEXT);
    for number in 0..20 {
        in_place(&path, &text(&format!("Save {number}.")));
        sleep(Duration::from_millis(50));
    }
    let mut told = Vec::new();
    while let Some(version) = news.next(Duration::from_secs(2)) {
        told.push(version);
    }
    assert!((1..=4).contains(&told.len()), "{told:?} after {first}");
    assert!(live.get("/en/").text().contains("Save 19."));
    assert!(live.get("/en/").text().contains(told.last().unwrap()));
    // Nothing more happens, so nothing is told.
    assert_eq!(news.next(Duration::from_secs(1)), None);
    // One save is one build, and is told soon.
    let saved = Instant::now();
    by_renaming(&path, &text("The last."));
    let version = news.next(Duration::from_secs(10)).expect("a save is told");
    assert!(saved.elapsed() < Duration::from_secs(3), "{:?}", saved.elapsed());
    assert_eq!(news.next(Duration::from_secs(1)), None);
    assert!(live.get("/en/").text().contains(&version));
}

/// Faults are told too, and that they are gone.
#[test]
fn a_fault_is_told() {
    let dossier = Dossier::small();
    let live = Live::of(&dossier);
    let mut news = live.listen();
    let mut told = vec![news.next(Duration::from_secs(10)).unwrap()];
    for words in ["[[nobody]]", "Nobody.", "[[nobody]]"] {
        fs::write(dossier.root().join(TEXT), text(words)).unwrap();
        let version = news.next(Duration::from_secs(10)).expect(words);
        let page = live.get("/en/").text();
        assert!(page.contains(&version), "{version}: {page}");
        assert_eq!(page.contains("mithaq-faults"), words == "[[nobody]]", "{page}");
        told.push(version);
    }
    told.dedup();
    assert_eq!(told.len(), 4);
}

#[test]
fn folders_come_go_and_are_renamed() {
    let facts = "title = { ar = \"قطر\", en = \"Qatar\" }\niso = \"QA\"\n";
    let dossier = Dossier::small();
    let live = Live::of(&dossier);
    let content = dossier.root().join("content/countries");
    assert_eq!(live.get("/en/countries/qatar.html").status, 404);
    fs::create_dir(content.join("qatar")).unwrap();
    fs::write(content.join("qatar/facts.toml"), facts).unwrap();
    assert_eq!(live.get("/en/countries/qatar.html").status, 200);
    fs::rename(content.join("qatar"), content.join("dawha")).unwrap();
    assert_eq!(live.get("/en/countries/qatar.html").status, 404);
    assert!(live.get("/en/countries/dawha.html").text().contains("Qatar"));
    // Others name this one: the site stays as it was, with the faults over it.
    fs::rename(content.join("kuwait"), content.join("kwt")).unwrap();
    let page = live.get("/en/countries/kuwait.html").page();
    assert!(page.one("#mithaq-faults").words().contains("kuwait"));
    fs::rename(content.join("kwt"), content.join("kuwait")).unwrap();
    fs::remove_dir_all(content.join("dawha")).unwrap();
    assert!(
        live.get("/en/countries/kuwait.html").page().select("#mithaq-faults").is_empty()
    );
    assert_eq!(live.get("/en/countries/dawha.html").status, 404);
}

#[test]
fn files_of_the_theme_and_of_the_site_are_seen() {
    let dossier = Dossier::small().file("static/CNAME", "one.example");
    let live = Live::of(&dossier);
    let style = |live: &Live| {
        let page = live.get("/en/").page();
        let href = page.one("link[href*='style']").attribute("href").unwrap().to_owned();
        live.get(&format!("/{}", href.trim_start_matches("../"))).text()
    };
    let before = style(&live);
    let sheet = dossier.root().join("themes/bare/static/style.css");
    fs::write(&sheet, "body { margin: 41px }\n").unwrap();
    assert!(style(&live).contains("41px") && !before.contains("41px"));
    let messages = dossier.root().join("themes/bare/i18n/en.ftl");
    let words = fs::read_to_string(&messages).unwrap();
    fs::write(&messages, words.replace("notes = Notes", "notes = Remarks")).unwrap();
    assert!(!live.get("/en/").text().contains("mithaq-faults"));
    fs::write(dossier.root().join("static/CNAME"), "two.example").unwrap();
    assert_eq!(live.get("/CNAME").text(), "two.example");
    fs::write(dossier.root().join("static/new.txt"), "new").unwrap();
    assert_eq!(live.get("/new.txt").text(), "new");
    fs::remove_file(dossier.root().join("static/new.txt")).unwrap();
    assert_eq!(live.get("/new.txt").status, 404);
    // It stands where a page is going to be.
    fs::create_dir_all(dossier.root().join("static/en")).unwrap();
    fs::write(dossier.root().join("static/en/index.html"), "mine").unwrap();
    let page = live.get("/en/").page();
    assert!(page.one("#mithaq-faults").words().contains("static/en/index.html"));
    let vocabulary = dossier.root().join("content/vocabulary.toml");
    fs::remove_dir_all(dossier.root().join("static/en")).unwrap();
    let words = fs::read_to_string(&vocabulary).unwrap();
    fs::write(&vocabulary, words.replace("training\"", "teaching\"")).unwrap();
    assert!(live.get("/en/agreements/pact.html").text().contains("teaching"));
}

/// A save leaves nothing behind in memory.
#[test]
#[cfg(target_os = "linux")]
fn memory_stays_level() {
    let dossier = Dossier::real();
    let live = Live::of(&dossier);
    let path = dossier.root().join("content/pages/about/en.md");
    let words = fs::read_to_string(&path).unwrap();
    let save = |number: usize| {
        let more = if number % 7 == 3 { "[[nobody]]" } else { "" };
        fs::write(&path, format!("{words}\nSave {number}. {more}\n")).unwrap();
        let page = live.get("/en/about.html").text();
        assert_eq!(page.contains("mithaq-faults"), !more.is_empty(), "{number}");
        assert!(
            page.contains(&format!("Save {number}.")) || !more.is_empty(),
            "{number}"
        );
    };
    (0..200).for_each(save);
    let before = live.memory();
    (200..1_200).for_each(save);
    let after = live.memory();
    let grown = after as f64 / before as f64;
    assert!(grown < 1.15, "{before} bytes, and then {after}");
}
