//! Addresses and paths in a line. They run from left to right, whatever letters they have (RFC 3987,
//! section 4.1).
//! Start at [`mark`].

use icu::properties::props::BidiClass;

use super::Direction;
use super::bidi_class::{CharClass, closes_sentence};
use super::chars::{Char, Chars};

/// Finds the addresses and the paths, and makes each a word of the direction from left to right. Those
/// that have letters of both directions are returned: they have to be isolated.
pub(super) fn mark(chars: &mut Chars) -> Vec<(usize, usize)> {
    let mut mixed = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let end = token_end(chars, at);
        if end == at {
            at += 1;
            continue;
        }
        if let Some((from, to)) = address(chars, at, end) {
            let class = match chars.direction {
                Direction::Rtl => CharClass::Foreign,
                Direction::Ltr => CharClass::Native,
            };
            if (from..to).any(|at| chars.get(at).is_some_and(is_rtl)) {
                mixed.push((from, to));
            }
            (from..to).for_each(|at| chars.set_class(at, class));
        }
        at = end;
    }
    mixed
}

fn is_rtl(one: Char) -> bool {
    matches!(one.bidi, BidiClass::RightToLeft | BidiClass::ArabicLetter)
}

/// The end of the characters that may be one address.
fn token_end(chars: &Chars, at: usize) -> usize {
    let of_token = |at: &usize| {
        chars.get(*at).is_some_and(|one| match one.c {
            '(' | ')' | '[' | ']' => true,
            '،' | '؛' | '؟' | '<' | '>' | '|' | '`' => false,
            _ => !matches!(
                one.class,
                CharClass::Space | CharClass::Pair | CharClass::Object
            ),
        })
    };
    at + (at..chars.len()).take_while(of_token).count()
}

/// The address between two positions, which part a text without white space.
fn address(chars: &Chars, from: usize, to: usize) -> Option<(usize, usize)> {
    // Few words have what each address has, and to look closely takes long.
    let is_sign = |at: usize| match chars.char(at) {
        Some(':' | '/' | '\\' | '@') => true,
        Some('w') => has(chars, at, "www."),
        _ => false,
    };
    if !(from..to).any(is_sign) {
        return None;
    }
    let start = scheme(chars, from, to).or_else(|| {
        let begins = |at: &usize| *at == from || chars.begins_word(*at);
        let from = (from..to).take(4).rfind(begins)?;
        let from = from + opening(chars, from, to);
        let end = end(chars, from, to);
        (is_path(chars, from, end) || is_mail(chars, from, end)).then_some(from)
    })?;
    let to = end(chars, start, to);
    (start < to).then_some((start, to))
}

/// How many opening brackets stand at the beginning.
fn opening(chars: &Chars, from: usize, to: usize) -> usize {
    (from..to).take_while(|at| matches!(chars.char(*at), Some('(' | '['))).count()
}

/// The end without the marks that close a sentence, and without brackets that it did not open.
fn end(chars: &Chars, from: usize, to: usize) -> usize {
    let count =
        |bracket| (from..to).filter(|at| chars.char(*at) == Some(bracket)).count();
    let open = [count('('), count('[')];
    let mut closing = [count(')'), count(']')];
    let mut to = to;
    while let Some(one) = chars.before(to).filter(|_| from < to) {
        let bracket = [')', ']'].iter().position(|bracket| *bracket == one.c);
        let outside = match (bracket, one.c) {
            (Some(at), _) => open[at] < closing[at],
            (None, ',' | ';' | ':' | '\'' | '’' | '*') => true,
            (None, c) => closes_sentence(c),
        };
        if !outside {
            break;
        }
        if let Some(at) = bracket {
            closing[at] -= 1;
        }
        to -= 1;
    }
    to
}

fn is_ascii_letter(chars: &Chars, at: usize) -> bool {
    chars.char(at).is_some_and(|c| c.is_ascii_alphabetic())
}

fn has(chars: &Chars, at: usize, text: &str) -> bool {
    text.chars().enumerate().all(|(n, c)| chars.char(at + n) == Some(c))
}

/// Where an address with a scheme begins, such as `https://` and `mailto:`, or with `www.`.
fn scheme(chars: &Chars, from: usize, to: usize) -> Option<usize> {
    let of_scheme = |at: &usize| {
        chars
            .char(*at)
            .is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    };
    for at in (from..to).filter(|at| chars.char(*at) == Some(':')) {
        let start = at - (from..at).rev().take_while(of_scheme).count();
        let start = (start..at).find(|at| is_ascii_letter(chars, *at));
        let Some(start) = start else { continue };
        let scheme: String = (start..at).filter_map(|at| chars.char(at)).collect();
        if has(chars, at, "://") || matches!(&*scheme, "mailto" | "tel" | "urn" | "doi") {
            return Some(start);
        }
    }
    (from..to).find(|at| {
        has(chars, *at, "www.") && (*at == from || !is_ascii_letter(chars, at - 1))
    })
}

/// Whether it is a path: it begins as one, or ends in the name of a file, and has letters of ASCII.
fn is_path(chars: &Chars, from: usize, to: usize) -> bool {
    let separator = |at: &usize| matches!(chars.char(*at), Some('/' | '\\'));
    let count = (from..to).filter(separator).count();
    if count == 0 || !(from..to).any(|at| is_ascii_letter(chars, at)) {
        return false;
    }
    let drive = is_ascii_letter(chars, from) && has(chars, from + 1, ":\\");
    let begins = ["~/", "./", "../", "\\\\"].iter().any(|root| has(chars, from, root));
    let root = separator(&from) && count > 1;
    let last = (from..to).rfind(separator).map_or(from, |at| at + 1);
    drive || begins || root || is_file_name(chars, last, to)
}

/// Whether a word ends as the name of a file: in a stop and a few letters or digits of ASCII.
fn is_file_name(chars: &Chars, from: usize, to: usize) -> bool {
    let Some(stop) = (from..to).rfind(|at| chars.char(*at) == Some('.')) else {
        return false;
    };
    let short = |at: usize| chars.char(at).is_some_and(|c| c.is_ascii_alphanumeric());
    from < stop
        && (2..=6).contains(&(to - stop))
        && (stop + 1..to).all(short)
        && (stop + 1..to).any(|at| is_ascii_letter(chars, at))
}

/// Whether it is an address of electronic mail.
fn is_mail(chars: &Chars, from: usize, to: usize) -> bool {
    let letter = |at: usize| {
        chars.char(at).is_some_and(|c| {
            c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+' | '%')
        })
    };
    let Some(sign) = (from..to).find(|at| chars.char(*at) == Some('@')) else {
        return false;
    };
    let dot = (sign + 2..to).any(|at| chars.char(at) == Some('.'));
    from < sign && dot && (from..sign).all(letter) && (sign + 1..to).all(letter)
}
