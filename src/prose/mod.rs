//! Text as a tree, generic in how far its links are resolved.
//! Start at [`Prose`]: `Prose<Box<Mention>>` as written, and once resolved `Prose<LinkNumber>`,
//! whose links stand in a list of their own.

mod walk;
mod words;

pub use walk::{collect_exact, each_line, each_link, line_text, map_line};
pub use words::Words;

/// What stands before the first heading has this name where parts of a text are named by their ids.
pub const LEAD: &str = "m-lead";

/// A text: the blocks before the first heading, then the sections, in order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Prose<L> {
    /// Blocks before the first heading.
    pub lead: Vec<Block<L>>,
    /// The sections, flat; a deeper heading follows the one it belongs to.
    pub sections: Vec<Section<L>>,
    /// Footnotes, in the order in which the text refers to them.
    pub notes: Vec<Note<L>>,
}

impl<L> Default for Prose<L> {
    fn default() -> Self {
        Prose { lead: Vec::new(), sections: Vec::new(), notes: Vec::new() }
    }
}

/// A heading and the blocks under it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Section<L> {
    /// The id, written or given by position; unique in the text.
    pub id: String,
    /// Depth: 2 to 6, as in HTML.
    pub level: u8,
    /// The words of the heading.
    pub heading: Line<L>,
    /// The blocks up to the next heading.
    pub blocks: Vec<Block<L>>,
}

/// A footnote.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Note<L> {
    /// What it says.
    pub blocks: Vec<Block<L>>,
}

/// Text within one block, such as a heading or a sentence of `facts.toml`.
pub type Line<L> = Vec<Inline<L>>;

/// A block of text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Block<L> {
    /// A paragraph.
    Paragraph(Line<L>),
    /// A heading inside another block, where it cannot begin a section.
    Heading(u8, Line<L>),
    /// A list. The items of a tight list have no paragraphs.
    List {
        /// The first number, if the list is numbered.
        start: Option<u64>,
        /// The items.
        items: Vec<Vec<Block<L>>>,
    },
    /// The words of a tight list item.
    Tight(Line<L>),
    /// A quotation.
    Quote(Vec<Block<L>>),
    /// Preformatted text.
    Code(String),
    /// A table.
    Table {
        /// How each column is aligned.
        columns: Vec<Align>,
        /// The header cells.
        head: Vec<Line<L>>,
        /// The rows of cells.
        rows: Vec<Vec<Line<L>>>,
    },
    /// A thematic break.
    Rule,
}

/// How a column is aligned, relative to the direction of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Align {
    /// As the text is.
    Natural,
    /// Centred.
    Centre,
    /// At the end of the line.
    End,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Inline<L> {
    /// Plain text.
    Text(Words),
    /// Emphasis.
    Emphasis(Line<L>),
    /// Strong emphasis.
    Strong(Line<L>),
    /// Struck out.
    Struck(Line<L>),
    /// Code.
    Code(String),
    /// A hard line break.
    Break,
    /// A link, citation or picture. `words` are the writer's own; empty if there are none.
    Link {
        /// Where it leads.
        to: L,
        /// The words of the link.
        words: Line<L>,
    },
    /// A reference to a footnote, by its index in [`Prose::notes`].
    Note(usize),
}

impl<L> Prose<L> {
    /// Whether the text is empty.
    pub fn is_empty(&self) -> bool {
        self.lead.is_empty() && self.sections.is_empty()
    }
}
