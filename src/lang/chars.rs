//! The characters of a line with their classes, and the words, brackets and elements among them.
//! Start at [`Chars`].

use std::iter;
use std::ops::Range;

use icu::properties::CodePointMapData;
use icu::properties::props::BidiClass;

use super::Direction;
use super::bidi_class::{Brackets, CharClass, brackets, char_class};
use super::line::Element;

/// A part of a line between two ends of lines. All positions within it count characters.
pub(super) struct Chars {
    chars: Vec<Char>,
    /// The byte at which the part ends.
    end: usize,
    /// The elements that lie within the part, in the order in which they end.
    elements: Vec<Placed>,
    pub(super) direction: Direction,
}

/// An element with its place.
struct Placed {
    from: usize,
    to: usize,
    element: Element,
    /// The number of the element in which it lies; beyond the last if it lies in none.
    parent: usize,
}

/// A character of a line.
#[derive(Clone, Copy)]
pub(super) struct Char {
    /// Its byte in the line.
    pub(super) at: usize,
    pub(super) c: char,
    pub(super) class: CharClass,
    pub(super) bidi: BidiClass,
}

impl Char {
    /// A digit of European or Arabic numbers.
    pub(super) fn is_digit(self) -> bool {
        matches!(self.bidi, BidiClass::EuropeanNumber | BidiClass::ArabicNumber)
            && self.c.is_numeric()
    }
}

impl Chars {
    /// The characters of `text`, a part of a line that begins at the byte `start` of it.
    pub(super) fn new(
        text: &str,
        start: usize,
        elements: &[(Range<usize>, Element)],
        direction: Direction,
    ) -> Chars {
        let classes = CodePointMapData::<BidiClass>::new();
        let mut chars: Vec<Char> = Vec::with_capacity(text.len());
        chars.extend(text.char_indices().map(|(at, c)| {
            let bidi = classes.get(c);
            Char { at: start + at, c, class: char_class(c, bidi, direction), bidi }
        }));
        if text.contains(['"', '\'']) {
            join_straight_marks(&mut chars);
        }
        let end = start + text.len();
        let mut part = Chars { chars, end, elements: Vec::new(), direction };
        let within = |range: &Range<usize>| {
            start <= range.start && range.end <= end && range.start < range.end
        };
        let elements = elements.iter().filter(|(range, _)| within(range));
        part.elements = elements
            .map(|(range, element)| Placed {
                from: part.position(range.start),
                to: part.position(range.end),
                element: *element,
                parent: usize::MAX,
            })
            .collect();
        part.find_parents();
        part
    }

    /// An element lies in the next one that ends later and does not begin later.
    fn find_parents(&mut self) {
        let mut around: Vec<usize> = Vec::new();
        for at in (0..self.elements.len()).rev() {
            let from = self.elements[at].from;
            while around.last().is_some_and(|one| self.elements[*one].from > from) {
                around.pop();
            }
            if let Some(parent) = around.last() {
                self.elements[at].parent = *parent;
            }
            around.push(at);
        }
    }

    fn position(&self, byte: usize) -> usize {
        self.chars.partition_point(|one| one.at < byte)
    }

    pub(super) fn len(&self) -> usize {
        self.chars.len()
    }

    /// The byte of the line at which a character begins, or the part ends.
    pub(super) fn offset(&self, at: usize) -> usize {
        self.chars.get(at).map_or(self.end, |one| one.at)
    }

    pub(super) fn get(&self, at: usize) -> Option<Char> {
        self.chars.get(at).copied()
    }

    pub(super) fn class(&self, at: usize) -> Option<CharClass> {
        self.get(at).map(|one| one.class)
    }

    pub(super) fn char(&self, at: usize) -> Option<char> {
        self.get(at).map(|one| one.c)
    }

    /// The character before a position.
    pub(super) fn before(&self, at: usize) -> Option<Char> {
        at.checked_sub(1).and_then(|at| self.get(at))
    }

    pub(super) fn is_digit(&self, at: usize) -> bool {
        self.get(at).is_some_and(Char::is_digit)
    }

    pub(super) fn set_class(&mut self, at: usize, class: CharClass) {
        if let Some(one) = self.chars.get_mut(at) {
            one.class = class;
        }
    }

    /// Whether no word goes on over a position.
    pub(super) fn ends_word(&self, at: usize) -> bool {
        use CharClass::{Comma, Native, Object, Pair, Space};
        matches!(self.class(at), None | Some(Space | Pair | Native | Comma | Object))
    }

    /// Whether a word that begins at a position has nothing before it that it could hang on. A prefix of
    /// one Arabic letter, as in «و/etc», is no such thing, nor is one that ends in a tatweel.
    pub(super) fn begins_word(&self, at: usize) -> bool {
        self.stands_free(at) || at - self.prefix_start(at) == 1
    }

    /// Whether no letter or sign stands just before a position, but for a tatweel, which ends a prefix.
    pub(super) fn stands_free(&self, at: usize) -> bool {
        use CharClass::{Comma, Object, Pair, Space};
        self.before(at).is_none_or(|one| {
            matches!(one.class, Space | Pair | Comma | Object) || one.c == '\u{640}'
        })
    }

    /// The start of the Arabic letters just before a position.
    fn prefix_start(&self, at: usize) -> usize {
        let letter = |at: &usize| {
            self.get(*at).is_some_and(|one| {
                one.class == CharClass::Native && one.bidi == BidiClass::ArabicLetter
            })
        };
        at - (0..at).rev().take(2).take_while(letter).count()
    }

    /// The first position at or after `at` that has no white space or mark, below `to`.
    pub(super) fn skip_blanks(&self, at: usize, to: usize) -> usize {
        let blank = |at: &usize| {
            matches!(self.class(*at), Some(CharClass::Space | CharClass::Mark))
        };
        at + (at..to).take_while(blank).count()
    }

    /// The end of what stands before `at` without the white space before it, at or above `from`.
    pub(super) fn skip_blanks_back(&self, from: usize, at: usize) -> usize {
        let blank = |at: &usize| self.class(*at) == Some(CharClass::Space);
        at - (from..at).rev().take_while(blank).count()
    }

    /// The range without the white space and the objects at its ends.
    pub(super) fn trimmed(&self, from: usize, to: usize) -> (usize, usize) {
        let outside = |at: &usize| {
            matches!(self.class(*at), Some(CharClass::Space | CharClass::Object))
        };
        let from = from + (from..to).take_while(outside).count();
        (from, to - (from..to).rev().take_while(outside).count())
    }

    /// A bracket or quotation mark, if it is not a part of an address.
    pub(super) fn bracket(&self, at: usize) -> Option<(char, Brackets)> {
        let one = self.get(at).filter(|one| one.class == CharClass::Pair)?;
        Some((one.c, brackets(one.c)?))
    }

    /// The elements that lie in a stretch at least in part, or touch it from outside.
    pub(super) fn elements_near(
        &self,
        from: usize,
        to: usize,
    ) -> impl Iterator<Item = (usize, usize, Element)> + '_ {
        let first = self.elements.partition_point(|element| element.to < from);
        let ending = self.elements[first..].iter().take_while(move |one| one.to <= to);
        // Of those that end beyond the stretch, the first and all that it lies in.
        let beyond = first + ending.clone().count();
        let around = iter::successors(self.elements.get(beyond), |one| {
            self.elements.get(one.parent)
        });
        let all = ending.chain(around).filter(move |one| one.from <= to);
        all.map(|one| (one.from, one.to, one.element))
    }

    /// Whether an element ends at a position that holds the character at `inner`.
    pub(super) fn ends_element(&self, at: usize, inner: usize) -> bool {
        let first = self.elements.partition_point(|element| element.to < at);
        let ending = self.elements[first..].iter().take_while(|one| one.to == at);
        at > inner && ending.clone().any(|one| one.from <= inner)
    }

    /// The brackets and quotation marks between two positions that lack a partner, and the pairs of
    /// those that have one.
    pub(super) fn pairs(&self, from: usize, to: usize) -> Pairs {
        let mut pairs = Pairs::default();
        for at in from..to {
            let Some((c, pair)) = self.bracket(at) else { continue };
            match pairs.open.last() {
                Some((opener, last)) if last.closes(Some(c)) => {
                    pairs.closed.push((*opener, at));
                    pairs.open.pop();
                }
                _ if pair.opens(Some(c)) => pairs.open.push((at, pair)),
                _ => pairs.closing.push(at),
            }
        }
        pairs
    }
}

/// The brackets and quotation marks of a stretch.
#[derive(Default)]
pub(super) struct Pairs {
    /// Those that open and are not closed.
    pub(super) open: Vec<(usize, Brackets)>,
    /// Those that close what was not opened.
    pub(super) closing: Vec<usize>,
    /// The others, two by two.
    pub(super) closed: Vec<(usize, usize)>,
}

impl Pairs {
    /// Those without a partner: first the closing ones, then the opening ones, each from the inside
    /// out.
    pub(super) fn unpaired(&self) -> impl Iterator<Item = usize> + '_ {
        self.closing.iter().copied().chain(self.open.iter().rev().map(|(at, _)| *at))
    }
}

/// Makes those straight marks that are no quotation marks a part of what stands before them: the sign of
/// a Hebrew abbreviation, as in צה"ל and ג'ורג', which keyboards lack, and that of inches or minutes.
fn join_straight_marks(chars: &mut [Char]) {
    // Whether a quotation mark is open, of each sort.
    let (mut double, mut single) = (false, false);
    for at in 0..chars.len() {
        let c = chars[at].c;
        let open = match c {
            '"' => &mut double,
            '\'' => &mut single,
            _ => continue,
        };
        let before = at.checked_sub(1).map(|at| chars[at]);
        let next = chars.get(at + 1).copied();
        let is_hebrew = |one: Option<Char>| {
            one.is_some_and(
                |one| matches!(one.c, '\u{591}'..='\u{5BD}' | '\u{5D0}'..='\u{5EA}'),
            )
        };
        let is_of_word =
            |one: Option<Char>| one.is_some_and(|one| one.c.is_alphanumeric());
        let is_blank =
            |one: Option<Char>| one.is_none_or(|one| one.class == CharClass::Space);
        let is_joined = if is_hebrew(before) && is_hebrew(next) {
            true
        } else if *open && !is_blank(before) && !is_of_word(next) {
            *open = false;
            false
        } else if !is_of_word(before) && !is_hebrew(before) {
            *open |= !is_blank(next);
            false
        } else {
            let is_number = before.is_some_and(Char::is_digit);
            is_number || (c == '\'' && is_hebrew(before) && !is_of_word(next))
        };
        if is_joined {
            chars[at].class = CharClass::Mark;
        }
    }
}

/// Whether a sign can begin a name or a word: not one that closes or parts words.
pub(super) fn begins_name(one: Char) -> bool {
    matches!(
        one.c,
        '@' | '*'
            | '&'
            | '+'
            | '-'
            | '−'
            | '/'
            | '\\'
            | '~'
            | '_'
            | '.'
            | '^'
            | '='
            | '≤'
            | '≥'
            | '≈'
            | '§'
            | '¶'
            | '¿'
            | '¡'
    ) || one.bidi == BidiClass::EuropeanTerminator
}

/// Whether a sign can begin a number.
pub(super) fn begins_number(one: Char) -> bool {
    begins_name(one) && !matches!(one.c, '*' | '.' | '/' | '\\' | '¿' | '¡')
}
