//! The spine: every stage in its order.
//! Start at [`build`]; what a build may skip, and why, stands in `reuse.rs`.

mod folder;
mod input;
mod options;
mod reuse;
mod summary;

use crate::content::{self, Digests, Project, Settings};
use crate::diagnostic::{Diagnostic, Place, Report, fault};
use crate::publish::Output;
use crate::theme::Theme;
use crate::{export, resolve, view};

pub use folder::build_folder;
pub use input::sources;
pub use options::{Options, Progress};
pub use summary::Summary;

use reuse::pages_key;

/// Builds a site into `out`. Every fault goes into `report`. Only if `Some` is returned may the
/// site be published.
pub fn build(
    project: &Project,
    options: &Options,
    out: &dyn Output,
    progress: &dyn Progress,
    report: &mut Report,
) -> Option<Summary> {
    build_reading(project, options, out, progress, report, &mut Digests::default())
}

/// Builds a site, and stores in `read` the digests of the dossier's files.
fn build_reading(
    project: &Project,
    options: &Options,
    out: &dyn Output,
    progress: &dyn Progress,
    report: &mut Report,
    read: &mut Digests,
) -> Option<Summary> {
    let draft = content::load(project, report)?;
    let Settings { theme, languages, .. } = &draft.settings;
    let theme = Theme::load(&project.root, theme.as_ref(), languages, report);
    let resolution = resolve::resolve(&draft, report);
    *read = resolution.digests(&draft);
    // While pages are rendered, only the dossier is in memory, not the draft.
    drop(draft);
    let (mut dossier, theme) = (resolution.into_dossier()?, theme?);
    dossier.base_url = options.base_url.clone().or(dossier.base_url);
    let pages = view::pages(&dossier);
    progress.begin(pages.all().len());
    let key = pages_key(&theme);
    let written = theme
        .render(&pages, key, out, &|| progress.page(), report)
        .and_then(|()| export::all(&dossier, &project.root, out));
    if let Err(error) = written {
        report.add(unwritable(&error));
    }
    (!report.has_errors()).then(|| Summary::of(&pages))
}

/// Reads and resolves a dossier, but renders no page. Returns whether it has no errors.
pub fn examine(project: &Project, report: &mut Report) -> bool {
    let draft = content::load(project, report);
    draft.is_some_and(|draft| resolve::resolve(&draft, report).dossier.is_some())
}

/// The fault of an output that cannot be written.
pub fn unwritable(error: &std::io::Error) -> Diagnostic {
    fault::unwritable_site(Place::Path("the output".to_owned()), error)
}
