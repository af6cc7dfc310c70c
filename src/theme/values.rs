//! Page data → values of templates: every leaf is turned into words and markup here, and only here.
//! Start at [`Values`].
//!
//! A leaf with several faces becomes a record that has them all: words have `text` and `html`, a
//! link has `href`, `name` and `html`, a date has `edtf`, `plain` and `html`. A leaf with one face,
//! such as prose, is its markup.

use serde::ser::{Serialize, SerializeStruct, Serializer};
use tera::Value;

use super::cache::{Cache, Sort};
use super::html::{escape, push_isolated, push_lang_attributes, push_words};
use super::locale::{Locale, Medium};
use super::{date, prose};
use crate::lang;
use crate::model::duration::Duration;
use crate::model::edtf::Edtf;
use crate::view::{
    Citations, Language, Line, Link, Name, Passage, Show, Text, Voice, Year,
};

/// The names of the faces of leaves.
pub(super) mod face {
    /// Markup.
    pub(in crate::theme) const HTML: &str = "html";
    /// Bare words.
    pub(in crate::theme) const TEXT: &str = "text";
    /// The words of a link or a voice.
    pub(in crate::theme) const NAME: &str = "name";
    /// Where a link leads.
    pub(in crate::theme) const HREF: &str = "href";
    /// A date as EDTF writes it.
    pub(in crate::theme) const EDTF: &str = "edtf";
    /// A date in words without markup.
    pub(in crate::theme) const PLAIN: &str = "plain";
    /// A duration as ISO 8601 writes it.
    pub(in crate::theme) const ISO: &str = "iso";
}

/// Makes the values of pages in one language.
pub(super) struct Values<'t> {
    locale: &'t Locale,
    /// What is kept from page to page.
    pub(super) cache: Cache,
}

impl<'t> Values<'t> {
    /// Values in the language of `locale`.
    pub(super) fn new(locale: &'t Locale) -> Self {
        Values { locale, cache: Cache::default() }
    }
}

/// A record of values under their names.
pub(super) fn record<const N: usize>(fields: [(&'static str, Value); N]) -> Value {
    Value::from_serializable(&Record(fields))
}

/// Values under their names. Tera makes its map of a struct in one step, and of a map in two.
struct Record<const N: usize>([(&'static str, Value); N]);

impl<const N: usize> Serialize for Record<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_struct("", N)?;
        for (name, value) in &self.0 {
            record.serialize_field(name, value)?;
        }
        record.end()
    }
}

impl Show for Values<'_> {
    type Value = Value;

    fn nothing(&mut self) -> Value {
        Value::none()
    }

    fn flag(&mut self, flag: bool) -> Value {
        Value::from(flag)
    }

    fn number(&mut self, number: u64) -> Value {
        Value::from(number)
    }

    fn string(&mut self, string: &str) -> Value {
        Value::normal_string(string)
    }

    fn language(&mut self, language: Language) -> Value {
        language_value(language)
    }

    fn text(&mut self, text: &Text) -> Value {
        text_value(self.locale, text)
    }

    fn name(&mut self, Name(text): &Name) -> Value {
        let locale = self.locale;
        let parts = [&*text.words, tag(text.language)];
        self.cache.get(Sort::Name, &parts, || text_value(locale, text))
    }

    fn link(&mut self, link: &Link) -> Value {
        let locale = self.locale;
        let Link { href, name, kind } = link;
        let parts = [href, &*name.words, tag(name.language), kind.name()];
        self.cache.get(Sort::Link, &parts, || link_value(locale, link))
    }

    fn voice(&mut self, voice: &Voice) -> Value {
        match voice {
            Voice::Entry(link) => self.link(link),
            Voice::Named(name) => {
                let html = text_html(self.locale, name);
                record([
                    (face::HREF, Value::none()),
                    (face::NAME, text_value(self.locale, name)),
                    ("kind", Value::none()),
                    (face::HTML, Value::safe_string(&html)),
                ])
            }
        }
    }

    fn date(&mut self, date: &Edtf) -> Value {
        let locale = self.locale;
        let edtf = date.to_string();
        self.cache.get(Sort::Date, &[&edtf], || {
            record([
                (face::EDTF, Value::normal_string(&edtf)),
                (face::PLAIN, Value::normal_string(&date::plain(locale, date))),
                (face::HTML, Value::safe_string(&date::html(locale, date))),
            ])
        })
    }

    fn year(&mut self, Year(year): Year) -> Value {
        let date = lang::PartialDate { year, month: None, day: None };
        Value::normal_string(&self.locale.language.date(date))
    }

    fn duration(&mut self, duration: Duration) -> Value {
        let units = [
            ("years", "duration-years", duration.years()),
            ("months", "duration-months", duration.months()),
            ("weeks", "duration-weeks", duration.weeks()),
            ("days", "duration-days", duration.days()),
        ];
        let words: Vec<String> = units
            .iter()
            .filter(|(.., count)| *count > 0)
            .map(|(_, id, count)| self.locale.count(Medium::Html, id, (*count).into()))
            .collect();
        let [years, months, weeks, days] =
            units.map(|(unit, _, count)| (unit, Value::from(u64::from(count))));
        let iso = (face::ISO, Value::normal_string(&duration.to_string()));
        let html = self.locale.language.list(&words);
        let html = (face::HTML, Value::safe_string(&html));
        record([iso, years, months, weeks, days, html])
    }

    fn citations(&mut self, citations: &Citations) -> Value {
        let mut html = String::with_capacity(citations.0.len() * 160);
        prose::push_citations(self.locale, citations, &mut html);
        Value::safe_string(&html)
    }

    fn line(&mut self, line: &Line) -> Value {
        Value::safe_string(&prose::line(self.locale, line))
    }

    fn passage(&mut self, passage: &Passage) -> Value {
        Value::safe_string(&prose::passage(self.locale, passage))
    }

    fn list(&mut self, items: Vec<Value>) -> Value {
        Value::from(items)
    }

    fn record<const N: usize>(&mut self, fields: [(&'static str, Value); N]) -> Value {
        record(fields)
    }
}

fn tag<'d>(language: Option<Language<'d>>) -> &'d str {
    language.map_or("", |language| language.tag)
}

fn language_value(language: Language) -> Value {
    record([
        ("tag", Value::normal_string(language.tag)),
        ("dir", Value::normal_string(language.direction.as_str())),
    ])
}

fn text_value(locale: &Locale, text: &Text) -> Value {
    record([
        (face::TEXT, Value::normal_string(&text.words)),
        ("lang", text.language.map_or_else(Value::none, language_value)),
        (face::HTML, Value::safe_string(&text_html(locale, text))),
    ])
}

fn link_value(locale: &Locale, link: &Link) -> Value {
    let Link { href, name, kind } = link;
    let mut html = String::with_capacity(96);
    html.extend(["<a href=\"", &escape(href), "\">"]);
    push_text(locale, name, &mut html);
    html.push_str("</a>");
    record([
        (face::HREF, Value::normal_string(href)),
        (face::NAME, text_value(locale, name)),
        ("kind", Value::normal_string(kind.name())),
        (face::HTML, Value::safe_string(&html)),
    ])
}

fn text_html(locale: &Locale, text: &Text) -> String {
    let mut html = String::with_capacity(64);
    push_text(locale, text, &mut html);
    html
}

/// Words that were put in, kept apart from what stands around them; words of the other direction
/// among them are kept apart from the others as well: «Kuwait (الكويت), 2023» would be read in a
/// wrong order if the name in brackets were not.
fn push_text(locale: &Locale, text: &Text, html: &mut String) {
    let runs = match locale.of(text.language) {
        Some(language) => language.runs(&text.words),
        None => Vec::new(),
    };
    if runs.len() < 2 {
        push_isolated(html, &text.words, text.language);
        return;
    }
    html.push_str("<bdi");
    push_lang_attributes(html, text.language);
    html.push('>');
    for run in runs {
        match run.foreign {
            true => push_isolated(html, run.text, None),
            false => push_words(html, run.text),
        }
    }
    html.push_str("</bdi>");
}
