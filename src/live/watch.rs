//! What has changed among the files of a dossier since the last look.
//! Start at [`Watch::look`].
//!
//! Files are looked at, rather than told of by the system: that holds on network drives and for editors
//! that save by renaming, and 15,000 files take some hundredths of a second. A file whose stamp is the same is the
//! same, with one exception: clocks of file systems stand still for some milliseconds, and for
//! two seconds on some drives. So for some seconds after a change the file is read as well.

use std::cmp::Ordering;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use walkdir::{DirEntry, WalkDir};

use crate::source::{self, Digest, is_ignored};
use crate::system::{self, Marks};

/// What lies in the folder of a dossier and becomes part of its site.
const PARTS: [&str; 4] = ["content", "mithaq.toml", "static", "themes"];

/// How long after a change the stamp of a file may hide another one.
const YOUNG: Duration = Duration::from_secs(3);

/// The files of a dossier as they were at the last look, in the order of their paths.
#[derive(Debug)]
pub(super) struct Watch {
    root: PathBuf,
    files: Vec<(PathBuf, Seen)>,
    first: bool,
}

/// A file or folder as it was.
#[derive(Debug)]
struct Seen {
    stamp: Stamp,
    /// When it was seen to have changed, and what it held then, if that was just now.
    young: Option<(Instant, Option<Digest>)>,
}

/// What betrays a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stamp {
    /// A folder has none: what changes in it has a stamp of its own.
    Folder,
    File(u64, Option<Marks>),
    /// It cannot be looked at.
    Hidden,
}

impl Watch {
    /// Nothing was looked at yet.
    pub(super) fn new(root: &Path) -> Watch {
        Watch { root: root.to_owned(), files: Vec::new(), first: true }
    }

    /// The paths of all that was added, changed or removed since the last look.
    pub(super) fn look(&mut self) -> Vec<PathBuf> {
        let now = Instant::now();
        let mut found = Vec::with_capacity(self.files.len());
        for part in PARTS {
            scan(&self.root.join(part), part == "static", &mut found);
        }
        let (mut before, mut changed) =
            (std::mem::take(&mut self.files).into_iter().peekable(), Vec::new());
        for (path, stamp) in found {
            while let Some((gone, _)) =
                before.next_if(|(old, _)| old.cmp(&path) == Ordering::Less)
            {
                changed.push(gone);
            }
            let old = before
                .next_if(|(old, _)| old.as_os_str() == path.as_os_str())
                .map(|(_, seen)| seen);
            let (seen, is_changed) = match old {
                Some(old) => old.again(&path, stamp, now),
                None => (Seen::new(&path, stamp, self.first, now), true),
            };
            if is_changed {
                changed.push(path.clone());
            }
            self.files.push((path, seen));
        }
        changed.extend(before.map(|(gone, _)| gone));
        self.first = false;
        changed
    }
}

impl Seen {
    /// What is seen for the first time. At the first look at all files, most of them are old.
    fn new(path: &Path, stamp: Stamp, first: bool, now: Instant) -> Seen {
        let is_young = !first || stamp.is_recent();
        Seen { stamp, young: is_young.then(|| (now, stamp.digest(path))) }
    }

    /// The same file at another look, and whether it has changed.
    fn again(self, path: &Path, stamp: Stamp, now: Instant) -> (Seen, bool) {
        if self.stamp != stamp {
            return (Seen::new(path, stamp, false, now), true);
        }
        match self.young {
            Some((since, digest)) if now.duration_since(since) < YOUNG => {
                let held = stamp.digest(path);
                let is_changed = held != digest;
                let since = if is_changed { now } else { since };
                (Seen { stamp, young: Some((since, held)) }, is_changed)
            }
            _ => (Seen { stamp, young: None }, false),
        }
    }
}

impl Stamp {
    fn of(data: &Metadata) -> Stamp {
        match data.is_dir() {
            true => Stamp::Folder,
            false => Stamp::File(data.len(), system::marks(data).ok()),
        }
    }

    /// Whether a file changed just now, or in the future, as clocks of other machines may say.
    fn is_recent(self) -> bool {
        let Stamp::File(_, Some(Marks { modified, .. })) = self else { return false };
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let now = now.map_or(0, |now| now.as_nanos());
        u128::try_from(modified).unwrap_or(0) + YOUNG.as_nanos() > now
    }

    fn digest(self, path: &Path) -> Option<Digest> {
        /// What is larger is no text, and to read it at each look would take long.
        const LARGEST: usize = 16 * 1024 * 1024;
        match self {
            Stamp::Folder | Stamp::Hidden => None,
            Stamp::File(..) => {
                Some(Digest::of(&source::read(path, LARGEST).ok().flatten()?))
            }
        }
    }
}

/// Adds everything below a path, in order. What an editor leaves beside its files is passed over, but in
/// `static/`, where it is a fault.
fn scan(top: &Path, is_static: bool, found: &mut Vec<(PathBuf, Stamp)>) {
    let is_wanted = |item: &DirEntry| {
        is_static || item.depth() == 0 || !is_ignored(&item.file_name().to_string_lossy())
    };
    // What is not there is no part of the dossier.
    if fs::symlink_metadata(top).is_err() {
        return;
    }
    let walk = WalkDir::new(top).sort_by_file_name().into_iter();
    for item in walk.filter_entry(is_wanted) {
        let item = match item {
            Ok(item) => item,
            Err(error) => {
                found.push((error.path().unwrap_or(top).to_owned(), Stamp::Hidden));
                continue;
            }
        };
        if item.path_is_symlink() && !is_static {
            linked(item.path(), found);
        } else {
            let stamp = item.metadata().map_or(Stamp::Hidden, |data| Stamp::of(&data));
            found.push((item.into_path(), stamp));
        }
    }
}

/// Adds what a link leads to, under the name of the link.
fn linked(link: &Path, found: &mut Vec<(PathBuf, Stamp)>) {
    for item in WalkDir::new(link).follow_links(true).sort_by_file_name() {
        match item {
            Ok(item) => {
                let stamp =
                    item.metadata().map_or(Stamp::Hidden, |data| Stamp::of(&data));
                found.push((item.into_path(), stamp));
            }
            Err(_) => found.push((link.to_owned(), Stamp::Hidden)),
        }
    }
}
