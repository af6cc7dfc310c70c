//! Finds and reads what has to be known of a dossier before its entries are read one by one.
//! Start at [`load`].

use std::collections::BTreeMap;
use std::sync::Arc;

use super::cx::Cx;
use super::disk::Disk;
use super::{Digests, Draft, Project, entry, settings, vocabulary};
use crate::diagnostic::Report;

/// Reads of a dossier what has to be known before its entries are read one by one. Every fault
/// goes into `report`, and what can be read is read all the same; `None` only if `mithaq.toml` does
/// not say in which languages the rest is to be read.
pub fn load(project: &Project, report: &mut Report) -> Option<Draft> {
    load_from(Disk::new(&project.root), report)
}

/// Reads a dossier as [`load`] does, as if these files, by path, held these texts already.
pub fn load_as(
    project: &Project,
    instead: BTreeMap<String, String>,
    report: &mut Report,
) -> Option<Draft> {
    load_from(Disk::new(&project.root).with(instead), report)
}

/// Loads the dossier in the folder of `disk`, as [`load`] does.
pub(super) fn load_from(disk: Disk, report: &mut Report) -> Option<Draft> {
    let mut digests = Digests::default();
    let mut findings = Report::new();
    let Some(settings) = settings::load(&disk, &mut digests, &mut findings) else {
        report.absorb(findings);
        return None;
    };
    let tags = settings.tags();
    let mut cx = Cx { report: &mut findings, tags: &tags };
    let vocabulary = vocabulary::load(&disk, &mut digests, &mut cx);
    let (files, hidden) = disk.entries(&mut cx);
    let statics = disk.statics();
    let load = |files| Arc::new(entry::load(&disk, files, &tags));
    let entries = files.into_iter().map(load).collect();
    let draft = Draft {
        settings,
        vocabulary,
        entries,
        statics,
        disk,
        digests,
        findings,
        stale: hidden,
    };
    draft.tell(report);
    Some(draft)
}
