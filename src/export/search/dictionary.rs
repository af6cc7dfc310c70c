//! The words of both languages as sorted lines.
//! Start at [`Dictionary::add_words`].
//!
//! A line begins with a key: a word without its particles, the words of a name with `_` between them, or
//! `~` and the consonants of a name. What follows is divided by spaces: `>` with the first word of the
//! family, `<` with the words of the family, `@` with the entries of that name, and for each word with
//! that key the number of the language, its particles, a colon, and where it stands.

use std::collections::BTreeMap;

use super::names::Names;
use super::postings::{Posting, Postings, push_number};
use crate::lang::Families;
use crate::model::pair::Side;

/// Where a word stands in so many entries, only the best place in each is kept.
const COMMON: usize = 200;

/// All lines.
#[derive(Default)]
pub(super) struct Dictionary {
    lines: BTreeMap<String, Vec<u8>>,
}

impl Dictionary {
    /// Adds the names of entries.
    pub(super) fn add_names(&mut self, names: &Names) {
        for (phrase, entries) in &names.phrases {
            self.entries(phrase.clone(), entries);
        }
        for (skeleton, entries) in &names.skeletons {
            self.entries(format!("~{skeleton}"), entries);
        }
    }

    fn entries(&mut self, key: String, entries: &[u32]) {
        let line = self.lines.entry(key).or_default();
        for (entry, sign) in
            entries.iter().zip(std::iter::once(" @").chain(std::iter::repeat(",")))
        {
            line.extend_from_slice(sign.as_bytes());
            push_number(line, *entry);
        }
    }

    /// Adds the words of a dossier with so many entries in one language.
    pub(super) fn add_words(
        &mut self,
        side: Side,
        postings: &Postings,
        families: &Families,
        entries: usize,
    ) {
        let keys: Vec<(&str, usize)> = families.keys().collect();
        let mut members: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for (at, (key, first)) in keys.iter().enumerate() {
            if at != *first {
                members.entry(*first).or_default().push(key);
                let line = self.lines.entry((*key).to_owned()).or_default();
                line.extend_from_slice(b" >");
                line.extend_from_slice(keys[*first].0.as_bytes());
            }
        }
        for (word, first) in families.lacking() {
            let line = self.lines.entry(word.to_owned()).or_default();
            line.extend_from_slice(b" >");
            line.extend_from_slice(keys[first].0.as_bytes());
        }
        for (first, members) in members {
            let line = self.lines.entry(keys[first].0.to_owned()).or_default();
            line.extend_from_slice(b" <");
            line.extend_from_slice(members.join(",").as_bytes());
        }
        let common = COMMON.max(entries / 4);
        for (number, posting) in postings.words.iter().enumerate() {
            let Posting { word, places, entries, .. } = posting;
            let (particles, key) = word.split_at(families.cut(number));
            let line = self.lines.entry(key.to_owned()).or_default();
            line.extend_from_slice(if side == Side::First { b" 0" } else { b" 1" });
            line.extend_from_slice(particles.as_bytes());
            line.push(b':');
            match *entries as usize > common {
                true => line.extend(best_places(places)),
                false => line.extend_from_slice(places),
            }
        }
    }

    /// All lines in the order in which a script compares keys.
    pub(super) fn into_lines(self) -> Vec<(String, String)> {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap_or_default();
        let mut lines: Vec<_> =
            self.lines.into_iter().map(|(key, line)| (key, text(line))).collect();
        // The order of UTF-16 differs from that of code points for rare characters alone.
        if lines.iter().any(|(key, _)| key.chars().any(|c| c > '\u{ffff}')) {
            lines.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
        }
        lines
    }
}

/// Where a word stands, with one place for each entry: the first, which is its name or its facts.
fn best_places(places: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut kept = false;
    for byte in places {
        match byte {
            b'0'..=b'9' | b'a'..=b'z' => {
                kept = false;
                out.push(*byte);
            }
            _ if kept => {}
            _ => {
                kept = matches!(byte, b'A'..=b'Z' | b'!');
                out.push(*byte);
            }
        }
    }
    out
}
