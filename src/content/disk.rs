//! The files of a dossier and their text.
//! Start at [`Disk::read`]; `walk.rs` finds the files.

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Place, Report, fault};
use crate::lang::{self, Suspicion};
use crate::source::{self, Digest, Source, Span};

/// The most bytes of a text. A larger file was put here by mistake.
const LARGEST: usize = 8 * 1024 * 1024;

/// The folder of a dossier.
#[derive(Clone, Debug)]
pub(super) struct Disk {
    root: PathBuf,
}

/// A file that exists.
#[derive(Debug)]
pub(super) struct TextFile {
    /// Its text; empty if it could not be read.
    pub(super) source: Source,
    /// The SHA-256 of its bytes; none if it could not be read.
    pub(super) digest: Option<Digest>,
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
        let bytes = match source::read(&self.root.join(path), LARGEST) {
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
        let digest = Digest::of(&bytes);
        let text = match source::decode(path, bytes) {
            Ok(text) => text,
            Err(place) => {
                report.add(fault::not_utf8(place, path));
                return unread();
            }
        };
        if lang::is_everyday(&text) {
            return TextFile { source: Source::new(path, text), digest: Some(digest) };
        }
        let source = Source::new(path, clean(text));
        odd_characters(&source, report);
        control_characters(&source, report);
        if let Some(at) = source.text().find('\0') {
            report.add(nul(&source, at));
            return unread();
        }
        TextFile { source, digest: Some(digest) }
    }

    fn too_large(&self, path: &str) -> Diagnostic {
        let size = fs::metadata(self.root.join(path)).map_or(0, |data| data.len());
        let place = Place::Path(path.to_owned());
        fault::too_large(place, path, &size)
    }
}

pub(super) fn unreadable(path: &str, error: &io::Error) -> Diagnostic {
    let place = Place::Path(path.to_owned());
    if source::is_irregular(error) {
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

/// Reports characters that are invisible or presentation forms, each once in a file.
fn odd_characters(source: &Source, report: &mut Report) {
    let mut told: Vec<char> = Vec::new();
    for (at, c, why) in lang::suspicious_characters(source.text()) {
        if told.contains(&c) {
            continue;
        }
        told.push(c);
        let fault = match why {
            Suspicion::BidiControl => fault::odd_character_bidi,
            Suspicion::PresentationForm => fault::odd_character_presentation,
            Suspicion::Tatweel => fault::odd_character_tatweel,
        };
        let code = format!("U+{:04X}", u32::from(c));
        report.add(fault(source.span(at..at + c.len_utf8()), &code));
    }
}

/// Reports the first character that no page may have. NUL has a report of its own.
fn control_characters(source: &Source, report: &mut Report) {
    let text = source.text();
    if let Some((at, c)) = lang::forbidden(text).filter(|(_, c)| *c != '\0') {
        report.add(control_character(source.span(at..at + c.len_utf8()), c));
    }
}

/// The fault of a character that no page may have.
pub(super) fn control_character(place: Span, c: char) -> Diagnostic {
    fault::control_character(place, &format!("U+{:04X}", u32::from(c)))
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

/// The path of a file in a folder, with `/` on every system.
pub(super) fn join(folder: &str, file: &str) -> String {
    PathBuf::from(folder).join(file).to_string_lossy().replace('\\', "/")
}
