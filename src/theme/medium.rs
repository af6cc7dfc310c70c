//! The two forms of words: markup, and plain text.
//! Start at [`Medium`].

/// Whether words are for markup or for plain text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Medium {
    Html,
    Plain,
}
