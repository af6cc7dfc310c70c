//! The grammar of dates. An error points at the piece that is wrong.
//! Start at [`date`].

use std::ops::Range;

use super::date::Form;
use super::day::days_in_month;
use super::part::{Part, Precision};
use crate::model::format_error::FormatError;
use crate::model::reason;
use crate::sentence::Sentence;

type Result<T> = std::result::Result<T, FormatError>;

/// Reads a date. An error has help only where the grammar alone knows what to write; `fix`
/// guesses the rest.
pub(super) fn date(text: &str) -> Result<Form> {
    if text.is_empty() {
        return fault(0..0, reason::date_missing());
    }
    stray(text)?;
    if let Some(inner) = text.strip_prefix('[') {
        return choice(text, inner);
    }
    if let Some(at) = text.find(['[', ']', ',']) {
        return fault(at..at + 1, reason::choice_brackets());
    }
    if let Some((from, to)) = text.split_once('/') {
        return interval(text, from, to);
    }
    if let Some(at) = text.find("..") {
        return fault(at..at + 2, reason::range_brackets());
    }
    part(text, 0).map(Form::One)
}

/// Refuses what no date contains, so that the error names it.
fn stray(text: &str) -> Result<()> {
    if let Some(at) = time_of_day(text) {
        return fault(at, reason::date_time());
    }
    let known = |c: char| c.is_ascii_digit() || "-X?~%/[],.".contains(c);
    let Some(start) = text.find(|c| !known(c)) else { return Ok(()) };
    let rest = &text[start..];
    let Some(c) = rest.chars().next() else { return Ok(()) };
    let run = |belongs: fn(char) -> bool| {
        &rest[..rest.find(|c| !belongs(c)).unwrap_or(rest.len())]
    };
    let (piece, reason) = if c.is_whitespace() {
        (run(char::is_whitespace), reason::date_space())
    } else if c.is_numeric() {
        let piece = run(|c| c.is_numeric() && !c.is_ascii());
        (piece, reason::date_digits(piece))
    } else if c == '{' {
        (rest, reason::date_set())
    } else if is_invisible(c) {
        let piece = run(is_invisible);
        (piece, reason::date_invisible(&format!("U+{:04X}", u32::from(c))))
    } else if c == 'Y' && rest[1..].starts_with(|c: char| c == '-' || c.is_ascii_digit())
    {
        let end = 1 + run_of_digits(&rest[1..]);
        (&rest[..end], reason::date_long_year())
    } else if c.is_alphabetic() {
        let piece = run(char::is_alphabetic);
        match piece {
            "x" | "xx" | "u" | "uu" => (piece, reason::date_unknown_digit(piece)),
            "open" | "unknown" => (piece, reason::date_open_end()),
            _ => (piece, reason::date_stray(piece)),
        }
    } else {
        let piece = &rest[..c.len_utf8()];
        (piece, reason::date_stray(piece))
    };
    fault(start..start + piece.len(), reason)
}

/// The place of a time of day, with the `T` or the space before it.
pub(super) fn time_of_day(text: &str) -> Option<Range<usize>> {
    let t = text.match_indices('T').map(|(at, _)| at).find(|&at| {
        let is_digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
        is_digit(text.as_bytes()[..at].last()) && is_digit(text.as_bytes().get(at + 1))
    });
    let start = t.or_else(|| {
        let before = &text[..text.find(':')?];
        let digits = before.trim_end_matches(|c: char| c.is_ascii_digit());
        Some(digits.trim_end().len())
    })?;
    let length = text[start..].find(['/', ',', ']']).unwrap_or(text.len() - start);
    Some(start..start + length)
}

/// Whether a character is a bidi control or a joiner, which copied dates may contain.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{FEFF}' | '\u{AD}')
        || ('\u{200B}'..='\u{200F}').contains(&c)
        || ('\u{202A}'..='\u{202E}').contains(&c)
        || ('\u{2060}'..='\u{2069}').contains(&c)
}

fn run_of_digits(text: &str) -> usize {
    text.find(|c: char| c != '-' && !c.is_ascii_digit()).unwrap_or(text.len())
}

fn interval(text: &str, from: &str, to: &str) -> Result<Form> {
    if let Some(second) = to.find('/') {
        let at = from.len() + 1 + second;
        return fault(at..at + 1, reason::date_separators());
    }
    let start = from.len() + 1;
    let end = |piece: &str, base: usize| match piece {
        "" => fault(base..base, reason::date_open_end()),
        ".." => Ok(None),
        _ => part(piece, base).map(Some),
    };
    let ends = (end(from, 0)?, end(to, start)?);
    in_order(text, &ends, start..text.len())?;
    Ok(Form::Interval(ends.0, ends.1))
}

/// A range or a list in brackets.
fn choice(text: &str, inner: &str) -> Result<Form> {
    if let Some(at) = inner.find('[') {
        return fault(at + 1..at + 2, reason::choice_nested());
    }
    let Some(close) = inner.find(']') else {
        return fault(0..1, reason::choice_unclosed());
    };
    let after = close + 2;
    if after < text.len() {
        return fault(after..text.len(), reason::choice_followed());
    }
    let inner = &inner[..close];
    if let Some(at) = inner.find('/') {
        return fault(at + 1..at + 2, reason::choice_slash());
    }
    let Some((from, to)) = inner.split_once("..") else { return list(text, inner) };
    if let Some(at) = inner.find(',') {
        return fault(at + 1..at + 2, reason::choice_range());
    }
    let start = from.len() + 3;
    let end = |piece: &str, base: usize| match piece {
        "" => Ok(None),
        _ => part(piece, base).map(Some),
    };
    let ends = (end(from, 1)?, end(to, start)?);
    in_order(text, &ends, start..start + to.len())?;
    Ok(Form::Within(ends.0, ends.1))
}

fn list(text: &str, inner: &str) -> Result<Form> {
    let mut parts = Vec::new();
    let mut base = 1;
    for piece in inner.split(',') {
        let at = base..base + piece.len();
        if piece.is_empty() {
            return fault(at, reason::date_missing());
        }
        let next = part(piece, base)?;
        if parts.contains(&next) {
            return fault(at, reason::choice_twice(piece));
        }
        parts.push(next);
        base = at.end + 1;
    }
    if parts.len() < 2 {
        let error = FormatError::new(0..text.len(), reason::choice_one());
        return Err(error.write(inner));
    }
    Ok(Form::OneOf(parts))
}

/// Checks that one end at least is a date, and that the end is not wholly before the start.
fn in_order(
    text: &str,
    ends: &(Option<Part>, Option<Part>),
    at: Range<usize>,
) -> Result<()> {
    match ends {
        (None, None) => fault(0..text.len(), reason::dates_no_end()),
        (Some(from), Some(to)) if to.latest() < from.earliest() => {
            fault(at, reason::dates_reversed(to, from))
        }
        _ => Ok(()),
    }
}

fn part(text: &str, base: usize) -> Result<Part> {
    let (bare, uncertain, approximate) = match text.as_bytes().last() {
        Some(b'?') => (&text[..text.len() - 1], true, false),
        Some(b'~') => (&text[..text.len() - 1], false, true),
        Some(b'%') => (&text[..text.len() - 1], true, true),
        _ => (text, false, false),
    };
    if let Some(at) = bare.find(['?', '~', '%']) {
        let sign = &bare[at..at + 1];
        let at = base + at..base + at + 1;
        return if at.end == base + bare.len() {
            fault(at, reason::date_qualifiers(sign))
        } else {
            fault(at, reason::date_qualifier_place(sign))
        };
    }
    if bare.contains('.') {
        return fault(base..base + bare.len(), reason::date_form(bare));
    }
    let unsigned = bare.strip_prefix('-').unwrap_or(bare);
    let mut at = base + bare.len() - unsigned.len();
    let mut pieces = Vec::new();
    for piece in unsigned.split('-') {
        pieces.push((piece, at..at + piece.len()));
        at += piece.len() + 1;
    }
    let (mut part, month, day) = match &pieces[..] {
        [y] => (year(y, bare)?, None, None),
        [y, m] => (year(y, bare)?, Some(m), None),
        [y, m, d] => (year(y, bare)?, Some(m), Some(d)),
        _ => return fault(base..base + bare.len(), reason::date_pieces(bare)),
    };
    (part.uncertain, part.approximate) = (uncertain, approximate);
    if let Some(month) = month {
        set_month(&mut part, month)?;
    }
    if let Some(day) = day {
        set_day(&mut part, day)?;
    }
    Ok(part)
}

/// A piece between hyphens, and its place.
type Piece<'a> = (&'a str, Range<usize>);

/// A part that is this year, decade or century.
fn year((text, at): &Piece, bare: &str) -> Result<Part> {
    let negative = bare.starts_with('-');
    let known = text.trim_end_matches('X');
    if text.len() != 4 || !known.bytes().all(|b| b.is_ascii_digit()) {
        let reason = match text.len() {
            0 => reason::year_missing(),
            4 => reason::year_unknown_digits(text),
            _ => reason::year_digits(text),
        };
        return fault(at.clone(), reason);
    }
    let (precision, unit) = match known.len() {
        4 => (Precision::Year, 1),
        3 => (Precision::Decade, 10),
        2 => (Precision::Century, 100),
        _ => return fault(at.clone(), reason::year_few_digits(text)),
    };
    if negative && unit > 1 {
        return fault(at.clone(), reason::year_negative_unknown());
    }
    let number = known.parse::<i32>().unwrap_or_default() * unit;
    if negative && number == 0 {
        return fault(at.start - 1..at.start, reason::year_zero_sign());
    }
    Ok(Part {
        year: if negative { -number } else { number },
        month: None,
        day: None,
        precision,
        masked: 0,
        uncertain: false,
        approximate: false,
    })
}

fn set_month(part: &mut Part, (text, at): &Piece) -> Result<()> {
    if part.precision != Precision::Year {
        return fault(at.clone(), reason::month_unknown_year());
    }
    match two_digits(text, at, "month")? {
        None => part.masked += 1,
        Some(month @ 1..=12) => {
            part.month = Some(month);
            part.precision = Precision::Month;
        }
        Some(season @ 21..=24) => part.precision = Precision::Season(season),
        Some(25..=41) => return fault(at.clone(), reason::season_unknown(text)),
        Some(_) => return fault(at.clone(), reason::month_unknown(text)),
    }
    Ok(())
}

fn set_day(part: &mut Part, (text, at): &Piece) -> Result<()> {
    let day = two_digits(text, at, "day")?;
    match (part.precision, part.month, day) {
        (Precision::Season(_), ..) => fault(at.clone(), reason::day_of_season(text)),
        (_, _, None) => {
            part.masked += 1;
            Ok(())
        }
        (_, None, Some(_)) => fault(at.clone(), reason::day_without_month(text)),
        (_, Some(month), Some(day)) => {
            let length = days_in_month(part.year, month);
            if !(1..=length).contains(&day) {
                let reason = reason::day_unknown(text, part, length.into());
                return fault(at.clone(), reason);
            }
            part.day = Some(day);
            part.precision = Precision::Day;
            Ok(())
        }
    }
}

/// Two digits, or `XX` for `None`; `what` is `month` or `day`.
fn two_digits(text: &str, at: &Range<usize>, what: &str) -> Result<Option<u8>> {
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    match text {
        "XX" => Ok(None),
        "" => fault(at.clone(), reason::part_missing(what)),
        _ if text.len() != 2 => fault(at.clone(), reason::part_digits(what, text)),
        _ if !digits => fault(at.clone(), reason::part_unknown(what, text)),
        _ => Ok(text.parse().ok()),
    }
}

fn fault<T>(at: Range<usize>, reason: Sentence) -> Result<T> {
    Err(FormatError::new(at, reason))
}
