//! Numbers with signs in text that runs from right to left: which have to be isolated.
//! Start at [`Figures::find`]. The rule stands in `isolation.rs`.

use std::ops::Range;

use icu::properties::props::BidiClass;

use super::Direction;
use super::bidi_class::CharClass;
use super::chars::{Char, Chars};
use super::codes::code;
use super::isolate::How;

/// The order of Arabic: what is foreign in a text from left to right is in most cases Arabic.
pub(super) const ARABIC: Figures =
    Figures { ranges: Direction::Rtl, arabic_letters: true };

/// How a language that is written from right to left orders numbers with signs between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Figures {
    /// The direction of a range: 2019-2024.
    pub(super) ranges: Direction,
    /// Whether the letters are those that turn the numbers after them (UAX #9, rule W2): the scripts
    /// of Arabic, Syriac and Thaana.
    pub(super) arabic_letters: bool,
}

impl Figures {
    /// What has to be isolated between two positions, of which those in `skip` are isolated
    /// already. The stretch is a paragraph of its own or begins one.
    pub(super) fn find(
        self,
        chars: &Chars,
        range: Range<usize>,
        skip: &[(usize, usize)],
    ) -> Vec<(usize, usize, How)> {
        let mut found = Vec::new();
        let mut skip = skip.iter().copied().peekable();
        // Whether the last letter turns the numbers after it.
        let mut turned = false;
        let mut at = range.start;
        while at < range.end {
            while skip.next_if(|(_, to)| *to <= at).is_some() {}
            if let Some((_, to)) = skip.next_if(|(from, _)| *from <= at) {
                at = to;
                continue;
            }
            let stop = skip.peek().map_or(range.end, |(from, _)| *from);
            let Some(one) = chars.get(at) else { break };
            match one.bidi {
                BidiClass::ArabicLetter => turned = true,
                BidiClass::RightToLeft | BidiClass::LeftToRight => turned = false,
                _ if begins_figure(chars, at, stop) => {
                    at = self.figure(chars, at, stop, turned, &mut found);
                    continue;
                }
                _ => {}
            }
            at += 1;
        }
        found
    }

    /// What has to be isolated in the figure that begins at `at`; returns its end.
    fn figure(
        self,
        chars: &Chars,
        at: usize,
        stop: usize,
        turned: bool,
        found: &mut Vec<(usize, usize, How)>,
    ) -> usize {
        // A bracket may be one of the number, or stand around it.
        for from in [at, at + 1] {
            if let Some(end) = code(chars, from, stop) {
                found.push((from, end, from_left(chars, from, end)));
                return end;
            }
            if chars.char(at) != Some('(') {
                break;
            }
        }
        let number = (at..stop).find(|at| chars.is_digit(*at)).unwrap_or(at);
        let end = expression_end(chars, number, stop);
        let signs_after = (end..stop).take_while(|at| is_unit(chars, *at)).count();
        let inner = |sign: fn(Char) -> bool| {
            (number..end).any(|at| chars.get(at).is_some_and(sign))
        };
        let has_unit = inner(|one| one.bidi == BidiClass::EuropeanTerminator);
        let parts =
            inner(|one| !one.is_digit() && one.bidi != BidiClass::CommonSeparator);
        let units = (at..number).rev().take_while(|at| is_unit(chars, *at)).count();
        let signed = (at..number - units)
            .next_back()
            .filter(|at| matches!(chars.char(*at), Some('+' | '-' | '−')));
        if self.ranges == Direction::Ltr && (parts || signed.is_some()) {
            // In the Arabic script a unit outside of the numbers stands as after a letter.
            let with_units = has_unit || !self.arabic_letters;
            let mut from = signed.unwrap_or(number);
            if with_units {
                from -= (at..from).rev().take_while(|at| is_unit(chars, *at)).count();
            }
            let to = if with_units { end + signs_after } else { end };
            found.push((from, to, from_left(chars, from, to)));
        } else if !turned && self.arabic_letters {
            as_after_a_letter(chars, at, end + signs_after, found);
        }
        end + signs_after
    }
}

/// How figures are isolated that run from left to right. The digits of Arabic turn signs between
/// them even there, so that their direction has to be overridden.
fn from_left(chars: &Chars, from: usize, to: usize) -> How {
    let arabic =
        |at: usize| chars.get(at).is_some_and(|one| one.bidi == BidiClass::ArabicNumber);
    if (from..to).any(arabic) { How::Override } else { How::Ltr }
}

/// Isolates each sign that, beside European digits, is a part of the number (UAX #9, rules W4 and W5),
/// unless an Arabic letter stands before it. So it is set as if one did.
fn as_after_a_letter(
    chars: &Chars,
    from: usize,
    to: usize,
    found: &mut Vec<(usize, usize, How)>,
) {
    let european = |at: Option<usize>| {
        at.and_then(|at| chars.get(at))
            .is_some_and(|one| one.bidi == BidiClass::EuropeanNumber)
    };
    let mut at = from;
    while at < to {
        let units = (at..to).take_while(|at| is_unit(chars, *at)).count();
        let next = at + units.max(1);
        let separates =
            chars.get(at).is_some_and(|one| one.bidi == BidiClass::EuropeanSeparator)
                && european(at.checked_sub(1))
                && european(Some(next));
        let counts = units > 0 && (european(at.checked_sub(1)) || european(Some(next)));
        if separates || counts {
            found.extend((at..next).map(|sign| (sign, sign + 1, How::Auto)));
        }
        at = next;
    }
}

/// A sign that belongs to the number beside it: per cent, degrees, a currency.
fn is_unit(chars: &Chars, at: usize) -> bool {
    chars.get(at).is_some_and(|one| one.bidi == BidiClass::EuropeanTerminator)
}

/// Whether a figure begins at `at`, with its first digit or with a sign or bracket before that.
fn begins_figure(chars: &Chars, at: usize, stop: usize) -> bool {
    if chars.is_digit(at) {
        return true;
    }
    let lead = |at: &usize| {
        is_unit(chars, *at)
            || matches!(chars.char(*at), Some('+' | '-' | '−' | '(' | '*'))
    };
    let leads = (at..stop).take(4).take_while(lead).count();
    leads > 0
        && at + leads < stop
        && chars.is_digit(at + leads)
        && (is_unit(chars, at) || begins_sign(chars, at))
}

/// Whether a sign at `at` is of the number after it. A hyphen after letters joins them to the number, even
/// after a single one: «ب-۵۲». The sign of a number with a prefix stands after a tatweel or, in Hebrew, after
/// such a hyphen.
fn begins_sign(chars: &Chars, at: usize) -> bool {
    let joined = || {
        let hyphen = chars.before(at).is_some_and(|one| matches!(one.c, '-' | '־'));
        hyphen && chars.before(at - 1).is_some_and(|one| one.c.is_alphabetic())
    };
    chars.stands_free(at)
        || (chars.char(at) != Some('-') && chars.begins_word(at))
        || joined()
}

/// The end of the numbers from `number` on that only signs part, without white space.
fn expression_end(chars: &Chars, number: usize, stop: usize) -> usize {
    let joins = |at: &usize| {
        chars.get(*at).is_some_and(|one| {
            one.is_digit()
                || matches!(
                    one.bidi,
                    BidiClass::CommonSeparator
                        | BidiClass::EuropeanSeparator
                        | BidiClass::EuropeanTerminator
                ) && one.class != CharClass::Space
                || matches!(one.c, '–' | '‐' | '‑' | '×' | '÷' | '=' | '~' | '*')
        })
    };
    let stretch = number + (number..stop).take_while(joins).count();
    (number..stretch).rfind(|at| chars.is_digit(*at)).map_or(number, |at| at + 1)
}
