//! The words of a dossier that belong together: forms of one word, a country and its adjective.
//! Start at [`Families::of`].

use std::collections::{BTreeMap, HashMap, HashSet};

use rust_stemmers::{Algorithm, Stemmer};

use super::particles::{without_article, without_particles};
use super::related::related;
use super::search_words;
use crate::lang::Language;

/// What is left out at the end of an Arabic word, if the rest is a word of the dossier. The longest
/// come first. With «ات» goes a «ه» that the rest then has.
const SUFFIXES: [(&str, &str); 16] = [
    ("يات", ""),
    ("ات", "ه"),
    ("تين", "ه"),
    ("تان", "ه"),
    ("ات", ""),
    ("ين", ""),
    ("ون", ""),
    ("ان", ""),
    ("يه", ""),
    ("ها", ""),
    ("هم", ""),
    ("تها", "ه"),
    ("ته", "ه"),
    ("ه", ""),
    ("ي", ""),
    ("ا", ""),
];

/// The keys of the words of a dossier in one language, and which of them belong together.
#[derive(Debug, Default)]
pub struct Families {
    /// For each word how many of its first bytes are particles: the rest is its key.
    cuts: Vec<u8>,
    /// All keys, sorted, each with the first of its family by number.
    keys: BTreeMap<String, u32>,
    /// Words that the dossier lacks and a reader may ask for, since it has others of their family: each with
    /// the first of that.
    lacking: BTreeMap<String, u32>,
}

impl Families {
    /// Decides about `words`, which are folded and sorted, none twice. Of `names`, of countries and persons,
    /// no end is taken.
    /// `other` is the other language of the dossier: Arabic words may stand in texts of any language.
    pub fn of(
        language: &Language,
        other: &Language,
        words: &[&str],
        names: &HashSet<String>,
    ) -> Families {
        let arabic = language.is_arabic();
        let cut = arabic || other.is_arabic();
        let cuts = if cut { cuts(words) } else { vec![0; words.len()] };
        let mut keys: Vec<&str> = words
            .iter()
            .zip(&cuts)
            .map(|(word, cut)| &word[usize::from(*cut)..])
            .collect();
        keys.sort_unstable();
        keys.dedup();
        let mut groups = Groups::of(&keys);
        if arabic {
            groups.join_suffixes(names);
        } else if let Some(algorithm) = algorithm(language.tag()) {
            groups.join_stems(&Stemmer::create(algorithm), names);
        }
        let rows = related(language.tag()).map(|row| {
            let mut words = Vec::new();
            search_words(row, &mut |word| words.push(word.to_owned()));
            words
        });
        let rows: Vec<Vec<String>> = rows.collect();
        rows.iter().for_each(|row| groups.join_all(row));
        let firsts = groups.firsts();
        let mut lacking = BTreeMap::new();
        for row in &rows {
            let known = row.iter().find_map(|word| groups.places.get(word.as_str()));
            let Some(known) = known else { continue };
            let absent =
                row.iter().filter(|word| !groups.places.contains_key(word.as_str()));
            lacking.extend(absent.map(|word| (word.clone(), firsts[*known as usize])));
        }
        let keys = keys.into_iter().map(str::to_owned).zip(firsts).collect();
        Families { cuts, keys, lacking }
    }

    /// How many bytes at the beginning of a word, by its number, are particles.
    pub fn cut(&self, word: usize) -> usize {
        usize::from(self.cuts[word])
    }

    /// All keys in order, each with the number of the first key of its family.
    pub fn keys(&self) -> impl Iterator<Item = (&str, usize)> {
        self.keys.iter().map(|(key, first)| (key.as_str(), *first as usize))
    }

    /// The words of families that the dossier lacks, each with the number of the first key of its family.
    pub fn lacking(&self) -> impl Iterator<Item = (&str, usize)> {
        self.lacking.iter().map(|(word, first)| (word.as_str(), *first as usize))
    }
}

/// For each Arabic word how many of its first bytes are an article or particles. A single letter is a
/// particle only if the dossier has the word without it, and does not have it with an article.
fn cuts(words: &[&str]) -> Vec<u8> {
    let mut bare: HashSet<&str> = HashSet::new();
    let mut with_article: HashSet<&str> = HashSet::new();
    for word in words {
        match without_article(word) {
            Some(noun) => {
                bare.insert(noun);
                with_article.insert(noun);
            }
            None => {
                bare.insert(word);
            }
        }
    }
    let cut = |word: &&str| {
        let rest = without_article(word).or_else(|| {
            let kept = with_article.contains(word);
            without_particles(word).find(|rest| !kept && bare.contains(rest))
        });
        rest.map_or(0, |rest| u8::try_from(word.len() - rest.len()).unwrap_or(0))
    };
    words.iter().map(cut).collect()
}

/// The stemmer of a language.
fn algorithm(tag: &str) -> Option<Algorithm> {
    Some(match tag.split('-').next().unwrap_or(tag) {
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "hu" => Algorithm::Hungarian,
        "it" => Algorithm::Italian,
        "nl" => Algorithm::Dutch,
        "no" | "nb" => Algorithm::Norwegian,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        _ => return None,
    })
}

/// Keys that are brought together step by step.
struct Groups<'k> {
    keys: &'k [&'k str],
    places: HashMap<&'k str, u32>,
    /// For each key another one of its group, nearer to the first.
    parents: Vec<u32>,
}

impl<'k> Groups<'k> {
    fn of(keys: &'k [&'k str]) -> Groups<'k> {
        let places = keys.iter().copied().zip(0..).collect();
        Groups { keys, places, parents: (0..).take(keys.len()).collect() }
    }

    fn first(&self, mut key: u32) -> u32 {
        while self.parents[key as usize] != key {
            key = self.parents[key as usize];
        }
        key
    }

    fn join(&mut self, one: u32, other: u32) {
        let (one, other) = (self.first(one), self.first(other));
        // The shortest of a family stands for it.
        let rank = |key: u32| (self.keys[key as usize].len(), key);
        let (first, rest) =
            if rank(one) <= rank(other) { (one, other) } else { (other, one) };
        self.parents[rest as usize] = first;
    }

    fn join_all(&mut self, words: &[String]) {
        let found: Vec<u32> = words
            .iter()
            .filter_map(|word| self.places.get(word.as_str()).copied())
            .collect();
        found.windows(2).for_each(|two| self.join(two[0], two[1]));
    }

    fn join_suffixes(&mut self, names: &HashSet<String>) {
        let mut rest = String::new();
        for (key, at) in self.keys.iter().zip(0..) {
            let arabic = key.starts_with(|c: char| matches!(c, 'ا'..='ي'));
            if !arabic || names.contains(*key) {
                continue;
            }
            let shorter = SUFFIXES.iter().find_map(|(suffix, instead)| {
                let stem =
                    key.strip_suffix(suffix).filter(|s| s.chars().nth(2).is_some())?;
                rest.clear();
                rest.push_str(stem);
                rest.push_str(instead);
                self.places.get(rest.as_str()).copied()
            });
            if let Some(shorter) = shorter {
                self.join(at, shorter);
            }
        }
    }

    fn join_stems(&mut self, stemmer: &Stemmer, names: &HashSet<String>) {
        let mut stems: HashMap<String, u32> = HashMap::new();
        for (key, at) in self.keys.iter().zip(0..) {
            let letters =
                key.chars().all(char::is_alphabetic) && key.chars().nth(2).is_some();
            if !letters || names.contains(*key) {
                continue;
            }
            let first = *stems.entry(stemmer.stem(key).into_owned()).or_insert(at);
            self.join(at, first);
        }
    }

    /// For each key the first of its group.
    fn firsts(&self) -> Vec<u32> {
        (0..).take(self.keys.len()).map(|key| self.first(key)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Settings;

    /// The families of words, the words of each joined by spaces.
    fn families(tag: &str, words: &str, names: &str) -> String {
        let language = Language::new(tag, Settings::default()).unwrap();
        let mut words: Vec<&str> = words.split(' ').collect();
        words.sort_unstable();
        let names = names.split(' ').map(str::to_owned).collect();
        let families = Families::of(&language, &language, &words, &names);
        let mut all: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for (key, first) in families.keys() {
            all.entry(first).or_default().push(key);
        }
        let all: Vec<String> = all.into_values().map(|words| words.join(" ")).collect();
        all.join("|")
    }

    #[test]
    fn words_that_belong_together() {
        for (tag, words, names, expected) in [
            ("ar", "الكويت والكويت كويت للكويت", "", "كويت"),
            ("ar", "وروسيا روسيا الروسيه روسي بروسيا", "روسيا", "روسي روسيا روسيه"),
            ("ar", "وزاره الوزاره زاره", "", "زاره|وزاره"),
            ("ar", "بحر البحرين عمان عم", "بحرين عمان", "بحر|بحرين|عم|عمان"),
            (
                "ar",
                "وثيقه الوثايق اتفاقيه اتفاقيات اتفاق",
                "",
                "اتفاق اتفاقيات اتفاقيه|وثايق وثيقه",
            ),
            ("ar", "الوزارات وزاره", "", "وزارات وزاره"),
            (
                "en",
                "agreement agreements treaty treaties signed signature",
                "",
                "agreement agreements|signature signed|treaties treaty",
            ),
            ("en", "qatar qatari united states", "states", "qatar qatari|states|united"),
            (
                "ru",
                "договор договора россия россии",
                "",
                "договор договора|россии россия",
            ),
            ("de", "vertrag vertrages", "", "vertrag vertrages"),
            ("fa", "قرارداد قراردادها", "", "قرارداد|قراردادها"),
        ] {
            assert_eq!(families(tag, words, names), expected, "{words}");
        }
    }
}
