//! Prose → HTML, with `lang`, `dir` and isolation.
//! Start at the two functions of [`Print`].

use std::slice;

use super::filters;
use super::html::{
    escape, isolated, lang_attributes, push_isolated, push_lang_attributes, push_switch,
    push_words,
};
use super::locale::{Locale, Medium};
use super::messages::Argument;
use crate::prose::{Align, Block, Inline, Prose, Section, line_links, line_text};
use crate::view::{
    Language, Link, Mark, NamedLink, Print, PrintedLine, PrintedText, Shown, Text, To,
};

impl Print for Locale {
    fn line(&self, line: &PrintedLine) -> String {
        let mut out = Writer::new(self, line.lang, line.links, 256);
        out.open("span");
        out.line(line.line);
        out.close("span");
        out.html
    }

    fn text(&self, text: &PrintedText) -> String {
        let mut out = Writer::new(self, text.lang, text.links, 8 * 1024);
        out.open("div");
        out.text(text.prose, text.other, text.other_lang);
        out.close("div");
        out.html
    }

    fn marks(&self, marks: &[Mark]) -> String {
        let mut html = String::with_capacity(64 + marks.len() * 160);
        push_marks(self, marks, &mut html);
        html
    }

    fn link(&self, link: &NamedLink) -> Option<Shown> {
        // Agreements are the most, and each is shown on few pages.
        (link.kind != "agreement").then(|| filters::printed(link, true)).flatten()
    }

    fn name(&self, name: &Text) -> Option<Shown> {
        filters::printed(name, false)
    }
}

fn push_marks(locale: &Locale, marks: &[Mark], html: &mut String) {
    if marks.is_empty() {
        return;
    }
    // Marks have digits but no letter, from which a browser could tell their direction.
    html.push_str("<span class=\"cite\"");
    push_lang_attributes(html, Some(&locale.own));
    html.push('>');
    for mark in marks {
        let Mark { number, article, title, paragraphs } = mark;
        let number = locale.language.number(*number as u64);
        let gap = if paragraphs.is_empty() { "" } else { " " };
        html.extend([
            "<a href=\"",
            &escape(&article.href),
            "\" title=\"",
            &escape(title),
        ]);
        html.extend(["\">[", &number, gap, &escape(paragraphs), "]</a>"]);
    }
    html.push_str("</span>");
}

struct Writer<'w> {
    locale: &'w Locale,
    lang: Option<&'w Language>,
    /// The links that have not been printed yet.
    links: slice::Iter<'w, Link<'w>>,
    html: String,
    /// How often each footnote has been referred to.
    references: Vec<usize>,
}

impl<'w> Writer<'w> {
    /// `room` is about how many bytes there will be.
    fn new(
        locale: &'w Locale,
        lang: Option<&'w Language>,
        links: &'w [Link<'w>],
        room: usize,
    ) -> Self {
        let (links, html) = (links.iter(), String::with_capacity(room));
        Writer { locale, lang, links, html, references: Vec::new() }
    }

    /// Opens the element around words in another language than the page's.
    fn open(&mut self, name: &str) {
        if self.lang.is_some() {
            let attributes = lang_attributes(self.lang);
            self.html.extend(["<", name, &attributes, ">"]);
        }
    }

    fn close(&mut self, name: &str) {
        if self.lang.is_some() {
            self.html.extend(["</", name, ">"]);
        }
    }

    fn push(&mut self, html: &str) {
        self.html.push_str(html);
    }

    fn text(&mut self, prose: &Prose<To>, other: &[Option<String>], lang: &Language) {
        self.references = vec![0; prose.notes.len()];
        self.blocks(&prose.lead);
        for (section, other) in prose.sections.iter().zip(other) {
            self.section(section, other.as_deref(), lang);
        }
        if prose.notes.is_empty() {
            return;
        }
        // These words are the page's, also around a text in the other language.
        let own = match self.lang {
            Some(_) => lang_attributes(Some(&self.locale.own)),
            None => String::new(),
        };
        let heading = self.say("notes");
        self.push(&format!("<section class=\"notes\"><h2{own}>{heading}</h2><ol>"));
        for (at, note) in (1..).zip(&prose.notes) {
            self.push(&format!("<li id=\"m-note-{at}\">"));
            self.blocks(&note.blocks);
            let label = self.say("note-back");
            self.push(&format!(
                "<p><a class=\"back\" href=\"#m-ref-{at}\"{own}>{label}</a></p></li>"
            ));
        }
        self.push("</ol></section>");
    }

    fn section(&mut self, section: &Section<To>, other: Option<&str>, lang: &Language) {
        let Section { id, level, heading, blocks } = section;
        self.push(&format!("<section id=\"{id}\"><div class=\"heading\"><h{level}>"));
        let mut links = self.links.clone();
        self.line(heading);
        self.push(&format!("</h{level}>"));
        if let Some(href) = other {
            let words = heading_words(heading, &mut links);
            let label = self
                .locale
                .say(
                    Medium::Plain,
                    "switch-section",
                    &[("section", Argument::Text(words))],
                )
                .unwrap_or_default();
            push_switch(&mut self.html, href, &lang.tag, &label);
        }
        self.push("</div>");
        self.blocks(blocks);
        self.push("</section>");
    }

    /// A message without arguments; [`super::Theme::load`] has made sure that it is there.
    fn say(&self, id: &str) -> String {
        self.locale.say(Medium::Html, id, &[]).unwrap_or_default()
    }

    fn blocks(&mut self, blocks: &[Block<To>]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block<To>) {
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

    fn list(&mut self, start: Option<u64>, items: &[Vec<Block<To>>]) {
        let (open, close) = match start {
            None => ("<ul>".to_owned(), "</ul>"),
            Some(1) => ("<ol>".to_owned(), "</ol>"),
            Some(first) => (format!("<ol start=\"{first}\">"), "</ol>"),
        };
        self.push(&open);
        for item in items {
            self.push("<li>");
            self.blocks(item);
            self.push("</li>");
        }
        self.push(close);
    }

    fn line(&mut self, line: &[Inline<To>]) {
        for inline in line {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline<To>) {
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
            Inline::Link { to: _, words } => self.link(words),
            Inline::Note(at) => self.reference(*at),
        }
    }

    fn element(&mut self, name: &str, line: &[Inline<To>]) {
        self.push(&format!("<{name}>"));
        self.line(line);
        self.push(&format!("</{name}>"));
    }

    /// Words of the text's language; runs of another script are kept apart.
    fn words(&mut self, text: &str) {
        // A borrowed text is in the other language, and other runs are foreign to it.
        let locale = self.locale;
        let language = if self.lang.is_some() { &locale.other } else { &locale.language };
        for run in language.runs(text) {
            if run.foreign {
                push_isolated(&mut self.html, run.text, None);
            } else {
                push_words(&mut self.html, run.text);
            }
        }
    }

    fn link(&mut self, words: &[Inline<To>]) {
        let Some(to) = self.links.next() else { return };
        match to {
            Link::Entry { href, name, lang } => {
                self.html.extend(["<a href=\"", &escape(href), "\">"]);
                if words.is_empty() {
                    push_isolated(&mut self.html, name, lang.as_ref());
                } else {
                    self.line(words);
                }
                self.push("</a>");
            }
            Link::Cite(marks) => {
                push_marks(self.locale, marks, &mut self.html);
                self.pass(words);
            }
            Link::Web(href) => {
                self.push(&format!("<a href=\"{}\" rel=\"external\">", escape(href)));
                if words.is_empty() {
                    self.push(&isolated(href, None));
                } else {
                    self.line(words);
                }
                self.push("</a>");
            }
            Link::Picture(href) => {
                let label = line_text(words, &mut |_| String::new());
                self.push(&format!(
                    "<img src=\"{}\" alt=\"{}\" loading=\"lazy\">",
                    escape(href),
                    escape(&label)
                ));
                self.pass(words);
            }
        }
    }

    /// Passes over the links of words that are not printed as such.
    fn pass(&mut self, words: &[Inline<To>]) {
        let mut within = Vec::new();
        line_links(words, &mut within);
        for _ in within {
            self.links.next();
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

/// The bare words of a heading, whose links are the next of `links`.
fn heading_words(heading: &[Inline<To>], links: &mut slice::Iter<Link>) -> String {
    let mut all = Vec::new();
    line_links(heading, &mut all);
    let named: Vec<(&To, &Link)> = all.into_iter().zip(links).collect();
    line_text(heading, &mut |to| match named
        .iter()
        .find(|(known, _)| std::ptr::eq(*known, to))
    {
        Some((_, Link::Entry { name, .. })) => name.clone(),
        _ => String::new(),
    })
}

/// Alignment by class: a policy of content forbids `style` attributes.
fn aligned(align: Align) -> &'static str {
    match align {
        Align::Natural => "",
        Align::Centre => " class=\"centre\"",
        Align::End => " class=\"end\"",
    }
}
