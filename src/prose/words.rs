//! Words of prose. Most are a span of a file, and are not copied.
//! Start at [`Words`].

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use crate::source::Span;

/// Words, stored in a file or on their own. They compare and hash as text.
#[derive(Clone)]
pub struct Words(Stored);

#[derive(Clone)]
enum Stored {
    /// They are in a file, letter by letter.
    Span(Span),
    /// They are in no file, since they were decoded or joined.
    Own(String),
}

impl Words {
    /// The words of a span of a file.
    pub fn piece(span: Span) -> Words {
        Words(Stored::Span(span))
    }

    /// The span of a file that they are, if they are one.
    pub fn span(&self) -> Option<&Span> {
        match &self.0 {
            Stored::Span(span) => Some(span),
            Stored::Own(_) => None,
        }
    }

    /// These words followed by `more`, which are at `place` if they are in a file letter by letter.
    pub fn and(self, more: &str, place: Option<&Span>) -> Words {
        if let (Stored::Span(span), Some(place)) = (&self.0, place)
            && let Some(both) = span.joined(place)
        {
            return Words(Stored::Span(both));
        }
        let mut all = match self.0 {
            Stored::Span(span) => span.text().to_owned(),
            Stored::Own(words) => words,
        };
        all.push_str(more);
        Words(Stored::Own(all))
    }

    /// These words without white space at their end.
    pub fn trimmed_end(self) -> Words {
        let length = self.trim_end().len();
        match self.0 {
            Stored::Span(span) => Words(Stored::Span(span.part(0..length))),
            Stored::Own(mut words) => {
                words.truncate(length);
                Words(Stored::Own(words))
            }
        }
    }

    /// Frees the memory that is not needed.
    pub fn shrink(&mut self) {
        if let Stored::Own(words) = &mut self.0 {
            words.shrink_to_fit();
        }
    }
}

impl From<&str> for Words {
    fn from(words: &str) -> Words {
        Words(Stored::Own(words.to_owned()))
    }
}

impl Deref for Words {
    type Target = str;

    fn deref(&self) -> &str {
        match &self.0 {
            Stored::Span(span) => span.text(),
            Stored::Own(words) => words,
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
