//! Finding full dates in prose by the names of months: «3 تموز/يوليو 2023», "3 July 2023".
//! Start at [`DateFinder::dates`].

use std::ops::Range;

use super::PartialDate;

/// Finds dates by the names of months.
#[derive(Debug)]
pub(super) struct DateFinder {
    /// Each name with its month. The longest comes first, so that a name is found before a
    /// shorter name within it.
    names: Vec<(String, u8)>,
}

impl DateFinder {
    /// A finder of dates that name a month by one of `names`.
    pub(super) fn new(names: impl IntoIterator<Item = (String, u8)>) -> DateFinder {
        let mut names: Vec<(String, u8)> =
            names.into_iter().filter(|(name, _)| name.chars().count() > 1).collect();
        names.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        names.dedup();
        DateFinder { names }
    }

    /// Every full date with its byte range: a day, a month and a year next to each other, with
    /// day and month in either order, or a date of ISO 8601.
    pub(super) fn dates(&self, text: &str) -> Vec<(Range<usize>, PartialDate)> {
        let mut found: Vec<(Range<usize>, PartialDate)> = Vec::new();
        if !has_year(text) {
            return found;
        }
        for (name, month) in &self.names {
            for (at, _) in text.match_indices(name.as_str()) {
                let end = at + name.len();
                let inside = found.iter().any(|(range, _)| range.contains(&at));
                if inside || letter_at(text, end) || letter_before(text, at) {
                    continue;
                }
                found.extend(self.around(text, at..end, *month));
            }
        }
        found.extend(iso_dates(text));
        found.sort_by_key(|(range, _)| range.start);
        found
    }

    /// The date whose month is named at `name`.
    fn around(
        &self,
        text: &str,
        name: Range<usize>,
        month: u8,
    ) -> Option<(Range<usize>, PartialDate)> {
        let (before, after) = (&text[..name.start], self.past_other_name(text, name.end));
        if let Some((day, start)) = number_before(before)
            && let Some((year, end)) = number_after(text, after)
        {
            let date = day_of(year, month, day)?;
            return Some((start..end, date));
        }
        let (day, past) = number_after(text, after)?;
        let (year, end) = number_after(text, past)?;
        Some((name.start..end, day_of(year, month, day)?))
    }

    /// The end of a second name of the same month, as in «تموز/يوليو»; `at` if there is none.
    fn past_other_name(&self, text: &str, at: usize) -> usize {
        let rest = text[at..].trim_start();
        let Some(rest) = rest.strip_prefix(['/', '(']) else { return at };
        let rest = rest.trim_start();
        let start = text.len() - rest.len();
        let name = self.names.iter().find(|(name, _)| rest.starts_with(name.as_str()));
        name.map_or(at, |(name, _)| {
            let end = start + name.len();
            if text[end..].starts_with(')') { end + 1 } else { end }
        })
    }
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
    text[at..].chars().next().is_some_and(|c| c.is_alphabetic() && c != '\u{654}')
}

/// Whether an ASCII letter stands before the name, which is then the end of another word. In
/// Arabic a letter may stand there: a preposition is written as one word with the name.
fn letter_before(text: &str, at: usize) -> bool {
    text[..at].chars().next_back().is_some_and(|c| c.is_alphabetic() && c.is_ascii())
}

fn digit(c: char) -> Option<u32> {
    let block = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        _ => return None,
    };
    Some(c as u32 - block as u32)
}

/// The number at the end of `text` and its start. Short words may follow it, as in "3rd of".
fn number_before(text: &str) -> Option<(u32, usize)> {
    let blank = |c: char| c.is_whitespace() || matches!(c, '.' | ',' | '،');
    let mut bare = text.trim_end_matches(blank);
    for _ in 0..2 {
        let word = bare.trim_end_matches(char::is_alphabetic);
        if bare[word.len()..].chars().count() <= 3 {
            bare = word.trim_end_matches(blank);
        }
    }
    let rest = bare.trim_end_matches(|c| digit(c).is_some());
    number(&bare[rest.len()..]).map(|number| (number, rest.len()))
}

/// The number after `at` and its end. A short word may precede it, such as "de".
fn number_after(text: &str, at: usize) -> Option<(u32, usize)> {
    // Persian puts a hamza above the last letter of the name before a year.
    let blank = |c: char| c.is_whitespace() || matches!(c, '.' | ',' | '،' | '\u{654}');
    let rest = text[at..].trim_start_matches(blank);
    let word = rest.trim_start_matches(char::is_alphabetic);
    let short = rest[..rest.len() - word.len()].chars().count() <= 3;
    let rest = if short { word.trim_start_matches(blank) } else { rest };
    let length = rest.find(|c| digit(c).is_none()).unwrap_or(rest.len());
    let end = text.len() - rest.len() + length;
    number(&rest[..length]).map(|number| (number, end))
}

fn number(digits: &str) -> Option<u32> {
    let value = digits
        .chars()
        .try_fold(0_u32, |sum, c| sum.checked_mul(10)?.checked_add(digit(c)?))?;
    (!digits.is_empty()).then_some(value)
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
            ("ar", "تموز 2023"),
            ("ar", "في 3 تموز"),
        ] {
            assert_eq!(found(tag, text), [""; 0], "{text}");
        }
    }
}
