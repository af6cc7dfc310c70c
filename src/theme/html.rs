//! Escaping and isolation: the few pieces of markup that are not a template's.
//! Start at [`escape`] and [`isolated`].

use std::borrow::Cow;
use std::io::{self, Write};

use crate::lang::any_byte;
use crate::view::Language;

/// Text for the inside of an element or of a quoted attribute.
pub(super) fn escape(text: &str) -> Cow<'_, str> {
    if !any_byte(text, special) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    each_piece(text, |piece| out.push_str(piece));
    Cow::Owned(out)
}

/// The same, into `out`: what templates print of plain values.
pub(super) fn write_escaped(text: &str, out: &mut dyn Write) -> io::Result<()> {
    if !any_byte(text, special) {
        return out.write_all(text.as_bytes());
    }
    let mut done = Ok(());
    each_piece(text, |piece| {
        if done.is_ok() {
            done = out.write_all(piece.as_bytes());
        }
    });
    done
}

/// Gives the pieces between characters that have to be escaped, and their entities.
fn each_piece<'t>(text: &'t str, mut see: impl FnMut(&'t str)) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        if let Some(entity) = entity(byte) {
            if from < at {
                see(&text[from..at]);
            }
            see(entity);
            from = at + 1;
        }
    }
    if from < text.len() {
        see(&text[from..]);
    }
}

/// Whether a byte is to be escaped.
fn special(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')
}

fn entity(byte: u8) -> Option<&'static str> {
    Some(match byte {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        b'"' => "&quot;",
        b'\'' => "&#39;",
        _ => return None,
    })
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
