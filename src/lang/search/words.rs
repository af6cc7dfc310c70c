//! A text as folded words.
//! Start at [`search_words`].

use icu::properties::CodePointMapData;
use icu::properties::props::{
    EnumeratedProperty, GeneralCategory, GeneralCategoryGroup, Script,
};

use crate::lang::folding::{fold, plain};

/// The most parts of a word with signs inside that count as one word too.
const MOST_PARTS: usize = 4;

/// Calls `see` with every word of a text, folded and without hamza. A word with a hyphen, dash, slash,
/// dot or apostrophe inside gives its parts, and then the whole without the sign: `S-400` gives
/// `s`, `400` and `s400`. In scripts that put no spaces between words, each character is a word, and so
/// are each two.
pub fn search_words(text: &str, see: &mut impl FnMut(&str)) {
    let mut reader = Reader::default();
    for c in text.chars() {
        match class(c) {
            Class::Plain(folded) => reader.push(folded),
            Class::Slow => {
                reader.slow = true;
                reader.push(c);
            }
            Class::Unspaced => reader.unspaced(c, see),
            Class::Ignored => {}
            Class::Mark if reader.part.is_empty() => reader.end(see),
            Class::Mark => {
                reader.slow = true;
                reader.push(c);
            }
            Class::Joiner => reader.join(see),
            Class::Other => reader.end(see),
        }
    }
    reader.end(see);
}

/// What a character is within a text of words.
enum Class {
    /// A letter or a digit, folded.
    Plain(char),
    /// A letter or a digit that takes the whole of folding.
    Slow,
    /// A letter of a script that puts no spaces between words.
    Unspaced,
    /// A mark or sign of the Arabic script that folding removes.
    Ignored,
    /// A mark, or an invisible character.
    Mark,
    /// A sign that may stand inside a word.
    Joiner,
    Other,
}

fn class(c: char) -> Class {
    match c {
        'a'..='z' | '0'..='9' => Class::Plain(c),
        'A'..='Z' => Class::Plain(c.to_ascii_lowercase()),
        '-' | '/' | '.' | '\'' | '’' | '‐' | '‑' | '–' => Class::Joiner,
        '\0'..='\u{7f}' => Class::Other,
        'ء' | '\u{640}' | '\u{64B}'..='\u{655}' | '\u{670}' => Class::Ignored,
        'آ'..='ي' | '٠'..='٩' => plain(c).map_or(Class::Slow, Class::Plain),
        '«' | '»' | '،' | '؛' | '؟' | '“' | '”' | '\u{A0}' => Class::Other,
        _ => rare(c),
    }
}

fn rare(c: char) -> Class {
    use GeneralCategoryGroup as Group;
    let category = GeneralCategory::for_char(c);
    let is = |group: Group| group.contains(category);
    if is(Group::Letter) || is(Group::Number) {
        let script = CodePointMapData::<Script>::new().get(c);
        let unspaced = matches!(
            script,
            Script::Han
                | Script::Hiragana
                | Script::Katakana
                | Script::Thai
                | Script::Lao
                | Script::Khmer
                | Script::Myanmar
        );
        if unspaced { Class::Unspaced } else { Class::Slow }
    } else if is(Group::Mark) || category == GeneralCategory::Format {
        Class::Mark
    } else {
        Class::Other
    }
}

/// The word that is being read.
#[derive(Default)]
struct Reader {
    /// Its last part so far.
    part: String,
    /// Whether the part has to be folded as a whole.
    slow: bool,
    /// All parts before that one.
    whole: String,
    parts: usize,
    /// The letter before, of a script without spaces.
    before: Option<char>,
}

impl Reader {
    fn push(&mut self, c: char) {
        self.before = None;
        self.part.push(c);
    }

    /// A sign that may stand inside a word.
    fn join(&mut self, see: &mut impl FnMut(&str)) {
        if self.part.is_empty() {
            return self.end(see);
        }
        self.end_part(see);
    }

    fn end_part(&mut self, see: &mut impl FnMut(&str)) {
        self.before = None;
        if self.slow {
            let is_word = |c: &char| c.is_alphanumeric() || is_mark(*c);
            self.part =
                fold(&self.part).chars().filter(|c| *c != 'ء').filter(is_word).collect();
            self.slow = false;
        }
        if !self.part.is_empty() {
            see(&self.part);
            self.whole.push_str(&self.part);
            self.parts += 1;
            self.part.clear();
        }
    }

    fn end(&mut self, see: &mut impl FnMut(&str)) {
        if !self.part.is_empty() {
            self.end_part(see);
        }
        if (2..=MOST_PARTS).contains(&self.parts) {
            see(&self.whole);
        }
        self.whole.clear();
        self.parts = 0;
        self.before = None;
    }

    fn unspaced(&mut self, c: char, see: &mut impl FnMut(&str)) {
        let before = self.before;
        self.end(see);
        let folded = fold(c.encode_utf8(&mut [0; 4]));
        see(&folded);
        let Some(c) = folded.chars().next() else { return };
        if let Some(before) = before {
            see(&String::from_iter([before, c]));
        }
        self.before = Some(c);
    }
}

fn is_mark(c: char) -> bool {
    GeneralCategoryGroup::Mark.contains(GeneralCategory::for_char(c))
}

#[cfg(test)]
mod tests {
    use super::search_words;

    fn words(text: &str) -> String {
        let mut found = Vec::new();
        search_words(text, &mut |word| found.push(word.to_owned()));
        found.join(" ")
    }

    #[test]
    fn what_is_a_word() {
        for (text, expected) in [
            ("S-400, Su-35.", "s 400 s400 su 35 su35"),
            ("«إس-400» و٢٠١٩", "اس 400 اس400 و2019"),
            ("الأُرْدُنّ، شيء — آسيـا", "الاردن شي اسيا"),
            ("Łódź’s naïve café", "lodz s lodzs naive cafe"),
            ("e\u{301}tat ① ﻻ", "etat 1 لا"),
            ("пе\u{440}вый й ё", "первый й ё"),
            ("می\u{200C}رود", "ميرود"),
            ("中国和俄", "中 国 中国 和 国和 俄 和俄"),
            ("2023-07-03", "2023 07 03 20230703"),
            ("a--b .x' -", "a b x"),
            ("", ""),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
    }
}
