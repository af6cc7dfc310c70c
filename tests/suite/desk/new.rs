//! `mithaq new`.
//! Start at [`what_is_given_is_written_and_all_else_is_a_comment`].

use super::{started, texts};
use crate::dossier::{Dossier, Run, bytes, differing};

/// A dossier whose first language is English.
fn english() -> Dossier {
    let dossier = Dossier::empty();
    dossier.run(&["init", "--languages", "en,ar"]).succeeded();
    dossier
}

/// What a report says, without its frames.
fn sentences(run: &Run) -> Vec<&str> {
    let told = |line: &&str| line.starts_with("error[") || line.starts_with("warning[");
    run.stderr.lines().filter(told).collect()
}

const PERSON: &str = r##"# Delete the # at the beginning of a line to use its key. Needed keys come first

# the title
# title = { en = "…", ar = "…" }

# a short title, for menus and tables
# short = { en = "…", ar = "…" }

# one or two plain sentences: lists, search, previews of links
# summary = { en = "…", ar = "…" }

# the title in Latin letters, if it is in other ones
# title_latn = "al-Ittifāqīya al-ʿaskarīya"

# other spellings in any language, for search
# variants = ["Russian Federation"]

# older ids whose addresses are kept alive
# aliases = ["russian-federation"]

# the item in Wikidata
# wikidata = "Q159"

# when the entry was last changed
# updated = "2026-11-20"

# `true` keeps the entry out of a build
# draft = true

# what happened, or is said to have happened
# [[event]]
#     a name for links and answers, unique in the entry
# id = "missiles"
#     what happened (needed)
# kind = "signed"
"##;

#[test]
fn what_is_given_is_written_and_all_else_is_a_comment() {
    let dossier = english();
    let run = dossier.run(&["new", "people", "salem"]).succeeded();
    assert_eq!(
        (run.stdout.as_str(), run.stderr.as_str()),
        (
            "content/people/salem/facts.toml\ncontent/people/salem/en.md\ncontent/people/salem/ar.md\n",
            ""
        )
    );
    let written = texts(&dossier);
    let facts = &written["content/people/salem/facts.toml"];
    assert!(facts.starts_with(PERSON), "{facts}");
    let role = "\
# the offices that the person holds or held
# [[role]]
#     the office (needed)
# title = { en = \"…\", ar = \"…\" }
#     of which country or organisation
# of = \"kuwait\"
#     when
# during = \"2019/..\"
#     how a single field is known
# evidence.during = { … }
#     where it is written, one at least (needed)
# cite = [\"report p2\"]
";
    assert!(facts.ends_with(role), "{facts}");
    assert_eq!(
        written["content/people/salem/ar.md"],
        "\
+++
# العنوان (مطلوب)
# title = \"Treaty of Kuwait and Russia\"
# عنوان قصير للقوائم والجداول
# short = \"The treaty\"
# جملة أو جملتان بسيطتان: للقوائم والبحث ومعاينة الروابط
# summary = \"A treaty on military training.\"
# كتابات أخرى بهذه اللغة: يجدها البحث، ولا تظهر اسمًا
# variants = [\"Training pact\"]
# النص بصيغة Markdown تحت هذه العلامات. رابط إلى مدخل: [[id]]، ومصدر: [@article, p2]
+++
"
    );
}

#[test]
fn an_article_and_an_agreement_are_on_the_page_at_once() {
    let dossier = started();
    let article = [
        &["new", "article", "daily-2024", "--language", "ar", "--date", "2024-03-06"][..],
        &["--headline", "توقيع \"مذكرة\"", "--outlet", "صحيفة اليوم"],
        &["--title-en", "A memorandum is signed"],
    ];
    dossier.run(&article.concat()).succeeded();
    let agreement = [
        &["new", "agreement", "oman-qatar-2024", "--form", "memorandum"][..],
        &["--parties", "oman,qatar", "--event", "signed", "--date", "2024-03-05"],
        &["--cite", "daily-2024 p2", "--title-ar=مذكرة", "--title-en", "Memorandum"],
    ];
    dossier.run(&agreement.concat()).succeeded();
    let written = texts(&dossier);
    let keys = |path: &str| -> Vec<String> {
        let lines = written[path].lines().filter(|line| !line.starts_with('#'));
        lines.filter(|line| !line.is_empty()).map(str::to_owned).collect()
    };
    assert_eq!(
        keys("content/articles/daily-2024/facts.toml"),
        [
            "language = \"ar\"",
            "headline = 'توقيع \"مذكرة\"'",
            "published = { date = \"2024-03-06\" }",
            "outlet = { ar = \"صحيفة اليوم\" }",
        ]
    );
    assert_eq!(
        keys("content/agreements/oman-qatar-2024/facts.toml"),
        [
            "form = \"memorandum\"",
            "parties = [\"oman\", \"qatar\"]",
            "[[event]]",
            "kind = \"signed\"",
            "date = \"2024-03-05\"",
            "cite = [\"daily-2024 p2\"]",
        ]
    );
    let run = dossier.build().succeeded();
    assert_eq!(
        sentences(&run),
        ["warning[missing-translation]: this is not given in `en` yet"]
    );
    let page = run.page("en/agreements/oman-qatar-2024.html");
    assert!(page.words().contains("5 March 2024"), "{}", page.words());
}

#[test]
fn check_says_once_what_each_kind_still_needs() {
    let (title, no) =
        ("error[missing-field]: there is no title in", "error[missing-field]:");
    for (kind, keys) in [
        ("country", &["iso"][..]),
        ("organisation", &["form"]),
        ("person", &[]),
        ("agreement", &["form", "parties"]),
        ("article", &["headline", "language", "published"]),
        ("page", &[]),
    ] {
        let dossier = started();
        dossier.run(&["new", kind, "mine"]).succeeded();
        let mut needed = vec![format!("{title} `ar`"), format!("{title} `en`")];
        needed.extend(keys.iter().map(|key| format!("{no} `{key}` is missing")));
        assert_eq!(sentences(&dossier.run(&["check"]).refused()), needed, "{kind}");
    }
}

/// Every comment with a key is a key when the `#` before it is deleted.
#[test]
fn each_key_can_be_used_as_it_stands() {
    for (kind, folder) in [
        ("country", "countries"),
        ("organisation", "organisations"),
        ("person", "people"),
        ("agreement", "agreements"),
        ("article", "articles"),
        ("page", "pages"),
    ] {
        let dossier = english();
        dossier.run(&["new", kind, "mine"]).succeeded();
        let path = format!("content/{folder}/mine/facts.toml");
        let facts = &texts(&dossier)[&path];
        let used = |line: &str| match line.strip_prefix("# ") {
            Some(key) if key.starts_with('[') || key.contains(" = ") => {
                key.replace("{ … }", "{ cite = [\"example-article\"] }")
            }
            _ => line.to_owned(),
        };
        // A draft is left out, and nothing is said of it.
        let facts = facts.replace("# draft = true\n", "");
        let lines: Vec<String> = facts.lines().map(used).collect();
        let dossier = dossier.file(&path, lines.join("\n").replace("\"…\"", "\"x\""));
        let told = dossier.run(&["check"]);
        for code in ["unknown-key", "toml-syntax", "wrong-type", "missing-field"] {
            let found = sentences(&told).into_iter().filter(|one| one.contains(code));
            let titles = |one: &&str| one.contains("there is no title");
            let found: Vec<_> = found.filter(|one| !titles(one)).collect();
            assert_eq!(found, [""; 0], "{kind}: {}", told.stderr);
        }
        assert!(told.stderr.contains("unknown-id"), "{kind}: {}", told.stderr);
    }
}

const REFUSED: [(&[&str], i32, &str); 12] = [
    (
        &["country", "oman"],
        1,
        "error[double-id]: the id `oman` is taken by `content/countries/oman`\n",
    ),
    (
        &["article", "oman"],
        1,
        "error[double-id]: the id `oman` is taken by `content/countries/oman`\n",
    ),
    (
        &["country", "muscat"],
        1,
        "error[double-id]: `muscat` is an older id of this entry, whose address is kept alive\n",
    ),
    (
        &["country", "map"],
        1,
        "error[reserved-id]: `map` is an address of the program's own\n",
    ),
    (
        &["country", "../oman"],
        1,
        "error[bad-id]: an id cannot contain `.`, only a–z, 0–9 and `-`\n",
    ),
    (
        &["country", "Qatar"],
        1,
        "error[bad-id]: an id cannot contain `Q`, only a–z, 0–9 and `-`\n",
    ),
    (
        &["theme", "../mine"],
        1,
        "error[bad-value]: a name cannot contain `.`, only a–z, 0–9 and `-`\n",
    ),
    (
        &["contry", "iraq"],
        2,
        "error: there is no kind `contry`; did you mean `country`?\n",
    ),
    (
        &["zzz", "iraq"],
        2,
        "error: there is no kind `zzz`; write agreement, country, organisation, person, article, page or theme\n",
    ),
    (
        &["country", "iraq", "--form", "x"],
        2,
        "error: `--form` is for agreement or organisation, and this is country\n",
    ),
    (
        &["country", "iraq", "--title-fr", "x"],
        2,
        "error: the dossier has no language `fr`; write `--title-ar` or `--title-en`\n",
    ),
    (
        &["theme", "diwan"],
        1,
        "error[reserved-id]: `diwan` is the theme within the program, to which a new one adds\n",
    ),
];

#[test]
fn what_cannot_be_is_refused_and_nothing_is_written() {
    let dossier = started().edit(
        "content/countries/oman/facts.toml",
        "iso ",
        "aliases = [\"muscat\"]\niso ",
    );
    let before = bytes(dossier.root());
    for (arguments, code, said) in REFUSED {
        let run = dossier.run(&[&["new"], arguments].concat());
        assert_eq!(run.code, code, "{arguments:?}: {}", run.stderr);
        assert!(run.stderr.starts_with(said), "{arguments:?}: {}", run.stderr);
        assert_eq!(differing(&before, &bytes(dossier.root())), [""; 0], "{arguments:?}");
    }
    let dossier = dossier.file("content/people/salem/en.md", "mine");
    let run = dossier.run(&["new", "person", "salem"]).refused();
    assert!(run.stderr.starts_with("error[double-id]"), "{}", run.stderr);
}

/// What is pasted into a terminal has ends of lines and marks of direction.
#[test]
fn a_title_is_written_without_what_is_not_seen() {
    let dossier = started();
    let title = "\u{200f}ملف\nصغير\u{202c}";
    dossier.run(&["new", "person", "salem", "--title-ar", title]).succeeded();
    let facts = texts(&dossier).remove("content/people/salem/ar.md").unwrap();
    assert!(facts.contains("title = \"ملف صغير\"\n"), "{facts}");
}

#[test]
fn a_new_theme_adds_to_diwan() {
    let dossier = started();
    let run = dossier.run(&["new", "theme", "mine", "--root", "."]).succeeded();
    assert_eq!(
        run.stdout,
        "\
themes/mine/theme.toml
themes/mine/templates/base.html
themes/mine/static/mine.css
themes/mine/i18n/ar.ftl
themes/mine/i18n/en.ftl
"
    );
    let dossier = dossier.edit("mithaq.toml", "\"diwan\"", "\"mine\"");
    let check = dossier.run(&["check", "--deny-warnings"]);
    assert_eq!((check.code, check.stderr.as_str()), (0, ""));
    let page = dossier.build().succeeded().page("en/countries/oman.html");
    assert_eq!(page.one("aside.own-line").words(), "A line of the theme mine");
    assert!(page.has("assets/mine."), "{}", page.html);
}

/// What is given is judged at once, and only that: what is missing stands in the files as a comment.
#[test]
fn a_value_that_cannot_be_is_told_at_once_and_the_files_are_written() {
    let dossier = english();
    let article =
        ["new", "article", "daily-2024", "--language", "en", "--headline", "Signed"];
    dossier.run(&[&article[..], &["--date", "2024-03-06"]].concat()).succeeded();
    let run = dossier.run(&[
        "new",
        "agreement",
        "pact",
        "--form",
        "memorandumm",
        "--event",
        "signed",
        "--date",
        "3/7/2023",
        "--cite",
        "daily-2024 p2",
    ]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert_eq!(
        sentences(&run),
        [
            "error[unknown-code]: the vocabulary has no form `memorandumm`",
            "error[bad-date]: write a date with hyphens, an interval with one `/`",
        ]
    );
    assert!(run.stderr.contains("write 2023-07-03, or 2023-03-07"), "{}", run.stderr);
    assert!(
        run.stderr.ends_with("the files are written; mend in them what is wrong above\n"),
        "{}",
        run.stderr
    );
    let facts = &texts(&dossier)["content/agreements/pact/facts.toml"];
    assert!(facts.contains("form = \"memorandumm\""), "{facts}");
}

/// Also if another file names the same thing that is not there.
#[test]
fn what_other_files_lack_too_is_told_at_the_new_one() {
    let dossier = english();
    let run = |id: &str| {
        let facts = ["--form", "memorandum", "--parties", "qatar,nowhere"];
        let titles = ["--title-en", "A memorandum", "--title-ar", "مذكرة"];
        dossier.run(&[&["new", "agreement", id][..], &facts, &titles].concat())
    };
    for id in ["first", "second"] {
        let run = run(id);
        let place = format!("--> content/agreements/{id}/facts.toml");
        assert!(run.stderr.contains(&place), "{}", run.stderr);
        assert!(
            run.stderr.contains("nothing in this dossier is called `nowhere`"),
            "{id}"
        );
    }
}
