//! A date that somebody wrote with the name of a month, in whatever language: «3 تموز 2023», "3 juillet 2023".
//! Start at [`date_in_words()`].

use std::sync::LazyLock;

use super::{Language, PartialDate, Settings};

/// The languages whose names of months are known, each with all its forms: those of the United Nations
/// that write them with letters, and those of the region.
const TAGS: [&str; 9] = ["ar", "en", "fr", "es", "ru", "fa", "he", "tr", "de"];

/// They are made when the first such date is met, and most dossiers have none.
static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let all = TAGS.iter().map(|tag| Language::new(tag, Settings::default()));
    all.filter_map(Result::ok).collect()
});

/// The month or the day that all of a text names; none if languages differ about it.
pub fn date_in_words(text: &str) -> Option<PartialDate> {
    let text = text.trim();
    if !text.chars().any(char::is_alphabetic) {
        return None;
    }
    let whole = |text: &str| {
        let found = LANGUAGES.iter().filter_map(|language| {
            let found = language.dates_in(text).into_iter();
            let mut whole = found.filter(|(range, _)| *range == (0..text.len()));
            whole.next().map(|(_, date)| date)
        });
        let found: Vec<PartialDate> = found.collect();
        let all_one = found.windows(2).all(|pair| pair[0] == pair[1]);
        found.first().copied().filter(|_| all_one)
    };
    let month = || {
        let date = whole(&format!("1 {text}"))?;
        Some(PartialDate { day: None, ..date })
    };
    whole(text).or_else(month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_many_languages_are_read() {
        let read = |text: &str| {
            let date = date_in_words(text)?;
            let part = |part: Option<u8>| {
                part.map_or(String::new(), |part| format!("-{part:02}"))
            };
            Some(format!("{}{}{}", date.year, part(date.month), part(date.day)))
        };
        for (text, date) in [
            ("٣ تموز ٢٠٢٣", Some("2023-07-03")),
            ("3 تموز/يوليو 2023", Some("2023-07-03")),
            ("تموز 2023", Some("2023-07")),
            ("3 July 2023", Some("2023-07-03")),
            ("July 3, 2023", Some("2023-07-03")),
            ("Mar. 2019", Some("2019-03")),
            ("3 juillet 2023", Some("2023-07-03")),
            ("1er août 2023", Some("2023-08-01")),
            ("août 2023", Some("2023-08")),
            ("3 de julio de 2023", Some("2023-07-03")),
            ("3 июля 2023", Some("2023-07-03")),
            ("3 Temmuz 2023", Some("2023-07-03")),
            ("3 July", None),
            ("about 3 July 2023 or so", None),
            ("2023-07-03", None),
            ("in force", None),
            ("", None),
        ] {
            assert_eq!(read(text).as_deref(), date, "{text}");
        }
    }
}
