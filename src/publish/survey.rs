//! What lies in an output before a build: the files of the old site, and what no build wrote.
//! Start at [`survey`].

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::cache::{FileStamp, Known};
use super::error::{OpenError, Sample, Strange};
use super::sums::{self, Sums};
use super::work_paths::found;
use crate::source::Digest;
use crate::system;

/// The largest list that is read, and the largest file that is compared but for its line ends.
const LARGEST: u64 = 256 << 20;

/// What lies in an output.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// The files of the site, according to its list.
    files: BTreeMap<String, OldFile>,
    /// Whether the list is as a build writes it.
    exact: bool,
    /// Whether the cache records these files with these sums, and no other.
    recorded: bool,
    /// What no build wrote, or was changed since, relative to the output, in order.
    pub(super) strangers: Vec<Stranger>,
    /// Whether a file had to be read, since its stamp was not known.
    pub(super) read: bool,
    /// The stamps of all folders of the site. A new file in a folder changes its stamp.
    folders: Vec<(PathBuf, FileStamp)>,
}

/// A file of the old site.
#[derive(Clone, Copy, Debug)]
pub(super) struct OldFile {
    /// The digest of its bytes.
    pub(super) sum: Digest,
    /// The digest of what it was made of, if the cache knows that.
    pub(super) key: Option<Digest>,
    /// Its stamp; until it is `found`, the one that the cache knows.
    stamp: Option<FileStamp>,
    /// Whether it is there and as the list says.
    found: bool,
}

impl OldFile {
    /// Its stamp, if it is there and as the list says.
    pub(super) fn stamp(&self) -> Option<FileStamp> {
        self.stamp.filter(|_| self.found)
    }
}

/// A file or folder in an output that would be lost.
#[derive(Debug)]
pub(super) struct Stranger {
    pub(super) path: PathBuf,
    pub(super) is_folder: bool,
    pub(super) why: Why,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// No build wrote it.
    Foreign,
    /// A build wrote it, and it is different now.
    Changed,
    /// The same, and only the ends of its lines are different.
    LineEnds,
}

/// The list of the site in `out`; empty if there is nothing. It reads no more than this list and the
/// names at the top of the folder, so it can be asked about any folder.
///
/// # Errors
///
/// If something is there that is not the site of a build.
pub(super) fn list(out: &Path) -> Result<Sums, OpenError> {
    match found(out)? {
        None => return Ok(Default::default()),
        Some(data) if !data.is_dir() => return Err(OpenError::NoFolder),
        Some(_) => {}
    }
    if let Some(text) = read_list(&out.join(sums::NAME))
        && let Some(sums) = sums::read(&text)
    {
        return Ok(sums);
    }
    let (mut foreign, mut folders) = (Sample::default(), false);
    for item in fs::read_dir(out)? {
        let item = item?;
        let is_folder = item.file_type()?.is_dir();
        folders |= is_folder;
        foreign.add(shown(Path::new(&item.file_name()), is_folder));
    }
    match foreign.count {
        0 => Ok(Default::default()),
        _ => Err(OpenError::Strange(Strange { foreign, folders, ..Default::default() })),
    }
}

fn read_list(path: &Path) -> Option<String> {
    let mut bytes = Vec::new();
    system::open_regular(path).ok()?.take(LARGEST + 1).read_to_end(&mut bytes).ok()?;
    // A line that is not UTF-8 names no file of a site.
    let text = || String::from_utf8_lossy(&bytes).into_owned();
    (bytes.len() as u64 <= LARGEST).then(text)
}

/// Looks at everything in `out`. A file whose stamp and sum `cache` knows is not
/// read.
///
/// # Errors
///
/// If it is not the site of a build, or cannot be read.
pub(super) fn survey(
    out: &Path,
    cache: BTreeMap<String, Known>,
) -> Result<Survey, OpenError> {
    let mut sums = list(out)?;
    let mut survey = Survey { exact: sums.exact, ..Survey::default() };
    survey.expect(&mut sums, cache);
    if !out.exists() {
        return Ok(survey);
    }
    if sums.edited {
        survey.strange(PathBuf::from(sums::NAME), false, Why::Changed);
    }
    let wanted = folders(survey.files.keys());
    let mut walk = WalkDir::new(out).into_iter();
    while let Some(item) = walk.next() {
        let item = item.map_err(io::Error::from)?;
        let path = item.path().strip_prefix(out).unwrap_or(item.path());
        let name = name(path);
        if item.file_type().is_dir() {
            if item.depth() == 0 || wanted.contains(&*name) {
                let stamp = item.metadata().map_err(io::Error::from)?;
                survey.folders.push((path.to_owned(), FileStamp::of(&stamp)?));
            } else {
                let listed = survey.files.contains_key(&*name);
                let why = if listed { Why::Changed } else { Why::Foreign };
                survey.strange(path.to_owned(), true, why);
                walk.skip_current_dir();
            }
        } else if name != sums::NAME
            && let Some(why) = survey.look(&item, &name, &sums)?
        {
            survey.strange(path.to_owned(), false, why);
        }
    }
    survey.strangers.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(survey)
}

/// The folders of a site.
fn folders<'p>(paths: impl Iterator<Item = &'p String>) -> BTreeSet<String> {
    let mut folders = BTreeSet::new();
    for mut path in paths.map(String::as_str) {
        while let Some((folder, _)) = path.rsplit_once('/')
            && !folders.contains(folder)
        {
            folders.insert(folder.to_owned());
            path = folder;
        }
    }
    folders
}

impl Survey {
    /// Takes the files of the list, each with what the cache knows of it. The cache is used up, since
    /// both may name a million files.
    fn expect(&mut self, sums: &mut Sums, cache: BTreeMap<String, Known>) {
        let mut cache = cache.into_iter().peekable();
        self.recorded = true;
        for (path, sum) in std::mem::take(&mut sums.files) {
            while cache.next_if(|(known, _)| *known < path).is_some() {
                self.recorded = false;
            }
            let known =
                cache.next_if(|(known, _)| *known == path).map(|(_, known)| known);
            let old =
                match known.filter(|one| one.sum == sum || sums.also(&path, one.sum)) {
                    Some(Known { key, sum, stamp }) => {
                        OldFile { sum, key: Some(key), stamp, found: false }
                    }
                    None => {
                        self.recorded = false;
                        OldFile { sum, key: None, stamp: None, found: false }
                    }
                };
            self.files.insert(path, old);
        }
        self.recorded &= cache.next().is_none();
    }

    /// Looks at a file that is no folder. If it is not as the list says, returns why.
    fn look(
        &mut self,
        item: &DirEntry,
        name: &str,
        sums: &Sums,
    ) -> io::Result<Option<Why>> {
        let Some(old) = self.files.get_mut(name) else { return Ok(Some(Why::Foreign)) };
        if !item.file_type().is_file() {
            return Ok(Some(Why::Changed));
        }
        let stamp = FileStamp::of(&item.metadata().map_err(io::Error::from)?)?;
        if old.stamp == Some(stamp) {
            old.found = true;
            return Ok(None);
        }
        self.read = true;
        let sum = Digest::of_file(system::open_regular(item.path())?)?;
        let listed = |sum| sum == old.sum || sums.also(name, sum);
        if listed(sum) {
            let key = old.key.filter(|_| sum == old.sum);
            *old = OldFile { sum, key, stamp: Some(stamp), found: true };
            return Ok(None);
        }
        let mut bytes = Vec::new();
        system::open_regular(item.path())?.take(LARGEST).read_to_end(&mut bytes)?;
        let line_ends = [without_returns(&bytes), with_returns(&bytes)]
            .into_iter()
            .any(|other| other != bytes && listed(Digest::of(&other)));
        Ok(Some(if line_ends { Why::LineEnds } else { Why::Changed }))
    }

    /// A file that is as the list says, and its stamp.
    pub(super) fn file(&self, path: &str) -> Option<(&OldFile, FileStamp)> {
        let file = self.files.get(path)?;
        Some((file, file.stamp()?))
    }

    /// Every file of the list, by path.
    pub(super) fn files(&self) -> &BTreeMap<String, OldFile> {
        &self.files
    }

    /// Whether the output is the site that the cache records, and nothing else.
    pub(super) fn is_recorded(&self) -> bool {
        self.recorded
            && self.is(self.files.iter().map(|(path, file)| (path.as_str(), file.sum)))
    }

    /// Whether the output is this site, each path in order with its sum, and nothing else.
    pub(super) fn is<'s>(
        &self,
        mut site: impl Iterator<Item = (&'s str, Digest)>,
    ) -> bool {
        let mut is_next = |path: &String, old: &OldFile| {
            old.found && site.next() == Some((path.as_str(), old.sum))
        };
        self.exact
            && self.strangers.is_empty()
            && self.files.iter().all(|(path, old)| is_next(path, old))
            && site.next().is_none()
    }

    fn strange(&mut self, path: PathBuf, is_folder: bool, why: Why) {
        self.strangers.push(Stranger { path, is_folder, why });
    }

    /// What would be lost; none if there is nothing.
    pub(super) fn strange_files(&self) -> Option<Strange> {
        let mut strange = Strange { ours: true, ..Strange::default() };
        for Stranger { path, is_folder, why } in &self.strangers {
            let name = shown(path, *is_folder);
            if *why == Why::Foreign {
                strange.folders |= is_folder;
                strange.foreign.add(name);
            } else {
                strange.changed.add(name);
            }
        }
        // The list is text as well.
        let by_line_ends = |one: &Stranger| one.why == Why::LineEnds;
        strange.line_ends = strange.changed.count > 0
            && self
                .strangers
                .iter()
                .filter(|one| one.why != Why::Foreign)
                .all(by_line_ends);
        (!self.strangers.is_empty()).then_some(strange)
    }

    /// Whether somebody added, removed or changed a file in `out` since. Files that are `kept` in the
    /// new site are not looked at: what is written into one of them is not lost.
    pub(super) fn is_outdated(&self, out: &Path, kept: impl Fn(&str) -> bool) -> bool {
        if self.folders.is_empty() {
            return fs::symlink_metadata(out).is_ok();
        }
        let differs = |path: &Path, before: FileStamp| {
            let now = fs::symlink_metadata(out.join(path));
            !now.and_then(|data| FileStamp::of(&data)).is_ok_and(|now| now == before)
        };
        let stamped =
            self.files.iter().filter_map(|(path, old)| Some((path, old.stamp()?)));
        self.folders.iter().any(|(folder, before)| differs(folder, *before))
            || stamped
                .filter(|(path, _)| !kept(path))
                .any(|(path, before)| differs(Path::new(path), before))
    }
}

/// The text with line feeds alone.
fn without_returns(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    for (at, byte) in bytes.iter().enumerate() {
        if *byte != b'\r' || bytes.get(at + 1) != Some(&b'\n') {
            out.push(*byte);
        }
    }
    out
}

/// The text with a return before each line feed.
fn with_returns(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    for byte in without_returns(bytes) {
        if byte == b'\n' {
            out.push(b'\r');
        }
        out.push(byte);
    }
    out
}

/// A path as the list writes it.
fn name(path: &Path) -> Cow<'_, str> {
    match std::path::MAIN_SEPARATOR {
        '/' => path.to_string_lossy(),
        other => Cow::Owned(path.to_string_lossy().replace(other, "/")),
    }
}

/// A path as a report shows it.
fn shown(path: &Path, is_folder: bool) -> String {
    let mut name = name(path).into_owned();
    if is_folder {
        name.push('/');
    }
    name
}
