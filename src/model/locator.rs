//! Which paragraphs of an article a citation means: `p10-12,14`.
//! Start at `"p10-12,14".parse::<Locator>()`.

use std::{fmt, ops::RangeInclusive, str::FromStr};

use super::format_error::FormatError;
use super::reason;

/// The cited paragraphs, counted from 1, in rising order.
///
/// ```
/// use mithaq::model::locator::Locator;
/// let locator: Locator = "¶10-12,14".parse()?;
/// assert_eq!(locator.to_string(), "p10-12,14");
/// assert_eq!(locator.shown(", "), "¶10–12, 14");
/// assert_eq!(locator.last(), 14);
/// assert_eq!("p12-10".parse::<Locator>().unwrap_err().at, 1..6);
/// # Ok::<(), mithaq::model::format_error::FormatError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Locator {
    // Not empty; each range is after the one before it.
    ranges: Vec<RangeInclusive<u32>>,
}

impl Locator {
    /// The first paragraph, to which a mark leads.
    pub fn first(&self) -> u32 {
        self.ranges.first().map_or(0, |range| *range.start())
    }

    /// The paragraphs as ranges, in rising order.
    pub fn ranges(&self) -> &[RangeInclusive<u32>] {
        &self.ranges
    }

    /// The highest paragraph.
    pub fn last(&self) -> u32 {
        self.ranges.last().map_or(0, |range| *range.end())
    }

    /// The locator for a reader, in the digits 0 to 9 and with the given comma: `¶10–12, 14`.
    pub fn shown(&self, comma: &str) -> String {
        self.joined("¶", "–", comma)
    }

    fn joined(&self, sign: &str, dash: &str, comma: &str) -> String {
        let piece = |range: &RangeInclusive<u32>| match (range.start(), range.end()) {
            (from, to) if from == to => from.to_string(),
            (from, to) => format!("{from}{dash}{to}"),
        };
        let pieces: Vec<String> = self.ranges.iter().map(piece).collect();
        format!("{sign}{}", pieces.join(comma))
    }
}

/// One paragraph of an article, counted from 1.
///
/// ```
/// use mithaq::model::locator::Paragraph;
/// let paragraph: Paragraph = "p13".parse()?;
/// assert_eq!(paragraph.0, 13);
/// assert_eq!(paragraph.to_string(), "p13");
/// assert!("p13-14".parse::<Paragraph>().is_err());
/// # Ok::<(), mithaq::model::format_error::FormatError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Paragraph(pub u32);

impl fmt::Display for Paragraph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "p{}", self.0)
    }
}

impl FromStr for Paragraph {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Paragraph, FormatError> {
        let locator: Locator = text.parse()?;
        if locator.first() == locator.last() {
            return Ok(Paragraph(locator.first()));
        }
        let error = FormatError::new(0..text.len(), reason::paragraph_several(text));
        Err(error.write(&Paragraph(locator.first()).to_string()))
    }
}

impl fmt::Display for Locator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.joined("p", "-", ","))
    }
}

impl FromStr for Locator {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Locator, FormatError> {
        read(text).map_err(|error| {
            let other = respelt(text);
            if read(&other).is_ok() { error.write(&other) } else { error }
        })
    }
}

/// The text in ASCII digits, hyphens and commas, with one `p` before them.
fn respelt(text: &str) -> String {
    // A second `p` begins another paragraph.
    let text: String =
        text.split(['p', 'P', '¶', 'ف']).fold(String::new(), |all, piece| {
            let joint = if all.ends_with(char::is_numeric) { "," } else { "" };
            all + joint + piece
        });
    let signs = text.chars().filter_map(|c| match c {
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(c) - 0x660, 10),
        '\u{6F0}'..='\u{6F9}' => char::from_digit(u32::from(c) - 0x6F0, 10),
        '\u{2010}'..='\u{2015}' => Some('-'),
        '،' | '؛' | ';' => Some(','),
        '.' => None,
        _ => Some(c).filter(|c| !c.is_whitespace()),
    });
    let signs: String = signs.collect();
    let pieces = signs.split(',').map(|piece| match piece.split_once('-') {
        Some((from, to)) if from == to => from,
        _ => piece,
    });
    format!("p{}", pieces.collect::<Vec<_>>().join(","))
}

fn read(text: &str) -> Result<Locator, FormatError> {
    if text.is_empty() {
        return Err(FormatError::new(0..0, reason::locator_missing()));
    }
    if let Some(at) = text.find(char::is_whitespace) {
        let length = text[at..].chars().next().map_or(0, char::len_utf8);
        return Err(FormatError::new(at..at + length, reason::locator_space()));
    }
    let Some(rest) = text.strip_prefix('p').or_else(|| text.strip_prefix('¶')) else {
        return Err(FormatError::new(0..text.len(), reason::locator_start(text)));
    };
    let mut ranges: Vec<RangeInclusive<u32>> = Vec::new();
    let mut start = text.len() - rest.len();
    for piece in rest.split(',') {
        let at = start..start + piece.len();
        let range = match piece.split_once('-') {
            None => {
                let only = paragraph(piece, start)?;
                only..=only
            }
            Some((from, to)) => {
                let second = start + from.len() + 1;
                let (from, to) = (paragraph(from, start)?, paragraph(to, second)?);
                if from == to {
                    return Err(FormatError::new(at, reason::locator_one(piece)));
                }
                if from > to {
                    return Err(FormatError::new(at, reason::locator_reversed(piece)));
                }
                from..=to
            }
        };
        if let Some(last) = ranges.last().filter(|last| range.start() <= last.end()) {
            let reason = match range.end() < last.start() {
                true => reason::locator_after(piece),
                false => reason::locator_overlap(piece),
            };
            return Err(FormatError::new(at, reason));
        }
        ranges.push(range);
        start = at.end + 1;
    }
    // Nearly all have one, and a dossier has very many.
    ranges.shrink_to_fit();
    Ok(Locator { ranges })
}

fn paragraph(text: &str, start: usize) -> Result<u32, FormatError> {
    let reason = match text.parse() {
        Ok(number) if number > 0 && !text.starts_with(['0', '+']) => return Ok(number),
        _ if text.is_empty() => reason::paragraph_missing(),
        _ if text == "0" => reason::paragraph_zero(),
        _ if !text.bytes().all(|b| b.is_ascii_digit()) => reason::paragraph_digits(text),
        _ if text.starts_with('0') => reason::paragraph_leading_zero(text),
        _ => reason::paragraph_too_high(text),
    };
    Err(FormatError::new(start..start + text.len(), reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locators_come_back_and_are_shown() {
        for (text, shown, last) in [
            ("p10", "¶10", 10),
            ("p10-12", "¶10–12", 12),
            ("p11,14", "¶11, 14", 14),
            ("p10-12,14", "¶10–12, 14", 14),
            ("p1,2,3-4,5", "¶1, 2, 3–4, 5", 5),
            ("p4294967295", "¶4294967295", u32::MAX),
        ] {
            let locator: Locator = text.parse().unwrap();
            assert_eq!(locator.to_string(), text);
            assert_eq!(locator.shown(", "), shown);
            assert_eq!(locator.last(), last);
            assert_eq!(text.replace('p', "¶").parse(), Ok(locator));
        }
    }

    #[test]
    fn faults_point_at_the_piece() {
        for (text, at, reason, help) in [
            ("", 0..0, "a locator is missing", ""),
            ("10", 0..2, "`10` is not a locator: a locator begins with `p`", "write p10"),
            (
                "P10",
                0..3,
                "`P10` is not a locator: a locator begins with `p`",
                "write p10",
            ),
            ("p", 1..1, "the number of a paragraph is missing", ""),
            ("¶", 2..2, "the number of a paragraph is missing", ""),
            ("p10-", 4..4, "the number of a paragraph is missing", ""),
            ("p10,", 4..4, "the number of a paragraph is missing", ""),
            ("p0", 1..2, "paragraphs are counted from 1, not `0`", ""),
            ("p0-3", 1..2, "paragraphs are counted from 1, not `0`", ""),
            ("p010", 1..4, "`010`: a number has no leading zeros", ""),
            ("p+1", 1..3, "`+1` is not a number in the digits 0 to 9", ""),
            (
                "p99999999999",
                1..12,
                "`99999999999`: no article has so many paragraphs",
                "",
            ),
            ("p١٠", 1..5, "`١٠` is not a number in the digits 0 to 9", "write p10"),
            (
                "p10–12",
                1..8,
                "`10–12` is not a number in the digits 0 to 9",
                "write p10-12",
            ),
            (
                "p11,p14",
                4..7,
                "`p14` is not a number in the digits 0 to 9",
                "write p11,14",
            ),
            ("p10, 12", 4..5, "a locator has no spaces", "write p10,12"),
            ("¶ 10", 2..3, "a locator has no spaces", "write p10"),
            ("p12-10", 1..6, "`12-10` ends before it starts", ""),
            ("p10-10", 1..6, "`10-10` is one paragraph, not a range", "write p10"),
            ("p14,10-12", 4..9, "`10-12` stands after a higher paragraph", ""),
            ("p10-12,12", 7..9, "`12` overlaps the paragraphs before it", ""),
            ("p10,10", 4..6, "`10` overlaps the paragraphs before it", ""),
            ("p10-12-14", 4..9, "`12-14` is not a number in the digits 0 to 9", ""),
        ] {
            let fault = text.parse::<Locator>().unwrap_err();
            assert_eq!(fault.english(), (reason.to_owned(), help.to_owned()), "{text}");
            assert_eq!(fault.at, at, "{text}");
        }
    }
}
