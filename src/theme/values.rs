//! Page data → values for templates: every leaf is turned into words and markup here, and only
//! here.
//! Start at [`Values`].
//!
//! Words, dates, durations, prose and citation marks become markup, which a template prints as it
//! is. A link becomes a record of its parts, one of which is its markup.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeStruct, Serializer};
use tera::Value;

use super::cache::{Cache, Sort};
use super::html::escape;
use super::isolation::push_text;
use super::locale::Locale;
use super::medium::Medium;
use super::{date, marks, prose};
use crate::lang;
use crate::model::duration::Duration;
use crate::model::edtf::Edtf;
use crate::view::{
    Blocks, Citations, DayElsewhere, Language, Line, Link, Linked, Paragraphs, Passage,
    Show, Text, Voice, Year,
};

/// The fields of a link.
pub(super) mod link {
    /// The relative address; none for a voice without an entry.
    pub(in crate::theme) const HREF: &str = "href";
    /// The words.
    pub(in crate::theme) const NAME: &str = "name";
    /// The markup.
    pub(in crate::theme) const HTML: &str = "html";
}

/// The most bytes of words that are kept: names of coded terms and short titles, of which most are
/// shorter, stand on many pages.
const SHORT: usize = 96;

/// Makes the values of pages in one language.
pub(super) struct Values<'t> {
    locale: &'t Locale,
    /// The values that pages share.
    pub(super) cache: Cache,
    /// The empty list, of which pages have many.
    empty: Value,
}

impl<'t> Values<'t> {
    /// Values in the language of `locale`.
    pub(super) fn new(locale: &'t Locale) -> Self {
        let empty = Value::from(Vec::<Value>::new());
        Values { locale, cache: Cache::default(), empty }
    }
}

/// A record of values under their names.
pub(super) fn record<const N: usize>(fields: [(&'static str, Value); N]) -> Value {
    Value::from_serializable(&Record(fields))
}

/// Values under their names. Tera builds its map from a struct in one step, and from a map in two.
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

    fn plain(&mut self, text: &Text) -> Value {
        let language = self.locale.of(text.language);
        let other = language.map(|language| self.locale.beside(language));
        Value::normal_string(&match language {
            Some(language) => language.plain(&text.words, other),
            None => Cow::Borrowed(&*text.words),
        })
    }

    fn language(&mut self, language: Language) -> Value {
        language_value(language)
    }

    fn text(&mut self, text: &Text) -> Value {
        let locale = self.locale;
        let make = || Value::safe_string(&text_html(locale, text));
        match text.words.len() <= SHORT {
            true => self.cache.get(Sort::Text, &[&text.words, tag(text.language)], make),
            false => make(),
        }
    }

    fn link(&mut self, link: &Link) -> Value {
        let locale = self.locale;
        let Link { href, name, kind } = link;
        // What leads to a place within a page is seldom met again; its words are.
        if href.contains('#') {
            let parts = [&*name.words, tag(name.language)];
            let make = || Value::safe_string(&text_html(locale, name));
            let words = self.cache.get(Sort::Text, &parts, make);
            return link_value(link, words);
        }
        let parts = [href, &*name.words, tag(name.language), kind.name()];
        let make = || link_value(link, Value::safe_string(&text_html(locale, name)));
        self.cache.get(Sort::Link, &parts, make)
    }

    fn voice(&mut self, voice: &Voice) -> Value {
        match voice {
            Voice::Entry(link) => self.link(link),
            Voice::Named(name) => {
                let html = self.text(name);
                record([
                    (link::HREF, Value::none()),
                    (link::NAME, html.clone()),
                    ("kind", Value::none()),
                    (link::HTML, html),
                ])
            }
        }
    }

    fn date(&mut self, date: &Edtf) -> Value {
        let locale = self.locale;
        self.cache.date(date, || Value::safe_string(&date::html(locale, date)))
    }

    fn year(&mut self, Year(year): Year) -> Value {
        let date = lang::PartialDate { year, month: None, day: None };
        Value::normal_string(&self.locale.language.date(date))
    }

    fn day_elsewhere(&mut self, DayElsewhere(day): DayElsewhere) -> Value {
        Value::safe_string(&date::day_html(&self.locale.other, day))
    }

    fn duration(&mut self, duration: Duration) -> Value {
        let units = [
            ("duration-years", duration.years()),
            ("duration-months", duration.months()),
            ("duration-weeks", duration.weeks()),
            ("duration-days", duration.days()),
        ];
        let words: Vec<String> = units
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(id, count)| self.locale.count(Medium::Html, id, count.into()))
            .collect();
        Value::safe_string(&self.locale.language.measures(&words))
    }

    fn citations(&mut self, citations: &Citations) -> Value {
        let mut html = String::with_capacity(citations.0.len() * 160);
        let Values { locale, cache, .. } = self;
        let attribute = &mut |title: &str| {
            cache.get(Sort::Title, &[title], || marks::title_attribute(locale, title))
        };
        marks::push_citations(locale, None, citations, attribute, &mut html);
        Value::safe_string(&html)
    }

    fn paragraphs(&mut self, Paragraphs(first, last): Paragraphs) -> Value {
        let (locale, shown) = (self.locale, format!("¶{first}–{last}"));
        self.cache.get(Sort::Paragraphs, &[&shown], || {
            let mut html = String::with_capacity(32);
            marks::push_paragraphs(locale, &locale.language, &shown, &mut html);
            Value::safe_string(&html)
        })
    }

    fn line(&mut self, line: &Line) -> Value {
        Value::safe_string(&prose::line(self.locale, line))
    }

    fn passage(&mut self, passage: &Passage) -> Value {
        Value::safe_string(&prose::passage(self.locale, passage))
    }

    fn blocks(&mut self, blocks: &Blocks) -> Value {
        Value::safe_string(&prose::blocks(self.locale, blocks))
    }

    fn linked(&mut self, linked: &Linked) -> Value {
        let words = |id: &str| self.locale.message(Medium::Plain, id, &[]).ok();
        let json = serde_json::to_string(&linked.in_words(words)).unwrap_or_default();
        // Nothing in it may end the element around it.
        Value::safe_string(&json.replace('<', "\\u003c"))
    }

    fn list(&mut self, items: Vec<Value>) -> Value {
        match items.is_empty() {
            true => self.empty.clone(),
            false => Value::from(items),
        }
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
        ("digits", Value::normal_string(language.digits)),
    ])
}

/// A link with its words as markup.
fn link_value(link: &Link, words: Value) -> Value {
    let Link { href, name: _, kind } = link;
    let name = words.as_str().unwrap_or_default();
    let html = ["<a href=\"", &escape(href), "\">", name, "</a>"].concat();
    record([
        (link::HREF, Value::normal_string(href)),
        (link::NAME, words),
        ("kind", Value::normal_string(kind.name())),
        (link::HTML, Value::safe_string(&html)),
    ])
}

fn text_html(locale: &Locale, text: &Text) -> String {
    let mut html = String::with_capacity(64);
    push_text(locale, text, &mut html);
    html
}
