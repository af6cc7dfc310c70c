//! The content of this repository is clean.
//! Start at [`the_real_dossier_builds_without_a_word`].

use crate::dossier::Dossier;

#[test]
fn the_real_dossier_builds_without_a_word() {
    let run = Dossier::real().build().succeeded();
    assert_eq!(run.stderr, "");
}
