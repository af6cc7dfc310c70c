//! The names of months: the sets that a language has, and the patterns of dates that use them.
//! Start at [`sets`], which chooses by the settings; [`Names`] is one set with its formatters.

use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::{M, Y, YM, YMD};
use icu::datetime::options::YearStyle;
use icu::datetime::{
    DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter as Formatter,
};
use icu::locale::Locale;
use icu::locale::subtags::region;

use super::suspicious::without_controls;
use super::tag::{Numbering, Tag};
use super::{LanguageError, Months};

/// How much of a date is known.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Precision {
    Year,
    Month,
    Day,
}

/// The locales whose month names are used: the one shown first, and the one shown after it.
pub(super) fn sets(
    tag: &Tag,
    numbering: Numbering,
    months: Option<Months>,
    own: &Locale,
) -> Result<(Locale, Option<Locale>), LanguageError> {
    let months = match months {
        None => return Ok((own.clone(), None)),
        Some(Months::Gregorian) if !tag.is_arabic() => return Ok((own.clone(), None)),
        Some(months) if !tag.is_arabic() => {
            return Err(LanguageError::Months { tag: tag.text.clone(), months });
        }
        Some(months) => months,
    };
    // A region has one set of its own (تموز in Syria, يوليو in Egypt, جويلية in Algeria). Its
    // names are used for the setting that they belong to, and common names for the other.
    let levant = Tag::arabic_of(Some(region!("SY")), numbering);
    let common = Tag::arabic_of(None, numbering);
    let (levantine, gregorian) = if july(own) == july(&levant) {
        (own.clone(), common)
    } else {
        (levant, own.clone())
    };
    Ok(match months {
        Months::Levantine => (levantine, None),
        Months::Gregorian => (gregorian, None),
        Months::Both => (levantine, Some(gregorian)),
    })
}

/// The locales that have all the names of months in Arabic, with Latin digits.
pub(super) fn every_arabic() -> Vec<Locale> {
    let regions = [region!("SY"), region!("DZ"), region!("MA"), region!("TN")];
    let regions = regions.into_iter().map(Some).chain([None]);
    regions.map(|region| Tag::arabic_of(region, Numbering::Latn)).collect()
}

/// The name of July, which differs between any two sets.
fn july(locale: &Locale) -> Option<String> {
    let formatter = Formatter::<Gregorian, M>::try_new(locale.into(), M::long()).ok()?;
    let day = Date::try_new_gregorian(2000, 7, 1).ok()?;
    Some(formatter.format(&day).to_string())
}

/// One set of month names, with patterns of dates with and without an era.
#[derive(Debug)]
pub(super) struct Names {
    /// The names by themselves, from January on.
    months: [String; 12],
    short: Formatter<Gregorian, M>,
    without_era: Patterns,
    with_era: Patterns,
}

#[derive(Debug)]
struct Patterns {
    year: Formatter<Gregorian, Y>,
    month: Formatter<Gregorian, YM>,
    day: Formatter<Gregorian, YMD>,
}

impl Names {
    /// The formatters of a locale; their digits are those of the locale.
    pub(super) fn new(locale: &Locale) -> Result<Names, DateTimeFormatterLoadError> {
        let months = Formatter::<Gregorian, M>::try_new(locale.into(), M::long())?;
        let name = |month| {
            let day = Date::try_new_gregorian(2000, month, 1).ok()?;
            Some(without_controls(months.format(&day)))
        };
        Ok(Names {
            months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
                .map(|month| name(month).unwrap_or_default()),
            short: Formatter::try_new(locale.into(), M::medium())?,
            without_era: Patterns::new(locale, YearStyle::NoEra)?,
            with_era: Patterns::new(locale, YearStyle::WithEra)?,
        })
    }

    /// The name of the month of a day, by itself.
    pub(super) fn month(&self, day: Date<Gregorian>) -> &str {
        let before = usize::from(day.month().ordinal).saturating_sub(1);
        self.months.get(before).map_or("", String::as_str)
    }

    /// Whether the months have names, or numbers as in Chinese. For a language that ICU4X does not
    /// know, its data have `M07`.
    pub(super) fn are_words(&self) -> bool {
        let Ok(july) = Date::try_new_gregorian(2000, 7, 1) else { return false };
        let month = self.month(july);
        month.strip_prefix('M').is_none_or(|rest| !rest.chars().all(char::is_numeric))
    }

    /// Every form of a month's name: by itself, within a date, and abbreviated. The locale has to
    /// have Latin digits.
    pub(super) fn all(&self) -> Vec<(String, u8)> {
        let mut names = Vec::new();
        for month in 1..=12 {
            let Ok(day) = Date::try_new_gregorian(2017, month, 25) else { continue };
            let words = self.format(day, Precision::Day);
            let own = self.month(day).to_owned();
            let forms = [Some(own), longest(&words), between_numbers(&words)];
            for name in forms.into_iter().flatten() {
                names.extend(abbreviations(&name).map(|short| (short, month)));
                names.extend(spellings(&name).into_iter().map(|other| (other, month)));
                names.push((name, month));
            }
            let short = without_controls(self.short.format(&day));
            let bare = short.trim_end_matches('.');
            if bare.chars().count() > 2 {
                names.push((bare.to_owned(), month));
            }
        }
        names
    }

    /// Whether a date begins with its year.
    pub(super) fn begin_with_year(&self) -> bool {
        let Ok(day) = Date::try_new_gregorian(2017, 10, 25) else { return false };
        let words = self.without_era.format(day, Precision::Day);
        let mut numbers =
            words.split(|c: char| !c.is_numeric()).filter(|n| !n.is_empty());
        numbers.next().is_some_and(|first| first.chars().count() == 4)
    }

    /// A date in words. Only a year before the common era is written with its era.
    pub(super) fn format(&self, day: Date<Gregorian>, precision: Precision) -> String {
        if day.year().extended_year() > 0 {
            return self.without_era.format(day, precision);
        }
        let text = self.with_era.format(day, precision);
        let year = self.with_era.format(day, Precision::Year);
        if text.contains(&year) {
            return text;
        }
        // CLDR has no pattern with an era for some languages, Arabic among them, and ICU4X
        // falls back to an order that nobody writes. So put the year with its era into the
        // pattern without one.
        let (month, day) = (day.month().ordinal, day.day_of_month().0);
        match Date::try_new_gregorian(2000, month, day) {
            Err(_) => text,
            Ok(leap) => self.without_era.format(leap, precision).replacen(
                &self.without_era.format(leap, Precision::Year),
                &year,
                1,
            ),
        }
    }
}

/// The longest word of a date. Some languages inflect the name there: июль, but 1 июля.
fn longest(date: &str) -> Option<String> {
    let words = date.split(|c: char| c.is_whitespace() || c.is_ascii_punctuation());
    let words = words.filter(|word| word.chars().count() > 2);
    let words = words.filter(|word| word.chars().all(char::is_alphabetic));
    words.max_by_key(|word| word.len()).map(str::to_owned)
}

/// What stands between the 25 and the 2017 of a date, which may be more than a name.
fn between_numbers(date: &str) -> Option<String> {
    let ends = |number: &str| date.find(number).map(|at| (at, at + number.len()));
    let (day, year) = (ends("25")?, ends("2017")?);
    let between = date[day.1.min(year.1)..day.0.max(year.0)].trim();
    between.contains(char::is_alphabetic).then(|| between.to_owned())
}

/// What people write for the name of a month before a stop: its first three or four letters. It is
/// only for scripts with capital letters, where such abbreviations are usual.
fn abbreviations(name: &str) -> impl Iterator<Item = String> {
    let cased = name.chars().all(|c| c.is_lowercase() || c.is_uppercase());
    let long = cased && name.chars().count() > 4;
    let lengths = if long { &[3, 4][..] } else { &[] };
    lengths.iter().map(move |length| name.chars().take(*length).chain(['.']).collect())
}

/// Other spellings of an Arabic name of a month: «تشرين أول» for «تشرين الأول», «يوليه» for «يوليو».
fn spellings(name: &str) -> Vec<String> {
    let mut all = Vec::new();
    if name.contains(" ال") {
        all.push(name.replace(" ال", " "));
    }
    if let Some(stem) = name.strip_suffix("يو") {
        all.push(format!("{stem}يه"));
    }
    all
}

impl Patterns {
    fn new(
        locale: &Locale,
        style: YearStyle,
    ) -> Result<Patterns, DateTimeFormatterLoadError> {
        Ok(Patterns {
            year: Formatter::try_new(locale.into(), Y::long().with_year_style(style))?,
            month: Formatter::try_new(locale.into(), YM::long().with_year_style(style))?,
            day: Formatter::try_new(locale.into(), YMD::long().with_year_style(style))?,
        })
    }

    fn format(&self, day: Date<Gregorian>, precision: Precision) -> String {
        match precision {
            Precision::Year => without_controls(self.year.format(&day)),
            Precision::Month => without_controls(self.month.format(&day)),
            Precision::Day => without_controls(self.day.format(&day)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first_and_second(tag: &str, months: Option<Months>) -> Vec<Option<String>> {
        let tag = Tag::parse(tag).unwrap();
        let own = tag.formatting(Numbering::Latn);
        let (first, second) = sets(&tag, Numbering::Latn, months, &own).unwrap();
        vec![july(&first), second.and_then(|locale| july(&locale))]
    }

    #[test]
    fn a_region_keeps_its_own_names_in_their_set() {
        use Months::*;
        for (tag, months, first, second) in [
            ("ar", None, "يوليو", None),
            ("ar-SY", None, "تموز", None),
            ("ar-DZ", None, "جويلية", None),
            ("ar", Some(Gregorian), "يوليو", None),
            ("ar-SY", Some(Gregorian), "يوليو", None),
            ("ar-DZ", Some(Gregorian), "جويلية", None),
            ("ar", Some(Levantine), "تموز", None),
            ("ar-IQ", Some(Levantine), "تموز", None),
            ("ar-DZ", Some(Levantine), "تموز", None),
            ("ar", Some(Both), "تموز", Some("يوليو")),
            ("ar-LB", Some(Both), "تموز", Some("يوليو")),
            ("ar-DZ", Some(Both), "تموز", Some("جويلية")),
            ("en", Some(Gregorian), "July", None),
        ] {
            let expected = [Some(first), second].map(|name| name.map(str::to_owned));
            assert_eq!(first_and_second(tag, months), expected, "{tag} {months:?}");
        }
    }

    #[test]
    fn only_arabic_has_two_sets() {
        for tag in ["en", "fa", "ckb", "ar-Latn"] {
            let tag = Tag::parse(tag).unwrap();
            let own = tag.formatting(Numbering::Latn);
            for months in [Months::Levantine, Months::Both] {
                let refused = sets(&tag, Numbering::Latn, Some(months), &own);
                let error = LanguageError::Months { tag: tag.text.clone(), months };
                assert_eq!(refused, Err(error));
            }
        }
    }
}
