//! Page data → HTML: Tera templates, Fluent messages, prose with isolation, assets, minifying.
//! Start at [`Theme::load`], then [`Theme::render`].

mod absent;
mod assets;
mod built_in;
mod cache;
mod chrome;
mod date;
mod escapes;
mod fault;
mod filters;
mod folder;
mod growing;
mod guard;
mod html;
mod inline;
mod isolation;
mod kept;
mod limits;
mod load;
mod locale;
mod marks;
mod medium;
mod message_file;
mod messages;
mod minify;
mod plurals;
mod prose;
mod required;
mod tags;
mod template;
mod twice;
mod values;
mod variants;

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::ScopedJoinHandle;

use tera::{Context, Tera, Value};

use crate::diagnostic::{self, Diagnostic, Report};
use crate::lang::Language;
use crate::publish::Output;
use crate::source::{Digest, Digester, Spanned};
use crate::view::{Data, Page, PageData, Pages, Template};
use assets::Asset;
use chrome::Chrome;
use limits::Bounded;
use load::Files;
use locale::Locale;
use medium::Medium;
use twice::report_twice;
use values::Values;

/// The stack of a thread that renders: room for components within templates within components, as deep
/// as the limits allow.
const STACK: usize = 16 * 1024 * 1024;

/// A theme, loaded for the two languages of a dossier.
pub struct Theme {
    renderers: [Renderer; 2],
    assets: Vec<Asset>,
    files: Files,
    chrome: Chrome,
}

/// Renders the pages of one language.
struct Renderer {
    tera: Tera,
    locale: Arc<Locale>,
}

/// What a thread needs to render pages, one after the other.
struct Worker<'t> {
    /// By language.
    values: [Values<'t>; 2],
    digester: Digester,
    report: Report,
}

impl Theme {
    /// Loads the theme `name` from the folder `themes` in `root`, and those that it extends. Every
    /// fault in its files goes into `report`. Returns `None` if the theme has errors, or if there is no
    /// `name`, which the reader of the settings has reported.
    pub fn load(
        root: &Path,
        name: Option<&Spanned<String>>,
        languages: &[Language; 2],
        report: &mut Report,
    ) -> Option<Theme> {
        let Spanned { value: name, span } = name?;
        let files = load::files(root, name, &span.into(), report)?;
        let assets = assets::collect(&files, report);
        let [one, two] = languages;
        let locales = [(one, two), (two, one)].map(|(language, other)| {
            Locale::load(language.clone(), other.clone(), &files, report).map(Arc::new)
        });
        let [Some(first), Some(second)] = locales else { return None };
        required::compare(&first.messages, &second.messages, report);
        let both = [first, second];
        let mut renderers = Vec::new();
        for locale in both.clone() {
            let tera = tera(&files, &locale, &both, &assets, report)?;
            renderers.push(Renderer { tera, locale });
        }
        let renderers: [Renderer; 2] = renderers.try_into().ok()?;
        kept::report_words(&files, report);
        let chrome = Chrome::new(&files);
        (!report.has_errors()).then_some(Theme { renderers, assets, files, chrome })
    }

    /// Whether it has a template, its own or one of a theme that it extends.
    pub fn has(&self, template: Template) -> bool {
        self.files.template(template.file()).is_some()
    }

    /// The words of a message that takes no argument, in plain text, in the first language (0) or the
    /// second (1); none if there is no such message.
    pub fn words(&self, language: usize, id: &str) -> Option<String> {
        let messages = &self.renderers[language].locale.messages;
        messages.place(id)?;
        messages.format(Medium::Plain, id, &[]).ok()
    }

    /// The digest of what all pages depend on besides their data: the files of the theme, and the
    /// languages with the settings of the dossier.
    pub fn digest(&self) -> Digest {
        let Files { chain, templates, messages, statics, .. } = &self.files;
        let languages = self.renderers.each_ref().map(|renderer| {
            let language = &renderer.locale.language;
            (language.tag(), language.settings())
        });
        let templates: Vec<_> =
            templates.iter().map(|(name, template)| (name, template.lean())).collect();
        let messages: Vec<_> =
            messages.iter().map(|(name, source)| (name, source.text())).collect();
        let statics: Vec<_> =
            statics.iter().map(|(name, one)| (name, &*one.bytes)).collect();
        Digest::of_value(&(languages, chain, templates, messages, statics))
    }

    /// Renders every page but the last ones into `out`, in parallel, and then puts the theme's assets
    /// there. A page that
    /// `out` already has is not rendered again: its key is the digest of `made_of`, which stands for
    /// everything that all pages depend on, and of the page's data. `done` is called after each page.
    /// A fault of a template goes into `report`, once for all pages that it concerns; the other pages
    /// are rendered all the same, so that other faults are found. Only a page that passes a limit ends
    /// the rendering.
    ///
    /// # Errors
    ///
    /// If `out` cannot store a page.
    pub fn render(
        &self,
        pages: &Pages,
        made_of: Digest,
        out: &dyn Output,
        done: &(dyn Fn() + Sync),
        report: &mut Report,
    ) -> io::Result<()> {
        self.render_each(pages, pages.all(), made_of, out, done, report)?;
        let locales = self.renderers.each_ref().map(|renderer| &*renderer.locale);
        absent::report_absent(&self.files, locales, &self.assets, report);
        for asset in &self.assets {
            out.put(&asset.path, Digest::of(&asset.bytes), &asset.bytes)?;
        }
        Ok(())
    }

    /// Renders the last pages into `out`, as [`Theme::render`] does the others.
    ///
    /// # Errors
    ///
    /// If `out` cannot store a page.
    pub fn render_last(
        &self,
        pages: &Pages,
        made_of: Digest,
        out: &dyn Output,
        report: &mut Report,
    ) -> io::Result<()> {
        self.render_each(pages, pages.last(), made_of, out, &|| (), report)
    }

    /// The HTML of one page.
    ///
    /// # Errors
    ///
    /// If no thread can be started; what it holds besides are the faults of templates.
    pub fn render_one(
        &self,
        pages: &Pages,
        page: &Page,
    ) -> io::Result<Result<Vec<u8>, Vec<Diagnostic>>> {
        let renderer = &self.renderers[page.side().index()];
        let work = || {
            let mut values = Values::new(&renderer.locale);
            self.html(renderer, &pages.data(page), &mut values).map(|(html, _)| html)
        };
        std::thread::scope(|scope| {
            let thread = std::thread::Builder::new().stack_size(STACK);
            let thread = thread.spawn_scoped(scope, work)?;
            Ok(thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        })
    }

    /// What the static file at a path of the site holds.
    pub fn asset(&self, path: &str) -> Option<&[u8]> {
        let asset = self.assets.iter().find(|asset| asset.path == path);
        asset.map(|asset| &*asset.bytes)
    }

    fn render_each(
        &self,
        pages: &Pages,
        list: &[Page],
        made_of: Digest,
        out: &dyn Output,
        done: &(dyn Fn() + Sync),
        report: &mut Report,
    ) -> io::Result<()> {
        let (queue, stop) = (Queue::of(list), AtomicBool::new(false));
        let threads = std::thread::available_parallelism().map_or(1, |n| n.get()).min(8);
        let threads = threads.min(list.len());
        let work = |is_first: bool| -> io::Result<Report> {
            let mut worker = Worker {
                values: self
                    .renderers
                    .each_ref()
                    .map(|renderer| Values::new(&renderer.locale)),
                digester: Digester::default(),
                report: Report::new(),
            };
            while let Some(page) = queue.next(is_first) {
                self.page(pages, page, made_of, out, &mut worker)?;
                done();
                // A page that does not end costs seconds, and others may not end either.
                stop.fetch_or(limits::passed().is_some(), Ordering::Relaxed);
                if stop.load(Ordering::Relaxed) {
                    break;
                }
            }
            Ok(worker.report)
        };
        let found: Vec<io::Result<Report>> = std::thread::scope(|scope| {
            let start = |at| {
                let thread = std::thread::Builder::new().stack_size(STACK);
                thread.spawn_scoped(scope, move || work(at == 0))
            };
            let threads: Vec<_> = (0..threads).map(start).collect();
            let end = |thread: io::Result<ScopedJoinHandle<_>>| {
                thread?.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            };
            threads.into_iter().map(end).collect()
        });
        for part in found {
            report.absorb(part?);
        }
        Ok(())
    }

    /// Renders a page into `out`, unless it is already there.
    fn page(
        &self,
        pages: &Pages,
        page: &Page,
        made_of: Digest,
        out: &dyn Output,
        worker: &mut Worker,
    ) -> io::Result<()> {
        let Worker { values, digester, report } = worker;
        let data = pages.data(page);
        let key = digester.digest(&(made_of, &data));
        let path = page.address.path();
        if out.reuse(path, key)? {
            return Ok(());
        }
        let side = page.side().index();
        match self.html(&self.renderers[side], &data, &mut values[side]) {
            Ok((html, None)) => out.put(path, key, &html),
            // By no key that is asked for, so that the next build says the same of it.
            Ok((html, Some(lost))) => {
                report.add(lost);
                out.put(path, digester.digest(&("lost", key)), &html)
            }
            Err(faults) => {
                faults.into_iter().for_each(|fault| report.add(fault));
                Ok(())
            }
        }
    }

    /// The HTML of a page, with a word on the facts that it does not show as such.
    fn html(
        &self,
        renderer: &Renderer,
        page: &PageData,
        values: &mut Values,
    ) -> Result<(Vec<u8>, Option<Diagnostic>), Vec<Diagnostic>> {
        let frame = self.chrome.frame(&renderer.tera, page, values, &self.files)?;
        let PageData { lang, head, site: _, other, body, sources } = page;
        let template = body.template();
        let mut context = Context::new();
        context.insert_value("site", frame.site);
        context.insert_value("shared", frame.shared);
        context.insert_value("template", Value::normal_string(template.name()));
        context.insert_value("lang", lang.show(values));
        context.insert_value("head", head.show(values));
        context.insert_value("other", other.show(values));
        context.insert_value("sources", sources.show(values));
        for (name, value) in body.fields(values) {
            context.insert_value(name, value);
        }
        let mut html = Bounded::page();
        let file = template.file();
        renderer
            .tera
            .render_to(file, &context, &mut html)
            .map_err(|error| fault::diagnostics(&error, file, &self.files))?;
        let template = self.files.template(file);
        let lost = template.and_then(|template| kept::lost(&html.bytes, body, template));
        Ok((html.bytes, lost))
    }
}

/// The pages that are still to be rendered. The first thread alone renders the wide ones, so that no two of them
/// are in memory at a time.
struct Queue<'p> {
    /// The wide pages, and the others.
    lists: [Vec<&'p Page>; 2],
    nexts: [AtomicUsize; 2],
}

impl<'p> Queue<'p> {
    fn of(list: &'p [Page]) -> Queue<'p> {
        let (wide, others) = list.iter().partition(|page| page.is_wide());
        Queue { lists: [wide, others], nexts: Default::default() }
    }

    /// The next page for a thread, which is the first one or another.
    fn next(&self, is_first: bool) -> Option<&'p Page> {
        let own: &[usize] = if is_first { &[0, 1] } else { &[1] };
        own.iter().find_map(|at| {
            let place = self.nexts[*at].fetch_add(1, Ordering::Relaxed);
            self.lists[*at].get(place).copied()
        })
    }
}

/// The templates of one language, with their filters.
fn tera(
    files: &Files,
    locale: &Arc<Locale>,
    both: &[Arc<Locale>; 2],
    assets: &[Asset],
    report: &mut Report,
) -> Option<Tera> {
    let mut tera = Tera::new();
    tera.set_escape_fn(html::write_escaped);
    growing::register(&mut tera);
    filters::register(&mut tera, locale, both, assets);
    // A part of a page is HTML, whatever its file is called.
    tera.autoescape_on([""]);
    let faults = |error: &tera::Error| fault::diagnostics(error, "", files);
    let prefixes: Vec<String> =
        files.chain.iter().map(|theme| format!("{theme}/")).collect();
    if let Err(error) = tera.set_fallback_prefixes(prefixes) {
        faults(&error).into_iter().for_each(|fault| report.add(fault));
        return None;
    }
    let templates = files.named().map(|(name, template)| (name, template.lean()));
    if let Err(error) = tera.add_raw_templates(templates) {
        if error.to_string().contains("is defined in both") && report_twice(files, report)
        {
            return None;
        }
        faults(&error).into_iter().for_each(|fault| report.add(fault));
        return None;
    }
    for name in
        Template::ALL.into_iter().filter(|one| one.is_needed()).map(Template::file)
    {
        if !tera.contains_template(name) {
            let folder = files.path(&files.chain[0], "templates");
            let place = files.place.clone();
            let absent = diagnostic::fault::theme::theme_fault_template_absent;
            report.add(absent(place, name, &folder));
        }
    }
    Some(tera)
}
