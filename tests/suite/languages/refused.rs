//! What a language needs, what it may not have, and where the program may name one.
//! Start at [`a_language_without_messages_is_refused`].

use std::fs;

use mithaq::lang::{Language, LanguageError, PartialDate, Settings};

use super::{REPORT, dossier};
use crate::dossier::{files, repository};

/// The report of a build that is refused for `error`, with the warning about the missing text.
fn refusal(error: &str) -> String {
    let warning = REPORT.replace("1 warning", "1 error, 1 warning");
    let (warning, count) = warning.split_at(warning.find("1 error").unwrap());
    format!("{warning}{error}\n{count}nothing was written\n")
}

#[test]
fn a_message_that_one_language_lacks_is_refused() {
    let path = "themes/bare-fa-fr/i18n/fr.ftl";
    let dossier = dossier().edit(path, "season-winter = hiver { $year }\n", "");
    assert_eq!(
        dossier.build().refused().stderr,
        refusal(
            "\
error[message-fault]: the message `season-winter` is missing in `themes/bare-fa-fr/i18n/fr.ftl`
  --> themes/bare-fa-fr/i18n/fa.ftl:24:1
   |
24 | season-winter = زمستان { $year }
   | ^^^^^^^^^^^^^
   |
   = help: add `season-winter = …` there
"
        )
    );
}

#[test]
fn a_language_without_messages_is_refused() {
    let dossier = dossier().without("themes/bare-fa-fr/i18n/fr.ftl");
    assert_eq!(
        dossier.build().refused().stderr,
        refusal(
            "\
error[message-fault]: the theme has no messages in `fr`
 --> mithaq.toml:4:14
  |
4 | theme     = \"bare-fa-fr\"
  |              ^^^^^^^^^^
  |
  = help: copy another file of that folder to `themes/bare-fa-fr/i18n/fr.ftl` and translate it
"
        )
    );
}

#[test]
fn a_setting_that_a_language_lacks_is_refused() {
    let dossier =
        dossier().edit("mithaq.toml", "digits = \"arab\"", "months = \"levantine\"");
    assert_eq!(
        dossier.build().refused().stderr,
        "\
error[bad-language]: `fa` has only one set of month names, so it cannot have `levantine`
 --> mithaq.toml:8:11
  |
8 | months = \"levantine\"
  |           ^^^^^^^^^
  |
  = help: leave the setting out

1 error
nothing was written
"
    );
    let dossier = self::dossier().edit("mithaq.toml", "[language.fa]", "[language.fr]");
    assert_eq!(
        dossier.build().refused().stderr,
        "\
error[bad-language]: `fr` is not written in the Arabic script, so it cannot have the digits `arab`
 --> mithaq.toml:8:11
  |
8 | digits = \"arab\"
  |           ^^^^
  |
  = help: leave the setting out

1 error
nothing was written
"
    );
}

/// The languages of all dossiers of this repository.
const TAGS: [&str; 4] = ["ar", "en", "fa", "fr"];

/// The lines of code for which `wanted` is true, each with its file. It leaves out `src/lang`, the
/// catalogue, help and starter, whose sentences are in a language themselves, comments and tests.
fn code(wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let top = repository().join("src");
    let mut found = Vec::new();
    for path in files(&top) {
        let knows = ["lang/", "diagnostic/catalogue", "desk/starter", "cli/help/"];
        if knows.iter().any(|at| path.starts_with(at)) || path.ends_with("tests.rs") {
            continue;
        }
        let text = fs::read_to_string(top.join(&path)).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or(&text);
        for line in code.lines().map(str::trim) {
            if !line.starts_with("//") && wanted(line) {
                found.push(format!("src/{path}: {line}"));
            }
        }
    }
    found
}

#[test]
fn no_language_is_named_outside_the_module_of_languages() {
    let literal = |tag: &str| format!("\"{tag}\"");
    let found = code(|line| TAGS.iter().any(|tag| line.contains(&literal(tag))));
    assert_eq!(found, [""; 0]);
}

/// Examples in help are in the languages of the dossier.
#[test]
fn no_example_names_a_language() {
    let of_word = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    let found = code(|line| line.split(|c| !of_word(c)).any(|word| TAGS.contains(&word)));
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_language_is_refused_or_has_names_for_the_months() {
    let table = include_str!("../../plurals/intl.txt");
    let tags = table.lines().filter_map(|line| line.strip_prefix("cardinal\t"));
    let tags = tags.flat_map(|line| line.split('\t').next().unwrap().split(' '));
    let more =
        "arz az-Arab ku-Arab uz-Arab pa-Arab bgn ur-Aran sr-Latn sd-Deva ar-SY und xx";
    let (mut refused, mut accepted) = (Vec::new(), 0);
    for tag in tags.chain(more.split(' ')) {
        let language = match Language::new(tag, Settings::default()) {
            Ok(language) => language,
            Err(error) => {
                assert_eq!(error, LanguageError::NoNames { tag: tag.to_owned() });
                refused.push(tag);
                continue;
            }
        };
        accepted += 1;
        for (month, day) in (1..=12).flat_map(|month| [(month, None), (month, Some(3))]) {
            let words =
                language.date(PartialDate { year: 2023, month: Some(month), day });
            let after = words.split('M').skip(1);
            let numbered =
                after.filter(|rest| rest.starts_with(char::is_numeric)).count();
            assert_eq!(numbered, 0, "{tag}: {words}");
        }
    }
    assert_eq!((refused.len(), accepted), (87, 143));
    for tag in ["arz", "az-Arab", "ku-Arab", "dv", "yi", "und"] {
        assert!(refused.contains(&tag), "{tag}");
    }
}
