//! Builds the tree of a text from the flat events of the parser.
//! Start at [`Builder`].

mod lint;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{Alignment, Event, HeadingLevel, Tag, TagEnd};

use super::emphasis::BlockMarks;
use super::link::{Opened, close_link, open_link};
use super::slips;
use crate::content::draft::Mention;
use crate::diagnostic::odd::{self, Odd};
use crate::diagnostic::{Report, fault};
use crate::model::kind::Kind;
use crate::prose::{Align, Block, Inline, Line, Note, Prose, Section, Words};
use crate::source::{Source, Span};

/// The deepest nesting that is read. No text needs more, and a deeper tree could overflow the
/// stack of the functions that walk it.
const DEEPEST: usize = 64;

/// Builds a text from events.
pub(super) struct Builder<'b> {
    source: &'b Source,
    /// The kind of the entry whose text it is.
    kind: Kind,
    from: usize,
    report: &'b mut Report,
    open: Vec<Open>,
    /// How many elements were opened beyond [`DEEPEST`] and are passed over.
    beyond: usize,
    depth_reported: bool,
    prose: Prose<Box<Mention>>,
    /// The footnotes by their labels, each with the place where it begins.
    notes: BTreeMap<String, Footnote>,
    /// The labels of footnotes, each with its place in the order of their first references.
    order: BTreeMap<String, usize>,
    section_ids: BTreeSet<String>,
    headings: usize,
    /// The odd characters that references stand for.
    odd: Vec<Odd>,
    /// The marks of emphasis in the block at hand that were read as text.
    marks: BlockMarks,
}

/// A footnote: where it begins, and what it says.
type Footnote = (usize, Vec<Block<Box<Mention>>>);

/// An element that has begun and not ended.
struct Open {
    what: What,
    range: Range<usize>,
    blocks: Vec<Block<Box<Mention>>>,
    line: Line<Box<Mention>>,
}

enum What {
    Root,
    Paragraph,
    Heading {
        level: u8,
        id: Option<String>,
        range: Range<usize>,
    },
    Quote,
    Code,
    Html,
    List(Option<u64>, Vec<Vec<Block<Box<Mention>>>>),
    Item,
    Note(String),
    Table {
        columns: Vec<Align>,
        head: Vec<Line<Box<Mention>>>,
        rows: Vec<Vec<Line<Box<Mention>>>>,
    },
    Row(Vec<Line<Box<Mention>>>),
    Cell,
    Emphasis,
    Strong,
    Struck,
    Link(Opened),
}

impl What {
    /// Whether it stands within a line.
    fn is_inline(&self) -> bool {
        matches!(self, What::Emphasis | What::Strong | What::Struck | What::Link(_))
    }

    /// Whether text in it is Markdown and is shown.
    fn shows_text(&self) -> bool {
        match self {
            What::Code => false,
            What::Link(opened) => opened.keeps_words(),
            _ => true,
        }
    }
}

impl<'b> Builder<'b> {
    pub(super) fn new(
        (source, kind): (&'b Source, Kind),
        from: usize,
        report: &'b mut Report,
    ) -> Self {
        let root =
            Open { what: What::Root, range: 0..0, blocks: Vec::new(), line: Vec::new() };
        Builder {
            source,
            kind,
            from,
            report,
            open: vec![root],
            beyond: 0,
            depth_reported: false,
            prose: Prose::default(),
            notes: BTreeMap::new(),
            order: BTreeMap::new(),
            section_ids: BTreeSet::new(),
            headings: 0,
            odd: Vec::new(),
            marks: BlockMarks::default(),
        }
    }

    /// Takes the next event.
    pub(super) fn event(&mut self, event: Event, range: Range<usize>) {
        let range = range.start + self.from..range.end + self.from;
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(end) => self.end(end, range),
            _ if self.beyond > 0 => {}
            Event::Text(text) => {
                self.left_over(&text, &range);
                let place = self.source.span(range.clone());
                if place.text() == &*text {
                    if self.open.iter().all(|open| open.what.shows_text()) {
                        self.marks.note(self.source, &text, &range);
                        self.slips(&range);
                    }
                } else {
                    self.odd.extend(odd::of_reference(self.source, range, &text));
                }
                self.words(&text, Some(place));
            }
            Event::Code(text) => self.inline(Inline::Code(text.into_string())),
            // A line end is white space like a blank, and so the words stay a piece of the file.
            Event::SoftBreak => {
                let place = self.source.span(range);
                let text = if place.text() == "\n" { "\n" } else { " " };
                self.words(text, Some(place));
            }
            Event::HardBreak => self.inline(Inline::Break),
            Event::Rule => self.block(Block::Rule),
            Event::Html(text) | Event::InlineHtml(text) => {
                self.html(&text, range);
                self.words(&text, None);
            }
            Event::FootnoteReference(label) => {
                let next = self.order.len();
                let at = *self.order.entry(label.into_string()).or_insert(next);
                self.inline(Inline::Note(at));
            }
            Event::InlineMath(text) | Event::DisplayMath(text) => self.words(&text, None),
            Event::TaskListMarker(_) => {}
        }
    }

    /// The finished text.
    pub(super) fn finish(mut self) -> Prose<Box<Mention>> {
        let blocks = self.open.pop().map(|root| root.blocks).unwrap_or_default();
        self.settle(blocks);
        // Notes are read where they stand, so the order is that of the file.
        odd::by_line(self.source, self.odd, self.report);
        let mut notes: Vec<_> = self.order.iter().collect();
        notes.sort_unstable_by_key(|(_, at)| **at);
        for (label, _) in notes {
            let (_, blocks) = self.notes.remove(label).unwrap_or_default();
            self.prose.notes.push(Note { blocks });
        }
        for (label, (at, _)) in &self.notes {
            let place = self.source.span(*at..at + label.len() + "[^]".len());
            self.report.add(fault::markdown_trap_footnote_unused(place, label));
        }
        self.prose
    }

    fn start(&mut self, tag: Tag, range: Range<usize>) {
        if self.beyond > 0 || self.open.len() > DEEPEST {
            return self.too_deep(range);
        }
        let what = match tag {
            Tag::Paragraph => {
                slips::of_paragraph(self.source, &range, self.report);
                What::Paragraph
            }
            Tag::Heading { level, id, classes, attrs } => {
                if !classes.is_empty() || !attrs.is_empty() {
                    let place = self.braces(range.clone());
                    self.report.add(fault::bad_section_id_attributes(place));
                }
                What::Heading {
                    level: depth(level),
                    id: id.map(|id| id.into_string()),
                    range: range.clone(),
                }
            }
            Tag::BlockQuote(_) => What::Quote,
            Tag::CodeBlock(kind) => {
                self.code(&kind, &range);
                What::Code
            }
            Tag::HtmlBlock => What::Html,
            Tag::List(first) => What::List(first, Vec::new()),
            Tag::Item => What::Item,
            Tag::FootnoteDefinition(label) => What::Note(label.into_string()),
            Tag::Table(columns) => What::Table {
                columns: columns.into_iter().map(align).collect(),
                head: Vec::new(),
                rows: Vec::new(),
            },
            Tag::TableHead | Tag::TableRow => {
                self.cells(&range);
                What::Row(Vec::new())
            }
            Tag::TableCell => What::Cell,
            Tag::Emphasis => What::Emphasis,
            Tag::Strong => What::Strong,
            Tag::Strikethrough => What::Struck,
            Tag::Link { .. } | Tag::Image { .. } => {
                let inside = self.open.iter().any(|o| matches!(o.what, What::Link(_)));
                What::Link(open_link(tag, &range, inside, self.source, self.report))
            }
            Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => What::Quote,
        };
        self.between_blocks(&what);
        self.open.push(Open { what, range, blocks: Vec::new(), line: Vec::new() });
    }

    fn end(&mut self, end: TagEnd, _: Range<usize>) {
        if self.beyond > 0 || self.open.len() < 2 {
            self.beyond = self.beyond.saturating_sub(1);
            return;
        }
        let Some(Open { what, range, mut blocks, line }) = self.open.pop() else {
            return;
        };
        self.between_blocks(&what);
        match what {
            What::Root => {}
            What::Paragraph => self.block(Block::Paragraph(line)),
            What::Html => self.block(Block::Paragraph(trimmed(line))),
            What::Heading { level, id, range } => self.heading(level, id, line, range),
            What::Quote => self.block(Block::Quote(blocks)),
            What::Code => self.block(Block::Code(plain(&line))),
            What::List(start, items) => self.block(Block::List { start, items }),
            What::Item => {
                tighten(&mut blocks, line);
                if let Some(Open { what: What::List(_, items), .. }) =
                    self.open.last_mut()
                {
                    items.push(blocks);
                }
            }
            What::Note(label) => {
                tighten(&mut blocks, line);
                self.notes.insert(label, (range.start, blocks));
            }
            What::Table { columns, head, rows } => {
                self.block(Block::Table { columns, head, rows });
            }
            What::Row(cells) => {
                if let Some(Open { what: What::Table { head, rows, .. }, .. }) =
                    self.open.last_mut()
                {
                    if end == TagEnd::TableHead {
                        *head = cells;
                    } else {
                        rows.push(cells);
                    }
                }
            }
            What::Cell => {
                if let Some(Open { what: What::Row(cells), .. }) = self.open.last_mut() {
                    cells.push(line);
                }
            }
            What::Emphasis => self.inline(Inline::Emphasis(line)),
            What::Strong => self.inline(Inline::Strong(line)),
            What::Struck => self.inline(Inline::Struck(line)),
            What::Link(opened) => {
                for inline in close_link(opened, range, line, self.source, self.report) {
                    self.inline(inline);
                }
            }
        }
    }

    /// Judges the marks of a block where an element begins or ends, unless that is in its line.
    fn between_blocks(&mut self, what: &What) {
        if !what.is_inline() {
            self.marks.judge(self.source, self.report);
        }
    }

    fn heading(
        &mut self,
        level: u8,
        id: Option<String>,
        line: Line<Box<Mention>>,
        range: Range<usize>,
    ) {
        if self.open.len() > 1 {
            self.block(Block::Heading(level, line));
            return;
        }
        let blocks = std::mem::take(&mut self.open[0].blocks);
        self.settle(blocks);
        self.headings += 1;
        let raw = self.source.text().get(range.clone()).unwrap_or_default();
        if id.is_none() && raw.contains("{#") {
            let place = self.braces(range.clone());
            self.report.add(fault::bad_section_id_unread(place));
        }
        let id = id.and_then(|id| self.section_id(id, &range));
        let id = id.unwrap_or_else(|| format!("s{}", self.headings));
        self.prose.sections.push(Section {
            id,
            level,
            heading: trimmed(line),
            blocks: Vec::new(),
        });
    }

    /// Puts blocks that were read since the last heading where they belong.
    fn settle(&mut self, mut blocks: Vec<Block<Box<Mention>>>) {
        blocks.shrink_to_fit();
        match self.prose.sections.last_mut() {
            Some(section) => section.blocks = blocks,
            None => self.prose.lead = blocks,
        }
    }

    fn block(&mut self, block: Block<Box<Mention>>) {
        let Some(parent) = self.open.last_mut() else { return };
        let line = std::mem::take(&mut parent.line);
        tighten(&mut parent.blocks, line);
        parent.blocks.push(block);
    }

    fn inline(&mut self, inline: Inline<Box<Mention>>) {
        if let Some(parent) = self.open.last_mut() {
            parent.line.push(inline);
        }
    }

    /// Joins text to the text before it, since runs of one script are found in whole texts.
    /// `place` is the place of the text, if the file has it there to the letter.
    fn words(&mut self, text: &str, place: Option<Span>) {
        let Some(parent) = self.open.last_mut() else { return };
        let place = place.filter(|place| place.text() == text);
        let words = match parent.line.pop() {
            Some(Inline::Text(words)) => words.and(text, place.as_ref()),
            last => {
                parent.line.extend(last);
                place.map_or_else(|| text.into(), Words::piece)
            }
        };
        parent.line.push(Inline::Text(words));
    }
}

fn tighten(blocks: &mut Vec<Block<Box<Mention>>>, line: Line<Box<Mention>>) {
    if !line.is_empty() {
        blocks.push(Block::Tight(line));
    }
}

fn trimmed(mut line: Line<Box<Mention>>) -> Line<Box<Mention>> {
    if let Some(last) = line.pop() {
        line.push(match last {
            Inline::Text(words) => Inline::Text(words.trimmed_end()),
            other => other,
        });
    }
    // The draft holds all texts: spare capacity in lines and blocks is an eighth of the memory of a
    // cold build of 10,000 pages.
    for inline in &mut line {
        if let Inline::Text(words) = inline {
            words.shrink();
        }
    }
    line.shrink_to_fit();
    line
}

fn plain(line: &Line<Box<Mention>>) -> String {
    crate::prose::line_text(line, &mut |_| String::new())
}

fn depth(level: HeadingLevel) -> u8 {
    // The title of the page is its `h1`.
    (level as u8).max(2)
}

fn align(alignment: Alignment) -> Align {
    match alignment {
        Alignment::None | Alignment::Left => Align::Natural,
        Alignment::Center => Align::Centre,
        Alignment::Right => Align::End,
    }
}
