//! Where the direction of a line changes, so that editors need not write isolates.
//! Start at [`isolates`]; [`plain`] writes them into plain text.
//!
//! # The rule
//!
//! Text is shown by the Unicode Bidirectional Algorithm (UAX #9). It orders letters rightly, and what
//! has no direction of its own by what stands around it: signs, blanks, brackets and, in part, numbers.
//! Where that is not what the writer means, a stretch has to be isolated: inside, it is then a paragraph
//! of its own, and outside a single neutral character. Everything else is left to the algorithm.
//! An isolate that is not needed does harm: Arabic letters do not join across its edge.
//!
//! **A phrase of the other direction** is isolated from its first character to its last.
//!
//! - It goes on as long as nothing native stands between its words, neither a letter nor a comma of
//!   the text's own script. The algorithm does the same, for neutral characters between two of one
//!   direction take it (rule N1).
//! - *A number after its words* belongs to it, since the algorithm gives the number to the letter before
//!   it (W7): `G20 Summit 2014`. But if a native word follows at once, the number may count it («نشرت
//!   Reuters 12 تقريرا»), and then it belongs to neither: a number that stands free is of the text. What
//!   follows is judged in the whole block; the end of a link or of emphasis in which the phrase stands
//!   ends it too. A number that can count nothing stays with its words: `CETS No. 185`, `2x + 1`,
//!   `ISO 9001:2015`, the groups of an account.
//! - *A number before its first word* belongs to it if nothing native stands before the number
//!   («(3 May 2016)»). Otherwise it is left where the algorithm puts it. A sign of degrees takes its
//!   number along, `40 °C`, and degrees are of what follows them, `29.3759° N`. What sticks to a digit is one
//!   word with it: `5(a)`.
//! - *Signs* at the edge of a word that part nothing are of the word: `/etc`, `--help`, C++, °C. So is a stop
//!   before a comma, which closes no sentence: `Corp.،`
//! - *A straight mark* between two letters of Hebrew, or after the last of a word that no such mark opens, is
//!   of the word (צה"ל), as it is after a digit (15").
//! - *A pair that holds nothing native*, be it brackets, quotation marks, a link, emphasis or the whole
//!   block, holds a phrase with all its marks: «Yahoo!». The algorithm has such a rule for brackets (N0).
//!   Otherwise a mark at the end is of the sentence.
//! - A phrase never holds one bracket of two, nor a part of a link: what a reader sees as one thing stays
//!   in one piece.
//!
//! **An address or path** that has letters of both directions is shown from left to right (RFC 3987,
//! section 4.1), in every text.
//!
//! **Numbers with signs**, in text from right to left. The algorithm keeps `.`, `,`, `:` and `/` between
//! digits in order (W4), and its two ways with all other signs depend on the last letter before them: after
//! an Arabic letter, European digits become Arabic ones (W2), which are set one after the other from the
//! right; without such a letter a hyphen joins them from the left (W4), and a sign like % goes along
//! (W5). A letter that stands far off must not decide this.
//!
//! - *A code* is read from left to right in every language: a telephone number, an ISBN, a date of ISO
//!   8601, thousands set apart by blanks, a power of ten. The groups are isolated as one.
//! - *A range* and the like, 2019-2024, reads in Arabic from right to left, as after a letter: so do
//!   Arabic newspapers, and so says W3C's *Arabic layout requirements* (issue 288). In Persian, Urdu and
//!   Hebrew it reads from left to right, whichever dash parts the numbers, and so does a signed
//!   number. The digits of the language tell which it is: those of Arabic (U+0660) have a class of
//!   their own in UAX #9 for this reason, those of Persian (U+06F0) have that of European ones.
//! - *A sign beside a number*, 15% or $5, stands as after a letter of the language: in the Arabic script
//!   to the left of the digits if it is typed after them. Hebrew letters do not change numbers, so that
//!   there it goes along with a range or a signed number.
//! - *A hyphen after letters* joins them to the number («ب-۵۲») and is no sign of it.
//!
//! Where a sign is to stand as after a letter and there is none, the sign alone is isolated: then it
//! is neutral, and the numbers on both sides count as text from the right (N1). No invisible character gets
//! into the text of a page, where search and copies would meet it.
//!
//! The order on screen is held by `tests/browser/order.mjs`, line by line.

use std::borrow::Cow;

use super::chars::Chars;
use super::figures::Figures;
use super::isolate::{How, Isolate};
use super::line::{BREAK, Element, Line};
use super::{Direction, addresses, phrases};

/// What has to be isolated in a line of a direction: in order, and of two that begin together the
/// outer one first. Each lies within another or apart from it. No isolate begins or ends within a link
/// that goes on beyond it.
///
/// `own` is how the language orders numbers with signs, if it is written from right to left; `other`
/// says so for phrases from right to left.
pub(super) fn isolates(
    line: &Line,
    direction: Direction,
    own: Figures,
    other: Figures,
) -> Vec<Isolate> {
    let mut found = Vec::new();
    let mut start = 0;
    for part in line.text().split(BREAK) {
        let chars = Chars::new(part, start, line.elements(), direction);
        part_isolates(chars, own, other, &mut found);
        start += part.len() + BREAK.len_utf8();
    }
    found
}

fn part_isolates(
    mut chars: Chars,
    own: Figures,
    other: Figures,
    found: &mut Vec<Isolate>,
) {
    let mut mixed = addresses::mark(&mut chars);
    let phrases = phrases::phrases(&chars);
    mixed.retain(|(from, to)| {
        let at = phrases.partition_point(|(_, end)| end <= from);
        phrases
            .get(at)
            .is_none_or(|(start, end)| (start <= from && to <= end) || to <= start)
    });
    let mut all: Vec<(usize, usize, How)> = Vec::new();
    all.extend(mixed.iter().map(|(from, to)| (*from, *to, How::Ltr)));
    for (from, to) in &phrases {
        if mixed.binary_search(&(*from, *to)).is_err() {
            all.push((*from, *to, How::Auto));
        }
        if chars.direction == Direction::Ltr {
            all.extend(other.find(&chars, *from..*to, &[]));
        }
    }
    if chars.direction == Direction::Rtl {
        let all_chars = 0..chars.len();
        all.extend(own.find(&chars, all_chars, &phrases));
    }
    all.retain(|(from, to, _)| keeps_links_whole(&chars, *from, *to));
    all.sort_by_key(|(from, to, _)| (*from, usize::MAX - to));
    found.extend(all.into_iter().map(|(from, to, how)| Isolate {
        from: chars.offset(from),
        to: chars.offset(to),
        how,
    }));
}

/// Whether a stretch does not begin or end within a link that goes on beyond it.
fn keeps_links_whole(chars: &Chars, start: usize, end: usize) -> bool {
    chars.elements_near(start, end).all(|(from, to, element)| {
        element != Element::Link
            || (from <= start && end <= to)
            || (start <= from && to <= end)
            || end <= from
            || to <= start
    })
}

/// Whether a text from right to left would be taken for one from left to right, since it has no letter
/// outside of its isolates, but signs whose place depends on the direction.
pub(super) fn hides_direction(text: &str, isolates: &[Isolate]) -> bool {
    let (mut done, mut outside) = (0, false);
    for one in isolates {
        if one.from >= done {
            outside |= done < one.from;
            if text[done..one.from].contains(char::is_alphabetic) {
                return false;
            }
            done = one.to;
        }
    }
    (outside || done < text.len())
        && !text[done..].contains(char::is_alphabetic)
        && text.contains(|c: char| !c.is_numeric())
}

/// A text in which characters isolate what has to be isolated. For plain text only; HTML has `<bdi>`.
pub(super) fn plain<'t>(text: &'t str, isolates: &[Isolate]) -> Cow<'t, str> {
    if isolates.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + isolates.len() * 12);
    let mut open: Vec<&Isolate> = Vec::new();
    let mut next = isolates.iter().peekable();
    let mut done = 0;
    loop {
        let closes = open.last().map(|isolate| isolate.to);
        let opens = next.peek().map(|isolate| isolate.from);
        match (closes, opens) {
            (Some(to), from) if from.is_none_or(|from| to <= from) => {
                out.push_str(&text[done..to]);
                out.extend(open.pop().map(|isolate| isolate.how.characters().1));
                done = to;
            }
            (_, Some(from)) => {
                out.push_str(&text[done..from]);
                done = from;
                let isolate = next.next();
                out.extend(isolate.map(|isolate| isolate.how.characters().0));
                open.extend(isolate);
            }
            (_, None) => break,
        }
    }
    out.push_str(&text[done..]);
    Cow::Owned(out)
}

#[cfg(test)]
mod fuzz;
#[cfg(test)]
mod tests;
