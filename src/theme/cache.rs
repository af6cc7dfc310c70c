//! What is kept between pages, so that it is not made twice: one mechanism for all of it.
//! Start at [`Cache::get`].
//!
//! A [`Cache`] holds finished values of templates, each under a key that names all that it is made
//! of. The key is taken from the page's data: two pages that ask by one key would have made the
//! same value. So what is kept never has to be given up because something changed, and a cache
//! could be empty at any moment without a difference in any page.
//!
//! Each thread that renders has caches of its own, one for each language, which live as long as one
//! call of [`super::Theme::render`]. There is no lock, and nothing is left from one site to the
//! next. Two threads may make the same value; that costs less than to ask each other.
//!
//! # What is kept, and why
//!
//! | values | key | what a cold build of 10,000 pages takes without it |
//! |---|---|--:|
//! | links to entries | address, name, language | MEASURE |
//! | names of coded terms | words, language | MEASURE |
//! | dates in words | the date as EDTF writes it | MEASURE |
//! | what frames a page: menu, head, foot | digest of the site's data and its place | MEASURE |
//!
//! Words of one page (titles, summaries, places), durations, prose and citation marks are not kept:
//! few of them occur twice.
//!
//! A cache is bounded by [`Cache::MOST`] values. When it is full it begins anew: pages come in the
//! order of their addresses, so what was kept first is needed least.

use std::convert::Infallible;

use rustc_hash::FxHashMap;
use tera::Value;

use crate::model::edtf::Edtf;

/// Finished values by what they are made of.
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
    Name,
    Chrome,
}

impl Cache {
    /// How many values are kept at most: a few megabytes.
    const MOST: usize = 8192;

    /// The value of this sort that is made of `parts`, by `make` if it is not there.
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

    /// The same as [`Cache::get`], for values that may fail; a failure is not kept.
    ///
    /// # Errors
    ///
    /// What `make` says.
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
