//! One template, tag by tag: what it calls, and where calls that count belong in it.
//! Start at [`Walk::run`].

mod lists;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::calls::{Calls, Captured};
use super::expression::{DEEPEST, FEW, depth, grows, is_path, is_plain, needs_count};
use super::place::Place;

use crate::theme::limits::{ATTRIBUTE, KEPT, MARK};
use crate::theme::tags::{Tag, Word, component, dotted, tags, words};
use crate::theme::template::Insertion;

/// Goes through one template.
pub(super) struct Walk<'w> {
    name: &'w str,
    text: &'w str,
    captured: &'w Captured,
    /// The lengths of all templates, by name.
    lengths: &'w BTreeMap<&'w str, usize>,
    first_site: usize,
    open: Vec<Open<'w>>,
    /// The names to which the template gives a value by `set`.
    set: BTreeSet<&'w str>,
    /// The place in the HTML before the tag at hand.
    place: Place,
    found: Found,
}

/// What was found in a template.
#[derive(Default)]
pub(super) struct Found {
    pub(super) calls: Calls,
    pub(super) insertions: Vec<Insertion>,
    /// The tags that print into attributes without quotes.
    pub(super) bare: Vec<Range<usize>>,
    /// The tags at which calls were counted.
    pub(super) sites: Vec<Range<usize>>,
    /// How many words stand in the tags.
    pub(super) words: usize,
}

/// A part that has begun and not ended.
struct Open<'w> {
    what: What<'w>,
    /// Where its content begins.
    start: usize,
    /// The insertion that has to know how long it is.
    counts: Option<usize>,
}

enum What<'w> {
    /// A loop, and the name of an item in it.
    For(&'w str),
    Set {
        keyword: &'w str,
        name: &'w str,
    },
    Filter,
    Body,
    Component(String),
    Block,
}

impl What<'_> {
    fn captures(&self) -> bool {
        matches!(self, What::Set { .. } | What::Filter | What::Body)
    }
}

impl<'w> Walk<'w> {
    pub(super) fn new(
        name: &'w str,
        text: &'w str,
        captured: &'w Captured,
        lengths: &'w BTreeMap<&'w str, usize>,
        first_site: usize,
    ) -> Self {
        let (open, set, found) = (Vec::new(), BTreeSet::new(), Found::default());
        let place = Place::Text;
        Walk { name, text, captured, lengths, first_site, open, set, place, found }
    }

    /// Everything that is found.
    pub(super) fn run(mut self) -> Found {
        let tags = tags(self.text);
        let words_of = |tag: &Tag| words(self.text, tag.inner.clone());
        for words in tags.iter().map(words_of) {
            if let [set, name, ..] = words.as_slice()
                && set.text.starts_with("set")
            {
                self.set.insert(name.text);
            }
        }
        let mut done = 0;
        for tag in tags {
            self.place = self.place.after(&self.text[done..tag.range.start]);
            done = tag.range.end;
            let words = words_of(&tag);
            if words.is_empty() {
                continue;
            }
            // Each level costs a look at all that is in it.
            if self.open.len() > DEEPEST || depth(&words) > DEEPEST {
                break;
            }
            self.found.words += words.len();
            self.found.calls.uses_super |= words.iter().any(|word| word.text == "super");
            let joints = words.iter().filter(|word| word.text == "~").count();
            self.found.calls.joins_many |= joints > FEW;
            self.called(&tag, &words);
            self.read(&words);
            self.inside(&words);
            match tag.prints {
                true => {
                    if matches!(self.place, Place::Bare(_)) {
                        self.found.bare.push(tag.range.clone());
                    }
                    self.print(&tag, &words);
                }
                false => self.statement(&tag, &words),
            }
        }
        self.found.insertions.sort_by_key(|insertion| insertion.at);
        self.found
    }

    /// The name of the part that is being read: a component, or the template itself.
    fn part(&self) -> String {
        let component = self.open.iter().rev().find_map(|open| match &open.what {
            What::Component(name) => Some(format!("<{name}")),
            _ => None,
        });
        component.unwrap_or_else(|| self.name.to_owned())
    }

    /// Whether what is printed here goes into memory.
    fn is_captured(&self) -> bool {
        self.open.iter().any(|open| open.what.captures())
            || self.captured.has(&self.part())
    }

    pub(super) fn insert(&mut self, at: usize, text: String, shows: Range<usize>) {
        self.found.insertions.push(Insertion { at, text, shows });
    }

    /// Puts a filter around words.
    fn wrap(&mut self, words: &[Word], filter: &str) {
        let (Some(first), Some(last)) = (words.first(), words.last()) else { return };
        let range = first.range.start..last.range.end;
        self.insert(range.start, "(".to_owned(), range.clone());
        self.insert(range.end, format!(")|{filter}"), range);
    }

    /// Counts a value that gets a name, if it may have grown.
    fn keep(&mut self, words: &[Word]) {
        if grows(words) {
            self.wrap(words, KEPT);
        }
    }

    /// The dash of a tag that removes the white space after it.
    fn dash(&self, tag: &Tag) -> &'static str {
        let inside = &self.text[..tag.range.end - 2];
        if inside.ends_with('-') && tag.inner.end < inside.len() { "-" } else { "" }
    }

    /// Notes what a tag calls.
    fn called(&mut self, tag: &Tag, words: &[Word]) {
        for at in 0..words.len() {
            if let Some(name) = component(words, at) {
                // `{{ <name /> }}` prints at once, as does the whole of `{% <name> %}`.
                let direct = at == 0 && !self.open.iter().any(|o| o.what.captures());
                self.call(format!("<{name}"), direct);
            }
        }
        let [keyword @ ("include" | "extends"), name] = words
            .first_chunk::<2>()
            .map_or(["", ""], |pair| pair.each_ref().map(|word| word.text))
        else {
            return;
        };
        let name = name.trim_matches(['"', '\'', '`']).to_owned();
        self.found.calls.templates.push((name.clone(), tag.inner.clone()));
        if keyword == "include" {
            let direct = !self.open.iter().any(|open| open.what.captures());
            self.call(name, direct);
        }
    }

    fn call(&mut self, called: String, direct: bool) {
        if !direct {
            self.found.calls.captured.push(called.clone());
        }
        self.found.calls.all.push((self.part(), called));
    }

    fn print(&mut self, tag: &Tag, words: &[Word]) {
        let makes_parts = words[0].text == "<"
            || words.iter().any(|word| word.text == "super")
            || words[0].text.starts_with(['"', '\'', '`']) && words.len() == 1;
        if makes_parts {
            return;
        }
        let in_attribute = matches!(self.place, Place::Attribute(..));
        for (filter, needed) in [
            (KEPT, self.is_captured() && needs_count(words)),
            (ATTRIBUTE, in_attribute && !is_plain(words)),
        ] {
            match (needed, is_path(words)) {
                (true, true) => self.beside(tag, filter),
                (true, false) => self.wrap(words, filter),
                (false, _) => {}
            }
        }
    }

    /// Puts a filter beside a value that is printed. The value is printed by itself, so that what Tera
    /// says of a missing field stays.
    fn beside(&mut self, tag: &Tag, filter: &str) {
        let (dash, path) = (self.dash(tag), &self.text[tag.inner.clone()]);
        let call = format!("{{% if {path}|{filter} %}}{{% endif {dash}%}}");
        self.insert(tag.range.end, call, tag.inner.clone());
    }

    fn statement(&mut self, tag: &Tag, words: &[Word<'w>]) {
        let end = tag.range.end;
        let word = |at: usize| words.get(at).map_or("", |word| word.text);
        match (word(0), word(1)) {
            ("for", _) if words.len() > 1 => {
                let among = words.iter().position(|word| word.text == "in");
                let among = among.unwrap_or(words.len() - 1);
                let (item, list) = (word(among - 1), &words[among + 1..]);
                let counts = match self.is_captured() {
                    true => self.repeated(list),
                    false if self.is_of_item(list) => None,
                    false => {
                        // By this the place of a page that grows too large is known.
                        let call = self.site_before(tag);
                        self.insert(tag.range.start, call, tag.inner.clone());
                        self.repeated(list).and(None)
                    }
                };
                self.open.push(Open { what: What::For(item), start: end, counts });
            }
            ("set" | "set_global", _) if word(2) == "=" => self.keep(&words[3..]),
            (keyword @ ("set" | "set_global"), name) => {
                self.begin(What::Set { keyword, name }, end);
            }
            ("filter", _) => self.begin(What::Filter, end),
            ("<", "/") => self.end(tag, |what| matches!(what, What::Body)),
            ("<", _) => self.begin(What::Body, end),
            ("component", _) => {
                self.begin(What::Component(dotted(&words[1..])), end);
                self.hook(tag);
            }
            ("block", _) => {
                self.begin(What::Block, end);
                if self.captured.all {
                    self.hook(tag);
                }
            }
            ("include", name) => self.include(tag, name),
            ("endfor", _) => self.end(tag, |what| matches!(what, What::For(_))),
            ("endset" | "endset_global", _) => {
                self.end(tag, |what| matches!(what, What::Set { .. }));
            }
            ("endfilter", _) => self.end(tag, |what| matches!(what, What::Filter)),
            ("endcomponent", _) => {
                self.end(tag, |what| matches!(what, What::Component(_)));
            }
            ("endblock", _) => self.end(tag, |what| matches!(what, What::Block)),
            _ => {}
        }
    }

    fn begin(&mut self, what: What<'w>, start: usize) {
        if matches!(what, What::Component(_) | What::Block) {
            self.place = Place::Text;
        }
        self.open.push(Open { what, start, counts: None });
    }

    /// Puts a call at the beginning of the part that was opened last.
    fn hook(&mut self, tag: &Tag) {
        let dash = self.dash(tag);
        let call = self.site(tag, "", dash);
        self.insert(tag.range.end, call, tag.inner.clone());
        if self.is_captured()
            && let Some(open) = self.open.last_mut()
        {
            open.counts = Some(self.found.insertions.len() - 1);
        }
    }

    /// A call that counts, with the number by which its place is found again.
    fn site(&mut self, tag: &Tag, before: &str, after: &str) -> String {
        let number = self.first_site + self.found.sites.len();
        self.found.sites.push(tag.inner.clone());
        format!("{{{{{before} \"{MARK}{number},0\" {after}}}}}")
    }

    /// A call for the place before a tag.
    fn site_before(&mut self, tag: &Tag) -> String {
        let dashed = self.text[tag.range.start..].starts_with("{%-");
        self.site(tag, if dashed { "-" } else { "" }, "")
    }

    fn include(&mut self, tag: &Tag, name: &str) {
        let mut call = self.site_before(tag);
        if self.is_captured() {
            let name = name.trim_matches(['"', '\'', '`']);
            let length = self.lengths.get(name).unwrap_or(&0);
            call = call.replacen(",0", &format!(",{length}"), 1);
        }
        self.insert(tag.range.start, call, tag.inner.clone());
    }

    /// Ends the last part of a sort, and those within it that were not ended.
    fn end(&mut self, tag: &Tag, is_sort: impl Fn(&What) -> bool) {
        let Some(at) = self.open.iter().rposition(|open| is_sort(&open.what)) else {
            return;
        };
        let Some(Open { what, start, counts }) = self.open.drain(at..).next() else {
            return;
        };
        let length = tag.range.start.saturating_sub(start);
        if let Some(insertion) = counts.and_then(|at| self.found.insertions.get_mut(at)) {
            insertion.text = match what {
                What::For(_) => format!("{}(bytes={length})", insertion.text),
                _ => insertion.text.replacen(",0", &format!(",{length}"), 1),
            };
        }
        if !self.captured.joins_many {
            return;
        }
        let dash = self.dash(tag);
        match what {
            What::Set { keyword, name } if !name.is_empty() => {
                let call = format!("{{% {keyword} {name} = {name}|{KEPT} {dash}%}}");
                self.insert(tag.range.end, call, tag.inner.clone());
            }
            What::Component(_) => {
                let call = format!("{{% set body = body|{KEPT} %}}");
                self.insert(start, call, start..start);
            }
            _ => {}
        }
    }
}
