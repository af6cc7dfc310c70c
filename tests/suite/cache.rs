//! A build reuses what the last one made where that is still valid, and nowhere else.
//! Start at [`Forged`], a dossier with a false cache.

use std::collections::BTreeMap;
use std::fs::{self, File, FileTimes};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use mithaq::content::Project;
use mithaq::diagnostic::{Locale, Report};
use mithaq::pipeline::{self, Options, Progress};
use mithaq::publish::{CommitOptions, Folder, Output};
use mithaq::source::Digest;
use sha2::Digest as _;
use sha2::Sha256;

use crate::dice::Dice;
use crate::dossier::{Dossier, bytes, differing};
use crate::pictures::png;

/// The page that differs between the two states of [`Forged`].
const PAGE: &str = "en/agreements/pact.html";
const TEXT: &str = "content/agreements/pact/en.md";

/// A dossier whose cache can be made false: it says that the old page is the new one. If a build
/// believes any of it, its output shows that.
struct Forged {
    dossier: Dossier,
    /// What the lines of the true cache begin with, by path.
    keys: BTreeMap<String, String>,
    sites: [BTreeMap<String, Vec<u8>>; 2],
}

fn sealed(body: &str) -> String {
    let sum = Sha256::digest(body.as_bytes());
    let sum: String = sum.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{body}\n{sum}\n")
}

impl Forged {
    fn new() -> Forged {
        let dossier = Dossier::small();
        dossier.build().succeeded();
        let old = bytes(&dossier.root().join("public"));
        let dossier = dossier.edit(TEXT, "Training", "A course");
        dossier.build().succeeded();
        let new = bytes(&dossier.root().join("public"));
        assert_eq!(differing(&old, &new), ["SHA256SUMS", PAGE]);
        let text = fs::read_to_string(dossier.root().join(".mithaq-cache-public"));
        let keys = text.unwrap().lines().filter_map(key_and_path).collect();
        Forged { dossier, keys, sites: [old, new] }
    }

    fn cache(&self) -> PathBuf {
        self.dossier.root().join(".mithaq-cache-public")
    }

    fn say(&self, old: &str, new: &str) {
        let path = self.dossier.root().join(TEXT);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(path, text.replace(old, new)).unwrap();
    }

    /// Makes the dossier new, leaves the output old, and returns a false cache without its sum.
    fn lie(&self) -> String {
        self.say("A course", "Training");
        if self.cache().is_dir() {
            fs::remove_dir(self.cache()).unwrap();
        }
        let _ = fs::remove_file(self.cache());
        self.dossier.build().succeeded();
        assert_eq!(differing(&self.built(), &self.sites[0]), [""; 0]);
        self.say("Training", "A course");
        let text = fs::read_to_string(self.cache()).unwrap();
        let (body, _) = text.trim_end().rsplit_once('\n').unwrap();
        let forged: Vec<String> = body
            .lines()
            .map(|line| match key_and_path(line) {
                Some((path, _)) => format!("{}{}", self.keys[&path], &line[64..]),
                None => line.to_owned(),
            })
            .collect();
        forged.join("\n")
    }

    fn built(&self) -> BTreeMap<String, Vec<u8>> {
        bytes(&self.dossier.root().join("public"))
    }

    /// Builds with a cache that has to be ignored.
    #[track_caller]
    fn passes_over(&self, cache: &[u8], what: &str) {
        fs::write(self.cache(), cache).unwrap();
        self.dossier.build().succeeded();
        assert_eq!(differing(&self.built(), &self.sites[1]), [""; 0], "{what}");
    }
}

/// The path and the key of a line of the cache.
fn key_and_path(line: &str) -> Option<(String, String)> {
    let parts: Vec<&str> = line.splitn(4, ' ').collect();
    match parts[..] {
        [key, _, _, path] if key.len() == 64 => Some((path.to_owned(), key.to_owned())),
        _ => None,
    }
}

#[test]
fn a_damaged_or_foreign_cache_is_ignored() {
    let forged = Forged::new();
    // With its sum, the false cache is believed.
    let lie = forged.lie();
    fs::write(forged.cache(), sealed(&lie)).unwrap();
    forged.dossier.build().succeeded();
    assert_eq!(differing(&forged.built(), &forged.sites[0]), [""; 0]);

    let mut dice = Dice(8);
    for _ in 0..25 {
        let whole = sealed(&forged.lie()).into_bytes();
        let end = dice.roll(whole.len());
        forged.passes_over(&whole[..end], &format!("cut at {end} of {}", whole.len()));
    }
    for _ in 0..25 {
        let mut whole = sealed(&forged.lie()).into_bytes();
        let (at, bits) = (dice.roll(whole.len()), 1 + dice.roll(255));
        whole[at] ^= u8::try_from(bits).unwrap();
        forged.passes_over(&whole, &format!("{bits:08b} flipped at {at}"));
    }
    let lie = forged.lie();
    forged.passes_over(lie.as_bytes(), "without its sum");
    let other = forged.lie().replacen("mithaq cache 4", "mithaq cache 3", 1);
    forged.passes_over(sealed(&other).as_bytes(), "of another form");
    let (_, headless) = other.split_once('\n').unwrap();
    forged.passes_over(sealed(headless).as_bytes(), "without its first line");
    forged.passes_over(b"\xff\xfe\x00", "not text");

    // Not even a file.
    forged.lie();
    fs::remove_file(forged.cache()).unwrap();
    fs::create_dir(forged.cache()).unwrap();
    forged.dossier.build().succeeded();
    assert_eq!(differing(&forged.built(), &forged.sites[1]), [""; 0]);
}

fn set_time(path: &Path, time: SystemTime) {
    let file = File::options().write(true).open(path).unwrap();
    file.set_times(FileTimes::new().set_modified(time)).unwrap();
}

#[test]
fn a_file_of_the_site_that_was_changed_by_hand_is_kept_and_restored() {
    let dossier = Dossier::small()
        .file("content/countries/kuwait/ar.md", "+++\n+++\n\n![خريطة](map.png)\n")
        .file("content/countries/kuwait/map.png", png(40, 30));
    dossier.build().succeeded();
    let public = dossier.root().join("public");
    let site = bytes(&public);
    let asset = site.keys().find(|path| path.ends_with(".css")).unwrap().clone();
    let picture = site.keys().find(|path| path.ends_with(".png")).unwrap().clone();
    for path in ["ar/countries/kuwait.html".to_owned(), asset, picture] {
        let full = public.join(&path);
        let time = || fs::metadata(&full).unwrap().modified().unwrap();
        let other = vec![b'x'; site[&path].len()];
        let longer = [&site[&path][..], b"x"].concat();
        let right = |what: &str| {
            let changed = bytes(&public);
            let refused = dossier.build().refused();
            let named = format!("`{path}`");
            assert!(refused.stderr.contains(&named), "{what}: {}", refused.stderr);
            assert_eq!(differing(&bytes(&public), &changed), [""; 0], "{what}");
            dossier.run(&["build", "--replace"]).succeeded();
            assert_eq!(differing(&bytes(&public), &site), [""; 0], "`{path}`: {what}");
        };

        let (day, moment) = (Duration::from_secs(86_400), Duration::from_nanos(1));
        for (what, changed, later, earlier) in [
            ("another size, the same time", &longer, Duration::ZERO, Duration::ZERO),
            ("the same size, the same time", &other, Duration::ZERO, Duration::ZERO),
            ("the same size, a later time", &other, moment, Duration::ZERO),
            ("the same size, an earlier time", &other, Duration::ZERO, day),
        ] {
            // Only the time that nobody can set betrays this; other systems have none.
            if what == "the same size, the same time" && cfg!(feature = "portable") {
                continue;
            }
            let before = time();
            fs::write(&full, changed).unwrap();
            set_time(&full, before + later - earlier);
            right(what);
        }
        fs::remove_file(&full).unwrap();
        dossier.build().succeeded();
        assert_eq!(differing(&bytes(&public), &site), [""; 0], "`{path}`: taken away");
        fs::remove_file(&full).unwrap();
        fs::create_dir(&full).unwrap();
        dossier.build().refused();
        fs::remove_dir(&full).unwrap();
        fs::create_dir(&full).unwrap();
        dossier.run(&["build", "--replace"]).succeeded();
        assert_eq!(differing(&bytes(&public), &site), [""; 0], "`{path}`: a folder");
        // The list of the site's own files, too.
        let list = public.join("SHA256SUMS");
        let text = String::from_utf8(site["SHA256SUMS"].clone()).unwrap();
        let line = text.lines().find(|line| line.ends_with(&path)).unwrap();
        let wrong = text.replace(line, &format!("{}  {path}", "0".repeat(64)));
        fs::write(&list, wrong).unwrap();
        right("listed with another sum");
    }
}

#[test]
fn a_site_without_its_cache_or_with_another_one_is_still_built() {
    let forged = Forged::new();
    for round in 0..3 {
        for (old, new, site) in [("A course", "Training", 0), ("Training", "A course", 1)]
        {
            forged.say(old, new);
            match round {
                0 => fs::remove_file(forged.cache()).unwrap(),
                1 => {}
                _ => {
                    let root = forged.dossier.root();
                    forged.dossier.run(&["build", "--out", "other"]).succeeded();
                    fs::rename(root.join(".mithaq-cache-other"), forged.cache()).unwrap();
                }
            }
            forged.dossier.build().succeeded();
            assert_eq!(differing(&forged.built(), &forged.sites[site]), [""; 0]);
        }
    }
}

#[test]
fn another_site_with_equal_stamps_is_recognized_by_its_list() {
    let dossier = Dossier::small();
    dossier.build().succeeded();
    let public = dossier.root().join("public");
    let site = bytes(&public);
    let dossier = dossier.edit(TEXT, "Training", "Teaching");
    dossier.run(&["build", "--out", "other"]).succeeded();
    let other = dossier.root().join("other");
    for path in site.keys() {
        let time = fs::metadata(public.join(path)).unwrap().modified().unwrap();
        set_time(&other.join(path), time);
    }
    fs::remove_dir_all(&public).unwrap();
    fs::rename(other, &public).unwrap();
    let dossier = dossier.edit(TEXT, "Teaching", "Training");
    dossier.build().succeeded();
    assert_eq!(differing(&bytes(&public), &site), [""; 0]);
}

/// A folder that records which pages are put into it.
struct Noting {
    folder: Folder,
    made: Mutex<Vec<String>>,
}

impl Output for Noting {
    fn reuse(&self, path: &str, key: Digest) -> io::Result<bool> {
        self.folder.reuse(path, key)
    }

    fn put(&self, path: &str, key: Digest, bytes: &[u8]) -> io::Result<()> {
        self.made.lock().unwrap().push(path.to_owned());
        self.folder.put(path, key, bytes)
    }
}

struct Silent;

impl Progress for Silent {
    fn begin(&self, _: usize) {}
    fn page(&self) {}
}

/// Builds in this process; returns the pages that were made and not reused.
fn made(root: &Path) -> Vec<String> {
    let folder =
        Folder::open(&root.join("public"), CommitOptions::default(), &|| {}).unwrap();
    let out = Noting { folder, made: Mutex::default() };
    let project = Project { root: root.to_owned() };
    let mut report = Report::new();
    let built =
        pipeline::build(&project, &Options::default(), &out, &Silent, &mut report);
    assert!(built.is_some(), "{}", report.render(Locale::English, false));
    out.folder.commit().unwrap();
    let mut made = out.made.into_inner().unwrap();
    made.retain(|path| path.ends_with(".html"));
    made.sort();
    made
}

#[test]
fn only_changed_pages_are_made_again() {
    let dossier = Dossier::small();
    let root = dossier.root().to_owned();
    let all = made(&root);
    assert_eq!(all.len(), 18);
    assert_eq!(made(&root), [""; 0]);
    let dossier = dossier.edit(TEXT, "Training", "A course");
    assert_eq!(made(&root), [PAGE]);
    let dossier = dossier.edit("mithaq.toml", "A small", "Another small");
    // The pages of entries can be cited in the other language, with the title that the dossier has there.
    let is_entry =
        |path: &str| path.matches('/').count() == 2 && !path.ends_with("index.html");
    let shows = |path: &&String| !path.starts_with("ar/") || is_entry(path);
    let others: Vec<_> = all.iter().filter(shows).collect();
    assert_eq!(made(&root).iter().collect::<Vec<_>>(), others);
    // After a change of a theme every page is made again.
    let dossier = dossier.edit("themes/bare/i18n/en.ftl", "Countries", "States");
    assert_eq!(made(&root), all);
    assert_eq!(made(&root), [""; 0]);
    let dossier = dossier.edit("themes/bare/static/style.css", "0", "1px");
    assert_eq!(made(&root), all);
    let settings = fs::read_to_string(root.join("mithaq.toml")).unwrap();
    let digits = format!("{settings}[language.ar]\ndigits = \"arab\"\n");
    let dossier = dossier.file("mithaq.toml", digits);
    assert_eq!(made(&root), all);
    let dossier = dossier.edit("mithaq.toml", "2026-11-21", "2026-11-22");
    assert_ne!(made(&root), [""; 0]);
    drop(dossier);
}

/// Notes whether pages are rendered.
#[derive(Default)]
struct Begun(AtomicBool);

impl Progress for Begun {
    fn begin(&self, _: usize) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn page(&self) {}
}

/// Builds in this process into `public`; returns whether pages were rendered.
fn renders(root: &Path) -> bool {
    let mut folder =
        Folder::open(&root.join("public"), CommitOptions::default(), &|| {}).unwrap();
    let (begun, mut report) = (Begun::default(), Report::new());
    let project = Project { root: root.to_owned() };
    let options = Options::default();
    let built =
        pipeline::build_folder(&project, &options, &mut folder, &begun, &mut report);
    assert!(built.is_some(), "{}", report.render(Locale::English, false));
    folder.commit().unwrap();
    begun.0.into_inner()
}

#[test]
fn a_build_in_the_theme_of_the_program_renders_nothing_again() {
    let dossier =
        Dossier::small().edit("mithaq.toml", "\"bare\"", "\"diwan\"").without("themes");
    assert!(renders(dossier.root()));
    assert!(!renders(dossier.root()));
    let dossier = dossier.file("themes/diwan/theme.toml", "");
    assert!(!dossier.build().refused().stderr.is_empty());
}

#[test]
fn a_build_of_the_same_renders_nothing() {
    let dossier = Dossier::small();
    let root = dossier.root().to_owned();
    assert!(renders(&root));
    assert!(!renders(&root));
    let texts = [TEXT, "themes/bare/static/style.css", "themes/bare/i18n/en.ftl"];
    for path in texts {
        // An edit that leaves the length and the time as they were.
        let full = root.join(path);
        let time = fs::metadata(&full).unwrap().modified().unwrap();
        let text = fs::read_to_string(&full).unwrap();
        let at = text.rfind(|c: char| c.is_ascii_alphanumeric()).unwrap();
        let other = if text[at..].starts_with('7') { "8" } else { "7" };
        fs::write(&full, format!("{}{other}{}", &text[..at], &text[at + 1..])).unwrap();
        set_time(&full, time);
        assert!(renders(&root), "{path}");
        assert!(!renders(&root), "{path}");
    }
}
