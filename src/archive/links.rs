//! Whether every link of a site leads to a file of it, and to an id that this file has.
//! Start at [`Links::add`], once for each file; then [`Links::broken`].
//!
//! A site of ten thousand pages has millions of links and ids. So each is kept once, and only as a hash
//! of 64 bits: that one of them hides another is to be expected once in ten million of such sites.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, PoisonError};

use percent_encoding::percent_decode_str;
use rustc_hash::{FxHashMap, FxHashSet};

use super::css;
use super::html::{self, Finder, Use};

/// The links of a site.
#[derive(Default)]
pub struct Links(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    /// The files, and the ids in them.
    there: FxHashSet<u64>,
    /// Where links lead.
    wanted: FxHashMap<u64, Wanted>,
    /// Addresses outside that no page may need, each with the first page.
    outside: BTreeMap<String, String>,
    /// The paths of the pages that `wanted` names.
    pages: Vec<String>,
}

/// Where a link leads: the file and, if it names one, the id in it.
struct Wanted {
    file: u64,
    has_id: bool,
    /// The first page with the link, by number.
    page: u32,
    /// The link as it is written there.
    link: Box<str>,
}

/// A link that leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lead {
    /// The file in which it stands.
    pub page: String,
    /// The address as it is written there.
    pub link: String,
}

/// The links that lead nowhere: of all that lead to one place the first. In order.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Broken {
    /// To files that are not there.
    pub files: Vec<Lead>,
    /// To places that their file does not have.
    pub places: Vec<Lead>,
    /// Out of the site.
    pub outside: Vec<Lead>,
}

impl Broken {
    /// Whether every link leads somewhere.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty() && self.places.is_empty() && self.outside.is_empty()
    }
}

impl Links {
    /// Adds a file, with its ids and links if it is a page, a picture in SVG or a style sheet.
    pub fn add(&self, path: &str, bytes: &[u8]) {
        let mut file = OneFile::of(path);
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
        match ending.to_ascii_lowercase().as_str() {
            "html" | "htm" | "svg" => html::read(bytes, &mut file),
            "css" => css::addresses(&String::from_utf8_lossy(bytes), &mut |address| {
                file.address(Use::Load, address);
            }),
            _ => {}
        }
        self.0.lock().unwrap_or_else(PoisonError::into_inner).join(file);
    }

    /// The links that lead nowhere, once all files were added.
    pub fn broken(self) -> Broken {
        let Inner { there, wanted, outside, pages } =
            self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut broken = Broken::default();
        let astray = wanted.into_iter().filter(|(hash, _)| !there.contains(hash));
        astray.for_each(|(_, Wanted { file, has_id, page, link })| {
            let page = pages[page as usize].clone();
            let lead = Lead { page, link: link.into() };
            match has_id && there.contains(&file) {
                true => broken.places.push(lead),
                false => broken.files.push(lead),
            }
        });
        let outside = outside.into_iter().map(|(link, page)| Lead { page, link });
        broken.outside = outside.collect();
        for all in [&mut broken.files, &mut broken.places, &mut broken.outside] {
            all.sort();
        }
        broken
    }
}

impl Inner {
    fn join(&mut self, file: OneFile) {
        let OneFile { path, ids, links, outside, .. } = file;
        self.there.extend(ids);
        for link in outside {
            let first = self.outside.entry(link).or_insert_with(|| path.to_owned());
            if path < first.as_str() {
                *first = path.to_owned();
            }
        }
        if links.is_empty() {
            return;
        }
        let page = self.pages.len() as u32;
        self.pages.push(path.to_owned());
        for (hash, Target { file, has_id, link }) in links {
            let pages = &self.pages;
            let wanted = self.wanted.entry(hash).or_insert_with(|| Wanted {
                file,
                has_id,
                page,
                link: link.clone().into(),
            });
            if path < pages[wanted.page as usize].as_str() {
                *wanted = Wanted { file, has_id, page, link: link.into() };
            }
        }
    }
}

/// What is found in one file.
struct OneFile<'p> {
    path: &'p str,
    own: u64,
    /// The hashes of the file and of its ids.
    ids: Vec<u64>,
    /// Addresses that were met already: most stand on a page several times.
    met: FxHashMap<Use, FxHashSet<String>>,
    /// Where its links lead.
    links: Vec<(u64, Target)>,
    outside: Vec<String>,
}

struct Target {
    file: u64,
    has_id: bool,
    link: String,
}

impl<'p> OneFile<'p> {
    fn of(path: &'p str) -> Self {
        let own = hash(&path);
        let (met, links, outside) = Default::default();
        OneFile { path, own, ids: vec![own], met, links, outside }
    }
}

impl Finder for OneFile<'_> {
    fn address(&mut self, usage: Use, address: &str) {
        let met = self.met.entry(usage).or_default();
        if met.contains(address) {
            return;
        }
        met.insert(address.to_owned());
        let plain: String;
        let link = match address.trim().contains(['\n', '\t', '\r']) {
            true => {
                plain = address.replace(['\n', '\t', '\r'], "");
                plain.trim()
            }
            false => address.trim(),
        };
        if let Some(scheme) = scheme(link) {
            let is_local = scheme.eq_ignore_ascii_case("data");
            let is_file = scheme.eq_ignore_ascii_case("file");
            if !is_local && (usage == Use::Load || is_file) {
                self.outside.push(link.to_owned());
            }
            return;
        }
        let (before, fragment) = link.split_once('#').unwrap_or((link, ""));
        let path = before.split_once('?').map_or(before, |(path, _)| path);
        let file = match path {
            "" => Some(Cow::Borrowed(self.path)),
            path => joined(self.path, &percent_decode_str(path).decode_utf8_lossy()),
        };
        let Some(file) = file else {
            self.outside.push(link.to_owned());
            return;
        };
        let fragment = fragment.split_once(":~:").map_or(fragment, |(id, _)| id);
        let id = percent_decode_str(fragment).decode_utf8_lossy();
        // A browser goes to the top of the page. In other files there are no ids.
        let pages = [".html", ".htm", ".svg"];
        let has_id = !id.is_empty()
            && id != "top"
            && pages.iter().any(|ending| file.ends_with(ending));
        let own = if *file == *self.path { self.own } else { hash(&file) };
        let place = if has_id { hash(&(own, &*id)) } else { own };
        self.links.push((place, Target { file: own, has_id, link: link.to_owned() }));
    }

    fn id(&mut self, id: &str) {
        self.ids.push(hash(&(self.own, id)));
    }
}

/// A hash that is the same in each run.
fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// The scheme of an address that has one: `https` of `https://example.org`.
fn scheme(link: &str) -> Option<&str> {
    let (scheme, _) = link.split_once(':')?;
    let is_part = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    let begins = scheme.starts_with(|c: char| c.is_ascii_alphabetic());
    (begins && scheme.chars().all(is_part)).then_some(scheme)
}

/// The file to which a relative path leads from `page`; `None` if it leads out of the site. From a
/// disk `/` leads to the top of the disk.
fn joined<'l>(page: &str, path: &str) -> Option<Cow<'l, str>> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    if path.starts_with(['/', '\\']) {
        return None;
    }
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(Cow::Owned(parts.join("/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leads_nowhere_is_found_in_any_order() {
        let files = [
            (
                "index.html",
                "<a href='en/a b.html#%C3%A9'>|<a href=en/x.html>|<a href='#no'>",
            ),
            ("404.html", "<a href=en/x.html><link rel=canonical href=https://a.b/>"),
            (
                "en/a b.html",
                "<p id=é><a href=../index.html?q=1#top><a href=../../up.html>",
            ),
            ("en/b.html", "<a href='a%20b.html#:~:text=x'><a href='../data.csv#row=1'>"),
            (
                "en/c.html",
                "<a href=mailto:x@y.z><a href=//h/><img src=https://a.b/c.png>",
            ),
            (
                "en/d.html",
                "<a href=file:///x><img src='data:image/png;base64,'><a href=/top>",
            ),
            ("assets/s.css", "a { background: url(../assets/no.svg#x) }"),
            ("data.csv", "<a href=no>"),
        ];
        let lead = |page: &str, link: &str| Lead { page: page.into(), link: link.into() };
        let expected = Broken {
            files: vec![
                lead("404.html", "en/x.html"),
                lead("assets/s.css", "../assets/no.svg#x"),
            ],
            places: vec![lead("index.html", "#no")],
            outside: vec![
                lead("en/a b.html", "../../up.html"),
                lead("en/c.html", "//h/"),
                lead("en/c.html", "https://a.b/c.png"),
                lead("en/d.html", "/top"),
                lead("en/d.html", "file:///x"),
            ],
        };
        for turn in 0..files.len() {
            let links = Links::default();
            let (before, after) = files.split_at(turn);
            for (path, text) in after.iter().chain(before) {
                links.add(path, text.as_bytes());
            }
            assert_eq!(links.broken(), expected);
        }
    }
}
