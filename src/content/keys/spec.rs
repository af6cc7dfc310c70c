//! What is known of the tables of the format and of their keys, as data.
//! Start at [`TableSpec`].

use std::iter::Chain;
use std::slice::Iter;

use super::phrase;
use crate::diagnostic::phrase as words;
use crate::model::field::Field;
use crate::model::kind::Kind;
use crate::model::vocabulary::Family;
use crate::sentence::{List, Sentence};

/// A table of the format.
#[derive(Debug)]
pub struct TableSpec {
    /// Its name in the reference and in the catalogue.
    pub name: &'static str,
    /// The table whose keys it has before its own, such as those that all kinds of entries have.
    pub base: Option<&'static TableSpec>,
    /// Its own keys, in the order in which an editor writes them.
    pub own: &'static [KeySpec],
}

impl TableSpec {
    /// Every key: those of its base, then its own.
    pub fn keys(&self) -> Chain<Iter<'static, KeySpec>, Iter<'static, KeySpec>> {
        let base = self.base.map_or(&[][..], |base| base.own);
        base.iter().chain(self.own)
    }

    /// The keys that can have evidence of their own.
    pub fn fields(&self) -> impl Iterator<Item = Field> {
        self.keys().filter_map(|key| key.field)
    }
}

/// A key of a table.
#[derive(Clone, Copy, Debug)]
pub struct KeySpec {
    /// How it is written.
    pub name: &'static str,
    /// The field that it is, if it can have evidence of its own.
    pub field: Option<Field>,
    /// What it takes.
    pub takes: Type,
    /// Whether it is needed.
    pub needed: Needed,
    /// A value to show.
    pub example: Example,
}

/// What a key takes.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// One line of text.
    Text,
    /// A list of lines of text.
    Texts,
    /// One line of text in Latin letters.
    Latin,
    /// A name for machines, such as that of files.
    FileName,
    /// `true` or `false`; `false` if it is not there.
    Flag,
    /// `true` or `false`; `true` if it is not there.
    Switch,
    /// A whole number from 1 on.
    Count,
    /// A line of plain words in each language.
    Pair,
    /// A line of words with links in each language.
    LinkedPair,
    /// A list of those.
    LinkedPairs,
    /// An EDTF date.
    Date,
    /// A whole day.
    Day,
    /// A length of time.
    Duration,
    /// A code of ISO 3166.
    Territory,
    /// An item of Wikidata.
    WikidataItem,
    /// A language tag.
    Language,
    /// The tags of the two languages of the dossier.
    Languages,
    /// An address in the web.
    Address,
    /// A SHA-256 in hexadecimal digits.
    Checksum,
    /// A list of ids that no entry has any more.
    OldIds,
    /// The id of an entry of one of these kinds.
    Id(&'static [Kind]),
    /// A list of ids of entries of these kinds.
    Ids(&'static [Kind]),
    /// The id of an entry of one of these kinds, or a pair for someone without an entry.
    Voice(&'static [Kind]),
    /// A list of those.
    Voices(&'static [Kind]),
    /// A name of an event, by which links and answers know it.
    EventName,
    /// A list of events, each by its name or by `entry#name`.
    EventNames,
    /// A code of a family of the vocabulary.
    Code(Family),
    /// A code of a group of forms.
    GroupCode,
    /// A code of a family of the vocabulary, or this word.
    CodeOr(Family, &'static str),
    /// One of these words.
    Word(fn() -> Vec<&'static str>),
    /// A list of citations.
    Citations,
    /// One paragraph of an article.
    Paragraph,
    /// A table.
    Table(&'static TableSpec),
    /// A list of tables.
    Tables(&'static TableSpec),
    /// Tables whose names the format does not fix.
    Named(&'static TableSpec, Names),
    /// Hashes that the program writes.
    Record,
}

/// What gives the names of tables that the format does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// The languages of the dossier.
    Languages,
    /// Codes that the editors choose.
    Codes,
    /// The fields of the table around them.
    Fields,
}

/// Whether a key is needed.
#[derive(Clone, Copy, Debug)]
pub enum Needed {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// It is if the key of this name has one of these words.
    If(&'static str, fn() -> Vec<&'static str>),
    /// It is unless the key of this name has one of these words.
    Unless(&'static str, fn() -> Vec<&'static str>),
    /// It is if the key of this name is there.
    With(&'static str),
    /// It is where this sentence says.
    Where(fn() -> Sentence),
}

/// A value to show.
#[derive(Clone, Copy, Debug)]
pub enum Example {
    /// A line of text.
    Text(&'static str),
    /// A list of lines of text.
    Texts(&'static [&'static str]),
    /// Any other value, as TOML writes it.
    Value(&'static str),
    /// The key and its value, or the header of a table.
    Whole(&'static str),
    /// A pair in the languages of the dossier.
    Pair,
    /// A list of such pairs.
    Pairs,
    /// The first language of the dossier.
    Tag,
    /// Both languages.
    Tags,
    /// The header of a table for the first language.
    TagTable,
}

impl KeySpec {
    /// The example without its key, if it has one. `tags` are the languages of the dossier.
    pub fn value(&self, tags: [&str; 2]) -> String {
        let [first, second] = tags;
        match self.example {
            Example::Text(text) => format!("{text:?}"),
            Example::Texts(texts) => format!("{texts:?}"),
            Example::Value(text) | Example::Whole(text) => text.to_owned(),
            Example::Tag => format!("{first:?}"),
            Example::Tags => format!("{tags:?}"),
            Example::TagTable => format!("[{}.{first}]", self.name),
            Example::Pair => format!("{{ {first} = \"…\", {second} = \"…\" }}"),
            Example::Pairs => format!("[{{ {first} = \"…\", {second} = \"…\" }}]"),
        }
    }

    /// The example as it can be added to a file.
    pub fn line(&self, tags: [&str; 2]) -> String {
        match self.example {
            Example::Whole(_) | Example::TagTable => self.value(tags),
            Example::Text(_)
            | Example::Texts(_)
            | Example::Value(_)
            | Example::Pair
            | Example::Pairs
            | Example::Tag
            | Example::Tags => format!("{} = {}", self.name, self.value(tags)),
        }
    }

    /// What the key takes, in words. `table` is the table that has it.
    pub fn takes(&self, table: &TableSpec) -> Sentence {
        let kinds = |kinds: &[Kind]| {
            List::any(kinds.iter().map(|kind| words::a_kind(kind.name())))
        };
        match self.takes {
            Type::Text => phrase::takes_text(),
            Type::Texts => phrase::takes_texts(),
            Type::Latin => phrase::takes_latin(),
            Type::FileName => phrase::takes_file_name(),
            Type::Flag => phrase::takes_flag(),
            Type::Switch => phrase::takes_switch(),
            Type::Count => phrase::takes_count(),
            Type::Pair => phrase::takes_pair(),
            Type::LinkedPair => phrase::takes_linked_pair(),
            Type::LinkedPairs => phrase::takes_linked_pairs(),
            Type::Date => phrase::takes_date(),
            Type::Day => phrase::takes_day(),
            Type::Duration => phrase::takes_duration(),
            Type::Territory => phrase::takes_territory(),
            Type::WikidataItem => phrase::takes_wikidata(),
            Type::Language => phrase::takes_language(),
            Type::Languages => phrase::takes_languages(),
            Type::Address => phrase::takes_address(),
            Type::Checksum => phrase::takes_checksum(),
            Type::OldIds => phrase::takes_old_ids(),
            Type::Id(of) => phrase::takes_id(kinds(of)),
            Type::Ids(of) => phrase::takes_ids(kinds(of)),
            Type::Voice(of) => phrase::takes_voice(kinds(of)),
            Type::Voices(of) => phrase::takes_voices(kinds(of)),
            Type::EventName => phrase::takes_event_name(),
            Type::EventNames => phrase::takes_event_names(),
            Type::Code(family) => phrase::takes_code(family.key()),
            Type::GroupCode => phrase::takes_group_code(),
            Type::CodeOr(family, word) => phrase::takes_code_or(family.key(), word),
            Type::Word(all) => phrase::takes_word(quoted(all())),
            Type::Citations => phrase::takes_citations(),
            Type::Paragraph => phrase::takes_paragraph(),
            Type::Table(_) => phrase::takes_table(),
            Type::Tables(_) => phrase::takes_tables(),
            Type::Named(_, Names::Languages) => phrase::takes_tables_by_language(),
            Type::Named(_, Names::Codes) => phrase::takes_tables_by_code(),
            Type::Named(_, Names::Fields) => {
                phrase::takes_tables_by_field(quoted(table.fields().map(Field::key)))
            }
            Type::Record => phrase::takes_record(),
        }
    }

    /// Whether the key is needed, in words.
    pub fn needed(&self) -> Sentence {
        match self.needed {
            Needed::Yes => phrase::needed_yes(),
            Needed::No => phrase::needed_no(),
            Needed::If(key, all) => phrase::needed_if(key, quoted(all())),
            Needed::Unless(key, all) => phrase::needed_unless(key, quoted(all())),
            Needed::With(key) => phrase::needed_with(key),
            Needed::Where(sentence) => sentence(),
        }
    }
}

fn quoted(all: impl IntoIterator<Item = &'static str>) -> List {
    List::any(all.into_iter().map(words::quoted))
}
