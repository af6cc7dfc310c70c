//! Escaping and isolation: the few pieces of markup that are not a template's.
//! Start at [`escape`] and [`isolated`].

use std::borrow::Cow;

use crate::view::Language;

/// Text for the inside of an element or of a quoted attribute.
pub(super) fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// `lang` and `dir`, always together; nothing for the page's own language.
pub(super) fn lang_attributes(lang: Option<&Language>) -> String {
    lang.map_or_else(String::new, |lang| {
        format!(" lang=\"{}\" dir=\"{}\"", escape(&lang.tag), lang.dir)
    })
}

/// A value that was put in, kept apart from the direction of what stands around it.
pub(super) fn isolated(text: &str, lang: Option<&Language>) -> String {
    format!("<bdi{}>{}</bdi>", lang_attributes(lang), escape(text))
}
