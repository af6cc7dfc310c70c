//! Citation marks.
//! Start at [`push_citations`].

use tera::Value;

use super::html::{escape, push_lang_attributes};
use super::isolation::{isolates, push_isolates};
use super::locale::Locale;
use crate::lang;
use crate::view::{Citations, Language, Mark};

/// The title of an article as the attribute of its marks.
pub(super) fn title_attribute(locale: &Locale, title: &str) -> Value {
    Value::normal_string(&escape(&locale.language.plain(title, Some(&locale.other))))
}

/// Citation marks, added to `html`; nothing where there are none. `attribute` gives the
/// [`title_attribute`] of an article, of which a page may have many marks. `shown` is their language,
/// where that is not the page's.
pub(super) fn push_citations(
    locale: &Locale,
    shown: Option<Language>,
    citations: &Citations,
    attribute: &mut dyn FnMut(&str) -> Value,
    html: &mut String,
) {
    let Citations(marks, own) = citations;
    let shown = shown.or(*own);
    if marks.is_empty() {
        return;
    }
    // Marks have digits but no letters, so a browser cannot infer their direction.
    html.push_str("<span class=\"cite\"");
    push_lang_attributes(html, Some(shown.unwrap_or(locale.own())));
    html.push('>');
    let language = locale.of(shown).unwrap_or(&locale.language);
    for Mark { number, href, title, paragraphs } in marks {
        let number = language.number(*number as u64);
        let title = attribute(title);
        let title = title.as_str().unwrap_or_default();
        html.extend(["<a href=\"", &escape(href), "\" title=\"", title]);
        html.extend(["\">[", &number]);
        if let Some(paragraphs) = paragraphs {
            html.push(' ');
            push_paragraphs(locale, language, &paragraphs.shown(language.comma()), html);
        }
        html.push_str("]</a>");
    }
    html.push_str("</span>");
}

/// The numbers of paragraphs, added to `html`.
pub(super) fn push_paragraphs(
    locale: &Locale,
    language: &lang::Language,
    shown: &str,
    html: &mut String,
) {
    let shown = language.digits(shown);
    let isolates = isolates(locale, language, &shown);
    push_isolates(html, &shown, 0, &isolates);
}
