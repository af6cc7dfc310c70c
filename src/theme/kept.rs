//! What every theme keeps, as far as a program can see it: facts can be read from the pages, and templates have
//! no words of their own.
//! Start at [`lost`] for a page and [`report_words`] for the templates.

use std::ops::Range;

use super::load::Files;
use super::tags;
use super::template::Template;
use crate::diagnostic::{Diagnostic, Report, fault};
use crate::view::{Body, EventRow};

/// The attribute that the row of an event has, and that of a provision.
const ATTRIBUTES: [&str; 2] = ["data-event", "data-provision"];

/// How many words of a stretch a report shows.
const SHOWN: usize = 8;

/// What is wrong with a page that shows fewer facts with their attribute than its entry has.
pub(super) fn lost(html: &[u8], body: &Body, template: &Template) -> Option<Diagnostic> {
    let (entry, groups) = match body {
        Body::Agreement(entry, agreement) => (entry, &agreement.provisions[..]),
        Body::Subject(entry, subject) => (entry, &subject.provisions[..]),
        Body::Article(entry, _) | Body::Page(entry) => (entry, &[][..]),
        _ => return None,
    };
    let events = entry.events.iter().map(own_rows).sum::<usize>();
    let provisions = groups.iter().map(|group| group.rows.len()).sum::<usize>();
    let html = std::str::from_utf8(html).ok()?;
    let is_lost = |(all, attribute): &(usize, &str)| {
        *all > 0 && html.matches(&format!("{attribute}=")).take(*all).count() < *all
    };
    let (_, attribute) =
        [events, provisions].into_iter().zip(ATTRIBUTES).find(is_lost)?;
    Some(fault::theme::lost_fact(template.span(0..0), attribute))
}

/// How many rows of own events stand for a row: those of an exchange stand in its place.
fn own_rows(row: &EventRow) -> usize {
    match &row.exchange {
        Some(exchange) => {
            exchange.claims.iter().chain(&exchange.answers).filter(|row| row.own).count()
        }
        None => usize::from(row.own),
    }
}

/// Reports words that templates write by themselves: they would be the same in both languages. Where the
/// element has a `lang` of its own, they are meant to be.
pub(super) fn report_words(files: &Files, report: &mut Report) {
    for template in files.templates.values() {
        for (range, words) in words(template.lean()) {
            report.add(fault::theme::theme_words(template.span(range), &words));
        }
    }
}

/// The stretches of text in a template that have words in them, each with these. Small letters of ASCII alone may
/// be a class or the name of a message.
fn words(text: &str) -> Vec<(Range<usize>, String)> {
    let bare = without_tags(text);
    let (mut found, mut at, mut named) = (Vec::new(), 0, false);
    while let Some(rest) = bare.get(at..).filter(|rest| !rest.is_empty()) {
        let start = at;
        if let Some(tag) = rest.strip_prefix('<') {
            let length = element(tag);
            named = tag[..length].contains(" lang=");
            at += 1 + length;
            continue;
        }
        at += rest.find('<').unwrap_or(rest.len());
        let stretch = &bare[start..at];
        if !named && has_word(stretch) {
            let first = start + stretch.len() - stretch.trim_start().len();
            let mut words = stretch.split_whitespace();
            let mut shown = words.by_ref().take(SHOWN).collect::<Vec<_>>().join(" ");
            if words.next().is_some() {
                shown.push('…');
            }
            found.push((first..start + stretch.trim_end().len(), shown));
        }
    }
    found
}

/// The length of what follows a `<`: to the end of the tag, the comment, or the element whose content is no text.
fn element(tag: &str) -> usize {
    let past = |end: &str| tag.find(end).map_or(tag.len(), |at| at + end.len());
    match tag {
        _ if tag.starts_with("!--") => past("-->"),
        _ if tag.starts_with("script") => past("</script>"),
        _ if tag.starts_with("style") => past("</style>"),
        _ => {
            let mut quote = None;
            let closing = tag.char_indices().find(|(_, c)| match (quote, *c) {
                (None, '>') => true,
                (None, '"' | '\'') => {
                    quote = Some(*c);
                    false
                }
                (Some(open), c) if c == open => {
                    quote = None;
                    false
                }
                _ => false,
            });
            closing.map_or(tag.len(), |(at, _)| at + 1)
        }
    }
}

/// Whether two letters stand side by side, besides those of a reference such as `&nbsp;`, and any is no small letter
/// of ASCII.
fn has_word(text: &str) -> bool {
    if text.chars().all(|c| c.is_ascii_lowercase() || !c.is_alphabetic()) {
        return false;
    }
    let mut pieces = text.split('&');
    let first = pieces.next().into_iter();
    let rest =
        pieces.map(|piece| piece.split_once(';').map_or(piece, |(_, after)| after));
    first.chain(rest).any(|piece| {
        let letters: Vec<bool> = piece.chars().map(char::is_alphabetic).collect();
        letters.windows(2).any(|pair| pair == [true, true])
    })
}

/// The text with a blank for each byte of a tag or a comment of Tera.
fn without_tags(text: &str) -> String {
    let mut bare = text.as_bytes().to_owned();
    let mut blank = |range: Range<usize>| bare[range].fill(b' ');
    tags::tags(text).into_iter().for_each(|tag| blank(tag.range));
    let mut at = 0;
    while let Some(start) = text[at..].find("{#").map(|step| at + step) {
        at = text[start..].find("#}").map_or(text.len(), |step| start + step + 2);
        blank(start..at);
    }
    String::from_utf8(bare).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_of_a_template_are_found() {
        let text = r#"{# a note #}<p class="a > b">{{ "t" | t }} · Set by hand</p><code lang="en">sum</code>
<style>a { b }</style><!-- none --><b>&nbsp;x</b>{% if "<i>no" %}نص{% endif %}<i title="no">{{ x }}</i>
{% block entry_class %}entry long{% endblock %}"#;
        let found: Vec<String> =
            words(text).into_iter().map(|(_, words)| words).collect();
        assert_eq!(found, ["· Set by hand", "نص"]);
    }
}
