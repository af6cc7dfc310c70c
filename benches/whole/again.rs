//! How long a server waits for the dossier after an edit, with the draft and the resolution in
//! memory.
//! Start at [`seconds`].

use std::path::Path;
use std::time::Instant;

use mithaq::content::{self, Project};
use mithaq::diagnostic::{Locale, Report};
use mithaq::resolve;

use crate::dossier::Dossier;
use crate::edits;

/// Seconds from the edit of one text to the dossier resolved again; the median of several runs.
///
/// # Errors
///
/// If the dossier cannot be read, edited or resolved.
pub(crate) fn seconds(
    root: &Path,
    dossier: &Dossier,
    runs: usize,
) -> Result<f64, String> {
    let fault = |report: &Report| report.render(Locale::English, false);
    let mut report = Report::new();
    let project = Project { root: root.to_owned() };
    let draft = content::load(&project, &mut report);
    let mut draft = draft.ok_or_else(|| fault(&report))?;
    let mut resolution = resolve::resolve(&draft, &mut report);
    let mut all = Vec::new();
    for run in 1..=runs {
        let changed = edits::text(root, dossier, run)?;
        let mut report = Report::new();
        let start = Instant::now();
        let read = draft.refresh(&[changed], &mut report);
        let again = resolve::again(&draft, &resolution, &mut report);
        all.push(start.elapsed().as_secs_f64());
        if !read || again.dossier.is_none() {
            return Err(fault(&report));
        }
        resolution = again;
    }
    all.sort_by(f64::total_cmp);
    Ok(all[runs / 2])
}
