//! The driver: a dossier in a folder of its own, and the program run on it.
//!
//! ```ignore
//! let built = Dossier::small().file("content/pages/home/en.md", "…").build();
//! let page = built.succeeded().page("en/index.html");
//! assert_eq!(page.one("h1").words(), "…");
//! ```

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use wait4::Wait4;

use crate::html::{Page, plain};

/// A dossier in a folder of its own, which is removed at the end.
pub struct Dossier {
    root: PathBuf,
}

/// What a run of the program did.
pub struct Run {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
    /// The CPU time of all its threads.
    pub cpu: Duration,
    /// The most memory that it had, in bytes.
    pub memory: u64,
    root: PathBuf,
}

/// The top folder of this repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The program.
pub fn program() -> &'static str {
    env!("CARGO_BIN_EXE_mithaq")
}

/// A command that runs the program, or starts with it, in English whatever the language of this system.
pub fn command(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.envs([("LC_ALL", ""), ("LC_MESSAGES", ""), ("LANG", "C.UTF-8")]);
    command
}

/// A new empty folder for one test.
pub fn folder() -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let top = Path::new(env!("CARGO_TARGET_TMPDIR"));
    fs::create_dir_all(top).expect("the folder for tests can be made");
    loop {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = top.join(format!("{}-{number}", std::process::id()));
        // A test that failed leaves its folder, and process numbers are used again.
        match fs::create_dir(&folder) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            made => break made.map(|()| folder).expect("a folder can be made"),
        }
    }
}

/// All files below a folder, by path, with `/`.
pub fn files(folder: &Path) -> Vec<String> {
    fn walk(top: &Path, folder: &Path, found: &mut Vec<String>) {
        let mut items: Vec<_> = fs::read_dir(folder)
            .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
            .map(|item| item.expect("a folder can be read").path())
            .collect();
        items.sort();
        for item in items {
            if item.is_dir() {
                walk(top, &item, found);
            } else {
                let below = item.strip_prefix(top).expect("it lies below");
                found.push(below.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    let mut found = Vec::new();
    walk(folder, folder, &mut found);
    found
}

/// All files below a folder with their bytes.
pub fn bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    files(folder)
        .into_iter()
        .map(|path| (path.clone(), fs::read(folder.join(&path)).unwrap()))
        .collect()
}

/// The names of the files that only one of two folders has, or that differ.
pub fn differing(
    one: &BTreeMap<String, Vec<u8>>,
    other: &BTreeMap<String, Vec<u8>>,
) -> Vec<String> {
    let mut names: Vec<&String> = one.keys().chain(other.keys()).collect();
    names.sort();
    names.dedup();
    names.retain(|name| one.get(*name) != other.get(*name));
    names.into_iter().cloned().collect()
}

/// Asserts that two folders hold the same files with the same bytes.
#[track_caller]
pub fn assert_same(one: &Path, other: &Path) {
    assert_eq!(differing(&bytes(one), &bytes(other)), [""; 0]);
}

/// The files of the program in a folder beside its output.
pub fn beside(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|item| item.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with(".mithaq-"))
        .collect();
    names.sort();
    names
}

/// Prints that a test cannot run here. It bypasses the capture of the output of tests.
pub fn skipped(why: &str) {
    let name = std::thread::current().name().unwrap_or_default().to_owned();
    let _ = writeln!(std::io::stderr(), "skipped {name}: {why}");
}

/// Copies a folder with everything in it.
pub fn copy(from: &Path, to: &Path) {
    for path in files(from) {
        let target = to.join(&path);
        fs::create_dir_all(target.parent().expect("a file has a folder")).unwrap();
        fs::copy(from.join(&path), target).unwrap();
    }
}

impl Dossier {
    /// The small dossier, which has one of most things, from `tests/small`.
    pub fn small() -> Dossier {
        let root = folder();
        copy(&repository().join("tests/small"), &root);
        Dossier { root }
    }

    /// A folder without anything.
    pub fn empty() -> Dossier {
        Dossier { root: folder() }
    }

    /// The dossier of this repository.
    pub fn real() -> Dossier {
        let root = folder();
        for name in ["content", "themes"] {
            copy(&repository().join(name), &root.join(name));
        }
        fs::copy(repository().join("mithaq.toml"), root.join("mithaq.toml")).unwrap();
        Dossier { root }
    }

    /// The dossier of a folder of this repository, with the theme of the small one beside its own.
    pub fn from(folder: &str) -> Dossier {
        let root = self::folder();
        copy(&repository().join("tests/small/themes"), &root.join("themes"));
        copy(&repository().join(folder), &root);
        Dossier { root }
    }

    /// Its folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The dossier with a file that holds `text`.
    pub fn file(self, path: &str, text: impl AsRef<[u8]>) -> Dossier {
        let full = self.root.join(path);
        fs::create_dir_all(full.parent().expect("a file has a folder")).unwrap();
        fs::write(full, text).unwrap();
        self
    }

    /// The dossier with `old` in a file replaced by `new`; `old` has to be there.
    pub fn edit(self, path: &str, old: &str, new: &str) -> Dossier {
        let text = fs::read_to_string(self.root.join(path)).unwrap();
        assert!(text.contains(old), "`{path}` has no `{old}`");
        self.file(path, text.replacen(old, new, 1))
    }

    /// The dossier without the files that are there to be taken away.
    pub fn without_exports(self) -> Dossier {
        let off =
            "[export]\ndata = false\njson = false\ncitations = false\ncalendar = false\n";
        let settings = fs::read_to_string(self.root.join("mithaq.toml")).unwrap();
        self.file("mithaq.toml", format!("{settings}\n{off}"))
    }

    /// The dossier without a file or folder.
    pub fn without(self, path: &str) -> Dossier {
        let full = self.root.join(path);
        if full.is_dir() {
            fs::remove_dir_all(full).unwrap();
        } else {
            fs::remove_file(full).unwrap();
        }
        self
    }

    /// Runs the program in the dossier's folder.
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.command(arguments, &[])
    }

    /// Runs the program in the dossier's folder with variables of the environment.
    pub fn command(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Run {
        self.command_in("", arguments, variables)
    }

    /// The same in a folder below.
    pub fn command_in(
        &self,
        folder: &str,
        arguments: &[&str],
        variables: &[(&str, &str)],
    ) -> Run {
        let mut child = self::command(program())
            .args(arguments)
            .current_dir(self.root.join(folder))
            .envs(variables.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program can be started");
        let stderr = child.stderr.take().expect("it is a pipe");
        let stderr = thread::spawn(move || text(stderr));
        let stdout = text(child.stdout.take().expect("it is a pipe"));
        let stderr = stderr.join().expect("standard error is UTF-8");
        let end = child.wait4().expect("a process ends");
        Run {
            code: end.status.code().unwrap_or(-1),
            stdout,
            stderr,
            cpu: end.rusage.utime + end.rusage.stime,
            memory: end.rusage.maxrss,
            root: self.root.clone(),
        }
    }

    /// Every page of the built site, as it is written, with its path.
    pub fn pages(&self) -> Vec<(String, Page)> {
        let public = self.root.join("public");
        let mut all = files(&public);
        all.retain(|path| path.ends_with(".html"));
        let read = |path: String| {
            let html = fs::read_to_string(public.join(&path)).unwrap();
            (path, Page::of(html))
        };
        all.into_iter().map(read).collect()
    }

    /// Builds it.
    pub fn build(&self) -> Run {
        self.run(&["build"])
    }
}

impl Drop for Dossier {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let _ = fs::remove_dir_all(&self.root);
        }
    }
}

/// Everything that a pipe gives.
fn text(mut pipe: impl Read) -> String {
    let mut text = String::new();
    pipe.read_to_string(&mut text).expect("what the program prints is UTF-8");
    text
}

impl Run {
    /// Asserts that the run succeeded.
    #[track_caller]
    pub fn succeeded(self) -> Run {
        assert_eq!(self.code, 0, "{}{}", self.stdout, self.stderr);
        self
    }

    /// Asserts that the run refused the dossier.
    #[track_caller]
    pub fn refused(self) -> Run {
        assert_eq!(self.code, 1, "{}{}", self.stdout, self.stderr);
        self
    }

    /// A page of `public/`.
    #[track_caller]
    pub fn page(&self, path: &str) -> Page {
        let full = self.root.join("public").join(path);
        let html = fs::read_to_string(&full)
            .unwrap_or_else(|error| panic!("{}: {error}", full.display()));
        Page::of(plain(&html))
    }
}
