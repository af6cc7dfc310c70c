//! The table of keys: every key of the format, what it takes, whether it is needed, an example.
//! Start at [`TABLES`]; `spec.rs` says what is known of a key, `key.rs` how keys are declared.
//!
//! A key is declared once. Readers of files ask a table for a declared key and get what its type
//! reads as: they cannot ask for another. The faults of unknown, missing and wrong keys come from
//! here, and so do the tables of `docs/format.md`. What a key is about stands in the catalogue of
//! each language, `diagnostic/catalogue/<language>/keys.ftl`.

mod agreement;
mod article;
mod body;
mod dossier;
mod event;
mod facts;
mod key;
pub mod phrase;
mod spec;
mod types;
mod words;

pub(super) use agreement::{Agreement, Provision, Term};
pub(super) use article::{Article, Passage, Published};
pub(super) use body::{Country, Organisation, Person, Role};
pub(super) use dossier::{
    CodedTerm, EventTerm, ExportTable, FormTerm, GroupTable, LanguageTable, MithaqToml,
    ProvisionTerm, VocabularyToml,
};
pub(super) use event::{Event, Evidence};
pub(super) use facts::{Change, Facts, Frontmatter};
pub(super) use key::{Format, Has, Key, Takes};
pub use spec::{Example, KeySpec, Names, Needed, TableSpec, Type};
pub use types::{
    Actors, Addressees, Agreements, Authors, Bodies, Chain, Concerned, Countries, Group,
    Outlets, Speakers, UNKNOWN,
};
pub(super) use types::{
    ByCode, ByField, ByLanguage, Cites, Code, Coded, Count, Date, DayOfWeek, Flag, Ids,
    Iso, Item, Judgement, Latin, Length, LinkedPair, LinkedPairs, Many, Name,
    NameOfEvent, NamesOfEvents, OfGroups, OldIds, One, OneId, Pair, Paragraph, Record,
    Start, Sum, Switch, Tag, Tags, Text, Texts, Voice, Voices, WebAddress, WholeDay,
    Word,
};
pub(super) use words::{BasisWord, Keyword};

/// Every table of the format, in the order of the reference.
pub const TABLES: &[&TableSpec] = &[
    MithaqToml::SPEC,
    LanguageTable::SPEC,
    ExportTable::SPEC,
    VocabularyToml::SPEC,
    CodedTerm::SPEC,
    FormTerm::SPEC,
    EventTerm::SPEC,
    ProvisionTerm::SPEC,
    GroupTable::SPEC,
    Frontmatter::SPEC,
    Facts::SPEC,
    Change::SPEC,
    Event::SPEC,
    Evidence::SPEC,
    Country::SPEC,
    Organisation::SPEC,
    Person::SPEC,
    Role::SPEC,
    Article::SPEC,
    Published::SPEC,
    Passage::SPEC,
    Agreement::SPEC,
    Term::SPEC,
    Provision::SPEC,
];

/// The table that a header of this name opens.
pub(super) fn opened(header: &str) -> Option<&'static TableSpec> {
    let mut keys = TABLES.iter().flat_map(|table| table.keys());
    keys.find_map(|key| match key.takes {
        Type::Table(table) | Type::Tables(table) if key.name == header => Some(table),
        _ => None,
    })
}

/// Whether a key that a table does not have is one of a table in whose file it stands, so that it belongs
/// above all headers.
pub(super) fn belongs_above(table: &TableSpec, key: &str) -> bool {
    let of = |takes: Type| match takes {
        Type::Table(inner) | Type::Tables(inner) | Type::Named(inner, _) => Some(inner),
        _ => None,
    };
    let holds = |parent: &TableSpec| {
        let mut inner = parent.keys().filter_map(|key| of(key.takes));
        inner.any(|inner| inner.name == table.name)
    };
    let has = |parent: &TableSpec| {
        parent.keys().any(|one| one.name == key && of(one.takes).is_none())
    };
    TABLES.iter().any(|parent| holds(parent) && has(parent))
}

/// Whether a file whose table this is, or one of those with the same keys, has lists `[[name]]`.
pub(super) fn is_list(file: &TableSpec, name: &str) -> bool {
    let same = |base: &TableSpec| base.name == file.name;
    let mut keys = TABLES
        .iter()
        .filter(|table| same(table) || table.base.is_some_and(same))
        .flat_map(|table| table.keys());
    keys.any(|key| key.name == name && matches!(key.takes, Type::Tables(_)))
}

/// The headers of the tables that have a key which this one does not have: tables within it, or beside it
/// wherever it can stand.
pub(super) fn headers_with(table: &TableSpec, key: &str) -> Vec<String> {
    let has = |inner: &TableSpec| inner.keys().any(|one| one.name == key);
    let within = |parent: &TableSpec| -> Vec<String> {
        let headers = parent.keys().filter_map(|one| match one.takes {
            Type::Table(inner) if has(inner) => Some(format!("[{}]", one.name)),
            Type::Tables(inner) if has(inner) => Some(format!("[[{}]]", one.name)),
            _ => None,
        });
        headers.collect()
    };
    let holds = |parent: &&&TableSpec| {
        parent.keys().any(|one| match one.takes {
            Type::Table(inner) | Type::Tables(inner) => inner.name == table.name,
            _ => false,
        })
    };
    let mut parents = TABLES.iter().filter(holds).map(|parent| within(parent));
    let mut beside = parents.next().unwrap_or_default();
    for other in parents {
        beside.retain(|header| other.contains(header));
    }
    let mut headers = within(table);
    headers.extend(beside);
    headers
}
