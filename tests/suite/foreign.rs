//! What is foreign: files that are no files, names that a terminal would obey, bytes that are no text.
//! Nothing hangs, and nothing gets through to the terminal of whoever runs the program.
//! Start at [`shown`].

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::time::Duration;

use rustix::fs::{CWD, FileType, Mode, mknodat};

use crate::dossier::{Dossier, Run};
use crate::pictures::png;

fn pipe(path: &Path) {
    let _ = fs::remove_file(path);
    mknodat(CWD, path, FileType::Fifo, Mode::from_raw_mode(0o644), 0).unwrap();
}

/// Every file that a build opens.
const OPENED: [&str; 8] = [
    "content/vocabulary.toml",
    "content/countries/kuwait/facts.toml",
    "content/pages/home/en.md",
    "content/pages/home/map.png",
    "themes/bare/theme.toml",
    "themes/bare/templates/home.html",
    "themes/bare/i18n/en.ftl",
    "themes/bare/static/style.css",
];

#[test]
fn what_is_no_regular_file_is_refused_and_not_waited_for() {
    type Make = fn(&Path);
    let socket: Make = |path| drop(UnixListener::bind(path).unwrap());
    let link: Make = |path| symlink("pipe", path).unwrap();
    let kinds: [(&str, Make); 3] =
        [("a pipe", pipe as Make), ("a socket", socket), ("a link to a pipe", link)];
    for path in OPENED {
        for (kind, make) in kinds {
            let dossier = Dossier::small().file("content/pages/home/map.png", png(1, 1));
            let full = dossier.root().join(path);
            fs::remove_file(&full).unwrap();
            if kind == "a link to a pipe" {
                pipe(&full.with_file_name("pipe"));
            }
            make(&full);
            let run = dossier.run(&["check"]);
            assert_eq!(run.code, 1, "{path} is {kind}: {}", run.stderr);
            assert!(run.cpu < Duration::from_secs(5));
            let refused = if kind.starts_with("a link") && path.starts_with("themes") {
                format!(
                    "error[unreadable]: this is a link, and the links in a theme are not followed\n--> {path}\n"
                )
            } else if kind.starts_with("a link") && path.ends_with(".png") {
                format!(
                    "error[unreadable]: this picture is a link, and whatever it leads to would be published\n--> {path}\n"
                )
            } else {
                format!("error[unreadable]: this is no regular file\n--> {path}\n")
            };
            let theme = "`themes/bare/theme.toml` cannot be read";
            assert!(
                run.stderr.contains(&refused)
                    || path.ends_with("theme.toml") && run.stderr.contains(theme)
                    || path.ends_with("theme.toml")
                        && run.stderr.contains("this is no regular file"),
                "{path} is {kind}: {}",
                run.stderr
            );
        }
    }
    // Without the file that makes a folder a dossier there is none.
    let dossier = Dossier::small();
    pipe(&dossier.root().join("mithaq.toml"));
    let run = dossier.run(&["check", "--root", "."]).refused();
    assert!(run.stderr.contains("error[no-dossier]"), "{}", run.stderr);
}

/// What was printed; nothing in it does anything to a terminal or is invisible.
#[track_caller]
fn shown(run: Run) -> String {
    let text = format!("{}{}", run.stdout, run.stderr);
    for c in text.chars().filter(|c| *c != '\n') {
        let hidden = c.is_control()
            || matches!(
                c,
                '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}' | '\u{ad}'
            )
            || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{e0000}'..='\u{e007f}');
        assert!(!hidden, "{c:?} in {text:?}");
    }
    text
}

/// A name that would clear the screen, begin a line of its own, and turn words round.
const NAME: &str =
    "a\u{1b}[2J\r\nerror[x]: all is well\u{202e}\u{9b}\u{2028}\u{200f}\u{61c}";
const SHOWN: &str = "a\\u{1b}[2J\\u{d}\\u{a}error[x]: all is well\\u{202e}\\u{9b}\\u{2028}\\u{200f}\\u{61c}";

#[test]
fn names_of_files_are_shown_and_not_obeyed() {
    let home = |text: &str| {
        let text = format!("+++\ntitle = \"A small dossier\"\n+++\n\n{text}\n");
        Dossier::small().file("content/pages/home/en.md", text)
    };
    for (path, place) in [
        (format!("content/{NAME}"), format!("content/{SHOWN}")),
        (
            format!("content/countries/{NAME}/facts.toml"),
            format!("content/countries/{SHOWN}"),
        ),
        (
            format!("content/pages/home/{NAME}.png"),
            format!("content/pages/home/{SHOWN}.png"),
        ),
        (
            format!("content/pages/home/{NAME}.md"),
            format!("content/pages/home/{SHOWN}.md"),
        ),
        (
            format!("themes/bare/templates/{NAME}.html"),
            format!("themes/bare/templates/{SHOWN}.html:1:4"),
        ),
        (
            format!("themes/bare/static/{NAME}.css"),
            format!("themes/bare/static/{SHOWN}.css"),
        ),
    ] {
        let text =
            if path.ends_with("css") { "@import \"gone.css\";" } else { "{% x %}" };
        let said = shown(home("").file(&path, text).run(&["check"]));
        assert!(said.contains(&format!("--> {place}\n")), "{said}");
    }
    // What is not UTF-8.
    let dossier = home("");
    let name = OsStr::from_bytes(b"content/countries/kuwait/\xff\x1b.txt");
    fs::write(dossier.root().join(name), "x").unwrap();
    let said = shown(dossier.run(&["check"]));
    assert!(
        said.contains("--> content/countries/kuwait/\u{fffd}\\u{1b}.txt\n"),
        "{said}"
    );
    // The name of a theme, and what is asked for.
    let theme = "\"a\\u001b\\u202e\"";
    let said =
        shown(Dossier::small().edit("mithaq.toml", "\"bare\"", theme).run(&["check"]));
    assert!(said.contains("there is no theme `a\\u{1b}\\u{202e}`"), "{said}");
}

#[test]
fn words_of_files_are_shown_with_the_mark_below_them() {
    let text = "+++\ntitle = \"A small dossier\"\n+++\n\nكلمة \u{1b}[2J\u{9b}\u{200f}\u{2028}\tكلمة [[kuwiat\u{202e}]] and [[kuwiat]].\n";
    let said =
        shown(Dossier::small().file("content/pages/home/en.md", text).run(&["check"]));
    let frame = |column: usize, name: &str, marks: usize| {
        format!(
            "error[unknown-id]: nothing in this dossier is called `{name}`\n \
             --> content/pages/home/en.md:5:{column}\n  |\n\
             5 | كلمة ␛[2J\u{fffd}\u{fffd}\u{fffd}    كلمة [[kuwiat\u{fffd}]] and [[kuwiat]].\n  \
             | {}{} column {column}: `{name}`\n",
            // The tab is shown as four blanks.
            " ".repeat(column - 1 + 3),
            "^".repeat(marks)
        )
    };
    assert!(said.contains(&frame(21, "kuwiat\\u{202e}", 7)), "{said}");
    assert!(said.contains(&frame(37, "kuwiat", 6)), "{said}");
}

#[test]
fn arguments_are_shown_and_not_obeyed() {
    let dossier = Dossier::small();
    let hostile = "x\u{1b}[2J\r\nerror: \u{202e}\u{9b}\u{2029}\u{200e}";
    let visible = "x\\u{1b}[2J\\u{d}\\u{a}error: \\u{202e}\\u{9b}\\u{2029}\\u{200e}";
    for arguments in [
        &["explain", hostile][..],
        &[hostile],
        &["build", &format!("--{hostile}")],
        &["build", hostile],
        &["build", "--base-url", hostile],
        &["check", "--root", hostile],
        &["translated", hostile],
        &["build", "--out", hostile],
        &["check", "--root", &format!("--{hostile}")],
    ] {
        let said = shown(dossier.run(arguments));
        assert!(said.contains(visible), "{arguments:?}: {said}");
    }
}

#[test]
fn faults_of_a_theme_as_a_whole_have_a_place() {
    let child = |dossier: Dossier| {
        dossier.edit("mithaq.toml", "\"bare\"", "\"child\"").file(
            "themes/child/theme.toml",
            "name = \"child\"\nversion = \"1\"\nextends = \"gone\"\n",
        )
    };
    for (dossier, said) in [
        (
            child(Dossier::small()),
            "error[unknown-file]: there is no theme `gone` in `themes/`\n --> themes/child/theme.toml:3:12\n",
        ),
        (
            Dossier::small().without("themes/bare/templates"),
            "error[theme-fault]: the theme has no template `home.html`\n --> mithaq.toml:3:14\n",
        ),
        (
            Dossier::small().without("themes/bare/i18n"),
            "error[message-fault]: the theme has no messages in `en`\n --> mithaq.toml:3:14\n",
        ),
        (
            Dossier::small().file("themes/bare/i18n/en.ftl", b"a = b\nc = \xff\n"),
            "error[not-utf8]: `themes/bare/i18n/en.ftl` is not UTF-8 text\n --> themes/bare/i18n/en.ftl:2:5\n",
        ),
        (
            Dossier::small().file("themes/bare/templates/home.html", b"\n<p>\xe2\x28"),
            "error[not-utf8]: `themes/bare/templates/home.html` is not UTF-8 text\n --> themes/bare/templates/home.html:2:4\n",
        ),
        (
            Dossier::small().file("themes/bare/theme.toml", b"name = \"\xff\""),
            "error[not-utf8]: `themes/bare/theme.toml` is not UTF-8 text\n --> themes/bare/theme.toml:1:9\n",
        ),
        (
            Dossier::small().file("themes/bare/templates/home.html", "<p>\u{1b}</p>"),
            "error[control-character]: the control character U+001B cannot stand on a page\n --> themes/bare/templates/home.html:1:4\n",
        ),
        (
            Dossier::small().edit(
                "themes/bare/i18n/en.ftl",
                "undated =",
                "undated = { \"\\u001B\" }",
            ),
            "error[control-character]: the control character U+001B cannot stand on a page\n --> themes/bare/i18n/en.ftl:",
        ),
        (
            Dossier::small().without("themes/bare/theme.toml"),
            "error[unreadable]: `themes/bare/theme.toml` cannot be read: No such file or directory",
        ),
    ] {
        let report = dossier.run(&["check"]).refused().stderr;
        assert!(report.contains(said), "{said}\n{report}");
    }
}
