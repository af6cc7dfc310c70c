//! The languages of `diwan`: each has all messages, and a dossier in it builds.
//! Start at [`a_dossier_in_each_pair_builds_without_a_warning`].

use std::collections::BTreeSet;
use std::fs;

use crate::dossier::{Dossier, copy, files, repository};

/// Each language of `diwan`, its direction, and what a page of a country in it says above its title.
const LANGUAGES: [(&str, &str, &str); 10] = [
    ("ar", "rtl", "دولة"),
    ("en", "ltr", "Country"),
    ("es", "ltr", "País"),
    ("fa", "rtl", "کشور"),
    ("fr", "ltr", "Pays"),
    ("he", "rtl", "מדינה"),
    ("ru", "ltr", "Страна"),
    ("tr", "ltr", "Ülke"),
    ("ur", "rtl", "ملک"),
    ("zh", "ltr", "国家"),
];

/// The small dossier with `diwan`, as if it were in two other languages: only its texts are not.
fn dossier(first: &str, second: &str) -> Dossier {
    let dossier = Dossier::small();
    copy(&repository().join("themes"), &dossier.root().join("themes"));
    let dossier = dossier.edit("mithaq.toml", "\"bare\"", "\"diwan\"").edit(
        "content/articles/report/facts.toml",
        "{ en = ",
        "{ ar = \"تقرير\", en = ",
    );
    let dossier = dossier.edit(
        "mithaq.toml",
        "[\"ar\", \"en\"]",
        &format!("[\"{first}\", \"{second}\"]"),
    );
    // Both names go before either comes: the second language may be called as the first was.
    let renamed = |text: &str, [open, close]: [&str; 2]| {
        let part = |tag: &str| format!("{open}{tag}{close}");
        text.replace(&part("ar"), &part("1"))
            .replace(&part("en"), &part("2"))
            .replace(&part("1"), &part(first))
            .replace(&part("2"), &part(second))
    };
    let mut paths = files(&dossier.root().join("content"));
    paths.iter_mut().for_each(|path| *path = format!("content/{path}"));
    paths.push("mithaq.toml".to_owned());
    let read = |path: String| {
        let full = dossier.root().join(&path);
        let text = fs::read_to_string(&full).unwrap();
        fs::remove_file(full).unwrap();
        (path, text)
    };
    let all: Vec<_> = paths.into_iter().map(read).collect();
    for (path, text) in all {
        let full = dossier.root().join(renamed(&path, ["/", ".md"]));
        let named = path.ends_with(".toml");
        fs::write(full, if named { renamed(&text, [" ", " ="]) } else { text }).unwrap();
    }
    dossier
}

#[test]
fn a_dossier_in_each_pair_builds_without_a_warning() {
    for (at, (tag, dir, country)) in LANGUAGES.into_iter().enumerate() {
        let (other, _, elsewhere) = LANGUAGES[(at + 4) % LANGUAGES.len()];
        let dossier = dossier(tag, other);
        let checked = dossier.run(&["check", "--deny-warnings"]).succeeded();
        assert_eq!(checked.stderr, "", "{tag} and {other}");
        let run = dossier.build().succeeded();
        for (tag, word) in [(tag, country), (other, elsewhere)] {
            let page = run.page(&format!("{tag}/countries/kuwait.html"));
            assert_eq!(page.one(".eyebrow").words(), word, "{tag}");
        }
        let home = run.page(&format!("{tag}/index.html"));
        assert_eq!(home.root().attribute("lang"), Some(tag));
        assert_eq!(home.root().attribute("dir"), Some(dir));
    }
}

#[test]
fn every_language_has_every_message() {
    let folder = repository().join("themes/diwan/i18n");
    let messages = |tag: &str| -> BTreeSet<String> {
        let text = fs::read_to_string(folder.join(format!("{tag}.ftl"))).unwrap();
        let ids = text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
        ids.filter(|id| id.starts_with(char::is_alphabetic)).map(str::to_owned).collect()
    };
    let all = messages("en");
    assert!(all.len() > 400);
    for (tag, ..) in LANGUAGES {
        let own = messages(tag);
        let differing: Vec<_> = own.symmetric_difference(&all).collect();
        assert_eq!(differing, [""; 0], "{tag}");
    }
}
