//! Whether a character belongs to the direction of a text, to the other direction or to none.
//! Start at [`char_class`], which asks the bidi classes of UAX #9; [`brackets`] knows the pairs.

use icu::properties::props::BidiClass;

use super::Direction;
use super::suspicious::is_bidi_control;

/// How a character relates to the direction of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CharClass {
    /// A letter of the other direction.
    Foreign,
    /// A letter or sign of this direction; no foreign run contains it.
    Native,
    /// A digit, which may belong to a foreign word.
    Digit,
    /// A mark on another character, which it follows.
    Mark,
    /// White space.
    Space,
    /// A bracket, a quotation mark or a long dash: a word ends here.
    Pair,
    /// Anything else.
    Other,
}

/// A pair of brackets or quotation marks: the opening one and the closing one.
#[derive(Clone, Copy)]
pub(super) struct Brackets(char, char);

impl Brackets {
    /// Whether the character is the opening one.
    pub(super) fn opens(self, c: Option<char>) -> bool {
        c == Some(self.0)
    }

    /// Whether the character is the closing one. A straight quotation mark is both.
    pub(super) fn closes(self, c: Option<char>) -> bool {
        c == Some(self.1)
    }
}

/// The pair to which a character belongs. Single quotation marks are left out, since one of
/// them is also the apostrophe.
pub(super) fn brackets(c: char) -> Option<Brackets> {
    const PAIRS: [Brackets; 7] = [
        Brackets('(', ')'),
        Brackets('[', ']'),
        Brackets('{', '}'),
        Brackets('«', '»'),
        Brackets('‹', '›'),
        Brackets('“', '”'),
        Brackets('"', '"'),
    ];
    PAIRS.into_iter().find(|pair| pair.opens(Some(c)) || pair.closes(Some(c)))
}

/// The class of a character, whose bidi class is known, in a text of a direction.
pub(super) fn char_class(c: char, class: BidiClass, direction: Direction) -> CharClass {
    let rtl = direction == Direction::Rtl;
    match c {
        // Native punctuation between two foreign names makes two runs of them. (Full stop and
        // colon belong to both directions.)
        '،' if rtl => return CharClass::Native,
        ',' | ';' | '?' if !rtl => return CharClass::Native,
        // Persian digits have the class of European ones.
        '\u{06F0}'..='\u{06F9}' if rtl => return CharClass::Native,
        // A run must not reach into or out of an isolate in the text.
        c if is_bidi_control(c) => return CharClass::Native,
        c if c.is_whitespace() => return CharClass::Space,
        c if brackets(c).is_some() || c == '—' => return CharClass::Pair,
        _ => {}
    }
    match class {
        BidiClass::LeftToRight if rtl => CharClass::Foreign,
        BidiClass::RightToLeft | BidiClass::ArabicLetter if !rtl => CharClass::Foreign,
        BidiClass::LeftToRight | BidiClass::RightToLeft | BidiClass::ArabicLetter => {
            CharClass::Native
        }
        BidiClass::ArabicNumber if rtl => CharClass::Native,
        BidiClass::EuropeanNumber | BidiClass::ArabicNumber => CharClass::Digit,
        BidiClass::NonspacingMark | BidiClass::BoundaryNeutral => CharClass::Mark,
        _ => CharClass::Other,
    }
}

#[cfg(test)]
mod tests {
    use icu::properties::props::EnumeratedProperty;

    use super::*;

    #[test]
    fn each_side_sees_its_own() {
        use CharClass::*;
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
            assert_eq!(char_class(c, class, Direction::Rtl), in_arabic, "{c:?}");
            assert_eq!(char_class(c, class, Direction::Ltr), in_english, "{c:?}");
        }
    }
}
