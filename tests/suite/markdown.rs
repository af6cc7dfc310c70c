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
    let unrecorded = "";
    for body in ["# a\rb", "# a\r\nb", "# a\nb", "# a\r\rb\r"] {
        let (text, report) = home(body);
        assert_eq!(text, ["x"], "{body:?}");
        assert_eq!(report, unrecorded, "{body:?}");
    }
}
