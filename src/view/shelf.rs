//! Where each entry stands in its register: what is before and after it, and by what it sorts.
//! Start at [`Shelves`], computed once for all pages.

use serde::Serialize;

use crate::lang::SortKey;
use crate::model::Dossier;
use crate::model::edtf;
use crate::model::entry::{Body, Entry, Kind};
use crate::model::link::EntryId;
use crate::model::pair::Side;
use crate::model::status::Standing;
use crate::model::vocabulary::TermId;

/// The registers of both languages, in order.
pub(super) struct Shelves {
    /// The entries of each kind.
    lists: [Vec<Vec<EntryId>>; 2],
    /// The place of each entry among those of its kind.
    places: [Vec<u32>; 2],
    /// The place of each coded term among all, by name.
    terms: [Vec<u32>; 2],
}

/// By what the row of an agreement sorts, column by column: numbers that stand for the order of
/// the language, so that a script needs to know nothing of it.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct PartyKeys {
    /// By the name of the agreement.
    pub name: u32,
    /// By the name of the first of the other parties.
    pub others: u32,
    /// By the name of the form.
    pub form: u32,
    /// By date, the undated last.
    pub date: u32,
    /// By standing, from a mere word to the end of an agreement.
    pub status: u32,
}

/// By what any row of a register sorts.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct RowKeys {
    /// By name.
    pub name: u32,
    /// By the form of an organisation; 0 for others.
    pub form: u32,
    /// By the place in the register: by date, where it has dates.
    pub place: u32,
}

impl Shelves {
    /// `ranks` has the place of each entry by name, `dates` that of each agreement in time.
    pub(super) fn of(
        dossier: &Dossier,
        ranks: &[Vec<u32>; 2],
        dates: &[Option<edtf::SortKey>],
    ) -> Shelves {
        let lists = Side::BOTH.map(|side| {
            let list = |kind| list(dossier, kind, &ranks[side.index()], dates);
            Kind::ALL.into_iter().map(list).collect::<Vec<_>>()
        });
        let places = [&lists[0], &lists[1]].map(|lists| {
            let mut places = vec![0; dossier.iter().count()];
            for list in lists {
                for (place, id) in (0..).zip(list) {
                    places[id.index()] = place;
                }
            }
            places
        });
        Shelves { lists, places, terms: Side::BOTH.map(|side| terms(dossier, side)) }
    }

    /// The entries of a kind, in the order of their register.
    pub(super) fn list(&self, side: Side, kind: Kind) -> &[EntryId] {
        let at = Kind::ALL.iter().position(|known| *known == kind);
        at.map_or(&[], |at| &self.lists[side.index()][at])
    }

    /// The place of an entry in its register.
    pub(super) fn place(&self, side: Side, id: EntryId) -> u32 {
        self.places[side.index()][id.index()]
    }

    /// The place of a coded term among all, by name.
    pub(super) fn term(&self, side: Side, id: TermId) -> u32 {
        self.terms[side.index()][id.index()]
    }

    /// What stands before and after an entry in its register.
    pub(super) fn around(
        &self,
        side: Side,
        id: EntryId,
        kind: Kind,
    ) -> [Option<EntryId>; 2] {
        let (list, at) = (self.list(side, kind), self.place(side, id) as usize);
        let before = at.checked_sub(1).and_then(|at| list.get(at));
        [before.copied(), list.get(at + 1).copied()]
    }
}

/// Agreements by date, articles by date of publication, others by name.
fn list(
    dossier: &Dossier,
    kind: Kind,
    ranks: &[u32],
    dates: &[Option<edtf::SortKey>],
) -> Vec<EntryId> {
    let date = |id: EntryId, entry: &Entry| match &entry.body {
        Body::Article(article) => Some(article.published.date.sort_key()),
        _ => dates[id.index()].clone(),
    };
    let mut all: Vec<_> = dossier
        .of_kind(kind)
        .map(|(id, entry)| {
            let date = date(id, entry);
            (date.is_none(), date, ranks[id.index()], id)
        })
        .collect();
    all.sort();
    all.into_iter().map(|(.., id)| id).collect()
}

fn terms(dossier: &Dossier, side: Side) -> Vec<u32> {
    let language = dossier.language(side);
    let mut keys: Vec<(SortKey, TermId)> = dossier
        .vocabulary
        .iter()
        .map(|(id, term)| (language.sort_key(term.name.get(side).words), id))
        .collect();
    keys.sort();
    let mut places = vec![0; keys.len()];
    for (place, (_, id)) in (0..).zip(keys) {
        places[id.index()] = place;
    }
    places
}

/// The place of a standing, from a mere word to the end of an agreement.
pub(super) fn standing(standing: Standing) -> u32 {
    match standing {
        Standing::Form(form) => form as u32,
        Standing::Signed => 10,
        Standing::Approved => 11,
        Standing::InForce => 12,
        Standing::FirstTermEnded => 13,
        Standing::Expired => 14,
        Standing::Ended => 15,
    }
}
