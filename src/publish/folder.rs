//! A site in a folder. New files are staged beside the folder, which is exchanged at the end.
//! Start at [`Folder`].

use std::collections::BTreeMap;
use std::fs::{self, File, FileTimes};
use std::io::{self, Read, Seek, Write};
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::thread;

use walkdir::WalkDir;

use super::cache::{Cache, FileStamp, Known, Moment, WholeSite};
use super::error::{CommitError, OpenError};
use super::kept::Kept;
use super::lock::Lock;
use super::output::{Make, Output, Stored, made_twice};
use super::survey::{self, OldFile, Survey};
use super::work_paths::{WorkPaths, clear};
use super::{place, sums};
use crate::source::Digest;
use crate::system;

/// An output folder while a site is written to it.
///
/// Files are staged in a folder beside the output. Dropping it without [`Folder::commit`] leaves
/// the output unchanged and removes the staging folder.
pub struct Folder {
    out: PathBuf,
    paths: WorkPaths,
    /// What lies in the output.
    old: Survey,
    /// The moment of this look at the output.
    looked: Moment,
    /// The site in the output and its input, if the last build left a record of them.
    before: Option<WholeSite>,
    durable: bool,
    made: Mutex<BTreeMap<String, Made>>,
    /// What the site is made of, if a later build may reuse it.
    whole: Option<WholeSite>,
    /// Whether the output is reused as it is.
    reused: bool,
    lock: Lock,
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
#[derive(Clone, Debug, Default)]
pub struct CommitOptions {
    /// Wait for the disk before the exchange, so that the site survives a loss of power.
    pub durable: bool,
    /// Keep beside the output what was changed in it, and put the site in its place. Without this
    /// such an output is refused.
    pub replace: bool,
    /// The files and folders from which the site is made; the output lies neither within nor around
    /// them.
    pub sources: Vec<PathBuf>,
}

/// What was done with a site.
#[derive(Debug)]
pub struct Done {
    /// How many files it has.
    pub files: usize,
    /// Where the things are kept that were in the output and that no build wrote.
    pub kept: Option<PathBuf>,
}

impl Folder {
    /// Prepares to write a site to `out`, which need not exist. If another build is writing to it,
    /// calls `waiting` and waits until that build has ended. What a killed build left behind is
    /// removed.
    ///
    /// # Errors
    ///
    /// If `out` holds what no build wrote or was changed since, if it may not be an output, or if it
    /// cannot be written. Nothing is left behind then.
    pub fn open(
        out: &Path,
        options: CommitOptions,
        waiting: &dyn Fn(),
    ) -> Result<Folder, OpenError> {
        let out = place::find(out, &options.sources)?;
        // Before anything is made.
        survey::list(&out)?;
        let paths = WorkPaths::of(&out);
        paths.make_room()?;
        let lock = Lock::take(&paths.lock, waiting)?;
        paths.recover(&out)?;
        if out.exists() {
            // The exchange would work, but the old folder could not be removed.
            system::may_write(&out)?;
        }
        fs::create_dir(&paths.staging)?;
        let Cache { whole: before, files } = Cache::read(&paths.cache);
        // From here on the staging folder is removed at the end, whatever happens.
        let mut folder = Folder {
            looked: Moment::of(&paths.staging)?,
            before,
            durable: options.durable,
            made: Mutex::default(),
            whole: None,
            reused: false,
            old: Survey::default(),
            out,
            paths,
            lock,
        };
        folder.old = survey::survey(&folder.out, files)?;
        match folder.old.strange_files() {
            Some(strange) if !options.replace => return Err(OpenError::Strange(strange)),
            _ => {}
        }
        if let Ok(data) = fs::metadata(&folder.out) {
            // Before there is anything in it: what is made in it may get its group from it.
            system::make_folder_like(&folder.paths.staging, &data)?;
        }
        Ok(folder)
    }

    /// The site in the output, and the input from which it was made, if that is known.
    pub fn whole(&self) -> Option<&WholeSite> {
        self.before.as_ref()
    }

    /// Reuses the output as it is, if nothing in it has changed since the last build. Returns
    /// whether it is reused; then no file need be put.
    pub fn reuse_all(&mut self) -> bool {
        self.reused = self.old.is_recorded();
        self.reused
    }

    /// Records what the site is made of, for [`Folder::whole`] of a later build.
    pub fn remember(&mut self, whole: WholeSite) {
        self.whole = Some(whole);
    }

    fn made_at(&self, path: &str) -> Option<Made> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner).get(path).copied()
    }

    fn record(&self, path: &str, made: Made) -> io::Result<()> {
        let mut all = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        match all.insert(path.to_owned(), made) {
            None => Ok(()),
            Some(_) => Err(made_twice(path)),
        }
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
    /// nothing is touched.
    ///
    /// # Errors
    ///
    /// If the file system reports an error, or somebody wrote into the output meanwhile; the old
    /// site is then unchanged.
    pub fn commit(self) -> Result<Done, CommitError> {
        // A new thread takes over the memory that those of the pages have left. What this one asks for would
        // come on top of it, at the very moment at which a build holds most.
        thread::scope(|scope| {
            let thread = thread::Builder::new().spawn_scoped(scope, || self.finish());
            let thread = thread.map_err(CommitError::Io)?;
            thread.join().unwrap_or_else(|panic| resume_unwind(panic))
        })
    }

    fn finish(mut self) -> Result<Done, CommitError> {
        if self.reused {
            self.lock.leave();
            let _ = self.refresh();
            return Ok(Done { files: self.old.files().len() + 1, kept: None });
        }
        let mut made = std::mem::take(
            &mut *self.made.lock().unwrap_or_else(PoisonError::into_inner),
        );
        let same = self.old.is(made.iter().map(|(path, made)| (path.as_str(), made.sum)));
        let kept = if same { None } else { self.publish(&mut made)? };
        self.lock.leave();
        let files = made.len() + 1;
        // The site is in its place; without a cache the next build only takes longer.
        let _ = self.remember_files(made, same);
        // After an exchange the staging folder holds the old site; dropping `self` removes it.
        Ok(Done { files, kept })
    }

    /// Puts the site in its place. Returns where the things are kept that no build wrote.
    fn publish(
        &self,
        made: &mut BTreeMap<String, Made>,
    ) -> Result<Option<PathBuf>, CommitError> {
        for (path, made) in made.iter_mut().filter(|(_, made)| made.reused) {
            self.link(path, made)?;
        }
        self.write_sums(made)?;
        if self.durable {
            sync_all(&self.paths.staging)?;
        }
        let kept = |path: &str| made.get(path).is_some_and(|made| made.reused);
        if self.old.is_outdated(&self.out, kept) {
            return Err(CommitError::Outdated);
        }
        let kept = match self.old.strangers.as_slice() {
            [] => None,
            all => Some(Kept::keep(all, &self.out, &self.paths.kept)?),
        };
        if let Err(error) = self.paths.exchange(&self.out) {
            kept.into_iter().for_each(Kept::undo);
            return Err(CommitError::Io(error));
        }
        let kept = kept.map(Kept::into_folder);
        if self.durable {
            kept.as_deref().map_or(Ok(()), sync_all)?;
            File::open(self.out.parent().unwrap_or(&self.out))?.sync_all()?;
        }
        Ok(kept)
    }

    /// Writes `SHA256SUMS`.
    fn write_sums(&self, made: &BTreeMap<String, Made>) -> io::Result<()> {
        let list = sums::write(made.iter().map(|(path, made)| (path.as_str(), made.sum)));
        self.write(sums::NAME, list.as_bytes()).map(drop)
    }

    /// Writes the stamps of files that had to be read into the cache.
    fn refresh(&self) -> io::Result<()> {
        if !self.old.read {
            return Ok(());
        }
        let known = |(path, old): (&String, &OldFile)| {
            let stamp = old.stamp().filter(|stamp| stamp.is_older_than(self.looked));
            Some((path.clone(), Known { key: old.key?, sum: old.sum, stamp }))
        };
        let files = self.old.files().iter().filter_map(known).collect();
        self.record_all(&Cache { whole: self.before.clone(), files })
    }

    /// Writes the cache.
    fn record_all(&self, cache: &Cache) -> io::Result<()> {
        cache.write(&self.paths.cache, &self.paths.staging.join(".mithaq-cache"))
    }

    /// Writes the cache, with the stamps that the files have now. `same` says that no file of the
    /// old site was touched.
    fn remember_files(&self, made: BTreeMap<String, Made>, same: bool) -> io::Result<()> {
        let mut moment = self.looked;
        if !same {
            // A file has another stamp after one of its names is removed.
            clear(&self.paths.staging)?;
            fs::create_dir(&self.paths.staging)?;
            moment = Moment::of(&self.paths.staging)?;
        }
        let known = |(path, made): (String, Made)| {
            let Made { sum, reused, key, stamp } = made;
            let stamp = match same || !reused {
                true => Some(stamp),
                false => fs::symlink_metadata(self.out.join(&path))
                    .and_then(|data| FileStamp::of(&data))
                    .ok()
                    .filter(|now| now.is_same_file(stamp)),
            };
            let stamp = stamp.filter(|stamp| stamp.is_older_than(moment));
            (path, Known { key, sum, stamp })
        };
        let files = made.into_iter().map(known).collect();
        self.record_all(&Cache { whole: self.whole.clone(), files })
    }

    /// Links a file of the output into the staged site, or copies it.
    fn link(&self, path: &str, made: &mut Made) -> io::Result<()> {
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
        copy.set_times(FileTimes::new().set_modified(changed))?;
        made.stamp = FileStamp::of(&copy.metadata()?)?;
        Ok(())
    }
}

impl Output for Folder {
    /// Reuses a file that is in the output as the last build wrote it.
    fn reuse(&self, path: &str, key: Digest) -> io::Result<bool> {
        match self.old.file(path) {
            Some((old, stamp)) if old.key == Some(key) => {
                self.record(path, Made { sum: old.sum, reused: true, key, stamp })?;
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// Stages a file. If the output has it with the same bytes, that file is linked, so that it
    /// keeps its time of change.
    fn put(&self, path: &str, key: Digest, bytes: &[u8]) -> io::Result<()> {
        let sum = Digest::of(bytes);
        let old = self.old.file(path).filter(|(old, _)| old.sum == sum);
        let stamp = match old {
            Some((_, stamp)) => stamp,
            None => self.write(path, bytes)?,
        };
        self.record(path, Made { sum, reused: old.is_some(), key, stamp })
    }

    fn stored(&self) -> Option<&dyn Stored> {
        Some(self)
    }
}

impl Stored for Folder {
    fn sums(&self) -> Vec<(String, Digest)> {
        let made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        made.iter().map(|(path, made)| (path.clone(), made.sum)).collect()
    }

    fn bytes(&self, path: &str) -> io::Result<Vec<u8>> {
        let made = self.made_at(path).ok_or(io::ErrorKind::NotFound)?;
        let folder = if made.reused { &self.out } else { &self.paths.staging };
        let mut bytes = Vec::new();
        system::open_regular(&folder.join(path))?.read_to_end(&mut bytes)?;
        match Digest::of(&bytes) == made.sum {
            true => Ok(bytes),
            false => Err(io::Error::other(format!("`{path}` was changed meanwhile"))),
        }
    }

    fn about(&self, path: &str) -> Option<(u64, Digest)> {
        let made = self.made_at(path)?;
        Some((made.stamp.size(), made.sum))
    }

    fn put_made(&self, path: &str, key: Digest, make: Make) -> io::Result<()> {
        let full = self.paths.staging.join(path);
        make_parent(&full)?;
        let mut file =
            File::options().read(true).write(true).create_new(true).open(&full)?;
        make(&mut file)?;
        file.rewind()?;
        let (sum, stamp) = (Digest::of_file(&file)?, FileStamp::of(&file.metadata()?)?);
        let old = self.old.file(path).filter(|(old, _)| old.sum == sum);
        if old.is_some() {
            fs::remove_file(full)?;
        }
        let stamp = old.map_or(stamp, |(_, stamp)| stamp);
        self.record(path, Made { sum, reused: old.is_some(), key, stamp })
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed now, the next build removes.
        let _ = clear(&self.paths.staging);
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
