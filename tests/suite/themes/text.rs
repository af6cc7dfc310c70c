//! A message of a theme is text, whatever it is made of, and nothing in a theme ends the program.
//! Start at [`a_message_is_text`].

use crate::dossier::Dossier;

const MESSAGES: &str = "
literal = { \"<meta x>\" }{ \"\\u003Cb\\u003E\" } <i>
-brand = <b>{ $x }</b>
term = { -brand(x: \"<u>\") }
holder = x
    .part = <s>
reference = { literal }{ holder.part }
select = { $n ->
    [0] <nought>
    [zero] <zero>
    [one] <one>
    [two] <two>
    [few] <few>
    [many] <many>
   *[other] { \"<other>\" }
}
";

/// The small dossier with more messages in both languages.
fn with(messages: &str) -> Dossier {
    ["ar", "en"].iter().fold(Dossier::small(), |dossier, language| {
        dossier.edit(
            &format!("themes/bare/i18n/{language}.ftl"),
            "undated =",
            &format!("{messages}undated ="),
        )
    })
}

#[test]
fn a_message_is_text() {
    let template = "{% extends \"base.html\" %}\n{% block main %}\
        {% for m in [\"literal\", \"term\", \"reference\"] %}<p title=\"{{ m | t_plain }}\">{{ m | t }}</p>{% endfor %}\
        <p>{{ \"select\" | t(n=0) }}{{ \"select\" | t(n=1) }}{{ \"select\" | t(n=100) }}</p>{% endblock %}";
    let dossier = with(MESSAGES).file("themes/bare/templates/home.html", template);
    let run = dossier.build().succeeded();
    let page = run.page("en/index.html");
    let shown = ["<meta x><b> <i>", "<b><u></b>", "<meta x><b> <i><s>"];
    assert_eq!(page.values("p[title]", "title"), shown);
    let text: Vec<String> = page.select("p").into_iter().map(|p| p.text()).collect();
    let [literal, term, reference] = shown;
    assert_eq!(text[1..], [literal, term, reference, "<nought><one><other>"]);
}

#[test]
fn a_message_is_nested_no_deeper_than_the_stack() {
    let deep = |open: &str, close: &str, count: usize| {
        with(&format!("\ndeep = {}\"x\"{}\n", open.repeat(count), close.repeat(count)))
    };
    for (open, close) in [("{ ", " }"), ("{", "}")] {
        let report = deep(open, close, 20_000).run(&["check"]).refused().stderr;
        let said = "error[message-fault]: this message is nested more than 50 deep\n";
        assert!(report.starts_with(said), "{report}");
        deep(open, close, 40).run(&["check"]).succeeded();
    }
}

#[test]
fn a_tag_without_a_name_is_a_fault() {
    for (template, report) in [
        (
            "{%}\n",
            "error[theme-fault]: unknown tag\n --> themes/bare/templates/page.html:1:3\n  |\n1 | {%}\n  |   ^\n\n1 error\n",
        ),
        (
            "{#}\n",
            "error[theme-fault]: closing comment tag `#}` not found\n --> themes/bare/templates/page.html:1:1\n  |\n1 | {#}\n  | ^^\n\n1 error\n",
        ),
    ] {
        let run = Dossier::small()
            .file("themes/bare/templates/page.html", template)
            .run(&["check"]);
        assert_eq!(run.refused().stderr, report);
    }
}
