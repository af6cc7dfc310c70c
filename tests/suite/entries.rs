//! What an entry may hold, and how its pages show it: texts, pictures, names.
//! Start at [`shown`], the bytes that the home page makes of a text.

use std::fs;

use crate::dossier::{Dossier, copy, repository};
use crate::html::Page;
use crate::pictures::png;

const HOME: &str = "content/pages/home/en.md";
const KUWAIT: &str = "content/countries/kuwait/facts.toml";
pub const PACT: &str = "content/agreements/pact/facts.toml";

/// The small dossier with this Markdown on its English home page.
fn home(markdown: &str) -> Dossier {
    let head = "+++\ntitle = \"A small dossier\"\n\n[translated]\n\
                m-title = \"9f926a824f08f35c\"\n+++\n\n";
    Dossier::small().file(HOME, format!("{head}{markdown}\n"))
}

/// The bytes that the English home page of a dossier makes of its text: everything before its
/// counts.
fn shown(dossier: &Dossier) -> String {
    let html = dossier.run(&["build", "--quiet"]).succeeded().page("en/index.html").html;
    let (_, text) = html.split_once("</h1>").unwrap();
    text.rsplit_once("<ul><li><a href=agreements/index.html>").unwrap().0.to_owned()
}

/// The dossier in the theme `diwan`.
pub fn diwan(dossier: Dossier) -> Dossier {
    copy(&repository().join("themes"), &dossier.root().join("themes"));
    dossier.edit("mithaq.toml", "\"bare\"", "\"diwan\"")
}

#[test]
fn an_old_address_leads_to_the_entry_in_both_languages() {
    let facts = "aliases = [\"al-kuwait\", \"kuwayt\"]\niso   = \"KW\"";
    let dossier = Dossier::small().edit(KUWAIT, "iso   = \"KW\"", facts);
    let run = dossier.build().succeeded();
    assert_eq!(run.stderr, "");
    for (tag, name) in [("ar", "الكويت"), ("en", "Kuwait")] {
        for old in ["al-kuwait", "kuwayt"] {
            let page = run.page(&format!("{tag}/countries/{old}.html"));
            let link = page.one("p > a[href=\"kuwait.html\"]");
            assert_eq!(link.inner(), format!("<bdi>{name}</bdi>"));
        }
        // Nothing else links to it.
        for (path, page) in dossier.pages() {
            assert!(!page.has("al-kuwait") && !page.has("kuwayt"), "{path}");
        }
    }
    let base = ["build", "--base-url", "https://example.org/d/"];
    let dossier = diwan(dossier);
    let run = dossier.run(&base).succeeded();
    let page = run.page("en/countries/al-kuwait.html");
    assert_eq!(
        page.one("meta[http-equiv=refresh]").data(&["content"]),
        "0; url=kuwait.html"
    );
    assert_eq!(
        page.one("link[rel=canonical]").data(&["href"]),
        "https://example.org/d/en/countries/kuwait.html"
    );
    assert_eq!(page.one("a[href=\"kuwait.html\"]").inner(), "<bdi>Kuwait</bdi>");
}

#[test]
fn a_draft_is_nowhere() {
    let facts = "title = { ar = \"قطر\", en = \"Qatar\" }\niso = \"QA\"\n";
    let path = "content/countries/qatar";
    let with = |draft: &str| {
        Dossier::small()
            .file(&format!("{path}/facts.toml"), format!("{facts}{draft}"))
            .file(&format!("{path}/en.md"), "+++\n+++\n\n[[kuwait]], ![map](map.png)\n")
            .file(&format!("{path}/map.png"), png(1, 1))
    };
    assert_ne!(with("").build().succeeded().stderr, "");
    let plain = Dossier::small();
    plain.build().succeeded();
    let site = |dossier: &Dossier| {
        fs::read_to_string(dossier.root().join("public/SHA256SUMS")).unwrap()
    };
    for draft in [
        "draft = true\n",
        "aliases = [\"katar\"]\ndraft = true\n",
        "\"dr\\u0061ft\" = true\n",
    ] {
        let dossier = with(draft);
        assert_eq!(dossier.build().succeeded().stderr, "", "{draft}");
        assert_eq!(site(&dossier), site(&plain), "{draft}");
    }
}

#[test]
fn pictures_of_a_page_in_a_deeper_folder_are_shown() {
    let dossier = Dossier::small()
        .file("content/countries/kuwait/ar.md", "+++\n+++\n\n![خريطة](map.png)\n")
        .file("content/countries/kuwait/map.png", png(40, 30));
    let run = dossier.build().succeeded();
    for tag in ["ar", "en"] {
        let page = run.page(&format!("{tag}/countries/kuwait.html"));
        let mut picture = page.one("img").attributes();
        picture.sort_unstable();
        assert_eq!(
            picture,
            [
                ("alt", "خريطة"),
                ("height", "30"),
                ("loading", "lazy"),
                ("src", "../../assets/countries/kuwait/map.65cdf041.png"),
                ("width", "40"),
            ]
        );
    }
}

#[test]
fn an_entry_is_complete_with_its_facts() {
    let facts = "\
title    = { ar = \"جمعية الكتاب\", en = \"Society of the Book\" }
short    = { ar = \"الجمعية\", en = \"Society\" }
summary  = { ar = \"جمعية للأمثلة.\", en = \"A society of examples.\" }
variants = [\"Buchgesellschaft\"]
form     = \"society\"
";
    let society =
        "\n[organisation.society]\nname = { ar = \"جمعية\", en = \"society\" }\n";
    let plain = Dossier::small();
    let vocabulary =
        fs::read_to_string(plain.root().join("content/vocabulary.toml")).unwrap();
    let dossier = plain
        .file("content/vocabulary.toml", format!("{vocabulary}{society}"))
        .file("content/organisations/society/facts.toml", facts)
        .file(
            "content/countries/kuwait/ar.md",
            "+++\nvariants = [\"الكوت\"]\n+++\n[[society]]\n",
        )
        .file(
            "content/countries/kuwait/en.md",
            "+++\nvariants = [\"Koweit\"]\n+++\n[[society]]\n",
        );
    let run = dossier.build().succeeded();
    for (tag, title, short, summary) in [
        ("ar", "جمعية الكتاب", "الجمعية", "جمعية للأمثلة."),
        ("en", "Society of the Book", "Society", "A society of examples."),
    ] {
        let isolated = |name: &str| format!("<bdi>{name}</bdi>");
        let page = run.page(&format!("{tag}/organisations/society.html"));
        assert_eq!(page.one("title").inner(), title);
        assert_eq!(page.one("h1").inner(), isolated(title));
        assert_eq!(page.one("h1 + p").inner(), isolated(summary));
        let page = run.page(&format!("{tag}/organisations/index.html"));
        assert_eq!(page.one("a[href=\"society.html\"]").inner(), isolated(short));
        let page = run.page(&format!("{tag}/countries/kuwait.html"));
        let link = page.one("p > a[href=\"../organisations/society.html\"]");
        // A prefix joins a name in a text.
        assert_eq!(link.inner(), short);
    }
    // Other spellings are for search only; no page shows them.
    for (path, page) in dossier.pages() {
        for variant in ["Buchgesellschaft", "الكوت", "Koweit"] {
            assert!(!page.words().contains(variant), "{path}: {variant}");
        }
    }
}

#[test]
fn a_link_to_a_section_of_the_other_language_leads_to_the_top() {
    let plain = Dossier::small();
    let arabic =
        fs::read_to_string(plain.root().join("content/agreements/pact/ar.md")).unwrap();
    let dossier = home("[[pact#scope|both]] [[pact#only|one]] [[pact#only]]")
        .file("content/agreements/pact/ar.md", format!("{arabic}\n## فقط {{#only}}\n"))
        .file(
            "content/pages/home/ar.md",
            "+++\ntitle = \"ملف صغير\"\n+++\n\n[[pact#only]]\n",
        );
    assert_eq!(
        shown(&dossier),
        "<p><a href=agreements/pact.html#scope>both</a> <a href=agreements/pact.html>one</a> \
         <a href=agreements/pact.html>The treaty</a></p>"
    );
    let arabic = dossier.build().succeeded().page("ar/index.html");
    let link = arabic.one("a[href=\"agreements/pact.html#only\"]");
    assert_eq!(link.inner(), "المعاهدة");
}

#[test]
fn footnotes_lead_there_and_back() {
    let text = "One[^b], two[^a], one again[^b].\n\n[^a]: The *second*.\n[^b]: The first [[kuwait]].";
    assert_eq!(
        shown(&home(text)),
        "<p>One<sup id=m-ref-1><a href=#m-note-1>1</a></sup>, \
         two<sup id=m-ref-2><a href=#m-note-2>2</a></sup>, \
         one again<sup><a href=#m-note-1>1</a></sup>.</p>\
         <section class=notes><h2>Notes</h2><ol>\
         <li id=m-note-1><p>The first <a href=countries/kuwait.html>Kuwait</a>.</p>\
         <p><a class=back href=#m-ref-1>back</a></p></li>\
         <li id=m-note-2><p>The <em>second</em>.</p>\
         <p><a class=back href=#m-ref-2>back</a></p></li></ol></section>"
    );
}

#[test]
fn tables_align_by_class_and_hold_links() {
    let table = "| a | b | c | d |\n|---|:---|:---:|---:|\n\
                 | [[kuwait\\|K]] | [[russia]] | [@report, p3] | *x* \\| y |\n| short |";
    assert_eq!(
        shown(&home(table)),
        "<div class=scroll tabindex=0><table><thead><tr><th scope=col>a</th>\
         <th scope=col>b</th><th class=centre scope=col>c</th><th class=end scope=col>d</th></tr>\
         </thead><tbody><tr><td><a href=countries/kuwait.html>K</a></td>\
         <td><a href=countries/russia.html>Russia</a></td>\
         <td class=centre><span class=cite dir=ltr lang=en>\
         <a title=\"A report\" href=articles/report.html#p3>[1 ¶3]</a></span></td>\
         <td class=end><em>x</em> | y</td></tr>\
         <tr><td>short</td><td></td><td class=centre></td><td class=end></td></tr>\
         </tbody></table></div>"
    );
}

#[test]
fn html_is_shown_as_text() {
    let html = "A <script>alert(1)</script> and <b onclick=\"x\">b</b>.\n\n\
                <script>\nalert(2)\n</script>\n\n<!-- <i> -->\n\n- <img src=x onerror=y>\n\n\
                | <u>t</u> |\n|---|\n\n`<s>`\n\n    <svg onload=z>\n\n## <i>H</i> {#h}";
    let dossier = home(html);
    let text = shown(&dossier);
    for live in ["<script", "<b", "<i>", "<img", "<u>", "<s>", "<svg", "<!--"] {
        assert!(!text.contains(live), "{live}: {text}");
    }
    let seen = Page::of(text).words();
    for dead in [
        "A <script>alert(1)</script> and <b onclick=\"x\">b</b>.",
        "<script> alert(2) </script>",
        "<!-- <i> -->",
        "<img src=x onerror=y>",
        "<u>t</u>",
        "<s>",
        "<svg onload=z>",
        "<i>H</i>",
    ] {
        assert!(seen.contains(dead), "{dead}: {seen}");
    }
    let stderr = dossier.run(&["check"]).stderr;
    assert!(stderr.matches("warning[raw-html]").count() >= 9, "{stderr}");
}

#[test]
fn only_known_schemes_make_links() {
    let of = |links: &'static str, fault: &'static str| {
        links.lines().map(move |link| (link.replace("\\n", "\n"), fault))
    };
    let bad = "[x](javascript:alert(1))\n[x](JavaScript:alert(1))\n[x](vbscript:x)
[x](&#106;avascript:alert(1))\n[x](data:text/html,x)\n[x](//example.org)\n[x](other.html)
[x](#scope)\n[x](file:///etc/passwd)\n<javascript:alert(1)>\n[x](< javascript:alert(1)>)
[x][y]\\n\\n[y]: javascript:alert(1)";
    let pictures = "![x](javascript:alert(1))\n![x](https://example.org/a.png)";
    for (link, fault) in of(bad, "bad-link").chain(of(pictures, "unknown-file")) {
        let stderr = home(&link).build().refused().stderr;
        assert!(stderr.starts_with(&format!("error[{fault}]: ")), "{link}: {stderr}");
    }
    // In Markdown this is not a link.
    let text = shown(&home("[x](java\tscript:alert(1))"));
    assert!(!text.contains("<a"), "{text}");
    assert_eq!(
        shown(&home(
            "[x](https://example.org/?a=1&b=\"2\") <http://example.org> [y](mailto:a@b.org)"
        )),
        "<p><a href='https://example.org/?a=1&b=\"2\"' rel=external>x</a> \
         <a href=http://example.org rel=external>http://example.org</a> \
         <a href=mailto:a@b.org rel=external>y</a></p>"
    );
}

#[test]
fn an_event_shows_who_reports_it_and_when() {
    let voices = "[\"kuwait\", { ar = \"خبراء\", en = \"experts\" }, { ar = \"شاهد\" }]";
    for (said, ar, en) in [
        ("2024-09", "قيل في سبتمبر 2024", "said in September 2024"),
        ("2024-09-01", "قيل في 1 سبتمبر 2024", "said on 1 September 2024"),
    ] {
        let facts = format!("mode = \"alleged\"\nvoice = {voices}\nsaid = \"{said}\"");
        let dossier = diwan(Dossier::small()).edit(PACT, "date = \"2023-07-03\"", &facts);
        let run = dossier.run(&["build", "--quiet"]).succeeded();
        for (tag, when, by) in [
            ("ar", ar, "بحسب الكويت وخبراء وشاهد"),
            ("en", en, "According to: Kuwait, experts and شاهد"),
        ] {
            let page = run.page(&format!("{tag}/agreements/pact.html"));
            let row = page.one("tr[data-event=signed]").words();
            assert!(row.contains(when) && row.contains(by), "{row}");
        }
        run.page("en/agreements/pact.html")
            .shows("<bdi>experts</bdi> and <bdi dir=rtl lang=ar>شاهد</bdi>")
            .shows("<a href=../countries/kuwait.html><bdi>Kuwait</bdi></a>, ");
    }
}

#[test]
fn registers_follow_the_alphabet_of_their_language() {
    let mut dossier = Dossier::small();
    for (id, iso, ar, en) in [
        ("uae", "AE", "الإمارات", "United Arab Emirates"),
        ("bahrain", "BH", "البحرين", "Bahrain"),
        ("iceland", "IS", "آيسلندا", "Iceland"),
        ("azerbaijan", "AZ", "أذربيجان", "Azerbaijan"),
        ("oman", "OM", "عُمان", "Oman"),
        ("austria", "AT", "النمسا", "Éustria"),
        ("germany", "DE", "ألمانيا", "germany"),
    ] {
        let facts =
            format!("title = {{ ar = \"{ar}\", en = \"{en}\" }}\niso = \"{iso}\"\n");
        dossier = dossier.file(&format!("content/countries/{id}/facts.toml"), facts);
    }
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    let rows = |tag: &str| {
        run.page(&format!("{tag}/countries/index.html")).root().words_of("ul > li")
    };
    assert_eq!(
        rows("ar"),
        [
            "ا أذربيجان",
            "ا ألمانيا",
            "ا الإمارات",
            "ا آيسلندا",
            "ب البحرين",
            "ر روسيا",
            "ع عُمان",
            "ك الكويت",
            "ن النمسا",
        ]
    );
    assert_eq!(
        rows("en"),
        [
            "A Azerbaijan",
            "B Bahrain",
            "E Éustria",
            "G germany",
            "I Iceland",
            "K Kuwait",
            "O Oman",
            "R Russia",
            "U United Arab Emirates",
        ]
    );
}
