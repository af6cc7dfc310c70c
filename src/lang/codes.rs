//! Groups of digits that are read from left to right in every language: telephone numbers, ISBN, dates
//! of ISO 8601, numbers with their thousands set apart, degrees with minutes.
//! Start at [`code`].

use super::bidi_class::CharClass;
use super::chars::{Char, Chars};

/// The most digits of a telephone number (ITU-T E.164), with the two zeros before it.
const MOST: usize = 17;

/// More digits make no code.
const MOST_READ: usize = 32;

/// The end of the code that begins at `at`, if one does.
pub(super) fn code(chars: &Chars, at: usize, stop: usize) -> Option<usize> {
    let other = degrees(chars, at, stop)
        .or_else(|| power(chars, at, stop))
        .or_else(|| short_number(chars, at, stop));
    if other.is_some() {
        return other;
    }
    let mut groups = Groups::read(chars, at, stop);
    loop {
        if groups.is_code(chars) {
            return groups.all.last().map(|last| last.end);
        }
        // What stands after the last blank or slash may be a number of its own.
        let own = groups
            .all
            .iter()
            .rposition(|group| matches!(group.before, Before::Blank | Before::Slash))?;
        groups.all.truncate(own);
    }
}

/// What stands before a group of digits.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    Blank,
    Hyphen,
    /// Like the slash, it keeps numbers in order by itself.
    Stop,
    Slash,
}

struct Group {
    before: Before,
    /// The digits, as ASCII.
    digits: String,
    /// Whether it is in brackets.
    bracket: bool,
    /// Where it ends, with its closing bracket.
    end: usize,
}

#[derive(Default)]
struct Groups {
    /// Whether a plus stands before the first.
    plus: bool,
    /// Whether another number stands before the first, with a slash between them.
    second: bool,
    all: Vec<Group>,
}

impl Groups {
    /// The groups from `at` on: digits, with one sign or blank between them.
    fn read(chars: &Chars, at: usize, stop: usize) -> Groups {
        let second = chars.before(at).is_some_and(|one| one.c == '/')
            && chars.before(at - 1).is_some_and(Char::is_digit);
        let mut groups = Groups { second, ..Groups::default() };
        let is = |at: usize, c: char| at < stop && chars.char(at) == Some(c);
        let (mut at, mut before, mut kind, mut count) = (at, Before::Nothing, None, 0);
        loop {
            let bracket = is(at, '(');
            at += usize::from(bracket);
            if groups.all.is_empty() && is(at, '+') {
                groups.plus = true;
                at += 1;
            }
            let kind = *kind.get_or_insert_with(|| chars.get(at).map(zero));
            let digits: String = (at..stop)
                .take_while(|at| chars.get(*at).map(zero) == kind)
                .map_while(|at| digit(chars, at))
                .take(MOST + 1)
                .collect();
            if digits.is_empty() {
                break;
            }
            at += digits.len();
            count += digits.len();
            if count > MOST_READ {
                groups.all.clear();
                break;
            }
            if bracket && !is(at, ')') {
                break;
            }
            at += usize::from(bracket);
            groups.all.push(Group { before, digits, bracket, end: at });
            let blank = chars.class(at) == Some(CharClass::Space);
            before = match chars.char(at) {
                Some('-' | '‐' | '‑') => Before::Hyphen,
                Some('.') => Before::Stop,
                Some('/') => Before::Slash,
                _ if blank => Before::Blank,
                // A code of an area may touch what stands beside it: +44 (0)20.
                _ if bracket || (is(at, '(') && groups.plus) => {
                    before = Before::Nothing;
                    continue;
                }
                _ => break,
            };
            at += 1;
            if at >= stop {
                break;
            }
        }
        groups
    }

    /// Whether the groups are one code, and not a number, a range or several numbers.
    fn is_code(&self, chars: &Chars) -> bool {
        let [first, rest @ ..] = self.all.as_slice() else { return false };
        // The code of an area comes before the number; after one, brackets hold a year: 2231 (2015).
        if self.all.last().is_some_and(|last| last.bracket) {
            return false;
        }
        if self.has_second_number() {
            return false;
        }
        let bracket = self.all.iter().any(|group| group.bracket);
        let count = self.digits();
        let has = |before| rest.iter().any(|group| group.before == before);
        let only = |before| rest.iter().all(|group| group.before == before);
        let zero = first.digits.len() > 1 && first.digits.starts_with('0');
        let is_number = (7..=MOST).contains(&count);
        if self.plus {
            return is_number || (!rest.is_empty() && (5..=MOST).contains(&count));
        }
        if rest.is_empty() {
            return false;
        }
        if !has(Before::Blank) && !bracket {
            return match rest {
                _ if !has(Before::Hyphen) => false,
                [second] => {
                    (zero && is_number) || is_month(&first.digits, &second.digits)
                }
                _ => true,
            };
        }
        let thousands = only(Before::Blank)
            && (1..=3).contains(&first.digits.len())
            && rest.iter().all(|group| group.digits.len() == 3);
        let area = zero || (bracket && !is_year(&first.digits));
        if thousands || (is_number && area) || self.is_isbn() {
            return true;
        }
        let wide = self.all.iter().all(|group| group.digits.len() > 1)
            && self.all.iter().any(|group| group.digits.len() > 2);
        // A number that a word follows may count it.
        let counts = !self.second && self.counts(chars);
        is_number && wide && !is_year(&first.digits) && !counts
    }

    /// Whether a slash parts two telephone numbers. A few digits after it only replace the last ones of
    /// the first: 2245 1234/5.
    fn has_second_number(&self) -> bool {
        let is_telephone =
            self.plus || self.all.iter().any(|group| group.before == Before::Blank);
        let second =
            |group: &Group| group.before == Before::Slash && group.digits.len() > 3;
        is_telephone && self.all.iter().any(second)
    }

    fn digits(&self) -> usize {
        self.all.iter().map(|group| group.digits.len()).sum()
    }

    fn is_isbn(&self) -> bool {
        let [first, rest @ ..] = self.all.as_slice() else { return false };
        let alike = rest.windows(2).all(|two| two[0].before == two[1].before);
        match self.digits() {
            13 => alike && matches!(&*first.digits, "978" | "979"),
            10 => alike && self.all.len() == 4 && first.digits.len() == 1,
            _ => false,
        }
    }

    /// Whether a word follows the last group.
    fn counts(&self, chars: &Chars) -> bool {
        let end = self.all.last().map_or(0, |last| last.end);
        let next = chars.get(chars.skip_blanks(end, chars.len()));
        next.is_some_and(|one| one.c.is_alphabetic())
    }
}

/// A year and a month, as in 2023-07.
fn is_month(year: &str, month: &str) -> bool {
    year.len() == 4
        && !year.starts_with('0')
        && month.len() == 2
        && ("01"..="12").contains(&month)
}

fn is_year(digits: &str) -> bool {
    digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
}

/// The value of a digit, as a digit of ASCII.
fn digit(chars: &Chars, at: usize) -> Option<char> {
    let one = chars.get(at).filter(|one| one.is_digit())?;
    char::from_digit((one.c as u32).checked_sub(zero(one) as u32)?, 10)
}

/// The zero of the digits to which a character may belong.
fn zero(one: Char) -> char {
    match one.c {
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
        _ => '0',
    }
}

/// Whether the numbers between two positions are the designation of something, such as `9001:2015`, and
/// neither a range, a date nor an amount: several groups that are no thousands, or a long one with a sign.
pub(super) fn is_designation(chars: &Chars, start: usize, end: usize) -> bool {
    let text: String = (start..end).filter_map(|at| chars.char(at)).collect();
    let groups: Vec<&str> = text.split_whitespace().collect();
    if let [_, rest @ ..] = groups.as_slice()
        && !rest.is_empty()
    {
        let digits = |group: &&str| group.chars().all(|c| c.is_ascii_digit());
        let thousands = rest.iter().all(|group| group.len() == 3);
        return groups.len() > 2 && groups.iter().all(digits) && !thousands;
    }
    let parts: Vec<&str> = text.split(['-', '–', ':', '/']).collect();
    let is_range = match parts.as_slice() {
        _ if text.contains([':', '/']) => false,
        [first, last] => match (first.parse::<u32>(), last.parse::<u32>()) {
            (Ok(first), Ok(last)) => first < last && last / 10 <= first,
            _ => false,
        },
        _ => false,
    };
    // A date may be one of the sentence: 3/7/2023.
    let (years, others): (Vec<&str>, Vec<&str>) =
        parts.iter().partition(|part| is_year(part));
    let is_date = years.len() == 1 && others.iter().all(|part| part.len() < 3);
    let is_long = parts.iter().any(|part| part.len() > 3);
    parts.len() > 1 && is_long && !is_range && !is_date
}

/// The end of a power of ten, with the number that it multiplies: 5×10⁻³.
fn power(chars: &Chars, at: usize, stop: usize) -> Option<usize> {
    let number = |at: usize| {
        let of_number =
            |at: &usize| digit(chars, *at).is_some() || chars.char(*at) == Some('.');
        at + (at..stop).take_while(of_number).count()
    };
    let first = number(at);
    let sign = match chars.char(first) {
        Some('×') if first > at => number(first + 1),
        _ => first,
    };
    let raised =
        |at: &usize| matches!(chars.char(*at), Some('⁰' | '¹' | '²' | '³' | '⁴'..='⁹'));
    let is_sign = sign < stop && matches!(chars.char(sign), Some('⁺' | '⁻'));
    let exponent = (sign + 1..stop).take_while(raised).count();
    (sign > at && is_sign && exponent > 0).then_some(sign + 1 + exponent)
}

/// The end of a number that is dialled with a star: *2345. Before a year a star is that of a note.
fn short_number(chars: &Chars, at: usize, stop: usize) -> Option<usize> {
    if chars.char(at) != Some('*') {
        return None;
    }
    let dialled =
        |at: &usize| digit(chars, *at).is_some() || chars.char(*at) == Some('*');
    let end = at + (at..stop).take_while(dialled).count();
    let number: String = (at + 1..end).filter_map(|at| digit(chars, at)).collect();
    let hash = usize::from(end < stop && chars.char(end) == Some('#'));
    let end = end + hash;
    let is_alone = chars.stands_free(at) && (end >= stop || chars.ends_word(end));
    ((3..=MOST).contains(&number.len()) && !is_year(&number) && is_alone).then_some(end)
}

/// The end of degrees with minutes: 25°17′12″.
fn degrees(chars: &Chars, at: usize, stop: usize) -> Option<usize> {
    let number = |at: usize| {
        at + (at..stop)
            .take_while(|at| {
                digit(chars, *at).is_some() || matches!(chars.char(*at), Some('.'))
            })
            .count()
    };
    let sign = |at: usize, signs: &[char]| {
        at < stop && chars.char(at).is_some_and(|c| signs.contains(&c))
    };
    let whole = number(at);
    if whole == at || !sign(whole, &['°']) || number(whole + 1) == whole + 1 {
        return None;
    }
    let minutes = number(whole + 1);
    let mut end = minutes + usize::from(sign(minutes, &['′', '\'', '’']));
    let seconds = number(end);
    if seconds > end {
        end = seconds + usize::from(sign(seconds, &['″', '"', '”']));
    }
    Some(end)
}
