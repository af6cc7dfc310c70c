//! The tables in which a dossier gives its facts away: which there are, and their columns.
//! Start at [`Table`]; its columns are declared in `columns.rs`, its rows are made in `export/tables`. CSV,
//! the data package, JSON Schemas, the loader for `SQLite` and the codebook all follow the columns.

use super::vocabulary::Family;

/// A column as it is declared. A pair becomes two columns of a CSV file, a date three.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// The name; columns of one name have one meaning, described by the message `data-<name>`.
    pub name: &'static str,
    /// What its cells hold.
    pub holds: Holds,
    /// Whether no cell of it is empty.
    pub needed: bool,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug)]
pub enum Holds {
    /// Text in no particular language: an id, a code of some scheme, an address, printed words.
    Text,
    /// Text in each of the two languages; a missing half is empty.
    Pair,
    /// A whole number from 0 on.
    Count,
    /// Yes or no.
    Flag,
    /// A day.
    Day,
    /// A date as EDTF, beside the earliest and the latest day that it allows.
    Date,
    /// One of the program's own codes.
    Code(fn() -> Vec<&'static str>),
    /// A code of the vocabulary.
    Term(Family),
    /// The id of a row of another table.
    Of(Table),
}

macro_rules! tables {
    ($($(#[$doc:meta])* $name:ident $text:literal [$($key:literal)*])*) => {
        /// A table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Table {
            $($(#[$doc])* $name,)*
        }

        impl Table {
            /// All of them, what is named before what names it.
            pub const ALL: &'static [Table] = &[$(Table::$name,)*];

            /// The name, which is that of its files.
            pub fn name(self) -> &'static str {
                match self { $(Table::$name => $text,)* }
            }

            /// The columns by which its rows are told apart.
            pub fn key(self) -> &'static [&'static str] {
                match self { $(Table::$name => &[$($key),*],)* }
            }
        }
    };
}
tables! {
    /// Every entry.
    Entries "entries" ["id"]
    /// What instruments, events and provisions are coded by.
    Codes "codes" ["family" "code"]
    /// Everything that says where it is written.
    Facts "facts" ["id"]
    /// Countries.
    Countries "countries" ["id"]
    /// Organisations.
    Organisations "organisations" ["id"]
    /// People.
    People "people" ["id"]
    /// The offices that people hold.
    Offices "offices" ["id"]
    /// Articles.
    Articles "articles" ["id"]
    /// Who wrote, published and passed on an article.
    Origins "origins" ["article" "role" "place"]
    /// Defects of articles.
    Caveats "caveats" ["article" "place"]
    /// Words of articles as printed.
    Passages "passages" ["article" "place"]
    /// Agreements and other instruments.
    Agreements "agreements" ["id"]
    /// Parties, and those to whom an offer is made.
    Parties "parties" ["agreement" "role" "place"]
    /// Relations between instruments.
    Relations "relations" ["agreement" "relation" "other"]
    /// How long instruments last.
    Terms "terms" ["id"]
    /// When first terms end.
    TermEnds "term_ends" ["agreement" "place"]
    /// What instruments provide.
    Provisions "provisions" ["id"]
    /// Events.
    Events "events" ["id"]
    /// Who takes part in events, and who tells of them.
    EventRoles "event_roles" ["event" "role" "place"]
    /// Which event is what somebody said to which.
    Answers "answers" ["event" "answers"]
    /// Where instruments stand over time.
    States "states" ["agreement" "place"]
    /// What begins a state.
    StateGrounds "state_grounds" ["agreement" "state" "place"]
    /// The evidence of single fields.
    Evidence "evidence" ["id"]
    /// Who says what a provision or a field holds.
    Voices "voices" ["fact" "place"]
    /// Where facts are written.
    Citations "citations" ["fact" "place"]
}

impl Table {
    /// Its place among all tables.
    pub fn index(self) -> usize {
        self as usize
    }
}

/// A column of a CSV file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainColumn {
    /// Its name.
    pub name: String,
    /// What it adds to the meaning of the declared column.
    pub part: Part,
}

/// What a column of a CSV file takes of a declared one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Whole,
    /// The half in the first language (0) or the second (1).
    Half(usize),
    /// The first day that a date allows.
    Earliest,
    /// The last day that a date allows.
    Latest,
}

impl Column {
    /// The columns that a CSV file has for it, in a dossier in languages of these tags.
    pub fn plain(&self, tags: [&str; 2]) -> Vec<PlainColumn> {
        let column = |suffix: &str, part| PlainColumn {
            name: format!("{}{suffix}", self.name),
            part,
        };
        match self.holds {
            Holds::Pair => (0..2)
                .map(|at| {
                    column(&format!("_{}", tags[at].replace('-', "_")), Part::Half(at))
                })
                .collect(),
            Holds::Date => vec![
                column("", Part::Whole),
                column("_earliest", Part::Earliest),
                column("_latest", Part::Latest),
            ],
            Holds::Text
            | Holds::Count
            | Holds::Flag
            | Holds::Day
            | Holds::Code(_)
            | Holds::Term(_)
            | Holds::Of(_) => vec![column("", Part::Whole)],
        }
    }
}
