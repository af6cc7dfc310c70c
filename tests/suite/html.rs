//! HTML as a browser has it: a page read by a parser, its elements found by CSS.
//! Start at [`Page::select`]; a [`Node`] is asked in the same way for what is in it.

use std::cell::OnceCell;

use scraper::{ElementRef, Html, Selector};

/// A page of a site.
pub struct Page {
    /// The page as text.
    pub html: String,
    /// The page as a tree, parsed when it is first needed.
    tree: OnceCell<Html>,
}

/// An element of a page.
#[derive(Clone, Copy)]
pub struct Node<'p>(ElementRef<'p>);

impl Page {
    /// The page that this text is.
    pub fn of(html: impl Into<String>) -> Page {
        Page { html: html.into(), tree: OnceCell::new() }
    }

    /// Whether the page has this piece of text, to the byte.
    pub fn has(&self, piece: &str) -> bool {
        self.html.contains(piece)
    }

    /// The page, which has to have this piece of text.
    #[track_caller]
    pub fn shows(self, piece: &str) -> Page {
        assert!(self.has(piece), "the page has no `{piece}`:\n{}", self.html);
        self
    }

    /// The page, which must not have this piece of text.
    #[track_caller]
    pub fn hides(self, piece: &str) -> Page {
        assert!(!self.has(piece), "the page has `{piece}`:\n{}", self.html);
        self
    }

    /// The element `html`, in which all others are.
    pub fn root(&self) -> Node<'_> {
        let tree = self.tree.get_or_init(|| Html::parse_document(&self.html));
        Node(tree.root_element())
    }

    /// The elements that a CSS selector finds, in the order of the page.
    #[track_caller]
    pub fn select(&self, css: &str) -> Vec<Node<'_>> {
        self.root().select(css)
    }

    /// The only element that a CSS selector finds.
    #[track_caller]
    pub fn one(&self, css: &str) -> Node<'_> {
        self.root().one(css)
    }

    /// An attribute of the elements that a CSS selector finds, where they have it.
    #[track_caller]
    pub fn values(&self, css: &str, attribute: &str) -> Vec<&str> {
        let found = self.select(css).into_iter();
        found.filter_map(|node| node.attribute(attribute)).collect()
    }

    /// The values of all `keys` of every element that has the attribute `keys[0]`.
    pub fn data(&self, keys: &[&str]) -> Vec<String> {
        let found = self.select(&format!("[{}]", keys[0])).into_iter();
        found.map(|node| node.data(keys)).collect()
    }

    /// Whether a link of the page has this address, as it is written there.
    pub fn leads_to(&self, href: &str) -> bool {
        self.root().links().contains(&href)
    }

    /// The words of the page, with a line for each title, heading, paragraph and item.
    pub fn lines(&self) -> Vec<String> {
        self.root().lines()
    }

    /// The words of the page, blanks folded.
    pub fn words(&self) -> String {
        self.root().words()
    }
}

impl<'p> Node<'p> {
    /// The elements inside this one that a CSS selector finds, in the order of the page.
    #[track_caller]
    pub fn select(self, css: &str) -> Vec<Node<'p>> {
        self.0.select(&selector(css)).map(Node).collect()
    }

    /// The first of these elements.
    #[track_caller]
    pub fn first(self, css: &str) -> Option<Node<'p>> {
        self.select(css).into_iter().next()
    }

    /// The only one of these elements.
    #[track_caller]
    pub fn one(self, css: &str) -> Node<'p> {
        let found = self.select(css);
        let [one] = found[..] else {
            panic!("{} elements are `{css}`:\n{}", found.len(), self.markup())
        };
        one
    }

    /// The elements directly inside this one.
    pub fn children(self) -> Vec<Node<'p>> {
        self.0.child_elements().map(Node).collect()
    }

    /// Whether a CSS selector finds this element.
    #[track_caller]
    pub fn is(self, css: &str) -> bool {
        selector(css).matches(&self.0)
    }

    /// The name of the element in lower case, as `td`.
    pub fn name(self) -> &'p str {
        self.0.value().name()
    }

    /// An attribute, if the element has it.
    pub fn attribute(self, name: &str) -> Option<&'p str> {
        self.0.value().attr(name)
    }

    /// All attributes, by name.
    pub fn attributes(self) -> Vec<(&'p str, &'p str)> {
        let mut all: Vec<_> = self.0.value().attrs().collect();
        all.sort_unstable();
        all
    }

    /// The values of attributes with a blank between them, `-` for one that is not there.
    pub fn data(self, keys: &[&str]) -> String {
        let values = keys.iter().map(|key| self.attribute(key).unwrap_or("-"));
        values.collect::<Vec<_>>().join(" ")
    }

    /// The text, blanks as they are.
    pub fn text(self) -> String {
        self.0.text().collect()
    }

    /// The words, blanks folded.
    pub fn words(self) -> String {
        self.text().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The words of every element that a CSS selector finds.
    #[track_caller]
    pub fn words_of(self, css: &str) -> Vec<String> {
        self.select(css).into_iter().map(Node::words).collect()
    }

    /// The words, with a line for each title, heading, paragraph, item and division.
    pub fn lines(self) -> Vec<String> {
        let mut text = String::new();
        add_lines(self.0, &mut text);
        let folded = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
        text.lines().map(folded).filter(|line| !line.is_empty()).collect()
    }

    /// Where the links inside lead, in order.
    pub fn links(self) -> Vec<&'p str> {
        let anchors = self.select("a[href]").into_iter();
        anchors.filter_map(|anchor| anchor.attribute("href")).collect()
    }

    /// The rows of a table, each as the words of its cells.
    pub fn rows(self) -> Vec<Vec<String>> {
        let rows = self.select("tr").into_iter();
        rows.map(|row| row.children().into_iter().map(Node::words).collect()).collect()
    }

    /// The element as the parser writes it: every attribute in quotes, every end tag there.
    pub fn markup(self) -> String {
        self.0.html()
    }

    /// What is inside the element, as the parser writes it.
    pub fn inner(self) -> String {
        self.0.inner_html()
    }
}

#[track_caller]
fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap_or_else(|error| panic!("`{css}`: {error:?}"))
}

/// Adds the text of an element, and a line end after each block inside it.
fn add_lines(element: ElementRef, text: &mut String) {
    for child in element.children() {
        if let Some(words) = child.value().as_text() {
            text.push_str(&words.replace('\n', " "));
        } else if let Some(inner) = ElementRef::wrap(child) {
            add_lines(inner, text);
            let name = inner.value().name();
            if ["title", "h1", "h2", "div", "p", "li"].contains(&name) {
                text.push('\n');
            }
        }
    }
}

/// A page in the form in which tests compare its bytes. The form does not depend on how a template
/// lays out its tags, or whether it quotes attributes, which no reader sees.
pub fn plain(html: &str) -> String {
    let mut settings = minify_html::Cfg::new();
    settings.keep_closing_tags = true;
    settings.keep_html_and_head_opening_tags = true;
    settings.keep_input_type_text_attr = true;
    String::from_utf8(minify_html::minify(html.as_bytes(), &settings)).unwrap()
}
