//! Which pages a site has besides those of entries and registers: those that both its dossier and its
//! theme have.
//! Start at [`Extras::of`].

use super::matrix_index::is_known;
use super::template::Template;
use crate::model::Dossier;

/// Which pages there are that a dossier can do without.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Extras {
    /// The search page of each language.
    pub search: bool,
    /// The page that offers the site as a file.
    pub download: bool,
    /// The page of each entry in both languages.
    pub both: bool,
    /// The page that offers the facts as files.
    pub data: bool,
    /// The page that says what the tables hold.
    pub codebook: bool,
    /// The pages that compare what instruments provide.
    pub matrix: bool,
    /// The chronology of each language, whose rows are events.
    pub timeline: bool,
}

impl Extras {
    /// The pages of `dossier` in a theme of which `has` says whether it has a template.
    pub fn of(dossier: &Dossier, has: impl Fn(Template) -> bool) -> Extras {
        Extras {
            search: dossier.exports.search && has(Template::Search),
            download: dossier.offline && has(Template::Download),
            both: dossier.exports.facing && has(Template::Both),
            data: dossier.exports.data && has(Template::Data),
            codebook: dossier.exports.data && has(Template::Codebook),
            matrix: dossier.exports.matrix
                && has(Template::Matrix)
                && dossier.agreements().any(|(_, one)| is_known(one)),
            timeline: dossier.exports.timeline
                && has(Template::Timeline)
                && dossier.all_events().next().is_some(),
        }
    }
}
