//! A table of which it is known which one of the format it is.
//! Start at [`Table::get`]; `read.rs` says what each type of a key reads as.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use super::RawTable;
use crate::content::cx::Cx;
use crate::content::draft::{DraftBasis, DraftLine, DraftPair, DraftVoice};
use crate::content::keys::{
    self, BasisWord, Format, Has, Key, LinkedPair, Needed, Speakers, TableSpec, Takes,
    Voices, Word,
};
use crate::content::translated;
use crate::diagnostic::{Diagnostic, fault, phrase};
use crate::model::field::Field;
use crate::sentence::List;
use crate::source::{Digest, Span};

/// A type of a key that can be read.
pub(in crate::content) trait Read: Takes {
    /// What it reads as; nothing, or nothing in a list, if it is not there or is wrong.
    type Value<'t>;

    /// Takes the key out of a table. A value of another type is reported.
    fn read<'t>(
        table: &mut RawTable<'t>,
        key: &'static str,
        cx: &mut Cx,
    ) -> Self::Value<'t>;

    /// The fault of a key that is needed and not there, if it is not told elsewhere.
    fn missing(table: &Span, key: &str, example: &str) -> Option<Diagnostic> {
        Some(fault::missing_field(table, key, &example))
    }
}

/// The table `T` of the format, as a file has it.
pub(in crate::content) struct Table<'t, T> {
    raw: RawTable<'t>,
    of: PhantomData<T>,
}

impl<'t, T: Format> Table<'t, T> {
    pub(super) fn of(raw: RawTable<'t>) -> Self {
        Table { raw, of: PhantomData }
    }

    /// Takes a key out of the table, as what its type reads as. It is reported if it is needed and
    /// not there, or if its value is of another type.
    pub(in crate::content) fn get<K, V: Read>(
        &mut self,
        key: Key<K, V>,
        cx: &mut Cx,
    ) -> V::Value<'t>
    where
        T: Has<K>,
    {
        if let Needed::Yes = key.spec().needed {
            self.require(key, cx);
        }
        V::read(&mut self.raw, key.name(), cx)
    }

    /// Reports a key that is not there. A value that is there but wrong is reported when it is
    /// read.
    pub(in crate::content) fn require<K, V: Read>(&self, key: Key<K, V>, cx: &mut Cx)
    where
        T: Has<K>,
    {
        if self.lacks(key) {
            let [first, second] = cx.tags;
            let example = key.spec().line([first, second]);
            cx.report.extend(V::missing(&self.raw.span, key.name(), &example));
        }
    }

    /// Whether the key is there and was not read yet.
    pub(in crate::content) fn has<K, V>(&self, key: Key<K, V>) -> bool
    where
        T: Has<K>,
    {
        self.raw.map.contains_key(key.name())
    }

    /// Whether the key can be called missing: it is not there, or its list is empty.
    pub(in crate::content) fn lacks<K, V>(&self, key: Key<K, V>) -> bool
    where
        T: Has<K>,
    {
        self.raw.lacks(key.name())
    }

    /// Whether a field is not there: then its evidence is of nothing.
    pub(in crate::content) fn is_without(&self, field: Field) -> bool {
        self.raw.is_without(field.key())
    }

    /// `basis` and `why`.
    pub(in crate::content) fn basis(
        &mut self,
        basis: Key<T, Word<BasisWord>>,
        why: Key<T, LinkedPair>,
        cx: &mut Cx,
    ) -> DraftBasis {
        let given = self.has(basis);
        let word = self.get(basis, cx);
        // A word that is none has been reported.
        let stated = match &word {
            Some(word) => word.value == BasisWord::Stated,
            None => !given,
        };
        let inferred =
            word.filter(|word| word.value == BasisWord::Inferred).map(|word| word.span);
        let why = self.get(why, cx);
        match (&inferred, &why) {
            (Some(span), None) => cx.report.add(fault::missing_why(span)),
            (None, Some(why)) if stated => {
                cx.report.add(fault::bad_value_why(&why.span));
            }
            (None, _) | (Some(_), Some(_)) => {}
        }
        DraftBasis { inferred, why }
    }

    /// A pair of lines with links, and the digest of the first half as it is written.
    pub(in crate::content) fn lines_and_digest(
        &mut self,
        key: Key<T, LinkedPair>,
        cx: &mut Cx,
    ) -> (Option<DraftPair<DraftLine>>, Option<Digest>) {
        self.raw.lines_and_digest(key.name(), cx)
    }

    /// Voices that are required if `needed` names a word, such as `alleged`, and its place.
    pub(in crate::content) fn voices(
        &mut self,
        key: Key<T, Voices<Speakers>>,
        needed: Option<(&Span, &'static str)>,
        cx: &mut Cx,
    ) -> Vec<DraftVoice> {
        let voices = self.get(key, cx);
        if let (Some((span, word)), true) = (needed, voices.is_empty()) {
            cx.report.add(fault::missing_voice(span, word));
        }
        voices
    }

    /// The table's header, or its braces: the place of what is missing in it.
    pub(in crate::content) fn span(&self) -> &Span {
        &self.raw.span
    }

    /// Whether lines of the file were left out as unreadable: then nothing can be called missing.
    pub(in crate::content) fn broken(&self) -> bool {
        self.raw.broken
    }

    /// Says that nothing can be called missing.
    pub(in crate::content) fn set_broken(&mut self) {
        self.raw.broken = true;
    }

    /// The same table as one that has keys of its own beside those of `T`.
    pub(in crate::content) fn narrow<N: Has<T>>(self) -> Table<'t, N> {
        Table::of(self.raw)
    }

    /// Ends the reading: reports every key that is left as unknown.
    pub(in crate::content) fn finish(self, cx: &mut Cx) {
        self.tell(|_| true, cx);
    }

    /// Reports the keys that the table does not have, where the others are not read.
    pub(in crate::content) fn tell_unknown(self, cx: &mut Cx) {
        self.tell(|name| T::SPEC.keys().all(|key| key.name != name), cx);
    }

    /// Reports the keys that are left and are meant by `told`.
    fn tell(self, told: impl Fn(&str) -> bool, cx: &mut Cx) {
        let mut left: Vec<_> = self
            .raw
            .map
            .iter()
            .map(|(name, _)| (self.raw.place(name.span()), name.get_ref().to_string()))
            .filter(|(_, name)| told(name))
            .collect();
        left.sort_by_key(|(span, _)| span.range().start);
        let left = without_commented(&self.raw, left, cx);
        // A header may be missing above many keys: they have one cause.
        let mut elsewhere: Vec<(&Span, Vec<&str>, Vec<String>)> = Vec::new();
        for (span, name) in &left {
            if keys::belongs_above(T::SPEC, name) {
                cx.report.add(fault::unknown_key_below(span, name));
                continue;
            }
            let headers = keys::headers_with(T::SPEC, name);
            if !headers.is_empty() {
                let common = |known: &[String]| -> Vec<String> {
                    known.iter().filter(|one| headers.contains(one)).cloned().collect()
                };
                let last = elsewhere.last_mut();
                match last.map(|last| (common(&last.2), last)) {
                    Some((common, (_, names, known))) if !common.is_empty() => {
                        names.push(name);
                        *known = common;
                    }
                    _ => elsewhere.push((span, vec![name], headers)),
                }
                continue;
            }
            let known = T::SPEC.keys().map(|key| key.name);
            let unknown = fault::unknown_key(span, name, List::plain(known.clone()));
            cx.report.add_with_near(unknown, name, span, known);
        }
        for (span, names, headers) in elsewhere {
            let count = names.len();
            let names = List::all(names.into_iter().map(phrase::quoted));
            let headers = List::any(headers.iter().map(|header| phrase::quoted(header)));
            cx.report.add(fault::unknown_key_elsewhere(span, count, names, headers));
        }
    }
}

impl RawTable<'_> {
    /// The hashes of a table that only the program writes. All else was to stand above it, and is told.
    pub(super) fn into_record(mut self, cx: &mut Cx) -> BTreeMap<String, String> {
        let map = std::mem::take(&mut self.map);
        let (mut record, mut left) = (BTreeMap::new(), Vec::new());
        for (name, value) in map {
            let place = self.place(name.span());
            let name = name.into_inner().into_owned();
            match value.get_ref().as_str().filter(|text| translated::is_record(text)) {
                Some(text) => {
                    record.insert(name, text.to_owned());
                }
                None => left.push((place, name)),
            }
        }
        left.sort_by_key(|(span, _)| span.range().start);
        for (span, name) in without_commented(&self, left, cx) {
            cx.report.add(fault::unknown_key_recorded(span, &name));
        }
        record
    }
}

/// Those of the keys that are left of a table which belong to no header that is a comment; of the others
/// each such header is told once, since they have one cause.
fn without_commented(
    raw: &RawTable,
    left: Vec<(Span, String)>,
    cx: &mut Cx,
) -> Vec<(Span, String)> {
    let end = left.last().map_or(0, |(last, _)| last.range().start);
    let headers = if left.is_empty() { Vec::new() } else { headers(raw, end) };
    let mut below: Vec<(&Header, Vec<String>)> = Vec::new();
    let mut others = Vec::new();
    for (span, name) in left {
        let Some(header) = header_above(&headers, &span, &name) else {
            others.push((span, name));
            continue;
        };
        match below.last_mut().filter(|(last, _)| std::ptr::eq(*last, header)) {
            Some((_, names)) => names.push(name),
            None => below.push((header, vec![name])),
        }
    }
    for (header, names) in below {
        let names = List::all(names.iter().map(|name| phrase::quoted(name)));
        let table = header.span.text().trim_start_matches(['#', ' ']);
        cx.report.add(fault::unknown_key_comment(&header.span, names, table));
    }
    others
}

/// A header that is a comment.
struct Header {
    span: Span,
    /// What it would open.
    table: &'static TableSpec,
}

/// The lines of a table, up to a byte of the file, that would be headers without the `#` before them.
fn headers(raw: &RawTable, end: usize) -> Vec<Header> {
    let start = raw.span.range().start.min(end);
    let text = raw.source.text().get(start..end).unwrap_or_default();
    let mut found = Vec::new();
    let mut at = start;
    for line in text.split_inclusive('\n') {
        let name = line.trim().strip_prefix('#').map(str::trim_start);
        let name = name.and_then(|line| line.strip_prefix('[')?.strip_suffix(']'));
        let name = name.map(|name| name.trim_matches(['[', ']', ' ']));
        if let Some(table) = name.and_then(keys::opened) {
            let first = at + line.len() - line.trim_start().len();
            let span = raw.source.span(first..at + line.trim_end().len());
            found.push(Header { span, table });
        }
        at += line.len();
    }
    found
}

/// The nearest of these headers above a key, if the key is one of its table.
fn header_above<'h>(headers: &'h [Header], key: &Span, name: &str) -> Option<&'h Header> {
    let key = key.range().start;
    let above = headers.partition_point(|header| header.span.range().start < key);
    let header = headers[..above].last()?;
    header.table.keys().any(|key| key.name == name).then_some(header)
}
