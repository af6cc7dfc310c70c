//! What an editor does at the desk: start, add, repair, rename.
//! Start at `init.rs`.

mod fix;
mod init;
mod new;
mod readme;
mod records;
mod rename;
mod reviewed;
mod schema;
mod status;
mod way;

use std::collections::BTreeMap;

use crate::dossier::{Dossier, bytes};

/// A dossier as `init` writes it, in Arabic and English.
pub(crate) fn started() -> Dossier {
    let dossier = Dossier::empty();
    dossier.run(&["init"]).succeeded();
    dossier
}

/// The texts of all files of a dossier but the site and what goes into it as it is.
pub(crate) fn texts(dossier: &Dossier) -> BTreeMap<String, String> {
    let all = bytes(dossier.root()).into_iter();
    let all = all.filter(|(path, _)| {
        !["public/", "static/", "themes/", ".mithaq-"]
            .iter()
            .any(|start| path.starts_with(start))
    });
    let text =
        |bytes| String::from_utf8(bytes).expect("the files of a dossier are UTF-8");
    all.map(|(path, bytes)| (path, text(bytes))).collect()
}
