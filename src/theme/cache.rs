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
//! | what frames a page: menu, head, foot | digest of the site's data and its place | 15 % more |
//! | short words, and titles of articles in their marks | the words, language | 5 % more |
//! | ranges of paragraphs, of which a dossier has few | the range | 0.6 % more |
//!
//! The figures are instructions of a build of 614 pages (the last: of 1,000) of the synthetic dossier,
//! without those of SHA-256. What would take much room for less than 3 % is not cached: durations, prose and citation
//! marks, of which few occur twice.
//!
//! A cache holds a limited number of values of each sort. When it is full, those of the sort are
//! forgotten: pages come in the order of their addresses, so the oldest values are needed least.

use std::convert::Infallible;

use rustc_hash::FxHashMap;
use tera::Value;

use crate::model::edtf::Edtf;

/// Values by what they are made of.
#[derive(Default)]
pub(super) struct Cache {
    values: [FxHashMap<Box<str>, Value>; 5],
    dates: FxHashMap<Edtf, Value>,
    /// The key that is being put together.
    key: String,
}

/// What a value is. Keys of different sorts are kept apart.
#[derive(Clone, Copy)]
pub(super) enum Sort {
    Link,
    Text,
    /// The title of an article as the attribute of its marks.
    Title,
    /// The first and the last of several paragraphs.
    Paragraphs,
    Chrome,
}

impl Sort {
    /// The most values of this sort that a cache holds: together some megabytes. A link is a record of
    /// four values.
    fn most(self) -> usize {
        match self {
            Sort::Link | Sort::Chrome => 768,
            Sort::Text | Sort::Title | Sort::Paragraphs => Cache::MOST,
        }
    }
}

impl Cache {
    /// The most dates and the most words that a cache holds.
    const MOST: usize = 1024;

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
        for part in parts {
            self.key.push('\0');
            self.key.push_str(part);
        }
        let values = &mut self.values[sort as usize];
        if let Some(value) = values.get(self.key.as_str()) {
            return Ok(value.clone());
        }
        let value = make()?;
        if values.len() >= sort.most() {
            values.clear();
        }
        values.insert(self.key.as_str().into(), value.clone());
        Ok(value)
    }
}
