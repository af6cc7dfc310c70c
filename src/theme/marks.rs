//! Citation marks.
//! Start at [`push_citations`].

use tera::Value;

use super::html::{escape, push_lang_attributes};
use super::isolation::{isolates, push_isolates};
use super::locale::Locale;
use crate::view::{Citations, Mark};

/// The title of an article as the attribute of its marks.
pub(super) fn title_attribute(locale: &Locale, title: &str) -> Value {
    Value::normal_string(&escape(&locale.language.plain(title, Some(&locale.other))))
}

/// Citation marks, added to `html`; nothing where there are none. `attribute` gives the
/// [`title_attribute`] of an article, of which a page may have many marks.
pub(super) fn push_citations(
    locale: &Locale,
    citations: &Citations,
    attribute: &mut dyn FnMut(&str) -> Value,
    html: &mut String,
) {
    let Citations(marks) = citations;
    if marks.is_empty() {
        return;
    }
    // Marks have digits but no letters, so a browser cannot infer their direction.
    html.push_str("<span class=\"cite\"");
    push_lang_attributes(html, Some(locale.own()));
    html.push('>');
    let language = &locale.language;
    for Mark { number, href, title, paragraphs } in marks {
        let number = language.number(*number as u64);
        let title = attribute(title);
        let title = title.as_str().unwrap_or_default();
        html.extend(["<a href=\"", &escape(href), "\" title=\"", title]);
        html.extend(["\">[", &number]);
        if let Some(paragraphs) = paragraphs {
            html.push(' ');
            push_paragraphs(locale, paragraphs.shown(language.comma()), html);
        }
        html.push_str("]</a>");
    }
    html.push_str("</span>");
}

/// The numbers of paragraphs, added to `html`.
pub(super) fn push_paragraphs(locale: &Locale, shown: String, html: &mut String) {
    let language = &locale.language;
    let shown = language.digits(shown);
    let isolates = isolates(locale, language, &shown);
    push_isolates(html, &shown, 0, &isolates);
}
