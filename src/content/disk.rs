//! The files of a dossier and their text.
//! Start at [`Disk::read`]; `walk.rs` finds the files.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, Report, fault, odd};
use crate::lang;
use crate::source::{self, Digest, Source, Span};
use crate::system;

/// The most bytes of a text. A larger file was put here by mistake.
const LARGEST: usize = 8 * 1024 * 1024;

/// The folder of a dossier.
#[derive(Clone, Debug)]
pub(super) struct Disk {
    root: PathBuf,
    /// What files shall hold, by path: they are read as if it were written already.
    instead: Arc<BTreeMap<String, String>>,
}

/// A file that exists.
#[derive(Debug)]
pub(super) struct TextFile {
    /// Its text; empty if it could not be read.
    pub(super) source: Source,
    /// The SHA-256 of its bytes; none if it could not be read.
    pub(super) digest: Option<Digest>,
    /// Where the first CR without an LF stood: TOML does not take it for the end of a line.
    pub(super) lone_return: Option<usize>,
}

impl Disk {
    pub(super) fn new(root: &Path) -> Self {
        Disk { root: root.to_owned(), instead: Arc::default() }
    }

    /// The same folder, as if these files held these texts.
    pub(super) fn with(self, instead: BTreeMap<String, String>) -> Self {
        Disk { instead: Arc::new(instead), ..self }
    }

    /// The folder itself.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// The file at `path`, with a fault in the report where it cannot be read. A BOM is dropped,
    /// CRLF and CR are read as LF, and the text is in NFC.
    pub(super) fn read(&self, path: &str, report: &mut Report) -> TextFile {
        let unread = || TextFile {
            source: Source::new(path, ""),
            digest: None,
            lone_return: None,
        };
        let Some((text, digest)) = self.text(path, report) else { return unread() };
        let digest = Some(digest);
        if let Some(place) = unmerged(path, &text) {
            report.add(fault::unreadable_unmerged(place));
            return unread();
        }
        if lang::is_everyday(&text) {
            let source = Source::new(path, text);
            return TextFile { source, digest, lone_return: None };
        }
        let (text, lone_return) = clean(text);
        let source = Source::new(path, text);
        if let Some(at) = source.text().find('\0') {
            report.add(nul(&source, at));
            return unread();
        }
        odd::in_source(&source, report);
        if let (Some(at), true) = (lone_return, path.ends_with(".toml")) {
            report.add(fault::toml_syntax_return(source.span(at..at)));
        }
        TextFile { source, digest, lone_return }
    }

    /// The text at `path` as [`Disk::read`] gives it, and the SHA-256 of its bytes. Others wrote it,
    /// so nothing is said of odd characters in it.
    pub(super) fn read_foreign(
        &self,
        path: &str,
        report: &mut Report,
    ) -> Option<(String, Digest)> {
        let (text, digest) = self.text(path, report)?;
        let (text, _) = clean(text);
        if let Some(at) = text.find('\0') {
            report.add(nul(&Source::new(path, text), at));
            return None;
        }
        Some((text, digest))
    }

    /// The text at `path` as it is, and the SHA-256 of its bytes.
    fn text(&self, path: &str, report: &mut Report) -> Option<(String, Digest)> {
        if let Some(text) = self.instead.get(path) {
            return Some((text.clone(), Digest::of(text.as_bytes())));
        }
        let bytes = match source::read(&self.root.join(path), LARGEST) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => {
                report.add(self.too_large(path));
                return None;
            }
            Err(error) => {
                report.add(unreadable(path, &error));
                return None;
            }
        };
        let digest = Digest::of(&bytes);
        match source::decode(path, bytes) {
            Ok(text) => Some((text, digest)),
            Err(place) => {
                report.add(fault::not_utf8(place, path));
                None
            }
        }
    }

    fn too_large(&self, path: &str) -> Diagnostic {
        let size = fs::metadata(self.root.join(path)).map_or(0, |data| data.len());
        let place = Place::Path(path.to_owned());
        fault::too_large(place, path, &size)
    }
}

pub(super) fn unreadable(path: &str, error: &io::Error) -> Diagnostic {
    let place = Place::Path(path.to_owned());
    if system::is_irregular(error) {
        return fault::unreadable_irregular(place);
    }
    match error.kind() == io::ErrorKind::NotFound {
        true => fault::unreadable_absent(place, path),
        false => fault::unreadable_path(place, path, error),
    }
}

fn nul(source: &Source, at: usize) -> Diagnostic {
    fault::not_utf8_nul(source.span(at..at + 1), source.path())
}

/// The first of the three lines that Git writes around two versions of a text which it could not merge.
fn unmerged(path: &str, text: &str) -> Option<Span> {
    if !text.contains("<<<<<<< ") {
        return None;
    }
    let mut signs = ["<<<<<<< ", "=======", ">>>>>>> "].into_iter().peekable();
    let (mut at, mut first) = (0, None);
    for line in text.split_inclusive('\n') {
        if signs.next_if(|sign| line.starts_with(sign)).is_some() && first.is_none() {
            first = Some(at..at + line.trim_end().len());
        }
        at += line.len();
    }
    let first = first.filter(|_| signs.peek().is_none())?;
    Some(Source::new(path, text).span(first))
}

/// A text with LF at the ends of its lines, in NFC and without a BOM; and where its first CR without
/// an LF stood.
fn clean(mut text: String) -> (String, Option<usize>) {
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    if text.contains('\r') {
        text = text.replace("\r\n", "\n");
    }
    if let Cow::Owned(composed) = lang::nfc(&text) {
        text = composed;
    }
    let lone = text.find('\r');
    if lone.is_some() {
        text = text.replace('\r', "\n");
    }
    (text, lone)
}

/// The path of a file in a folder, with `/` on every system.
pub(super) fn join(folder: &str, file: &str) -> String {
    PathBuf::from(folder).join(file).to_string_lossy().replace('\\', "/")
}
