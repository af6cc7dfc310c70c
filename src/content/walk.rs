//! The folders of entries: which there are, and what lies in them.
//! Start at [`Disk::entries`]; [`Disk::entry`] looks at one of them again.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::str::FromStr;

use walkdir::{DirEntry, WalkDir};

use super::cx::Cx;
use super::disk::{Disk, unreadable};
use super::picture::name::{is_picture, unusable_name};
use super::printed::PRINTED_TEXT;
use crate::diagnostic::{Code, Diagnostic, Place, Report, fault, nearest, phrase};
use crate::model::id::{self, Id};
use crate::model::kind::Kind;
use crate::source::is_ignored;

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
    /// Whether the text of an article lies beside its facts.
    pub(super) printed: bool,
    /// The paths of files that have nearly the name under which one would be read, each with that name.
    pub(super) misnamed: Vec<(String, String)>,
    /// The findings in the folder.
    pub(super) findings: Report,
}

impl EntryFiles {
    /// Reports the files that have nearly the name of one that is read. If that one is not there, they were
    /// to be it: then nothing of the entry can be called missing.
    pub(super) fn tell_misnamed(&mut self, tags: &[String; 2]) -> bool {
        let mut lacks = false;
        for (path, right) in std::mem::take(&mut self.misnamed) {
            let text = tags.iter().position(|tag| right == format!("{tag}.md"));
            let is_there = text.map_or(self.facts, |at| self.texts[at]);
            let place = Place::Path(path.clone());
            self.findings.add(match is_there {
                true => fault::stray_file(place, &path),
                false => fault::unreadable_misnamed(place, &path, &right),
            });
            lacks |= !is_there;
        }
        lacks
    }
}

impl Disk {
    /// The folders of all entries, by kind and id. A file that does not belong is reported: in an
    /// entry's folder to the entry's findings, elsewhere to the report. The flag says that paths
    /// do not tell all changes, since there are links, or folders that cannot be read.
    pub(super) fn entries(&self, cx: &mut Cx) -> (Vec<EntryFiles>, bool) {
        let mut found = Found::default();
        let mut hidden = self.is_link("mithaq.toml") || self.is_link("content");
        let content = self.root().join("content");
        let bounds = fs::canonicalize(&content).unwrap_or_else(|_| content.clone());
        let mut walk = self.walk("content", 4);
        while let Some(item) = walk.next() {
            let item = match item {
                Ok(item) => item,
                Err(error) => {
                    hidden = true;
                    let (path, fault) = self.broken_walk(&error);
                    findings(&path, &mut found, cx).add(fault);
                    continue;
                }
            };
            let path = self.relative(item.path());
            let is_folder = item.file_type().is_dir();
            hidden |= item.path_is_symlink();
            let leads_out = item.path_is_symlink()
                && !fs::canonicalize(item.path()).is_ok_and(|to| to.starts_with(&bounds));
            if leads_out {
                let fault = link_out(&path);
                findings(&path, &mut found, cx).add(fault);
            } else if item.path_is_symlink() && !is_folder && is_picture(&path) {
                let fault = fault::unreadable_picture_link(Place::Path(path.clone()));
                findings(&path, &mut found, cx).add(fault);
            }
            if (leads_out || !sort(&path, is_folder, &mut found, cx)) && is_folder {
                walk.skip_current_dir();
            }
        }
        (found.into_values().collect(), hidden)
    }

    fn is_link(&self, path: &str) -> bool {
        fs::symlink_metadata(self.root().join(path)).is_ok_and(|data| data.is_symlink())
    }

    /// The folder of one entry as it is now. `None` if it is no folder any more, or if there are
    /// links, which may lead anywhere: then everything has to be loaded.
    pub(super) fn entry(&self, folder: &str, cx: &mut Cx) -> Option<EntryFiles> {
        let mut found = Found::default();
        for path in Path::new(folder).ancestors().filter(|path| path.parent().is_some()) {
            fs::symlink_metadata(self.root().join(path))
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

    /// Whether nothing is at a path any more.
    pub(super) fn is_gone(&self, path: &str) -> bool {
        fs::symlink_metadata(self.root().join(path))
            .is_err_and(|error| error.kind() == ErrorKind::NotFound)
    }

    /// All that lies in `folder`, by name, down to `depth`.
    fn walk(
        &self,
        folder: &str,
        depth: usize,
    ) -> walkdir::FilterEntry<walkdir::IntoIter, fn(&DirEntry) -> bool> {
        let wanted: fn(&DirEntry) -> bool = |item| {
            item.depth() == 0
                || !passed_over(&item.file_name().to_string_lossy())
                || is_printed_text(item)
        };
        WalkDir::new(self.root().join(folder))
            .min_depth(1)
            .max_depth(depth)
            .follow_links(true)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(wanted)
    }

    /// The path that cannot be read, and the fault that says why.
    pub(super) fn broken_walk(&self, error: &walkdir::Error) -> (String, Diagnostic) {
        let path =
            error.path().map_or_else(|| "content".to_owned(), |p| self.relative(p));
        let place = Place::Path(path.clone());
        let diagnostic = if error.loop_ancestor().is_some() {
            fault::unreadable_circle(place)
        } else if let Some(error) = error.io_error() {
            unreadable(&path, error)
        } else {
            fault::unreadable_walk(place, error)
        };
        (path, diagnostic)
    }

    pub(super) fn relative(&self, path: &Path) -> String {
        let path = path.strip_prefix(self.root()).unwrap_or(path);
        let parts: Vec<_> =
            path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        parts.join("/")
    }
}

/// The folders of entries that were found so far, by kind and id.
type Found = BTreeMap<(Kind, String), EntryFiles>;

/// The findings to which a fault at `path` belongs: those of its entry, or else the report.
fn findings<'f>(path: &str, found: &'f mut Found, cx: &'f mut Cx) -> &'f mut Report {
    let mut parts = path.split('/').skip(1);
    let (name, id) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    match Kind::of_folder(name).and_then(|kind| found.get_mut(&(kind, id.to_owned()))) {
        Some(files) => &mut files.findings,
        None => cx.report,
    }
}

fn link_out(path: &str) -> Diagnostic {
    fault::unreadable_link_out(Place::Path(path.to_owned()))
}

/// Adds a path to the entry it belongs to, or reports it; whether it is part of the format.
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
                if let Some(fault) = unusable_name(path, file) {
                    files.findings.add(fault);
                }
                return true;
            }
            let texts = cx.tags.clone().map(|tag| format!("{tag}.md"));
            let mut known = texts.into_iter().chain(["facts.toml".to_owned()]);
            if let Some(kind) = Kind::of_folder(name)
                && let Some(files) = found.get_mut(&(kind, (*id).to_owned()))
                && let Some(right) = known.find(|known| is_misnamed(file, known))
            {
                files.misnamed.push((path.to_owned(), right));
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
        cx.report.add(fault::reserved_id(place(), name));
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
            printed: false,
            misnamed: Vec::new(),
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
    } else if file == PRINTED_TEXT && files.kind == Kind::Article {
        files.printed = true;
    } else {
        return false;
    }
    true
}

/// Whether an item is the text of an article. Such a file anywhere else is passed over.
fn is_printed_text(item: &DirEntry) -> bool {
    let kind = || item.path().parent()?.parent()?.file_name();
    item.file_name() == PRINTED_TEXT
        && !item.file_type().is_dir()
        && kind().is_some_and(|name| name == Kind::Article.folder())
}

/// Whether a name is ignored: its file was set aside by the editor, or is no part of the work.
fn passed_over(name: &str) -> bool {
    name.starts_with('_') || name == "README.md" || is_ignored(name)
}

fn stray(path: &str, is_folder: bool, parts: &[&str], tags: &[String; 2]) -> Diagnostic {
    let stray = if is_folder { fault::stray_file_folder } else { fault::stray_file };
    let name = parts.last().copied().unwrap_or_default();
    let texts = tags.clone().map(|tag| format!("{tag}.md"));
    let known: Vec<&str> = match (parts.len(), is_folder) {
        (1, true) => Kind::ALL.iter().map(|kind| kind.folder()).collect(),
        (1, false) => vec!["vocabulary.toml"],
        (3, false) => vec!["facts.toml", &texts[0], &texts[1]],
        _ => Vec::new(),
    };
    // A text of a third language is no misspelt one, and a copy of a file none that is missing.
    let is_other_text = name.ends_with(".md") && name.len() <= "abc.md".len();
    let stem = name.split('.').next();
    let is_copy = known.iter().any(|one| one.split('.').next() == stem);
    let near =
        nearest(name, known.iter().copied()).filter(|_| !is_other_text && !is_copy);
    stray(Place::Path(path.to_owned()), path).maybe_help(near.map(phrase::did_you_mean))
}

/// Whether a file was to have a name that is read: it has capital letters, or an ending more, which systems
/// hide.
fn is_misnamed(name: &str, known: &str) -> bool {
    let lower = name.to_lowercase();
    lower == known || lower.strip_suffix(".txt") == Some(known)
}
