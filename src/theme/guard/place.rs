//! Whether the HTML of a template is within the value of an attribute.
//! Start at [`Place::after`].

/// A place in HTML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Between tags.
    Text,
    /// Within a tag, at whose end something begins that has no tags.
    Tag(Raw),
    /// Within the value of an attribute that ends with this mark.
    Attribute(char, Raw),
    /// Within the value of an attribute that has no marks, or before such a value.
    Bare(Raw),
    /// Within an element that has no tags, up to its end tag.
    Within(&'static str),
}

/// The end tag of an element that has no tags in it.
type Raw = Option<&'static str>;

/// Elements that have no tags in them.
const RAW: [(&str, &str); 2] = [("script", "</script"), ("style", "</style")];

impl Place {
    /// The place after some more HTML.
    pub(super) fn after(mut self, html: &str) -> Place {
        let mut last = ' ';
        for (at, c) in html.char_indices() {
            let rest = &html[at + c.len_utf8()..];
            self = match (self, c) {
                (Place::Text, '<')
                    if rest.starts_with(|c: char| c.is_ascii_alphabetic()) =>
                {
                    let raw = RAW.iter().find(|(name, _)| begins(rest, name));
                    Place::Tag(raw.map(|(_, end)| *end))
                }
                (Place::Within(end), '<') if begins(&html[at..], end) => Place::Tag(None),
                (Place::Tag(Some(end)) | Place::Bare(Some(end)), '>') => {
                    Place::Within(end)
                }
                (Place::Tag(None) | Place::Bare(None), '>') => Place::Text,
                (Place::Tag(raw), '"' | '\'') => Place::Attribute(c, raw),
                (Place::Bare(raw), '"' | '\'') if last == '=' => Place::Attribute(c, raw),
                (Place::Tag(raw), '=') => Place::Bare(raw),
                (Place::Bare(raw), c) if c.is_ascii_whitespace() && last != '=' => {
                    Place::Tag(raw)
                }
                (Place::Attribute(mark, raw), c) if c == mark => Place::Tag(raw),
                (place, _) => place,
            };
            if !c.is_ascii_whitespace() || last != '=' {
                last = c;
            }
        }
        self
    }
}

/// Whether a text begins with a word, in whatever case.
fn begins(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn a_value_ends_with_the_mark_that_it_began_with() {
        for (html, place) in [
            ("a < b \"c", Place::Text),
            ("<a ", Place::Tag(None)),
            ("<a href=", Place::Bare(None)),
            ("<a href= ", Place::Bare(None)),
            ("<a href=x", Place::Bare(None)),
            ("<a href=x ", Place::Tag(None)),
            ("<a href=x>", Place::Text),
            ("<a href = 'x'>a=", Place::Text),
            ("<SCRIPT src=\"x\">a<b; c=", Place::Within("</script")),
            ("<script>a<b</script>", Place::Text),
            ("<a href=\"x", Place::Attribute('"', None)),
            ("<a href=\"x>'", Place::Attribute('"', None)),
            ("<a href=\"x\" title='\"", Place::Attribute('\'', None)),
            ("<a href=\"x\">\"", Place::Text),
            ("</a \"", Place::Text),
        ] {
            assert_eq!(Place::Text.after(html), place, "{html}");
        }
    }
}
