//! Finds the dossier that a command works on.
//! Start at [`find`].

use std::path::Path;

use crate::content::Project;
use crate::diagnostic::{Place, Report, fault};

/// The dossier at `root`, or the one that contains the working directory. If there is none, that is
/// reported.
pub(super) fn find(root: Option<&Path>, report: &mut Report) -> Option<Project> {
    let (found, place) = match root {
        Some(root) => {
            let there = root.join("mithaq.toml").is_file();
            let project = there.then(|| Project { root: root.to_owned() });
            (project, root.display().to_string())
        }
        None => match std::env::current_dir() {
            Ok(here) => (Project::find(&here), here.display().to_string()),
            Err(_) => (None, ".".to_owned()),
        },
    };
    if found.is_none() {
        let place = Place::Path(place);
        report.add(match root {
            Some(_) => fault::no_dossier_here(place),
            None => fault::no_dossier_above(place),
        });
    }
    found
}
