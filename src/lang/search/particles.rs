//! What Arabic writes before a word, in one piece with it: the article, and particles of one letter.
//! Start at [`without_article`]; words here are folded.

/// The word after «ال», with «و» or «ف» and «ب», «ك» or «ل» before it; «لل» is such an «ل» too. None if
/// there is no article, or fewer than two letters are left; with a particle before it, fewer than
/// three: «والده» has none.
pub fn without_article(word: &str) -> Option<&str> {
    let strip =
        |word: &'_ str, letters: &[char]| word.strip_prefix(letters).map(str::len);
    let after = |cut: Option<usize>| cut.map_or(word, |left| &word[word.len() - left..]);
    let conjunction = strip(word, &['و', 'ف']);
    for rest in [word, after(conjunction)] {
        let preposition = rest.strip_prefix(['ب', 'ك', 'ل']);
        let nouns = [Some(rest), preposition].into_iter().flatten();
        let noun = nouns.filter_map(|rest| rest.strip_prefix("ال")).next();
        if let Some(noun) = noun.or_else(|| rest.strip_prefix("لل"))
            && noun.chars().count() >= if word.starts_with("ال") { 2 } else { 3 }
        {
            return Some(noun);
        }
    }
    None
}

/// What may be left of a word without particles of one letter: without «و» or «ف», without «ب», «ك» or
/// «ل», and without both. Three letters are left.
pub(super) fn without_particles(word: &str) -> impl Iterator<Item = &str> {
    let conjunction = word.strip_prefix(['و', 'ف']);
    let both = conjunction.and_then(|rest| rest.strip_prefix(['ب', 'ك', 'ل']));
    let preposition = word.strip_prefix(['ب', 'ك', 'ل']);
    let all = [conjunction, preposition, both].into_iter().flatten();
    all.filter(|rest| rest.chars().nth(2).is_some())
}

#[cfg(test)]
mod tests {
    use super::{without_article, without_particles};

    #[test]
    fn the_article_goes_with_what_stands_before_it() {
        for (word, without) in [
            ("الكويت", "كويت"),
            ("والكويت", "كويت"),
            ("وبالكويت", "كويت"),
            ("فالكويت", "كويت"),
            ("كالكويت", "كويت"),
            ("للكويت", "كويت"),
            ("وللكويت", "كويت"),
            ("الين", "ين"),
            ("الي", ""),
            ("والده", ""),
            ("فالور", ""),
            ("وزاره", ""),
            ("بلاد", ""),
        ] {
            assert_eq!(without_article(word).unwrap_or_default(), without, "{word}");
        }
    }

    #[test]
    fn particles_of_one_letter() {
        let without = |word| without_particles(word).collect::<Vec<_>>().join(" ");
        assert_eq!(without("وبروسيا"), "بروسيا روسيا");
        assert_eq!(without("وزاره"), "زاره");
        assert_eq!(without("لقطر"), "قطر");
        assert_eq!(without("وقع"), "");
    }
}
