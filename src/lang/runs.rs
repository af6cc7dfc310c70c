//! Splitting prose where its direction changes, so that editors need not write isolates.
//! Start at [`runs`]; [`isolate`] is for plain text.

use icu::properties::CodePointMapData;
use icu::properties::props::BidiClass;

use super::Direction;
use super::bidi_class::{Brackets, CharClass, brackets, char_class};

/// A stretch of prose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run<'t> {
    /// The stretch as it stands in the text.
    pub text: &'t str,
    /// Whether it holds words of the other direction, which have to be isolated.
    pub foreign: bool,
}

/// The text between U+2068 and U+2069 (first strong isolate, UAX #9). Its direction then
/// neither changes nor follows the text around it. For plain text only; HTML has `<bdi>`.
pub fn isolate(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// Splits prose of one direction. The runs in order make up the text.
///
/// A foreign run begins and ends with a letter of the other direction, or with a part of the
/// word of that letter: digits (S-400, 3M), a sign (C++, .NET), the last stop of U.S., a closing
/// bracket. No native character stands between its words: "Order. Strategy" is one run, and
/// two names with an Arabic comma between them are two. A number that stands alone is native.
pub(super) fn runs(text: &str, direction: Direction) -> Vec<Run<'_>> {
    if !is_mixed(text, direction) {
        return if text.is_empty() {
            Vec::new()
        } else {
            vec![Run { text, foreign: false }]
        };
    }
    let chars = Chars::new(text, direction);
    let mut found = Vec::new();
    for (from, to) in chars.segments() {
        chars.find_runs(from, to, &mut found);
    }
    let mut out = Vec::new();
    let mut done = 0;
    for (from, to) in found {
        let (from, to) = (chars.offset(from), chars.offset(to));
        if done < from {
            out.push(Run { text: &text[done..from], foreign: false });
        }
        out.push(Run { text: &text[from..to], foreign: true });
        done = to;
    }
    if done < text.len() {
        out.push(Run { text: &text[done..], foreign: false });
    }
    out
}

/// Whether a text has a letter of the other direction. Most texts have none.
pub(super) fn is_mixed(text: &str, direction: Direction) -> bool {
    let classes = CodePointMapData::<BidiClass>::new();
    // No character of these ranges is a letter of the other direction. To look at them first
    // saves 4 % of the time of a build, which asks this of every text.
    let own = |c: char| match direction {
        Direction::Ltr => c < '\u{590}',
        Direction::Rtl => matches!(c, ' '..='@' | '\u{600}'..='\u{6FF}'),
    };
    text.chars().any(|c| {
        !own(c) && char_class(c, classes.get(c), direction) == CharClass::Foreign
    })
}

/// The characters of a text. All positions below count characters.
struct Chars<'t> {
    text: &'t str,
    chars: Vec<(usize, char, CharClass)>,
}

impl<'t> Chars<'t> {
    fn new(text: &'t str, direction: Direction) -> Chars<'t> {
        let classes = CodePointMapData::<BidiClass>::new();
        let class = |c| char_class(c, classes.get(c), direction);
        let mut chars = Vec::with_capacity(text.len());
        chars.extend(text.char_indices().map(|(at, c)| (at, c, class(c))));
        Chars { text, chars }
    }

    fn offset(&self, at: usize) -> usize {
        self.chars.get(at).map_or(self.text.len(), |(offset, ..)| *offset)
    }

    fn class(&self, at: usize) -> Option<CharClass> {
        self.chars.get(at).map(|(.., class)| *class)
    }

    fn char(&self, at: usize) -> Option<char> {
        self.chars.get(at).map(|(_, c, _)| *c)
    }

    /// The stretches that hold something foreign and nothing native.
    fn segments(&self) -> Vec<(usize, usize)> {
        let mut segments = Vec::new();
        let (mut from, mut foreign) = (0, false);
        for (at, (.., class)) in self.chars.iter().enumerate() {
            match class {
                CharClass::Native => {
                    if foreign {
                        segments.push((from, at));
                    }
                    (from, foreign) = (at + 1, false);
                }
                CharClass::Foreign => foreign = true,
                _ => {}
            }
        }
        if foreign {
            segments.push((from, self.chars.len()));
        }
        segments
    }

    /// Finds the foreign runs in a stretch without native characters. There is one, unless a
    /// bracket lacks its partner: a run must not contain such a bracket.
    fn find_runs(&self, from: usize, to: usize, found: &mut Vec<(usize, usize)>) {
        let mut open = vec![(from, to)];
        while let Some((from, to)) = open.pop() {
            match self.run(from, to) {
                None => {}
                Some(Ok(run)) => found.push(run),
                Some(Err(at)) => open.extend([(at + 1, to), (from, at)]),
            }
        }
    }

    /// The run between two positions, or the position of the bracket that divides it; `None`
    /// if there is nothing foreign.
    fn run(&self, from: usize, to: usize) -> Option<Result<(usize, usize), usize>> {
        let foreign = |at: &usize| self.class(*at) == Some(CharClass::Foreign);
        let first = (from..to).find(foreign)?;
        let last = (first..to).rfind(foreign)?;
        let mut run = (self.word_start(from, first), self.word_end(last + 1, to));
        for at in self.unpaired(run.0, run.1) {
            let (c, end) = (self.char(at), self.char(run.1));
            let pair = c.and_then(brackets)?;
            if pair.opens(c) && run.1 < to && pair.closes(end) {
                run.1 += 1;
            } else if pair.closes(c) && run.0 > from && pair.opens(self.char(run.0 - 1)) {
                run.0 -= 1;
            } else {
                return Some(Err(at));
            }
        }
        Some(Ok(run))
    }

    /// The start of the word whose first foreign letter is at `first`.
    fn word_start(&self, from: usize, first: usize) -> usize {
        let of_word = |at: &usize| !self.ends_word(*at);
        let start = (from..first).rev().take_while(of_word).last().unwrap_or(first);
        let letter_or_digit = |at: &usize| {
            matches!(self.class(*at), Some(CharClass::Foreign | CharClass::Digit))
        };
        let start = (start..first).find(letter_or_digit).unwrap_or(first);
        let Some(before) = start.checked_sub(1).filter(|before| *before >= from) else {
            return start;
        };
        let stands_free = before.checked_sub(1).is_none_or(|at| {
            matches!(self.class(at), Some(CharClass::Space | CharClass::Pair))
        });
        let leads = match self.char(before) {
            Some('.') => self.class(start) == Some(CharClass::Foreign),
            sign => matches!(sign, Some('@' | '#' | '$' | '€' | '£' | '+')),
        };
        if stands_free && leads { before } else { start }
    }

    /// The end of the word whose last foreign letter is just before `end`.
    fn word_end(&self, end: usize, to: usize) -> usize {
        let of_word = |at: &usize| !self.ends_word(*at);
        let stretch = end + (end..to).take_while(of_word).count();
        let belongs = |at: &usize| match self.class(*at) {
            Some(CharClass::Foreign | CharClass::Digit | CharClass::Mark) => true,
            _ => self.is_trailing_sign(*at),
        };
        let end = (end..stretch).rfind(belongs).map_or(end, |at| at + 1);
        let stop = self.char(end) == Some('.') && end < to;
        if stop && self.is_abbreviation(end) { end + 1 } else { end }
    }

    /// Whether a sign at the end of a word is part of the word, as in C++ and `https://…/`.
    /// Before a native letter or digit the sign joins two words instead.
    fn is_trailing_sign(&self, at: usize) -> bool {
        const SIGNS: [char; 8] = ['+', '#', '/', '°', '™', '®', '©', '_'];
        let next =
            self.char(at + 1).filter(|_| self.class(at + 1) == Some(CharClass::Native));
        self.char(at).is_some_and(|c| SIGNS.contains(&c))
            && !next.is_some_and(char::is_alphanumeric)
    }

    /// Whether single letters with stops between them stand before the stop at `end`, as in
    /// U.S.
    fn is_abbreviation(&self, end: usize) -> bool {
        let of_word = |at: &usize| !self.ends_word(*at);
        let start = (0..end).rev().take_while(of_word).last().unwrap_or(end);
        let letters_and_stops =
            (start..end).enumerate().all(|(place, at)| match place % 2 {
                0 => self.class(at) == Some(CharClass::Foreign),
                _ => self.char(at) == Some('.'),
            });
        letters_and_stops && end - start >= 3 && (end - start) % 2 == 1
    }

    fn ends_word(&self, at: usize) -> bool {
        matches!(
            self.class(at),
            None | Some(CharClass::Space | CharClass::Pair | CharClass::Native)
        )
    }

    /// The brackets and quotation marks without a partner between two positions: first the
    /// closing ones, then the opening ones, each from the inside out.
    fn unpaired(&self, from: usize, to: usize) -> Vec<usize> {
        let mut closing = Vec::new();
        let mut open: Vec<(usize, Brackets)> = Vec::new();
        for at in from..to {
            let Some(c) = self.char(at) else { continue };
            let Some(pair) = brackets(c) else { continue };
            match open.last() {
                Some((_, last)) if last.closes(Some(c)) => {
                    open.pop();
                }
                _ if pair.opens(Some(c)) => open.push((at, pair)),
                _ => closing.push(at),
            }
        }
        closing.extend(open.iter().rev().map(|(at, _)| *at));
        closing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each foreign run set in ⟦ ⟧.
    fn marked(text: &str, direction: Direction) -> String {
        let found = runs(text, direction);
        let whole: String = found.iter().map(|run| run.text).collect();
        assert_eq!(whole, text, "nothing is lost");
        assert!(found.iter().all(|run| !run.text.is_empty()));
        assert!(found.windows(2).all(|two| two[0].foreign || two[1].foreign));
        let mark = |run: &Run<'_>| match run.foreign {
            true => format!("⟦{}⟧", run.text),
            false => run.text.to_owned(),
        };
        found.iter().map(mark).collect()
    }

    fn assert_marked(direction: Direction, expected: &[&str]) {
        for expected in expected {
            let text = expected.replace(['⟦', '⟧'], "");
            assert_eq!(marked(&text, direction), *expected);
        }
    }

    #[test]
    fn golden_cases() {
        assert_marked(
            Direction::Rtl,
            &["منظومة ⟦S-400⟧ (تريومف)، قال السفير", "المصدر: ⟦DFNC.RU⟧."],
        );
        assert_marked(Direction::Ltr, &["Kuwait (⟦الكويت⟧), 2023"]);
    }

    #[test]
    fn latin_in_arabic() {
        assert_marked(
            Direction::Rtl,
            &[
                "",
                "في 3 تموز 2023، 12:30 - 50%",
                "(٢٠٢٣) ۲۰۲۳ ١٢",
                "⟦Kuwait⟧",
                "مجلة ⟦New Defence Order. Strategy⟧.",
                "قدرات ⟦A2/AD⟧ ولغة ⟦C++⟧، و⟦C#⟧؟",
                "بالـ⟦S-400⟧!",
                "شبكة ⟦3G⟧ وطائرة ⟦Mi-8/17⟧، و⟦Boeing 737 MAX⟧: نعم",
                // A number with a space before it counts something of the sentence.
                "نشرت ⟦Reuters⟧ 12 تقريرا",
                "⟦NATO-2030⟧ و⟦NATO⟧-٢٠٣٠ و⟦NATO⟧/۲۰۳۰ و⟦NATO⟧—2030",
                "وكالة ⟦Reuters⟧، ⟦AFP⟧ و⟦TASS⟧…",
                "⟦AT&T – .NET – @UN⟧",
                "نطاق ⟦.ru⟧ وحساب ⟦@UN⟧ وقال.⟦NET⟧",
                "موقع ⟦https://x.org/ar/?q=1&b=2⟧.",
                "موقع ⟦https://x.org/ar/⟧.",
                "⟦DFNC⟧/دفنس",
                "في ⟦U.S.⟧ و⟦U.K.⟧، ⟦Inc⟧.",
                "قال: \"⟦Foo Bar⟧\".",
                "قال «⟦Foo⟧» و«⟦Bar⟧»",
                "روسيا ⟦Россия⟧ والصين ⟦中国⟧",
                "عبرية שלום ليست غريبة",
                "⟦Qur’an cafe\u{301}⟧ ثم",
            ],
        );
    }

    #[test]
    fn brackets_and_quotes() {
        assert_marked(
            Direction::Rtl,
            &[
                "(⟦S-400⟧)",
                "وزارة ⟦Ministry of Defence (MoD)⟧، قال",
                "⟦Ministry (MoD) of Defence⟧ قال",
                "⟦S-400⟧ (⟦Triumf⟧ وغيره)",
                "(تريومف ⟦Triumf⟧) ⟦S-400⟧",
                "⟦“Foo” and “Bar”⟧ قال",
                "⟦(a) b (c)⟧ قال",
                "(⟦(a) b⟧)",
                "((⟦a⟧ ب) ⟦c⟧)",
                "⟦a (b [c])⟧ ثم",
                "⟦a⟧ [(⟦b⟧ ثم",
                "⟦f(x)⟧) ثم",
            ],
        );
    }

    #[test]
    fn arabic_in_english() {
        assert_marked(
            Direction::Ltr,
            &[
                "",
                "On 3 July 2023, ٢٠٢٣",
                "the «⟦مجلس التعاون⟧», or GCC",
                "⟦الكويت⟧, ⟦قطر⟧ and ⟦مصر⟧.",
                "⟦الكويت، قطر. مصر⟧.",
                "⟦رؤية-٢٠٣٥⟧ and ⟦שלום⟧!",
                "the al-⟦كويت⟧",
                "⟦وزارة (الدفاع)⟧ said",
                "Россия and 中国 are none",
            ],
        );
    }

    #[test]
    fn isolates_of_the_text_are_not_straddled() {
        assert_eq!(
            marked("أ \u{2066}Foo\u{2069} Bar", Direction::Rtl),
            "أ \u{2066}⟦Foo⟧\u{2069} ⟦Bar⟧"
        );
        assert_eq!(isolate("S-400"), "\u{2068}S-400\u{2069}");
    }
}
