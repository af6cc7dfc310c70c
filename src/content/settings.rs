//! `mithaq.toml`: the dossier's title, its two languages, its theme and its day.
//! Start at [`load`].

use toml::de::DeTable;

use super::address::{check_base, is_contact};
use super::cx::Cx;
use super::disk::{Disk, TextFile};
use super::draft::DraftPair;
use super::keys::{ExportTable, LanguageTable, MithaqToml};
use super::table::{LenientToml, Table};
use super::{Digests, Project};
use crate::diagnostic::{Diagnostic, Report, fault};
use crate::lang::{self, Language, LanguageError};
use crate::model::edtf::Day;
use crate::model::exports::Exports;
use crate::model::id::FileName;
use crate::source::Spanned;

/// What `mithaq.toml` says. What is missing or wrong in it was reported.
#[derive(Debug)]
pub struct Settings {
    /// The title.
    pub title: Option<DraftPair<String>>,
    /// The short title.
    pub short: Option<DraftPair<String>>,
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
    /// What files that stand for the whole dossier are called.
    pub name: Option<FileName>,
    /// Whether the archive of the site is in the site.
    pub offline: bool,
    /// Which outputs there are beside the pages.
    pub exports: Exports,
}

impl Settings {
    /// The tags of the two languages.
    pub fn tags(&self) -> [String; 2] {
        self.languages.clone().map(|language| language.tag().to_owned())
    }
}

/// The first language that `mithaq.toml` names, as far as that can be read: in it one can say what is
/// wrong with the rest.
pub fn first_language(project: &Project) -> Option<String> {
    let source = Disk::new(&project.root).read("mithaq.toml", &mut Report::new()).source;
    let (table, _) = DeTable::parse_recoverable(source.text());
    let first = table.get_ref().get("languages")?.get_ref().as_array()?.first()?;
    first.get_ref().as_str().map(str::to_owned)
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
    let mut table: Table<MithaqToml> = toml.all(&source, report);
    let t = &mut table;

    // The languages come first: without them no pair can be read.
    let nobody = [String::new(), String::new()];
    let Some(languages) = languages(t, &mut Cx { report, tags: &nobody }) else {
        // No more can be read, and a misspelt key may be why.
        table.tell_unknown(&mut Cx { report, tags: &nobody });
        return None;
    };
    let tags = languages.clone().map(|language| language.tag().to_owned());
    let cx = &mut Cx { report, tags: &tags };

    format(t, cx);
    let title = t.get(MithaqToml::TITLE, cx);
    let short = t.get(MithaqToml::SHORT, cx);
    let summary = t.get(MithaqToml::SUMMARY, cx);
    let theme = t.get(MithaqToml::THEME, cx);
    let as_of = t.get(MithaqToml::AS_OF, cx);
    let base_url = t.get(MithaqToml::BASE_URL, cx).and_then(|url| base(url, cx));
    let licence = t.get(MithaqToml::LICENCE, cx).map(|text| text.value);
    let publisher = t.get(MithaqToml::PUBLISHER, cx);
    let contact = t.get(MithaqToml::CONTACT, cx).map(|to| contact(to, cx));
    let name = t.get(MithaqToml::NAME, cx).map(|name| name.value);
    let offline = t.get(MithaqToml::OFFLINE, cx);
    let exports = t.get(MithaqToml::EXPORT, cx);
    let exports = exports.map(|table| self::exports(table, cx)).unwrap_or_default();
    table.finish(cx);
    Some(Settings {
        title,
        short,
        summary,
        languages,
        theme,
        as_of,
        base_url,
        licence,
        publisher,
        contact,
        name,
        offline,
        exports,
    })
}

/// What files that stand for the whole dossier are called, before the rest of it is read; `None` where
/// `mithaq.toml` gives no name, or is wrong, which a build reports.
pub fn file_name(project: &Project) -> Option<FileName> {
    let disk = Disk::new(&project.root);
    load(&disk, &mut Digests::default(), &mut Report::new())?.name
}

/// Reads `[export]`.
fn exports(mut table: Table<ExportTable>, cx: &mut Cx) -> Exports {
    let t = &mut table;
    let exports = Exports {
        search: t.get(ExportTable::SEARCH, cx),
        facing: t.get(ExportTable::FACING, cx),
        matrix: t.get(ExportTable::MATRIX, cx),
        timeline: t.get(ExportTable::TIMELINE, cx),
        data: t.get(ExportTable::DATA, cx),
        json: t.get(ExportTable::JSON, cx),
        citations: t.get(ExportTable::CITATIONS, cx),
        metadata: t.get(ExportTable::METADATA, cx),
        feeds: t.get(ExportTable::FEEDS, cx),
        calendar: t.get(ExportTable::CALENDAR, cx),
    };
    table.finish(cx);
    exports
}

fn format(table: &mut Table<MithaqToml>, cx: &mut Cx) {
    if let Some(format) = table.get(MithaqToml::FORMAT, cx)
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

fn languages(table: &mut Table<MithaqToml>, cx: &mut Cx) -> Option<[Language; 2]> {
    let tags = table.get(MithaqToml::LANGUAGES, cx);
    let settings = table.get(MithaqToml::LANGUAGE, cx);
    let [first, second] = tags.as_slice() else {
        let place = tags.first().map_or(table.span(), |tag| &tag.span);
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
    for (tag, table) in settings {
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
    months: Option<Spanned<lang::Months>>,
    digits: Option<Spanned<lang::Digits>>,
    hijri: bool,
}

impl Wishes {
    fn of(tag: &Spanned<String>) -> Self {
        Wishes { tag: tag.clone(), months: None, digits: None, hijri: false }
    }

    /// Reads `[language.<tag>]`.
    fn read(&mut self, mut table: Table<LanguageTable>, cx: &mut Cx) {
        self.months = table.get(LanguageTable::MONTHS, cx);
        self.digits = table.get(LanguageTable::DIGITS, cx);
        self.hijri = table.get(LanguageTable::HIJRI, cx);
        table.finish(cx);
    }

    /// The language with these settings; a setting that it does not have is reported at its place.
    fn language(self, cx: &mut Cx) -> Option<Language> {
        let Wishes { tag, months, digits, hijri } = self;
        let (months, months_at) = months.map(|word| (word.value, word.span)).unzip();
        let (digits, digits_at) = digits.map(|word| (word.value, word.span)).unzip();
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
        cx.report.add(Diagnostic::of_language(place.unwrap_or(tag.span), &error));
        None
    }
}
