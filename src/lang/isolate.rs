//! A stretch of a line that is ordered by itself.
//! Start at [`Isolate`].

/// How a stretch is isolated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// In the direction of its own first letter.
    Auto,
    /// From left to right.
    Ltr,
    /// From left to right, each character.
    Override,
}

/// A stretch of a line that has to be isolated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Isolate {
    /// The byte at which it begins.
    pub from: usize,
    /// The byte at which it ends.
    pub to: usize,
    /// How it is isolated.
    pub how: How,
}

impl How {
    /// The characters that begin and end the isolate in plain text.
    pub fn characters(self) -> (&'static str, &'static str) {
        match self {
            How::Auto => ("\u{2068}", "\u{2069}"),
            How::Ltr => ("\u{2066}", "\u{2069}"),
            How::Override => ("\u{2066}\u{202D}", "\u{202C}\u{2069}"),
        }
    }
}
