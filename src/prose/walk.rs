//! Going through a text: changing its links, looking at them, taking its bare words.
//! Start at [`Prose::map`].

use std::hash::{Hash, Hasher};
use std::mem;

use super::{Block, Inline, Line, Note, Prose, Section, Words};

impl<L> Prose<L> {
    /// The same text with every link changed by `change`, in the order of reading; one that
    /// leads nowhere becomes its words.
    pub fn map<M>(self, change: &mut impl FnMut(L) -> Option<M>) -> Prose<M> {
        let Prose { lead, sections, notes } = self;
        Prose {
            lead: map_blocks(lead, change),
            sections: sections
                .into_iter()
                .map(|section| {
                    let Section { id, level, heading, blocks } = section;
                    let heading = map_line(heading, change);
                    Section { id, level, heading, blocks: map_blocks(blocks, change) }
                })
                .collect(),
            notes: notes
                .into_iter()
                .map(|note| Note { blocks: map_blocks(note.blocks, change) })
                .collect(),
        }
    }

    /// Hashes all of the text but where its links lead.
    pub fn hash_words(&self, state: &mut impl Hasher) {
        hash_blocks(&self.lead, state);
        for Section { id, level, heading, blocks } in &self.sections {
            (id, level).hash(state);
            hash_line(heading, state);
            hash_blocks(blocks, state);
        }
        for note in &self.notes {
            hash_blocks(&note.blocks, state);
        }
        (self.sections.len(), self.notes.len()).hash(state);
    }

    /// Calls `see` with every piece of plain text, in the order of reading.
    pub fn words(&self, see: &mut impl FnMut(&Words)) {
        self.lines(&mut |line| line_words(line, see));
    }

    /// Every link, in the order of reading.
    pub fn links(&self) -> Vec<&L> {
        let mut found = Vec::new();
        self.lines(&mut |line| line_links(line, &mut found));
        found
    }

    /// Calls `see` with every line, headings included, in the order of reading.
    fn lines<'p>(&'p self, see: &mut impl FnMut(&'p [Inline<L>])) {
        each_line(&self.lead, see);
        for section in &self.sections {
            see(&section.heading);
            each_line(&section.blocks, see);
        }
        for note in &self.notes {
            each_line(&note.blocks, see);
        }
    }
}

/// The same line with every link changed by `change`; one that leads nowhere becomes its words.
pub fn map_line<L, M>(line: Line<L>, change: &mut impl FnMut(L) -> Option<M>) -> Line<M> {
    let mut mapped = Vec::with_capacity(line.len());
    for inline in line {
        mapped.push(match inline {
            Inline::Text(text) => Inline::Text(text),
            Inline::Emphasis(line) => Inline::Emphasis(map_line(line, change)),
            Inline::Strong(line) => Inline::Strong(map_line(line, change)),
            Inline::Struck(line) => Inline::Struck(map_line(line, change)),
            Inline::Code(text) => Inline::Code(text),
            Inline::Break => Inline::Break,
            Inline::Link { to, words } => {
                let to = change(*to).map(Box::new);
                let words = map_line(words, change);
                match to {
                    Some(to) => Inline::Link { to, words },
                    None => {
                        mapped.extend(words);
                        continue;
                    }
                }
            }
            Inline::Note(at) => Inline::Note(at),
        });
    }
    mapped
}

/// All items in no more room than they take: a parser leaves some to spare, and a list that is
/// made over in place keeps the room of the larger items it held.
pub fn exact<T>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut all: Vec<T> = items.collect();
    all.shrink_to_fit();
    all
}

fn map_blocks<L, M>(
    blocks: Vec<Block<L>>,
    change: &mut impl FnMut(L) -> Option<M>,
) -> Vec<Block<M>> {
    exact(blocks.into_iter().map(|block| map_block(block, change)))
}

fn map_block<L, M>(block: Block<L>, change: &mut impl FnMut(L) -> Option<M>) -> Block<M> {
    let mut cells = |cells: Vec<Line<L>>| -> Vec<Line<M>> {
        cells.into_iter().map(|cell| map_line(cell, change)).collect()
    };
    match block {
        Block::Paragraph(line) => Block::Paragraph(map_line(line, change)),
        Block::Heading(level, line) => Block::Heading(level, map_line(line, change)),
        Block::Tight(line) => Block::Tight(map_line(line, change)),
        Block::List { start, items } => Block::List {
            start,
            items: items.into_iter().map(|item| map_blocks(item, change)).collect(),
        },
        Block::Quote(blocks) => Block::Quote(map_blocks(blocks, change)),
        Block::Code(text) => Block::Code(text),
        Block::Table { columns, head, rows } => Block::Table {
            columns,
            head: cells(head),
            rows: rows.into_iter().map(cells).collect(),
        },
        Block::Rule => Block::Rule,
    }
}

/// Hashes all of a line but where its links lead.
pub fn hash_line<L>(line: &[Inline<L>], state: &mut impl Hasher) {
    for inline in line {
        mem::discriminant(inline).hash(state);
        match inline {
            Inline::Text(text) => text.hash(state),
            Inline::Code(text) => text.hash(state),
            Inline::Emphasis(line) | Inline::Strong(line) | Inline::Struck(line) => {
                hash_line(line, state);
            }
            Inline::Link { to: _, words } => hash_line(words, state),
            Inline::Note(at) => at.hash(state),
            Inline::Break => {}
        }
    }
    line.len().hash(state);
}

fn hash_blocks<L>(blocks: &[Block<L>], state: &mut impl Hasher) {
    for block in blocks {
        mem::discriminant(block).hash(state);
        match block {
            Block::Paragraph(line) | Block::Tight(line) => hash_line(line, state),
            Block::Heading(level, line) => {
                level.hash(state);
                hash_line(line, state);
            }
            Block::List { start, items } => {
                (start, items.len()).hash(state);
                items.iter().for_each(|item| hash_blocks(item, state));
            }
            Block::Quote(blocks) => hash_blocks(blocks, state),
            Block::Code(text) => text.hash(state),
            Block::Table { columns, head, rows } => {
                (columns, rows.len()).hash(state);
                head.iter()
                    .chain(rows.iter().flatten())
                    .for_each(|cell| hash_line(cell, state));
            }
            Block::Rule => {}
        }
    }
    blocks.len().hash(state);
}

/// Calls `see` with every line of `blocks`, in the order of reading.
fn each_line<'p, L>(blocks: &'p [Block<L>], see: &mut impl FnMut(&'p [Inline<L>])) {
    for block in blocks {
        match block {
            Block::Paragraph(line) | Block::Heading(_, line) | Block::Tight(line) => {
                see(line);
            }
            Block::List { items, .. } => {
                items.iter().for_each(|item| each_line(item, see));
            }
            Block::Quote(blocks) => each_line(blocks, see),
            Block::Table { head, rows, .. } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| see(cell));
            }
            Block::Code(_) | Block::Rule => {}
        }
    }
}

fn line_words<L>(line: &[Inline<L>], see: &mut impl FnMut(&Words)) {
    for inline in line {
        match inline {
            Inline::Text(text) => see(text),
            Inline::Emphasis(line) | Inline::Strong(line) | Inline::Struck(line) => {
                line_words(line, see);
            }
            Inline::Link { words, .. } => line_words(words, see),
            Inline::Code(_) | Inline::Break | Inline::Note(_) => {}
        }
    }
}

/// Adds every link of a line to `found`, in the order of reading.
pub fn line_links<'p, L>(line: &'p [Inline<L>], found: &mut Vec<&'p L>) {
    for inline in line {
        match inline {
            Inline::Emphasis(line) | Inline::Strong(line) | Inline::Struck(line) => {
                line_links(line, found);
            }
            Inline::Link { to, words } => {
                found.push(to);
                line_links(words, found);
            }
            Inline::Text(_) | Inline::Code(_) | Inline::Break | Inline::Note(_) => {}
        }
    }
}

/// The bare words of a line; `name` gives those of a link that has none of its own.
pub fn line_text<L>(line: &[Inline<L>], name: &mut impl FnMut(&L) -> String) -> String {
    let mut text = String::new();
    push_text(line, name, &mut text);
    text
}

fn push_text<L>(
    line: &[Inline<L>],
    name: &mut impl FnMut(&L) -> String,
    text: &mut String,
) {
    for inline in line {
        match inline {
            Inline::Text(words) => text.push_str(words),
            Inline::Code(words) => text.push_str(words),
            Inline::Emphasis(line) | Inline::Strong(line) | Inline::Struck(line) => {
                push_text(line, name, text);
            }
            Inline::Break => text.push(' '),
            Inline::Link { to, words } if words.is_empty() => text.push_str(&name(to)),
            Inline::Link { words, .. } => push_text(words, name, text),
            Inline::Note(_) => {}
        }
    }
}
