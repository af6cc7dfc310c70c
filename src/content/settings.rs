//! `mithaq.toml`: the dossier's title, its two languages, its theme and its day.
//! Start at [`load`].

use super::Digests;
use super::address::{check_base, is_contact};
use super::cx::Cx;
use super::disk::{Disk, TextFile};
use super::draft::DraftPair;
use super::table::{LenientToml, Table};
use crate::diagnostic::{Report, fault};
use crate::lang::{self, Language, LanguageError};
use crate::model::edtf::Day;
use crate::sentence::List;
use crate::source::{Span, Spanned};

/// What `mithaq.toml` says. What is missing or wrong in it was reported.
#[derive(Debug)]
pub struct Settings {
    /// The title.
    pub title: Option<DraftPair<String>>,
    /// One or two sentences.
    pub summary: Option<DraftPair<String>>,
    /// The two languages.
    pub languages: [Language; 2],
    /// The name of the theme's folder.
    pub theme: Option<Spanned<String>>,
    /// The day for which statuses are computed.
    pub as_of: Option<Spanned<Day>>,
    /// Where the site is published.
    pub base_url: Option<String>,
    /// The licence of the content.
    pub licence: Option<String>,
    /// Who publishes it.
    pub publisher: Option<DraftPair<String>>,
    /// Where to write to.
    pub contact: Option<String>,
}

impl Settings {
    /// The tags of the two languages.
    pub fn tags(&self) -> [String; 2] {
        self.languages.clone().map(|language| language.tag().to_owned())
    }
}

/// Reads `mithaq.toml`. `None` where the two languages cannot be known, without which nothing
/// else can be read.
pub(super) fn load(
    disk: &Disk,
    digests: &mut Digests,
    report: &mut Report,
) -> Option<Settings> {
    const FILE: &str = "mithaq.toml";
    let TextFile { source, digest, .. } = disk.read(FILE, report);
    digests.add(FILE, digest?);
    let mut toml = LenientToml::default();
    let mut table = toml.all(&source, report);
    let top = source.top();

    // The languages come first: without them no pair can be read.
    let nobody = [String::new(), String::new()];
    let mut cx = Cx { report, tags: &nobody };
    let tags = table.texts("languages", &mut cx);
    let languages = languages(&tags, &mut table, &top, &mut cx)?;
    let tags = languages.clone().map(|language| language.tag().to_owned());
    let mut cx = Cx { report, tags: &tags };

    format(&mut table, &mut cx);
    table.span = top.clone();
    for key in ["title", "theme", "as_of"] {
        table.require(key, example(key, &tags), &mut cx);
    }
    let title = table.pair("title", &mut cx);
    let summary = table.pair("summary", &mut cx);
    let theme = table.text("theme", &mut cx);
    let as_of = table.scalar::<Day>("as_of", &mut cx);
    let base_url = table.text("base_url", &mut cx).and_then(|url| base(url, &mut cx));
    let licence = table.text("licence", &mut cx).map(|text| text.value);
    let publisher = table.pair("publisher", &mut cx);
    let contact = table.text("contact", &mut cx).map(|to| contact(to, &mut cx));
    table.finish(&mut cx);
    Some(Settings {
        title,
        summary,
        languages,
        theme,
        as_of,
        base_url,
        licence,
        publisher,
        contact,
    })
}

fn example(key: &str, [first, second]: &[String; 2]) -> String {
    match key {
        "title" => format!("title = {{ {first} = \"…\", {second} = \"…\" }}"),
        "theme" => "theme = \"diwan\"".to_owned(),
        _ => "as_of = \"2026-01-31\"".to_owned(),
    }
}

fn format(table: &mut Table, cx: &mut Cx) {
    if let Some(format) = table.count("format", cx)
        && format.value != 1
    {
        cx.report.add(fault::bad_value_format(&format.span, format.value as usize));
    }
}

fn base(url: Spanned<String>, cx: &mut Cx) -> Option<String> {
    let base = check_base(&url.value);
    if base.is_none() {
        cx.report.add(fault::bad_link_base(&url.span, &url.value));
    }
    base
}

fn contact(to: Spanned<String>, cx: &mut Cx) -> String {
    if !is_contact(&to.value) {
        cx.report.add(fault::odd_value_contact(&to.span, &to.value));
    }
    to.value
}

fn languages(
    tags: &[Spanned<String>],
    table: &mut Table,
    top: &Span,
    cx: &mut Cx,
) -> Option<[Language; 2]> {
    let settings = table.table("language", cx);
    let [first, second] = tags else {
        let place = tags.first().map_or(top, |tag| &tag.span);
        cx.report.add(match tags.len() {
            0 => fault::missing_field_languages(place),
            count => fault::bad_language_count(place, count),
        });
        return None;
    };
    if first.value == second.value {
        cx.report.add(fault::bad_language_twice(&second.span, &second.value));
        return None;
    }
    let mut wishes = [first, second].map(Wishes::of);
    let tables = settings.map(|table| table.into_named(cx)).unwrap_or_default();
    for (tag, table) in tables {
        match wishes.iter_mut().find(|wish| wish.tag.value == tag.value) {
            Some(wish) => wish.read(table, cx),
            None => {
                let known = tags.iter().map(|known| known.value.as_str());
                let unnamed = fault::bad_language_unnamed(&tag.span, &tag.value);
                cx.report.add_with_near(unnamed, &tag.value, &tag.span, known);
            }
        }
    }
    let [Some(one), Some(two)] = wishes.map(|wish| wish.language(cx)) else {
        return None;
    };
    Some([one, two])
}

/// The settings of one language, before it is known whether it has them.
struct Wishes {
    tag: Spanned<String>,
    months: Option<(lang::Months, Span)>,
    digits: Option<(lang::Digits, Span)>,
    hijri: bool,
}

impl Wishes {
    fn of(tag: &Spanned<String>) -> Self {
        Wishes { tag: tag.clone(), months: None, digits: None, hijri: false }
    }

    /// Reads `[language.<tag>]`.
    fn read(&mut self, mut table: Table, cx: &mut Cx) {
        self.months = word(&mut table, "months", cx);
        self.digits = word(&mut table, "digits", cx);
        self.hijri = table.flag("hijri", cx);
        table.finish(cx);
    }

    /// The language with these settings; a setting that it does not have is reported at its place.
    fn language(self, cx: &mut Cx) -> Option<Language> {
        let Wishes { tag, months, digits, hijri } = self;
        let (months, months_at) = months.unzip();
        let (digits, digits_at) = digits.unzip();
        let settings = lang::Settings { months, digits, hijri };
        let error = match Language::new(&tag.value, settings) {
            Ok(language) => return Some(language),
            Err(error) => error,
        };
        let place = match &error {
            LanguageError::Months { .. } => months_at,
            LanguageError::Digits { .. } => digits_at,
            _ => None,
        };
        cx.report.add(fault::bad_language(place.unwrap_or(tag.span), &error));
        None
    }
}

fn word<T: std::str::FromStr>(
    table: &mut Table,
    key: &'static str,
    cx: &mut Cx,
) -> Option<(T, Span)> {
    let text = table.text(key, cx)?;
    let value = text.value.parse().ok();
    if value.is_none() {
        let allowed = match key {
            "months" => List::plain(["gregorian", "levantine", "both"]),
            _ => List::plain(["latn", "arab"]),
        };
        cx.report.add(fault::bad_value(&text.span, &text.value, key, allowed));
    }
    Some((value?, text.span))
}
