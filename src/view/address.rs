//! The address of a page, and how one page refers to another.
//! Start at [`Address`]. Every link is relative and ends in a file name, so that a site works
//! on any host, at any sub-path and from a disk.

use std::fmt;

use super::data::{Data, Show};
use crate::model::kind::Kind;
use crate::model::picture::Picture;

/// How much of the name of a picture is kept in its address.
const LONGEST_STEM: usize = 60;

/// The path of a file of the site, from its top folder, with `/`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Address(String);

/// The place of a page, from which its relative links are computed.
#[derive(Clone, Debug)]
pub struct Location {
    own: Address,
    /// How many bytes of the path are its folder.
    folder: usize,
}

impl Address {
    /// The page at the top that offers both languages.
    pub fn door() -> Self {
        Address("index.html".to_owned())
    }

    /// The page that a host serves for an address that does not exist.
    pub fn not_found() -> Self {
        Address("404.html".to_owned())
    }

    /// The home page of a language.
    pub fn home(tag: &str) -> Self {
        Address(format!("{tag}/index.html"))
    }

    /// The search page of a language. No entry has the id `search`.
    pub fn search(tag: &str) -> Self {
        Address(format!("{tag}/search.html"))
    }

    /// A file of the index of the search. Its name changes with its bytes.
    pub fn search_file(name: &str, fingerprint: &str) -> Self {
        Address(format!("assets/search/{name}.{fingerprint}.js"))
    }

    /// The chronology of a language, or the part of it with a name. No entry has the id `timeline` or
    /// one that begins with `timeline-`.
    pub fn timeline(tag: &str, part: Option<&str>) -> Self {
        Address(match part {
            None => format!("{tag}/timeline.html"),
            Some(part) => format!("{tag}/timeline-{part}.html"),
        })
    }

    /// The page of a language that offers the site as a file. No entry has the id `download`.
    pub fn download(tag: &str) -> Self {
        Address(format!("{tag}/download.html"))
    }

    /// The page of an entry in both languages.
    pub fn both(kind: Kind, id: &str) -> Self {
        Address(format!("both/{}/{id}.html", kind.folder()))
    }

    /// The archive of the site, which has this name.
    pub fn archive(name: &str) -> Self {
        Address(format!("download/{name}.zip"))
    }

    /// The list of pages for search engines, or a part of it, counted from 1.
    pub fn sitemap(part: Option<usize>) -> Self {
        Address(match part {
            None => "sitemap.xml".to_owned(),
            Some(part) => format!("sitemap-{part}.xml"),
        })
    }

    /// The page of a language that offers the facts as files. No entry has the id `data`.
    pub fn data_page(tag: &str) -> Self {
        Address(format!("{tag}/data.html"))
    }

    /// The page of a language that says what the tables hold. No entry has the id `codebook`.
    pub fn codebook(tag: &str) -> Self {
        Address(format!("{tag}/codebook.html"))
    }

    /// The feed of a language.
    pub fn feed(tag: &str) -> Self {
        Address(format!("{tag}/feed.xml"))
    }

    /// The calendar of a language.
    pub fn calendar(tag: &str) -> Self {
        Address(format!("{tag}/calendar.ics"))
    }

    /// A file of the folder in which facts are given away.
    pub fn data(name: &str) -> Self {
        Address(format!("data/{name}"))
    }

    /// What instruments provide, or a part of it by its name. No entry has an id that begins with
    /// `matrix-`.
    pub fn matrix(tag: &str, part: &str) -> Self {
        Address(match part {
            "" => format!("{tag}/matrix.html"),
            part => format!("{tag}/matrix-{part}.html"),
        })
    }

    /// A part of the register of a kind, counted from 1. No entry has the id `index`.
    pub fn register(tag: &str, kind: Kind, part: usize) -> Self {
        let folder = kind.folder();
        Address(match part {
            1 => format!("{tag}/{folder}/index.html"),
            part => format!("{tag}/{folder}/index/{part}.html"),
        })
    }

    /// An entry. Free pages lie in the language's own folder; `home` is its index.
    pub fn entry(tag: &str, kind: Kind, id: &str) -> Self {
        match kind {
            Kind::Page if id == "home" => Address::home(tag),
            Kind::Page => Address(format!("{tag}/{id}.html")),
            Kind::Agreement
            | Kind::Country
            | Kind::Organisation
            | Kind::Person
            | Kind::Article => Address(format!("{tag}/{}/{id}.html", kind.folder())),
        }
    }

    /// A picture of an entry. Its name has plain letters only, which every host and every address
    /// takes, and changes with its bytes, so that a browser may keep it forever.
    pub fn picture(kind: Kind, id: &str, picture: &Picture) -> Self {
        let (stem, ending) = picture.name.rsplit_once('.').unwrap_or((&picture.name, ""));
        let mut name = String::new();
        for c in stem.chars().take(LONGEST_STEM) {
            match c.to_ascii_lowercase() {
                c if c.is_ascii_alphanumeric() || c == '_' => name.push(c),
                _ if name.ends_with('-') => {}
                _ => name.push('-'),
            }
        }
        let name = Some(name.trim_matches('-')).filter(|name| !name.is_empty());
        let name = name.unwrap_or("picture");
        let digest = picture.digest.to_string();
        let (fingerprint, ending) = (&digest[..8], ending.to_ascii_lowercase());
        Address(format!("assets/{}/{id}/{name}.{fingerprint}.{ending}", kind.folder()))
    }

    /// The file beside a page that has its name and another ending.
    pub fn beside(&self, ending: &str) -> Self {
        let stem = self.0.strip_suffix(".html").unwrap_or(&self.0);
        Address(format!("{stem}.{ending}"))
    }

    /// The id of the row of an event, on the page of the entry with which it is stored.
    pub fn event_row(name: &str) -> String {
        ["m-e-", name].concat()
    }

    /// The id of the row of a provision, by its name among those of its entry.
    pub fn provision_row(name: &str) -> String {
        ["m-p-", name].concat()
    }

    /// The path from the top folder.
    pub fn path(&self) -> &str {
        &self.0
    }

    /// The path for a canonical link: without `index.html` at the end.
    pub fn canonical(&self) -> &str {
        self.0.strip_suffix("index.html").unwrap_or(&self.0)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Data for Address {
    fn show<S: Show>(&self, show: &mut S) -> S::Value {
        show.string(&self.0)
    }
}

impl Location {
    /// The location of the page at `own`.
    pub fn new(own: Address) -> Self {
        Location { folder: folder(own.path()).len(), own }
    }

    /// The address of the page itself.
    pub fn own(&self) -> &Address {
        &self.own
    }

    /// The relative path to the top folder: `""`, `"../"` and so on.
    pub fn top(&self) -> String {
        "../".repeat(self.own.path().matches('/').count())
    }

    /// The link from here to `address`.
    pub fn to(&self, address: &Address) -> String {
        let to = address.path();
        let folder = &self.own.path().as_bytes()[..self.folder];
        // The link climbs only out of folders that the two paths do not share.
        let mut shared = 0;
        for (at, (own, other)) in folder.iter().zip(to.as_bytes()).enumerate() {
            match own == other {
                true if *own == b'/' => shared = at + 1,
                true => {}
                false => break,
            }
        }
        let up = folder[shared..].iter().filter(|byte| **byte == b'/').count();
        let rest = &to[shared..];
        let mut link = String::with_capacity(up * 3 + rest.len());
        for _ in 0..up {
            link.push_str("../");
        }
        link.push_str(rest);
        link
    }
}

/// The folder of a path, with a slash at the end; empty for the top folder.
fn folder(path: &str) -> &str {
    path.rfind('/').map_or("", |at| &path[..=at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative_and_end_in_a_file() {
        let from = Location::new(Address::entry("ar", Kind::Agreement, "a"));
        let to = |address: &Address| from.to(address);
        assert_eq!(to(&Address::entry("ar", Kind::Agreement, "b")), "b.html");
        assert_eq!(to(&Address::entry("ar", Kind::Country, "b")), "../countries/b.html");
        assert_eq!(to(&Address::home("ar")), "../index.html");
        assert_eq!(
            to(&Address::entry("en", Kind::Agreement, "a")),
            "../../en/agreements/a.html"
        );
        assert_eq!(to(&Address::door()), "../../index.html");
        assert_eq!(
            Location::new(Address::door()).to(&Address::home("ar")),
            "ar/index.html"
        );
        assert_eq!(from.top(), "../../");
    }
}
