//! Themes that build on others, and the files that a theme brings along.

use std::collections::BTreeMap;
use std::fs;

use crate::dossier::{Dossier, Page, copy, files, plain, repository, tags};

pub(crate) const CHILD: &str =
    "name = \"child\"\nversion = \"0.1.0\"\nextends = \"bare\"\n";

/// The small dossier in a theme `child` that builds on `bare`.
fn child() -> Dossier {
    Dossier::small()
        .edit("mithaq.toml", "\"bare\"", "\"child\"")
        .file("themes/child/theme.toml", CHILD)
}

/// Every file of the site with what is in it, but for the checksums.
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
fn a_child_with_nothing_of_its_own_is_its_parent() {
    assert_eq!(differing(&site(&child()), &site(&Dossier::small())), [""; 0]);
}

#[test]
fn a_template_of_the_child_stands_in_for_the_parent_s() {
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
fn a_template_may_add_to_the_parent_s_of_the_same_name() {
    let dossier = child().file(
        "themes/child/templates/article.html",
        "{% extends \"bare/article.html\" %}\n\
         {% block facts %}<p>Before.</p>{{ super() }}<p>After.</p>{% endblock %}",
    );
    let own = site(&dossier);
    let parent = site(&Dossier::small());
    let page = "en/articles/report.html";
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
fn a_message_of_the_child_stands_in_for_the_parent_s() {
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

#[test]
fn a_static_file_of_the_child_stands_in_for_the_parent_s() {
    let dossier = child()
        .file("themes/child/static/style.css", "body { margin: 1px }")
        .file("themes/bare/static/print.css", "p { margin: 0 }");
    let (own, parent) = (site(&dossier), site(&Dossier::small()));
    let sheets = |site: &BTreeMap<String, String>| -> Vec<(String, String)> {
        let assets = site.iter().filter(|(name, _)| name.starts_with("assets/"));
        assets.map(|(name, text)| (name.clone(), text.clone())).collect()
    };
    let texts: Vec<String> = sheets(&own).into_iter().map(|(_, text)| text).collect();
    assert_eq!(texts, ["p { margin: 0 }", "body { margin: 1px }"]);
    let [(_, _), (new, _)] = &sheets(&own)[..] else { panic!("two files") };
    let [(old, _)] = &sheets(&parent)[..] else { panic!("one file") };
    assert_ne!(new, old);
    for (name, html) in own.iter().filter(|(name, _)| name.ends_with(".html")) {
        assert_eq!(html.replace(new, old), parent[name], "{name}");
        let top = "../".repeat(name.matches('/').count());
        assert!(
            html.contains(&format!("<link href={top}{new} rel=stylesheet>")),
            "{html}"
        );
    }
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
fn a_parent_that_is_not_there_is_told_with_the_near_one() {
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
fn what_a_theme_says_of_itself_is_known() {
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

/// The names of the assets of a site, each with its fingerprint as `#`.
fn assets(dossier: &Dossier) -> Vec<String> {
    dossier.run(&["build", "--quiet"]).succeeded();
    let public = dossier.root().join("public");
    let sums = fs::read_to_string(public.join("SHA256SUMS")).unwrap();
    let assets = sums.lines().map(|line| line.split_once("  ").unwrap());
    let assets = assets.filter(|(_, path)| path.starts_with("assets/"));
    assets.map(|(sum, path)| path.replace(&sum[..8], "#")).collect()
}

#[test]
fn static_files_bear_their_fingerprint() {
    let statics = "themes/bare/static";
    let dossier = Dossier::small()
        .file(&format!("{statics}/fonts/amiri.woff2"), "font")
        .file(&format!("{statics}/a.b.svg"), "<svg/>")
        .file(&format!("{statics}/licence"), "free")
        .file(&format!("{statics}/empty.css"), "");
    let names = [
        "assets/a.b.#.svg",
        "assets/empty.#.css",
        "assets/fonts/amiri.#.woff2",
        "assets/licence.#",
        "assets/style.#.css",
    ];
    assert_eq!(assets(&dossier), names);
    // The same bytes have the same name, others another, and the old one is gone.
    let before = site(&dossier);
    assert_eq!(site(&dossier), before);
    let dossier = dossier.edit(&format!("{statics}/style.css"), "0", "1");
    let after = site(&dossier);
    assert_eq!(assets(&dossier), names);
    let style = |site: &BTreeMap<String, String>| {
        site.keys().find(|name| name.contains("/style.")).cloned().unwrap()
    };
    assert_ne!(style(&before), style(&after));
    for (name, html) in after.iter().filter(|(name, _)| name.ends_with(".html")) {
        assert_eq!(html.replace(&style(&after), &style(&before)), before[name]);
    }
}

/// A style sheet names files as the theme has them, and finds them as the site has them.
#[test]
fn a_style_sheet_finds_other_files_by_their_fingerprints() {
    let statics = "themes/bare/static";
    let dossier = Dossier::small()
        .file(&format!("{statics}/fonts/a.woff2"), "font")
        .file(&format!("{statics}/print.css"), "@import \"css/deep.css\";")
        .file(
            &format!("{statics}/css/deep.css"),
            "a { src: url(../fonts/a.woff2?v#x) url(data:,x) url(#y) } /* url(none) */",
        );
    let before = site(&dossier);
    let text = |site: &BTreeMap<String, String>, start: &str| {
        let found = site.iter().find(|(name, _)| name.starts_with(start));
        let (name, text) = found.unwrap();
        (name.clone(), text.clone())
    };
    let (font, _) = text(&before, "assets/fonts/a.");
    let (deep, css) = text(&before, "assets/css/deep.");
    let font = font.trim_start_matches("assets/");
    assert_eq!(
        css,
        format!("a {{ src: url(../{font}?v#x) url(data:,x) url(#y) }} /* url(none) */")
    );
    let (print, css) = text(&before, "assets/print.");
    assert_eq!(css, format!("@import \"{}\";", deep.trim_start_matches("assets/")));
    // Another font gives all that lead to it another name.
    let after = site(&dossier.file(&format!("{statics}/fonts/a.woff2"), "other"));
    for (name, start) in [(deep, "assets/css/deep."), (print, "assets/print.")] {
        assert_ne!(name, text(&after, start).0);
    }
}

/// A sheet whose name begins with `_` stands where it is imported, and has no file in the site.
#[test]
fn a_partial_style_sheet_stands_in_the_place_of_its_import() {
    let statics = "themes/bare/static";
    let dossier = Dossier::small()
        .file(&format!("{statics}/fonts/a.woff2"), "font")
        .file(&format!("{statics}/style.css"), "@import \"_a.css\";\np { color: red }\n")
        .file(&format!("{statics}/_a.css"), "@import '_b.css';\nq { margin: 0 }\n")
        .file(&format!("{statics}/_b.css"), "a { src: url(fonts/a.woff2) }\n");
    assert_eq!(assets(&dossier), ["assets/fonts/a.#.woff2", "assets/style.#.css"]);
    let all = site(&dossier);
    let font = all.keys().find(|name| name.ends_with(".woff2")).unwrap();
    let font = font.trim_start_matches("assets/");
    let (_, css) =
        all.iter().find(|(name, _)| name.starts_with("assets/style.")).unwrap();
    assert_eq!(
        *css,
        format!("a {{ src: url({font}) }}\nq {{ margin: 0 }}\np {{ color: red }}\n")
    );
    for (sheet, fault) in [
        ("@import \"_a.css\" print;", "`_a.css` is a part of a style sheet"),
        ("a { src: url(_a.css) }", "`_a.css` is a part of a style sheet"),
        ("@import \"css/_c.css\";", "`css/_c.css` lies in another folder"),
        ("@import \"_d.css\";", "the style sheet `_d.css` needs itself"),
    ] {
        let dossier = Dossier::small()
            .file(&format!("{statics}/style.css"), sheet)
            .file(&format!("{statics}/_a.css"), "")
            .file(&format!("{statics}/css/_c.css"), "")
            .file(&format!("{statics}/_d.css"), "@import \"_d.css\";");
        let stderr = dossier.build().refused().stderr;
        assert!(stderr.contains(fault), "{stderr}");
    }
}

#[test]
fn a_file_that_a_style_sheet_lacks_is_told_with_the_near_one() {
    let statics = "themes/bare/static";
    let dossier = Dossier::small()
        .file(&format!("{statics}/a.woff2"), "font")
        .file(&format!("{statics}/style.css"), "a { src: url(\"b.woff2\") }\n");
    assert_eq!(
        dossier.build().refused().stderr,
        "\
error[theme-fault]: the theme has no `static/b.woff2`
 --> themes/bare/static/style.css:1:15
  |
1 | a { src: url(\"b.woff2\") }
  |               ^^^^^^^
  |
  = help: did you mean `static/a.woff2`?

1 error
nothing was written
"
    );
    let dossier = dossier
        .file(&format!("{statics}/style.css"), "@import \"more.css\";")
        .file(&format!("{statics}/more.css"), "@import \"style.css\";");
    let stderr = dossier.build().refused().stderr;
    assert!(stderr.contains("needs itself"), "{stderr}");
}

#[test]
fn a_static_file_that_is_not_there_is_a_fault_of_the_template() {
    let base = "themes/bare/templates/base.html";
    let stderr = Dossier::small().edit(base, "style.css", "stile.css").build().refused();
    assert!(
        stderr.stderr.starts_with(
            "error[theme-fault]: the theme has no `static/stile.css`\n --> themes/bare/"
        ),
        "{}",
        stderr.stderr
    );
}

#[test]
fn hidden_files_of_a_theme_are_passed_over() {
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

/// What systems and editors drop is passed over in `content/`, and has no place in a site either.
#[test]
fn droppings_in_a_theme_are_not_published() {
    let dossier = Dossier::small()
        .file("themes/bare/static/Thumbs.db", "x")
        .file("themes/bare/static/desktop.ini", "x")
        .file("themes/bare/static/style.css~", "x")
        .file("themes/bare/templates/base.html~", "{% if")
        .file("themes/bare/i18n/en.ftl~", "x");
    assert_eq!(assets(&dossier), ["assets/style.#.css"]);
}

/// Closes elements and attributes, if it can.
const EVIL: &str = r#"</title></a><evil b="1" c='2'>"'&amp;&"#;

/// The small dossier with this in the place of its names.
fn hostile() -> Dossier {
    let toml = EVIL.replace('"', "\\\"");
    let pair = format!("{{ ar = \"{toml}\", en = \"{toml}\" }}");
    let own =
        format!("{pair}\nsummary = {pair}\npublisher = {pair}\ncontact = \"{toml}\"");
    let names =
        format!("title = {pair}\nshort = {pair}\nsummary = {pair}\naliases = [\"old\"]");
    let told = format!("place = {pair}\ntext = {pair}\ndate");
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
        ("content/agreements/pact/facts.toml", "date", &told),
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
        for path in files(&dossier.root().join("public")) {
            if !path.ends_with(".html") {
                continue;
            }
            let html = run.page(&path).html;
            // What stands in `title` is text whatever it looks like, up to `</title`.
            let (head, rest) = html.split_once("<title>").unwrap();
            let (title, rest) = rest.split_once("</title>").unwrap();
            let dead = "&lt;/title></a><evil b=\"1\" c='2'>\"'&amp;amp;&";
            assert!(title.contains(dead) || !title.contains("evil"), "{path}: {title}");
            let names = tags(&format!("{head}{rest}"));
            assert!(names.iter().all(|(name, _)| name != "evil"), "{path}: {rest}");
        }
        run.page("en/countries/kuwait.html").shows(
            "<h1><bdi>&lt;/title>&lt;/a>&lt;evil b=\"1\" c='2'>\"'&amp;amp;&</bdi></h1>",
        );
        // In an attribute: the name of the article on its marks.
        let html = run.page("en/agreements/pact.html").html.replace("&#34;", "&quot;");
        let marks = Page { html }.elements_with("title").concat();
        let names: Vec<_> = marks.iter().filter(|(key, _)| key == "title").collect();
        assert!(names.len() >= 4, "{names:?}");
        assert!(names.iter().all(|(_, name)| name == EVIL), "{names:?}");
    }
}
