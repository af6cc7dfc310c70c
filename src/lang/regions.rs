//! The names of countries, to find the code of one by its name.
//! Start at [`region_called`].

use icu::locale::Locale;
use icu::locale::subtags::Region;
use icu_locale::names::RegionDisplayName;
use writeable::Writeable;

use super::folding::fold;

/// Of `codes`, that of the country which is called by one of `names` in English or in one of the
/// languages `tags`. A name that only holds that of a country, such as “Sultanate of Oman”,
/// counts where no name is that of a country itself.
pub fn region_called<'c>(
    names: &[String],
    tags: &[String],
    codes: impl Iterator<Item = &'c str>,
) -> Option<&'c str> {
    let names: Vec<String> = names.iter().map(|name| words(name)).collect();
    let tags = || tags.iter().map(String::as_str).chain(["en"]);
    let locales: Vec<Locale> = tags().filter_map(|tag| tag.parse().ok()).collect();
    let mut best: Option<(bool, usize, &str)> = None;
    for code in codes {
        let Ok(region) = code.parse::<Region>() else { continue };
        for locale in &locales {
            let long = RegionDisplayName::try_new_light(locale.into(), region);
            let short = RegionDisplayName::try_new_short_light(locale.into(), region);
            for called in [long, short].into_iter().flatten() {
                let called = words(&called.write_to_string());
                let whole = names.contains(&called);
                let held = || names.iter().any(|name| name.contains(&called));
                // “US” is a part of many names.
                if whole || (called.chars().count() > 4 && held()) {
                    let rank = (whole, called.len(), code);
                    // Of those that a name holds, the longest is meant: Guinea-Bissau, not Guinea.
                    if best.is_none_or(|best| (best.0, best.1) < (rank.0, rank.1)) {
                        best = Some(rank);
                    }
                }
            }
        }
    }
    best.map(|(.., code)| code)
}

/// The words of a name as search compares them, with a space before and after each.
fn words(name: &str) -> String {
    let folded = fold(name);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    let words: Vec<&str> = words.collect();
    format!(" {} ", words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::region_called;

    #[test]
    fn a_country_is_found_by_its_name() {
        let codes = "CD CG GN GQ GW IR KP KR KW OM QA RU SA SY US GB";
        let tags = ["ar".to_owned(), "fr".to_owned()];
        for (name, code) in [
            ("Oman", "OM"),
            ("oman", "OM"),
            ("saudi-arabia", "SA"),
            ("North Korea", "KP"),
            ("uk", "GB"),
            ("united-states", "US"),
            ("عمان", "OM"),
            ("عُمان", "OM"),
            ("سلطنة عمان", "OM"),
            ("Sultanate of Oman", "OM"),
            ("Royaume-Uni", "GB"),
            ("guinea-bissau", "GW"),
            ("Equatorial Guinea", "GQ"),
            ("Guinea", "GN"),
            ("Omanistan", ""),
            ("Gondor", ""),
            ("", ""),
        ] {
            let found = region_called(&[name.to_owned()], &tags, codes.split(' '));
            assert_eq!(found.unwrap_or_default(), code, "{name}");
        }
    }
}
