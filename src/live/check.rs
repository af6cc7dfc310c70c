//! Prints every page of a site and keeps none, to find the faults of templates before a page is asked for.
//! Start at [`Known::check`].

use std::io;
use std::sync::{Mutex, PoisonError};

use rustc_hash::FxHashMap;

use super::site::Site;
use crate::diagnostic::Report;
use crate::pipeline::{self, Form};
use crate::publish::Output;
use crate::source::Digest;

/// The pages that were printed without a fault, by their keys: they need not be printed again.
#[derive(Default)]
pub(super) struct Known(Mutex<FxHashMap<String, (Digest, usize)>>);

impl Known {
    /// What is found when all files of a site are made; `None` if `is_over` says so before the end. With
    /// `links`, every page is printed, and its links are followed where the dossier has an archive: only the
    /// theme and files of `static/` can have one that leads nowhere.
    pub(super) fn check(
        &self,
        site: &Site,
        links: bool,
        run: usize,
        is_over: &(dyn Fn() -> bool + Sync),
    ) -> Option<Report> {
        let Site { root, dossier, theme, .. } = site;
        let links = links && dossier.offline;
        let out = Checked { known: self, links, run, is_over };
        let mut report = Report::new();
        // As the archive has them, the files are made without it, and nobody follows their links.
        let form = if links { Form::Site } else { Form::Archive };
        pipeline::write(dossier, theme, root, form, &out, &(), &mut report);
        if is_over() {
            return None;
        }
        // What was not met is no page any more.
        self.lock().retain(|_, (_, met)| *met == run);
        Some(report)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, FxHashMap<String, (Digest, usize)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An output that knows what was made before.
struct Checked<'c> {
    known: &'c Known,
    links: bool,
    run: usize,
    is_over: &'c (dyn Fn() -> bool + Sync),
}

impl Output for Checked<'_> {
    fn reuse(&self, path: &str, key: Digest) -> io::Result<bool> {
        if (self.is_over)() {
            return Err(io::ErrorKind::Interrupted.into());
        }
        if self.links {
            return Ok(false);
        }
        let mut known = self.known.lock();
        let place = known.get_mut(path).filter(|(known, _)| *known == key);
        Ok(place.map(|(_, met)| *met = self.run).is_some())
    }

    fn put(&self, path: &str, key: Digest, _: &[u8]) -> io::Result<()> {
        self.known.lock().insert(path.to_owned(), (key, self.run));
        Ok(())
    }
}
