//! A site in a folder. Files are staged beside it and exchanged with it at the end.
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

/// A site in the making.
///
/// What is put is staged in a folder beside the output. Dropped without [`Folder::commit`], it
/// leaves the output as it was and takes the staging away.
pub struct Folder {
    out: PathBuf,
    paths: WorkPaths,
    /// What the output holds, by its own list.
    old: BTreeMap<String, Digest>,
    cache: Cache,
    durable: bool,
    made: Mutex<BTreeMap<String, Made>>,
    /// What the whole is made of, if that may be remembered.
    whole: Option<WholeSite>,
    /// Whether the output is taken as it is.
    stays: bool,
    _lock: Lock,
}

/// A file of the site in the making.
#[derive(Clone, Copy)]
struct Made {
    /// The digest of its bytes.
    sum: Digest,
    /// Whether the output has it already; then it is taken from there at the end.
    kept: bool,
    /// The digest of what it was made of.
    key: Digest,
    /// Of its file.
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
    /// The system says no.
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
    /// Makes ready to write a site to `out`, which need not be there yet. If another build
    /// writes to it, calls `waiting` and waits for its end. What a killed build left behind is
    /// cleared away.
    ///
    /// # Errors
    ///
    /// If `out` holds files that `SHA256SUMS` in it does not name, or cannot be written paths.
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
            // Exchanged it would be all the same, but it could not be cleared away.
            access(&out, Access::WRITE_OK).map_err(io::Error::from)?;
        }
        fs::create_dir(&paths.staging)?;
        Ok(Folder {
            cache: Cache::read(&paths.cache),
            durable: options.durable,
            made: Mutex::default(),
            whole: None,
            stays: false,
            out,
            paths,
            old,
            _lock: lock,
        })
    }

    /// The site that the output holds, and the input that it was made of, if that is known.
    pub fn whole(&self) -> Option<&WholeSite> {
        self.cache.whole.as_ref()
    }

    /// Takes the whole output as it is, if nothing was changed in it since the last build; whether
    /// it is taken. Then nothing need be put.
    pub fn keep_all(&mut self) -> bool {
        let made = &self.cache.files;
        let list = sums::write(made.iter().map(|(path, made)| (path.as_str(), made.sum)));
        let stamped = |(path, known): (&String, &Known)| {
            fs::metadata(self.out.join(path))
                .and_then(|data| FileStamp::of(&data))
                .is_ok_and(|stamp| stamp == known.stamp)
        };
        self.stays =
            self.same(sums::NAME, list.as_bytes()).is_some() && made.iter().all(stamped);
        self.stays
    }

    /// Remembers what the whole site is made of, for [`Folder::whole`] of a later build.
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
    /// If the system says no; the old site is then as it was.
    pub fn commit(mut self) -> io::Result<usize> {
        if self.stays {
            return Ok(self.old.len() + 1);
        }
        let made = std::mem::take(
            &mut *self.made.lock().unwrap_or_else(PoisonError::into_inner),
        );
        let count = made.len() + 1;
        let list = sums::write(made.iter().map(|(path, made)| (path.as_str(), made.sum)));
        let same = made.values().all(|made| made.kept)
            && self.same(sums::NAME, list.as_bytes()).is_some();
        if !same {
            for path in made.iter().filter(|(_, made)| made.kept).map(|(path, _)| path) {
                self.take_over(path)?;
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
            .map(|(path, Made { sum, kept: _, key, stamp })| {
                (path, Known { key, sum, stamp })
            })
            .collect();
        let cache = Cache { whole: self.whole.take(), files };
        // The site is in its place; without a cache the next build only takes longer.
        if cache != self.cache {
            let _ = cache.write(&self.paths.cache, &self.paths.staging);
        }
        // After an exchange the staging holds the old site; dropping takes it away.
        Ok(count)
    }

    /// Puts a file of the output into the staged site as well.
    fn take_over(&self, path: &str) -> io::Result<()> {
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
        // Not every file system can link.
        fs::copy(&from, &to)?;
        let changed = fs::metadata(&from)?.modified()?;
        let copy = File::options().write(true).open(&to)?;
        copy.set_times(FileTimes::new().set_modified(changed))
    }
}

impl Output for Folder {
    /// Takes over a file that the output has as the last build made it.
    fn keep(&self, path: &str, key: Digest) -> io::Result<bool> {
        let known = self.cache.files.get(path).filter(|known| known.key == key);
        let Some(Known { key: _, sum, stamp }) = known.copied() else { return Ok(false) };
        let listed = self.old.get(path) == Some(&sum);
        let now = || FileStamp::of(&fs::metadata(self.out.join(path))?);
        if !listed || !now().is_ok_and(|now| now == stamp) {
            return Ok(false);
        }
        self.record(path, Made { sum, kept: true, key, stamp })?;
        Ok(true)
    }

    /// Stages a file. One that is in the output with the same bytes is taken from there, so that it
    /// keeps its time of change.
    fn put(&self, path: &str, key: Digest, bytes: &[u8]) -> io::Result<()> {
        let sum = Digest::of(bytes);
        let old = self.old.get(path).filter(|old| **old == sum);
        let same = old.and_then(|_| self.same(path, bytes));
        let kept = same.is_some();
        let stamp = match same {
            Some(stamp) => stamp,
            None => self.write(path, bytes)?,
        };
        self.record(path, Made { sum, kept, key, stamp })
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be taken away now, the next build takes away.
        let _ = clear(&self.paths.staging);
    }
}

/// The folder that `out` names, through links; the folder around it is there afterwards. A
/// link may lead to a site that has yet to be made.
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

/// Waits until a folder with all that it holds is on the disk.
fn sync_all(folder: &Path) -> io::Result<()> {
    for item in WalkDir::new(folder).contents_first(true) {
        File::open(item.map_err(io::Error::from)?.path())?.sync_all()?;
    }
    Ok(())
}

/// The files of the site that lies in `out`, by its own list.
///
/// # Errors
///
/// If there are others: they would be lost.
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
