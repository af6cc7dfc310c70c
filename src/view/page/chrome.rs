//! What surrounds every page of a language: the site's title, its menu, its foot.
//! Start at [`Site`].

use super::what::What;
use crate::model::edtf::Edtf;
use crate::model::kind::Kind;
use crate::view::address::Address;
use crate::view::builder::PageBuilder;
use crate::view::data::page_data;
use crate::view::leaf::Text;

page_data! {
    /// What all pages of a language show. Within one folder it differs only in which item of the
    /// menu is marked as the page's own.
    pub struct Site<'d> {
        /// The title of the dossier.
        pub title: Text<'d>,
        /// Its short title; the title where it has none.
        pub short: Text<'d>,
        /// The home page.
        pub home: String,
        /// The search page, if there is one.
        pub search: Option<String>,
        /// The page that offers the site as a file, if there is one.
        pub download: Option<String>,
        /// The page that offers the facts as files, if there is one.
        pub data: Option<String>,
        /// The feed of changes, if there is one.
        pub feed: Option<String>,
        /// The registers, the page that compares instruments, the chronology, and free pages, for the menu.
        pub menu: Vec<MenuItem<'d>>,
        /// The licence of the content.
        pub licence: Option<&'d str>,
        /// Who publishes it.
        pub publisher: Option<Text<'d>>,
        /// The address for letters to the publisher.
        pub contact: Option<&'d str>,
        /// The day for which statuses are computed.
        pub as_of: Edtf,
    }

    /// An item of the menu.
    pub struct MenuItem<'d> {
        /// The kind of a register, in the plural, or `matrix` or `timeline`; none for a free page.
        pub kind: Option<&'static str>,
        /// The title of a free page.
        pub name: Option<Text<'d>>,
        /// Relative address.
        pub href: String,
        /// Whether it leads to the page itself.
        pub current: bool,
    }
}

impl<'d> PageBuilder<'d> {
    /// What surrounds the page that shows `what`.
    pub(super) fn site(&self, what: What) -> Site<'d> {
        let dossier = self.dossier;
        let register = |kind: Kind| MenuItem {
            kind: Some(kind.folder()),
            name: None,
            href: self.register(kind),
            current: matches!(what, What::Register(_, shown, _) if shown == kind),
        };
        let page = |id| MenuItem {
            kind: None,
            name: Some(self.text(&dossier.entry(id).short)),
            href: self.href(id),
            current: matches!(what, What::Entry(_, shown) if shown == id),
        };
        let registers = self.index.registers.kinds(self.side).map(register);
        let matrix = self.index.extras.matrix.then(|| MenuItem {
            kind: Some("matrix"),
            name: None,
            href: self.matrix_list_href(),
            current: matches!(what, What::Matrix(_) | What::MatrixPart(..)),
        });
        let pages = self.index.free_pages.iter().copied().map(page);
        let timeline = self.chronology_page().map(|href| MenuItem {
            kind: Some("timeline"),
            name: None,
            href,
            current: matches!(what, What::Timeline(..)),
        });
        let to = |address: Address| self.location.to(&address);
        let extras = &self.index.extras;
        Site {
            title: self.text(&dossier.title),
            short: self.text(&dossier.short),
            home: to(Address::home(self.tag())),
            search: extras.search.then(|| to(Address::search(self.tag()))),
            download: extras.download.then(|| to(Address::download(self.tag()))),
            data: extras.data.then(|| to(Address::data_page(self.tag()))),
            feed: (dossier.exports.feeds && dossier.base_url.is_some())
                .then(|| to(Address::feed(self.tag()))),
            menu: registers.chain(matrix).chain(timeline).chain(pages).collect(),
            licence: dossier.licence.as_deref(),
            publisher: dossier.publisher.as_ref().map(|pair| self.text(pair)),
            contact: dossier.contact.as_deref(),
            as_of: dossier.as_of.into(),
        }
    }
}
