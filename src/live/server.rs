//! The server: it listens, looks at the files, and answers.
//! Start at [`Server::open`], then [`Server::run`].

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use super::check::Known;
use super::desk::{Desk, Now};
use super::http::{Answer, Request, kind_of};
use super::page::{Answers, OWN};
use super::site::{Found, Site};
use super::{events, guard, message};
use crate::content::Project;
use crate::desk::schema;
use crate::diagnostic::{Catalogue, Locale};
use crate::sentence::Sentence;
use crate::source::{Digest, uri};
use crate::system;

/// How often the files are looked at while a browser shows a page.
const OFTEN: Duration = Duration::from_millis(300);
/// What changes within this time belongs to one save.
const SAVE: Duration = Duration::from_millis(60);
/// How long a run of saves may go on until what is there is read all the same.
const LONGEST: Duration = Duration::from_millis(1_000);
/// How long a page waits until all pages were printed, where a change concerns all of them.
const PATIENCE: Duration = Duration::from_secs(3);
/// How long after a change of a text all pages are printed: the one that is asked for comes first.
const REST: Duration = Duration::from_millis(250);
/// The most connections at a time.
const MOST: usize = 200;

/// A server that listens already.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    shared: Shared,
}

/// What all threads share.
struct Shared {
    desk: Mutex<Desk>,
    /// Whenever something is new.
    news: Condvar,
    known: Known,
    project: Project,
    answers: Answers,
    locale: Locale,
    /// A name of this run, so that a page that an earlier one has shown knows that it is old.
    run: String,
    /// How many browsers wait for news.
    listeners: AtomicUsize,
    connections: AtomicUsize,
    /// How many answers are being made.
    busy: AtomicUsize,
}

impl Server {
    /// Listens on a port of this machine, 0 for any that is free, and looks at the dossier.
    ///
    /// # Errors
    ///
    /// If the port is taken, or may not be used.
    pub fn open(project: Project, port: u16, locale: Locale) -> io::Result<Server> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let mut desk = Desk::new(project.clone(), locale);
        desk.look();
        let started = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let started = (started.map_or(0, |time| time.as_nanos()), address.port());
        let shared = Shared {
            desk: Mutex::new(desk),
            news: Condvar::new(),
            known: Known::default(),
            project,
            answers: Answers::new(&Catalogue::for_browser(locale), locale),
            locale,
            run: Digest::of_value(&started).to_string()[..12].to_owned(),
            listeners: AtomicUsize::new(0),
            connections: AtomicUsize::new(0),
            busy: AtomicUsize::new(0),
        };
        Ok(Server { listener, address, shared })
    }

    /// The address of the site.
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Answers until the process ends.
    ///
    /// # Errors
    ///
    /// If no thread can be started.
    pub fn run(self) -> io::Result<()> {
        system::end_after_writing();
        let shared = Arc::new(self.shared);
        for work in [Shared::watch, Shared::check] {
            let shared = Arc::clone(&shared);
            thread::Builder::new().spawn(move || work(&shared))?;
        }
        for stream in self.listener.incoming() {
            let Ok(mut stream) = stream else {
                // Too many files are open. That ends when an answer does.
                thread::sleep(Duration::from_millis(10));
                continue;
            };
            let held = Held::new(&shared);
            if held.0.connections.load(Ordering::Relaxed) > MOST {
                let busy = held.0.words(503, &message::live_busy());
                let _ = busy.write(&mut stream, "GET");
                continue;
            }
            // A connection that breaks concerns nobody else.
            let _ = thread::Builder::new().spawn(move || held.0.connection(&mut stream));
        }
        Ok(())
    }
}

/// Counts a connection while it is open.
struct Held(Arc<Shared>);

impl Held {
    fn new(shared: &Arc<Shared>) -> Held {
        shared.connections.fetch_add(1, Ordering::Relaxed);
        Held(Arc::clone(shared))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.0.connections.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Counts an answer while it is made.
struct Busy<'s>(&'s AtomicUsize);

impl Busy<'_> {
    fn new(shared: &Shared) -> Busy<'_> {
        shared.busy.fetch_add(1, Ordering::Relaxed);
        Busy(&shared.busy)
    }
}

impl Drop for Busy<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Shared {
    fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn words(&self, status: u16, sentence: &Sentence) -> Answer {
        Answer::words(status, &Catalogue::new(self.locale).text(sentence))
    }

    fn version(&self, now: &Now) -> String {
        format!("{}-{}", self.run, now.version)
    }

    /// Looks at the files now and then while a browser waits for news.
    fn watch(&self) {
        let mut took = Duration::ZERO;
        loop {
            // In a very large dossier a look takes a while, and it is not the only thing to do.
            thread::sleep(OFTEN.max(took * 4));
            let start = Instant::now();
            if self.listeners.load(Ordering::Relaxed) == 0 || !self.desk().notice() {
                took = start.elapsed();
                continue;
            }
            // Editors save in several steps, and people several files.
            loop {
                thread::sleep(SAVE);
                let mut desk = self.desk();
                if !desk.notice() || start.elapsed() > LONGEST {
                    if desk.look() {
                        self.news.notify_all();
                    }
                    break;
                }
            }
        }
    }

    /// Prints all pages of each new site.
    fn check(&self) {
        let mut run = 0;
        loop {
            let mut desk = self.desk();
            while desk.now().is_checked {
                desk = self.news.wait(desk).unwrap_or_else(PoisonError::into_inner);
            }
            let (site, waits) = (desk.now().site.clone(), desk.now().waits);
            drop(desk);
            let Some(site) = site else { continue };
            if waits.is_none() {
                thread::sleep(REST);
            }
            run += 1;
            let is_over = || {
                // Whoever waits for an answer has both cores.
                while self.busy.load(Ordering::Relaxed) > 0 {
                    thread::sleep(Duration::from_millis(2));
                }
                let desk = self.desk.try_lock();
                desk.is_ok_and(|desk| !is_newest(desk.now(), &site))
            };
            let links = waits.is_some();
            if let Some(found) = self.known.check(&site, links, run, &is_over) {
                self.desk().checked(&site, &found, links);
                self.news.notify_all();
                self.renew_schemas();
            }
        }
    }

    /// Writes the schemas of the dossier, if they differ. They help who edits, and a folder in which nothing
    /// can be written does without.
    fn renew_schemas(&self) {
        let named = self.desk().schemas();
        if let Some(schemas) = named {
            let _ = system::undivided(|| schema::write(&self.project, schemas.files()));
        }
    }

    fn connection(&self, stream: &mut TcpStream) {
        let Ok(request) = Request::read(stream) else { return };
        let Some(request) = request else {
            let refused = self.words(400, &message::live_refused_request());
            let _ = refused.write(stream, "GET");
            return;
        };
        if let Some((status, why)) = guard::refusal(&request) {
            let _ = self.words(status, &why).write(stream, &request.method);
        } else if request.path().is_some_and(|path| path == format!("{OWN}events")) {
            if request.method == "GET" {
                self.listen(stream);
            } else {
                let _ = Answer::new(200, "text/event-stream", Vec::new())
                    .write(stream, "HEAD");
            }
        } else {
            let _ = self.answer(&request).write(stream, &request.method);
        }
    }

    /// Tells a browser of news until it goes.
    fn listen(&self, stream: &mut TcpStream) {
        self.listeners.fetch_add(1, Ordering::Relaxed);
        let _ = events::tell(stream, |told| {
            let desk = self.desk();
            let old = |desk: &mut Desk| Some(self.version(desk.now()).as_str()) == told;
            let waited = self.news.wait_timeout_while(desk, events::PULSE, old);
            let (desk, _) = waited.unwrap_or_else(PoisonError::into_inner);
            let version = self.version(desk.now());
            (Some(version.as_str()) != told).then_some(version)
        });
        self.listeners.fetch_sub(1, Ordering::Relaxed);
    }

    /// What there is to show now.
    fn now(&self, path: &str) -> Now {
        let busy = Busy::new(self);
        let mut desk = self.desk();
        // What has its bytes in its name cannot have changed.
        if path.starts_with("assets/") {
            return desk.now().clone();
        }
        if desk.look() {
            self.news.notify_all();
        }
        drop(busy);
        // Where a change concerns all pages, its faults may be in any of them.
        let since = desk.now().waits.unwrap_or_else(Instant::now);
        let left = PATIENCE.saturating_sub(since.elapsed());
        let waits =
            |desk: &mut Desk| desk.now().waits.is_some() && !desk.now().is_checked;
        let waited = self.news.wait_timeout_while(desk, left, waits);
        let (desk, _) = waited.unwrap_or_else(PoisonError::into_inner);
        desk.now().clone()
    }

    fn answer(&self, request: &Request) -> Answer {
        let Some(path) = request.path() else {
            return self.words(404, &message::live_refused_address());
        };
        if let Some(own) = path.strip_prefix(OWN) {
            return match own {
                "live.css" => file("live.css", include_bytes!("live.css")),
                "live.js" => file("live.js", include_bytes!("live.js")),
                "worker.js" => file("worker.js", include_bytes!("worker.js")),
                _ => self.words(404, &message::live_refused_address()),
            };
        }
        let now = self.now(&path);
        let Some(site) = &now.site else { return self.faults(&now) };
        let path = match path.is_empty() || path.ends_with('/') {
            true => path + "index.html",
            false => path,
        };
        let busy = Busy::new(self);
        let found = site.find(&path);
        drop(busy);
        match found {
            Ok(Found::Page(page, Ok(html))) => {
                let version = self.version(&now);
                let shown = self.answers.page(site, page, &html, &now.faults, &version);
                Answer::page(200, shown)
            }
            Ok(Found::Page(_, Err(faults))) => {
                self.desk().found(site, faults);
                self.news.notify_all();
                self.before(&path)
            }
            Ok(Found::File(bytes)) => Answer::new(200, kind_of(&path), bytes),
            // A page of before has the files of before.
            Ok(Found::Nothing) if path.starts_with("assets/") => {
                match file_before(&now, &path) {
                    Some(bytes) => Answer::new(200, kind_of(&path), bytes),
                    None => self.nothing(&now, site, &path),
                }
            }
            Ok(Found::Nothing) => self.nothing(&now, site, &path),
            Err(error) => self.words(500, &message::live_unreadable(&error)),
        }
    }

    /// A page whose templates have faults, as it was when they had none.
    fn before(&self, path: &str) -> Answer {
        let now = self.desk().now().clone();
        let sound = now.sound.as_ref();
        let page = sound.and_then(|site| Some((site, site.find(path).ok()?)));
        match page {
            Some((site, Found::Page(page, Ok(html)))) => {
                let version = self.version(&now);
                let shown = self.answers.page(site, page, &html, &now.faults, &version);
                Answer::page(200, shown)
            }
            _ => self.faults(&now),
        }
    }

    fn faults(&self, now: &Now) -> Answer {
        let version = self.version(now);
        Answer::page(200, self.answers.faults(&now.faults, &version))
    }

    /// What is answered where no page or file is.
    fn nothing(&self, now: &Now, site: &Site, path: &str) -> Answer {
        if site.pages.at(&format!("{path}/index.html")).is_some() {
            let path = path.trim_start_matches('/');
            return Answer::elsewhere(format!("/{}/", uri(path)));
        }
        let version = self.version(now);
        Answer::page(404, self.answers.nothing(site, path, &now.faults, &version))
    }
}

fn is_newest(now: &Now, site: &Arc<Site>) -> bool {
    now.site.as_ref().is_some_and(|newest| Arc::ptr_eq(newest, site))
}

fn file_before(now: &Now, path: &str) -> Option<Vec<u8>> {
    match now.sound.as_ref()?.find(path) {
        Ok(Found::File(bytes)) => Some(bytes),
        _ => None,
    }
}

fn file(path: &str, bytes: &[u8]) -> Answer {
    Answer::new(200, kind_of(path), bytes.to_owned())
}
