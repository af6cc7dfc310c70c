//! `mithaq status`.
//! Start at [`it_says_what_there_is_to_do`].

use super::started;
use crate::dossier::{Dossier, bytes, differing};

const AR: &str = "content/agreements/example-agreement/ar.md";
const FACTS: &str = "content/agreements/example-agreement/facts.toml";

fn dossier() -> Dossier {
    started()
        .edit(AR, "هذه الاتفاقية مختلقة", "هذه الاتفاقية غير حقيقية")
        .edit(AR, "short   = \"مثال لاتفاقية\"", "short   = \"مثال\"")
        .edit(FACTS, "date  = \"2024-03-05\"\n", "")
        .edit("content/pages/about/en.md", "Who writes", "[[oman]] Who writes")
        .without("content/pages/method/en.md")
        .edit(
            "content/people/example-minister/facts.toml",
            "title = { ar = \"وزير\", en = \"Minister\" }",
            "title = { ar = \"وزير\" }",
        )
        .file(
            "content/countries/iraq/facts.toml",
            "title = { ar = \"العراق\", en = \"Iraq\" }\niso = \"IQ\"\n",
        )
        .file(
            "content/people/salem/facts.toml",
            "title = { ar = \"سالم\", en = \"Salem\" }\ndraft = true\n",
        )
}

#[test]
fn it_says_what_there_is_to_do() {
    let dossier = dossier();
    let before = bytes(dossier.root());
    let run = dossier.run(&["status", "--root", "."]).succeeded();
    assert_eq!(run.stderr, "");
    assert_eq!(
        run.stdout,
        "\
\u{20}                   translated        behind  not recorded  one language   facts alone        drafts
agreements                   ·             1             ·             ·             ·             ·
countries                    ·             ·             ·             ·             3             ·
organisations                ·             ·             ·             ·             1             ·
people                       ·             ·             ·             ·             1             1
articles                     ·             ·             ·             ·             1             ·
pages                        2             ·             ·             1             ·             ·

Behind, since the other text has changed (`mithaq status --diff ID` shows what, `mithaq reviewed ID` when they are brought up to it):
  example-agreement: what stands before the first heading, the title or summary

Written in one language only:
  method

Words in one language only, in facts:
  example-minister: 1

Drafts, which a build leaves out:
  salem

Nothing leads to them:
  iraq

Events without a date:
  example-agreement: signed

4 of 4 facts rest on one article alone
"
    );
    assert_eq!(differing(&before, &bytes(dossier.root())), [""; 0]);
}

#[test]
fn another_program_reads_it_as_json() {
    let run = dossier().run(&["status", "--format", "json"]).succeeded();
    let start = "\
{
  \"entries\": [
    {
      \"kind\": \"agreement\",
      \"id\": \"example-agreement\",
      \"translation\": \"behind\",
      \"behind\": [
        \"m-lead\",
        \"m-title\"
      ],
      \"missing_halves\": 0,
      \"orphan\": false,
      \"undated\": [
        \"signed\"
      ],
      \"facts\": 3,
      \"with_one_source\": 3
    },
    {
      \"kind\": \"country\",
      \"id\": \"iraq\",
      \"translation\": \"facts-only\",
";
    assert!(run.stdout.starts_with(start), "{}", run.stdout);
    assert!(run.stdout.ends_with("}\n"));
}

#[test]
fn a_dossier_with_errors_says_them_first() {
    let run = started().edit(FACTS, "\"qatar\"", "\"qatr\"").run(&["status"]).refused();
    assert_eq!(run.stdout, "");
    assert!(run.stderr.contains("error[unknown-id]"), "{}", run.stderr);
}
