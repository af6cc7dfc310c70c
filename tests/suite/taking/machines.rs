//! What pages say to machines: JSON-LD, the tags that Zotero reads, the JSON beside a page.

use serde_json::{Value, json};

use super::{in_diwan, text, with_settings};
use crate::dossier::Dossier;

/// The JSON-LD of a page.
fn linked(dossier: &Dossier, path: &str) -> Value {
    let html = text(dossier, path);
    let (_, rest) = html.split_once("<script type=\"application/ld+json\">").expect(path);
    let (json, _) = rest.split_once("</script>").unwrap();
    assert!(!json.contains('<'));
    serde_json::from_str(json).unwrap()
}

#[test]
fn pages_have_linked_data() {
    let dossier = in_diwan(with_settings("base_url = \"https://example.org/\""));
    dossier.build().succeeded();
    let crumbs =
        |way: Value| json!({ "@type": "BreadcrumbList", "itemListElement": way });
    let item = |position: u8, name: &str, item: &str| {
        let item = format!("https://example.org/en/{item}");
        json!({ "@type": "ListItem", "position": position, "name": name, "item": item })
    };
    let last = |name: &str| json!({ "@type": "ListItem", "position": 3, "name": name });
    assert_eq!(
        linked(&dossier, "en/agreements/pact.html"),
        json!({ "@context": "https://schema.org", "@graph": [
            {
                "@type": "Legislation",
                "name": "Treaty of Kuwait and Russia",
                "legislationType": "treaty",
                "legislationDate": "2023-07-03",
            },
            crumbs(json!([
                item(1, "Home", ""),
                item(2, "Agreements", "agreements/"),
                last("The treaty"),
            ])),
        ]})
    );
    assert_eq!(
        linked(&dossier, "en/countries/kuwait.html")["@graph"][0],
        json!({ "@type": "Country", "name": "Kuwait", "identifier": "KW" })
    );
    assert_eq!(
        linked(&dossier, "en/articles/report.html")["@graph"][0],
        json!({
            "@type": "NewsArticle",
            "headline": "تقرير",
            "inLanguage": "ar",
            "datePublished": "2024-03-09",
        })
    );
    let facts = "content/articles/report/facts.toml";
    let outlet = "paragraphs = 12\noutlet = { ar = \"صحيفة\", en = \"a newspaper\" }";
    let dossier = dossier.edit(facts, "paragraphs = 12", outlet);
    dossier.build().succeeded();
    assert_eq!(
        linked(&dossier, "en/articles/report.html")["@graph"][0]["publisher"],
        json!({ "@type": "Organization", "name": "a newspaper" })
    );
}

#[test]
fn the_tables_are_a_dataset() {
    let dossier = in_diwan(with_settings("base_url = \"https://example.org/\""));
    dossier.build().succeeded();
    assert_eq!(
        linked(&dossier, "en/data.html")["@graph"][0],
        json!({
            "@type": "Dataset",
            "name": "A small dossier",
            "description": "All facts of the dossier as files, to count with, to cite and to \
                load into other programs.",
            "distribution": [
                {
                    "@type": "DataDownload",
                    "encodingFormat": "application/json",
                    "contentUrl": "https://example.org/data/datapackage.json",
                },
                {
                    "@type": "DataDownload",
                    "encodingFormat": "application/json",
                    "contentUrl": "https://example.org/data/dossier.json",
                },
            ],
        })
    );
}

#[test]
fn a_licence_is_an_address() {
    for (licence, address) in [
        ("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
        ("CC-BY-NC-SA-3.0-IGO", "https://creativecommons.org/licenses/by-nc-sa/3.0/igo/"),
        ("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        ("ODbL-1.0", "https://spdx.org/licenses/ODbL-1.0.html"),
        ("CC-BY-4.0 OR MIT", "CC-BY-4.0 OR MIT"),
        ("LicenseRef-mine", "LicenseRef-mine"),
    ] {
        let dossier = in_diwan(with_settings(&format!("licence = \"{licence}\"")));
        dossier.build().succeeded();
        let graph = &linked(&dossier, "en/data.html")["@graph"];
        assert_eq!(graph[0]["license"], address, "{licence}");
    }
}

#[test]
fn nothing_in_it_ends_the_script() {
    let dossier = in_diwan(Dossier::small()).file(
        "content/countries/kuwait/facts.toml",
        "title = { ar = \"</script><b>\", en = \"<!--<script>\" }\niso = \"KW\"\n",
    );
    dossier.build().succeeded();
    assert_eq!(
        linked(&dossier, "ar/countries/kuwait.html")["@graph"][0]["name"],
        "</script><b>"
    );
    assert_eq!(
        linked(&dossier, "en/countries/kuwait.html")["@graph"][0]["name"],
        "<!--<script>"
    );
}

#[test]
fn zotero_finds_title_date_outlet_and_language_of_an_arabic_page() {
    let dossier = in_diwan(Dossier::small()).file(
        "content/articles/report/facts.toml",
        r#"title      = { en = "A report" }
language   = "ar"
headline   = 'تقرير «عن» "المعاهدة" & غيرها'
author     = { ar = "سالم الحداد", en = "Salem Haddad" }
outlet     = { ar = "جريدة القبس", en = "Al-Qabas" }
published  = { date = "2024-03" }
paragraphs = 12
url        = "https://example.org/?a=1&b=2"
"#,
    );
    let run = dossier.build().succeeded();
    let page = run.page("ar/articles/report.html");
    // Its translator for embedded metadata takes the content of these.
    let tags = page.select("head > meta[name^='citation_'], head > meta[name='dc.type']");
    let tags: Vec<(&str, &str)> = tags
        .into_iter()
        .map(|tag| (tag.attribute("name").unwrap(), tag.attribute("content").unwrap()))
        .collect();
    assert_eq!(
        tags,
        [
            ("dc.type", "newspaperArticle"),
            ("citation_title", "تقرير «عن» \"المعاهدة\" & غيرها"),
            ("citation_author", "سالم الحداد"),
            ("citation_journal_title", "جريدة القبس"),
            ("citation_date", "2024-03"),
            ("citation_language", "ar"),
            ("citation_public_url", "https://example.org/?a=1&b=2"),
        ]
    );
}

#[test]
fn pages_say_nothing_to_machines_where_that_is_switched_off() {
    let dossier = in_diwan(with_settings("[export]\nmetadata = false"));
    let run = dossier.build().succeeded();
    for path in ["en/articles/report.html", "en/data.html", "en/countries/kuwait.html"] {
        let page = run.page(path);
        assert_eq!(
            page.select("script[type], meta[name^='citation_']").len(),
            0,
            "{path}"
        );
    }
}

#[test]
fn the_json_beside_a_page_has_its_facts_in_its_language() {
    let dossier = Dossier::small();
    dossier.build().succeeded();
    let json: Value =
        serde_json::from_str(&text(&dossier, "en/countries/kuwait.json")).unwrap();
    let event = "pact#m-e-signed-2023-07-03";
    let by = |place: u8, entry: &str, name: &str| json!({ "event": event, "role": "by", "place": place, "entry": entry, "name": { "en": name } });
    assert_eq!(
        json,
        json!({
            "$schema": "../../data/schema/entry.schema.json",
            "id": "kuwait",
            "kind": "country",
            "language": "en",
            "tables": {
                "citations":
                    [{ "fact": event, "place": 1, "article": "report", "paragraphs": "p3" }],
                "countries": [{ "id": "kuwait", "title": { "en": "Kuwait" }, "iso": "KW" }],
                "entries": [{
                    "id": "kuwait",
                    "kind": "country",
                    "title": { "en": "Kuwait" },
                    "short": { "en": "Kuwait" },
                    "page": { "en": "en/countries/kuwait.html" },
                }],
                "event_roles": [by(1, "kuwait", "Kuwait"), by(2, "russia", "Russia")],
                "events": [{
                    "id": event,
                    "entry": "pact",
                    "kind": "signed",
                    "mode": "reported",
                    "date": {
                        "edtf": "2023-07-03", "earliest": "2023-07-03", "latest": "2023-07-03",
                    },
                    "basis": "stated",
                }],
                "facts": [{ "id": event, "entry": "pact", "fact_type": "event" }],
            },
        })
    );
    // The file of all has them in both languages.
    let all: Value = serde_json::from_str(&text(&dossier, "data/dossier.json")).unwrap();
    let kuwait = json!({ "id": "kuwait", "title": { "ar": "الكويت", "en": "Kuwait" }, "iso": "KW" });
    assert_eq!(all["tables"]["countries"][0], kuwait);
    for name in ["dossier", "entry", "events", "term_ends"] {
        let schema: Value = serde_json::from_str(&text(
            &dossier,
            &format!("data/schema/{name}.schema.json"),
        ))
        .unwrap();
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    }
}
