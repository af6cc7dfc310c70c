//! The faults of what is written: it cannot be, or its links lead nowhere.
//! Start at [`unwritable`] and [`broken_links`].

use std::io;

use crate::archive::{Broken, Lead};
use crate::diagnostic::{Diagnostic, Place, fault, phrase};
use crate::sentence::List;

/// The fault of an output that cannot be written.
pub fn unwritable(error: &io::Error) -> Diagnostic {
    fault::unwritable_site(Place::Path("the output".to_owned()), error)
}

/// The fault of an archive that cannot be made.
pub fn unarchived(error: &io::Error) -> Diagnostic {
    fault::unwritable_archive(Place::Path("the archive".to_owned()), error)
}

/// The faults of links that lead nowhere.
pub(super) fn broken_links(broken: &Broken) -> Vec<Diagnostic> {
    let Broken { files, places, outside } = broken;
    let fault = |leads: &[Lead], fault: fn(Place, usize, List) -> Diagnostic| {
        let first = leads.first()?;
        let shown = leads.iter().take(3);
        let shown = shown.map(|lead| phrase::link_in(&lead.link, &lead.page));
        let place = Place::Path(first.page.clone());
        Some(fault(place, leads.len(), List::plain(shown)))
    };
    let all = [
        fault(files, fault::broken_link),
        fault(places, fault::broken_link_place),
        fault(outside, fault::broken_link_outside),
    ];
    all.into_iter().flatten().collect()
}
