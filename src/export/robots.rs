//! `robots.txt`, by which those that gather pages know that they may read all of them.
//! Start at [`export`].

use std::io;

use super::store::store;
use crate::publish::Output;

/// What it says. A host that serves the site below its top does not show it to anybody.
const ROBOTS: &str = "User-agent: *\nAllow: /\n";

/// Puts `robots.txt` at the top of the site. It names the sitemap, if the site has one.
///
/// # Errors
///
/// If `out` cannot store it.
pub(super) fn export(sitemap: Option<&str>, out: &dyn Output) -> io::Result<()> {
    let line = sitemap.map(|url| format!("\nSitemap: {url}\n")).unwrap_or_default();
    let robots = format!("{ROBOTS}{line}");
    store("robots.txt", robots.as_bytes(), out)
}
