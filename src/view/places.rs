//! At which paragraph of an article each of its citations is listed.
//! Start at [`Places`].
//!
//! What cites a part of an article, `p10-12`, is listed once: at the first paragraph of the part.
//! The others lead there. So a page grows with the citations, and not with the length of the parts.

use std::collections::{BTreeMap, BinaryHeap};

use crate::model::locator::Locator;

/// Where each citation of an article is listed, by its place among all that cite it.
#[derive(Default)]
pub(super) struct Places {
    /// Those of the whole article.
    whole: Vec<Place>,
    /// Those of the parts that begin with a paragraph.
    at: BTreeMap<u32, Vec<Place>>,
    /// The first and the last paragraphs of parts of several paragraphs.
    parts: Vec<(u32, u32)>,
}

/// A citation, and how far the part goes that it cites.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// Its place among all that cite the article.
    pub(super) citing: usize,
    /// The last paragraph of the part; the first one again, if it has no other.
    pub(super) last: u32,
}

/// A paragraph, or several that are the same to a reader.
pub(super) struct Block {
    /// The first.
    pub(super) first: u32,
    /// The last.
    pub(super) last: u32,
    /// The first paragraph of a part in which it stands, where the citations of that part are listed.
    pub(super) within: Option<u32>,
}

impl Places {
    /// Adds a citation. All locators of one are added before those of the next.
    pub(super) fn add(&mut self, citing: usize, locator: Option<&Locator>) {
        let Some(locator) = locator else {
            return push(&mut self.whole, Place { citing, last: 0 });
        };
        for range in locator.ranges() {
            let (first, last) = (*range.start(), *range.end());
            push(self.at.entry(first).or_default(), Place { citing, last });
            if first < last {
                self.parts.push((first, last));
            }
        }
    }

    /// Adds a paragraph that is shown even if nothing cites it.
    pub(super) fn add_paragraph(&mut self, number: u32) {
        self.at.entry(number).or_default();
    }

    /// The citations of the whole article.
    pub(super) fn whole(&self) -> &[Place] {
        &self.whole
    }

    /// The citations of the parts that begin with a paragraph.
    pub(super) fn at(&self, first: u32) -> &[Place] {
        self.at.get(&first).map(Vec::as_slice).unwrap_or_default()
    }

    /// The paragraphs in rising order.
    pub(super) fn blocks(&mut self) -> Vec<Block> {
        self.parts.sort_unstable();
        self.parts.dedup();
        let own = self.at.keys().flat_map(|number| [*number, number.saturating_add(1)]);
        let ends = self.parts.iter().map(|(_, last)| last.saturating_add(1));
        let mut bounds: Vec<u32> = own.chain(ends).collect();
        bounds.sort_unstable();
        bounds.dedup();
        let mut coming = self.parts.iter().peekable();
        // The parts that have begun, that which began last on top.
        let mut begun: BinaryHeap<(u32, u32)> = BinaryHeap::new();
        let mut blocks: Vec<Block> = Vec::new();
        for (at, first) in bounds.iter().copied().enumerate() {
            while let Some(part) = coming.next_if(|(start, _)| *start < first) {
                begun.push(*part);
            }
            // A part that ended before this paragraph covers none of the later ones.
            while begun.peek().is_some_and(|(_, last)| *last < first) {
                begun.pop();
            }
            let within = begun.peek().map(|(start, _)| *start);
            let listed = self.at.contains_key(&first);
            let last = bounds.get(at + 1).map_or(first, |next| next - 1);
            match blocks.last_mut() {
                _ if listed => blocks.push(Block { first, last: first, within }),
                _ if within.is_none() => {}
                Some(before)
                    if before.within == within
                        && before.last + 1 == first
                        && !self.at.contains_key(&before.first) =>
                {
                    before.last = last;
                }
                _ => blocks.push(Block { first, last, within }),
            }
        }
        blocks
    }
}

/// Adds a place to those of a paragraph; one that is there goes as far as the longer part.
fn push(places: &mut Vec<Place>, place: Place) {
    match places.last_mut() {
        Some(same) if same.citing == place.citing => {
            same.last = same.last.max(place.last)
        }
        _ => places.push(place),
    }
}
