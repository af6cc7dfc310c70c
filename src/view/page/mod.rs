//! A whole page: what every page has, and its body.
//! Start at [`PageData`].

mod body;
mod chrome;
mod head;
mod machine;
mod what;

pub use body::{Body, Landing};
pub use chrome::{MenuItem, Site};
pub use head::{Alternate, Cited, Head};
pub(super) use what::What;

use super::builder::PageBuilder;
use super::leaf::Language;
use super::sources::Source;

/// The data of a page: everything that its template gets. Two pages at one address with equal data
/// are equal.
#[derive(Clone, Debug, Hash)]
pub struct PageData<'d> {
    /// The page's language.
    pub lang: Language<'d>,
    /// What its head says.
    pub head: Head<'d>,
    /// What all pages show.
    pub site: Site<'d>,
    /// The same page in the other language.
    pub other: Alternate<'d>,
    /// What it shows.
    pub body: Body<'d>,
    /// The sources that it cites.
    pub sources: Vec<Source<'d>>,
}

/// The data of the page that shows `what`.
pub(super) fn data(mut page: PageBuilder<'_>, what: What) -> PageData<'_> {
    let body = page.body(what);
    PageData {
        lang: page.language(page.side),
        head: page.head(what),
        site: page.site(what),
        other: page.other(what),
        body,
        sources: page.sources(),
    }
}
