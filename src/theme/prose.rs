//! Prose → HTML, with `lang`, `dir` and isolation.
//! Start at [`passage`] for the text of an entry, [`line()`] for a sentence of a fact.

use super::html::{
    escape, lang_attributes, push_isolated, push_lang_attributes, push_switch, push_words,
};
use super::locale::Locale;
use super::medium::Medium;
use super::messages::Argument;
use crate::model::link::LinkNumber;
use crate::prose::{Align, Block, Inline, Section, line_text};
use crate::view::{Citations, Language, Line, Link, Mark, Passage, ProseLink};

/// A line, for use within other words.
pub(super) fn line(locale: &Locale, line: &Line) -> String {
    let mut out = Writer::new(locale, line.language, &line.links, 256);
    out.open("span");
    out.line(line.words);
    out.close("span");
    out.html
}

/// A text with its sections and footnotes.
pub(super) fn passage(locale: &Locale, passage: &Passage) -> String {
    let mut out = Writer::new(locale, passage.language, &passage.links, 8 * 1024);
    out.open("div");
    out.passage(passage);
    out.close("div");
    out.html
}

/// Citation marks, added to `html`; nothing where there are none.
pub(super) fn push_citations(locale: &Locale, citations: &Citations, html: &mut String) {
    let Citations(marks) = citations;
    if marks.is_empty() {
        return;
    }
    // Marks have digits but no letters, so a browser cannot infer their direction.
    html.push_str("<span class=\"cite\"");
    push_lang_attributes(html, Some(locale.own()));
    html.push('>');
    let language = &locale.language;
    for Mark { number, href, title, paragraphs } in marks {
        let number = language.number(*number as u64);
        html.extend(["<a href=\"", &escape(href), "\" title=\"", &escape(title)]);
        html.extend(["\">[", &number]);
        if let Some(paragraphs) = paragraphs {
            let paragraphs = language.digits(paragraphs.shown(language.comma()));
            html.extend([" ", &escape(&paragraphs)]);
        }
        html.push_str("]</a>");
    }
    html.push_str("</span>");
}

struct Writer<'w> {
    locale: &'w Locale,
    /// The language of the words, where it is not the page's.
    language: Option<Language<'w>>,
    /// The links by number.
    links: &'w [ProseLink<'w>],
    html: String,
    /// How often each footnote has been referred to.
    references: Vec<usize>,
}

impl<'w> Writer<'w> {
    /// `room` is the expected number of bytes.
    fn new(
        locale: &'w Locale,
        language: Option<Language<'w>>,
        links: &'w [ProseLink<'w>],
        room: usize,
    ) -> Self {
        let html = String::with_capacity(room);
        Writer { locale, language, links, html, references: Vec::new() }
    }

    /// Opens an element around the words if their language is not the page's.
    fn open(&mut self, name: &str) {
        if self.language.is_some() {
            let attributes = lang_attributes(self.language);
            self.html.extend(["<", name, &attributes, ">"]);
        }
    }

    fn close(&mut self, name: &str) {
        if self.language.is_some() {
            self.html.extend(["</", name, ">"]);
        }
    }

    fn push(&mut self, html: &str) {
        self.html.push_str(html);
    }

    fn passage(&mut self, passage: &Passage) {
        let Passage { words, other_sections, other_language, .. } = passage;
        self.references = vec![0; words.notes.len()];
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
            push_switch(&mut self.html, href, other_language.tag, &label);
        }
        self.push("</div>");
        self.blocks(blocks);
        self.push("</section>");
    }

    /// The plain text of a heading.
    fn heading_words(&self, heading: &[Inline<LinkNumber>]) -> String {
        line_text(heading, &mut |number: &LinkNumber| match self.to(*number) {
            Some(ProseLink::Entry(link)) => &*link.name.words,
            _ => "",
        })
    }

    /// Where a link leads.
    fn to(&self, number: LinkNumber) -> Option<&'w ProseLink<'w>> {
        self.links.get(number.index())
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
                self.push("<code dir=\"auto\">");
                self.push(&escape(text));
                self.push("</code>");
            }
            Inline::Break => self.push("<br>"),
            Inline::Link { to, words } => self.link(*to, words),
            Inline::Note(at) => self.reference(*at),
        }
    }

    fn element(&mut self, name: &str, line: &[Inline<LinkNumber>]) {
        self.push(&format!("<{name}>"));
        self.line(line);
        self.push(&format!("</{name}>"));
    }

    /// Words in the language of the text; runs of another script are isolated.
    fn words(&mut self, text: &str) {
        let locale = self.locale;
        let language = locale.of(self.language).unwrap_or(&locale.language);
        for run in language.runs(text) {
            if run.foreign {
                push_isolated(&mut self.html, run.text, None);
            } else {
                push_words(&mut self.html, run.text);
            }
        }
    }

    fn link(&mut self, number: LinkNumber, words: &[Inline<LinkNumber>]) {
        let Some(to) = self.to(number) else { return };
        match to {
            ProseLink::Entry(Link { href, name, kind: _ }) => {
                self.html.extend(["<a href=\"", &escape(href), "\">"]);
                if words.is_empty() {
                    push_isolated(&mut self.html, &name.words, name.language);
                } else {
                    self.line(words);
                }
                self.push("</a>");
            }
            ProseLink::Cite(marks) => push_citations(self.locale, marks, &mut self.html),
            ProseLink::Web(web) => {
                let href = escape(web);
                self.html.extend(["<a href=\"", &href, "\" rel=\"external\">"]);
                if words.is_empty() {
                    push_isolated(&mut self.html, web, None);
                } else {
                    self.line(words);
                }
                self.push("</a>");
            }
            ProseLink::Picture(href) => {
                let label = line_text(words, &mut |_| "");
                let (href, label) = (escape(href), escape(&label));
                self.html.extend(["<img src=\"", &href, "\" alt=\"", &label]);
                self.push("\" loading=\"lazy\">");
            }
        }
    }

    fn reference(&mut self, at: usize) {
        let number = at + 1;
        let first = self.references.get(at).is_some_and(|count| *count == 0);
        if let Some(count) = self.references.get_mut(at) {
            *count += 1;
        }
        let id = if first { format!(" id=\"m-ref-{number}\"") } else { String::new() };
        let shown = self.locale.language.number(number as u64);
        self.push(&format!("<sup{id}><a href=\"#m-note-{number}\">{shown}</a></sup>"));
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
