//! What hosts and search engines are told.

use super::{text, with_settings};
use crate::dossier::Dossier;

#[test]
fn a_sitemap_has_each_page_with_the_one_in_the_other_language() {
    let dossier = with_settings("base_url = \"https://example.org/\"");
    dossier.build().succeeded();
    let sitemap = text(&dossier, "sitemap.xml");
    let pair = |path: &str, other: &str| {
        let links = ["ar", "en"].map(|tag| {
            format!("<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"https://example.org/{tag}/{path}\"/>")
        });
        let other = format!(
            "<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"https://example.org/{other}\"/>"
        );
        ["ar", "en"].map(|tag| {
            let [one, two] = &links;
            format!("<url><loc>https://example.org/{tag}/{path}</loc>{one}{two}{other}</url>\n")
        })
    };
    let paths = [
        "",
        "agreements/",
        "agreements/pact.html",
        "articles/",
        "articles/report.html",
        "countries/",
        "countries/kuwait.html",
        "countries/russia.html",
    ];
    let pairs = paths.map(|path| match path {
        "" => pair("", ""),
        path => pair(path, &format!("ar/{path}")),
    });
    let mut expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
        xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n\
        <url><loc>https://example.org/</loc></url>\n"
        .to_owned();
    expected.extend(pairs.iter().map(|[first, _]| first.as_str()));
    expected.extend(pairs.iter().map(|[_, second]| second.as_str()));
    expected.push_str("</urlset>\n");
    assert_eq!(sitemap, expected);
    // What a host serves at no address of its own is in no list.
    let plain = Dossier::small();
    plain.build().succeeded();
    assert!(!plain.root().join("public/sitemap.xml").exists());
}

#[test]
fn addresses_are_written_as_machines_read_them() {
    for (given, written) in [
        ("http://exämple.org/ملف/", "http://xn--exmple-cua.org/%D9%85%D9%84%D9%81/"),
        (
            "https://موقع.وزارة-الاتصالات.مصر",
            "https://xn--4gbrim.xn----ymcbaaajlc6dj7bxne2c.xn--wgbh1c/",
        ),
        ("https://example.org/a%20b", "https://example.org/a%20b/"),
        ("HTTPS://Example.ORG/x".to_lowercase().as_str(), "https://example.org/x/"),
    ] {
        let dossier = with_settings(&format!("base_url = \"{given}\""));
        dossier.build().succeeded();
        let sitemap = text(&dossier, "sitemap.xml");
        assert!(
            sitemap.contains(&format!("<loc>{written}en/agreements/pact.html</loc>")),
            "{sitemap}"
        );
        assert!(sitemap.is_ascii());
        // The same on the command line, where it replaces that of the settings.
        let dossier = Dossier::small();
        dossier.run(&["build", "--base-url", given]).succeeded();
        assert_eq!(text(&dossier, "sitemap.xml"), sitemap);
    }
}

#[test]
fn a_build_says_where_404_does_not_work() {
    let said = |run: crate::dossier::Run| run.succeeded().stdout.contains("`404.html`");
    let dossier = Dossier::small();
    assert!(said(dossier.build()));
    // Also where nothing is written again.
    assert!(said(dossier.build()));
    assert!(!said(dossier.run(&["build", "--base-url", "https://example.org/"])));
    assert!(!said(dossier.run(&["zip"])));
}
