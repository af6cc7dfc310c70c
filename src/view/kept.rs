//! Pieces that many pages show alike, such as the link to a country: made once and shared, also
//! in the form that whoever prints pages gives them. Start at [`Keep`], which has them, and
//! [`Kept`], which is one.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use serde::{Serialize, Serializer};

use super::Fingerprint;
use super::text::{NamedLink, Print, Text};
use crate::model::Dossier;
use crate::model::link::EntryId;
use crate::model::pair::Side;
use crate::model::vocabulary::TermId;

/// A piece of a view that is shared, and hashed only once.
pub struct Kept<T>(Arc<Inner<T>>);

struct Inner<T> {
    piece: T,
    print: u128,
    /// What is serialised in its place.
    shown: OnceLock<Shown>,
}

/// What a printer of pages makes of a piece, to be serialised in its place wherever it is shown.
pub type Shown = Box<dyn erased_serde::Serialize + Send + Sync>;

impl<T: Hash> Kept<T> {
    /// A piece of one page.
    pub(super) fn once(piece: T) -> Self {
        let mut print = Fingerprint::default();
        piece.hash(&mut print);
        Kept(Arc::new(Inner { piece, print: print.value(), shown: OnceLock::new() }))
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
        match self.0.shown.get() {
            Some(shown) => erased_serde::serialize(&**shown, serializer),
            None => self.0.piece.serialize(serializer),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Kept<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.piece.fmt(f)
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

/// The pieces that have been made so far, of one side: pages come by language, and what those of
/// the first have shared need not be kept while the others are made.
pub(super) struct Keep {
    entries: usize,
    terms: usize,
    now: Mutex<Option<(Side, Arc<Pieces>)>>,
}

impl Keep {
    /// Room for what the pages of `dossier` share.
    pub(super) fn of(dossier: &Dossier) -> Keep {
        let terms = dossier.vocabulary.iter().count();
        Keep { entries: dossier.entries.len(), terms, now: Mutex::default() }
    }

    /// The pieces that the pages of a side share. Those of the other are given up.
    pub(super) fn of_side(&self, side: Side) -> Arc<Pieces> {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        match &*now {
            Some((known, pieces)) if *known == side => pieces.clone(),
            _ => {
                let pieces = Arc::new(Pieces {
                    links: [(); 3].map(|()| slots(self.entries)),
                    names: slots(self.terms),
                    definitions: slots(self.terms),
                });
                *now = Some((side, pieces.clone()));
                pieces
            }
        }
    }
}

/// What the pages of one side share.
pub(super) struct Pieces {
    /// By [`Sight`] and entry.
    links: [Slots<NamedLink>; 3],
    /// The names of coded terms.
    names: Slots<Text>,
    /// What they mean.
    definitions: Slots<Text>,
}

type Slots<T> = Box<[OnceLock<Kept<T>>]>;

impl Pieces {
    /// The link to an entry, made by `make` if it is asked for the first time.
    pub(super) fn link(
        &self,
        sight: Sight,
        id: EntryId,
        print: &dyn Print,
        make: impl FnOnce() -> NamedLink,
    ) -> Kept<NamedLink> {
        let slot = &self.links[sight as usize][id.index()];
        kept(slot, make, |link| print.link(link))
    }

    /// The name of a coded term.
    pub(super) fn name(
        &self,
        id: TermId,
        print: &dyn Print,
        make: impl FnOnce() -> Text,
    ) -> Kept<Text> {
        let slot = &self.names[id.index()];
        kept(slot, make, |name| print.name(name))
    }

    /// What a coded term means.
    pub(super) fn definition(
        &self,
        id: TermId,
        print: &dyn Print,
        make: impl FnOnce() -> Text,
    ) -> Kept<Text> {
        let slot = &self.definitions[id.index()];
        kept(slot, make, |name| print.name(name))
    }
}

fn slots<T>(count: usize) -> Slots<T> {
    (0..count).map(|_| OnceLock::new()).collect()
}

/// The piece in a slot. A view that is only compared makes it without showing it.
fn kept<T: Hash>(
    slot: &OnceLock<Kept<T>>,
    make: impl FnOnce() -> T,
    show: impl FnOnce(&T) -> Option<Shown>,
) -> Kept<T> {
    let kept = slot.get_or_init(|| Kept::once(make()));
    if kept.0.shown.get().is_none()
        && let Some(shown) = show(kept)
    {
        // Another thread may have been faster, with the same.
        let _ = kept.0.shown.set(shown);
    }
    kept.clone()
}
