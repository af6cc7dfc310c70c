//! Themes that build on others.
//! Start at [`child`], a theme that changes nothing of its parent.

mod assets;
mod built_in;
mod endless;
mod hostile;
mod text;

use std::collections::BTreeMap;
use std::fs;

use crate::dossier::{Dossier, files};
use crate::html::plain;

pub(crate) const CHILD: &str =
    "name = \"child\"\nversion = \"0.1.0\"\nextends = \"bare\"\n";

/// The small dossier in a theme `child` that builds on `bare`.
fn child() -> Dossier {
    Dossier::small()
        .edit("mithaq.toml", "\"bare\"", "\"child\"")
        .file("themes/child/theme.toml", CHILD)
}

/// Every file of the site with its bytes, except the checksums.
pub(crate) fn site(dossier: &Dossier) -> BTreeMap<String, String> {
    dossier.build().succeeded();
    let top = dossier.root().join("public");
    let read = |path: String| {
        let bytes = fs::read(top.join(&path)).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let text = if path.ends_with(".html") { plain(&text) } else { text };
        (path, text)
    };
    let mut all: BTreeMap<_, _> = files(&top).into_iter().map(read).collect();
    all.remove("SHA256SUMS");
    all
}

/// The names of the files in which two sites differ.
fn differing(
    one: &BTreeMap<String, String>,
    other: &BTreeMap<String, String>,
) -> Vec<String> {
    let mut names: Vec<String> = one.keys().chain(other.keys()).cloned().collect();
    names.sort();
    names.dedup();
    names.retain(|name| one.get(name) != other.get(name));
    names
}

#[test]
fn a_child_without_files_of_its_own_equals_its_parent() {
    assert_eq!(differing(&site(&child()), &site(&Dossier::small())), [""; 0]);
}

#[test]
fn a_template_of_the_child_replaces_the_parent_s() {
    let parent = site(&Dossier::small());
    let dossier = child().file(
        "themes/child/templates/article.html",
        "{% extends \"page.html\" %}\n{% block facts %}<p>The child's.</p>{% endblock %}",
    );
    let own = site(&dossier);
    let pages = ["ar/articles/report.html", "en/articles/report.html"];
    assert_eq!(differing(&own, &parent), pages);
    for page in pages {
        assert!(own[page].contains("<p>The child's.</p>"), "{}", own[page]);
        assert!(!own[page].contains("تقرير</p>"), "{}", own[page]);
    }
}

#[test]
fn a_template_may_extend_the_parent_s_of_the_same_name() {
    let dossier = child().file(
        "themes/child/templates/article.html",
        "{% extends \"bare/article.html\" %}\n\
         {% block facts %}<p>Before.</p>{{ super() }}<p>After.</p>{% endblock %}",
    );
    let own = site(&dossier);
    let parent = site(&Dossier::small());
    let page = "en/articles/report.html";
    // To the byte: the rest of the page is the parent's.
    let (head, rest) = parent[page].split_once("</h1>").unwrap();
    let (facts, tail) = rest.split_once("</ul>").unwrap();
    let expected = format!("{head}</h1><p>Before.</p>{facts}</ul><p>After.</p>{tail}");
    assert_eq!(own[page], expected);
}

/// The parent's templates are laid out by the child's base.
#[test]
fn the_base_of_the_child_is_around_the_parent_s_pages() {
    let dossier = child().file(
        "themes/child/templates/base.html",
        "<!doctype html><html lang=\"{{ lang.tag }}\"><title>x</title>\
         <main>{% block main %}{% endblock %}</main></html>",
    );
    let own = site(&dossier);
    let pages = own.iter().filter(|(name, _)| name.ends_with(".html"));
    for (name, html) in pages {
        assert!(html.contains("<main>") && !html.contains("style"), "{name}: {html}");
    }
    assert!(own["en/countries/kuwait.html"].contains("<main><h1><bdi>Kuwait</bdi></h1>"));
}

#[test]
fn a_message_of_the_child_replaces_the_parent_s() {
    let dossier = child().file("themes/child/i18n/en.ftl", "kind-countries = States\n");
    let (own, parent) = (site(&dossier), site(&Dossier::small()));
    let pages = ["en/countries/index.html", "en/index.html"];
    assert_eq!(differing(&own, &parent), pages);
    for page in pages {
        assert_eq!(own[page], parent[page].replace("Countries", "States"));
    }
}

#[test]
fn a_message_of_the_child_that_one_language_lacks_is_refused() {
    let dossier = child().file("themes/child/i18n/en.ftl", "hail = Hail\n");
    let stderr = dossier.build().refused().stderr;
    assert_eq!(
        stderr,
        "\
error[message-fault]: the message `hail` is missing in `themes/bare/i18n/ar.ftl`
 --> themes/child/i18n/en.ftl:1:1
  |
1 | hail = Hail
  | ^^^^
  |
  = help: add `hail = …` there

1 error
nothing was written
"
    );
}

/// A variant is seen by few pages: the theme is refused before one of them loses its words.
#[test]
fn every_variant_of_a_message_is_checked() {
    let dossier = child().file(
        "themes/child/i18n/en.ftl",
        "duration-years = { $count ->\n    [one] one year\n   *[other] { $n } years\n}\n\
         duration-days = { $count ->\n    [one] a day\n   *[other] { duration-days }\n}\n",
    );
    let stderr = dossier.build().refused().stderr;
    assert_eq!(
        stderr,
        "\
error[message-fault]: the message `duration-years` (themes/child/i18n/en.ftl:1:1) cannot be put together: Unknown variable: $n
 --> themes/child/i18n/en.ftl:1:1
  |
1 | duration-years = { $count ->
  | ^^^^^^^^^^^^^^
  |
  = help: its arguments are `$count`

error[message-fault]: the message `duration-days` (themes/child/i18n/en.ftl:5:1) cannot be put together: Cyclical dependency detected
 --> themes/child/i18n/en.ftl:5:1
  |
5 | duration-days = { $count ->
  | ^^^^^^^^^^^^^
  |
  = help: its arguments are `$count`

2 errors
nothing was written
"
    );
}

/// The fault is placed in the child's template, not in one of the parent's that extend it.
#[test]
fn a_template_that_extends_itself_is_refused() {
    let dossier =
        child().file("themes/child/templates/base.html", "{% extends \"base.html\" %}");
    assert_eq!(
        dossier.build().refused().stderr,
        "\
error[theme-fault]: this template extends itself, at once or through others
 --> themes/child/templates/base.html:1:4
  |
1 | {% extends \"base.html\" %}
  |    ^^^^^^^^^^^^^^^^^^^
  |
  = help: take one of the `extends` out; for a parent's template of the same name, write the theme too, as in `diwan/base.html`

1 error
nothing was written
"
    );
}

#[test]
fn the_nearest_of_three_wins() {
    let style = "themes/child/static/style.css";
    let dossier = child()
        .edit("mithaq.toml", "\"child\"", "\"grandchild\"")
        .file("themes/grandchild/theme.toml", CHILD.replace("bare", "child"))
        .file("themes/child/i18n/en.ftl", "kind-countries = States\nnotes = Remarks\n")
        .file("themes/grandchild/i18n/en.ftl", "kind-countries = Realms\n")
        .file(
            "themes/child/templates/page.html",
            "child {{ \"notes\" | t }}{% block facts %}{% endblock %}",
        )
        .file("themes/grandchild/templates/article.html", "grandchild")
        .file(style, "of the child");
    let own = site(&dossier);
    assert!(own["en/countries/index.html"].contains("<h1>Realms</h1>"));
    assert_eq!(own["en/articles/report.html"], "grandchild");
    // The bare theme's template for countries extends `page.html`, which is the child's here.
    assert!(own["en/countries/kuwait.html"].starts_with("child Remarks<ul>"));
    let sheet = own.iter().find(|(name, _)| name.starts_with("assets/")).unwrap();
    assert_eq!(sheet.1, "of the child");
}

#[test]
fn a_missing_parent_is_reported_with_the_nearest() {
    let dossier = child().file("themes/child/theme.toml", CHILD.replace("bare", "bear"));
    assert_eq!(
        dossier.build().refused().stderr,
        "\
error[unknown-file]: there is no theme `bear` in `themes/`
 --> themes/child/theme.toml:3:12
  |
3 | extends = \"bear\"
  |            ^^^^
  |
  = help: did you mean `bare`?

1 error
nothing was written
"
    );
}

#[test]
fn a_parent_is_a_folder_of_themes_and_nothing_else() {
    for name in ["../themes/bare", ".", "..", "", "bare/"] {
        let toml = CHILD.replace("\"bare\"", &format!("\"{name}\""));
        let stderr =
            child().file("themes/child/theme.toml", toml).build().refused().stderr;
        let message =
            format!("error[unknown-file]: there is no theme `{name}` in `themes/`\n");
        assert!(stderr.starts_with(&message), "{stderr}");
    }
}

#[test]
fn themes_in_a_circle_are_refused() {
    for (dossier, path, name) in [
        (
            child().edit(
                "themes/bare/theme.toml",
                "0.1.0\"",
                "0.1.0\"\nextends = \"child\"",
            ),
            "bare",
            "child",
        ),
        (
            child().edit("themes/child/theme.toml", "\"bare\"", "\"child\""),
            "child",
            "child",
        ),
    ] {
        let place = format!("themes/{path}/theme.toml:3:12");
        assert_eq!(
            dossier.build().refused().stderr,
            format!(
                "\
error[theme-fault]: the theme `{name}` extends itself
 --> {place}
  |
3 | extends = \"{name}\"
  |            ^^^^^
  |
  = help: take the `extends` out of one of them

1 error
nothing was written
"
            )
        );
    }
}

#[test]
fn the_keys_of_theme_toml_are_known() {
    let help = "a theme has `name`, `version`, `licence` and, if it builds on another, `extends`";
    for (toml, message) in [
        (
            format!("{CHILD}auther = \"x\"\n"),
            "error[theme-fault]: unknown field `auther`, expected one of `name`, `version`, \
             `licence`, `extends`\n --> themes/child/theme.toml:4:1\n",
        ),
        (
            CHILD.replace("version", "# version"),
            "error[theme-fault]: missing field `version`\n --> themes/child/theme.toml:1:1\n",
        ),
        (
            CHILD.replace("\"0.1.0\"", "1"),
            "error[theme-fault]: invalid type: integer `1`, expected a string\n \
             --> themes/child/theme.toml:2:11\n",
        ),
    ] {
        let stderr =
            child().file("themes/child/theme.toml", toml).build().refused().stderr;
        assert!(stderr.starts_with(message) && stderr.contains(help), "{stderr}");
    }
}

#[test]
fn a_theme_without_theme_toml_is_refused() {
    let stderr = child().without("themes/child").file("themes/child/x", "").build();
    let stderr = stderr.refused().stderr;
    assert!(
        stderr
            .starts_with("error[unreadable]: `themes/child/theme.toml` cannot be read: "),
        "{stderr}"
    );
}

#[test]
fn hidden_files_of_a_theme_are_ignored() {
    let broken = "{% if";
    let dossier = Dossier::small()
        .file("themes/bare/static/.DS_Store", "x")
        .file("themes/bare/static/.git/config", "x")
        .file("themes/bare/static/img/.hidden.png", "x")
        .file("themes/bare/templates/.base.html.swp", broken)
        .file("themes/bare/i18n/.en.ftl.swp", broken)
        .file("themes/bare/i18n/.en.ftl", "= broken")
        .file("themes/.hidden/theme.toml", broken);
    assert_eq!(dossier.run(&["check"]).succeeded().stderr, "");
    assert_eq!(differing(&site(&dossier), &site(&Dossier::small())), [""; 0]);
}
