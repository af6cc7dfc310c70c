//! A page's view → HTML: Tera templates, Fluent messages, prose with isolation, assets, minifying.
//! Start at [`Theme::load`], then [`Theme::render`].

mod assets;
mod date;
mod fault;
mod filters;
mod html;
mod key;
mod limits;
mod load;
mod locale;
mod messages;
mod plurals;
mod prose;
mod shared;
mod template;

use std::collections::BTreeMap;
use std::hash::Hasher;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tera::{Context, Tera};

use crate::diagnostic::{Code, Diagnostic, Place, Report};
use crate::lang::Language;
use crate::view::{Blank, Fingerprint, Page, PageView, Pages, Spot};
use assets::Asset;
pub use key::PROGRAM;
use limits::Bounded;
use load::Files;
use locale::Locale;
use shared::Shared;

/// Where a page goes when it is made.
pub trait Out: Sync {
    /// From what the last build made the file at `path`, from the site's top folder.
    fn remembered(&self, path: &str) -> Option<Keys>;

    /// Takes over the file at `path` that the last build made, and remembers `keys` for it;
    /// whether it is there. Then it needs neither be made nor put.
    ///
    /// # Errors
    ///
    /// If it was put before.
    fn keep(&self, path: &str, keys: Keys) -> io::Result<bool>;

    /// Takes the bytes of the file at `path`, which were made from `keys`.
    ///
    /// # Errors
    ///
    /// If they cannot be kept.
    fn put(&self, path: &str, keys: Keys, bytes: &[u8]) -> io::Result<()>;
}

/// A hash of what a page is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(pub [u8; 16]);

/// From what a page is made, seen at two depths; either decides what its bytes are. Both hold the
/// theme and the program as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keys {
    /// What its view is made of: quickly told, and changed by more edits.
    pub input: Key,
    /// Its view.
    pub view: Key,
}

impl Keys {
    /// The keys of a file that is copied.
    pub fn of(bytes: &[u8]) -> Keys {
        let key = Key::of(bytes);
        Keys { input: key, view: key }
    }
}

impl Key {
    fn of(bytes: &[u8]) -> Key {
        let mut hash = Fingerprint::default();
        hash.write(bytes);
        Key(hash.value().to_be_bytes())
    }
}

/// A theme, made ready for the two languages of a dossier.
pub struct Theme {
    printers: [Printer; 2],
    assets: Vec<Asset>,
    files: Files,
    /// What a page is made of beside its view: the program, the theme, the languages.
    print: [u8; 16],
    /// Held while pages are printed: what the printers keep belongs to one site.
    rendering: Mutex<()>,
}

/// What prints the pages of one language.
struct Printer {
    tera: Tera,
    locale: Arc<Locale>,
    /// What pages of one spot share.
    shared: Mutex<BTreeMap<Spot, Arc<Shared>>>,
}

impl Printer {
    /// Forgets what was kept of the pages of another site.
    fn forget(&self) {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
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
            printers.push(Printer { tera, locale, shared: Mutex::default() });
        }
        let printers: [Printer; 2] = printers.try_into().ok()?;
        let print = key::print(&files, languages);
        (!report.has_errors()).then_some(Theme {
            printers,
            assets,
            files,
            print,
            rendering: Mutex::default(),
        })
    }

    /// Prints every page into `out`, in parallel, and then the theme's assets; what `out` has
    /// already is not printed again. `done` is called after each page. A fault of a template
    /// goes into `report`, told once however many pages it concerns; the rest is printed all
    /// the same, so that other faults are found.
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
        let _alone = self.rendering.lock().unwrap_or_else(PoisonError::into_inner);
        for printer in &self.printers {
            printer.forget();
        }
        let next = AtomicUsize::new(0);
        let threads = std::thread::available_parallelism().map_or(1, |n| n.get()).min(8);
        let work = || -> io::Result<Report> {
            let mut report = Report::new();
            while let Some(page) = pages.all().get(next.fetch_add(1, Ordering::Relaxed)) {
                self.page(pages, page, out, &mut report)?;
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
            out.put(&asset.path, Keys::of(&asset.bytes), &asset.bytes)?;
        }
        Ok(())
    }

    /// Prints a page into `out`, unless it is there.
    fn page(
        &self,
        pages: &Pages,
        page: &Page,
        out: &dyn Out,
        report: &mut Report,
    ) -> io::Result<()> {
        let printer = &self.printers[page.side().index()];
        let path = page.address.path();
        let input = key::of(&self.print, path, &pages.input(page));
        if let Some(before) = out.remembered(path) {
            if before.input == input && out.keep(path, before)? {
                return Ok(());
            }
            let view = key::of(&self.print, path, &pages.view(page, &Blank));
            if before.view == view && out.keep(path, Keys { input, view })? {
                return Ok(());
            }
        }
        let view = pages.view(page, &*printer.locale);
        let keys = Keys { input, view: key::of(&self.print, path, &view) };
        match self.html(printer, &view) {
            Ok(html) => out.put(path, keys, &html),
            Err(faults) => {
                faults.into_iter().for_each(|fault| report.add(fault));
                Ok(())
            }
        }
    }

    fn html(
        &self,
        printer: &Printer,
        view: &PageView,
    ) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let shared = self.shared(printer, view)?;
        let template = view.body.template();
        let mut html = Bounded::page();
        Context::from_serialize(view)
            .and_then(|mut context| {
                context.insert_value("site", shared.site.clone());
                context.insert_value("shared", shared.parts.clone());
                printer.tera.render_to(template, &context, &mut html)
            })
            .map_err(|error| fault::diagnostics(&error, template, &self.files))?;
        Ok(html.bytes)
    }

    /// What the page has in common with the others of its spot, printed and minified once.
    fn shared(
        &self,
        printer: &Printer,
        view: &PageView,
    ) -> Result<Arc<Shared>, Vec<Diagnostic>> {
        let spot = &view.site.spot;
        let all = || printer.shared.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(shared) = all().get(spot) {
            return Ok(shared.clone());
        }
        let shared = Arc::new(Shared::print(&printer.tera, view, &self.files)?);
        if spot.is_shared() {
            all().insert(spot.clone(), shared.clone());
        }
        Ok(shared)
    }
}

fn printer(
    files: &Files,
    locale: &Arc<Locale>,
    both: &[Arc<Locale>; 2],
    assets: &[Asset],
    report: &mut Report,
) -> Option<Tera> {
    let mut tera = Tera::new();
    tera.set_escape_fn(html::write_escaped);
    filters::register(&mut tera, locale, both, assets);
    let faults = |error: &tera::Error| fault::diagnostics(error, "", files);
    let prefixes: Vec<String> =
        files.chain.iter().map(|theme| format!("{theme}/")).collect();
    if let Err(error) = tera.set_fallback_prefixes(prefixes) {
        faults(&error).into_iter().for_each(|fault| report.add(fault));
        return None;
    }
    let templates = files.named().map(|(name, template)| (name, template.lean()));
    if let Err(error) = tera.add_raw_templates(templates) {
        faults(&error).into_iter().for_each(|fault| report.add(fault));
        return None;
    }
    for name in TEMPLATES {
        if !tera.contains_template(name) {
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
    "door.html",
    "not_found.html",
    "moved.html",
    "home.html",
    "register.html",
    "agreement.html",
    "subject.html",
    "article.html",
    "page.html",
];
