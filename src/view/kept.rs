//! Pieces that many pages show alike, such as the link to a country: made once and shared.
//! Start at [`Keep`], which has them, and [`Kept`], which is one.

use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use serde::{Serialize, Serializer};

use super::Fingerprint;
use super::text::{NamedLink, Text};
use crate::model::Dossier;
use crate::model::link::EntryId;
use crate::model::pair::Side;
use crate::model::vocabulary::TermId;

/// The name of the newtype as which a [`Kept`] of a [`Keep`] is serialised. Whoever serialises
/// views may take what is inside to be the same as long as it has the same address and the
/// [`super::Pages`] are there.
pub const KEPT: &str = "mithaq::Kept";

/// A piece of a view that is shared, and hashed only once.
#[derive(Debug)]
pub struct Kept<T>(Arc<Inner<T>>);

#[derive(Debug)]
struct Inner<T> {
    piece: T,
    print: u128,
    /// Whether it is there as long as the pages are.
    stays: bool,
}

impl<T: Hash> Kept<T> {
    /// A piece of one page.
    pub(super) fn once(piece: T) -> Self {
        Kept::new(piece, false)
    }

    fn new(piece: T, stays: bool) -> Self {
        let mut print = Fingerprint::default();
        piece.hash(&mut print);
        Kept(Arc::new(Inner { piece, print: print.value(), stays }))
    }
}

impl<T> Clone for Kept<T> {
    fn clone(&self) -> Self {
        Kept(self.0.clone())
    }
}

impl<T> Deref for Kept<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0.piece
    }
}

impl<T> Hash for Kept<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.print.hash(state);
    }
}

impl<T: Serialize> Serialize for Kept<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Inner { piece, print: _, stays } = &*self.0;
        match stays {
            true => serializer.serialize_newtype_struct(KEPT, piece),
            false => piece.serialize(serializer),
        }
    }
}

/// From where a link is seen: what decides how its relative address begins.
#[derive(Clone, Copy, Debug)]
pub(super) enum Sight {
    /// From a page in the same folder of entries.
    Beside,
    /// From a page in another folder of entries.
    Across,
    /// From a page in the folder of the language.
    Above,
}

/// The pieces that have been made so far, for each side.
pub(super) struct Keep([Pieces; 2]);

struct Pieces {
    /// By [`Sight`] and entry.
    links: [Slots<NamedLink>; 3],
    /// The names of coded terms.
    names: Slots<Text>,
    /// What they mean.
    definitions: Slots<Text>,
}

type Slots<T> = Box<[OnceLock<Kept<T>>]>;

impl Keep {
    /// Room for what the pages of `dossier` share.
    pub(super) fn of(dossier: &Dossier) -> Keep {
        let terms = dossier.vocabulary.iter().count();
        Keep(Side::BOTH.map(|_| Pieces {
            links: [(); 3].map(|()| slots(dossier.entries.len())),
            names: slots(terms),
            definitions: slots(terms),
        }))
    }

    /// The link to an entry, made by `make` if it is asked for the first time.
    pub(super) fn link(
        &self,
        side: Side,
        sight: Sight,
        id: EntryId,
        make: impl FnOnce() -> NamedLink,
    ) -> Kept<NamedLink> {
        kept(&self.0[side.index()].links[sight as usize][id.0 as usize], make)
    }

    /// The name of a coded term.
    pub(super) fn name(
        &self,
        side: Side,
        id: TermId,
        make: impl FnOnce() -> Text,
    ) -> Kept<Text> {
        kept(&self.0[side.index()].names[id.0 as usize], make)
    }

    /// What a coded term means.
    pub(super) fn definition(
        &self,
        side: Side,
        id: TermId,
        make: impl FnOnce() -> Text,
    ) -> Kept<Text> {
        kept(&self.0[side.index()].definitions[id.0 as usize], make)
    }
}

fn slots<T>(count: usize) -> Slots<T> {
    (0..count).map(|_| OnceLock::new()).collect()
}

fn kept<T: Hash>(slot: &OnceLock<Kept<T>>, make: impl FnOnce() -> T) -> Kept<T> {
    slot.get_or_init(|| Kept::new(make(), true)).clone()
}
