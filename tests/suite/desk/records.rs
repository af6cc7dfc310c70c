//! Records of translations when an entry gets another id.
//! Start at [`another_id_leaves_translations_as_they_are`].

use super::texts;
use crate::dossier::Dossier;

const AR: &str = "content/agreements/pact/ar.md";
const EN: &str = "content/agreements/pact/en.md";
const PACT: &str = "content/agreements/pact/facts.toml";
const WELL: &str = "all is well: 5 entries, 3 facts\n";

/// The small dossier in which an editor has given Kuwait another id by hand.
fn renamed(dossier: Dossier) -> Dossier {
    let facts = "title = { ar = \"الكويت\", en = \"Kuwait\" }\naliases = [\"kuwait\"]\niso = \"KW\"\n";
    let mut dossier = dossier
        .without("content/countries/kuwait")
        .file("content/countries/state-of-kuwait/facts.toml", facts);
    for path in [AR, EN, PACT] {
        let new = texts(&dossier)[path]
            .replace("[[kuwait", "[[state-of-kuwait")
            .replace("\"kuwait\"", "\"state-of-kuwait\"");
        dossier = dossier.file(path, new);
    }
    dossier
}

#[test]
fn another_id_leaves_translations_as_they_are() {
    let event = "kind = \"signed\"\ntext = { ar = \"في [[kuwait]].\", en = \"In [[kuwait]].\" }\n";
    let small = || Dossier::small().edit(PACT, "kind = \"signed\"\n", event);
    let new = || {
        let dossier = small();
        dossier.run(&["reviewed", "pact"]).succeeded();
        assert!(texts(&dossier)[EN].contains("aa3aa16fe24e4678"));
        dossier
    };
    for dossier in [small(), new()].map(renamed) {
        let check = dossier.run(&["check", "--deny-warnings"]);
        assert_eq!(
            (check.code, check.stdout.as_str(), check.stderr.as_str()),
            (0, WELL, "")
        );
    }
    // Where a link leads is not read; what it says is.
    for (path, old, new_words, behind) in [
        (AR, "[[russia|موسكو]]", "[[kuwait|موسكو]]", None),
        (AR, "[[russia|موسكو]]", "[[russia|الكرملين]]", Some("what stands before")),
        (AR, "[[russia|موسكو]]", "موسكو", Some("what stands before")),
        (AR, "[[kuwait]]", "[[russia]]", Some("what stands before")),
        (AR, "[@report, p3]", "[@report, p4]", Some("what stands before")),
        (AR, "تدريب", "تدريب طويل", Some("`scope`")),
        (PACT, "في [[kuwait]]", "في [[russia]]", Some("this pair")),
    ] {
        let check = new().edit(path, old, new_words).run(&["check"]).succeeded().stderr;
        let told: Vec<&str> =
            check.lines().filter(|line| line.starts_with("warning[")).collect();
        match behind {
            Some(words) => {
                assert!(told.len() == 1 && told[0].contains(words), "{check}");
            }
            None => assert_eq!(check, ""),
        }
    }
}
