//! The address of a page, and how one page refers to another.
//! Start at [`Address`]. Every link is relative and ends in a file name, so that a site works
//! on any host, at any sub-path and from a disk.

use std::fmt;

use serde::{Serialize, Serializer};

use super::kept::Sight;
use crate::model::entry::Kind;

/// The path of a file of the site, from its top folder, with `/`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Address(String);

/// Where a page stands, from which it refers to others.
#[derive(Clone, Debug)]
pub struct Place {
    /// How many folders below the top.
    up: usize,
    /// How many bytes of its path are the folder of the language.
    language: usize,
    /// How many bytes of its path are its folder.
    folder: usize,
    own: Address,
}

impl Address {
    /// Any file of the site, by its path from the top folder.
    pub fn file(path: impl Into<String>) -> Self {
        Address(path.into())
    }

    /// The page at the top that offers both languages.
    pub fn door() -> Self {
        Address("index.html".to_owned())
    }

    /// The page that a host serves where there is none.
    pub fn not_found() -> Self {
        Address("404.html".to_owned())
    }

    /// The home page of a language.
    pub fn home(tag: &str) -> Self {
        Address(format!("{tag}/index.html"))
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
            _ => Address(format!("{tag}/{}/{id}.html", kind.folder())),
        }
    }

    /// A picture of an entry.
    pub fn picture(kind: Kind, id: &str, name: &str) -> Self {
        Address(format!("assets/{}/{id}/{name}", kind.folder()))
    }

    /// The path from the top folder.
    pub fn path(&self) -> &str {
        &self.0
    }

    /// The folder of the file, with a slash at the end; empty for the top folder.
    pub fn folder(&self) -> &str {
        self.0.rfind('/').map_or("", |at| &self.0[..=at])
    }

    /// The path as the end of a canonical link, where a folder's index is the folder.
    pub fn canonical(&self) -> &str {
        self.0.strip_suffix("index.html").unwrap_or(&self.0)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl Place {
    /// The place of the page at `own`.
    pub fn new(own: Address) -> Self {
        let language = own.0.find('/').map_or(0, |at| at + 1);
        let folder = own.folder().len();
        Place { up: own.0.matches('/').count(), language, folder, own }
    }

    /// The page itself.
    pub fn own(&self) -> &Address {
        &self.own
    }

    /// What leads to the top folder: `""`, `"../"` and so on.
    pub fn top(&self) -> String {
        "../".repeat(self.up)
    }

    /// The link from here to `address`.
    pub fn to(&self, address: &Address) -> String {
        let (from, to) = (self.own.path(), address.path());
        // Folders that both paths begin with need not be left.
        let same = from.bytes().zip(to.bytes()).take_while(|(a, b)| a == b).count();
        let shared = from[..same].rfind('/').map_or(0, |at| at + 1);
        let up = from[shared..].matches('/').count();
        let mut link = String::with_capacity(up * 3 + to.len() - shared);
        for _ in 0..up {
            link.push_str("../");
        }
        link.push_str(&to[shared..]);
        link
    }

    /// From where the `address` of an entry is seen, if all pages that see it so have the same
    /// link to it: those of entries and their registers, and those beside the home page of one language.
    pub(super) fn sight(&self, address: &Address) -> Option<Sight> {
        let (own, other) = (self.own.path(), address.path());
        if !other.starts_with(&own[..self.language]) {
            return None;
        }
        match self.up {
            1 => Some(Sight::Above),
            2 if other.starts_with(&own[..self.folder]) => Some(Sight::Beside),
            2 => Some(Sight::Across),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative_and_end_in_a_file() {
        let from = Place::new(Address::entry("ar", Kind::Agreement, "a"));
        let to = |address: &Address| from.to(address);
        assert_eq!(to(&Address::entry("ar", Kind::Agreement, "b")), "b.html");
        assert_eq!(to(&Address::entry("ar", Kind::Country, "b")), "../countries/b.html");
        assert_eq!(to(&Address::home("ar")), "../index.html");
        assert_eq!(
            to(&Address::entry("en", Kind::Agreement, "a")),
            "../../en/agreements/a.html"
        );
        assert_eq!(to(&Address::door()), "../../index.html");
        assert_eq!(Place::new(Address::door()).to(&Address::home("ar")), "ar/index.html");
        assert_eq!(from.top(), "../../");
    }
}
