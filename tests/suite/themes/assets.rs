//! The static files of a theme: their fingerprints, and how style sheets find them.
//! Start at [`static_files_have_a_fingerprint_in_their_names`].

use std::collections::BTreeMap;
use std::fs;

use super::{child, site};
use crate::dossier::Dossier;
use crate::html::Page;

#[test]
fn a_static_file_of_the_child_replaces_the_parent_s() {
    let dossier = child()
        .file("themes/child/static/style.css", "body { margin: 1px }")
        .file("themes/bare/static/print.css", "p { margin: 0 }");
    let (own, parent) = (site(&dossier), site(&Dossier::small()));
    let sheets = |site: &BTreeMap<String, String>| -> Vec<(String, String)> {
        let assets = site.iter().filter(|(name, _)| name.starts_with("assets/"));
        assets.map(|(name, text)| (name.clone(), text.clone())).collect()
    };
    let texts: Vec<String> = sheets(&own).into_iter().map(|(_, text)| text).collect();
    assert_eq!(texts, ["p{margin:0}", "body{margin:1px}"]);
    let [(_, _), (new, _)] = &sheets(&own)[..] else { panic!("two files") };
    let [(old, _)] = &sheets(&parent)[..] else { panic!("one file") };
    assert_ne!(new, old);
    for (name, html) in own.iter().filter(|(name, _)| name.ends_with(".html")) {
        assert_eq!(html.replace(new, old), parent[name], "{name}");
        let top = "../".repeat(name.matches('/').count());
        let page = Page::of(html.as_str());
        let sheets = page.values("link[rel=stylesheet]", "href");
        assert_eq!(sheets, [format!("{top}{new}")], "{name}");
    }
}

/// The names of the assets of a site, each with its fingerprint as `#`.
fn assets(dossier: &Dossier) -> Vec<String> {
    dossier.run(&["build", "--quiet"]).succeeded();
    let public = dossier.root().join("public");
    let sums = fs::read_to_string(public.join("SHA256SUMS")).unwrap();
    let assets = sums.lines().skip(1).map(|line| line.split_once("  ").unwrap());
    let assets = assets.filter(|(_, path)| path.starts_with("assets/"));
    assets.map(|(sum, path)| path.replace(&sum[..8], "#")).collect()
}

#[test]
fn static_files_have_a_fingerprint_in_their_names() {
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
    // The same bytes have the same name; other bytes have another name, and the old one is gone.
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

/// A style sheet refers to files by their names in the theme; in the site it has their new names.
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
    assert_eq!(css, format!("a{{src:url(../{font}?v#x) url(data:,x) url(#y)}}"));
    let (print, css) = text(&before, "assets/print.");
    assert_eq!(css, format!("@import \"{}\";", deep.trim_start_matches("assets/")));
    // Another font changes the names of all files that lead to it.
    let after = site(&dossier.file(&format!("{statics}/fonts/a.woff2"), "other"));
    for (name, start) in [(deep, "assets/css/deep."), (print, "assets/print.")] {
        assert_ne!(name, text(&after, start).0);
    }
}

/// A sheet whose name begins with `_` replaces its import, and has no file in the site.
#[test]
fn a_partial_style_sheet_replaces_its_import() {
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
    assert_eq!(*css, format!("a{{src:url({font})}}q{{margin:0}}p{{color:red}}"));
    for (sheet, fault) in [
        ("@import \"_a.css\" print;", "`_a.css` is a part of a style sheet"),
        ("a { src: url(_a.css) }", "`_a.css` is a part of a style sheet"),
        ("@import \"css/_c.css\";", "`css/_c.css` lies in another folder"),
        ("@import \"_d.css\";", "the style sheet `_d.css` refers to itself"),
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
fn a_missing_file_of_a_style_sheet_is_reported_with_the_nearest() {
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
    assert!(stderr.contains("refers to itself"), "{stderr}");
}

#[test]
fn a_missing_static_file_is_a_fault_of_the_template() {
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

/// Files that systems and editors leave behind are ignored in a theme as they are in `content/`.
#[test]
fn junk_files_in_a_theme_are_not_published() {
    let dossier = Dossier::small()
        .file("themes/bare/static/Thumbs.db", "x")
        .file("themes/bare/static/desktop.ini", "x")
        .file("themes/bare/static/style.css~", "x")
        .file("themes/bare/templates/base.html~", "{% if")
        .file("themes/bare/i18n/en.ftl~", "x");
    assert_eq!(assets(&dossier), ["assets/style.#.css"]);
}

/// Any sign may stand in the name of a file; an address writes it as addresses do.
#[test]
fn a_name_becomes_an_address() {
    let statics = "themes/bare/static";
    let dossier = Dossier::small()
        .file(&format!("{statics}/a#b%20 é.js"), "1")
        .file(&format!("{statics}/p 1/MY pic.png"), "png")
        .file(
            &format!("{statics}/style.css"),
            "a{b:url(p%201/MY%20pic.png)url(p\\ 1/MY\\20 pic.png?v)image-set('p 1/MY pic.png' 1x)}",
        )
        .edit(
            "themes/bare/templates/base.html",
            "</head>",
            "<script src=\"{{ 'a#b%20 é.js' | asset }}\"></script></head>",
        );
    let site = site(&dossier);
    let name = |start: &str| {
        let found = site.keys().find(|name| name.starts_with(start)).unwrap();
        found.trim_start_matches("assets/").to_owned()
    };
    let script = name("assets/a#b%20 é.").replace("a#b%20 é", "a%23b%2520%20%C3%A9");
    let page = Page::of(site["en/index.html"].as_str());
    assert_eq!(page.values("script", "src"), [format!("../assets/{script}")]);
    let picture = name("assets/p 1/").replace(' ', "%20");
    let sheet = &site[&format!("assets/{}", name("assets/style."))];
    assert_eq!(
        *sheet,
        format!("a{{b:url({picture})url({picture}?v)image-set('{picture}' 1x)}}")
    );
}
