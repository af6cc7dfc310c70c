//! What a page shows between its head and its foot, by the kind of page.
//! Start at [`Body`].

use super::what::What;
use crate::model::link::{EntryId, KindId};
use crate::model::pair::Side;
use crate::view::address::Address;
use crate::view::agreement::AgreementPage;
use crate::view::article::ArticlePage;
use crate::view::builder::PageBuilder;
use crate::view::chronology::ChronologyPage;
use crate::view::data::page_data;
use crate::view::data::{Data, Show};
use crate::view::data_page::{CodebookPage, DataPage};
use crate::view::download::DownloadPage;
use crate::view::entry::{EntryPage, SubjectPage};
use crate::view::facing::FacingPage;
use crate::view::home::HomePage;
use crate::view::leaf::{Language, Plain};
use crate::view::matrix::MatrixPage;
use crate::view::register::Register;
use crate::view::search::SearchPage;
use crate::view::template::Template;

/// What a page shows.
#[derive(Clone, Debug, Hash)]
pub enum Body<'d> {
    /// The page that offers both languages: their home pages.
    Door(Vec<Landing<'d>>),
    /// The page that a host serves for an address that does not exist: the home pages.
    NotFound(Vec<Landing<'d>>),
    /// A plain link from an older address: the entry, and its relative address.
    Moved(Box<EntryPage<'d>>, String),
    /// The home page.
    Home(Box<HomePage<'d>>),
    /// The search page.
    Search(SearchPage),
    /// The page that offers the site as a file.
    Download(DownloadPage),
    /// An entry in both languages.
    Both(Box<FacingPage<'d>>),
    /// The page that offers the facts as files.
    Data(DataPage),
    /// What the tables hold.
    Codebook(Box<CodebookPage<'d>>),
    /// What instruments provide, side by side.
    Matrix(Box<MatrixPage<'d>>),
    /// The chronology.
    Timeline(Box<ChronologyPage<'d>>),
    /// A register.
    Register(Register<'d>),
    /// An agreement.
    Agreement(Box<EntryPage<'d>>, Box<AgreementPage<'d>>),
    /// A country, organisation or person.
    Subject(Box<EntryPage<'d>>, Box<SubjectPage<'d>>),
    /// An article.
    Article(Box<EntryPage<'d>>, Box<ArticlePage<'d>>),
    /// A free page.
    Page(Box<EntryPage<'d>>),
}

page_data! {
    /// The home page of one language, as the page that offers both shows it.
    pub struct Landing<'d> {
        /// The language.
        pub lang: Language<'d>,
        /// The title of the dossier in it.
        pub title: Plain<'d>,
        /// One or two sentences in it.
        pub summary: Option<Plain<'d>>,
        /// The home page.
        pub href: String,
    }
}

impl Body<'_> {
    /// The template that renders it.
    pub fn template(&self) -> Template {
        match self {
            Body::Door(_) => Template::Door,
            Body::NotFound(_) => Template::NotFound,
            Body::Moved(..) => Template::Moved,
            Body::Home(_) => Template::Home,
            Body::Search(_) => Template::Search,
            Body::Download(_) => Template::Download,
            Body::Both(_) => Template::Both,
            Body::Data(_) => Template::Data,
            Body::Codebook(_) => Template::Codebook,
            Body::Matrix(_) => Template::Matrix,
            Body::Timeline(_) => Template::Timeline,
            Body::Register(_) => Template::Register,
            Body::Agreement(..) => Template::Agreement,
            Body::Subject(..) => Template::Subject,
            Body::Article(..) => Template::Article,
            Body::Page(_) => Template::Page,
        }
    }

    /// What its template gets in addition to what every template gets: values under their names.
    pub fn fields<S: Show>(&self, show: &mut S) -> Vec<(&'static str, S::Value)> {
        match self {
            Body::Door(doors) | Body::NotFound(doors) => {
                vec![("doors", doors.show(show))]
            }
            Body::Moved(entry, href) => {
                vec![("entry", entry.show(show)), ("href", href.show(show))]
            }
            Body::Home(home) => vec![("home", home.show(show))],
            Body::Search(search) => vec![("search", search.show(show))],
            Body::Download(download) => vec![("download", download.show(show))],
            Body::Both(facing) => vec![("facing", facing.show(show))],
            Body::Data(data) => vec![("data", data.show(show))],
            Body::Codebook(codebook) => vec![("codebook", codebook.show(show))],
            Body::Matrix(matrix) => vec![("matrix", matrix.show(show))],
            Body::Timeline(chronology) => {
                vec![("chronology", chronology.show(show))]
            }
            Body::Register(register) => vec![("register", register.show(show))],
            Body::Agreement(entry, agreement) => {
                vec![("entry", entry.show(show)), ("agreement", agreement.show(show))]
            }
            Body::Subject(entry, subject) => {
                vec![("entry", entry.show(show)), ("subject", subject.show(show))]
            }
            Body::Article(entry, article) => {
                vec![("entry", entry.show(show)), ("article", article.show(show))]
            }
            Body::Page(entry) => vec![("entry", entry.show(show))],
        }
    }
}

impl<'d> PageBuilder<'d> {
    /// What the page that shows `what` shows.
    pub(super) fn body(&mut self, what: What) -> Body<'d> {
        match what {
            What::Door => Body::Door(self.landings()),
            What::NotFound => Body::NotFound(self.landings()),
            What::Home(_) => Body::Home(Box::new(self.home())),
            What::Search(_) => Body::Search(self.search_page()),
            What::Download(_) => Body::Download(self.download_page()),
            What::Data(_) => Body::Data(self.data_page()),
            What::Codebook(_) => Body::Codebook(Box::new(self.codebook_page())),
            What::Matrix(_) => Body::Matrix(Box::new(self.matrix())),
            What::MatrixPart(_, at) => {
                let part = &self.index.matrix.parts[at];
                Body::Matrix(Box::new(self.matrix_part(part)))
            }
            What::Timeline(_, part) => Body::Timeline(Box::new(self.chronology(part))),
            What::Register(_, kind, part) => {
                Body::Register(self.register_part(kind, part))
            }
            What::Alias(_, id) => Body::Moved(Box::new(self.entry(id)), self.href(id)),
            What::Both(id) => Body::Both(Box::new(self.facing(id))),
            What::Entry(_, id) => self.entry_body(id),
        }
    }

    /// The page of an entry. Its parts are made in a fixed order, because sources are numbered in the
    /// order in which they are first cited.
    fn entry_body(&mut self, id: EntryId) -> Body<'d> {
        let mut entry = Box::new(self.entry(id));
        match self.dossier.kind_id(id) {
            KindId::Agreement(own) => {
                let mut events = self.some_events(id, true);
                entry.timeline = self.timeline_of(id);
                let mut agreement = self.agreement(own);
                entry.differences = self.differences(id);
                entry.text = self.passage(id);
                let steps = events.len();
                events.extend(self.some_events(id, false));
                agreement.around = events.len() > steps;
                events.sort_by_key(|(place, _)| *place);
                entry.events = events.into_iter().map(|(_, event)| event).collect();
                Body::Agreement(entry, Box::new(agreement))
            }
            KindId::Article(own) => {
                let article = self.article(own);
                entry.events = self.events_of(id);
                entry.text = self.passage(id);
                Body::Article(entry, Box::new(article))
            }
            KindId::Country | KindId::Organisation | KindId::Person => {
                let subject = self.subject(id);
                entry.events = self.events_by_year(id);
                entry.timeline = self.timeline_of(id);
                entry.differences = self.differences(id);
                entry.text = self.passage(id);
                Body::Subject(entry, Box::new(subject))
            }
            KindId::Page => {
                entry.events = self.events_of(id);
                entry.text = self.passage(id);
                Body::Page(entry)
            }
        }
    }

    fn landings(&self) -> Vec<Landing<'d>> {
        let dossier = self.dossier;
        let landing = |side: Side| Landing {
            lang: self.language(side),
            title: Plain(self.text_in(side, &dossier.title)),
            summary: (dossier.summary.as_ref())
                .map(|pair| Plain(self.text_in(side, pair))),
            href: self.landing_href(side),
        };
        Side::BOTH.map(landing).into()
    }

    fn landing_href(&self, side: Side) -> String {
        let home = Address::home(self.dossier.language(side).tag());
        match &self.dossier.base_url {
            // A host serves this page for addresses at any depth, so a relative link would fail.
            Some(base) if self.location.own() == &Address::not_found() => {
                format!("{base}{home}")
            }
            _ => self.location.to(&home),
        }
    }
}
