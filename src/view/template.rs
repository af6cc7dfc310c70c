//! The kinds of pages, by the templates that render them.
//! Start at [`Template`].

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
    /// The search page.
    Search,
    /// The page that offers the site as a file.
    Download,
    /// An entry in both languages.
    Both,
    /// The page that offers the facts as files.
    Data,
    /// What the tables hold.
    Codebook,
    /// What instruments provide, side by side.
    Matrix,
    /// The chronology.
    Timeline,
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
    pub const ALL: [Template; 16] = [
        Template::Door,
        Template::NotFound,
        Template::Moved,
        Template::Home,
        Template::Search,
        Template::Download,
        Template::Both,
        Template::Data,
        Template::Codebook,
        Template::Matrix,
        Template::Timeline,
        Template::Register,
        Template::Agreement,
        Template::Subject,
        Template::Article,
        Template::Page,
    ];

    /// Whether every theme has it. A theme without one of the others has no such page, and no link to
    /// one.
    pub fn is_needed(self) -> bool {
        !matches!(
            self,
            Template::Search
                | Template::Download
                | Template::Data
                | Template::Codebook
                | Template::Matrix
                | Template::Timeline
                | Template::Both
        )
    }

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
            Template::Search => "search.html",
            Template::Download => "download.html",
            Template::Both => "both.html",
            Template::Data => "data.html",
            Template::Codebook => "codebook.html",
            Template::Matrix => "matrix.html",
            Template::Timeline => "timeline.html",
            Template::Register => "register.html",
            Template::Agreement => "agreement.html",
            Template::Subject => "subject.html",
            Template::Article => "article.html",
            Template::Page => "page.html",
        }
    }
}
