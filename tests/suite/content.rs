//! The content of this repository is clean.
//! Start at [`the_real_dossier_builds_without_findings`].

use crate::dossier::Dossier;

#[test]
fn the_real_dossier_builds_without_findings() {
    let run = Dossier::real().build().succeeded();
    assert_eq!(run.stderr, "");
}
