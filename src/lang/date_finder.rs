//! Finding full dates in prose by the names of months: «3 تموز/يوليو 2023», "3 July 2023",
//! "Oct. 25, 2017". Start at [`DateFinder::dates`].

use std::collections::BTreeMap;
use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use super::PartialDate;
use super::folding::{self, fold};
use super::numbers::digit;

/// Finds dates by the names of months.
#[derive(Debug)]
pub(super) struct DateFinder {
    /// Each name, folded, with its month. The longest comes first, so that a name is found before a
    /// shorter name within it.
    names: Vec<(String, u8)>,
    /// Finds all names in one pass; none if it cannot be made, and then there is no name.
    finder: Option<AhoCorasick>,
    /// Whether the language writes the year first, as in "2023. július 3."
    year_first: bool,
}

/// A text as it is searched: folded, so that «إبريل» is «ابريل» and "JULY" is "july".
struct Folded {
    text: String,
    /// For each byte of `text` the byte of the original from which it comes; at the end, its length.
    origins: Vec<usize>,
}

impl Folded {
    fn of(original: &str) -> Folded {
        let mut folded = Folded {
            text: String::with_capacity(original.len()),
            origins: Vec::with_capacity(original.len() + 1),
        };
        for (at, c) in original.char_indices() {
            match folding::plain(c) {
                Some(c) => folded.text.push(c),
                None if is_accent(c) => {}
                None => folded.text.push_str(&fold(c.encode_utf8(&mut [0; 4]))),
            }
            folded.origins.resize(folded.text.len(), at);
        }
        folded.origins.push(original.len());
        folded
    }

    fn original(&self, range: Range<usize>) -> Range<usize> {
        self.origins[range.start]..self.origins[range.end]
    }
}

impl DateFinder {
    /// A finder of dates that name a month by one of `names`.
    pub(super) fn new(
        names: impl IntoIterator<Item = (String, u8)>,
        year_first: bool,
    ) -> DateFinder {
        let folded = names.into_iter();
        let folded = folded.map(|(name, month)| (Folded::of(&name).text, month));
        let mut names: Vec<(String, u8)> =
            folded.filter(|(name, _)| name.chars().count() > 1).collect();
        names.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        names.dedup();
        // A word that dates of several months have, such as "month", names none of them.
        let shared: Vec<String> = names
            .windows(2)
            .filter(|pair| pair[0].0 == pair[1].0)
            .map(|pair| pair[0].0.clone())
            .collect();
        names.retain(|(name, _)| !shared.contains(name));
        // The names are few, and each finder is made once; so it shall be made quickly.
        let kind = Some(AhoCorasickKind::ContiguousNFA);
        let finder =
            AhoCorasick::builder().kind(kind).build(names.iter().map(|(n, _)| n));
        DateFinder { names, finder: finder.ok(), year_first }
    }

    /// Every full date with its byte range: a day, a month and a year next to each other, with
    /// day and month in either order, or a date of ISO 8601.
    pub(super) fn dates(&self, text: &str) -> Vec<(Range<usize>, PartialDate)> {
        let mut found: Vec<(Range<usize>, PartialDate)> = Vec::new();
        if !has_year(text) {
            return found;
        }
        let folded = Folded::of(text);
        let text = folded.text.as_str();
        let mut covered = Covered::default();
        let mut names = Vec::new();
        if let Some(finder) = &self.finder {
            names.extend(finder.find_overlapping_iter(text));
        }
        names.sort_by_key(|name| (name.pattern(), name.start()));
        for name in names {
            let (at, end) = (name.start(), name.end());
            if covered.contains(at) || letter_at(text, end) || letter_before(text, at) {
                continue;
            }
            let month = self.names[name.pattern().as_usize()].1;
            if let Some((range, date)) = self.around(text, at..end, month) {
                covered.add(&range);
                found.push((range, date));
            }
        }
        found.extend(iso_dates(text));
        found.sort_by_key(|(range, _)| range.start);
        found.into_iter().map(|(range, date)| (folded.original(range), date)).collect()
    }

    /// The date whose month is named at `name`.
    fn around(
        &self,
        text: &str,
        name: Range<usize>,
        month: u8,
    ) -> Option<(Range<usize>, PartialDate)> {
        let (before, after) = (&text[..name.start], self.past_other_name(text, name.end));
        let (first, then) = (number_before(before), number_after(text, after));
        if let (Some((day, start)), Some((year, end))) = (first, then)
            && let Some(date) = day_of(year, month, day)
        {
            return Some((start..end, date));
        }
        if self.year_first {
            if let (Some((year, start)), Some((day, end))) = (first, then)
                && let Some(date) = day_of(year, month, day)
            {
                return Some((start..end, date));
            }
            let (day, at) = first?;
            let (year, start) = number_before(&text[..at])?;
            return Some((start..name.end, day_of(year, month, day)?));
        }
        let (day, past) = then?;
        let (year, end) = number_after(text, past)?;
        Some((name.start..end, day_of(year, month, day)?))
    }

    /// The end of a second name of the same month, as in «تموز/يوليو»; `at` if there is none.
    fn past_other_name(&self, text: &str, at: usize) -> usize {
        let rest = text[at..].trim_start();
        let Some(rest) = rest.strip_prefix(['/', '(', '-']) else { return at };
        let rest = rest.trim_start();
        let start = text.len() - rest.len();
        let name = self.names.iter().find(|(name, _)| rest.starts_with(name.as_str()));
        name.map_or(at, |(name, _)| {
            let end = start + name.len();
            if text[end..].starts_with(')') { end + 1 } else { end }
        })
    }
}

/// Whether a mark is of Latin, Hebrew or Arabic: folding leaves it out after a letter.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

/// Whether four digits follow each other. Most texts have no date, and end here.
fn has_year(text: &str) -> bool {
    let mut row = 0;
    text.chars().any(|c| {
        row = if digit(c).is_some() { row + 1 } else { 0 };
        row == 4
    })
}

fn letter_at(text: &str, at: usize) -> bool {
    text[at..].chars().next().is_some_and(char::is_alphabetic)
}

/// Whether a letter stands before the name, which is then the end of another word. In Arabic and
/// Hebrew a letter may stand there: a preposition is written as one word with the name.
fn letter_before(text: &str, at: usize) -> bool {
    // Latin, Greek and Cyrillic.
    text[..at].chars().next_back().is_some_and(|c| c.is_alphabetic() && c < '\u{530}')
}

/// What may stand between the parts of a date, apart from short words.
fn is_between(c: char) -> bool {
    c.is_whitespace() || matches!(c, '.' | ',' | '،' | '-' | '/' | '’' | '\'')
}

/// The most letters of a word between the parts of a date: "of", "de", «لعام».
const SHORT: usize = 4;

/// The number at the end of `text` and its start. Short words may follow it, as in "3rd of".
fn number_before(text: &str) -> Option<(u32, usize)> {
    let mut bare = text.trim_end_matches(is_between);
    for _ in 0..3 {
        let word = bare.trim_end_matches(char::is_alphabetic);
        if bare[word.len()..].chars().count() <= SHORT {
            bare = word.trim_end_matches(is_between);
        }
    }
    let rest = bare.trim_end_matches(|c: char| c.is_ascii_digit());
    number(&bare[rest.len()..]).map(|number| (number, rest.len()))
}

/// The number after `at` and its end. Short words may precede it, such as "de" or «من عام».
fn number_after(text: &str, at: usize) -> Option<(u32, usize)> {
    let mut rest = text[at..].trim_start_matches(is_between);
    for _ in 0..2 {
        let word = rest.trim_start_matches(char::is_alphabetic);
        if rest[..rest.len() - word.len()].chars().count() <= SHORT {
            rest = word.trim_start_matches(is_between);
        }
    }
    let length = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let end = text.len() - rest.len() + length;
    number(&rest[..length]).map(|number| (number, end))
}

fn number(digits: &str) -> Option<u32> {
    digits.parse().ok()
}

/// The date, if the day is from 1 to 31 and the year from 1000 to 2999.
fn day_of(year: u32, month: u8, day: u32) -> Option<PartialDate> {
    let day = u8::try_from(day).ok().filter(|day| (1..=31).contains(day))?;
    let year = i32::try_from(year).ok().filter(|year| (1000..3000).contains(year))?;
    Some(PartialDate { year, month: Some(month), day: Some(day) })
}

/// Dates such as 2023-07-03.
fn iso_dates(text: &str) -> Vec<(Range<usize>, PartialDate)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('-') {
        let Some(start) = at.checked_sub(4) else { continue };
        let Some(piece) = text.get(start..start + 10) else { continue };
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_alphanumeric());
        let alone = edge(text[..start].chars().next_back())
            && edge(text[start + 10..].chars().next());
        let parts: Vec<&str> = piece.split('-').collect();
        let [year, month, day] = parts.as_slice() else { continue };
        if !alone || (year.len(), month.len(), day.len()) != (4, 2, 2) {
            continue;
        }
        let parsed = (number(year), number(month), number(day));
        let (Some(year), Some(month), Some(day)) = parsed else { continue };
        let month = u8::try_from(month).ok().filter(|month| (1..=12).contains(month));
        if let Some(date) = month.and_then(|month| day_of(year, month, day)) {
            found.push((start..start + 10, date));
        }
    }
    found
}

/// The parts of a text in which dates were found, by where each begins; no two of them overlap.
#[derive(Default)]
struct Covered(BTreeMap<usize, usize>);

impl Covered {
    fn contains(&self, at: usize) -> bool {
        self.0.range(..=at).next_back().is_some_and(|(_, end)| at < *end)
    }

    fn add(&mut self, range: &Range<usize>) {
        let Range { mut start, mut end } = *range;
        while let Some((&before, &its_end)) = self.0.range(..end).next_back()
            && its_end > start
        {
            (start, end) = (start.min(before), end.max(its_end));
            self.0.remove(&before);
        }
        self.0.insert(start, end);
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::{Language, Settings};

    /// The dates found in a text, each as `words = ISO`.
    fn found(tag: &str, text: &str) -> Vec<String> {
        let language = Language::new(tag, Settings::default()).unwrap();
        let dates = language.dates_in(text).into_iter();
        dates
            .map(|(range, date)| {
                let (month, day) = (date.month.unwrap(), date.day.unwrap());
                format!("{} = {}-{month:02}-{day:02}", &text[range], date.year)
            })
            .collect()
    }

    #[test]
    fn dates_as_languages_write_them() {
        for (tag, text, expected) in [
            ("en", "signed on 3 July 2023 in Moscow", "3 July 2023 = 2023-07-03"),
            ("en", "on July 3, 2023.", "July 3, 2023 = 2023-07-03"),
            ("en", "the 3rd of July 2023", "3rd of July 2023 = 2023-07-03"),
            ("en", "since 2023-07-03;", "2023-07-03 = 2023-07-03"),
            ("ar", "في 3 تموز/يوليو 2023،", "3 تموز/يوليو 2023 = 2023-07-03"),
            ("ar", "يوم ٦ كانون الأول ٢٠٢٣.", "٦ كانون الأول ٢٠٢٣ = 2023-12-06"),
            (
                "ar",
                "في 6 كانون الثاني/يناير 2024",
                "6 كانون الثاني/يناير 2024 = 2024-01-06",
            ),
            ("ar", "9 مارس, 2024", "9 مارس, 2024 = 2024-03-09"),
            ("fr", "le 1er juillet 2023", "1er juillet 2023 = 2023-07-01"),
            ("es", "el 3 de julio de 2023", "3 de julio de 2023 = 2023-07-03"),
            ("ru", "3 июля 2023 года", "3 июля 2023 = 2023-07-03"),
            ("fa", "۳ ژوئیهٔ ۲۰۲۳", "۳ ژوئیهٔ ۲۰۲۳ = 2023-07-03"),
            ("fa", "۳ ژوئیه ۲۰۲۳", "۳ ژوئیه ۲۰۲۳ = 2023-07-03"),
            // As editors write them.
            ("ar", "25 اكتوبر 2017", "25 اكتوبر 2017 = 2017-10-25"),
            ("ar", "في 3 إبريل 2017", "3 إبريل 2017 = 2017-04-03"),
            ("ar", "3 ايلول 2017", "3 ايلول 2017 = 2017-09-03"),
            ("ar", "25 تشرين الاول 2017", "25 تشرين الاول 2017 = 2017-10-25"),
            ("ar", "25 تشرين أول 2017", "25 تشرين أول 2017 = 2017-10-25"),
            ("ar", "25 كانون ثانى 2017", "25 كانون ثانى 2017 = 2017-01-25"),
            ("ar", "٣ يوليه ٢٠١٧", "٣ يوليه ٢٠١٧ = 2017-07-03"),
            ("ar", "3 جويلية 2017", "3 جويلية 2017 = 2017-07-03"),
            ("ar", "3 يوليوز 2017", "3 يوليوز 2017 = 2017-07-03"),
            ("ar", "3 تَمُّوز لعام 2017", "3 تَمُّوز لعام 2017 = 2017-07-03"),
            (
                "ar",
                "25 من شهر اكتوبر من عام 2017",
                "25 من شهر اكتوبر من عام 2017 = 2017-10-25",
            ),
            (
                "ar",
                "25 تشرين الاول (اكتوبر) 2017",
                "25 تشرين الاول (اكتوبر) 2017 = 2017-10-25",
            ),
            ("ar-SY", "3 يوليو 2017", "3 يوليو 2017 = 2017-07-03"),
            ("en", "on Oct. 25, 2017,", "Oct. 25, 2017 = 2017-10-25"),
            ("en", "25 Oct 2017", "25 Oct 2017 = 2017-10-25"),
            ("en", "25-OCT-2017", "25-OCT-2017 = 2017-10-25"),
            ("en", "Sept. 5, 2017", "Sept. 5, 2017 = 2017-09-05"),
            ("en", "5 Sept 2017", "5 Sept 2017 = 2017-09-05"),
            ("en-US", "Sept. 5, 2017", "Sept. 5, 2017 = 2017-09-05"),
            ("fr", "le 25 oct. 2017", "25 oct. 2017 = 2017-10-25"),
            ("fr", "le 3 aout 2017", "3 aout 2017 = 2017-08-03"),
            ("fr", "3 juil. 2017", "3 juil. 2017 = 2017-07-03"),
            ("de", "25. Okt. 2017", "25. Okt. 2017 = 2017-10-25"),
            ("ru", "25 окт. 2017 г.", "25 окт. 2017 = 2017-10-25"),
            ("he", "ב־25 באוקטובר 2017", "25 באוקטובר 2017 = 2017-10-25"),
            ("hu", "2017. október 25-én", "2017. október 25 = 2017-10-25"),
            ("ja", "2017年10月25日", "2017年10月25 = 2017-10-25"),
        ] {
            assert_eq!(found(tag, text), [expected], "{text}");
        }
    }

    #[test]
    fn what_is_no_full_date() {
        for (tag, text) in [
            ("en", "in July 2023"),
            ("en", "3 July"),
            ("en", "Marching 3 2023"),
            ("en", "12345-07-03"),
            ("en", "On 3 marked 2023"),
            ("en", "the 25 octets 2017"),
            ("en", "Dismay 3, 2017"),
            ("en", "In 2017 the 3 May"),
            ("ru", "кошмар 3, 2017"),
            ("ar", "تموز 2023"),
            ("ar", "في 3 تموز"),
        ] {
            assert_eq!(found(tag, text), [""; 0], "{text}");
        }
    }

    #[test]
    fn what_a_language_writes_itself_is_found() {
        let table = include_str!("../../tests/plurals/intl.txt");
        let tags = table.lines().filter_map(|line| line.strip_prefix("cardinal\t"));
        let tags = tags.flat_map(|line| line.split('\t').next().unwrap().split(' '));
        let mut missed = Vec::new();
        for tag in tags {
            let Ok(language) = Language::new(tag, Settings::default()) else { continue };
            for month in 1..=12 {
                let date = crate::lang::PartialDate {
                    year: 2017,
                    month: Some(month),
                    day: Some(25),
                };
                let words = language.date(date);
                let found = language.dates_in(&words);
                if found.len() != 1 || found[0].1 != date {
                    missed.push(format!("{tag} {words}"));
                    break;
                }
            }
        }
        assert_eq!(missed, [""; 0]);
    }
}
