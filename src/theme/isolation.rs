//! Isolates as markup, and as characters in plain text.
//! Start at [`push_text`] for words that are inserted, [`push_isolates`] for what stands in them.

use super::html::{escape, is_designation, push_lang_attributes, push_words};
use super::locale::Locale;
use crate::lang::{Direction, How, Isolate, Language, Line};
use crate::view::Text;

/// The tags that begin and end an isolate.
pub(super) fn tags(how: How) -> (&'static str, &'static str) {
    match how {
        How::Auto => ("<bdi>", "</bdi>"),
        How::Ltr => ("<bdi dir=\"ltr\">", "</bdi>"),
        How::Override => ("<bdo dir=\"ltr\">", "</bdo>"),
    }
}

/// What has to be isolated in a text of a language.
pub(super) fn isolates(locale: &Locale, language: &Language, text: &str) -> Vec<Isolate> {
    match language.glance().see(text) {
        false => Vec::new(),
        true => language.isolates(&Line::from(text), Some(locale.beside(language))),
    }
}

/// Adds inserted words, isolated from the text around them. What has to be isolated inside them is
/// isolated as well: otherwise «Kuwait (الكويت), 2023» would be shown in the wrong order.
pub(super) fn push_text(locale: &Locale, text: &Text, html: &mut String) {
    let words = &*text.words;
    let Some(language) = locale.of(text.language) else {
        html.push_str("<bdi");
        push_lang_attributes(html, text.language);
        html.extend([">", &escape(words), "</bdi>"]);
        return;
    };
    let isolates = isolates(locale, language, words);
    if text.language.is_none() && covers(&isolates, words) {
        push_isolates(html, words, 0, &isolates);
        return;
    }
    html.push_str("<bdi");
    push_lang_attributes(html, text.language);
    if text.language.is_none()
        && let Some(direction) = language.hidden_direction(words, &isolates)
    {
        html.extend([" dir=\"", direction.as_str(), "\""]);
    }
    match isolates.as_slice() {
        [] if is_designation(words) => {
            html.extend([" class=\"word\">", &escape(words)]);
        }
        isolates => {
            html.push('>');
            push_isolates(html, words, 0, isolates);
        }
    }
    html.push_str("</bdi>");
}

/// Whether the first isolate is the whole text.
fn covers(isolates: &[Isolate], text: &str) -> bool {
    isolates.first().is_some_and(|first| (first.from, first.to) == (0, text.len()))
}

/// Adds words that begin at the byte `start` of their line, with the isolates that lie within them.
pub(super) fn push_isolates(
    html: &mut String,
    text: &str,
    start: usize,
    isolates: &[Isolate],
) {
    let mut done = 0;
    let mut rest = isolates;
    while let [first, after @ ..] = rest {
        let inner = after.iter().take_while(|next| next.from < first.to).count();
        let (from, to) = (first.from - start, first.to - start);
        push_words(html, &text[done..from]);
        let (open, close) = tags(first.how);
        let words = &text[from..to];
        if first.how == How::Auto && inner == 0 && is_designation(words) {
            html.extend(["<bdi class=\"word\">", &escape(words)]);
        } else {
            html.push_str(open);
            push_isolates(html, words, first.from, &after[..inner]);
        }
        html.push_str(close);
        (done, rest) = (to, &after[inner..]);
    }
    push_words(html, &text[done..]);
}

/// Plain text between the characters that isolate it, for use within other plain text.
pub(super) fn plain_isolate(language: &Language, text: &str) -> String {
    let first = match language.hidden_direction(text, &[]) {
        None => '\u{2068}',
        Some(Direction::Ltr) => '\u{2066}',
        Some(Direction::Rtl) => '\u{2067}',
    };
    format!("{first}{text}\u{2069}")
}
