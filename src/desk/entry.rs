//! A new entry: where its files come, and whether its id is free.
//! Start at [`prepare`], then [`files`].

use super::draft;
use super::skeleton::{self, Given};
use crate::content::{Draft, DraftEntry, Project, text_path};
use crate::diagnostic::{Code, Diagnostic, Place, Report, fault, phrase};
use crate::model::id::{self, Id};
use crate::model::kind::Kind;

/// An entry that is not there yet.
#[derive(Debug)]
pub struct NewEntry {
    /// Its kind.
    pub kind: Kind,
    /// Its folder, from the root.
    pub folder: String,
    /// The languages of the dossier.
    pub tags: [String; 2],
}

/// An entry of this id; `None` with a fault in `report` if it cannot be, or the dossier not be read.
pub fn prepare(
    project: &Project,
    kind: Kind,
    id: &str,
    report: &mut Report,
) -> Option<NewEntry> {
    let draft = draft::read(project, report)?;
    check_id(&draft, kind, id, None, report)?;
    let folder = format!("content/{}/{id}", kind.folder());
    Some(NewEntry { kind, folder, tags: draft.settings.tags() })
}

/// Whether an entry of this kind can have this id; a fault if it cannot. An older id of `own`, the entry
/// that gets it, is free.
pub fn check_id(
    draft: &Draft,
    kind: Kind,
    id: &str,
    own: Option<&DraftEntry>,
    report: &mut Report,
) -> Option<()> {
    let place = || Place::Path(format!("content/{}/{id}", kind.folder()));
    let entry = draft.entries.iter().find(|entry| &*entry.id == id);
    let others =
        draft.entries.iter().filter(|entry| own.is_none_or(|own| own.id != entry.id));
    let mut aliases = others.flat_map(|entry| &entry.header.aliases);
    let alias = aliases.find(|alias| &*alias.value == id);
    report.add(match id.parse::<Id>() {
        Err(error) => {
            let place = Place::Path(id.to_owned());
            Diagnostic::new(Code::BadId, place, error.reason).maybe_help(error.help)
        }
        Ok(_) if id::reserved(id) && (kind, id) != (Kind::Page, "home") => {
            fault::reserved_id(place(), id)
        }
        Ok(_) => match (entry, alias) {
            (Some(entry), _) => {
                let taken = fault::double_id(place(), id, &entry.folder);
                taken.help(phrase::help_other_id())
            }
            (None, Some(alias)) => fault::double_id_taken(&alias.span, id),
            (None, None) => return Some(()),
        },
    });
    None
}

/// The files of a new entry, each with its path: its facts and both texts.
pub fn files(new: &NewEntry, given: &Given) -> Vec<(String, String)> {
    let NewEntry { kind, folder, tags } = new;
    let both = tags.each_ref().map(String::as_str);
    let text = |at: usize| (text_path(folder, both[at]), skeleton::text(at, given, both));
    let facts = skeleton::facts(*kind, given, both);
    vec![(format!("{folder}/facts.toml"), facts), text(0), text(1)]
}
