//! The theme `diwan` is within the program, so a dossier needs no copy of it.
//! Start at [`its_own_diwan_gives_the_same_bytes_as_a_copy`].

use crate::dossier::{Dossier, assert_same, copy, repository};

/// The small dossier in `diwan`, without any theme of its own.
fn bare() -> Dossier {
    Dossier::small().edit("mithaq.toml", "\"bare\"", "\"diwan\"").without("themes")
}

/// The same with a theme `mine` that builds on `diwan`.
fn child() -> Dossier {
    let toml = "name = \"mine\"\nversion = \"0.1.0\"\nextends = \"diwan\"\n";
    bare()
        .edit("mithaq.toml", "\"diwan\"", "\"mine\"")
        .file("themes/mine/theme.toml", toml)
        .file("themes/mine/i18n/en.ftl", "site-motto = All of it\n")
        .file("themes/mine/i18n/ar.ftl", "site-motto = كله\n")
}

#[test]
fn its_own_diwan_gives_the_same_bytes_as_a_copy() {
    for dossier in [bare, child] {
        let (own, copied) = (dossier(), dossier());
        let diwan = copied.root().join("themes/diwan");
        copy(&repository().join("themes/diwan"), &diwan);
        own.build().succeeded();
        copied.build().succeeded();
        assert_same(&own.root().join("public"), &copied.root().join("public"));
    }
}

#[test]
fn a_copy_in_the_dossier_comes_before_it() {
    let dossier = bare();
    let diwan = dossier.root().join("themes/diwan");
    copy(&repository().join("themes/diwan"), &diwan);
    let dossier = dossier.file("themes/diwan/templates/home.html", "mine");
    assert_eq!(dossier.build().succeeded().page("en/index.html").html, "mine");
}

#[test]
fn a_fault_in_it_names_a_file_of_no_folder() {
    let rows = "{% component event_rows(own) %}{{ own }}{% endcomponent event_rows %}";
    let refused = child().file("themes/mine/templates/own.html", rows);
    assert_eq!(
        refused.build().refused().stderr,
        "\
error[theme-fault]: unknown argument(s) `events`, `only` in component call. Possible argument(s) are: `own`
   --> diwan (built in)/templates/agreement.html:114:4
    |
114 | {{ <event_rows events={entry.events} only=\"steps\" /> -}}
    |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

error[theme-fault]: unknown argument(s) `events` in component call. Possible argument(s) are: `own`
  --> diwan (built in)/templates/article.html:75:4
   |
75 | {{ <event_rows events={entry.events} /> -}}
   |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

error[theme-fault]: unknown argument(s) `by_date`, `events` in component call. Possible argument(s) are: `own`
  --> diwan (built in)/templates/part-event.html:80:5
   |
80 | {{- <event_rows events={[event]} by_date={true} /> -}}
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

3 errors
nothing was written
"
    );
}

#[test]
fn a_language_that_it_lacks_is_for_a_theme_of_the_dossier() {
    let dossier = Dossier::from("tests/fa-fr").without("themes");
    let settings = "\
title     = { de = \"Akte\", fr = \"Dossier\" }
languages = [\"de\", \"fr\"]
theme     = \"diwan\"
as_of     = \"2026-11-21\"
";
    let stderr = dossier.file("mithaq.toml", settings).build().refused().stderr;
    let expected = "\
error[message-fault]: the theme has no messages in `de`
 --> mithaq.toml:3:14
  |
3 | theme     = \"diwan\"
  |              ^^^^^
  |
  = help: let a theme of your own extend it, and give that one `i18n/de.ftl` with all messages
";
    assert!(stderr.contains(expected), "{stderr}");
}
