//! Files for reference managers: `<id>.bib`, `<id>.ris` and `<id>.csl.json` beside each page, and
//! `data/dossier.bib` and so on, which hold the dossier and all its articles.
//! Start at [`export`]. Beside the page of an article the article comes first, then the page.
//!
//! | file | holds |
//! |---|---|
//! | `reference` | what is cited, in no format yet |
//! | `bibtex` | BibTeX, as biblatex reads it |
//! | `ris` | RIS |
//! | `csl` | CSL-JSON |

mod bibtex;
mod csl;
mod reference;
mod ris;

use std::io;

use crate::model::Dossier;
use crate::model::pair::Side;
use crate::publish::Output;
use crate::source::Digest;
use crate::view::Address;

use reference::Reference;

/// Puts all files into `out`.
///
/// # Errors
///
/// If `out` cannot store one.
pub(super) fn export(dossier: &Dossier, out: &dyn Output) -> io::Result<()> {
    let mut all: Vec<Reference> =
        Side::BOTH.map(|side| Reference::of_dossier(dossier, side)).into();
    for (id, _) in dossier.iter() {
        all.extend(Reference::of_article(dossier, id, Side::First));
    }
    let address = |ending: &str| Address::data(&format!("dossier.{ending}"));
    put(&all, &address, out)?;
    for side in Side::BOTH {
        for (id, entry) in dossier.iter().filter(|(_, entry)| !entry.is_home()) {
            let article = Reference::of_article(dossier, id, side);
            let page = Reference::of_page(dossier, id, side);
            let all: Vec<Reference> = article.into_iter().chain([page]).collect();
            let tag = dossier.language(side).tag();
            let page = Address::entry(tag, entry.kind(), &entry.id);
            put(&all, &|ending| page.beside(ending), out)?;
        }
    }
    Ok(())
}

/// Puts references into `out` in each format. `address` says where by the ending of a name.
fn put(
    all: &[Reference],
    address: &dyn Fn(&str) -> Address,
    out: &dyn Output,
) -> io::Result<()> {
    let key = Digest::of_value(&(env!("MITHAQ_PROGRAM"), all));
    let files: [(&str, &dyn Fn() -> Vec<u8>); 3] = [
        ("bib", &|| bibtex::file(all).into_bytes()),
        ("ris", &|| ris::file(all).into_bytes()),
        ("csl.json", &|| csl::file(all)),
    ];
    for (ending, file) in files {
        let address = address(ending);
        if !out.reuse(address.path(), key)? {
            out.put(address.path(), key, &file())?;
        }
    }
    Ok(())
}
