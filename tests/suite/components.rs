//! Components and blocks of templates: what a child theme replaces, and what it adds.

use std::fs;

use crate::dossier::{Dossier, copy, repository};
use crate::themes::{CHILD, site};

/// The guide's dossier in a theme `child` that builds on `diwan`, with one template of its own.
fn child_of_diwan(name: &str, template: &str) -> Dossier {
    let dossier =
        Dossier::from("tests/guide").edit("mithaq.toml", "\"bare\"", "\"child\"");
    copy(&repository().join("themes"), &dossier.root().join("themes"));
    dossier
        .file("themes/child/theme.toml", CHILD.replace("bare", "diwan"))
        .file(&format!("themes/child/templates/{name}"), template)
}

/// The child's file may have any name: only the name of the component counts.
#[test]
fn a_component_of_the_child_replaces_the_parent_s() {
    let component = "{% component why(words) %}<p class=\"mine\">{{ words }}</p>\
                     {% endcomponent why %}";
    for name in ["mine.html", "part-proof.html", "a/b.html"] {
        let own = site(&child_of_diwan(name, component));
        let parent = site(&child_of_diwan("unused.html", ""));
        let (mut ours, mut theirs) = (0, 0);
        for (path, html) in own.iter().filter(|(path, _)| path.ends_with(".html")) {
            assert!(
                !html.contains("<p class=\"why\"><span class=\"label\">Why"),
                "{path}"
            );
            ours += html.matches("class=mine").count();
            theirs += parent[path].matches("class=mine").count();
        }
        assert!(ours > 3 && theirs == 0, "{name}: {ours} of ours, {theirs} of theirs");
    }
}

#[test]
fn a_child_has_components_of_its_own() {
    let dossier = child_of_diwan(
        "agreement.html",
        "{% extends \"diwan/agreement.html\" %}\n\
         {% block status %}{{ <shout words={entry.short | plain} /> }}{% endblock status %}",
    )
    .file(
        "themes/child/templates/loud.html",
        "{% component shout(words) %}<p class=\"loud\">{{ words }}!</p>{% endcomponent %}",
    );
    let own = site(&dossier);
    let page = &own["en/agreements/pact.html"];
    assert!(page.contains("The treaty!</p>") && !page.contains("m-status"), "{page}");
}

#[test]
fn a_missing_component_is_reported_at_its_place() {
    let dossier = child_of_diwan(
        "page.html",
        "{% extends \"diwan/page.html\" %}\n\
         {% block tail %}{{ <shout /> }}{% endblock tail %}",
    );
    let stderr = dossier.build().refused().stderr;
    let fault = "error[theme-fault]: unknown component `shout`\n \
                 --> themes/child/templates/page.html:2:";
    assert!(stderr.contains(fault), "{stderr}");
}

/// A component that two files of one theme define is a fault, whichever theme it is.
#[test]
fn a_theme_defines_a_component_once() {
    let component = "{% component shout() %}{% endcomponent shout %}";
    let dossier = child_of_diwan("a.html", component)
        .file("themes/child/templates/b.html", component);
    let stderr = dossier.build().refused().stderr;
    let fault = "error[theme-fault]: the component `shout` is defined twice in this theme\n \
                 --> themes/child/templates/b.html:1:14";
    assert!(stderr.contains(fault), "{stderr}");
    assert!(stderr.contains("::: themes/child/templates/a.html:1:14"), "{stderr}");
}

/// A child may add to what a block of `diwan` prints, before it and after it, in each template that
/// has the block.
#[test]
fn a_child_adds_before_and_after_every_block() {
    let templates = repository().join("themes/diwan/templates");
    // These can hold no elements, or are filled anew by each template that extends this one.
    let elsewhere = [
        ("base", "title"),
        ("base", "described"),
        ("base", "crumbs"),
        ("base", "main"),
        ("entry", "entry_class"),
        ("entry", "contents_above"),
        ("entry", "contents_below"),
        ("page", "entry_class"),
        ("home", "title"),
        ("home", "described"),
        ("register", "title"),
        ("register", "described"),
    ];
    let mut tried = 0;
    for name in
        ["base", "entry", "agreement", "article", "subject", "page", "home", "register"]
    {
        let source = fs::read_to_string(templates.join(format!("{name}.html"))).unwrap();
        let blocks: Vec<&str> = source
            .split("{% block ")
            .skip(1)
            .map(|rest| rest.split_whitespace().next().unwrap())
            .filter(|block| !elsewhere.contains(&(name, block)))
            .collect();
        // One theme adds to all of them at once: also to blocks inside other blocks.
        let own: String = blocks
            .iter()
            .map(|block| {
                format!(
                    "{{% block {block} %}}<i id=\"before-{block}\"></i>{{{{ super() }}}}\
                     <i id=\"after-{block}\"></i>{{% endblock %}}\n"
                )
            })
            .collect();
        let own = format!("{{% extends \"diwan/{name}.html\" %}}\n{own}");
        let pages = site(&child_of_diwan(&format!("{name}.html"), &own));
        for block in &blocks {
            let [before, after] =
                ["before", "after"].map(|side| format!("<i id={side}-{block}></i>"));
            let shown = pages.values().any(|html| {
                let at = html.find(&before);
                at.is_some_and(|at| html[at..].contains(&after))
            });
            assert!(shown, "{name}.html: {block}");
            tried += 1;
        }
    }
    assert!(tried > 40, "{tried} blocks");
}
