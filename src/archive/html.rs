//! The links and ids of a page.
//! Start at [`read`].

use std::convert::Infallible;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use super::css;

/// What a page does with an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Use {
    /// A reader clicks it.
    Click,
    /// It is only named: a canonical address, another language, a licence.
    Name,
    /// The browser loads it.
    Load,
}

/// What is found in a page.
pub(super) trait Finder {
    /// An address.
    fn address(&mut self, usage: Use, address: &str);
    /// An id to which a link can lead.
    fn id(&mut self, id: &str);
}

/// The element whose attributes are being read.
#[derive(Default)]
struct Element {
    name: Vec<u8>,
    /// The name of the attribute whose value comes next.
    attribute: Vec<u8>,
    rel: String,
    /// Its addresses, until it is known what they are for.
    addresses: Vec<String>,
    /// What it says for the start of the page, in a `<meta>`.
    content: String,
    refreshes: bool,
}

/// Reads a page, or a picture in SVG.
pub(super) fn read(html: &[u8], finder: &mut dyn Finder) {
    let mut element = Element::default();
    let step = |event: CallbackEvent<'_>, _: Span<()>| -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => element.begin(name),
            CallbackEvent::AttributeName { name } => {
                element.attribute.clear();
                element.attribute.extend_from_slice(name);
            }
            CallbackEvent::AttributeValue { value } => {
                element.take(&String::from_utf8_lossy(value), finder);
            }
            CallbackEvent::CloseStartTag { .. } => element.end(finder),
            CallbackEvent::String { value } if element.name == b"style" => {
                css::addresses(&String::from_utf8_lossy(value), &mut |address| {
                    finder.address(Use::Load, address)
                });
            }
            CallbackEvent::EndTag { .. } => element.begin(b""),
            _ => {}
        }
        None
    };
    let mut emitter = CallbackEmitter::new(step);
    // Without this the text of a script would be read as markup.
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(html, emitter).for_each(drop);
}

impl Element {
    /// Begins with another element. A page has thousands, so room that was used before is used again.
    fn begin(&mut self, name: &[u8]) {
        let Element { name: own, attribute, rel, addresses, content, refreshes } = self;
        own.clear();
        own.extend_from_slice(name);
        attribute.clear();
        rel.clear();
        addresses.clear();
        content.clear();
        *refreshes = false;
    }

    fn take(&mut self, value: &str, finder: &mut dyn Finder) {
        match self.attribute.as_slice() {
            b"id" => finder.id(value),
            b"name" if self.name == b"a" => finder.id(value),
            b"rel" => self.rel = value.to_ascii_lowercase(),
            b"href" | b"xlink:href" | b"src" | b"poster" | b"action" | b"formaction"
            | b"background" | b"manifest" => self.addresses.push(value.to_owned()),
            b"data" if self.name == b"object" => self.addresses.push(value.to_owned()),
            b"srcset" | b"imagesrcset" => candidates(value, finder),
            b"style" => css::addresses(value, &mut |address| {
                finder.address(Use::Load, address);
            }),
            b"http-equiv" => self.refreshes = value.eq_ignore_ascii_case("refresh"),
            b"content" if self.name == b"meta" => self.content = value.to_owned(),
            _ => {}
        }
    }

    /// The end of the tag: now it is known what its addresses are for.
    fn end(&mut self, finder: &mut dyn Finder) {
        let named = ["canonical", "alternate", "license"];
        let usage = match self.name.as_slice() {
            b"a" | b"area" => Use::Click,
            b"link"
                if self.rel.split_ascii_whitespace().any(|rel| named.contains(&rel)) =>
            {
                Use::Name
            }
            _ => Use::Load,
        };
        for address in self.addresses.drain(..) {
            finder.address(usage, &address);
        }
        if self.refreshes
            && let Some((_, address)) = self.content.split_once(['=', ';', ','])
        {
            let address = address.trim_start();
            let rest = address.get(..4).filter(|word| word.eq_ignore_ascii_case("url="));
            finder.address(Use::Load, rest.map_or(address, |_| &address[4..]));
        }
    }
}

/// The addresses of a `srcset`: `a.png 1x, b.png 2x`.
fn candidates(srcset: &str, finder: &mut dyn Finder) {
    let mut rest = srcset;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        if rest.is_empty() {
            return;
        }
        let end = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
        let (address, after) = rest.split_at(end);
        finder.address(Use::Load, address.trim_end_matches(','));
        // A comma at the end of the address ends the candidate; else the next one does.
        rest = match address.ends_with(',') {
            true => after,
            false => after.find(',').map_or("", |comma| &after[comma..]),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct All(Vec<String>);

    impl Finder for All {
        fn address(&mut self, usage: Use, address: &str) {
            self.0.push(format!("{usage:?} {address}"));
        }

        fn id(&mut self, id: &str) {
            self.0.push(format!("#{id}"));
        }
    }

    #[test]
    fn addresses_and_ids_are_found_where_html_has_them() {
        for (html, expected) in [
            (
                "<p id=one><a href='x.html#y' name=two>",
                &["#one", "#two", "Click x.html#y"][..],
            ),
            ("<area href=\"a&amp;b\">", &["Click a&b"]),
            (
                "<link href=u rel='x canonical'><link rel=icon href=v>",
                &["Name u", "Load v"],
            ),
            (
                "<img src=a srcset='b 1x, c 2x,d'><source srcset=e,>",
                &["Load b", "Load c", "Load d", "Load a", "Load e"],
            ),
            (
                "<script src=s>if (a<b) \"<a href=no>\"</script><a href=yes>",
                &["Load s", "Click yes"],
            ),
            (
                "<style>a{background:url(p)}</style><p style='background:url(q)'>",
                &["Load p", "Load q"],
            ),
            ("<svg><use xlink:href='#u'/><image href=i /></svg>", &["Load #u", "Load i"]),
            ("<form action=f><button formaction=g>", &["Load f", "Load g"]),
            (
                "<video poster=p><track src=t><object data=o>",
                &["Load p", "Load t", "Load o"],
            ),
            ("<meta http-equiv=refresh content='0; URL=r.html'>", &["Load r.html"]),
            (
                "<meta content=u property=og:url><!-- <a href=no> --><q cite=u data-href=v>",
                &[],
            ),
            ("<title><a href=no></title><textarea><a href=no></textarea>", &[]),
        ] {
            let mut found = All::default();
            read(html.as_bytes(), &mut found);
            assert_eq!(found.0, expected, "{html}");
        }
    }
}
