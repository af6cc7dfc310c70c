//! `sitemap.xml`: every page that search engines are told of, with the same page in the other language.
//! Start at [`export`]. A sitemap may have 50,000 pages; of a larger site it lists others.

use std::fmt::Write;
use std::io;

use quick_xml::escape::escape;

use super::store::store;
use crate::publish::Output;
use crate::view::{Address, Listed};

/// How many pages one file may list.
const MOST: usize = 50_000;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const SPACE: &str = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

/// Puts the list of these pages of the site at `base` into `out`.
///
/// # Errors
///
/// If `out` cannot store it.
pub(super) fn export(base: &str, pages: &[Listed], out: &dyn Output) -> io::Result<()> {
    if pages.len() <= MOST {
        return store(Address::sitemap(None).path(), list(pages).as_bytes(), out);
    }
    let mut index = format!("{HEAD}<sitemapindex {SPACE}>\n");
    for (part, number) in pages.chunks(MOST).zip(1..) {
        let address = Address::sitemap(Some(number));
        store(address.path(), list(part).as_bytes(), out)?;
        let _ =
            writeln!(index, "<sitemap><loc>{}{address}</loc></sitemap>", escape(base));
    }
    index.push_str("</sitemapindex>\n");
    store(Address::sitemap(None).path(), index.as_bytes(), out)
}

fn list(pages: &[Listed]) -> String {
    let mut list =
        format!("{HEAD}<urlset {SPACE} xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for Listed { url, alternates } in pages {
        let _ = write!(list, "<url><loc>{}</loc>", escape(url.as_str()));
        for (tag, url) in alternates {
            let url = escape(url.as_str());
            let _ = write!(
                list,
                "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{url}\"/>"
            );
        }
        list.push_str("</url>\n");
    }
    list.push_str("</urlset>\n");
    list
}
