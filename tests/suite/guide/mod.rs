//! Compares `docs/themes.md` with what templates really get, in both directions: a theme whose
//! templates print everything that they see is built with several dossiers. Start at [`contexts`].

mod document;
mod examples;
mod value;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use self::document::{Guide, quoted};
use self::value::{Reader, Value};
use self::walk::Walk;
use crate::dossier::{Dossier, copy, files, repository};

const TEMPLATES: [&str; 16] = [
    "door",
    "not_found",
    "moved",
    "home",
    "search",
    "download",
    "both",
    "data",
    "codebook",
    "matrix",
    "timeline",
    "register",
    "agreement",
    "subject",
    "article",
    "page",
];

/// A dossier with more people than one part of a register holds, more agreements than one page
/// compares, and more events than one part of the chronology.
fn with_long_lists() -> Dossier {
    let agreement = |n| {
        format!(
            "title = {{ ar = \"معاهدة {n}\", en = \"Treaty {n}\" }}\nform = \"treaty\"\n\
             parties = [\"kuwait\", \"russia\"]\n\n[[provision]]\ncode = \"training\"\n\
             value = \"stated\"\ncite = [\"report p1\"]\n"
        )
    };
    let dossier = (0..41).fold(examples(), |dossier, n| {
        let path = format!("content/agreements/treaty-{n}/facts.toml");
        dossier.file(&path, agreement(n))
    });
    let visits = (0..501).map(|n| {
        let date = if n == 0 { "2022/.." } else { "2022" };
        format!(
            "\n[[event]]\nid = \"v{n}\"\nkind = \"visit\"\ndate = \"{date}\"\n\
             cite = [\"report p3\"]\n"
        )
    });
    let visits: String = visits.collect();
    (0..501).fold(dossier, |dossier, n| {
        let mut facts =
            format!("title = {{ ar = \"شخص {n:03}\", en = \"Person {n:03}\" }}\n");
        if n == 0 {
            facts.push_str(&visits);
        }
        dossier.file(&format!("content/people/person-{n:03}/facts.toml"), facts)
    })
}

/// What the templates of a dossier get, page by page; `theme` is the theme that it names.
fn contexts(dossier: Dossier, theme: &str) -> Vec<(String, BTreeMap<String, Value>)> {
    let mut dossier = dossier
        .edit("mithaq.toml", &format!("\"{theme}\""), "\"dump\"")
        .file("themes/dump/theme.toml", "name = \"dump\"\nversion = \"1\"\n");
    for name in TEMPLATES.into_iter().chain(["shared/dump"]) {
        let path = format!("themes/dump/templates/{name}.html");
        dossier = dossier.file(&path, "{{ __tera_context }}");
    }
    let words = repository().join("tests/small/themes/bare/i18n");
    let own = dossier.root().join("themes").join(theme).join("i18n");
    for words in [words, own].iter().filter(|words| words.is_dir()) {
        copy(words, &dossier.root().join("themes/dump/i18n"));
    }
    dossier.run(&["build", "--quiet"]).succeeded();
    dossier
        .pages()
        .into_iter()
        .map(|(path, page)| match Reader::read(&page.root().text()) {
            Value::Map(map) => (path, map),
            _ => panic!("{path}: fields have names"),
        })
        .collect()
}

/// The dossier whose pages are the guide's examples.
fn examples() -> Dossier {
    Dossier::from("tests/guide")
}

/// A new dossier in French, which writes the first of a month in its own way, with the words of `diwan`.
fn in_french() -> Dossier {
    let dossier = Dossier::empty();
    dossier.run(&["init", "--languages", "fr,zh"]).succeeded();
    let words = "themes/diwan/i18n";
    copy(&repository().join(words), &dossier.root().join(words));
    dossier
}

#[test]
fn the_guide_names_every_field_and_no_other() {
    let guide = Guide::read();
    let mut walk = Walk {
        guide: &guide,
        seen: BTreeMap::new(),
        faults: BTreeSet::new(),
        page: String::new(),
        of_guide: false,
    };
    let mut met = BTreeSet::new();
    for (dossier, theme, of_guide) in [
        (examples(), "bare", true),
        (Dossier::from("tests/cases"), "bare", false),
        (Dossier::real(), "diwan", false),
        (in_french(), "diwan", false),
        (with_long_lists(), "bare", true),
    ] {
        walk.of_guide = of_guide;
        for (path, map) in contexts(dossier, theme) {
            met.extend(map.get("template").map(ToString::to_string));
            walk.page(&path, map);
        }
    }
    walk.rest();
    let faults: Vec<_> = walk.faults.into_iter().collect();
    assert!(faults.is_empty(), "docs/themes.md:\n{}", faults.join("\n"));
    let named: BTreeSet<_> = TEMPLATES.iter().map(|name| format!("{name:?}")).collect();
    assert_eq!(met, named);
    let documented: BTreeSet<_> = guide.templates.keys().map(String::as_str).collect();
    assert_eq!(documented, TEMPLATES.into_iter().collect::<BTreeSet<_>>());
}

/// The names in the calls of `call` in a source file. If the name is a variable, these are the
/// names in the list of the nearest loop.
fn registered(source: &str, call: &str) -> BTreeSet<String> {
    let strings = |text: &str| -> Vec<String> {
        text.split('"').skip(1).step_by(2).map(str::to_owned).collect()
    };
    let mut found = BTreeSet::new();
    for (at, _) in source.match_indices(call) {
        let argument = source[at + call.len()..].trim_start();
        let names = match argument.strip_prefix('"') {
            Some(name) => vec![name.split('"').next().unwrap().to_owned()],
            None => {
                let head = source[..at].rfind("    for ").expect("a loop over names");
                strings(source[head..at].split("] {").next().unwrap())
            }
        };
        assert!(!names.is_empty(), "names at `{}`", argument.lines().next().unwrap());
        found.extend(names);
    }
    found
}

#[test]
fn the_guide_names_every_filter_function_and_message_and_no_other() {
    let guide = Guide::read();
    let source = |path: &str| fs::read_to_string(repository().join(path)).unwrap();
    let filters = source("src/theme/filters.rs");
    let first = |rows: &[Vec<String>]| -> BTreeSet<String> {
        rows.iter().flat_map(|row| quoted(&row[0])).collect()
    };
    let documented = first(&guide.table("filters"));
    assert_eq!(documented, registered(&filters, "register_filter("), "filters");
    let functions = first(&guide.table("functions"));
    assert_eq!(functions, registered(&filters, "register_function("), "functions");
    assert!(!filters.contains("register_test("), "tests have no table yet");
    // Each of them is in an example, which `examples.rs` builds.
    let blocks = guide.blocks();
    let examples = &blocks.iter().find(|block| block.language == "tera").unwrap().lines;
    for name in &documented {
        let used = examples.match_indices(&format!("| {name}")).any(|(at, piece)| {
            !examples[at + piece.len()..]
                .starts_with(|c: char| c.is_alphabetic() || c == '_')
        });
        assert!(used, "no example of `{name}`");
    }
    for name in &functions {
        assert!(examples.contains(&format!("{name}(")), "no example of `{name}`");
    }
    let messages = source("src/theme/required.rs");
    let (_, needed) = messages.split_once("const REQUIRED: ").unwrap();
    let (_, needed) = needed.split_once('=').unwrap();
    let needed = needed.split("];").next().unwrap().lines();
    // The name of each message, then the names of its arguments.
    let needed: BTreeMap<String, BTreeSet<String>> = needed
        .filter(|line| line.contains("(\""))
        .map(|line| {
            let mut names = line.split('"').skip(1).step_by(2).map(str::to_owned);
            (names.next().unwrap(), names.collect())
        })
        .collect();
    let documented: BTreeMap<String, BTreeSet<String>> = guide
        .table("messages")
        .iter()
        .flat_map(|row| {
            quoted(&row[0])
                .into_iter()
                .map(|id| (id, quoted(&row[1]).into_iter().collect()))
        })
        .collect();
    assert_eq!(documented, needed, "messages");
}

/// What `diwan` has of a tag, such as `{% block `, by template: what follows the tag.
fn tags_of_diwan(tag: &str) -> Vec<(String, String)> {
    let folder = repository().join("themes/diwan/templates");
    let mut found = Vec::new();
    for path in files(&folder) {
        let text = fs::read_to_string(folder.join(&path)).unwrap();
        for piece in text.split(tag).skip(1) {
            let piece = piece.split("%}").next().unwrap().trim();
            found.push((path.clone(), piece.trim_matches('-').trim().to_owned()));
        }
    }
    found
}

#[test]
fn the_guide_names_every_component_and_block_of_diwan_and_no_other() {
    let guide = Guide::read();
    let documented: BTreeSet<_> = guide
        .table("components")
        .iter()
        .map(|row| {
            (row[1].trim_matches('`').to_owned(), row[0].trim_matches('`').to_owned())
        })
        .collect();
    let there: BTreeSet<_> = tags_of_diwan("{% component ").into_iter().collect();
    assert_eq!(documented, there, "components");
    let documented: BTreeSet<_> = guide
        .table("blocks")
        .iter()
        .flat_map(|row| {
            let path = row[0].trim_matches('`').to_owned();
            quoted(&row[1]).into_iter().map(move |block| (path.clone(), block))
        })
        .collect();
    let there = tags_of_diwan("{% block ").into_iter();
    let there = there.chain(tags_of_diwan("{%- block ")).collect::<BTreeSet<_>>();
    assert_eq!(documented, there, "blocks");
}
