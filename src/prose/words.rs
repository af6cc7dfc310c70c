//! Words of prose. Most are a piece of a file, which is kept as it was read and not copied.
//! Start at [`Words`].

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use crate::source::Span;

/// Words, wherever they are kept. They compare and hash as text.
#[derive(Clone)]
pub struct Words(Kept);

#[derive(Clone)]
enum Kept {
    /// They stand in a file as they are.
    Piece(Span),
    /// They were put together.
    Own(String),
}

impl Words {
    /// The words of a piece of a file.
    pub fn piece(span: Span) -> Words {
        Words(Kept::Piece(span))
    }

    /// The piece of a file that they are, if they are one.
    pub fn span(&self) -> Option<&Span> {
        match &self.0 {
            Kept::Piece(span) => Some(span),
            Kept::Own(_) => None,
        }
    }

    /// These words followed by `more`, which stand at `place` if they stand in a file to the letter.
    pub fn and(self, more: &str, place: Option<&Span>) -> Words {
        if let (Kept::Piece(span), Some(place)) = (&self.0, place)
            && let Some(both) = span.joined(place)
        {
            return Words(Kept::Piece(both));
        }
        let mut all = match self.0 {
            Kept::Piece(span) => span.text().to_owned(),
            Kept::Own(words) => words,
        };
        all.push_str(more);
        Words(Kept::Own(all))
    }

    /// These words without blanks at their end.
    pub fn trimmed_end(self) -> Words {
        let length = self.trim_end().len();
        match self.0 {
            Kept::Piece(span) => Words(Kept::Piece(span.part(0..length))),
            Kept::Own(mut words) => {
                words.truncate(length);
                Words(Kept::Own(words))
            }
        }
    }

    /// Gives back memory that is not needed any more.
    pub fn shrink(&mut self) {
        if let Kept::Own(words) = &mut self.0 {
            words.shrink_to_fit();
        }
    }
}

impl From<&str> for Words {
    fn from(words: &str) -> Words {
        Words(Kept::Own(words.to_owned()))
    }
}

impl Deref for Words {
    type Target = str;

    fn deref(&self) -> &str {
        match &self.0 {
            Kept::Piece(span) => span.text(),
            Kept::Own(words) => words,
        }
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Words) -> bool {
        **self == **other
    }
}

impl Eq for Words {}

impl Hash for Words {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}
