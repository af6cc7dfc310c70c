//! What a build may skip, and why that is safe.
//! Start at [`build_folder`].
//!
//! Two things are skipped, each by a digest of everything that decides the result.
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
//! edit changes on a page changes its data. Making and digesting the data takes about MEASURE of the
//! time that the page takes. The output knows whether it has a file with this key
//! ([`crate::publish::Output::reuse`]): a folder reuses the file if it is as the last build left it.
//!
//! What pages share within one build is the subject of `theme/cache.rs`.

use super::input::Input;
use super::{Options, Progress, Summary, build_reading};
use crate::content::{Digests, Project};
use crate::diagnostic::Report;
use crate::publish::{Folder, WholeSite};
use crate::source::Digest;
use crate::theme::Theme;

/// A name of the program that changes with its source.
const PROGRAM: &str = env!("MITHAQ_PROGRAM");

/// The digest of what all pages depend on besides their data.
pub(super) fn pages_key(theme: &Theme) -> Digest {
    Digest::of_value(&(PROGRAM, theme.digest()))
}

/// Builds a site into a folder. If the folder holds a site that was built without findings from the
/// same input, and has not been touched since, it is left as it is.
pub fn build_folder(
    project: &Project,
    options: &Options,
    folder: &mut Folder,
    progress: &dyn Progress,
    report: &mut Report,
) -> Option<Summary> {
    // A file that cannot be read is reported by the stage that reads it.
    let input = Input::scan(project).ok();
    if let Some(input) = &input
        && let Some(summary) = same_as_before(input, project, options, folder)
    {
        return Some(summary);
    }
    let mut read = Digests::default();
    let summary = build_reading(project, options, folder, progress, report, &mut read)?;
    if let Some(input) = &input
        && report.is_empty()
        && let Ok(content) = input.content(project, &read)
        && input.is_unchanged(project)
    {
        folder.remember(WholeSite {
            stamps: input.stamps,
            input: whole_key(content, options),
            note: summary.to_note(),
        });
    }
    Some(summary)
}

/// The summary of the site in `folder`, if it is reused as it is.
fn same_as_before(
    input: &Input,
    project: &Project,
    options: &Options,
    folder: &mut Folder,
) -> Option<Summary> {
    let whole = folder.whole().filter(|whole| whole.stamps == input.stamps)?;
    let content = input.content(project, &Digests::default()).ok()?;
    if whole.input != whole_key(content, options) {
        return None;
    }
    let summary = Summary::from_note(&whole.note)?;
    folder.reuse_all().then_some(summary)
}

/// The digest of everything that a site is made of. `content` is the digest of its files.
fn whole_key(content: Digest, options: &Options) -> Digest {
    let Options { base_url } = options;
    Digest::of_value(&(PROGRAM, content, base_url))
}
