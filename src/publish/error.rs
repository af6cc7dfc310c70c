//! Why a folder cannot be written to.
//! Start at [`OpenError`].

use std::io;
use std::path::PathBuf;

/// Why a folder cannot be written to.
#[derive(Debug)]
pub enum OpenError {
    /// It holds what no build wrote, or what was changed since.
    Strange(Strange),
    /// It is a file, or something else that is no folder.
    NoFolder,
    /// A single file is to be written, and there is something that the program did not make.
    NotOurs,
    /// It lies within this file or folder, from which the site is made.
    Within(PathBuf),
    /// This file or folder, from which the site is made, lies within it.
    Around(PathBuf),
    /// Its name is one of those that the program uses beside an output.
    Reserved,
    /// Beside it, where the program keeps a file of its own, is this folder.
    InTheWay(PathBuf),
    /// The file system reports an error.
    Io(io::Error),
}

/// What a folder holds that no build wrote, and would be lost.
#[derive(Debug, Default)]
pub struct Strange {
    /// Files that a build wrote, and that were changed since.
    pub changed: Sample,
    /// Whether these are as they were but for the ends of their lines.
    pub line_ends: bool,
    /// Files and folders that no build wrote.
    pub foreign: Sample,
    /// Whether there are folders among these.
    pub folders: bool,
    /// Whether the folder is the site of a build. If not, it is never replaced.
    pub ours: bool,
}

/// Some of many names.
#[derive(Debug, Default)]
pub struct Sample {
    /// The first three, in order.
    pub first: Vec<String>,
    /// How many there are in all.
    pub count: usize,
}

impl Sample {
    /// Adds a name.
    pub(super) fn add(&mut self, name: String) {
        self.count += 1;
        let at = self.first.partition_point(|other| *other < name);
        self.first.insert(at, name);
        self.first.truncate(3);
    }
}

impl From<io::Error> for OpenError {
    fn from(error: io::Error) -> Self {
        OpenError::Io(error)
    }
}

/// Why a site is not put in its place.
#[derive(Debug)]
pub enum CommitError {
    /// Somebody added, removed or changed a file in the output while the site was made.
    Outdated,
    /// The file system reports an error.
    Io(io::Error),
}

impl From<io::Error> for CommitError {
    fn from(error: io::Error) -> Self {
        CommitError::Io(error)
    }
}
