//! Names and links that many pages show: they are values of Tera only once, and are printed once.
//! Start at [`Names::keep`].

use std::ptr;
use std::sync::{PoisonError, RwLock};

use rustc_hash::FxHashMap;
use serde::Serialize;
use tera::Value;

use super::filters;
use crate::view::Shown;

/// The markup of the names and links that pages share.
#[derive(Default)]
pub(super) struct Names {
    /// By the address of the map of the value, which is held here so that no other takes its
    /// place.
    known: RwLock<FxHashMap<usize, Name>>,
}

struct Name {
    #[expect(dead_code, reason = "held, not looked at")]
    value: Value,
    /// Whether it leads somewhere, or could.
    link: bool,
    markup: Value,
}

impl Names {
    /// The value of a name, or of a link; it is known again by [`Names::markup`].
    pub(super) fn keep(&self, piece: &impl Serialize, link: bool) -> Option<Shown> {
        let value = Value::try_from_serializable(piece).ok()?;
        let markup = filters::markup(&value, link).ok()?;
        let place = ptr::from_ref(value.as_map()?).addr();
        let name = Name { value: value.clone(), link, markup };
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(place, name);
        Some(Box::new(value))
    }

    /// The markup of a link that pages share, or of a mere name.
    pub(super) fn markup(&self, value: &Value, link: bool) -> Option<Value> {
        let place = ptr::from_ref(value.as_map()?).addr();
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        let found = known.get(&place).filter(|found| found.link == link);
        found.map(|found| found.markup.clone())
    }

    /// Forgets all, when other pages are printed than those that share them.
    pub(super) fn clear(&self) {
        if !self.known.read().unwrap_or_else(PoisonError::into_inner).is_empty() {
            *self.known.write().unwrap_or_else(PoisonError::into_inner) =
                FxHashMap::default();
        }
    }
}
