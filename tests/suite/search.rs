//! The search page and its index. What a reader finds is judged in a browser: `tests/browser/search.mjs`.
//! Start at [`the_index_is_files_of_lines`].

use std::collections::BTreeMap;
use std::fs;

use crate::dossier::{Dossier, bytes, copy, differing, repository};

/// The small dossier in the theme that searches.
fn dossier() -> Dossier {
    let dossier = Dossier::small();
    copy(&repository().join("themes"), &dossier.root().join("themes"));
    dossier.edit("mithaq.toml", "\"bare\"", "\"diwan\"")
}

/// The files of the index by their names without fingerprints, each as what it hands over.
fn index(dossier: &Dossier) -> BTreeMap<String, Vec<String>> {
    let site = bytes(&dossier.root().join("public"));
    let files = site.iter().filter_map(|(path, bytes)| {
        let name = path.strip_prefix("assets/search/")?.strip_suffix(".js")?;
        let (name, fingerprint) = name.rsplit_once('.').unwrap();
        assert_eq!(fingerprint.len(), 8, "{path}");
        let text = str::from_utf8(bytes).unwrap();
        let text = text.strip_prefix(&format!("mithaqSearch(\"{name}\",`")).unwrap();
        let text = text.strip_suffix("`)\n").unwrap();
        assert!(
            !text.contains("${") && !text.contains('`') || text.contains('\\'),
            "{path}"
        );
        Some((name.to_owned(), text.split('\n').map(str::to_owned).collect()))
    });
    files.collect()
}

/// The lines of the dictionary whose key is `key`.
fn lines<'i>(index: &'i BTreeMap<String, Vec<String>>, key: &str) -> Vec<&'i str> {
    let parts = index.iter().filter(|(name, _)| name.starts_with("k/"));
    let lines = parts.flat_map(|(_, lines)| lines);
    lines.filter(|line| line.split(' ').next() == Some(key)).map(String::as_str).collect()
}

#[test]
fn the_index_is_files_of_lines() {
    let dossier = dossier().file(
        "content/countries/qatar/facts.toml",
        "title = { ar = \"قطر\", en = \"Qatar\" }\n\
         summary = { ar = \"دولة لها S-400 وللكويت صلة.\", en = \"A state` with $5 and a \\\\.\" }\n\
         iso = \"QA\"\n",
    );
    dossier.build().succeeded();
    let index = index(&dossier);
    let keys = &index["keys"];
    assert_eq!(keys[..2], ["ar rtl arabic", "en ltr"]);
    // Every file is named there, and no other.
    let cards = index.keys().filter(|name| name.starts_with("e/")).count();
    let parts = index.keys().filter(|name| name.starts_with("k/")).count();
    assert_eq!((keys[9].len(), keys.len() - 10), (cards * 8, parts));
    // Words have no particles; a word with a sign inside stands as a whole too.
    for (key, expected) in
        [("كويت", "0ولل:"), ("s400", "0:"), ("qatar", " @"), ("400", "0:")]
    {
        let found = lines(&index, key);
        assert!(found.len() == 1 && found[0].contains(expected), "{key}: {found:?}");
    }
    assert!(lines(&index, "للكويت").is_empty());
    assert_eq!(lines(&index, "~ktr").len(), 1);
    let texts: Vec<_> = index.iter().filter(|(name, _)| name.starts_with("t/")).collect();
    let said = |line: &String| line == "A state\\` with \\$5 and a \\\\.";
    assert!(texts.iter().any(|(_, lines)| lines.iter().any(said)), "{texts:#?}");
}

#[test]
fn titles_and_texts_are_isolated_as_on_pages() {
    let dossier = dossier().file(
        "content/countries/qatar/facts.toml",
        "title = { ar = \"قطر Qatar!\", en = \"Qatar\" }\n\
         summary = { ar = \"الهاتف +965 2245 1234 نعم\", en = \"the צה\\\"ל army\" }\n\
         iso = \"QA\"\n",
    );
    dossier.build().succeeded();
    let index = index(&dossier);
    let has = |kind: &str, words: &str| {
        let mut files = index.iter().filter(|(name, _)| name.starts_with(kind));
        files.any(|(_, lines)| lines.iter().any(|line| line.contains(words)))
    };
    assert!(has("e/", "\tقطر \u{2068}Qatar\u{2069}!\tQatar\t"));
    assert!(has("t/", "الهاتف \u{2066}+965 2245 1234\u{2069} نعم"));
    assert!(has("t/", "the \u{2068}צה\"ל\u{2069} army"));
    // What is compared has none.
    assert!(!has("k/", "\u{2069}"));
}

#[test]
fn days_in_figures_and_absent_words_of_a_family_are_known() {
    let dossier = dossier();
    dossier.build().succeeded();
    let index = index(&dossier);
    let day = lines(&index, "20230703");
    assert!(
        matches!(&*day, [day] if day.contains(" 0:") && day.contains(" 1:")),
        "{day:?}"
    );
    for (family, absent) in [("signature", "signatories"), ("توقيع", "يوقع")] {
        assert_eq!(lines(&index, family).len(), 1, "{family}");
        let absent = lines(&index, absent);
        assert!(
            matches!(&*absent, [line] if line.contains(" >") && !line.contains(':')),
            "{absent:?}"
        );
    }
    assert!(lines(&index, "ratification").is_empty());
}

#[test]
fn a_citation_mark_is_none_of_the_words() {
    let dossier = dossier()
        .edit(
            "content/agreements/pact/en.md",
            "signed it in 2023 [@report, p3].",
            "signed it [@report, p3]; then [@report, p4] it was [@report, p4] [@report, p5], as said.",
        )
        .edit("content/agreements/pact/ar.md", "في 2023 [@report, p3].", "في 2023 [@report, p3]؛ ثم.");
    dossier.build().succeeded();
    let index = index(&dossier);
    let has = |words: &str| {
        let mut texts = index.iter().filter(|(name, _)| name.starts_with("t/"));
        texts.any(|(_, lines)| lines.iter().any(|line| line.ends_with(words)))
    };
    assert!(has("\tKuwait and Moscow signed it; then it was, as said."));
    assert!(has("في 2023؛ ثم."));
}

#[test]
fn labels_of_the_interface_are_not_searched() {
    let dossier = dossier();
    dossier.build().succeeded();
    let index = index(&dossier);
    // “Skip to the content” stands on every page, and in no text.
    assert!(lines(&index, "skip").is_empty());
    assert!(!lines(&index, "kuwait").is_empty());
}

#[test]
fn an_edit_changes_no_other_page_than_the_search() {
    let text = |words| format!("+++\ntitle = \"Late\"\n+++\n\n{words}\n");
    let dossier = dossier()
        .file("content/pages/late/en.md", text("One word."))
        .file("content/pages/late/ar.md", text("كلمة."));
    dossier.build().succeeded();
    let before = bytes(&dossier.root().join("public"));
    let dossier =
        dossier.edit("content/pages/late/en.md", "One word.", "Another frigate.");
    dossier.build().succeeded();
    let mut changed = differing(&before, &bytes(&dossier.root().join("public")));
    changed.retain(|path| path.ends_with(".html"));
    assert_eq!(changed, ["ar/search.html", "en/late.html", "en/search.html"]);
}

#[test]
fn a_dossier_or_a_theme_can_do_without() {
    let off = dossier();
    let settings = fs::read_to_string(off.root().join("mithaq.toml")).unwrap();
    let off = off.file("mithaq.toml", settings + "\n[export]\nsearch = false\n");
    // The theme of the small dossier has no template for it.
    for dossier in [off, Dossier::small()] {
        dossier.build().succeeded();
        let site = bytes(&dossier.root().join("public"));
        let made: Vec<_> = site.keys().filter(|path| path.contains("search/")).collect();
        assert_eq!(made, [""; 0]);
        assert!(!site.contains_key("en/search.html"));
        for (path, page) in dossier.pages() {
            assert_eq!(page.select("form.find, form.search").len(), 0, "{path}");
        }
    }
    let with = dossier();
    with.build().succeeded();
    for (path, page) in with.pages() {
        // The head of a page in both languages leads to neither search.
        let is_in_one = path.contains('/') && !path.starts_with("both/");
        let count = usize::from(is_in_one);
        assert_eq!(page.select("form.find, form.search").len(), count, "{path}");
    }
}
