//! A draft that is brought up to date with the disk.
//! Start at [`Draft::refresh`].

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::cx::Cx;
use super::load::load_from;
use super::{Draft, entry};
use crate::diagnostic::Report;

impl Draft {
    /// Looks again at what lies under the paths `changed`, absolute or relative to the top of the
    /// dossier, and tells in `report` what [`super::load()`] would tell now. Only the entries in
    /// whose folders something changed are looked at, new ones and those that are gone among them. All is loaded anew if anything else changed
    /// that a draft is made of, or if there are links among the files, or files that cannot be
    /// looked at. `false` if `mithaq.toml` cannot be read any more: then the draft is as it was,
    /// and the next call loads all.
    ///
    /// An entry that is not looked at stays the same `Arc`. Whoever calls this says of every
    /// path that changed, so the same `Arc` means the same files, those of the texts included,
    /// which the draft does not hold.
    pub fn refresh(&mut self, changed: &[PathBuf], report: &mut Report) -> bool {
        let done = !self.stale && self.refresh_entries(changed).is_some();
        if done {
            self.tell(report);
            return true;
        }
        match load_from(self.disk.clone(), report) {
            Some(draft) => {
                *self = draft;
                true
            }
            None => {
                self.stale = true;
                false
            }
        }
    }

    /// Loads the entries anew in whose folders something changed, also those that are new, and takes out
    /// those that are gone; `None` if that is not enough.
    fn refresh_entries(&mut self, changed: &[PathBuf]) -> Option<()> {
        let (mut touched, mut new) = (BTreeSet::new(), BTreeSet::new());
        let mut statics = false;
        for path in changed {
            match self.part_of(path) {
                Part::Entry(at) => {
                    touched.insert(at);
                }
                Part::NewEntry(folder) => {
                    new.insert(folder);
                }
                Part::Statics => statics = true,
                Part::Other => {}
                Part::Whole => return None,
            }
        }
        let tags = self.settings.tags();
        let load = |folder: &str| {
            let mut report = Report::new();
            let mut cx = Cx { report: &mut report, tags: &tags };
            let files = self.disk.entry(folder, &mut cx)?;
            let entry = Arc::new(entry::load(&self.disk, files, &tags));
            // What is told of a folder that is no entry stands in the report of the whole.
            report.is_empty().then_some(entry)
        };
        let read = |at: usize| {
            let folder = &self.entries[at].folder;
            match load(folder) {
                None if self.disk.is_gone(folder) => Some((at, None)),
                entry => Some((at, Some(entry?))),
            }
        };
        let read: Vec<_> = touched.into_iter().map(read).collect::<Option<_>>()?;
        let new: Vec<_> = new.iter().map(|one| load(one)).collect::<Option<_>>()?;
        // From the last place on, so that the others stay where they are.
        for (at, entry) in read.into_iter().rev() {
            match entry {
                Some(entry) => self.entries[at] = entry,
                None => drop(self.entries.remove(at)),
            }
        }
        for entry in new {
            let place = (entry.kind, &*entry.id);
            let at = self.entries.partition_point(|one| (one.kind, &*one.id) < place);
            self.entries.insert(at, entry);
        }
        if statics {
            self.statics = self.disk.statics();
        }
        Some(())
    }

    /// What of the draft a path belongs to.
    fn part_of(&self, path: &Path) -> Part {
        let root = self.disk.root();
        let inside = match path.strip_prefix(root) {
            Ok(inside) => inside,
            Err(_) if path.is_relative() => path,
            Err(_) => match root.canonicalize().map(|root| path.strip_prefix(root)) {
                Ok(Ok(inside)) => inside,
                _ => return Part::Whole,
            },
        };
        let parts: Option<Vec<&str>> = inside
            .components()
            .map(|part| match part {
                Component::Normal(name) => name.to_str(),
                _ => None,
            })
            .collect();
        match parts.as_deref() {
            Some(["content", kind, id, ..]) => {
                let folder = format!("content/{kind}/{id}");
                let at = self.entries.iter().position(|entry| entry.folder == folder);
                at.map_or_else(|| Part::NewEntry(folder.clone()), Part::Entry)
            }
            Some(["static", ..]) => Part::Statics,
            Some(["content", ..] | ["mithaq.toml"] | []) | None => Part::Whole,
            Some(_) => Part::Other,
        }
    }
}

/// What of a draft a path belongs to.
enum Part {
    /// To the entry at this place.
    Entry(usize),
    /// To the folder of an entry that is not known yet, if it is one.
    NewEntry(String),
    /// To the files that go into the site as they are.
    Statics,
    /// To none of it.
    Other,
    /// To more than one entry, or it cannot be told.
    Whole,
}
