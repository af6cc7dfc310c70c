//! A TOML table from which keys are taken one by one; those that are left are the unknown ones.
//! Start at [`LenientToml`], which gives a [`Table`]; the last call on one is always [`Table::finish`].

mod fact;
mod lenient;
mod value;

use std::collections::BTreeMap;
use std::fmt::Display;
use std::ops::Range;

use toml::Spanned as Placed;
use toml::de::{DeTable, DeValue};

use super::cx::Cx;
use crate::diagnostic::{fault, odd, phrase};
use crate::sentence::{List, Sentence};
use crate::source::{Source, Span, Spanned};

pub(super) use lenient::LenientToml;

/// A table and where it stands.
pub(super) struct Table<'t> {
    source: Source,
    offset: usize,
    /// The table's header, or its braces: the place of what is missing in it.
    pub(super) span: Span,
    map: DeTable<'t>,
    asked: Vec<&'static str>,
    given: Vec<&'static str>,
    /// Whether lines of the file were left out as unreadable: then nothing can be called missing.
    pub(super) broken: bool,
}

impl<'t> Table<'t> {
    fn place(&self, range: Range<usize>) -> Span {
        self.source.span(range.start + self.offset..range.end + self.offset)
    }

    /// Takes a key and its value out of the table. The key counts as known, there or not.
    fn take(&mut self, key: &'static str) -> Option<(Span, Placed<DeValue<'t>>)> {
        if !self.asked.contains(&key) {
            self.asked.push(key);
        }
        let (name, value) = self.map.remove_entry(key)?;
        self.given.push(key);
        Some((self.place(name.span()), value))
    }

    /// Reports `key` if it is missing. A value that is there but wrong is reported when it is read.
    pub(super) fn require(&self, key: &str, example: impl Display, cx: &mut Cx) {
        if self.lacks(key) {
            cx.report.add(fault::missing_field(&self.span, key, &example));
        }
    }

    /// Whether the key can be called missing: it is not there, or its list is empty.
    pub(super) fn lacks(&self, key: &str) -> bool {
        let empty = |value: &Placed<DeValue>| {
            value.get_ref().as_array().is_some_and(|items| items.is_empty())
        };
        !self.broken && self.map.get(key).is_none_or(empty)
    }

    /// Whether a key was looked for and is not there.
    pub(super) fn is_without(&self, key: &str) -> bool {
        !self.broken && self.asked.contains(&key) && !self.given.contains(&key)
    }

    /// Whether the key is there and was not read yet.
    pub(super) fn has(&self, key: &str) -> bool {
        self.map.contains_key(key)
    }

    /// Reports a value of another type than the key wants.
    fn wrong(&self, cx: &mut Cx, value: &Placed<DeValue>, key: &str, wanted: Sentence) {
        let span = self.place(value.span());
        let found = match value.get_ref() {
            DeValue::Datetime(_) => {
                let quoted = format!("\"{}\"", span.text());
                let bare = fault::wrong_type_date(&span, key, wanted);
                cx.report.add(bare.fix(&span, quoted));
                return;
            }
            DeValue::String(_) => phrase::found_text(),
            DeValue::Array(_) => phrase::found_list(),
            DeValue::Table(_) => phrase::found_table(),
            DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) => {
                phrase::quoted(span.text())
            }
        };
        cx.report.add(fault::wrong_type(&span, key, wanted, found));
    }

    fn string(&self, value: Placed<DeValue>) -> Result<Spanned<String>, ()> {
        let range = value.span();
        let DeValue::String(text) = value.into_inner() else { return Err(()) };
        let outer = self.place(range);
        // The marks of a plain string are one character each; inside it offsets then agree.
        let inner = outer.part(1..outer.text().len().saturating_sub(1));
        let span = if inner.text() == text { inner } else { outer };
        Ok(Spanned::new(text.into_owned(), span))
    }

    fn line_of(
        &self,
        value: Placed<DeValue>,
        key: &str,
        cx: &mut Cx,
    ) -> Option<Spanned<String>> {
        if !matches!(value.get_ref(), DeValue::String(_)) {
            self.wrong(cx, &value, key, phrase::wanted_text());
            return None;
        }
        let text = self.string(value).ok()?;
        let fault = if text.value.trim().is_empty() {
            fault::wrong_type_empty(&text.span, key)
        } else if text.value.bytes().any(|byte| matches!(byte, b'\n' | b'\r' | b'\0')) {
            fault::wrong_type_lines(&text.span, key)
        } else {
            if text.span.text() != text.value {
                odd::in_value(&text.span, &text.value, cx.report);
            }
            return Some(text);
        };
        cx.report.add(fault);
        None
    }

    /// One line of text.
    pub(super) fn text(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Option<Spanned<String>> {
        let (_, value) = self.take(key)?;
        self.line_of(value, key, cx)
    }

    /// A list of lines of text.
    pub(super) fn texts(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Vec<Spanned<String>> {
        let Some((_, value)) = self.take(key) else { return Vec::new() };
        if !matches!(value.get_ref(), DeValue::Array(_)) {
            self.wrong(cx, &value, key, phrase::wanted_texts());
            return Vec::new();
        }
        let DeValue::Array(items) = value.into_inner() else { return Vec::new() };
        items.into_iter().filter_map(|item| self.line_of(item, key, cx)).collect()
    }

    /// `true` or `false`; `false` if not given.
    pub(super) fn flag(&mut self, key: &'static str, cx: &mut Cx) -> bool {
        let Some((_, value)) = self.take(key) else { return false };
        match value.get_ref() {
            DeValue::Boolean(flag) => *flag,
            _ => {
                self.wrong(cx, &value, key, phrase::wanted_flag());
                false
            }
        }
    }

    /// A whole number from 1 on.
    pub(super) fn count(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Option<Spanned<u32>> {
        let (_, value) = self.take(key)?;
        if let DeValue::Integer(number) = value.get_ref()
            && let Ok(number) = u32::from_str_radix(number.as_str(), number.radix())
            && number > 0
        {
            return Some(Spanned::new(number, self.place(value.span())));
        }
        self.wrong(cx, &value, key, phrase::wanted_count());
        None
    }

    /// A table within this one.
    pub(super) fn table(&mut self, key: &'static str, cx: &mut Cx) -> Option<Table<'t>> {
        let (name, value) = self.take(key)?;
        self.table_of(name, value, key, cx)
    }

    /// A list of tables, `[[key]]`.
    pub(super) fn tables(&mut self, key: &'static str, cx: &mut Cx) -> Vec<Table<'t>> {
        let Some((name, value)) = self.take(key) else { return Vec::new() };
        match value.get_ref() {
            DeValue::Array(_) => {}
            DeValue::Table(_) => {
                let found = self.table_of(name.clone(), value, key, cx);
                cx.report.add(fault::wrong_type_single(name, key));
                return found.into_iter().collect();
            }
            _ => {
                self.wrong(cx, &value, key, phrase::wanted_tables());
                return Vec::new();
            }
        }
        let DeValue::Array(items) = value.into_inner() else { return Vec::new() };
        items
            .into_iter()
            .filter_map(|item| {
                let place = self.place(item.span());
                self.table_of(place, item, key, cx)
            })
            .collect()
    }

    /// The tables under `key`, whose names the format does not fix, in the order of the file.
    pub(super) fn named(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Vec<(Spanned<String>, Table<'t>)> {
        let Some(table) = self.table(key, cx) else { return Vec::new() };
        table.into_named(cx)
    }

    /// Everything in this table, as tables with their names, in the order of the file.
    pub(super) fn into_named(mut self, cx: &mut Cx) -> Vec<(Spanned<String>, Table<'t>)> {
        let map = std::mem::take(&mut self.map);
        let mut all: Vec<_> = map
            .into_iter()
            .filter_map(|(name, value)| {
                let place = self.place(name.span());
                let name = Spanned::new(name.into_inner().into_owned(), place.clone());
                let table = self.table_of(place, value, &name.value, cx)?;
                Some((name, table))
            })
            .collect();
        all.sort_by_key(|(name, _)| name.span.range().start);
        all
    }

    fn table_of(
        &self,
        name: Span,
        value: Placed<DeValue<'t>>,
        key: &str,
        cx: &mut Cx,
    ) -> Option<Table<'t>> {
        if !matches!(value.get_ref(), DeValue::Table(_)) {
            self.wrong(cx, &value, key, phrase::wanted_table());
            return None;
        }
        let DeValue::Table(map) = value.into_inner() else { return None };
        Some(Table {
            source: self.source.clone(),
            offset: self.offset,
            span: name,
            map,
            asked: Vec::new(),
            given: Vec::new(),
            broken: self.broken,
        })
    }

    /// Everything in this table, as lines of text by name.
    pub(super) fn into_texts(mut self, cx: &mut Cx) -> BTreeMap<String, String> {
        let map = std::mem::take(&mut self.map);
        map.into_iter()
            .filter_map(|(name, value)| {
                let name = name.into_inner().into_owned();
                let text = self.line_of(value, &name, cx)?;
                Some((name, text.value))
            })
            .collect()
    }

    /// Ends the reading: reports every key that is left as unknown.
    pub(super) fn finish(self, cx: &mut Cx) {
        let mut left: Vec<_> = self
            .map
            .iter()
            .map(|(name, _)| (self.place(name.span()), name.get_ref().to_string()))
            .collect();
        left.sort_by_key(|(span, _)| span.range().start);
        for (span, name) in left {
            let known = self.asked.iter().copied();
            let unknown = fault::unknown_key(&span, &name, List::plain(known.clone()));
            cx.report.add_with_near(unknown, &name, &span, known);
        }
    }
}
