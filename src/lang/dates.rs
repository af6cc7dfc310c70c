//! Dates in words, by the Gregorian calendar and, if the settings ask for it, by Umm al-Qura.
//! Start at [`Dates::new`], which makes a formatter for each locale and set of fields.

use std::ops::Range;

use icu::calendar::cal::Hijri;
use icu::calendar::cal::hijri::UmmAlQura;
use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::YMD;
use icu::datetime::{
    DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter as Formatter,
};

use super::date_finder::DateFinder;
use super::months::{self, Names, Precision};
use super::suspicious::without_controls;
use super::tag::{Numbering, Tag};
use super::{LanguageError, PartialDate, Settings};

/// The formatters of one language.
#[derive(Debug)]
pub(super) struct Dates {
    names: Names,
    /// The second set of month names, where both are shown.
    second: Option<Names>,
    hijri: Option<Formatter<Hijri<UmmAlQura>, YMD>>,
    /// Whether the first day of a month is an ordinal number: le 1er juillet.
    first_is_ordinal: bool,
    finder: DateFinder,
}

impl Dates {
    /// The formatters for a language with its settings.
    ///
    /// Errors: month names that the language does not have; a language without names of months;
    /// missing locale data.
    pub(super) fn new(
        tag: &Tag,
        numbering: Numbering,
        settings: &Settings,
    ) -> Result<Dates, LanguageError> {
        let no_data = |e: DateTimeFormatterLoadError| LanguageError::NoData {
            tag: tag.text.clone(),
            cause: e.to_string(),
        };
        let own = tag.formatting(numbering);
        let (first, second) = months::sets(tag, numbering, settings.months, &own)?;
        let names = Names::new(&first).map_err(no_data)?;
        if !names.are_words() {
            return Err(LanguageError::NoNames { tag: tag.text.clone() });
        }
        let second = second.map(|l| Names::new(&l)).transpose().map_err(no_data)?;
        let hijri = if settings.hijri {
            Some(Formatter::try_new((&own).into(), YMD::long()).map_err(no_data)?)
        } else {
            None
        };
        // A text may use any set of names, also one that pages do not show.
        let mut sets = vec![tag.formatting(Numbering::Latn)];
        if tag.is_arabic() {
            sets.extend(months::every_arabic());
        }
        let sets = sets.iter().map(Names::new);
        let sets = sets.collect::<Result<Vec<_>, _>>().map_err(no_data)?;
        let year_first = names.begin_with_year();
        let finder = DateFinder::new(sets.iter().flat_map(Names::all), year_first);
        let first_is_ordinal = tag.is_french();
        Ok(Dates { names, second, hijri, first_is_ordinal, finder })
    }

    /// The date in words; `None` if the calendar has no such date or the year is beyond
    /// ±9999, where ICU4X ends.
    pub(super) fn date(&self, date: PartialDate) -> Option<String> {
        let (precision, month, day) = match (date.month, date.day) {
            (None, _) => (Precision::Year, 1, 1),
            (Some(month), None) => (Precision::Month, month, 1),
            (Some(month), Some(day)) => (Precision::Day, month, day),
        };
        let day = Date::try_new_gregorian(date.year, month, day).ok()?;
        let text = self.with_first(self.names.format(day, precision), precision);
        Some(match (&self.second, precision) {
            (None, _) | (_, Precision::Year) => text,
            (Some(second), _) => {
                let month = self.names.month(day);
                let both = [month, "/", second.month(day)].concat();
                text.replacen(month, &both, 1)
            }
        })
    }

    /// Whether the first day of a month has its own form.
    pub(super) fn has_ordinal_first(&self) -> bool {
        self.first_is_ordinal
    }

    /// A date in which the first day of a month is written as the language does.
    fn with_first(&self, text: String, precision: Precision) -> String {
        match text.strip_prefix("1 ") {
            Some(rest) if self.first_is_ordinal && precision == Precision::Day => {
                format!("1er {rest}")
            }
            _ => text,
        }
    }

    /// The full dates in a text, with their byte ranges.
    pub(super) fn find(&self, text: &str) -> Vec<(Range<usize>, PartialDate)> {
        self.finder.dates(text)
    }

    /// The day by the calendar of Umm al-Qura; `None` if the setting is off, or if the year is
    /// not in 1300–1600 AH: for other years ICU4X computes dates that nobody ever used.
    pub(super) fn hijri(&self, date: PartialDate) -> Option<String> {
        let formatter = self.hijri.as_ref()?;
        let day = Date::try_new_gregorian(date.year, date.month?, date.day?).ok()?;
        let day = day.to_calendar(Hijri::new_umm_al_qura());
        let covered = (1300..=1600).contains(&day.era_year().year);
        let text = || without_controls(formatter.format(&day));
        covered.then(|| self.with_first(text(), Precision::Day))
    }
}

/// The Gregorian day of a day of the calendar of Umm al-Qura; `None` if that has no such day.
pub fn gregorian(year: i32, month: u8, day: u8) -> Option<PartialDate> {
    let calendar = Hijri::new_umm_al_qura();
    let hijri = Date::try_new_hijri_with_calendar(year, month, day, calendar).ok()?;
    let date = hijri.to_calendar(Gregorian);
    Some(PartialDate {
        year: date.era_year().extended_year,
        month: Some(date.month().ordinal),
        day: Some(date.day_of_month().0),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Digits, Months};

    fn dates(tag: &str, settings: Settings) -> Dates {
        let tag = Tag::parse(tag).unwrap();
        let numbering = tag.numbering(settings.digits).unwrap();
        Dates::new(&tag, numbering, &settings).unwrap()
    }

    fn arabic(months: Months) -> Dates {
        dates("ar", Settings { months: Some(months), ..Settings::default() })
    }

    fn day(year: i32, month: u8, day: u8) -> PartialDate {
        PartialDate { year, month: Some(month), day: Some(day) }
    }

    #[test]
    fn twelve_months_in_three_settings() {
        let (gregorian, levantine, both) =
            (arabic(Months::Gregorian), arabic(Months::Levantine), arabic(Months::Both));
        for (month, (greg, lev)) in (1..).zip([
            ("يناير", "كانون الثاني"),
            ("فبراير", "شباط"),
            ("مارس", "آذار"),
            ("أبريل", "نيسان"),
            ("مايو", "أيار"),
            ("يونيو", "حزيران"),
            ("يوليو", "تموز"),
            ("أغسطس", "آب"),
            ("سبتمبر", "أيلول"),
            ("أكتوبر", "تشرين الأول"),
            ("نوفمبر", "تشرين الثاني"),
            ("ديسمبر", "كانون الأول"),
        ]) {
            let pair = format!("{lev}/{greg}");
            let date = day(2023, month, 3);
            let whole = |name: &str| Some(format!("3 {name} 2023"));
            assert_eq!(gregorian.date(date), whole(greg));
            assert_eq!(levantine.date(date), whole(lev));
            assert_eq!(both.date(date), whole(&pair));

            let date = PartialDate { day: None, ..date };
            assert_eq!(both.date(date), Some(format!("{pair} 2023")));
        }
    }

    #[test]
    fn every_precision_in_several_languages() {
        for (tag, digits, expected) in [
            ("ar", None, ["2023", "يوليو 2023", "3 يوليو 2023"]),
            ("ar", Some(Digits::Arab), ["٢٠٢٣", "يوليو ٢٠٢٣", "٣ يوليو ٢٠٢٣"]),
            // CLDR's own choice for these would be other digits and another calendar.
            ("ar-SA", None, ["2023", "يوليو 2023", "3 يوليو 2023"]),
            ("fa", None, ["2023", "ژوئیه 2023", "3 ژوئیه 2023"]),
            ("fa", Some(Digits::Arab), ["۲۰۲۳", "ژوئیه ۲۰۲۳", "۳ ژوئیه ۲۰۲۳"]),
            ("en", None, ["2023", "July 2023", "3 July 2023"]),
            ("en-US", None, ["2023", "July 2023", "July 3, 2023"]),
            ("fr", None, ["2023", "juillet 2023", "3 juillet 2023"]),
            ("ru", None, ["2023", "июль 2023\u{202f}г.", "3 июля 2023\u{202f}г."]),
            ("ja", None, ["2023年", "2023年7月", "2023年7月3日"]),
            ("zh", None, ["2023年", "2023年7月", "2023年7月3日"]),
        ] {
            let dates = dates(tag, Settings { digits, ..Settings::default() });
            let (month, day) = (Some(7), Some(3));
            let written = [(None, None), (month, None), (month, day)]
                .map(|(month, day)| dates.date(PartialDate { year: 2023, month, day }));
            assert_eq!(written, expected.map(|text| Some(text.to_owned())), "{tag}");
        }
    }

    #[test]
    fn the_first_of_a_month_is_an_ordinal_in_french() {
        let settings = Settings { hijri: true, ..Settings::default() };
        for (tag, written) in [
            ("fr", ["1er juillet 2023", "11 juillet 2023", "1er février 1 av. J.-C."]),
            ("fr-CA", ["1er juillet 2023", "11 juillet 2023", "1er février 1 av. J.-C."]),
            (
                "es",
                ["1 de julio de 2023", "11 de julio de 2023", "1 de febrero de 1 a. C."],
            ),
        ] {
            let dates = dates(tag, settings.clone());
            let days = [day(2023, 7, 1), day(2023, 7, 11), day(0, 2, 1)];
            let found = days.map(|day| dates.date(day).unwrap());
            assert_eq!(
                found.each_ref().map(|text| text.replace('\u{a0}', " ")),
                written,
                "{tag}"
            );
        }
        let french = dates("fr", settings);
        assert_eq!(
            french.hijri(day(2024, 3, 11)).as_deref(),
            Some("1er ramadan 1445 AH")
        );
        let month = PartialDate { day: None, ..day(1, 7, 1) };
        assert_eq!(french.date(month).as_deref(), Some("juillet 1"));
    }

    #[test]
    fn far_years_and_days_that_are_none() {
        let (ar, en, ja) = (
            arabic(Months::Both),
            dates("en", Settings::default()),
            dates("ja", Settings::default()),
        );
        let text = |dates: &Dates, date| dates.date(date).unwrap();
        assert_eq!(text(&ar, day(622, 7, 16)), "16 تموز/يوليو 622");
        assert_eq!(text(&ar, day(-43, 3, 15)), "15 آذار/مارس 44 ق.م");
        assert_eq!(text(&ar, day(0, 2, 29)), "29 شباط/فبراير 1 ق.م");
        assert_eq!(text(&en, day(622, 7, 16)), "16 July 622");
        assert_eq!(text(&en, day(-43, 3, 15)), "15 March 44 BC");
        assert_eq!(text(&ja, day(-43, 3, 15)), "紀元前44年3月15日");
        assert_eq!(en.date(day(2023, 2, 29)), None);
        assert_eq!(en.date(day(2023, 0, 1)), None);
        assert_eq!(en.date(day(i32::MIN, 1, 1)), None);
        assert_eq!(en.date(day(i32::MAX, 1, 1)), None);
    }

    #[test]
    fn no_bidi_mark_hides_in_a_date() {
        use crate::lang::suspicious::is_bidi_control;
        for tag in ["ar", "ar-EG", "ar-MA", "fa", "he", "ur", "ckb", "en", "ug", "ps"] {
            let dates = dates(tag, Settings { hijri: true, ..Settings::default() });
            for date in [day(2023, 12, 31), day(-500, 1, 1)] {
                assert!(!dates.date(date).unwrap().contains(is_bidi_control), "{tag}");
            }
            let hijri = dates.hijri(day(2023, 12, 31)).unwrap();
            assert!(!hijri.contains(is_bidi_control), "{tag}");
        }
    }

    #[test]
    fn umm_al_qura_back() {
        for (hijri, expected) in [
            ((1444, 12, 15), day(2023, 7, 3)),
            ((1445, 9, 1), day(2024, 3, 11)),
            ((1300, 1, 1), day(1882, 11, 12)),
        ] {
            let (year, month, of_month) = hijri;
            assert_eq!(gregorian(year, month, of_month), Some(expected));
        }
        assert_eq!(gregorian(1444, 13, 1), None);
        assert_eq!(gregorian(1444, 1, 31), None);
    }

    #[test]
    fn umm_al_qura() {
        let settings = Settings { hijri: true, ..Settings::default() };
        let (ar, en) = (dates("ar", settings.clone()), dates("en", settings.clone()));
        let arab = dates("ar", Settings { digits: Some(Digits::Arab), ..settings });
        // Ramadan 1445 began on 11 March 2024.
        for (date, expected) in [
            (day(2024, 3, 10), "29 شعبان 1445 هـ"),
            (day(2024, 3, 11), "1 رمضان 1445 هـ"),
            (day(2024, 4, 10), "1 شوال 1445 هـ"),
        ] {
            assert_eq!(ar.hijri(date).as_deref(), Some(expected));
        }
        assert_eq!(en.hijri(day(2024, 3, 11)).as_deref(), Some("1 Ramadan 1445 AH"));
        assert_eq!(arab.hijri(day(2024, 3, 11)).as_deref(), Some("١ رمضان ١٤٤٥ هـ"));
        // The first and the last day of the calendar, and their neighbours.
        assert!(ar.hijri(day(1882, 11, 12)).is_some());
        assert_eq!(ar.hijri(day(1882, 11, 11)), None);
        assert!(ar.hijri(day(2174, 11, 25)).is_some());
        assert_eq!(ar.hijri(day(2174, 11, 26)), None);
        // Not for less than a day, and not unless asked for.
        assert_eq!(ar.hijri(PartialDate { year: 2024, month: Some(3), day: None }), None);
        assert_eq!(dates("ar", Settings::default()).hijri(day(2024, 3, 11)), None);
    }
}
