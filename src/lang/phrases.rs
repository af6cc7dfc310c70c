//! The phrases of the other direction in a line: where each begins and ends.
//! Start at [`phrases`]. The rule stands in `isolation.rs`.

mod numbers;

use icu::properties::props::BidiClass;

use super::Direction;
use super::bidi_class::{CharClass, brackets, closes_sentence};
use super::chars::{Chars, begins_name};
use super::line::Element;

/// The phrases of the other direction, in order. None begins or ends within the words of a link
/// that goes on beyond it.
pub(super) fn phrases(chars: &Chars) -> Vec<(usize, usize)> {
    let finder = Finder { chars };
    let mut found = Vec::new();
    for (from, to) in finder.segments() {
        finder.find(from, to, &mut found);
    }
    found.into_iter().flat_map(|phrase| finder.around_links(phrase)).collect()
}

struct Finder<'c> {
    chars: &'c Chars,
}

impl Finder<'_> {
    /// The stretches that hold something foreign and nothing native.
    fn segments(&self) -> Vec<(usize, usize)> {
        let mut segments = Vec::new();
        let (mut from, mut foreign, mut at) = (0, false, 0);
        while at < self.chars.len() {
            let class = self.chars.class(at);
            // Several marks close a sentence together.
            let marks = match class {
                Some(CharClass::Comma) => {
                    (at..self.chars.len()).take_while(|at| self.closes(*at)).count()
                }
                _ => 0,
            };
            let next = at + marks.max(1);
            match class {
                Some(CharClass::Comma) if marks > 0 && self.is_closing(next) => {}
                Some(CharClass::Native | CharClass::Comma) => {
                    if foreign {
                        segments.push((from, at));
                    }
                    (from, foreign) = (next, false);
                }
                Some(CharClass::Foreign) => foreign = true,
                _ => {}
            }
            at = if class == Some(CharClass::Comma) { next } else { at + 1 };
        }
        if foreign {
            segments.push((from, self.chars.len()));
        }
        segments
    }

    fn closes(&self, at: usize) -> bool {
        self.chars.char(at).is_some_and(closes_sentence)
    }

    /// Whether the marks that end at a position stand just before a closing bracket, a comma, the end of an
    /// element or of the text. Then they part nothing, and are of the direction of the words that they
    /// close.
    fn is_closing(&self, end: usize) -> bool {
        let closer =
            |c: char| c == '’' || brackets(c).is_some_and(|pair| pair.closes(Some(c)));
        let next = self.chars.char(end);
        next.is_none_or(closer) || is_comma(next) || self.chars.ends_element(end, end - 1)
    }

    /// Finds the phrases in a stretch without native characters. There is one, unless a bracket lacks
    /// its partner: a phrase must not contain such a bracket.
    fn find(&self, from: usize, to: usize, found: &mut Vec<(usize, usize)>) {
        // No writer leaves so many brackets without a partner, and each costs a look at the stretch.
        const MOST_DIVISIONS: usize = 64;
        let mut open = vec![(from, to)];
        for _ in 0..2 * MOST_DIVISIONS {
            let Some((from, to)) = open.pop() else { break };
            match self.phrase(from, to) {
                None => {}
                Some(Ok(phrase)) => found.push(phrase),
                Some(Err(at)) => open.extend([(at + 1, to), (from, at)]),
            }
        }
    }

    /// The phrase between two positions, or the position of the bracket that divides it; `None` if
    /// there is nothing foreign.
    fn phrase(&self, from: usize, to: usize) -> Option<Result<(usize, usize), usize>> {
        let foreign = |at: &usize| self.chars.class(*at) == Some(CharClass::Foreign);
        let first = (from..to).find(foreign)?;
        let last = (first..to).rfind(foreign)?;
        let mut start = self.word_start(from, first);
        let mut end = self.word_end(last + 1, to);
        if self.is_set_off(start, end) {
            start += 1;
        }
        start = self.with_number_stuck(from, start);
        end = self.with_numbers_after(start, last, end, to);
        start = self.with_number_before(from, start);
        let before = self.chars.skip_blanks_back(from, start);
        if before > from && matches!(self.chars.char(before - 1), Some('№' | '§')) {
            start = before - 1;
        }
        for at in self.chars.pairs(start, end).unpaired() {
            let (c, next) = (self.chars.char(at), self.chars.char(end));
            let pair = c.and_then(brackets)?;
            if pair.opens(c) && end < to && pair.closes(next) {
                end += 1;
            } else if pair.closes(c)
                && start > from
                && pair.opens(self.chars.char(start - 1))
            {
                start -= 1;
            } else {
                return Some(Err(at));
            }
        }
        Some(Ok(self.whole(from, to, start, end)))
    }

    /// The start of the word whose first foreign letter is at `first`: its digits, and the signs
    /// with which it begins, as in `/etc`, `--help`, `~/x`, `$PATH`, °C and .NET.
    fn word_start(&self, from: usize, first: usize) -> usize {
        let of_word = |at: &usize| !self.chars.ends_word(*at);
        let word = (from..first).rev().take_while(of_word).last().unwrap_or(first);
        let letter_or_digit = |at: &usize| {
            matches!(self.chars.class(*at), Some(CharClass::Foreign | CharClass::Digit))
        };
        let start = (word..first).find(letter_or_digit).unwrap_or(first);
        if !self.chars.begins_word(word) {
            return start;
        }
        let sign = |at: &usize| self.chars.get(*at).is_some_and(begins_name);
        let signs = (word..start).rev().take_while(sign).count();
        let c = |at: usize| self.chars.char(at);
        let capital = self.chars.class(start) == Some(CharClass::Foreign)
            && !c(start).is_some_and(char::is_lowercase);
        match signs {
            // Such a hyphen is a dash of the sentence, or joins what is written.
            1 if c(start - 1) == Some('-') && capital => start,
            // So does a star refer to a note.
            1 if c(start - 1) == Some('*') => start,
            // So many stops are an ellipsis.
            2.. if (start - signs..start).all(|at| c(at) == Some('.')) => start,
            _ => start - signs,
        }
    }

    /// The start of a phrase with the number on whose bracket it stands: what nothing parts is one word,
    /// as in `5(a)` and `5(1)(b)`. In a text from left to right the number is as much of the text.
    fn with_number_stuck(&self, from: usize, start: usize) -> usize {
        let opens = |at: usize| matches!(self.chars.char(at), Some('(' | '['));
        let closes = |at: usize| matches!(self.chars.char(at), Some(')' | ']'));
        let digit = |at: &usize| self.chars.class(*at) == Some(CharClass::Digit);
        if self.chars.direction == Direction::Ltr || start < from + 2 || !opens(start - 1)
        {
            return start;
        }
        let end = start - 1;
        let of_word =
            |at: &usize| !self.chars.ends_word(*at) || opens(*at) || closes(*at);
        let word = (from..end).rev().take_while(of_word).last().unwrap_or(end);
        let number = (word..end).find(digit);
        match number.filter(|_| digit(&(end - 1)) || closes(end - 1)) {
            Some(number) if self.chars.begins_word(number) => number,
            _ => start,
        }
    }

    /// Whether a hyphen before a phrase and one after it set it off from the sentence, as dashes do.
    fn is_set_off(&self, start: usize, end: usize) -> bool {
        let dash = |at: usize| self.chars.char(at) == Some('-');
        dash(start) && !dash(start + 1) && dash(end) && self.chars.ends_word(end + 1)
    }

    /// The end of the word whose last foreign letter is just before `end`.
    fn word_end(&self, end: usize, to: usize) -> usize {
        let of_word = |at: &usize| !self.chars.ends_word(*at);
        let stretch = end + (end..to).take_while(of_word).count();
        let belongs = |at: &usize| match self.chars.class(*at) {
            Some(CharClass::Foreign | CharClass::Digit | CharClass::Mark) => true,
            _ => self.is_trailing_sign(*at),
        };
        let end = (end..stretch).rfind(belongs).map_or(end, |at| at + 1);
        let c = |at: usize| if at < to { self.chars.char(at) } else { None };
        if c(end) == Some('(') && c(end + 1) == Some(')') {
            // The name of a function.
            return end + 2;
        }
        if c(end) == Some('-') && self.is_grade(end) {
            return end + 1;
        }
        let stop = self.chars.char(end) == Some('.') && end < to;
        match self.marks_before_comma(end, to) {
            0 if stop && self.is_abbreviation(end) => end + 1,
            marks => end + marks,
        }
    }

    /// Whether the hyphen at `end` is of a grade, a rating or a blood group: B-, BBB-.
    fn is_grade(&self, end: usize) -> bool {
        let foreign = |at: &usize| self.chars.class(*at) == Some(CharClass::Foreign);
        let start = (0..end).rev().take_while(foreign).last().unwrap_or(end);
        let letters: String = (start..end).filter_map(|at| self.chars.char(at)).collect();
        const GRADES: [&str; 10] =
            ["A", "B", "C", "D", "O", "AA", "BB", "AB", "AAA", "BBB"];
        GRADES.contains(&&*letters)
            && self.chars.begins_word(start)
            && self.chars.ends_word(end + 1)
    }

    /// How many marks at `end` close no sentence, since its comma, semicolon or colon follows: `Corp.،`
    fn marks_before_comma(&self, end: usize, to: usize) -> usize {
        let mark = |at: &usize| matches!(self.chars.char(*at), Some('.' | '!' | '?'));
        let marks = (end..to).take_while(mark).count();
        let stops = (end..to).take_while(|at| self.chars.char(*at) == Some('.')).count();
        let is_ellipsis = stops > 1;
        let next = self.chars.char(end + marks);
        let is_question = next == Some('؟') && stops == 1 && marks == 1;
        if !is_ellipsis && (is_comma(next) || is_question) { marks } else { 0 }
    }

    /// Whether a sign at the end of a word is part of the word, as in C++ and `https://…/`.
    /// Before a native letter or digit the sign joins two words instead.
    fn is_trailing_sign(&self, at: usize) -> bool {
        const SIGNS: [char; 12] =
            ['+', '#', '/', '\\', '™', '®', '©', '_', '⁺', '⁻', '₊', '₋'];
        let sign = self.chars.get(at).is_some_and(|one| {
            SIGNS.contains(&one.c) || one.bidi == BidiClass::EuropeanTerminator
        });
        sign && self.chars.class(at + 1) != Some(CharClass::Native)
    }

    /// Whether single letters with stops between them stand before the stop at `end`, as in
    /// U.S.
    fn is_abbreviation(&self, end: usize) -> bool {
        let of_word = |at: &usize| !self.chars.ends_word(*at);
        let start = (0..end).rev().take_while(of_word).last().unwrap_or(end);
        let letters_and_stops =
            (start..end).enumerate().all(|(place, at)| match place % 2 {
                0 => self.chars.class(at) == Some(CharClass::Foreign),
                _ => self.chars.char(at) == Some('.'),
            });
        letters_and_stops && end - start >= 3 && (end - start) % 2 == 1
    }

    /// A phrase with all that a pair holds which holds nothing native: its first words and the marks
    /// that close its last ones are of the same direction. Such a pair are brackets, quotation marks,
    /// the edges of a link or of emphasis, and the ends of the text.
    fn whole(&self, from: usize, to: usize, start: usize, end: usize) -> (usize, usize) {
        let around =
            |(opener, closer): &(usize, usize)| *opener < start && end <= *closer;
        let mut closed = self.chars.pairs(from, to).closed;
        closed.extend(self.single_quotes(from, to, end));
        // The outermost pair closes last.
        let outermost =
            closed.into_iter().filter(around).max_by_key(|(_, closer)| *closer);
        if let Some((opener, closer)) = outermost {
            return self.chars.trimmed(opener + 1, closer);
        }
        let length = self.chars.len();
        let mut edges = vec![(0, length, Element::Link)];
        edges.extend(self.chars.elements_near(start, end));
        let mut best = (start, end);
        for (opens, closes, element) in edges {
            if opens < from || to < closes || start < opens || closes < end {
                continue;
            }
            let (opens, closes) = self.chars.trimmed(opens, closes);
            let closing = |at: &usize| {
                let c = self.chars.char(*at);
                // Emphasis at the beginning of a paragraph is often its heading, whose stop is of
                // the language around it.
                c.is_some_and(closes_sentence)
                    && (c != Some('.') || element == Element::Link)
            };
            if (end..closes).all(|at| closing(&at)) {
                best.1 = best.1.max(closes);
            }
            let leading =
                |at: &usize| matches!(self.chars.char(*at), Some('.' | '…' | '¿' | '¡'));
            if opens <= start && (opens..start).all(|at| leading(&at)) {
                best.0 = best.0.min(opens);
            }
        }
        best
    }

    /// Single quotation marks around a phrase that ends at `end`.
    fn single_quotes(
        &self,
        from: usize,
        to: usize,
        end: usize,
    ) -> Option<(usize, usize)> {
        let opens = |at: &usize| match self.chars.char(*at) {
            Some('‘') => true,
            // The straight mark is also the apostrophe.
            Some('\'') => self.chars.stands_free(*at),
            _ => false,
        };
        let opener = (from..end).rfind(opens)?;
        let closing = |at: &usize| self.chars.char(*at).is_some_and(closes_sentence);
        let closer = end + (end..to).take_while(closing).count();
        let mark = if self.chars.char(opener) == Some('‘') { '’' } else { '\'' };
        (self.chars.char(closer) == Some(mark)).then_some((opener, closer))
    }

    /// A phrase and the links that it begins or ends within: it takes them in, or is divided where
    /// one has native words as well.
    fn around_links(&self, (start, end): (usize, usize)) -> Vec<(usize, usize)> {
        let (mut first, mut last) = (start, end);
        let mut cuts = vec![];
        for (from, to, element) in self.chars.elements_near(start, end) {
            let crosses = (from < start && start < to && to < end)
                || (start < from && from < end && end < to);
            if element != Element::Link || !crosses {
                continue;
            }
            let native = |at| {
                matches!(
                    self.chars.class(at),
                    Some(CharClass::Native | CharClass::Comma | CharClass::Pair)
                )
            };
            match from < start {
                true if (from..start).any(native) => cuts.push(to),
                true => first = first.min(from),
                false if (end..to).any(native) => cuts.push(from),
                false => last = last.max(to),
            }
        }
        cuts.sort_unstable();
        cuts.push(last);
        let mut parts = Vec::with_capacity(cuts.len());
        for cut in cuts {
            let (from, to) = self.chars.trimmed(first, cut);
            let foreign = |at: usize| self.chars.class(at) == Some(CharClass::Foreign);
            if (from..to).any(foreign) {
                parts.push((from, to));
            }
            first = cut;
        }
        parts
    }
}

/// Whether a character is a comma, semicolon or colon.
fn is_comma(c: Option<char>) -> bool {
    matches!(c, Some(',' | ';' | ':' | '،' | '؛'))
}
