//! A dossier and a theme without faults, and every file of their site when it is asked for.
//! Start at [`Site::find`].

use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::diagnostic::{Diagnostic, Report};
use crate::export;
use crate::model::Dossier;
use crate::model::pair::Side;
use crate::pipeline::{self, Form};
use crate::publish::{Memory, Output};
use crate::source::{self, Digest};
use crate::theme::Theme;
use crate::view::{self, Address, Extras, Page, Pages};

/// A dossier and a theme without faults.
pub(super) struct Site {
    pub(super) root: PathBuf,
    pub(super) dossier: Arc<Dossier>,
    pub(super) theme: Arc<Theme>,
    pub(super) pages: Pages,
    /// The index of the search, once a page or file of it was asked for.
    search: OnceLock<Option<Memory>>,
    /// The archive and the pages that offer it, once one was asked for.
    offered: OnceLock<Result<Memory, Vec<Diagnostic>>>,
}

/// What is at an address.
pub(super) enum Found<'s> {
    /// A page, or the faults of its templates.
    Page(&'s Page, Result<Vec<u8>, Vec<Diagnostic>>),
    /// A file of another kind.
    File(Vec<u8>),
    Nothing,
}

impl Site {
    pub(super) fn new(root: PathBuf, dossier: Dossier, theme: Arc<Theme>) -> Site {
        let dossier = Arc::new(dossier);
        let extras = Extras::of(&dossier, |template| theme.has(template));
        let pages = view::pages(Arc::clone(&dossier), extras);
        let (search, offered) = Default::default();
        Site { root, dossier, theme, pages, search, offered }
    }

    /// What is at a path of the site.
    ///
    /// # Errors
    ///
    /// If a file cannot be read.
    pub(super) fn find(&self, path: &str) -> io::Result<Found<'_>> {
        if let Some(page) = self.pages.at(path) {
            return Ok(Found::Page(page, self.page(page)?));
        }
        if let Some(bytes) = self.theme.asset(path) {
            return Ok(Found::File(bytes.to_owned()));
        }
        let statics = &self.dossier.statics;
        if statics.iter().any(|file| file == path) {
            let bytes = source::read(&self.root.join("static").join(path), usize::MAX)?;
            return Ok(Found::File(bytes.unwrap_or_default()));
        }
        let searched = || Some(self.search()?.get(path)?.to_vec());
        let offered = || match self.is_archive(path) {
            true => Some(self.offered().as_ref().ok()?.get(path)?.to_vec()),
            false => None,
        };
        if let Some(bytes) =
            searched_file(path).and_then(|()| searched()).or_else(offered)
        {
            return Ok(Found::File(bytes));
        }
        Ok(self.exported(path)?.map_or(Found::Nothing, Found::File))
    }

    /// A file of another kind that the program makes, by its path.
    fn exported(&self, path: &str) -> io::Result<Option<Vec<u8>>> {
        let wanted = Wanted { path, bytes: Mutex::default() };
        let words = |side: Side, id: &str| self.theme.words(side.index(), id);
        let made = match is_data(path) {
            true => export::tables(&self.dossier, &words, &wanted).map(|_| ()),
            false => Ok(()),
        };
        let listed = || self.pages.listed();
        let made = made.and_then(|()| {
            export::all(&self.dossier, &listed, &words, &self.root, &wanted)
        });
        match wanted.bytes.into_inner().unwrap_or_else(PoisonError::into_inner) {
            Some(bytes) => Ok(Some(bytes)),
            None => made.map(|()| None),
        }
    }

    fn page(&self, page: &Page) -> io::Result<Result<Vec<u8>, Vec<Diagnostic>>> {
        let path = page.address.path();
        if self.pages.last().iter().any(|last| last.address == page.address) {
            return match self.offered() {
                Ok(files) => Ok(Ok(files.get(path).unwrap_or_default().to_vec())),
                Err(faults) => Ok(Err(faults.clone())),
            };
        }
        if page.is_search() {
            self.search();
        }
        if page.is_data() && !self.pages.are_counted() {
            self.pages.counted(export::counts(&self.dossier));
        }
        self.theme.render_one(&self.pages, page)
    }

    fn search(&self) -> Option<&Memory> {
        let made = self.search.get_or_init(|| {
            let files = Memory::default();
            // In memory nothing fails.
            let index = export::search(&self.dossier, &files).ok()?;
            self.pages.search_by(index);
            Some(files)
        });
        made.as_ref()
    }

    fn is_archive(&self, path: &str) -> bool {
        let name = self.dossier.name.clone().unwrap_or_default();
        self.dossier.offline && path == Address::archive(&name).path()
    }

    /// The archive, which is made of all files of the site, and the pages that say how large it is.
    fn offered(&self) -> &Result<Memory, Vec<Diagnostic>> {
        self.offered.get_or_init(|| {
            let (all, mut report) = (Memory::default(), Report::new());
            let Site { root, dossier, theme, .. } = self;
            pipeline::write(dossier, theme, root, Form::Site, &all, &(), &mut report);
            if report.has_errors() {
                return Err(report.sorted().into_iter().cloned().collect());
            }
            let last =
                self.pages.last().iter().map(|page| page.address.path().to_owned());
            let kept = Memory::default();
            let paths = all.paths().into_iter().filter(|path| self.is_archive(path));
            for path in last.chain(paths) {
                let bytes = all.get(&path).unwrap_or_default();
                // Each path is put once.
                let _ = kept.put(&path, Digest::of(path.as_bytes()), &bytes);
            }
            Ok(kept)
        })
    }
}

/// Whether a file belongs to the index of the search, by its path.
fn searched_file(path: &str) -> Option<()> {
    path.starts_with("assets/search/").then_some(())
}

/// Whether a file may have facts of the whole dossier, by its path.
fn is_data(path: &str) -> bool {
    path.starts_with("data/")
}

/// An output that wants one file of all. When it has that one, it fails, so that no more are made.
struct Wanted<'w> {
    path: &'w str,
    bytes: Mutex<Option<Vec<u8>>>,
}

impl Output for Wanted<'_> {
    fn reuse(&self, path: &str, _: Digest) -> io::Result<bool> {
        Ok(path != self.path)
    }

    fn put(&self, path: &str, _: Digest, bytes: &[u8]) -> io::Result<()> {
        if path == self.path {
            let mut place = self.bytes.lock().unwrap_or_else(PoisonError::into_inner);
            *place = Some(bytes.to_owned());
            return Err(io::Error::other("the file is found"));
        }
        Ok(())
    }
}
