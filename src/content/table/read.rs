//! What each type of a key reads as.
//! Start at the list in the `read!` call.

use std::collections::BTreeMap;

use super::RawTable;
use super::typed::{Read, Table};
use crate::content::cx::Cx;
use crate::content::draft::{DraftCite, DraftLine, DraftPair, DraftVoice};
use crate::content::keys::{
    ByCode, ByField, ByLanguage, Cites, Code, Coded, Count, Date, DayOfWeek, Flag,
    Format, Group, Ids, Iso, Item, Judgement, Keyword, Latin, Length, LinkedPair,
    LinkedPairs, Many, Name, NameOfEvent, NamesOfEvents, OfGroups, OldIds, One, OneId,
    Pair, Paragraph, Record, Start, Sum, Switch, Tag, Tags, Text, Texts, Voice, Voices,
    WebAddress, WholeDay, Word,
};
use crate::diagnostic::{Diagnostic, fault};
use crate::lang::Weekday;
use crate::model::duration::Duration;
use crate::model::edtf::{Day, Edtf};
use crate::model::event_name::EventName;
use crate::model::evidence::Value;
use crate::model::id::{FileName, Id, WikidataItem};
use crate::model::locator;
use crate::source::{Span, Spanned};

macro_rules! read {
    ($($name:ident $(<$of:ident: $bound:ident>)? as $value:ty, $method:ident;)*) => {$(
        impl $(<$of: $bound>)? Read for $name $(<$of>)? {
            type Value<'t> = $value;

            fn read<'t>(
                table: &mut RawTable<'t>,
                key: &'static str,
                cx: &mut Cx,
            ) -> $value {
                table.$method(key, cx)
            }
        }
    )*};
}
read! {
    Text as Option<Spanned<String>>, text;
    Texts as Vec<Spanned<String>>, texts;
    Latin as Option<Spanned<String>>, latin;
    Name as Option<Spanned<FileName>>, scalar;
    Flag as bool, flag;
    Switch as bool, switch;
    Count as Option<Spanned<u32>>, count;
    Pair as Option<DraftPair<String>>, pair;
    LinkedPair as Option<DraftPair<DraftLine>>, lines;
    LinkedPairs as Vec<DraftPair<DraftLine>>, lines_list;
    Date as Option<Spanned<Edtf>>, scalar;
    WholeDay as Option<Spanned<Day>>, scalar;
    Item as Option<Spanned<WikidataItem>>, scalar;
    Length as Option<Spanned<Duration>>, scalar;
    Paragraph as Option<Spanned<locator::Paragraph>>, scalar;
    DayOfWeek as Option<Spanned<Weekday>>, scalar;
    Tag as Option<Spanned<String>>, text;
    WebAddress as Option<Spanned<String>>, text;
    Sum as Option<Spanned<String>>, text;
    OldIds as Vec<Spanned<Id>>, scalars;
    OneId<G: Group> as Option<Spanned<String>>, text;
    Ids<G: Group> as Vec<Spanned<String>>, texts;
    Voice<G: Group> as Option<DraftVoice>, voice;
    Voices<G: Group> as Vec<DraftVoice>, voices;
    NameOfEvent as Option<Spanned<EventName>>, scalar;
    NamesOfEvents as Vec<Spanned<String>>, texts;
    Code<F: Coded> as Option<Spanned<String>>, text;
    OfGroups as Option<Spanned<String>>, text;
    Start as Option<Spanned<String>>, text;
    Word<W: Keyword> as Option<Spanned<W>>, keyword;
    Judgement as Option<Spanned<Value>>, keyword;
}

/// Whoever reads the code of a country proposes the one of its name, also where there is none.
impl Read for Iso {
    type Value<'t> = Option<Spanned<String>>;

    fn read<'t>(
        table: &mut RawTable<'t>,
        key: &'static str,
        cx: &mut Cx,
    ) -> Option<Spanned<String>> {
        table.text(key, cx)
    }

    fn missing(_: &Span, _: &str, _: &str) -> Option<Diagnostic> {
        None
    }
}

impl Read for Tags {
    type Value<'t> = Vec<Spanned<String>>;

    fn read<'t>(
        table: &mut RawTable<'t>,
        key: &'static str,
        cx: &mut Cx,
    ) -> Vec<Spanned<String>> {
        table.texts(key, cx)
    }

    /// Whoever reads the tags also says when there are not two of them.
    fn missing(_: &Span, _: &str, _: &str) -> Option<Diagnostic> {
        None
    }
}

impl Read for Cites {
    type Value<'t> = Vec<DraftCite>;

    fn read<'t>(
        table: &mut RawTable<'t>,
        key: &'static str,
        cx: &mut Cx,
    ) -> Vec<DraftCite> {
        table.cites(key, cx)
    }

    fn missing(table: &Span, _: &str, _: &str) -> Option<Diagnostic> {
        Some(fault::missing_cite(table))
    }
}

impl Read for Record {
    type Value<'t> = Option<Spanned<BTreeMap<String, String>>>;

    fn read<'t>(
        table: &mut RawTable<'t>,
        key: &'static str,
        cx: &mut Cx,
    ) -> Self::Value<'t> {
        let record = table.table(key, cx)?;
        let span = record.span.clone();
        Some(Spanned::new(record.into_record(cx), span))
    }
}

impl<T: Format> Read for One<T> {
    type Value<'t> = Option<Table<'t, T>>;

    fn read<'t>(
        table: &mut RawTable<'t>,
        key: &'static str,
        cx: &mut Cx,
    ) -> Self::Value<'t> {
        table.table(key, cx).map(Table::of)
    }
}

impl<T: Format> Read for Many<T> {
    type Value<'t> = Vec<Table<'t, T>>;

    fn read<'t>(
        table: &mut RawTable<'t>,
        key: &'static str,
        cx: &mut Cx,
    ) -> Self::Value<'t> {
        table.tables(key, cx).into_iter().map(Table::of).collect()
    }
}

/// The tables of one key, by their names.
type ByName<'t, T> = Vec<(Spanned<String>, Table<'t, T>)>;

macro_rules! by_name {
    ($($name:ident)*) => {$(
        impl<T: Format> Read for $name<T> {
            type Value<'t> = ByName<'t, T>;

            fn read<'t>(
                table: &mut RawTable<'t>,
                key: &'static str,
                cx: &mut Cx,
            ) -> ByName<'t, T> {
                let named = table.named(key, cx).into_iter();
                named.map(|(name, table)| (name, Table::of(table))).collect()
            }
        }
    )*};
}
by_name!(ByLanguage ByCode ByField);
