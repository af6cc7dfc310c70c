//! The guides for editors, from an empty folder to a published site: every command is run, every file
//! written, and what the guide says is printed is compared. Start at [`follow`].
//!
//! What is to be done with a block stands in a comment before it, which no reader sees:
//!
//! ```text
//! <!-- elsewhere -->             commands for another machine, which are not run
//! <!-- prints -->                what the last block of commands printed last, whole
//! <!-- told CODE … -->           codes that it told
//! <!-- write PATH -->            the block is the file
//! <!-- change PATH … -->         the block, in each file, becomes the block after it
//! <!-- delete PATH … -->         the folders are deleted
//! <!-- page PATH -->             the picture that follows shows this page, as `serve` gives it
//! ```
//!
//! `tests/browser/guide.mjs` reads them too, and makes the pictures.

use std::fs;
use std::path::{Path, PathBuf};

use crate::dossier::{Dossier, Run, repository};
use crate::live::client::Live;

/// A step of a guide.
#[derive(Debug)]
enum Step {
    /// A comment of the forms above.
    Mark(String),
    /// A block, with the language that it names.
    Block(String, String),
    /// The file of a picture.
    Picture(String),
}

/// The steps of a guide, in order.
fn steps(guide: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut lines = guide.lines();
    while let Some(line) = lines.next() {
        if let Some(mark) =
            line.strip_prefix("<!-- ").and_then(|line| line.strip_suffix(" -->"))
        {
            steps.push(Step::Mark(mark.to_owned()));
        } else if let Some(language) = line.strip_prefix("```") {
            let block = lines.by_ref().take_while(|line| *line != "```");
            let block = block.map(|line| format!("{line}\n")).collect();
            steps.push(Step::Block(language.to_owned(), block));
        } else if let Some((_, path)) =
            line.strip_prefix("![").and_then(|rest| rest.split_once("]("))
        {
            steps.push(Step::Picture(path.trim_end_matches(')').to_owned()));
        }
    }
    steps
}

/// The words of a command; those within quotation marks are one.
fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (at, part) in command.split('"').enumerate() {
        match at % 2 {
            0 => words.extend(part.split_whitespace().map(str::to_owned)),
            _ => words.push(part.to_owned()),
        }
    }
    words
}

/// Somebody who does what a guide says.
struct Editor {
    /// The empty folder in which the guide begins.
    dossier: Dossier,
    /// The folder below it in which the terminal is.
    folder: String,
    /// What the last command printed.
    printed: String,
    /// What `serve` serves, from then on.
    live: Option<Live>,
    /// What was done, to see that a guide is not read past.
    done: Vec<String>,
}

impl Editor {
    fn run(&mut self, command: &str) {
        let words = words(command);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        match words[..] {
            ["cd", folder] => folder.clone_into(&mut self.folder),
            ["mithaq", "serve", "--open"] => {
                self.live = Some(Live::of_folder(&self.path(""), 0));
            }
            ["mithaq", ref arguments @ ..] => {
                let run = self.mithaq(arguments);
                self.printed = run.stdout + &run.stderr;
            }
            _ => panic!("`{command}` is no command of the guide"),
        }
        self.done.push(words[..words.len().min(2)].join(" "));
    }

    /// Runs the program where the terminal is.
    fn mithaq(&self, arguments: &[&str]) -> Run {
        self.dossier.command_in(&self.folder, arguments, &[("LC_ALL", "C")])
    }

    /// A path as the terminal sees it.
    fn path(&self, path: &str) -> PathBuf {
        self.dossier.root().join(&self.folder).join(path)
    }

    fn change(&self, paths: &str, old: &str, new: &str) {
        let (old, new) = (old.trim_end_matches('\n'), new.trim_end_matches('\n'));
        for path in paths.split(' ') {
            let text = fs::read_to_string(self.path(path)).unwrap();
            assert_eq!(text.matches(old).count(), 1, "`{path}` has `{old}` once: {text}");
            fs::write(self.path(path), text.replace(old, new)).unwrap();
        }
    }

    /// The page that a picture shows, as the server gives it: with the faults over it, if there are any.
    fn look(&self, path: &str) {
        let live = self.live.as_ref().expect("the guide serves the site before");
        let reply = live.get(&format!("/{path}"));
        assert_eq!(reply.status, 200, "{path}");
        let faults = self.mithaq(&["check"]).code != 0;
        assert_eq!(reply.text().contains("bad-date"), faults, "{path}");
    }
}

/// Does all that a guide says, in a new empty folder.
fn follow(guide: &str) -> Editor {
    let text = fs::read_to_string(repository().join("docs").join(guide)).unwrap();
    let dossier = Dossier::empty();
    let (folder, printed, live, done) = Default::default();
    let mut editor = Editor { dossier, folder, printed, live, done };
    let mut steps = steps(&text).into_iter();
    while let Some(step) = steps.next() {
        let mut block = || match steps.next() {
            Some(Step::Block(_, block)) => block,
            other => panic!("a block should come, not {other:?}"),
        };
        match step {
            Step::Block(language, commands) => {
                assert_eq!(language, "sh", "no mark says what to do with {commands}");
                commands.lines().for_each(|line| editor.run(line));
            }
            Step::Picture(path) => panic!("no mark says what {path} shows"),
            Step::Mark(mark) => match mark.split_once(' ').unwrap_or((&mark, "")) {
                ("elsewhere", "") => drop(block()),
                ("prints", "") => assert_eq!(editor.printed, block()),
                ("told", codes) => {
                    let printed = &editor.printed;
                    let told = |code: &str| printed.contains(&format!("[{code}]"));
                    assert!(codes.split(' ').all(told), "{codes}: {printed}");
                }
                ("write", path) => fs::write(editor.path(path), block()).unwrap(),
                ("change", paths) => {
                    let (old, new) = (block(), block());
                    editor.change(paths, &old, &new);
                }
                ("delete", paths) => paths
                    .split(' ')
                    .for_each(|path| fs::remove_dir_all(editor.path(path)).unwrap()),
                ("page", path) => {
                    editor.look(path);
                    let Some(Step::Picture(picture)) = steps.next() else {
                        panic!("no picture shows {path}")
                    };
                    is_small(&repository().join("docs").join(picture));
                }
                _ => panic!("`{mark}` is no mark"),
            },
        }
    }
    editor
}

/// Asserts that a picture is there, in WebP, and small.
fn is_small(picture: &Path) {
    let bytes = fs::read(picture).unwrap_or_else(|_| panic!("{}", picture.display()));
    assert_eq!((&bytes[..4], &bytes[8..12]), (&b"RIFF"[..], &b"WEBP"[..]));
    assert!(bytes.len() < 60_000, "{} has {} bytes", picture.display(), bytes.len());
}

#[test]
fn each_guide_leads_from_an_empty_folder_to_a_site() {
    for (guide, first) in [("guide.en.md", "en"), ("guide.ar.md", "ar")] {
        let editor = follow(guide);
        let check = editor.mithaq(&["check", "--deny-warnings"]);
        assert_eq!((check.code, check.stderr.as_str()), (0, ""), "{guide}");
        for command in
            ["init", "new", "serve", "check", "fix", "reviewed", "uses", "build", "zip"]
        {
            assert!(editor.done.contains(&format!("mithaq {command}")), "{command}");
        }
        let site = editor.dossier.root().join("gulf/public");
        let page =
            fs::read_to_string(site.join(first).join("agreements/kuwait-oman-2025.html"));
        assert!(page.unwrap().contains("https://gulf.example.org/"), "{guide}");
        assert!(editor.dossier.root().join("gulf/gulf.zip").is_file(), "{guide}");
    }
}
