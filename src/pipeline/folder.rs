//! A build into a folder that may hold the same site already.
//! Start at [`build_folder`].

use super::reuse::WholeInput;
use super::{Options, Progress, Summary, build_reading};
use crate::content::{Digests, Project};
use crate::diagnostic::Report;
use crate::publish::Folder;

/// Builds a site into a folder. If the folder holds a site that was built without findings from the
/// same input, and has not been touched since, it is left as it is.
pub fn build_folder(
    project: &Project,
    options: &Options,
    folder: &mut Folder,
    progress: &dyn Progress,
    report: &mut Report,
) -> Option<Summary> {
    let input = WholeInput::scan(project, options);
    if let Some(summary) = input.same_as_before(folder) {
        return Some(summary);
    }
    let mut read = Digests::default();
    let summary = build_reading(project, options, folder, progress, report, &mut read)?;
    if report.is_empty() {
        input.remember(folder, &read, &summary);
    }
    Some(summary)
}
