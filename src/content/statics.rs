//! The folder `static/` of a dossier, whose files go into the site as they are.
//! Start at [`Disk::statics`]. What a file collides with is known when the site is written.

use std::ffi::OsStr;
use std::fs;

use walkdir::{DirEntry, WalkDir};

use super::disk::{Disk, unreadable};
use crate::diagnostic::{Diagnostic, Place, Report, fault, unfit_name};
use crate::source::{self, is_dropping};

/// The name of the folder.
const FOLDER: &str = "static";

/// What lies in `static/`.
#[derive(Debug, Default)]
pub(super) struct Statics {
    /// The files, by their paths in the folder, with `/`.
    pub(super) files: Vec<String>,
    /// What is refused.
    pub(super) findings: Report,
}

impl Disk {
    /// The files in `static/`, by name. Only regular files are taken: a link may lead anywhere.
    pub(super) fn statics(&self) -> Statics {
        let mut statics = Statics::default();
        let top = self.root().join(FOLDER);
        match fs::symlink_metadata(&top) {
            Ok(data) if data.is_dir() => {}
            Ok(data) => {
                let place = Place::Path(FOLDER.to_owned());
                statics.findings.add(match data.is_symlink() {
                    true => fault::unreadable_static_link(place),
                    false => fault::unreadable_irregular(place),
                });
                return statics;
            }
            Err(_) => return statics,
        }
        let mut walk = WalkDir::new(&top).min_depth(1).sort_by_file_name().into_iter();
        while let Some(item) = walk.next() {
            let fault = match &item {
                Ok(item) => statics.take(self, item),
                Err(error) => Some(self.broken_walk(error).1),
            };
            let Some(fault) = fault else { continue };
            statics.findings.add(fault);
            if item.is_ok_and(|item| item.file_type().is_dir()) {
                walk.skip_current_dir();
            }
        }
        statics
    }
}

impl Statics {
    /// Adds a file. The fault of a file or folder that cannot go into the site.
    fn take(&mut self, disk: &Disk, item: &DirEntry) -> Option<Diagnostic> {
        let path = disk.relative(item.path());
        let place = Place::Path(path.clone());
        if let Some(fault) = refused_name(item.file_name(), &place) {
            return Some(fault);
        }
        let kind = item.file_type();
        if kind.is_dir() {
            return None;
        }
        if kind.is_symlink() {
            return Some(fault::unreadable_static_link(place));
        }
        if !kind.is_file() {
            return Some(fault::unreadable_irregular(place));
        }
        // It is read much later, when only the output is expected to fail.
        if let Err(error) = source::open(item.path()) {
            return Some(unreadable(&path, &error));
        }
        self.files.extend(path.split_once('/').map(|(_, inside)| inside.to_owned()));
        None
    }
}

/// The fault of a name that nothing in a site may have.
fn refused_name(name: &OsStr, place: &Place) -> Option<Diagnostic> {
    let lossy = name.to_string_lossy();
    if [".git", ".hg", ".svn"].iter().any(|own| lossy.eq_ignore_ascii_case(own)) {
        return Some(fault::static_file_repository(place.clone(), &lossy));
    }
    if is_dropping(&lossy) {
        return Some(fault::static_file_dropping(place.clone(), &lossy));
    }
    unfit_name(&lossy, place)
}
