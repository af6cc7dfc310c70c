//! What a page shows between its head and its foot, by the kind of page.
//! Start at [`Body`], which also owns the names of the templates.

use super::what::What;
use crate::model::link::{EntryId, KindId};
use crate::model::pair::Side;
use crate::view::address::Address;
use crate::view::agreement::AgreementPage;
use crate::view::article::ArticlePage;
use crate::view::builder::PageBuilder;
use crate::view::data::page_data;
use crate::view::data::{Data, Show};
use crate::view::entry::{EntryPage, SubjectPage};
use crate::view::home::HomePage;
use crate::view::leaf::{Language, Plain};
use crate::view::register::Register;

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

/// The kind of a page, by the template that renders it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Template {
    /// The page that offers both languages.
    Door,
    /// The page that a host serves for an address that does not exist.
    NotFound,
    /// A plain link from an older address.
    Moved,
    /// The home page.
    Home,
    /// A register.
    Register,
    /// An agreement.
    Agreement,
    /// A country, organisation or person.
    Subject,
    /// An article.
    Article,
    /// A free page.
    Page,
}

impl Template {
    /// All of them.
    pub const ALL: [Template; 9] = [
        Template::Door,
        Template::NotFound,
        Template::Moved,
        Template::Home,
        Template::Register,
        Template::Agreement,
        Template::Subject,
        Template::Article,
        Template::Page,
    ];

    /// The name by which templates know it.
    pub fn name(self) -> &'static str {
        self.file().trim_end_matches(".html")
    }

    /// The file of the template.
    pub fn file(self) -> &'static str {
        match self {
            Template::Door => "door.html",
            Template::NotFound => "not_found.html",
            Template::Moved => "moved.html",
            Template::Home => "home.html",
            Template::Register => "register.html",
            Template::Agreement => "agreement.html",
            Template::Subject => "subject.html",
            Template::Article => "article.html",
            Template::Page => "page.html",
        }
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
            What::Register(_, kind, part) => {
                Body::Register(self.register_part(kind, part))
            }
            What::Alias(_, id) => Body::Moved(Box::new(self.entry(id)), self.href(id)),
            What::Entry(_, id) => self.entry_body(id),
        }
    }

    /// The page of an entry. Its parts are made in a fixed order, because sources are numbered in the
    /// order in which they are first cited.
    fn entry_body(&mut self, id: EntryId) -> Body<'d> {
        let mut entry = Box::new(self.entry(id));
        match self.dossier.kind_id(id) {
            KindId::Agreement(own) => {
                entry.events = self.events_of(id);
                entry.timeline = self.timeline_of(id);
                let agreement = self.agreement(own);
                entry.differences = self.differences(id);
                entry.text = self.passage(id);
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
                entry.events = self.events_of(id);
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
