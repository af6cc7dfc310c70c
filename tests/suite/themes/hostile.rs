//! Names that would close elements and attributes if they were not escaped.
//! Start at [`hostile`], a dossier full of them.

use crate::dossier::{Dossier, copy, repository};

/// Closes elements and attributes, if it is not escaped.
const EVIL: &str = r#"</title></a><evil b="1" c='2'>"'&amp;&"#;

/// The small dossier with this text instead of its names.
fn hostile() -> Dossier {
    let toml = EVIL.replace('"', "\\\"");
    let pair = format!("{{ ar = \"{toml}\", en = \"{toml}\" }}");
    let own =
        format!("{pair}\nsummary = {pair}\npublisher = {pair}\ncontact = \"{toml}\"");
    let names =
        format!("title = {pair}\nshort = {pair}\nsummary = {pair}\naliases = [\"old\"]");
    let facts = format!("place = {pair}\ntext = {pair}\ndate");
    let mut dossier = Dossier::small();
    for (path, old, new) in [
        ("mithaq.toml", "{ ar = \"ملف صغير\", en = \"A small dossier\" }", &own),
        ("content/vocabulary.toml", "{ ar = \"معاهدة\", en = \"treaty\" }", &pair),
        (
            "content/countries/kuwait/facts.toml",
            "title = { ar = \"الكويت\", en = \"Kuwait\" }",
            &names,
        ),
        ("content/articles/report/facts.toml", "{ en = \"A report\" }", &pair),
        ("content/agreements/pact/facts.toml", "date", &facts),
        ("content/agreements/pact/en.md", "Provisions", &format!("`{EVIL}` \\<evil>")),
    ] {
        dossier = dossier.edit(path, old, new);
    }
    dossier
}

#[test]
fn hostile_names_are_only_names() {
    let in_diwan = hostile().edit("mithaq.toml", "\"bare\"", "\"diwan\"");
    copy(&repository().join("themes"), &in_diwan.root().join("themes"));
    for dossier in [hostile(), in_diwan] {
        let run = dossier.run(&["build", "--quiet"]).succeeded();
        for (path, page) in dossier.pages() {
            // Everything in `title` is text, up to `</title`.
            let isolates = |c| matches!(c, '\u{2066}'..='\u{2069}');
            let title = page.one("head > title").text().replace(isolates, "");
            assert!(title.contains(EVIL) || !title.contains("evil"), "{path}: {title}");
            assert!(page.select("evil").is_empty(), "{path}: {}", page.html);
        }
        run.page("en/countries/kuwait.html").shows(
            "<h1><bdi>&lt;/title>&lt;/a>&lt;evil b=\"1\" c='2'>\"'&amp;amp;&</bdi></h1>",
        );
        // In an attribute: the name of the article on its marks.
        let page = run.page("en/agreements/pact.html");
        let names = page.values("[title]", "title");
        assert!(names.len() >= 4, "{names:?}");
        assert!(names.iter().all(|name| *name == EVIL), "{names:?}");
    }
}
