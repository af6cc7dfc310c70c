//! The archive of the site within the site, and the two pages that offer it. They come last: the archive
//! holds all other files, and these pages say how large it is.
//! Start at [`Offering::of`], then [`Offering::make`].

use std::io;

use super::faults::broken_links;
use super::options::Form;
use super::reuse::archive_key;
use crate::archive::{self, About, Links};
use crate::diagnostic::Report;
use crate::model::Dossier;
use crate::publish::{Memory, Output, SUMS, Stored};
use crate::source::Digest;
use crate::theme::Theme;
use crate::view::{Address, Offer, Pages};

/// What is to be done about the archive.
pub(super) struct Offering<'o> {
    out: &'o dyn Output,
    /// The folder at its top.
    name: String,
    task: Task<'o>,
}

enum Task<'o> {
    /// Nothing: the dossier has none.
    Nothing,
    /// The files of the site are going to be the archive.
    Within,
    /// It is made of the files of the site.
    Make(&'o dyn Stored),
    /// Nothing is kept. So links are looked at while the files of the site are put.
    Look(Looking<'o>),
}

impl<'o> Offering<'o> {
    /// What is to be done about the archive of `dossier`, whose site goes into `out`.
    pub(super) fn of(dossier: &Dossier, form: Form, out: &'o dyn Output) -> Self {
        let name = dossier.name.clone().unwrap_or_default().to_string();
        let task = match (form, out.stored()) {
            _ if !dossier.offline => Task::Nothing,
            (Form::Archive, _) => Task::Within,
            (Form::Site, Some(stored)) => Task::Make(stored),
            (Form::Site, None) => Task::Look(Looking { out, links: Links::default() }),
        };
        Offering { out, name, task }
    }

    /// Where the files of the site go.
    pub(super) fn out(&self) -> &dyn Output {
        match &self.task {
            Task::Look(looking) => looking,
            Task::Nothing | Task::Within | Task::Make(_) => self.out,
        }
    }

    /// What is going to be written when all else is there.
    pub(super) fn paths(&self, pages: &Pages) -> Vec<String> {
        let last = pages.last().iter().map(|page| page.address.path().to_owned());
        let archive = match self.task {
            Task::Nothing | Task::Within => None,
            Task::Make(_) | Task::Look(_) => Some(self.path()),
        };
        last.chain(archive).collect()
    }

    fn path(&self) -> String {
        Address::archive(&self.name).path().to_owned()
    }

    /// Makes the archive, if there is to be one, and the last pages. `key` is the digest of what all
    /// pages depend on besides their data.
    ///
    /// # Errors
    ///
    /// If a file of the site cannot be read, or the archive or a page not be stored.
    pub(super) fn make(
        self,
        pages: &mut Pages,
        theme: &Theme,
        key: Digest,
        report: &mut Report,
    ) -> io::Result<()> {
        let Offering { out, name, task } = self;
        // In the archive these pages say only what it is.
        let copies = Memory::default();
        if !matches!(task, Task::Nothing | Task::Within) {
            theme.render_last(pages, key, &copies, report)?;
            if report.has_errors() {
                return Ok(());
            }
        }
        let about = match task {
            Task::Nothing => return Ok(()),
            Task::Within => return theme.render_last(pages, key, out, report),
            Task::Make(site) => archive(site, &copies, &name, report)?,
            Task::Look(Looking { links, .. }) => {
                for path in copies.paths() {
                    links.add(&path, &copies.bytes(&path)?);
                }
                links.add(SUMS, b"");
                report.extend(broken_links(&links.broken()));
                // Nobody reads it.
                About { files: 1, size: 1, sum: Digest::of(b"") }
            }
        };
        let About { files, size, sum } = about;
        pages.offer(Offer { files, size, sum });
        theme.render_last(pages, key, out, report)
    }
}

/// Puts the archive of a site, with `copies`, into it. If the site has it already, as it was made of the
/// same files, it is not made again.
fn archive(
    site: &dyn Stored,
    copies: &Memory,
    name: &str,
    report: &mut Report,
) -> io::Result<About> {
    let mut files = site.sums();
    files.extend(copies.sums());
    files.sort();
    let (address, key) = (Address::archive(name), archive_key(name, &files));
    let path = address.path();
    if !site.reuse(path, key)? {
        let packed = |path: &str| {
            let copy = copies.get(path);
            let bytes = copy.map_or_else(|| site.bytes(path), |copy| Ok(copy.to_vec()));
            bytes.map(|bytes| archive::pack(&bytes))
        };
        let links = Links::default();
        site.put_made(path, key, &mut |file| {
            archive::write(name, &files, &packed, &mut *file)?;
            archive::read_back(file, name, &links).map(drop)
        })?;
        report.extend(broken_links(&links.broken()));
    }
    let (size, sum) = site.about(path).ok_or(io::ErrorKind::NotFound)?;
    // The list of sums is in it too.
    Ok(About { files: files.len() + 1, size, sum })
}

/// An output for files that nobody keeps, which looks at the links in them.
struct Looking<'o> {
    out: &'o dyn Output,
    links: Links,
}

impl Output for Looking<'_> {
    fn reuse(&self, path: &str, key: Digest) -> io::Result<bool> {
        self.out.reuse(path, key)
    }

    fn put(&self, path: &str, key: Digest, bytes: &[u8]) -> io::Result<()> {
        self.links.add(path, bytes);
        self.out.put(path, key, bytes)
    }
}
