//! What a build may skip, and why that is safe.
//! Start at [`WholeInput`] and [`pages_key`].
//!
//! Three things are skipped, each by a digest of everything that decides the result.
//!
//! **A whole build.** The site is a function of the files of the dossier and the theme, of the
//! options, and of the program. A build without findings stores beside the output the digest of these,
//! and the stamps (path, size, time of change) of all files that were read. The next build takes the
//! stamps, which is quick. If they are the same, it computes the digest again from the contents of the
//! files, because a file can change without its stamp. If the digest is the same too, and no file of
//! the output was touched, nothing is built. This costs a tenth of the cheapest build that makes
//! anything. A build with findings is never skipped, since they have to be reported again. A build
//! during which a file changed stores nothing.
//!
//! **A page.** A page is a function of its data ([`crate::view::PageData`]), of the theme, and of the
//! program: [`pages_key`] is the digest of the latter two, and the key of a page is the digest of that
//! and of the page's data. The data is made in any case, so there is nothing to invalidate: whatever an
//! edit changes on a page changes its data. Making and digesting the data takes about a seventh of the
//! time that the page takes. The output knows whether it has a file with this key
//! ([`crate::publish::Output::reuse`]): a folder reuses the file if it is as the last build left it.
//!
//! **The archive of the site.** It is a function of its name, of the files in it, and of the program:
//! [`archive_key`]. It was read back when it was made.
//!
//! What pages share within one build is the subject of `theme/cache.rs`.

use super::input::Input;
use super::{Options, Summary};
use crate::content::{Digests, Project};
use crate::publish::{Folder, WholeSite};
use crate::source::Digest;
use crate::theme::Theme;

/// A name of the program that changes with its source.
const PROGRAM: &str = env!("MITHAQ_PROGRAM");

/// The digest of what all pages depend on besides their data.
pub(super) fn pages_key(theme: &Theme) -> Digest {
    Digest::of_value(&(PROGRAM, theme.digest()))
}

/// The digest of what an archive depends on: its name, the program, and each file.
pub(super) fn archive_key(name: &str, files: &[(String, Digest)]) -> Digest {
    Digest::of_value(&(PROGRAM, name, files))
}

/// Everything that a site is made of.
pub(super) struct WholeInput<'p> {
    project: &'p Project,
    options: &'p Options,
    /// The files; none if one cannot be read, which is reported by the stage that reads it.
    files: Option<Input>,
}

impl WholeInput<'_> {
    /// The input as it is now.
    pub(super) fn scan<'p>(project: &'p Project, options: &'p Options) -> WholeInput<'p> {
        WholeInput { project, options, files: Input::scan(project).ok() }
    }

    /// The summary of the site in `folder`, if it was made of the same and is reused as it is.
    pub(super) fn same_as_before(&self, folder: &mut Folder) -> Option<Summary> {
        let files = self.files.as_ref()?;
        let whole = folder.whole().filter(|whole| whole.stamps == files.stamps)?;
        let content = files.content(self.project, &Digests::default()).ok()?;
        if whole.input != self.key(content) {
            return None;
        }
        let summary = Summary::from_note(&whole.note)?;
        folder.reuse_all().then_some(summary)
    }

    /// Stores in `folder` that its site was made of this, unless a file has changed since. `read`
    /// has the digests of the files that the build read.
    pub(super) fn remember(
        &self,
        folder: &mut Folder,
        read: &Digests,
        summary: &Summary,
    ) {
        if let Some(files) = &self.files
            && let Ok(content) = files.content(self.project, read)
            && files.is_unchanged(self.project)
        {
            folder.remember(WholeSite {
                stamps: files.stamps,
                input: self.key(content),
                note: summary.to_note(),
            });
        }
    }

    /// The digest of all of it. `content` is the digest of the files.
    fn key(&self, content: Digest) -> Digest {
        let Options { base_url, form, ends_process: _ } = self.options;
        Digest::of_value(&(PROGRAM, content, base_url, form))
    }
}
