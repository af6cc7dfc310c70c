//! What TeX calls languages.
//! Start at [`name_in_tex`].

/// The name that babel and polyglossia have for the language of a tag; regions are passed over.
pub fn name_in_tex(tag: &str) -> Option<&'static str> {
    let language = tag.split('-').next().unwrap_or(tag);
    Some(match language {
        "ar" => "arabic",
        "de" => "german",
        "en" => "english",
        "es" => "spanish",
        "fa" => "persian",
        "fr" => "french",
        "he" => "hebrew",
        "it" => "italian",
        "pt" => "portuguese",
        "ru" => "russian",
        "tr" => "turkish",
        "uk" => "ukrainian",
        _ => return None,
    })
}
