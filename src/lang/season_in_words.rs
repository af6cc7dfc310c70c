//! A season of a year that somebody wrote in words, in whatever language: «خريف 2022», "summer of 2019".
//! Start at [`season_in_words()`].

use super::folding::fold;
use super::numbers::digit;

/// The names of spring, summer, autumn and winter in the languages of [`super::date_in_words()`]. CLDR has none.
const NAMES: [&[&str]; 4] = [
    &[
        "ربيع",
        "spring",
        "printemps",
        "primavera",
        "весна",
        "весной",
        "بهار",
        "אביב",
        "ilkbahar",
        "bahar",
        "frühling",
        "frühjahr",
    ],
    &[
        "صيف",
        "summer",
        "été",
        "verano",
        "лето",
        "летом",
        "تابستان",
        "קיץ",
        "yaz",
        "sommer",
    ],
    &[
        "خريف",
        "autumn",
        "fall",
        "automne",
        "otoño",
        "осень",
        "осенью",
        "پاییز",
        "סתיו",
        "sonbahar",
        "güz",
        "herbst",
    ],
    &["شتاء", "winter", "hiver", "invierno", "зима", "зимой", "زمستان", "חורף", "kış"],
];
/// The number of the first season in EDTF: spring.
const SPRING: u8 = 21;
/// The most letters of a word between season and year: "of", "de", «لعام».
const SHORT: usize = 4;

/// The year and the season, 21 to 24 as in EDTF, that all of a text names.
pub fn season_in_words(text: &str) -> Option<(i32, u8)> {
    let (mut season, mut year) = (None, None);
    for word in text.split_whitespace() {
        match (season_of(word), year_of(word)) {
            (Some(one), _) if season.is_none() => season = Some(one),
            (_, Some(one)) if year.is_none() => year = Some(one),
            _ if word.chars().count() <= SHORT
                && word.chars().all(char::is_alphabetic) => {}
            _ => return None,
        }
    }
    year.zip(season)
}

fn season_of(word: &str) -> Option<u8> {
    let word = fold(word);
    let word = word.strip_prefix("ال").unwrap_or(&word);
    let is_it = |names: &&[&str]| names.iter().any(|name| fold(name) == word);
    (SPRING..).zip(NAMES).find(|(_, names)| is_it(names)).map(|(season, _)| season)
}

/// A year of four digits.
fn year_of(word: &str) -> Option<i32> {
    let digits: Vec<u32> = word.chars().map(digit).collect::<Option<_>>()?;
    let year = digits.iter().fold(0, |year, digit| year * 10 + digit);
    i32::try_from(year).ok().filter(|_| digits.len() == 4)
}

#[cfg(test)]
mod tests {
    use super::season_in_words;

    #[test]
    fn seasons_of_many_languages_are_read() {
        for (text, season) in [
            ("خريف 2022", Some((2022, 23))),
            ("خريف عام ٢٠٢٢", Some((2022, 23))),
            ("summer of 2019", Some((2019, 21 + 1))),
            ("Été 2019", Some((2019, 22))),
            ("otoño de 2019", Some((2019, 23))),
            ("зимой 2019", Some((2019, 24))),
            ("2019 kış", Some((2019, 24))),
            ("spring", None),
            ("2019", None),
            ("spring or summer 2019", None),
            ("springtime 2019", None),
            ("spring 19", None),
        ] {
            assert_eq!(season_in_words(text), season, "{text}");
        }
    }
}
