//! `mithaq init`.
//! Start at [`a_new_dossier_builds_at_once`].

use std::collections::BTreeSet;
use std::fs;

use super::texts;
use crate::dossier::{Dossier, bytes, differing, repository};

const FILES: [&str; 27] = [
    ".gitignore",
    ".schemas/agreement.schema.json",
    ".schemas/article.schema.json",
    ".schemas/country.schema.json",
    ".schemas/mithaq.schema.json",
    ".schemas/organisation.schema.json",
    ".schemas/page.schema.json",
    ".schemas/person.schema.json",
    ".schemas/vocabulary.schema.json",
    ".taplo.toml",
    "content/agreements/example-agreement/ar.md",
    "content/agreements/example-agreement/en.md",
    "content/agreements/example-agreement/facts.toml",
    "content/articles/example-article/facts.toml",
    "content/countries/oman/facts.toml",
    "content/countries/qatar/facts.toml",
    "content/organisations/example-ministry/facts.toml",
    "content/pages/about/ar.md",
    "content/pages/about/en.md",
    "content/pages/home/ar.md",
    "content/pages/home/en.md",
    "content/pages/method/ar.md",
    "content/pages/method/en.md",
    "content/people/example-minister/facts.toml",
    "content/vocabulary.toml",
    "mithaq.toml",
    "tombi.toml",
];

#[test]
fn a_new_dossier_builds_at_once() {
    for languages in ["ar,en", "en,ar", "en-GB,ar", "ar-EG,en"] {
        let dossier = Dossier::empty();
        let run = dossier.run(&["init", "--languages", languages]).succeeded();
        assert_eq!(
            (run.stdout.as_str(), run.stderr.as_str()),
            (
                "a new dossier of 27 files is in `.`. Next:\nmithaq check\nmithaq build\n",
                ""
            )
        );
        let tags: Vec<&str> = languages.split(',').collect();
        let named = |path: &str| {
            ["ar", "en"].iter().fold(path.to_owned(), |path, name| {
                let tag = tags.iter().find(|tag| tag.starts_with(name)).unwrap();
                path.replace(&format!("/{name}.md"), &format!("/{tag}.md"))
            })
        };
        let mut files: Vec<String> = FILES.iter().map(|path| named(path)).collect();
        files.sort();
        let written = texts(&dossier);
        assert_eq!(written.keys().cloned().collect::<Vec<_>>(), files, "{languages}");
        let left: Vec<_> = written
            .values()
            .filter(|text| text.contains('@') && text.contains("@F"))
            .collect();
        assert!(left.is_empty(), "{left:?}");
        let check = dossier.run(&["check", "--deny-warnings"]);
        assert_eq!((check.code, check.stderr.as_str()), (0, ""), "{languages}");
        let home = dossier.build().succeeded().page(&format!("{}/index.html", tags[1]));
        assert!(home.has("<h1"), "{}", home.html);
    }
}

/// The languages in which there is a starter, with what the event of its example and its first comment
/// are called there.
const LANGUAGES: [(&str, &str, &str); 10] = [
    ("ar", "توقيع", "إعدادات الملف"),
    ("en", "signature", "The settings"),
    ("es", "firma", "Los ajustes"),
    ("fa", "امضا", "تنظیمات پرونده"),
    ("fr", "signature", "Les réglages"),
    ("he", "חתימה", "הגדרות התיק"),
    ("ru", "подписание", "Настройки досье"),
    ("tr", "imza", "Dosyanın ayarları"),
    ("ur", "دستخط", "مجموعے کی ترتیبات"),
    ("zh", "签署", "专题的设置"),
];

#[test]
fn a_new_dossier_builds_at_once_in_each_pair_of_languages() {
    for (at, (tag, signed, comment)) in LANGUAGES.into_iter().enumerate() {
        let (other, elsewhere, _) = LANGUAGES[(at + 4) % LANGUAGES.len()];
        let dossier = Dossier::empty();
        dossier.run(&["init", "--languages", &format!("{tag},{other}")]).succeeded();
        let settings = &texts(&dossier)["mithaq.toml"];
        assert!(settings.starts_with(&format!("# {comment}")), "{settings}");
        let check = dossier.run(&["check", "--deny-warnings"]);
        assert_eq!((check.code, check.stderr.as_str()), (0, ""), "{tag} and {other}");
        let run = dossier.build().succeeded();
        for (tag, signed) in [(tag, signed), (other, elsewhere)] {
            let page = run.page(&format!("{tag}/agreements/example-agreement.html"));
            assert_eq!(page.one("#m-e-signed-2024-03-05 th").words(), signed, "{tag}");
        }
        // A word that is missing would be empty.
        for (path, text) in texts(&dossier) {
            assert!(!text.contains("= \"\""), "{path}: {text}");
            let mark = text.split('@').any(|part| part.contains(".name"));
            assert!(!mark, "{path}: {text}");
        }
    }
}

#[test]
fn a_starter_has_the_same_words_in_each_language() {
    let keys = |tag: &str| -> BTreeSet<String> {
        let path = format!("src/desk/starter/words/{tag}.toml");
        let text = fs::read_to_string(repository().join(path)).unwrap();
        let mut table = String::new();
        let mut keys = BTreeSet::new();
        for line in text.lines() {
            if let Some(name) = line.strip_prefix('[').filter(|name| name.ends_with(']'))
            {
                name.clone_into(&mut table);
            } else if let Some((key, value)) = line.split_once(" = \"") {
                assert_ne!(value, "\"", "{tag}: {line}");
                assert!(keys.insert(format!("{table}{key}")), "{tag}: {line}");
            }
        }
        keys
    };
    let all = keys("en");
    assert!(all.len() > 150, "{}", all.len());
    for (tag, ..) in LANGUAGES {
        let own = keys(tag);
        let differing: Vec<_> = own.symmetric_difference(&all).collect();
        assert_eq!(differing, [""; 0], "{tag}");
    }
}

#[test]
fn its_settings_say_what_was_given_and_comments_are_in_the_first_language() {
    let dossier = Dossier::empty();
    let options = ["--languages", "en,ar", "--title-en=Gulf \"agreements\""];
    let arguments = [&["init", "gulf", "--title-ar", "الخليج"], &options[..]].concat();
    let run = dossier.run(&arguments).succeeded();
    assert_eq!(
        run.stdout,
        "a new dossier of 27 files is in `gulf`. Next:\nmithaq check --root gulf\nmithaq build --root gulf\n"
    );
    let text = &texts(&dossier)["gulf/mithaq.toml"];
    let day = text.lines().find(|line| line.starts_with("as_of")).unwrap();
    assert_eq!(
        text.replace(day, "as_of     = \"…\""),
        "\
# The settings of the dossier: its title, its two languages, its theme.
title     = { en = 'Gulf \"agreements\"', ar = \"الخليج\" }
# The first language is the one in which the dossier is written.
languages = [\"en\", \"ar\"]
theme     = \"diwan\"
# The day for which the statuses of agreements are computed. Move it on when you review the dossier.
as_of     = \"…\"

# Delete the # at the beginning of a line to use it.
# base_url  = \"https://example.org/dossier/\"
# licence   = \"CC-BY-4.0\"
# contact   = \"editors@example.org\"
# publisher = { en = \"…\", ar = \"…\" }
"
    );
    let country = &texts(&dossier)["gulf/content/countries/oman/facts.toml"];
    assert_eq!(
        country,
        "\
# A country: a title and a code are enough. The name of the folder (oman) is what links say: [[oman]].
title = { en = \"Oman\", ar = \"عُمان\" }
iso   = \"OM\"
"
    );
    let translation = &texts(&dossier)["gulf/content/pages/home/ar.md"];
    assert!(translation.contains("\n[translated]\n"), "{translation}");
    let original = &texts(&dossier)["gulf/content/pages/home/en.md"];
    assert!(
        original.starts_with("+++\ntitle = 'Gulf \"agreements\"'\n+++\n"),
        "{original}"
    );
}

#[test]
fn it_writes_over_nothing() {
    for path in ["content/pages/method/en.md", "mithaq.toml", ".gitignore", "content"] {
        let dossier = Dossier::empty().file("notes.txt", "mine").file(path, "mine");
        let before = bytes(dossier.root());
        let run = dossier.run(&["init"]).refused();
        let at = match path {
            "content" => "content/vocabulary.toml",
            path => path,
        };
        assert_eq!(
            (run.stdout.as_str(), run.stderr.as_str()),
            (
                "",
                &*format!(
                    "error: ./{at} is there already; nothing is written over it. Choose another \
                     name or folder, or move it away\nnothing was written\n"
                )
            )
        );
        assert_eq!(differing(&before, &bytes(dossier.root())), [""; 0]);
        assert_eq!(dossier.run(&["init", "new/folder"]).succeeded().code, 0);
    }
    // Other files do not matter.
    let dossier =
        Dossier::empty().file("notes.txt", "mine").file("content/README.md", "mine");
    dossier.run(&["init"]).succeeded();
    assert_eq!(dossier.run(&["check", "--deny-warnings"]).stderr, "");
}

#[test]
fn languages_without_a_starter_are_refused_and_leave_nothing() {
    let two = "error: a dossier has two languages; write `--languages ar,en` or `--languages en,ar`\n";
    for (arguments, said) in [
        (
            &["--languages", "ar,pt"][..],
            "error: there is no starter dossier in `pt`; there is one in `ar`, `en`, `es`, `fa`, `fr`, \
             `he`, `ru`, `tr`, `ur` and `zh`\n",
        ),
        (&["--languages", "ar"], two),
        (&["--languages", "ar,ar-EG"], two),
        (
            &["--title-fr", "Golfe"],
            "error: the dossier has no language `fr`; write `--title-ar` or `--title-en`\n",
        ),
    ] {
        let dossier = Dossier::empty();
        let run = dossier.run(&[&["init", "gulf"], arguments].concat());
        assert_eq!((run.code, run.stderr.as_str()), (2, said));
        assert!(texts(&dossier).is_empty());
    }
}

#[test]
fn its_spare_codes_are_not_reported_until_the_vocabulary_says_so() {
    let path = "content/vocabulary.toml";
    let dossier = super::started().edit(path, "spare = true\n", "");
    let said = dossier.run(&["check"]).succeeded().stderr;
    assert!(said.contains("nothing in this dossier uses the code `treaty`\n"), "{said}");
    assert!(!said.contains("the code `signed`"), "{said}");
}
