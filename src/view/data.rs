//! What page data is made of: leaves, lists, and records of named fields.
//! Start at [`Data`]. A theme implements [`Show`], which has a method for each type of leaf.

use std::borrow::Cow;

use super::leaf::{
    Blocks, Citations, DayElsewhere, Language, Line, Link, Paragraphs, Passage, Plain,
    Text, Voice, Year,
};
use super::linked::Linked;
use crate::model::duration::Duration;
use crate::model::edtf::Edtf;

/// A part of a page's data.
pub trait Data {
    /// Turns the part into a value.
    fn show<S: Show>(&self, show: &mut S) -> S::Value;
}

/// Turns page data into values, leaf by leaf.
pub trait Show {
    /// What a leaf, a list or a record is turned into.
    type Value;

    /// A field without a value.
    fn nothing(&mut self) -> Self::Value;
    /// A boolean.
    fn flag(&mut self, flag: bool) -> Self::Value;
    /// A whole number.
    fn number(&mut self, number: u64) -> Self::Value;
    /// A code, an id, an address or bare words.
    fn string(&mut self, string: &str) -> Self::Value;
    /// Words as plain text, for a place that can hold no markup.
    fn plain(&mut self, text: &Text) -> Self::Value;
    /// A language.
    fn language(&mut self, language: Language) -> Self::Value;
    /// Words with their language.
    fn text(&mut self, text: &Text) -> Self::Value;
    /// A link to an entry.
    fn link(&mut self, link: &Link) -> Self::Value;
    /// A voice: who says something.
    fn voice(&mut self, voice: &Voice) -> Self::Value;
    /// A date.
    fn date(&mut self, date: &Edtf) -> Self::Value;
    /// A year on its own.
    fn year(&mut self, year: Year) -> Self::Value;
    /// A day in the other language.
    fn day_elsewhere(&mut self, day: DayElsewhere) -> Self::Value;
    /// A duration.
    fn duration(&mut self, duration: Duration) -> Self::Value;
    /// Citation marks.
    fn citations(&mut self, citations: &Citations) -> Self::Value;
    /// Several paragraphs of an article.
    fn paragraphs(&mut self, paragraphs: Paragraphs) -> Self::Value;
    /// A line of words with links.
    fn line(&mut self, line: &Line) -> Self::Value;
    /// A text with its sections and notes.
    fn passage(&mut self, passage: &Passage) -> Self::Value;
    /// A part of a text.
    fn blocks(&mut self, blocks: &Blocks) -> Self::Value;
    /// What a page says to machines.
    fn linked(&mut self, linked: &Linked) -> Self::Value;
    /// Several values in order.
    fn list(&mut self, items: Vec<Self::Value>) -> Self::Value;
    /// Values under their names.
    fn record<const N: usize>(
        &mut self,
        fields: [(&'static str, Self::Value); N],
    ) -> Self::Value;
}

/// Declares structs of page data. Each is a record: its fields, by their names, are what templates
/// see, in the order in which they are written.
macro_rules! page_data {
    ($(
        $(#[$doc:meta])*
        pub struct $name:ident $(<$life:lifetime>)? {
            $($(#[$field_doc:meta])* pub $field:ident: $type:ty,)*
        }
    )*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Hash)]
        pub struct $name $(<$life>)? {
            $($(#[$field_doc])* pub $field: $type,)*
        }

        impl $(<$life>)? $crate::view::Data for $name $(<$life>)? {
            fn show<S: $crate::view::Show>(&self, show: &mut S) -> S::Value {
                let $name { $($field),* } = self;
                let fields =
                    [$((stringify!($field), $crate::view::Data::show($field, show))),*];
                show.record(fields)
            }
        }
    )*};
}
pub(super) use page_data;

macro_rules! leaves {
    ($($type:ty => $method:ident($leaf:ident) $value:expr;)*) => {$(
        impl Data for $type {
            fn show<S: Show>(&self, show: &mut S) -> S::Value {
                let $leaf = self;
                show.$method($value)
            }
        }
    )*};
}
leaves! {
    bool => flag(leaf) *leaf;
    u32 => number(leaf) u64::from(*leaf);
    usize => number(leaf) *leaf as u64;
    str => string(leaf) leaf;
    String => string(leaf) leaf;
    Plain<'_> => plain(leaf) &leaf.0;
    Language<'_> => language(leaf) *leaf;
    Text<'_> => text(leaf) leaf;
    Link<'_> => link(leaf) leaf;
    Voice<'_> => voice(leaf) leaf;
    Edtf => date(leaf) leaf;
    Year => year(leaf) *leaf;
    DayElsewhere => day_elsewhere(leaf) *leaf;
    Duration => duration(leaf) *leaf;
    Citations<'_> => citations(leaf) leaf;
    Paragraphs => paragraphs(leaf) *leaf;
    Line<'_> => line(leaf) leaf;
    Passage<'_> => passage(leaf) leaf;
    Blocks<'_> => blocks(leaf) leaf;
    Linked<'_> => linked(leaf) leaf;
}

impl<T: Data + ?Sized> Data for &T {
    fn show<S: Show>(&self, show: &mut S) -> S::Value {
        (**self).show(show)
    }
}

impl<T: Data> Data for Option<T> {
    fn show<S: Show>(&self, show: &mut S) -> S::Value {
        match self {
            Some(value) => value.show(show),
            None => show.nothing(),
        }
    }
}

impl Data for Cow<'_, str> {
    fn show<S: Show>(&self, show: &mut S) -> S::Value {
        show.string(self)
    }
}

impl<T: Data> Data for Vec<T> {
    fn show<S: Show>(&self, show: &mut S) -> S::Value {
        let items = self.iter().map(|item| item.show(show)).collect();
        show.list(items)
    }
}

impl<T: Data, U: Data> Data for (T, U) {
    fn show<S: Show>(&self, show: &mut S) -> S::Value {
        let pair = vec![self.0.show(show), self.1.show(show)];
        show.list(pair)
    }
}
