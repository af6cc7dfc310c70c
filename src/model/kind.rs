//! The kinds of entries.
//! Start at [`Kind`].

/// The kinds of entries, in the order in which a dossier shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A treaty, memorandum, decree, proposal or the like.
    Agreement,
    /// A country.
    Country,
    /// A body of any form.
    Organisation,
    /// A person.
    Person,
    /// A source.
    Article,
    /// A free page.
    Page,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 6] = [
        Kind::Agreement,
        Kind::Country,
        Kind::Organisation,
        Kind::Person,
        Kind::Article,
        Kind::Page,
    ];

    /// The name of its folder, in content and in addresses.
    pub fn folder(self) -> &'static str {
        match self {
            Kind::Agreement => "agreements",
            Kind::Country => "countries",
            Kind::Organisation => "organisations",
            Kind::Person => "people",
            Kind::Article => "articles",
            Kind::Page => "pages",
        }
    }

    /// The kind whose folder has this name.
    pub fn of_folder(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.folder() == name)
    }

    /// Its name in the singular, as faults and templates use it.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Agreement => "agreement",
            Kind::Country => "country",
            Kind::Organisation => "organisation",
            Kind::Person => "person",
            Kind::Article => "article",
            Kind::Page => "page",
        }
    }
}
