//! The words of all entries in one language, and where each stands.
//! Start at [`Postings::of`].
//!
//! Where a word stands is one string: for each entry how far its number is from the one before, in
//! base 36, then its places there. A place is a capital letter, after a full stop for each 26 places
//! more; `-` before it says that it is a fact, `=` that the word is in its heading, and `!` stands for
//! the names of the entry. `+` follows where the word is there several times.

use std::io;

use rustc_hash::FxHashMap;

use super::script::{self, Text};
use super::texts::{Place, places};
use crate::lang::search_words;
use crate::model::Dossier;
use crate::model::link::EntryId;
use crate::model::pair::Side;
use crate::publish::Output;

/// The words of one language.
pub(super) struct Postings {
    /// All words, folded and sorted.
    pub(super) words: Vec<Posting>,
    /// The file with the text of each entry; none where it has no text in this language.
    pub(super) texts: Vec<Option<Text>>,
}

/// A word, and where it stands.
pub(super) struct Posting {
    pub(super) word: Box<str>,
    pub(super) places: Vec<u8>,
    /// In how many entries it stands.
    pub(super) entries: u32,
    /// The last of them.
    last: u32,
}

/// Where within an entry a word stands: the place, and how much it counts there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Here {
    word: u32,
    /// The number of the place, times four, and the field.
    place: u32,
}

const NAME: u32 = 0;
const HEADING: u32 = 1;
const FACT: u32 = 2;
const PROSE: u32 = 3;

impl Postings {
    /// The words of `dossier` in the language of `side`. The texts in which they stand go into `out`.
    ///
    /// # Errors
    ///
    /// If `out` cannot store a file.
    pub(super) fn of(
        dossier: &Dossier,
        side: Side,
        out: &dyn Output,
    ) -> io::Result<Postings> {
        let mut collector = Collector::default();
        let mut texts = Vec::new();
        for (id, _) in dossier.iter() {
            let places = places(dossier, id, side);
            texts.push(script::text(dossier, side, id, &places, out)?);
            collector.names(dossier, id, side);
            collector.places(&places);
            collector.end(id);
        }
        let Collector { mut words, .. } = collector;
        words.sort_unstable_by(|a, b| a.word.cmp(&b.word));
        words.iter_mut().for_each(|one| one.places.shrink_to_fit());
        Ok(Postings { words, texts })
    }
}

#[derive(Default)]
struct Collector {
    numbers: FxHashMap<Box<str>, u32>,
    words: Vec<Posting>,
    /// The words of the present entry.
    here: Vec<Here>,
}

impl Collector {
    fn add(&mut self, text: &str, place: u32) {
        let Collector { numbers, words, here } = self;
        search_words(text, &mut |word| {
            let number = match numbers.get(word) {
                Some(number) => *number,
                None => {
                    let number = u32::try_from(words.len()).unwrap_or(u32::MAX);
                    let (word, places): (Box<str>, _) = (word.into(), Vec::new());
                    numbers.insert(word.clone(), number);
                    words.push(Posting { word, places, entries: 0, last: 0 });
                    number
                }
            };
            here.push(Here { word: number, place });
        });
    }

    fn names(&mut self, dossier: &Dossier, id: EntryId, side: Side) {
        let entry = dossier.entry(id);
        for name in
            [&entry.title, &entry.short].into_iter().filter_map(|pair| pair.own(side))
        {
            self.add(name, NAME);
        }
        entry.variants[side.index()].iter().for_each(|name| self.add(name, NAME));
        if side == Side::Second {
            entry.title_latn.iter().for_each(|name| self.add(name, NAME));
        }
    }

    fn places(&mut self, places: &[Place]) {
        for (place, number) in places.iter().zip(0..) {
            self.add(&place.heading, number * 4 + HEADING);
            let field = if place.is_fact { FACT } else { PROSE };
            self.add(&place.text, number * 4 + field);
            place.days.iter().for_each(|day| self.add(day, number * 4 + field));
        }
    }

    /// Writes down the words of an entry.
    fn end(&mut self, id: EntryId) {
        let entry = u32::try_from(id.index()).unwrap_or(u32::MAX);
        self.here.sort_unstable();
        let mut last = None;
        for same in self.here.chunk_by(|a, b| a == b) {
            let Here { word, place } = same[0];
            let posting = &mut self.words[word as usize];
            if last != Some(word) {
                push_number(&mut posting.places, entry - posting.last);
                posting.last = entry;
                posting.entries += 1;
                last = Some(word);
            }
            push_place(&mut posting.places, place, same.len());
        }
        self.here.clear();
    }
}

fn push_place(out: &mut Vec<u8>, place: u32, count: usize) {
    let (number, field) = (place / 4, place % 4);
    match field {
        NAME => out.push(b'!'),
        HEADING => out.push(b'='),
        FACT => out.push(b'-'),
        _ => {}
    }
    if field != NAME {
        out.extend(std::iter::repeat_n(b'.', number as usize / 26));
        out.push(b'A' + (number % 26) as u8);
    }
    if count > 1 {
        out.push(b'+');
    }
}

/// A number in base 36.
pub(super) fn push_number(out: &mut Vec<u8>, number: u32) {
    const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    let mut place = 1;
    while number / place >= 36 {
        place *= 36;
    }
    while place > 0 {
        out.push(DIGITS[(number / place % 36) as usize]);
        place /= 36;
    }
}
