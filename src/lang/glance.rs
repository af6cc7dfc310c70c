//! Whether a line may need isolation. Most need none, and to look closely takes long.
//! Start at [`Glance::see`].

use icu::properties::CodePointMapData;
use icu::properties::props::BidiClass;

use super::Direction;
use super::bidi_class::{CharClass, char_class};
use super::figures::Figures;

/// What was seen of the pieces of a line so far.
#[derive(Clone, Copy, Debug)]
pub struct Glance {
    direction: Direction,
    /// Whether a dash between digits matters. It does where ranges run from left to right; elsewhere the
    /// algorithm sets every dash alike.
    dashes: bool,
    last: Last,
}

/// Whether a text has a letter that is written from right to left: then it is shown in another order than
/// that of its characters, or should be.
pub fn has_right_to_left(text: &str) -> bool {
    // Below it are the scripts from left to right.
    text.chars().any(|c| c >= '\u{590}' && is_foreign(c, Direction::Ltr))
}

/// What matters of the characters seen last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Last {
    Digit,
    /// A sign that may be a part of a number.
    Sign,
    /// A blank or a bracket after a digit.
    Gap,
    Anything,
}

impl Glance {
    pub(super) fn new(direction: Direction, figures: Figures) -> Glance {
        let dashes = figures.ranges == Direction::Ltr;
        Glance { direction, dashes, last: Last::Anything }
    }

    /// Looks at the next piece. Returns whether the line has a letter of the other direction; or, if it
    /// runs from right to left, a sign or a gap between digits.
    pub fn see(&mut self, text: &str) -> bool {
        match self.direction {
            Direction::Ltr => has_right_to_left(text),
            Direction::Rtl => text.chars().any(|c| self.sees(c)),
        }
    }

    /// Looks at a character of a text from right to left. Most are letters of Arabic and blanks.
    fn sees(&mut self, c: char) -> bool {
        let next = match c {
            '\u{620}'..='\u{65F}' | '\u{66B}'..='\u{6EF}' | '\u{6FA}'..='\u{6FF}' => {
                Last::Anything
            }
            ' ' | '(' | ')' | '\n' | '\u{A0}' => match self.last {
                Last::Digit | Last::Gap => Last::Gap,
                Last::Sign | Last::Anything => Last::Anything,
            },
            '0'..='9' | '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}' => {
                if matches!(self.last, Last::Sign | Last::Gap) {
                    return true;
                }
                Last::Digit
            }
            '\u{2010}'..='\u{2027}' if !self.dashes => Last::Anything,
            '!' | '"' | '\'' | ',' | '.' | '/' | ':' | ';' | '?' | '،' | '؛' | '«'
            | '»' | '…' => Last::Anything,
            '#'..='@'
            | '['..='`'
            | '{'..='\u{BF}'
            | '\u{609}'..='\u{60A}'
            | '\u{66A}'
            | '\u{2010}'..='\u{22FF}' => {
                if self.last == Last::Digit {
                    return true;
                }
                Last::Sign
            }
            c if is_foreign(c, Direction::Rtl) => return true,
            _ => Last::Anything,
        };
        self.last = next;
        false
    }
}

fn is_foreign(c: char, direction: Direction) -> bool {
    let class = CodePointMapData::<BidiClass>::new().get(c);
    char_class(c, class, direction) == CharClass::Foreign
}
