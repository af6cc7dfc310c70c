//! The numbers that belong to a phrase of the other direction.
//! Start at [`Finder::with_numbers_after`].

use super::Finder;
use crate::lang::bidi_class::{CharClass, is_arabic_digit};
use crate::lang::chars::begins_number;
use crate::lang::codes;
use crate::lang::line::Element;

impl Finder<'_> {
    /// The end of a phrase with the numbers that follow its last letter, `last`, and belong to it.
    pub(super) fn with_numbers_after(
        &self,
        start: usize,
        last: usize,
        end: usize,
        to: usize,
    ) -> usize {
        let mut open = self.chars.pairs(start, end).open;
        // The brackets that the phrase itself has opened, and whether a number stands in a later one.
        let (mut own, mut pending) = (open.len(), false);
        let (mut end, mut at) = (end, end);
        while at < to {
            if let Some((c, pair)) = self.chars.bracket(at) {
                if open.last().is_some_and(|(_, last)| last.closes(Some(c))) {
                    open.pop();
                    if open.len() < own || (open.len() == own && pending) {
                        (own, pending, end) = (open.len(), false, at + 1);
                    }
                } else if pair.opens(Some(c)) {
                    open.push((at, pair));
                } else {
                    break;
                }
            } else if self.chars.class(at) == Some(CharClass::Digit) {
                if at == end {
                    // Nothing parts it from a closing bracket, as in UO₂(NO₃)₂.
                    end = self.number_end(at, to);
                    at = end;
                    continue;
                }
                let (numbers, belong) = self.numbers(at, to, last);
                at = numbers;
                match (open.len() > own, belong) {
                    (true, _) => pending = true,
                    (false, true) => end = numbers,
                    (false, false) => {}
                }
                continue;
            }
            at += 1;
        }
        end
    }

    /// The end of the number that stands at `at`, with the signs at its end.
    pub(super) fn number_end(&self, at: usize, to: usize) -> usize {
        let of_word = |at: &usize| !self.chars.ends_word(*at);
        let stretch = at + (at..to).take_while(of_word).count();
        let of_number = |at: &usize| {
            matches!(self.chars.class(*at), Some(CharClass::Digit | CharClass::Mark))
                || self.is_trailing_sign(*at)
        };
        (at..stretch).rfind(of_number).map_or(at + 1, |at| at + 1)
    }

    /// The end of the numbers from `at` on that only blanks and dashes part, and whether they are of the
    /// foreign word that ends at `last`. They are not if a native word follows at once, which they may
    /// count.
    pub(super) fn numbers(&self, at: usize, to: usize, last: usize) -> (usize, bool) {
        let chars = self.chars;
        let start = at;
        let arabic = self.is_arabic_number(at);
        let mut end = self.number_end(at, to);
        loop {
            let blank = chars.skip_blanks(end, chars.len());
            if chars.ends_element(end, last) || chars.ends_element(blank, last) {
                return (end, true);
            }
            let dash =
                |at: &usize| matches!(chars.char(*at), Some('-' | '–' | '+' | '−' | '/'));
            let dashes = (blank..to).take_while(dash).count();
            let next = chars.skip_blanks(blank + dashes, chars.len());
            match chars.get(next) {
                Some(one) if one.class == CharClass::Digit && next < to => {
                    end = self.number_end(next, to);
                }
                Some(one) if dashes == 0 && !arabic => {
                    let word = one.class == CharClass::Native && one.c.is_alphanumeric();
                    return (end, !word || self.counts_nothing(start, end, last));
                }
                _ => return (end, true),
            }
        }
    }

    /// Whether the numbers between two positions can only be of the foreign word before them, whose last
    /// letter is at `last`: `CETS No. 185`, `2x + 1`, `ISO 9001:2015`, the groups of an account.
    pub(super) fn counts_nothing(&self, start: usize, end: usize, last: usize) -> bool {
        const BEFORE_NUMBERS: [&str; 9] =
            ["No", "Nos", "Nr", "Art", "Arts", "Vol", "ext", "ISSN", "ISBN"];
        const OPERATORS: [char; 8] = ['=', '≈', '≤', '≥', '<', '>', '×', '+'];
        let chars = self.chars;
        let letter = |at: &usize| chars.char(*at).is_some_and(char::is_alphabetic);
        let first = (0..=last).rev().take_while(letter).last().unwrap_or(last);
        let word: String = (first..=last).filter_map(|at| chars.char(at)).collect();
        let names = BEFORE_NUMBERS.iter().any(|one| one.eq_ignore_ascii_case(&word));
        let between = chars.skip_blanks_back(last, start);
        let nothing_between = match chars.char(last + 1) {
            Some('.') => between <= last + 2,
            _ => between == last + 1,
        };
        let operator = between < start
            && chars.before(between).is_some_and(|one| OPERATORS.contains(&one.c))
            && chars.class(between.saturating_sub(2)) == Some(CharClass::Space);
        (names && nothing_between) || operator || codes::is_designation(chars, start, end)
    }

    /// Whether a number is in digits of the Arabic script, which in a text from left to right are
    /// foreign as well.
    pub(super) fn is_arabic_number(&self, at: usize) -> bool {
        self.chars.char(at).is_some_and(is_arabic_digit)
    }

    /// The start of a phrase with the number just before its first word, if that belongs to it: if
    /// no native word stands before the number, which may be of that word.
    pub(super) fn with_number_before(&self, from: usize, start: usize) -> usize {
        let c = |at: usize| self.chars.char(at);
        let of_degrees = c(start) == Some('°');
        let of_extension = self.is_extension(start);
        let mut belonging = start;
        let mut at = start;
        loop {
            let end = self.chars.skip_blanks_back(from, at);
            let of_word = |at: &usize| !self.chars.ends_word(*at);
            let word = (from..end).rev().take_while(of_word).last().unwrap_or(end);
            let number = (word..end)
                .find(|at| self.chars.class(*at) == Some(CharClass::Digit))
                .filter(|number| end < at && self.number_end(*number, end) == end);
            let Some(number) = number else { return belonging };
            let sign = |at: &usize| self.chars.get(*at).is_some_and(begins_number);
            let first = number - (word..number).rev().take_while(sign).count();
            if first > word {
                return belonging;
            }
            let before = self.chars.skip_blanks_back(0, first).checked_sub(1);
            let begins = |(from, to, _): (usize, usize, Element)| {
                before.is_none_or(|before| before < from) && from <= first && start < to
            };
            // Degrees are of the letter after them: 29.3759° N.
            let has_degrees = (number..end).any(|at| c(at) == Some('°'));
            let apart = self.chars.elements_near(first, start).any(begins)
                || of_degrees
                || has_degrees
                || of_extension
                || self.is_arabic_number(number);
            match before.and_then(|at| self.chars.class(at)) {
                Some(CharClass::Native) if !apart => {
                    return belonging;
                }
                Some(CharClass::Digit) => {}
                _ => belonging = first,
            }
            at = first;
        }
    }

    /// Whether a phrase is the extension of a telephone number: `ext. 12`.
    pub(super) fn is_extension(&self, start: usize) -> bool {
        let letters = "ext".chars().enumerate();
        let mut word =
            letters.map(|(place, c)| self.chars.char(start + place) == Some(c));
        let next = self.chars.char(start + 3);
        word.all(|same| same) && next.is_some_and(|c| c == '.' || c.is_whitespace())
    }
}
