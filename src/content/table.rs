//! A TOML table that is emptied key by key, so that all of its faults are found and what is left is unknown.
//! Start at [`Table`]; the last call on one is always [`Table::finish`].

use std::collections::BTreeMap;
use std::ops::Range;
use std::str::FromStr;

use toml::Spanned as Placed;
use toml::de::{DeTable, DeValue};

use super::draft::{DraftBasis, DraftCite, DraftLine, DraftPair, DraftVoice};
use super::{Cx, cite, line};
use crate::diagnostic::{Code, Diagnostic, Report};
use crate::model::agreement::{Binding, Renewal};
use crate::model::duration::Duration;
use crate::model::edtf::{Day, Edtf};
use crate::model::event::Mode;
use crate::model::evidence::Value;
use crate::model::id::Id;
use crate::model::status::FormStatus;
use crate::model::territory::Territory;
use crate::source::{Source, Span, Spanned};

/// A table and where it stands.
pub(super) struct Table<'t> {
    source: Source,
    offset: usize,
    /// The table's header, or its braces: the place of what is missing in it.
    pub(super) span: Span,
    map: DeTable<'t>,
    asked: Vec<&'static str>,
    /// Whether lines of the file had to be left out: then nothing can be called missing.
    pub(super) broken: bool,
}

/// TOML with the lines blanked that cannot be read, each of which was reported.
pub(super) struct Readable {
    source: Source,
    offset: usize,
    text: String,
    broken: bool,
}

impl Readable {
    /// All of a file.
    pub(super) fn all(source: &Source, report: &mut Report) -> Readable {
        Readable::part(source, 0..source.text().len(), report)
    }

    /// A part of a file.
    ///
    /// One slip breaks all that follows it, so that of each parse only the first fault counts:
    /// its line is blanked and the rest parsed anew.
    pub(super) fn part(
        source: &Source,
        part: Range<usize>,
        report: &mut Report,
    ) -> Readable {
        const MOST: usize = 20;
        let offset = part.start;
        let mut text = source.text()[part].to_owned();
        let mut broken = false;
        for _ in 0..MOST {
            let (_, errors) = DeTable::parse_recoverable(&text);
            let place = |error: &toml::de::Error| error.span().unwrap_or(0..0);
            let Some(error) = errors.iter().min_by_key(|error| place(error).start) else {
                return Readable { source: source.clone(), offset, text, broken };
            };
            let range = place(error);
            let span = source.span(range.start + offset..range.end + offset);
            report.add(
                Diagnostic::new(Code::TomlSyntax, span, one_line(error.message()))
                    .help("text stands in quotation marks, and each key has one `=`"),
            );
            broken = true;
            blank_line(&mut text, range.start);
        }
        Readable { source: source.clone(), offset, text: String::new(), broken }
    }

    /// The table that it holds.
    pub(super) fn table(&self) -> Table<'_> {
        let (table, _) = DeTable::parse_recoverable(&self.text);
        Table {
            source: self.source.clone(),
            offset: self.offset,
            span: self.source.span(self.offset..self.offset),
            map: table.into_inner(),
            asked: Vec::new(),
            broken: self.broken,
        }
    }
}

/// Replaces the line at an offset by blanks; at the end of the text, the last line that has any.
fn blank_line(text: &mut String, at: usize) {
    let at = at.min(text.trim_end().len());
    let start = text[..at].rfind('\n').map_or(0, |found| found + 1);
    let end = text[start..].find('\n').map_or(text.len(), |found| start + found);
    text.replace_range(start..end, &" ".repeat(end - start));
}

fn one_line(message: &str) -> String {
    message.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The place of a part of a text value, or the whole value where an escape makes the part unsure.
pub(super) fn within(text: &Spanned<String>, range: Range<usize>) -> Span {
    if text.span.text() == text.value { text.span.part(range) } else { text.span.clone() }
}

impl<'t> Table<'t> {
    fn place(&self, range: Range<usize>) -> Span {
        self.source.span(range.start + self.offset..range.end + self.offset)
    }

    /// Whether the key is there; it counts as known but stays.
    fn take(&mut self, key: &'static str) -> Option<(Span, Placed<DeValue<'t>>)> {
        if !self.asked.contains(&key) {
            self.asked.push(key);
        }
        let (name, value) = self.map.remove_entry(key)?;
        Some((self.place(name.span()), value))
    }

    /// Reports `key` if it is not there at all; what is there but wrong is reported when read.
    pub(super) fn require(&self, key: &str, example: &str, cx: &mut Cx) {
        self.require_as(Code::MissingField, key, example, cx);
    }

    fn require_as(&self, code: Code, key: &str, example: &str, cx: &mut Cx) {
        let empty = |value: &Placed<DeValue>| {
            value.get_ref().as_array().is_some_and(|items| items.is_empty())
        };
        if !self.broken && self.map.get(key).is_none_or(empty) {
            let message = match code {
                Code::MissingCite => {
                    "this does not say which article it rests on".to_owned()
                }
                _ => format!("`{key}` is missing"),
            };
            cx.report.add(
                Diagnostic::new(code, &self.span, message)
                    .help(format!("add `{example}`")),
            );
        }
    }

    /// Whether the key is there and was not read yet.
    pub(super) fn has(&self, key: &str) -> bool {
        self.map.contains_key(key)
    }

    fn wrong(&self, cx: &mut Cx, value: &Placed<DeValue>, key: &str, wanted: &str) {
        let bare = self.place(value.span());
        let bare = &*format!("`{}`", bare.text());
        let found = match value.get_ref() {
            DeValue::Datetime(_) => "a bare date",
            DeValue::String(_) => "text",
            DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) => bare,
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        let span = self.place(value.span());
        let mut fault = Diagnostic::new(
            Code::WrongType,
            &span,
            format!("`{key}` wants {wanted}, and this is {found}"),
        );
        if matches!(value.get_ref(), DeValue::Datetime(_)) {
            fault = fault.help("put the date in quotation marks");
            fault.mend = Some((span.clone(), format!("\"{}\"", span.text())));
        }
        cx.report.add(fault);
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
            self.wrong(cx, &value, key, "text in quotation marks");
            return None;
        }
        let text = self.string(value).ok()?;
        let fault = if text.value.trim().is_empty() {
            "is empty"
        } else if text.value.contains(['\n', '\r', '\0']) {
            "is more than one line"
        } else {
            return Some(text);
        };
        cx.report.add(
            Diagnostic::new(Code::WrongType, &text.span, format!("`{key}` {fault}"))
                .help("write one line of text, or leave the key out"),
        );
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
            self.wrong(cx, &value, key, "a list such as `[\"…\"]`");
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
                self.wrong(cx, &value, key, "`true` or `false`");
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
        self.wrong(cx, &value, key, "a whole number from 1 on");
        None
    }

    /// A value of one of the small types, such as a date.
    pub(super) fn leaf<T: Leaf>(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Option<Spanned<T>> {
        let text = self.text(key, cx)?;
        leaf(text, cx)
    }

    /// A list of values of one of the small types.
    pub(super) fn leaves<T: Leaf>(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Vec<Spanned<T>> {
        let texts = self.texts(key, cx);
        texts.into_iter().filter_map(|text| leaf(text, cx)).collect()
    }

    /// One of a few words.
    pub(super) fn choice<T: Choice>(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Option<Spanned<T>> {
        let text = self.text(key, cx)?;
        let found = T::all().iter().copied().find(|one| one.word() == text.value);
        if found.is_none() {
            let words: Vec<_> = T::all().iter().map(|one| one.word()).collect();
            cx.report.add(
                Diagnostic::new(
                    Code::BadValue,
                    &text.span,
                    format!("`{}` is not a value of `{key}`", text.value),
                )
                .help(format!("it is one of {}", words.join(", ")))
                .suggest(&text.value, &text.span, words.iter().copied()),
            );
        }
        Some(Spanned::new(found?, text.span))
    }

    /// A pair of plain lines.
    pub(super) fn pair(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Option<DraftPair<String>> {
        let (_, value) = self.take(key)?;
        self.pair_of(value, key, cx)
    }

    /// A pair of lines with links.
    pub(super) fn lines(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Option<DraftPair<DraftLine>> {
        self.pair(key, cx).map(|pair| with_links(pair, cx))
    }

    /// A list of pairs of lines with links.
    pub(super) fn lines_list(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Vec<DraftPair<DraftLine>> {
        let pairs: Vec<_> = self
            .list(key, cx)
            .into_iter()
            .filter_map(|item| self.pair_of(item, key, cx))
            .collect();
        pairs.into_iter().map(|pair| with_links(pair, cx)).collect()
    }

    fn list(&mut self, key: &'static str, cx: &mut Cx) -> Vec<Placed<DeValue<'t>>> {
        let Some((_, value)) = self.take(key) else { return Vec::new() };
        if !matches!(value.get_ref(), DeValue::Array(_)) {
            self.wrong(cx, &value, key, "a list in square brackets");
            return Vec::new();
        }
        let DeValue::Array(items) = value.into_inner() else { return Vec::new() };
        items.into_iter().collect()
    }

    fn pair_of(
        &self,
        value: Placed<DeValue>,
        key: &str,
        cx: &mut Cx,
    ) -> Option<DraftPair<String>> {
        let span = self.place(value.span());
        let [first, second] = cx.tags;
        if !matches!(value.get_ref(), DeValue::Table(_)) {
            let wanted =
                format!("a pair such as `{{ {first} = \"…\", {second} = \"…\" }}`");
            self.wrong(cx, &value, key, &wanted);
            return None;
        }
        let DeValue::Table(map) = value.into_inner() else { return None };
        let mut halves = [None, None];
        for (tag, half) in map {
            let at = cx.tags.iter().position(|known| known == tag.get_ref().as_ref());
            match at {
                Some(at) => halves[at] = self.line_of(half, key, cx),
                None => {
                    let place = self.place(tag.span());
                    let message =
                        format!("`{}` is not a language of this dossier", tag.get_ref());
                    cx.report.add(
                        Diagnostic::new(Code::WrongLanguage, &place, message)
                            .help(format!("its languages are `{first}` and `{second}`")),
                    );
                }
            }
        }
        Some(DraftPair { span, halves })
    }

    /// Who says something: an id or a pair.
    pub(super) fn voice(&mut self, key: &'static str, cx: &mut Cx) -> Option<DraftVoice> {
        let (_, value) = self.take(key)?;
        self.voice_of(value, key, cx)
    }

    /// Those who say something: ids or pairs.
    pub(super) fn voices(&mut self, key: &'static str, cx: &mut Cx) -> Vec<DraftVoice> {
        let items = self.list(key, cx);
        items.into_iter().filter_map(|item| self.voice_of(item, key, cx)).collect()
    }

    fn voice_of(
        &self,
        value: Placed<DeValue>,
        key: &str,
        cx: &mut Cx,
    ) -> Option<DraftVoice> {
        match value.get_ref() {
            DeValue::String(_) => self.line_of(value, key, cx).map(DraftVoice::Id),
            DeValue::Table(_) => self.pair_of(value, key, cx).map(DraftVoice::Named),
            _ => {
                self.wrong(
                    cx,
                    &value,
                    key,
                    "an id, or a pair for someone without an entry",
                );
                None
            }
        }
    }

    /// Those who say something that cannot stand without someone who does.
    pub(super) fn needed_voices(
        &mut self,
        needed: Option<(&Span, &'static str)>,
        cx: &mut Cx,
    ) -> Vec<DraftVoice> {
        let voices = self.voices("voice", cx);
        if let (Some((span, word)), true) = (needed, voices.is_empty()) {
            cx.report.add(
                Diagnostic::new(
                    Code::MissingVoice,
                    span,
                    format!("this is `{word}`, and nobody is named who says so"),
                )
                .help("add `voice = [\"…\"]`, ids or pairs"),
            );
        }
        voices
    }

    /// The citations of a fact that has to have some.
    pub(super) fn cites(&mut self, cx: &mut Cx) -> Vec<DraftCite> {
        self.require_as(Code::MissingCite, "cite", "cite = [\"article-id p3\"]", cx);
        self.optional_cites(cx)
    }

    /// The citations of a fact that may have none.
    pub(super) fn optional_cites(&mut self, cx: &mut Cx) -> Vec<DraftCite> {
        self.texts("cite", cx)
            .into_iter()
            .flat_map(|text| cite::cites(&text, cite::CiteStyle::Facts, cx.report))
            .collect()
    }

    /// `basis` and `why`.
    pub(super) fn basis(&mut self, cx: &mut Cx) -> DraftBasis {
        let inferred = self
            .choice::<BasisWord>("basis", cx)
            .filter(|word| matches!(word.value, BasisWord::Inferred))
            .map(|word| word.span);
        let why = self.lines("why", cx);
        if let (Some(span), None) = (&inferred, &why) {
            cx.report.add(
                Diagnostic::new(
                    Code::MissingWhy,
                    span,
                    "this is inferred, and the reason is not given",
                )
                .help("add `why = { … }` in both languages"),
            );
        }
        DraftBasis { inferred, why }
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
                cx.report.add(
                    Diagnostic::new(
                        Code::WrongType,
                        name,
                        format!("`{key}` can stand here more than once"),
                    )
                    .help(format!("write `[[{key}]]` with two brackets")),
                );
                return found.into_iter().collect();
            }
            _ => {
                self.wrong(cx, &value, key, "tables, each under `[[…]]`");
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

    /// The tables that stand under names of the writer's own, in the order of the file.
    pub(super) fn named(
        &mut self,
        key: &'static str,
        cx: &mut Cx,
    ) -> Vec<(Spanned<String>, Table<'t>)> {
        let Some(table) = self.table(key, cx) else { return Vec::new() };
        table.into_named(cx)
    }

    /// All that is in this table, as tables under their names, in the order of the file.
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
            self.wrong(cx, &value, key, "a table");
            return None;
        }
        let DeValue::Table(map) = value.into_inner() else { return None };
        Some(Table {
            source: self.source.clone(),
            offset: self.offset,
            span: name,
            map,
            asked: Vec::new(),
            broken: self.broken,
        })
    }

    /// All that is in this table, as lines of text under names of whoever wrote it.
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

    /// Ends the reading: what is left over is unknown.
    pub(super) fn finish(self, cx: &mut Cx) {
        let mut left: Vec<_> = self
            .map
            .iter()
            .map(|(name, _)| (self.place(name.span()), name.get_ref().to_string()))
            .collect();
        left.sort_by_key(|(span, _)| span.range().start);
        for (span, name) in left {
            let known = self.asked.iter().copied();
            cx.report.add(
                Diagnostic::new(
                    Code::UnknownKey,
                    &span,
                    format!("the key `{name}` is not known here"),
                )
                .help(format!("known here are {}", self.asked.join(", ")))
                .suggest(&name, &span, known),
            );
        }
    }
}

fn with_links(pair: DraftPair<String>, cx: &mut Cx) -> DraftPair<DraftLine> {
    let DraftPair { span, halves } = pair;
    let halves = halves.map(|half| half.map(|text| line::read(text, cx.report)));
    DraftPair { span, halves }
}

/// One of a few words that a key allows.
pub(super) trait Choice: Copy + 'static {
    /// All that it allows.
    fn all() -> &'static [Self];
    /// How this one is written.
    fn word(self) -> &'static str;
}

macro_rules! choices {
    ($($name:ident)*) => {$(
        impl Choice for $name {
            fn all() -> &'static [Self] { &$name::ALL }
            fn word(self) -> &'static str { self.code() }
        }
    )*};
}
choices!(Mode Value Binding Renewal FormStatus);

#[derive(Clone, Copy)]
enum BasisWord {
    Stated,
    Inferred,
}

impl Choice for BasisWord {
    fn all() -> &'static [Self] {
        &[BasisWord::Stated, BasisWord::Inferred]
    }

    fn word(self) -> &'static str {
        match self {
            BasisWord::Stated => "stated",
            BasisWord::Inferred => "inferred",
        }
    }
}

/// What is wrong with a small value: where in its text, why, and the way out.
pub(super) struct LeafFault {
    pub(super) at: Range<usize>,
    pub(super) reason: String,
    pub(super) help: Option<String>,
}

/// A small value that is written as text.
pub(super) trait Leaf: Sized {
    /// The code of a fault in it.
    const CODE: Code;
    /// Reads it.
    fn read(text: &str) -> Result<Self, LeafFault>;
}

/// Reads a small value, or says what is wrong with it at its place.
pub(super) fn leaf<T: Leaf>(text: Spanned<String>, cx: &mut Cx) -> Option<Spanned<T>> {
    match T::read(&text.value) {
        Ok(value) => Some(Spanned::new(value, text.span)),
        Err(fault) => {
            cx.report.add(
                Diagnostic::new(T::CODE, within(&text, fault.at), fault.reason)
                    .maybe_help(fault.help),
            );
            None
        }
    }
}

macro_rules! leaves {
    ($($name:ident $code:ident)*) => {$(
        impl Leaf for $name {
            const CODE: Code = Code::$code;
            fn read(text: &str) -> Result<Self, LeafFault> {
                $name::from_str(text).map_err(|e| LeafFault {
                    at: e.at.clone(),
                    reason: e.reason.clone(),
                    help: e.help.clone(),
                })
            }
        }
    )*};
}
leaves!(Edtf BadDate Day BadDate Duration BadDuration Territory BadTerritory Id BadId);

impl Leaf for crate::lang::Weekday {
    const CODE: Code = Code::BadValue;

    fn read(text: &str) -> Result<Self, LeafFault> {
        text.parse().map_err(|_| LeafFault {
            at: 0..text.len(),
            reason: format!("`{text}` is not a day of the week"),
            help: Some("write `monday` and so on, in English and lower case".to_owned()),
        })
    }
}
