//! Points, dates and lengths of time as French and Chinese write them.
//! Start at [`the_points_of_french_stand_after_a_narrow_space`].

use crate::dossier::{Dossier, Run};

const FACTS: &str = "content/agreements/example-agreement/facts.toml";

/// A new dossier in French and Chinese, with a date on the first of a month and a term of two units.
fn built() -> (Dossier, Run) {
    let dossier = Dossier::empty();
    dossier.run(&["init", "--languages", "fr,zh"]).succeeded();
    let dossier = dossier.edit(FACTS, "\"2024-03-05\"", "\"2024-03-01\"");
    let dossier = dossier.edit(FACTS, "\"P5Y\"", "\"P5Y6M\"");
    let run = dossier.build().succeeded();
    (dossier, run)
}

/// The text of a page as it is written, without what is no language: code, data, scripts and styles.
fn text(html: &str) -> String {
    let mut text = String::new();
    let mut within = None;
    for part in html.split('<') {
        let (tag, words) = part.split_once('>').unwrap_or(("", part));
        let name = tag.split(' ').next().unwrap_or_default();
        match within {
            None if ["code", "script", "style"].contains(&name) => within = Some(name),
            Some(open) if name.strip_prefix('/') == Some(open) => within = None,
            _ => {}
        }
        if within.is_none() {
            text.push_str(words);
        }
    }
    text
}

/// Each point on the pages of a language that `is_wrong` finds, with what stands before and after it.
fn wrong(
    dossier: &Dossier,
    tag: &str,
    is_wrong: impl Fn(&str, &str) -> bool,
) -> Vec<String> {
    let mut found = Vec::new();
    for (path, page) in dossier.pages() {
        if !path.starts_with(&format!("{tag}/")) {
            continue;
        }
        let text = text(&page.html);
        for (at, point) in text.match_indices([':', ';', '?', '!', ',']) {
            let (before, after) = (&text[..at], &text[at + 1..]);
            if is_wrong(before, after) && !(point == "," && tag == "fr") {
                let start = before.char_indices().rev().nth(20).map_or(0, |(at, _)| at);
                found.push(format!("{path}: {}", &text[start..=at]));
            }
        }
    }
    found
}

#[test]
fn the_points_of_french_stand_after_a_narrow_space() {
    let (dossier, run) = built();
    // A point that ends a word: those within addresses and names of files are not French.
    let found = wrong(&dossier, "fr", |before, after| {
        let ends = after.is_empty() || after.starts_with(char::is_whitespace);
        ends && !before.ends_with('\u{202f}')
    });
    assert_eq!(found, [""; 0]);
    let page = run.page("fr/agreements/example-agreement.html");
    assert!(text(&page.html).contains("\u{202f}: 1er mars 2024"));
    // A script that writes a chosen day has the first of a month as well.
    let firsts = |tag: &str| {
        let register = run.page(&format!("{tag}/agreements/index.html"));
        register.one("#m-as-of").attribute("data-firsts").map(ToOwned::to_owned)
    };
    let french = firsts("fr").expect("French has its own way");
    assert!(french.starts_with("1er janvier 2001|1er février 2001|"), "{french}");
    assert_eq!(firsts("zh"), None);
}

#[test]
fn the_points_of_chinese_are_wide() {
    let (dossier, run) = built();
    let han = |c: char| ('\u{4e00}'..'\u{a000}').contains(&c);
    let found = wrong(&dossier, "zh", |before, _| before.ends_with(han));
    assert_eq!(found, [""; 0]);
    let page = run.page("zh/agreements/example-agreement.html");
    assert!(text(&page.html).contains("5年6个月"));
}
