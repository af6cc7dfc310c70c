//! What becomes of a text: the ends of its lines, and emphasis beside Arabic letters.
//! Start at [`a_carriage_return_ends_a_line`].

use crate::dossier::Dossier;

/// The text of the home page in English, with `body`, and the report of the build.
fn home(body: &str) -> (Vec<String>, String) {
    let file = format!("+++\ntitle = \"A small dossier\"\n+++\n\n{body}\n");
    let block = "{% block main %}";
    let template = "themes/bare/templates/home.html";
    let dossier = Dossier::small().file("content/pages/home/en.md", file).file(
        template,
        format!(
            "{{% extends \"base.html\" %}}{block}<main>{{{{ home.entry.text }}}}</main>\
                 {{% endblock %}}"
        ),
    );
    let run = dossier.run(&["build"]);
    if run.code != 0 {
        return (Vec::new(), run.stderr);
    }
    let page = run.page("en/index.html");
    let text = page.one("main").children().into_iter().map(|child| child.markup());
    (text.collect(), run.stderr)
}

#[test]
fn a_carriage_return_ends_a_line() {
    let section =
        "<section id=\"s1\"><div class=\"heading\"><h2>a</h2></div><p>b</p></section>";
    for body in ["# a\rb", "# a\r\nb", "# a\nb", "# a\r\rb\r"] {
        let (text, report) = home(body);
        assert_eq!(text, [section], "{body:?}");
        assert!(!report.contains("odd-character"), "{body:?}: {report}");
    }
}

#[test]
fn emphasis_that_is_refused_is_one_with_what_the_report_says_to_write() {
    for (written, instead, shown) in [
        ("و**«الكويت»**", "و«**الكويت**»", "و«<strong>الكويت</strong>»"),
        ("ب**(أ)**ها", "ب(**أ**)ها", "ب(<strong>أ</strong>)ها"),
        ("**قطر،**ثم", "**قطر**،ثم", "<strong>قطر</strong>،ثم"),
        ("و*«الكويت»*", "و«*الكويت*»", "و«<em>الكويت</em>»"),
        ("و_قطر_", "و*قطر*", "و<em>قطر</em>"),
        ("و__«قطر»__", "و«__قطر__»", "و«<strong>قطر</strong>»"),
        ("و** قطر **", "و **قطر** ", "و <strong>قطر</strong>"),
        (
            "و**[قطر](https://example.org/)**ية",
            "و[**قطر**](https://example.org/)ية",
            "و<a href=\"https://example.org/\" rel=\"external\"><strong>قطر</strong></a>ية",
        ),
    ] {
        let (_, report) = home(written);
        let trap = "error[markdown-trap]: `";
        assert!(report.contains(trap), "{written}: {report}");
        assert!(report.contains(&format!("5 + {instead}\n")), "{report}");
        let (text, _) = home(instead);
        let bare = |text: &str| text.replace("<bdi>", "").replace("</bdi>", "");
        let text: Vec<String> = text.iter().map(|text| bare(text)).collect();
        assert_eq!(text, [format!("<p>{shown}</p>")], "{instead}");
    }
}

#[test]
fn signs_that_emphasise_nothing_on_purpose_stand_on_the_page() {
    for sign in [
        "5 * 3 * 2",
        "2 ** 8",
        "2*3",
        "snake_case_name",
        "price* and tax*",
        "~5 to ~6",
        "name: ____",
        "https://example.org/_a_b/c~d*e",
        "@some_name and #a_b",
    ] {
        let (text, report) = home(sign);
        assert_eq!(text, [format!("<p>{sign}</p>")], "{report}");
    }
    let (text, _) = home(r"\*\*«x»\*\*y and `**«x»**y` and &#42;&#42;");
    assert_eq!(text, ["<p>**«x»**y and <code dir=\"auto\">**«x»**y</code> and **</p>"]);
}
