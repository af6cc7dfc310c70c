//! Five hard cases of the fact sheet, as a reader finds them: `tests/cases`, facts only.
//! Start at [`says`], what the page of an agreement says in data.

mod agreements;
mod diwan;
mod lists;

use crate::dossier::{Dossier, Run};
use crate::html::{Node, Page};

const LANGUAGES: [&str; 2] = ["ar", "en"];

fn cases() -> (Dossier, Run) {
    let dossier = Dossier::from("tests/cases");
    let run = dossier.build().succeeded();
    (dossier, run)
}

/// The items of every plain list of a page.
fn lists(page: &Page) -> Vec<Vec<Node<'_>>> {
    page.select("ul:not([class])").into_iter().map(Node::children).collect()
}

/// The first list of a page: the provisions of an agreement, the agreements of a party.
fn first_list(page: &Page) -> Vec<Node<'_>> {
    lists(page).into_iter().next().expect("a page has lists")
}

/// The last list of a page: its events, those of other entries that name it included.
fn event_list(page: &Page) -> Vec<Node<'_>> {
    lists(page).pop().expect("a page has lists")
}

/// The rows with the attribute `keys[0]`, each as its values, `-` where empty, and its sources.
fn data(page: &Page, keys: &[&str]) -> Vec<String> {
    let rows = lists(page).into_iter().flatten();
    rows.filter_map(|row| {
        let value = |key: &&str| {
            let value = row.attribute(key)?;
            Some(if value.is_empty() { "-" } else { value })
        };
        let values: Option<Vec<&str>> = keys.iter().map(value).collect();
        Some(format!("{} @ {}", values?.join(" "), sources(row)))
    })
    .collect()
}

/// Where a row is written: each article with its paragraphs.
fn sources(row: Node) -> String {
    let marks = row.select("a[href*=\"articles/\"]").into_iter();
    let all: Vec<String> = marks
        .filter_map(|link| {
            let (_, article) = link.attribute("href")?.rsplit_once('/')?;
            let mark = link.words();
            let mark = mark.strip_prefix('[')?.strip_suffix(']')?;
            let (_, paragraphs) = mark.split_once(' ')?;
            Some(format!("{} {paragraphs}", article.split_once(".html")?.0))
        })
        .collect();
    all.join("; ")
}

fn events(page: &Page) -> Vec<String> {
    data(page, &["data-event", "data-date", "data-basis"])
}

fn provisions(page: &Page) -> Vec<String> {
    data(page, &["data-provision", "data-value"])
}

/// The words of each row, cut where the expected ones end.
fn beginnings(rows: &[Node], expected: &[&str]) -> Vec<String> {
    let cut = |(at, row): (usize, &Node)| {
        let length = expected.get(at).map_or(usize::MAX, |words| words.chars().count());
        row.words().chars().take(length).collect()
    };
    rows.iter().enumerate().map(cut).collect()
}

#[track_caller]
fn all_begin(rows: &[Node], expected: &[&str]) {
    assert_eq!(beginnings(rows, expected), expected);
}

fn words_of(rows: &[Node]) -> Vec<String> {
    rows.iter().map(|row| row.words()).collect()
}

/// The line under the title of an agreement: its form and its parties.
#[track_caller]
fn form_and_parties(page: &Page) -> String {
    page.one("h1 + p").words()
}

/// The rows as a page has them: paragraphs are listed with the comma of its language.
fn with_comma(language: &str, rows: &[&str]) -> Vec<String> {
    let comma = if language == "ar" { "، " } else { ", " };
    rows.iter().map(|row| row.replace(", ", comma)).collect()
}

/// What an agreement's page says in data, the same in both languages but for the comma.
#[track_caller]
fn says(run: &Run, id: &str, standing: &str, own: &[&str], provided: &[&str]) {
    for language in LANGUAGES {
        let page = run.page(&format!("{language}/agreements/{id}.html"));
        assert_eq!(page.values("[data-status]", "data-status"), [standing]);
        assert_eq!(events(&page), with_comma(language, own), "{language}");
        assert_eq!(provisions(&page), with_comma(language, provided), "{language}");
    }
}
