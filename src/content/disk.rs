//! The files of a dossier: which there are, and their text.
//! Start at [`Disk::entries`] for the folders of entries, [`Disk::read`] for a file.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::string::FromUtf8Error;

use sha2::{Digest, Sha256};
use walkdir::{DirEntry, WalkDir};

use super::Cx;
use crate::diagnostic::{Code, Diagnostic, Place, Report, nearest};
use crate::lang::{self, Oddity, any_byte};
use crate::model::entry::Kind;
use crate::model::id::{self, Id};
use crate::source::{Source, is_dropping};

/// No page of prose is larger; what is, was put here by mistake.
const LARGEST: usize = 8 * 1024 * 1024;

/// The folder of a dossier.
#[derive(Clone, Debug)]
pub(super) struct Disk {
    root: PathBuf,
}

/// A file that is there.
#[derive(Debug)]
pub(super) struct TextFile {
    /// Its text; of one that could not be read, none.
    pub(super) source: Source,
    /// The SHA-256 of its bytes; none if it could not be read.
    pub(super) digest: Option<[u8; 32]>,
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
    /// What is wrong with what lies in the folder.
    pub(super) findings: Report,
}

impl Disk {
    pub(super) fn new(root: &Path) -> Self {
        Disk { root: root.to_owned() }
    }

    /// The folder itself.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// The file at `path`, with a fault in the report where it cannot be read. A BOM is dropped,
    /// CRLF is read as LF, and the text is in NFC.
    pub(super) fn read(&self, path: &str, report: &mut Report) -> TextFile {
        let unread = || TextFile { source: Source::new(path, ""), digest: None };
        let bytes = match read_whole(&self.root.join(path)) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => {
                report.add(self.too_large(path));
                return unread();
            }
            Err(error) => {
                report.add(unreadable(path, &error));
                return unread();
            }
        };
        let digest = Sha256::digest(&bytes).into();
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                report.add(not_utf8(path, &error));
                return unread();
            }
        };
        let plain = lang::is_plain(&text);
        let source = Source::new(path, clean(text, plain));
        if !plain {
            odd_characters(&source, report);
        }
        if any_byte(source.text(), |byte| byte == 0)
            && let Some(at) = source.text().find('\0')
        {
            report.add(nul(&source, at));
            return unread();
        }
        TextFile { source, digest: Some(digest) }
    }

    fn too_large(&self, path: &str) -> Diagnostic {
        let size = fs::metadata(self.root.join(path)).map_or(0, |data| data.len());
        let place = Place::Path(path.to_owned());
        Diagnostic::new(Code::TooLarge, place, format!("`{path}` has {size} bytes"))
            .help("a text has at most 8 MB; move it out of `content/`")
    }

    /// The folders of all entries, by kind and id. What does not belong is reported: in an
    /// entry's folder to its own findings, elsewhere to the report.
    pub(super) fn entries(&self, cx: &mut Cx) -> Vec<EntryFiles> {
        let mut found = Found::default();
        let content = self.root.join("content");
        let bounds = fs::canonicalize(&content).unwrap_or_else(|_| content.clone());
        let mut walk = self.walk("content", 4);
        while let Some(item) = walk.next() {
            let item = match item {
                Ok(item) => item,
                Err(error) => {
                    let (path, fault) = self.broken_walk(&error);
                    findings(&path, &mut found, cx).add(fault);
                    continue;
                }
            };
            let path = self.relative(item.path());
            let is_folder = item.file_type().is_dir();
            let leads_out = item.path_is_symlink()
                && !fs::canonicalize(item.path()).is_ok_and(|to| to.starts_with(&bounds));
            if leads_out {
                let fault = link_out(&path);
                findings(&path, &mut found, cx).add(fault);
            }
            if (leads_out || !sort(&path, is_folder, &mut found, cx)) && is_folder {
                walk.skip_current_dir();
            }
        }
        found.into_values().collect()
    }

    /// The folder of one entry as it is now. `None` where more has to be looked at than this
    /// folder: it is no folder any more, or there are links, which may lead anywhere.
    pub(super) fn entry(&self, folder: &str, cx: &mut Cx) -> Option<EntryFiles> {
        let mut found = Found::default();
        for path in Path::new(folder).ancestors().filter(|path| path.parent().is_some()) {
            fs::symlink_metadata(self.root.join(path))
                .ok()
                .filter(|data| data.is_dir())?;
        }
        sort(folder, true, &mut found, cx).then_some(())?;
        let mut walk = self.walk(folder, 2);
        while let Some(item) = walk.next() {
            let item = item.ok().filter(|item| !item.path_is_symlink())?;
            let is_folder = item.file_type().is_dir();
            if !sort(&self.relative(item.path()), is_folder, &mut found, cx) && is_folder
            {
                walk.skip_current_dir();
            }
        }
        found.into_values().next()
    }

    /// All that lies in `folder`, by name, down to `depth`.
    fn walk(
        &self,
        folder: &str,
        depth: usize,
    ) -> walkdir::FilterEntry<walkdir::IntoIter, fn(&DirEntry) -> bool> {
        let wanted: fn(&DirEntry) -> bool =
            |item| item.depth() == 0 || !passed_over(&item.file_name().to_string_lossy());
        WalkDir::new(self.root.join(folder))
            .min_depth(1)
            .max_depth(depth)
            .follow_links(true)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(wanted)
    }

    /// What cannot be walked through, and why.
    fn broken_walk(&self, error: &walkdir::Error) -> (String, Diagnostic) {
        let path =
            error.path().map_or_else(|| "content".to_owned(), |p| self.relative(p));
        let place = Place::Path(path.clone());
        let diagnostic = if error.loop_ancestor().is_some() {
            Diagnostic::new(
                Code::Unreadable,
                place,
                "a link leads back to a folder that it lies in",
            )
            .help("take the link away")
        } else if let Some(error) = error.io_error() {
            unreadable(&path, error)
        } else {
            Diagnostic::new(Code::Unreadable, place, error.to_string())
        };
        (path, diagnostic)
    }

    fn relative(&self, path: &Path) -> String {
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        let parts: Vec<_> =
            path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        parts.join("/")
    }
}

/// What is in a file; nothing if it is too large for a text.
fn read_whole(path: &Path) -> io::Result<Option<Vec<u8>>> {
    // To ask for the size first costs more than to read most files.
    let mut bytes = Vec::with_capacity(16 * 1024);
    File::open(path)?.take(LARGEST as u64 + 1).read_to_end(&mut bytes)?;
    bytes.shrink_to_fit();
    Ok((bytes.len() <= LARGEST).then_some(bytes))
}

/// The folders of entries that were found so far, by kind and id.
type Found = BTreeMap<(Kind, String), EntryFiles>;

/// Where a fault at `path` goes.
fn findings<'f>(path: &str, found: &'f mut Found, cx: &'f mut Cx) -> &'f mut Report {
    let mut parts = path.split('/').skip(1);
    let (name, id) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    match Kind::of_folder(name).and_then(|kind| found.get_mut(&(kind, id.to_owned()))) {
        Some(files) => &mut files.findings,
        None => cx.report,
    }
}

fn link_out(path: &str) -> Diagnostic {
    let place = Place::Path(path.to_owned());
    Diagnostic::new(Code::Unreadable, place, "a link leads out of `content/`")
        .help("copy what it leads to into the dossier")
}

/// Puts a path in its place; whether it belongs there.
fn sort(path: &str, is_folder: bool, found: &mut Found, cx: &mut Cx) -> bool {
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    match (parts.as_slice(), is_folder) {
        (["vocabulary.toml"], false) => return true,
        ([name], true) if Kind::of_folder(name).is_some() => return true,
        ([name, id], true) => {
            if let Some(kind) = Kind::of_folder(name) {
                return entry_folder(kind, id, path, found, cx);
            }
        }
        ([name, id, file], false) => {
            if let Some(kind) = Kind::of_folder(name)
                && let Some(files) = found.get_mut(&(kind, (*id).to_owned()))
                && belongs(file, files, cx.tags)
            {
                return true;
            }
        }
        _ => {}
    }
    let fault = stray(path, is_folder, &parts, cx.tags);
    findings(path, found, cx).add(fault);
    false
}

fn entry_folder(
    kind: Kind,
    name: &str,
    path: &str,
    found: &mut Found,
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
            findings: Report::new(),
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
    name.starts_with('_') || name == "README.md" || is_dropping(name)
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

fn not_utf8(path: &str, error: &FromUtf8Error) -> Diagnostic {
    let good = error.utf8_error().valid_up_to();
    // The text up to the broken byte still says at which line it is.
    let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
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
    for (at, c, oddity) in lang::oddities(source.text()) {
        if told.contains(&c) {
            continue;
        }
        told.push(c);
        let what = match oddity {
            Oddity::BidiControl => "a bidi control character",
            Oddity::PresentationForm => "an Arabic presentation form",
            Oddity::Tatweel => "a tatweel",
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

fn clean(mut text: String, plain: bool) -> String {
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    if any_byte(&text, |byte| byte == b'\r') {
        text = text.replace("\r\n", "\n");
    }
    if plain {
        return text;
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
