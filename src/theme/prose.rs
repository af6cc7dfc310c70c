//! Prose → HTML, with `lang`, `dir` and isolation.
//! Start at [`passage`] for the text of an entry, [`line()`] for a sentence of a fact.

use super::html::{escape, lang_attributes, push_switch};
use super::inline::Inlines;
use super::locale::Locale;
use super::medium::Medium;
use super::messages::Argument;
use crate::model::link::LinkNumber;
use crate::prose::{Align, Block, Inline, Section, line_text};
use crate::view::{Blocks, BlocksOf, Language, Line, Passage, ProseLink};

/// A line, for use within other words.
pub(super) fn line(locale: &Locale, line: &Line) -> String {
    let mut out = Writer::new(locale, line.language, &line.links, 256);
    out.open("span");
    out.line(line.words);
    out.close("span");
    out.inlines.html
}

/// A text with its sections and footnotes.
pub(super) fn passage(locale: &Locale, passage: &Passage) -> String {
    let mut out = Writer::new(locale, passage.language, &passage.links, 8 * 1024);
    out.open("div");
    out.passage(passage);
    out.close("div");
    out.inlines.html
}

/// A part of a text that stands beside the same in the other language. References to footnotes have no
/// id, since one that is made twice cannot tell the two apart.
pub(super) fn blocks(locale: &Locale, blocks: &Blocks) -> String {
    let Blocks { of, links, language, prefix } = blocks;
    let mut out = Writer::new(locale, *language, links, 1024);
    out.inlines.prefix = Some(prefix);
    match of {
        BlocksOf::Line(line) => out.line(line),
        BlocksOf::Text(blocks) => out.blocks(blocks),
        BlocksOf::Notes(notes) => {
            let ordered = out.ordered();
            out.push(&ordered);
            for (at, note) in (1..).zip(*notes) {
                out.push(&format!("<li id=\"{prefix}-m-note-{at}\">"));
                out.blocks(&note.blocks);
                out.push("</li>");
            }
            out.push("</ol>");
        }
    }
    out.inlines.html
}

struct Writer<'w> {
    locale: &'w Locale,
    /// The language of the words, where it is not the page's.
    language: Option<Language<'w>>,
    inlines: Inlines<'w>,
}

impl<'w> Writer<'w> {
    /// `room` is the expected number of bytes.
    fn new(
        locale: &'w Locale,
        language: Option<Language<'w>>,
        links: &'w [ProseLink<'w>],
        room: usize,
    ) -> Self {
        let inlines = Inlines::new(locale, language, links, room);
        Writer { locale, language, inlines }
    }

    /// Opens an element around the words if their language is not the page's.
    fn open(&mut self, name: &str) {
        if self.language.is_some() {
            let attributes = lang_attributes(self.language);
            self.inlines.html.extend(["<", name, &attributes, ">"]);
        }
    }

    fn close(&mut self, name: &str) {
        if self.language.is_some() {
            self.inlines.html.extend(["</", name, ">"]);
        }
    }

    fn push(&mut self, html: &str) {
        self.inlines.html.push_str(html);
    }

    fn passage(&mut self, passage: &Passage) {
        let Passage { words, other_sections, other_language, .. } = passage;
        self.inlines.expect_notes(words.notes.len());
        self.blocks(&words.lead);
        for (section, other) in words.sections.iter().zip(other_sections) {
            self.section(section, other.as_deref(), *other_language);
        }
        if words.notes.is_empty() {
            return;
        }
        // These words are in the page's language, even around a text in the other one.
        let own = match self.language {
            Some(_) => lang_attributes(Some(self.locale.own())),
            None => String::new(),
        };
        let heading = self.message("notes");
        let ordered = self.ordered();
        self.push(&format!("<section class=\"notes\"><h2{own}>{heading}</h2>{ordered}"));
        for (at, note) in (1..).zip(&words.notes) {
            self.push(&format!("<li id=\"m-note-{at}\">"));
            self.blocks(&note.blocks);
            let label = self.message("note-back");
            self.push(&format!(
                "<p><a class=\"back\" href=\"#m-ref-{at}\"{own}>{label}</a></p></li>"
            ));
        }
        self.push("</ol></section>");
    }

    fn section(
        &mut self,
        section: &Section<LinkNumber>,
        other: Option<&str>,
        other_language: Language,
    ) {
        let Section { id, level, heading, blocks } = section;
        self.push(&format!("<section id=\"{id}\"><div class=\"heading\"><h{level}>"));
        self.line(heading);
        self.push(&format!("</h{level}>"));
        if let Some(href) = other {
            let section = Argument::Text(self.heading_words(heading));
            let section = [("section", section)];
            let label = self.locale.required(Medium::Plain, "switch-section", &section);
            push_switch(&mut self.inlines.html, href, other_language.tag, &label);
        }
        self.push("</div>");
        self.blocks(blocks);
        self.push("</section>");
    }

    /// The plain text of a heading.
    fn heading_words(&self, heading: &[Inline<LinkNumber>]) -> String {
        line_text(heading, &mut |number: &LinkNumber| match self.inlines.to(*number) {
            Some(ProseLink::Entry(link)) => &*link.name.words,
            _ => "",
        })
    }

    fn message(&self, id: &str) -> String {
        self.locale.required(Medium::Html, id, &[])
    }

    fn blocks(&mut self, blocks: &[Block<LinkNumber>]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block<LinkNumber>) {
        match block {
            Block::Paragraph(line) => {
                self.push("<p>");
                self.line(line);
                self.push("</p>");
            }
            Block::Heading(level, line) => {
                self.push(&format!("<h{level}>"));
                self.line(line);
                self.push(&format!("</h{level}>"));
            }
            Block::Tight(line) => self.line(line),
            Block::List { start, items } => self.list(*start, items),
            Block::Quote(blocks) => {
                self.push("<blockquote>");
                self.blocks(blocks);
                self.push("</blockquote>");
            }
            Block::Code(text) => {
                self.push("<pre dir=\"ltr\"><code>");
                self.push(&escape(text));
                self.push("</code></pre>");
            }
            Block::Table { columns, head, rows } => {
                self.push("<div class=\"scroll\" tabindex=\"0\"><table><thead><tr>");
                for (cell, align) in head.iter().zip(columns) {
                    self.push(&format!("<th scope=\"col\"{}>", aligned(*align)));
                    self.line(cell);
                    self.push("</th>");
                }
                self.push("</tr></thead><tbody>");
                for row in rows {
                    self.push("<tr>");
                    for (cell, align) in row.iter().zip(columns) {
                        self.push(&format!("<td{}>", aligned(*align)));
                        self.line(cell);
                        self.push("</td>");
                    }
                    self.push("</tr>");
                }
                self.push("</tbody></table></div>");
            }
            Block::Rule => self.push("<hr>"),
        }
    }

    /// The beginning of an ordered list, with the digits of its words: a browser writes the numbers.
    fn ordered(&self) -> String {
        let own = self.locale.own();
        let digits = self.language.unwrap_or(own).digits;
        match (digits, own.digits) {
            ("latn", "latn") => "<ol>".to_owned(),
            _ => format!("<ol data-digits=\"{digits}\">"),
        }
    }

    fn list(&mut self, start: Option<u64>, items: &[Vec<Block<LinkNumber>>]) {
        let (open, close) = match start {
            None => ("<ul>".to_owned(), "</ul>"),
            Some(1) => (self.ordered(), "</ol>"),
            Some(first) => {
                let open = self.ordered();
                (open.replace("<ol", &format!("<ol start=\"{first}\"")), "</ol>")
            }
        };
        self.push(&open);
        for item in items {
            self.push("<li>");
            self.blocks(item);
            self.push("</li>");
        }
        self.push(close);
    }

    fn line(&mut self, line: &[Inline<LinkNumber>]) {
        self.inlines.line(line);
    }
}

/// Alignment by class: the content security policy forbids `style` attributes.
fn aligned(align: Align) -> &'static str {
    match align {
        Align::Natural => "",
        Align::Centre => " class=\"centre\"",
        Align::End => " class=\"end\"",
    }
}
