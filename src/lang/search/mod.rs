//! Words as search finds them: what counts as a word, which words are one, and which are near.
//! Start at [`search_words`].
//!
//! # Map
//!
//! | file | holds |
//! |---|---|
//! | `words` | [`search_words`]: a text as folded words |
//! | `particles` | what Arabic writes before a word, in one piece with it |
//! | `families` | [`Families`]: the words of a dossier that belong together |
//! | `related` | words that no rule brings together: countries and their adjectives, broken plurals |
//! | `function_words` | words that stand in every text |
//! | `skeleton` | [`skeleton()`]: the consonants of a name, alike in every script |
//!
//! The script of a theme does the same with what a reader types, but for families: which words
//! belong together, only the program decides. `tests/browser/search/words.tsv` holds both to one list.

mod families;
mod function_words;
mod particles;
mod related;
mod skeleton;
mod words;

pub use families::Families;
pub use function_words::function_words;
pub use particles::without_article;
pub use skeleton::{CONSONANTS, DIGRAPHS, skeleton};
pub use words::search_words;

#[cfg(test)]
mod tests {
    use std::{env, fs};

    use super::particles::without_particles;
    use super::{search_words, skeleton, without_article};

    /// The words of a text, what may be left of the last of them, and its consonants.
    fn row(text: &str) -> String {
        let mut words = Vec::new();
        search_words(text, &mut |word| words.push(word.to_owned()));
        let last = words.last().cloned().unwrap_or_default();
        let mut candidates = vec![&*last];
        let shorter = without_article(&last).into_iter().chain(without_particles(&last));
        candidates
            .extend(shorter.filter(|_| last.starts_with(|c| matches!(c, 'ا'..='ي'))));
        candidates.dedup();
        let consonants = skeleton(&last).unwrap_or_default();
        format!("{text}\t{}\t{}\t{consonants}\n", words.join(" "), candidates.join(" "))
    }

    /// The script of the theme does the same: `search.mjs` holds it to this list.
    #[test]
    fn words_are_those_of_the_list() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/search/words.tsv");
        let listed = fs::read_to_string(path).unwrap();
        let texts =
            listed.lines().map(|line| line.split('\t').next().unwrap_or_default());
        let made: String = texts.map(row).collect();
        if env::var_os("BLESS").is_some() {
            fs::write(path, &made).unwrap();
        }
        assert_eq!(made, listed);
    }
}
