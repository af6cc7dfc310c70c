//! The reader's site in the theme `diwan`: isolation, head matter, policy, neighbours, sorting.
//! Start at [`diwan`], which puts a dossier into that theme.

use std::fs;

use sha2::{Digest, Sha256};

use crate::dossier::{Dossier, copy, files, repository};
use crate::html::Page;

const KUWAIT: &str = "content/countries/kuwait/facts.toml";

fn diwan(dossier: Dossier) -> Dossier {
    copy(&repository().join("themes"), &dossier.root().join("themes"));
    dossier.edit("mithaq.toml", "\"bare\"", "\"diwan\"")
}

#[test]
fn foreign_words_in_prose_are_isolated() {
    let text =
        |title: &str, text: &str| format!("+++\ntitle = \"{title}\"\n+++\n\n{text}\n");
    let arabic = "منظومة S-400 (تريومف)، قال السفير\n\nالمصدر: DFNC.RU.";
    let dossier = Dossier::small()
        .file("content/pages/home/ar.md", text("ملف", arabic))
        .file("content/pages/home/en.md", text("Dossier", "Kuwait (الكويت), 2023"));
    for dossier in [
        dossier,
        diwan(Dossier::small())
            .file("content/pages/home/ar.md", text("ملف", arabic))
            .file("content/pages/home/en.md", text("Dossier", "Kuwait (الكويت), 2023")),
    ] {
        let run = dossier.build().succeeded();
        run.page("ar/index.html")
            .shows("<p>منظومة <bdi class=word>S-400</bdi> (تريومف)، قال السفير</p>")
            .shows("<p>المصدر: <bdi>DFNC.RU</bdi>.</p>");
        run.page("en/index.html").shows("<p>Kuwait (<bdi>الكويت</bdi>), 2023</p>");
    }
}

#[test]
fn foreign_words_in_names_are_isolated_too() {
    for (arabic, english, in_arabic, in_english) in [
        (
            "منظومة S-400 (تريومف)، قال السفير",
            "Kuwait (الكويت), 2023",
            "<bdi>منظومة <bdi class=word>S-400</bdi> (تريومف)، قال السفير</bdi>",
            "<bdi>Kuwait (<bdi>الكويت</bdi>), 2023</bdi>",
        ),
        (
            "المصدر: DFNC.RU.",
            "«الكويت» 2023",
            "<bdi>المصدر: <bdi>DFNC.RU</bdi>.</bdi>",
            "<bdi>«<bdi>الكويت</bdi>» 2023</bdi>",
        ),
        ("OSCE", "Kuwait", "<bdi>OSCE</bdi>", "<bdi>Kuwait</bdi>"),
    ] {
        let title = format!("{{ ar = \"{arabic}\", en = \"{english}\" }}");
        let dossier = diwan(Dossier::small()).edit(
            KUWAIT,
            "{ ar = \"الكويت\", en = \"Kuwait\" }",
            &title,
        );
        let run = dossier.run(&["build", "--quiet"]).succeeded();
        for (tag, html) in [("ar", in_arabic), ("en", in_english)] {
            // In the heading, in a link, and with the characters for plain text in the title.
            let page = run.page(&format!("{tag}/countries/kuwait.html"));
            let page = page.shows(&format!("<h1>{html}"));
            let title = page.one("head > title").text();
            assert!(title.contains(&in_plain_text(html)), "{title}");
            run.page(&format!("{tag}/countries/index.html")).shows(&format!(">{html}"));
        }
    }
}

/// Markup that isolates, as characters that do.
fn in_plain_text(html: &str) -> String {
    html.replace("<bdi class=word>", "\u{2068}")
        .replace("<bdi>", "\u{2068}")
        .replace("</bdi>", "\u{2069}")
}

/// A browser divides S-400 and 20-year at the hyphen, and with another sign a search would not find
/// it.
#[test]
fn a_designation_is_one_word_on_the_page_and_untouched_elsewhere() {
    let text =
        |title: &str, text: &str| format!("+++\ntitle = \"{title}\"\n+++\n\n{text}\n");
    let dossier = diwan(Dossier::small())
        .edit(KUWAIT, "en = \"Kuwait\"", "en = \"An S-400 & a Tu-22M3\"")
        .file("content/pages/home/ar.md", text("ملف", "«إس-400» و Su-35 وSu-35 Flanker"))
        .file(
            "content/pages/home/en.md",
            text(
                "The S-400",
                "S-400, <Tu-22M3>! On 2023-07-04, non-state R-7s; [[kuwait]]\n\n\
                 A 20-year-old Su-30MK-2, a-b-1-c- -2 and an ABCDEFGHIJKLMNOP-1 \
                 (CC-BY-4.0, ISO-8859-1. A-1.)",
            ),
        );
    let run = dossier.build().succeeded();
    run.page("ar/index.html").shows(
        "<p>«<span class=word>إس-400</span>» و <bdi class=word>Su-35</bdi> \
         و<bdi><span class=word>Su-35</span> Flanker</bdi></p>",
    );
    let name = "An <span class=word>S-400</span> & a <span class=word>Tu-22M3</span>";
    run.page("en/index.html")
        .shows("<h1><bdi>The <span class=word>S-400</span></bdi></h1>")
        .shows("<p><span class=word>S-400</span>, &lt;<span class=word>Tu-22M3</span>>! ")
        .shows(
            "<p>A <span class=word>20-year</span>-old <span class=word>Su-30MK-2</span>, \
             a-<span class=word>b-1-c</span>- -2 and an ABCDEFGHIJKLMNOP-1 \
             (<span class=word>CC-BY-4.0</span>, <span class=word>ISO-8859</span>-1. \
             <span class=word>A-1</span>.)",
        )
        .shows(&format!("On 2023-07-04, non-state <span class=word>R-7s</span>; <a href=countries/kuwait.html>{name}</a></p>"));
    run.page("en/countries/kuwait.html")
        .shows("<title>\u{2068}An S-400 & a Tu-22M3\u{2069}")
        .shows("<meta content=\"An S-400 & a Tu-22M3\"");
}

/// The name of the other language is in that language, also in the midst of a sentence.
#[test]
fn a_page_that_is_not_translated_names_its_language_in_that_language() {
    let dossier = diwan(Dossier::small())
        .file("content/pages/late/ar.md", "+++\ntitle = \"متأخر\"\n+++\n\nنص\n");
    dossier.build().succeeded().page("en/late.html").shows(
        "<p class=notice>This page has not been translated yet; the text is shown in its \
         own language: <bdi dir=rtl lang=ar>العربية</bdi>.</p>",
    );
}

/// Readers learn that a translation is behind its original, where both can be compared; the page of the original, and
/// that of a translation that is up to date, say nothing.
#[test]
fn a_translation_whose_original_has_changed_says_so() {
    let notice = "<p class=notice>The original of this text has changed since the translation \
        was last compared with it. <a href=../../both/agreements/pact.html>Both languages side by \
        side</a></p>";
    let pact = "en/agreements/pact.html";
    let dossier = diwan(Dossier::small());
    dossier.build().succeeded().page(pact).hides("has changed since");
    let dossier = dossier.edit("content/agreements/pact/ar.md", "الأحكام", "الحكم");
    let changed = dossier.build().succeeded();
    changed.page(pact).shows(notice);
    changed.page("ar/agreements/pact.html").hides("class=notice");
}

/// What a page may load.
const POLICY: &str = "meta[http-equiv=Content-Security-Policy]";

#[test]
fn a_page_needs_only_files_of_the_site_and_its_policy_says_so() {
    let dossier = Dossier::real();
    dossier.build().succeeded();
    for (path, page) in dossier.pages() {
        let policies = page.values(POLICY, "content");
        let [policy] = &policies[..] else { panic!("{path}: {policies:?}") };
        assert!(policy.starts_with("default-src 'none'; "), "{path}: {policy}");
        for node in page.select("*") {
            let (name, key) = (node.name(), |key| node.attribute(key).is_some());
            assert!(!key("style"), "{path}: style on `{name}`");
            // What says something to machines is no script that runs.
            let data = node.attribute("type") == Some("application/ld+json");
            assert!(
                name != "script" || data || key("src"),
                "{path}: a script in the page"
            );
            assert!(name != "style" || path == "404.html", "{path}: a style in the page");
            // No part of the page is asked of anyone else.
            for (key, value) in node.attributes() {
                let fetched = key == "src" || key == "href" && name == "link";
                assert!(!fetched || !value.contains("//"), "{path}: {value}");
            }
        }
    }
}

fn base64(bytes: &[u8]) -> String {
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let number = three.iter().fold(0, |all, byte| all << 8 | u32::from(*byte));
        let number = number << (8 * (3 - three.len()));
        for at in 0..4 {
            let letter = letters[(number >> (18 - 6 * at) & 63) as usize];
            text.push(if at <= three.len() { char::from(letter) } else { '=' });
        }
    }
    text
}

/// A host serves this page at any depth, so its style is in the page itself.
#[test]
fn the_policy_of_the_page_not_found_allows_its_own_style() {
    let dossier = Dossier::real();
    let page = dossier.build().succeeded().page("404.html");
    let hash = base64(&Sha256::digest(page.one("style").text().as_bytes()));
    let policy = page.one(POLICY).data(&["content"]);
    assert!(policy.contains(&format!("style-src 'sha256-{hash}'")), "{policy}");
}

#[test]
fn the_head_links_both_languages_and_a_default() {
    let dossier = diwan(Dossier::small());
    let base = "https://example.org/d/";
    let run = dossier.run(&["build", "--quiet", "--base-url", base]).succeeded();
    let english = run.page("en/countries/kuwait.html");
    let alternates = english.values("link[rel=alternate][hreflang]", "hreflang");
    assert_eq!(alternates, ["ar", "en", "x-default"]);
    let address = |tag: &str| format!("{base}{tag}/countries/kuwait.html");
    assert_eq!(
        english.values("link[rel=alternate][hreflang]", "href"),
        [address("ar"), address("en"), address("ar")]
    );
    assert_eq!(english.values("link[rel=canonical]", "href"), [address("en")]);
    let home = run.page("en/index.html");
    assert_eq!(home.values("link[hreflang=x-default]", "href"), [base]);
    for (page, title) in [(&english, "Kuwait"), (&home, "A small dossier")] {
        let og = |property: &str| {
            page.values(&format!("meta[property=\"{property}\"]"), "content")
        };
        assert_eq!(og("og:title"), [title]);
        assert_eq!(og("og:site_name"), ["A small dossier"]);
        assert_eq!(og("og:locale"), ["en"]);
        assert_eq!(og("og:locale:alternate"), ["ar"]);
    }
    // Without a base address the head has no addresses of pages.
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    let page = run.page("en/countries/kuwait.html").hides("og:url").hides("canonical");
    assert_eq!(page.values("link[rel=alternate][hreflang]", "href"), [""; 0]);
}

/// For a search engine a page with a borrowed text is a duplicate, but a reader may cite it.
#[test]
fn a_borrowed_text_has_no_canonical_address() {
    let dossier = diwan(Dossier::small())
        .file("content/countries/kuwait/ar.md", "+++\n+++\n\nدولة.\n");
    let run = dossier
        .run(&["build", "--quiet", "--base-url", "https://example.org/"])
        .succeeded();
    let english = run.page("en/countries/kuwait.html");
    let arabic = run.page("ar/countries/kuwait.html");
    for (page, count) in [(&english, 0), (&arabic, 1)] {
        assert_eq!(page.values("link[rel=canonical]", "href").len(), count);
        assert_eq!(page.values("link[rel=alternate][hreflang]", "href"), [""; 0]);
    }
    assert!(english.words().contains("https://example.org/en/countries/kuwait.html"));
}

/// The links to the entries before and after one, by relation.
fn neighbours(page: &Page) -> [Vec<&str>; 2] {
    ["a[rel=prev]", "a[rel=next]"].map(|links| page.values(links, "href"))
}

#[test]
fn an_entry_links_its_neighbours_in_the_register() {
    let dossier = Dossier::real();
    let run = dossier.build().succeeded();
    for (register, tag) in [("countries", "ar"), ("agreements", "en"), ("articles", "ar")]
    {
        let list = run.page(&format!("{tag}/{register}/index.html"));
        let rows = list.select("tbody tr").into_iter();
        let order: Vec<&str> =
            rows.filter_map(|row| row.first("a")?.attribute("href")).collect();
        assert!(order.len() > 4, "{order:?}");
        for (at, name) in order.iter().enumerate() {
            let page = run.page(&format!("{tag}/{register}/{name}"));
            let one = |at: Option<usize>| -> Vec<&str> {
                at.and_then(|at| order.get(at)).copied().into_iter().collect()
            };
            assert_eq!(neighbours(&page), [one(at.checked_sub(1)), one(Some(at + 1))]);
        }
    }
}

/// In each list, an event dated by its month comes after those dated by a day of it.
#[test]
fn a_month_stands_after_its_days() {
    const PACT: &str = "content/agreements/pact/facts.toml";
    let day = "date = \"2023-07-03\"";
    let later = "kind = \"signed\"\ndate = \"2023-07\"\ncite = [\"report p3\"]";
    let mut dossier = diwan(Dossier::small());
    let facts = fs::read_to_string(dossier.root().join(PACT)).unwrap();
    let text = |tag: &str| {
        let name = format!("content/agreements/pact/{tag}.md");
        fs::read_to_string(dossier.root().join(name)).unwrap()
    };
    let texts = [text("ar"), text("en")];
    // The first is the pact, on a day; the ids sort against the dates.
    for (id, date) in [("a-year", "2023"), ("b-month", "2023-07"), ("last", "2023-07-31")]
    {
        let date = format!("date = \"{date}\"");
        let folder = format!("content/agreements/{id}");
        dossier =
            dossier.file(&format!("{folder}/facts.toml"), facts.replace(day, &date));
        for (tag, text) in ["ar", "en"].iter().zip(&texts) {
            dossier = dossier.file(&format!("{folder}/{tag}.md"), text);
        }
    }
    let events = format!("[[event]]\n{later}\n\n[[event]]");
    let dossier = dossier.file(PACT, facts.replace("[[event]]", &events));
    let run = dossier.build().succeeded();
    for tag in ["ar", "en"] {
        let register = run.page(&format!("{tag}/agreements/index.html"));
        let links = register.root().links();
        let at = |id: &str| links.iter().position(|link| *link == format!("{id}.html"));
        let order = ["pact", "last", "b-month", "a-year"].map(|id| at(id).expect(id));
        assert!(order.is_sorted(), "{tag}: {order:?}");
        let page = run.page(&format!("{tag}/agreements/pact.html"));
        let dates = page.values("[data-event]", "data-date");
        assert_eq!(dates, ["2023-07-03", "2023-07"], "{tag}");
    }
}

/// The numbers by which a script sorts give the order of the language.
#[test]
fn rows_sort_by_the_alphabet_of_their_language() {
    let dossier = Dossier::real();
    let run = dossier.build().succeeded();
    for tag in ["ar", "en"] {
        let page = run.page(&format!("{tag}/countries/index.html"));
        assert_eq!(page.select("[data-sortable]").len(), 1);
        let keys: Vec<u32> = page
            .values("th[scope=row]", "data-sort")
            .iter()
            .map(|key| key.parse().unwrap())
            .collect();
        assert!(keys.len() == 14 && keys.is_sorted(), "{tag}: {keys:?}");
        // Without a script there is no input and no button.
        assert_eq!(page.select("form[role=search][hidden]").len(), 1);
        assert!(page.select("[aria-sort], th button").is_empty());
    }
}

#[test]
fn a_page_is_light() {
    let dossier = Dossier::real();
    dossier.build().succeeded();
    let public = dossier.root().join("public");
    let size = |path: &str| fs::metadata(public.join(path)).unwrap().len();
    let assets = files(&public.join("assets"));
    let of = |ending: &str| -> u64 {
        let all = assets.iter().filter(|path| path.ends_with(ending));
        all.map(|path| size(&format!("assets/{path}"))).sum()
    };
    // What searches is loaded when a reader searches.
    let search: u64 = assets
        .iter()
        .filter(|path| path.starts_with("search") && path.ends_with(".js"))
        .map(|path| size(&format!("assets/{path}")))
        .sum();
    // The matrix, the chronology and the search page have scripts of their own: a page loads at most one of them.
    let alone = ["matrix", "chronology", "asking"].map(|name| {
        let own =
            assets.iter().filter(|path| path.starts_with(name) && path.ends_with(".js"));
        own.map(|path| size(&format!("assets/{path}"))).sum::<u64>()
    });
    let usual = of(".js") - search - alone.iter().sum::<u64>();
    let scripts = usual + alone.iter().max().unwrap();
    assert!(scripts <= 19 * 1024, "{scripts}");
    assert!(usual <= 15 * 1024, "{usual}");
    // Fonts are already compressed; of the rest the uncompressed bytes are counted. Those for paper
    // have names of their own, and only a browser that prints fetches them.
    let paper: u64 = assets
        .iter()
        .filter(|path| path.contains("-paper-"))
        .map(|path| size(&format!("assets/{path}")))
        .sum();
    // Those for other scripts are fetched by pages that have them.
    let other: u64 = assets
        .iter()
        .filter(|path| path.contains("-extended") || path.contains("-hebrew"))
        .map(|path| size(&format!("assets/{path}")))
        .sum();
    let fonts = of(".woff2") - paper - other;
    assert!(fonts <= 100 * 1024, "{fonts}");
    assert!(paper > 0 && paper <= 100 * 1024, "{paper}");
    for (path, page) in dossier.pages() {
        // The country in which all agreements meet has the longest page, with all accusations and
        // answers; compressed it has a seventh of these bytes.
        // The chronology has every event; compressed it has a ninth of these bytes.
        let most = if path.ends_with("/timeline.html") { 300 } else { 160 };
        assert!(page.html.len() <= most * 1024, "{path}: {}", page.html.len());
    }
}
