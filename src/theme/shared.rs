//! Fragments that many pages show alike: the templates in `templates/shared/`.
//! Start at [`Shared::print`].

use std::collections::BTreeMap;

use tera::{Context, Tera, Value};

use super::fault;
use super::limits::Bounded;
use super::load::Files;
use crate::diagnostic::Diagnostic;
use crate::view::PageView;

/// What pages of one spot have in common.
pub(super) struct Shared {
    /// [`crate::view::Site`], as templates see it.
    pub(super) site: Value,
    /// The printed fragments: `shared/menu.html` as `menu`.
    pub(super) parts: Value,
}

/// The folder of the templates, and how they end.
const FOLDER: &str = "shared/";
const ENDING: &str = ".html";

impl Shared {
    /// Prints the fragments of a page's spot. They see `lang`, `site` and `head.top`, which
    /// all pages of the spot have in common, and nothing else of the page.
    ///
    /// # Errors
    ///
    /// The faults of the templates.
    pub(super) fn print(
        tera: &Tera,
        view: &PageView,
        files: &Files,
    ) -> Result<Shared, Vec<Diagnostic>> {
        let site = Value::from_serializable(&*view.site);
        let mut context = Context::new();
        context.insert("lang", &view.lang);
        context.insert_value("site", site.clone());
        context.insert("head", &BTreeMap::from([("top", &view.head.top)]));
        let mut names: Vec<&str> = files
            .templates
            .keys()
            .filter_map(|name| name.split_once('/'))
            .filter_map(|(_, name)| name.strip_prefix(FOLDER)?.strip_suffix(ENDING))
            .collect();
        names.sort_unstable();
        names.dedup();
        let mut parts = BTreeMap::new();
        for name in names {
            let template = format!("{FOLDER}{name}{ENDING}");
            let mut html = Bounded::page();
            tera.render_to(&template, &context, &mut html)
                .map_err(|error| fault::diagnostics(&error, &template, files))?;
            let html = String::from_utf8(minify(&html.bytes)).unwrap_or_default();
            parts.insert(name.to_owned(), Value::safe_string(&html));
        }
        Ok(Shared { site, parts: Value::from(parts) })
    }
}

/// A fragment without what a browser does not need; what stays is valid.
fn minify(html: &[u8]) -> Vec<u8> {
    let mut settings = minify_html::Cfg::new();
    settings.keep_closing_tags = true;
    settings.keep_html_and_head_opening_tags = true;
    settings.keep_input_type_text_attr = true;
    minify_html::minify(html, &settings)
}
