//! What a reader finds on the pages of the real dossier.

use crate::dossier::{Dossier, Page, Run};

fn real() -> (Dossier, Run) {
    let dossier = Dossier::real();
    let run = dossier.build().succeeded();
    (dossier, run)
}

/// The data attributes of a page's own events, as `event date basis`.
fn events(page: &Page) -> Vec<String> {
    facts(page, "data-event", &["data-event", "data-date", "data-basis"])
}

/// The data attributes of a page's own provisions, as `provision value`.
fn provisions(page: &Page) -> Vec<String> {
    facts(page, "data-provision", &["data-provision", "data-value"])
}

fn facts(page: &Page, mark: &str, keys: &[&str]) -> Vec<String> {
    page.elements_with(mark)
        .into_iter()
        .map(|attributes| {
            let value = |key: &&str| {
                let found = attributes.iter().find(|(name, _)| name == key);
                found.map(|(_, value)| value.clone()).unwrap_or_else(|| "-".to_owned())
            };
            keys.iter().map(value).collect::<Vec<_>>().join(" ")
        })
        .collect()
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
                "training stated",
                "co-production stated",
                "other-fields stated",
                "re-export-restriction silent",
                "end-use-control silent",
                "exercises silent",
                "mutual-defence silent",
            ]
        );
        let words = page.words();
        for paragraph in ["¶3, 10", "¶16–17", "¶11, 13", "¶11–13", "¶12, 14"] {
            let comma = if tag == "ar" { "،" } else { "," };
            let paragraph = paragraph.replace(',', comma);
            assert!(words.contains(&paragraph), "{tag}: no {paragraph}");
        }
    }
    let english = run.page("en/agreements/kuwait-russia-2023.html").words();
    for words in [
        "3 July 2023",
        "3 March 2024",
        "Approved; entry into force not reported",
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
        let mut country = run.page(&format!("{tag}/countries/kuwait.html"));
        for id in instruments {
            country = country.shows(&format!("href=../agreements/{id}.html"));
            run.page(&format!("{tag}/agreements/{id}.html"))
                .shows("href=../countries/kuwait.html");
        }
    }
}

#[test]
fn a_relation_is_stored_once_and_shown_at_both_ends() {
    let (_dossier, run) = real();
    run.page("en/agreements/kuwait-russia-2023.html")
        .shows("href=kuwait-russia-1993.html")
        .shows("href=kuwait-decree-2024.html");
    run.page("en/agreements/kuwait-russia-1993.html")
        .shows("href=kuwait-russia-2023.html");
    run.page("en/agreements/kuwait-decree-2024.html")
        .shows("href=kuwait-russia-2023.html");
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
fn the_article_lists_what_rests_on_it() {
    let (_dossier, run) = real();
    for tag in ["ar", "en"] {
        let page = run.page(&format!("{tag}/articles/gulf-gateway-2024.html"));
        assert_eq!(events(&page), [""; 0], "no event is the article's own");
        assert_eq!(provisions(&page), [""; 0]);
        for id in
            ["agreements/kuwait-russia-2023", "countries/kuwait", "people/vladimir-putin"]
        {
            assert!(page.has(&format!("href=../{id}.html")), "{tag}: {id}");
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
        run.page(page).shows(&format!("href={other}"));
    }
}

#[test]
fn language_and_direction_stand_on_every_page() {
    let (_dossier, run) = real();
    let opening = |path: &str| {
        let page = run.page(path);
        let (_, attributes) = crate::dossier::tags(&page.html).remove(0);
        let mut attributes = attributes;
        attributes.sort();
        attributes
    };
    let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    assert_eq!(opening("ar/index.html"), [pair("dir", "rtl"), pair("lang", "ar")]);
    assert_eq!(opening("en/index.html"), [pair("dir", "ltr"), pair("lang", "en")]);
}

#[test]
fn arabic_registers_sort_without_the_article() {
    let (_dossier, run) = real();
    let page = run.page("ar/countries/index.html");
    let at = |id: &str| page.html.find(&format!("href={id}.html")).unwrap();
    // الإمارات under ا, البحرين under ب, روسيا under ر, السعودية under س, الكويت under ك.
    let order = ["uae", "bahrain", "russia", "saudi-arabia", "kuwait"].map(at);
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn facts_stand_before_the_long_text_on_the_home_page() {
    let (_dossier, run) = real();
    for tag in ["ar", "en"] {
        let page = run.page(&format!("{tag}/index.html"));
        let at = |piece: &str| page.html.find(piece).unwrap();
        let order = ["<h1", "class=contents", "<figure", "<table", "class=prose"].map(at);
        assert!(order.is_sorted(), "{tag}: {order:?}");
    }
}

/// Where the marks of a page's timeline lead, and the words of each.
fn marks(page: &Page) -> Vec<(String, String)> {
    let (_, figure) = page.html.split_once("<figure class=timeline>").unwrap();
    let (figure, _) = figure.split_once("</figure>").unwrap();
    let mark = |link: &str| {
        let (href, rest) = link.split_once('>').unwrap();
        let (_, rest) = rest.split_once("<title>").unwrap();
        let (title, _) = rest.split_once("</title>").unwrap();
        (href.trim_matches('"').to_owned(), title.to_owned())
    };
    figure.split("<a href=").skip(1).map(mark).collect()
}

#[test]
fn each_mark_of_a_timeline_leads_to_what_it_shows() {
    let (_dossier, run) = real();
    for tag in ["ar", "en"] {
        let home = run.page(&format!("{tag}/index.html"));
        let marks_at_home = marks(&home);
        assert!(marks_at_home.len() > 10, "{tag}: {marks_at_home:?}");
        let all: Vec<_> = marks_at_home.iter().map(|(href, _)| href.as_str()).collect();
        assert_eq!(all[0], "agreements/kuwait-russia-1993.html", "{tag}");
        assert_eq!(all[all.len() - 1], "agreements/iran-russia-2025.html", "{tag}");
        for (href, title) in &marks_at_home {
            // The title ends in the name of the page.
            let page = run.page(&format!("{tag}/{href}"));
            let short = title.rsplit([',', '،']).next().unwrap().trim();
            assert!(page.words().contains(short), "{tag}: {href} is not {short}");
        }
        let page = run.page(&format!("{tag}/countries/russia.html"));
        let marks = marks(&page);
        assert!(marks.len() > 10, "{tag}: {marks:?}");
        for (href, title) in &marks {
            let row = href.strip_prefix("#m-event-").unwrap();
            let (_, row) = page.html.split_once(&format!(" id=m-event-{row}>")).unwrap();
            let row =
                Page { html: row.split("</tr>").next().unwrap().to_owned() }.words();
            let (date, _) = title.split_once(": ").unwrap();
            assert!(row.contains(date), "{tag}: {title} leads to {row}");
        }
    }
}

#[test]
fn inserted_values_are_isolated() {
    let (_dossier, run) = real();
    run.page("ar/agreements/kuwait-russia-2023.html").shows("<bdi>الكويت</bdi>");
}
