//! The order of everything, computed once for all pages: registers, names, events, addresses.
//! Start at [`Index::of`].

use std::cmp::{Ordering, Reverse};
use std::sync::OnceLock;

use super::address::Address;
use super::chronology::Order;
use super::data::page_data;
use super::extras::Extras;
use super::matrix_index::MatrixIndex;
use super::offer::Offer;
use crate::lang::SortKey;
use crate::model::Dossier;
use crate::model::edtf::{self, Edtf};
use crate::model::entry::{Body, Entry};
use crate::model::event::{EventId, Mode};
use crate::model::kind::Kind;
use crate::model::link::{AgreementId, EntryId};
use crate::model::pair::{Pair, Side};
use crate::model::status::{Standing, State};
use crate::model::vocabulary::{GroupId, TermId};

/// The order of everything in both languages.
pub(super) struct Index {
    /// The addresses of all entries.
    pub(super) addresses: Addresses,
    /// Which pages there are besides those of entries and registers.
    pub(super) extras: Extras,
    /// The file that names all others of the index of the search, once it is known.
    pub(super) search: OnceLock<Address>,
    /// How many rows each table of facts has, once it is known.
    pub(super) rows: OnceLock<Vec<usize>>,
    /// What is said about the file that the site is offered as; none in this file itself.
    pub(super) offer: Option<Offer>,
    /// The order of the chronology; empty if there is none.
    pub(super) chronology: Order,
    /// The registers.
    pub(super) registers: RegisterIndex,
    /// The pages that compare instruments; without any, if the site has none.
    pub(super) matrix: MatrixIndex,
    /// The free pages but the home page, for the menu.
    pub(super) free_pages: Vec<EntryId>,
    /// The place of each entry among all, by its short title.
    names: [Vec<u32>; 2],
    /// The first event of each agreement that is its own, dated and reported.
    first_events: Vec<Option<EventId>>,
    /// The dates of these events.
    dates: Vec<Option<edtf::SortKey>>,
    /// The rank of each event by time, the undated last: a list for each entry that stores events.
    events: EventPlaces,
}

type EventPlaces = Vec<Box<[u32]>>;

/// The address of every entry in both languages.
#[derive(Clone, Debug)]
pub struct Addresses {
    entries: [Vec<Address>; 2],
}

/// The registers of both languages, in order.
pub(super) struct RegisterIndex {
    /// The entries of each kind, in the order of [`Kind::ALL`].
    lists: [Vec<Vec<EntryId>>; 2],
    /// The place of each entry among those of its kind.
    places: [Vec<u32>; 2],
    /// The place of each agreement among all of them, by date; 0 for other entries.
    dated: [Vec<u32>; 2],
    /// The place of each coded term among all, by name.
    terms: [Vec<u32>; 2],
}

page_data! {
    /// The sort keys of an agreement's row, one for each column. They are ranks in the order of the
    /// language, so that a script needs no collation of its own.
    pub struct PartyKeys {
        /// By the name of the agreement.
        pub name: u32,
        /// By the name of the first of the other parties; 0 if there is none.
        pub others: u32,
        /// By the name of the form.
        pub form: u32,
        /// By date, the undated last.
        pub date: u32,
        /// By standing, from a mere statement to an ended agreement.
        pub status: u32,
    }

    /// The sort keys of any row of a register.
    pub struct RowKeys {
        /// By name.
        pub name: u32,
        /// By the form of an organisation; 0 for others.
        pub form: u32,
        /// By the place in the register: by date, where it has dates.
        pub place: u32,
    }
}

impl Index {
    /// The order of `dossier`, whose site has `extras`.
    pub(super) fn of(dossier: &Dossier, extras: Extras) -> Index {
        let names = Side::BOTH.map(|side| {
            let entries = dossier.iter();
            ranks(dossier, side, entries.map(|(_, entry)| &entry.short))
        });
        let events = events(dossier);
        let first_events: Vec<_> =
            dossier.iter().map(|(id, _)| first_event(dossier, id, &events)).collect();
        let date = |event: &Option<EventId>| {
            dossier.event((*event)?).date.as_ref().map(Edtf::sort_key)
        };
        let dates: Vec<_> = first_events.iter().map(date).collect();
        let free = dossier.of_kind(Kind::Page).filter(|(_, entry)| !entry.is_home());
        let registers = RegisterIndex::of(dossier, &names, &dates);
        let matrix = extras.matrix.then(|| MatrixIndex::of(dossier, &registers.dated[0]));
        let chronology = extras.timeline.then(|| Order::of(dossier));
        Index {
            extras,
            search: OnceLock::new(),
            rows: OnceLock::new(),
            offer: None,
            chronology: chronology.unwrap_or_default(),
            free_pages: free.map(|(id, _)| id).collect(),
            addresses: Addresses::of(dossier),
            registers,
            matrix: matrix.unwrap_or_default(),
            names,
            first_events,
            dates,
            events,
        }
    }

    /// The place of an entry by its short title.
    pub(super) fn rank(&self, side: Side, id: EntryId) -> u32 {
        self.names[side.index()][id.index()]
    }

    /// Sorts entries by their short titles.
    pub(super) fn by_name(&self, side: Side, ids: &mut [EntryId]) {
        ids.sort_by_key(|id| self.rank(side, *id));
    }

    /// Sorts entries by the date of their first own event, the undated last, then by name.
    pub(super) fn by_date(&self, side: Side, ids: &mut [EntryId]) {
        ids.sort_by(|a, b| self.compare_dates(side, *a, *b));
    }

    /// At most `most` of the entries: the latest by date first, the undated last.
    pub(super) fn latest(
        &self,
        side: Side,
        ids: &[EntryId],
        most: usize,
    ) -> Vec<EntryId> {
        let mut ids = ids.to_vec();
        ids.sort_by_key(|id| {
            let date = self.dates[id.index()].as_ref();
            (date.is_none(), Reverse(date), self.rank(side, *id))
        });
        ids.truncate(most);
        ids
    }

    fn compare_dates(&self, side: Side, a: EntryId, b: EntryId) -> Ordering {
        let key = |id: EntryId| {
            let date = self.dates[id.index()].as_ref();
            (date.is_none(), date, self.rank(side, id))
        };
        key(a).cmp(&key(b))
    }

    /// Sorts events by time.
    pub(super) fn by_time(&self, ids: &mut [EventId]) {
        ids.sort_by_key(|id| place(&self.events, *id));
    }

    /// The first event of an agreement that is its own, dated, and reported to have happened.
    pub(super) fn first_event(&self, id: AgreementId) -> Option<EventId> {
        self.first_event_of(id.into())
    }

    /// [`Index::first_event`] of any entry; only agreements have one.
    pub(super) fn first_event_of(&self, id: EntryId) -> Option<EventId> {
        self.first_events[id.index()]
    }
}

impl Addresses {
    fn of(dossier: &Dossier) -> Addresses {
        let entries = Side::BOTH.map(|side| {
            let tag = dossier.language(side).tag();
            let address = |entry: &Entry| Address::entry(tag, entry.kind(), &entry.id);
            dossier.iter().map(|(_, entry)| address(entry)).collect()
        });
        Addresses { entries }
    }

    /// The address of an entry in the language of a side.
    pub fn entry(&self, side: Side, id: EntryId) -> &Address {
        &self.entries[side.index()][id.index()]
    }
}

impl RegisterIndex {
    /// `names` has the place of each entry by name, `dates` the date of each agreement.
    fn of(
        dossier: &Dossier,
        names: &[Vec<u32>; 2],
        dates: &[Option<edtf::SortKey>],
    ) -> RegisterIndex {
        let lists = Side::BOTH.map(|side| {
            let list = |kind| list(dossier, kind, &names[side.index()], dates);
            Kind::ALL.into_iter().map(list).collect::<Vec<_>>()
        });
        let places = lists.each_ref().map(|lists| {
            let mut places = vec![0; dossier.iter().count()];
            for (place, id) in lists.iter().flat_map(|list| (0..).zip(list)) {
                places[id.index()] = place;
            }
            places
        });
        let terms = Side::BOTH.map(|side| {
            let terms = dossier.vocabulary.iter();
            ranks(dossier, side, terms.map(|(_, term)| &term.name))
        });
        let dated = Side::BOTH.map(|side| {
            let mut ranks = vec![0; dossier.iter().count()];
            let all = by_date(dossier, Kind::Agreement, &names[side.index()], dates);
            for (rank, id) in (0..).zip(all) {
                ranks[id.index()] = rank;
            }
            ranks
        });
        RegisterIndex { lists, places, dated, terms }
    }

    /// The entries of a kind, in the order of their register.
    pub(super) fn list(&self, side: Side, kind: Kind) -> &[EntryId] {
        let at = Kind::ALL.iter().position(|known| *known == kind);
        at.map_or(&[], |at| &self.lists[side.index()][at])
    }

    /// The kinds whose registers have entries.
    pub(super) fn kinds(&self, side: Side) -> impl Iterator<Item = Kind> {
        let kinds = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Page);
        kinds.filter(move |kind| !self.list(side, *kind).is_empty())
    }

    /// The place of an entry in its register.
    pub(super) fn place(&self, side: Side, id: EntryId) -> u32 {
        self.places[side.index()][id.index()]
    }

    /// The place of an agreement among all of them, by date.
    pub(super) fn dated(&self, side: Side, id: EntryId) -> u32 {
        self.dated[side.index()][id.index()]
    }

    /// The place of a coded term among all, by name.
    pub(super) fn term(&self, side: Side, id: TermId) -> u32 {
        self.terms[side.index()][id.index()]
    }

    /// The entries before and after an entry in its register.
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

/// The entries of a kind as their register lists them: agreements by group, and all of them as
/// [`by_date`] does.
fn list(
    dossier: &Dossier,
    kind: Kind,
    names: &[u32],
    dates: &[Option<edtf::SortKey>],
) -> Vec<EntryId> {
    let mut all = by_date(dossier, kind, names, dates);
    all.sort_by_key(|id| group(dossier, *id));
    all
}

/// The group of an agreement, by its form; those without one come before all groups.
pub(super) fn group(dossier: &Dossier, id: EntryId) -> Option<GroupId> {
    match &dossier.entry(id).body {
        Body::Agreement(agreement) => dossier.vocabulary.term(agreement.form).group,
        Body::Country { .. }
        | Body::Organisation { .. }
        | Body::Person { .. }
        | Body::Article(_)
        | Body::Page => None,
    }
}

/// Agreements by date, articles by date of publication, others by name.
fn by_date(
    dossier: &Dossier,
    kind: Kind,
    names: &[u32],
    dates: &[Option<edtf::SortKey>],
) -> Vec<EntryId> {
    let date = |id: EntryId, entry: &Entry| match &entry.body {
        Body::Article(article) => Some(article.published.date.sort_key()),
        Body::Country { .. }
        | Body::Organisation { .. }
        | Body::Person { .. }
        | Body::Agreement(_)
        | Body::Page => dates[id.index()].clone(),
    };
    let mut all: Vec<_> = dossier
        .of_kind(kind)
        .map(|(id, entry)| {
            let date = date(id, entry);
            (date.is_none(), date, names[id.index()], id)
        })
        .collect();
    all.sort();
    all.into_iter().map(|(.., id)| id).collect()
}

/// The place of each of `names` among all, in the order of a language.
fn ranks<'d>(
    dossier: &Dossier,
    side: Side,
    names: impl Iterator<Item = &'d Pair<String>>,
) -> Vec<u32> {
    let language = dossier.language(side);
    let key = |name: &Pair<String>| language.sort_key(name.get(side).words);
    let mut keys: Vec<(SortKey, usize)> =
        names.enumerate().map(|(at, name)| (key(name), at)).collect();
    keys.sort();
    let mut ranks = vec![0; keys.len()];
    for (rank, (_, at)) in (0..).zip(keys) {
        ranks[at] = rank;
    }
    ranks
}

/// The first event of `id` that is its own, dated, and reported to have happened; `None` if `id` is
/// no agreement. `places` ranks all events by time.
fn first_event(dossier: &Dossier, id: EntryId, places: &EventPlaces) -> Option<EventId> {
    if dossier.entry(id).kind() != Kind::Agreement {
        return None;
    }
    let events = dossier.reverse(id).events.iter().copied();
    let own = events.filter(|event| {
        let event = dossier.event(*event);
        let own = event.owner == id || event.act.map(EntryId::from) == Some(id);
        own && event.date.is_some() && event.mode == Mode::Reported
    });
    own.min_by_key(|event| place(places, *event))
}

/// The rank of each event by time, the undated last.
fn events(dossier: &Dossier) -> EventPlaces {
    let mut all: Vec<(bool, Option<edtf::SortKey>, EventId)> = dossier
        .all_events()
        .map(|(id, event)| {
            let date = event.date.as_ref().or(event.said.as_ref()).map(Edtf::sort_key);
            (date.is_none(), date, id)
        })
        .collect();
    all.sort();
    let none = |(_, entry): (EntryId, &Entry)| vec![0; entry.events.len()].into();
    let mut places: EventPlaces = dossier.iter().map(none).collect();
    for (place, (.., id)) in (0..).zip(all) {
        places[id.owner().index()][id.place()] = place;
    }
    places
}

fn place(places: &EventPlaces, id: EventId) -> u32 {
    places[id.owner().index()][id.place()]
}

/// The rank of a state, from a mere statement to an ended agreement; what is not certain comes
/// after all that is.
pub(super) fn standing(state: &State) -> u32 {
    const UNCERTAIN: u32 = 20;
    let rank = match state.standing {
        Standing::NotYet => 0,
        Standing::FormUndated(form) | Standing::Form(form) => form as u32 + 1,
        Standing::Signed => 10,
        Standing::Approved => 11,
        Standing::InForce | Standing::InForceForOthers => 12,
        Standing::FirstTermEnded | Standing::Denounced => 13,
        Standing::Expired => 14,
        Standing::Ended => 15,
    };
    if state.certain { rank } else { rank + UNCERTAIN }
}
