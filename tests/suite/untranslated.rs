//! What a page shows instead of a text or a name that is not translated yet.
//! Start at [`a_borrowed_text_shows_its_language_under_a_notice`].

use crate::dossier::Dossier;

/// A text in one language only, with or without its title beside it.
#[test]
fn a_borrowed_text_shows_its_language_under_a_notice() {
    let notice = ["لم يُترجم هذا النص بعد.", "This text is not translated yet."];
    for (have, lack, tags, own) in [
        (
            "en",
            "ar",
            "dir=ltr lang=en",
            "[[pact]] and Kuwait.\n\n## Part {#part}\n\nWords.\n",
        ),
        ("ar", "en", "dir=rtl lang=ar", "[[pact]] والكويت.\n\n## قسم {#part}\n\nكلام.\n"),
    ] {
        let path = format!("content/countries/kuwait/{have}.md");
        let dossier = Dossier::small().file(&path, format!("+++\n+++\n\n{own}"));
        let run = dossier.run(&["build"]).succeeded();
        let help = format!(" = help: write `content/countries/kuwait/{lack}.md`\n");
        let warning =
            format!("warning[missing-translation]: there is no text in `{lack}` yet\n");
        let place = "--> content/countries/kuwait\n";
        assert_eq!(run.stderr, format!("{warning}{place}{help}\n1 warning\n"));

        let notice = notice[usize::from(lack == "en")];
        let (first, rest) = own.split_once(".\n\n## ").unwrap();
        let (heading, words) = rest.split_once(" {#part}\n\n").unwrap();
        let borrowed = run.page(&format!("{lack}/countries/kuwait.html")).shows(
            &format!("<p>{notice}</p><div {tags}><p><a href=../agreements/pact.html>"),
        );
        for own in [&first[8..], heading, words.trim_end()] {
            assert!(borrowed.has(own), "{own}");
        }
        // It is there once, without a link to itself.
        assert!(borrowed.select(".switch").is_empty());
        let own = run
            .page(&format!("{have}/countries/kuwait.html"))
            .hides(notice)
            .hides(&format!("<div {tags}>"));
        assert!(own.select(".switch").is_empty());
        assert_eq!(own.select("section#part").len(), 1);
    }
}

#[test]
fn a_missing_half_of_a_pair_is_shown_in_the_other_language() {
    let dossier = Dossier::small().file(
        "content/countries/kuwait/facts.toml",
        "title = { ar = \"الكويت\" }\niso = \"KW\"\n",
    );
    let run = dossier.build().succeeded();
    assert_eq!(
        run.stderr,
        "\
warning[missing-translation]: this is not given in `en` yet
 --> content/countries/kuwait/facts.toml:1:9
  |
1 | title = { ar = \"الكويت\" }
  |         ^^^^^^^^^^^^^^^^^ column 9: `{ ar = \"الكويت\" }`
  |
  = help: add `en = \"…\"`

1 warning
"
    );
    let name = "<bdi dir=rtl lang=ar>الكويت</bdi>";
    let isolated = "<bdi dir=\"rtl\" lang=\"ar\">الكويت</bdi>";
    assert_eq!(run.page("en/countries/kuwait.html").one("h1").inner(), isolated);
    let register = run.page("en/countries/index.html");
    assert_eq!(register.one("a[href=\"kuwait.html\"]").inner(), isolated);
    // In a fact, and in the prose.
    run.page("en/agreements/pact.html")
        .shows(&format!("</bdi>: <a href=../countries/kuwait.html>{name}</a> and "))
        .shows(&format!("<p><a href=../countries/kuwait.html>{name}</a> and "));
    run.page("ar/countries/kuwait.html")
        .shows("<h1><bdi>الكويت</bdi></h1>")
        .hides("lang=ar>الكويت");
}
