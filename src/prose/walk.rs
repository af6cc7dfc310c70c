//! Walks through a text: changing its links, visiting its words, taking its plain text.
//! Start at [`Prose::map`].

use super::{Block, Inline, Line, Note, Prose, Section, Words};

impl<L> Prose<L> {
    /// The same text with every link changed by `change`, in the order of reading. A link that
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

    /// Calls `see` with every piece of plain text, in the order of reading.
    pub fn words(&self, see: &mut impl FnMut(&Words)) {
        self.lines(&mut |line| line_words(line, see));
    }

    /// Calls `see` with every link and the place of the section in which it stands: none before the
    /// first heading. A link of a footnote stands where the text first refers to the note.
    pub fn links(&self, see: &mut impl FnMut(Option<usize>, &L)) {
        let mut seen = vec![false; self.notes.len()];
        self.block_links(&self.lead, &mut seen, &mut |link| see(None, link));
        for (at, section) in self.sections.iter().enumerate() {
            let mut see = |link: &L| see(Some(at), link);
            self.line_links(&section.heading, &mut seen, &mut see);
            self.block_links(&section.blocks, &mut seen, &mut see);
        }
    }

    fn block_links(
        &self,
        blocks: &[Block<L>],
        seen: &mut [bool],
        see: &mut dyn FnMut(&L),
    ) {
        each_line(blocks, &mut |line| self.line_links(line, seen, see));
    }

    fn line_links(&self, line: &[Inline<L>], seen: &mut [bool], see: &mut dyn FnMut(&L)) {
        for inline in line {
            match inline {
                Inline::Emphasis(line) | Inline::Strong(line) | Inline::Struck(line) => {
                    self.line_links(line, seen, see);
                }
                Inline::Link { to, words } => {
                    see(to);
                    self.line_links(words, seen, see);
                }
                Inline::Note(at) => {
                    if let (Some(note), Some(false)) =
                        (self.notes.get(*at), seen.get(*at))
                    {
                        seen[*at] = true;
                        self.block_links(&note.blocks, seen, see);
                    }
                }
                Inline::Text(_) | Inline::Code(_) | Inline::Break => {}
            }
        }
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

/// The same line with every link changed by `change`, as [`Prose::map`] does.
pub fn map_line<L, M>(line: Line<L>, change: &mut impl FnMut(L) -> Option<M>) -> Line<M> {
    let mut mapped = Vec::with_capacity(line.len());
    line.into_iter().for_each(|inline| push_mapped(inline, change, &mut mapped));
    mapped
}

/// Collects items without spare capacity: `collect` may reuse the memory of the larger items that
/// they are made from. The dossier holds all texts, so this counts as it does in the draft.
pub fn collect_exact<T>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut all: Vec<T> = items.collect();
    all.shrink_to_fit();
    all
}

fn push_mapped<L, M>(
    inline: Inline<L>,
    change: &mut impl FnMut(L) -> Option<M>,
    mapped: &mut Line<M>,
) {
    mapped.push(match inline {
        Inline::Text(text) => Inline::Text(text),
        Inline::Emphasis(line) => Inline::Emphasis(map_line(line, change)),
        Inline::Strong(line) => Inline::Strong(map_line(line, change)),
        Inline::Struck(line) => Inline::Struck(map_line(line, change)),
        Inline::Code(text) => Inline::Code(text),
        Inline::Break => Inline::Break,
        Inline::Link { to, words } => {
            let to = change(to);
            let words = map_line(words, change);
            match to {
                Some(to) => Inline::Link { to, words },
                None => return mapped.extend(words),
            }
        }
        Inline::Note(at) => Inline::Note(at),
    });
}

fn map_blocks<L, M>(
    blocks: Vec<Block<L>>,
    change: &mut impl FnMut(L) -> Option<M>,
) -> Vec<Block<M>> {
    collect_exact(blocks.into_iter().map(|block| map_block(block, change)))
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

/// Calls `see` with every line of `blocks`, in the order of reading.
pub fn each_line<'p, L>(blocks: &'p [Block<L>], see: &mut impl FnMut(&'p [Inline<L>])) {
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

/// Calls `see` with every link of a line, but for those of the footnotes that it refers to.
pub fn each_link<L>(line: &[Inline<L>], see: &mut impl FnMut(&L)) {
    for inline in line {
        match inline {
            Inline::Emphasis(line) | Inline::Strong(line) | Inline::Struck(line) => {
                each_link(line, see);
            }
            Inline::Link { to, words } => {
                see(to);
                each_link(words, see);
            }
            Inline::Text(_) | Inline::Code(_) | Inline::Break | Inline::Note(_) => {}
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

/// The plain text of a line; `name` gives the words of a link that has none of its own.
pub fn line_text<L, N: AsRef<str>>(
    line: &[Inline<L>],
    name: &mut impl FnMut(&L) -> N,
) -> String {
    let mut text = String::new();
    push_text(line, name, &mut text);
    text
}

fn push_text<L, N: AsRef<str>>(
    line: &[Inline<L>],
    name: &mut impl FnMut(&L) -> N,
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
            Inline::Link { to, words } if words.is_empty() => {
                text.push_str(name(to).as_ref())
            }
            Inline::Link { words, .. } => push_text(words, name, text),
            Inline::Note(_) => {}
        }
    }
}
