//! A site in a folder. New files are staged beside the folder, which is exchanged at the end.
//! Start at [`Folder`].

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File, FileTimes};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rustix::fs::{Access, access};
use walkdir::WalkDir;

use super::cache::{Cache, FileStamp, Known, WholeSite};
use super::lock::Lock;
use super::output::{Output, made_twice};
use super::sums;
use super::work_paths::{WorkPaths, clear};
use crate::source::Digest;

/// An output folder while a site is written to it.
///
/// Files are staged in a folder beside the output. Dropping it without [`Folder::commit`] leaves
/// the output unchanged and removes the staging folder.
pub struct Folder {
    out: PathBuf,
    paths: WorkPaths,
    /// The files in the output, according to its `SHA256SUMS`.
    old: BTreeMap<String, Digest>,
    cache: Cache,
    durable: bool,
    made: Mutex<BTreeMap<String, Made>>,
    /// What the site is made of, if a later build may reuse it.
    whole: Option<WholeSite>,
    /// Whether the output is reused as it is.
    reused: bool,
    _lock: Lock,
}

/// A file of the site in the making.
#[derive(Clone, Copy)]
struct Made {
    /// The digest of its bytes.
    sum: Digest,
    /// Whether the output already has it; then it is linked from there at the end.
    reused: bool,
    /// The digest of what it was made of.
    key: Digest,
    /// The stamp of the file.
    stamp: FileStamp,
}

/// How a site is put in its place.
#[derive(Clone, Copy, Debug, Default)]
pub struct CommitOptions {
    /// Wait for the disk before the exchange, so that the site survives a loss of power.
    pub durable: bool,
}

/// Why a folder cannot be written to.
#[derive(Debug)]
pub enum OpenError {
    /// It holds files that no build wrote; the first few of them, and how many there are.
    Foreign(Vec<String>, usize),
    /// The file system reports an error.
    Io(io::Error),
}

impl From<io::Error> for OpenError {
    fn from(error: io::Error) -> Self {
        OpenError::Io(error)
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OpenError::Foreign(files, count) => {
                let names = files.join("`, `");
                write!(f, "it holds {count} files that no build wrote, such as `{names}`")
            }
            OpenError::Io(error) => error.fmt(f),
        }
    }
}

impl Folder {
    /// Prepares to write a site to `out`, which need not exist. If another build is writing to it,
    /// calls `waiting` and waits until that build has ended. What a killed build left behind is
    /// removed.
    ///
    /// # Errors
    ///
    /// If `out` holds files that its `SHA256SUMS` does not name, or cannot be written.
    pub fn open(
        out: &Path,
        options: CommitOptions,
        waiting: &dyn Fn(),
    ) -> Result<Folder, OpenError> {
        let out = place(out)?;
        let paths = WorkPaths::of(&out);
        let lock = Lock::take(&paths.lock, waiting)?;
        paths.recover(&out)?;
        let old = own_files(&out)?;
        if out.exists() {
            // The exchange would work, but the old folder could not be removed.
            access(&out, Access::WRITE_OK).map_err(io::Error::from)?;
        }
        fs::create_dir(&paths.staging)?;
        Ok(Folder {
            cache: Cache::read(&paths.cache),
            durable: options.durable,
            made: Mutex::default(),
            whole: None,
            reused: false,
            out,
            paths,
            old,
            _lock: lock,
        })
    }

    /// The site in the output, and the input from which it was made, if that is known.
    pub fn whole(&self) -> Option<&WholeSite> {
        self.cache.whole.as_ref()
    }

    /// Reuses the output as it is, if nothing in it has changed since the last build. Returns
    /// whether it is reused; then no file need be put.
    pub fn reuse_all(&mut self) -> bool {
        let made = &self.cache.files;
        let list = sums::write(made.iter().map(|(path, made)| (path.as_str(), made.sum)));
        let stamped = |(path, known): (&String, &Known)| {
            fs::metadata(self.out.join(path))
                .and_then(|data| FileStamp::of(&data))
                .is_ok_and(|stamp| stamp == known.stamp)
        };
        self.reused =
            self.same(sums::NAME, list.as_bytes()).is_some() && made.iter().all(stamped);
        self.reused
    }

    /// Records what the site is made of, for [`Folder::whole`] of a later build.
    pub fn remember(&mut self, whole: WholeSite) {
        self.whole = Some(whole);
    }

    fn record(&self, path: &str, made: Made) -> io::Result<()> {
        let mut all = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        match all.insert(path.to_owned(), made) {
            None => Ok(()),
            Some(_) => Err(made_twice(path)),
        }
    }

    /// The stamp of the file at `path` in the output, if it holds `bytes`.
    fn same(&self, path: &str, bytes: &[u8]) -> Option<FileStamp> {
        let path = self.out.join(path);
        let stamp = FileStamp::of(&fs::metadata(&path).ok()?).ok()?;
        (fs::read(&path).ok()? == bytes).then_some(stamp)
    }

    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<FileStamp> {
        let full = self.paths.staging.join(path);
        let mut file = match File::create(&full) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                make_parent(&full)?;
                File::create(&full)?
            }
            file => file?,
        };
        file.write_all(bytes)?;
        FileStamp::of(&file.metadata()?)
    }

    /// Writes `SHA256SUMS` and puts the staged site in the place of the old one, in one step
    /// where the system can exchange two folders. If nothing differs from the old site,
    /// nothing is touched. Returns how many files the site has.
    ///
    /// # Errors
    ///
    /// If the file system reports an error; the old site is then unchanged.
    pub fn commit(mut self) -> io::Result<usize> {
        if self.reused {
            return Ok(self.old.len() + 1);
        }
        let made = std::mem::take(
            &mut *self.made.lock().unwrap_or_else(PoisonError::into_inner),
        );
        let count = made.len() + 1;
        let list = sums::write(made.iter().map(|(path, made)| (path.as_str(), made.sum)));
        let same = made.values().all(|made| made.reused)
            && self.same(sums::NAME, list.as_bytes()).is_some();
        if !same {
            for path in made.iter().filter(|(_, made)| made.reused).map(|(path, _)| path)
            {
                self.link(path)?;
            }
            self.write(sums::NAME, list.as_bytes())?;
            if self.durable {
                sync_all(&self.paths.staging)?;
            }
            self.paths.exchange(&self.out)?;
            if self.durable {
                File::open(self.out.parent().unwrap_or(&self.out))?.sync_all()?;
            }
        }
        let files: BTreeMap<String, Known> = made
            .into_iter()
            .map(|(path, Made { sum, reused: _, key, stamp })| {
                (path, Known { key, sum, stamp })
            })
            .collect();
        let cache = Cache { whole: self.whole.take(), files };
        // The site is in its place; without a cache the next build only takes longer.
        if cache != self.cache {
            let _ = cache.write(&self.paths.cache, &self.paths.staging);
        }
        // After an exchange the staging folder holds the old site; dropping `self` removes it.
        Ok(count)
    }

    /// Links a file of the output into the staged site, or copies it.
    fn link(&self, path: &str) -> io::Result<()> {
        let (from, to) = (self.out.join(path), self.paths.staging.join(path));
        match fs::hard_link(&from, &to) {
            Ok(()) => return Ok(()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                make_parent(&to)?;
                if fs::hard_link(&from, &to).is_ok() {
                    return Ok(());
                }
            }
            Err(_) => {}
        }
        // Not every file system has hard links.
        fs::copy(&from, &to)?;
        let changed = fs::metadata(&from)?.modified()?;
        let copy = File::options().write(true).open(&to)?;
        copy.set_times(FileTimes::new().set_modified(changed))
    }
}

impl Output for Folder {
    /// Reuses a file that is in the output as the last build wrote it.
    fn reuse(&self, path: &str, key: Digest) -> io::Result<bool> {
        let known = self.cache.files.get(path).filter(|known| known.key == key);
        let Some(Known { key: _, sum, stamp }) = known.copied() else { return Ok(false) };
        let listed = self.old.get(path) == Some(&sum);
        let now = || FileStamp::of(&fs::metadata(self.out.join(path))?);
        if !listed || !now().is_ok_and(|now| now == stamp) {
            return Ok(false);
        }
        self.record(path, Made { sum, reused: true, key, stamp })?;
        Ok(true)
    }

    /// Stages a file. If the output has it with the same bytes, that file is linked, so that it
    /// keeps its time of change.
    fn put(&self, path: &str, key: Digest, bytes: &[u8]) -> io::Result<()> {
        let sum = Digest::of(bytes);
        let old = self.old.get(path).filter(|old| **old == sum);
        let same = old.and_then(|_| self.same(path, bytes));
        let reused = same.is_some();
        let stamp = match same {
            Some(stamp) => stamp,
            None => self.write(path, bytes)?,
        };
        self.record(path, Made { sum, reused, key, stamp })
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed now, the next build removes.
        let _ = clear(&self.paths.staging);
    }
}

/// Resolves the links in `out`, and creates the folder around it. A link may lead to a folder that
/// does not exist yet.
fn place(out: &Path) -> io::Result<PathBuf> {
    let mut out = std::path::absolute(out)?;
    loop {
        match fs::canonicalize(&out) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            found => return found,
        }
        let (Some(parent), Some(name)) = (out.parent(), out.file_name()) else {
            return Err(io::Error::from(io::ErrorKind::NotFound));
        };
        let link = parent.join(name);
        match fs::read_link(&link) {
            Ok(target) => out = parent.join(target),
            Err(_) => {
                fs::create_dir_all(parent)?;
                return Ok(fs::canonicalize(parent)?.join(name));
            }
        }
    }
}

fn make_parent(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}

/// Waits until a folder and everything in it are on the disk.
fn sync_all(folder: &Path) -> io::Result<()> {
    for item in WalkDir::new(folder).contents_first(true) {
        File::open(item.map_err(io::Error::from)?.path())?.sync_all()?;
    }
    Ok(())
}

/// The files of the site in `out`, according to its `SHA256SUMS`.
///
/// # Errors
///
/// If there are other files, which would be lost.
fn own_files(out: &Path) -> Result<BTreeMap<String, Digest>, OpenError> {
    if !out.exists() {
        return Ok(BTreeMap::new());
    }
    if !out.is_dir() {
        return Err(OpenError::Foreign(vec![out.display().to_string()], 1));
    }
    let own = match fs::read_to_string(out.join(sums::NAME)) {
        Ok(text) => sums::read(&text),
        Err(_) => BTreeMap::new(),
    };
    let mut foreign = Vec::new();
    for item in WalkDir::new(out).min_depth(1) {
        let item = item.map_err(io::Error::from)?;
        if item.file_type().is_dir() {
            continue;
        }
        let path = item.path().strip_prefix(out).unwrap_or(item.path());
        let path = path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
        if path != sums::NAME && !own.contains_key(&path) {
            foreign.push(path);
        }
    }
    if foreign.is_empty() {
        return Ok(own);
    }
    foreign.sort_unstable();
    let count = foreign.len();
    foreign.truncate(3);
    Err(OpenError::Foreign(foreign, count))
}
