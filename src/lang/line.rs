//! A line of text with the elements that stand in it, as one text.
//! Start at [`Line`].

use std::borrow::Cow;
use std::ops::Range;

use super::bidi_class::OBJECT;

/// Ends a part of a line: after it a new paragraph begins for UAX #9.
pub(super) const BREAK: char = '\u{2028}';

/// A line: the words of a paragraph, a heading or a cell one after the other, and where elements stand
/// among them. What an element holds is judged with what stands beside it.
#[derive(Clone, Debug, Default)]
pub struct Line<'t> {
    text: Cow<'t, str>,
    elements: Vec<(Range<usize>, Element)>,
}

/// An element of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Element {
    /// The words of a link, which are a name. A phrase is never divided between one and its
    /// neighbours.
    Link,
    /// Emphasis and the like, which may begin and end anywhere.
    Emphasis,
}

impl<'t> From<&'t str> for Line<'t> {
    fn from(text: &'t str) -> Self {
        Line { text: Cow::Borrowed(text), elements: Vec::new() }
    }
}

impl Line<'_> {
    /// Stands for something that is isolated for a reason of its own.
    pub const OBJECT: char = OBJECT;
    /// Stands for the end of a line within a paragraph.
    pub const BREAK: char = BREAK;

    /// Adds words.
    pub fn words(&mut self, words: &str) {
        self.text.to_mut().push_str(words);
    }

    /// Adds [`Line::OBJECT`].
    pub fn object(&mut self) {
        self.text.to_mut().push(OBJECT);
    }

    /// Adds [`Line::BREAK`].
    pub fn line_break(&mut self) {
        self.text.to_mut().push(BREAK);
    }

    /// Says that an element begins at `from` and ends here.
    pub fn element(&mut self, from: usize, element: Element) {
        self.elements.push((from..self.text.len(), element));
    }

    /// The length in bytes.
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn elements(&self) -> &[(Range<usize>, Element)] {
        &self.elements
    }
}
