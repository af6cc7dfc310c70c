//! What single characters are to the direction of a text: ours, of the other side, or neither.
//! [`kind`] says it by bidi class (UAX #9), [`pair`] which brackets belong together.

use icu::properties::props::BidiClass;

use super::Direction;
use super::suspicious::is_bidi_control;

/// What a character is to the direction of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A letter of the other direction.
    Foreign,
    /// A letter or sign of this direction: no foreign run goes over it.
    Native,
    /// A digit that may belong to a foreign word.
    Digit,
    /// A mark, which goes with what it stands on.
    Mark,
    Space,
    /// Of a pair of brackets or quotes, or the long dash: words end here.
    Pair,
    Other,
}

/// What opens and what closes.
#[derive(Clone, Copy)]
pub(super) struct Pair(char, char);

impl Pair {
    /// Whether this opens the pair.
    pub(super) fn opens(self, c: Option<char>) -> bool {
        c == Some(self.0)
    }

    /// Whether this closes it; of straight quotes, the same one does both.
    pub(super) fn closes(self, c: Option<char>) -> bool {
        c == Some(self.1)
    }
}

/// The pair that a bracket or quote belongs to. The single quotes are left out: one of them
/// is the apostrophe.
pub(super) fn pair(c: char) -> Option<Pair> {
    const PAIRS: [Pair; 7] = [
        Pair('(', ')'),
        Pair('[', ']'),
        Pair('{', '}'),
        Pair('«', '»'),
        Pair('‹', '›'),
        Pair('“', '”'),
        Pair('"', '"'),
    ];
    PAIRS.into_iter().find(|pair| pair.opens(Some(c)) || pair.closes(Some(c)))
}

/// What a character of a bidi class is in a text of a direction.
pub(super) fn kind(c: char, class: BidiClass, direction: Direction) -> Kind {
    let rtl = direction == Direction::Rtl;
    match c {
        // The punctuation of this side: between two foreign names it makes a native list.
        // (Full stop and colon serve both sides.)
        '،' if rtl => return Kind::Native,
        ',' | ';' | '?' if !rtl => return Kind::Native,
        // Persian digits have the class of European ones.
        '\u{06F0}'..='\u{06F9}' if rtl => return Kind::Native,
        // A run must not straddle the isolates of the text.
        c if is_bidi_control(c) => return Kind::Native,
        c if c.is_whitespace() => return Kind::Space,
        c if pair(c).is_some() || c == '—' => return Kind::Pair,
        _ => {}
    }
    match class {
        BidiClass::LeftToRight if rtl => Kind::Foreign,
        BidiClass::RightToLeft | BidiClass::ArabicLetter if !rtl => Kind::Foreign,
        BidiClass::LeftToRight | BidiClass::RightToLeft | BidiClass::ArabicLetter => {
            Kind::Native
        }
        BidiClass::ArabicNumber if rtl => Kind::Native,
        BidiClass::EuropeanNumber | BidiClass::ArabicNumber => Kind::Digit,
        BidiClass::NonspacingMark | BidiClass::BoundaryNeutral => Kind::Mark,
        _ => Kind::Other,
    }
}

#[cfg(test)]
mod tests {
    use icu::properties::props::EnumeratedProperty;

    use super::*;

    #[test]
    fn each_side_sees_its_own() {
        use Kind::*;
        for (c, in_arabic, in_english) in [
            ('a', Foreign, Native),
            ('я', Foreign, Native),
            ('中', Foreign, Native),
            ('ا', Native, Foreign),
            ('ש', Native, Foreign),
            ('ک', Native, Foreign),
            ('2', Digit, Digit),
            ('٢', Native, Digit),
            ('۲', Native, Digit),
            ('،', Native, Other),
            (',', Other, Native),
            ('.', Other, Other),
            ('\u{64E}', Mark, Mark),
            ('\u{A0}', Space, Space),
            ('»', Pair, Pair),
            ('\u{200E}', Native, Native),
            ('\u{2069}', Native, Native),
        ] {
            let class = BidiClass::for_char(c);
            assert_eq!(kind(c, class, Direction::Rtl), in_arabic, "{c:?}");
            assert_eq!(kind(c, class, Direction::Ltr), in_english, "{c:?}");
        }
    }
}
