//! What keys can take, as types that have no values.
//! Start at the list in the `types!` call; `table/read.rs` says what each reads as.

use std::marker::PhantomData;

use super::key::{Format, Takes};
use super::spec::{Names, Type};
use super::words::{Keyword, judged_by_someone, words};
use crate::model::kind::Kind;
use crate::model::vocabulary::Family;

macro_rules! types {
    ($($(#[$doc:meta])* $name:ident $(<$of:ident: $bound:ident>)? = $type:expr;)*) => {$(
        $(#[$doc])*
        pub(in crate::content) struct $name $(<$of>(PhantomData<$of>))?;

        impl $(<$of: $bound>)? Takes for $name $(<$of>)? {
            const TYPE: Type = $type;
        }
    )*};
}

types! {
    /// One line of text.
    Text = Type::Text;
    /// A list of lines of text.
    Texts = Type::Texts;
    /// One line of text in Latin letters.
    Latin = Type::Latin;
    /// A name for machines, such as that of files.
    Name = Type::FileName;
    /// `true` or `false`; `false` if it is not there.
    Flag = Type::Flag;
    /// `true` or `false`; `true` if it is not there.
    Switch = Type::Switch;
    /// A whole number from 1 on.
    Count = Type::Count;
    /// A line of plain words in each language.
    Pair = Type::Pair;
    /// A line of words with links in each language.
    LinkedPair = Type::LinkedPair;
    /// A list of those.
    LinkedPairs = Type::LinkedPairs;
    /// An EDTF date.
    Date = Type::Date;
    /// A whole day.
    WholeDay = Type::Day;
    /// A length of time.
    Length = Type::Duration;
    /// A code of ISO 3166.
    Iso = Type::Territory;
    /// An item of Wikidata.
    Item = Type::WikidataItem;
    /// A language tag.
    Tag = Type::Language;
    /// The tags of the two languages of the dossier.
    Tags = Type::Languages;
    /// An address in the web.
    WebAddress = Type::Address;
    /// A SHA-256 in hexadecimal digits.
    Sum = Type::Checksum;
    /// A list of ids that no entry has any more.
    OldIds = Type::OldIds;
    /// The id of an entry.
    OneId<G: Group> = Type::Id(G::KINDS);
    /// A list of ids.
    Ids<G: Group> = Type::Ids(G::KINDS);
    /// The id of an entry, or a pair for someone without one.
    Voice<G: Group> = Type::Voice(G::KINDS);
    /// A list of those.
    Voices<G: Group> = Type::Voices(G::KINDS);
    /// The name of an event.
    NameOfEvent = Type::EventName;
    /// A list of events, each named alone or with its entry.
    NamesOfEvents = Type::EventNames;
    /// A code of the vocabulary.
    Code<F: Coded> = Type::Code(F::FAMILY);
    /// The code of a group of forms.
    OfGroups = Type::GroupCode;
    /// The code of the event from which a term runs.
    Start = Type::CodeOr(Family::Event, UNKNOWN);
    /// One of a few words.
    Word<W: Keyword> = Type::Word(words::<W>);
    /// A day of the week, which is read by a rule of its own.
    DayOfWeek = Type::Word(words::<crate::lang::Weekday>);
    /// How someone said or judged something: a part of the words that a provision has.
    Judgement = Type::Word(judged_by_someone);
    /// A list of citations.
    Cites = Type::Citations;
    /// One paragraph of an article.
    Paragraph = Type::Paragraph;
    /// A table.
    One<T: Format> = Type::Table(T::SPEC);
    /// A list of tables.
    Many<T: Format> = Type::Tables(T::SPEC);
    /// Tables by the tag of a language.
    ByLanguage<T: Format> = Type::Named(T::SPEC, Names::Languages);
    /// Tables by a code that the editors choose.
    ByCode<T: Format> = Type::Named(T::SPEC, Names::Codes);
    /// Tables by a field of the table around them.
    ByField<T: Format> = Type::Named(T::SPEC, Names::Fields);
    /// Hashes that the program writes.
    Record = Type::Record;
}

/// The word for a start that no source tells.
pub const UNKNOWN: &str = "unknown";

/// Kinds of entries that a key may name.
pub trait Group {
    /// The kinds.
    const KINDS: &'static [Kind];
}

macro_rules! groups {
    ($($(#[$doc:meta])* $name:ident: $($kind:ident)*;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $name {}

        impl Group for $name {
            const KINDS: &'static [Kind] = &[$(Kind::$kind),*];
        }
    )*};
}
groups! {
    /// Those who can do something.
    Actors: Country Organisation Person;
    /// Those whom an event can concern.
    Concerned: Country Organisation Person Agreement;
    /// Those who can say something.
    Speakers: Country Organisation Person;
    /// Those who can be party to an agreement, or have offices.
    Bodies: Country Organisation;
    /// Those to whom an offer can be made.
    Addressees: Country Organisation Person;
    /// Those who write articles.
    Authors: Person Organisation;
    /// Those who publish articles.
    Outlets: Organisation;
    /// Those who pass articles on.
    Chain: Organisation Person;
    /// Countries alone.
    Countries: Country;
    /// Agreements alone.
    Agreements: Agreement;
}

/// A family of codes.
pub(in crate::content) trait Coded {
    /// The family.
    const FAMILY: Family;
}

macro_rules! coded {
    ($($name:ident $family:ident;)*) => {$(
        #[doc = concat!("The family `", stringify!($family), "`.")]
        pub(in crate::content) enum $name {}

        impl Coded for $name {
            const FAMILY: Family = Family::$family;
        }
    )*};
}
coded! {
    OfForms Form;
    OfEvents Event;
    OfOrganisations Organisation;
    OfProvisions Provision;
}
