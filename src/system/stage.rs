//! New files of the user, which come into a folder all together or not at all.
//! Start at [`Stage::open`].

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

/// A folder within another one, in which new files wait until all of them are written. If they are
/// not put in their places, nothing of it stays, nor do the folders that were made for it.
pub struct Stage {
    root: PathBuf,
    folder: PathBuf,
    files: Vec<String>,
    made: Vec<PathBuf>,
}

/// Why new files cannot be put in their places.
#[derive(Debug)]
pub enum StageError {
    /// Something is there already, at this path from the root.
    InTheWay(String),
    /// A file or folder cannot be written.
    Io(PathBuf, io::Error),
}

impl StageError {
    /// The path that is in the way or cannot be written, with the error.
    pub fn at(self) -> (PathBuf, io::Error) {
        match self {
            StageError::InTheWay(path) => {
                (path.into(), io::ErrorKind::AlreadyExists.into())
            }
            StageError::Io(path, error) => (path, error),
        }
    }
}

impl Stage {
    /// A stage for files in the folder `root`, which is made if it is not there.
    ///
    /// # Errors
    ///
    /// If the folder cannot be written.
    pub fn open(root: &Path) -> Result<Stage, StageError> {
        let mut stage = Stage {
            root: root.to_owned(),
            folder: PathBuf::new(),
            files: Vec::new(),
            made: Vec::new(),
        };
        let missing: Vec<&Path> = root
            .ancestors()
            .take_while(|path| fs::symlink_metadata(path).is_err())
            .collect();
        for folder in missing.into_iter().rev().filter(|path| *path != Path::new("")) {
            fs::create_dir(folder).map_err(at(folder))?;
            stage.made.push(folder.to_owned());
        }
        // What a killed process left behind has a lower number.
        for number in 0_u64.. {
            let folder = root.join(format!(".mithaq-new-{number}"));
            match fs::create_dir(&folder) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                made => {
                    made.map_err(at(&folder))?;
                    stage.folder = folder;
                    break;
                }
            }
        }
        Ok(stage)
    }

    /// The folder in which the files wait.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes a file; `path` is where it is going to be, from the root, with `/`.
    ///
    /// # Errors
    ///
    /// If something is there already, or it cannot be written.
    pub fn write(&mut self, path: &str, text: &str) -> Result<(), StageError> {
        self.vacant(path)?;
        let full = self.folder.join(path);
        let write = || {
            fs::create_dir_all(full.parent().unwrap_or(&self.folder))?;
            let mut file = File::create_new(&full)?;
            file.write_all(text.as_bytes())?;
            file.sync_all()
        };
        write().map_err(at(&full))?;
        self.files.push(path.to_owned());
        Ok(())
    }

    /// Writes files that come to their places before all others.
    ///
    /// # Errors
    ///
    /// If something is there already, or one cannot be written.
    pub fn write_first(&mut self, files: &[(String, String)]) -> Result<(), StageError> {
        let later = std::mem::take(&mut self.files);
        files.iter().try_for_each(|(path, text)| self.write(path, text))?;
        self.files.extend(later);
        Ok(())
    }

    /// Whether a file can come to `path`.
    fn vacant(&self, path: &str) -> Result<(), StageError> {
        let mut full = self.root.clone();
        let mut parts = Path::new(path).components().peekable();
        while let Some(part) = parts.next() {
            full.push(part);
            let found = fs::symlink_metadata(&full);
            let passable = parts.peek().is_some() && full.is_dir();
            if found.is_ok() && !passable {
                return Err(StageError::InTheWay(path.to_owned()));
            }
        }
        Ok(())
    }

    /// Puts all files in their places, the one that was written last at the end.
    ///
    /// # Errors
    ///
    /// If something is there already, or the folder cannot be written; then no file is there.
    pub fn commit(self) -> Result<Vec<String>, StageError> {
        for path in &self.files {
            self.vacant(path)?;
        }
        let mut moved: Vec<PathBuf> = Vec::new();
        for path in &self.files {
            let below = self.highest_missing(path, &moved);
            let Some(below) = below else { continue };
            let (from, to) = (self.folder.join(&below), self.root.join(&below));
            if let Err(error) = fs::rename(from, &to) {
                for below in moved.iter().rev() {
                    let _ = fs::rename(self.root.join(below), self.folder.join(below));
                }
                return Err(StageError::Io(to, error));
            }
            moved.push(below);
        }
        let mut stage = self;
        stage.made.clear();
        Ok(std::mem::take(&mut stage.files))
    }

    /// The first folder of a path that is not there yet, or the file itself; `None` if it came with a
    /// folder that was moved.
    fn highest_missing(&self, path: &str, moved: &[PathBuf]) -> Option<PathBuf> {
        let mut below = PathBuf::new();
        for part in Path::new(path).components() {
            let Component::Normal(part) = part else { continue };
            below.push(part);
            if moved.contains(&below) {
                return None;
            }
            if fs::symlink_metadata(self.root.join(&below)).is_err() {
                return Some(below);
            }
        }
        None
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if self.folder != Path::new("") {
            let _ = fs::remove_dir_all(&self.folder);
        }
        for folder in self.made.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> StageError {
    let path = path.to_owned();
    |error| StageError::Io(path, error)
}
