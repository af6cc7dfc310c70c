//! Facing pages: an entry in both languages, side by side.
//! Start at [`shown`], what such a page shows.

use std::fs;

use crate::dossier::Dossier;
use crate::entries::{PACT, diwan};
use crate::html::{Node, Page};
use crate::links;

const AR: &str = "content/agreements/pact/ar.md";
const EN: &str = "content/agreements/pact/en.md";
const PAGE: &str = "both/agreements/pact.html";

const ARABIC: &str = "\
+++
title = \"معاهدة الكويت وروسيا\"
short = \"المعاهدة\"
+++

وقّعتها [[kuwait]] و[[russia|موسكو]] في 2023 [@report, p3].[^a]

## الأحكام {#scope}

تدريب [@report, p5].

- أول
- ثان

## بالعربية وحدها {#note-1}

قسم لا يرد في الأخرى.

## المدة {#term}

فقرة واحدة.

[^a]: حاشية عن [[kuwait]].
";

const ENGLISH: &str = "\
+++
title = \"Treaty of Kuwait and Russia\"
short = \"The treaty\"

[translated]
m-lead  = \"2ee8e87b60bb2610\"
+++

[[kuwait]] and [[russia|Moscow]] signed it in 2023 [@report, p3].[^a]

## Provisions {#scope}

Training [@report, p5].

- first
- second

## The term {#term}

One paragraph.

And one more.

### Only in English {#english}

A section that the other lacks.

[^a]: A note on [[kuwait]].
";

/// The small dossier with an agreement whose texts differ in their sections, and with the note of a
/// provision.
fn sided() -> Dossier {
    let facts =
        fs::read_to_string(crate::dossier::repository().join("tests/small").join(PACT));
    let noted = "note = { ar = \"تدريب ضباط [[russia]].\", en = \"Training of officers of [[russia]].\" }\n";
    diwan(Dossier::small())
        .file(PACT, facts.unwrap() + noted)
        .file(AR, ARABIC)
        .file(EN, ENGLISH)
}

/// The page of the pact in both languages, once what is written is recorded as translated.
fn recorded() -> (Dossier, Page) {
    let dossier = sided();
    dossier.run(&["translated", "pact"]).succeeded();
    let page = dossier.build().succeeded().page(PAGE);
    (dossier, page)
}

fn cell(cell: Node) -> String {
    let id = cell.attribute("id").map(|id| format!("#{id} ")).unwrap_or_default();
    let links: Vec<_> = cell.links();
    let links =
        if links.is_empty() { String::new() } else { format!(" -> {}", links.join(" ")) };
    let parts = cell.children().into_iter();
    let own = parts.clone().any(|part| part.is("h1, h2, h3, p, ul, ol"));
    let words: Vec<_> = match own {
        true => parts.flat_map(Node::lines).collect(),
        false => vec![cell.words()],
    };
    format!("{}: {id}{}{links}", cell.data(&["lang", "dir"]), words.join(" | "))
}

/// What the page of the pact shows, row by row.
const SHOWN: &str = "\
# row crumb
ar rtl: الاتفاقات -> ../../ar/agreements/index.html
en ltr: Agreements -> ../../en/agreements/index.html
# row
ar rtl: معاهدة الكويت وروسيا
en ltr: Treaty of Kuwait and Russia
# row summary
ar rtl: الأصل
en ltr: Translation current
# row opens
ar rtl: #ar-m-provisions الأحكام | الصفحة الكاملة -> ../../ar/agreements/pact.html#m-provisions
en ltr: #en-m-provisions Provisions | Full page -> ../../en/agreements/pact.html#m-provisions
# row provision
ar rtl: تدريب مذكور [1 ¶5] | تدريب ضباط روسيا. -> ../../ar/agreements/pact.html#m-p-training ../../ar/articles/report.html#p5 ../../ar/countries/russia.html
en ltr: training Stated [1 ¶5] | Training of officers of Russia. -> ../../en/agreements/pact.html#m-p-training ../../en/articles/report.html#p5 ../../en/countries/russia.html
# row opens
ar rtl: #ar-m-text بالتفصيل | الصفحة الكاملة -> ../../ar/agreements/pact.html#m-text
en ltr: #en-m-text In detail | Translation current | Full page -> ../../en/agreements/pact.html#m-text
# row text 1
ar rtl: وقّعتها الكويت وموسكو في 2023 [1 ¶3].1 -> ../../ar/countries/kuwait.html ../../ar/countries/russia.html ../../ar/articles/report.html#p3 #ar-m-note-1
en ltr: Kuwait and Moscow signed it in 2023 [1 ¶3].1 -> ../../en/countries/kuwait.html ../../en/countries/russia.html ../../en/articles/report.html#p3 #en-m-note-1
# row opens
ar rtl: #ar-scope الأحكام | الصفحة الكاملة -> ../../ar/agreements/pact.html#scope
en ltr: #en-scope Provisions | Translation current | Full page -> ../../en/agreements/pact.html#scope
# row text 2
ar rtl: تدريب [1 ¶5]. -> ../../ar/articles/report.html#p5
en ltr: Training [1 ¶5]. -> ../../en/articles/report.html#p5
# row text 3
ar rtl: أول | ثان
en ltr: first | second
# row opens
ar rtl: #ar-note-1 بالعربية وحدها | الصفحة الكاملة -> ../../ar/agreements/pact.html#note-1
en ltr: This section is not in this language
# row text
ar rtl: قسم لا يرد في الأخرى.
en ltr: 
# row opens
ar rtl: #ar-term المدة | الصفحة الكاملة -> ../../ar/agreements/pact.html#term
en ltr: #en-term The term | Translation current | Full page -> ../../en/agreements/pact.html#term
# row text
ar rtl: فقرة واحدة.
en ltr: One paragraph. | And one more.
# row opens
ar rtl: لا يرد هذا القسم في هذه اللغة
en ltr: #en-english Only in English | Full page -> ../../en/agreements/pact.html#english
# row text
ar rtl: 
en ltr: A section that the other lacks.
# row opens
ar rtl: هوامش
en ltr: Notes | Translation current
# row note
ar rtl: حاشية عن الكويت. -> ../../ar/countries/kuwait.html
en ltr: A note on Kuwait. -> ../../en/countries/kuwait.html
# row opens
ar rtl: مصادر هذه الصفحة
en ltr: Sources of this page
# row sources
ar rtl: [1] تقرير -> ../../ar/articles/report.html#p3
en ltr: [1] A report -> ../../en/articles/report.html#p3
";

/// What a facing page shows, row by row: of each language its id, its words and its links.
fn shown(page: &Page) -> String {
    let mut all = Vec::new();
    for row in page.select(".facing .row") {
        let number = row.first(".num").map(|num| format!(" {}", num.words()));
        all.push(format!(
            "# {}{}",
            row.attribute("class").unwrap(),
            number.unwrap_or_default()
        ));
        all.extend(row.select(".cell").into_iter().map(cell));
    }
    all.join("\n") + "\n"
}

#[test]
fn both_languages_of_an_entry_stand_side_by_side() {
    let (dossier, page) = recorded();
    assert_eq!(shown(&page), SHOWN);
    assert_eq!(links::broken(&dossier), [""; 0]);
    let root = page.root();
    assert_eq!(root.data(&["lang", "dir"]), "ar rtl");
    // Every id says its language, but for those of the theme.
    let ids = page.values("[id]", "id");
    let named =
        |id: &&&str| !["ar-", "en-", "m-"].iter().any(|begins| id.starts_with(begins));
    assert_eq!(
        ids.iter().filter(named).collect::<Vec<_>>(),
        [""; 0].iter().collect::<Vec<_>>()
    );
}

/// No word of the interface stands in one language alone.
#[test]
fn the_interface_speaks_both_languages() {
    let (_dossier, page) = recorded();
    let spoken = |node: Node| -> Vec<String> {
        let parts = node.select("[lang]").into_iter();
        parts
            .map(|part| format!("{} {}", part.attribute("lang").unwrap(), part.words()))
            .collect()
    };
    assert_eq!(
        spoken(page.one(".skip")),
        ["ar إلى المحتوى مباشرة", "en Skip to the content"]
    );
    assert_eq!(
        spoken(page.one(".site-head")),
        [
            "ar ملف صغير",
            "en A small dossier",
            "en A small dossier",
            "ar العربية",
            "en English"
        ]
    );
    assert_eq!(
        spoken(page.one(".halves")),
        ["ar اللغة", "en Language", "ar العربية", "ar معًا", "en Both", "en English"]
    );
    assert_eq!(
        spoken(page.one(".site-foot")),
        ["ar ملف صغير", "en A small dossier", "en A small dossier"]
    );
    assert_eq!(
        page.one("title").words(),
        "\u{2068}معاهدة الكويت وروسيا\u{2069} · \u{2068}Treaty of Kuwait and Russia\u{2069}"
    );
    // What scripts would say, they could say in one language only.
    assert_eq!(page.one("body").attributes(), []);
}

#[test]
fn a_chip_says_of_each_section_how_its_translation_stands() {
    let (dossier, _page) = recorded();
    let chips = |page: &Page| page.root().words_of(".second .chip");
    let text = fs::read_to_string(dossier.root().join(AR)).unwrap();
    let changed = text.replacen("تدريب", "تدريب وتسليح", 1);
    let dossier = dossier.file(AR, changed);
    let page = dossier.run(&["build", "--quiet"]).page(PAGE);
    assert_eq!(
        chips(&page),
        [
            "Original changed since",
            "Translation current",
            "Original changed since",
            "This section is not in this language",
            "Translation current",
            "Translation current"
        ]
    );
    let page = dossier
        .file(EN, ENGLISH.replace("[translated]\nm-lead  = \"2ee8e87b60bb2610\"\n", ""));
    let page = page.run(&["build", "--quiet"]).page(PAGE);
    let not = "Not compared with the original";
    assert_eq!(
        chips(&page),
        [not, not, not, "This section is not in this language", not, not]
    );
}

/// The pages of both languages that a site has.
fn pages(dossier: &Dossier) -> Vec<String> {
    let built = crate::dossier::files(&dossier.root().join("public"));
    built.into_iter().filter(|path| path.starts_with("both/")).collect()
}

/// Asserts that a site has no facing pages, and no link to one.
#[track_caller]
fn has_none(dossier: &Dossier) {
    assert_eq!(pages(dossier), [""; 0]);
    for (path, page) in dossier.pages() {
        assert!(!page.has("both/"), "{path} leads there");
    }
}

#[test]
fn an_entry_with_facts_and_both_texts_has_one() {
    let dossier =
        sided().file("content/countries/kuwait/ar.md", "+++\n+++\n\nنص عن [[russia]].\n");
    let run = dossier.run(&["build", "--quiet"]).succeeded();
    // The home page has both texts and no facts; Kuwait has one text, Russia none.
    assert_eq!(pages(&dossier), ["both/agreements/pact.html"]);
    for tag in ["ar", "en"] {
        let page = run.page(&format!("{tag}/agreements/pact.html"));
        assert!(page.leads_to("../../both/agreements/pact.html"));
        run.page(&format!("{tag}/countries/kuwait.html")).hides("both/");
        run.page(&format!("{tag}/index.html")).hides("both/");
    }
}

#[test]
fn a_theme_without_the_template_and_a_dossier_that_wants_none_have_no_such_page() {
    let dossier = sided().without("themes/diwan/templates/both.html");
    dossier.run(&["build", "--quiet"]);
    has_none(&dossier);
    let dossier = sided();
    let settings = fs::read_to_string(dossier.root().join("mithaq.toml")).unwrap();
    let dossier = dossier.file("mithaq.toml", settings + "\n[export]\nfacing = false\n");
    dossier.run(&["build", "--quiet"]);
    has_none(&dossier);
}

/// What a reader sees of a cached page is what a new build makes: a link of one paragraph changes while
/// its words stay.
#[test]
fn a_page_is_made_anew_when_a_link_of_it_changes() {
    let dossier = sided();
    dossier.run(&["build", "--quiet"]);
    let kuwait = "content/countries/kuwait/facts.toml";
    let dossier = dossier.edit(kuwait, "en = \"Kuwait\"", "en = \"Koweit\"");
    let page = dossier.run(&["build", "--quiet"]).page(PAGE);
    assert_eq!(page.one(".note .second").words(), "A note on Koweit.");
}
