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
    let mut out = String::new();
    push_lang_attributes(&mut out, lang);
    out
}

/// Adds [`lang_attributes`] to `out`.
pub(super) fn push_lang_attributes(out: &mut String, lang: Option<&Language>) {
    if let Some(lang) = lang {
        out.extend([" lang=\"", &escape(&lang.tag), "\" dir=\"", lang.dir, "\""]);
    }
}

/// A value that was put in, kept apart from the direction of what stands around it.
pub(super) fn isolated(text: &str, lang: Option<&Language>) -> String {
    let mut out = String::with_capacity(text.len() + 12);
    push_isolated(&mut out, text, lang);
    out
}

/// Adds [`isolated`] to `out`.
pub(super) fn push_isolated(out: &mut String, text: &str, lang: Option<&Language>) {
    out.push_str("<bdi");
    push_lang_attributes(out, lang);
    out.extend([">", &escape(text), "</bdi>"]);
}
