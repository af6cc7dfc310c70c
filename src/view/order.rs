//! The order in which each language lists the entries, computed once for all pages.
//! Start at [`Order::of`].

use super::address::Address;
use super::shelf::Shelves;
use crate::lang::SortKey;
use crate::model::Dossier;
use crate::model::edtf;
use crate::model::entry::{Entry, Kind};
use crate::model::event::{EventId, Mode};
use crate::model::link::EntryId;
use crate::model::pair::Side;

/// The place of each entry in the alphabetical order of each language.
pub(super) struct Order {
    ranks: [Vec<u32>; 2],
    /// The date by which an agreement is listed: that of its first own event.
    dates: Vec<Option<edtf::SortKey>>,
    /// The place of each event in time, the undated last; for each entry those of its own.
    events: Vec<Box<[u32]>>,
    /// The registers, in order.
    pub(super) shelves: Shelves,
    /// The address of each entry.
    addresses: [Vec<Address>; 2],
}

impl Order {
    pub(super) fn of(dossier: &Dossier) -> Order {
        let ranks = Side::BOTH.map(|side| ranks(dossier, side));
        let dates: Vec<_> =
            dossier.iter().map(|(id, _)| first_date(dossier, id)).collect();
        let shelves = Shelves::of(dossier, &ranks, &dates);
        let addresses = Side::BOTH.map(|side| {
            let tag = dossier.language(side).tag();
            let address = |entry: &Entry| Address::entry(tag, entry.kind(), &entry.id);
            dossier.iter().map(|(_, entry)| address(entry)).collect()
        });
        Order { ranks, dates, events: events(dossier), shelves, addresses }
    }

    /// The address of an entry in the language of a side.
    pub(super) fn address(&self, side: Side, id: EntryId) -> &Address {
        &self.addresses[side.index()][id.index()]
    }

    /// The place of an entry by its short title.
    pub(super) fn rank(&self, side: Side, id: EntryId) -> u32 {
        self.ranks[side.index()][id.index()]
    }

    /// Sorts entries by their short titles.
    pub(super) fn by_name(&self, side: Side, ids: &mut [EntryId]) {
        ids.sort_by_key(|id| self.ranks[side.index()][id.index()]);
    }

    /// Sorts entries by the date of their first own event, the undated last, then by name.
    pub(super) fn by_date(&self, side: Side, ids: &mut [EntryId]) {
        let rank = |id: &EntryId| self.ranks[side.index()][id.index()];
        let date = |id: &EntryId| self.dates[id.index()].as_ref();
        ids.sort_by(|a, b| {
            let dated = date(b).is_some().cmp(&date(a).is_some());
            dated.then_with(|| date(a).cmp(&date(b))).then_with(|| rank(a).cmp(&rank(b)))
        });
    }

    /// Sorts events by time.
    pub(super) fn events(&self, ids: &mut [EventId]) {
        ids.sort_by_key(|id| self.events[id.owner().index()][id.place()]);
    }
}

fn ranks(dossier: &Dossier, side: Side) -> Vec<u32> {
    let language = dossier.language(side);
    let mut keys: Vec<(SortKey, EntryId)> = dossier
        .iter()
        .map(|(id, entry)| (language.sort_key(entry.short.get(side).words), id))
        .collect();
    keys.sort();
    let mut ranks = vec![0; keys.len()];
    for (rank, (_, id)) in (0..).zip(keys) {
        ranks[id.index()] = rank;
    }
    ranks
}

fn first_date(dossier: &Dossier, id: EntryId) -> Option<edtf::SortKey> {
    if dossier.entry(id).kind() != Kind::Agreement {
        return None;
    }
    let own = dossier.reverse(id).events.iter().map(|event| dossier.event(*event));
    own.filter(|event| {
        let own =
            event.owner == id || event.act.is_some_and(|act| EntryId::from(act) == id);
        own && event.mode == Mode::Reported
    })
    .filter_map(|event| event.date.as_ref().map(edtf::Edtf::sort_key))
    .min()
}

fn events(dossier: &Dossier) -> Vec<Box<[u32]>> {
    let mut all: Vec<(EventId, Option<edtf::SortKey>)> = dossier
        .all_events()
        .map(|(id, event)| {
            let date = event.date.as_ref().or(event.said.as_ref());
            (id, date.map(edtf::Edtf::sort_key))
        })
        .collect();
    all.sort_by(|(a, x), (b, y)| {
        y.is_some().cmp(&x.is_some()).then_with(|| x.cmp(y)).then(a.cmp(b))
    });
    let mut places: Vec<Box<[u32]>> =
        dossier.iter().map(|(_, entry)| vec![0; entry.events.len()].into()).collect();
    for (place, (id, _)) in (0..).zip(all) {
        places[id.owner().index()][id.place()] = place;
    }
    places
}
