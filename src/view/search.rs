//! The search page.
//! Start at [`SearchPage`].

use super::builder::PageBuilder;
use super::data::page_data;
use super::home::Count;

page_data! {
    /// What the search page shows before a reader searches.
    pub struct SearchPage {
        /// The file that names all others of the index. A script loads it when a reader searches.
        pub index: Option<String>,
        /// The registers, which serve a reader without a script, and how much each holds.
        pub counts: Vec<Count>,
    }
}

impl PageBuilder<'_> {
    /// What the search page shows.
    pub(super) fn search_page(&self) -> SearchPage {
        let index = self.index.search.get();
        let index = index.map(|address| self.location.to(address));
        SearchPage { index, counts: self.counts() }
    }
}
