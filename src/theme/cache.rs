//! The cache of values that many pages share.
//! Start at [`Cache::get`].
//!
//! A [`Cache`] holds values that templates show, each under a key that contains everything the
//! value is made of. The key comes from the page's data: two pages that ask with the same key would
//! make the same value. So nothing is ever invalidated, and emptying a cache at any moment changes
//! no page.
//!
//! Each thread that renders has its own caches, one for each language, which live as long as one
//! call of [`super::Theme::render`]. There is no lock, and nothing survives from one site to the
//! next. Two threads may make the same value; that costs less than sharing a cache.
//!
//! # What is cached, and why
//!
//! | values | key | what a cold build takes without it |
//! |---|---|--:|
//! | links to entries | address, name, language, kind | 12 % more |
//! | dates in words | the date | 8 % more |
//! | short words, such as names of coded terms | words, language | 1.5 % more |
//! | what frames a page: menu, head, foot | digest of the site's data and its place | 15 % more |
//!
//! The figures are instructions of a build of 614 pages of the synthetic dossier, without those of
//! SHA-256. What saves less is not cached: other words, durations, prose and citation marks, of which
//! few occur twice.
//!
//! A cache holds at most [`Cache::MOST`] values. When it is full it is emptied: pages come in the
//! order of their addresses, so the oldest values are needed least.

use std::convert::Infallible;

use rustc_hash::FxHashMap;
use tera::Value;

use crate::model::edtf::Edtf;

/// Values by what they are made of.
#[derive(Default)]
pub(super) struct Cache {
    values: FxHashMap<Box<str>, Value>,
    dates: FxHashMap<Edtf, Value>,
    /// The key that is being put together.
    key: String,
}

/// What a key is for, so that keys of different sorts are never equal.
#[derive(Clone, Copy)]
pub(super) enum Sort {
    Link,
    Text,
    Chrome,
}

impl Cache {
    /// The most values that a cache holds: a few megabytes.
    const MOST: usize = 2048;

    /// The value of this sort that is made of `parts`; `make` makes it if it is not there.
    pub(super) fn get(
        &mut self,
        sort: Sort,
        parts: &[&str],
        make: impl FnOnce() -> Value,
    ) -> Value {
        let Ok(value) = self.try_get::<Infallible>(sort, parts, || Ok(make()));
        value
    }

    /// The value of a date, by `make` if it is not there.
    pub(super) fn date(&mut self, date: &Edtf, make: impl FnOnce() -> Value) -> Value {
        if let Some(value) = self.dates.get(date) {
            return value.clone();
        }
        let value = make();
        if self.dates.len() >= Cache::MOST {
            self.dates.clear();
        }
        self.dates.insert(date.clone(), value.clone());
        value
    }

    /// [`Cache::get`] for a `make` that may fail; a failure is not cached.
    ///
    /// # Errors
    ///
    /// The error of `make`.
    pub(super) fn try_get<E>(
        &mut self,
        sort: Sort,
        parts: &[&str],
        make: impl FnOnce() -> Result<Value, E>,
    ) -> Result<Value, E> {
        self.key.clear();
        self.key.push(char::from(b'a' + sort as u8));
        for part in parts {
            self.key.push('\0');
            self.key.push_str(part);
        }
        if let Some(value) = self.values.get(self.key.as_str()) {
            return Ok(value.clone());
        }
        let value = make()?;
        if self.values.len() >= Cache::MOST {
            self.values.clear();
        }
        self.values.insert(self.key.as_str().into(), value.clone());
        Ok(value)
    }
}
