//! What a build may skip, and why that is safe.
//! Start at [`build_folder`].
//!
//! Two things are skipped, each by a digest of all that decides the result.
//!
//! **A whole build.** The site is a function of the files of the dossier and the theme, of the
//! options, and of the program. A build without a finding remembers the digest of these beside the
//! output, and the stamps (path, size, time of change) of all files that were read. The next build looks at the
//! stamps, which is quick. If they are the same it makes the digest anew, from what is in the files:
//! a file can change without its stamp. If that is the same too, and no file of the output was
//! touched, nothing is built. It costs a tenth of the cheapest build that makes anything. A build with
//! findings is never skipped, since these have to be told again; one during which a file changed
//! remembers nothing.
//!
//! **A page.** A page is a function of its data ([`crate::view::PageData`]), of the theme, and of the
//! program: [`pages_key`] is the digest of the latter two, and with the data it makes the key of the
//! page. The page's data is made in any case, so there is nothing to invalidate: whatever an edit
//! changes on a page changes its data. To make and digest the data takes about MEASURE of what the page
//! takes. Whether a file with this key is there, the output knows ([`crate::publish::Output::keep`]):
//! a folder takes it over if it is as the last build left it.
//!
//! What is kept from page to page within one build stands in `theme/cache.rs`.

use super::input::Input;
use super::{Options, Progress, Summary, build_reading};
use crate::content::{Digests, Project};
use crate::diagnostic::Report;
use crate::publish::{Folder, WholeSite};
use crate::source::Digest;
use crate::theme::Theme;

/// A name for the program that changes with its source.
const PROGRAM: &str = env!("MITHAQ_PROGRAM");

/// The digest of what all pages are made of beside their data.
pub(super) fn pages_key(theme: &Theme) -> Digest {
    Digest::of_value(&(PROGRAM, theme.digest()))
}

/// Builds a site into a folder. One that was built from the very same input, without a finding, and
/// has not been touched since, is left as it is.
pub fn build_folder(
    project: &Project,
    options: &Options,
    folder: &mut Folder,
    progress: &dyn Progress,
    report: &mut Report,
) -> Option<Summary> {
    // What cannot be read is told by those whose task it is to read it.
    let input = Input::look(project).ok();
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

/// The summary of the site in `folder`, if it is taken as it is.
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
    folder.keep_all().then_some(summary)
}

/// The digest of what a whole site is made of. `content` is that of its files.
fn whole_key(content: Digest, options: &Options) -> Digest {
    let Options { base_url } = options;
    Digest::of_value(&(PROGRAM, content, base_url))
}
