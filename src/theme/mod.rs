//! A page's view → HTML: Tera templates, Fluent messages, prose with isolation, assets, minifying.
//! Start at [`Theme::load`], then [`Theme::render`].

mod assets;
mod date;
mod fault;
mod filters;
mod html;
mod limits;
mod load;
mod locale;
mod messages;
mod plurals;
mod prose;

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tera::{Context, Tera};

use crate::diagnostic::{Code, Diagnostic, Place, Report};
use crate::lang::Language;
use crate::view::{Page, Pages};
use assets::Asset;
use limits::Bounded;
use load::Files;
use locale::Locale;

/// Where a page goes when it is made.
pub trait Out: Sync {
    /// Takes the bytes of the file at `path`, from the site's top folder.
    ///
    /// # Errors
    ///
    /// If they cannot be kept.
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()>;
}

/// A theme, made ready for the two languages of a dossier.
pub struct Theme {
    printers: [Printer; 2],
    assets: Vec<Asset>,
    files: Files,
}

/// What prints the pages of one language.
struct Printer {
    tera: Tera,
    locale: Arc<Locale>,
}

impl Theme {
    /// Loads the theme `name` of the folder `themes`, and those that it extends. Every fault in
    /// its files goes into `report`; `None` if it cannot print.
    ///
    /// `place` is where the theme is named, `root` the folder to which paths are shown.
    pub fn load(
        root: &Path,
        name: &str,
        place: &Place,
        languages: &[Language; 2],
        report: &mut Report,
    ) -> Option<Theme> {
        let files = load::files(root, name, place, report)?;
        let assets = assets::collect(&files, report);
        let [one, two] = languages;
        let locales = [(one, two), (two, one)].map(|(language, other)| {
            Locale::load(language.clone(), other.clone(), &files, report).map(Arc::new)
        });
        let [Some(first), Some(second)] = locales else { return None };
        messages::compare(&first.messages, &second.messages, report);
        let both = [first.clone(), second.clone()];
        let mut printers = Vec::new();
        for locale in both.clone() {
            let tera = printer(&files, &locale, &both, &assets, report)?;
            printers.push(Printer { tera, locale });
        }
        let printers: [Printer; 2] = printers.try_into().ok()?;
        (!report.has_errors()).then_some(Theme { printers, assets, files })
    }

    /// Prints every page into `out`, in parallel, and then the theme's assets. `done` is called
    /// after each page. A fault of a template goes into `report`, told once however many pages
    /// it concerns; the rest is printed all the same, so that other faults are found.
    ///
    /// # Errors
    ///
    /// If `out` cannot keep a page.
    pub fn render(
        &self,
        pages: &Pages,
        out: &dyn Out,
        done: &(dyn Fn() + Sync),
        report: &mut Report,
    ) -> io::Result<()> {
        let next = AtomicUsize::new(0);
        let threads = std::thread::available_parallelism().map_or(1, |n| n.get()).min(8);
        let work = || -> io::Result<Report> {
            let mut report = Report::new();
            while let Some(page) = pages.all().get(next.fetch_add(1, Ordering::Relaxed)) {
                match self.page(pages, page) {
                    Ok(html) => out.put(page.address.path(), &html)?,
                    Err(faults) => faults.into_iter().for_each(|f| report.add(f)),
                }
                done();
            }
            Ok(report)
        };
        let found: Vec<io::Result<Report>> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
            threads
                .into_iter()
                .map(|thread| {
                    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
                })
                .collect()
        });
        for part in found {
            report.absorb(part?);
        }
        for asset in &self.assets {
            out.put(&asset.path, &asset.bytes)?;
        }
        Ok(())
    }

    /// One page.
    fn page(&self, pages: &Pages, page: &Page) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let printer = &self.printers[page.side().index()];
        let view = pages.view(page, &*printer.locale);
        let template = format!("{}.html", view.body.template());
        let mut html = Bounded::page();
        Context::from_serialize(&view)
            .and_then(|context| printer.tera.render_to(&template, &context, &mut html))
            .map_err(|error| fault::diagnostics(&error, &template, &self.files))?;
        Ok(minify(&html.bytes))
    }
}

/// A page without what a browser does not need; what stays is valid.
fn minify(html: &[u8]) -> Vec<u8> {
    let mut settings = minify_html::Cfg::new();
    settings.keep_closing_tags = true;
    settings.keep_html_and_head_opening_tags = true;
    settings.keep_input_type_text_attr = true;
    minify_html::minify(html, &settings)
}

fn printer(
    files: &Files,
    locale: &Arc<Locale>,
    both: &[Arc<Locale>; 2],
    assets: &[Asset],
    report: &mut Report,
) -> Option<Tera> {
    let mut tera = Tera::new();
    filters::register(&mut tera, locale, both, assets);
    let faults = |error: &tera::Error| fault::diagnostics(error, "", files);
    let prefixes: Vec<String> =
        files.chain.iter().map(|theme| format!("{theme}/")).collect();
    if let Err(error) = tera.set_fallback_prefixes(prefixes) {
        faults(&error).into_iter().for_each(|fault| report.add(fault));
        return None;
    }
    let templates =
        files.templates.iter().map(|(name, source)| (name.as_str(), source.text()));
    if let Err(error) = tera.add_raw_templates(templates) {
        faults(&error).into_iter().for_each(|fault| report.add(fault));
        return None;
    }
    for name in TEMPLATES {
        let name = format!("{name}.html");
        if !tera.contains_template(&name) {
            let folder = format!("themes/{}/templates", files.chain[0]);
            report.add(
                Diagnostic::new(
                    Code::ThemeFault,
                    Place::Path(folder),
                    format!("the theme has no template `{name}`"),
                )
                .help("every theme has one for each kind of page, its own or a parent's"),
            );
        }
    }
    Some(tera)
}

/// The templates that every theme has: one for each kind of page.
const TEMPLATES: [&str; 9] = [
    "door",
    "not_found",
    "moved",
    "home",
    "register",
    "agreement",
    "subject",
    "article",
    "page",
];
