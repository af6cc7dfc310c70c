//! A line of prose → HTML: words, links and emphasis, with what has to be isolated among them.
//! Start at [`Inlines::line`].
//!
//! A phrase may hold elements, begin in one and end beyond it, so a line is judged as one text
//! ([`lang::Line`]). While it is written, the elements and isolates that are open lie on a stack.

use std::vec;

use super::html::{escape, push_words};
use super::isolation::{push_isolates, push_text, tags};
use super::locale::Locale;
use super::marks::{push_citations, title_attribute};
use crate::lang::{self, Direction, Element, Isolate};
use crate::model::link::LinkNumber;
use crate::prose::{Inline, line_text};
use crate::view::{Language, Link, Picture, ProseLink};

/// Writes lines of one language.
pub(super) struct Inlines<'w> {
    locale: &'w Locale,
    /// The language of the words, where it is not the page's.
    language: Option<Language<'w>>,
    /// The links by number.
    links: &'w [ProseLink<'w>],
    pub(super) html: String,
    /// What the ids of footnotes begin with, where a page has those of two texts.
    pub(super) prefix: Option<&'w str>,
    /// How often each footnote has been referred to.
    references: Vec<usize>,
    /// Whether the line that is being written may need isolation. If not, its bytes are not counted.
    mixed: bool,
    /// What has to be isolated in the line and is not open yet.
    isolates: vec::IntoIter<Isolate>,
    /// The bytes at which the elements of the line end, in the order in which they begin.
    ends: vec::IntoIter<usize>,
    open: Vec<Open>,
    /// The byte of the line that is written next.
    at: usize,
}

/// An element or isolate that has been opened, and the byte at which it ends.
#[derive(Clone, Copy)]
enum Open {
    Element(&'static str, usize),
    Isolate(&'static str, usize),
}

impl<'w> Inlines<'w> {
    /// `room` is the expected number of bytes.
    pub(super) fn new(
        locale: &'w Locale,
        language: Option<Language<'w>>,
        links: &'w [ProseLink<'w>],
        room: usize,
    ) -> Self {
        Inlines {
            locale,
            language,
            links,
            html: String::with_capacity(room),
            prefix: None,
            references: Vec::new(),
            mixed: false,
            isolates: Vec::new().into_iter(),
            ends: Vec::new().into_iter(),
            open: Vec::new(),
            at: 0,
        }
    }

    /// Says how many footnotes the text has.
    pub(super) fn expect_notes(&mut self, count: usize) {
        self.references = vec![0; count];
    }

    /// Writes a line.
    pub(super) fn line(&mut self, line: &[Inline<LinkNumber>]) {
        let language = self.own();
        self.mixed = self.may_need_isolation(line, &mut language.glance());
        if self.mixed {
            let (mut text, mut ends) = (lang::Line::default(), Vec::new());
            self.flatten(line, &mut text, &mut ends);
            let other = self.locale.beside(language);
            self.isolates = language.isolates(&text, Some(other)).into_iter();
            self.ends = ends.into_iter();
        }
        self.at = 0;
        self.inlines(line);
        self.close(0);
    }

    /// The language of the words.
    fn own(&self) -> &'w lang::Language {
        self.locale.of(self.language).unwrap_or(&self.locale.language)
    }

    /// Where a link leads.
    pub(super) fn to(&self, number: LinkNumber) -> Option<&'w ProseLink<'w>> {
        self.links.get(number.index())
    }

    /// The words of a link that has none of its own, if they are in the language of the line.
    fn name(&self, number: LinkNumber) -> Option<&'w str> {
        match self.to(number)? {
            ProseLink::Entry(Link { name, .. }) if name.language.is_none() => {
                Some(&name.words)
            }
            ProseLink::Web(web) => Some(web),
            ProseLink::Entry(_) | ProseLink::Cite(_) | ProseLink::Picture(_) => None,
        }
    }

    fn may_need_isolation(
        &self,
        line: &[Inline<LinkNumber>],
        glance: &mut lang::Glance,
    ) -> bool {
        line.iter().any(|inline| match inline {
            Inline::Text(text) => glance.see(text),
            Inline::Emphasis(line) | Inline::Strong(line) | Inline::Struck(line) => {
                self.may_need_isolation(line, glance)
            }
            Inline::Link { to, words } if words.is_empty() => {
                self.name(*to).is_some_and(|name| glance.see(name))
            }
            Inline::Link { words, .. } => self.may_need_isolation(words, glance),
            Inline::Code(_) | Inline::Break | Inline::Note(_) => false,
        })
    }

    /// Adds a line to `text`, and the ends of its elements to `ends`. All has the length that is
    /// counted when it is written.
    fn flatten(
        &self,
        line: &[Inline<LinkNumber>],
        text: &mut lang::Line,
        ends: &mut Vec<usize>,
    ) {
        for inline in line {
            match inline {
                Inline::Text(words) => text.words(words),
                Inline::Code(_) | Inline::Note(_) => text.object(),
                Inline::Break => text.line_break(),
                Inline::Emphasis(line) | Inline::Strong(line) | Inline::Struck(line) => {
                    self.flatten_element(line, Element::Emphasis, text, ends);
                }
                Inline::Link { to, words } => match self.to(*to) {
                    None => {}
                    Some(ProseLink::Cite(_) | ProseLink::Picture(_)) => text.object(),
                    Some(_) if !words.is_empty() => {
                        self.flatten_element(words, Element::Link, text, ends);
                    }
                    Some(_) => match self.name(*to) {
                        None => text.object(),
                        Some(name) => {
                            let from = text.len();
                            text.words(name);
                            text.element(from, Element::Link);
                            ends.push(text.len());
                        }
                    },
                },
            }
        }
    }

    fn flatten_element(
        &self,
        line: &[Inline<LinkNumber>],
        element: Element,
        text: &mut lang::Line,
        ends: &mut Vec<usize>,
    ) {
        let (from, place) = (text.len(), ends.len());
        ends.push(0);
        self.flatten(line, text, ends);
        text.element(from, element);
        ends[place] = text.len();
    }

    fn inlines(&mut self, line: &[Inline<LinkNumber>]) {
        for inline in line {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline<LinkNumber>) {
        match inline {
            Inline::Text(text) => self.words(text),
            Inline::Emphasis(line) => self.element("em", line),
            Inline::Strong(line) => self.element("strong", line),
            Inline::Struck(line) => self.element("s", line),
            Inline::Code(text) => {
                self.object(lang::Line::OBJECT.len_utf8());
                self.html.extend(["<code dir=\"auto\">", &escape(text), "</code>"]);
            }
            Inline::Break => {
                self.object(lang::Line::BREAK.len_utf8());
                self.html.push_str("<br>");
            }
            Inline::Link { to, words } => self.link(*to, words),
            Inline::Note(at) => {
                self.object(lang::Line::OBJECT.len_utf8());
                self.reference(*at);
            }
        }
    }

    fn element(&mut self, name: &'static str, line: &[Inline<LinkNumber>]) {
        self.begin_element(name);
        self.html.extend(["<", name, ">"]);
        self.inlines(line);
        self.end_element();
    }

    /// Makes ready for the tag that begins an element: opens the isolates that hold all of it.
    fn begin_element(&mut self, name: &'static str) {
        let end = if self.mixed { self.ends.next().unwrap_or(self.at) } else { self.at };
        self.close(0);
        self.open_isolates(end);
        self.open.push(Open::Element(name, end));
    }

    /// Ends the innermost element, and the isolates in it.
    fn end_element(&mut self) {
        let element =
            self.open.iter().rposition(|open| matches!(open, Open::Element(..)));
        let Some(element) = element else { return };
        self.close(element + 1);
        if let Some(Open::Element(name, _)) = self.open.pop() {
            self.html.extend(["</", name, ">"]);
        }
    }

    /// What is no text of the line is written next.
    fn object(&mut self, length: usize) {
        self.close(0);
        self.open_isolates(self.at);
        self.at += length;
    }

    /// Words in the language of the text.
    fn words(&mut self, text: &str) {
        if !self.mixed {
            push_words(&mut self.html, text);
            return;
        }
        let start = self.at;
        let end = start + text.len();
        while self.at < end {
            self.close(0);
            let isolates = self.isolates.as_slice();
            let next = isolates.first().filter(|next| next.from < end);
            if let Some(next) = next.filter(|next| next.from == self.at) {
                if next.to > end {
                    self.open_isolate();
                    continue;
                }
                let count = isolates.iter().take_while(|one| one.from < next.to).count();
                let piece = &text[self.at - start..next.to - start];
                push_isolates(&mut self.html, piece, self.at, &isolates[..count]);
                self.at = next.to;
                self.isolates.by_ref().take(count).for_each(drop);
                continue;
            }
            let opens = next.map_or(end, |next| next.from);
            let closes = self.open.iter().filter_map(Open::isolate_end);
            let to = closes.chain([opens]).min().unwrap_or(end).min(end);
            push_words(&mut self.html, &text[self.at - start..to - start]);
            self.at = to;
        }
    }

    /// Opens the isolates that begin here and end at `end` or beyond.
    fn open_isolates(&mut self, end: usize) {
        let (from, to) = (self.at, end.max(self.at + 1));
        let here = |next: &Isolate| next.from == from && next.to >= to;
        while self.isolates.as_slice().first().is_some_and(here) {
            self.open_isolate();
        }
    }

    /// Opens the next isolate. Emphasis that ends within it is interrupted.
    fn open_isolate(&mut self) {
        let Some(isolate) = self.isolates.next() else { return };
        let (open, close) = tags(isolate.how);
        let ends_within = |open: &Open| match open {
            Open::Element(_, end) => *end < isolate.to,
            Open::Isolate(..) => false,
        };
        let first = self.open.iter().position(ends_within).unwrap_or(self.open.len());
        let interrupted = self.interrupt(first);
        self.html.push_str(open);
        self.open.push(Open::Isolate(close, isolate.to));
        self.resume(interrupted);
    }

    /// Closes the isolates that end here, of those above `floor` on the stack. Emphasis that goes on is
    /// interrupted.
    fn close(&mut self, floor: usize) {
        let here = self.at;
        let ended = |open: &Open| open.isolate_end().is_some_and(|end| end <= here);
        while let Some(at) = self.open[floor..].iter().position(ended) {
            let at = floor + at;
            let interrupted = self.interrupt(at + 1);
            if let Some(Open::Isolate(close, _)) = self.open.pop() {
                self.html.push_str(close);
            }
            self.resume(interrupted);
        }
    }

    /// Writes the closing tags of all that is open from `first` on.
    fn interrupt(&mut self, first: usize) -> Vec<Open> {
        let interrupted = self.open.split_off(first);
        for open in interrupted.iter().rev() {
            match open {
                Open::Element(name, _) => self.html.extend(["</", name, ">"]),
                Open::Isolate(close, _) => self.html.push_str(close),
            }
        }
        interrupted
    }

    /// Opens again the elements that were interrupted. An isolate in which one ends is not: it ends
    /// with it.
    fn resume(&mut self, interrupted: Vec<Open>) {
        for open in interrupted {
            if let Open::Element(name, _) = open {
                self.html.extend(["<", name, ">"]);
                self.open.push(open);
            }
        }
    }

    fn link(&mut self, number: LinkNumber, words: &[Inline<LinkNumber>]) {
        let Some(to) = self.to(number) else { return };
        match to {
            ProseLink::Entry(Link { href, name, kind: _ }) => {
                let open = ["<a href=\"", &escape(href), "\">"];
                if words.is_empty() && name.language.is_some() {
                    self.object(lang::Line::OBJECT.len_utf8());
                    self.html.extend(open);
                    push_text(self.locale, name, &mut self.html);
                    self.html.push_str("</a>");
                } else {
                    self.named(&open, number, words);
                }
            }
            ProseLink::Cite(marks) => {
                self.object(lang::Line::OBJECT.len_utf8());
                let locale = self.locale;
                let attribute = &mut |title: &str| title_attribute(locale, title);
                // Beside the other language, the marks are in that of the words.
                let shown = self.prefix.and(self.language);
                push_citations(locale, shown, marks, attribute, &mut self.html);
            }
            ProseLink::Web(web) => {
                let open = ["<a href=\"", &escape(web), "\" rel=\"external\">"];
                self.named(&open, number, words);
            }
            ProseLink::Picture(Picture { href, width, height }) => {
                self.object(lang::Line::OBJECT.len_utf8());
                let label = line_text(words, &mut |_| "");
                let language = self.own();
                let label = language.plain(&label, Some(self.locale.beside(language)));
                let (href, label) = (escape(href), escape(&label));
                self.html.extend(["<img src=\"", &href, "\" alt=\"", &label]);
                // With its size, the text below does not move when the picture comes.
                let (width, height) = (width.to_string(), height.to_string());
                self.html.extend(["\" width=\"", &width, "\" height=\"", &height]);
                self.html.push_str("\" loading=\"lazy\">");
            }
        }
    }

    /// A link with the writer's own words or, without them, with the name of what it leads to.
    fn named(&mut self, open: &[&str], number: LinkNumber, words: &[Inline<LinkNumber>]) {
        self.begin_element("a");
        self.html.extend(open.iter().copied());
        match words.is_empty() {
            true => self.words(self.name(number).unwrap_or_default()),
            false => self.inlines(words),
        }
        self.end_element();
    }

    fn reference(&mut self, at: usize) {
        let number = at + 1;
        let first = self.references.get(at).is_some_and(|count| *count == 0);
        if let Some(count) = self.references.get_mut(at) {
            *count += 1;
        }
        let id = match (first, self.prefix) {
            (true, None) => format!(" id=\"m-ref-{number}\""),
            _ => String::new(),
        };
        // Isolated, since the number would join one before it. From left to right it follows anyway.
        let isolated = match self.own().direction() {
            Direction::Ltr => "",
            Direction::Rtl => " dir=\"ltr\"",
        };
        let shown = self.locale.language.number(number as u64);
        let link = match self.prefix {
            None => format!("<a href=\"#m-note-{number}\">{shown}</a>"),
            Some(prefix) => format!("<a href=\"#{prefix}-m-note-{number}\">{shown}</a>"),
        };
        self.html.extend(["<sup", &id, isolated, ">", &link, "</sup>"]);
    }
}

impl Open {
    fn isolate_end(&self) -> Option<usize> {
        match self {
            Open::Isolate(_, end) => Some(*end),
            Open::Element(..) => None,
        }
    }
}
