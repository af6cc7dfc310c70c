//! What a reader finds on the pages of the real dossier.
//! Start at [`real`], which builds it.

use crate::dossier::{Dossier, Run};
use crate::html::Page;

fn real() -> (Dossier, Run) {
    let dossier = Dossier::real();
    let run = dossier.build().succeeded();
    (dossier, run)
}

/// The data attributes of a page's own events, as `event date basis`.
fn events(page: &Page) -> Vec<String> {
    page.data(&["data-event", "data-date", "data-basis"])
}

/// The data attributes of a page's own provisions, as `provision value`.
fn provisions(page: &Page) -> Vec<String> {
    page.data(&["data-provision", "data-value"])
}

/// Asserts that a page has links with these addresses.
#[track_caller]
fn leads(run: &Run, path: &str, to: &[&str]) {
    let page = run.page(path);
    let links = page.root().links();
    for href in to {
        assert!(links.contains(href), "{path}: no `{href}` in {links:?}");
    }
}

#[test]
fn kuwait_2023_shows_its_facts_in_both_languages() {
    let (_dossier, run) = real();
    for tag in ["ar", "en"] {
        let page = run.page(&format!("{tag}/agreements/kuwait-russia-2023.html"));
        assert_eq!(
            events(&page),
            ["signed 2023-07-03 inferred", "approved 2024-03-03 inferred"]
        );
        assert_eq!(
            provisions(&page),
            [
                "arms-supply stated",
                "maintenance stated",
                "modernisation stated",
                "spare-parts stated",
                "services stated",
                "training stated",
                "research-development stated",
                "manufacture stated",
                "other-fields stated",
                "arms-supply related",
                "maintenance related",
                "maintenance related",
                "modernisation related",
                "re-export-restriction silent",
                "end-use-control silent",
                "exercises silent",
                "mutual-defence silent",
            ]
        );
        let words = page.words();
        for paragraph in ["¶3, 10", "¶16–17", "¶11", "¶13", "¶12, 14"] {
            let comma = if tag == "ar" { "،" } else { "," };
            let paragraph = paragraph.replace(',', comma);
            assert!(words.contains(&paragraph), "{tag}: no {paragraph}");
        }
    }
    let english = run.page("en/agreements/kuwait-russia-2023.html").words();
    for words in [
        "3 July 2023",
        "3 March 2024",
        "Approved by one party (Kuwait); entry into force not reported",
        "5 years",
        "6 months",
    ] {
        assert!(
            english.to_lowercase().contains(&words.to_lowercase()),
            "{words}: {english}"
        );
    }
    let arabic = run.page("ar/agreements/kuwait-russia-2023.html").words();
    for words in ["3 تموز/يوليو 2023", "3 آذار/مارس 2024", "5 سنوات", "6 أشهر"]
    {
        assert!(arabic.contains(words), "{words}: {arabic}");
    }
}

#[test]
fn the_page_of_kuwait_lists_its_instruments_and_each_leads_back() {
    let (_dossier, run) = real();
    let instruments = ["kuwait-russia-1993", "kuwait-russia-2023", "kuwait-decree-2024"];
    for tag in ["ar", "en"] {
        let to = instruments.map(|id| format!("../agreements/{id}.html"));
        let country = format!("{tag}/countries/kuwait.html");
        leads(&run, &country, &to.each_ref().map(String::as_str));
        for id in instruments {
            let page = format!("{tag}/agreements/{id}.html");
            leads(&run, &page, &["../countries/kuwait.html"]);
        }
    }
}

#[test]
fn a_relation_is_stored_once_and_shown_at_both_ends() {
    let (_dossier, run) = real();
    let [first, second, decree] =
        ["kuwait-russia-1993.html", "kuwait-russia-2023.html", "kuwait-decree-2024.html"];
    for (page, to) in
        [(second, &[first, decree][..]), (first, &[second]), (decree, &[second])]
    {
        leads(&run, &format!("en/agreements/{page}"), to);
    }
}

#[test]
fn the_decree_shows_the_day_and_takes_its_status_from_its_form() {
    let (_dossier, run) = real();
    let page = run.page("en/agreements/kuwait-decree-2024.html");
    assert_eq!(events(&page), [""; 0], "the event is stored with the agreement");
    let words = page.words();
    assert!(words.contains("3 March 2024"), "{words}");
    assert!(words.to_lowercase().contains("issued"), "{words}");
}

#[test]
fn the_article_lists_the_facts_that_cite_it() {
    let (_dossier, run) = real();
    for tag in ["ar", "en"] {
        let page = run.page(&format!("{tag}/articles/gulf-gateway-2024.html"));
        assert_eq!(events(&page), [""; 0], "no event is the article's own");
        assert_eq!(provisions(&page), [""; 0]);
        for id in
            ["agreements/kuwait-russia-2023", "countries/kuwait", "people/vladimir-putin"]
        {
            assert!(page.leads_to(&format!("../{id}.html")), "{tag}: {id}");
        }
    }
}

#[test]
fn each_page_leads_to_itself_in_the_other_language() {
    let (_dossier, run) = real();
    for (page, other) in [
        (
            "ar/agreements/kuwait-russia-2023.html",
            "../../en/agreements/kuwait-russia-2023.html",
        ),
        ("en/agreements/index.html", "../../ar/agreements/index.html"),
        ("ar/method.html", "../en/method.html"),
        ("en/index.html", "../ar/index.html"),
    ] {
        leads(&run, page, &[other]);
    }
}

#[test]
fn language_and_direction_stand_on_every_page() {
    let (_dossier, run) = real();
    for (path, opening) in [
        ("ar/index.html", [("dir", "rtl"), ("lang", "ar")]),
        ("en/index.html", [("dir", "ltr"), ("lang", "en")]),
    ] {
        assert_eq!(run.page(path).root().attributes(), opening);
    }
}

#[test]
fn arabic_registers_sort_without_the_article() {
    let (_dossier, run) = real();
    let page = run.page("ar/countries/index.html");
    let links = page.root().links();
    let at = |id: &str| links.iter().position(|link| *link == format!("{id}.html"));
    // الإمارات under ا, البحرين under ب, روسيا under ر, السعودية under س, الكويت under ك.
    let order = ["uae", "bahrain", "russia", "saudi-arabia", "kuwait"];
    let order = order.map(|id| at(id).expect(id));
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn the_register_of_articles_shows_whole_titles_beside_short_ones() {
    let (_dossier, run) = real();
    let page = run.page("en/articles/index.html");
    let titles: Vec<_> = page.select(".full").iter().map(|node| node.text()).collect();
    let title =
        "Russian experts: the Putin–Kim agreement redraws the map of military alliances";
    assert!(titles.iter().any(|known| known.trim() == title), "{titles:?}");
}

#[test]
fn search_and_where_to_begin_stand_first_on_the_home_page() {
    let (_dossier, run) = real();
    for tag in ["ar", "en"] {
        let page = run.page(&format!("{tag}/index.html"));
        let wanted =
            ["h1", "form.search", ".counts", "#start", "figure", "table", ".sources"];
        let mut order = Vec::new();
        for node in page.select(&wanted.join(", ")) {
            let of = wanted.into_iter().find(|css| node.is(css)).unwrap();
            if !order.contains(&of) {
                order.push(of);
            }
        }
        assert_eq!(order, wanted, "{tag}");
    }
}

/// Where the marks of a page's timeline lead, and the words of each.
#[track_caller]
fn marks(page: &Page) -> Vec<(&str, String)> {
    let links = page.one("figure.timeline").select("a[href]").into_iter();
    links
        .map(|link| {
            let title = link.one("title").words().replace(['\u{2068}', '\u{2069}'], "");
            (link.attribute("href").unwrap(), title)
        })
        .collect()
}

#[test]
fn each_mark_of_a_timeline_leads_to_what_it_shows() {
    let (_dossier, run) = real();
    for tag in ["ar", "en"] {
        let home = run.page(&format!("{tag}/index.html"));
        let marks_at_home = marks(&home);
        assert!(marks_at_home.len() > 10, "{tag}: {marks_at_home:?}");
        let all: Vec<_> = marks_at_home.iter().map(|(href, _)| *href).collect();
        let first = "agreements/kuwait-russia-1993.html#m-e-signed-1993";
        let last = "agreements/iran-russia-2025.html#m-e-signed-2025-01-17";
        assert_eq!([all[0], all[all.len() - 1]], [first, last], "{tag}");
        for (href, title) in &marks_at_home {
            // The title begins with the date of the row and ends in the name of the page.
            let (path, row) = href.split_once('#').unwrap();
            let page = run.page(&format!("{tag}/{path}"));
            let short = title.rsplit([',', '،']).next().unwrap().trim();
            assert!(page.words().contains(short), "{tag}: {href} is not {short}");
            let row = page.one(&format!("tr[id=\"{row}\"]")).words();
            let (date, _) = title.split_once(": ").unwrap();
            assert!(row.contains(date), "{tag}: {title} leads to {row}");
        }
        let page = run.page(&format!("{tag}/countries/russia.html"));
        let marks = marks(&page);
        assert!(marks.len() > 10, "{tag}: {marks:?}");
        for (href, title) in &marks {
            let row = href.strip_prefix('#').unwrap();
            let row = page.one(&format!("tr[id=\"{row}\"]")).words();
            let (date, _) = title.split_once(": ").unwrap();
            assert!(row.contains(date), "{tag}: {title} leads to {row}");
        }
    }
}

#[test]
fn inserted_values_are_isolated() {
    let (_dossier, run) = real();
    let page = run.page("ar/agreements/kuwait-russia-2023.html");
    assert!(page.root().words_of("bdi").contains(&"الكويت".to_owned()));
}

#[test]
fn the_head_has_the_short_title_of_the_dossier() {
    let (_dossier, run) = real();
    let head = |path: &str| {
        let page = run.page(path);
        let title = page.one("head > title").words();
        [title.replace(['\u{2068}', '\u{2069}'], ""), page.one(".site-name").words()]
    };
    assert_eq!(
        head("ar/countries/qatar.html"),
        ["قطر — اتفاقات روسيا العسكرية", "اتفاقات روسيا العسكرية"]
    );
    assert_eq!(
        head("en/agreements/index.html"),
        ["Agreements — Russia’s military agreements", "Russia’s military agreements"]
    );
}
