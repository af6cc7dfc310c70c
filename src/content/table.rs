//! A TOML table from which keys are taken one by one; those that are left are the unknown ones.
//! Start at [`LenientToml`], which gives a [`Table`]; the last call on one is always [`Table::finish`].
//!
//! A `RawTable` reads any key as anything. Only [`Table`], in `typed.rs`, is seen outside: it knows
//! which table of the format it is, and takes the keys that are declared for that one.

mod fact;
mod lenient;
mod lines;
mod read;
mod slips;
mod typed;
mod value;

use std::ops::Range;

use toml::Spanned as Placed;
use toml::de::{DeTable, DeValue};

use super::cx::Cx;
use crate::diagnostic::{Diagnostic, fault, odd, phrase};
use crate::lang;
use crate::model::id::Id;
use crate::sentence::Sentence;
use crate::source::{Source, Span, Spanned};

pub(super) use lenient::LenientToml;
pub(super) use typed::Table;

/// A table and where it stands. Its methods are for this folder alone.
pub(super) struct RawTable<'t> {
    source: Source,
    offset: usize,
    /// The table's header, or its braces: the place of what is missing in it.
    span: Span,
    map: DeTable<'t>,
    /// The keys that were taken out.
    given: Vec<&'static str>,
    /// Whether lines of the file were left out as unreadable: then nothing can be called missing.
    broken: bool,
}

impl<'t> RawTable<'t> {
    fn place(&self, range: Range<usize>) -> Span {
        self.source.span(range.start + self.offset..range.end + self.offset)
    }

    /// Takes a key and its value out of the table.
    fn take(&mut self, key: &'static str) -> Option<(Span, Placed<DeValue<'t>>)> {
        let (name, value) = self.map.remove_entry(key)?;
        self.given.push(key);
        Some((self.place(name.span()), value))
    }

    /// Whether the key can be called missing: it is not there, or its list is empty.
    fn lacks(&self, key: &str) -> bool {
        let empty = |value: &Placed<DeValue>| {
            value.get_ref().as_array().is_some_and(|items| items.is_empty())
        };
        !self.broken && self.map.get(key).is_none_or(empty)
    }

    /// Whether a key is not there, and was not: then its evidence is of nothing.
    fn is_without(&self, key: &str) -> bool {
        !self.broken && !self.given.contains(&key) && !self.map.contains_key(key)
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
        let wrong = fault::wrong_type(&span, key, wanted.clone(), found);
        cx.report.add(
            better(&span, value.get_ref(), (key, &wanted), cx.tags).unwrap_or(wrong),
        );
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
        } else if matches!(text.value.trim(), "…" | "...") {
            fault::wrong_type_example(&text.span, key)
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
    fn text(&mut self, key: &'static str, cx: &mut Cx) -> Option<Spanned<String>> {
        let (_, value) = self.take(key)?;
        self.line_of(value, key, cx)
    }

    /// One line of text in Latin letters.
    fn latin(&mut self, key: &'static str, cx: &mut Cx) -> Option<Spanned<String>> {
        let text = self.text(key, cx)?;
        let Some((at, letter)) = lang::first_not_latin(&text.value) else {
            return Some(text);
        };
        let place = text.within(at..at + letter.len_utf8());
        cx.report.add(fault::bad_value_not_latin(place, key, &letter));
        None
    }

    /// A list of lines of text.
    fn texts(&mut self, key: &'static str, cx: &mut Cx) -> Vec<Spanned<String>> {
        let Some((_, value)) = self.take(key) else { return Vec::new() };
        if !matches!(value.get_ref(), DeValue::Array(_)) {
            self.wrong(cx, &value, key, phrase::wanted_texts());
            return Vec::new();
        }
        let DeValue::Array(items) = value.into_inner() else { return Vec::new() };
        items.into_iter().filter_map(|item| self.line_of(item, key, cx)).collect()
    }

    /// `true` or `false`; `false` if not given.
    fn flag(&mut self, key: &'static str, cx: &mut Cx) -> bool {
        self.given_flag(key, cx).unwrap_or(false)
    }

    /// `true` or `false`; `true` if not given.
    fn switch(&mut self, key: &'static str, cx: &mut Cx) -> bool {
        self.given_flag(key, cx).unwrap_or(true)
    }

    fn given_flag(&mut self, key: &'static str, cx: &mut Cx) -> Option<bool> {
        let (_, value) = self.take(key)?;
        match value.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => {
                self.wrong(cx, &value, key, phrase::wanted_flag());
                None
            }
        }
    }

    /// A whole number from 1 on.
    fn count(&mut self, key: &'static str, cx: &mut Cx) -> Option<Spanned<u32>> {
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
    fn table(&mut self, key: &'static str, cx: &mut Cx) -> Option<RawTable<'t>> {
        let (name, value) = self.take(key)?;
        self.table_of(name, value, key, cx)
    }

    /// A list of tables, `[[key]]`.
    fn tables(&mut self, key: &'static str, cx: &mut Cx) -> Vec<RawTable<'t>> {
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
    fn named(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Vec<(Spanned<String>, RawTable<'t>)> {
        let Some(table) = self.table(key, cx) else { return Vec::new() };
        table.into_named(cx)
    }

    /// Everything in this table, as tables with their names, in the order of the file.
    fn into_named(mut self, cx: &mut Cx) -> Vec<(Spanned<String>, RawTable<'t>)> {
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
    ) -> Option<RawTable<'t>> {
        if !matches!(value.get_ref(), DeValue::Table(_)) {
            self.wrong(cx, &value, key, phrase::wanted_table());
            return None;
        }
        let DeValue::Table(map) = value.into_inner() else { return None };
        Some(RawTable {
            source: self.source.clone(),
            offset: self.offset,
            span: name,
            map,
            given: Vec::new(),
            broken: self.broken,
        })
    }
}

/// The fault of a value of another type where it has only to be written in another way. `wanted` is what its
/// key wants.
fn better(
    span: &Span,
    value: &DeValue,
    (key, wanted): (&str, &Sentence),
    tags: &[String; 2],
) -> Option<Diagnostic> {
    let text = span.text();
    let wants = |one: Sentence| *wanted == one;
    let is_line = !text.contains('\n');
    Some(match value {
        DeValue::String(word) if is_line && wants(phrase::wanted_list()) => {
            // Who is no id has no entry, and is named in a pair.
            match word.parse::<Id>() {
                Ok(_) => fault::wrong_type_list(span, key).fix(span, format!("[{text}]")),
                Err(_) => {
                    let pair = format!("[{{ {} = {text} }}]", tags[0]);
                    fault::wrong_type_list(span, key).help(phrase::help_pairs(&pair))
                }
            }
        }
        DeValue::String(_) if is_line && wants(phrase::wanted_texts()) => {
            fault::wrong_type_list(span, key).fix(span, format!("[{text}]"))
        }
        DeValue::Table(_)
            if is_line && text.starts_with('{') && wants(phrase::wanted_list()) =>
        {
            fault::wrong_type_list_table(span, key).fix(span, format!("[{text}]"))
        }
        DeValue::String(word)
            if (wants(phrase::wanted_flag()) && matches!(&**word, "true" | "false"))
                || (wants(phrase::wanted_count()) && word.parse::<u32>().is_ok()) =>
        {
            fault::wrong_type_quoted(span, key).fix(span, &**word)
        }
        DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_)
            if wants(phrase::wanted_text()) =>
        {
            fault::wrong_type_bare(span, key).fix(span, format!("\"{text}\""))
        }
        DeValue::Array(_) if wants(phrase::wanted_table()) => {
            fault::wrong_type_once(span, key)
        }
        _ => return None,
    })
}
