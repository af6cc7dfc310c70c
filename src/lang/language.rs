//! A language with its settings, and everything that the program asks of one.
//! Start at [`Language::new`].

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::sync::Arc;

use super::dates::Dates;
use super::figures::{ARABIC, Figures};
use super::glance::Glance;
use super::isolate::Isolate;
use super::isolation;
use super::line::Line;
use super::lists::Lists;
use super::numbers::Numbers;
use super::plurals::Plurals;
use super::sorting::Collation;
use super::tag::{Numbering, Tag};
use super::{Direction, LanguageError, PartialDate, Settings, SortKey, folding, spoken};

/// A language with the settings of a dossier. A clone is cheap and shares the formatters.
///
/// Two languages are equal, and hash alike, if their tags and their settings are equal: then
/// they write everything alike.
#[derive(Clone)]
pub struct Language {
    inner: Arc<Inner>,
}

struct Inner {
    tag: Tag,
    settings: Settings,
    dates: Dates,
    numbers: Numbers,
    plurals: Plurals,
    lists: Lists,
    collation: Collation,
}

impl Language {
    /// The language of a BCP 47 tag, in its canonical spelling and without extensions.
    ///
    /// Errors: any other tag; a setting that the language does not have; a language without names
    /// of months, since ICU4X has neither patterns nor plural rules for it.
    pub fn new(tag: &str, settings: Settings) -> Result<Language, LanguageError> {
        let tag = Tag::parse(tag)?;
        let numbering = tag.numbering(settings.digits)?;
        let dates = Dates::new(&tag, numbering, &settings)?;
        let numbers = Numbers::new(&tag, numbering)?;
        let plurals = Plurals::of(&tag)?;
        let lists = Lists::new(&tag, numbering)?;
        let collation = Collation::new(&tag)?;
        let inner = Inner { tag, settings, dates, numbers, plurals, lists, collation };
        Ok(Language { inner: Arc::new(inner) })
    }

    /// The BCP 47 tag, for the `lang` attribute of HTML.
    pub fn tag(&self) -> &str {
        &self.inner.tag.text
    }

    /// The settings of the dossier for this language.
    pub fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    /// The direction in which the language is written.
    pub fn direction(&self) -> Direction {
        self.inner.tag.direction
    }

    /// A date of the Gregorian calendar in words, as far as it is known: «3 تموز 2023»,
    /// "July 2023", "2023". It has no bidi controls. A date that does not exist (30 February)
    /// or lies beyond the years ±9999 is written in digits, as in ISO 8601.
    pub fn date(&self, date: PartialDate) -> String {
        self.inner.dates.date(date).unwrap_or_else(|| self.digits(iso(date)))
    }

    /// Whether the first day of a month is written in its own way: "1er mars 2024".
    pub fn has_ordinal_first(&self) -> bool {
        self.inner.dates.has_ordinal_first()
    }

    /// The date by the calendar of Umm al-Qura: «1 رمضان 1445 هـ». `None` if the setting is
    /// off, the day is unknown, or the calendar does not cover it (1300 to 1600 AH).
    pub fn hijri(&self, date: PartialDate) -> Option<String> {
        self.inner.dates.hijri(date)
    }

    /// A number in the digits of the settings, grouped by thousands from 10,000 on.
    pub fn number(&self, n: u64) -> String {
        self.inner.numbers.number(n)
    }

    /// A tenth of a number, in the digits of the settings: 12.3.
    pub fn tenths(&self, n: u64) -> String {
        self.inner.numbers.tenths(n)
    }

    /// The text with its ASCII digits replaced by the digits of the settings.
    pub fn digits(&self, text: impl Into<String>) -> String {
        self.inner.numbers.digits(text)
    }

    /// The digits of the settings by their CLDR name: `latn`, `arab`, or `arabext` for Persian.
    pub fn digit_system(&self) -> &'static str {
        self.inner.numbers.system()
    }

    /// The comma of the language's script and a space, as far as the script wants one, for
    /// enumerations without "and".
    pub fn comma(&self) -> &'static str {
        match &self.inner.tag {
            tag if tag.is_arabic_script() => "، ",
            tag if tag.is_unspaced() => "、",
            _ => ", ",
        }
    }

    /// The parts of one length of time: a list, «سنتان وشهر», or in a script without spaces one after the
    /// other, 2年1个月.
    pub fn measures(&self, items: &[String]) -> String {
        if self.inner.tag.is_unspaced() { items.concat() } else { self.list(items) }
    }

    /// The items joined in a sentence: "a, b and c", «قطر ومصر والكويت». Items may be HTML
    /// fragments and come through unchanged.
    pub fn list(&self, items: &[String]) -> String {
        self.inner.lists.and(items)
    }

    /// The items with semicolons between them, for titles: "A; B", «أ؛ ب». Items may be HTML fragments.
    pub fn titles(&self, items: &[String]) -> String {
        self.inner.lists.apart(items)
    }

    /// The items joined as a choice: "a, b or c". Items may be HTML fragments.
    pub fn choice(&self, items: &[String]) -> String {
        self.inner.lists.or(items)
    }

    /// The position of a text in lists of this language (UTS #10 with the tailoring of CLDR).
    /// Leading punctuation, tashkeel and tatweel are ignored. In Arabic the article of the
    /// first word and the differences between forms of hamza are ignored too.
    pub fn sort_key(&self, text: &str) -> SortKey {
        self.inner.collation.key(text)
    }

    /// The letter under which a register lists a text: ك for «الكويت», K for "Kuwait"; `#` if
    /// the text does not begin with a letter. In sorted order, texts under one letter stand
    /// together.
    pub fn index_letter(&self, text: &str) -> String {
        self.inner.collation.letter(text)
    }

    /// The plural rules.
    pub fn plurals(&self) -> &Plurals {
        &self.inner.plurals
    }

    /// A look at the pieces of a line, to know whether [`Language::isolates`] would find anything.
    pub fn glance(&self) -> Glance {
        Glance::new(self.direction(), self.figures())
    }

    /// What has to be isolated in a line of this language: words of the other direction and some
    /// numbers. `other` is the language of words of the other direction, as far as it is known.
    pub fn isolates(&self, line: &Line, other: Option<&Language>) -> Vec<Isolate> {
        let other = other.filter(|other| other.direction() == Direction::Rtl);
        let other = other.map_or(ARABIC, Language::figures);
        isolation::isolates(line, self.direction(), self.figures(), other)
    }

    fn figures(&self) -> Figures {
        let tag = &self.inner.tag;
        let is_arab = tag.is_arabic_script() && tag.arabic_numbering() == Numbering::Arab;
        let ranges = if is_arab { Direction::Rtl } else { Direction::Ltr };
        Figures { ranges, arabic_letters: tag.has_arabic_letters() }
    }

    /// A plain text in which characters isolate what [`Language::isolates`] finds.
    pub fn plain<'t>(&self, text: &'t str, other: Option<&Language>) -> Cow<'t, str> {
        match self.glance().see(text) {
            false => Cow::Borrowed(text),
            true => isolation::plain(text, &self.isolates(&Line::from(text), other)),
        }
    }

    /// A sentence of the program in this language, in which code between back-ticks and words of the other
    /// direction are isolated by characters, if it runs from right to left.
    pub fn sentence(&self, text: &str) -> String {
        match self.direction() {
            Direction::Ltr => text.to_owned(),
            Direction::Rtl => spoken::isolated(text, |line| self.isolates(line, None)),
        }
    }

    /// The same where what shows it may take every line for one from left to right.
    pub fn sentence_alone(&self, text: &str) -> String {
        let sentence = self.sentence(text);
        match self.direction() {
            Direction::Rtl if !sentence.is_empty() => {
                format!("\u{2067}{sentence}\u{2069}")
            }
            Direction::Ltr | Direction::Rtl => sentence,
        }
    }

    /// The direction that has to be given to an isolate with a text of this language, because the text
    /// itself does not show it: outside of what [`Language::isolates`] finds it has no letter.
    pub fn hidden_direction(
        &self,
        text: &str,
        isolates: &[Isolate],
    ) -> Option<Direction> {
        (self.direction() == Direction::Rtl && isolation::hides_direction(text, isolates))
            .then_some(Direction::Rtl)
    }

    /// The full dates in a text with their byte ranges: those that name the month by any of
    /// its names in the language («3 تموز/يوليو 2023», "July 3, 2023"), and 2023-07-03.
    pub fn dates_in(&self, text: &str) -> Vec<(Range<usize>, PartialDate)> {
        self.inner.dates.find(text)
    }

    /// Whether it is Arabic, which writes its article and some particles in one piece with the word.
    pub fn is_arabic(&self) -> bool {
        self.inner.tag.is_arabic()
    }

    /// The text as search compares it: in lower case, without marks and tatweel, with one form
    /// each of alef, yeh and ta marbuta, and with ASCII digits. It depends on no language.
    pub fn fold(&self, text: &str) -> String {
        folding::fold(text)
    }
}

/// The date as in ISO 8601; it need not exist.
fn iso(date: PartialDate) -> String {
    let mut text = date.year.to_string();
    for part in [date.month, date.day].into_iter().map_while(|part| part) {
        text.push_str(&format!("-{part:02}"));
    }
    text
}

impl PartialEq for Language {
    fn eq(&self, other: &Language) -> bool {
        (self.tag(), self.settings()) == (other.tag(), other.settings())
    }
}

impl Eq for Language {}

impl Hash for Language {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.tag(), self.settings()).hash(state);
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Language").field(&self.tag()).finish()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Digits, Months};

    fn language(tag: &str) -> Language {
        Language::new(tag, Settings::default()).unwrap()
    }

    #[test]
    fn a_language_can_be_shared_between_threads() {
        fn shared<T: Send + Sync + Clone + 'static>(_: &T) {}
        shared(&language("ar"));
    }

    #[test]
    fn equal_by_tag_and_settings() {
        let settings = Settings { digits: Some(Digits::Arab), ..Settings::default() };
        let other = Language::new("ar", settings.clone()).unwrap();
        assert_eq!(language("ar"), language("ar"));
        assert_ne!(language("ar"), other);
        assert_eq!(other, Language::new("ar", settings).unwrap());
        assert_ne!(language("ar"), language("ar-SY"));
        assert_eq!(format!("{:?} {0}", language("en-GB")), "Language(\"en-GB\") en-GB");
    }

    #[test]
    fn settings_reach_every_part() {
        let settings = Settings {
            months: Some(Months::Both),
            digits: Some(Digits::Arab),
            hijri: true,
        };
        let ar = Language::new("ar", settings).unwrap();
        let date = PartialDate { year: 2023, month: Some(7), day: Some(3) };
        assert_eq!(ar.date(date), "٣ تموز/يوليو ٢٠٢٣");
        assert_eq!(ar.hijri(date).as_deref(), Some("١٥ ذو الحجة ١٤٤٤ هـ"));
        assert_eq!(ar.number(12_345), "١٢٬٣٤٥");
        assert_eq!(ar.digits("2023-07"), "٢٠٢٣-٠٧");
    }

    #[test]
    fn settings_that_a_language_does_not_have() {
        let error = |tag, months, digits| {
            let settings = Settings { months, digits, hijri: false };
            Language::new(tag, settings).unwrap_err()
        };
        assert_eq!(
            error("en", Some(Months::Levantine), None),
            LanguageError::Months { tag: "en".into(), months: Months::Levantine }
        );
        assert_eq!(
            error("en", None, Some(Digits::Arab)),
            LanguageError::Digits { tag: "en".into(), digits: Digits::Arab }
        );
    }

    #[test]
    fn a_date_that_does_not_exist_is_written_in_digits() {
        let en = language("en");
        let date = |year, month, day| en.date(PartialDate { year, month, day });
        assert_eq!(date(2023, Some(2), Some(30)), "2023-02-30");
        assert_eq!(date(2023, Some(13), None), "2023-13");
        assert_eq!(date(i32::MIN, None, None), "-2147483648");
        assert_eq!(date(12_000, None, Some(5)), "12000");
    }
}
