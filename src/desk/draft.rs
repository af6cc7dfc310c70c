//! The draft that a command begins with.
//! Start at [`read`], or at [`sound`] for a command that a broken dossier stops.

use std::collections::BTreeMap;

use crate::content::{self, Draft, Project};
use crate::diagnostic::Report;
use crate::resolve;

/// The draft of a dossier. Its faults do not matter, unless it cannot be read: then they are in `report`.
pub(super) fn read(project: &Project, report: &mut Report) -> Option<Draft> {
    let mut found = Report::new();
    let draft = content::load(project, &mut found);
    if draft.is_none() {
        report.absorb(found);
    }
    draft
}

/// The draft of a dossier without errors; `None` with its faults in `report` if it has some.
pub(super) fn sound(project: &Project, report: &mut Report) -> Option<Draft> {
    let mut found = Report::new();
    let draft = content::load(project, &mut found)
        .filter(|draft| resolve::resolve(draft, &mut found).dossier.is_some());
    if draft.is_none() {
        report.absorb(found);
    }
    draft
}

/// The older ids of each entry that has some.
pub(super) fn older_ids(draft: &Draft) -> BTreeMap<&str, Vec<String>> {
    let entries = draft.entries.iter().filter(|entry| !entry.header.aliases.is_empty());
    let aliases = entries.map(|entry| {
        let aliases = entry.header.aliases.iter();
        (&*entry.id, aliases.map(|alias| alias.value.to_string()).collect())
    });
    aliases.collect()
}
