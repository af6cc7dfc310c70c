//! Prose → HTML, with `lang`, `dir` and isolation.
//! Start at the two functions of [`Print`].

use super::html::{escape, isolated, lang_attributes};
use super::locale::{Locale, Medium};
use super::messages::Argument;
use crate::prose::{Align, Block, Inline, Prose, Section};
use crate::view::{Language, Link, Mark, Markup, Print, PrintedLine, PrintedText};

impl Print for Locale {
    fn line(&self, line: &PrintedLine) -> Markup {
        let mut out = Writer::new(self, line.lang.as_ref());
        out.line(&line.line);
        let html = out.html;
        Markup(match &line.lang {
            Some(lang) => format!("<span{}>{html}</span>", lang_attributes(Some(lang))),
            None => html,
        })
    }

    fn text(&self, text: &PrintedText) -> Markup {
        let mut out = Writer::new(self, text.lang.as_ref());
        out.text(&text.prose, &text.other, &text.other_lang);
        let html = out.html;
        Markup(match &text.lang {
            Some(lang) => format!("<div{}>{html}</div>", lang_attributes(Some(lang))),
            None => html,
        })
    }
}

/// Citation marks.
pub(super) fn marks(locale: &Locale, marks: &[Mark]) -> String {
    let mut html = String::new();
    push_marks(locale, marks, &mut html);
    html
}

fn push_marks(locale: &Locale, marks: &[Mark], html: &mut String) {
    if marks.is_empty() {
        return;
    }
    // Marks have digits but no letter, from which a browser could tell their direction.
    html.push_str(&format!(
        "<span class=\"cite\"{}>",
        lang_attributes(Some(&locale.own()))
    ));
    for mark in marks {
        let Mark { number, href, title, paragraphs } = mark;
        let number = locale.language.number(*number as u64);
        let gap = if paragraphs.is_empty() { "" } else { " " };
        html.push_str(&format!(
            "<a href=\"{}\" title=\"{}\">[{number}{gap}{}]</a>",
            escape(href),
            escape(title),
            escape(paragraphs)
        ));
    }
    html.push_str("</span>");
}

struct Writer<'w> {
    locale: &'w Locale,
    lang: Option<&'w Language>,
    html: String,
    /// How often each footnote has been referred to.
    references: Vec<usize>,
}

impl<'w> Writer<'w> {
    fn new(locale: &'w Locale, lang: Option<&'w Language>) -> Self {
        Writer { locale, lang, html: String::new(), references: Vec::new() }
    }

    fn push(&mut self, html: &str) {
        self.html.push_str(html);
    }

    fn text(&mut self, prose: &Prose<Link>, other: &[Option<String>], lang: &Language) {
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
            Some(_) => lang_attributes(Some(&self.locale.own())),
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

    fn section(&mut self, section: &Section<Link>, other: Option<&str>, lang: &Language) {
        let Section { id, level, heading, blocks } = section;
        self.push(&format!("<section id=\"{id}\"><div class=\"heading\"><h{level}>"));
        self.line(heading);
        self.push(&format!("</h{level}>"));
        if let Some(href) = other {
            let words = crate::prose::line_text(heading, &mut |link| match link {
                Link::Entry { name, .. } => name.clone(),
                _ => String::new(),
            });
            let label = self
                .locale
                .say(Medium::Plain, "switch-section", &[("section", Argument::Text(words))])
                .unwrap_or_default();
            // What is seen of a link belongs to its name.
            let label = format!("{label} ({})", lang.tag);
            self.push(&format!(
                "<a class=\"switch\" href=\"{}\" hreflang=\"{}\" aria-label=\"{}\">{}</a>",
                escape(href),
                escape(&lang.tag),
                escape(&label),
                escape(&lang.tag)
            ));
        }
        self.push("</div>");
        self.blocks(blocks);
        self.push("</section>");
    }

    /// A message without arguments; [`super::Theme::load`] has made sure that it is there.
    fn say(&self, id: &str) -> String {
        self.locale.say(Medium::Html, id, &[]).unwrap_or_default()
    }

    fn blocks(&mut self, blocks: &[Block<Link>]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block<Link>) {
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

    fn list(&mut self, start: Option<u64>, items: &[Vec<Block<Link>>]) {
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

    fn line(&mut self, line: &[Inline<Link>]) {
        for inline in line {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline<Link>) {
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
            Inline::Link { to, words } => self.link(to, words),
            Inline::Note(at) => self.reference(*at),
        }
    }

    fn element(&mut self, name: &str, line: &[Inline<Link>]) {
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
                self.push(&isolated(run.text, None));
            } else {
                self.push(&escape(run.text));
            }
        }
    }

    fn link(&mut self, to: &Link, words: &[Inline<Link>]) {
        match to {
            Link::Entry { href, name, lang } => {
                self.push(&format!("<a href=\"{}\">", escape(href)));
                if words.is_empty() {
                    self.push(&isolated(name, lang.as_ref()));
                } else {
                    self.line(words);
                }
                self.push("</a>");
            }
            Link::Cite(marks) => push_marks(self.locale, marks, &mut self.html),
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
                let label = crate::prose::line_text(words, &mut |_| String::new());
                self.push(&format!(
                    "<img src=\"{}\" alt=\"{}\" loading=\"lazy\">",
                    escape(href),
                    escape(&label)
                ));
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

/// Alignment by class: a policy of content forbids `style` attributes.
fn aligned(align: Align) -> &'static str {
    match align {
        Align::Natural => "",
        Align::Centre => " class=\"centre\"",
        Align::End => " class=\"end\"",
    }
}
