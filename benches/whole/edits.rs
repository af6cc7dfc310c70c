//! What an editor changes between two builds; each run changes something else.
//! Start at [`ALL`].

use std::fs;
use std::path::{Path, PathBuf};

use mithaq::model::entry::Kind;

use crate::dossier::Dossier;

/// Changes a file of the dossier in a folder, for the run with this number. Returns the path of the
/// file.
pub(crate) type Edit = fn(&Path, &Dossier, usize) -> Result<PathBuf, String>;

/// All edits, with their names.
pub(crate) const ALL: [(&str, Edit); 3] = [
    ("one text edited", text),
    ("one fact edited", fact),
    ("one template edited", template),
];

/// A sentence in a text: it is on one page.
pub(crate) fn text(
    root: &Path,
    dossier: &Dossier,
    run: usize,
) -> Result<PathBuf, String> {
    let path = agreement(root, dossier, run).join("en.md");
    change(&path, |text| Some(format!("{text}\nA sentence was added here.\n")))
}

/// The day of a signature: it is on the pages of the agreement, its parties and its sources,
/// in two registers and on the home page, in both languages.
fn fact(root: &Path, dossier: &Dossier, run: usize) -> Result<PathBuf, String> {
    let path = agreement(root, dossier, run).join("facts.toml");
    change(&path, |text| {
        let signed = text.find("kind = \"signed\"")?;
        let date = signed + text[signed..].find("date = \"")? + "date = \"".len();
        let end = date + text[date..].find('"')?;
        let year = text[date..end].trim_start_matches('[').get(..4)?;
        Some(format!("{}{year}-02-{:02}{}", &text[..date], 10 + run, &text[end..]))
    })
}

/// The template around every page, so that all of them change.
fn template(root: &Path, _: &Dossier, run: usize) -> Result<PathBuf, String> {
    let path = root.join("themes/diwan/templates/base.html");
    change(&path, |text| {
        text.contains("</body>")
            .then(|| text.replacen("</body>", &format!("<p>{run}</p>\n</body>"), 1))
    })
}

/// The folder of an agreement, far from those of other runs.
fn agreement(root: &Path, dossier: &Dossier, run: usize) -> PathBuf {
    let count = dossier.of_kind(Kind::Agreement).count();
    root.join(format!("content/agreements/agreement-{}", run * count / 5))
}

fn change(path: &Path, edit: impl Fn(&str) -> Option<String>) -> Result<PathBuf, String> {
    let fault = |error: std::io::Error| format!("`{}`: {error}", path.display());
    let text = fs::read_to_string(path).map_err(fault)?;
    let edited = edit(&text)
        .filter(|edited| *edited != text)
        .ok_or_else(|| format!("`{}` cannot be edited", path.display()))?;
    fs::write(path, edited).map_err(fault)?;
    Ok(path.to_owned())
}
