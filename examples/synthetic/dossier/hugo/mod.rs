//! The same dossier for Hugo, so that both programs can be measured on the same content.
//! Start at [`write`]. The templates are those in `benches/hugo`.
//!
//! It is done as someone who knows Hugo well would do it. Between two ways it takes the one that is
//! cheaper for Hugo:
//!
//! - What refers to a page (mentions, voices, relations, parties, facts that cite an article) is in
//!   its front matter: to find it in a template, each page would have to look at all others. So are
//!   the numbers of sources, the order of registers and the status of an agreement. This program
//!   computes all of these in each build.
//! - Links in a text are written out, with address and name, and so are the `<bdi>` around
//!   words of the other direction. No render hook and no `relref` has to look them up.
//! - Names and addresses elsewhere come from one table of all entries, which `partialCached`
//!   makes once in each language; so do all parts that pages share.
//! - Front matter is TOML without anything that the templates do not show.

mod back;
mod body;
mod front;
mod messages;

use std::fs;
use std::path::Path;

use mithaq::model::entry::Kind;

use super::{Dossier, TAGS, copy, make, put, repository};
use back::Back;

/// Writes the dossier in Hugo's layout into a folder that is new or empty.
///
/// # Errors
///
/// If the folder is not empty, or a file cannot be written.
pub fn write(dossier: &Dossier, folder: &Path) -> Result<(), String> {
    super::refuse_filled(folder)?;
    copy(&repository().join("benches/hugo"), folder)?;
    let theme = repository().join("themes/diwan");
    make(&folder.join("assets"))?;
    // Hugo publishes the sheet unchanged, so the import is replaced by the partial sheet here.
    let read = |name: &str| {
        let path = theme.join("static").join(name);
        fs::read_to_string(&path).map_err(|error| super::fault(&path, &error))
    };
    let rules = read("_fonts.css")?;
    let style = read("style.css")?.replace("@import \"_fonts.css\";", rules.trim_end());
    put(&folder.join("assets/style.css"), &style)?;
    make(&folder.join("i18n"))?;
    let back = Back::of(dossier);
    for (side, tag) in TAGS.into_iter().enumerate() {
        let path = theme.join(format!("i18n/{tag}.ftl"));
        let words =
            fs::read_to_string(&path).map_err(|error| super::fault(&path, &error))?;
        let i18n = messages::i18n(&words, side);
        put(&folder.join(format!("i18n/{tag}.toml")), &i18n)?;
        let content = folder.join("content").join(tag);
        for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Page) {
            make(&content.join(kind.folder()))?;
            put(&content.join(kind.folder()).join("_index.md"), "+++\n+++\n")?;
        }
        put(&content.join("_index.md"), "+++\n+++\n")?;
        for (weight, at) in back.order(dossier, side).into_iter().enumerate() {
            let entry = &dossier.entries[at];
            let mut file = front::matter(dossier, &back, at, side, weight + 1);
            file.push_str(&body::markdown(dossier, at, side));
            let name = format!("{}.md", entry.id);
            put(&content.join(entry.kind.folder()).join(name), &file)?;
        }
    }
    Ok(())
}

/// The address of an entry's page.
fn address(dossier: &Dossier, entry: usize, side: usize) -> String {
    let entry = &dossier.entries[entry];
    format!("/{}/{}/{}.html", TAGS[side], entry.kind.folder(), entry.id)
}

/// Words with `<bdi>` around those of the other direction: in Arabic, what begins with a Latin
/// letter, to its last letter or digit.
fn isolated(words: &str, side: usize) -> String {
    if side == 1 {
        return words.to_owned();
    }
    let mut out = String::new();
    let mut rest = words;
    while let Some(start) = rest.find(|c: char| c.is_ascii_alphabetic()) {
        let run = &rest[start..];
        let end = run.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != ' ');
        let run = run[..end.unwrap_or(run.len())].trim_end_matches([' ', '-']);
        out.push_str(&rest[..start]);
        out.push_str("<bdi>");
        out.push_str(run);
        out.push_str("</bdi>");
        rest = &rest[start + run.len()..];
    }
    out.push_str(rest);
    out
}
