//! Whether the HTML of a template is within the value of an attribute.
//! Start at [`Place::after`].

/// A place in HTML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Between tags.
    Text,
    /// Within a tag.
    Tag,
    /// Within the value of an attribute that ends with this mark.
    Attribute(char),
}

impl Place {
    /// The place after some more HTML.
    pub(super) fn after(mut self, html: &str) -> Place {
        let mut chars = html.chars().peekable();
        while let Some(c) = chars.next() {
            let begins = |next: &char| next.is_ascii_alphabetic();
            self = match (self, c) {
                (Place::Text, '<') if chars.peek().is_some_and(begins) => Place::Tag,
                (Place::Tag, '>') => Place::Text,
                (Place::Tag, '"' | '\'') => Place::Attribute(c),
                (Place::Attribute(mark), c) if c == mark => Place::Tag,
                (place, _) => place,
            };
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn a_value_ends_with_the_mark_that_it_began_with() {
        for (html, place) in [
            ("a < b \"c", Place::Text),
            ("<a href=", Place::Tag),
            ("<a href=\"x", Place::Attribute('"')),
            ("<a href=\"x>'", Place::Attribute('"')),
            ("<a href=\"x\" title='\"", Place::Attribute('\'')),
            ("<a href=\"x\">\"", Place::Text),
            ("</a \"", Place::Text),
        ] {
            assert_eq!(Place::Text.after(html), place, "{html}");
        }
    }
}
