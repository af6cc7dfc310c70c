//! What surrounds a page and is the same on many pages: the fragments in `templates/shared/`.
//! Start at [`Chrome::new`], then [`Chrome::frame`].

use tera::{Context, Tera, Value};

use super::cache::Sort;
use super::fault;
use super::limits::Bounded;
use super::load::Files;
use super::minify;
use super::values::{Values, record};
use crate::diagnostic::Diagnostic;
use crate::source::Digest;
use crate::view::{Data, PageData};

/// The fragments of a theme.
pub(super) struct Chrome {
    /// The name under which templates see each fragment, and the file of its template.
    fragments: Vec<(String, String)>,
}

/// What surrounds one page.
pub(super) struct Frame {
    /// [`crate::view::Site`] as templates see it.
    pub(super) site: Value,
    /// The rendered fragments: `shared/menu.html` as `menu`.
    pub(super) shared: Value,
}

/// The folder of the templates, and how they end.
const FOLDER: &str = "shared/";
const ENDING: &str = ".html";

impl Chrome {
    /// The fragments among the templates of a theme and of those that it extends.
    pub(super) fn new(files: &Files) -> Chrome {
        let mut names: Vec<&str> = files
            .templates
            .keys()
            .filter_map(|name| name.split_once('/'))
            .filter_map(|(_, name)| name.strip_prefix(FOLDER)?.strip_suffix(ENDING))
            .collect();
        names.sort_unstable();
        names.dedup();
        let fragment = |name: &str| (name.to_owned(), format!("{FOLDER}{name}{ENDING}"));
        Chrome { fragments: names.into_iter().map(fragment).collect() }
    }

    /// What surrounds a page. It is rendered once for all pages that are in the same folder and
    /// mark the same item of the menu. The fragments see `lang`, `site` and `head.top`, and nothing
    /// else of the page.
    ///
    /// # Errors
    ///
    /// The faults of the templates.
    pub(super) fn frame(
        &self,
        tera: &Tera,
        page: &PageData,
        values: &mut Values,
        files: &Files,
    ) -> Result<Frame, Vec<Diagnostic>> {
        let (site, lang) = (page.site.show(values), page.lang.show(values));
        let key = Digest::of_value(&(&page.site, &page.head.top)).to_string();
        let shared = values.cache.try_get(Sort::Chrome, &[&key], || {
            let mut context = Context::new();
            context.insert_value("lang", lang);
            context.insert_value("site", site.clone());
            let top = Value::normal_string(&page.head.top);
            context.insert_value("head", record([("top", top)]));
            self.render(tera, &context, files)
        })?;
        Ok(Frame { site, shared })
    }

    fn render(
        &self,
        tera: &Tera,
        context: &Context,
        files: &Files,
    ) -> Result<Value, Vec<Diagnostic>> {
        let mut rendered = std::collections::BTreeMap::new();
        for (name, template) in &self.fragments {
            let mut html = Bounded::page();
            tera.render_to(template, context, &mut html)
                .map_err(|error| fault::diagnostics(&error, template, files))?;
            let html = minify::fragment(&html.bytes);
            let html = String::from_utf8_lossy(&html);
            rendered.insert(name.clone(), Value::safe_string(&html));
        }
        Ok(Value::from(rendered))
    }
}
