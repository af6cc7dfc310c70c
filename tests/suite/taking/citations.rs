//! Files for reference managers.

use serde_json::{Value, json};

use super::{in_diwan, text, with_settings};
use crate::dossier::Dossier;

const PAGE: &str = "content/articles/report/facts.toml";

/// An article with signs that are commands of BibTeX or RIS.
fn dossier() -> Dossier {
    with_settings("name = \"small\"\nbase_url = \"https://example.org/\"").file(
        PAGE,
        r#"title      = { ar = "تقرير", en = 'A {report} & 100% of C:\x_y ~ ^ # $' }
title_latn = "Taqrīr"
language   = "ar"
headline   = 'تقرير {عن} 100% & $5 #1 a_b \\ ~ ^'
author     = { ar = "سالم الحداد", en = "Salem Haddad" }
outlet     = { ar = "جريدة", en = "Daily" }
published  = { date = "[2019-07-30..2019-08-04]" }
paragraphs = 12
url        = "https://example.org/a_b?c=%7B"
"#,
    )
}

#[test]
fn bibtex_escapes_what_tex_would_obey() {
    let dossier = dossier();
    dossier.build().succeeded();
    let expected = r"@article{report,
  title = {تقرير \textbraceleft{}عن\textbraceright{} 100\% \& \$5 \#1 a\_b \textbackslash{}\textbackslash{} \textasciitilde{} \textasciicircum{}},
  journaltitle = {جريدة},
  note = {Taqrīr · [A \textbraceleft{}report\textbraceright{} \& 100\% of C:\textbackslash{}x\_y \textasciitilde{} \textasciicircum{} \# \$] · EDTF [2019-07-30..2019-08-04]},
  author = {{سالم الحداد}},
  date = {2019~},
  url = {https://example.org/a_b?c=%7B},
  language = {ar},
  langid = {arabic},
}

@online{small-report-ar,
  title = {تقرير},
  titleaddon = {ملف صغير},
  note = {Taqrīr · [A \textbraceleft{}report\textbraceright{} \& 100\% of C:\textbackslash{}x\_y \textasciitilde{} \textasciicircum{} \# \$]},
  date = {2026-11-21},
  url = {https://example.org/ar/articles/report.html},
  language = {ar},
  langid = {arabic},
}
";
    assert_eq!(text(&dossier, "ar/articles/report.bib"), expected);
}

#[test]
fn ris_and_csl_say_the_same() {
    let dossier = dossier();
    dossier.build().succeeded();
    let title = r"تقرير {عن} 100% & $5 #1 a_b \\ ~ ^";
    let note = r"Taqrīr · [A {report} & 100% of C:\x_y ~ ^ # $]";
    let ris = text(&dossier, "en/articles/report.ris");
    let expected = format!(
        "TY  - NEWS\r\nID  - report\r\nTI  - {title}\r\nTT  - {english}\r\nT2  - جريدة\r\n\
         AU  - سالم الحداد\r\nPY  - 2019\r\nDA  - 2019///\r\n\
         UR  - https://example.org/a_b?c=%7B\r\nLA  - ar\r\n\
         N1  - {note} · EDTF [2019-07-30..2019-08-04]\r\nER  - \r\n\
         TY  - ELEC\r\nID  - small-report-en\r\nTI  - {english}\r\nTT  - تقرير\r\n\
         T2  - A small dossier\r\nPY  - 2026\r\nDA  - 2026/11/21/\r\n\
         UR  - https://example.org/en/articles/report.html\r\nLA  - en\r\n\
         N1  - Taqrīr · [تقرير]\r\nER  - \r\n",
        english = r"A {report} & 100% of C:\x_y ~ ^ # $",
    );
    assert_eq!(ris, expected);
    let csl: Value =
        serde_json::from_str(&text(&dossier, "en/articles/report.csl.json")).unwrap();
    assert_eq!(
        csl[0],
        json!({
            "id": "report",
            "type": "article-newspaper",
            "title": title,
            "language": "ar",
            "author": [{ "literal": "سالم الحداد" }],
            "container-title": "جريدة",
            "URL": "https://example.org/a_b?c=%7B",
            "note": format!("{note} · EDTF [2019-07-30..2019-08-04]"),
            "issued": { "date-parts": [[2019]], "circa": true },
        })
    );
    assert_eq!(csl[1]["id"], "small-report-en");
}

#[test]
fn the_dossier_is_cited_with_all_articles() {
    let dossier = dossier();
    dossier.build().succeeded();
    let csl: Value =
        serde_json::from_str(&text(&dossier, "data/dossier.csl.json")).unwrap();
    let ids: Vec<_> = csl.as_array().unwrap().iter().map(|item| &item["id"]).collect();
    assert_eq!(ids, ["small-ar", "small-en", "report"]);
    for (ending, begin) in [("bib", "@"), ("ris", "TY  - ")] {
        let file = text(&dossier, &format!("data/dossier.{ending}"));
        let count = file.lines().filter(|line| line.starts_with(begin)).count();
        assert_eq!(count, 3, "{ending}");
    }
}

/// Each page has the words to cite it in both languages, each by the rules of its own.
#[test]
fn a_page_is_cited_in_both_languages() {
    let settings = "base_url = \"https://example.org/\"\n[language.ar]\nhijri = true";
    let dossier = in_diwan(with_settings(settings));
    let run = dossier.build().succeeded();
    let cited = |path: &str| {
        let page = run.page(path);
        page.root().words_of(".cite-page .citation")
    };
    let [ar, en] = ["ar", "en"].map(|tag| cited(&format!("{tag}/agreements/pact.html")));
    assert_eq!(ar.len(), 2, "{ar:?}");
    assert_eq!([&ar[0], &ar[1]], [&en[1], &en[0]]);
    assert!(ar[0].contains("21 نوفمبر 2026 (11 جمادى الآخرة 1448 هـ)"), "{ar:?}");
    assert!(en[0].contains("21 November 2026"), "{en:?}");
    assert!(ar[0].contains("https://example.org/ar/agreements/pact.html"), "{ar:?}");
}

/// What is cited says what is known of a date, and no more.
#[test]
fn a_citation_says_no_more_than_is_known_of_a_date() {
    for (published, bib, ris, csl) in [
        (
            "2019~/..",
            "{2019~}",
            "2019///",
            json!({ "date-parts": [[2019]], "circa": true }),
        ),
        (
            "[2019-03..]",
            "{2019-03~}",
            "2019/03//",
            json!({ "date-parts": [[2019, 3]], "circa": true }),
        ),
        ("199X", "{1990~}", "1990///", json!({ "date-parts": [[1990]], "circa": true })),
        ("19XX", "{1900~}", "1900///", json!({ "date-parts": [[1900]], "circa": true })),
        ("2019", "{2019}", "2019///", json!({ "date-parts": [[2019]] })),
        (
            "2019-03-05",
            "{2019-03-05}",
            "2019/03/05/",
            json!({ "date-parts": [[2019, 3, 5]] }),
        ),
    ] {
        let dossier = Dossier::small().edit(PAGE, "2024-03-09", published);
        dossier.build().succeeded();
        let file = text(&dossier, "en/articles/report.bib");
        assert!(file.contains(&format!("  date = {bib},\n")), "{file}");
        let file = text(&dossier, "en/articles/report.ris");
        assert!(file.contains(&format!("\r\nDA  - {ris}\r\n")), "{file}");
        let all: Value =
            serde_json::from_str(&text(&dossier, "en/articles/report.csl.json")).unwrap();
        assert_eq!(all[0]["issued"], csl, "{published}");
    }
}

/// A headline that the editors gave stands in brackets.
#[test]
fn a_supplied_headline_is_cited_in_brackets() {
    let headline = "headline   = \"تقرير\"";
    let supplied = "headline = \"عن الاتفاقية\"\nsupplied = true";
    let dossier = in_diwan(Dossier::small().edit(PAGE, headline, supplied));
    let run = dossier.build().succeeded();
    let page = run.page("en/articles/report.html");
    let cited = page.root().words_of(".cite-page .citation");
    assert!(cited[2].contains("[عن الاتفاقية]"), "{cited:?}");
    assert_eq!(page.values("meta[name=citation_title]", "content"), ["[عن الاتفاقية]"]);
    for (ending, line) in [
        ("bib", "  title = {[عن الاتفاقية]},\n"),
        ("ris", "TI  - [عن الاتفاقية]\r\n"),
        ("csl.json", "\"title\":\"[عن الاتفاقية]\""),
    ] {
        let file = text(&dossier, &format!("en/articles/report.{ending}"));
        assert!(file.contains(line), "{file}");
    }
}

/// The files of a page have the day that stands in its own words to cite it.
#[test]
fn a_page_and_its_files_are_of_one_day() {
    let facts = "content/agreements/pact/facts.toml";
    let dossier = in_diwan(with_settings("name = \"small\""));
    let old = std::fs::read_to_string(dossier.root().join(facts)).unwrap();
    let dossier = dossier.file(facts, format!("updated = \"2026-11-19\"\n{old}"));
    let run = dossier.build().succeeded();
    let cited = run.page("en/agreements/pact.html").root().words_of(".citation");
    assert!(cited[0].contains("as of 21 November 2026"), "{cited:?}");
    for path in ["en/agreements/pact.bib", "data/dossier.bib"] {
        let file = text(&dossier, path);
        assert!(file.contains("  date = {2026-11-21},\n"), "{file}");
    }
}
