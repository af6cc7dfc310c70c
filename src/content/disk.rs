//! The files of a dossier: which there are, and their text.
//! Start at [`Disk::entries`] for the folders of entries, [`Disk::read`] for a file.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::str::{self, FromStr, Utf8Error};

use walkdir::WalkDir;

use super::draft::DraftFile;
use super::{Cx, Digests};
use crate::diagnostic::{Code, Diagnostic, Place, Report, nearest};
use crate::lang::{self, Suspicion};
use crate::model::entry::Kind;
use crate::model::id::{self, Id};
use crate::source::{Digest, Source, is_ignored};

/// No page of prose is larger; what is, was put here by mistake.
const LARGEST: usize = 8 * 1024 * 1024;

/// The folder of a dossier.
#[derive(Debug)]
pub(super) struct Disk {
    root: PathBuf,
    /// What was read so far.
    pub(super) read: RefCell<Digests>,
    /// Room for the file that is being read.
    room: RefCell<Vec<u8>>,
}

/// The files of one entry.
pub(super) struct EntryFiles {
    pub(super) kind: Kind,
    pub(super) id: Id,
    /// The folder, relative to the root, with `/`.
    pub(super) folder: String,
    pub(super) facts: bool,
    /// Whether there is a text in the first and in the second language.
    pub(super) texts: [bool; 2],
    pub(super) pictures: Vec<String>,
}

impl Disk {
    pub(super) fn new(root: &Path) -> Self {
        Disk { root: root.to_owned(), read: RefCell::default(), room: RefCell::default() }
    }

    /// The text of a file; `None` with a fault in the report where it cannot be had.
    /// A BOM is dropped, CRLF is read as LF, and the text is in NFC.
    pub(super) fn read(&self, path: &str, report: &mut Report) -> Option<Source> {
        let full = self.root.join(path);
        let place = || Place::Path(path.to_owned());
        let mut room = self.room.borrow_mut();
        let bytes = match read_whole(&full, &mut room) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => {
                let size = fs::metadata(&full).map_or(0, |data| data.len());
                let message = format!("`{path}` has {size} bytes");
                report.add(
                    Diagnostic::new(Code::TooLarge, place(), message)
                        .help("a text has at most 8 MB; move it out of `content/`"),
                );
                return None;
            }
            Err(error) => {
                report.add(unreadable(path, &error));
                return None;
            }
        };
        self.read.borrow_mut().note(path, Digest::of(bytes));
        match str::from_utf8(bytes) {
            Ok(text) => {
                let source = Source::new(path, clean(text.to_owned()));
                odd_characters(&source, report);
                if let Some(at) = source.text().find('\0') {
                    report.add(nul(&source, at));
                    return None;
                }
                Some(source)
            }
            Err(error) => {
                report.add(not_utf8(path, bytes, &error));
                None
            }
        }
    }

    /// The file at `path`, with a fault in the report where it cannot be read.
    pub(super) fn file(&self, path: String, report: &mut Report) -> DraftFile {
        match self.read(&path, report) {
            Some(source) => {
                let digest = self.read.borrow().of(&path);
                DraftFile { source, digest }
            }
            None => DraftFile { source: Source::new(path, ""), digest: None },
        }
    }

    /// The folders of all entries, by kind and id. What does not belong is reported.
    pub(super) fn entries(&self, cx: &mut Cx) -> Vec<EntryFiles> {
        let mut found: BTreeMap<(Kind, String), EntryFiles> = BTreeMap::new();
        let content = self.root.join("content");
        let bounds = fs::canonicalize(&content).unwrap_or_else(|_| content.clone());
        let walk = WalkDir::new(&content)
            .min_depth(1)
            .max_depth(4)
            .follow_links(true)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(|item| {
                item.depth() == 0 || !passed_over(&item.file_name().to_string_lossy())
            });
        let mut walk = walk;
        while let Some(item) = walk.next() {
            let item = match item {
                Ok(item) => item,
                Err(error) => {
                    self.broken_walk(&error, cx.report);
                    continue;
                }
            };
            let path = self.relative(item.path());
            if item.path_is_symlink()
                && !fs::canonicalize(item.path()).is_ok_and(|to| to.starts_with(&bounds))
            {
                cx.report.add(
                    Diagnostic::new(
                        Code::Unreadable,
                        Place::Path(path),
                        "a link leads out of `content/`",
                    )
                    .help("copy what it leads to into the dossier"),
                );
                if item.file_type().is_dir() {
                    walk.skip_current_dir();
                }
                continue;
            }
            let is_folder = item.file_type().is_dir();
            if !sort(&path, is_folder, &mut found, cx) && is_folder {
                walk.skip_current_dir();
            }
        }
        found.into_values().collect()
    }

    fn broken_walk(&self, error: &walkdir::Error, report: &mut Report) {
        let path =
            error.path().map_or_else(|| "content".to_owned(), |p| self.relative(p));
        let diagnostic = if error.loop_ancestor().is_some() {
            Diagnostic::new(
                Code::Unreadable,
                Place::Path(path),
                "a link leads back to a folder that it lies in",
            )
            .help("take the link away")
        } else if let Some(error) = error.io_error() {
            unreadable(&path, error)
        } else {
            Diagnostic::new(Code::Unreadable, Place::Path(path), error.to_string())
        };
        report.add(diagnostic);
    }

    fn relative(&self, path: &Path) -> String {
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        let parts: Vec<_> =
            path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        parts.join("/")
    }
}

/// What is in a file, in `room`; nothing if it is too large for a text.
fn read_whole<'r>(path: &Path, room: &'r mut Vec<u8>) -> io::Result<Option<&'r [u8]>> {
    const STEP: usize = 64 * 1024;
    // To ask for the size first costs more than to read most files.
    let mut file = File::open(path)?;
    let mut end = 0;
    loop {
        if room.len() - end < STEP / 2 {
            room.resize(end + STEP, 0);
        }
        match file.read(&mut room[end..]) {
            Ok(0) => return Ok(Some(&room[..end])),
            Ok(count) => end += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
        if end > LARGEST {
            return Ok(None);
        }
    }
}

/// Puts a path in its place; whether it belongs there.
fn sort(
    path: &str,
    is_folder: bool,
    found: &mut BTreeMap<(Kind, String), EntryFiles>,
    cx: &mut Cx,
) -> bool {
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    let kind = |name: &str| Kind::ALL.into_iter().find(|kind| kind.folder() == name);
    match (parts.as_slice(), is_folder) {
        (["vocabulary.toml"], false) => return true,
        ([name], true) if kind(name).is_some() => return true,
        ([name, id], true) => {
            if let Some(kind) = kind(name) {
                return entry_folder(kind, id, path, found, cx);
            }
        }
        ([name, id, file], false) => {
            if let Some(kind) = kind(name)
                && let Some(files) = found.get_mut(&(kind, (*id).to_owned()))
                && belongs(file, files, cx.tags)
            {
                return true;
            }
        }
        _ => {}
    }
    cx.report.add(stray(path, is_folder, &parts, cx.tags));
    false
}

fn entry_folder(
    kind: Kind,
    name: &str,
    path: &str,
    found: &mut BTreeMap<(Kind, String), EntryFiles>,
    cx: &mut Cx,
) -> bool {
    let place = || Place::Path(path.to_owned());
    let id = match Id::from_str(name) {
        Ok(id) => id,
        Err(fault) => {
            cx.report.add(
                Diagnostic::new(Code::BadId, place(), fault.reason)
                    .maybe_help(fault.help),
            );
            return false;
        }
    };
    if id::reserved(name) && !(kind == Kind::Page && name == "home") {
        cx.report.add(
            Diagnostic::new(
                Code::ReservedId,
                place(),
                format!("`{name}` is an address of the program's own"),
            )
            .help("choose another name for the folder"),
        );
        return false;
    }
    found.insert(
        (kind, name.to_owned()),
        EntryFiles {
            kind,
            id,
            folder: path.to_owned(),
            facts: false,
            texts: [false; 2],
            pictures: Vec::new(),
        },
    );
    true
}

fn belongs(file: &str, files: &mut EntryFiles, tags: &[String; 2]) -> bool {
    if file == "facts.toml" {
        files.facts = true;
    } else if let Some(at) = tags.iter().position(|tag| file == format!("{tag}.md")) {
        files.texts[at] = true;
    } else if is_picture(file) {
        files.pictures.push(file.to_owned());
    } else {
        return false;
    }
    true
}

fn is_picture(file: &str) -> bool {
    file.rsplit_once('.').is_some_and(|(_, ending)| {
        ["png", "jpg", "jpeg", "webp", "avif"]
            .contains(&ending.to_ascii_lowercase().as_str())
    })
}

/// Names that are passed over in silence: set aside by the editor, or no part of the work.
fn passed_over(name: &str) -> bool {
    name.starts_with('_') || name == "README.md" || is_ignored(name)
}

fn stray(path: &str, is_folder: bool, parts: &[&str], tags: &[String; 2]) -> Diagnostic {
    let what = if is_folder { "folder" } else { "file" };
    let message = format!("the {what} `{path}` is not part of the format");
    let diagnostic =
        Diagnostic::new(Code::StrayFile, Place::Path(path.to_owned()), message);
    let name = parts.last().copied().unwrap_or_default();
    let texts = tags.clone().map(|tag| format!("{tag}.md"));
    let known: Vec<&str> = match (parts.len(), is_folder) {
        (1, true) => Kind::ALL.iter().map(|kind| kind.folder()).collect(),
        (1, false) => vec!["vocabulary.toml"],
        (3, false) => vec!["facts.toml", &texts[0], &texts[1]],
        _ => Vec::new(),
    };
    match nearest(name, known.iter().copied()) {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => diagnostic.help("move it out of `content/`, or begin its name with `_`"),
    }
}

fn unreadable(path: &str, error: &io::Error) -> Diagnostic {
    let missing = error.kind() == io::ErrorKind::NotFound;
    let why = if missing { "it is not there".to_owned() } else { error.to_string() };
    Diagnostic::new(
        Code::Unreadable,
        Place::Path(path.to_owned()),
        format!("`{path}` cannot be read: {why}"),
    )
    .help(if missing { "create it" } else { "look at its permissions" })
}

fn not_utf8(path: &str, bytes: &[u8], error: &Utf8Error) -> Diagnostic {
    let good = error.valid_up_to();
    // The text up to the broken byte still says at which line it is.
    let text = String::from_utf8_lossy(bytes).into_owned();
    let source = Source::new(path, text);
    let span = source.span(good..good + '\u{fffd}'.len_utf8());
    Diagnostic::new(Code::NotUtf8, span, format!("`{path}` is not UTF-8 text"))
        .label("here")
        .help("save it as UTF-8 in your editor")
}

fn nul(source: &Source, at: usize) -> Diagnostic {
    let message = format!("`{}` holds a NUL byte, which no text has", source.path());
    Diagnostic::new(Code::NotUtf8, source.span(at..at + 1), message)
        .help("the file is damaged or no text; take it from a copy")
}

/// Reports characters that are not seen or are shapes of letters, each kind once a file.
fn odd_characters(source: &Source, report: &mut Report) {
    let mut told: Vec<char> = Vec::new();
    for (at, c, why) in lang::suspicious_characters(source.text()) {
        if told.contains(&c) {
            continue;
        }
        told.push(c);
        let what = match why {
            Suspicion::BidiControl => "a bidi control character",
            Suspicion::PresentationForm => "an Arabic presentation form",
            Suspicion::Tatweel => "a tatweel",
        };
        report.add(
            Diagnostic::new(
                Code::OddCharacter,
                source.span(at..at + c.len_utf8()),
                format!("U+{:04X} is {what}", u32::from(c)),
            )
            .help("delete it, or write the letter itself"),
        );
    }
}

fn clean(mut text: String) -> String {
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    if text.contains('\r') {
        text = text.replace("\r\n", "\n");
    }
    match lang::nfc(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(composed) => composed,
    }
}

/// The path of a file within the dossier, for those who read it later.
pub(super) fn join(folder: &str, file: &str) -> String {
    PathBuf::from(folder).join(file).to_string_lossy().replace('\\', "/")
}
