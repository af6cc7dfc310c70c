//! The spine: every stage in its order, its lower half in `site.rs`.
//! Start at [`build`]; what a build may skip, and why, stands in `reuse.rs`.

mod claims;
mod faults;
mod folder;
mod input;
mod offer;
mod options;
mod reuse;
mod site;
mod summary;
mod zip;

use std::mem;
use std::sync::Arc;

use crate::content::{self, Digests, Project, Settings};
use crate::diagnostic::Report;
use crate::publish::Output;
use crate::resolve;
use crate::theme::Theme;

pub use faults::{unarchived, unwritable};
pub use folder::build_folder;
pub use input::sources;
pub use options::{Form, Options, Progress};
pub use site::write;
pub use summary::Summary;
pub use zip::Zip;

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
    let (dossier, root) = (Arc::new(dossier), &project.root);
    let summary = write(&dossier, &theme, root, options.form, out, progress, report);
    if options.ends_process {
        mem::forget((dossier, theme));
    }
    summary
}

/// Reads and resolves a dossier, but renders no page. Returns whether it has no errors.
pub fn examine(project: &Project, report: &mut Report) -> bool {
    let draft = content::load(project, report);
    draft.is_some_and(|draft| resolve::resolve(&draft, report).dossier.is_some())
}
